//! A file that may reset what a modem keeps is written only after this very modem was backed up; the engine itself sees to
//! that, whoever asks for the flash.

use std::path::PathBuf;
use std::sync::Arc;

use modem_medic::firmware::{Package, sample, write};
use modem_medic::job::{BackedUp, BackupRequest, Done, FlashRequest, JobRequest, Wanted};
use modem_medic::journal::Store as _;
use modem_medic::journal::memory::Shelf;
use modem_medic::problem::Problem;
use modem_medic::simulator::{MemoryBus, Model, Scenario};

use super::in_memory::run_on_shelf as run;

fn flash(package: &Arc<Package>, backup: Option<BackedUp>) -> JobRequest {
    JobRequest::Flash(FlashRequest {
        package: Arc::clone(package),
        wanted: Wanted::Firmware,
        force: None,
        backup,
    })
}

#[test]
fn settings_are_written_over_only_once_this_modem_was_backed_up() {
    let updater = write::wrap_in_updater(&sample::e1550_updater(sample::VERSION, 16 * 1024));
    let package = Arc::new(Package::from_bytes("Update.exe", updater).unwrap());
    let stick = MemoryBus::new(Scenario::of(Model::E1550)).stick();
    let shelf = Shelf::default();
    let of_another = BackedUp {
        out: PathBuf::from("another.json"),
        nv_items: 1,
        nv_refused: 0,
        stick: Some(String::from("another")),
    };
    for backup in [None, Some(of_another)] {
        let refused = run(&stick, &shelf, &flash(&package, backup)).unwrap_err();
        assert_eq!(refused.problem, Problem::Internal, "{refused}");
        assert!(refused.detail.contains("no backup"), "{refused}");
    }
    assert!(stick.report().untouched());
    assert!(shelf.all().journals.is_empty(), "nothing was begun");

    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("backup.json");
    let backup = match run(&stick, &shelf, &JobRequest::Backup(BackupRequest { out })) {
        Ok(Done::BackedUp(backup)) => backup,
        other => panic!("{other:?}"),
    };
    assert!(backup.out.exists());
    let done = run(&stick, &shelf, &flash(&package, Some(backup)));
    assert!(matches!(done, Ok(Done::Flashed(_))), "{done:?}");
}
