//! Runs jobs through the worker and passes their notices on. Ctrl-C and a request to terminate become
//! a wish to stop, which the job follows where it is safe.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crossbeam_channel::Sender;

use super::record::Recording;
use super::voice::Voice;
use crate::bus::Bus;
use crate::bus::path::PathBus;
use crate::job::{Done, Failure, Request};
use crate::journal::{Folder, Store};
use crate::logbook::{Logbook, install_panic_hook};
use crate::places::Places;
use crate::problem::{ModemState, Problem};
use crate::worker::{Command, Event, Worker};

/// A worker with its bus.
pub struct Runner {
    worker: Worker,
    recording: Recording,
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.recording.finish();
    }
}

impl Runner {
    /// On two named paths, with journal and log on disk.
    pub fn on_paths(
        port: PathBuf,
        download: PathBuf,
        state_dir: Option<PathBuf>,
    ) -> Result<Self, Failure> {
        let places = Places::find(state_dir)
            .map_err(|none| failure(Problem::JournalFailed, &none.to_string()))?;
        // Whatever happens to a real modem can be read afterwards.
        Logbook::start(Some(places.log()));
        install_panic_hook();
        let store = Box::new(Folder::new(places.journal()));
        Self::on_bus(Box::new(PathBus::new(port, download)), store)
    }

    /// On any bus.
    pub fn on_bus(bus: Box<dyn Bus>, store: Box<dyn Store>) -> Result<Self, Failure> {
        let (bus, recording) = super::record::around(bus)?;
        let worker = Worker::start(bus, store, Arc::new(|| {}))
            .map_err(|error| failure(Problem::Internal, &error.to_string()))?;
        stop_on_signal(worker.commands());
        Ok(Self { worker, recording })
    }

    /// Runs one job to its end.
    pub fn run(&mut self, voice: &mut Voice, request: Request) -> Result<Done, Failure> {
        let died = || failure(Problem::Internal, "the device worker ended");
        self.worker
            .commands()
            .send(Command::Start(request))
            .map_err(|_closed| died())?;
        loop {
            match self.worker.events().recv() {
                Ok(Event::Started | Event::Rejected) => {}
                Ok(Event::Notice(notice)) => voice.notice(&notice),
                Ok(Event::Finished(done)) => return Ok(*done),
                Ok(Event::Failed(failure)) => return Err(failure),
                Ok(Event::WorkerDied) | Err(_) => return Err(died()),
            }
        }
    }
}

fn failure(problem: Problem, detail: &str) -> Failure {
    Failure {
        problem,
        state: ModemState::Untouched,
        stage: None,
        detail: detail.to_owned(),
    }
}

/// The process has one handler; it tells whichever worker runs now.
fn stop_on_signal(commands: Sender<Command>) {
    static CURRENT: OnceLock<Mutex<Sender<Command>>> = OnceLock::new();
    let mut fresh = false;
    let current = CURRENT.get_or_init(|| {
        fresh = true;
        Mutex::new(commands.clone())
    });
    if !fresh {
        *current.lock().unwrap_or_else(PoisonError::into_inner) = commands;
        return;
    }
    let handler = ctrlc::set_handler(move || {
        let commands = current.lock().unwrap_or_else(PoisonError::into_inner);
        // A full channel holds a wish to stop already.
        commands.try_send(Command::Cancel).ok();
    });
    if let Err(error) = handler {
        log::warn!("no handler for Ctrl-C: {error}");
    }
}
