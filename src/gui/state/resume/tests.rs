use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::State;
use super::super::gates::Hindrance;
use super::super::jobs::Job;
use super::super::known::KnownModem;
use super::super::tests::stand::{NEW, OLD, interrupted, package, report, state};
use super::Way;
use crate::gui::action::{
    Effect, FileAction, InterruptedAction, Message, Screen, Target, Task, TaskAction,
};
use crate::job::JobRequest;
use crate::modem::Condition;
use crate::modem::condition::{self, Changed, Last, Written};
use crate::simulator::{Model, Scenario};

const WRITING: Condition = Condition::DownloadMode(Written::Part { accepted: 1 });
const RESTARTED: Condition = Condition::Away(Last::Restarting { whole: true });

fn cut_off(condition: Condition) -> State {
    let mut state = state();
    state.comes(Message::Interrupted {
        job: Some(Box::new(interrupted(condition))),
        file: Some(PathBuf::from("/kept/Update.bin")),
        simulated: false,
    });
    state
}

fn read(state: &mut State, path: &Path, size: usize) {
    let (path, outcome) = (path.to_owned(), Ok(Arc::new(package(size))));
    state.comes(Message::FileRead { path, outcome });
}

#[test]
fn the_way_on_follows_the_journal_and_the_modem_in_hand() {
    let mut state = cut_off(RESTARTED);
    assert_eq!(state.way_on(), Some(Way::NoModem));
    state.hold(KnownModem::HalfFlashed);
    assert_eq!(state.way_on(), Some(Way::Repair));
    state.hold(KnownModem::Modem(report(NEW)));
    assert_eq!(state.way_on(), Some(Way::LastChecks));
    state.hold(KnownModem::Modem(report(OLD)));
    assert_eq!(state.way_on(), Some(Way::StartOver));
    let mut other = report(NEW);
    other.identity.imei = None;
    other.identity.absorb_serial("353719020123456");
    state.hold(KnownModem::Modem(other));
    assert_eq!(state.way_on(), Some(Way::OtherModem));
    assert!(state.does(InterruptedAction::Resume).is_empty());
    // The simulated modem has nothing to do with what was done to a real one.
    let simulated = Target::Simulated(Box::new(Scenario::of(Model::E1550)));
    state.session.as_mut().unwrap().target = simulated;
    assert_eq!(state.way_on(), Some(Way::NoModem));
    state.does(InterruptedAction::Leave);
    assert_eq!(state.way_on(), None);

    let mut state = cut_off(Condition::DownloadMode(Written::Whole));
    state.hold(KnownModem::Modem(report(NEW)));
    assert_eq!(state.way_on(), Some(Way::StartOver));
}

#[test]
fn the_last_checks_run_at_once_and_need_no_file() {
    let mut state = cut_off(Condition::Running(condition::Running {
        version: Some(String::from(NEW)),
        another: false,
        changed: Changed::Firmware,
    }));
    state.hold(KnownModem::Modem(report(NEW)));
    let orders = state.does(InterruptedAction::Resume);
    assert!(matches!(
        orders.as_slice(),
        [Effect::Connect(_), Effect::Job(JobRequest::Finish(_))]
    ));
    assert_eq!(state.screen(), Screen::Working);
    assert!(matches!(state.running(), Some(Job::Write(work)) if work.task == Task::Firmware));
}

#[test]
fn another_file_is_asked_about_and_never_taken_silently() {
    let mut state = cut_off(WRITING);
    state.hold(KnownModem::HalfFlashed);
    let orders = state.does(InterruptedAction::Resume);
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
    assert!(state.does(TaskAction::Review).is_empty());
    state.does(FileAction::AgreeToOther);
    assert_eq!(state.why_not_review(), None);
    // Another one is asked about again, and the right one not at all.
    let third = Path::new("/third.bin");
    state.does(FileAction::Use(third.to_owned()));
    read(&mut state, third, 12_288);
    assert_eq!(state.why_not_review(), Some(Hindrance::OtherFile));
    state.does(FileAction::Use(kept.to_owned()));
    read(&mut state, kept, 4096);
    assert_eq!(state.why_not_review(), None);
}

#[test]
fn the_right_file_leads_to_the_review() {
    let mut state = cut_off(WRITING);
    state.hold(KnownModem::HalfFlashed);
    state.does(InterruptedAction::Resume);
    read(&mut state, Path::new("/kept/Update.bin"), 4096);
    assert_eq!(state.screen(), Screen::Review);
    assert_eq!(state.task(), Some(Task::Repair));
    // Beginning something else on purpose is not a taking up.
    state.does(TaskAction::Begin(Task::Repair));
    assert!(!state.draft().unwrap().resumes);
}

#[test]
fn a_dashboard_is_started_over_as_a_dashboard() {
    let mut state = cut_off(WRITING);
    if let Some(unfinished) = &mut state.unfinished {
        unfinished.job.job = String::from("dashboard");
    }
    state.hold(KnownModem::Modem(report(OLD)));
    state.does(InterruptedAction::Resume);
    assert_eq!(state.task(), Some(Task::Dashboard));
}

#[test]
fn a_second_start_brings_the_window_and_its_file() {
    let mut state = state();
    let orders = state.comes(Message::Handed(None));
    assert!(matches!(orders.as_slice(), [Effect::ComeToFront]));
    let file = PathBuf::from("/a.exe");
    let orders = state.comes(Message::Handed(Some(file.clone())));
    assert!(matches!(
        orders.as_slice(),
        [Effect::ComeToFront, Effect::ReadFile { path, .. }] if *path == file
    ));
    assert_eq!(state.waiting, None);
}
