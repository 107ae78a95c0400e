//! The story, as an owner goes through it.

use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::stand::Stand;
use crate::bookmark::AfterStep;
use crate::gui::action::{
    Action, AfterAction, ConnectionAction, ConsoleAction, Field, FileAction, Incoming, Screen,
    Task, TaskAction,
};
use crate::gui::state::choice::ChosenFile;
use crate::gui::state::network::Phase;
use crate::simulator::Scenario;

#[test]
fn an_owner_flashes_the_firmware_and_brings_the_network_back() {
    let mut stand = Stand::new();
    assert_eq!(stand.state().screen(), Screen::Connect);
    stand.press("Try it with a simulated modem");
    stand.until("the modem", |state| state.report().is_some());
    assert_eq!(stand.state().screen(), Screen::Modem);
    assert!(stand.sees("11.609.18.00.00"));
    assert!(stand.sees("…237518"));

    stand.press("Flash firmware");
    assert_eq!(stand.state().screen(), Screen::Choose);
    assert!(stand.sees("Choose a file first."));
    let file = stand.firmware(256 * 1024);
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.choice.package().is_some());
    assert!(stand.sees("The file is for this modem"));
    stand.press("Continue");
    assert_eq!(stand.state().screen(), Screen::Review);
    stand.until("the computer", |state| {
        state.draft().unwrap().review.computer.is_some()
    });
    stand.comes(Incoming::Computer(super::stand::COMPUTER));
    stand.settle();

    // Enter right after opening cancels, because Cancel has the focus.
    assert!(stand.control("Cancel").is_focused());
    stand.read_the_review();
    assert!(stand.sees("Tick “I agree” to go on."));
    stand.press("I agree");
    stand.press("Back up and flash E1550 …237518");
    assert_eq!(stand.state().screen(), Screen::Working);
    stand.until("the result", |state| state.screen() == Screen::Result);
    assert!(
        stand.sees("Flash finished"),
        "{:#?}",
        stand.state().ending()
    );
    assert!(stand.sees("It reports firmware 11.609.20.00.00"));
    assert!(stand.sees("The modem is not on a network yet"));
    let ending = stand.state().ending().cloned().unwrap();
    assert!(ending.copy.unwrap().exists());

    stand.press("Check the network");
    assert_eq!(stand.state().screen(), Screen::Network);
    stand.until("the diagnosis", |state| !state.asking());
    assert!(stand.sees("AT^SYSCFG=2,2,3fffffff,0,2"));
    stand.press("Send to the modem");
    stand.until("the network", |state| {
        matches!(
            state.session.as_ref().unwrap().network.phase,
            Phase::Done { .. }
        )
    });
    assert!(stand.sees("The network is back"));
    let stick = stand.harness.state_mut().outside().stick().unwrap().clone();
    let sent = |command: &str| {
        let report = stick.report();
        let all = report.commands();
        all.iter().filter(|sent| **sent == command).count()
    };
    assert_eq!(sent("AT^SYSCFG=2,2,3fffffff,0,2"), 1);

    stand.press("Undo");
    stand.until("the undo", |state| {
        matches!(
            state.session.as_ref().unwrap().network.phase,
            Phase::Done { undo: true, .. }
        )
    });
    assert!(stand.sees("The former setting is back"));
    assert!(stand.sees("Send again"));
}

#[test]
fn enter_on_the_fresh_review_cancels() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    let file = stand.firmware(64 * 1024);
    stand.review(Task::Firmware, file);
    stand.harness.key_press(egui::Key::Enter);
    stand.settle();
    assert_eq!(stand.state().screen(), Screen::Choose);
    assert!(stand.state().work().is_none());
}

#[test]
fn the_review_waits_two_seconds_and_for_consent() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    let file = stand.firmware(64 * 1024);
    stand.review(Task::Firmware, file);
    stand.act(Action::Task(TaskAction::Agree(true)));
    assert!(stand.sees("Please read the summary."));
    stand.act(Action::Task(TaskAction::Write));
    // The button is closed; the key that would press it does nothing.
    let button = stand
        .harness
        .get_by_label("Back up and flash E1550 …237518");
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn the_dashboard_update_ends_with_the_guides_own_steps() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    let file = stand.dashboard();
    stand.review(Task::Dashboard, file);
    assert!(stand.sees("Update dashboard of E1550 …237518"));
    stand.write();
    assert!(stand.sees("Dashboard updated"));
    assert!(stand.sees("1. Unplug the modem now."));
    assert!(stand.sees("This step is done by itself when the modem is unplugged."));
    let step = |stand: &Stand| stand.state().after.as_ref().map(|after| after.step);
    // Nobody can say that it was done while the modem is there.
    stand.act(Action::After(AfterAction::Done));
    assert_eq!(step(&stand), Some(AfterStep::Unplug));
    stand.act(Action::Connection(ConnectionAction::Unplug));
    if cfg!(windows) {
        assert_eq!(step(&stand), Some(AfterStep::RestartComputer));
        stand.act(Action::After(AfterAction::Done));
    }
    assert_eq!(step(&stand), Some(AfterStep::PlugInAgain));
    stand.plug_in();
    stand.until("the modem", |state| state.report().is_some());
    if cfg!(windows) {
        assert_eq!(step(&stand), Some(AfterStep::RestartAgain));
        stand.act(Action::After(AfterAction::Done));
    }
    assert_eq!(step(&stand), Some(AfterStep::CheckNetwork));
    stand.act(Action::After(AfterAction::Done));
    assert_eq!(step(&stand), None);
    assert_eq!(stand.state().screen(), Screen::Network);
}

#[test]
fn a_half_flashed_modem_is_repaired() {
    let mut stand = Stand::new();
    stand.connect(Scenario::named("half-flashed").unwrap());
    assert_eq!(stand.state().screen(), Screen::Modem);
    assert!(stand.state().half_flashed());
    stand.press("Repair");
    let file = stand.firmware(128 * 1024);
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.why_not_review().is_none());
    stand.press("Continue");
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
    assert!(!stand.state().half_flashed());
}

#[test]
fn a_file_given_at_the_start_leads_straight_to_the_review() {
    let mut stand = Stand::new();
    let file = stand.firmware(64 * 1024);
    let orders = stand.harness.state_mut().state.open_file(file);
    let ctx = stand.harness.ctx.clone();
    stand.harness.state_mut().carry_out(&ctx, orders);
    stand.until("the file", |state| state.choice.package().is_some());
    assert_eq!(stand.state().screen(), Screen::Connect);
    assert!(stand.sees("E155XUpdate.exe"));
    assert!(stand.sees("The file is sound. Whether it fits is checked when the modem is there."));
    stand.connect_e1550();
    assert_eq!(stand.state().screen(), Screen::Review);
    assert!(stand.sees("E155XUpdate.exe"));
    stand.press("Change");
    assert_eq!(stand.state().screen(), Screen::Choose);
    assert_eq!(stand.state().task(), Some(Task::Firmware));
}

#[test]
fn a_file_that_is_no_firmware_is_refused_before_a_modem_is_there() {
    let mut stand = Stand::new();
    let path = stand.file("Update.exe");
    std::fs::write(&path, "<!DOCTYPE html><html></html>").unwrap();
    let ctx = stand.harness.ctx.clone();
    stand.harness.state_mut().open_file(&ctx, path);
    stand.until("the refusal", |state| {
        matches!(state.choice.file, ChosenFile::Refused { .. })
    });
    assert_eq!(stand.state().screen(), Screen::Connect);
    assert!(stand.sees("The file is a web page, not firmware"));
    assert!(stand.state().settings.recent_files.is_empty());
    // With a modem its page says the same.
    stand.connect_e1550();
    assert_eq!(stand.state().screen(), Screen::Choose);
    assert!(stand.sees("The file is a web page, not firmware"));
    stand.act(Action::Show(Screen::Modem));
    stand.act(Action::Connection(ConnectionAction::Disconnect));
    stand.settle();
    stand.press("Remove");
    assert_eq!(stand.state().choice.path(), None);
    assert!(!stand.sees("The file is a web page"));
}

#[test]
fn the_console_sends_and_holds_back() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    stand.press("AT console");
    stand.act(Action::Console(ConsoleAction::Send(Some(
        "AT^SYSCFG?".to_owned(),
    ))));
    stand.until("an answer", |state| {
        let mut said = state.session.as_ref().unwrap().console.said.iter();
        said.any(|said| said.line.text.contains("SYSCFG:"))
    });
    stand.act(Action::Type(Field::ConsoleLine, "AT^U2DIAG=0".to_owned()));
    assert!(stand.sees("This command is blocked"));
    stand.act(Action::Console(ConsoleAction::Send(None)));
    stand.act(Action::Back);
    stand.until("the end of the console", |state| state.running().is_none());
    let stick = stand.harness.state_mut().outside().stick().unwrap().clone();
    let report = stick.report();
    assert!(!report.commands().iter().any(|sent| sent.contains("U2DIAG")));
    assert_eq!(stand.state().screen(), Screen::Modem);
}
