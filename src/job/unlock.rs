//! Unlocking the modem with the code of its operator.
//!
//! Wrong codes are counted, and the last one locks the modem for good (`docs/facts/qualcomm-packages.md` §7 \[C\]). So the
//! counter is read first, an attempt is used only where the person agreed to this very counter, the last one never, and
//! the counter alone says afterwards what came of the code. No code is guessed, computed, or sent a second time.

use std::time::Duration;

use serde::Serialize;

use super::ask;
use super::at_link::AtLink;
use super::attempt::{self, Agreed, Code};
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::attempt::Lock;
use crate::modem::{
    AttemptsLeft, CardLock, CodeVerdict, Imei, PinState, UnlockCode, UnlockHindrance,
};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// One code for one modem.
#[derive(Clone, Debug)]
pub struct UnlockRequest {
    /// The operator's code.
    pub code: UnlockCode,
    /// The state that the person was shown.
    pub agreed: Agreed,
}

/// The modem takes SIM cards of other operators: its lock was read again and says so.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Unlocked {
    /// The model, as the modem says it.
    pub model: Option<String>,
    /// The IMEI, masked wherever this is written out.
    pub imei: Option<Imei>,
    /// The attempts before and after.
    pub attempts_left: AttemptsLeft,
    /// The lock as it was read again.
    pub lock: CardLock,
}

impl Job for UnlockRequest {
    const NAME: &'static str = "unlock";
    const PLAN: Plan = &[
        (Stage::Diagnose, 60),
        (Stage::SendCode, 20),
        (Stage::ReadAttempts, 20),
    ];
    type Done = Unlocked;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Unlocked, JobError> {
        let (mut link, report) = connect::introduce(context, Stage::Diagnose)?;
        connect::must_be_pcui(&link)?;
        let before = report.card_lock.clone();
        let before = before.ok_or_else(|| JobError::new(Problem::LockUnknown, "AT^CARDLOCK?"))?;
        if let Some(left) = before.tries {
            context.attempts_left(AttemptsLeft::unused(left));
        }
        if let Some(hindrance) = before.hindrance() {
            return Err(JobError::new(problem(hindrance), before.to_string()));
        }
        let left = before
            .tries
            .ok_or_else(|| JobError::new(Problem::LockUnknown, ""))?;
        match report.pin {
            Some(PinState::Pin) => return Err(JobError::new(Problem::PinRequired, "")),
            Some(PinState::Puk) => return Err(JobError::new(Problem::PukRequired, "")),
            _ => {}
        }
        attempt::check_agreed(context, &self.agreed, &report, left)?;
        context.check_cancelled()?;
        context.must_be_alone(Role::PcUi, Span::Now)?;
        // That may have taken a while, in which somebody else could have used an attempt.
        if read(context, &mut link)? != before {
            return Err(JobError::new(
                Problem::AttemptsNotConfirmed,
                "the lock changed before the code was sent",
            ));
        }
        let code = Code {
            lock: Lock::Operator,
            command: self.code.command(),
            named: "AT^CARDLOCK=(code)",
            job: "unlock",
            state: before.state.id(),
            left,
            settle: Duration::ZERO,
        };
        let shows = |after: &CardLock| before.judge(Some(after)) != CodeVerdict::NotLookedAt;
        let after = attempt::use_one(context, link, &report, &code, read, shows)?;
        // The lock outlives a restart.
        let after = after.map(|after| after.reading);
        let attempts_left = AttemptsLeft {
            before: left,
            after: after.as_ref().and_then(|after| after.tries),
        };
        let verdict = before.judge(after.as_ref());
        let state = after.as_ref().map(|after| after.state.id());
        attempt::conclude(context, Lock::Operator, verdict, state, attempts_left)?;
        Ok(Unlocked {
            model: report.identity.model,
            imei: report.identity.imei,
            attempts_left,
            lock: after.unwrap_or(before),
        })
    }
}

/// The lock, read now.
fn read(context: &mut Context<'_, '_>, link: &mut AtLink) -> Result<CardLock, JobError> {
    ask::ask(context, link, "AT^CARDLOCK?")?
        .line("^CARDLOCK")
        .and_then(|value| CardLock::parse(value).ok())
        .ok_or_else(|| JobError::new(Problem::LockUnknown, "AT^CARDLOCK? is not readable"))
}

/// The entry of the catalogue that explains why no code is sent.
pub fn problem(hindrance: UnlockHindrance) -> Problem {
    match hindrance {
        UnlockHindrance::NotNeeded => Problem::NoCodeNeeded,
        UnlockHindrance::LockedForGood => Problem::LockedForGood,
        UnlockHindrance::LastAttempt => Problem::LastUnlockAttempt,
        UnlockHindrance::Unknown => Problem::LockUnknown,
    }
}
