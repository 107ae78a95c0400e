//! A vendor's own updater, run under supervision, where no package of it can be read.
//!
//! This program does not flash then and proves only what it reads itself: the version before, the version
//! after, and the network. Meanwhile it follows whether the modem is there as a modem or in download mode,
//! without opening any port: the updater needs them.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::Receiver;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::launch::{LaunchError, Launched, Launcher};
use super::notice::{Notice, ProgramNotice, Prompt};
use super::read_back;
use super::report::ModemReport;
use super::timing;
use crate::bus::Role;
use crate::hex;
use crate::journal::Record;
use crate::modem::{NetworkState, Observation};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};
use crate::small_file;
use crate::text::sanitise;

/// A vendor's updater to run. Requested only after the person confirmed this very file.
///
/// Cancelling ends the following at once and opens no port: whoever leaves does not say that the updater
/// has finished. The updater itself goes on.
#[derive(Clone, Debug)]
pub struct VendorProgramRequest {
    /// The program.
    pub path: PathBuf,
    /// SHA-256 of the file that was confirmed, in lower-case hex.
    pub sha256: String,
    /// The launcher that starts it.
    pub launcher: Arc<dyn Launcher>,
    /// A message here is the person's word that the program has finished.
    pub finished: Receiver<()>,
    /// How long the modem must be back, after the program has ended, before it is asked by itself.
    pub settled: Duration,
}

impl VendorProgramRequest {
    /// The usual request.
    pub fn new(
        path: PathBuf,
        sha256: String,
        launcher: Arc<dyn Launcher>,
        finished: Receiver<()>,
    ) -> Self {
        Self {
            path,
            sha256,
            launcher,
            finished,
            settled: timing::PROGRAM_SETTLED,
        }
    }
}

/// The versions read before and after. Nothing else is proven.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ProgramRan {
    /// The firmware version before.
    pub version_before: Option<String>,
    /// The firmware version after.
    pub version_after: Option<String>,
    /// The dashboard's version before, where the modem tells it.
    pub dashboard_before: Option<String>,
    /// The dashboard's version after.
    pub dashboard_after: Option<String>,
    /// The code the program ended with; `None` when that was not seen.
    pub exit_code: Option<i32>,
    /// Whether the modem was seen in download mode meanwhile.
    pub seen_in_download_mode: bool,
    /// The network afterwards.
    pub network: NetworkState,
}

impl ProgramRan {
    /// Whether either version is another one now.
    pub fn changed(&self) -> bool {
        let firmware = self.version_before != self.version_after;
        firmware || self.dashboard_before != self.dashboard_after
    }
}

/// SHA-256 of a file, in lower-case hex.
///
/// # Errors
/// The system's error.
pub fn hash_file(path: &Path) -> std::io::Result<String> {
    let mut file = small_file::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => hash.update(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(hex::encode(&hash.finalize()))
}

impl Job for VendorProgramRequest {
    const NAME: &'static str = "vendor program";
    const PLAN: Plan = &[
        (Stage::ReadFile, 1),
        (Stage::Identify, 2),
        (Stage::RunProgram, 90),
        (Stage::WaitForReturn, 5),
        (Stage::ReadBack, 2),
    ];
    const ENDS_BY_ITSELF: bool = false;
    type Done = ProgramRan;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<ProgramRan, JobError> {
        context.enter(Stage::ReadFile);
        check_file(self)?;
        // The port is let go of again: the updater needs it.
        let (link, before) = connect::introduce(context, Stage::Identify)?;
        drop(link);
        open_journal(context, self, &before)?;
        context.check_cancelled()?;

        context.enter(Stage::RunProgram);
        // Once more, because time has passed since it was confirmed.
        check_file(self)?;
        let program = start(context, self)?;
        let seen = follow(context, program, self)?;
        context.record(&Record::ProgramEnded { code: seen.code })?;

        context.enter(Stage::WaitForReturn);
        // The person who says that it has finished sees the modem; an updater that has ended may have only begun
        // its restart.
        let patience = if seen.said_so {
            timing::RETURN_UNTOUCHED
        } else {
            timing::RETURN
        };
        context.ask_anew();
        context.read_as_proof();
        let after = read_back::wait_and_read(context, patience, Some(&before))?;
        context.record(&Record::CameBack {
            version: after.version(),
        })?;
        let ran = ProgramRan {
            version_before: before.version(),
            version_after: after.version(),
            dashboard_before: before.identity.dashboard.clone(),
            dashboard_after: after.identity.dashboard.clone(),
            exit_code: seen.code,
            seen_in_download_mode: seen.download,
            network: after.network.clone(),
        };
        context.tell(Notice::Identified(Box::new(after)));
        Ok(ran)
    }
}

fn check_file(request: &VendorProgramRequest) -> Result<(), JobError> {
    let hash = hash_file(&request.path)
        .map_err(|error| JobError::new(Problem::FileUnreadable, error.to_string()))?;
    if hash != request.sha256 {
        let detail = format!("confirmed {}, found {hash}", request.sha256);
        return Err(JobError::new(Problem::ProgramChanged, detail));
    }
    Ok(())
}

fn open_journal(
    context: &mut Context<'_, '_>,
    request: &VendorProgramRequest,
    before: &ModemReport,
) -> Result<(), JobError> {
    let name = request.path.file_name().unwrap_or_default();
    let mut record = before.first_record(JOB);
    if let Record::Job { file, sha256, .. } = &mut record {
        *file = Some(sanitise(&name.to_string_lossy(), 200));
        *sha256 = Some(request.sha256.clone());
    }
    context.open_journal(JOB, &record)
}

/// The name of this job in the journal.
const JOB: &str = "vendor-program";

/// Starts the program. One that the person must start is followed all the same.
fn start(
    context: &mut Context<'_, '_>,
    request: &VendorProgramRequest,
) -> Result<Option<Box<dyn Launched>>, JobError> {
    // Written down before, like everything that can change the modem.
    context.record(&Record::ProgramStarted)?;
    match request.launcher.start(&request.path) {
        Ok(program) => {
            context.tell(Notice::Program(ProgramNotice::Started));
            Ok(Some(program))
        }
        Err(LaunchError::NeedsElevation) => {
            context.tell(Notice::Program(ProgramNotice::StartItYourself));
            Ok(None)
        }
        Err(error @ LaunchError::NotOnThisSystem) => {
            context.observe(Observation::ProgramNotStarted);
            Err(JobError::new(Problem::ProgramNotHere, error.to_string()))
        }
        Err(error @ LaunchError::Refused(_)) => {
            context.observe(Observation::ProgramNotStarted);
            Err(JobError::new(Problem::ProgramNotStarted, error.to_string()))
        }
    }
}

/// Where the modem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SeenMode {
    Modem,
    Download,
    Away,
}

/// The observations until the program had finished.
struct Seen {
    code: Option<i32>,
    download: bool,
    /// The person said that it has finished.
    said_so: bool,
}

/// Follows the modem until the program has finished.
///
/// That the process has ended does not say so: such files often unpack the real updater, start it and end.
/// It is believed by itself only when the modem was in download mode and has been back for a while. In all
/// other cases the person says so; nothing is ended by that.
fn follow(
    context: &mut Context<'_, '_>,
    mut program: Option<Box<dyn Launched>>,
    request: &VendorProgramRequest,
) -> Result<Seen, JobError> {
    let mut seen = Seen {
        code: None,
        download: false,
        said_so: false,
    };
    let mut place = None;
    let mut since = context.now();
    loop {
        context.check_cancelled()?;
        let now_at = look(context);
        if place != Some(now_at) {
            place = Some(now_at);
            since = context.now();
            seen.download |= now_at == SeenMode::Download;
            context.tell(Notice::Program(match now_at {
                SeenMode::Modem => ProgramNotice::ModemThere,
                SeenMode::Download => ProgramNotice::InDownloadMode,
                SeenMode::Away => ProgramNotice::ModemAway,
            }));
        }
        if let Some(running) = &mut program {
            let ended = running.ended().map_err(|error| {
                // It may still run; whether it does cannot be told any more.
                JobError::new(Problem::Internal, format!("the program is lost: {error}"))
            })?;
            if let Some(code) = ended {
                seen.code = code;
                context.tell(Notice::Program(ProgramNotice::Ended(code)));
                program = None;
            }
        }
        let back = place == Some(SeenMode::Modem) && seen.download && program.is_none();
        let long_enough = context.now().saturating_duration_since(since) >= request.settled;
        seen.said_so = request.finished.try_recv().is_ok();
        if (back && long_enough) || seen.said_so {
            if place == Some(SeenMode::Download) {
                context.tell(Notice::Prompt(Prompt::PlugInAgain));
            }
            return Ok(seen);
        }
        let until = context.now() + timing::LOOK;
        context.poll_wait(timing::LOOK, until)?;
    }
}

fn look(context: &mut Context<'_, '_>) -> SeenMode {
    let bus = context.bus();
    if bus.present(Role::Download) && !bus.present(Role::PcUi) {
        SeenMode::Download
    } else if bus.present(Role::PcUi) {
        SeenMode::Modem
    } else {
        SeenMode::Away
    }
}

#[cfg(all(test, windows))]
mod on_windows;
#[cfg(test)]
mod tests;
