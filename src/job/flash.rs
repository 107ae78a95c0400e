//! The main job: a firmware or dashboard package into the modem, and the proof that it is there.
//!
//! Reads like the story: check the file, ask the modem, compare, keep the settings, go to download
//! mode, compare again, write, restart, read the version. `docs/facts/e1550-download-mode.md` §6.

use std::sync::Arc;

use super::backup::BackedUp;
use super::come_back;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::fit;
use super::loader::Loader;
use super::notice::Notice;
use super::report::ModemReport;
use super::writing::{self, Flashed, Wanted};
use super::{hisilicon, qualcomm, timing};
use crate::firmware::Package;
use crate::journal::Record;
use crate::modem::condition::Written;
use crate::modem::{Condition, DownloadEntry, Observation};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// A flash or dashboard update, confirmed by the person.
#[derive(Clone, Debug)]
pub struct FlashRequest {
    /// The package.
    pub package: Arc<Package>,
    /// The purpose for which it is wanted.
    pub wanted: Wanted,
    /// The person's reason for going on when the fit cannot be told.
    pub force: Option<String>,
    /// The backup of this very modem, without which no package is written that may reset its settings.
    pub backup: Option<BackedUp>,
}

impl Job for FlashRequest {
    const NAME: &'static str = "flash";
    const PLAN: Plan = &[
        (Stage::ReadFile, 1),
        (Stage::Identify, 2),
        (Stage::CheckFit, 1),
        (Stage::BackUp, 1),
        (Stage::EnterDownloadMode, 2),
        (Stage::WaitForDownloadMode, 8),
        (Stage::CheckLoader, 1),
        (Stage::Write, 70),
        (Stage::Restart, 1),
        (Stage::WaitForReturn, 11),
        (Stage::ReadBack, 2),
    ];
    type Done = Flashed;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Flashed, JobError> {
        let force = self.force.as_deref();
        let package = &*self.package;
        writing::check_package(context, package, Some(self.wanted))?;
        let images = writing::unpack(package)?;

        context.enter(Stage::Identify);
        let (mut link, before) = connect::to_write(context)?;
        context.tell(Notice::Identified(Box::new(before.clone())));

        context.enter(Stage::CheckFit);
        let door = before.require_door()?;
        writing::agree(context, &fit::of_package(package, &before), force)?;
        fit::required_objects(package, door)?;
        require_backup(package, self.backup.as_ref(), &before)?;
        context.check_cancelled()?;

        context.enter(Stage::BackUp);
        writing::open_journal(context, self.wanted.name(), package, Some(&before), force)?;
        if let Some(value) = before.syscfg {
            context.record(&Record::FormerSetting {
                setting: value.command().to_string(),
                value: value.to_string(),
            })?;
        }
        // Asked once more before the switch, so that a silent modem is noticed while it is whole, and so that
        // the answers to the commands that switch it are their own.
        link.synchronise(context.bus())?;

        let mut loader = match door {
            DownloadEntry::Diag => {
                let firmware = before.identity.firmware.as_ref().map(ToString::to_string);
                qualcomm::enter(context, link, firmware.as_deref())?
            }
            DownloadEntry::Godload => hisilicon::enter(context, link, package)?,
        };
        let written = writing::check_loader(context, &mut loader, package, door, force)
            .and_then(|()| writing::write_and_restart(context, &mut loader, &images));
        if let Err(error) = written {
            if *context.condition() == Condition::DownloadMode(Written::Nothing) {
                leave_download_mode(context, &mut loader);
            }
            return Err(error);
        }
        let product = loader.product().map(str::to_owned);
        drop(loader);
        context.enter(Stage::WaitForReturn);
        let wanted = Some(self.wanted);
        writing::prove(context, wanted, package, &images, product, Some(&before))
    }
}

/// A flash needs a back-up of this very modem; a request without one is refused here.
fn require_backup(
    package: &Package,
    backup: Option<&BackedUp>,
    modem: &ModemReport,
) -> Result<(), JobError> {
    if !package.may_reset_settings() || backup.is_some_and(|backup| backup.is_of(modem)) {
        return Ok(());
    }
    let detail = "the file may reset the settings, and there is no backup of this modem";
    Err(JobError::new(Problem::Internal, detail))
}

/// Nothing was written: the modem may start its own firmware again (E1550 sheet §6, abort rules) \[L\].
fn leave_download_mode(context: &mut Context<'_, '_>, loader: &mut Loader) {
    let restarted = loader.restart(context);
    if restarted.is_ok() {
        context.observe(Observation::RestartTaken);
    }
    let back =
        restarted.and_then(|()| come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None));
    if let Err(error) = back {
        context.log(format!(
            "the modem did not start again by itself, plug it in again: {error}"
        ));
    }
}
