//! What is said of the modem after a job that did not reach its goal, and what helps then: in memory.

use std::sync::Arc;

use modem_medic::firmware::{Package, sample};
use modem_medic::job::{Done, FinishRequest, FlashRequest, JobRequest, Wanted};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Store as _, interrupted};
use modem_medic::language::Words;
use modem_medic::modem::Condition;
use modem_medic::problem::Problem;
use modem_medic::simulator::{
    Effect, Fault, MemoryBus, Model, ModemState, PresentAs, Scenario, SharedStick, Trigger,
};

use super::in_memory::{
    TARGET, flash, folder_of, package, plug_in_again, repair, run_on_shelf as run,
};

fn e1550(effect: Effect, at: Trigger) -> SharedStick {
    MemoryBus::new(Scenario::of(Model::E1550).with(Fault::new(effect, at))).stick()
}

#[test]
fn a_modem_that_runs_its_old_version_is_flashed_once_more_and_not_repaired() {
    let stick = e1550(Effect::OldVersion, Trigger::Opcode(0x0A));
    let shelf = Shelf::default();
    let failure = run(&stick, &shelf, &flash(&package(Model::E1550))).unwrap_err();
    assert_eq!(failure.problem, Problem::VersionUnchanged);
    assert_eq!(failure.condition.id(), "running");
    let words = Words::of_command_line();
    let meaning = words.condition(&failure.condition);
    assert!(meaning.contains("not in repair mode"), "{meaning}");
    let action = words.problem_action(failure.problem);
    assert!(action.contains("Flash again"), "{action}");
    // Nothing is left to take up, and what the text says works.
    assert_eq!(interrupted(&shelf.all()), None);
    assert!(matches!(
        run(&stick, &shelf, &flash(&package(Model::E1550))),
        Ok(Done::Flashed(_))
    ));
}

#[test]
fn when_the_flashed_modem_comes_after_another_one_only_its_last_checks_are_made() {
    let another = Effect::ComesBackAs {
        model: None,
        imei: Some("353719020123456".into()),
        product: None,
    };
    let stick = e1550(another, Trigger::Opcode(0x0A));
    let shelf = Shelf::default();
    let failure = run(&stick, &shelf, &flash(&package(Model::E1550))).unwrap_err();
    assert_eq!(failure.problem, Problem::CameBackDifferent);
    let Condition::Running(running) = &failure.condition else {
        panic!("{failure}");
    };
    assert!(running.another);
    // The one that was flashed is plugged in, and runs what it took.
    let mut scenario = Scenario::of(Model::E1550);
    scenario.identity.firmware = TARGET.into();
    let flashed = MemoryBus::new(scenario).stick();
    let checks = interrupted(&shelf.all()).unwrap().last_checks().unwrap();
    let done = run(
        &flashed,
        &shelf,
        &JobRequest::Finish(FinishRequest {
            checks: Box::new(checks),
        }),
    );
    assert!(matches!(done, Ok(Done::Finished(_))), "{done:?}");
    assert_eq!(interrupted(&shelf.all()), None);
}

#[test]
fn a_repair_that_is_turned_down_still_says_that_the_modem_is_half_written() {
    let mut scenario = Scenario::of(Model::E1550);
    scenario.present_as = PresentAs::HalfFlashed;
    let stick = MemoryBus::new(scenario).stick();
    let bytes = sample::e3372_firmware("22.333.01.00.00", 10 * 1024);
    let other = Arc::new(Package::from_bytes("Other.bin", bytes).unwrap());
    let failure = run(&stick, &Shelf::default(), &repair(&other)).unwrap_err();
    assert!(failure.problem.refuses_file(), "{failure}");
    assert_eq!(failure.condition.id(), "repairable");
    let meaning = Words::of_command_line().condition(&failure.condition);
    assert!(meaning.contains("repair mode"), "{meaning}");
    assert_eq!(stick.report().starts(), 0);
    // The right file still repairs it.
    assert!(run(&stick, &Shelf::default(), &repair(&package(Model::E1550))).is_ok());
}

#[test]
fn a_modem_that_stays_away_is_not_known_and_one_that_comes_back_in_repair_mode_is() {
    let stick = e1550(Effect::NeverComesBack, Trigger::Opcode(0x0A));
    let shelf = Shelf::default();
    let failure = run(&stick, &shelf, &flash(&package(Model::E1550))).unwrap_err();
    assert_eq!(failure.problem, Problem::DidNotComeBack);
    assert_eq!(failure.condition.id(), "not-known");
    plug_in_again(&stick);
    let checks = interrupted(&shelf.all()).unwrap().last_checks().unwrap();
    assert!(
        run(
            &stick,
            &shelf,
            &JobRequest::Finish(FinishRequest {
                checks: Box::new(checks),
            })
        )
        .is_ok()
    );
}

/// A folder of images names no version, so none can be missed; what was read is what is told.
#[test]
fn a_file_without_a_version_is_flashed_twice_and_both_are_done() {
    let place = tempfile::tempdir().unwrap();
    let folder = folder_of(&package(Model::E1550), place.path());
    assert_eq!(folder.version(), None);
    let stick = MemoryBus::new(Scenario::of(Model::E1550)).stick();
    let forced = JobRequest::Flash(FlashRequest {
        package: folder,
        wanted: Wanted::Firmware,
        force: Some("a test".into()),
        backup: None,
    });
    for _ in 0..2 {
        let done = run(&stick, &Shelf::default(), &forced);
        let Ok(Done::Flashed(flashed)) = done else {
            panic!("{done:?}");
        };
        assert!(flashed.version_after.is_some());
        assert_eq!(flashed.version_target, None);
    }
    assert_eq!(stick.report().state, ModemState::Normal);
}
