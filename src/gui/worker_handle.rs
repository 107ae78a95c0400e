//! The worker in hand. Changing it never keeps the thread that draws waiting: the one before ends its job
//! at a safe point, which may take seconds, and lets go of the port before the next one begins.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::{fmt, io};

use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, bounded};

use super::signals::LiveWorkers;
use crate::bus::Bus;
use crate::guard::Guard;
use crate::journal::Store;
use crate::worker::{Wake, Worker, WorkerCommand, WorkerEvent};

/// The worker takes no commands any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the device worker takes no commands")]
pub struct Lost;

impl From<Lost> for io::Error {
    fn from(lost: Lost) -> Self {
        Self::other(lost)
    }
}

/// The worker in hand, those that are still ending, and the one that is coming.
#[derive(Default)]
pub struct WorkerHandle {
    worker: Option<Worker>,
    ending: Vec<JoinHandle<()>>,
    /// Each thread in `ending` holds it too, and lets go before its last wake-up: after that one nothing would make the
    /// window look again, and the thread itself ends a moment later.
    unfinished: Arc<()>,
    coming: Option<Receiver<io::Result<Worker>>>,
    /// Commands for the one that is coming.
    waiting: Vec<WorkerCommand>,
    /// All that live, for whoever must end them.
    live_workers: LiveWorkers,
    /// Makes the window look whether everything has ended.
    wake: Option<Wake>,
}

impl fmt::Debug for WorkerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkerHandle")
    }
}

impl WorkerHandle {
    /// Lets go of the worker in hand and takes one on this bus, as soon as the port is free.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn take(
        &mut self,
        bus: Box<dyn Bus>,
        guard: impl Guard + 'static,
        store: Box<dyn Store>,
        wake: Wake,
    ) -> io::Result<()> {
        self.let_go();
        self.wake = Some(Wake::clone(&wake));
        let before = std::mem::take(&mut self.ending);
        let (sender, coming) = bounded(1);
        let live_workers = self.live_workers.clone();
        let unfinished = Arc::clone(&self.unfinished);
        let thread = std::thread::Builder::new()
            .name("worker change".into())
            .spawn(move || {
                for ending in before {
                    // Its faults were told by the worker itself.
                    ending.join().ok();
                }
                let worker = Worker::guarded(bus, Box::new(guard), store, wake.clone());
                if let Ok(worker) = &worker {
                    live_workers.enter(worker);
                }
                // Nobody wants it any more: it ends here.
                sender.send(worker).ok();
                drop(unfinished);
                wake();
            })?;
        self.ending.push(thread);
        self.coming = Some(coming);
        Ok(())
    }

    /// Gives the worker a command, or keeps it for the one that is coming.
    ///
    /// # Errors
    /// [`Lost`] when there is no worker for a job, or it hangs in the system with sixteen commands
    /// waiting.
    pub fn send(&mut self, command: WorkerCommand) -> Result<(), Lost> {
        if self.coming.is_some() {
            self.waiting.push(command);
            return Ok(());
        }
        match (&self.worker, command) {
            (Some(worker), command) => {
                give(&self.live_workers, &worker.commands(), command).map_err(|_full| Lost)
            }
            (None, WorkerCommand::Start(_)) => Err(Lost),
            // Without a worker nothing runs that could be stopped.
            (None, WorkerCommand::Cancel | WorkerCommand::Shutdown) => Ok(()),
        }
    }

    /// The events of the worker since the last time. When the worker has ended without a word, that it died
    /// is the last of it.
    ///
    /// # Errors
    /// The system's error when the worker could not be started; [`Lost`] when it did not take what
    /// waited for it.
    pub fn events(&mut self) -> io::Result<Vec<WorkerEvent>> {
        if let Some(coming) = &self.coming {
            match coming.try_recv() {
                Ok(started) => {
                    self.coming = None;
                    let worker = started?;
                    let commands = worker.commands();
                    self.worker = Some(worker);
                    for command in self.waiting.drain(..) {
                        give(&self.live_workers, &commands, command).map_err(|_full| Lost)?;
                    }
                }
                Err(TryRecvError::Empty) => return Ok(Vec::new()),
                Err(TryRecvError::Disconnected) => {
                    self.let_go();
                    return Err(Lost.into());
                }
            }
        }
        let Some(worker) = &self.worker else {
            return Ok(Vec::new());
        };
        let mut said = Vec::new();
        loop {
            match worker.events().try_recv() {
                Ok(event) => {
                    if event.is_end() {
                        self.live_workers.set_busy(false);
                    }
                    said.push(event);
                }
                Err(TryRecvError::Empty) => return Ok(said),
                Err(TryRecvError::Disconnected) => break,
            }
        }
        self.let_go();
        if !matches!(said.last(), Some(WorkerEvent::WorkerDied)) {
            said.push(WorkerEvent::WorkerDied);
        }
        Ok(said)
    }

    /// The workers that live.
    pub fn live_workers(&self) -> LiveWorkers {
        self.live_workers.clone()
    }

    /// Lets go of the worker without waiting for its end.
    pub fn let_go(&mut self) {
        self.waiting.clear();
        self.coming = None;
        self.live_workers.set_busy(false);
        self.ending.retain(|thread| !thread.is_finished());
        let Some(worker) = self.worker.take() else {
            return;
        };
        let wake = self.wake.clone();
        let unfinished = Arc::clone(&self.unfinished);
        let thread = std::thread::Builder::new()
            .name("worker end".into())
            .spawn(move || {
                drop(worker);
                drop(unfinished);
                if let Some(wake) = wake {
                    wake();
                }
            });
        match thread {
            Ok(thread) => self.ending.push(thread),
            Err(error) => log::error!("no thread to end the worker: {error}"),
        }
    }

    /// Whether every worker that was let go has come to its safe end.
    pub fn has_ended(&self) -> bool {
        let nothing_ends = Arc::strong_count(&self.unfinished) == 1;
        self.worker.is_none() && self.coming.is_none() && nothing_ends
    }

    /// Lets go and waits until every job has come to its safe end. For the end of the program.
    pub fn wait_for_end(&mut self) {
        self.let_go();
        for ending in self.ending.drain(..) {
            ending.join().ok();
        }
    }
}

/// Sends a command to the worker in hand.
fn give(
    live_workers: &LiveWorkers,
    commands: &Sender<WorkerCommand>,
    command: WorkerCommand,
) -> Result<(), TrySendError<WorkerCommand>> {
    let begins = matches!(&command, WorkerCommand::Start(request) if request.ends_by_itself());
    commands.try_send(command)?;
    if begins {
        live_workers.set_busy(true);
    }
    Ok(())
}

impl Drop for WorkerHandle {
    fn drop(&mut self) {
        self.wait_for_end();
    }
}

#[cfg(test)]
mod tests;
