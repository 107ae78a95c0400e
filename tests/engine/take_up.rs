//! Taking up a job that was cut off, in memory: when only the last checks are left, and that nothing less
//! than their proof spares a modem the whole file.

use modem_medic::bus::{Clock as _, Ports as _, Role};
use modem_medic::job::{self, Done, FinishRequest, IdentifyRequest, JobRequest};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store as _, interrupted};
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, ModemState, PresentAs, Scenario, SharedStick, Trigger,
};

use super::in_memory::{
    TARGET, every_block, flash, package, plug_in_again, repair, run_on_shelf as run,
};

/// A flash whose modem took everything and then stayed away, which ends the job.
fn stayed_away() -> (SharedStick, Shelf) {
    let away = Fault::new(Effect::NeverComesBack, Trigger::Opcode(0x0A));
    let stick = MemoryBus::new(Scenario::of(Model::E1550).with(away)).stick();
    let shelf = Shelf::default();
    let failure = run(&stick, &shelf, &flash(&package(Model::E1550))).unwrap_err();
    assert_eq!(failure.problem, Problem::DidNotComeBack);
    plug_in_again(&stick);
    (stick, shelf)
}

#[test]
fn a_modem_that_came_back_after_all_needs_only_the_last_checks() {
    let (stick, shelf) = stayed_away();
    let job = interrupted(&shelf.all()).unwrap();
    assert!(job.condition.is_unproven(), "{:?}", job.condition);
    let checks = job.last_checks().expect("everything was acknowledged");
    let (starts, writes) = (stick.report().starts(), stick.report().writes());
    let done = run(
        &stick,
        &shelf,
        &JobRequest::Finish(FinishRequest {
            checks: Box::new(checks),
        }),
    )
    .unwrap();
    let Done::Finished(flashed) = done else {
        panic!("{done:?}");
    };
    assert_eq!(flashed.objects, package(Model::E1550).objects().len());
    assert_eq!(flashed.version_after.as_deref(), Some(TARGET));
    let report = stick.report();
    assert_eq!((report.starts(), report.writes()), (starts, writes));
    assert_eq!(report.violations, Vec::<String>::new());
    // It is not offered again.
    assert_eq!(interrupted(&shelf.all()), None);
}

#[test]
fn another_modem_or_version_is_not_taken_for_finished() {
    let old_version = Scenario::of(Model::E1550);
    let mut other = old_version.clone();
    other.identity.imei = "353719020123456".into();
    other.identity.firmware = TARGET.into();
    for (scenario, problem) in [
        (other, Problem::CameBackDifferent),
        (old_version, Problem::VersionUnchanged),
    ] {
        let (_, shelf) = stayed_away();
        let checks = interrupted(&shelf.all()).unwrap().last_checks().unwrap();
        let stick = MemoryBus::new(scenario).stick();
        let before = stick.report().opcodes().len();
        let finish = JobRequest::Finish(FinishRequest {
            checks: Box::new(checks.clone()),
        });
        let failure = run(&stick, &shelf, &finish).unwrap_err();
        assert_eq!(
            (failure.problem, failure.condition.id()),
            (problem, "untouched")
        );
        let Done::Identified(modem) =
            run(&stick, &shelf, &JobRequest::Identify(IdentifyRequest::Read)).unwrap()
        else {
            panic!("not identified");
        };
        assert!(!job::is_finished(&checks, &modem));
        assert_eq!(stick.report().opcodes().len(), before, "a frame was sent");
        // The job stays open, and starting it over ends it.
        assert!(interrupted(&shelf.all()).is_some());
        assert!(matches!(
            run(&stick, &shelf, &flash(&package(Model::E1550))),
            Ok(Done::Flashed(_))
        ));
    }
}

#[test]
fn half_a_flash_never_leaves_only_the_last_checks() {
    let package = package(Model::E1550);
    let mut occasions = every_block(&package);
    occasions.extend([0x3A, 0x41, 0x43, 0x0A].map(Trigger::Opcode));
    for occasion in occasions {
        let replug_after_ms = None;
        let fault = Fault::new(Effect::Unplug { replug_after_ms }, occasion.clone());
        let stick = MemoryBus::new(Scenario::of(Model::E1550).with(fault)).stick();
        let shelf = Shelf::default();
        let outcome = run(&stick, &shelf, &flash(&package));
        // A port that goes away with the restart is a restart that was taken; the version tells.
        let restarted = occasion == Trigger::Opcode(0x0A);
        assert!(outcome.is_err(), "{occasion:?}: {outcome:?}");
        let checks = interrupted(&shelf.all()).and_then(|job| job.last_checks());
        assert_eq!(checks.is_some(), restarted, "{occasion:?}");
    }
}

/// A process that dies within a write leaves the loader in the middle of a frame. Whoever comes next must
/// be understood all the same, also a loader that wants an opening flag of its own for each frame.
#[test]
fn a_loader_left_in_the_middle_of_a_frame_is_found_and_repaired() {
    let package = package(Model::E1550);
    let block = [&[0x7E, 0x42, 0, 0, 0, 1, 0x10, 0][..], &[0x55; 40]].concat();
    for length in [1, 2, 3, 9, block.len()] {
        for escaped in [false, true] {
            let mut scenario = Scenario::of(Model::E1550);
            scenario.present_as = PresentAs::HalfFlashed;
            let mut bus = MemoryBus::new(scenario);
            let mut cut = block[..length].to_vec();
            cut.extend(escaped.then_some(0x7D));
            let mut port = bus.open(Role::Download).unwrap();
            port.write(&cut, bus.now()).unwrap();
            drop(port);
            let stick = bus.stick();
            let shelf = Shelf::default();
            let failure =
                run(&stick, &shelf, &JobRequest::Identify(IdentifyRequest::Read)).unwrap_err();
            assert_eq!(failure.problem, Problem::InDownloadMode, "{cut:x?}");
            assert!(matches!(
                run(&stick, &shelf, &repair(&package)),
                Ok(Done::Repaired(_))
            ));
        }
    }
}

/// The journal is of one modem, and another one of the same kind stands in its place. Nobody can tell,
/// because a loader does not say which unit it is; so all of it is written.
#[test]
fn a_half_written_modem_in_the_place_of_another_gets_the_whole_file() {
    let package = package(Model::E1550);
    for block in [1, 2, 4, 6] {
        let replug_after_ms = None;
        let fault = Fault::new(Effect::Unplug { replug_after_ms }, Trigger::Block(block));
        let own = MemoryBus::new(Scenario::of(Model::E1550).with(fault)).stick();
        let shelf = Shelf::default();
        run(&own, &shelf, &flash(&package)).unwrap_err();
        assert!(
            interrupted(&shelf.all())
                .unwrap()
                .condition
                .is_half_written()
        );

        let mut scenario = Scenario::of(Model::E1550);
        scenario.present_as = PresentAs::HalfFlashed;
        let other = MemoryBus::new(scenario).stick();
        assert!(matches!(
            run(&other, &shelf, &repair(&package)),
            Ok(Done::Repaired(_))
        ));
        let report = other.report();
        assert_eq!(report.state, ModemState::Normal);
        assert_eq!(report.violations, Vec::<String>::new());
        for object in package.objects() {
            let held = report.object(object.code.0).unwrap();
            assert!(held.complete && held.bytes == *package.image(object).unwrap());
        }
        // The objects were sent in the file's order, each once, the partition table first.
        let journal = shelf.all().journals.remove(0);
        let sent: Vec<u32> = journal
            .iter()
            .filter_map(|record| match record {
                Record::ObjectStarted { code, .. } => Some(*code),
                _ => None,
            })
            .collect();
        let order: Vec<u32> = package
            .objects()
            .iter()
            .map(|object| object.code.0)
            .collect();
        assert_eq!(sent, order);
    }
}
