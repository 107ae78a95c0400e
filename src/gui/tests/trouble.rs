//! What can go wrong, and that the window says so once, with what it means and what to do.

use super::stand::Stand;
use egui_kittest::kittest::Queryable as _;

use crate::gui::action::{
    Action, ConnectionAction, Dialog, FileAction, Incoming, NetworkAction, Screen, Task, TaskAction,
};
use crate::gui::state::State;
use crate::gui::state::connect::Finding;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::simulator::{Effect, Fault, Model, Scenario, Trigger};

fn failing(effect: Effect, at: Trigger) -> Scenario {
    Scenario::of(Model::E1550).with(Fault::new(effect, at))
}

/// A write that goes on for a while, begun and not yet drawn.
fn begin_long_write(stand: &mut Stand) {
    stand.connect_e1550();
    let file = stand.firmware(8 << 20);
    stand.review(Task::Firmware, file);
    stand.read_the_review();
    stand.ask(Action::Task(TaskAction::Agree(true)));
    stand.ask(Action::Task(TaskAction::Write));
}

#[test]
fn a_modem_that_is_pulled_out_while_it_is_written_is_repaired() {
    let mut stand = Stand::new();
    let replug_after_ms = None;
    stand.connect(failing(
        Effect::Unplug { replug_after_ms },
        Trigger::Block(9),
    ));
    let file = stand.firmware(256 * 1024);
    stand.review(Task::Firmware, file);
    stand.write();
    let failure = stand
        .state()
        .ending()
        .cloned()
        .unwrap()
        .outcome
        .unwrap_err();
    assert_eq!(failure.problem, Problem::Unplugged);
    assert_eq!(failure.condition.id(), "repairable");
    assert!(stand.sees("The modem was unplugged or lost its connection"));
    assert!(stand.sees("it is safe to try again"));
    stand.comes(Incoming::Present(false));
    stand.settle();
    assert!(stand.sees("Waiting for the modem. Plug it in."));
    assert!(!stand.sees("Repair"));
    stand.plug_in();
    stand.until("the modem", |state| {
        state.half_flashed() && state.running().is_none()
    });
    // The page has followed.
    assert_eq!(stand.state().screen(), Screen::Result);
    assert!(stand.sees("The modem is in repair mode and it is safe to try again"));
    stand.press("Repair");
    // The file is still the chosen one.
    stand.act(Action::Task(TaskAction::Review));
    stand.until("the computer", |state| {
        state.draft().unwrap().review.computer.is_some()
    });
    stand.comes(Incoming::Computer(super::stand::COMPUTER));
    stand.write();
    assert!(
        stand.sees("Repair finished"),
        "{:#?}",
        stand.state().ending()
    );
}

/// Writes the firmware into a modem that meets this fault at its restart.
fn flash_with(stand: &mut Stand, effect: Effect) {
    /// DLOAD RESET.
    const RESET: u8 = 0x0A;
    stand.connect(failing(effect, Trigger::Opcode(RESET)));
    let file = stand.firmware(64 * 1024);
    stand.review(Task::Firmware, file);
    stand.write();
}

#[test]
fn a_modem_that_comes_back_late_turns_the_page_into_a_success() {
    let mut stand = Stand::new();
    flash_with(&mut stand, Effect::NeverComesBack);
    assert!(stand.sees("It is not known how the modem is"));
    stand.comes(Incoming::Present(false));
    stand.settle();
    assert!(stand.sees("Waiting for the modem. Plug it in."));
    stand.plug_in();
    stand.until("the last checks", |state| {
        state.ending().is_some_and(|ending| ending.outcome.is_ok())
    });
    assert!(stand.sees("Flash finished"));
    assert!(stand.sees("It reports firmware 11.609.20.00.00"));
}

#[test]
fn a_modem_that_comes_back_with_its_old_version_is_not_said_to_need_a_repair() {
    let mut stand = Stand::new();
    flash_with(&mut stand, Effect::OldVersion);
    assert!(stand.sees("The modem runs, with its old firmware"));
    assert!(stand.sees("It is not in repair mode."));
    assert!(stand.sees("Choose another file"));
    stand.press("Flash once more");
    assert_eq!(stand.state().screen(), Screen::Review);
}

#[test]
fn a_refused_file_says_why_on_the_choose_screen() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(Task::Firmware)));
    let path = stand.file("Update.exe");
    std::fs::write(&path, "<!DOCTYPE html><html><body>Download</body></html>").unwrap();
    stand.act(Action::File(FileAction::Use(path)));
    stand.until("the refusal", |state| {
        matches!(
            state.choice.file,
            crate::gui::state::choice::ChosenFile::Refused { .. }
        )
    });
    assert!(stand.sees("The file is a web page, not firmware"));
    assert!(stand.sees("file-is-web-page"));
    assert!(stand.sees("This file cannot be used. Choose another one."));
    stand.act(Action::Task(TaskAction::Review));
    assert_eq!(stand.state().screen(), Screen::Choose);
}

#[test]
fn a_dashboard_in_the_firmware_step_offers_the_other_step() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(Task::Firmware)));
    let file = stand.dashboard();
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.choice.package().is_some());
    assert!(stand.sees("This file is for another step."));
    stand.press("Go on with “Update dashboard”");
    assert_eq!(stand.state().task(), Some(Task::Dashboard));
    assert_eq!(stand.state().why_not_review(), None);
}

#[test]
fn another_model_is_not_flashed() {
    let mut stand = Stand::new();
    stand.connect(Scenario::named("wrong-model").unwrap());
    assert!(stand.sees("This modem is recognised, but cannot be flashed with this program"));
    assert!(!stand.sees("Flash firmware"));
}

#[test]
fn closing_the_window_while_writing_asks() {
    let mut stand = Stand::new();
    begin_long_write(&mut stand);
    stand.ask(Action::Quit);
    assert_eq!(stand.state().dialog, Some(Dialog::Leave));
    stand.step();
    stand.step();
    stand.press("Stay");
    assert_eq!(stand.state().dialog, None);
    stand.until("the result", |state| state.screen() == Screen::Result);
}

/// The thread that draws never waits for the job: it says that it closes, and closes when that is safe.
#[test]
fn leaving_in_the_middle_of_a_write_ends_it_at_a_safe_point_and_then_the_window() {
    let mut stand = Stand::new();
    begin_long_write(&mut stand);
    let stick = stand.harness.state_mut().outside().stick().unwrap().clone();
    stand.ask(Action::QuitAnyway);
    let told_to_close = |stand: &Stand| {
        let outputs = stand.harness.output().viewport_output.values();
        let mut commands = outputs.flat_map(|viewport| &viewport.commands);
        commands.any(|command| *command == egui::ViewportCommand::Close)
    };
    let begun = std::time::Instant::now();
    stand.step();
    while !told_to_close(&stand) {
        assert_eq!(stand.state().dialog, Some(Dialog::Closing));
        assert!(begun.elapsed() < std::time::Duration::from_secs(60));
        std::thread::yield_now();
        stand.step();
    }
    assert!(stand.harness.state_mut().outside().has_ended());
    assert_eq!(stick.report().violations, Vec::<String>::new());
}

#[test]
fn a_fault_in_drawing_stops_no_write() {
    let mut stand = Stand::new();
    begin_long_write(&mut stand);
    assert!(stand.state().work().is_some());
    stand.harness.state_mut().fail_next_frame = true;
    stand.step();
    stand.step();
    assert!(stand.sees("The modem is still being worked on"));
    stand.until("the result", |state| state.screen() == Screen::Result);
    stand.press("Draw the window again");
    assert!(
        stand.sees("Flash finished"),
        "{:#?}",
        stand.state().ending()
    );
}

#[test]
fn a_modem_that_asks_for_its_pin_is_told_so_on_the_network_page() {
    let mut stand = Stand::new();
    stand.connect(Scenario::named("pin-locked").unwrap());
    stand.act(Action::Network(NetworkAction::Check));
    stand.until("the diagnosis", |state| !state.asking());
    assert!(stand.sees("The SIM card asks for its PIN"));
}

#[test]
fn a_modem_that_is_only_a_cd_is_switched_at_the_press_of_a_button() {
    let mut stand = Stand::new();
    stand.connect(Scenario::named("cdrom-only").unwrap());
    assert_eq!(stand.state().screen(), Screen::Connect);
    assert_eq!(stand.state().connect.failure, None);
    assert!(stand.sees("The modem still shows itself as a CD-ROM"));
    stand.press("Switch it for me");
    stand.until("the modem's answer", State::has_modem);
    assert_eq!(stand.state().screen(), Screen::Modem);
    let report = stand
        .harness
        .state_mut()
        .outside()
        .stick()
        .unwrap()
        .report();
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_cd_that_stays_one_is_told_once_and_can_be_tried_again() {
    let mut stand = Stand::new();
    let refusing = Fault::new(Effect::Refuse, Trigger::Switch);
    stand.connect(Scenario::named("cdrom-only").unwrap().with(refusing));
    stand.press("Switch it for me");
    stand.until("the failure", |state| state.connect.failure.is_some());
    let title = "The modem still shows itself as a CD-ROM";
    assert_eq!(stand.harness.query_all_by_label(title).count(), 1);
    assert!(!stand.sees("Try again"));
    // The second time it takes the message.
    stand.press("Switch it for me");
    stand.until("the modem's answer", State::has_modem);
}

#[test]
fn a_switch_that_runs_says_what_it_waits_for_and_can_be_cancelled() {
    let mut stand = Stand::new();
    stand.connect(Scenario::named("cdrom-only").unwrap());
    // Not drawn by the worker's pace: the state is what it is right after the press.
    let target = stand.session().target.clone();
    stand.ask(Action::Connection(ConnectionAction::Switch(target)));
    assert_eq!(
        stand.state().finding(),
        Finding::Switching(Stage::WaitForSystemSwitch)
    );
    stand.ask(Action::Task(TaskAction::Stop));
    stand.until("the end", |state| state.running().is_none());
}

/// On a system that lets no program switch a stick, only words are offered.
#[test]
fn a_real_cd_is_offered_what_the_system_allows() {
    use crate::bus::system::StickListing;
    use crate::modem::UsbState;
    let mut stand = Stand::new();
    stand.comes(Incoming::Ports {
        sticks: vec![StickListing {
            state: UsbState::Storage,
            pid: Some(0x1446),
            location: Some("1-1.2".to_owned()),
            ..StickListing::default()
        }],
        ports: Vec::new(),
    });
    stand.settle();
    assert!(stand.sees("The modem still shows itself as a CD-ROM"));
    assert_eq!(stand.sees("Switch it for me"), cfg!(target_os = "linux"));
}

#[test]
fn a_battery_that_is_low_keeps_the_button_closed_and_says_so() {
    use crate::gui::action::Computer;
    let mut stand = Stand::new();
    stand.connect_e1550();
    let file = stand.firmware(64 * 1024);
    stand.review(Task::Firmware, file);
    stand.comes(Incoming::Computer(Computer {
        battery_percent: Some(12),
        on_mains: Some(false),
        journal_writable: Some(true),
    }));
    stand.read_the_review();
    stand.act(Action::Task(TaskAction::Agree(true)));
    assert!(stand.sees("The battery is too low. Plug the charger in."));
    stand.act(Action::Task(TaskAction::Write));
    assert!(stand.state().work().is_none());
}
