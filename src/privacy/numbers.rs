//! Hiding numbers of modems, cards and phones by their length.

use std::borrow::Cow;
use std::ops::Range;

use crate::modem::imei::is_luhn_valid;
use crate::text::is_unsafe;

/// A number of this many digits names a modem or a card. The shortest is an IMEI without its check
/// digit.
const LEAST: usize = 14;
/// Digits right beside such a number may be a part of it, cut elsewhere than its owner would.
/// From this many digits on it is hidden too.
const FRAGMENT: usize = 6;
/// Digits of a phone number with `+`, from the shortest in use to the longest allowed (E.164).
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;
/// How many signs may stand between two parts of one number.
const WIDEST_GAP: usize = 3;
/// Digits of the shortest number of a card, which is more than a hash has in a row.
const ICCID: usize = 19;
/// Lengths of the hashes in use here and elsewhere, in hex digits: MD5 and the journal's names of
/// modems, SHA-1, SHA-256.
const HASHES: [usize; 3] = [32, 40, 64];

/// Digits without anything between them.
#[derive(Clone, Debug)]
struct Run {
    /// Where it stands in the text.
    place: Range<usize>,
    /// Whether a `+` stands before it.
    plus: bool,
    /// Whether only spaces and dashes stand between the run before and this one.
    joined: bool,
    /// The run is also joined by the other signs that people put into phone numbers.
    joined_as_phone: bool,
}

impl Run {
    /// All of a run is ASCII, so bytes are digits.
    fn digits(&self) -> usize {
        self.place.len()
    }
}

/// `text` without numbers that name a modem, a card or a phone.
pub(super) fn hide(text: &str) -> Cow<'_, str> {
    let least = (*PHONE.start()).min(LEAST);
    if text
        .bytes()
        .filter(u8::is_ascii_digit)
        .nth(least - 1)
        .is_none()
    {
        return Cow::Borrowed(text);
    }
    let numbers = numbers(&runs(text));
    if numbers.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (place, is_phone) in numbers {
        out.push_str(text.get(done..place.start).unwrap_or_default());
        let digits: String = text
            .get(place.clone())
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        let kept = match digits.len() {
            _ if is_phone => 2,
            15 if is_luhn_valid(&digits) => 6,
            LEAST.. => 4,
            _ => 0,
        };
        out.push('…');
        out.push_str(
            digits
                .get(digits.len().saturating_sub(kept)..)
                .unwrap_or_default(),
        );
        done = place.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// Where the numbers to hide stand, in order, and which of them are phone numbers.
fn numbers(runs: &[Run]) -> Vec<(Range<usize>, bool)> {
    let mut found = Vec::new();
    let mut rest = runs;
    let mut after_hidden = false;
    while let Some((first, others)) = rest.split_first() {
        let (more, is_phone) = if first.digits() >= LEAST {
            (0, false)
        } else if let Some(more) = phone(first, others) {
            (more, true)
        } else if let Some(more) = group(first, others, after_hidden && first.joined) {
            (more, false)
        } else {
            after_hidden = false;
            rest = others;
            continue;
        };
        let last = more.checked_sub(1).and_then(|last| others.get(last));
        found.push((first.place.start..last.unwrap_or(first).place.end, is_phone));
        rest = others.get(more..).unwrap_or_default();
        after_hidden = true;
    }
    found
}

/// How many of the following runs belong to a phone number that begins with `first`.
fn phone(first: &Run, others: &[Run]) -> Option<usize> {
    if !first.plus {
        return None;
    }
    let mut digits = first.digits();
    let mut more = 0;
    for run in others {
        if !run.joined_as_phone || run.plus || digits + run.digits() > *PHONE.end() {
            break;
        }
        digits += run.digits();
        more += 1;
    }
    PHONE.contains(&digits).then_some(more)
}

/// How many of the following runs belong to a number that begins with `first` and is split. `beside`
/// says that a hidden number stands right before it.
fn group(first: &Run, others: &[Run], beside: bool) -> Option<usize> {
    // A run that is long enough by itself is a number of its own.
    let parts = others
        .iter()
        .take_while(|run| run.joined && !run.plus && run.digits() < LEAST);
    let (more, digits) = parts.fold((0, first.digits()), |(more, digits), run| {
        (more + 1, digits + run.digits())
    });
    let next = others.get(more);
    let before_long = next.is_some_and(|run| run.joined && run.digits() >= LEAST);
    let least = if beside || before_long {
        FRAGMENT
    } else {
        LEAST
    };
    (digits >= least).then_some(more)
}

/// The gap between two runs.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    /// Signs so far.
    width: usize,
    /// Something else than a separator was among them.
    other: bool,
    /// Something that does not stand in phone numbers either.
    other_for_phone: bool,
    /// A `+` stands before what comes next.
    plus: bool,
}

impl Gap {
    /// Before the first run, and after what joins nothing.
    const BROKEN: Self = Self {
        width: 0,
        other: true,
        other_for_phone: true,
        plus: false,
    };

    fn joins(&self) -> bool {
        self.width <= WIDEST_GAP && !self.other
    }

    fn joins_phone(&self) -> bool {
        self.width <= WIDEST_GAP && !self.other_for_phone
    }

    fn add(&mut self, sign: char) {
        let separates = matches!(
            sign,
            ' ' | '\t' | '-' | '_' | '\u{a0}' | '\u{2010}'..='\u{2015}' | '\u{202f}' | '\u{2212}'
        )
            // Text of two bytes a sign has a zero between any two digits.
            || (is_unsafe(sign) && !matches!(sign, '\n' | '\r'));
        self.width += 1;
        self.other |= !separates;
        self.other_for_phone |= !separates && !matches!(sign, '(' | ')' | '.' | '/');
        self.plus = sign == '+' || (self.plus && (separates || sign == '('));
    }
}

/// The runs of digits outside hashes and dates.
fn runs(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut gap = Gap::BROKEN;
    let mut before = None;
    let mut signs = text.char_indices().peekable();
    while let Some((start, sign)) = signs.next() {
        if let Some(length) = harmless(before, gap.joins(), text.get(start..).unwrap_or_default()) {
            let end = start + length;
            while signs.next_if(|(at, _)| *at < end).is_some() {}
            gap = Gap::BROKEN;
            before = Some('0');
            continue;
        }
        before = Some(sign);
        if !sign.is_ascii_digit() {
            gap.add(sign);
            continue;
        }
        let mut end = start + 1;
        while signs.next_if(|(_, sign)| sign.is_ascii_digit()).is_some() {
            end += 1;
        }
        runs.push(Run {
            place: start..end,
            plus: gap.plus,
            joined: gap.joins(),
            joined_as_phone: gap.joins_phone(),
        });
        gap = Gap::default();
    }
    runs
}

/// The length of a hash or date at the start of `text`, when nothing goes before that it is part of.
/// `joined` says that a number goes before with only separators between.
fn harmless(before: Option<char>, joined: bool, text: &str) -> Option<usize> {
    if before.is_some_and(|sign| sign.is_ascii_alphanumeric()) {
        return None;
    }
    // With dashes right around it, or numbers on both sides, it may be the middle of a longer one.
    let date = date(text).filter(|length| {
        let after = text.get(*length..).unwrap_or_default();
        before != Some('-') && (!joined || is_time(after) || !number_follows(after))
    });
    date.or_else(|| hash(text))
}

/// Whether a time of day follows: ` 22:49` or `T22:49`.
fn is_time(text: &str) -> bool {
    let mut bytes = text.bytes();
    matches!(bytes.next(), Some(b' ' | b'T'))
        && bytes.by_ref().take(2).filter(u8::is_ascii_digit).count() == 2
        && bytes.next() == Some(b':')
}

/// Whether a number follows with only separators between.
fn number_follows(text: &str) -> bool {
    let mut gap = Gap::default();
    for sign in text.chars() {
        if sign.is_ascii_digit() {
            return gap.joins();
        }
        gap.add(sign);
        if !gap.joins() {
            return false;
        }
    }
    false
}

/// A hash in hex. One that is nearly all digits is not believed, nor one with room for a number: the hex of a line with an
/// IMEI may be as long as a hash.
fn hash(text: &str) -> Option<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric();
    // Nearly every word ends here.
    let length = text.bytes().take(65).take_while(is_part).count();
    if !HASHES.contains(&length) {
        return None;
    }
    let word = text.get(..length)?;
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_hash = letters >= 4
        && word.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !word
            .split(|sign: char| !sign.is_ascii_digit())
            .any(has_number);
    is_hash.then_some(length)
}

/// Whether a row of digits is longer than by chance, or has an IMEI in it.
fn has_number(digits: &str) -> bool {
    let mut rows = (0..digits.len()).filter_map(|at| digits.get(at..at + 15));
    digits.len() >= ICCID || rows.any(is_luhn_valid)
}

/// A date as in `2026-11-24`.
fn date(text: &str) -> Option<usize> {
    let (date, after) = text.split_at_checked(10)?;
    let mut parts = date.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number = |part: &str, digits: usize| {
        part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_date = is_number(year, 4)
        && (year.starts_with("19") || year.starts_with("20"))
        && is_number(month, 2)
        && ("01"..="12").contains(&month)
        && is_number(day, 2)
        && ("01"..="31").contains(&day);
    let ends = !after
        .bytes()
        .next()
        .is_some_and(|byte| byte == b'-' || (byte.is_ascii_alphanumeric() && byte != b'T'));
    (is_date && ends).then_some(date.len())
}
