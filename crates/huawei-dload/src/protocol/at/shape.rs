//! Whether lines can be the answer to the question that was asked.
//!
//! A modem that is slow, or that lost a command, answers one question behind from then on, and every
//! such answer is well-formed. Only its shape tells whose answer it is: most answers begin with the
//! name of their command, and those that do not are an IMEI, a version or a name
//! (`docs/facts/at-and-usb.md` §1.4).

use super::command::AtCommand;
use super::reports::name;

/// The shape of the answer to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Anything, mostly no line at all: the command sets or does something, or is not known here.
    Any,
    /// Lines that begin with the name of the command. `AT…=?` may be answered by a bare `OK`.
    Named {
        /// A bare `OK` is an answer too.
        may_be_empty: bool,
    },
    /// One line that is a bare value of this kind.
    Value(ValueKind),
    /// Lines such as `Model: E1550`: the answer to `ATI`.
    Labels,
}

/// Kinds of bare values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueKind {
    /// `huawei`, `E1550`.
    Name,
    /// `11.608.12.04.21`.
    Version,
    /// An IMEI or IMSI, or the modem's own word for a lost one, `ERROR_IMEI`.
    Serial,
    /// `2.0`.
    ShortVersion,
    /// `READY`, `SIM PIN`.
    SimState,
    /// `CD25TCPU`.
    Code,
}

/// The commands whose answer is a bare value.
const VALUES: &[(&str, ValueKind)] = &[
    ("+CGMI", ValueKind::Name),
    ("+GMI", ValueKind::Name),
    ("+CGMM", ValueKind::Name),
    ("+GMM", ValueKind::Name),
    ("+CGMR", ValueKind::Version),
    ("+GMR", ValueKind::Version),
    ("+CGSN", ValueKind::Serial),
    ("+GSN", ValueKind::Serial),
    ("+CIMI", ValueKind::Serial),
    ("^ICCID", ValueKind::Code),
    ("^IMEISV", ValueKind::Serial),
    ("^HWVER", ValueKind::Code),
    ("+CPIN", ValueKind::SimState),
    ("^DLOADVER", ValueKind::ShortVersion),
    ("^AUTHORITYVER", ValueKind::ShortVersion),
];

/// Questions whose lines have neither the name of the command nor one form.
const FREE: &[&str] = &["^CMDL", "^DLOADINFO", "^AUTHORITYID", "^SIGNVER"];

/// The labels of `ATI`.
const LABELS: &[&str] = &["manufacturer", "model", "revision", "imei", "+gcap"];

impl Shape {
    /// The shape of the answer to `command`.
    pub(super) fn of(command: &AtCommand) -> Self {
        if command.text().eq_ignore_ascii_case("ATI") {
            return Self::Labels;
        }
        let [prefix] = command.prefixes() else {
            return Self::Any;
        };
        let own = prefix.trim_end_matches(':');
        if !command.is_query() || FREE.contains(&own) {
            return Self::Any;
        }
        if command.text().ends_with("=?") {
            return Self::Named { may_be_empty: true };
        }
        VALUES.iter().find(|(name, _)| *name == own).map_or(
            Self::Named {
                may_be_empty: false,
            },
            |(_, kind)| Self::Value(*kind),
        )
    }

    /// Whether an answer of this shape can be told from the answers to other questions.
    pub(super) fn is_telling(self) -> bool {
        !matches!(self, Self::Any | Self::Named { may_be_empty: true })
    }

    /// Whether these lines answer `command`.
    pub(super) fn fits<'l>(
        self,
        command: &AtCommand,
        mut lines: impl Iterator<Item = &'l str>,
    ) -> bool {
        match self {
            Self::Any => lines.all(|line| !is_of_another(command, line)),
            Self::Named { may_be_empty } => {
                let mut lines = lines.peekable();
                (may_be_empty && lines.peek().is_none()) || lines.any(|line| is_own(command, line))
            }
            Self::Value(kind) => lines.any(|line| is_own(command, line) || kind.takes(line)),
            Self::Labels => lines.any(is_label),
        }
    }

    /// Drops lines that do not belong to an answer of this shape that fits: where it is one bare value,
    /// all that cannot be it, or that do not bear the name of the command as another one does.
    pub(super) fn keep_own(self, command: &AtCommand, lines: &mut Vec<String>) {
        if let Self::Value(kind) = self {
            let named = lines.iter().any(|line| is_own(command, line));
            lines.retain(|line| is_own(command, line) || (!named && kind.takes(line)));
        }
    }
}

impl ValueKind {
    fn takes(self, line: &str) -> bool {
        let value = line
            .split_once(':')
            .filter(|(label, _)| is_value_label(label))
            .map_or(line, |(_, value)| value);
        let value = value.trim().trim_matches('"').trim();
        let digits = value.bytes().filter(u8::is_ascii_digit).count();
        let all_digits = !value.is_empty() && digits == value.len();
        // A report in the middle of a line, or the answer to something else.
        if value.is_empty() || value.contains(['^', ':']) || name(value).is_some() {
            return false;
        }
        match self {
            Self::Serial => {
                let between = value.bytes().filter(|byte| b" -/".contains(byte)).count();
                (digits >= 14 && digits + between == value.len()) || value.contains("IMEI")
            }
            Self::Version => digits > 0 && value.contains('.'),
            Self::Name => !is_version(value) && (!all_digits || value.len() < 14),
            Self::ShortVersion => {
                value.len() <= 8
                    && digits > 0
                    && value.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            }
            Self::SimState => {
                let words = value.to_ascii_uppercase();
                let starts = ["SIM ", "R-UIM ", "PH-", "NOT "];
                words == "READY" || starts.iter().any(|w| words.starts_with(w))
            }
            Self::Code => value.starts_with(|first: char| first.is_ascii_alphanumeric()),
        }
    }
}

/// Labels and prefixes that some modems put before a bare value.
fn is_value_label(label: &str) -> bool {
    let label = label.trim();
    label.eq_ignore_ascii_case("imei") || VALUES.iter().any(|(n, _)| label.eq_ignore_ascii_case(n))
}

/// Whether `line` begins with the name of `command`.
fn is_own(command: &AtCommand, line: &str) -> bool {
    name(line).is_some_and(|name| command.expects(name))
}

/// Whether `line` begins with the name of a command, and not of this one.
fn is_of_another(command: &AtCommand, line: &str) -> bool {
    name(line).is_some_and(|name| !command.expects(name))
}

/// `Model: E1550`.
fn is_label(line: &str) -> bool {
    line.split_once(':')
        .is_some_and(|(label, _)| LABELS.contains(&label.trim().to_ascii_lowercase().as_str()))
}

/// At least three numbers with dots between them.
pub(super) fn is_version(value: &str) -> bool {
    let parts: Vec<&str> = value.split('.').collect();
    parts.len() >= 3
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
        && parts
            .first()
            .is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{AtCommand, Shape};

    fn fits(command: &str, lines: &[&str]) -> bool {
        let command = AtCommand::new(command).unwrap();
        Shape::of(&command).fits(&command, lines.iter().copied())
    }

    #[test]
    fn an_answer_fits_its_own_question_only() {
        let answers: &[(&str, &[&str])] = &[
            ("ATI", &["Manufacturer: huawei", "Model: E1550"]),
            ("AT+CGMI", &["huawei"]),
            ("AT+CGMR", &["11.608.12.04.21"]),
            ("AT+CGSN", &["353443041234563"]),
            ("AT^SYSCFG?", &["^SYSCFG:2,2,3FFFFFFF,1,2"]),
            ("AT+CSQ", &["+CSQ: 17,99"]),
            ("AT+COPS?", &["+COPS: 0,0,\"Testnet\",2"]),
        ];
        for (command, _) in answers {
            for (other, lines) in answers {
                assert_eq!(
                    fits(command, lines),
                    command == other,
                    "{command}: {lines:?}"
                );
            }
            assert!(!fits(command, &[]), "{command}");
        }
    }

    #[test]
    fn the_ways_in_which_modems_write_one_answer_all_fit() {
        for (command, line) in [
            ("AT+CGMM", "+CGMM: E1550"),
            ("AT+CGMM", "E173u-2"),
            ("AT+CGMI", "+GMI: huawei"),
            ("AT+CGSN", "IMEI: 353443041234563"),
            ("AT+CGSN", "\"353443041234563\""),
            ("AT+CGSN", "ERROR_IMEI"),
            ("AT+CGSN", "353443-04-123456-3"),
            ("AT+CPIN?", "R-UIM PIN"),
            ("AT+CGSN", "000000000000000"),
            ("AT+CPIN?", "READY"),
            ("AT+CPIN?", "+CPIN: \"SIM PIN\""),
            ("AT^HWVER", "CD25TCPU"),
            ("AT^HWVER", "^HWVER:\"CD33TCPW\""),
            ("AT^DLOADVER?", "2.0"),
            ("AT^VERSION?", "^VERSION:EXTS:22.329.63.00.74"),
            ("AT^SYSCFG=?", "^SYSCFG:(2,13),(0-3),,,"),
            ("AT^DLOADINFO?", "swver:11"),
            ("ATI", "Manufacturer:"),
            ("AT^SYSCFG=2,2,3fffffff,0,2", "0"),
        ] {
            assert!(fits(command, &[line]), "{command}: {line}");
        }
        for command in ["AT", "ATE0", "AT^SYSCFG=?", "AT^SYSCFG=2,2,3fffffff,0,2"] {
            assert!(fits(command, &[]), "{command}");
        }
    }

    #[test]
    fn a_value_with_something_else_in_it_does_not_fit() {
        for (command, line) in [
            ("AT+CGMM", "E15^RSSI:17"),
            ("AT+CGMM", "353443041234563"),
            ("AT+CGMM", "11.608.12.04.21"),
            ("AT+CGMM", "+COPS: 0"),
            ("AT+CGSN", "3534"),
            ("AT^CURC=0", "+CSQ: 17,99"),
            ("AT^SYSCFG?", "2.0"),
        ] {
            assert!(!fits(command, &[line]), "{command}: {line}");
        }
    }
}
