//! The worker: one thread that owns the bus and runs one job at a time.
//!
//! Commands go in over one channel, events come out over another; there is nothing else between a face
//! (window or command line) and a job. The worker never waits for its listener: a face that hangs,
//! panics or goes away does not stop a write.

mod outbox;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};

use crate::bus::Bus;
use crate::guard::{Guard, Unguarded};
use crate::job::{self, Done, Failure, JobRequest, Notice, Surroundings};
use crate::journal::Store;
use crate::modem::Condition;
use crate::problem::Problem;
use outbox::Outbox;

/// Commands that may wait. A face sends few, and each only after an answer.
const COMMANDS: usize = 16;
/// Events that may wait for a slow face.
const EVENTS: usize = 256;
/// How long `ModemManager` is kept off the modem after a job. Between two jobs that follow one another it
/// must not begin to look at the modem again: it could not be kept off before it has finished, and may
/// ask for a password again. A person reads and decides for about as long \[G\].
const LINGER: Duration = Duration::from_secs(120);

/// A command of a face to the worker.
#[derive(Clone, Debug)]
pub enum WorkerCommand {
    /// Run a job. While another one runs, the answer is [`WorkerEvent::Rejected`].
    Start(JobRequest),
    /// Stop the running job as soon as that is safe. Without a job it means nothing.
    Cancel,
    /// Finish: a running job is stopped as soon as that is safe, then the thread ends.
    Shutdown,
}

/// An event from the worker to a face.
///
/// For each job, in this order: `Started`, any number of `Notice`, then exactly one of `Finished` and
/// `Failed`. Progress and log notices may be left out when the face is slow; console lines and network
/// readings only when thousands of them wait; everything else arrives.
#[derive(Clone, Debug)]
pub enum WorkerEvent {
    /// The job began.
    Started,
    /// The job says something.
    Notice(Notice),
    /// The job reached its goal.
    Finished(Box<Done>),
    /// The job did not reach its goal.
    Failed(Failure),
    /// A job was asked for while another one ran.
    Rejected,
    /// The thread ended by a fault of this program. Nothing comes after it.
    WorkerDied,
}

impl WorkerEvent {
    /// Whether nothing comes of the job any more.
    pub fn is_end(&self) -> bool {
        match self {
            Self::Finished(_) | Self::Failed(_) | Self::WorkerDied => true,
            Self::Started | Self::Notice(_) | Self::Rejected => false,
        }
    }
}

/// Called after events were put into the channel, so that a sleeping window wakes up.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// The running worker. Dropping it shuts the worker down and waits for it.
pub struct Worker {
    commands: Sender<WorkerCommand>,
    events: Receiver<WorkerEvent>,
    ended: Receiver<()>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Worker")
    }
}

impl Worker {
    /// Starts the thread on a modem for which nothing needs to be asked of the computer: a simulated
    /// one. `wake` is called from the thread.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn start(
        bus: Box<dyn Bus>,
        store: Box<dyn Store>,
        wake: Wake,
    ) -> Result<Self, std::io::Error> {
        Self::guarded(bus, Box::new(Unguarded), store, wake)
    }

    /// Starts the thread. `guard` keeps other programs off the modem, and the computer awake.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn guarded(
        bus: Box<dyn Bus>,
        guard: Box<dyn Guard>,
        store: Box<dyn Store>,
        wake: Wake,
    ) -> Result<Self, std::io::Error> {
        let (commands, inbox) = bounded(COMMANDS);
        let (sender, events) = bounded(EVENTS);
        // Nothing is ever sent: its end is the message.
        let (life, ended) = bounded::<()>(0);
        let thread = std::thread::Builder::new()
            .name("device worker".into())
            .spawn(move || {
                let life = life;
                let mut outbox = Outbox::new(sender, wake);
                let outcome = catch_unwind(AssertUnwindSafe(|| {
                    let mut desk = WorkerThread {
                        bus,
                        guard,
                        store,
                        inbox,
                        leaving: false,
                    };
                    desk.work(&mut outbox);
                }));
                if outcome.is_err() {
                    outbox.must(WorkerEvent::WorkerDied);
                }
                outbox.flush_at_exit();
                drop(life);
            })?;
        Ok(Self {
            commands,
            events,
            ended,
            thread: Some(thread),
        })
    }

    /// Where commands go. May be cloned, for example into a signal handler.
    pub fn commands(&self) -> Sender<WorkerCommand> {
        self.commands.clone()
    }

    /// Where events come from.
    pub fn events(&self) -> &Receiver<WorkerEvent> {
        &self.events
    }

    /// Nothing comes from here, and it is disconnected when the thread has ended.
    pub fn ended(&self) -> Receiver<()> {
        self.ended.clone()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // A worker that has already ended needs no telling.
        self.commands.send(WorkerCommand::Shutdown).ok();
        if let Some(thread) = self.thread.take() {
            // Its panics were turned into an event at its root.
            thread.join().ok();
        }
    }
}

/// The thread's own things.
struct WorkerThread {
    bus: Box<dyn Bus>,
    guard: Box<dyn Guard>,
    store: Box<dyn Store>,
    inbox: Receiver<WorkerCommand>,
    leaving: bool,
}

impl WorkerThread {
    fn work(&mut self, outbox: &mut Outbox) {
        while !self.leaving {
            let patience = self.guard.holds().then_some(LINGER);
            match outbox.next_command(&self.inbox, patience) {
                Ok(WorkerCommand::Start(request)) => self.run(&request, outbox),
                Ok(WorkerCommand::Cancel) => {}
                Ok(WorkerCommand::Shutdown) | Err(RecvTimeoutError::Disconnected) => {
                    self.leaving = true;
                }
                Err(RecvTimeoutError::Timeout) => self.guard.release(),
            }
        }
        self.guard.release();
    }

    fn run(&mut self, request: &JobRequest, outbox: &mut Outbox) {
        log::info!("a job begins: {}", request.name());
        outbox.must(WorkerEvent::Started);
        // Known also when the job does not live to tell it.
        let mut condition = Condition::Unknown;
        let mut cancelled = false;
        let (leaving, inbox) = (&mut self.leaving, &self.inbox);
        // The one outbox is used by two closures, on this thread alone: the lock is always free.
        let outbox = Mutex::new(outbox);
        let out = || outbox.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut around = Surroundings {
                bus: &mut *self.bus,
                guard: &mut *self.guard,
                store: &mut *self.store,
                tell: &mut |notice| {
                    write_down(&notice);
                    if let Notice::Condition(now) = &notice {
                        condition.clone_from(now);
                    }
                    out().notice(notice);
                },
                cancelled: &mut || {
                    out().flush();
                    while let Ok(command) = inbox.try_recv() {
                        match command {
                            WorkerCommand::Start(_) => out().must(WorkerEvent::Rejected),
                            WorkerCommand::Cancel => cancelled = true,
                            WorkerCommand::Shutdown => {
                                cancelled = true;
                                *leaving = true;
                            }
                        }
                    }
                    cancelled
                },
            };
            job::run(&mut around, request)
        }));
        let event = match outcome {
            Ok(Ok(done)) => WorkerEvent::Finished(Box::new(done)),
            Ok(Err(failure)) => WorkerEvent::Failed(failure),
            Err(panic) => WorkerEvent::Failed(Failure {
                problem: Problem::Internal,
                condition,
                stage: None,
                detail: panic_text(panic.as_ref()),
                attempts_left: None,
                holders: None,
            }),
        };
        if let WorkerEvent::Failed(failure) = &event {
            log::error!(
                "failed: {} ({}), the modem is {}",
                failure.problem.id(),
                failure.detail,
                failure.condition.id()
            );
        } else {
            log::info!("done");
        }
        let outbox = outbox.into_inner().unwrap_or_else(PoisonError::into_inner);
        // Commands that came during the job's last steps were meant for it.
        while let Ok(command) = self.inbox.try_recv() {
            match command {
                WorkerCommand::Start(_) => outbox.must(WorkerEvent::Rejected),
                WorkerCommand::Cancel => {}
                WorkerCommand::Shutdown => self.leaving = true,
            }
        }
        outbox.must(event);
    }
}

/// Into the log, also when no face listens. Progress would fill it and says nothing afterwards; what is
/// said on the console may hold a PIN.
fn write_down(notice: &Notice) {
    match notice {
        Notice::Stage { stage, .. } => log::info!("stage {stage}"),
        Notice::Progress { .. } | Notice::Console(_) => {}
        Notice::Program(notice) => log::info!("the vendor's program: {notice:?}"),
        Notice::Prompt(prompt) => log::info!("asked the person: {}", prompt.id()),
        Notice::Caution(caution) => log::warn!("caution: {}", caution.id()),
        Notice::Condition(condition) => log::info!("the modem is {condition:?}"),
        Notice::Log(text) => log::info!("{text}"),
        Notice::Identified(report) => log::info!("the modem is {:?}", report.identity),
        Notice::Network(reading) => log::debug!(
            "network after {} s: {}",
            reading.seconds,
            reading.state.verdict().id()
        ),
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
