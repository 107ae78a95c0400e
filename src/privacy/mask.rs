//! Hiding what names a person or a card: IMEI, IMSI, ICCID, phone numbers, the user and the home folder.
//!
//! Every line of the log and every text of a support file passes through here, whoever wrote it. So
//! the rules go by form alone and err on the safe side:
//!
//! * Fourteen digits or more are a number of a modem, a card or a person, also when they are split by
//!   spaces or dashes, or stand within letters. IMEIs keep their last six digits and the others four,
//!   as elsewhere in this program.
//! * A `+` with 8 to 15 digits is a phone number and keeps its last two.
//! * Of an AT answer or setting only that stays which the tables of this room name; see [`super::Exchange`].
//! * Hashes, dates and times, versions and numbers of up to 13 digits stay.
//!
//! A phone number without `+` outside such an answer looks like any other number and stays.

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use super::words::{self, Word};
use super::{at, numbers};

/// `text` without numbers of modems, cards and people.
pub fn mask(text: &str) -> Cow<'_, str> {
    match hide_answers(text) {
        Cow::Borrowed(text) => numbers::hide(text),
        Cow::Owned(text) => Cow::Owned(numbers::hide(&text).into_owned()),
    }
}

/// A mask that also knows the user of this computer.
#[derive(Clone, Debug, Default)]
pub struct Mask(Vec<Word>);

impl Mask {
    /// Also hides this home folder, as `~`, and this user's name, as `<user>`.
    ///
    /// Names that every computer has, such as `root`, and names of one letter tell nothing and stay.
    pub fn new(home: Option<&Path>, user: Option<&str>) -> Self {
        Self(words::of(home, user))
    }

    /// For the person who runs this program.
    pub fn of_this_user() -> Self {
        let folders = directories::BaseDirs::new();
        let user = ["USER", "USERNAME", "LOGNAME"]
            .into_iter()
            .find_map(|name| std::env::var(name).ok().filter(|user| !user.is_empty()));
        Self::new(
            folders.as_ref().map(directories::BaseDirs::home_dir),
            user.as_deref(),
        )
    }

    /// `text` without anything that names a person or a card.
    pub fn mask<'a>(&self, text: &'a str) -> Cow<'a, str> {
        match words::hide(text, &self.0) {
            Cow::Borrowed(text) => mask(text),
            Cow::Owned(text) => Cow::Owned(mask(&text).into_owned()),
        }
    }
}

/// Hides what an answer or a setting in this text may say about a person.
fn hide_answers(text: &str) -> Cow<'_, str> {
    if !text.contains(['+', '^', '$', '%']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut changed = false;
    let mut done = 0;
    while let Some(found) = next_value(text, done) {
        let value = text.get(found.place.clone()).unwrap_or_default();
        let all = value.len() - value.trim_start().len()..value.len();
        let hidden = at::hidden_in(found.name, value, found.is_set);
        let hidden = hidden.unwrap_or_else(|| Vec::from_iter((!all.is_empty()).then_some(all)));
        out.push_str(text.get(done..found.place.start).unwrap_or_default());
        let mut kept = 0;
        for place in hidden {
            let space = value
                .get(place.clone())
                .is_some_and(|field| field.starts_with(' '));
            out.push_str(value.get(kept..place.start).unwrap_or_default());
            out.push_str(if space { " …" } else { "…" });
            changed = true;
            kept = place.end;
        }
        out.push_str(value.get(kept..).unwrap_or_default());
        done = found.place.end;
        if found.has_body {
            done = after_body(text, done, &mut out);
        }
    }
    if !changed {
        return Cow::Borrowed(text);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// A value in a text.
#[derive(Debug)]
struct Value<'a> {
    name: &'a str,
    place: Range<usize>,
    is_set: bool,
    has_body: bool,
}

/// The next `+NAME: value` or `AT+NAME=value` from `from` on.
fn next_value(text: &str, from: usize) -> Option<Value<'_>> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        let sign = at + rest.find(['+', '^', '$', '%'])?;
        at = sign + 1;
        let word = text.get(at..)?;
        let length = word.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let name = text.get(sign..at + length)?;
        let after = word.get(length..)?;
        let spaces = after.len() - after.trim_start_matches(' ').len();
        let before = text.get(..sign).unwrap_or_default().as_bytes();
        let is_command = matches!(before, [.., b'A' | b'a', b'T' | b't'] | [.., b';']);
        let joined = before.last().is_some_and(u8::is_ascii_alphanumeric);
        let begin = at + length + spaces + 1;
        let is_set = match after.as_bytes().get(spaces) {
            Some(b':') if length > 0 && !joined => false,
            Some(b'=') if length > 0 && is_command => true,
            _ => continue,
        };
        let rest = text.get(begin..)?;
        if is_set && rest.trim_start().starts_with('?') {
            continue;
        }
        let (value, has_body) = extent(name, rest, is_set);
        return Some(Value {
            name,
            place: begin..begin + value,
            is_set,
            has_body,
        });
    }
}

/// How long a value is, and whether lines of text belong to it.
fn extent(name: &str, rest: &str, is_set: bool) -> (usize, bool) {
    let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let value = rest.get(..line).unwrap_or_default();
    let quoted = |end: &usize| {
        let before = value.get(..*end).unwrap_or_default();
        before.matches('"').count() % 2 == 1
    };
    let ends: Vec<usize> = if is_set {
        value.match_indices([' ', ';']).map(|(at, _)| at).collect()
    } else {
        // Another answer or the result, as where a whole answer is told in one line.
        [" +", " ^", " OK", " ERROR", " / "]
            .iter()
            .flat_map(|end| value.match_indices(end).map(|(at, _)| at))
            .collect()
    };
    // Of an answer that nothing is kept of nothing is believed either.
    let is_known = at::hidden_in(name, "", is_set).is_some();
    let end = ends.into_iter().filter(|end| !quoted(end)).min();
    let end = end.filter(|_| is_known || is_set).unwrap_or(line);
    let (body, open) = at::body_after(format!("{name}:{value}").as_bytes());
    (end, !is_set && (body || open))
}

/// Leaves out the lines of a message, and gives where they end.
fn after_body(text: &str, from: usize, out: &mut String) -> usize {
    let mut end = from;
    let rest = text.get(from..).unwrap_or_default();
    for line in rest.split_inclusive(['\n', '\r']) {
        let start = line.trim();
        let ends = ["OK", "ERROR", "+", "^", "AT"]
            .iter()
            .any(|begin| start.starts_with(begin));
        if ends {
            break;
        }
        if !start.is_empty() {
            out.push_str(" …");
        }
        if line.ends_with(['\n', '\r']) {
            out.push('\n');
        }
        end += line.len();
    }
    end
}

#[cfg(test)]
#[path = "mask_tests.rs"]
mod tests;
