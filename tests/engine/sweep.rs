//! The sweep: every fault at every block and every step, and a process killed at every journal record.
//!
//! Each run must end well, or say what the modem is; the simulated modem must be just that, and a flash or a
//! repair, as the texts say, must bring it to its end. Runs in memory, on the simulated modem's own clock.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use modem_medic::firmware::Package;
use modem_medic::job::{Done, Failure};
use modem_medic::journal::interrupted;
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Sink, Store, StoredJournals};
use modem_medic::language::Words;
use modem_medic::modem::Condition;
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, ModemState, Report, Scenario, SharedStick, Trigger,
};

use super::in_memory::{Mortal, TARGET, every_block, flash, package, repair, run, wait};

static WORDS: LazyLock<Words> = LazyLock::new(Words::of_command_line);

/// Longer than any honest run: four minutes for the return, a few for the rest.
const LONGEST: Duration = Duration::from_secs(30 * 60);

/// Whether the modem holds the whole package and runs it.
fn assert_complete(what: &str, model: Model, package: &Package, report: &Report) {
    assert_eq!(report.state, ModemState::Normal, "{what}: not running");
    let version = match model {
        Model::E1550 => TARGET,
        Model::E3372 => "22.333.01.00.00",
    };
    assert_eq!(report.identity.firmware, version, "{what}: version");
    for object in package.objects() {
        let held = report
            .object(object.code.0)
            .unwrap_or_else(|| panic!("{what}: {}", object.code));
        assert!(held.complete, "{what}: {} is not complete", object.code);
        assert!(
            held.bytes == *package.image(object).unwrap(),
            "{what}: {} differs",
            object.code
        );
    }
}

/// Brings a modem to its end after a failed or killed run, the way the texts tell the owner to: plug
/// it in, flash, or repair where it is in repair mode. A fault that is not used up yet strikes again,
/// so there is one try more than any fault here strikes.
fn bring_home(what: &str, stick: &SharedStick, package: &Arc<Package>) {
    let mut shelf = Shelf::default();
    let mut last = None;
    for attempt in 0..5 {
        if attempt > 0 {
            stick.unplug();
        }
        stick.plug_in();
        // As the texts say.
        wait(stick, Duration::from_secs(10));
        let outcome = match run(stick, &mut shelf, &flash(package)) {
            Err(Failure {
                problem: Problem::InDownloadMode,
                ..
            }) => run(stick, &mut shelf, &repair(package)),
            outcome => outcome,
        };
        match outcome {
            Ok(Done::Flashed(_) | Done::Repaired(_)) => return,
            failed => last = Some(failed),
        }
    }
    panic!("{what}: was not brought home: {last:?}");
}

/// One run with one fault; gives "done", or what it left behind.
fn one(model: Model, package: &Arc<Package>, fault: &Fault) -> &'static str {
    let what = format!("{model} {fault:?}");
    let bus = MemoryBus::new(Scenario::of(model).with(fault.clone()));
    let stick = bus.stick();
    let begun = stick.now();
    let mut shelf = Shelf::default();
    let outcome = run(&stick, &mut shelf, &flash(package));
    assert!(stick.now() - begun < LONGEST, "{what}: took too long");
    let report = stick.report();
    assert_eq!(report.violations, Vec::<String>::new(), "{what}");
    match outcome {
        Ok(Done::Flashed(_)) => {
            assert_complete(&what, model, package, &report);
            "done"
        }
        Ok(other) => panic!("{what}: {other:?}"),
        Err(failure) => {
            assert_means_what_it_says(&what, &stick, &failure);
            // Who reads the journal later comes to the same.
            if let Some(records) = shelf.all().journals.first() {
                let seen: Vec<_> = records.iter().filter_map(Record::observation).collect();
                assert_eq!(Condition::fold(&seen), failure.condition, "{what}");
            }
            let id = failure.condition.id();
            bring_home(&what, &stick, package);
            assert_complete(&what, model, package, &stick.report());
            id
        }
    }
}

/// The simulated modem really is what the failure says, and so do its words.
fn assert_means_what_it_says(what: &str, stick: &SharedStick, failure: &Failure) {
    let report = stick.report();
    let text = WORDS.condition(&failure.condition);
    let what = format!("{what}: {failure}");
    match failure.condition.id() {
        "untouched" => {
            assert!(report.untouched(), "{what}: was written");
            assert!(text.starts_with("Nothing was written"), "{what}");
            if report.state == ModemState::Download {
                assert!(text.contains("repair mode"), "{what}: left in it silently");
            }
        }
        "repairable" => {
            if report.state == ModemState::Absent {
                stick.plug_in();
                // As the texts say.
                wait(stick, Duration::from_secs(10));
            }
            // A modem that never got the START it was sent comes back as before.
            let state = stick.report().state;
            assert!(
                state == ModemState::Download || stick.report().untouched(),
                "{what}: it is {state:?}"
            );
            assert!(text.contains("Writing had started"), "{what}");
            assert!(text.contains("repair mode"), "{what}");
        }
        "not-known" => {
            assert_ne!(report.state, ModemState::Download, "{what}");
            assert!(text.contains("not known"), "{what}");
        }
        "running" => {
            assert_eq!(report.state, ModemState::Normal, "{what}");
            assert!(text.contains("not in repair mode"), "{what}");
            let Condition::Running(running) = &failure.condition else {
                panic!("{what}");
            };
            let told = running.version.as_deref();
            assert!(
                told.is_none_or(|version| version == report.identity.firmware),
                "{what}"
            );
        }
        _ => panic!("{what}"),
    }
}

fn effects() -> Vec<Effect> {
    let mut effects = vec![
        Effect::LostReply,
        Effect::BadCrc,
        Effect::Refuse,
        Effect::Garbage(vec![0x7E, 0x02, 0x6A, 0x7E, 0x13, 0x37]),
        Effect::Garbage(b"\r\n^RSSI:17\r\n".to_vec()),
        Effect::SplitReply { gap_ms: 3 },
        Effect::GluedReply,
        Effect::SlowReply { delay_ms: 900 },
        Effect::SlowReply { delay_ms: 200_000 },
        Effect::DuplicateReply,
        Effect::NoOpeningFlag,
        Effect::Unplug {
            replug_after_ms: None,
        },
        Effect::Unplug {
            replug_after_ms: Some(700),
        },
        Effect::NeverComesBack,
        Effect::OldVersion,
    ];
    effects.extend((0x01..=0x10).map(Effect::Nak));
    effects
}

fn sweep(model: Model) -> BTreeMap<&'static str, usize> {
    let package = package(model);
    let mut occasions = every_block(&package);
    occasions.extend([0x0C, 0x3A, 0x45, 0x41, 0x43, 0x0A].map(Trigger::Opcode));
    match model {
        Model::E1550 => {
            occasions.extend([0x01, 0x4B, 0xFA, 0xFB].map(Trigger::Opcode));
            occasions.extend(["AT$QCDMG", "ATI"].map(|text| Trigger::Command(text.into())));
        }
        Model::E3372 => {
            let commands = [
                "AT^GODLOAD",
                "AT^DLOADVER?",
                "AT^SIGNVER",
                "AT^DATAMODE",
                "ATI",
            ];
            occasions.extend(commands.map(|text| Trigger::Command(text.into())));
        }
    }
    let mut counts = BTreeMap::new();
    for occasion in &occasions {
        for effect in effects() {
            for times in [1, 2, 4] {
                let fault = Fault::new(effect.clone(), occasion.clone()).times(times);
                *counts.entry(one(model, &package, &fault)).or_default() += 1;
            }
        }
    }
    counts
}

#[test]
fn every_fault_on_an_e1550_ends_in_what_is_said() {
    let counts = sweep(Model::E1550);
    let expected = [
        ("done", 764),
        ("not-known", 33),
        ("repairable", 567),
        ("running", 33),
        ("untouched", 277),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn every_fault_on_a_hisilicon_stick_ends_in_what_is_said() {
    let counts = sweep(Model::E3372);
    let expected = [
        ("done", 902),
        ("not-known", 63),
        ("repairable", 937),
        ("running", 62),
        ("untouched", 268),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn another_modem_that_comes_back_is_never_a_success() {
    let package = package(Model::E1550);
    for effect in [
        Effect::ComesBackAs {
            model: None,
            imei: Some("353719020123456".into()),
            product: None,
        },
        Effect::ComesBackAs {
            model: Some("E173".into()),
            imei: None,
            product: None,
        },
    ] {
        let fault = Fault::new(effect, Trigger::Opcode(0x0A));
        let bus = MemoryBus::new(Scenario::of(Model::E1550).with(fault));
        let outcome = run(&bus.stick(), &mut Shelf::default(), &flash(&package));
        let failure = outcome.unwrap_err();
        assert_eq!(failure.problem, Problem::CameBackDifferent);
        assert_eq!(failure.condition.id(), "running");
    }
    // Another product in download mode is seen before the first byte.
    let fault = Fault::new(
        Effect::ComesBackAs {
            model: None,
            imei: None,
            product: Some("HUAWEI E173".into()),
        },
        Trigger::Opcode(0x3A),
    );
    let bus = MemoryBus::new(Scenario::of(Model::E1550).with(fault));
    let stick = bus.stick();
    let failure = run(&stick, &mut Shelf::default(), &flash(&package)).unwrap_err();
    assert_eq!(failure.problem, Problem::ProductMismatch);
    assert_eq!(failure.condition.id(), "untouched");
    assert!(stick.report().untouched());
}

#[test]
fn a_process_killed_at_any_journal_record_leaves_a_modem_that_can_be_brought_home() {
    for model in [Model::E1550, Model::E3372] {
        let package = package(model);
        let mut killed = 0;
        for left in 1.. {
            let what = format!("{model} killed at record {left}");
            let stick = MemoryBus::new(Scenario::of(model)).stick();
            let shelf = Shelf::default();
            let mut store = Mortal {
                shelf: shelf.clone(),
                left,
            };
            let life = catch_unwind(AssertUnwindSafe(|| {
                run(&stick, &mut store, &flash(&package))
            }));
            if let Ok(outcome) = life {
                assert!(outcome.is_ok(), "{what}: {outcome:?}");
                break;
            }
            killed += 1;
            let records = shelf.all().journals.remove(0);
            assert_eq!(records.len(), left, "{what}");
            if left < records_before_writing(&shelf) {
                assert!(stick.report().untouched(), "{what}");
            }
            // What the next start offers agrees with what the modem has seen.
            match interrupted(&shelf.all()) {
                Some(job) => assert!(
                    job.condition.is_unfinished()
                        || !job.condition.is_untouched()
                        || stick.report().untouched(),
                    "{what}"
                ),
                None => assert!(records.contains(&Record::Done), "{what}"),
            }
            bring_home(&what, &stick, &package);
            assert_complete(&what, model, &package, &stick.report());
        }
        let expected = match model {
            Model::E1550 => 16,
            Model::E3372 => 22,
        };
        assert_eq!(killed, expected, "{model}: the records of a whole job");
    }
}

/// The journal says "object started" before anything of it is written.
fn records_before_writing(shelf: &Shelf) -> usize {
    let records = shelf.all().journals.remove(0);
    records
        .iter()
        .position(|record| matches!(record, Record::ObjectStarted { .. }))
        .map_or(usize::MAX, |place| place + 1)
}

#[test]
fn a_journal_that_cannot_be_written_stops_the_job_before_the_modem_is_touched() {
    struct Full;
    impl Store for Full {
        fn create(&mut self, _job: &str) -> io::Result<Box<dyn Sink>> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn all(&self) -> StoredJournals {
            StoredJournals::default()
        }
    }
    let stick = MemoryBus::new(Scenario::of(Model::E1550)).stick();
    let failure = run(&stick, &mut Full, &flash(&package(Model::E1550))).unwrap_err();
    assert_eq!(
        (failure.problem, failure.condition.id()),
        (Problem::JournalFailed, "untouched")
    );
    assert!(stick.report().opcodes().is_empty(), "no frame was sent");
}
