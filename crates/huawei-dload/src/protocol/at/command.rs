//! The text of a command.

use std::fmt;

/// The longest command, in bytes without its CR.
pub const MAX_COMMAND: usize = 512;

/// Commands that only read although they have no question mark. Whatever is not here and has none
/// is taken for an action, because some actions (`^GODLOAD`, `^RESET`, `^DATAMODE`) look the same.
const READING: &str = "
    I +CGMI +CGMM +CGMR +CGSN +CIMI +CSQ +GCAP +GMI +GMM +GMR +GSN ^CMDL ^GETPORTMODE ^HCSQ
    ^HWVER ^ICCID ^SYSINFO ^SYSINFOEX ^VERSION
";

/// Whether this is `+CLCK="…",2`, which asks whether a lock is on: mode 2 changes nothing and takes no password
/// (3GPP 27.007 §7.4).
fn asks_for_lock(body: &str) -> bool {
    let values = body
        .split_at_checked("+CLCK=".len())
        .filter(|(name, _)| name.eq_ignore_ascii_case("+CLCK="))
        .map(|(_, values)| values);
    let facility = values.and_then(|values| values.strip_suffix(",2"));
    facility.is_some_and(|facility| {
        let word = facility.trim_matches('"');
        word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Whether a command without `?` and values, such as `+CSQ`, is known to only read.
pub(super) fn is_reading(name: &str) -> bool {
    let mut reading = READING.split_ascii_whitespace();
    reading.any(|known| name.eq_ignore_ascii_case(known))
}

/// A command as it is sent, without its CR: `AT` and printable ASCII.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AtCommand {
    text: String,
    prefixes: Vec<String>,
}

impl AtCommand {
    /// Checks a command. White space around it is dropped.
    pub fn new(text: impl AsRef<str>) -> Result<Self, CommandError> {
        let text = text.as_ref().trim_matches(' ');
        if let Some((position, byte)) = text
            .bytes()
            .enumerate()
            .find(|(_, byte)| !matches!(byte, 0x20..=0x7E))
        {
            return Err(CommandError::NotPrintable { position, byte });
        }
        if text.len() > MAX_COMMAND {
            return Err(CommandError::TooLong { length: text.len() });
        }
        let body = match text.split_at_checked(2) {
            Some((at, body)) if at.eq_ignore_ascii_case("AT") => body,
            _ => return Err(CommandError::NotAt),
        };
        Ok(Self {
            text: text.to_owned(),
            prefixes: parts(body).into_iter().filter_map(prefix).collect(),
        })
    }

    /// The text without its CR.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The prefixes of the answer's lines, in capitals and with a colon: `AT^SYSCFG?` gives
    /// `^SYSCFG:`. One entry for each command of the line, none for basic commands such as `ATI`.
    /// Many modems leave the prefix out, and all vary its case (`docs/facts/at-and-usb.md` §1.1).
    pub fn prefixes(&self) -> &[String] {
        &self.prefixes
    }

    /// Whether the command only reads, so that sending it twice does no harm. False when in doubt.
    pub fn is_query(&self) -> bool {
        let body = self.body();
        if body.is_empty() {
            return true;
        }
        if body.contains(';') {
            return false;
        }
        if asks_for_lock(body) {
            return true;
        }
        if body.contains('"') {
            return false;
        }
        if let Some(asked) = body.strip_suffix('?') {
            return body.starts_with(EXTENDED) && !asked.trim_end_matches('=').contains('=');
        }
        is_reading(body)
    }

    /// Whether lines with this name answer the command.
    pub(super) fn expects(&self, name: &str) -> bool {
        self.prefixes.iter().any(|prefix| {
            prefix
                .strip_suffix(':')
                .is_some_and(|expected| expected.eq_ignore_ascii_case(name))
        })
    }

    /// The command without `AT`.
    fn body(&self) -> &str {
        self.text.get(2..).unwrap_or_default()
    }

    /// Whether the command dials or answers, so that `NO CARRIER` ends it.
    pub(super) fn is_call(&self) -> bool {
        let body = self.body().to_ascii_uppercase();
        body.starts_with(['D', 'A', 'O', 'H']) || body.starts_with("+CGDATA")
    }

    /// The bytes on the wire. A bare CR: some sticks take a command only if nothing follows it
    /// (`docs/facts/dload-and-firmware-files.md` §3.1).
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.text.clone().into_bytes();
        bytes.push(b'\r');
        bytes
    }
}

impl fmt::Display for AtCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Why a text is not a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommandError {
    /// It does not begin with `AT`.
    #[error("a command begins with AT")]
    NotAt,
    /// It has a control character or something beyond ASCII, which could hide a second command.
    #[error("byte {byte:02X} at {position} cannot be part of a command")]
    NotPrintable {
        /// Where, in bytes from 0.
        position: usize,
        /// The byte itself.
        byte: u8,
    },
    /// It is longer than [`MAX_COMMAND`].
    #[error("a command of {length} bytes is longer than {MAX_COMMAND}")]
    TooLong {
        /// Its length in bytes.
        length: usize,
    },
}

/// The first characters of extended commands.
const EXTENDED: [char; 5] = ['+', '^', '$', '*', '%'];

/// The commands of one line: split at semicolons outside quotes.
fn parts(body: &str) -> Vec<&str> {
    let mut quoted = false;
    body.split(|character| {
        quoted ^= character == '"';
        character == ';' && !quoted
    })
    .collect()
}

/// `^SYSCFG:` for `^SYSCFG?`.
fn prefix(command: &str) -> Option<String> {
    let command = command.trim_start();
    let rest = command.strip_prefix(EXTENDED)?;
    let sign = command.strip_suffix(rest)?;
    let end = rest
        .find(|character: char| !character.is_ascii_alphanumeric())
        .unwrap_or(rest.len());
    let name = rest.get(..end).filter(|name| !name.is_empty())?;
    Some(format!("{sign}{}:", name.to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::{AtCommand, CommandError, MAX_COMMAND};

    #[test]
    fn a_command_is_one_line_of_printable_ascii() {
        let table = [
            ("", CommandError::NotAt),
            ("A", CommandError::NotAt),
            ("^SYSCFG?", CommandError::NotAt),
            (
                "AT\rAT^RESET",
                CommandError::NotPrintable {
                    position: 2,
                    byte: 0x0D,
                },
            ),
            (
                "AT+CSQ\n",
                CommandError::NotPrintable {
                    position: 6,
                    byte: 0x0A,
                },
            ),
            (
                "AT\x13YSCFG?",
                CommandError::NotPrintable {
                    position: 2,
                    byte: 0x13,
                },
            ),
            (
                "AT+CUSD=\u{e9}",
                CommandError::NotPrintable {
                    position: 8,
                    byte: 0xC3,
                },
            ),
        ];
        for (text, error) in table {
            assert_eq!(AtCommand::new(text), Err(error), "{text:?}");
        }
        let longest = format!("AT{}", "X".repeat(MAX_COMMAND - 2));
        assert!(AtCommand::new(&longest).is_ok());
        assert_eq!(
            AtCommand::new(longest + "X"),
            Err(CommandError::TooLong { length: 513 })
        );
        assert_eq!(AtCommand::new(" at+csq ").unwrap().to_string(), "at+csq");
    }

    #[test]
    fn the_answer_begins_with_the_name_of_the_command() {
        let table: &[(&str, &[&str])] = &[
            ("AT", &[]),
            ("ATI", &[]),
            ("ATE0", &[]),
            ("AT&F", &[]),
            ("AT^SYSCFG?", &["^SYSCFG:"]),
            ("AT^SYSCFG=2,2,3FFFFFFF,0,2", &["^SYSCFG:"]),
            ("at^getportmode", &["^GETPORTMODE:"]),
            ("AT+COPS=?", &["+COPS:"]),
            ("AT+CSQ;+CREG?", &["+CSQ:", "+CREG:"]),
            ("AT+CUSD=1,\"a;+b\"", &["+CUSD:"]),
            ("AT+", &[]),
        ];
        for (text, prefixes) in table {
            assert_eq!(
                AtCommand::new(text).unwrap().prefixes(),
                *prefixes,
                "{text}"
            );
        }
    }

    #[test]
    fn only_what_surely_reads_is_a_query() {
        for text in [
            "AT",
            "ATI",
            "AT+CSQ",
            "at+csq",
            "AT^SYSINFO",
            "AT^SYSCFG?",
            "AT^SYSCFG=?",
            "AT+CGMM",
            "AT+CPIN?",
            "AT+CLCK=\"SC\",2",
            "at+clck=\"SC\",2",
        ] {
            assert!(AtCommand::new(text).unwrap().is_query(), "{text}");
        }
        for text in [
            "AT^SYSCFG=2,2,3FFFFFFF,0,2",
            "AT^GODLOAD",
            "AT^RESET",
            "AT^DATAMODE",
            "AT$QCDMG",
            "ATZ",
            "ATE0",
            "AT+CFUN=1,1",
            "AT+COPS=0",
            "AT^SYSCFG=2,2,3FFFFFFF,0,2;+CSQ?",
            "AT+CSQ;^RESET",
            "AT^RESET;+CSQ?",
            "AT+CPIN=\"12=?\"",
            "AT+CLCK=\"SC\",0,\"1234\"",
            "AT+CLCK=\"SC\",1,2",
            "AT+CLCK=\"SC\",2;^RESET",
            "AT^X=1?",
            "AT^X=1=?",
            "ATD*100#?",
        ] {
            assert!(!AtCommand::new(text).unwrap().is_query(), "{text}");
        }
    }
}
