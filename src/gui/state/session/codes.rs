//! The pages for a code that uses up an attempt: unlocking the modem, and the PIN of the SIM card.
//!
//! A code is in the field until it is sent, and nowhere afterwards: it can be sent once. No key and no timer sends it,
//! only its button.

use super::{Phase, Session};
use crate::gui::action::{CodeAction, CodeField, Screen, Typed};
use crate::gui::state::jobs::Job;
use crate::gui::state::{State, Turn};
use crate::job::{
    Agreed, Failure, JobRequest, ModemReport, SimPinDone, SimPinRequest, UnlockRequest, Unlocked,
};
use crate::modem::attempt::{FEW_PIN_ATTEMPTS, FEW_UNLOCK_ATTEMPTS, Lock};
use crate::modem::condition::Running;
use crate::modem::{Condition, Pin, PinHindrance, PinTask, UnlockCode, UnlockHindrance};

/// The page of either lock: what is typed, and where it stands. Only one of the two is open at a time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodePage {
    /// The code.
    pub code: Typed,
    /// The same once more.
    pub again: Typed,
    /// The number of attempts, typed where few are left.
    pub attempts: String,
    /// Where the page stands.
    pub phase: Phase<Accepted>,
}

/// The effect of a code that was right.
#[derive(Clone, Debug, PartialEq)]
pub enum Accepted {
    /// It unlocked the modem.
    Unlocked(Unlocked),
    /// It was the PIN of the SIM card.
    SimPin(SimPinDone),
}

impl CodePage {
    /// Whether a code was sent, or refused, and the outcome is told.
    fn has_ended(&self) -> bool {
        matches!(self.phase, Phase::Done(_) | Phase::Failed(_))
    }

    /// The field of this name.
    fn field(&mut self, field: CodeField) -> &mut String {
        match field {
            CodeField::Code => &mut self.code.0,
            CodeField::Again => &mut self.again.0,
            CodeField::Attempts => &mut self.attempts,
        }
    }

    /// The entries that are missing in the fields, where `left` attempts are left and their number is typed from `few` on.
    fn missing<C: std::str::FromStr>(&self, left: u16, few: u16) -> Option<Missing> {
        if self.code.0.parse::<C>().is_err() {
            Some(Missing::Code)
        } else if self.code.0.trim() != self.again.0.trim() {
            Some(Missing::Again)
        } else if left <= few && self.attempts.trim().parse() != Ok(left) {
            Some(Missing::Attempts)
        } else {
            None
        }
    }
}

/// A condition that is missing before a code can be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The modem is being read, or something else is at work on it.
    Reading,
    /// The modem does not let a code be sent; its page says why.
    Hindered,
    /// The code has another length.
    Code,
    /// The two fields differ.
    Again,
    /// The number of attempts is not typed, or another one.
    Attempts,
}

impl State {
    /// Whether a code may be sent to the modem in hand at all: its firmware runs, and nothing writes to it.
    pub fn takes_codes(&self) -> bool {
        self.session.as_ref().is_some_and(|session| {
            session.report().is_some()
                && session.work().is_none()
                && matches!(session.condition, Condition::Running(Running { .. }))
        })
    }

    /// Whether a code is being sent, or its outcome is read.
    pub fn sends_code(&self) -> bool {
        matches!(self.running(), Some(Job::Code { .. }))
    }

    /// The modem's hindrance to an unlock code; `Unknown` where it does not tell its lock.
    pub fn unlock_hindrance(&self) -> Option<UnlockHindrance> {
        match self.report().and_then(|modem| modem.card_lock.as_ref()) {
            Some(lock) => lock.hindrance(),
            None => Some(UnlockHindrance::Unknown),
        }
    }

    /// The task that is due at the SIM card: entering the PIN where it asks for it, and otherwise the other state of its request.
    pub fn pin_task(&self) -> PinTask {
        let card = self.report().map(|modem| modem.sim_pin).unwrap_or_default();
        match (card.is_done(PinTask::Enter), card.requested) {
            (false, _) => PinTask::Enter,
            (true, Some(false)) => PinTask::TurnOn,
            (true, _) => PinTask::TurnOff,
        }
    }

    /// The SIM card's hindrance to that task.
    pub fn pin_hindrance(&self) -> Option<PinHindrance> {
        self.report()?.sim_pin.hindrance(self.pin_task())
    }

    /// The conditions that are missing before a code can be sent to this lock.
    pub fn missing(&self, lock: Lock) -> Option<Missing> {
        let session = self
            .session
            .as_ref()
            .filter(|session| self.takes_codes() && session.jobs.only_give_way());
        let Some(session) = session else {
            return Some(Missing::Reading);
        };
        let hindered = match lock {
            Lock::Operator => self.unlock_hindrance().is_some(),
            Lock::SimPin => self.pin_hindrance().is_some(),
        };
        let Some((left, _)) = session.report().and_then(|modem| agreed(modem, lock)) else {
            return Some(Missing::Hindered);
        };
        let page = &session.codes;
        match lock {
            _ if hindered => Some(Missing::Hindered),
            Lock::Operator => page.missing::<UnlockCode>(left, FEW_UNLOCK_ATTEMPTS),
            Lock::SimPin => page.missing::<Pin>(left, FEW_PIN_ATTEMPTS),
        }
    }

    pub(in crate::gui::state) fn act_on_codes(&mut self, action: CodeAction, turn: &mut Turn) {
        match action {
            CodeAction::Open(_) if !self.takes_codes() || self.sends_code() => {}
            CodeAction::Open(lock) => {
                if let Some(session) = &mut self.session {
                    session.codes = CodePage::default();
                    session.go_to(screen_of(lock));
                }
                // The number of attempts that is shown must be the one that the modem reports now.
                self.identify(turn);
            }
            CodeAction::Type(field, text) => {
                if let Some(session) = &mut self.session {
                    *session.codes.field(field) = text.0;
                }
            }
            // A code that cannot be sent now is not sent; its button says why.
            CodeAction::Send(lock) if self.missing(lock).is_some() => {}
            // The code in the field is for the lock of the page that is shown, and for no other.
            CodeAction::Send(lock) if self.screen() != screen_of(lock) => {}
            CodeAction::Send(lock) => {
                let task = self.pin_task();
                self.of_session(|session| session.send_code(lock, task, turn));
            }
        }
    }

    /// The entries on the two pages are gone with them.
    pub(in crate::gui::state) fn forget_codes(&mut self) {
        if let Some(session) = &mut self.session {
            session.codes = CodePage::default();
        }
    }
}

/// The page of this lock.
pub(in crate::gui::state) fn screen_of(lock: Lock) -> Screen {
    match lock {
        Lock::Operator => Screen::Unlock,
        Lock::SimPin => Screen::SimPin,
    }
}

impl Session {
    /// Whether the page of a code shows what came of it. It stays, wherever the modem goes: nothing else tells.
    fn shows_code_outcome(&self) -> bool {
        match self.screen() {
            Screen::Unlock | Screen::SimPin => self.codes.has_ended(),
            _ => false,
        }
    }

    /// Whether the page that is shown must not be left for the one that finds a modem.
    pub(in crate::gui::state) fn keeps_its_page(&self) -> bool {
        self.shows_failure() || self.shows_code_outcome()
    }

    /// A code was right.
    pub(in crate::gui::state) fn code_taken(&mut self, accepted: Accepted) {
        if let Some(report) = self.report_mut() {
            match &accepted {
                Accepted::Unlocked(unlocked) => report.card_lock = Some(unlocked.lock.clone()),
                Accepted::SimPin(done) => {
                    report.sim_pin = done.card;
                    report.pin = done.card.state;
                }
            }
        }
        self.codes.phase = Phase::Done(Box::new(accepted));
    }

    /// A code was not right, or nothing was sent.
    pub(in crate::gui::state) fn code_failed(&mut self, lock: Lock, failure: Failure) {
        let left = failure.attempts_left.and_then(|left| left.after);
        if let (Some(left), Some(report)) = (left, self.report_mut()) {
            match (lock, &mut report.card_lock) {
                (Lock::Operator, Some(lock)) => lock.tries = Some(left),
                (Lock::Operator, None) => {}
                (Lock::SimPin, _) => report.sim_pin.attempts = Some(left),
            }
        }
        self.codes.phase = Phase::Failed(failure);
    }

    /// Takes the code out of its field and sends it.
    fn send_code(&mut self, lock: Lock, task: PinTask, turn: &mut Turn) {
        let Some((attempts, stick)) = self.report().and_then(|modem| agreed(modem, lock)) else {
            return;
        };
        let agreed = Agreed { attempts, stick };
        let page = std::mem::take(&mut self.codes);
        let code = &page.code.0;
        let request = match lock {
            Lock::Operator => code
                .parse()
                .map(|code| JobRequest::Unlock(UnlockRequest { code, agreed }))
                .ok(),
            Lock::SimPin => code
                .parse()
                .map(|pin| JobRequest::SimPin(SimPinRequest { task, pin, agreed }))
                .ok(),
        };
        let Some(request) = request else {
            return;
        };
        self.codes.phase = Phase::Sending;
        let job = Job::Code { lock, prompt: None };
        self.start(job, request, turn);
    }
}

/// The attempts that the page shows, and the modem that it shows them of.
fn agreed(modem: &ModemReport, lock: Lock) -> Option<(u16, Option<String>)> {
    let attempts = match lock {
        Lock::Operator => modem.card_lock.as_ref()?.tries?,
        Lock::SimPin => modem.sim_pin.attempts?,
    };
    Some((attempts, modem.journal_name()))
}
