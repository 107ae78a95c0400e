//! `info --report` and `info --watch`: the health report as a file, and the signal as it changes.

use std::path::Path;

use super::end;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use crate::health_report::{HealthReport, Identifiers};
use crate::job::{Finding, JobRequest, WatchRequest};
use crate::language::{Language, Words};
use crate::logbook;
use crate::problem::Problem;
use crate::small_file;

/// Reads everything and writes the report to `file`: a web page for `.html`, else text.
pub fn report(
    reporter: &mut Reporter,
    runner: &mut Runner,
    file: &Path,
    reveal: bool,
) -> Result<(), Exit> {
    let reading = runner.examine(reporter)?;
    let words = Words::new(Language::English);
    let identifiers = if reveal {
        Identifiers::Shown
    } else {
        Identifiers::Hidden
    };
    let time = logbook::local_time(jiff::Timestamp::now());
    // Nobody needs the seconds.
    let time = time.get(..16).unwrap_or(&time);
    let report = HealthReport::new(&reading, &words, time, identifiers);
    small_file::write(file, report.for_file(file).as_bytes())
        .map_err(|error| reporter.not_written(file, &error))?;
    reporter.show_all(report.to_text().lines());
    let name = ("file", file.display().to_string());
    reporter.show_text_with("cli-saved-as", name);
    let findings: Vec<&str> = reading.findings().into_iter().map(Finding::id).collect();
    reporter.answered(&serde_json::json!({
        "modem": reading.modem,
        "voice": reading.voice,
        "composition": reading.composition,
        "pin_attempts": reading.pin_attempts,
        "findings": findings,
        "report": file,
    }))
}

/// Reads registration and signal again and again, until it is stopped.
pub fn watch(reporter: &mut Reporter, runner: &mut Runner) -> Result<(), Exit> {
    reporter.show_readings();
    reporter.say_text("cli-watch-stop");
    let outcome = runner.run(reporter, JobRequest::WatchNetwork(WatchRequest));
    match outcome {
        // It was stopped because nobody reads it any more, before it had read anything.
        Err(failure) if failure.problem == Problem::Cancelled && reporter.has_lost_output() => {
            reporter.ended()
        }
        outcome => end(reporter, outcome),
    }
}
