//! Whether a modem lets calls with sound through its ports: `^CVOICE`.
//!
//! Source: `docs/facts/qualcomm-packages.md` §6 and §8.

use std::fmt;

use serde::Serialize;

use super::answer::{AnswerError, Fields};

/// Whether calls with sound are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Voice {
    /// `^CVOICE:0,8000,16,20`: on, with the rate, width and interval of the sound.
    On,
    /// Any other number.
    Off,
}

impl Voice {
    /// The name of the command, under which the value can be written down.
    pub const COMMAND: &'static str = "^CVOICE";
    /// Turns calls with sound on. Some modems answer `ERROR` and do it \[C\], so only reading tells.
    pub const TURN_ON: &'static str = "AT^CVOICE=0";

    /// Reads the answer to `^CVOICE?`. The list of `=?`, `^CVOICE:(0)`, is none.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let number: u8 = Fields::of(line, Self::COMMAND)?.number(0, "state")?;
        Ok(if number == 0 { Self::On } else { Self::Off })
    }
}

/// The number that stands for it.
impl fmt::Display for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::On => "0",
            Self::Off => "1",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Voice;

    #[test]
    fn zero_is_on_and_everything_else_off() {
        assert_eq!(Voice::parse("^CVOICE:0,8000,16,20"), Ok(Voice::On));
        assert_eq!(Voice::parse("^CVOICE: 0"), Ok(Voice::On));
        assert_eq!(Voice::parse("^CVOICE:1"), Ok(Voice::Off));
        assert_eq!(Voice::parse("^CVOICE: 1,8000,16,20"), Ok(Voice::Off));
        for line in ["^CVOICE:(0)", "^CVOICE:", "", "^U2DIAG: 0"] {
            assert!(Voice::parse(line).is_err(), "{line}");
        }
    }
}
