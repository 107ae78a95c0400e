//! A job that was cut off, and a file that a second start hands over.

use super::stand::Stand;
use crate::gui::action::{Action, FileAction, Incoming, Order, Screen, Task, TaskAction};
use crate::journal::Interrupted;
use crate::modem::Condition;
use crate::modem::condition::Written;

/// A flash of an E1550 that was cut off while it was written.
pub fn interrupted() -> Incoming {
    let job = Interrupted {
        job: String::from("flash"),
        stick: None,
        model: Some(String::from("E1550")),
        version: None,
        file: Some(String::from("E155XUpdate.exe")),
        sha256: Some("ab".repeat(32)),
        at: 0,
        condition: Condition::DownloadMode(Written::Part { accepted: 1 }),
        target: None,
        parts: Some(3),
        accepted: 1,
        bytes: 464,
        product: None,
        problem: None,
    };
    Incoming::Interrupted {
        job: Some(Box::new(job)),
        file: None,
        simulated: false,
    }
}

#[test]
fn what_was_cut_off_is_told_and_can_be_left() {
    let mut stand = Stand::new();
    stand.comes(interrupted());
    assert!(stand.sees("A job on E1550 was cut off"));
    assert!(stand.sees("The file was E155XUpdate.exe"));
    assert!(!stand.sees("Take it up again"));
    stand.hold_half_flashed();
    stand.step();
    assert!(stand.sees("The whole file is written again"));
    stand.press("Take it up again");
    assert_eq!(stand.state().task(), Some(Task::Repair));
    let file = stand.firmware(64 * 1024);
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.choice.package().is_some());
    assert!(stand.sees("This is not the file of the job that was cut off"));
    stand.press("Use this file all the same");
    assert_eq!(stand.state().why_not_review(), None);
    stand.act(Action::Show(Screen::Connect));
    stand.press("Leave it");
    assert!(!stand.sees("was cut off"));
}

#[test]
fn a_file_that_is_handed_over_while_a_modem_is_written_waits() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    let file = stand.firmware(8 << 20);
    stand.review(Task::Firmware, file.clone());
    stand.read_the_review();
    stand.ask(Action::Task(TaskAction::Agree(true)));
    stand.ask(Action::Task(TaskAction::Write));
    let other = stand.dashboard();
    stand.comes(Incoming::Handed(Some(other.clone())));
    assert!(stand.state().work().is_some());
    assert_eq!(stand.state().screen(), Screen::Working);
    assert_eq!(stand.state().choice.path(), Some(file.as_path()));
    stand.step();
    assert!(stand.sees("Dashboard.exe is waiting"));
    stand.until("the result", |state| state.screen() == Screen::Result);
    assert!(
        stand.sees("Flash finished"),
        "{:#?}",
        stand.state().ending()
    );
    // It does not push itself forward either.
    assert_eq!(stand.state().choice.path(), Some(file.as_path()));
    stand.press("Open it now");
    stand.until("the review", |state| state.screen() == Screen::Review);
    assert_eq!(stand.state().task(), Some(Task::Dashboard));
    assert_eq!(stand.state().choice.path(), Some(other.as_path()));
    assert_eq!(stand.state().waiting, None);
}

#[test]
fn a_file_that_waits_can_be_left() {
    let mut stand = Stand::new();
    stand.harness.state_mut().state.waiting = Some("/a.exe".into());
    stand.act(Action::File(FileAction::LeaveWaiting));
    assert_eq!(stand.state().waiting, None);
}

#[test]
fn coming_to_the_front_asks_the_system_for_the_window() {
    let mut stand = Stand::new();
    let ctx = stand.harness.ctx.clone();
    let app = stand.harness.state_mut();
    app.carry_out(&ctx, vec![Order::ComeToFront]);
    stand.harness.step();
    let commands = &stand.harness.output().viewport_output;
    let asked = commands
        .values()
        .any(|viewport| viewport.commands.contains(&egui::ViewportCommand::Focus));
    assert!(asked);
}
