//! `flash`, `dashboard` and `repair`: review, consent, and the job.

use std::sync::Arc;

use super::arguments::{RepairArguments, WriteArguments};
use super::consent::{ask, must_be_able_to_ask};
use super::exit::Exit;
use super::inspect::refuse;
use super::reporter::Reporter;
use super::runner::Runner;
use super::which::Which;
use super::{Options, end, words};
use crate::firmware::{Package, Pick, Purpose};
use crate::guard::power::Power;
use crate::job::{
    BackedUp, BackupRequest, Done, FlashRequest, IdentifyRequest, RepairRequest, Request, Wanted,
    fit,
};
use crate::places::Places;
use crate::problem::Problem;
use crate::small_file;

/// Flashes firmware.
pub fn flash(arguments: WriteArguments, options: &Options) -> Exit {
    write(
        Reporter::new("flash", arguments.json),
        arguments,
        Wanted::Firmware,
        options,
    )
}

/// Updates the dashboard.
pub fn dashboard(arguments: WriteArguments, options: &Options) -> Exit {
    write(
        Reporter::new("dashboard", arguments.json),
        arguments,
        Wanted::Dashboard,
        options,
    )
}

fn write(
    mut reporter: Reporter,
    arguments: WriteArguments,
    wanted: Wanted,
    options: &Options,
) -> Exit {
    let WriteArguments {
        file,
        package: number,
        which,
        download_port,
        consent,
        ..
    } = arguments;
    let reporter = &mut reporter;
    // The file first: a refused one needs no modem, and a modem no refused file.
    let pick = Pick {
        number,
        purpose: Some(match wanted {
            Wanted::Firmware => Purpose::Firmware,
            Wanted::Dashboard => Purpose::Dashboard,
        }),
        version: None,
    };
    let package = match Package::open_picked(&file, pick) {
        Ok(package) => Arc::new(package),
        Err(error) => return refuse(reporter, &error),
    };
    let mut runner = match Runner::on(which, download_port, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    warn_of_low_battery(reporter);
    if !consent.yes
        && let Err(exit) = review(reporter, &mut runner, &package)
    {
        return exit;
    }
    let backup = match back_up_first(reporter, &mut runner, &package, options) {
        Ok(backup) => backup,
        Err(exit) => return exit,
    };
    runner.remember_file(&file, &package);
    let request = FlashRequest {
        package,
        wanted,
        force: consent.force,
        backup,
    };
    let outcome = runner.run(reporter, Request::Flash(request));
    end(reporter, outcome)
}

/// Repairs a half-flashed modem.
pub fn repair(arguments: RepairArguments, options: &Options) -> Exit {
    let RepairArguments {
        file,
        package: number,
        download_port,
        port,
        stick,
        consent,
        json,
    } = arguments;
    let reporter = &mut Reporter::new("repair", json);
    let pick = Pick {
        number,
        purpose: Some(Purpose::Firmware),
        version: None,
    };
    let package = match Package::open_picked(&file, pick) {
        Ok(package) => Arc::new(package),
        Err(error) => return refuse(reporter, &error),
    };
    // A stick is found again by itself; of a path nobody knows where its other port will be.
    let port_known = download_port.is_none() || port.is_some();
    let port = port.or_else(|| download_port.clone());
    let which = Which { port, stick };
    let mut runner = match Runner::on(which, download_port, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    warn_of_low_battery(reporter);
    if !consent.yes {
        for line in words::of_package(reporter.words(), &package) {
            reporter.say(&line);
        }
        reporter.say_text("cli-write-half-flashed");
        if let Err(exit) = ask(reporter) {
            return exit;
        }
    }
    runner.remember_file(&file, &package);
    let request = RepairRequest {
        package,
        force: consent.force,
        port_known,
    };
    let outcome = runner.run(reporter, Request::Repair(request));
    end(reporter, outcome)
}

/// Backs up identity and settings before a package that writes the settings area. Without the backup
/// nothing is written.
pub(super) fn back_up_first(
    reporter: &mut Reporter,
    runner: &mut Runner,
    package: &Package,
    options: &Options,
) -> Result<Option<BackedUp>, Exit> {
    if !package.may_reset_settings() {
        return Ok(None);
    }
    let places = Places::find(options.state_dir.clone())
        .map_err(|none| reporter.trouble(Problem::OutputFailed, none.to_string()))?;
    let copies = places.copies();
    small_file::make_private_folder(&copies)
        .map_err(|error| reporter.trouble(Problem::OutputFailed, error.to_string()))?;
    let name = format!("modem-{}.json", crate::journal::seconds_since_epoch());
    reporter.say_text("cli-write-backs-up");
    let request = Request::Backup(BackupRequest {
        out: copies.join(name),
    });
    match runner.run(reporter, request) {
        Ok(done) => {
            for line in words::of_done(reporter.words(), &done) {
                reporter.say(&line);
            }
            match done {
                Done::BackedUp(backup) => Ok(Some(backup)),
                _ => Ok(None),
            }
        }
        Err(failure) => Err(reporter.failed(&failure)),
    }
}

/// Says that the battery may not last. The person decides; a script cannot plug anything in.
pub(super) fn warn_of_low_battery(reporter: &mut Reporter) {
    if let Some(percent) = Power::look().low() {
        reporter.say_text_with(
            "cli-battery-low",
            &[("percent", percent.to_string().into())],
        );
    }
}

/// Shows the modem, the file and what will happen, and asks.
fn review(reporter: &mut Reporter, runner: &mut Runner, package: &Package) -> Result<(), Exit> {
    must_be_able_to_ask(reporter)?;
    let report = match runner.run(reporter, Request::Identify(IdentifyRequest::Read)) {
        Ok(Done::Identified(report)) => report,
        outcome => return Err(end(reporter, outcome)),
    };
    for line in words::of_modem(reporter.words(), &report, false)
        .into_iter()
        .chain(words::of_package(reporter.words(), package))
    {
        reporter.say(&line);
    }
    let fit = fit::of_package(package, &report);
    let evidence = words::of_evidence(reporter.words(), fit.evidence());
    reporter.say(&format!("{}. {evidence}", reporter.words().fit(&fit)));
    reporter.say_text("cli-write-file");
    reporter.say_text("review-proven");
    ask(reporter)
}
