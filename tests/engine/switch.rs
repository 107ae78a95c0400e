//! A modem that shows only its CD-ROM, from the first look to a flash, on the simulated modem in memory.

mod listed;

use std::sync::Arc;
use std::time::{Duration, Instant};

use modem_medic::bus::{
    BusError, Clock, Port, Ports, Role, SwitchError, SwitchMessage, SwitchReply, UsbInterface,
    UsbSwitch, VendorDevice,
};
use modem_medic::firmware::{Package, sample};
use modem_medic::job::{
    Done, Failure, FlashRequest, IdentifyRequest, JobRequest, Notice, SwitchRequest, Switched,
    SwitchedBy, Wanted,
};
use modem_medic::language::Words;
use modem_medic::modem::UsbState;
use modem_medic::problem::Problem;
use modem_medic::progress::Stage;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, ModemEvent as Happened, Scenario, SharedStick, Trigger,
};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

use super::in_memory::{run_on, worker, worker_on};
use super::nudging::{Moment, nudged};

fn cdrom() -> Scenario {
    Scenario::named("cdrom-only").unwrap()
}

fn failing(effect: Effect) -> Scenario {
    cdrom().with(Fault::new(effect, Trigger::Switch))
}

/// The stages that a job went through, and how it ended.
fn run(worker: &Worker, request: JobRequest) -> (Vec<Stage>, Result<Done, Failure>) {
    let (outcome, events) = run_on(worker, request);
    let stages = events.into_iter().filter_map(|event| match event {
        WorkerEvent::Notice(Notice::Stage { stage, .. }) => Some(stage),
        _ => None,
    });
    (stages.collect(), outcome)
}

fn switch(worker: &Worker) -> Result<Switched, Failure> {
    let request = JobRequest::SwitchMode(SwitchRequest::default());
    match run(worker, request).1? {
        Done::Switched(switched) => Ok(switched),
        other => panic!("{other:?}"),
    }
}

/// How many messages the modem took, and that none was wrong.
fn taken(stick: &SharedStick) -> usize {
    let report = stick.report();
    assert_eq!(report.violations, Vec::<String>::new());
    let switched = |entry: &&modem_medic::simulator::TimedEvent| entry.event == Happened::Switched;
    report.log.iter().filter(switched).count()
}

const STAGES: [Stage; 3] = [
    Stage::WaitForSystemSwitch,
    Stage::SwitchMode,
    Stage::WaitForReturn,
];

#[test]
fn a_cdrom_is_left_to_the_computer_first_then_switched_and_seen_as_a_modem() {
    let (worker, stick) = worker_on(cdrom());
    let begun = stick.now();
    let (stages, outcome) = run(&worker, JobRequest::SwitchMode(SwitchRequest::default()));
    assert_eq!(stages, STAGES);
    let Ok(Done::Switched(switched)) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(
        switched,
        Switched {
            socket: "1-1".to_owned(),
            vid: 0x12d1,
            pid: 0x1001,
            state: UsbState::Modem,
            by: SwitchedBy::ThisProgram,
            port: true,
        }
    );
    let took = stick.now() - begun;
    assert!(took >= Duration::from_secs(10), "{took:?}");
    assert_eq!(taken(&stick), 1);
    assert!(matches!(
        run(&worker, JobRequest::Identify(IdentifyRequest::Read)).1,
        Ok(Done::Identified(_))
    ));
    // Once more changes nothing.
    assert_eq!(switch(&worker).unwrap().by, SwitchedBy::Nobody);
    assert_eq!(taken(&stick), 1);
}

#[test]
fn the_computer_is_not_waited_for_twice() {
    let (worker, stick) = worker_on(cdrom());
    let begun = stick.now();
    let seen_for = Duration::from_secs(9);
    let (_, outcome) = run(&worker, JobRequest::SwitchMode(SwitchRequest { seen_for }));
    assert!(outcome.is_ok(), "{outcome:?}");
    // One second of patience, then the lifelike six of a start.
    let took = stick.now() - begun;
    assert!(took < Duration::from_secs(9), "{took:?}");
    assert_eq!(taken(&stick), 1);
}

#[test]
fn a_computer_that_does_it_by_itself_is_not_disturbed() {
    for ms in [1, 4_000, 9_999] {
        let mut scenario = cdrom();
        scenario.system_switch_ms = Some(ms);
        let (worker, stick) = worker_on(scenario);
        let switched = switch(&worker).unwrap();
        assert_eq!((switched.by, switched.pid), (SwitchedBy::System, 0x1001));
        assert_eq!(taken(&stick), 0, "{ms} ms");
    }
}

#[test]
fn one_that_is_on_its_way_when_the_button_is_pressed_is_waited_for() {
    let mut scenario = cdrom();
    scenario.system_switch_ms = Some(0);
    let (worker, stick) = worker_on(scenario);
    let seen_for = Duration::from_secs(3);
    let (_, outcome) = run(&worker, JobRequest::SwitchMode(SwitchRequest { seen_for }));
    let Ok(Done::Switched(switched)) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(switched.by, SwitchedBy::System);
    assert_eq!(taken(&stick), 0);
}

#[test]
fn another_family_has_its_own_ids() {
    let (worker, stick) = worker_on(cdrom().on(Model::E3372));
    let switched = switch(&worker).unwrap();
    assert_eq!(
        (switched.by, switched.pid),
        (SwitchedBy::ThisProgram, 0x1506)
    );
    assert_eq!(taken(&stick), 1);
}

#[test]
fn a_switch_that_was_not_seen_is_no_success() {
    for (effect, problem) in [
        (Effect::Refuse, Problem::CdromMode),
        (Effect::NeverComesBack, Problem::DidNotComeBack),
        (
            Effect::Unplug {
                replug_after_ms: None,
            },
            Problem::DidNotComeBack,
        ),
    ] {
        let (worker, stick) = worker_on(failing(effect.clone()));
        let failure = switch(&worker).unwrap_err();
        assert_eq!(
            (failure.problem, failure.condition.id()),
            (problem, "untouched"),
            "{effect:?}: {failure}"
        );
        assert_eq!(failure.stage, Some(Stage::WaitForReturn));
        assert!(taken(&stick) <= 1);
    }
}

#[test]
fn a_modem_that_is_found_as_a_cdrom_is_named_so() {
    let (worker, _stick) = worker_on(cdrom());
    let failure = run(&worker, JobRequest::Identify(IdentifyRequest::Read))
        .1
        .unwrap_err();
    assert_eq!(failure.problem, Problem::CdromMode);
}

#[test]
fn a_modem_that_shows_its_cd_at_every_start_is_flashed_all_the_same() {
    let (worker, stick) = worker_on(cdrom());
    switch(&worker).unwrap();
    let bytes = sample::e1550_firmware("11.609.20.00.00", 64 * 1024);
    let package = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
    let flash = JobRequest::Flash(FlashRequest {
        package,
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    });
    let Ok(Done::Flashed(flashed)) = run(&worker, flash).1 else {
        panic!("not flashed")
    };
    assert!(flashed.came_back);
    assert_eq!(flashed.version_after.as_deref(), Some("11.609.20.00.00"));
    // Once at the start, once after the restart.
    assert_eq!(taken(&stick), 2);
}

#[test]
fn the_simulated_disk_takes_nothing_else_and_a_modem_takes_none_at_all() {
    let message = modem_medic::modem::switch::NEW_MODE;
    let SwitchMessage::Bulk(mut bytes) = message else {
        panic!()
    };
    bytes[17] = 0;
    let mut bus = MemoryBus::new(cdrom());
    assert_eq!(
        bus.switch("1-1", SwitchMessage::Bulk(bytes)),
        Ok(SwitchReply::Answered)
    );
    assert_eq!(bus.switch("1-2", message), Err(SwitchError::Gone));
    bus.wait_for_change(bus.now() + Duration::from_secs(60));
    assert!(bus.vendor_devices()[0].shows_cdrom());
    assert_eq!(bus.stick().report().violations.len(), 1);

    let mut bus = MemoryBus::new(Scenario::of(Model::E1550));
    assert!(matches!(
        bus.switch("1-1", message),
        Err(SwitchError::Refused(_))
    ));
    assert_eq!(bus.stick().report().violations.len(), 1);
    bus.stick().unplug();
    assert_eq!(bus.switch("1-1", message), Err(SwitchError::Gone));
}

#[test]
fn pulled_out_and_plugged_in_it_is_a_cdrom_again() {
    let (worker, stick) = worker_on(cdrom());
    switch(&worker).unwrap();
    drop(worker);
    stick.unplug();
    let mut bus = MemoryBus::around(stick.clone());
    assert_eq!(bus.vendor_devices(), []);
    stick.plug_in();
    bus.wait_for_change(bus.now() + Duration::from_secs(60));
    assert!(bus.vendor_devices()[0].shows_cdrom());
    assert!(!bus.present(Role::PcUi));
}

#[cfg(unix)]
#[test]
fn the_program_waits_for_a_modem_that_is_away_and_can_be_stopped() {
    use std::io::BufRead as _;
    use std::process::{Command as Program, Stdio};

    let home = tempfile::tempdir().unwrap();
    let mut child = Program::new(env!("CARGO_BIN_EXE_modem-medic"))
        .args(["switch", "--stick", "no-such-socket", "--json"])
        .arg("--state-dir")
        .arg(home.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = std::io::BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> serde_json::Value {
        let line = lines.next().expect("an event").unwrap();
        serde_json::from_str(&line).unwrap()
    };
    while !next()
        .to_string()
        .contains("waiting for one that is switching")
    {}
    let stopped = Program::new("kill").arg(child.id().to_string()).status();
    assert!(stopped.unwrap().success());
    let last = loop {
        let event = next();
        if event["event"] == "error" {
            break event;
        }
    };
    assert_eq!(
        (&last["command"], &last["id"], &last["stage"]),
        (
            &"switch".into(),
            &"cancelled".into(),
            &"wait-for-system-switch".into()
        )
    );
    assert_eq!(child.wait().unwrap().code(), Some(5));
}
