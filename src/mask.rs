//! Hiding what names a person or a card: IMEI, IMSI, ICCID, phone numbers, the user and the home folder.
//!
//! Every line of the log and every text of a support file passes through here, whoever wrote it. So
//! the rules go by form alone and err on the safe side:
//!
//! * Fourteen digits or more are a number of a modem, a card or a person, also when they are split by
//!   spaces or dashes, or stand within letters. IMEIs keep their last six digits and the others four,
//!   as elsewhere in this program.
//! * A `+` with 8 to 15 digits is a phone number and keeps its last two.
//! * An AT answer that carries a phone number, such as `+CNUM:`, is hidden to the end of its line.
//! * Hashes, dates and times, versions and numbers of up to 13 digits stay.
//!
//! A phone number without `+` outside such an answer looks like any other number and stays.

mod numbers;
mod words;

use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;

use words::Word;

/// `text` without numbers of modems, cards and people.
pub fn mask(text: &str) -> Cow<'_, str> {
    match hide_answers(text) {
        Cow::Borrowed(text) => numbers::hide(text),
        Cow::Owned(text) => Cow::Owned(numbers::hide(&text).into_owned()),
    }
}

/// Where numbers of modems, cards and phones stand in `text`, in bytes, for those who must keep its length.
pub fn places(text: &str) -> Vec<Range<usize>> {
    numbers::places(text)
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

/// Answers and notices of a modem that hold a phone number, a name or a message
/// (3GPP TS 27.005 and 27.007).
const PERSONAL_ANSWERS: &[&str] = &[
    "+CNUM", "+CLIP", "+CCWA", "+COLP", "+CPBR", "+CPBF", "+CMGR", "+CMGL", "+CMT", "+CSCA",
    "+CUSD",
];

/// Hides everything after the name of a personal answer, to the end of the line.
fn hide_answers(text: &str) -> Cow<'_, str> {
    if !text.contains('+') {
        return Cow::Borrowed(text);
    }
    let mut hidden: Option<String> = None;
    let mut done = 0;
    while let Some(rest) = text.get(done..) {
        let Some((start, length)) = next_answer(rest) else {
            break;
        };
        let after = done + start + length;
        let end = text
            .get(after..)
            .and_then(|rest| rest.find(['\n', '\r']))
            .map_or(text.len(), |line| after + line);
        let out = hidden.get_or_insert_default();
        out.push_str(text.get(done..after).unwrap_or_default());
        if after < end {
            out.push_str(" …");
        }
        done = end;
    }
    match hidden {
        None => Cow::Borrowed(text),
        Some(mut out) => {
            out.push_str(text.get(done..).unwrap_or_default());
            Cow::Owned(out)
        }
    }
}

/// Where the next personal answer begins, and the length of its name with the colon.
fn next_answer(text: &str) -> Option<(usize, usize)> {
    text.match_indices('+').find_map(|(at, _)| {
        let rest = text.get(at..)?;
        PERSONAL_ANSWERS.iter().find_map(|name| {
            let given = rest.get(..name.len())?;
            let after = rest.get(name.len()..)?;
            let spaces = after.len() - after.trim_start_matches(' ').len();
            let colon = after.get(spaces..)?.starts_with(':');
            (given.eq_ignore_ascii_case(name) && colon).then_some((at, name.len() + spaces + 1))
        })
    })
}

#[cfg(test)]
mod tests;
