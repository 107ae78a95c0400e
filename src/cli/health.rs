//! `info --report` and `info --watch`: the health report as a file, and the signal as it changes.

use std::path::Path;

use super::Options;
use super::end;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use super::which::Which;
use crate::health_report::{HealthReport, Identifiers};
use crate::job::{Done, ExamineRequest, Finding, Request, WatchRequest};
use crate::language::{Language, Words};
use crate::logbook;
use crate::problem::Problem;
use crate::small_file;

/// Reads everything and writes the report to `file`: a web page for `.html`, else text.
pub fn report(
    reporter: &mut Reporter,
    which: Which,
    file: &Path,
    reveal: bool,
    options: &Options,
) -> Exit {
    let mut runner = match Runner::on(which, None, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    let reading = match runner.run(reporter, Request::Examine(ExamineRequest)) {
        Ok(Done::Examined(reading)) => reading,
        outcome => return end(reporter, outcome),
    };
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
    if let Err(error) = small_file::write(file, report.for_file(file).as_bytes()) {
        let detail = format!("{}: {error}", file.display());
        return reporter.trouble(Problem::OutputFailed, detail);
    }
    reporter.show_lines(&report.to_text());
    reporter.show_text_with(
        "cli-saved-as",
        &[("file", file.display().to_string().into())],
    );
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
pub fn watch(reporter: &mut Reporter, which: Which, options: &Options) -> Exit {
    let mut runner = match Runner::on(which, None, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    reporter.show_readings();
    reporter.say_text("cli-watch-stop");
    let outcome = runner.run(reporter, Request::WatchNetwork(WatchRequest));
    end(reporter, outcome)
}
