//! Codes that a person types: the operator's unlock code and the PIN of a SIM card.
//!
//! A code is sent to the modem and goes nowhere else. It has no `Display`, its `Debug` tells nothing, it is not
//! serialised, and an error about it does not repeat it. Nothing here guesses or computes a code.

use std::fmt;
use std::str::FromStr;

/// A text is not the code that it should be. The text is not repeated: it may be a code with one digit missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not the right number of digits, and nothing but digits")]
pub struct MalformedCode;

/// Makes a type for a code of so many digits.
macro_rules! code {
    ($(#[$doc:meta])* $name:ident, $least:literal..=$most:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(String);

        /// White space around the digits is dropped.
        impl FromStr for $name {
            type Err = MalformedCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let digits = text.trim();
                let counts = ($least..=$most).contains(&digits.len());
                if counts && digits.bytes().all(|byte| byte.is_ascii_digit()) {
                    Ok(Self(digits.to_owned()))
                } else {
                    Err(MalformedCode)
                }
            }
        }

        /// Tells nothing, so that no log and no panic gives the code away.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(hidden)"))
            }
        }
    };
}

code!(
    /// The operator's code for one modem: exactly eight digits (`docs/facts/qualcomm-packages.md` §7 \[C\]).
    UnlockCode, 8..=8
);
code!(
    /// The PIN of a SIM card: four to eight digits (3GPP 31.101).
    Pin, 4..=8
);

impl UnlockCode {
    /// The command that gives the code to the modem.
    pub fn command(&self) -> String {
        format!("AT^CARDLOCK=\"{}\"", self.0)
    }
}

impl Pin {
    /// The command that enters the PIN.
    pub fn enter_command(&self) -> String {
        format!("AT+CPIN=\"{}\"", self.0)
    }

    /// The command that switches the PIN request of the SIM card on or off (3GPP 27.007 §7.4).
    pub fn request_command(&self, on: bool) -> String {
        format!("AT+CLCK=\"SC\",{},\"{}\"", u8::from(on), self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{MalformedCode, Pin, UnlockCode};

    #[test]
    fn a_code_has_its_digits_and_nothing_else() {
        let code: UnlockCode = " 80417263\r\n".parse().unwrap();
        assert_eq!(code.command(), "AT^CARDLOCK=\"80417263\"");
        for text in [
            "",
            "8041726",
            "804172630",
            "8041726a",
            "80 417263",
            "\"8041726",
            "٨٠٤١",
        ] {
            assert_eq!(text.parse::<UnlockCode>(), Err(MalformedCode), "{text:?}");
        }
        let pin: Pin = "0417".parse().unwrap();
        assert_eq!(pin.enter_command(), "AT+CPIN=\"0417\"");
        assert_eq!(pin.request_command(false), "AT+CLCK=\"SC\",0,\"0417\"");
        assert_eq!(pin.request_command(true), "AT+CLCK=\"SC\",1,\"0417\"");
        for text in ["", "041", "041726358", "04 17", "0417;+CFUN=6"] {
            assert_eq!(text.parse::<Pin>(), Err(MalformedCode), "{text:?}");
        }
    }

    #[test]
    fn nothing_that_is_printed_holds_the_code() {
        let code: UnlockCode = "80417263".parse().unwrap();
        let pin: Pin = "8041".parse().unwrap();
        let printed = format!("{code:?} {pin:?} {MalformedCode}");
        assert!(!printed.contains("8041"), "{printed}");
        assert_eq!(format!("{code:?}"), "UnlockCode(hidden)");
    }
}
