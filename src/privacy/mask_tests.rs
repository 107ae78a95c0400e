use std::path::Path;

use proptest::prelude::*;

use super::*;

const IMEI: &str = "490154203237518";
const IMSI: &str = "262011234567890";
const ICCID: &str = "89490200001234567890";

#[test]
fn numbers_keep_only_their_end() {
    for (given, shown) in [
        ("IMEI: 490154203237518", "IMEI: …237518"),
        ("imei=490154203237518,", "imei=…237518,"),
        ("IMEI490154203237518x", "IMEI…237518x"),
        ("+CGSN: \"490154203237518\"", "+CGSN: …"),
        (
            "{\"imei\":\"490154203237518\",\"a\":1}",
            "{\"imei\":\"…237518\",\"a\":1}",
        ),
        ("49-015420-323751-8", "…237518"),
        ("490154 203237 518", "…237518"),
        ("490154\u{a0}203237\u{200b}518", "…237518"),
        ("4\u{0}9\u{0}0\u{0}1\u{0}5\u{0}4203237518", "…237518"),
        ("262011234567890", "…7890"),
        ("262 01 1234567890", "…7890"),
        ("^ICCID: 89490200001234567890", "^ICCID: …"),
        ("ICCID 8949020000123456789F", "ICCID …6789F"),
        ("8949 0200 0012 3456 7890", "…7890"),
        ("4901542032375181", "…5181"),
        ("49015420323751", "…3751"),
        ("490154203237518262011234567890", "…7890"),
        ("490154203237518 2026-11-24", "…237518 2026-11-24"),
        ("2026-11-24 490154203237518", "2026-11-24 …237518"),
        ("894902000 01234567890000a", "… …0000a"),
        ("89490 2000-01-23 - 4567890", "…7890"),
        ("block 17 490154203237518 12345", "block 17 …237518 12345"),
        ("+8949 0200 0012 3456 7890", "+…12 …"),
        ("call +4917612345678 now", "call +…78 now"),
        ("+49 176 1234-5678", "+…78"),
        ("(+49) 176/1234567", "(+…67"),
        ("+49.176.1234567", "+…67"),
        ("+1 (202) 555-0143", "+…43"),
        ("+4917612345678, +4917687654321", "+…78, +…21"),
        ("000000000000000", "…000000"),
        // As long as a hash: two line ends and an IMEI as hex, and letters before an IMEI.
        ("0d0a0d0a3439303135343230333233373531380d", "0d0a0d0a…1380d"),
        (
            "aaaabbbbccccddddd490154203237518",
            "aaaabbbbccccddddd…237518",
        ),
    ] {
        assert_eq!(mask(given), shown, "{given}");
    }
}

#[test]
fn answers_with_phone_numbers_are_hidden_to_the_end_of_the_line() {
    for (given, shown) in [
        ("+CNUM: \"Ann\",\"017612345678\",129", "+CNUM: …"),
        ("<- +cnum : ,\"0176\",129\r\nOK", "<- +cnum : …\r\nOK"),
        (
            "a\n+CUSD: 0,\"Hello Ann\",15\n+CSQ: 17,99",
            "a\n+CUSD: 0,…,…\n+CSQ: 17,99",
        ),
        ("+CNUM:\nOK", "+CNUM:\nOK"),
        ("AT+CPIN=\"7391\" -> OK", "AT+CPIN=… -> OK"),
        ("AT^NDISDUP=1,1,\"apn\"", "AT^NDISDUP=…"),
        ("AT^SYSCFG=2,2,3fffffff,0,2", "AT^SYSCFG=2,2,3fffffff,0,2"),
        (
            "AT+CREG? -> +CREG: 2,1,\"1A2B\",\"00C3\" OK",
            "AT+CREG? -> +CREG: 2,1,…,… OK",
        ),
        ("^LOCCHD: 1A2B,00C3", "^LOCCHD: …"),
        (
            "^SYSINFO:2,3,0,5,1 +CREG: 2,1 OK",
            "^SYSINFO:2,3,0,5,1 +CREG: 2,1 OK",
        ),
        (
            "+CMT: \"+49171\",,\"26\"\n    your code\n    is 481516\n    OK",
            "+CMT: …\n …\n …\n    OK",
        ),
    ] {
        assert_eq!(mask(given), shown, "{given}");
    }
    for same in ["AT+CNUM", "+CMTI: \"SM\",3", "a + b", "+", "+CNUM"] {
        assert_eq!(mask(same), same);
    }
}

#[test]
fn ordinary_lines_stay_as_they_are() {
    for line in [
        "2026-11-24 22:49:03.123 DEBUG job: Writing …",
        "12345678 2026-11-24 22:49:03.123 WARN bus: x",
        "from 2026-11-24 to 2026-11-25, 2026-11-24 2026-11-25",
        "2026-11-24T22:49:03.123456789+01:00",
        "firmware 11.609.18.00.00 on E1550, was 11.608.12.04.21 or 11.608.13.02.00.B418",
        "AT^SYSCFG=2,2,3fffffff,0,2",
        "^SYSCFGEX:\"00\",3fffffff,1,2,7fffffffffffffff",
        "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "stick 0123456789abcdef0123456789012345",
        "1048576/16777216 bytes, 9999999999999 in all",
        "/dev/ttyUSB2  12d1:1001  pcui  HUAWEI Mobile",
        "/sys/bus/usb/devices/1-1.2/1-1.2:1.0",
        "M62xx-OEMSBL, code 0x00010000, block 17 of 4711",
        "AT+CREG? -> +CREG: 2,1 OK",
        "+CSQ: 17,99",
        "error 16 after 300 s (5 tries)",
        "",
    ] {
        assert!(
            matches!(mask(line), Cow::Borrowed(same) if same == line),
            "{line} became {}",
            mask(line)
        );
    }
}

#[test]
fn user_and_home_are_hidden_in_every_spelling() {
    let linux = Mask::new(Some(Path::new("/home/alice")), Some("alice"));
    for (given, shown) in [
        ("/home/alice/fw/a.exe", "~/fw/a.exe"),
        ("open /home/alice", "open ~"),
        ("/home/alicex and malice", "/home/alicex and malice"),
        ("file:///home/alice/x", "file://~/x"),
        ("/media/Alice/STICK", "/media/<user>/STICK"),
        (
            "alice@pc: alice's, ALICE_1",
            "<user>@pc: <user>'s, <user>_1",
        ),
        ("alice", "<user>"),
        ("alice alice", "<user> <user>"),
        ("/home/alice/490154203237518", "~/…237518"),
        ("x/home/alice/y", "x~/y"),
        ("\"a\\nalice\\talice\"", "\"a\\n<user>\\t<user>\""),
        ("nothing", "nothing"),
    ] {
        assert_eq!(linux.mask(given), shown, "{given}");
    }
    let windows = Mask::new(None, Some("PC\\Jürgen"));
    for (given, shown) in [
        ("C:\\Users\\Jürgen\\a", "C:\\Users\\<user>\\a"),
        (
            "\"C:\\\\Users\\\\JÜRGEN\\\\a\"",
            "\"C:\\\\Users\\\\<user>\\\\a\"",
        ),
        (
            "file:///C:/Users/J%C3%BCrgen/a",
            "file:///C:/Users/<user>/a",
        ),
    ] {
        assert_eq!(windows.mask(given), shown, "{given}");
    }
}

#[test]
fn names_that_every_computer_has_are_not_hidden() {
    let root = Mask::new(Some(Path::new("/root")), Some("root"));
    assert_eq!(root.mask("root hub, /root/x"), "root hub, ~/x");
    for mask in [
        Mask::new(Some(Path::new("/")), Some("")),
        Mask::new(Some(Path::new("")), Some(" x ")),
        Mask::default(),
    ] {
        assert_eq!(mask.mask("/dev/x a / b"), "/dev/x a / b");
    }
    Mask::of_this_user().mask("anything");
}

#[test]
fn many_names_in_one_text_are_all_hidden() {
    let alice = Mask::new(None, Some("alice"));
    let text = "alice ".repeat(100_000);
    assert!(!alice.mask(&text).contains("alice"));
}

/// The digits of a text, in order.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// An identifier, cut into parts with up to two separators between them.
fn split(identifier: &'static str) -> impl Strategy<Value = String> {
    let separators = prop::collection::vec(
        prop_oneof![4 => Just(""), 1 => Just(" "), 1 => Just("-"), 1 => Just(" - "), 1 => Just("\u{a0}")],
        identifier.len(),
    );
    separators.prop_map(move |separators| {
        let parts = identifier.chars().zip(separators);
        let text: String = parts
            .flat_map(|(digit, gap)| [digit.to_string(), gap.to_owned()])
            .collect();
        text.trim_end_matches([' ', '-', '\u{a0}']).to_owned()
    })
}

/// Digits in front would make another number of it, which is hidden too, but ends elsewhere.
const AROUND: &str = "([a-zA-Z \":,={}+./\\\\\n\t…é_-]|[0-9]{1,3}[a-z:.]){0,12}";

proptest! {
    #[test]
    fn planted_numbers_never_survive(
        before in AROUND,
        number in prop_oneof![split(IMEI), split(IMSI), split(ICCID), split("490154203237518262011234567890")],
        after in AROUND,
    ) {
        let text = format!("{before}{number}{after}");
        let shown = digits(&mask(&text));
        for identifier in [IMEI, IMSI, ICCID] {
            // Not even most of it.
            let most = identifier.get(..9).unwrap();
            if digits(&number).contains(most) {
                prop_assert!(!shown.contains(most), "{text:?} became {:?}", mask(&text));
            }
        }
    }

    #[test]
    fn planted_phone_numbers_never_survive(before in "([a-zA-Z \":,={}]|[0-9]{1,3}[a-z:]){0,12}", after in "[a-zA-Z\":,={}]{0,12}") {
        for number in ["+4917612345678", "+49 176 12345678", "+49-176-12-34-56-78"] {
            let text = format!("{before}{number}{after}");
            prop_assert!(!digits(&mask(&text)).contains("4917612345"), "{text:?} became {:?}", mask(&text));
        }
    }

    #[test]
    fn the_user_never_survives(before in "([a-z]{0,3}[ /\\\\\":_.-])?", after in "([ /\\\\\":_.-][a-z]{0,3})?") {
        let mask = Mask::new(Some(Path::new("/home/marlene")), Some("marlene"));
        let text = format!("{before}MarLene{after}");
        prop_assert!(!mask.mask(&text).to_lowercase().contains("marlene"));
    }

    #[test]
    fn any_text_is_taken_and_no_long_number_comes_out(text in "\\PC{0,40}[0-9 +xy-]{0,60}\\PC{0,20}") {
        let mask = Mask::new(Some(Path::new("/home/a b")), Some("é"));
        let shown = mask.mask(&text);
        let longest = shown.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
        prop_assert!(longest < Some(14), "{:?} became {:?}", text, shown);
    }

    #[test]
    fn small_numbers_in_words_stay(numbers in prop::collection::vec("[a-z]{1,8}[ =:][0-9]{1,13}", 0..8)) {
        let line = numbers.join(", ");
        prop_assert_eq!(mask(&line), line.as_str());
    }
}
