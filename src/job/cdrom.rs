//! Turning the modem's own CD-ROM and card reader off and on again.
//!
//! Only values that are known to leave the ports are sent, and only to families that are known to come back
//! from each of them ([`Composition`]). The modem acts on the value when it is plugged in the next time, so
//! the job goes on until that was seen, or until nobody wants to wait for it any longer: what was stored is
//! proven by then.

use std::time::Instant;

use serde::Serialize;

use super::come_back;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::notice::{Notice, Prompt};
use super::read_back;
use super::report::ModemReport;
use super::stored_setting::{Change, previous_composition, read_composition, seen_disks};
use super::switch::Returning;
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::{Composition, Observation};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// The devices that the modem shall show besides its ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CdromRequest {
    /// No CD-ROM; the card reader stays.
    Off,
    /// Neither CD-ROM nor card reader.
    AllOff,
    /// As the manufacturer made it.
    Factory,
    /// As it was before the last change that this program made.
    Restore,
}

/// The composition that was read back, and whether it is in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CdromChanged {
    /// The value before.
    pub before: Composition,
    /// The value that was read back.
    pub after: Composition,
    /// The command that was sent. Absent where the modem had the value already.
    pub sent: Option<String>,
    /// Whether the modem was seen to leave and to come back with the value. Until then it goes on as before.
    pub replugged: bool,
    /// The number of disks that the computer saw of it before, where it shows that.
    pub disks_before: Option<usize>,
    /// The number of disks that the computer saw of it after it was plugged in again, where it shows that.
    pub disks_after: Option<usize>,
    /// Whether it shows its CD-ROM with the value, as far as the value says.
    pub cdrom: Option<bool>,
    /// Whether it shows its card reader with the value, as far as the value says.
    pub card_reader: Option<bool>,
}

impl CdromChanged {
    fn new(before: Composition, after: Composition) -> Self {
        Self {
            before,
            after,
            sent: None,
            replugged: false,
            disks_before: None,
            disks_after: None,
            cdrom: after.cdrom(),
            card_reader: after.card_reader(),
        }
    }

    /// Whether the disks that the computer saw since fit the value. `None` where it does not show them, or no sheet
    /// explains the value.
    pub fn is_seen(&self) -> Option<bool> {
        self.after.fits_disks(self.disks_after?)
    }
}

impl Job for CdromRequest {
    const NAME: &'static str = "cdrom";
    const PLAN: Plan = &[
        (Stage::Identify, 20),
        (Stage::ChangeSetting, 20),
        (Stage::WaitForReplug, 60),
    ];
    // The modem stores the value within seconds; then it waits for a person.
    const ENDS_BY_ITSELF: bool = false;
    type Done = CdromChanged;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<CdromChanged, JobError> {
        let (mut link, modem) = connect::introduce(context, Stage::Identify)?;
        if !modem.family.takes_composition() {
            return Err(JobError::new(
                Problem::CdromNotSafe,
                format!("family {:?}", modem.family),
            ));
        }
        let before = read_composition(context, &mut link)?;
        let disks_before = seen_disks(context);
        let wanted = match self {
            Self::Off => Composition::NO_CDROM,
            Self::AllOff => Composition::PORTS_ONLY,
            Self::Factory => Composition::FACTORY,
            Self::Restore => previous_composition(context, &modem, before)?,
        };
        if wanted == before {
            return Ok(CdromChanged {
                disks_before,
                ..CdromChanged::new(before, before)
            });
        }
        context.check_cancelled()?;

        context.enter(Stage::ChangeSetting);
        context.must_be_alone(Role::PcUi, Span::Now)?;
        let change = Change {
            job: match self {
                Self::Restore => "cdrom-restore",
                Self::Off | Self::AllOff | Self::Factory => "cdrom",
            },
            setting: Composition::COMMAND,
            before,
            wanted,
            command: wanted.set_command(),
        };
        change.open_journal(context, &modem)?;
        let after = change.carry_out(context, &mut link, timing::AT_STORE, read_composition)?;
        // The system can take away a port that nobody holds.
        drop(link);

        context.enter(Stage::WaitForReplug);
        let replugged = match follow_replug(context, &modem, after) {
            Err(JobError::Cancelled) => false,
            outcome => outcome?,
        };
        Ok(CdromChanged {
            sent: Some(change.command),
            replugged,
            disks_before,
            disks_after: replugged.then(|| seen_disks(context)).flatten(),
            ..CdromChanged::new(before, after)
        })
    }
}

/// Follows the modem until it was unplugged and plugged in again, and reads it once more. Gives whether
/// that was seen in time.
fn follow_replug(
    context: &mut Context<'_, '_>,
    modem: &ModemReport,
    stored: Composition,
) -> Result<bool, JobError> {
    context.tell(Notice::Prompt(Prompt::PlugInAgain));
    let until = context.now() + timing::REPLUG;
    if !wait(context, until, |context| !context.is_there(Role::PcUi))? {
        return Ok(false);
    }
    context.observe(Observation::Left);
    let until = context.now() + timing::REPLUG;
    let mut returning = Returning::default();
    let is_back = |context: &mut Context<'_, '_>| {
        let there = context.is_there(Role::PcUi);
        if !there {
            returning.look(context);
        }
        there
    };
    if !wait(context, until, is_back)? {
        return Ok(false);
    }
    let mut link = come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None)?;
    let after = read_back::read_again(context, &mut link, Some(modem))?;
    context.tell(Notice::Identified(Box::new(after)));
    let now = read_composition(context, &mut link)?;
    if now != stored {
        let detail = format!("it reported {stored}, and {now} after it was plugged in again");
        return Err(JobError::new(Problem::SettingNotKept, detail));
    }
    Ok(true)
}

/// Waits until `holds`, at most until `deadline`, and gives whether it did.
fn wait<'a, 'b>(
    context: &mut Context<'a, 'b>,
    deadline: Instant,
    mut holds: impl FnMut(&mut Context<'a, 'b>) -> bool,
) -> Result<bool, JobError> {
    loop {
        if holds(context) {
            return Ok(true);
        }
        if context.now() >= deadline {
            return Ok(false);
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
}
