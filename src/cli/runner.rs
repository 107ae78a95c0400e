//! Runs jobs through the worker and passes their notices on. Ctrl-C and a request to terminate become
//! a wish to stop, which the job follows where it is safe.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crossbeam_channel::Sender;

use super::exit::Exit;
use super::record::Recording;
use super::reporter::Reporter;
use super::which::Which;
use super::{Options, end};
use crate::bus::Bus;
use crate::firmware::Package;
use crate::guard::{Computer, Guard, Unguarded};
use crate::job::{
    Done, ExamineRequest, Failure, HealthReading, IdentifyRequest, JobRequest, ModemReport,
};
use crate::journal::{Folder, Store};
use crate::last_file::LastFile;
use crate::logbook::{Logbook, install_panic_hook};
use crate::places::Places;
use crate::problem::Problem;
use crate::signal;
use crate::worker::{Worker, WorkerCommand, WorkerEvent};

/// A worker with its bus.
pub struct Runner {
    worker: Worker,
    /// Where it is kept which file was written last; nowhere on the simulated modem.
    last_file: Option<PathBuf>,
    recording: Recording,
    /// The modem that was meant.
    which: Which,
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.recording.finish();
    }
}

impl Runner {
    /// On the modem that is meant, with journal and log on disk. `download` is where one with a named
    /// port appears in download mode.
    pub fn on(
        reporter: &mut Reporter,
        which: Which,
        download: Option<PathBuf>,
    ) -> Result<Self, Exit> {
        let meant = which.clone();
        let bus = which.bus(download);
        let bus = bus.map_err(|failure| reporter.failed(&failure))?;
        let mut runner = Self::in_places(reporter, bus)?;
        runner.which = meant;
        Ok(runner)
    }

    /// On this bus, with journal and log on disk.
    pub fn in_places(reporter: &mut Reporter, bus: Box<dyn Bus>) -> Result<Self, Exit> {
        let places = Places::find(reporter.options.state_dir.clone())
            .map_err(|none| reporter.trouble(Problem::JournalFailed, none.to_string()))?;
        // Whatever happens to a real modem can be read afterwards.
        Logbook::start(Some(places.log()));
        install_panic_hook();
        let store = Box::new(Folder::new(places.journal()));
        let mut runner = Self::start(bus, Box::new(Computer::default()), store, &reporter.options)
            .map_err(|failure| reporter.failed(&failure))?;
        runner.last_file = Some(places.last_file());
        Ok(runner)
    }

    /// On a simulated modem.
    pub fn on_bus(
        reporter: &Reporter,
        bus: Box<dyn Bus>,
        store: Box<dyn Store>,
    ) -> Result<Self, Failure> {
        Self::start(bus, Box::new(Unguarded), store, &reporter.options)
    }

    fn start(
        bus: Box<dyn Bus>,
        guard: Box<dyn Guard>,
        store: Box<dyn Store>,
        options: &Options,
    ) -> Result<Self, Failure> {
        let (bus, recording) = options.record.around(bus)?;
        let worker = Worker::guarded(bus, guard, store, Arc::new(|| {}))
            .map_err(|error| Failure::outside_job(Problem::Internal, error.to_string()))?;
        stop_on_signal(worker.commands());
        Ok(Self {
            worker,
            last_file: None,
            recording,
            which: Which::default(),
        })
    }

    /// Keeps where this file lies, so that `resume` finds it. That it cannot be kept stops no job:
    /// then it is asked for.
    pub fn remember_file(&self, file: &Path, package: &Package) {
        let Some(kept) = &self.last_file else {
            return;
        };
        let last = LastFile::new(file, package.sha256().to_string());
        if let Err(error) = last.save(kept) {
            log::warn!("where the file lies cannot be kept: {error}");
        }
    }

    /// Reads who the modem is.
    pub fn identify(&mut self, reporter: &mut Reporter) -> Result<Box<ModemReport>, Exit> {
        match self.run(reporter, JobRequest::Identify(IdentifyRequest::Read)) {
            Ok(Done::Identified(report)) => Ok(report),
            outcome => Err(other_end(reporter, outcome)),
        }
    }

    /// Reads everything of the modem.
    pub fn examine(&mut self, reporter: &mut Reporter) -> Result<Box<HealthReading>, Exit> {
        match self.run(reporter, JobRequest::Examine(ExamineRequest)) {
            Ok(Done::Examined(reading)) => Ok(reading),
            outcome => Err(other_end(reporter, outcome)),
        }
    }

    /// Runs the last job of a command, and says how it ended.
    pub fn end(&mut self, reporter: &mut Reporter, request: JobRequest) -> Result<(), Exit> {
        let outcome = self.run(reporter, request);
        end(reporter, outcome)
    }

    /// Where no modem was found, the failure says what is there instead.
    fn told_of_instead(&self, mut failure: Failure) -> Failure {
        if failure.problem == Problem::NoDevice
            && let Some(instead) = self.which.found_instead()
        {
            failure.detail = instead;
        }
        failure
    }

    /// Runs one job to its end.
    pub fn run(&mut self, reporter: &mut Reporter, request: JobRequest) -> Result<Done, Failure> {
        // A job that only shows ends when nobody reads its output any more, and so does a talk.
        let only_shows = matches!(
            request,
            JobRequest::WatchNetwork(_) | JobRequest::Console(_)
        );
        let died = || Failure::outside_job(Problem::Internal, "the device worker ended");
        self.worker
            .commands()
            .send(WorkerCommand::Start(request))
            .map_err(|_closed| died())?;
        // A signal before the job began found a worker that had nothing to stop.
        if signal::has_come() {
            self.worker.commands().try_send(WorkerCommand::Cancel).ok();
        }
        loop {
            match self.worker.events().recv() {
                Ok(WorkerEvent::Started | WorkerEvent::Rejected) => {}
                Ok(WorkerEvent::Notice(notice)) => {
                    reporter.notice(&notice);
                    if only_shows && reporter.has_lost_output() {
                        self.worker.commands().try_send(WorkerCommand::Cancel).ok();
                    }
                }
                Ok(WorkerEvent::Finished(done)) => return Ok(*done),
                Ok(WorkerEvent::Failed(failure)) => return Err(self.told_of_instead(failure)),
                Ok(WorkerEvent::WorkerDied) | Err(_) => return Err(died()),
            }
        }
    }
}

/// The way out after a job that a command cannot go on without, where it did not end with what it is for.
pub fn other_end(reporter: &mut Reporter, outcome: Result<Done, Failure>) -> Exit {
    end(reporter, outcome).err().unwrap_or(Exit::Done)
}

/// Tells whichever worker runs now.
fn stop_on_signal(commands: Sender<WorkerCommand>) {
    signal::at_signal(move || {
        // A full channel holds a wish to stop already.
        commands.try_send(WorkerCommand::Cancel).ok();
    });
}
