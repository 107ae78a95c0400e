//! Files that hold several packages, and files that write the settings area.

use super::stand::Stand;
use crate::firmware::write::{self, ResourceSpec, program_with_resources};
use crate::firmware::{Kind, sample};
use crate::gui::action::{Action, FileAction, Screen, Task, TaskAction};
use crate::gui::state::choice::ChosenFile;

const VERSION: &str = "11.609.20.00.00";

fn begin(stand: &mut Stand, task: Task, name: &str, bytes: &[u8]) {
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(task)));
    let path = stand.file(name);
    std::fs::write(&path, bytes).unwrap();
    stand.act(Action::File(FileAction::Use(path)));
}

#[test]
fn of_several_packages_the_step_takes_its_own() {
    let firmware = sample::e1550_firmware(VERSION, 64 * 1024);
    let dashboard = sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 64 * 1024);
    let both = program_with_resources(&[
        ResourceSpec {
            kind: "BIN",
            id: 250,
            data: &firmware,
        },
        ResourceSpec {
            kind: "UTPS",
            id: 251,
            data: &dashboard,
        },
    ]);
    for (task, kind) in [
        (Task::Firmware, Kind::Firmware),
        (Task::Dashboard, Kind::Dashboard),
    ] {
        let mut stand = Stand::new();
        begin(&mut stand, task, "E155XUpdate.exe", &both);
        stand.until("the package", |state| state.choice.package().is_some());
        assert_eq!(stand.state().choice.package().unwrap().kind(), kind);
        assert_eq!(stand.state().why_not_review(), None);
    }
}

#[test]
fn of_two_for_one_step_the_person_chooses() {
    let old = sample::e1550_firmware("11.608.12.04.21", 64 * 1024);
    let new = sample::e1550_firmware(VERSION, 64 * 1024);
    let zip = write::in_zip(&[("old.bin", &old), ("new.bin", &new)]).unwrap();
    let mut stand = Stand::new();
    begin(&mut stand, Task::Firmware, "both.zip", &zip);
    stand.until("the question", |state| {
        matches!(state.choice.file, ChosenFile::Refused { .. })
    });
    assert!(stand.sees("The file holds several packages. Which one is meant?"));
    stand.press("Firmware, 11.609.20.00.00, new.bin");
    stand.until("the package", |state| state.choice.package().is_some());
    let package = stand.state().choice.package().unwrap();
    assert_eq!(package.version(), Some(VERSION));
    assert_eq!(stand.state().why_not_review(), None);
}

#[test]
fn the_backup_before_a_file_with_a_settings_area_cannot_be_left_out() {
    let updater = write::wrap_in_updater(&sample::e1550_updater(VERSION, 64 * 1024));
    let mut stand = Stand::new();
    stand.connect_e1550();
    let path = stand.file("E155XUpdate_11.609.20.00.00.B418.exe");
    std::fs::write(&path, updater).unwrap();
    stand.review(Task::Firmware, path);
    assert!(stand.sees("settings may be reset"));
    assert!(stand.sees("The boot loaders are written, too"));
    assert!(stand.sees("The backup cannot be left out"));
    // Hidden from the keyboard and the mouse, the wish would still not be followed.
    stand.act(Action::Task(TaskAction::KeepCopy(false)));
    assert!(stand.state().keeps_copy());
    stand.write();
    assert_eq!(stand.state().screen(), Screen::Result);
    assert!(
        stand.sees("Flash finished"),
        "{:#?}",
        stand.state().ending()
    );
    let copies = std::fs::read_dir(stand.file("copies")).unwrap().count();
    assert_eq!(copies, 1);
}
