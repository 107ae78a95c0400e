//! `demo`: the whole story of the guide on the simulated modem, beginning with its CD-ROM, through the same engine, worker and
//! jobs as with a real one. Only the modem is made of software, and its clock is not the wall's.

use std::path::PathBuf;
use std::sync::Arc;

use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use super::words;
use crate::firmware::{Package, sample, write};
use crate::job::{
    BackedUp, BackupRequest, Done, Failure, FlashRequest, IdentifyRequest, JobRequest,
    ReactivateRequest, SwitchRequest, Wanted,
};
use crate::journal::memory::Shelf;
use crate::modem::Syscfg;
use crate::problem::Problem;
use crate::simulator::{MemoryBus, Model, Scenario};

/// The size of its largest part, small enough to be quick and large enough to be seen.
const SIZE: usize = 1 << 20;

/// Runs the story and prints it.
pub fn demo(reporter: &mut Reporter) -> Result<(), Exit> {
    story(reporter).map_err(|failure| reporter.failed(&failure))?;
    reporter.show("");
    reporter.show_text("cli-demo-done");
    reporter.done(&serde_json::Value::Null);
    reporter.ended()
}

fn story(reporter: &mut Reporter) -> Result<(), Failure> {
    let scenario = Scenario::named("cdrom-only").unwrap_or_default();
    let bus = MemoryBus::new(scenario.on(Model::E1550));
    let mut runner = Runner::on_bus(reporter, Box::new(bus), Box::new(Shelf::default()))?;
    let mut chapter = |reporter: &mut Reporter,
                       title: &'static str,
                       request: JobRequest|
     -> Result<Done, Failure> {
        reporter.show("");
        reporter.show(&format!("== {}", reporter.words().say(title)));
        let done = runner.run(reporter, request)?;
        for line in words::of_done(reporter.words(), &done) {
            reporter.show(&format!("  {line}"));
        }
        Ok(done)
    };
    let switch = JobRequest::SwitchMode(SwitchRequest::default());
    chapter(reporter, "cli-demo-cdrom", switch)?;
    let identify = JobRequest::Identify(IdentifyRequest::Read);
    chapter(reporter, "cli-demo-identify", identify.clone())?;
    let dashboard = sample::e1550_dashboard(sample::DASHBOARD_VERSION, "Mobile Partner", SIZE);
    let dashboard = write::wrap_in_program(&dashboard);
    let dashboard = write(dashboard, "Dashboard.exe", Wanted::Dashboard, None)?;
    chapter(reporter, "cli-demo-dashboard", dashboard)?;
    // As a vendor's updater of 2010 is likely to hold it: a program in a program, with a settings
    // area, so that the backup comes first.
    let updater = write::wrap_in_updater(&sample::e1550_updater(sample::VERSION, SIZE));
    let copy = Copy::in_temporary_folder();
    let out = copy.path.clone();
    let backup = JobRequest::Backup(BackupRequest { out });
    let backup = match chapter(reporter, "cli-demo-backup", backup)? {
        Done::BackedUp(backup) => Some(backup),
        _ => None,
    };
    let name = format!("E155XUpdate_{}.B418.exe", sample::VERSION);
    let flash = write(updater, &name, Wanted::Firmware, backup)?;
    chapter(reporter, "cli-demo-flash", flash)?;
    chapter(reporter, "cli-demo-after", identify)?;
    let reactivate = ReactivateRequest::Set(Syscfg::REACTIVATE.into());
    chapter(
        reporter,
        "cli-demo-reactivate",
        JobRequest::Reactivate(reactivate),
    )?;
    Ok(())
}

/// The backup of a modem that does not exist, taken away when the story ends.
struct Copy {
    path: PathBuf,
}

impl Copy {
    fn in_temporary_folder() -> Self {
        let name = format!("modem-medic-demo-{}.json", std::process::id());
        Self {
            path: std::env::temp_dir().join(name),
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        std::fs::remove_file(&self.path).ok();
    }
}

fn write(
    program: Vec<u8>,
    name: &str,
    wanted: Wanted,
    backup: Option<BackedUp>,
) -> Result<JobRequest, Failure> {
    let package = Package::from_bytes(name, program)
        .map_err(|error| Failure::outside_job(Problem::Internal, error.to_string()))?;
    Ok(JobRequest::Flash(FlashRequest {
        package: Arc::new(package),
        wanted,
        force: None,
        backup,
    }))
}
