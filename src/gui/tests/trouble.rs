//! What can go wrong, and that the window says so once, with what it means and what to do.

use super::test_app::TestApp;
use super::views;
use egui_kittest::kittest::Queryable as _;

use crate::gui::action::{
    Action, ConnectionAction, Dialog, Message, NetworkAction, Screen, Task, TaskAction,
};
use crate::gui::frame;
use crate::gui::state::State;
use crate::gui::state::connect::SearchState;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::simulator::{Effect, Fault, Model, Scenario, Trigger};

/// A write that goes on for a while, begun and not yet drawn.
fn begin_long_write(app: &mut TestApp) {
    app.connect_e1550();
    app.review_firmware(8 << 20);
    app.begin_to_write();
}

#[test]
fn a_modem_that_is_pulled_out_while_it_is_written_is_repaired() {
    let mut app = TestApp::with(views::pulled_out(Trigger::Block(9)));
    app.review_firmware(256 * 1024);
    app.write();
    let failure = app.state().ending().cloned().unwrap().outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::Unplugged);
    assert_eq!(failure.condition.id(), "repairable");
    assert!(app.sees("The modem was unplugged or lost its connection"));
    assert!(app.sees("you can safely try again"));
    app.comes(Message::Present(false));
    app.settle();
    assert!(app.sees("Waiting for the modem. Plug it in."));
    assert!(!app.sees("Repair"));
    app.plug_in();
    app.until("the modem", |state| {
        state.half_flashed() && state.running().is_none()
    });
    // The page has followed.
    assert_eq!(app.state().screen(), Screen::Result);
    assert!(app.sees("The modem is in repair mode and you can safely try again"));
    app.press("Repair");
    // The file is still the chosen one.
    app.act(TaskAction::Review);
    app.has_a_good_computer();
    app.write();
    assert!(app.sees("Repair finished"), "{:#?}", app.state().ending());
}

/// Writes the firmware into a modem that meets this fault at its restart.
fn flash_with(app: &mut TestApp, effect: Effect) {
    /// DLOAD RESET.
    const RESET: u8 = 0x0A;
    let failing = Fault::new(effect, Trigger::Opcode(RESET));
    app.connect(Scenario::of(Model::E1550).with(failing));
    app.review_firmware(64 * 1024);
    app.write();
}

#[test]
fn a_modem_that_comes_back_late_turns_the_page_into_a_success() {
    let mut app = TestApp::new();
    flash_with(&mut app, Effect::NeverComesBack);
    assert!(app.sees("The state of the modem is not known"));
    app.comes(Message::Present(false));
    app.settle();
    assert!(app.sees("Waiting for the modem. Plug it in."));
    app.plug_in();
    app.until("the final checks", |state| {
        state.ending().is_some_and(|ending| ending.outcome.is_ok())
    });
    assert!(app.sees("Flash finished"));
    assert!(app.sees("It reports firmware 11.609.20.00.00"));
}

#[test]
fn a_modem_that_comes_back_with_its_old_version_is_not_said_to_need_a_repair() {
    let mut app = TestApp::new();
    flash_with(&mut app, Effect::OldVersion);
    assert!(app.sees("The modem runs with its previous firmware"));
    assert!(app.sees("It is not in repair mode."));
    assert!(app.sees("Choose another file"));
    app.press("Flash again");
    assert_eq!(app.state().screen(), Screen::Review);
}

#[test]
fn a_refused_file_says_why_on_the_choose_screen() {
    let mut app = TestApp::with_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    let page = b"<!DOCTYPE html><html><body>Download</body></html>";
    app.read_file("Update.exe", page);
    app.until("the refusal", |state| {
        matches!(
            state.choice.file,
            crate::gui::state::choice::ChosenFile::Refused { .. }
        )
    });
    assert!(app.sees("The file is a web page, not firmware"));
    assert!(app.sees("file-is-web-page"));
    assert!(app.sees("This file cannot be used. Choose a different one."));
    app.act(TaskAction::Review);
    assert_eq!(app.state().screen(), Screen::Choose);
}

#[test]
fn a_dashboard_in_the_firmware_step_offers_the_other_step() {
    let mut app = TestApp::with_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    let file = app.dashboard();
    app.use_file(file);
    assert!(app.sees("This file is for another step."));
    app.press("Continue with “Update dashboard”");
    assert_eq!(app.state().task(), Some(Task::Dashboard));
    assert_eq!(app.state().why_not_review(), None);
}

#[test]
fn another_model_is_not_flashed() {
    let app = TestApp::named("wrong-model");
    assert!(app.sees("This modem cannot be flashed with this program"));
    assert!(!app.sees("Flash firmware"));
}

#[test]
fn closing_the_window_while_writing_asks() {
    let mut app = TestApp::new();
    begin_long_write(&mut app);
    app.ask(Action::Quit);
    assert_eq!(app.state().dialog, Some(Dialog::Leave));
    app.step();
    app.step();
    app.press("Stay");
    assert_eq!(app.state().dialog, None);
    app.until_result();
}

/// The thread that draws never waits for the job: it says that it closes, and closes when that is safe.
#[test]
fn leaving_in_the_middle_of_a_write_ends_it_at_a_safe_point_and_then_the_window() {
    let mut app = TestApp::new();
    begin_long_write(&mut app);
    let stick = app.stick();
    app.ask(Action::QuitAnyway);
    let told_to_close = |app: &TestApp| {
        let outputs = app.harness.output().viewport_output.values();
        let mut commands = outputs.flat_map(|viewport| &viewport.commands);
        commands.any(|command| *command == egui::ViewportCommand::Close)
    };
    let begun = std::time::Instant::now();
    app.step();
    while !told_to_close(&app) {
        assert_eq!(app.state().dialog, Some(Dialog::Closing));
        assert!(begun.elapsed() < std::time::Duration::from_secs(60));
        std::thread::yield_now();
        app.step();
    }
    assert!(app.harness.state_mut().environment_mut().has_ended());
    assert_eq!(stick.report().violations, Vec::<String>::new());
}

#[test]
fn a_fault_in_drawing_stops_no_write() {
    let mut app = TestApp::new();
    begin_long_write(&mut app);
    assert!(app.state().work().is_some());
    let renderer = &mut app.harness.state_mut().renderer;
    renderer.page = Box::new(|_, _, _, _, _| panic!("a fault in drawing"));
    app.step();
    app.harness.state_mut().renderer.page = Box::new(frame::frame);
    app.step();
    assert!(app.sees("The modem is still being worked on"));
    app.until_result();
    app.press("Reload the window");
    assert!(app.sees("Flash finished"), "{:#?}", app.state().ending());
}

#[test]
fn a_modem_that_asks_for_its_pin_is_told_so_on_the_network_page() {
    let mut app = TestApp::named("pin-locked");
    app.act(NetworkAction::Check);
    app.until_answered();
    assert!(app.sees("The SIM card asks for its PIN"));
}

#[test]
fn a_modem_that_is_only_a_cd_is_switched_at_the_press_of_a_button() {
    let mut app = TestApp::named("cdrom-only");
    assert_eq!(app.state().screen(), Screen::Connect);
    assert_eq!(app.state().connect.failure, None);
    assert!(app.sees("The modem still shows up as a CD drive"));
    app.press("Switch to modem mode");
    app.until("the modem's answer", State::has_modem);
    assert_eq!(app.state().screen(), Screen::Modem);
    let report = app.stick().report();
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_cd_that_stays_one_is_told_once_and_can_be_tried_again() {
    let refusing = Fault::new(Effect::Refuse, Trigger::Switch);
    let mut app = TestApp::with(Scenario::named("cdrom-only").unwrap().with(refusing));
    app.press("Switch to modem mode");
    app.until("the failure", |state| state.connect.failure.is_some());
    let title = "The modem still shows up as a CD drive";
    assert_eq!(app.harness.query_all_by_label(title).count(), 1);
    assert!(!app.sees("Try again"));
    // The second time it takes the message.
    app.press("Switch to modem mode");
    app.until("the modem's answer", State::has_modem);
}

#[test]
fn a_switch_that_runs_says_what_it_waits_for_and_can_be_cancelled() {
    let mut app = TestApp::named("cdrom-only");
    // Not drawn by the worker's pace: the state is what it is right after the press.
    let target = app.session().target.clone();
    app.ask(ConnectionAction::Switch(target));
    assert_eq!(
        app.state().finding(),
        SearchState::Switching(Stage::WaitForSystemSwitch)
    );
    app.ask(TaskAction::Stop);
    app.until_ended();
}

/// On a system that lets no program switch a stick, only words are offered.
#[test]
fn a_real_cd_is_offered_what_the_system_allows() {
    use crate::bus::system::StickListing;
    use crate::modem::UsbState;
    let mut app = TestApp::new();
    app.comes(vec![StickListing {
        state: UsbState::Storage,
        pid: Some(0x1446),
        location: Some("1-1.2".to_owned()),
        ..StickListing::default()
    }]);
    app.settle();
    assert!(app.sees("The modem still shows up as a CD drive"));
    assert_eq!(app.sees("Switch to modem mode"), cfg!(target_os = "linux"));
}

#[test]
fn a_battery_that_is_low_keeps_the_button_closed_and_says_so() {
    use crate::gui::action::Computer;
    let mut app = TestApp::with_e1550();
    app.review_firmware(64 * 1024);
    app.comes(Message::Computer(Computer {
        battery_percent: Some(12),
        on_mains: Some(false),
        journal_writable: Some(true),
    }));
    app.read_the_review();
    app.act(TaskAction::Agree(true));
    assert!(app.sees("The battery is too low. Connect the charger."));
    app.act(TaskAction::Write);
    assert!(app.state().work().is_none());
}
