//! A vendor's program without a readable package: what is offered, what is asked, what is claimed.

use std::path::Path;
use std::sync::Arc;

use super::test_app::TestApp;
use super::views::{Endless, open_vendor};
use crate::gui::action::{
    Action, ConnectionAction, Dialog, Message, Screen, SupportAction, VendorAction,
};
use crate::gui::state::session::Phase;
use crate::job::launch::{Gate, LaunchError, Launched, Launcher, Processes};
use crate::problem::Problem;

fn with(launcher: Option<Arc<dyn Launcher>>) -> TestApp {
    let mut app = TestApp::new();
    app.harness.state_mut().state.launcher = launcher;
    open_vendor(&mut app);
    app
}

#[test]
fn elsewhere_than_on_windows_it_is_said_what_can_be_done() {
    let app = with(None);
    assert!(app.sees("Wine cannot reach the modem"));
    assert!(!app.sees("Start E155XUpdate.exe") && !app.sees("I agree"));
}

#[test]
fn it_starts_only_after_an_agreement_that_names_file_and_checksum() {
    let mut app = with(Some(Arc::new(Endless)));
    let hash = app
        .state()
        .vendor()
        .cloned()
        .unwrap()
        .hash
        .unwrap()
        .unwrap();
    assert_eq!(hash.len(), 64);
    assert!(app.sees(&hash) && app.sees("Start E155XUpdate.exe"));
    app.act(VendorAction::Start);
    assert!(app.state().running().is_none());
    app.press("I agree: I know where this file comes from and want to start it");
    app.press("Start E155XUpdate.exe");
    app.until_program_is_seen();
    assert!(app.sees("The program was started") && app.sees("The modem is there"));
    // There is no way out of it but its end, and none that stops the program.
    app.act(Action::Back);
    app.act(Screen::Modem);
    assert_eq!(app.state().screen(), Screen::Vendor);
    // Nor does the window close by a slip.
    app.act(Action::Quit);
    assert_eq!(app.state().dialog, Some(Dialog::Leave));
    app.step();
    app.step();
    assert!(app.sees("The manufacturer's program is still running"));
    app.press("Stay");
    app.press("The program has finished");
    app.until_ended();
    assert!(app.sees("The version is the same as before"));
    assert!(app.sees("11.609.18.00.00"));
    app.press("Check the network");
    assert_eq!(app.state().screen(), Screen::Network);
}

/// On the page of a Windows that really starts it. `tests/wine` gives a program that ends with 7.
#[cfg(windows)]
#[test]
#[ignore = "needs a program: tests/wine"]
fn a_program_of_windows_is_started_and_its_end_is_seen() {
    let program = std::env::var_os("MODEM_MEDIC_TEST_IDLE").expect("a program");
    let mut app = TestApp::new();
    assert!(app.state().launcher.is_some());
    super::views::open_vendor_with(&mut app, &std::fs::read(program).unwrap());
    app.press("I agree: I know where this file comes from and want to start it");
    app.press("Start E155XUpdate.exe");
    let ended = crate::job::ProgramNotice::Ended(Some(7));
    app.until("the end of the program", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.seen.contains(&ended))
    });
    app.press("The program has finished");
    app.until_ended();
    assert!(app.sees("The version is the same as before"));
}

#[test]
fn with_the_program_the_question_about_it_ends() {
    let mut app = with(Some(Arc::new(Endless)));
    app.start_program();
    app.act(Action::Quit);
    assert_eq!(app.state().dialog, Some(Dialog::Leave));
    app.act(VendorAction::Finished);
    app.until_ended();
    assert_eq!(app.state().dialog, None);
}

#[derive(Debug)]
struct Elevated;

impl Launcher for Elevated {
    fn start(&self, _path: &Path) -> Result<Box<dyn Launched>, LaunchError> {
        Err(LaunchError::NeedsElevation)
    }
}

#[test]
fn a_program_that_wants_more_rights_is_left_to_the_person() {
    let mut app = with(Some(Arc::new(Elevated)));
    app.start_program();
    app.until_program_is_seen();
    assert!(app.sees("Start it yourself"));
    app.press("The program has finished");
    app.until_ended();
    assert!(app.sees("The version is the same as before"));
}

#[test]
fn what_fails_says_what_it_means_for_the_modem() {
    // The file is no program of this system.
    let mut app = with(Some(Arc::new(Processes(Gate::Anywhere))));
    app.start_program();
    app.until_ended();
    let page = app.state().vendor().cloned().unwrap();
    let Phase::Failed(failure) = page.phase else {
        panic!("{page:?}");
    };
    assert_eq!(failure.problem, Problem::ProgramNotStarted);
    assert_eq!(failure.condition.id(), "untouched");
    assert!(app.sees("The program could not be started"));
    // It is asked anew before another try.
    assert!(!page.agreed);
}

#[test]
fn a_file_that_changed_after_it_was_confirmed_is_not_started() {
    let mut app = with(Some(Arc::new(Endless)));
    let path = app.state().vendor().cloned().unwrap().path;
    std::fs::write(&path, b"MZ, but another one").unwrap();
    app.start_program();
    app.until_ended();
    assert!(app.sees("The program is not the one that was confirmed"));
}

#[test]
fn what_is_said_to_the_modem_is_recorded_when_that_is_wished() {
    let mut app = TestApp::new();
    app.act(SupportAction::Record(true));
    app.connect_e1550();
    let file = app.state().support.recording.clone().unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let recording = crate::recording::Recording::parse(&text).unwrap();
    assert!(recording.entries.len() > 10 && !text.contains("490154203237518"));
    // The support dialog says where.
    app.act(Dialog::Support);
    app.until("the support file", |state| state.support.bundle.is_some());
    assert!(app.sees("Recorded in") && app.state().support.record);
    app.act(SupportAction::Record(false));
    app.act(Action::Open(None));
    app.act(ConnectionAction::Disconnect);
    app.comes(Message::Present(false));
    app.connect_e1550();
    assert_eq!(app.state().support.recording, Some(file));
}
