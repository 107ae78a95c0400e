//! The parts of an answer while it arrives: the echo, and the lines before the final result.

use super::command::AtCommand;
use super::reports::name;

/// The most lines an answer may have. Later ones are dropped and counted, the final result is still seen.
const MAX_LINES: usize = 512;

/// The modem's echo of our own command, which must never pass for an answer.
#[derive(Clone, Debug)]
pub(super) struct Echo {
    command: String,
    /// The part that has not arrived yet; reports can cut the echo like an answer.
    rest: String,
}

impl Echo {
    /// The echo of `command`, none of which has arrived.
    pub(super) fn of(command: &AtCommand) -> Self {
        Self {
            command: command.text().to_owned(),
            rest: command.text().to_owned(),
        }
    }

    /// Whether all of it arrived.
    pub(super) fn is_whole(&self) -> bool {
        self.rest.is_empty()
    }

    /// Whether `line` is the command, a further part of it, or older junk that ends in it.
    pub(super) fn takes(&mut self, line: &str) -> bool {
        if line == self.command || (!self.is_whole() && line.ends_with(&self.command)) {
            self.rest.clear();
            return true;
        }
        let Some(rest) = self.rest.strip_prefix(line) else {
            return false;
        };
        self.rest = rest.trim_start().to_owned();
        true
    }
}

/// The lines of an answer so far, and where reports came between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Collected {
    lines: Vec<AnswerLine>,
    /// A report came since the last line.
    interrupted: bool,
    /// A report came that begins like the answer but has the wrong number of fields.
    misfit: bool,
}

#[derive(Clone, Debug)]
struct AnswerLine {
    text: String,
    /// A report stands between this line and the one before.
    after_report: bool,
}

impl Collected {
    /// Keeps a line of the answer, if there is room for it.
    pub(super) fn keep(&mut self, text: String) -> bool {
        let after_report = std::mem::take(&mut self.interrupted);
        let has_room = self.lines.len() < MAX_LINES;
        if has_room {
            self.lines.push(AnswerLine { text, after_report });
        }
        has_room
    }

    /// Notes that a report came; `belongs` if it begins like the answer.
    pub(super) fn interrupt(&mut self, belongs: bool) {
        self.interrupted = true;
        self.misfit |= belongs;
    }

    /// The lines so far.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.text.as_str())
    }

    /// The lines, leaving none.
    pub(super) fn take(&mut self) -> Vec<String> {
        self.lines.drain(..).map(|line| line.text).collect()
    }

    /// Whether reports cut the answer to `command` in two, so that its parts cannot be trusted
    /// (`docs/facts/at-and-usb.md` §1.5 b).
    pub(super) fn is_cut(&self, command: &AtCommand) -> bool {
        let begins = |line: &AnswerLine| name(&line.text).is_some_and(|name| command.expects(name));
        if let Some(at) = self.lines.iter().position(begins) {
            // `^SYSINFO:2,3,` and, behind a report, `0,5,1,,4`.
            let mut later = self.lines.iter().skip(at + 1);
            return later.any(|line| line.after_report && !begins(line));
        }
        // `^SYSIN` and, behind a report, `FO:2,3,0,5,1,,4`; or `+CREG: 2,` and `1,8BE3,2BAF`.
        self.lines.iter().any(|line| is_part(&line.text, command))
            || (self.misfit && !self.lines.is_empty())
            || self.has_half_value()
    }

    /// Whether a report stands between two lines that are not both whole by their labels: `Model: E15` and, behind the
    /// report, `50`; or `11.608.` and `12.04.21`.
    fn has_half_value(&self) -> bool {
        let is_labelled = |line: &AnswerLine| line.text.contains(':');
        let later = self.lines.iter().skip(1);
        self.lines
            .iter()
            .zip(later)
            .any(|(before, line)| line.after_report && !(is_labelled(before) && is_labelled(line)))
    }
}

/// Whether `text` is the beginning of what the answer to `command` begins with, and not all of it.
fn is_part(text: &str, command: &AtCommand) -> bool {
    command.prefixes().iter().any(|prefix| {
        text.len() < prefix.len()
            && prefix
                .get(..text.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(text))
    })
}

/// Whether a line can be an answer by its number of fields. Registration reports have one field
/// fewer than the answer, which begins with the reporting mode: `+CREG: 2,1,8BE3,2BAF` answers,
/// `+CREG: 1,8BE3,2BAF` reports (`docs/facts/at-and-usb.md` §1.5). Location codes have at least two digits,
/// so the second field tells them apart where the number alone would not.
pub(super) fn fits(line: &str) -> bool {
    let Some((name, value)) = line.split_once(':') else {
        return true;
    };
    let registration = ["+CREG", "+CGREG", "+CEREG"]
        .iter()
        .any(|registration| name.trim_end().eq_ignore_ascii_case(registration));
    // `(0-2)` answers the question for what can be set.
    if !registration || value.trim_start().starts_with('(') {
        return true;
    }
    let fields: Vec<&str> = value.split(',').map(str::trim).collect();
    match fields.as_slice() {
        [_mode, state] | [_mode, state, _, _, ..] => {
            matches!(state.as_bytes(), [b'0'..=b'9'] | [b'1', b'0'])
        }
        _ => false,
    }
}
