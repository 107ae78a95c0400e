//! What must hold whatever comes in, in whatever order.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::work::{StageState, Stopping, Work};
use super::{Moment, Running, State};
use crate::gui::action::{Action, Incoming, Screen, Target, Task};
use crate::job::{Failure, Flashed, Notice, Prompt, Request};
use crate::modem::Condition;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::settings::Settings;
use crate::worker::Event;

fn moment(seconds: u64) -> Moment {
    use std::sync::OnceLock;
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let begun = *BEGUN.get_or_init(Instant::now);
    Moment {
        now: begun + Duration::from_secs(seconds),
        local: jiff::Timestamp::UNIX_EPOCH.to_zoned_datetime(jiff::tz::TimeZone::UTC),
    }
}

fn state() -> State {
    State::new(Settings::default(), PathBuf::from("copies"))
}

fn flashed() -> Flashed {
    Flashed {
        wanted: None,
        objects: 3,
        bytes: 1000,
        product: None,
        version_before: None,
        version_after: None,
        version_target: None,
        dashboard_after: None,
        came_back: true,
        registered: None,
    }
}

/// Things that can come in.
fn anything() -> impl Strategy<Value = Incoming> {
    let stage = prop::sample::select(Stage::ALL);
    let problem = prop::sample::select(Problem::ALL);
    let condition = prop::sample::select(Condition::every());
    prop_oneof![
        (stage.clone(), 0u16..1200).prop_map(|(stage, permille)| {
            Incoming::Worker(Event::Notice(Notice::Stage { stage, permille }))
        }),
        (stage, any::<u64>(), any::<u64>(), 0u16..1200).prop_map(
            |(stage, done, total, permille)| {
                Incoming::Worker(Event::Notice(Notice::Progress {
                    stage,
                    done,
                    total,
                    permille,
                }))
            }
        ),
        Just(Incoming::Worker(Event::Notice(Notice::Prompt(
            Prompt::PlugInAgain
        )))),
        Just(Incoming::Worker(Event::Started)),
        Just(Incoming::Worker(Event::Rejected)),
        Just(Incoming::Worker(Event::WorkerDied)),
        (problem, condition).prop_map(|(problem, condition)| {
            Incoming::Worker(Event::Failed(Failure {
                problem,
                condition,
                stage: None,
                detail: String::new(),
                holders: None,
            }))
        }),
        Just(Incoming::Picked(None)),
        Just(Incoming::NoPicker),
        any::<bool>().prop_map(Incoming::Present),
        Just(Incoming::Ports {
            sticks: Vec::new(),
            ports: Vec::new()
        }),
        Just(Incoming::ConnectFailed(String::from("no thread"))),
        Just(Incoming::PortFree),
        Just(Incoming::RuleInstalled(Ok(()))),
        Just(Incoming::MustEnd),
    ]
}

fn anything_asked() -> impl Strategy<Value = Action> {
    prop::sample::select(vec![
        Action::Back,
        Action::AskAgain,
        Action::Begin(Task::Firmware),
        Action::Begin(Task::Repair),
        Action::Review,
        Action::Agree(true),
        Action::Write,
        Action::Stop,
        Action::CheckNetwork,
        Action::SendSetting,
        Action::Undo,
        Action::OpenConsole,
        Action::ConsoleSend(Some(String::from("AT"))),
        Action::WatchNetwork(true),
        Action::Disconnect,
        Action::AfterStepDone,
        Action::Show(Screen::Result),
        Action::Show(Screen::Working),
        Action::Show(Screen::Review),
        Action::Quit,
        Action::Connect(Target::Stick(None)),
        Action::Switch(Target::Simulated(Box::default())),
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
            let success = state.ending.as_ref().is_some_and(|ending| ending.outcome.is_ok());
            prop_assert!(!success);
            // The result is only shown when there is one.
            prop_assert!(state.screen != Screen::Result || state.ending.is_some());
            prop_assert!(state.screen != Screen::Working || state.work.is_some());
            prop_assert!(
                state.connect.switching.is_none() || state.running == Some(Running::Switch)
            );
        }
    }

    #[test]
    fn the_bar_never_goes_back_in_any_order_of_events(
        notices in prop::collection::vec(anything(), 0..80),
        with_copy in any::<bool>(),
    ) {
        let copy = Request::Backup(crate::job::BackupRequest { out: PathBuf::new() });
        let identify = Request::Identify;
        let mut work = if with_copy {
            Work::begin(Some(Task::Firmware), moment(0).now, &copy, Some(identify))
        } else {
            Work::begin(Some(Task::Firmware), moment(0).now, &identify, None)
        };
        let mut last = 0;
        let half = notices.len() / 2;
        for (second, incoming) in notices.into_iter().enumerate() {
            if let Incoming::Worker(Event::Notice(notice)) = incoming {
                work.notice(&notice, moment(second as u64).now);
            }
            if second == half && with_copy {
                work.next(&copy, moment(second as u64).now);
            }
            prop_assert!(work.permille() >= last);
            prop_assert!(work.permille() < 1000);
            last = work.permille();
            // At most one stage runs, and those before it are done.
            let active = work.stages().filter(|(_, stands)| *stands == StageState::Active).count();
            prop_assert!(active <= 1);
        }
        work.end(true);
        prop_assert_eq!(work.permille(), 1000);
    }
}

#[test]
fn a_finished_event_out_of_nowhere_is_no_success() {
    let mut state = state();
    let done = crate::job::Done::Flashed(flashed());
    state.apply(
        Incoming::Worker(Event::Finished(Box::new(done))),
        &moment(0),
    );
    assert_eq!(state.screen, Screen::Connect);
    assert!(state.ending.is_none());
}

#[test]
fn what_stopping_means_follows_the_stage() {
    let source = crate::job::PackageSource::File(PathBuf::from("x.exe"));
    let request = Request::Flash(crate::job::FlashRequest {
        source,
        wanted: crate::job::Wanted::Firmware,
        force: None,
    });
    let mut work = Work::begin(Some(Task::Firmware), moment(0).now, &request, None);
    assert_eq!(work.stopping(), Stopping::AtOnce);
    for (stage, means) in [
        (Stage::Identify, Stopping::AtOnce),
        (Stage::EnterDownloadMode, Stopping::LeadsBack),
        (Stage::Write, Stopping::HalfWritten),
        (Stage::Restart, Stopping::NotNow),
        (Stage::ReadBack, Stopping::NotNow),
    ] {
        work.notice(&Notice::Stage { stage, permille: 0 }, moment(1).now);
        assert_eq!(work.stopping(), means, "{stage}");
    }
    work.stop();
    assert_eq!(work.stopping(), Stopping::Asked);
}

#[test]
fn a_worker_that_dies_while_writing_leaves_a_modem_to_repair() {
    let mut state = state();
    let request = Request::Identify;
    let mut work = Work::begin(Some(Task::Firmware), moment(0).now, &request, None);
    work.notice(
        &Notice::Stage {
            stage: Stage::Identify,
            permille: 0,
        },
        moment(0).now,
    );
    state.work = Some(work);
    state.running = Some(Running::Write(Task::Firmware));
    state.apply(Incoming::Worker(Event::WorkerDied), &moment(1));
    let failure = state.ending.unwrap().outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::Internal);
    assert_eq!(failure.condition.id(), "untouched");
    assert_eq!(state.screen, Screen::Result);
    assert!(state.running.is_none());
}

#[test]
fn a_restart_of_the_computer_moves_the_waiting_step_on() {
    use crate::bookmark::{AfterStep, Bookmark};
    for (restarted, step) in [
        (Some(true), AfterStep::PlugInAgain),
        (Some(false), AfterStep::RestartComputer),
        (None, AfterStep::RestartComputer),
    ] {
        let mut state = state();
        let bookmark = Bookmark::new(crate::bookmark::Task::Dashboard, AfterStep::RestartComputer);
        let orders = state.resume(bookmark, restarted);
        assert_eq!(state.after.as_ref().map(|place| place.step), Some(step));
        // What moved on is kept, so that a second restart finds it.
        assert_eq!(orders.is_empty(), restarted != Some(true));
    }
}

#[test]
fn a_job_that_was_cut_off_is_taken_up_with_its_file() {
    use crate::gui::action::Order;
    use crate::journal::Interrupted;
    use crate::modem::condition::Written;
    let mut state = state();
    state
        .settings
        .remember_file(std::path::Path::new("/files/E155XUpdate.exe"));
    state.apply(
        Incoming::Interrupted {
            file: None,
            job: Some(Box::new(Interrupted {
                job: String::from("flash"),
                stick: None,
                model: Some(String::from("E1550")),
                version: None,
                file: Some(String::from("E155XUpdate.exe")),
                sha256: None,
                at: 0,
                condition: Condition::DownloadMode(Written::Part { accepted: 2 }),
                target: None,
                parts: Some(5),
                accepted: 2,
                bytes: 464,
                product: None,
                problem: None,
            })),
        },
        &moment(0),
    );
    // Without a modem there is nothing to take up yet.
    assert!(state.act(Action::TakeUp, &moment(1)).is_empty());
    assert_eq!(state.task, None);
    state.half_flashed = true;
    let orders = state.act(Action::TakeUp, &moment(2));
    assert_eq!(state.task, Some(Task::Repair));
    assert!(orders.iter().any(|order| matches!(
        order,
        Order::ReadFile(path) if path.ends_with("E155XUpdate.exe")
    )));
}

#[test]
fn a_zoom_out_of_range_is_brought_into_it() {
    let mut state = state();
    state.act(Action::SetZoom(500), &moment(0));
    assert_eq!(state.settings.zoom_percent, 200);
    state.act(Action::SetZoom(1), &moment(0));
    assert_eq!(state.settings.zoom_percent, 75);
}

#[cfg(target_os = "linux")]
#[test]
fn a_cd_that_was_seen_for_a_while_leaves_the_computer_that_much_less_time() {
    use crate::bus::system::StickListing;
    use crate::gui::action::Order;
    use crate::gui::state::connect::Finding;
    use crate::job::SwitchRequest;
    use crate::modem::UsbState;

    let stick = |state| StickListing {
        state,
        pid: None,
        location: Some("1-1".to_owned()),
        ..StickListing::default()
    };
    let listed = |state| Incoming::Ports {
        sticks: vec![stick(state)],
        ports: Vec::new(),
    };
    let mut state = state();
    state.apply(listed(UsbState::Storage), &moment(10));
    state.apply(listed(UsbState::Storage), &moment(14));
    let target = Target::Stick(Some("1-1".to_owned()));
    let finding = Finding::Cdrom(Some(target.clone()));
    assert_eq!(state.connect.finding(), finding);
    let orders = state.act(Action::Switch(target.clone()), &moment(17));
    let [Order::Connect(to), Order::Job(Request::SwitchMode(request))] = orders.as_slice() else {
        panic!("{orders:?}")
    };
    let seen_for = Duration::from_secs(7);
    assert_eq!((to, *request), (&target, SwitchRequest { seen_for }));
    // Another one begins anew.
    state.act(Action::Disconnect, &moment(20));
    state.apply(listed(UsbState::Modem), &moment(21));
    assert!(matches!(state.connect.finding(), Finding::NoDriver(_)));
    state.apply(listed(UsbState::Storage), &moment(30));
    assert_eq!(state.connect.cdrom_since, Some(moment(30).now));
}
