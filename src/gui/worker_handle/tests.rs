use std::sync::Arc;
use std::time::Duration;

use crossbeam_channel::bounded;

use super::{Lost, WorkerHandle};
use crate::guard::Unguarded;
use crate::gui::state::tests::stand::flash;
use crate::job::{Done, IdentifyRequest, JobRequest, WatchRequest};
use crate::journal::memory::Shelf;
use crate::simulator::{MemoryBus, Model, Scenario};
use crate::worker::{WorkerCommand, WorkerEvent};

impl WorkerHandle {
    /// Waits with `select` for what the worker says next, for tests.
    pub fn select<'a>(&'a self, select: &mut crossbeam_channel::Select<'a>) {
        if let Some(coming) = &self.coming {
            select.recv(coming);
        }
        if let Some(worker) = &self.worker {
            select.recv(worker.events());
        }
    }
}

fn bus() -> MemoryBus {
    MemoryBus::new(Scenario::of(Model::E1550))
}

/// Gives the handle a worker on this modem, with nobody to be woken.
fn take(hand: &mut WorkerHandle, bus: MemoryBus) {
    hand.take(
        Box::new(bus),
        Unguarded,
        Box::new(Shelf::default()),
        Arc::new(|| {}),
    )
    .unwrap();
}

fn wait(hand: &mut WorkerHandle) -> Vec<WorkerEvent> {
    let mut select = crossbeam_channel::Select::new();
    hand.select(&mut select);
    select.ready_timeout(Duration::from_secs(30)).unwrap();
    drop(select);
    hand.events().unwrap()
}

/// Waits for a notice of the running job.
fn until_it_says_something(hand: &mut WorkerHandle) {
    while !wait(hand)
        .iter()
        .any(|event| matches!(event, WorkerEvent::Notice(_)))
    {}
}

#[test]
fn commands_wait_for_the_worker_that_is_coming() {
    let mut hand = WorkerHandle::default();
    take(&mut hand, bus());
    hand.send(WorkerCommand::Start(JobRequest::Identify(
        IdentifyRequest::Read,
    )))
    .unwrap();
    let mut found = false;
    while !found {
        found = wait(&mut hand).iter().any(
            |event| matches!(event, WorkerEvent::Finished(done) if matches!(**done, Done::Identified(_))),
        );
    }
}

#[test]
fn a_job_without_a_worker_is_refused_and_nothing_to_stop_is_no_fault() {
    let mut hand = WorkerHandle::default();
    let job = WorkerCommand::Start(JobRequest::Identify(IdentifyRequest::Read));
    assert_eq!(hand.send(job), Err(Lost));
    assert_eq!(hand.send(WorkerCommand::Cancel), Ok(()));
    assert!(hand.events().unwrap().is_empty());
}

#[test]
fn a_worker_that_ended_without_a_word_has_died() {
    let mut hand = WorkerHandle::default();
    take(&mut hand, bus());
    hand.send(WorkerCommand::Shutdown).unwrap();
    let mut said = Vec::new();
    while said.is_empty() {
        said = wait(&mut hand);
    }
    assert!(
        matches!(said.as_slice(), [WorkerEvent::WorkerDied]),
        "{said:?}"
    );
    assert_eq!(
        hand.send(WorkerCommand::Start(JobRequest::Identify(
            IdentifyRequest::Read
        ))),
        Err(Lost)
    );
}

/// As when the windowing system goes away in the middle of a write.
#[test]
fn a_job_is_finished_without_being_stopped() {
    let modem = bus();
    let stick = modem.stick();
    let mut hand = WorkerHandle::default();
    take(&mut hand, modem);
    hand.send(WorkerCommand::Start(flash(4 << 20))).unwrap();
    until_it_says_something(&mut hand);
    let last = hand.live_workers().finish();
    assert!(matches!(last, Some(WorkerEvent::Finished(_))), "{last:?}");
    hand.wait_for_end();
    let report = stick.report();
    assert_eq!(report.identity.firmware, "11.609.20.00.00");
    assert_eq!(report.violations, Vec::<String>::new());
    // Where nothing runs, nothing is waited for.
    assert!(hand.live_workers().finish().is_none());
}

/// The window looks when it is woken, and never again: at the last wake-up the end must be plain, although the thread that
/// wakes the window still runs.
#[test]
fn letting_go_does_not_wait_and_the_end_is_told() {
    let (told, last) = bounded(1);
    let (let_on, held) = bounded::<()>(0);
    let mut hand = WorkerHandle::default();
    let wake = Arc::new(move || {
        if std::thread::current().name() == Some("worker end") {
            told.send(()).unwrap();
            // Until the test has looked.
            held.recv().ok();
        }
    });
    hand.take(Box::new(bus()), Unguarded, Box::new(Shelf::default()), wake)
        .unwrap();
    hand.send(WorkerCommand::Start(JobRequest::WatchNetwork(WatchRequest)))
        .unwrap();
    until_it_says_something(&mut hand);
    assert!(!hand.has_ended());
    hand.let_go();
    last.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(hand.has_ended());
    drop(let_on);
}

#[test]
fn the_next_worker_begins_when_the_one_before_has_let_go_of_the_port() {
    let mut hand = WorkerHandle::default();
    let first = bus();
    let stick = first.stick();
    take(&mut hand, first);
    hand.send(WorkerCommand::Start(JobRequest::WatchNetwork(WatchRequest)))
        .unwrap();
    until_it_says_something(&mut hand);
    // The same modem: its port is held until the watch has ended.
    let second = MemoryBus::around(stick);
    take(&mut hand, second);
    hand.send(WorkerCommand::Start(JobRequest::Identify(
        IdentifyRequest::Read,
    )))
    .unwrap();
    let mut ended = None;
    while ended.is_none() {
        ended = wait(&mut hand).into_iter().find_map(|event| match event {
            WorkerEvent::Finished(done) => Some(Ok(done)),
            WorkerEvent::Failed(failure) => Some(Err(failure)),
            _ => None,
        });
    }
    assert!(matches!(ended, Some(Ok(_))), "{ended:?}");
}
