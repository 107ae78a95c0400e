//! AT on the modem's side: from bytes to command lines, from a line to its commands, and how answers
//! are framed. What the commands mean is said in `software` and its neighbours.
//!
//! Source: `docs/facts/at-and-usb.md` §1.1.

use std::time::Duration;

/// Longest command line taken, in bytes \[G\].
const LINE_LIMIT: usize = 512;

/// Collects what is typed into command lines.
#[derive(Debug, Default)]
pub(super) struct LineEditor {
    line: Vec<u8>,
    too_long: bool,
}

/// The effect of one typed byte.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Nothing,
    /// Comes back if echo is on.
    Echo,
    /// The line is complete: a CR came.
    Line(String),
    /// The line was longer than any command.
    TooLong,
}

impl LineEditor {
    pub(super) fn push(&mut self, byte: u8) -> Typed {
        match byte {
            b'\r' => {
                let line = std::mem::take(&mut self.line);
                if std::mem::take(&mut self.too_long) {
                    return Typed::TooLong;
                }
                Typed::Line(String::from_utf8(line).unwrap_or_default())
            }
            0x08 | 0x7F => {
                self.line.pop();
                Typed::Echo
            }
            // LF is not echoed (`docs/facts/e1550-download-mode.md` §1.2 row 1), and neither is a frame
            // that strays onto an AT port.
            0x20..=0x7D => {
                if self.line.len() < LINE_LIMIT {
                    self.line.push(byte);
                } else {
                    self.too_long = true;
                }
                Typed::Echo
            }
            _ => Typed::Nothing,
        }
    }
}

/// The form of a command: a query, a test, a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ask<'a> {
    /// `AT+X`
    Run,
    /// `AT+X?`
    Read,
    /// `AT+X=?`
    Test,
    /// `AT+X=…`
    Set(&'a str),
}

/// One command of a line, name in capitals and with its `+`, `^`, `$` or `&`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ParsedCommand<'a> {
    pub(super) name: String,
    pub(super) ask: Ask<'a>,
}

/// The commands of a line, or nothing if it does not begin with AT.
pub(super) fn commands(line: &str) -> Option<Vec<ParsedCommand<'_>>> {
    let line = line.trim();
    let mut rest = match line.split_at_checked(2) {
        Some((at, rest)) if at.eq_ignore_ascii_case("AT") => rest,
        _ => return None,
    };
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', ';']);
        let Some(first) = rest.chars().next() else {
            return Some(found);
        };
        let length = if matches!(first, '+' | '^' | '$' | '*') {
            extended_length(rest)
        } else {
            basic_length(rest)
        };
        let (text, after) = rest.split_at_checked(length.max(1))?;
        found.push(command(text));
        rest = after;
    }
}

fn extended_length(text: &str) -> usize {
    let mut quoted = false;
    text.find(|character| {
        quoted ^= character == '"';
        character == ';' && !quoted
    })
    .unwrap_or(text.len())
}

/// A letter or `&` and a letter, its number, and `=…` or `?` for S registers; dialling takes all.
fn basic_length(text: &str) -> usize {
    let letter = usize::from(text.starts_with('&')) + 1;
    if text.starts_with(['D', 'd']) {
        return text.len();
    }
    let tail = text.get(letter..).unwrap_or_default();
    letter
        + tail
            .find(|character: char| !(character.is_ascii_digit() || "=?".contains(character)))
            .unwrap_or(tail.len())
}

fn command(text: &str) -> ParsedCommand<'_> {
    let (name, ask) = if let Some((name, value)) = text.split_once('=') {
        (
            name,
            if value == "?" {
                Ask::Test
            } else {
                Ask::Set(value)
            },
        )
    } else if let Some(name) = text.strip_suffix('?') {
        (name, Ask::Read)
    } else {
        (text, Ask::Run)
    };
    ParsedCommand {
        name: name.trim_end().to_ascii_uppercase(),
        ask,
    }
}

/// How an answer ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ResultCode {
    Ok,
    Error,
    /// `+CME ERROR`, or `ERROR` while `+CMEE=0`.
    Cme(u16),
    /// `COMMAND NOT SUPPORT`
    NotSupported,
    TooManyParameters,
    NoCarrier,
    /// Nothing is said at all.
    Silent,
}

impl ResultCode {
    pub(super) fn text(self, cmee: u8) -> Option<String> {
        Some(match (self, cmee) {
            (Self::Ok, _) => "OK".into(),
            (Self::Error, _) | (Self::Cme(_), 0) => "ERROR".into(),
            (Self::Cme(code), 1) => format!("+CME ERROR: {code}"),
            (Self::Cme(code), _) => format!("+CME ERROR: {}", cme_text(code)),
            (Self::NotSupported, _) => "COMMAND NOT SUPPORT".into(),
            (Self::TooManyParameters, _) => "TOO MANY PARAMETERS".into(),
            (Self::NoCarrier, _) => "NO CARRIER".into(),
            (Self::Silent, _) => return None,
        })
    }
}

fn cme_text(code: u16) -> &'static str {
    match code {
        3 => "operation not allowed",
        4 => "operation not supported",
        10 => "SIM not inserted",
        11 => "SIM PIN required",
        12 => "SIM PUK required",
        16 => "incorrect password",
        30 => "no network service",
        50 => "incorrect parameters",
        _ => "unknown",
    }
}

/// The event that follows once the answer is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// `AT$QCDMG`: the port waits for `AT^DISLOG=255`.
    ArmDiag,
    /// The port speaks DIAG from here on.
    StartDiag,
    /// The modem starts again.
    Restart,
    /// The modem starts again in download mode.
    Download,
}

/// The answer to a command line.
#[derive(Debug)]
pub(super) struct LineAnswer {
    pub(super) lines: Vec<String>,
    pub(super) outcome: ResultCode,
    pub(super) delay: Duration,
    pub(super) then: Option<Then>,
    pub(super) echo: Option<bool>,
}

impl LineAnswer {
    pub(super) fn end(outcome: ResultCode) -> Self {
        Self {
            lines: Vec::new(),
            outcome,
            delay: Duration::ZERO,
            then: None,
            echo: None,
        }
    }

    pub(super) fn ok() -> Self {
        Self::end(ResultCode::Ok)
    }

    pub(super) fn line(text: impl Into<String>) -> Self {
        Self::ok().and(text)
    }

    pub(super) fn and(mut self, text: impl Into<String>) -> Self {
        self.lines.push(text.into());
        self
    }

    pub(super) fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    pub(super) fn then(mut self, then: Then) -> Self {
        self.then = Some(then);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(line: &str) -> Option<Vec<(String, Ask<'_>)>> {
        commands(line).map(|commands| {
            commands
                .into_iter()
                .map(|command| (command.name, command.ask))
                .collect()
        })
    }

    #[test]
    fn a_line_is_cut_into_its_commands() {
        let one = |name: &str, ask| Some(vec![(name.to_owned(), ask)]);
        assert_eq!(shape("AT"), Some(vec![]));
        assert_eq!(shape("ATE0"), one("E0", Ask::Run));
        assert_eq!(shape("at^syscfg?"), one("^SYSCFG", Ask::Read));
        assert_eq!(shape("AT^SYSCFG=?"), one("^SYSCFG", Ask::Test));
        assert_eq!(
            shape("AT^SYSCFG=2,2,3fffffff,0,2"),
            one("^SYSCFG", Ask::Set("2,2,3fffffff,0,2"))
        );
        assert_eq!(shape("AT$QCDMG"), one("$QCDMG", Ask::Run));
        assert_eq!(
            shape("ATE0V1&C1S0=0+CMEE=1;+CUSD=1,\"a;b\";"),
            Some(vec![
                ("E0".into(), Ask::Run),
                ("V1".into(), Ask::Run),
                ("&C1".into(), Ask::Run),
                ("S0".into(), Ask::Set("0")),
                ("+CMEE".into(), Ask::Set("1")),
                ("+CUSD".into(), Ask::Set("1,\"a;b\"")),
            ])
        );
        assert_eq!(shape("ATDT*99#"), one("DT*99#", Ask::Run));
        assert_eq!(shape("HELLO"), None);
        assert_eq!(shape("Aß"), None);
    }

    #[test]
    fn a_line_ends_with_cr_and_can_be_corrected() {
        let mut editor = LineEditor::default();
        let mut lines = Vec::new();
        for byte in b"\nATX\x08I\r\nAT\r" {
            if let Typed::Line(line) = editor.push(*byte) {
                lines.push(line);
            }
        }
        assert_eq!(lines, ["ATI", "AT"]);
        for _ in 0..600 {
            editor.push(b'A');
        }
        assert_eq!(editor.push(b'\r'), Typed::TooLong);
        assert_eq!(editor.push(b'\r'), Typed::Line(String::new()));
    }
}
