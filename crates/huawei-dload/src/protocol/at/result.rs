//! How a command ended.

use std::fmt;

/// The line that ends an answer (`docs/facts/at-and-usb.md` §1.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FinalResult {
    /// `OK`.
    Ok,
    /// `ERROR`.
    Error,
    /// `+CME ERROR: …`.
    CmeError(CmeError),
    /// `+CMS ERROR: …`, with the number or text as it came.
    CmsError(String),
    /// `COMMAND NOT SUPPORT`: how Qualcomm sticks of the vendor say that they do not know a command.
    NotSupported,
    /// `TOO MANY PARAMETERS`.
    TooManyParameters,
    /// `NO CARRIER`. Ends only commands that dial, answer or hang up; otherwise it is a report.
    NoCarrier,
    /// `BUSY`.
    Busy,
    /// `NO ANSWER`.
    NoAnswer,
    /// `NO DIALTONE`.
    NoDialtone,
    /// `CONNECT`, with what follows it.
    Connect(String),
    /// `> `: the modem waits for text.
    Prompt,
}

impl FinalResult {
    /// Reads a line, in any case. `None` when it is not a final result.
    pub(super) fn read(line: &str) -> Option<Self> {
        let capitals = line.to_ascii_uppercase();
        Some(match capitals.as_str() {
            "OK" => Self::Ok,
            "ERROR" => Self::Error,
            "COMMAND NOT SUPPORT" | "COMMAND NOT SUPPORTED" => Self::NotSupported,
            "TOO MANY PARAMETERS" => Self::TooManyParameters,
            "NO CARRIER" => Self::NoCarrier,
            "BUSY" => Self::Busy,
            "NO ANSWER" => Self::NoAnswer,
            "NO DIALTONE" | "NO DIAL TONE" => Self::NoDialtone,
            "CONNECT" => Self::Connect(String::new()),
            _ => {
                let behind = |start: &str| {
                    let begins = capitals.starts_with(start);
                    line.get(start.len()..).filter(|_| begins)
                };
                if let Some(cause) = behind("+CME ERROR") {
                    Self::CmeError(CmeError::read(after_colon(cause)))
                } else if let Some(cause) = behind("+CMS ERROR") {
                    Self::CmsError(after_colon(cause).to_owned())
                } else {
                    Self::Connect(behind("CONNECT ")?.trim().to_owned())
                }
            }
        })
    }
}

impl fmt::Display for FinalResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ok => f.write_str("OK"),
            Self::Error => f.write_str("ERROR"),
            Self::CmeError(error) => write!(f, "+CME ERROR: {error}"),
            Self::CmsError(cause) => write!(f, "+CMS ERROR: {cause}"),
            Self::NotSupported => f.write_str("COMMAND NOT SUPPORT"),
            Self::TooManyParameters => f.write_str("TOO MANY PARAMETERS"),
            Self::NoCarrier => f.write_str("NO CARRIER"),
            Self::Busy => f.write_str("BUSY"),
            Self::NoAnswer => f.write_str("NO ANSWER"),
            Self::NoDialtone => f.write_str("NO DIALTONE"),
            Self::Connect(rate) => f.write_str(format!("CONNECT {rate}").trim_end()),
            Self::Prompt => f.write_str(">"),
        }
    }
}

/// Numbers worth naming, from `docs/facts/at-and-usb.md` §1.1, with the words of the standard (3GPP 27.007 §9.2).
const NAMES: &[(u16, &str)] = &[
    (3, "operation not allowed"),
    (4, "operation not supported"),
    (5, "PH-SIM PIN required"),
    (6, "PH-FSIM PIN required"),
    (7, "PH-FSIM PUK required"),
    (10, "SIM not inserted"),
    (11, "SIM PIN required"),
    (12, "SIM PUK required"),
    (13, "SIM failure"),
    (14, "SIM busy"),
    (15, "SIM wrong"),
    (16, "incorrect password"),
    (17, "SIM PIN2 required"),
    (18, "SIM PUK2 required"),
    (23, "memory failure"),
    (30, "no network service"),
    (31, "network timeout"),
    (40, "network personalization PIN required"),
    (41, "network personalization PUK required"),
    (42, "network subset personalization PIN required"),
    (43, "network subset personalization PUK required"),
    (44, "service provider personalization PIN required"),
    (45, "service provider personalization PUK required"),
    (46, "corporate personalization PIN required"),
    (47, "corporate personalization PUK required"),
    (50, "incorrect parameters"),
    (100, "unknown"),
];

/// The cause in `+CME ERROR`. Never a sign that this is no modem: a stick with a locked SIM gives
/// one even to harmless commands (`docs/facts/at-and-usb.md` §1.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CmeError {
    /// The number, as it came or as it belongs to the text. `None` for a text that is not known.
    pub number: Option<u16>,
    /// The text, when the modem gave one instead of a number.
    pub text: Option<String>,
}

impl CmeError {
    fn read(cause: &str) -> Self {
        if let Ok(number) = cause.parse() {
            return Self {
                number: Some(number),
                text: None,
            };
        }
        let number = NAMES
            .iter()
            .find(|(_, name)| cause.eq_ignore_ascii_case(name))
            .map(|&(number, _)| number);
        Self {
            number,
            text: (!cause.is_empty()).then(|| cause.to_owned()),
        }
    }

    /// The meaning of the number, when it is one worth naming.
    pub fn name(&self) -> Option<&'static str> {
        NAMES
            .iter()
            .find(|&&(number, _)| self.number == Some(number))
            .map(|&(_, name)| name)
    }
}

impl fmt::Display for CmeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.number, self.text.as_deref().or(self.name())) {
            (Some(number), Some(text)) => write!(f, "{number} ({text})"),
            (Some(number), None) => write!(f, "{number}"),
            (None, Some(text)) => f.write_str(text),
            (None, None) => f.write_str("without a cause"),
        }
    }
}

/// The text behind an optional colon.
fn after_colon(text: &str) -> &str {
    text.strip_prefix(':').unwrap_or(text).trim()
}

#[cfg(test)]
mod tests {
    use super::{CmeError, FinalResult};

    fn cme(number: Option<u16>, text: Option<&str>) -> FinalResult {
        FinalResult::CmeError(CmeError {
            number,
            text: text.map(str::to_owned),
        })
    }

    #[test]
    fn every_final_result_of_the_sheet_is_known() {
        let table = [
            ("OK", FinalResult::Ok),
            ("ERROR", FinalResult::Error),
            ("+CME ERROR: 11", cme(Some(11), None)),
            ("+CME ERROR:50", cme(Some(50), None)),
            (
                "+CME ERROR: SIM PIN required",
                cme(Some(11), Some("SIM PIN required")),
            ),
            ("+CME ERROR: sim busy", cme(Some(14), Some("sim busy"))),
            ("+CME ERROR: 70000", cme(None, Some("70000"))),
            ("+CME ERROR: odd", cme(None, Some("odd"))),
            ("+CME ERROR", cme(None, None)),
            ("+CMS ERROR: 302", FinalResult::CmsError("302".into())),
            ("COMMAND NOT SUPPORT", FinalResult::NotSupported),
            ("Command not support", FinalResult::NotSupported),
            ("error", FinalResult::Error),
            ("+cme error: SIM Busy", cme(Some(14), Some("SIM Busy"))),
            ("TOO MANY PARAMETERS", FinalResult::TooManyParameters),
            ("NO CARRIER", FinalResult::NoCarrier),
            ("BUSY", FinalResult::Busy),
            ("NO ANSWER", FinalResult::NoAnswer),
            ("NO DIALTONE", FinalResult::NoDialtone),
            ("CONNECT", FinalResult::Connect(String::new())),
            ("CONNECT 7200000", FinalResult::Connect("7200000".into())),
        ];
        for (line, result) in table {
            assert_eq!(FinalResult::read(line), Some(result), "{line}");
        }
        for line in ["OKAY", "^OK", "E1550", "CONNECTION", "ERROR 3", "NO"] {
            assert_eq!(FinalResult::read(line), None, "{line}");
        }
    }

    #[test]
    fn causes_are_named() {
        let error = |number| CmeError {
            number: Some(number),
            text: None,
        };
        assert_eq!(error(11).to_string(), "11 (SIM PIN required)");
        assert_eq!(error(999).to_string(), "999");
        assert_eq!(
            FinalResult::read("+CME ERROR: odd").unwrap().to_string(),
            "+CME ERROR: odd"
        );
    }
}
