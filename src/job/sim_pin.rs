//! The PIN of the SIM card: entering it, and switching the request for it off and on. Nothing else of the card is
//! changed; a PUK is never sent.
//!
//! Wrong PINs are counted by the card: after the third it asks for its PUK. The attempts are read first, the last one is
//! never used, and what the card says afterwards decides what came of the PIN (`docs/facts/at-and-usb.md` §1.4 `^CPIN?`,
//! `docs/facts/qualcomm-packages.md` §8).

use std::time::Duration;

use serde::Serialize;

use super::attempt::{self, Agreed, Code};
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::read_modem;
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::attempt::Lock;
use crate::modem::{AttemptsLeft, CodeVerdict, Pin, PinHindrance, PinState, PinStatus, PinTask};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// One PIN for one task.
#[derive(Clone, Debug)]
pub struct SimPinRequest {
    /// The action.
    pub task: PinTask,
    /// The PIN of the card.
    pub pin: Pin,
    /// The state that the person was shown.
    pub agreed: Agreed,
}

/// The SIM card is as it was wanted: it was read again and says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SimPinDone {
    /// The task that was done.
    pub task: PinTask,
    /// Whether the PIN was sent; not where the card was so already.
    pub sent: bool,
    /// The attempts before and after; absent when the modem does not tell them and none was needed.
    pub attempts_left: Option<AttemptsLeft>,
    /// The card's present state.
    pub card: PinStatus,
}

impl SimPinDone {
    /// The card was so already; nothing was sent.
    pub fn already(task: PinTask, card: PinStatus) -> Self {
        Self {
            task,
            sent: false,
            attempts_left: card.attempts.map(AttemptsLeft::unused),
            card,
        }
    }
}

impl Job for SimPinRequest {
    const NAME: &'static str = "SIM PIN";
    const PLAN: Plan = &[
        (Stage::Diagnose, 60),
        (Stage::SendCode, 20),
        (Stage::ReadAttempts, 20),
    ];
    type Done = SimPinDone;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<SimPinDone, JobError> {
        let (mut link, report) = connect::introduce(context, Stage::Diagnose)?;
        connect::must_be_pcui(&link)?;
        let (task, before) = (self.task, report.sim_pin);
        if let Some(left) = before.attempts {
            context.attempts_left(AttemptsLeft::unused(left));
        }
        if before.is_done(task) {
            return Ok(SimPinDone::already(task, before));
        }
        if let Some(hindrance) = before.hindrance(task) {
            return Err(JobError::new(problem(hindrance), ""));
        }
        let Some(left) = before.attempts else {
            return Err(JobError::new(Problem::PinUnknown, "AT^CPIN?"));
        };
        attempt::check_agreed(context, &self.agreed, &report, left)?;
        context.check_cancelled()?;
        context.must_be_alone(Role::PcUi, Span::Now)?;
        // That may have taken a while, in which somebody else could have used an attempt.
        if read_modem::read_pin_status(context, &mut link)? != before {
            return Err(JobError::new(
                Problem::AttemptsNotConfirmed,
                "the SIM card changed before the PIN was sent",
            ));
        }
        let (command, named, job) = match task {
            PinTask::Enter => (self.pin.enter_command(), "AT+CPIN=(PIN)", "sim-enter"),
            PinTask::TurnOff => (
                self.pin.request_command(false),
                "AT+CLCK=\"SC\",0,(PIN)",
                "sim-off",
            ),
            PinTask::TurnOn => (
                self.pin.request_command(true),
                "AT+CLCK=\"SC\",1,(PIN)",
                "sim-on",
            ),
        };
        let code = Code {
            lock: Lock::SimPin,
            command,
            named,
            job,
            state: in_journal(before),
            left,
            settle: if task == PinTask::Enter {
                timing::AFTER_PIN
            } else {
                Duration::ZERO
            },
        };
        let shows = |after: &PinStatus| {
            let verdict = before.judge(task, after);
            matches!(verdict, CodeVerdict::Accepted | CodeVerdict::Wrong)
        };
        let look = read_modem::read_pin_status;
        let seen = attempt::use_one(context, link, &report, &code, look, shows)?;
        let started_anew = seen.as_ref().is_some_and(|seen| seen.started_anew);
        let after = seen.map(|seen| seen.reading);
        let attempts_left = AttemptsLeft {
            before: left,
            after: after.and_then(|after| after.attempts),
        };
        let verdict = match (&after, started_anew) {
            (None, _) => CodeVerdict::Unknown,
            (Some(after), anew) => match before.judge(task, after) {
                // A card that starts anew asks again, whether the PIN was right or not looked at.
                CodeVerdict::NotLookedAt if anew && task == PinTask::Enter => CodeVerdict::Unknown,
                verdict => verdict,
            },
        };
        let state = after.map(in_journal);
        attempt::conclude(context, Lock::SimPin, verdict, state, attempts_left)?;
        Ok(SimPinDone {
            task,
            sent: true,
            attempts_left: Some(attempts_left),
            card: after.unwrap_or(before),
        })
    }
}

/// The card's state for the journal: the input it waits for, or whether it asks for its PIN.
fn in_journal(card: PinStatus) -> &'static str {
    match (card.state, card.requested) {
        (Some(PinState::Ready), Some(true)) => "requested",
        (Some(PinState::Ready), Some(false)) => "not-requested",
        (Some(state), _) => state.id(),
        (None, _) => "unknown",
    }
}

/// The entry of the catalogue that explains why no PIN is sent.
pub fn problem(hindrance: PinHindrance) -> Problem {
    match hindrance {
        PinHindrance::NoSim => Problem::NoSim,
        PinHindrance::Puk => Problem::PukRequired,
        PinHindrance::EnterFirst => Problem::PinRequired,
        PinHindrance::LastAttempt => Problem::LastPinAttempt,
        PinHindrance::Unknown => Problem::PinUnknown,
    }
}
