//! One AT command and its answer, with the exchange written to the log. Only what identifies nobody is written
//! out in full.

use std::time::Duration;

use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::timing;
use crate::protocol::at::AtAnswer;

/// Asks what one can do without: `None` when no answer came in time.
///
/// # Errors
/// When the modem answers nothing else any more, either, or its port fails.
pub(super) fn try_ask(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
) -> Result<Option<AtAnswer>, JobError> {
    match link.ask(context.bus(), command, link.patience(command)) {
        Ok(answer) => {
            log_answer(context, command, &answer);
            Ok(Some(answer))
        }
        Err(error) if error.is_timeout() => {
            context.log(format!("{command} -> {error}"));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Asks, and writes the exchange to the log. Only what identifies nobody is written out in full.
pub(super) fn ask(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
) -> Result<AtAnswer, JobError> {
    ask_within(context, link, command, timing::AT)
}

/// As [`ask`], for commands that take long.
pub(super) fn ask_within(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    timeout: Duration,
) -> Result<AtAnswer, JobError> {
    let answer = link.ask(context.bus(), command, timeout)?;
    log_answer(context, command, &answer);
    Ok(answer)
}

fn log_answer(context: &mut Context<'_, '_>, command: &str, answer: &AtAnswer) {
    let personal = ["ATI", "AT+CGSN", "AT+CIMI", "AT^ICCID?", "AT^SN"].contains(&command);
    let lines = if personal {
        String::from("(not logged)")
    } else {
        answer.lines.join(" | ")
    };
    context.log(format!("{command} -> {lines} {}", answer.result));
}
