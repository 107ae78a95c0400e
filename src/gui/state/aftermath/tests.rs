use std::sync::{Arc, LazyLock};

use super::super::State;
use super::super::choice::ChosenFile;
use super::super::jobs::Job;
use super::super::known::KnownModem;
use super::super::resume::Unfinished;
use super::super::session::{Draft, Ending};
use super::super::tests::stand::{
    self, NEW, OLD, failure, flashed, interrupted, moment, report, state,
};
use super::{Headline, NextStep};
use crate::firmware::{Package, sample};
use crate::gui::action::{Action, ConnectionAction, Dialog, Effect, Screen, Task, TaskAction};
use crate::job::every_condition::every_condition;
use crate::job::{CdromChanged, CdromRequest, Done, Flashed, IdentifyRequest, JobRequest, Notice};
use crate::modem::condition::{Last, Written};
use crate::modem::{Composition, Condition, Observation};
use crate::problem::Problem;
use crate::worker::WorkerEvent;

const UNPROVEN: Condition = Condition::Away(Last::Restarting { whole: true });
const HALF_WRITTEN: Condition = Condition::DownloadMode(Written::Part { accepted: 1 });

fn package(task: Task) -> Arc<Package> {
    static DASHBOARD: LazyLock<Arc<Package>> = LazyLock::new(|| {
        let bytes = sample::e1550_dashboard(NEW, "Mobile Partner", 4096);
        Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
    });
    static FIRMWARE: LazyLock<Arc<Package>> = LazyLock::new(|| Arc::new(stand::package(4096)));
    match task {
        Task::Dashboard => Arc::clone(&DASHBOARD),
        Task::Firmware | Task::Repair => Arc::clone(&FIRMWARE),
    }
}

/// A window in which this task runs on a modem that was asked before.
fn working(task: Task) -> State {
    let mut state = state();
    state.choice.file = ChosenFile::Ready {
        path: "/files/Update.bin".into(),
        package: package(task),
    };
    let session = state.hold(match task {
        Task::Repair => KnownModem::HalfFlashed,
        Task::Dashboard | Task::Firmware => KnownModem::Modem(report(OLD)),
    });
    let mut draft = Draft::new(task);
    draft.review.agreed = true;
    draft.review.keep_copy = false;
    draft.review.reason = String::from("a reason that says something");
    draft.review.model = String::from("E1550");
    draft.review.opened = moment(100)
        .now
        .checked_sub(std::time::Duration::from_secs(10));
    draft.review.computer = Some(crate::gui::action::Computer {
        journal_writable: Some(true),
        ..Default::default()
    });
    session.draft = Some(draft);
    state.does(TaskAction::Write);
    assert_eq!(state.screen(), Screen::Working, "{state:#?}");
    state.comes(WorkerEvent::Started);
    state
}

/// The same after the task failed like this.
fn failed(task: Task, problem: Problem, condition: Condition) -> State {
    let mut state = working(task);
    state.comes(failure(problem, condition));
    assert_eq!(state.screen(), Screen::Result);
    state
}

/// Whatever is asked by itself is answered by nobody.
fn nobody_answers(state: &mut State) {
    while state.asking() {
        state.comes(failure(Problem::NoAnswer, Condition::Unknown));
    }
}

fn not_there(state: &mut State) {
    let orders = state.turn(&moment(100), |state, turn| state.presence(false, turn));
    assert!(orders.is_empty(), "{orders:?}");
}

fn asks_who_it_is(orders: &[Effect]) {
    let [Effect::Job(JobRequest::Identify(IdentifyRequest::Read))] = orders else {
        panic!("{orders:?}");
    };
}

/// It is plugged in, and asked by itself.
fn plugged_in(state: &mut State) {
    asks_who_it_is(&state.turn(&moment(100), |state, turn| state.presence(true, turn)));
    assert_eq!(state.next_step(), Some(NextStep::Asking));
    state.comes(WorkerEvent::Started);
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
            for condition in every_condition() {
                for present in [true, false] {
                    let mut state = failed(task, *problem, condition.clone());
                    nobody_answers(&mut state);
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
    let session = state.held();
    // The button follows from what is there.
    match step {
        NextStep::Asking => panic!("{case}: nobody asks"),
        NextStep::Waiting => assert!(!session.present, "{case}"),
        NextStep::CdRom | NextStep::Switch => {
            assert_eq!(session.known, KnownModem::CdRom, "{case}");
        }
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
    nobody_answers(&mut after);
    let orders = after.does(action);
    let moved = after.screen() != Screen::Result || after.dialog.is_some();
    assert!(moved || !orders.is_empty(), "{case}: {step:?} is dead");
    if matches!(step, NextStep::Repair | NextStep::OtherTask(_)) {
        assert!(after.choice.package().is_some(), "{case}: the file is kept");
        assert_eq!(after.why_not_review(), None, "{case}: {step:?}");
    }
}

/// What the button of the page asks for.
fn action(step: NextStep, state: &State) -> Option<Action> {
    Some(match step {
        NextStep::Asking | NextStep::Waiting | NextStep::CdRom => return None,
        NextStep::Switch => ConnectionAction::Switch(state.held().target.clone()).into(),
        NextStep::Repair => TaskAction::Begin(Task::Repair).into(),
        NextStep::OtherTask(task) => TaskAction::Begin(task).into(),
        NextStep::FlashAgain | NextStep::ReviewAgain => Screen::Review.into(),
        NextStep::ChooseFile => Screen::Choose.into(),
        NextStep::AskAgain => ConnectionAction::AskAgain.into(),
        NextStep::InstallRule => ConnectionAction::InstallRule { keep_off: false }.into(),
        NextStep::KeepOff => ConnectionAction::InstallRule { keep_off: true }.into(),
        NextStep::Support => Dialog::Support.into(),
    })
}

#[test]
fn a_modem_that_comes_back_in_repair_mode_is_repaired() {
    let away = Condition::Away(Last::DownloadMode(Written::Part { accepted: 1 }));
    let mut state = failed(Task::Firmware, Problem::Unplugged, away.clone());
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
    assert_eq!(ending(&state).condition, away);
    plugged_in(&mut state);
    state.comes(failure(Problem::InDownloadMode, Condition::Unknown));
    assert_eq!(state.screen(), Screen::Result);
    assert_eq!(state.next_step(), Some(NextStep::Repair));
    assert_eq!(ending(&state).condition, HALF_WRITTEN);
    assert!(!ending(&state).is_fresh());
    // And away again.
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
}

#[test]
fn a_modem_that_comes_back_late_with_the_new_version_is_proven_and_the_page_says_so() {
    let mut state = working(Task::Firmware);
    let orders = state.comes(failure(Problem::DidNotComeBack, UNPROVEN));
    assert!(matches!(
        orders.as_slice(),
        [Effect::JobEnded(_), Effect::LookForInterrupted]
    ));
    not_there(&mut state);
    assert_eq!(state.next_step(), Some(NextStep::Waiting));
    let page = ending(&state);
    assert_eq!(page.headline(page.failure().unwrap()), Headline::NotKnown);
    state.comes(interrupted(UNPROVEN));
    plugged_in(&mut state);
    let orders = state.comes(Done::Identified(report(NEW)));
    assert!(
        matches!(orders.as_slice(), [Effect::Job(JobRequest::Finish(_))]),
        "{orders:?}"
    );
    assert_eq!(state.screen(), Screen::Working);
    let flashed = Flashed {
        version_before: Some(String::from(OLD)),
        version_after: Some(String::from(NEW)),
        version_target: Some(String::from(NEW)),
        registered: Some(true),
        ..flashed()
    };
    state.comes(Done::Finished(flashed));
    assert_eq!(state.screen(), Screen::Result);
    assert!(ending(&state).outcome.is_ok());
    assert_eq!(state.next_step(), None);
}

#[test]
fn the_journal_may_come_after_the_modem() {
    let mut state = failed(Task::Firmware, Problem::DidNotComeBack, UNPROVEN);
    not_there(&mut state);
    plugged_in(&mut state);
    assert!(state.comes(Done::Identified(report(NEW))).is_empty());
    let orders = state.comes(interrupted(UNPROVEN));
    assert!(matches!(
        orders.as_slice(),
        [Effect::Job(JobRequest::Finish(_))]
    ));
}

#[test]
fn a_modem_that_comes_back_with_its_old_version_runs_and_can_be_flashed_once_more() {
    let mut state = failed(Task::Firmware, Problem::DidNotComeBack, UNPROVEN);
    let unfinished = Unfinished {
        job: interrupted(UNPROVEN),
        file: None,
    };
    state.interrupted_is(Some(unfinished), false);
    not_there(&mut state);
    plugged_in(&mut state);
    assert!(state.comes(Done::Identified(report(OLD))).is_empty());
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
    state.comes(Done::Identified(report(OLD)));
    let step = state.next_step().unwrap();
    assert_eq!(step, NextStep::OtherTask(Task::Firmware));
    let action = action(step, &state).unwrap();
    state.does(action);
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
    not_there(&mut state);
    assert!(
        state
            .turn(&moment(100), |state, turn| state.presence(true, turn))
            .is_empty()
    );
    let orders = state.comes(failure(Problem::Unplugged, Condition::Unknown));
    asks_who_it_is(&orders);
    assert_eq!(state.screen(), Screen::Result);
}

#[test]
fn a_modem_that_a_job_has_read_again_is_there_before_the_watcher_sees_it() {
    let mut state = state();
    state
        .hold(KnownModem::Modem(report(OLD)))
        .go_to(Screen::Functions);
    let request = JobRequest::Cdrom(CdromRequest::Off);
    state.begins(Job::Function { prompt: None }, request);
    not_there(&mut state);
    state.comes(WorkerEvent::Notice(Notice::Identified(report(OLD))));
    let changed = CdromChanged {
        before: Composition::FACTORY,
        after: Composition::NO_CDROM,
        sent: Some(Composition::NO_CDROM.set_command()),
        replugged: true,
        disks_before: None,
        disks_after: None,
        cdrom: Composition::NO_CDROM.cdrom(),
        card_reader: Composition::NO_CDROM.card_reader(),
    };
    state.comes(WorkerEvent::Finished(Box::new(Done::CdromChanged(changed))));
    assert_eq!(state.screen(), Screen::Functions);

    let orders = state.turn(&moment(100), |state, turn| state.presence(true, turn));
    assert!(orders.is_empty(), "{orders:?}");
    assert_eq!(state.screen(), Screen::Functions);
}
