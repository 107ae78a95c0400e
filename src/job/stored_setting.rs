//! Changing one setting that the modem stores: kept in the journal before it is sent, and judged by what is
//! read back afterwards alone.
//!
//! Neither a refusal nor an `OK` proves anything: some modems answer `ERROR` and do what they were told
//! (`docs/facts/at-and-usb.md` §6 complaint 21, `docs/facts/qualcomm-packages.md` §8).

use std::fmt::Display;
use std::time::Duration;

use super::ask;
use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::report::ModemReport;
use crate::journal::{self, Record};
use crate::modem::{Composition, Observation, Voice};
use crate::problem::Problem;

/// The outcome of a command that sets something.
pub(super) enum Sent {
    /// The modem said OK.
    Taken,
    /// The modem said no, in these words.
    Refused(String),
    /// The modem said nothing in time. It may have taken the setting.
    Unanswered,
}

impl Sent {
    pub(super) fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// Sends a command that sets something, and waits for what the modem says to it.
pub(super) fn send(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    timeout: Duration,
) -> Result<Sent, JobError> {
    match ask::ask_within(context, link, command, timeout) {
        Ok(answer) if answer.is_ok() => Ok(Sent::Taken),
        Ok(answer) => Ok(Sent::Refused(answer.result.to_string())),
        Err(JobError::Link(error)) if error.is_timeout() => {
            context.log(format!("{command} -> {error}"));
            Ok(Sent::Unanswered)
        }
        Err(error) => Err(error),
    }
}

/// A setting that is about to be changed.
#[derive(Debug)]
pub(super) struct Change<'a, T> {
    /// The job's name in the journal.
    pub(super) job: &'a str,
    /// The name of the command, such as `^U2DIAG`.
    pub(super) setting: &'static str,
    /// The value that the modem reports now.
    pub(super) before: T,
    /// The value that it shall report.
    pub(super) wanted: T,
    /// The command that leads there.
    pub(super) command: String,
}

impl<T> Change<'_, T> {
    /// This change, of values of another type.
    pub(super) fn of<U>(&self, before: U, wanted: U) -> Change<'_, U> {
        Change {
            job: self.job,
            setting: self.setting,
            before,
            wanted,
            command: self.command.clone(),
        }
    }
}

impl<T: Display> Change<'_, T> {
    /// Opens the journal of the job with both values. What follows may be sent.
    pub(super) fn open_journal(
        &self,
        context: &mut Context<'_, '_>,
        modem: &ModemReport,
    ) -> Result<(), JobError> {
        context.open_journal(self.job, &modem.first_record(self.job))?;
        self.announce(context)
    }

    /// Keeps both values in the journal that is open. What follows may be sent.
    pub(super) fn announce(&self, context: &mut Context<'_, '_>) -> Result<(), JobError> {
        context.record(&Record::FormerSetting {
            setting: self.setting.to_owned(),
            value: self.before.to_string(),
        })?;
        context.record(&Record::NewSetting {
            setting: self.setting.to_owned(),
            value: self.wanted.to_string(),
        })
    }

    /// Keeps in the journal what was read back.
    pub(super) fn read_back(&self, context: &mut Context<'_, '_>, after: &T) -> Result<(), JobError>
    where
        T: PartialEq,
    {
        if *after == self.before {
            // Nothing was replaced, whatever was sent.
            context.observe(Observation::SettingRefused);
            return Ok(());
        }
        context.record(&Record::SettingReplaced {
            setting: self.setting.to_owned(),
            before: self.before.to_string(),
            after: after.to_string(),
        })
    }

    /// Sends the command and reads the value back with `read`.
    pub(super) fn carry_out(
        &self,
        context: &mut Context<'_, '_>,
        link: &mut AtLink,
        timeout: Duration,
        read: impl FnOnce(&mut Context<'_, '_>, &mut AtLink) -> Result<T, JobError>,
    ) -> Result<T, JobError>
    where
        T: PartialEq,
    {
        let said = send(context, link, &self.command, timeout)?;
        let after = read(context, link)?;
        self.read_back(context, &after)?;
        if after == self.wanted {
            return Ok(after);
        }
        let command = &self.command;
        Err(match said {
            Sent::Refused(words) if after == self.before => {
                JobError::new(Problem::CommandRefused, format!("{command}: {words}"))
            }
            _ => {
                let detail = format!("sent {command}, the modem reports {after}");
                JobError::new(Problem::SettingNotKept, detail)
            }
        })
    }
}

/// The nearest value that this modem had before a change of this program and that `accept` takes.
pub(super) fn previous<T>(
    context: &Context<'_, '_>,
    modem: &ModemReport,
    setting: &str,
    accept: impl Fn(&str) -> Option<T>,
) -> Result<T, JobError> {
    let name = modem
        .journal_name()
        .ok_or_else(|| JobError::new(Problem::IdentityLost, "the modem says no IMEI of its own"))?;
    let kept = context.around.store.all();
    journal::previous_settings(&kept, &name, setting)
        .iter()
        .find_map(|value| accept(value))
        .ok_or_else(|| match kept.unreadable.first() {
            None => {
                let detail = "no setting of this modem was replaced that it has not now";
                JobError::new(Problem::NothingToUndo, detail)
            }
            Some(one) => JobError::new(Problem::JournalUnreadable, one.to_string()),
        })
}

/// Reads the devices that the modem shows besides its ports.
pub(super) fn read_composition(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Composition, JobError> {
    read(context, link, Composition::COMMAND, |value| {
        Composition::parse(value).ok()
    })
}

/// Whether voice calls are on.
pub(super) fn read_voice(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Voice, JobError> {
    read(context, link, Voice::COMMAND, |value| {
        Voice::parse(value).ok()
    })
}

/// The value of a setting now. A modem that does not tell it is a failure.
fn read<T>(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Result<T, JobError> {
    let question = format!("AT{command}?");
    let answer = ask::ask(context, link, &question)?;
    if !answer.is_ok() {
        let detail = format!("{question}: {}", answer.result);
        return Err(JobError::new(Problem::CommandRefused, detail));
    }
    answer.line(command).and_then(parse).ok_or_else(|| {
        let detail = format!("{question} is answered without a value");
        JobError::new(Problem::BadAnswer, detail)
    })
}

/// The number of disks that the computer sees of the modem, where it shows that and one modem alone can be meant.
pub(super) fn seen_disks(context: &mut Context<'_, '_>) -> Option<usize> {
    match context.bus().vendor_devices().as_slice() {
        [device] => device.disks(),
        _ => None,
    }
}

/// The nearest value that this modem reported before this program changed it.
pub(super) fn previous_composition(
    context: &Context<'_, '_>,
    modem: &ModemReport,
    now: Composition,
) -> Result<Composition, JobError> {
    previous(context, modem, Composition::COMMAND, |value| {
        Composition::parse(value).ok().filter(|value| *value != now)
    })
}
