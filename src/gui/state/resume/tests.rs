use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::super::gates::Hindrance;
use super::super::jobs::Job;
use super::super::known::Known;
use super::super::session::Session;
use super::super::{Moment, State};
use super::Way;
use crate::firmware::{Package, sample};
use crate::gui::action::{
    Action, Effect, FileAction, InterruptedAction, Message, Screen, Target, Task, TaskAction,
};
use crate::job::{ModemReport, Request};
use crate::journal::Interrupted;
use crate::modem::Condition;
use crate::modem::condition::{self, Changed, Last, Written};
use crate::settings::Settings;
use crate::simulator::{Model, Scenario};

const TARGET: &str = "11.609.20.00.00";
const IMEI: &str = "490154203237518";

fn moment() -> Moment {
    Moment {
        now: Instant::now(),
        local: jiff::ZonedDateTime::now(),
    }
}

fn modem(version: &str) -> Box<ModemReport> {
    let mut report = ModemReport::default();
    report.identity.absorb_model("E1550");
    report.identity.absorb_revision(version);
    report.identity.absorb_serial(IMEI);
    Box::new(report)
}

fn package(size: usize) -> Arc<Package> {
    let bytes = sample::e1550_firmware(TARGET, size);
    Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
}

const WRITING: Condition = Condition::DownloadMode(Written::Part { accepted: 1 });
const RESTARTED: Condition = Condition::Away(Last::Restarting { whole: true });

fn job(condition: Condition) -> Interrupted {
    Interrupted {
        job: String::from("flash"),
        stick: modem(TARGET).journal_name(),
        model: Some(String::from("E1550")),
        version: Some(String::from("11.609.18.00.00")),
        file: Some(String::from("Update.bin")),
        sha256: Some(package(4096).sha256().to_string()),
        at: 0,
        condition,
        target: Some(String::from(TARGET)),
        parts: Some(3),
        accepted: 3,
        bytes: 4096,
        product: None,
        problem: None,
    }
}

fn interrupted(condition: Condition) -> State {
    let mut state = State::new(Settings::default(), PathBuf::from("copies"));
    let file = Some(PathBuf::from("/kept/Update.bin"));
    let job = Some(Box::new(job(condition)));
    state.apply(
        Message::Interrupted {
            job,
            file,
            simulated: false,
        },
        &moment(),
    );
    state
}

fn hold(state: &mut State, known: Known) {
    let mut session = Session::new(Target::Stick(None));
    session.known = known;
    state.session = Some(Box::new(session));
}

fn read(state: &mut State, path: &Path, size: usize) {
    let (path, outcome) = (path.to_owned(), Ok(package(size)));
    state.apply(Message::FileRead { path, outcome }, &moment());
}

#[test]
fn the_way_on_follows_the_journal_and_the_modem_in_hand() {
    let mut state = interrupted(RESTARTED);
    assert_eq!(state.way_on(), Some(Way::NoModem));
    hold(&mut state, Known::HalfFlashed);
    assert_eq!(state.way_on(), Some(Way::Repair));
    hold(&mut state, Known::Modem(modem(TARGET)));
    assert_eq!(state.way_on(), Some(Way::LastChecks));
    hold(&mut state, Known::Modem(modem("11.609.18.00.00")));
    assert_eq!(state.way_on(), Some(Way::StartOver));
    let mut other = modem(TARGET);
    other.identity.imei = None;
    other.identity.absorb_serial("353719020123456");
    hold(&mut state, Known::Modem(other));
    assert_eq!(state.way_on(), Some(Way::OtherModem));
    assert!(
        state
            .act(Action::Interrupted(InterruptedAction::Resume), &moment())
            .is_empty()
    );
    // The simulated modem has nothing to do with what was done to a real one.
    let simulated = Target::Simulated(Box::new(Scenario::of(Model::E1550)));
    state.session.as_mut().unwrap().target = simulated;
    assert_eq!(state.way_on(), Some(Way::NoModem));
    state.act(Action::Interrupted(InterruptedAction::Leave), &moment());
    assert_eq!(state.way_on(), None);

    let mut state = interrupted(Condition::DownloadMode(Written::Whole));
    hold(&mut state, Known::Modem(modem(TARGET)));
    assert_eq!(state.way_on(), Some(Way::StartOver));
}

#[test]
fn the_last_checks_run_at_once_and_need_no_file() {
    let mut state = interrupted(Condition::Running(condition::Running {
        version: Some(String::from(TARGET)),
        another: false,
        changed: Changed::Firmware,
    }));
    hold(&mut state, Known::Modem(modem(TARGET)));
    let orders = state.act(Action::Interrupted(InterruptedAction::Resume), &moment());
    assert!(matches!(
        orders.as_slice(),
        [Effect::Connect(_), Effect::Job(Request::Finish(_))]
    ));
    assert_eq!(state.screen(), Screen::Working);
    assert!(matches!(state.running(), Some(Job::Write(work)) if work.task == Task::Firmware));
}

#[test]
fn another_file_is_asked_about_and_never_taken_silently() {
    let mut state = interrupted(WRITING);
    hold(&mut state, Known::HalfFlashed);
    let orders = state.act(Action::Interrupted(InterruptedAction::Resume), &moment());
    let kept = Path::new("/kept/Update.bin");
    assert!(
        orders
            .iter()
            .any(|order| matches!(order, Effect::ReadFile { path, .. } if path == kept))
    );
    // What lies there now is something else.
    read(&mut state, kept, 8192);
    assert_eq!(state.screen(), Screen::Choose);
    assert_eq!(state.why_not_review(), Some(Hindrance::OtherFile));
    assert!(
        state
            .act(Action::Task(TaskAction::Review), &moment())
            .is_empty()
    );
    state.act(Action::File(FileAction::AgreeToOther), &moment());
    assert_eq!(state.why_not_review(), None);
    // Another one is asked about again, and the right one not at all.
    let third = Path::new("/third.bin");
    state.act(Action::File(FileAction::Use(third.to_owned())), &moment());
    read(&mut state, third, 12_288);
    assert_eq!(state.why_not_review(), Some(Hindrance::OtherFile));
    state.act(Action::File(FileAction::Use(kept.to_owned())), &moment());
    read(&mut state, kept, 4096);
    assert_eq!(state.why_not_review(), None);
}

#[test]
fn the_right_file_leads_to_the_review() {
    let mut state = interrupted(WRITING);
    hold(&mut state, Known::HalfFlashed);
    state.act(Action::Interrupted(InterruptedAction::Resume), &moment());
    read(&mut state, Path::new("/kept/Update.bin"), 4096);
    assert_eq!(state.screen(), Screen::Review);
    assert_eq!(state.task(), Some(Task::Repair));
    // Beginning something else on purpose is not a taking up.
    state.act(Action::Task(TaskAction::Begin(Task::Repair)), &moment());
    assert!(!state.draft().unwrap().resumes);
}

#[test]
fn a_dashboard_is_started_over_as_a_dashboard() {
    let mut state = interrupted(WRITING);
    if let Some(unfinished) = &mut state.unfinished {
        unfinished.job.job = String::from("dashboard");
    }
    hold(&mut state, Known::Modem(modem("11.609.18.00.00")));
    state.act(Action::Interrupted(InterruptedAction::Resume), &moment());
    assert_eq!(state.task(), Some(Task::Dashboard));
}

#[test]
fn a_second_start_brings_the_window_and_its_file() {
    let mut state = State::new(Settings::default(), PathBuf::from("copies"));
    let orders = state.apply(Message::Handed(None), &moment());
    assert!(matches!(orders.as_slice(), [Effect::ComeToFront]));
    let file = PathBuf::from("/a.exe");
    let orders = state.apply(Message::Handed(Some(file.clone())), &moment());
    assert!(matches!(
        orders.as_slice(),
        [Effect::ComeToFront, Effect::ReadFile { path, .. }] if *path == file
    ));
    assert_eq!(state.waiting, None);
}
