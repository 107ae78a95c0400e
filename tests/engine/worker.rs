//! The worker as a face sees it: commands in, events out, on the simulated modem in memory.

use std::sync::Arc;
use std::time::Instant;

use modem_medic::bus::{BusError, Clock, Port, Ports, Role, UsbSwitch};
use modem_medic::firmware::{Package, sample};
use modem_medic::job::{
    Done, Failure, FlashRequest, IdentifyRequest, JobRequest, Notice, Prompt, ReactivateRequest,
    Wanted,
};
use modem_medic::modem::Syscfg;
use modem_medic::modem::sim::LockState;
use modem_medic::problem::Problem;
use modem_medic::progress::Stage;
use modem_medic::simulator::{Effect, Fault, Model, ModemState, Scenario, SharedStick, Trigger};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

use super::in_memory::{ask, outcome, worker, worker_on};
use super::nudging::{Moment, nudged};

fn named(name: &str) -> Scenario {
    Scenario::named(name).unwrap().on(Model::E1550)
}

fn flash() -> JobRequest {
    let bytes = sample::e1550_firmware("11.609.20.00.00", 4 << 20);
    let package = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
    JobRequest::Flash(FlashRequest {
        package,
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

/// All events of one job, up to and with its last.
fn events(worker: &Worker) -> Vec<WorkerEvent> {
    let mut seen = Vec::new();
    loop {
        let event = worker.events().recv().unwrap();
        let last = matches!(
            event,
            WorkerEvent::Finished(_) | WorkerEvent::Failed(_) | WorkerEvent::WorkerDied
        );
        seen.push(event);
        if last {
            return seen;
        }
    }
}

#[test]
fn a_job_starts_once_reports_its_stages_in_order_and_ends_once() {
    let (worker, _stick) = worker_on(Scenario::of(Model::E1550));
    ask(&worker, flash());
    let events = events(&worker);
    assert!(matches!(events.first(), Some(WorkerEvent::Started)));
    assert!(matches!(events.last(), Some(WorkerEvent::Finished(_))));
    let stages: Vec<Stage> = events
        .iter()
        .filter_map(|event| match event {
            WorkerEvent::Notice(Notice::Stage { stage, .. }) => Some(*stage),
            _ => None,
        })
        .collect();
    assert_eq!(
        stages,
        [
            Stage::ReadFile,
            Stage::Identify,
            Stage::CheckFit,
            Stage::BackUp,
            Stage::EnterDownloadMode,
            Stage::WaitForDownloadMode,
            Stage::CheckLoader,
            Stage::Write,
            Stage::Restart,
            Stage::WaitForReturn,
            Stage::ReadBack,
        ]
    );
}

#[test]
fn a_face_that_never_listens_does_not_stop_a_flash() {
    let (worker, stick) = worker_on(Scenario::of(Model::E1550));
    ask(&worker, flash());
    // Nobody receives anything: the worker is told to finish after the job, and is waited for.
    drop_after_job(worker, &stick);
    assert_eq!(stick.report().identity.firmware, "11.609.20.00.00");
}

/// Waits until the modem runs the new version, without ever taking an event.
fn drop_after_job(worker: Worker, stick: &SharedStick) {
    while stick.report().identity.firmware != "11.609.20.00.00"
        || stick.report().state != ModemState::Normal
    {
        std::thread::yield_now();
    }
    drop(worker);
}

#[test]
fn a_second_job_is_rejected_while_one_runs() {
    let (worker, _stick) = nudged(
        Scenario::of(Model::E1550),
        Moment::FirstBlock,
        WorkerCommand::Start(JobRequest::Identify(IdentifyRequest::Read)),
    );
    ask(&worker, flash());
    let events = events(&worker);
    let rejected = events
        .iter()
        .filter(|event| matches!(event, WorkerEvent::Rejected))
        .count();
    assert_eq!(rejected, 1);
    assert!(matches!(events.last(), Some(WorkerEvent::Finished(_))));
    assert!(
        outcome(&worker, JobRequest::Identify(IdentifyRequest::Read)).is_ok(),
        "the next job runs"
    );
}

#[test]
fn a_wish_to_stop_before_writing_leaves_the_modem_untouched_and_running() {
    let (worker, stick) = nudged(
        Scenario::of(Model::E1550),
        Moment::Opening,
        WorkerCommand::Cancel,
    );
    ask(&worker, flash());
    let Some(WorkerEvent::Failed(failure)) = events(&worker).pop() else {
        panic!("not failed")
    };
    assert_eq!(
        (failure.problem, failure.condition.id()),
        (Problem::Cancelled, "untouched")
    );
    assert!(stick.report().untouched());
    assert!(outcome(&worker, JobRequest::Identify(IdentifyRequest::Read)).is_ok());
}

#[test]
fn a_wish_to_stop_while_writing_stops_after_a_block_and_says_repairable() {
    let (worker, stick) = nudged(
        Scenario::of(Model::E1550),
        Moment::FirstBlock,
        WorkerCommand::Cancel,
    );
    let failure = outcome(&worker, flash()).unwrap_err();
    assert_eq!(
        (failure.problem, failure.condition.id()),
        (Problem::Cancelled, "repairable")
    );
    let report = stick.report();
    assert_eq!(
        (report.state, report.resets()),
        (ModemState::Download, 0),
        "no reset after a stop"
    );
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_modem_that_stays_away_is_asked_for_by_a_typed_prompt() {
    let fault = Fault::new(Effect::NeverComesBack, Trigger::Opcode(0x0A));
    let (worker, _stick) = worker_on(Scenario::of(Model::E1550).with(fault));
    ask(&worker, flash());
    let events = events(&worker);
    let prompts = events
        .iter()
        .filter(|event| {
            matches!(
                event,
                WorkerEvent::Notice(Notice::Prompt(Prompt::PlugInAgain))
            )
        })
        .count();
    assert_eq!(prompts, 1);
    let Some(WorkerEvent::Failed(failure)) = events.last() else {
        panic!("not failed")
    };
    assert_eq!(
        (failure.problem, failure.condition.id()),
        (Problem::DidNotComeBack, "not-known")
    );
}

/// A bus with a fault of this program's own in it.
struct Broken;

impl Ports for Broken {
    fn present(&mut self, _role: Role) -> bool {
        true
    }

    fn open(&mut self, _role: Role) -> Result<Box<dyn Port>, BusError> {
        std::panic::resume_unwind(Box::new("a fault of our own"))
    }

    fn describe(&self, _role: Role) -> String {
        "broken".into()
    }
}

impl Clock for Broken {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait_for_change(&mut self, _deadline: Instant) {}
}

impl UsbSwitch for Broken {}

#[test]
fn a_fault_of_our_own_is_reported_and_the_worker_lives_on() {
    let worker = worker(Broken);
    for _ in 0..2 {
        let failure = outcome(&worker, JobRequest::Identify(IdentifyRequest::Read)).unwrap_err();
        assert_eq!(
            (failure.problem, failure.condition.id()),
            (Problem::Internal, "untouched")
        );
        assert!(failure.detail.contains("a fault of our own"));
    }
}

fn reactivate(
    request: ReactivateRequest,
    scenario: Scenario,
) -> (Result<Done, Failure>, SharedStick) {
    let (worker, stick) = worker_on(scenario);
    (outcome(&worker, JobRequest::Reactivate(request)), stick)
}

#[test]
fn a_lost_network_is_brought_back_by_the_guides_own_command() {
    let guides = ReactivateRequest::Set(Syscfg::REACTIVATE.into());
    let (outcome, stick) = reactivate(guides, named("network-lost"));
    let Ok(Done::Reactivated(done)) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(done.registered, Some(true));
    assert!(!done.already_set);
    let report = stick.report();
    let sent: Vec<&str> = report
        .commands()
        .into_iter()
        .filter(|command| command.contains("SYSCFG="))
        .collect();
    assert_eq!(sent, ["AT^SYSCFG=?", "AT^SYSCFG=2,2,3fffffff,0,2"]);
    assert!(report.registered);
}

#[test]
fn a_network_that_cannot_come_says_why() {
    let set = ReactivateRequest::Set(Syscfg::REACTIVATE.into());
    for (scenario, problem) in [
        ("pin-locked", Problem::PinRequired),
        ("no-sim", Problem::NoSim),
    ] {
        let (outcome, _stick) = reactivate(set, named(scenario));
        let failure = outcome.unwrap_err();
        assert_eq!(failure.problem, problem, "{scenario}: {failure}");
    }
}

#[test]
fn every_state_a_modem_can_be_found_in_has_its_own_problem() {
    for (scenario, problem) in [
        ("cdrom-only", Problem::CdromMode),
        ("half-flashed", Problem::InDownloadMode),
    ] {
        let (worker, _stick) = worker_on(named(scenario));
        assert_eq!(
            outcome(&worker, JobRequest::Identify(IdentifyRequest::Read))
                .unwrap_err()
                .problem,
            problem,
            "{scenario}"
        );
    }
    let (worker, stick) = worker_on(named("wrong-model"));
    let failure = outcome(&worker, flash()).unwrap_err();
    assert_eq!(failure.problem, Problem::UnsupportedModem);
    assert!(stick.report().untouched());
}

#[test]
fn a_locked_modem_shows_its_attempts_and_loses_none() {
    let (worker, stick) = worker_on(named("locked"));
    let Ok(Done::Identified(report)) =
        outcome(&worker, JobRequest::Identify(IdentifyRequest::Read))
    else {
        panic!("failed")
    };
    let lock = report.card_lock.unwrap();
    assert_eq!((lock.state, lock.tries), (LockState::Locked, Some(10)));
    assert!(
        !stick
            .report()
            .commands()
            .iter()
            .any(|command| command.contains("CARDLOCK="))
    );
}
