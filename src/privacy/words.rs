//! Hiding the user's name and home folder.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::path::{Component, Path};

/// A text to hide, and what stands in its place.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// In lower case, letter by letter.
    hidden: Vec<char>,
    shown: &'static str,
    /// Whether it is known even within a word: a path of several folders is no chance.
    anywhere: bool,
}

impl Word {
    fn new(hidden: &str, shown: &'static str) -> Self {
        Self {
            hidden: hidden.chars().map(lower).collect(),
            shown,
            anywhere: hidden.starts_with('/') && hidden.matches('/').count() > 1,
        }
    }

    /// The length in bytes of this word at the start of `text`, where it ends a word.
    fn at_start_of(&self, text: &str) -> Option<usize> {
        let mut letters = text.char_indices();
        for wanted in &self.hidden {
            let (_, letter) = letters.next()?;
            if lower(letter) != *wanted {
                return None;
            }
        }
        let (end, next) = letters
            .next()
            .map_or((text.len(), None), |(at, letter)| (at, Some(letter)));
        (!next.is_some_and(char::is_alphanumeric)).then_some(end)
    }
}

/// One letter in lower case. Letters that become two are left as they are; both sides are alike.
fn lower(letter: char) -> char {
    let mut lower = letter.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(only), None) => only,
        _ => letter,
    }
}

/// Names that tell nothing about a person, and would hide half of the log.
const COMMON: &str = "
    root user users home admin administrator system guest public default nobody daemon modem
    medic modem-medic huawei dev usb linux windows
";

/// The words that hide this home folder and this user, the longest first.
pub(super) fn of(home: Option<&Path>, user: Option<&str>) -> Vec<Word> {
    let mut words = Vec::new();
    if let Some(home) = home
        && home
            .components()
            .any(|part| matches!(part, Component::Normal(_)))
        && let Some(text) = home.to_str()
    {
        let text = text.trim_end_matches(['/', '\\']);
        for form in [
            text.to_owned(),
            // As in JSON and in Debug.
            text.replace('\\', "\\\\"),
            // The other slash, as many programs on Windows write it.
            text.replace('\\', "/"),
            percent_encoded(text),
        ] {
            words.push(Word::new(&form, "~"));
        }
    }
    let folder = home
        .and_then(Path::file_name)
        .and_then(|name| name.to_str());
    // On Windows a name may come with its domain.
    let bare = user.map(|user| user.rsplit('\\').next().unwrap_or(user));
    for name in [user, bare, folder].into_iter().flatten() {
        let name = name.trim();
        let common = COMMON
            .split_ascii_whitespace()
            .any(|word| word.eq_ignore_ascii_case(name));
        if name.chars().count() > 1 && !common {
            words.push(Word::new(name, "<user>"));
            words.push(Word::new(&percent_encoded(name), "<user>"));
        }
    }
    words.sort_by_key(|word| std::cmp::Reverse(word.hidden.len()));
    words.dedup_by(|one, two| one.hidden == two.hidden);
    words
}

/// As in the address of a file.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~:".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            write!(encoded, "%{byte:02X}").ok();
        }
    }
    encoded
}

/// Hides every one of `words` that stands by itself, in upper or lower case.
pub(super) fn hide<'a>(text: &'a str, words: &[Word]) -> Cow<'a, str> {
    let mut hidden: Option<String> = None;
    let (mut at, mut kept) = (0, 0);
    let mut inside = false;
    let mut before = None;
    while let Some(rest) = text.get(at..)
        && let Some(letter) = rest.chars().next()
    {
        let found = words.iter().find_map(|word| {
            if inside && !word.anywhere {
                return None;
            }
            let length = word.at_start_of(rest)?;
            Some((length, word.shown))
        });
        if let Some((length, shown)) = found {
            let out = hidden.get_or_insert_default();
            out.push_str(text.get(kept..at).unwrap_or_default());
            out.push_str(shown);
            at += length;
            kept = at;
            inside = false;
        } else {
            at += letter.len_utf8();
            // A line end in JSON is a backslash and a letter; what comes then is a new word.
            let escape = before == Some('\\') && "nrt".contains(letter);
            inside = letter.is_alphanumeric() && !escape;
            before = Some(letter);
        }
    }
    match hidden {
        None => Cow::Borrowed(text),
        Some(mut out) => {
            out.push_str(text.get(kept..).unwrap_or_default());
            Cow::Owned(out)
        }
    }
}
