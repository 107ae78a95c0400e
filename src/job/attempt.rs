//! Using one attempt: what the unlock code and the PIN of a SIM card have in common.
//!
//! A code is sent once. Whatever the modem replies, or does not, what it says when it is read again decides what came
//! of it. A modem that left meanwhile is waited for and read then. The code is in no line of the log: from the moment
//! it is sent, nothing that the modem says is written there, as it may be the rest of an echo.

use std::time::Duration;

use super::at_link::AtLink;
use super::come_back;
use super::context::Context;
use super::error::JobError;
use super::link::LinkError;
use super::notice::Notice;
use super::read_back;
use super::report::ModemReport;
use super::timing;
use crate::journal::Record;
use crate::modem::attempt::Lock;
use crate::modem::{AttemptsLeft, CodeVerdict};
use crate::problem::Problem;
use crate::progress::Stage;
use crate::protocol::at::{AtAnswer, FinalResult};

/// The state that the person was shown when agreeing to use an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The number of attempts that were left.
    pub attempts: u16,
    /// The modem's name in the journal; absent for one that has lost its IMEI.
    pub stick: Option<String>,
}

/// A code that is about to be sent.
pub(super) struct Code<'c> {
    /// The lock that the code is given to.
    pub lock: Lock,
    /// The command that holds it.
    pub command: String,
    /// The request as the log names it, without the code.
    pub named: &'static str,
    /// The job's name in the journal.
    pub job: &'static str,
    /// The lock's state before, as the journal keeps it.
    pub state: &'c str,
    /// The attempts that are left before.
    pub left: u16,
    /// How long the modem is left alone after its reply.
    pub settle: Duration,
}

/// The modem's answer after a code.
pub(super) struct Seen<S> {
    /// The state that was read.
    pub reading: S,
    /// Whether the modem may have started anew since the code was sent.
    pub started_anew: bool,
}

/// Refuses another modem and another counter than the person agreed to.
pub(super) fn check_agreed(
    context: &mut Context<'_, '_>,
    agreed: &Agreed,
    report: &ModemReport,
    left: u16,
) -> Result<(), JobError> {
    context.attempts_left(AttemptsLeft::unused(left));
    if agreed.stick != report.journal_name() {
        let detail = "its IMEI is not the one of the modem that was shown";
        return Err(JobError::new(Problem::AnotherModem, detail));
    }
    if agreed.attempts != left {
        let detail = format!("{left} attempts are left, not {}", agreed.attempts);
        return Err(JobError::new(Problem::AttemptsNotConfirmed, detail));
    }
    Ok(())
}

/// Journals that a code is about to be sent, sends it, and reads what the modem says since. Gives nothing where it
/// could not be read.
///
/// `look` must read only. `is_settled` says whether a reading shows what came of the code: one that shows nothing is
/// made once more after a moment, because a modem may answer before it has counted.
pub(super) fn use_one<S>(
    context: &mut Context<'_, '_>,
    mut link: AtLink,
    report: &ModemReport,
    code: &Code<'_>,
    look: impl Fn(&mut Context<'_, '_>, &mut AtLink) -> Result<S, JobError>,
    is_settled: impl Fn(&S) -> bool,
) -> Result<Option<Seen<S>>, JobError> {
    context.open_journal(code.job, &report.first_record(code.job))?;
    context.record(&Record::CodeSent {
        lock: code.lock,
        state: code.state.to_owned(),
        attempts: code.left,
    })?;
    context.attempts_left(AttemptsLeft {
        before: code.left,
        after: None,
    });
    context.enter(Stage::SendCode);
    context.mute_log();
    let shield = context.shield();
    let reply = link.ask(context.bus(), &code.command, timing::CODE);
    let answered = reply.is_ok();
    context.tell(Notice::Log(format!(
        "{} -> {}",
        code.named,
        in_words(&reply)
    )));
    // A modem that answers is read at once, whoever wants to stop. One that does not may keep us for long.
    let shield = answered.then_some(shield);
    context.enter(Stage::ReadAttempts);
    let mut seen = pause(context, &mut link, code.settle).and_then(|()| look(context, &mut link));
    if seen.as_ref().is_ok_and(|seen| !is_settled(seen)) {
        seen = pause(context, &mut link, timing::COUNTER).and_then(|()| look(context, &mut link));
    }
    drop(shield);
    drop(link);
    match seen {
        Ok(reading) => Ok(Some(Seen {
            reading,
            started_anew: false,
        })),
        Err(JobError::Cancelled) => Err(JobError::Cancelled),
        Err(error) => {
            unread(context, &error);
            match after_return(context, report, look) {
                Ok(reading) => Ok(Some(Seen {
                    reading,
                    started_anew: true,
                })),
                Err(JobError::Cancelled) => Err(JobError::Cancelled),
                Err(error) => {
                    unread(context, &error);
                    Ok(None)
                }
            }
        }
    }
}

fn pause(context: &mut Context<'_, '_>, link: &mut AtLink, time: Duration) -> Result<(), JobError> {
    let until = context.now() + time;
    Ok(link.overhear(context.bus(), until)?)
}

fn unread(context: &mut Context<'_, '_>, error: &JobError) {
    context.tell(Notice::Log(format!("the attempts were not read: {error}")));
    if let Some(seen) = error.observation() {
        context.observe(seen);
    }
}

/// Waits for a modem that left or fell silent, and reads it when it is the same one.
fn after_return<S>(
    context: &mut Context<'_, '_>,
    report: &ModemReport,
    look: impl Fn(&mut Context<'_, '_>, &mut AtLink) -> Result<S, JobError>,
) -> Result<S, JobError> {
    let mut link =
        come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, Some(timing::CODE_REPLUG))?;
    read_back::read_again(context, &mut link, Some(report))?;
    look(context, &mut link)
}

/// Keeps what came of the code, and gives the problem where it was not accepted.
pub(super) fn conclude(
    context: &mut Context<'_, '_>,
    lock: Lock,
    verdict: CodeVerdict,
    state: Option<&str>,
    left: AttemptsLeft,
) -> Result<(), JobError> {
    context.attempts_left(left);
    context.keep(&Record::CodeJudged {
        lock,
        verdict,
        state: state.map(str::to_owned),
        attempts: left.after,
    });
    let problem = match (lock, verdict) {
        (_, CodeVerdict::Accepted) => return Ok(()),
        (Lock::Operator, CodeVerdict::Wrong) => Problem::CodeWrong,
        (Lock::SimPin, CodeVerdict::Wrong) => Problem::PinWrong,
        (_, CodeVerdict::NotLookedAt) => Problem::CodeNotLookedAt,
        (_, CodeVerdict::Unknown) => Problem::CodeOutcomeUnknown,
    };
    let after = left
        .after
        .map_or_else(|| String::from("not read"), |after| after.to_string());
    let detail = format!("attempts left before: {}, now: {after}", left.before);
    Err(JobError::new(problem, detail))
}

/// How the modem replied to a code, without any text of its own: it may repeat the code.
fn in_words(reply: &Result<AtAnswer, LinkError>) -> String {
    match reply {
        Ok(answer) => match &answer.result {
            FinalResult::Ok => String::from("OK"),
            FinalResult::CmeError(error) => error.number.map_or_else(
                || String::from("+CME ERROR"),
                |number| format!("+CME ERROR: {number}"),
            ),
            _ => String::from("refused"),
        },
        Err(LinkError::Silent(_)) => String::from("no answer"),
        Err(LinkError::Port(error)) => error.to_string(),
        Err(_) => String::from("no answer that can be trusted"),
    }
}
