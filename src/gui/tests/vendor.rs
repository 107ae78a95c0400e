//! A vendor's program without a readable package: what is offered, what is asked, what is claimed.

use std::path::Path;
use std::sync::Arc;

use super::stand::Stand;
use super::views::{Endless, open_vendor};
use crate::gui::action::{
    Action, ConnectionAction, Dialog, Incoming, Screen, SupportAction, VendorAction,
};
use crate::gui::state::vendor::VendorPhase;
use crate::job::launch::{Gate, LaunchError, Launched, Launcher, Processes};
use crate::problem::Problem;

fn with(launcher: Option<Arc<dyn Launcher>>) -> Stand {
    let mut stand = Stand::new();
    stand.harness.state_mut().state.launcher = launcher;
    open_vendor(&mut stand);
    stand
}

#[test]
fn elsewhere_than_on_windows_it_is_said_what_can_be_done() {
    let stand = with(None);
    assert!(stand.sees("Wine does not reach the modem"));
    assert!(!stand.sees("Start E155XUpdate.exe") && !stand.sees("I agree"));
}

#[test]
fn it_starts_only_after_an_agreement_that_names_file_and_checksum() {
    let mut stand = with(Some(Arc::new(Endless)));
    let hash = stand
        .state()
        .vendor()
        .cloned()
        .unwrap()
        .hash
        .unwrap()
        .unwrap();
    assert_eq!(hash.len(), 64);
    assert!(stand.sees(&hash) && stand.sees("Start E155XUpdate.exe"));
    stand.act(Action::Vendor(VendorAction::Start));
    assert!(stand.state().running().is_none());
    stand.press("I agree: I know where this file comes from and want to start it");
    stand.press("Start E155XUpdate.exe");
    stand.until("the program", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.seen.len() == 2)
    });
    assert!(stand.sees("The program was started") && stand.sees("The modem is there"));
    // There is no way out of it but its end, and none that stops the program.
    stand.act(Action::Back);
    stand.act(Action::Show(Screen::Modem));
    assert_eq!(stand.state().screen(), Screen::Vendor);
    // Nor does the window close by a slip.
    stand.act(Action::Quit);
    assert_eq!(stand.state().dialog, Some(Dialog::Leave));
    stand.step();
    stand.step();
    assert!(stand.sees("The vendor's program is still at work"));
    stand.press("Stay");
    stand.press("It has finished");
    stand.until("the end", |state| state.running().is_none());
    assert!(stand.sees("The version is the same as before"));
    assert!(stand.sees("11.609.18.00.00"));
    stand.press("Check the network");
    assert_eq!(stand.state().screen(), Screen::Network);
}

#[test]
fn with_the_program_the_question_about_it_ends() {
    let mut stand = with(Some(Arc::new(Endless)));
    stand.act(Action::Vendor(VendorAction::Agree(true)));
    stand.act(Action::Vendor(VendorAction::Start));
    stand.act(Action::Quit);
    assert_eq!(stand.state().dialog, Some(Dialog::Leave));
    stand.act(Action::Vendor(VendorAction::Finished));
    stand.until("the end", |state| state.running().is_none());
    assert_eq!(stand.state().dialog, None);
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
    let mut stand = with(Some(Arc::new(Elevated)));
    stand.act(Action::Vendor(VendorAction::Agree(true)));
    stand.act(Action::Vendor(VendorAction::Start));
    stand.until("the notice", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.seen.len() == 2)
    });
    assert!(stand.sees("Start it yourself"));
    stand.press("It has finished");
    stand.until("the end", |state| state.running().is_none());
    assert!(stand.sees("The version is the same as before"));
}

#[test]
fn what_fails_says_what_it_means_for_the_modem() {
    // The file is no program of this system.
    let mut stand = with(Some(Arc::new(Processes(Gate::Anywhere))));
    stand.act(Action::Vendor(VendorAction::Agree(true)));
    stand.act(Action::Vendor(VendorAction::Start));
    stand.until("the end", |state| state.running().is_none());
    let page = stand.state().vendor().cloned().unwrap();
    let VendorPhase::Failed(failure) = page.phase else {
        panic!("{page:?}");
    };
    assert_eq!(failure.problem, Problem::ProgramNotStarted);
    assert_eq!(failure.condition.id(), "untouched");
    assert!(stand.sees("The program could not be started"));
    // It is asked anew before another try.
    assert!(!page.agreed);
}

#[test]
fn a_file_that_changed_after_it_was_confirmed_is_not_started() {
    let mut stand = with(Some(Arc::new(Endless)));
    let path = stand.state().vendor().cloned().unwrap().path;
    std::fs::write(&path, b"MZ, but another one").unwrap();
    stand.act(Action::Vendor(VendorAction::Agree(true)));
    stand.act(Action::Vendor(VendorAction::Start));
    stand.until("the end", |state| state.running().is_none());
    assert!(stand.sees("The program is not the one that was confirmed"));
}

#[test]
fn what_is_said_to_the_modem_is_recorded_when_that_is_wished() {
    let mut stand = Stand::new();
    stand.act(Action::Support(SupportAction::Record(true)));
    stand.connect_e1550();
    let file = stand.state().support.recording.clone().unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    let recording = crate::recording::Recording::parse(&text).unwrap();
    assert!(recording.entries.len() > 10 && !text.contains("490154203237518"));
    // The support dialog says where.
    stand.act(Action::Open(Some(Dialog::Support)));
    stand.until("the support file", |state| state.support.bundle.is_some());
    assert!(stand.sees("Recorded in") && stand.state().support.record);
    stand.act(Action::Support(SupportAction::Record(false)));
    stand.act(Action::Open(None));
    stand.act(Action::Connection(ConnectionAction::Disconnect));
    stand.comes(Incoming::Present(false));
    stand.connect_e1550();
    assert_eq!(stand.state().support.recording, Some(file));
}
