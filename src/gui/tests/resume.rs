//! A job that was cut off, and a file that a second start hands over.

use super::test_app::TestApp;
use crate::gui::action::{Effect, FileAction, Message, Screen, Task};
use crate::gui::state::tests::stand;
use crate::journal::Interrupted;
use crate::modem::Condition;
use crate::modem::condition::Written;

/// A flash of an E1550 that was cut off while it was written.
pub fn interrupted() -> Interrupted {
    let condition = Condition::DownloadMode(Written::Part { accepted: 1 });
    Interrupted {
        stick: None,
        version: None,
        file: Some(String::from("E155XUpdate.exe")),
        target: None,
        accepted: 1,
        bytes: 464,
        ..stand::interrupted(condition)
    }
}

#[test]
fn what_was_cut_off_is_told_and_can_be_left() {
    let mut app = TestApp::new();
    app.comes(interrupted());
    assert!(app.sees("Work on E1550 was interrupted"));
    assert!(app.sees("The file was E155XUpdate.exe"));
    assert!(!app.sees("Resume"));
    app.hold_half_flashed();
    app.step();
    assert!(app.sees("The whole file is written again"));
    app.press("Resume");
    assert_eq!(app.state().task(), Some(Task::Repair));
    let file = app.firmware(64 * 1024);
    app.use_file(file);
    assert!(app.sees("This is not the file that was being written when the work was interrupted"));
    app.press("Use this file anyway");
    assert_eq!(app.state().why_not_review(), None);
    app.act(Screen::Connect);
    app.press("Not now");
    assert!(!app.sees("was interrupted"));
}

#[test]
fn a_file_that_is_handed_over_while_a_modem_is_written_waits() {
    let mut app = TestApp::with_e1550();
    let file = app.firmware(8 << 20);
    app.review(Task::Firmware, file.clone());
    app.begin_to_write();
    let other = app.dashboard();
    app.comes(Message::Handed(Some(other.clone())));
    assert!(app.state().work().is_some());
    assert_eq!(app.state().screen(), Screen::Working);
    assert_eq!(app.state().choice.path(), Some(file.as_path()));
    app.step();
    assert!(app.sees("Dashboard.exe is waiting"));
    app.until_result();
    assert!(app.sees("Flash finished"), "{:#?}", app.state().ending());
    // It does not push itself forward either.
    assert_eq!(app.state().choice.path(), Some(file.as_path()));
    app.press("Open it now");
    app.until("the review", |state| state.screen() == Screen::Review);
    assert_eq!(app.state().task(), Some(Task::Dashboard));
    assert_eq!(app.state().choice.path(), Some(other.as_path()));
    assert_eq!(app.state().waiting, None);
}

#[test]
fn a_file_that_waits_can_be_left() {
    let mut app = TestApp::new();
    app.harness.state_mut().state.waiting = Some("/a.exe".into());
    app.act(FileAction::LeaveWaiting);
    assert_eq!(app.state().waiting, None);
}

#[test]
fn coming_to_the_front_asks_the_system_for_the_window() {
    let mut app = TestApp::new();
    let ctx = app.harness.ctx.clone();
    app.harness
        .state_mut()
        .carry_out(&ctx, vec![Effect::ComeToFront]);
    app.harness.step();
    let commands = &app.harness.output().viewport_output;
    let asked = commands
        .values()
        .any(|viewport| viewport.commands.contains(&egui::ViewportCommand::Focus));
    assert!(asked);
}
