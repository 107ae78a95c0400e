//! One line of AT: what of it says how a modem behaves.
//!
//! A line is first blanked whole, and then those of its parts are put back that a table names. So what nobody thought of
//! is blanked.

use std::ops::Range;

use super::at_table::{self, ASK_FOR_TEXT, BARE, BARE_REPORTS, CAUSE, FINAL, WITH_BODY};
use super::blank::blanked;
use super::shapes::{self, Field};

/// Digits of a row of numbers with nothing else between them: those that say how a modem behaves have fewer.
const MOST_DIGITS: usize = 10;
/// Pairs of brackets with numbers in them. `+CNMI=?` has five.
const MOST_GROUPS: usize = 6;
/// Commands of one line. Those of people and programs have a few.
const MOST_COMMANDS: usize = 64;

/// A line of which some parts are kept.
#[derive(Debug)]
struct MaskedLine<'a> {
    bytes: &'a [u8],
    /// The line as text, one character for each byte.
    text: String,
    kept: Vec<u8>,
}

impl<'a> MaskedLine<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let sign = |byte: &u8| {
            if byte.is_ascii() {
                char::from(*byte)
            } else {
                '\u{1}'
            }
        };
        Self {
            bytes,
            text: bytes.iter().map(sign).collect(),
            kept: blanked(bytes),
        }
    }

    /// The text between the white space around it.
    fn core(&self) -> Range<usize> {
        let is_space = |c: char| c == '\0' || c.is_ascii_whitespace();
        let begin = self.text.len() - self.text.trim_start_matches(is_space).len();
        begin..self.text.trim_end_matches(is_space).len().max(begin)
    }

    fn get(&self, place: Range<usize>) -> &str {
        self.text.get(place).unwrap_or_default()
    }

    fn keep(&mut self, place: Range<usize>) {
        if let (Some(to), Some(from)) = (self.kept.get_mut(place.clone()), self.bytes.get(place)) {
            to.copy_from_slice(from);
        }
    }

    /// Keeps those of the fields in `place` that have their shapes, but no row of numbers that could be one in parts.
    fn keep_fields(&mut self, place: Range<usize>, fields: &[Field]) {
        let mut row = Vec::new();
        let mut digits = 0;
        let parts = split(self.get(place.clone()), ',');
        for (number, here) in parts.into_iter().enumerate() {
            let here = place.start + here.start..place.start + here.end;
            let text = self.get(here.clone()).to_owned();
            let field = fields.get(number);
            let admitted = field.filter(|field| field.admits(&text));
            if let Some(field) = admitted.filter(|field| field.is_number()) {
                digits += field.digits(&text);
                row.push(here);
                continue;
            }
            self.keep_row(&mut row, &mut digits);
            match field {
                Some(_) if admitted.is_some() => self.keep(here),
                // Still hex, so that whoever reads it back understands it.
                Some(Field::Place | Field::State) => {
                    for byte in self.kept.get_mut(here).unwrap_or_default() {
                        *byte = if *byte == b'x' { b'0' } else { *byte };
                    }
                }
                _ => {}
            }
        }
        self.keep_row(&mut row, &mut digits);
    }

    /// Keeps the fields of a row of numbers, if they are not too many for what a modem says.
    fn keep_row(&mut self, row: &mut Vec<Range<usize>>, digits: &mut usize) {
        for place in row.drain(..) {
            if *digits < MOST_DIGITS {
                self.keep(place);
            }
        }
        *digits = 0;
    }

    /// Keeps words and numbers in an answer to `=?`. Numbers only where they are a choice: in each pair of brackets single
    /// ones and ranges, each greater than the one before. A number in parts is not like that.
    fn keep_choices(&mut self, place: Range<usize>, name: &str) {
        let value = self.get(place.clone()).to_owned();
        let (mut numbers, mut words) = (Vec::new(), Vec::new());
        let mut groups = 0;
        let mut at = place.start;
        for group in value.split_inclusive(['(', ')']) {
            let mut last = None;
            for part in group.split_inclusive([',', '(', ')']) {
                let here = at..at + part.len();
                at = here.end;
                match shapes::choice(part) {
                    None => words.push(here),
                    Some((first, end)) => {
                        groups += usize::from(last.is_none());
                        let ascends = last.is_none_or(|last| first > last) && first <= end;
                        groups += if ascends { 0 } else { MOST_GROUPS };
                        last = Some(end);
                        numbers.push(here);
                    }
                }
            }
        }
        if groups <= MOST_GROUPS {
            for place in numbers {
                self.keep(place);
            }
        }
        for place in words {
            let text = self.get(place.clone()).to_owned();
            let mut at = place.start;
            for word in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric()) {
                let text = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
                if at_table::is_choice(name, text) {
                    self.keep(at..at + text.len());
                }
                at += word.len();
            }
        }
    }
}

/// Where the parts of `text` between `separator` stand, outside quotes.
fn split(text: &str, separator: char) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut begin, mut quoted) = (0, false);
    for (at, c) in text.char_indices() {
        quoted ^= c == '"';
        if c == separator && !quoted {
            parts.push(begin..at);
            begin = at + c.len_utf8();
        }
    }
    parts.push(begin..text.len());
    parts
}

/// The question: the names of the commands in one line, in capitals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked(Vec<String>);

impl Asked {
    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|asked| asked == name)
    }

    /// Whether a text is typed next.
    pub(super) fn wants_text(&self) -> bool {
        ASK_FOR_TEXT.iter().any(|name| self.has(name))
    }
}

/// The harmless part of a line that is a command, or the echo of one; `None` when it is none.
pub(super) fn command(bytes: &[u8]) -> Option<(Vec<u8>, Asked)> {
    let mut line = MaskedLine::new(bytes);
    let core = line.core();
    let body = core.start + 2..core.end;
    if !line.get(core.start..body.start).eq_ignore_ascii_case("AT") {
        return None;
    }
    line.keep(core.start..body.start);
    let mut asked = Asked::default();
    for part in split(line.get(body.clone()), ';') {
        one_command(
            &mut line,
            body.start + part.start..body.start + part.end,
            &mut asked,
        );
    }
    Some((line.kept, asked))
}

/// Basic commands such as `E0V1`, with an extended one behind them.
fn one_command(line: &mut MaskedLine<'_>, mut place: Range<usize>, asked: &mut Asked) {
    // Of what stands behind the last of them nothing is kept.
    while asked.0.len() < MOST_COMMANDS {
        let text = line.get(place.clone());
        place.start += text.len() - text.trim_start().len();
        let text = line.get(place.clone());
        if text.starts_with(['+', '^', '$', '%']) {
            let text = text.to_owned();
            extended(line, place, &text, asked);
            return;
        }
        if text.starts_with(['D', 'd']) {
            asked.0.push("D".to_owned());
            if dials_packets(text) {
                line.keep(place);
            }
            return;
        }
        let Some(length) = basic(text) else {
            return;
        };
        asked
            .0
            .push(text.get(..1).unwrap_or_default().to_ascii_uppercase());
        line.keep(place.start..place.start + length);
        place.start += length;
    }
}

/// The length of a basic command: a letter, or `&` and a letter, and a digit; or a register and its value. A letter
/// without a digit is the last one, as otherwise every word would be a row of commands.
fn basic(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let digits = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        rest.iter().take_while(|byte| byte.is_ascii_digit()).count()
    };
    if let [b'S' | b's', ..] = bytes {
        let register = digits(1);
        let end = 1 + register;
        return match bytes.get(end) {
            _ if !(1..=2).contains(&register) => None,
            Some(b'?') => Some(end + 1),
            Some(b'=') => Some(end + 1 + digits(end + 1)).filter(|_| digits(end + 1) <= 3),
            _ => None,
        };
    }
    let letters = match bytes {
        [b'&', letter, ..] if letter.is_ascii_alphabetic() => 2,
        [letter, ..] if letter.is_ascii_alphabetic() => 1,
        _ => return None,
    };
    let ends = |at: usize| bytes.get(at).is_none_or(|byte| b"+^$%&".contains(byte));
    match digits(letters) {
        0 => ends(letters).then_some(letters),
        1 => Some(letters + 1),
        _ => None,
    }
}

/// Whether this dials the packet service, whose number is the same for everybody.
fn dials_packets(text: &str) -> bool {
    let rest = text.get(1..).unwrap_or_default().trim_end();
    let rest = rest.trim_start_matches(['T', 't', 'P', 'p']);
    ["*99#", "*99***1#", "*99***2#", "*98*1#", "*98#"].contains(&rest)
}

/// `+NAME`, `+NAME?`, `+NAME=?` or `+NAME=…`.
fn extended(line: &mut MaskedLine<'_>, place: Range<usize>, text: &str, asked: &mut Asked) {
    let (sign, rest) = text.split_at(1);
    let length = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let name = format!("{sign}{}", rest.get(..length).unwrap_or_default()).to_ascii_uppercase();
    let value = rest.get(length..).unwrap_or_default();
    if at_table::is_known(&name) {
        line.keep(place.start..place.start + 1 + length);
    }
    if let Some(given) = value.trim_start().strip_prefix('=')
        && given.trim() != "?"
        && let Some(entry) = at_table::find(&name)
    {
        line.keep_fields(place.end - given.len()..place.end, entry.set);
    }
    asked.0.push(name);
}

/// The kind of an incoming line, judged by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    /// It ends an answer.
    Final,
    /// It begins with a name, or is known without one.
    Begins,
    /// It names a report that no open command asked for.
    Report,
    /// It is nothing by itself, so it belongs to the line before.
    Orphan,
}

/// Says what a line is.
pub(super) fn kind(bytes: &[u8], asked: &Asked) -> LineKind {
    let line = MaskedLine::new(bytes);
    let text = line.get(line.core()).to_ascii_uppercase();
    if is_final(&text) {
        return LineKind::Final;
    }
    if BARE_REPORTS.contains(&text.as_str()) {
        return LineKind::Report;
    }
    match named(&text) {
        Some((name, _)) if name.starts_with(['+', '^']) && !asked.has(name) => LineKind::Report,
        Some(_) => LineKind::Begins,
        None if bare(&text, asked) || text.starts_with("AT") || has_label(&text) => {
            LineKind::Begins
        }
        None => LineKind::Orphan,
    }
}

fn is_final(text: &str) -> bool {
    let after = |start: &str| text.strip_prefix(start).map(str::trim);
    FINAL.contains(&text)
        || after("CONNECT ").is_some_and(|rate| Field::Rate.admits(rate))
        || ["+CME ERROR:", "+CMS ERROR:"]
            .iter()
            .any(|start| after(start).is_some())
}

/// Whether a line begins with words and a colon, as the lines of ATI do.
fn has_label(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(label, _)| {
        label.len() <= 16
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic() || byte == b' ')
    })
}

/// The name before a colon, and the length of what stands before the value.
fn named(text: &str) -> Option<(&str, usize)> {
    let (name, _) = text.split_once(':')?;
    let length = name.len() + 1;
    let name = name.trim_end();
    let word = name.strip_prefix(['+', '^', '$', '%']);
    let is_name = word.is_some_and(|word| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    (is_name || at_table::is_known(name)).then_some((name, length))
}

/// Whether this is what the open command asked for, without a name.
fn bare(text: &str, asked: &Asked) -> bool {
    let shapes = BARE.iter().filter(|(name, _)| asked.has(name));
    let mut shapes = shapes.flat_map(|(_, shapes)| shapes.iter());
    !text.is_empty() && shapes.any(|shape| shape.admits(text))
}

/// Whether a text follows this line on lines of its own, and whether its quotes are still open.
pub(super) fn body_after(bytes: &[u8]) -> (bool, bool) {
    let line = MaskedLine::new(bytes);
    let text = line.get(line.core()).to_ascii_uppercase();
    let has_body = named(&text).is_some_and(|(name, _)| WITH_BODY.contains(&name));
    let open = text.starts_with("+CUSD") && text.matches('"').count() % 2 == 1;
    (has_body, open)
}

/// The harmless part of an incoming line, put together from its pieces.
pub(super) fn answer(bytes: &[u8], asked: &Asked) -> Vec<u8> {
    let mut line = MaskedLine::new(bytes);
    let core = line.core();
    let text = line.get(core.clone()).to_ascii_uppercase();
    if text.is_empty() {
        return line.kept;
    }
    if let Some(cause) = text
        .strip_prefix("+CME ERROR:")
        .or(text.strip_prefix("+CMS ERROR:"))
    {
        line.keep(core.start..core.start + "+CME ERROR:".len());
        let cause = cause.trim();
        if Field::Number(3).admits(cause) || Field::Word(CAUSE).admits(cause) {
            line.keep(core);
        }
        return line.kept;
    }
    if is_final(&text) || BARE_REPORTS.contains(&text.as_str()) || at_table::is_known(&text) {
        line.keep(core);
        return line.kept;
    }
    if let Some((name, value)) = named(&text) {
        if at_table::is_known(name) {
            line.keep(core.start..core.start + value);
        }
        if let Some(entry) = at_table::find(name) {
            keep_value(&mut line, core.start + value..core.end, name, entry.answer);
        }
        return line.kept;
    }
    if bare(&text, asked) {
        // ATI says its shapes in any order; what has one of them is kept as it is.
        line.keep(core);
        return line.kept;
    }
    match command(bytes) {
        Some((kept, _)) => kept,
        None => line.kept,
    }
}

fn keep_value(line: &mut MaskedLine<'_>, place: Range<usize>, name: &str, fields: &[Field]) {
    let value = line.get(place.clone()).trim_start();
    if value.starts_with('(') && !fields.iter().any(|field| matches!(field, Field::Hidden)) {
        line.keep_choices(place, name);
    } else if let [Field::Labelled] = fields {
        // A compile time has commas in it.
        if Field::Labelled.admits(value) {
            line.keep(place);
        }
    } else if name == "^FHVER" {
        // Its quotes are around both of its fields.
        let value = line.get(place.clone()).replace('"', " ");
        for part in split(&value, ',') {
            let part = place.start + part.start..place.start + part.end;
            if Field::ModelAndVersion.admits(line.get(part.clone())) {
                line.keep(part);
            }
        }
    } else {
        line.keep_fields(place, fields);
    }
}

/// Where in `value`, which stands behind `name` and a colon or an equals sign, nothing may be kept; `None` when nothing of
/// it may be. For texts that are not the modem's own bytes, such as those of the log.
pub(super) fn hidden_in(name: &str, value: &str, is_set: bool) -> Option<Vec<Range<usize>>> {
    let name = name.to_ascii_uppercase();
    let entry = at_table::find(&name)?;
    let fields = if is_set { entry.set } else { entry.answer };
    let mut line = MaskedLine::new(value.as_bytes());
    let all = 0..value.len();
    if is_set {
        line.keep_fields(all, fields);
    } else {
        keep_value(&mut line, all, &name, fields);
    }
    let same: Vec<bool> = line
        .bytes
        .iter()
        .zip(&line.kept)
        .map(|(one, two)| one == two)
        .collect();
    let mut hidden: Vec<Range<usize>> = Vec::new();
    for here in split(value, ',') {
        if same
            .get(here.clone())
            .is_some_and(|same| same.contains(&false))
        {
            hidden.push(here);
        }
    }
    Some(hidden)
}

#[cfg(test)]
#[path = "at_tests.rs"]
mod tests;
