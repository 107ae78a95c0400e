//! The system's wish that this program ends, while its window is open: SIGTERM, SIGINT and SIGHUP, as
//! they come at the end of a session; Ctrl-C and a closed console on Windows.
//!
//! The job never depends on frames, so the workers are told directly and not by way of the window: a
//! running job finishes its block, writes its journal and leaves the modem in download mode. The window
//! is asked to close as well. One that does not, because it is hidden or hangs, is left behind.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender};

use crate::signal::at_signal;
use crate::worker::{Worker, WorkerCommand, WorkerEvent};

/// How long the window may take to close after the last job has ended.
const GRACE: Duration = Duration::from_secs(3);

/// A worker that lives, as far as it must be known to end it.
#[derive(Clone, Debug)]
struct LiveWorker {
    commands: Sender<WorkerCommand>,
    events: Receiver<WorkerEvent>,
    ended: Receiver<()>,
}

/// The workers that live. Shared: each worker enters itself before its first command.
#[derive(Clone, Debug, Default)]
pub struct LiveWorkers {
    entries: Arc<Mutex<Vec<LiveWorker>>>,
    /// Whether the newest worker runs a job that comes to an end by itself.
    busy: Arc<AtomicBool>,
}

impl LiveWorkers {
    /// Enters a worker, and forgets those that have ended.
    pub fn enter(&self, worker: &Worker) {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        entries.retain(|entry| {
            let ended = entry.ended.try_recv();
            ended != Err(crossbeam_channel::TryRecvError::Disconnected)
        });
        entries.push(LiveWorker {
            commands: worker.commands(),
            events: worker.events().clone(),
            ended: worker.ended(),
        });
    }

    /// Says whether the newest worker runs a job that comes to an end by itself.
    pub fn set_busy(&self, busy: bool) {
        self.busy.store(busy, Ordering::Release);
    }

    /// Whether the newest worker runs a job that comes to an end by itself.
    pub fn is_busy(&self) -> bool {
        self.busy.load(Ordering::Acquire)
    }

    /// Waits until the running job has ended, without stopping it, and gives its last event. Without such a job this is `None`,
    /// at once. For a window that was lost while the program runs on: nobody else takes the events any more.
    pub fn finish(&self) -> Option<WorkerEvent> {
        if !self.busy.swap(false, Ordering::AcqRel) {
            return None;
        }
        let newest = {
            let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
            entries.last().map(|entry| entry.events.clone())
        }?;
        newest.iter().find(WorkerEvent::is_end)
    }

    /// Tells every worker to end at its next safe point, and waits until they have.
    pub fn end_all(&self) {
        let entries = self
            .entries
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        for entry in &entries {
            // A worker that has ended by itself needs no telling.
            entry.commands.send(WorkerCommand::Shutdown).ok();
        }
        for entry in &entries {
            // Nothing is ever sent: the channel closes when the thread ends.
            entry.ended.recv().ok();
        }
    }
}

/// From now on a signal calls `close`, ends all of `live_workers`, and ends the program if `close` did
/// not.
pub fn end_on_signal(live_workers: LiveWorkers, close: impl Fn() + Send + Sync + 'static) {
    at_signal(move || {
        log::info!("the system wants this program to end");
        close();
        live_workers.end_all();
        // Only a window that does not close lets this thread get any further.
        std::thread::sleep(GRACE);
        log::warn!("the window did not close, the program ends without it");
        log::logger().flush();
        std::process::exit(0);
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::LiveWorkers;
    use crate::gui::state::tests::stand::flash;
    use crate::job::Notice;
    use crate::journal::memory::Shelf;
    use crate::problem::Problem;
    use crate::progress::Stage;
    use crate::simulator::{MemoryBus, Model, ModemState, Scenario};
    use crate::worker::{Worker, WorkerCommand, WorkerEvent};

    /// A flash that has written some blocks when the system wants to end the program.
    #[test]
    fn a_job_that_writes_ends_between_two_blocks_and_leaves_the_modem_as_it_is() {
        let bus = MemoryBus::new(Scenario::of(Model::E1550));
        let stick = bus.stick();
        let worker =
            Worker::start(Box::new(bus), Box::new(Shelf::default()), Arc::new(|| {})).unwrap();
        let live_workers = LiveWorkers::default();
        live_workers.enter(&worker);
        let request = flash(24 << 20);
        worker
            .commands()
            .send(WorkerCommand::Start(request))
            .unwrap();
        let writing = |event: &WorkerEvent| {
            matches!(
                event,
                WorkerEvent::Notice(Notice::Progress {
                    stage: Stage::Write,
                    ..
                })
            )
        };
        while !writing(&worker.events().recv().unwrap()) {}
        live_workers.end_all();

        let last = worker.events().try_iter().last();
        let Some(WorkerEvent::Failed(failure)) = last else {
            panic!("{last:?}");
        };
        assert_eq!(failure.problem, Problem::Cancelled);
        assert_eq!(failure.condition.id(), "repairable");
        let report = stick.report();
        assert_eq!(report.state, ModemState::Download);
        assert_eq!(report.violations, Vec::<String>::new());
        // A worker that has ended is not waited for.
        live_workers.end_all();
    }
}
