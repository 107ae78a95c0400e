//! Files that hold several packages, and files that write the settings area.

use super::test_app::TestApp;
use crate::firmware::write::{self, ResourceSpec, program_with_resources};
use crate::firmware::{PackageKind, sample};
use crate::gui::action::{Screen, Task, TaskAction};
use crate::gui::state::choice::ChosenFile;

const VERSION: &str = "11.609.20.00.00";

fn begin(app: &mut TestApp, task: Task, name: &str, bytes: &[u8]) {
    app.connect_e1550();
    app.act(TaskAction::Begin(task));
    app.read_file(name, bytes);
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
        (Task::Firmware, PackageKind::Firmware),
        (Task::Dashboard, PackageKind::Dashboard),
    ] {
        let mut app = TestApp::new();
        begin(&mut app, task, "E155XUpdate.exe", &both);
        app.until("the package", |state| state.choice.package().is_some());
        assert_eq!(app.state().choice.package().unwrap().kind(), kind);
        assert_eq!(app.state().why_not_review(), None);
    }
}

#[test]
fn of_two_for_one_step_the_person_chooses() {
    let old = sample::e1550_firmware("11.608.12.04.21", 64 * 1024);
    let new = sample::e1550_firmware(VERSION, 64 * 1024);
    let zip = write::in_zip(&[("old.bin", &old), ("new.bin", &new)]).unwrap();
    let mut app = TestApp::new();
    begin(&mut app, Task::Firmware, "both.zip", &zip);
    app.until("the question", |state| {
        matches!(state.choice.file, ChosenFile::Refused { .. })
    });
    assert!(app.sees("The file holds several packages. Which one is meant?"));
    app.press("Firmware, 11.609.20.00.00, new.bin");
    app.until("the package", |state| state.choice.package().is_some());
    let package = app.state().choice.package().unwrap();
    assert_eq!(package.version(), Some(VERSION));
    assert_eq!(app.state().why_not_review(), None);
}

#[test]
fn the_backup_before_a_file_with_a_settings_area_cannot_be_left_out() {
    let updater = write::wrap_in_updater(&sample::e1550_updater(VERSION, 64 * 1024));
    let mut app = TestApp::with_e1550();
    let path = app.save("E155XUpdate_11.609.20.00.00.B418.exe", &updater);
    app.review(Task::Firmware, path);
    assert!(app.sees("settings may be reset"));
    assert!(app.sees("The boot loaders are written, too"));
    assert!(app.sees("The backup cannot be left out"));
    // Hidden from the keyboard and the mouse, the wish would still not be followed.
    app.act(TaskAction::KeepCopy(false));
    assert!(app.state().keeps_copy());
    app.write();
    assert_eq!(app.state().screen(), Screen::Result);
    assert!(app.sees("Flash finished"), "{:#?}", app.state().ending());
    let copies = std::fs::read_dir(app.file("copies/simulated"))
        .unwrap()
        .count();
    assert_eq!(copies, 1);
}
