//! `--record`: the recording around whatever bus a command uses.

use std::path::{Path, PathBuf};

use super::Options;
use super::arguments::CliCommand;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::bus::Bus;
use crate::job::Failure;
use crate::problem::Problem;
use crate::recording::{Ending, Header, Payloads, RecordingBus, Source, Tape};

/// Where the modem of a command is recorded, and whether firmware is kept in it. By default nothing is.
#[derive(Clone, Debug, Default)]
pub struct RecordTo(Option<(PathBuf, Payloads)>);

impl RecordTo {
    /// Takes the choice from the command line.
    ///
    /// # Errors
    /// When the command speaks to no modem, or writes something else into this file, which would take the recording's place.
    pub fn of(command: &CliCommand, file: Option<PathBuf>, firmware: bool) -> Result<Self, Exit> {
        let Some(file) = file else {
            return Ok(Self::default());
        };
        let has_modem = !matches!(
            command,
            CliCommand::Detect
                | CliCommand::Inspect { .. }
                | CliCommand::Simulate(_)
                | CliCommand::Generate { .. }
                | CliCommand::Rules { .. }
                | CliCommand::Sample { .. }
                | CliCommand::Explain { .. }
                | CliCommand::ConvertCapture { .. }
        );
        if !has_modem {
            Reporter::new("record", Options::default()).say_text("cli-record-no-modem");
            return Err(Exit::Usage);
        }
        let other = match command {
            CliCommand::Info { report, .. } => report.as_deref(),
            CliCommand::Backup { out, .. } => Some(out.as_path()),
            _ => None,
        };
        if other.is_some_and(|other| place(other) == place(&file)) {
            Reporter::new("record", Options::default()).say_text("cli-record-same-file");
            return Err(Exit::Usage);
        }
        Ok(Self(Some((file, payloads(firmware)))))
    }

    /// The bus to use instead of `bus`.
    pub fn around(&self, bus: Box<dyn Bus>) -> Result<(Box<dyn Bus>, Recording), Failure> {
        let Some((file, payloads)) = &self.0 else {
            return Ok((bus, Recording::default()));
        };
        let header = Header::new(Source::ThisProgram, *payloads);
        let tape = Tape::create(file, &header).map_err(|error| {
            let detail = format!("{}: {error}", file.display());
            Failure::outside_job(Problem::OutputFailed, detail)
        })?;
        let bus = Box::new(RecordingBus::new(bus, tape.clone()));
        Ok((bus, Recording(Some((tape, file.clone())))))
    }
}

/// The file that a path means, which need not be there yet.
fn place(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
    match (folder, path.file_name()) {
        (Some(folder), Some(name)) => folder.join(name),
        _ => path,
    }
}

/// How much of what is written to a modem is recorded.
pub fn payloads(with_firmware: bool) -> Payloads {
    if with_firmware {
        Payloads::Kept
    } else {
        Payloads::Hashed
    }
}

/// A recording that may be running.
#[derive(Debug, Default)]
pub struct Recording(Option<(Tape, PathBuf)>);

impl Recording {
    /// Writes the rest, and says where the recording is or that it is not whole.
    pub fn finish(&mut self) {
        let Some((tape, file)) = self.0.take() else {
            return;
        };
        let mut reporter = Reporter::new("record", Options::default());
        let name = ("file", file.display().to_string());
        match tape.finish() {
            Ok(ending) => {
                if ending == Ending::Full {
                    reporter.say_text("cli-recording-full");
                }
                reporter.say_text_with("cli-recorded", name);
            }
            Err(error) => {
                let error = ("error", error.to_string());
                reporter.say_text_with("cli-recording-not-whole", (name, error));
            }
        }
    }
}
