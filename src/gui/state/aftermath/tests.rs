use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use super::super::choice::ChosenFile;
use super::super::known::Known;
use super::super::resume::Unfinished;
use super::super::session::{Draft, Ending, Session};
use super::super::{Moment, State};
use super::{Headline, NextStep};
use crate::firmware::{Package, sample};
use crate::gui::action::{
    Action, ConnectionAction, Effect, Message, Screen, Target, Task, TaskAction,
};
use crate::job::{Done, Failure, Flashed, IdentifyRequest, ModemReport, Request};
use crate::journal::Interrupted;
use crate::modem::condition::{Last, Written};
use crate::modem::{Condition, DownloadEntry, Family, Observation};
use crate::problem::Problem;
use crate::settings::Settings;
use crate::worker::Event;

const OLD: &str = "11.609.18.00.00";
const NEW: &str = "11.609.20.00.00";
const UNPROVEN: Condition = Condition::Away(Last::Restarting { whole: true });
const HALF_WRITTEN: Condition = Condition::DownloadMode(Written::Part { accepted: 1 });

fn moment() -> Moment {
    Moment {
        now: Instant::now(),
        local: jiff::ZonedDateTime::now(),
    }
}

fn report(version: &str) -> Box<ModemReport> {
    let mut report = ModemReport::default();
    report.identity.absorb_model("E1550");
    report.identity.absorb_revision(version);
    report.identity.absorb_serial("490154203237518");
    report.family = Family::E155x;
    report.door = Some(DownloadEntry::Diag);
    Box::new(report)
}

fn package(task: Task) -> Arc<Package> {
    static DASHBOARD: LazyLock<Arc<Package>> = LazyLock::new(|| {
        let bytes = sample::e1550_dashboard(NEW, "Mobile Partner", 4096);
        Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
    });
    static FIRMWARE: LazyLock<Arc<Package>> = LazyLock::new(|| {
        let bytes = sample::e1550_firmware(NEW, 4096);
        Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
    });
    match task {
        Task::Dashboard => Arc::clone(&DASHBOARD),
        Task::Firmware | Task::Repair => Arc::clone(&FIRMWARE),
    }
}

/// A window in which this task runs on a modem that was asked before.
fn working(task: Task) -> State {
    let mut state = State::new(Settings::default(), PathBuf::from("copies"));
    state.choice.file = ChosenFile::Ready {
        path: PathBuf::from("/files/Update.bin"),
        package: package(task),
    };
    let mut session = Session::new(Target::Stick(None));
    session.known = if task == Task::Repair {
        Known::HalfFlashed
    } else {
        Known::Modem(report(OLD))
    };
    let mut draft = Draft::new(task);
    draft.review.agreed = true;
    draft.review.keep_copy = false;
    draft.review.reason = String::from("a reason that says something");
    draft.review.model = String::from("E1550");
    draft.review.opened = moment().now.checked_sub(std::time::Duration::from_secs(10));
    draft.review.computer = Some(crate::gui::action::Computer {
        journal_writable: Some(true),
        ..Default::default()
    });
    session.draft = Some(draft);
    state.session = Some(Box::new(session));
    state.act(Action::Task(TaskAction::Write), &moment());
    assert_eq!(state.screen(), Screen::Working, "{state:#?}");
    state.apply(Message::Worker(Event::Started), &moment());
    state
}

fn failure(problem: Problem, condition: Condition) -> Failure {
    Failure {
        condition,
        ..Failure::outside_job(problem, "")
    }
}

/// The same after the task failed like this.
fn failed(task: Task, problem: Problem, condition: Condition) -> State {
    let mut state = working(task);
    let failed = Event::Failed(failure(problem, condition));
    state.apply(Message::Worker(failed), &moment());
    assert_eq!(state.screen(), Screen::Result);
    state
}

fn finished(state: &mut State, done: Done) -> Vec<Effect> {
    let event = Event::Finished(Box::new(done));
    state.apply(Message::Worker(event), &moment())
}

fn not_there(state: &mut State) {
    let orders = state.presence(false, &moment());
    assert!(orders.is_empty(), "{orders:?}");
}

/// It is plugged in, and asked by itself.
fn plugged_in(state: &mut State) {
    let orders = state.presence(true, &moment());
    assert!(
        matches!(
            orders.as_slice(),
            [Effect::Job(Request::Identify(IdentifyRequest::Read))]
        ),
        "{orders:?}"
    );
    assert_eq!(state.next_step(), Some(NextStep::Asking));
    state.apply(Message::Worker(Event::Started), &moment());
}

fn ending(state: &State) -> &Ending {
    state.ending().unwrap()
}

/// Each problem with each condition, for each task: the button does something, and nothing claims what was
/// not seen.
#[test]
fn no_button_after_a_failure_is_dead_and_none_offers_what_cannot_work() {
    for task in [Task::Dashboard, Task::Firmware, Task::Repair] {
        for problem in Problem::ALL {
            for condition in Condition::every() {
                for present in [true, false] {
                    let mut state = failed(task, *problem, condition.clone());
                    // Whatever is asked by itself is answered by nobody.
                    while state.asking() {
                        let silent = failure(Problem::NoAnswer, Condition::Unknown);
                        state.apply(Message::Worker(Event::Failed(silent)), &moment());
                    }
                    if !present {
                        not_there(&mut state);
                    }
                    check(&state, task, *problem, &condition);
                }
            }
        }
    }
}

fn check(state: &State, task: Task, problem: Problem, condition: &Condition) {
    let case = format!("{task:?} {problem:?} {condition:?}");
    let step = state.next_step().unwrap();
    let session = state.session.as_ref().unwrap();
    // The button follows from what is there.
    match step {
        NextStep::Asking => panic!("{case}: nobody asks"),
        NextStep::Waiting => assert!(!session.present, "{case}"),
        NextStep::CdRom | NextStep::Switch => assert_eq!(session.known, Known::CdRom, "{case}"),
        NextStep::Repair => assert!(state.half_flashed(), "{case}"),
        NextStep::FlashAgain | NextStep::OtherTask(_) => {
            assert!(state.report().is_some(), "{case}");
        }
        NextStep::ChooseFile | NextStep::ReviewAgain => assert!(state.has_modem(), "{case}"),
        NextStep::AskAgain | NextStep::InstallRule | NextStep::KeepOff | NextStep::Support => {
            assert!(session.present, "{case}");
        }
    }
    if state.half_flashed() && task != Task::Repair {
        assert_eq!(step, NextStep::Repair, "{case}");
    }
    // It is a repair only where the modem was last seen in download mode.
    let ending = ending(state);
    if let Condition::Running(_) = ending.condition {
        assert_ne!(step, NextStep::Repair, "{case}");
    }
    let headline = ending.headline(ending.failure().unwrap());
    assert_eq!(
        headline == Headline::NotKnown,
        ending.condition.is_unproven(),
        "{case}"
    );
    // What it asks for is done.
    let Some(action) = action(step, state) else {
        return;
    };
    let mut after = failed(task, problem, condition.clone());
    while after.asking() {
        let silent = failure(Problem::NoAnswer, Condition::Unknown);
        after.apply(Message::Worker(Event::Failed(silent)), &moment());
    }
    let orders = after.act(action, &moment());
    let moved = after.screen() != Screen::Result || after.dialog.is_some();
    assert!(moved || !orders.is_empty(), "{case}: {step:?} is dead");
    if matches!(step, NextStep::Repair | NextStep::OtherTask(_)) {
        assert!(after.choice.package().is_some(), "{case}: the file is kept");
        assert_eq!(after.why_not_review(), None, "{case}: {step:?}");
    }
}

/// What the button of the page asks for.
fn action(step: NextStep, state: &State) -> Option<Action> {
    let connection = |action| Some(Action::Connection(action));
    match step {
        NextStep::Asking | NextStep::Waiting | NextStep::CdRom => None,
        NextStep::Switch => connection(ConnectionAction::Switch(
            state.session.as_ref()?.target.clone(),
        )),
        NextStep::Repair => Some(Action::Task(TaskAction::Begin(Task::Repair))),
        NextStep::OtherTask(task) => Some(Action::Task(TaskAction::Begin(task))),
        NextStep::FlashAgain | NextStep::ReviewAgain => Some(Action::Show(Screen::Review)),
        NextStep::ChooseFile => Some(Action::Show(Screen::Choose)),
        NextStep::AskAgain => connection(ConnectionAction::AskAgain),
        NextStep::InstallRule => connection(ConnectionAction::InstallRule { keep_off: false }),
        NextStep::KeepOff => connection(ConnectionAction::InstallRule { keep_off: true }),
        NextStep::Support => Some(Action::Open(Some(crate::gui::action::Dialog::Support))),
    }
}

#[test]
fn a_modem_that_comes_back_in_repair_mode_is_repaired() {
    let away = Condition::Away(Last::DownloadMode(Written::Part { accepted: 1 }));
    let mut state = failed(Task::Firmware, Problem::Unplugged, away.clone());
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
    assert_eq!(ending(&state).condition, away);
    plugged_in(&mut state);
    let found = failure(Problem::InDownloadMode, Condition::Unknown);
    state.apply(Message::Worker(Event::Failed(found)), &moment());
    assert_eq!(state.screen(), Screen::Result);
    assert_eq!(state.next_step(), Some(NextStep::Repair));
    assert_eq!(ending(&state).condition, HALF_WRITTEN);
    assert!(!ending(&state).is_fresh());
    // And away again.
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
}

fn interrupted() -> Interrupted {
    Interrupted {
        job: String::from("flash"),
        stick: report(NEW).journal_name(),
        model: Some(String::from("E1550")),
        version: Some(String::from(OLD)),
        file: Some(String::from("Update.bin")),
        sha256: Some(package(Task::Firmware).sha256().to_string()),
        at: 0,
        condition: UNPROVEN,
        target: Some(String::from(NEW)),
        parts: Some(3),
        accepted: 3,
        bytes: 4096,
        product: None,
        problem: Some(String::from("did-not-come-back")),
    }
}

#[test]
fn a_modem_that_comes_back_late_with_the_new_version_is_proven_and_the_page_says_so() {
    let mut state = working(Task::Firmware);
    let lost = Event::Failed(failure(Problem::DidNotComeBack, UNPROVEN));
    let orders = state.apply(Message::Worker(lost), &moment());
    assert!(matches!(
        orders.as_slice(),
        [Effect::JobEnded(_), Effect::LookForInterrupted]
    ));
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
    let page = ending(&state);
    assert_eq!(page.headline(page.failure().unwrap()), Headline::NotKnown);
    let journal = Message::Interrupted {
        job: Some(Box::new(interrupted())),
        file: None,
        simulated: false,
    };
    state.apply(journal, &moment());
    plugged_in(&mut state);
    let orders = finished(&mut state, Done::Identified(report(NEW)));
    assert!(
        matches!(orders.as_slice(), [Effect::Job(Request::Finish(_))]),
        "{orders:?}"
    );
    assert_eq!(state.screen(), Screen::Working);
    let flashed = Flashed {
        wanted: None,
        objects: 3,
        bytes: 4096,
        product: None,
        version_before: Some(String::from(OLD)),
        version_after: Some(String::from(NEW)),
        version_target: Some(String::from(NEW)),
        dashboard_after: None,
        came_back: true,
        registered: Some(true),
    };
    finished(&mut state, Done::Finished(flashed));
    assert_eq!(state.screen(), Screen::Result);
    assert!(ending(&state).outcome.is_ok());
    assert_eq!(state.next_step(), None);
}

#[test]
fn the_journal_may_come_after_the_modem() {
    let mut state = failed(Task::Firmware, Problem::DidNotComeBack, UNPROVEN);
    not_there(&mut state);
    plugged_in(&mut state);
    assert!(finished(&mut state, Done::Identified(report(NEW))).is_empty());
    let journal = Message::Interrupted {
        job: Some(Box::new(interrupted())),
        file: None,
        simulated: false,
    };
    let orders = state.apply(journal, &moment());
    assert!(matches!(
        orders.as_slice(),
        [Effect::Job(Request::Finish(_))]
    ));
}

#[test]
fn a_modem_that_comes_back_with_its_old_version_runs_and_can_be_flashed_once_more() {
    let mut state = failed(Task::Firmware, Problem::DidNotComeBack, UNPROVEN);
    let unfinished = Unfinished {
        job: interrupted(),
        file: None,
    };
    state.interrupted_is(Some(unfinished), false);
    not_there(&mut state);
    plugged_in(&mut state);
    assert!(finished(&mut state, Done::Identified(report(OLD))).is_empty());
    assert_eq!(state.next_step(), Some(NextStep::FlashAgain));
    let page = ending(&state);
    assert_eq!(page.headline(page.failure().unwrap()), Headline::OldVersion);
    // A job that saw it itself says the same.
    let seen = [
        Observation::AllAccepted,
        Observation::RestartTaken,
        Observation::Answered {
            version: Some(String::from(OLD)),
        },
    ];
    let state = failed(
        Task::Firmware,
        Problem::VersionUnchanged,
        Condition::fold(&seen),
    );
    let page = ending(&state);
    assert_eq!(page.headline(page.failure().unwrap()), Headline::OldVersion);
    assert_eq!(state.next_step(), Some(NextStep::FlashAgain));
}

#[test]
fn a_repair_of_a_modem_that_runs_leads_to_the_flash_with_the_same_file() {
    let mut state = failed(
        Task::Repair,
        Problem::NotInDownloadMode,
        Condition::Unknown.after(&Observation::Runs),
    );
    // It is asked who it is.
    assert_eq!(state.next_step(), Some(NextStep::Asking));
    finished(&mut state, Done::Identified(report(OLD)));
    let step = state.next_step().unwrap();
    assert_eq!(step, NextStep::OtherTask(Task::Firmware));
    let action = action(step, &state).unwrap();
    state.act(action, &moment());
    assert_eq!(state.task(), Some(Task::Firmware));
    assert_eq!(state.screen(), Screen::Choose);
    assert_eq!(state.why_not_review(), None);
}

#[test]
fn a_repair_that_is_turned_down_keeps_the_half_flashed_modem() {
    for (problem, step) in [
        (Problem::WrongModel, NextStep::ChooseFile),
        (Problem::ProductMismatch, NextStep::ChooseFile),
        (Problem::FitUnknown, NextStep::ReviewAgain),
        (Problem::Cancelled, NextStep::Repair),
    ] {
        let found = Condition::Unknown.after(&Observation::FoundHalfWritten);
        let state = failed(Task::Repair, problem, found);
        assert!(state.half_flashed(), "{problem:?}");
        assert_eq!(state.next_step(), Some(step), "{problem:?}");
    }
}

#[test]
fn a_modem_that_moved_while_it_was_asked_is_asked_again() {
    let away = Condition::Away(Last::DownloadMode(Written::Part { accepted: 1 }));
    let mut state = failed(Task::Firmware, Problem::Unplugged, away);
    not_there(&mut state);
    plugged_in(&mut state);
    assert!(state.presence(false, &moment()).is_empty());
    assert!(state.presence(true, &moment()).is_empty());
    let gone = failure(Problem::Unplugged, Condition::Unknown);
    let orders = state.apply(Message::Worker(Event::Failed(gone)), &moment());
    assert!(
        matches!(
            orders.as_slice(),
            [Effect::Job(Request::Identify(IdentifyRequest::Read))]
        ),
        "{orders:?}"
    );
    assert_eq!(state.screen(), Screen::Result);
}
