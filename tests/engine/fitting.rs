//! Which files are written: those that fit, those of which nobody can tell with a reason that the journal keeps, and no
//! other, whatever reason is given. The engine itself sees to that, whoever asks.

use std::sync::Arc;

use modem_medic::firmware::{ObjectCode, Package, sample, write};
use modem_medic::job::{Done, FlashRequest, JobRequest, RepairRequest, Wanted};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store as _};
use modem_medic::problem::Problem;
use modem_medic::simulator::{MemoryBus, Model, PresentAs, Scenario, SharedStick};

use super::in_memory::{folder_of, package, run_on_shelf};

const REASON: &str = "The seller named this file";

fn flash(package: &Arc<Package>, force: Option<&str>) -> JobRequest {
    JobRequest::Flash(FlashRequest {
        package: Arc::clone(package),
        wanted: Wanted::Firmware,
        force: force.map(str::to_owned),
        backup: None,
    })
}

fn repair(package: &Arc<Package>, force: Option<&str>) -> JobRequest {
    JobRequest::Repair(RepairRequest {
        package: Arc::clone(package),
        force: force.map(str::to_owned),
        port_known: true,
    })
}

/// The requests for such a modem, each with the modem it is for.
fn both(package: &Arc<Package>, force: Option<&str>) -> [(SharedStick, JobRequest); 2] {
    let running = Scenario::of(Model::E1550);
    let mut half_flashed = running.clone();
    half_flashed.present_as = PresentAs::HalfFlashed;
    [
        (running, flash(package, force)),
        (half_flashed, repair(package, force)),
    ]
    .map(|(scenario, request)| (MemoryBus::new(scenario).stick(), request))
}

#[test]
fn what_cannot_be_told_is_written_for_a_reason_and_the_journal_keeps_it() {
    let place = tempfile::tempdir().unwrap();
    // Images without headers name nobody.
    let file = folder_of(&package(Model::E1550), place.path());
    for (stick, request) in both(&file, None) {
        let refused = run_on_shelf(&stick, &Shelf::default(), &request).unwrap_err();
        assert_eq!(refused.problem, Problem::FitUnknown, "{refused}");
        assert_eq!(stick.report().starts(), 0);
    }
    for (stick, request) in both(&file, Some(REASON)) {
        let shelf = Shelf::default();
        let done = run_on_shelf(&stick, &shelf, &request);
        assert!(
            matches!(done, Ok(Done::Flashed(_) | Done::Repaired(_))),
            "{done:?}"
        );
        let journal = shelf.all().journals.remove(0);
        let Some(Record::Job { forced, .. }) = journal.first() else {
            panic!("{journal:?}");
        };
        assert_eq!(forced.as_deref(), Some(REASON));
    }
}

#[test]
fn what_does_not_fit_is_written_for_no_reason() {
    let of_another_chip = sample::e3372_firmware("22.333.01.00.00", 10 * 1024);
    let of_another_line = sample::e1550_firmware("11.870.03.00.00", 10 * 1024);
    for (bytes, is_of_its_chip) in [(of_another_chip, false), (of_another_line, true)] {
        let file = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
        for (stick, request) in both(&file, Some(REASON)) {
            let before = stick.report().state;
            let refused = run_on_shelf(&stick, &Shelf::default(), &request).unwrap_err();
            let expected = match request {
                JobRequest::Flash(_) => Problem::WrongModel,
                _ if is_of_its_chip => Problem::ProductMismatch,
                _ => Problem::PartitionTableInvalid,
            };
            assert_eq!(refused.problem, expected, "{refused}");
            let report = stick.report();
            assert_eq!((report.starts(), report.state), (0, before), "{refused}");
        }
    }
    // Of which chip it is nobody can tell, and an E1550 takes a partition table first.
    let part = write::ObjectSpec::new(ObjectCode(0x0003_0000), vec![0x5A; 8192]);
    let without_table = write::PackageBuilder::new().object(part.hardware_id("E1550"));
    let without_table = Package::from_bytes("Update.bin", without_table.build()).unwrap();
    for (stick, request) in both(&Arc::new(without_table), Some(REASON)) {
        let refused = run_on_shelf(&stick, &Shelf::default(), &request).unwrap_err();
        assert_eq!(refused.problem, Problem::PartitionTableMissing);
        assert_eq!(stick.report().starts(), 0);
    }
    let dashboard = sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 64 * 1024);
    let dashboard = Arc::new(Package::from_bytes("Update.bin", dashboard).unwrap());
    let stick = MemoryBus::new(Scenario::of(Model::E1550)).stick();
    let asked_as_firmware = flash(&dashboard, Some(REASON));
    let refused = run_on_shelf(&stick, &Shelf::default(), &asked_as_firmware).unwrap_err();
    assert_eq!(refused.problem, Problem::WrongKindOfFile);
    assert!(
        stick.report().commands().is_empty(),
        "it was not even asked"
    );
}
