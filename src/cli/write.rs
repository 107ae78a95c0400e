//! `flash`, `dashboard` and `repair`: review, consent, and the job.

use std::path::Path;
use std::sync::Arc;

use super::arguments::{RepairArguments, WriteArguments};
use super::consent::{ask, must_be_able_to_ask};
use super::exit::Exit;
use super::inspect::refuse;
use super::reporter::Reporter;
use super::runner::Runner;
use super::which::Which;
use super::words;
use crate::firmware::{Package, Pick, Purpose};
use crate::guard::power::Power;
use crate::job::{
    BackedUp, BackupRequest, Done, FlashRequest, JobRequest, RepairRequest, Wanted, fit,
};
use crate::places::Places;
use crate::problem::Problem;
use crate::small_file;

/// Flashes firmware, or updates the dashboard.
pub fn write(
    reporter: &mut Reporter,
    arguments: WriteArguments,
    wanted: Wanted,
) -> Result<(), Exit> {
    let (file, consent) = (arguments.file, arguments.consent);
    let purpose = match wanted {
        Wanted::Firmware => Purpose::Firmware,
        Wanted::Dashboard => Purpose::Dashboard,
    };
    let package = open(reporter, &file, arguments.package, purpose)?;
    let mut runner = Runner::on(reporter, arguments.which, arguments.download_port)?;
    warn_of_low_battery(reporter);
    if !consent.yes {
        review(reporter, &mut runner, &package)?;
    }
    let backup = back_up_first(reporter, &mut runner, &package)?;
    runner.remember_file(&file, &package);
    let request = FlashRequest {
        package,
        wanted,
        force: consent.force,
        backup,
    };
    runner.end(reporter, JobRequest::Flash(request))
}

/// Repairs a half-flashed modem.
pub fn repair(reporter: &mut Reporter, arguments: RepairArguments) -> Result<(), Exit> {
    let (file, consent) = (arguments.file, arguments.consent);
    let package = open(reporter, &file, arguments.package, Purpose::Firmware)?;
    let download_port = arguments.download_port;
    // A stick is found again by itself; of a path nobody knows where its other port will be.
    let port_known = download_port.is_none() || arguments.port.is_some();
    let port = arguments.port.or_else(|| download_port.clone());
    let stick = arguments.stick;
    let which = Which { port, stick };
    let mut runner = Runner::on(reporter, which, download_port)?;
    warn_of_low_battery(reporter);
    if !consent.yes {
        reporter.say_all(words::of_package(reporter.words(), &package));
        reporter.say_text("cli-write-half-flashed");
        ask(reporter)?;
    }
    runner.remember_file(&file, &package);
    let request = RepairRequest {
        package,
        force: consent.force,
        port_known,
    };
    runner.end(reporter, JobRequest::Repair(request))
}

/// Opens the file, before any modem: a refused one needs no modem, and a modem no refused file.
fn open(
    reporter: &mut Reporter,
    file: &Path,
    number: Option<usize>,
    purpose: Purpose,
) -> Result<Arc<Package>, Exit> {
    let pick = Pick {
        number,
        purpose: Some(purpose),
        version: None,
    };
    let package = Package::open_picked(file, pick);
    package
        .map(Arc::new)
        .map_err(|error| refuse(reporter, &error))
}

/// Backs up identity and settings before a package that writes the settings area. Without the backup
/// nothing is written.
pub(super) fn back_up_first(
    reporter: &mut Reporter,
    runner: &mut Runner,
    package: &Package,
) -> Result<Option<BackedUp>, Exit> {
    if !package.may_reset_settings() {
        return Ok(None);
    }
    let places = Places::find(reporter.options.state_dir.clone())
        .map_err(|none| reporter.trouble(Problem::OutputFailed, none.to_string()))?;
    let copies = places.copies();
    small_file::make_private_folder(&copies)
        .map_err(|error| reporter.trouble(Problem::OutputFailed, error.to_string()))?;
    let name = format!("modem-{}.json", crate::journal::seconds_since_epoch());
    reporter.say_text("cli-write-backs-up");
    let request = JobRequest::Backup(BackupRequest {
        out: copies.join(name),
    });
    let done = runner.run(reporter, request);
    let done = done.map_err(|failure| reporter.failed(&failure))?;
    reporter.say_all(words::of_done(reporter.words(), &done));
    Ok(match done {
        Done::BackedUp(backup) => Some(backup),
        _ => None,
    })
}

/// Says that the battery may not last. The person decides; a script cannot plug anything in.
pub(super) fn warn_of_low_battery(reporter: &mut Reporter) {
    if let Some(percent) = Power::look().low() {
        let percent = ("percent", percent.to_string());
        reporter.say_text_with("cli-battery-low", percent);
    }
}

/// Shows the modem, the file and what will happen, and asks.
fn review(reporter: &mut Reporter, runner: &mut Runner, package: &Package) -> Result<(), Exit> {
    must_be_able_to_ask(reporter)?;
    let report = runner.identify(reporter)?;
    reporter.say_all(words::of_modem(reporter.words(), &report, false));
    reporter.say_all(words::of_package(reporter.words(), package));
    let fit = fit::of_package(package, &report);
    let evidence = words::of_evidence(reporter.words(), fit.evidence());
    reporter.say(&format!("{}. {evidence}", reporter.words().fit(&fit)));
    reporter.say_text("cli-write-file");
    reporter.say_text("review-proven");
    ask(reporter)
}
