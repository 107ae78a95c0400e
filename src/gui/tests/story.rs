//! The story, as an owner goes through it.

use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::test_app::TestApp;
use crate::bookmark::AfterStep;
use crate::gui::action::{
    Action, AfterAction, ConnectionAction, ConsoleAction, Field, Screen, Task, TaskAction,
};
use crate::gui::state::choice::ChosenFile;
use crate::gui::state::session::Phase;
use crate::gui::state::tests::stand::moment;

#[test]
fn an_owner_flashes_the_firmware_and_brings_the_network_back() {
    let mut app = TestApp::new();
    assert_eq!(app.state().screen(), Screen::Connect);
    app.press("Try it with a simulated modem");
    app.until_known();
    assert_eq!(app.state().screen(), Screen::Modem);
    assert!(app.sees("11.609.18.00.00"));
    assert!(app.sees("…237518"));

    app.press("Flash firmware");
    assert_eq!(app.state().screen(), Screen::Choose);
    assert!(app.sees("Choose a file first."));
    let file = app.firmware(256 * 1024);
    app.use_file(file);
    assert!(app.sees("The file is for this modem"));
    app.press("Continue");
    assert_eq!(app.state().screen(), Screen::Review);
    app.has_a_good_computer();
    app.settle();

    // Enter right after opening cancels, because Cancel has the focus.
    assert!(app.control("Cancel").is_focused());
    app.read_the_review();
    assert!(app.sees("Tick “I agree” to continue."));
    app.press("I agree");
    app.press("Back up and flash E1550 …237518");
    assert_eq!(app.state().screen(), Screen::Working);
    app.until_result();
    assert!(app.sees("Flash finished"), "{:#?}", app.state().ending());
    assert!(app.sees("It reports firmware 11.609.20.00.00"));
    assert!(app.sees("The modem is not on a network yet"));
    let ending = app.state().ending().cloned().unwrap();
    assert!(ending.copy.unwrap().exists());

    app.press("Check the network");
    assert_eq!(app.state().screen(), Screen::Network);
    app.until_answered();
    assert!(app.sees("AT^SYSCFG=2,2,3fffffff,0,2"));
    app.press("Send to the modem");
    app.until_network_is_set();
    assert!(app.sees("The network is back"));
    let stick = app.stick();
    let sent = |command: &str| {
        let report = stick.report();
        let all = report.commands();
        all.iter().filter(|sent| **sent == command).count()
    };
    assert_eq!(sent("AT^SYSCFG=2,2,3fffffff,0,2"), 1);

    app.press("Undo");
    app.until("the undo", |state| {
        let page = &state.held().network;
        page.undo && matches!(page.phase, Phase::Done(_))
    });
    assert!(app.sees("The previous setting is back"));
    assert!(app.sees("Send again"));
}

#[test]
fn enter_on_the_fresh_review_cancels() {
    let mut app = TestApp::with_e1550();
    app.review_firmware(64 * 1024);
    app.key(egui::Key::Enter);
    assert_eq!(app.state().screen(), Screen::Choose);
    assert!(app.state().work().is_none());
}

#[test]
fn the_review_waits_two_seconds_and_for_consent() {
    let mut app = TestApp::with_e1550();
    app.review_firmware(64 * 1024);
    app.act(TaskAction::Agree(true));
    assert!(app.sees("Please read this page first."));
    app.act(TaskAction::Write);
    // The button is closed; the key that would press it does nothing.
    let button = app.harness.get_by_label("Back up and flash E1550 …237518");
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn the_dashboard_update_ends_with_the_guides_own_steps() {
    let mut app = TestApp::with_e1550();
    let file = app.dashboard();
    app.review(Task::Dashboard, file);
    assert!(app.sees("Update dashboard of E1550 …237518"));
    app.write();
    assert!(app.sees("Dashboard updated"));
    assert!(app.sees("1. Unplug the modem now."));
    assert!(app.sees("This step completes automatically when the modem is unplugged."));
    let step = |app: &TestApp| app.state().after.as_ref().map(|after| after.step);
    // Nobody can say that it was done while the modem is there.
    app.act(AfterAction::Done);
    assert_eq!(step(&app), Some(AfterStep::Unplug));
    app.act(ConnectionAction::Unplug);
    if cfg!(windows) {
        assert_eq!(step(&app), Some(AfterStep::RestartComputer));
        app.act(AfterAction::Done);
    }
    assert_eq!(step(&app), Some(AfterStep::PlugInAgain));
    app.plug_in();
    app.until_known();
    if cfg!(windows) {
        assert_eq!(step(&app), Some(AfterStep::RestartAgain));
        app.act(AfterAction::Done);
    }
    assert_eq!(step(&app), Some(AfterStep::CheckNetwork));
    app.act(AfterAction::Done);
    assert_eq!(step(&app), None);
    assert_eq!(app.state().screen(), Screen::Network);
}

#[test]
fn a_half_flashed_modem_is_repaired() {
    let mut app = TestApp::named("half-flashed");
    assert_eq!(app.state().screen(), Screen::Modem);
    assert!(app.state().half_flashed());
    app.press("Repair");
    let file = app.firmware(128 * 1024);
    app.use_file(file);
    app.press("Continue");
    app.has_a_good_computer();
    app.write();
    assert!(app.sees("Repair finished"), "{:#?}", app.state().ending());
    assert!(!app.state().half_flashed());
}

#[test]
fn a_file_given_at_the_start_leads_straight_to_the_review() {
    let mut app = TestApp::new();
    let file = app.firmware(64 * 1024);
    let state = &mut app.harness.state_mut().state;
    let orders = state.turn(&moment(100), |state, turn| state.open_file(file, turn));
    let ctx = app.harness.ctx.clone();
    app.harness.state_mut().carry_out(&ctx, orders);
    app.until("the file", |state| state.choice.package().is_some());
    assert_eq!(app.state().screen(), Screen::Connect);
    assert!(app.sees("E155XUpdate.exe"));
    assert!(app.sees("The file is complete and undamaged. Whether it fits is checked once the modem is plugged in."));
    app.connect_e1550();
    assert_eq!(app.state().screen(), Screen::Review);
    assert!(app.sees("E155XUpdate.exe"));
    app.press("Change");
    assert_eq!(app.state().screen(), Screen::Choose);
    assert_eq!(app.state().task(), Some(Task::Firmware));
}

#[test]
fn a_file_that_is_no_firmware_is_refused_before_a_modem_is_there() {
    let mut app = TestApp::new();
    let path = app.save("Update.exe", b"<!DOCTYPE html><html></html>");
    let ctx = app.harness.ctx.clone();
    app.harness.state_mut().open_file(&ctx, path);
    app.until("the refusal", |state| {
        matches!(state.choice.file, ChosenFile::Refused { .. })
    });
    assert_eq!(app.state().screen(), Screen::Connect);
    assert!(app.sees("The file is a web page, not firmware"));
    assert!(app.state().settings.recent_files.is_empty());
    // With a modem its page says the same.
    app.connect_e1550();
    assert_eq!(app.state().screen(), Screen::Choose);
    assert!(app.sees("The file is a web page, not firmware"));
    app.act(Screen::Modem);
    app.act(ConnectionAction::Disconnect);
    app.settle();
    app.press("Remove");
    assert_eq!(app.state().choice.path(), None);
    assert!(!app.sees("The file is a web page"));
}

#[test]
fn the_console_sends_and_holds_back() {
    let mut app = TestApp::with_e1550();
    app.press("Open AT console");
    app.act(ConsoleAction::Send(Some("AT^SYSCFG?".to_owned())));
    app.until("an answer", |state| {
        let mut said = state.held().console.said.iter();
        said.any(|said| said.line.text.contains("SYSCFG:"))
    });
    app.act(Action::Type(Field::ConsoleLine, "AT^U2DIAG=0".to_owned()));
    assert!(app.sees("This command is blocked"));
    app.act(ConsoleAction::Send(None));
    app.act(Action::Back);
    app.until_ended();
    let stick = app.stick();
    let report = stick.report();
    assert!(!report.commands().iter().any(|sent| sent.contains("U2DIAG")));
    assert_eq!(app.state().screen(), Screen::Modem);
}
