//! Proving that the modem which came back is the one that left.

use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::read_modem;
use super::report::ModemReport;
use crate::modem::{Observation, Same};
use crate::problem::Problem;

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
