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
mod ports;
mod record;
mod reporter;
mod restore;
mod resume;
mod rules;
mod runner;
mod sample;
mod simulate;
mod switch;
mod typed;
mod which;
mod words;
mod write;

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser as _;

use crate::job::{BackupRequest, Done, IdentifyRequest, ReactivateRequest, Request};
use crate::modem::{Networks, RadioSetting};
use crate::text;
use arguments::{Arguments, Command};
use exit::Exit;
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
}

/// Runs the command that the program was started with, if any.
pub fn start() -> Start {
    match Arguments::try_parse() {
        Ok(Arguments {
            command: None,
            file,
            state_dir,
            ..
        }) => match file {
            // A mistyped command must not open a window.
            Some(file) if !file.exists() => {
                let file = file.display().to_string();
                Reporter::new("window", false)
                    .say_text_with("cli-no-such-file", &[("file", file.into())]);
                Start::Ended(Exit::Usage.into())
            }
            file => Start::Window { file, state_dir },
        },
        Ok(Arguments {
            command: Some(_),
            file: Some(file),
            ..
        }) => {
            let file = file.display().to_string();
            Reporter::new("window", false)
                .say_text_with("cli-file-before-command", &[("file", file.into())]);
            Start::Ended(Exit::Usage.into())
        }
        Ok(Arguments {
            command: Some(command),
            state_dir,
            record,
            record_firmware,
            ..
        }) => match RecordTo::of(&command, record, record_firmware) {
            Ok(record) => {
                let options = Options { state_dir, record };
                Start::Ended(run(command, &options).into())
            }
            Err(exit) => Start::Ended(exit.into()),
        },
        Err(error) => {
            if error.use_stderr() {
                // It repeats what was typed, which may be anything.
                for line in error.render().to_string().lines() {
                    writeln!(std::io::stderr(), "{}", text::line(line)).ok();
                }
                return Start::Ended(Exit::Usage.into());
            }
            // Help and version are what was asked for.
            let exit = error.print().map_or(Exit::Failed, |()| Exit::Done);
            Start::Ended(exit.into())
        }
    }
}

fn run(command: Command, options: &Options) -> Exit {
    match command {
        Command::Detect { json } => ports::detect(&mut Reporter::new("detect", json)),
        Command::Info {
            which,
            reveal,
            report,
            watch,
            json,
        } => {
            let mut reporter = Reporter::new("info", json);
            match report {
                Some(file) => health::report(&mut reporter, which, &file, reveal, options),
                None if watch => health::watch(&mut reporter, which, options),
                None => info(&mut reporter, which, reveal, options),
            }
        }
        Command::Inspect {
            file,
            package,
            json,
        } => inspect::inspect(&mut Reporter::new("inspect", json), &file, package),
        Command::Dashboard(arguments) => write::dashboard(arguments, options),
        Command::Flash(arguments) => write::flash(arguments, options),
        Command::Repair(arguments) => write::repair(arguments, options),
        Command::Resume(arguments) => resume::resume(arguments, options),
        Command::Reactivate {
            which,
            syscfg,
            networks,
            undo,
            json,
        } => {
            let mut reporter = Reporter::new("reactivate", json);
            let request = wanted(undo, networks, syscfg.as_deref());
            match request {
                Ok(request) => {
                    let request = Request::Reactivate(request);
                    one_job(&mut reporter, which, &request, options)
                }
                Err(why) => {
                    reporter.say(&why);
                    Exit::Usage
                }
            }
        }
        Command::Cdrom(arguments) => functions::cdrom(arguments, options),
        Command::Voice(arguments) => functions::voice(arguments, options),
        Command::Unlock(arguments) => attempt::unlock(arguments, options),
        Command::Sim { action, arguments } => attempt::sim(action, arguments, options),
        Command::Backup { which, out, json } => {
            let mut reporter = Reporter::new("backup", json);
            let request = Request::Backup(BackupRequest { out });
            one_job(&mut reporter, which, &request, options)
        }
        Command::Restore(arguments) => restore::restore(arguments, options),
        Command::Console { which, yes, json } => {
            console::console(&mut Reporter::new("console", json), which, yes, options)
        }
        Command::Switch { stick, json } => {
            switch::switch(&mut Reporter::new("switch", json), stick, options)
        }
        Command::Simulate(arguments) => simulate::simulate(&arguments),
        Command::Rules {
            what,
            keep_off,
            root,
            json,
        } => rules::rules(&mut Reporter::new("rules", json), what, keep_off, root),
        Command::Explain {
            recording,
            facts,
            json,
        } => explain::explain(&mut Reporter::new("explain", json), &recording, facts),
        Command::ConvertCapture {
            capture,
            out,
            device,
            keep_firmware,
            json,
        } => {
            let mut reporter = Reporter::new("convert-capture", json);
            capture::convert(&mut reporter, &capture, &out, device, keep_firmware)
        }
        Command::Demo { json } => demo::demo(json, options),
        Command::Sample {
            kind,
            out,
            version,
            size,
        } => sample::sample(
            &mut Reporter::new("sample", false),
            kind,
            &out,
            &version,
            size,
        ),
        Command::Generate { folder } => {
            generate::generate(&mut Reporter::new("generate", false), &folder)
        }
    }
}

fn info(reporter: &mut Reporter, which: Which, reveal: bool, options: &Options) -> Exit {
    let mut runner = match Runner::on(which, None, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    match runner.run(reporter, Request::Identify(IdentifyRequest::Read)) {
        Ok(Done::Identified(report)) => {
            for line in words::of_modem(reporter.words(), &report, reveal) {
                reporter.show(&line);
            }
            let imei = report.identity.imei.as_ref().filter(|_| reveal);
            reporter.answered(&serde_json::json!({
                "modem": report,
                "network_state": reporter.words().verdict(report.network.verdict()),
                "registered": report.network.is_registered(),
                "imei": imei.map(crate::modem::Imei::reveal),
            }))
        }
        outcome => end(reporter, outcome),
    }
}

/// The setting that the words ask for, or why they ask for none.
fn wanted(
    undo: bool,
    networks: Option<Networks>,
    syscfg: Option<&str>,
) -> Result<ReactivateRequest, String> {
    match (networks, syscfg) {
        _ if undo => Ok(ReactivateRequest::Undo),
        (Some(networks), _) => Ok(ReactivateRequest::Networks(networks)),
        (None, None) => Ok(ReactivateRequest::Propose),
        (None, Some(values)) => match values.parse::<RadioSetting>() {
            Ok(wanted) => Ok(ReactivateRequest::Set(wanted)),
            Err(error) => Err(format!("--syscfg {values}: {error}")),
        },
    }
}

fn one_job(reporter: &mut Reporter, which: Which, request: &Request, options: &Options) -> Exit {
    let mut runner = match Runner::on(which, None, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    let outcome = runner.run(reporter, request.clone());
    end(reporter, outcome)
}

/// Says how a job ended.
fn end(reporter: &mut Reporter, outcome: Result<Done, crate::job::Failure>) -> Exit {
    match outcome {
        Ok(done) => {
            for line in words::of_done(reporter.words(), &done) {
                reporter.show(&line);
            }
            reporter.done(&done);
            reporter.ended()
        }
        Err(failure) => reporter.failed(&failure),
    }
}

/// Whether a person sits at the terminal and can be asked.
fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}
