//! The worker in hand. Changing it never keeps the thread that draws waiting: the one before ends its job
//! at a safe point, which may take seconds, and lets go of the port before the next one begins.

use std::io;
use std::thread::JoinHandle;

use crossbeam_channel::{Receiver, TryRecvError, bounded};

use super::signals::Roster;
use crate::bus::Bus;
use crate::guard::Guard;
use crate::journal::Store;
use crate::worker::{Command, Event, Wake, Worker};

/// The worker takes no commands any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the device worker takes no commands")]
pub struct Lost;

/// The worker in hand, those that are still ending, and the one that is coming.
#[derive(Debug, Default)]
pub struct Hand {
    worker: Option<Worker>,
    ending: Vec<JoinHandle<()>>,
    coming: Option<Receiver<io::Result<Worker>>>,
    /// Commands for the one that is coming.
    waiting: Vec<Command>,
    /// All that live, for whoever must end them.
    roster: Roster,
}

impl Hand {
    /// Lets go of the worker in hand and takes one on this bus, as soon as the port is free.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn take(
        &mut self,
        bus: impl Bus + 'static,
        guard: impl Guard + 'static,
        store: Box<dyn Store>,
        wake: Wake,
    ) -> io::Result<()> {
        self.let_go();
        let before = std::mem::take(&mut self.ending);
        let (sender, coming) = bounded(1);
        let roster = self.roster.clone();
        let thread = std::thread::Builder::new()
            .name("worker change".into())
            .spawn(move || {
                for ending in before {
                    // Its faults were told by the worker itself.
                    ending.join().ok();
                }
                let worker = Worker::guarded(Box::new(bus), Box::new(guard), store, wake.clone());
                if let Ok(worker) = &worker {
                    roster.enter(worker);
                }
                // Nobody wants it any more: it ends here.
                sender.send(worker).ok();
                wake();
            })?;
        self.ending.push(thread);
        self.coming = Some(coming);
        Ok(())
    }

    /// Gives the worker a command, or keeps it for the one that is coming.
    ///
    /// # Errors
    /// [`Lost`] when the worker is gone, or hangs in the system with sixteen commands waiting.
    pub fn send(&mut self, command: Command) -> Result<(), Lost> {
        if self.coming.is_some() {
            self.waiting.push(command);
            return Ok(());
        }
        match &self.worker {
            Some(worker) => worker.commands().try_send(command).map_err(|_full| Lost),
            None => Ok(()),
        }
    }

    /// What the worker said since the last time. A worker that could not be started is an error.
    ///
    /// # Errors
    /// The system's error when the worker could not be started.
    pub fn events(&mut self) -> io::Result<Vec<Event>> {
        if let Some(coming) = &self.coming {
            match coming.try_recv() {
                Ok(started) => {
                    self.coming = None;
                    let worker = started?;
                    for command in self.waiting.drain(..) {
                        // A fresh worker has room for all that a person asks meanwhile.
                        worker.commands().try_send(command).ok();
                    }
                    self.worker = Some(worker);
                }
                Err(TryRecvError::Empty) => return Ok(Vec::new()),
                Err(TryRecvError::Disconnected) => self.coming = None,
            }
        }
        let worker = self.worker.iter();
        Ok(worker
            .flat_map(|worker| worker.events().try_iter())
            .collect())
    }

    /// The workers that live.
    pub fn roster(&self) -> Roster {
        self.roster.clone()
    }

    /// Lets go of the worker without waiting for its end.
    pub fn let_go(&mut self) {
        self.waiting.clear();
        self.coming = None;
        self.ending.retain(|thread| !thread.is_finished());
        let Some(worker) = self.worker.take() else {
            return;
        };
        let thread = std::thread::Builder::new()
            .name("worker end".into())
            .spawn(move || drop(worker));
        match thread {
            Ok(thread) => self.ending.push(thread),
            Err(error) => log::error!("no thread to end the worker: {error}"),
        }
    }

    /// Lets go and waits until every job has come to its safe end. For the end of the program.
    pub fn wait_for_end(&mut self) {
        self.let_go();
        for ending in self.ending.drain(..) {
            ending.join().ok();
        }
    }

    /// Waits with `select` for what the worker says next, for tests.
    #[cfg(test)]
    pub fn select<'a>(&'a self, select: &mut crossbeam_channel::Select<'a>) {
        if let Some(coming) = &self.coming {
            select.recv(coming);
        }
        if let Some(worker) = &self.worker {
            select.recv(worker.events());
        }
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        self.wait_for_end();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::Hand;
    use crate::guard::Unguarded;
    use crate::job::{Done, Request};
    use crate::journal::memory::Shelf;
    use crate::simulator::{MemoryBus, Model, Scenario};
    use crate::worker::{Command, Event};

    fn bus() -> MemoryBus {
        MemoryBus::new(Scenario::of(Model::E1550))
    }

    fn wait(hand: &mut Hand) -> Vec<Event> {
        let mut select = crossbeam_channel::Select::new();
        hand.select(&mut select);
        select.ready_timeout(Duration::from_secs(30)).unwrap();
        drop(select);
        hand.events().unwrap()
    }

    #[test]
    fn commands_wait_for_the_worker_that_is_coming() {
        let mut hand = Hand::default();
        hand.take(
            bus(),
            Unguarded,
            Box::new(Shelf::default()),
            Arc::new(|| {}),
        )
        .unwrap();
        hand.send(Command::Start(Request::Identify)).unwrap();
        let mut found = false;
        while !found {
            found = wait(&mut hand).iter().any(|event| {
                matches!(event, Event::Finished(done) if matches!(**done, Done::Identified(_)))
            });
        }
    }

    #[test]
    fn the_next_worker_begins_when_the_one_before_has_let_go_of_the_port() {
        let mut hand = Hand::default();
        let first = bus();
        let stick = first.stick();
        hand.take(
            first,
            Unguarded,
            Box::new(Shelf::default()),
            Arc::new(|| {}),
        )
        .unwrap();
        hand.send(Command::Start(Request::WatchNetwork)).unwrap();
        while !wait(&mut hand)
            .iter()
            .any(|event| matches!(event, Event::Notice(_)))
        {}
        // The same modem: its port is held until the watch has ended.
        let second = MemoryBus::around(stick);
        hand.take(
            second,
            Unguarded,
            Box::new(Shelf::default()),
            Arc::new(|| {}),
        )
        .unwrap();
        hand.send(Command::Start(Request::Identify)).unwrap();
        let mut ended = None;
        while ended.is_none() {
            ended = wait(&mut hand).into_iter().find_map(|event| match event {
                Event::Finished(done) => Some(Ok(done)),
                Event::Failed(failure) => Some(Err(failure)),
                _ => None,
            });
        }
        assert!(matches!(ended, Some(Ok(_))), "{ended:?}");
    }
}
