//! The command line: one of the two faces of the engine.
//!
//! It parses words, starts jobs through the worker and says what they report. No protocol knowledge
//! lives here.

mod arguments;
mod attempt;
mod attempt_words;
mod capture;
mod consent;
mod console;
mod demo;
mod exit;
mod explain;
mod functions;
mod generate;
mod health;
mod inspect;
mod output;
mod ports;
mod reactivate;
mod record;
mod reporter;
mod restore;
mod resume;
mod rules;
mod runner;
mod sample;
mod shell_word;
mod simulate;
mod typed;
mod which;
mod words;
mod write;

use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;

use crate::bus::system::SystemBus;
use crate::job::{BackupRequest, Done, Failure, JobRequest, SwitchRequest, Wanted};
use crate::text;
use arguments::{Arguments, CliCommand};
use exit::Exit;
use output::Stream;
use record::RecordTo;
use reporter::Reporter;
use runner::Runner;
use which::Which;

/// The action that the command line leads to.
#[derive(Debug)]
pub enum Start {
    /// A command ran, and the program ends like this.
    Ended(ExitCode),
    /// No command was given: the window is wanted.
    Window {
        /// A file to review.
        file: Option<PathBuf>,
        /// The folder for all that is kept, if one was named.
        state_dir: Option<PathBuf>,
    },
}

/// The options that every command takes.
#[derive(Clone, Debug, Default)]
struct Options {
    /// The folder for all that is kept, if one was named.
    state_dir: Option<PathBuf>,
    /// Whether and where the modem is recorded.
    record: RecordTo,
    /// Whether standard output is for scripts.
    json: bool,
}

/// Runs the command that the program was started with, if any.
pub fn start() -> Start {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            // It repeats what was typed, which may be anything, also lines that look like ours.
            let words = std::env::args_os().map(|word| text::line(&word.to_string_lossy()));
            let harmless = Arguments::try_parse_from(words).err();
            for line in harmless.unwrap_or(error).render().to_string().lines() {
                output::write(Stream::Error, &format!("{}\n", text::line(line))).ok();
            }
            return Start::Ended(Exit::Usage.into());
        }
        Err(error) => {
            // Help and version are what was asked for.
            let shown = if std::io::stdout().is_terminal() {
                error.print()
            } else {
                output::write(Stream::Output, &error.render().to_string())
            };
            let exit = shown.map_or(Exit::Failed, |()| Exit::Done);
            return Start::Ended(exit.into());
        }
    };
    let Arguments {
        command,
        file,
        state_dir,
        record,
        record_firmware,
        json,
    } = arguments;
    let wrong = |text| {
        let shown = file.as_ref().map(|file| file.display().to_string());
        let shown = ("file", shown.unwrap_or_default());
        Reporter::new("window", Options::default()).say_text_with(text, shown);
        Start::Ended(Exit::Usage.into())
    };
    match (command, &file) {
        (Some(_), Some(_)) => wrong("cli-file-before-command"),
        (
            None
            | Some(CliCommand::Simulate(_) | CliCommand::Sample { .. } | CliCommand::Generate { .. }),
            _,
        ) if json => wrong("cli-no-json"),
        // A mistyped command must not open a window.
        (None, Some(file)) if !file.exists() => wrong("cli-no-such-file"),
        (None, _) => Start::Window { file, state_dir },
        (Some(command), None) => {
            let exit = RecordTo::of(&command, record, record_firmware)
                .and_then(|record| {
                    let options = Options {
                        state_dir,
                        record,
                        json,
                    };
                    run(command, &options)
                })
                .map_or_else(|exit| exit, |()| Exit::Done);
            Start::Ended(exit.into())
        }
    }
}

/// Runs a command. What is not its end is an error: the way out, which was told.
fn run(command: CliCommand, options: &Options) -> Result<(), Exit> {
    let of = |name| Reporter::new(name, options.clone());
    match command {
        CliCommand::Detect => ports::detect(&mut of("detect")),
        CliCommand::Info {
            which,
            reveal,
            report,
            watch,
        } => {
            let reporter = &mut of("info");
            let mut runner = Runner::on(reporter, which, None)?;
            match report {
                Some(file) => health::report(reporter, &mut runner, &file, reveal),
                None if watch => health::watch(reporter, &mut runner),
                None => info(reporter, &mut runner, reveal),
            }
        }
        CliCommand::Inspect { file, package } => {
            inspect::inspect(&mut of("inspect"), &file, package)
        }
        CliCommand::Dashboard(arguments) => {
            write::write(&mut of("dashboard"), arguments, Wanted::Dashboard)
        }
        CliCommand::Flash(arguments) => write::write(&mut of("flash"), arguments, Wanted::Firmware),
        CliCommand::Repair(arguments) => write::repair(&mut of("repair"), arguments),
        CliCommand::Resume(arguments) => resume::resume(&mut of("resume"), arguments),
        CliCommand::Reactivate(arguments) => {
            reactivate::reactivate(&mut of("reactivate"), arguments)
        }
        CliCommand::Cdrom(arguments) => functions::cdrom(&mut of("cdrom"), arguments),
        CliCommand::Voice(arguments) => functions::voice(&mut of("voice"), arguments),
        CliCommand::Unlock(arguments) => attempt::unlock(&mut of("unlock"), &arguments),
        CliCommand::Sim { action, arguments } => attempt::sim(&mut of("sim"), action, &arguments),
        CliCommand::Backup { which, out } => {
            let request = JobRequest::Backup(BackupRequest { out });
            one_job(&mut of("backup"), which, request)
        }
        CliCommand::Restore(arguments) => restore::restore(&mut of("restore"), arguments),
        CliCommand::Console { which, yes } => console::console(&mut of("console"), which, yes),
        CliCommand::Switch { stick } => {
            let reporter = &mut of("switch");
            let bus = stick.map_or_else(SystemBus::new, SystemBus::at);
            // Waits for the computer's own switch, then sends ours where the system allows it.
            let request = JobRequest::SwitchMode(SwitchRequest::default());
            Runner::in_places(reporter, Box::new(bus))?.end(reporter, request)
        }
        CliCommand::Simulate(arguments) => simulate::simulate(&arguments),
        CliCommand::Rules {
            what,
            keep_off,
            root,
        } => rules::rules(&mut of("rules"), what, keep_off, root),
        CliCommand::Explain { recording, facts } => {
            explain::explain(&mut of("explain"), &recording, facts)
        }
        CliCommand::ConvertCapture {
            capture,
            out,
            device,
            keep_firmware,
        } => {
            let reporter = &mut of("convert-capture");
            capture::convert(reporter, &capture, &out, device, keep_firmware)
        }
        CliCommand::Demo => demo::demo(&mut of("demo")),
        CliCommand::Sample {
            kind,
            out,
            version,
            size,
        } => sample::sample(&mut of("sample"), kind, &out, &version, size),
        CliCommand::Generate { folder } => generate::generate(&mut of("generate"), &folder),
    }
}

fn info(reporter: &mut Reporter, runner: &mut Runner, reveal: bool) -> Result<(), Exit> {
    let report = runner.identify(reporter)?;
    reporter.show_all(words::of_modem(reporter.words(), &report, reveal));
    let imei = report.identity.imei.as_ref().filter(|_| reveal);
    reporter.answered(&serde_json::json!({
        "modem": report,
        "network_state": reporter.words().verdict(report.network.verdict()),
        "registered": report.network.is_registered(),
        "imei": imei.map(crate::modem::Imei::reveal),
    }))
}

fn one_job(reporter: &mut Reporter, which: Which, request: JobRequest) -> Result<(), Exit> {
    Runner::on(reporter, which, None)?.end(reporter, request)
}

/// Says how a job ended.
fn end(reporter: &mut Reporter, outcome: Result<Done, Failure>) -> Result<(), Exit> {
    let done = outcome.map_err(|failure| reporter.failed(&failure))?;
    reporter.show_all(words::of_done(reporter.words(), &done));
    reporter.done(&done);
    reporter.ended()
}

/// Whether a person sits at the terminal and can be asked.
fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}
