//! `resume`: resumes the interrupted job, the way its journal and the modem itself ask for.
//!
//! In download mode the whole file is written again. A modem that runs normally has nothing to repair: either
//! only the last checks were missing, or the job is started over. Why nothing less is written again
//! stands in [`crate::journal`].

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Serialize;

use super::arguments::ResumeArguments;
use super::consent::ask;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::{Runner, other_end};
use super::shell_word::shell_word;
use super::write::{back_up_first, warn_of_low_battery};
use super::{end, words};
use crate::firmware::{Package, Pick, Purpose};
use crate::job::{
    self, BackedUp, Done, FinishRequest, FlashRequest, Flashed, IdentifyRequest, JobRequest,
    ModemReport, RepairRequest, Wanted,
};
use crate::journal::{Folder, Interrupted, Store as _, interrupted};
use crate::language::Words;
use crate::last_file::LastFile;
use crate::places::Places;
use crate::problem::Problem;

/// The outcome of resuming.
#[derive(Debug, Serialize)]
struct TakenUp {
    /// Parts that the modem had acknowledged before.
    accepted_before: usize,
    /// Parts that were written now, all from their beginning.
    written_now: usize,
    /// Parts that were not written again.
    skipped: usize,
}

impl TakenUp {
    fn of(job: &Interrupted, done: &Done) -> Option<(Self, Flashed)> {
        let (flashed, again) = match done {
            Done::Flashed(flashed) | Done::Repaired(flashed) => (flashed, true),
            Done::Finished(flashed) => (flashed, false),
            _ => return None,
        };
        let parts = flashed.objects;
        let taken_up = Self {
            accepted_before: job.accepted,
            written_now: if again { parts } else { 0 },
            skipped: if again { 0 } else { parts },
        };
        Some((taken_up, flashed.clone()))
    }

    fn in_words(&self, words: &Words) -> String {
        if self.skipped > 0 {
            let parts = ("parts", self.skipped.to_string());
            return words.say_with("cli-resume-skipped", parts);
        }
        let parts = ("parts", self.written_now.to_string());
        let before = ("before", self.accepted_before.to_string());
        words.say_with("cli-resume-again", (parts, before))
    }
}

/// Resumes the interrupted job, if there is one.
pub fn resume(reporter: &mut Reporter, arguments: ResumeArguments) -> Result<(), Exit> {
    let (number, consent) = (arguments.package, arguments.consent);
    let places = Places::find(reporter.options.state_dir.clone())
        .map_err(|none| reporter.trouble(Problem::JournalFailed, none.to_string()))?;
    let kept = Folder::new(places.journal()).all();
    let unreadable: Vec<String> = kept.unreadable.iter().map(ToString::to_string).collect();
    let Some(job) = interrupted(&kept) else {
        if !unreadable.is_empty() {
            return Err(reporter.trouble(Problem::JournalUnreadable, unreadable.join("; ")));
        }
        reporter.show_text("cli-resume-nothing");
        return reporter.answered(&serde_json::json!({"taken_up": null}));
    };
    for one in &unreadable {
        reporter.say_text_with("cli-journal-left-out", ("journal", one));
    }
    let line = words::of_interrupted(reporter.words(), &job);
    reporter.say(&line);
    // The file first, when it was named: another one needs no modem.
    let named = arguments
        .file
        .map(|file| same_file(&job, &file, number))
        .transpose();
    let named = named.map_err(|(problem, detail)| reporter.trouble(problem, detail))?;
    let mut runner = Runner::on(reporter, arguments.which, arguments.download_port)?;
    let modem = match runner.run(
        reporter,
        JobRequest::Identify(IdentifyRequest::BeforeResume),
    ) {
        Ok(Done::Identified(report)) => Some(report),
        Err(failure) if failure.problem == Problem::InDownloadMode => None,
        outcome => return Err(other_end(reporter, outcome)),
    };
    if let Some(modem) = &modem
        && is_another(&job, modem)
    {
        let detail = "its IMEI is not the one of the interrupted job";
        return Err(reporter.trouble(Problem::CameBackDifferent, detail));
    }
    let last_checks = job
        .last_checks()
        .zip(modem.as_ref())
        .filter(|(checks, modem)| job::is_finished(checks, modem));
    let request = if let Some((checks, _)) = last_checks {
        reporter.say_text("cli-resume-last-checks");
        JobRequest::Finish(FinishRequest {
            checks: Box::new(checks),
        })
    } else {
        let found = named.map_or_else(|| find_file(reporter.words(), &job, &places, number), Ok);
        let (file, package) =
            found.map_err(|(problem, detail)| reporter.trouble(problem, detail))?;
        reporter.say_text(match &modem {
            Some(_) => "cli-resume-start-over",
            None => "cli-resume-repair",
        });
        warn_of_low_battery(reporter);
        if !consent.yes {
            confirm(reporter, modem.as_deref(), &package)?;
        }
        // A modem in repair mode cannot be asked for anything; one that runs can.
        let backup = match &modem {
            Some(_) => back_up_first(reporter, &mut runner, &package)?,
            None => None,
        };
        runner.remember_file(&file, &package);
        write_request(modem.is_some(), package, consent.force, backup)
    };
    let outcome = runner.run(reporter, request);
    let taken_up = outcome
        .as_ref()
        .ok()
        .and_then(|done| TakenUp::of(&job, done));
    let (Ok(done), Some((taken_up, flashed))) = (&outcome, taken_up) else {
        return end(reporter, outcome);
    };
    reporter.show_all(words::of_done(reporter.words(), done));
    let line = taken_up.in_words(reporter.words());
    reporter.show(&line);
    reporter.done(&ResumeOutcome { flashed, taken_up });
    reporter.ended()
}

#[derive(Serialize)]
struct ResumeOutcome {
    #[serde(flatten)]
    flashed: Flashed,
    taken_up: TakenUp,
}

/// Whether this modem is certainly not the one of the job. One in download mode does not say who it is.
fn is_another(job: &Interrupted, modem: &ModemReport) -> bool {
    matches!((&job.stick, modem.journal_name()), (Some(then), Some(now)) if *then != now)
}

fn write_request(
    runs: bool,
    package: Arc<Package>,
    force: Option<String>,
    backup: Option<BackedUp>,
) -> JobRequest {
    if !runs {
        return JobRequest::Repair(RepairRequest {
            package,
            force,
            port_known: true,
        });
    }
    JobRequest::Flash(FlashRequest {
        wanted: wanted(&package),
        package,
        force,
        backup,
    })
}

/// A repair does not say what kind of file it wrote; the file does.
fn wanted(package: &Package) -> Wanted {
    if package.kind() == crate::firmware::PackageKind::Dashboard {
        Wanted::Dashboard
    } else {
        Wanted::Firmware
    }
}

type Found = Result<(PathBuf, Arc<Package>), (Problem, String)>;

/// The file of the job, where it lay when the job began.
fn find_file(words: &Words, job: &Interrupted, places: &Places, number: Option<usize>) -> Found {
    let kept = job
        .sha256
        .as_deref()
        .and_then(|sha256| LastFile::find(&places.last_file(), sha256));
    let Some(file) = kept else {
        let name = ("name", job.file.as_deref().unwrap_or("FILE"));
        let word = job.file.as_deref().and_then(shell_word);
        let detail = match &word {
            Some(word) => words.say_with("cli-resume-file-lost", (name, ("word", word))),
            None => words.say_with("cli-resume-file-untypeable", name),
        };
        return Err((Problem::FileUnreadable, detail));
    };
    let found = same_file(job, &file, number);
    found.map_err(|(problem, detail)| match problem {
        Problem::FileUnreadable => {
            let moved = words.say_with("cli-resume-file-moved", ("detail", &detail));
            (problem, moved)
        }
        _ => (problem, detail),
    })
}

/// Reads a file and compares it with the one of the job.
fn same_file(job: &Interrupted, file: &Path, number: Option<usize>) -> Found {
    let dashboard = job.job == Wanted::Dashboard.name();
    let pick = Pick {
        number,
        purpose: Some(if dashboard {
            Purpose::Dashboard
        } else {
            Purpose::Firmware
        }),
        version: job.target.as_deref(),
    };
    let package = Package::open_picked(file, pick)
        .map_err(|error| (error.problem(), format!("{}: {error}", file.display())))?;
    let sha256 = package.sha256().to_string();
    if job.sha256.as_deref() != Some(sha256.as_str()) {
        let then = job.sha256.as_deref();
        let detail = format!(
            "{}: SHA-256 then {}, now {sha256}",
            file.display(),
            then.unwrap_or("not kept")
        );
        return Err((Problem::AnotherFile, detail));
    }
    Ok((file.to_owned(), Arc::new(package)))
}

fn confirm(
    reporter: &mut Reporter,
    modem: Option<&ModemReport>,
    package: &Package,
) -> Result<(), Exit> {
    if let Some(modem) = modem {
        reporter.say_all(words::of_modem(reporter.words(), modem, false));
    }
    reporter.say_all(words::of_package(reporter.words(), package));
    reporter.say_text("cli-write-whole");
    ask(reporter)
}
