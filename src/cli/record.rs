//! `--record`: the recording around whatever bus a command uses.

use std::path::PathBuf;
use std::sync::OnceLock;

use super::arguments::Command;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::bus::Bus;
use crate::job::Failure;
use crate::problem::Problem;
use crate::recording::{Ending, Header, Payloads, RecordingBus, Source, Tape};

/// The message about a recording that became as large as it may be.
pub const FULL: &str =
    "The recording reached its largest size. What was exchanged after that is not in it.";

/// The choices of the command line: one per process, like the command itself.
static WISH: OnceLock<(PathBuf, Payloads)> = OnceLock::new();

/// Remembers that the modem of this command is to be recorded.
pub fn wish(command: &Command, file: Option<PathBuf>, firmware: bool) -> Result<(), Exit> {
    let Some(file) = file else {
        return Ok(());
    };
    let has_modem = !matches!(
        command,
        Command::Detect { .. }
            | Command::Inspect { .. }
            | Command::Simulate(_)
            | Command::Generate { .. }
            | Command::Rules { .. }
            | Command::Sample { .. }
            | Command::Explain { .. }
            | Command::ConvertCapture { .. }
    );
    if !has_modem {
        Reporter::new("record", false).say("--record: this command speaks to no modem");
        return Err(Exit::Usage);
    }
    let payloads = if firmware {
        Payloads::Kept
    } else {
        Payloads::Hashed
    };
    // The command line is read once.
    WISH.set((file, payloads)).ok();
    Ok(())
}

/// A recording that may be running.
#[derive(Debug, Default)]
pub struct Recording(Option<(Tape, PathBuf)>);

/// The bus to use instead of `bus`.
pub fn around(bus: Box<dyn Bus>) -> Result<(Box<dyn Bus>, Recording), Failure> {
    let Some((file, payloads)) = WISH.get() else {
        return Ok((bus, Recording::default()));
    };
    let header = Header::new(Source::ThisProgram, *payloads);
    let tape = Tape::create(file, &header).map_err(|error| {
        Failure::outside_job(
            Problem::OutputFailed,
            format!("{}: {error}", file.display()),
        )
    })?;
    let bus = Box::new(RecordingBus::new(bus, tape.clone()));
    Ok((bus, Recording(Some((tape, file.clone())))))
}

impl Recording {
    /// Writes the rest, and says where the recording is or that it is not whole.
    pub fn finish(&mut self) {
        let Some((tape, file)) = self.0.take() else {
            return;
        };
        let mut reporter = Reporter::new("record", false);
        match tape.finish() {
            Ok(ending) => {
                if ending == Ending::Full {
                    reporter.say(FULL);
                }
                reporter.say(&format!("Recorded in {}", file.display()));
            }
            Err(error) => reporter.say(&format!(
                "The recording in {} is not whole: {error}",
                file.display()
            )),
        }
    }
}
