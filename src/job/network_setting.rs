//! Sending a network setting: what the modem offers, and what it reports afterwards.

use super::ask;
use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::stored_setting::{self, Change, Sent};
use super::timing;
use crate::modem::{Observation, Offer, RadioSetting};
use crate::problem::Problem;

/// Reads the values that the modem lists as possible. A modem that lists none decides by itself.
pub(super) fn ask_offer(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    before: &RadioSetting,
) -> Result<Offer, JobError> {
    let command = before.command();
    let answer = ask::try_ask(context, link, &format!("AT{command}=?"))?;
    Ok(match answer {
        Some(answer) if answer.is_ok() => Offer::from_answer(command, &answer.lines),
        _ => Offer::unknown(command),
    })
}

/// Sends the setting and reads it back. What counts is what the modem reports afterwards, not its OK
/// (`docs/facts/at-and-usb.md` §6, complaint 21), and not that its OK stays away or that it says ERROR either.
pub(super) fn carry_out(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    change: &mut Change<'_, RadioSetting>,
) -> Result<RadioSetting, JobError> {
    let wanted = change.wanted;
    let mut answer = stored_setting::send(context, link, &change.command, timing::AT_SYSCFG)?;
    let paired = wanted.for_sending();
    if answer.is_refusal() && paired != wanted {
        // Some firmware refuses a mode with another mode's order (§1.2).
        change.command = paired.set_command();
        answer = stored_setting::send(context, link, &change.command, timing::AT_SYSCFG)?;
    }
    let command = wanted.command();
    let kept = ask::ask(context, link, &format!("AT{command}?"))?;
    let after = kept
        .line(command.name())
        .and_then(|value| RadioSetting::parse(command, value).ok());
    if let Sent::Refused(words) = answer
        && after.is_none_or(|after| after == change.before)
    {
        context.observe(Observation::SettingRefused);
        let detail = format!("{}: {words}", change.command);
        return Err(JobError::new(Problem::CommandRefused, detail));
    }
    let after = after.ok_or_else(|| {
        let detail = format!("AT{command}? after the change is not readable");
        JobError::new(Problem::BadAnswer, detail)
    })?;
    change.read_back(context, &after)?;
    if !wanted.is_kept_by(&after) && !paired.is_kept_by(&after) {
        let detail = format!("sent {wanted}, the modem reports {after}");
        return Err(JobError::new(Problem::SettingNotKept, detail));
    }
    Ok(after)
}
