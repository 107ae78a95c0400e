//! What must hold whatever comes in, in whatever order.

mod kept;
pub mod stand;

use std::path::{Path, PathBuf};
use std::time::Duration;

use proptest::prelude::*;

use super::State;
use super::jobs::Job;
use super::known::KnownModem;
use super::work::{StageState, Stopping, Work};
use crate::gui::action::{
    Action, AfterAction, ConnectionAction, ConsoleAction, Effect, FileAction, InterruptedAction,
    Message, NetworkAction, Screen, Setting, Target, Task, TaskAction,
};
use crate::job::every_condition::every_condition;
use crate::job::{
    BackedUp, Done, Failure, IdentifyRequest, JobRequest, ModemReport, Notice, Prompt, WatchRequest,
};
use crate::journal::Interrupted;
use crate::modem::condition::{Changed, Last, Running, Written};
use crate::modem::{Condition, Observation};
use crate::problem::Problem;
use crate::progress::Stage;
use crate::worker::WorkerEvent;
use stand::{failure, flash, flashed, interrupted, moment, state};

/// Things that can come in.
fn anything() -> impl Strategy<Value = Message> {
    let stage = prop::sample::select(Stage::ALL);
    let problem = prop::sample::select(Problem::ALL);
    let condition = prop::sample::select(every_condition());
    prop_oneof![
        (stage.clone(), 0u16..1200)
            .prop_map(|(stage, permille)| Notice::Stage { stage, permille }.into()),
        (stage, any::<u64>(), any::<u64>(), 0u16..1200).prop_map(
            |(stage, done, total, permille)| {
                let notice = Notice::Progress {
                    stage,
                    done,
                    total,
                    permille,
                };
                notice.into()
            }
        ),
        Just(Notice::Prompt(Prompt::PlugInAgain).into()),
        Just(WorkerEvent::Started.into()),
        Just(WorkerEvent::Rejected.into()),
        Just(WorkerEvent::WorkerDied.into()),
        (problem, condition).prop_map(|(problem, condition)| failure(problem, condition).into()),
        Just(Message::Picked(None)),
        Just(Message::NoPicker),
        any::<bool>().prop_map(Message::Present),
        Just(Message::Ports {
            sticks: Vec::new(),
            ports: Vec::new()
        }),
        Just(Message::ConnectFailed(String::from("no thread"))),
        Just(Message::PortFree),
        Just(Message::RuleInstalled(Ok(()))),
        Just(Message::MustEnd),
    ]
}

fn anything_asked() -> impl Strategy<Value = Action> {
    prop::sample::select(vec![
        Action::Back,
        ConnectionAction::AskAgain.into(),
        TaskAction::Begin(Task::Firmware).into(),
        TaskAction::Begin(Task::Repair).into(),
        TaskAction::Review.into(),
        TaskAction::Agree(true).into(),
        TaskAction::Write.into(),
        TaskAction::Stop.into(),
        NetworkAction::Check.into(),
        NetworkAction::Send.into(),
        NetworkAction::Undo.into(),
        ConsoleAction::Open.into(),
        ConsoleAction::Send(Some(String::from("AT"))).into(),
        NetworkAction::Watch(true).into(),
        ConnectionAction::Disconnect.into(),
        AfterAction::Done.into(),
        Screen::Result.into(),
        Screen::Working.into(),
        Screen::Review.into(),
        Action::Quit,
        ConnectionAction::Connect(Target::Stick(None)).into(),
        ConnectionAction::Switch(Target::Simulated(Box::default())).into(),
    ])
}

proptest! {
    /// Without a job that proved it, no order of events and wishes leads to a success.
    #[test]
    fn success_is_never_shown_without_a_job_that_proved_it(
        steps in prop::collection::vec(
            prop_oneof![anything().prop_map(Ok), anything_asked().prop_map(Err)],
            0..60,
        )
    ) {
        let mut state = state();
        for (second, step) in steps.into_iter().enumerate() {
            let now = moment(second as u64);
            match step {
                Ok(incoming) => state.apply(incoming, &now),
                Err(action) => state.act(action, &now),
            };
            let success = state.ending().is_some_and(|ending| ending.outcome.is_ok());
            prop_assert!(!success);
            // The result is only shown when there is one.
            prop_assert!(state.screen() != Screen::Result || state.ending().is_some());
            // A modem that is written has the screen to itself.
            prop_assert_eq!(state.screen() == Screen::Working, state.work().is_some());
            prop_assert!(state.work().is_none() || !state.can_show(Screen::Connect));
        }
    }

    #[test]
    fn the_bar_never_goes_back_in_any_order_of_events(
        notices in prop::collection::vec(anything(), 0..80),
        with_copy in any::<bool>(),
    ) {
        let copy = JobRequest::Backup(crate::job::BackupRequest { out: PathBuf::new() });
        let identify = JobRequest::Identify(IdentifyRequest::Read);
        let mut work = if with_copy {
            Work::begin(Task::Firmware, moment(0).now, &copy, Some(identify))
        } else {
            Work::begin(Task::Firmware, moment(0).now, &identify, None)
        };
        let mut last = 0;
        let half = notices.len() / 2;
        for (second, incoming) in notices.into_iter().enumerate() {
            if let Message::Worker(WorkerEvent::Notice(notice)) = incoming {
                work.notice(&notice, moment(second as u64).now);
            }
            if second == half && with_copy {
                work.next(backup(), moment(second as u64).now);
            }
            prop_assert!(work.permille() >= last);
            prop_assert!(work.permille() < 1000);
            last = work.permille();
            // At most one stage runs, and those before it are done.
            let active = work.stages().filter(|(_, stands)| *stands == StageState::Active).count();
            prop_assert!(active <= 1);
        }
    }
}

#[test]
fn a_finished_event_out_of_nowhere_is_no_success() {
    let mut state = state();
    state.comes(Done::Flashed(flashed()));
    assert_eq!(state.screen(), Screen::Connect);
    assert!(state.ending().is_none());
}

#[test]
fn what_stopping_means_follows_the_condition() {
    let mut work = Work::begin(Task::Firmware, moment(0).now, &flash(1024), None);
    work.notice(
        &Notice::Stage {
            stage: Stage::Write,
            permille: 0,
        },
        moment(1).now,
    );
    let mut condition = Condition::Unknown;
    assert_eq!(work.stopping(&condition), Stopping::AtOnce);
    for (seen, means) in [
        (Observation::Answered { version: None }, Stopping::AtOnce),
        (Observation::SwitchSent, Stopping::LeadsBack),
        (Observation::LoaderAnswered, Stopping::LeadsBack),
        (Observation::PartBegun, Stopping::HalfWritten),
        (Observation::PartAccepted, Stopping::HalfWritten),
        (Observation::AllAccepted, Stopping::HalfWritten),
        (Observation::RestartTaken, Stopping::Unproven),
        (Observation::Runs, Stopping::Unproven),
    ] {
        condition = condition.after(&seen);
        assert_eq!(work.stopping(&condition), means, "{seen:?}");
    }
    work.stop();
    assert_eq!(work.stopping(&condition), Stopping::Asked);
}

#[test]
fn a_job_is_shown_in_five_groups_of_which_one_runs() {
    use super::work::Group;
    let copy = JobRequest::Backup(crate::job::BackupRequest {
        out: PathBuf::new(),
    });
    let mut work = Work::begin(Task::Firmware, moment(0).now, &copy, Some(flash(1024)));
    let (done, runs, to_come) = (StageState::Done, StageState::Active, StageState::Pending);
    let stands = |work: &Work| work.groups().iter().map(|(_, it)| *it).collect::<Vec<_>>();
    let groups: Vec<_> = work.groups().iter().map(|(group, _)| *group).collect();
    let all = [
        Group::Prepare,
        Group::Switch,
        Group::Write,
        Group::Restart,
        Group::Check,
    ];
    assert_eq!(groups, all);
    assert_eq!(stands(&work), [to_come; 5]);
    let enter = |work: &mut Work, stage| {
        work.notice(&Notice::Stage { stage, permille: 0 }, moment(1).now);
    };
    // The restart after the copy is part of the preparation.
    enter(&mut work, Stage::WaitForReturn);
    assert_eq!(stands(&work), [runs, to_come, to_come, to_come, to_come]);
    work.next(backup(), moment(1).now);
    assert_eq!(stands(&work), [runs, to_come, to_come, to_come, to_come]);
    enter(&mut work, Stage::CheckLoader);
    assert_eq!(stands(&work), [done, runs, to_come, to_come, to_come]);
    enter(&mut work, Stage::Write);
    assert_eq!(stands(&work), [done, done, runs, to_come, to_come]);
    enter(&mut work, Stage::WaitForReturn);
    assert_eq!(stands(&work), [done, done, done, runs, to_come]);
    enter(&mut work, Stage::ReadBack);
    assert_eq!(stands(&work), [done, done, done, done, runs]);
}

#[test]
fn a_repair_that_has_not_written_yet_leaves_the_modem_as_it_was() {
    let mut work = Work::begin(Task::Repair, moment(0).now, &flash(1024), None);
    let found = Condition::Unknown.after(&Observation::FoundHalfWritten);
    assert_eq!(work.stopping(&found), Stopping::AtOnce);
    let stage = Stage::Write;
    work.notice(&Notice::Stage { stage, permille: 0 }, moment(1).now);
    assert_eq!(work.stopping(&found), Stopping::HalfWritten);
}

/// A window whose worker flashes a modem that was seen like this.
fn flashing(seen: &[Observation]) -> State {
    let mut state = state();
    let work = Work::begin(Task::Firmware, moment(0).now, &flash(1024), None);
    state.hold(KnownModem::Nothing);
    state.begins(Job::Write(Box::new(work)), flash(1024));
    state.comes(WorkerEvent::Started);
    state.comes(Notice::Condition(Condition::fold(seen)));
    state
}

fn backup() -> BackedUp {
    BackedUp {
        out: PathBuf::from("copy"),
        nv_items: 0,
        nv_refused: 0,
        stick: None,
    }
}

#[test]
fn a_worker_that_dies_while_writing_leaves_what_was_seen_of_the_modem() {
    for (seen, left) in [
        (&[][..], "untouched"),
        (&[Observation::Runs], "untouched"),
        (
            &[Observation::SwitchSent, Observation::PartBegun],
            "repairable",
        ),
        (
            &[Observation::AllAccepted, Observation::RestartTaken],
            "not-known",
        ),
    ] {
        let mut state = flashing(seen);
        let orders = state.comes(WorkerEvent::WorkerDied);
        assert!(matches!(orders.last(), Some(Effect::Disconnect)));
        assert!(matches!(orders.first(), Some(Effect::JobEnded(_))));
        let looks = matches!(orders.as_slice(), [_, Effect::LookForInterrupted, _]);
        assert_eq!(looks, left != "untouched");
        let failure = state.ending().unwrap().outcome.clone().unwrap_err();
        assert_eq!(failure.problem, Problem::Internal);
        assert_eq!(failure.condition.id(), left, "{seen:?}");
        assert_eq!(state.half_flashed(), left == "repairable");
        assert_eq!(state.screen(), Screen::Result);
        assert!(state.running().is_none());
        // Whatever is asked next gets a new worker first.
        let orders = state.does(ConnectionAction::AskAgain);
        assert!(
            matches!(
                orders.as_slice(),
                [
                    Effect::Connect(_),
                    Effect::Job(JobRequest::Identify(IdentifyRequest::Read))
                ]
            ),
            "{orders:?}"
        );
    }
}

#[test]
fn a_write_that_still_waits_can_be_taken_back() {
    let mut state = state();
    state.hold(KnownModem::Nothing);
    state.begins(Job::Watch, JobRequest::WatchNetwork(WatchRequest));
    let work = Work::begin(Task::Firmware, moment(0).now, &flash(1024), None);
    state.begins(Job::Write(Box::new(work)), flash(1024));
    assert_eq!(state.screen(), Screen::Working);
    state.does(TaskAction::Stop);
    assert_eq!(state.screen(), Screen::Result);
    let failure = state.ending().unwrap().outcome.clone().unwrap_err();
    assert_eq!(failure.problem, Problem::Cancelled);
    assert_eq!(failure.condition.id(), "untouched");
    // The watch ends as it was asked to, and nothing comes after it.
    let orders = state.comes(Done::Watched(crate::modem::NetworkState::default()));
    assert!(orders.is_empty(), "{orders:?}");
}

#[test]
fn nothing_is_said_to_be_written_before_the_first_byte() {
    // The modem restarts after the copy of its settings, too.
    let copy = JobRequest::Backup(crate::job::BackupRequest {
        out: PathBuf::new(),
    });
    let mut work = Work::begin(Task::Firmware, moment(0).now, &copy, Some(flash(1024)));
    let restarts = Condition::Away(Last::Running(Changed::Nothing));
    let back = Condition::Running(Running {
        version: None,
        another: false,
        changed: Changed::Nothing,
    });
    let enter = |work: &mut Work, stage| {
        work.notice(&Notice::Stage { stage, permille: 0 }, moment(1).now);
        for condition in [&Condition::Unknown, &restarts, &back] {
            assert_eq!(work.stopping(condition), Stopping::AtOnce, "{stage}");
        }
    };
    for (stage, _) in copy.plan() {
        enter(&mut work, *stage);
    }
    work.next(backup(), moment(1).now);
    for (stage, _) in flash(1024).plan() {
        enter(&mut work, *stage);
    }
}

#[test]
fn what_was_done_to_one_modem_is_forgotten_with_another_one() {
    let report = |imei: &str| {
        let mut report = ModemReport::default();
        report.identity.absorb_serial(imei);
        Done::Identified(Box::new(report))
    };
    let mut state = flashing(&[Observation::Runs]);
    state.comes(Failure::outside_job(Problem::Cancelled, ""));
    for (imei, kept) in [
        ("490154203237518", true),
        ("490154203237518", true),
        ("353719020123456", false),
    ] {
        state.does(ConnectionAction::AskAgain);
        state.comes(report(imei));
        assert_eq!(state.ending().is_some(), kept, "{imei}");
        assert_eq!(state.can_show(Screen::Result), kept);
    }
    assert_eq!(state.screen(), Screen::Modem);
    // A new job has no result yet.
    let mut state = flashing(&[Observation::Runs]);
    state.comes(Failure::outside_job(Problem::Cancelled, ""));
    state.session.as_mut().unwrap().known = KnownModem::HalfFlashed;
    state.does(TaskAction::Begin(Task::Repair));
    assert!(!state.can_show(Screen::Result) && !state.can_show(Screen::Review));
    // With the modem goes all of it.
    state.does(ConnectionAction::Disconnect);
    for screen in [
        Screen::Modem,
        Screen::Choose,
        Screen::Review,
        Screen::Result,
    ] {
        assert!(!state.can_show(screen), "{screen:?}");
    }
}

#[test]
fn cautions_are_kept_for_the_page() {
    use crate::job::Caution;
    let mut state = flashing(&[Observation::Runs]);
    for caution in [Caution::MaySleep, Caution::NotAlone, Caution::MaySleep] {
        state.comes(Notice::Caution(caution));
    }
    let cautions = &state.held().cautions;
    assert_eq!(*cautions, [Caution::MaySleep, Caution::NotAlone]);
}
