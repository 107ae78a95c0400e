//! `unlock` and `sim`: codes that use up an attempt when they are wrong.
//!
//! The modem is read and shown first. A code comes from the terminal, without echo and twice, or as one line of
//! standard input; never from an argument, which every user of the computer can see.

use std::str::FromStr;

use super::arguments::{AttemptArguments, SimAction};
use super::consent::{ask, not_confirmed};
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use super::which::Which;
use super::{can_ask, end, typed, words};
use crate::job::{
    Agreed, Done, Failure, JobRequest, ModemReport, SimPinDone, SimPinRequest, UnlockRequest,
    pin_problem, unlock_problem,
};
use crate::modem::attempt::{FEW_PIN_ATTEMPTS, FEW_UNLOCK_ATTEMPTS};
use crate::modem::{AttemptsLeft, PinTask};
use crate::problem::Problem;

/// Gives the operator's code to the lock of the modem, once.
pub fn unlock(reporter: &mut Reporter, arguments: &AttemptArguments) -> Result<(), Exit> {
    let (mut runner, report) = look(reporter, arguments.which.clone())?;
    let lock = report.card_lock.clone();
    let lock = lock.ok_or_else(|| reporter.trouble(Problem::LockUnknown, "AT^CARDLOCK?"))?;
    if let Some(hindrance) = lock.hindrance() {
        let problem = unlock_problem(hindrance);
        return Err(refuse(reporter, problem, lock.tries));
    }
    let left = lock
        .tries
        .ok_or_else(|| refuse(reporter, Problem::LockUnknown, None))?;
    reporter.say_text("cli-unlock-once");
    arguments.check(reporter, left, FEW_UNLOCK_ATTEMPTS)?;
    let code = code(reporter, "cli-code-unlock", left)?;
    arguments.ask(reporter, left, FEW_UNLOCK_ATTEMPTS)?;
    let agreed = agreed(&report, left);
    runner.end(reporter, JobRequest::Unlock(UnlockRequest { code, agreed }))
}

/// Enters the PIN of the SIM card, or switches the request for it off or on.
pub fn sim(
    reporter: &mut Reporter,
    action: SimAction,
    arguments: &AttemptArguments,
) -> Result<(), Exit> {
    let task = match action {
        SimAction::Enter => PinTask::Enter,
        SimAction::Off => PinTask::TurnOff,
        SimAction::On => PinTask::TurnOn,
    };
    let (mut runner, report) = look(reporter, arguments.which.clone())?;
    let card = report.sim_pin;
    if card.is_done(task) {
        let done = Done::SimPinDone(SimPinDone::already(task, card));
        return end(reporter, Ok(done));
    }
    if let Some(hindrance) = card.hindrance(task) {
        return Err(refuse(reporter, pin_problem(hindrance), card.attempts));
    }
    let left = card
        .attempts
        .ok_or_else(|| refuse(reporter, Problem::PinUnknown, None))?;
    arguments.check(reporter, left, FEW_PIN_ATTEMPTS)?;
    let pin = code(reporter, "cli-code-pin", left)?;
    arguments.ask(reporter, left, FEW_PIN_ATTEMPTS)?;
    let agreed = agreed(&report, left);
    runner.end(
        reporter,
        JobRequest::SimPin(SimPinRequest { task, pin, agreed }),
    )
}

/// Reads the modem and shows it.
fn look(reporter: &mut Reporter, which: Which) -> Result<(Runner, Box<ModemReport>), Exit> {
    let mut runner = Runner::on(reporter, which, None)?;
    let report = runner.identify(reporter)?;
    reporter.say_all(words::of_modem(reporter.words(), &report, false));
    Ok((runner, report))
}

fn agreed(report: &ModemReport, left: u16) -> Agreed {
    Agreed {
        attempts: left,
        stick: report.journal_name(),
    }
}

/// Nothing was sent.
fn refuse(reporter: &mut Reporter, problem: Problem, left: Option<u16>) -> Exit {
    reporter.failed(&Failure {
        attempts_left: left.map(AttemptsLeft::unused),
        ..Failure::outside_job(problem, "")
    })
}

fn code<C: FromStr>(reporter: &mut Reporter, what: &'static str, left: u16) -> Result<C, Exit> {
    let typed = typed::code(reporter, what)?;
    typed
        .parse()
        .map_err(|_malformed| refuse(reporter, Problem::CodeMalformed, Some(left)))
}

/// How the person agrees to use an attempt.
impl AttemptArguments {
    /// Refuses what can be refused before the code is typed: another number of attempts than was named, and nobody
    /// who could agree.
    fn check(&self, reporter: &mut Reporter, left: u16, few: u16) -> Result<(), Exit> {
        let named = self.confirm_attempts.is_some();
        let wrong = self.confirm_attempts.is_some_and(|named| named != left);
        if wrong || (left <= few && !named && !can_ask()) {
            return Err(refuse(reporter, Problem::AttemptsNotConfirmed, Some(left)));
        }
        if !self.yes && !can_ask() {
            return Err(not_confirmed(reporter));
        }
        Ok(())
    }

    /// Asks at the terminal for what the command line did not say. The number of few attempts is typed; that is a yes.
    fn ask(&self, reporter: &mut Reporter, left: u16, few: u16) -> Result<(), Exit> {
        if left <= few && self.confirm_attempts.is_none() {
            let left_now = ("left", left.to_string());
            let prompt = reporter.words().say_with("cli-type-attempts", left_now);
            let typed = typed::line(reporter, &format!("{prompt} "))?;
            return if typed.trim().parse() == Ok(left) {
                Ok(())
            } else {
                Err(refuse(reporter, Problem::AttemptsNotConfirmed, Some(left)))
            };
        }
        if self.yes { Ok(()) } else { ask(reporter) }
    }
}
