//! The state of the SIM and of the operator lock.
//!
//! Source: `docs/facts/at-and-usb.md` §1.1 (error numbers), §1.4. Nothing here unlocks anything: tries are
//! shown so that nobody uses them up.

use std::fmt;

use serde::Serialize;

use super::answer::{self, AnswerError, Fields};
use crate::named_enum;

named_enum! {
    /// Whether the SIM can be used, and what it waits for.
    pub enum PinState {
        /// The SIM can be used.
        Ready = "ready",
        /// It asks for its PIN.
        Pin = "pin",
        /// The PIN was wrong too often; it asks for its PUK.
        Puk = "puk",
        /// The SIM waits for its second PIN, which nothing here needs.
        SecondPin = "second-pin",
        /// The modem asks for an operator's code: it is locked to another network.
        NetworkLock = "network-lock",
        /// There is no SIM.
        Absent = "absent",
        /// The SIM does not work.
        Failed = "failed",
        /// The SIM is still starting; ask again.
        Busy = "busy",
        /// Something else.
        Other = "other",
    }
}

impl PinState {
    /// Reads `+CPIN: READY`, `+CPIN: "SIM PIN"`, `READY`, and the first field of `^CPIN: READY,,10,3,10,3`. CDMA modems
    /// call their card R-UIM.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let value = answer::value(line, "+CPIN").or_else(|_other| answer::value(line, "^CPIN"))?;
        let state = answer::unquoted(value.split(',').next().unwrap_or_default());
        let words = state.to_ascii_uppercase().replace("R-UIM ", "SIM ");
        match words.as_str() {
            "READY" => Ok(Self::Ready),
            "NOT READY" | "SIM NOT READY" | "SIM BUSY" => Ok(Self::Busy),
            "SIM FAILURE" | "SIM WRONG" => Ok(Self::Failed),
            "SIM PIN" => Ok(Self::Pin),
            "SIM PUK" => Ok(Self::Puk),
            "SIM PIN2" | "SIM PUK2" => Ok(Self::SecondPin),
            "NOT INSERTED" | "SIM NOT INSERTED" => Ok(Self::Absent),
            _ if words.starts_with("PH-") => Ok(Self::NetworkLock),
            _ if words.starts_with("SIM ") => Ok(Self::Other),
            _ => Err(AnswerError::BadField {
                answer: "+CPIN",
                field: "state",
            }),
        }
    }

    /// The SIM state that a `+CME ERROR` number reports; `None` when the number is about something else.
    /// `docs/facts/at-and-usb.md` §1.1 \[C\], 3GPP 27.007 §9.2.
    pub fn of_error(number: u16) -> Option<Self> {
        match number {
            // The codes of locks to a card, a network, a service provider, a company.
            5..=7 | 40..=47 => Some(Self::NetworkLock),
            17 | 18 => Some(Self::SecondPin),
            10 => Some(Self::Absent),
            11 => Some(Self::Pin),
            12 => Some(Self::Puk),
            // 15: "SIM wrong".
            13 | 15 => Some(Self::Failed),
            14 => Some(Self::Busy),
            _ => None,
        }
    }
}

/// How many tries are left for each code: `^CPIN: SIM PIN,3,10,3,10,3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PinTries {
    /// The input that the SIM waits for.
    pub state: PinState,
    /// For the code it waits for, when it waits for one.
    pub current: Option<u8>,
    /// For the PUK.
    pub puk: Option<u8>,
    /// For the PIN.
    pub pin: Option<u8>,
    /// For the second PUK.
    pub puk2: Option<u8>,
    /// For the second PIN.
    pub pin2: Option<u8>,
}

impl PinTries {
    /// Reads the answer to `^CPIN?`; the order of the counters is PUK, PIN, PUK2, PIN2 \[C\].
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "^CPIN")?;
        let tries = |index| answer::number(fields.at(index));
        Ok(Self {
            state: PinState::parse(fields.at(0))?,
            current: tries(1),
            puk: tries(2),
            pin: tries(3),
            puk2: tries(4),
            pin2: tries(5),
        })
    }
}

/// Whether the modem accepts SIM cards of other operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LockState {
    /// 1: locked; a code can open it.
    Locked,
    /// 2: not locked for this SIM. A locked stick says so too when it holds its own operator's SIM.
    Open,
    /// 3: locked for good.
    LockedForGood,
    /// A number no table names.
    Other(u8),
}

impl LockState {
    /// The stable name: lower case words joined by hyphens.
    pub fn id(self) -> &'static str {
        match self {
            Self::Locked => "locked",
            Self::Open => "open",
            Self::LockedForGood => "locked-for-good",
            Self::Other(_) => "other",
        }
    }
}

/// The operator lock: `^CARDLOCK: 1,10,0`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardLock {
    /// Whether it is locked.
    pub state: LockState,
    /// Tries left for the code; absent where the modem tells its state alone.
    pub tries: Option<u16>,
    /// The operator's code, when the modem names one.
    pub operator: Option<String>,
}

impl CardLock {
    /// Reads the answer to `^CARDLOCK?`: lock, tries, operator (0 for none). Some firmware gives the lock alone.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, "^CARDLOCK")?;
        Ok(Self {
            state: match fields.number(0, "lock state")? {
                1 => LockState::Locked,
                2 => LockState::Open,
                3 => LockState::LockedForGood,
                other => LockState::Other(other),
            },
            tries: answer::number(fields.at(1)),
            operator: answer::text(fields.at(2)).filter(|operator| operator != "0"),
        })
    }

    /// Whether the modem is locked against the SIM card that is in it.
    pub fn keeps_out(&self) -> bool {
        matches!(self.state, LockState::Locked | LockState::LockedForGood)
    }
}

/// For details and logs: `locked, attempts: 10`.
impl fmt::Display for CardLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.tries {
            Some(left) => write!(f, "{}, attempts: {left}", self.state.id()),
            None => write!(f, "{}, attempts not told", self.state.id()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_pin_state_is_read_in_all_its_spellings() {
        for (line, state) in [
            ("+CPIN: READY", PinState::Ready),
            ("+CPIN:READY", PinState::Ready),
            ("+CPIN: \"READY\"", PinState::Ready),
            ("READY", PinState::Ready),
            ("+CPIN: SIM PIN", PinState::Pin),
            ("+cpin: \"SIM PIN\"", PinState::Pin),
            ("SIM PIN", PinState::Pin),
            ("+CPIN: SIM PUK", PinState::Puk),
            ("+CPIN: SIM PIN2", PinState::SecondPin),
            ("+CPIN: PH-NET PIN", PinState::NetworkLock),
            ("^CPIN: READY,,10,3,10,3", PinState::Ready),
            ("^CPIN: SIM PIN,3,10,3,10,3", PinState::Pin),
            ("+CPIN: R-UIM PIN", PinState::Pin),
            ("+CPIN: R-UIM PUK", PinState::Puk),
            ("+CPIN: NOT READY", PinState::Busy),
            ("+CPIN: SIM busy", PinState::Busy),
            ("+CPIN: SIM failure", PinState::Failed),
            ("+CPIN: SIM not inserted", PinState::Absent),
        ] {
            assert_eq!(PinState::parse(line), Ok(state), "{line}");
        }
        for line in ["", "OK", "^RSSI:12", "+CPIN: ", "+CPIN: HELLO"] {
            assert!(PinState::parse(line).is_err(), "{line}");
        }
        assert_eq!(PinState::of_error(10), Some(PinState::Absent));
        assert_eq!(PinState::of_error(11), Some(PinState::Pin));
        assert_eq!(PinState::of_error(12), Some(PinState::Puk));
        assert_eq!(PinState::of_error(14), Some(PinState::Busy));
        assert_eq!(PinState::of_error(5), Some(PinState::NetworkLock));
        assert_eq!(PinState::of_error(40), Some(PinState::NetworkLock));
        assert_eq!(PinState::of_error(50), None);
    }

    #[test]
    fn tries_are_counted_per_code() {
        let waiting = PinTries::parse("^CPIN: SIM PIN,3,10,2,10,1").unwrap();
        assert_eq!(waiting.state, PinState::Pin);
        assert_eq!(
            [
                waiting.current,
                waiting.puk,
                waiting.pin,
                waiting.puk2,
                waiting.pin2
            ],
            [Some(3), Some(10), Some(2), Some(10), Some(1)]
        );
        let ready = PinTries::parse("^CPIN: READY,,10,3,10,3").unwrap();
        assert_eq!((ready.current, ready.pin), (None, Some(3)));
    }

    #[test]
    fn the_operator_lock_is_read() {
        for (line, state, tries) in [
            ("^CARDLOCK: 1,10,0", LockState::Locked, 10),
            ("^CARDLOCK: 1,1,0", LockState::Locked, 1),
            ("^CARDLOCK: 2,10,0", LockState::Open, 10),
            ("^CARDLOCK: 3,0,0", LockState::LockedForGood, 0),
            ("9,0,0", LockState::Other(9), 0),
        ] {
            let lock = CardLock::parse(line).unwrap();
            assert_eq!((lock.state, lock.tries), (state, Some(tries)), "{line}");
            assert_eq!(lock.operator, None);
        }
        for line in [
            "^CARDLOCK: 1",
            "^CARDLOCK:1,",
            "^CARDLOCK: 1,,0",
            "^CARDLOCK: 1,-1,0",
        ] {
            let lock = CardLock::parse(line).unwrap();
            assert_eq!(
                (lock.state, lock.tries),
                (LockState::Locked, None),
                "{line}"
            );
        }
        let named = CardLock::parse("^CARDLOCK: 1,10,50503").unwrap();
        assert_eq!(named.operator.as_deref(), Some("50503"));
        for line in ["^CARDLOCK:", "^CARDLOCK: ,10,0", "^CARDLOCK: yes"] {
            assert!(CardLock::parse(line).is_err(), "{line}");
        }
    }

    proptest! {
        #[test]
        fn no_line_upsets_the_readers(line in any::<String>()) {
            let _state = (PinState::parse(&line), PinTries::parse(&line));
            let _lock = CardLock::parse(&line);
        }
    }
}
