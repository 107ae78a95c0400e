//! Repair: a modem that was left half-flashed and waits in download mode gets its whole package again.
//!
//! Such a modem cannot say who it is over AT. The product answer of its loader must match the package;
//! where that cannot be told, a reason is needed (`docs/facts/e1550-download-mode.md` §6, forced download).
//! Objects start from the first: the only restart that the sheets call safe (§6, abort rules). Why no
//! acknowledged object is ever skipped stands in [`crate::journal`].

use std::sync::Arc;
use std::time::Duration;

use super::come_back;
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::hisilicon;
use super::loader::{Found, Loader};
use super::read_back;
use super::writing::{self, Flashed};
use super::{fit, timing};
use crate::bus::{BusError, Port, Role};
use crate::firmware::{Chipset, Package};
use crate::journal::{REPAIR, Record};
use crate::modem::Observation;
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// A repair, confirmed by the person.
#[derive(Clone, Debug)]
pub struct RepairRequest {
    /// The package.
    pub package: Arc<Package>,
    /// The person's reason for going on when the fit cannot be told.
    pub force: Option<String>,
    /// Whether the bus knows where the PC UI port will appear. Without it the version cannot be read
    /// again, and the result says so.
    pub port_known: bool,
}

impl Job for RepairRequest {
    const NAME: &'static str = "repair";
    const PLAN: Plan = &[
        (Stage::ReadFile, 1),
        (Stage::WaitForDownloadMode, 4),
        (Stage::CheckLoader, 1),
        (Stage::Write, 80),
        (Stage::Restart, 1),
        (Stage::WaitForReturn, 11),
        (Stage::ReadBack, 2),
    ];
    type Done = Flashed;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Flashed, JobError> {
        let force = self.force.as_deref();
        let package = &*self.package;
        writing::check_package(context, package, None)?;
        let images = writing::unpack(package)?;

        context.enter(Stage::WaitForDownloadMode);
        let mut loader = find_loader(context, package)?;
        context.observe(Observation::FoundHalfWritten);
        let door = loader.door();
        fit::required_objects(package, door)?;
        context.check_cancelled()?;
        writing::open_journal(context, REPAIR, package, None, force)?;
        // The modem was found half-written; a repair that is turned down leaves it as it was.
        writing::check_loader(context, &mut loader, package, door, force)?;
        let product = loader.product().map(str::to_owned);

        writing::write_and_restart(context, &mut loader, &images)?;
        drop(loader);
        context.enter(Stage::WaitForReturn);
        if !self.port_known {
            return without_port(context, package, &images, product);
        }
        writing::prove(context, None, package, &images, product, None)
    }
}

fn find_loader(context: &mut Context<'_, '_>, package: &Package) -> Result<Loader, JobError> {
    let deadline = context.now() + timing::DOWNLOAD_MODE;
    loop {
        context.check_cancelled()?;
        connect::refuse_boot_rom(context, Role::Download)?;
        if let Some(loader) = greet_first(context, package)? {
            return Ok(loader);
        }
        let last: JobError = match context.open_to_write()? {
            Ok(port) => match Loader::prove_port(context, port) {
                Found::Loader(loader) => return Ok(*loader),
                Found::Running => {
                    return Err(JobError::NotInDownloadMode("DIAG answers"));
                }
                // A HiSilicon loader may still want its AT dialogue first; a modem that runs
                // normally answers AT too, and is told apart by AT^DATAMODE.
                Found::Nothing(error) => match retry_as_at(context, package)? {
                    Some(loader) => return Ok(loader),
                    None => error.into(),
                },
            },
            // Another program that lets go by itself was waited for already.
            Err(error) if error.is_lasting() => return Err(error.into()),
            Err(error) => {
                refuse_if_running(context, &error)?;
                error.into()
            }
        };
        if context.now() >= deadline {
            return Err(last);
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
}

/// A HiSilicon loader speaks AT until it is told to take frames, and to a frame it says nothing before. So the one
/// that a file for HiSilicon modems is for is spoken to in AT first (`docs/facts/dload-and-firmware-files.md` §12
/// point 5).
fn greet_first(
    context: &mut Context<'_, '_>,
    package: &Package,
) -> Result<Option<Loader>, JobError> {
    if package.chipset() != Some(Chipset::HiSilicon) {
        return Ok(None);
    }
    let Ok(port) = context.open_to_write()? else {
        return Ok(None);
    };
    greet(context, port, package, timing::AT_ROLE)
}

fn greet(
    context: &mut Context<'_, '_>,
    port: Box<dyn Port>,
    package: &Package,
    patience: Duration,
) -> Result<Option<Loader>, JobError> {
    match hisilicon::greet(context, port, Some(package), patience)? {
        Ok(loader) => Ok(Some(loader)),
        Err(reason) => {
            context.log(format!("download port: {reason}"));
            Ok(None)
        }
    }
}

/// There is no download port. If the modem shows the ports of one that runs instead, and answers on
/// them, it has left download mode and will not come back to it by itself.
fn refuse_if_running(context: &mut Context<'_, '_>, error: &BusError) -> Result<(), JobError> {
    let has_left =
        matches!(error, BusError::NotFound(Role::Download)) && context.bus().present(Role::PcUi);
    if has_left && come_back::wait_for_at(context, timing::AT, None).is_ok() {
        return Err(JobError::NotInDownloadMode("the modem answers AT"));
    }
    Ok(())
}

fn retry_as_at(
    context: &mut Context<'_, '_>,
    package: &Package,
) -> Result<Option<Loader>, JobError> {
    let Ok(port) = context.open(Role::Download) else {
        return Ok(None);
    };
    let mut link = super::at_link::AtLink::new(port);
    // Ends the line that the loader probe began on an AT port, and is known in every mode.
    link.ask(context.bus(), "ATE0", timing::AT_PROBE).ok();
    let answers_at = link
        .ask(context.bus(), "AT^DLOADVER?", timing::AT_PROBE)
        .is_ok_and(|answer| !answer.is_ok());
    if answers_at {
        // An E1550 that runs normally says that it does not know this command.
        return Err(JobError::NotInDownloadMode("the modem answers AT"));
    }
    drop(link);
    let Ok(port) = context.open(Role::Download) else {
        return Ok(None);
    };
    greet(context, port, package, timing::AT_PROBE)
}

fn is_away(context: &mut Context<'_, '_>) -> bool {
    !context.bus().present(Role::Download) && !context.bus().present(Role::PcUi)
}

/// Nobody said where the PC UI port will be. What can be seen is that the modem left download mode.
fn without_port(
    context: &mut Context<'_, '_>,
    package: &Package,
    images: &[super::objects::Image<'_>],
    product: Option<String>,
) -> Result<Flashed, JobError> {
    let deadline = context.now() + timing::RETURN_UNTOUCHED;
    while context.now() < deadline {
        if context.bus().present(Role::PcUi)
            && let Ok(mut link) = come_back::wait_for_at(context, timing::AT, None)
        {
            let after = read_back::read_again(context, &mut link, None)?;
            context.record(&Record::CameBack {
                version: after.version(),
            })?;
            return Ok(writing::proof(
                None,
                package,
                images,
                product,
                None,
                Some(&after),
            ));
        }
        if come_back::in_download_mode(context) {
            return Err(JobError::new(
                Problem::DidNotComeBack,
                "it is in download mode again",
            ));
        }
        if !context.bus().present(Role::Download) {
            // Long enough for a loader to have shown itself again. A wait may end early without a change.
            let patience = deadline.min(context.now() + timing::LEAVE);
            while context.now() < patience && is_away(context) {
                context.poll_wait(timing::LOOK, patience)?;
            }
            if is_away(context) {
                break;
            }
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
    context.log("no PC UI port was named, so the version was not read again");
    Ok(writing::proof(None, package, images, product, None, None))
}
