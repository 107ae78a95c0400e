//! Attempts: when a code may be sent, and what came of it.
//!
//! The reply to a code is unreliable both ways: one modem answered `+CME ERROR: 3` and was unlocked. What the modem
//! says when it is read again is the only judge (`docs/facts/qualcomm-packages.md` §7 \[C\]).

use serde::{Deserialize, Serialize};

use super::sim::{CardLock, LockState, PinState, PinTries};

/// The most attempts that a modem gives for its unlock code (`docs/facts/qualcomm-packages.md` §7 \[C\]). A counter beyond
/// it is not understood.
pub const MOST_UNLOCK_ATTEMPTS: u16 = 10;
/// With so many attempts for the unlock code, or fewer, their number is typed before one is used.
pub const FEW_UNLOCK_ATTEMPTS: u16 = 3;
/// With so many attempts for the PIN, or fewer, their number is typed before one is used. A SIM card gives three.
pub const FEW_PIN_ATTEMPTS: u16 = 2;
/// The last attempt is never used.
const LAST: u16 = 1;

/// The lock that a code is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lock {
    /// The operator lock of the modem.
    Operator,
    /// The PIN of the SIM card.
    SimPin,
}

/// How many attempts were left before and after a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AttemptsLeft {
    /// Before.
    pub before: u16,
    /// Read again afterwards; absent when it could not be read.
    pub after: Option<u16>,
}

impl AttemptsLeft {
    /// No code was sent.
    pub fn unused(left: u16) -> Self {
        Self {
            before: left,
            after: Some(left),
        }
    }
}

/// The verdict on a code, by the readings before and after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeVerdict {
    /// The code was right.
    Accepted,
    /// The code was wrong: an attempt is gone.
    Wrong,
    /// The modem did not look at the code: no attempt is gone.
    NotLookedAt,
    /// The readings do not tell.
    Unknown,
}

impl CodeVerdict {
    /// By the counter alone, where nothing else shows that the code was right.
    fn of_counter(before: u16, after: Option<u16>) -> Self {
        match after {
            Some(after) if after < before => Self::Wrong,
            Some(after) if after == before => Self::NotLookedAt,
            _ => Self::Unknown,
        }
    }
}

/// Why no unlock code is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnlockHindrance {
    /// With this SIM card no code is needed.
    NotNeeded,
    /// The modem takes no codes any more, or its counter was set so by the operator.
    LockedForGood,
    /// One attempt is left.
    LastAttempt,
    /// The modem's report of its lock is not understood.
    Unknown,
}

impl CardLock {
    /// Why no code is sent to a modem that says this.
    pub fn hindrance(&self) -> Option<UnlockHindrance> {
        match (self.state, self.tries) {
            (LockState::Open, _) => Some(UnlockHindrance::NotNeeded),
            (LockState::LockedForGood, _) | (LockState::Locked, Some(0)) => {
                Some(UnlockHindrance::LockedForGood)
            }
            (LockState::Locked, Some(LAST)) => Some(UnlockHindrance::LastAttempt),
            (LockState::Locked, Some(..=MOST_UNLOCK_ATTEMPTS)) => None,
            (LockState::Locked | LockState::Other(_), _) => Some(UnlockHindrance::Unknown),
        }
    }

    /// Judges a code that was sent to a modem with this lock; `after` is the lock's state since.
    pub fn judge(&self, after: Option<&Self>) -> CodeVerdict {
        let Some(after) = after else {
            return CodeVerdict::Unknown;
        };
        match after.state {
            LockState::Open => CodeVerdict::Accepted,
            LockState::LockedForGood => CodeVerdict::Wrong,
            LockState::Locked => self.tries.map_or(CodeVerdict::Unknown, |before| {
                CodeVerdict::of_counter(before, after.tries)
            }),
            LockState::Other(_) => CodeVerdict::Unknown,
        }
    }
}

/// A task for the PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PinTask {
    /// Enter it.
    Enter,
    /// The SIM card asks for it no more.
    TurnOff,
    /// The SIM card asks for it whenever it starts.
    TurnOn,
}

/// The state of the SIM card and its PIN, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PinStatus {
    /// The input that the card waits for; absent when it was not reported.
    pub state: Option<PinState>,
    /// The attempts that are left for the PIN.
    pub attempts: Option<u16>,
    /// Whether the card asks for the PIN when it starts.
    pub requested: Option<bool>,
}

/// Why no PIN is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PinHindrance {
    /// There is no SIM card.
    NoSim,
    /// The card asks for its PUK.
    Puk,
    /// The PIN has to be entered before the request can be switched.
    EnterFirst,
    /// One attempt is left.
    LastAttempt,
    /// The card did not report its state, or its attempts left.
    Unknown,
}

impl PinStatus {
    /// The status by the answers to `+CPIN?`, `^CPIN?` and `+CLCK="SC",2`. A card that was asked for its PIN asks
    /// for it when it starts.
    pub fn of(state: Option<PinState>, tries: Option<&PinTries>, requested: Option<bool>) -> Self {
        let waits = matches!(state, Some(PinState::Pin | PinState::Puk)).then_some(true);
        Self {
            state,
            attempts: tries.and_then(|tries| tries.pin).map(u16::from),
            requested: requested.or(waits),
        }
    }

    /// Whether `task` is done already, so that nothing needs to be sent.
    pub fn is_done(&self, task: PinTask) -> bool {
        match task {
            PinTask::Enter => self.state == Some(PinState::Ready),
            PinTask::TurnOff => {
                self.state == Some(PinState::Ready) && self.requested == Some(false)
            }
            PinTask::TurnOn => self.requested == Some(true),
        }
    }

    /// Why no PIN is sent for `task`.
    pub fn hindrance(&self, task: PinTask) -> Option<PinHindrance> {
        match (self.state, task) {
            (Some(PinState::Absent), _) => return Some(PinHindrance::NoSim),
            (Some(PinState::Puk), _) => return Some(PinHindrance::Puk),
            (Some(PinState::Pin), PinTask::Enter) => {}
            (Some(PinState::Pin), _) => return Some(PinHindrance::EnterFirst),
            (Some(PinState::Ready), PinTask::TurnOff | PinTask::TurnOn)
                if self.requested.is_some() => {}
            _ => return Some(PinHindrance::Unknown),
        }
        match self.attempts {
            None => Some(PinHindrance::Unknown),
            Some(0) => Some(PinHindrance::Puk),
            Some(LAST) => Some(PinHindrance::LastAttempt),
            Some(_) => None,
        }
    }

    /// Judges a PIN that was sent for `task`; `after` is the card's state since.
    pub fn judge(&self, task: PinTask, after: &Self) -> CodeVerdict {
        if after.is_done(task) {
            return CodeVerdict::Accepted;
        }
        if after.state == Some(PinState::Puk) {
            return CodeVerdict::Wrong;
        }
        let told = match task {
            PinTask::Enter => after.state == Some(PinState::Pin),
            PinTask::TurnOff | PinTask::TurnOn => after.requested.is_some(),
        };
        let Some(before) = self.attempts else {
            return CodeVerdict::Unknown;
        };
        match CodeVerdict::of_counter(before, after.attempts) {
            // The counter stands still for a right PIN, too.
            CodeVerdict::NotLookedAt if !told => CodeVerdict::Unknown,
            verdict => verdict,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_is_sent_where_the_attempts_are_not_told() {
        let alone = lock("^CARDLOCK: 1");
        assert_eq!(alone.hindrance(), Some(UnlockHindrance::Unknown));
        assert_eq!(
            alone.judge(Some(&lock("^CARDLOCK: 1,9,0"))),
            CodeVerdict::Unknown
        );
        assert_eq!(
            lock("^CARDLOCK: 1,10,0").judge(Some(&alone)),
            CodeVerdict::Unknown
        );
        let open = lock("^CARDLOCK: 2").hindrance();
        assert_eq!(open, Some(UnlockHindrance::NotNeeded));
    }

    fn lock(line: &str) -> CardLock {
        CardLock::parse(line).unwrap()
    }

    #[test]
    fn a_code_is_sent_only_to_a_lock_with_attempts_to_spare() {
        for (line, hindrance) in [
            ("1,10,0", None),
            ("1,4,26201", None),
            ("1,2,0", None),
            ("1,1,0", Some(UnlockHindrance::LastAttempt)),
            ("1,0,0", Some(UnlockHindrance::LockedForGood)),
            ("1,11,0", Some(UnlockHindrance::Unknown)),
            ("1,65535,0", Some(UnlockHindrance::Unknown)),
            ("2,10,0", Some(UnlockHindrance::NotNeeded)),
            ("2,0,0", Some(UnlockHindrance::NotNeeded)),
            ("3,0,0", Some(UnlockHindrance::LockedForGood)),
            ("3,10,0", Some(UnlockHindrance::LockedForGood)),
            ("4,10,0", Some(UnlockHindrance::Unknown)),
        ] {
            assert_eq!(lock(line).hindrance(), hindrance, "{line}");
        }
    }

    #[test]
    fn the_counter_alone_says_what_came_of_a_code() {
        let before = lock("1,9,0");
        for (line, verdict) in [
            ("2,9,0", CodeVerdict::Accepted),
            ("2,10,0", CodeVerdict::Accepted),
            ("1,8,0", CodeVerdict::Wrong),
            ("1,5,0", CodeVerdict::Wrong),
            ("3,0,0", CodeVerdict::Wrong),
            ("1,9,0", CodeVerdict::NotLookedAt),
            ("1,10,0", CodeVerdict::Unknown),
            ("7,9,0", CodeVerdict::Unknown),
        ] {
            assert_eq!(before.judge(Some(&lock(line))), verdict, "{line}");
        }
        assert_eq!(before.judge(None), CodeVerdict::Unknown);
    }

    fn card(state: PinState, attempts: Option<u16>, requested: Option<bool>) -> PinStatus {
        PinStatus {
            state: Some(state),
            attempts,
            requested,
        }
    }

    #[test]
    fn a_pin_is_sent_only_where_it_is_asked_for_and_attempts_are_to_spare() {
        use PinHindrance as H;
        use PinState as S;
        use PinTask as T;
        for (state, attempts, requested, task, hindrance) in [
            (S::Pin, Some(3), Some(true), T::Enter, None),
            (S::Pin, Some(2), Some(true), T::Enter, None),
            (S::Pin, Some(1), Some(true), T::Enter, Some(H::LastAttempt)),
            (S::Pin, Some(0), Some(true), T::Enter, Some(H::Puk)),
            (S::Pin, None, Some(true), T::Enter, Some(H::Unknown)),
            (S::Pin, Some(3), Some(true), T::TurnOff, Some(H::EnterFirst)),
            (S::Ready, Some(3), Some(true), T::TurnOff, None),
            (S::Ready, Some(3), Some(false), T::TurnOn, None),
            (S::Ready, Some(3), None, T::TurnOff, Some(H::Unknown)),
            (
                S::Ready,
                Some(1),
                Some(true),
                T::TurnOff,
                Some(H::LastAttempt),
            ),
            (S::Puk, Some(0), Some(true), T::Enter, Some(H::Puk)),
            (S::Absent, None, None, T::TurnOn, Some(H::NoSim)),
            (S::Busy, Some(3), None, T::Enter, Some(H::Unknown)),
            (S::NetworkLock, Some(3), None, T::TurnOff, Some(H::Unknown)),
        ] {
            let what = format!("{state:?} {attempts:?} {requested:?} {task:?}");
            let card = card(state, attempts, requested);
            assert_eq!(card.hindrance(task), hindrance, "{what}");
        }
        assert!(card(S::Ready, Some(3), None).is_done(T::Enter));
        assert!(card(S::Ready, Some(3), Some(false)).is_done(T::TurnOff));
        assert!(card(S::Ready, Some(3), Some(true)).is_done(T::TurnOn));
        assert!(!card(S::Ready, Some(3), None).is_done(T::TurnOff));
    }

    #[test]
    fn what_the_card_says_since_tells_what_came_of_a_pin() {
        use CodeVerdict as V;
        use PinState as S;
        use PinTask as T;
        let waits = card(S::Pin, Some(3), Some(true));
        for (state, attempts, verdict) in [
            (S::Ready, Some(3), V::Accepted),
            (S::Pin, Some(2), V::Wrong),
            (S::Puk, Some(0), V::Wrong),
            (S::Pin, Some(3), V::NotLookedAt),
            (S::Pin, None, V::Unknown),
            (S::Busy, Some(3), V::Unknown),
            (S::Busy, Some(2), V::Wrong),
        ] {
            let after = card(state, attempts, Some(true));
            assert_eq!(waits.judge(T::Enter, &after), verdict, "{after:?}");
        }
        let ready = card(S::Ready, Some(3), Some(true));
        for (attempts, requested, verdict) in [
            (Some(3), Some(false), V::Accepted),
            (Some(2), Some(true), V::Wrong),
            (Some(3), Some(true), V::NotLookedAt),
            (Some(3), None, V::Unknown),
            (None, Some(true), V::Unknown),
        ] {
            let after = card(S::Ready, attempts, requested);
            assert_eq!(ready.judge(T::TurnOff, &after), verdict, "{after:?}");
        }
    }

    #[test]
    fn a_card_that_waits_for_its_pin_asks_for_it() {
        let tries = PinTries::parse("^CPIN: SIM PIN,3,10,3,10,3").unwrap();
        let status = PinStatus::of(Some(PinState::Pin), Some(&tries), None);
        assert_eq!((status.attempts, status.requested), (Some(3), Some(true)));
        let status = PinStatus::of(Some(PinState::Ready), None, None);
        assert_eq!((status.attempts, status.requested), (None, None));
    }
}
