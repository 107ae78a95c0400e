//! How words are found and put together.

use std::time::Instant;

use crate::language::{Language, Words, characters};
use crate::modem::sim::{CardLock, LockState};

#[test]
fn a_language_is_known_by_its_tag_and_by_the_names_of_locales() {
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(*language));
        let json = serde_json::to_string(language).unwrap();
        assert_eq!(json, format!("\"{}\"", language.tag()));
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), *language);
    }
    for (tag, language) in [
        ("pt", Some(Language::Portuguese)),
        ("pt_PT", Some(Language::Portuguese)),
        ("ru_RU.UTF-8", Some(Language::Russian)),
        ("es-419", Some(Language::Spanish)),
        ("EN_us@euro", Some(Language::English)),
        ("in_ID", Some(Language::Indonesian)),
        ("de_AT.UTF-8", Some(Language::German)),
        ("pl", Some(Language::Polish)),
        ("tr_CY", Some(Language::Turkish)),
        ("uk-UA", Some(Language::Ukrainian)),
        ("vi_VN.UTF-8", Some(Language::Vietnamese)),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        ("est", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
    assert!(Language::ALL.contains(&Language::of_system()));
}

#[test]
fn numbers_choose_the_form_of_the_word() {
    let lock = |language, tries| {
        Words::new(language).card_lock(&CardLock {
            state: LockState::Locked,
            tries,
            operator: None,
        })
    };
    for (language, tries, ending) in [
        (Language::Russian, 0, "попыток ввода кода не осталось"),
        (Language::Russian, 1, "осталась 1 попытка ввода кода"),
        (Language::Russian, 3, "остались 3 попытки ввода кода"),
        (Language::Russian, 5, "осталось 5 попыток ввода кода"),
        (Language::Russian, 11, "осталось 11 попыток ввода кода"),
        (Language::Russian, 21, "осталась 21 попытка ввода кода"),
        (
            Language::Portuguese,
            1,
            "1 tentativa restante para o código",
        ),
        (
            Language::Portuguese,
            10,
            "10 tentativas restantes para o código",
        ),
        (Language::Spanish, 1, "queda 1 intento para el código"),
        (Language::French, 2, "2 essais restants pour le code"),
        (Language::Indonesian, 1, "sisa 1 percobaan untuk kode"),
        (Language::German, 1, "noch 1 Versuch für den Code"),
        (Language::German, 2, "noch 2 Versuche für den Code"),
        (Language::Polish, 0, "nie ma już prób wpisania kodu"),
        (Language::Polish, 1, "pozostała 1 próba wpisania kodu"),
        (Language::Polish, 4, "pozostały 4 próby wpisania kodu"),
        (Language::Polish, 12, "pozostało 12 prób wpisania kodu"),
        (Language::Polish, 21, "pozostało 21 prób wpisania kodu"),
        (Language::Ukrainian, 1, "лишилася 1 спроба введення коду"),
        (Language::Ukrainian, 3, "лишилися 3 спроби введення коду"),
        (Language::Ukrainian, 11, "лишилося 11 спроб введення коду"),
        (Language::Ukrainian, 21, "лишилася 21 спроба введення коду"),
        (Language::Turkish, 1, "kod için 1 deneme hakkı kaldı"),
        (Language::Turkish, 0, "kod için deneme hakkı kalmadı"),
        (Language::Vietnamese, 3, "còn 3 lần thử cho mã"),
    ] {
        let text = lock(language, Some(tries));
        assert!(text.ends_with(ending), "{language:?} {tries}: {text}");
    }
}

#[test]
fn sizes_are_written_as_the_language_writes_numbers() {
    for (language, bytes, text) in [
        (Language::English, 1, "1\u{A0}byte"),
        (Language::English, 999, "999\u{A0}bytes"),
        (Language::English, 1000, "1.0\u{A0}kB"),
        (Language::English, 999_949, "999.9\u{A0}kB"),
        (Language::English, 999_950, "1.0\u{A0}MB"),
        (Language::English, 12_400_000, "12.4\u{A0}MB"),
        (Language::French, 12_400_000, "12,4\u{A0}Mo"),
        (Language::Russian, 22, "22\u{A0}байта"),
        (Language::Polish, 5, "5\u{A0}bajtów"),
        (Language::Ukrainian, 2, "2\u{A0}байти"),
        (Language::Turkish, 12_400_000, "12,4\u{A0}MB"),
        (Language::Russian, 12_400_000, "12,4\u{A0}МБ"),
    ] {
        assert_eq!(Words::new(language).size(bytes), text);
    }
}

#[test]
fn a_value_stands_after_its_name_as_the_language_writes_it() {
    let named = |language| Words::new(language).named("LTE", "on");
    assert_eq!(named(Language::English), "LTE: on");
    assert_eq!(named(Language::French), "LTE\u{A0}: on");
}

#[test]
fn words_can_be_handed_to_another_thread() {
    fn check<T: Send + Sync>() {}
    check::<Words>();
}

#[test]
fn what_a_modem_says_is_shown_as_it_is() {
    let words = Words::new(Language::French);
    let text = words.say_with("family-named", ("model", "{ $model } \u{2068}"));
    assert_eq!(text, "famille { $model } \u{2068}");
}

#[test]
#[should_panic(expected = "nowhere-to-be-found")]
#[cfg(debug_assertions)]
fn a_text_that_is_nowhere_is_a_fault() {
    Words::new(Language::Spanish).say("nowhere-to-be-found");
}

#[test]
fn the_pseudo_language_is_longer_everywhere() {
    let (plain, pseudo) = (Words::new(Language::English), Words::pseudo());
    let mut lengths = (0, 0);
    for (id, _) in super::texts(Language::English) {
        if let (Some(plain), Some(pseudo)) = (plain.find(&id), pseudo.find(&id)) {
            lengths.0 += plain.chars().count();
            lengths.1 += pseudo.chars().count();
        }
    }
    let percent = lengths.1 * 100 / lengths.0;
    assert!((140..165).contains(&percent), "{percent} %");
    let known = characters();
    let fragment = pseudo.say("syscfg-bands-all").to_owned();
    assert!(fragment.chars().all(|c| known.contains(&c)), "{fragment}");
}

#[test]
fn only_latin_and_cyrillic_characters_are_needed() {
    for character in characters() {
        let known = matches!(character,
            ' '..='~' | '\u{A0}'..='\u{17F}' | '\u{1A0}'..='\u{1B0}' | '\u{400}'..='\u{45F}' | 'Ґ' | 'ґ' | '\u{1EA0}'..='\u{1EF9}'
            | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '→' | '№' | '−');
        assert!(known, "{character:?} may be missing in a font");
    }
}

#[test]
fn a_fragment_can_stand_alone() {
    let russian = Words::new(Language::Russian);
    assert_eq!(russian.capitalised("ёмкость"), "Ёмкость");
    assert_eq!(russian.capitalised("2G only"), "2G only");
    assert_eq!(russian.capitalised(""), "");
    let turkish = Words::new(Language::Turkish);
    assert_eq!(turkish.capitalised("ilk"), "İlk");
    assert_eq!(turkish.capitalised("ışık"), "Işık");
}

/// `cargo test --release -- --ignored --nocapture words_are_ready`
#[test]
#[ignore = "a measurement, for a quiet computer and a release build"]
fn words_are_ready_within_five_milliseconds() {
    for language in Language::ALL {
        let start = Instant::now();
        let words = Words::new(*language);
        println!("{:?} {:?}", words.language(), start.elapsed());
    }
}
