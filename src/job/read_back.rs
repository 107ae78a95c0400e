//! Proving that the modem which came back is the one that left, and what it runs.

use std::time::Duration;

use super::at_link::AtLink;
use super::come_back;
use super::context::Context;
use super::error::JobError;
use super::read_modem;
use super::report::ModemReport;
use super::timing;
use crate::modem::{Observation, Same};
use crate::problem::Problem;
use crate::progress::Stage;

/// So often a modem is read whose answers went to another program. Each time that one is waited for anew, so more
/// of them help nobody. A choice \[G\].
const READINGS: u32 = 3;

/// Waits for the modem after its restart and reads it, as [`read_again`] does. Beside a program that could not be kept
/// off the modem its version may have gone there, and is then read once more.
pub(super) fn wait_and_read(
    context: &mut Context<'_, '_>,
    patience: Duration,
    before: Option<&ModemReport>,
) -> Result<ModemReport, JobError> {
    let mut prompt_after = Some(timing::RETURN_PROMPT);
    let mut left = READINGS;
    loop {
        let mut link = come_back::wait_for_at(context, patience, prompt_after.take())?;
        context.enter(Stage::ReadBack);
        let after = read_again(context, &mut link, before);
        let is_missing = match &after {
            Ok(report) => report.version().is_none(),
            Err(JobError::Link(error)) => error.is_unanswered(),
            Err(_) => false,
        };
        left -= 1;
        if !is_missing || left == 0 || !context.is_beside_others() {
            return after;
        }
        context.log("another program may have taken the answers, reading once more");
        drop(link);
        context.ask_anew();
    }
}

/// Reads the identity again and refuses another modem. `before` is absent when the modem could not say
/// who it was, as in a repair.
pub(super) fn read_again(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    before: Option<&ModemReport>,
) -> Result<ModemReport, JobError> {
    let after = read_modem::read(context, link)?;
    if let Some(before) = before {
        let same = before.identity.same_stick(&after.identity);
        let model_kept = before.identity.model.is_none()
            || after.identity.model.is_none()
            || before.identity.model == after.identity.model;
        if same == Same::Different || !model_kept {
            let name = |report: &ModemReport| {
                report
                    .identity
                    .model
                    .clone()
                    .unwrap_or_else(|| String::from("an unnamed modem"))
            };
            let detail = format!("before: {}, now: {}", name(before), name(&after));
            context.observe(Observation::AnsweredAsAnother {
                version: after.version(),
            });
            return Err(JobError::new(Problem::CameBackDifferent, detail));
        }
    }
    Ok(after)
}
