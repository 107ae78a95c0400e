//! The wish to stop, at every moment of every job: in memory, on the simulated modem's own clock.
//!
//! A job asks often whether it shall stop. Here the wish comes at the first, the second, … of these moments, and
//! the job must end within a second of what is safe, and say what the modem is.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Backup, BackupRequest, CdromRequest, Done, Failure, IdentifyRequest, JobRequest, Notice,
    ReactivateRequest, RepairRequest, RestoreRequest, Surroundings, SwitchRequest, VoiceRequest,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::language::Words;
use modem_medic::modem::{Condition, Syscfg};
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, ModemState, PresentAs, Scenario, SharedStick, Trigger,
};

use super::in_memory::{flash, package, wait};

static WORDS: LazyLock<Words> = LazyLock::new(Words::of_command_line);

/// What is safe ends within this: the reply to what was sent is waited for, and nothing else.
const SAFE: Duration = Duration::from_secs(1);

struct Stopped {
    outcome: Result<Done, Failure>,
    /// From the wish to the end, where the wish came.
    after: Option<Duration>,
}

/// Runs a job in which the wish to stop comes when it asks for the `moment`-th time.
fn stop_at(stick: &SharedStick, request: &JobRequest, moment: usize) -> Stopped {
    let clock = stick.clone();
    let mut asked = 0;
    let mut wished: Option<Instant> = None;
    let mut cancelled = || {
        asked += 1;
        if asked >= moment {
            wished.get_or_insert_with(|| clock.now());
        }
        asked >= moment
    };
    let mut bus = MemoryBus::around(stick.clone());
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut Unguarded,
        store: &mut Shelf::default(),
        tell: &mut |_| {},
        cancelled: &mut cancelled,
    };
    let outcome = job::run(&mut around, request);
    Stopped {
        outcome,
        after: wished.map(|at| stick.now() - at),
    }
}

/// Stops the job at every moment, and gives how often it left the modem in which condition.
fn sweep(what: &str, scenario: &Scenario, request: &JobRequest) -> Vec<(&'static str, usize)> {
    let mut seen: Vec<(&'static str, usize)> = Vec::new();
    for moment in 1.. {
        let stick = MemoryBus::new(scenario.clone()).stick();
        let stopped = stop_at(&stick, request, moment);
        let what = format!("{what}, stopped at {moment}");
        let Some(after) = stopped.after else {
            // It came to its end before.
            assert!(moment > 5, "{what}: hardly ever asked");
            return seen;
        };
        assert!(after <= SAFE, "{what}: went on for {after:?}");
        assert_eq!(stick.report().violations, Vec::<String>::new(), "{what}");
        let id = match stopped.outcome {
            // The wish came when nothing was left to do.
            Ok(_) => "done",
            Err(failure) => {
                assert_eq!(failure.problem, Problem::Cancelled, "{what}: {failure}");
                is_so(&what, &stick, &failure);
                failure.condition.id()
            }
        };
        match seen.last_mut() {
            Some((last, count)) if *last == id => *count += 1,
            _ => seen.push((id, 1)),
        }
    }
    seen
}

/// The simulated modem is what the failure says.
fn is_so(what: &str, stick: &SharedStick, failure: &Failure) {
    let report = stick.report();
    let text = WORDS.condition(&failure.condition);
    match failure.condition.id() {
        "untouched" => {
            assert_eq!(report.starts(), 0, "{what}: {text}");
            assert!(text.contains("othing was written"), "{what}: {text}");
            if report.state == ModemState::Download && failure.condition != Condition::Unknown {
                assert!(text.contains("repair mode"), "{what}: {text}");
            }
        }
        "repairable" => assert_eq!(report.state, ModemState::Download, "{what}: {text}"),
        "not-known" => {
            // It leaves a moment after it took the restart.
            wait(stick, Duration::from_secs(1));
            assert_ne!(stick.report().state, ModemState::Download, "{what}: {text}");
        }
        "running" => assert_eq!(report.state, ModemState::Normal, "{what}: {text}"),
        "setting-changed" => assert_eq!(report.starts(), 0, "{what}: {text}"),
        other => panic!("{what}: {other}"),
    }
}

fn order(seen: &[(&'static str, usize)]) -> Vec<&'static str> {
    seen.iter().map(|(id, _)| *id).collect()
}

#[test]
fn a_flash_can_be_stopped_everywhere() {
    for model in [Model::E1550, Model::E3372] {
        let request = flash(&package(model));
        let seen = sweep(&format!("flash {model}"), &Scenario::of(model), &request);
        let expected = ["untouched", "repairable", "not-known", "running"];
        assert_eq!(order(&seen)[..4], expected, "{seen:?}");
    }
}

#[test]
fn a_flash_of_a_modem_that_stays_away_can_be_stopped_while_it_is_waited_for() {
    for (opcode, end) in [(0x3A, "untouched"), (0x0A, "not-known")] {
        let away = Fault::new(Effect::NeverComesBack, Trigger::Opcode(opcode));
        let scenario = Scenario::of(Model::E1550).with(away);
        let request = flash(&package(Model::E1550));
        // Far into the wait.
        let stick = MemoryBus::new(scenario).stick();
        let stopped = stop_at(&stick, &request, 400);
        let failure = stopped.outcome.unwrap_err();
        assert_eq!(
            (failure.problem, failure.condition.id()),
            (Problem::Cancelled, end)
        );
        assert!(stopped.after.unwrap() <= SAFE);
    }
}

/// A block that was sent and not answered is one of which nobody knows whether the modem has it.
#[test]
fn a_write_that_is_stopped_ends_with_the_reply_to_the_block_that_is_on_its_way() {
    for model in [Model::E1550, Model::E3372] {
        let slow = Effect::SlowReply { delay_ms: 900 };
        let fault = Fault::new(slow, Trigger::Opcode(0x42)).times(1000);
        for blocks in 1..4 {
            let stick = MemoryBus::new(Scenario::of(model).with(fault.clone())).stick();
            let mut acknowledged = BTreeSet::new();
            let mut around = Surroundings {
                bus: &mut MemoryBus::around(stick.clone()),
                guard: &mut Unguarded,
                store: &mut Shelf::default(),
                tell: &mut |notice| {
                    if let Notice::Progress {
                        done: done @ 1.., ..
                    } = notice
                    {
                        acknowledged.insert(done);
                    }
                },
                cancelled: &mut || stick.report().writes() >= blocks,
            };
            let failure = job::run(&mut around, &flash(&package(model))).unwrap_err();
            assert_eq!(failure.problem, Problem::Cancelled, "{failure}");
            assert_eq!(stick.report().writes(), blocks, "{model}");
            assert_eq!(acknowledged.len() as u64, blocks, "{model}");
        }
    }
}

#[test]
fn a_repair_can_be_stopped_everywhere() {
    for model in [Model::E1550, Model::E3372] {
        let mut scenario = Scenario::of(model);
        scenario.present_as = PresentAs::HalfFlashed;
        let request = JobRequest::Repair(RepairRequest {
            package: package(model),
            force: None,
            port_known: true,
        });
        let seen = sweep(&format!("repair {model}"), &scenario, &request);
        let order = order(&seen);
        assert!(order.contains(&"repairable"), "{seen:?}");
        assert!(order.contains(&"not-known"), "{seen:?}");
    }
}

#[test]
fn reading_and_switching_can_be_stopped_everywhere() {
    let place = tempfile::tempdir().unwrap();
    let backup = JobRequest::Backup(BackupRequest {
        out: place.path().join("backup.json"),
    });
    let e1550 = Scenario::of(Model::E1550);
    for (what, scenario, request) in [
        (
            "identify",
            e1550.clone(),
            JobRequest::Identify(IdentifyRequest::Read),
        ),
        (
            "switch",
            Scenario::named("cdrom-only").unwrap().on(Model::E1550),
            JobRequest::SwitchMode(SwitchRequest::default()),
        ),
    ] {
        let seen = sweep(what, &scenario, &request);
        assert_eq!(order(&seen)[0], "untouched", "{seen:?}");
    }
    // Thousands of items are read; a few moments of it show the others.
    for moment in [1, 5, 20, 40, 60, 100, 1000, 5000, 7000] {
        let stick = MemoryBus::new(e1550.clone()).stick();
        let stopped = stop_at(&stick, &backup, moment);
        let Some(after) = stopped.after else {
            continue;
        };
        assert!(after <= SAFE, "backup at {moment}: {after:?}");
        is_so("backup", &stick, &stopped.outcome.unwrap_err());
        // It is led back to AT, whatever it was asked when the wish came.
        wait(&stick, Duration::from_secs(20));
        let done = stop_at(
            &stick,
            &JobRequest::Identify(IdentifyRequest::Read),
            usize::MAX,
        )
        .outcome;
        assert!(
            matches!(done, Ok(Done::Identified(_))),
            "{moment}: {done:?}"
        );
    }
}

#[test]
fn a_reactivation_can_be_stopped_everywhere() {
    let scenario = Scenario::named("network-lost").unwrap().on(Model::E1550);
    let request = JobRequest::Reactivate(ReactivateRequest::Set(Syscfg::REACTIVATE.into()));
    let seen = sweep("reactivate", &scenario, &request);
    let expected = ["untouched", "setting-changed"];
    assert_eq!(order(&seen)[..2], expected, "{seen:?}");
}

#[test]
fn a_change_of_the_cdrom_or_of_voice_can_be_stopped_everywhere() {
    let expected = ["untouched", "setting-changed"];
    let cdrom = JobRequest::Cdrom(CdromRequest::Off);
    let seen = sweep("cdrom", &Scenario::of(Model::E1550), &cdrom);
    assert_eq!(order(&seen)[..2], expected, "{seen:?}");
    // What was stored and read back is proven, so whoever stops waiting for the replug is told that.
    assert_eq!(order(&seen).last(), Some(&"done"), "{seen:?}");
    let voice_off = Scenario::named("voice-off").unwrap().on(Model::E1550);
    let seen = sweep("voice", &voice_off, &JobRequest::TurnVoiceOn(VoiceRequest));
    assert_eq!(order(&seen)[..2], expected, "{seen:?}");
}

#[test]
fn a_restore_of_settings_can_be_stopped_everywhere() {
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("backup.json");
    let mut good = Scenario::of(Model::E1550);
    good.composition = 256;
    let backup = JobRequest::Backup(BackupRequest { out: out.clone() });
    let made = stop_at(&MemoryBus::new(good).stick(), &backup, usize::MAX);
    assert!(matches!(made.outcome, Ok(Done::BackedUp(_))));
    let mut bad = Scenario::named("network-lost").unwrap().on(Model::E1550);
    bad.voice = false;
    let restore = JobRequest::Restore(RestoreRequest {
        backup: Box::new(Backup::read(&out).unwrap()),
        into_another: false,
        undo: false,
    });
    let seen = sweep("restore", &bad, &restore);
    assert_eq!(
        order(&seen)[..2],
        ["untouched", "setting-changed"],
        "{seen:?}"
    );
}
