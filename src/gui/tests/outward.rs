//! The desktop is told of a job, for a person who uses another window.

use crossbeam_channel::Receiver;

use super::test_app::TestApp;
use super::views;
use crate::desktop::{Desktop, DesktopRequest, NotificationKind, TaskbarState};
use crate::gui::action::TaskAction;
use crate::job::{Notice, Prompt};
use crate::simulator::Trigger;

/// A window in this view, and what it asks of the desktop from then on.
fn watched(view: &str) -> (TestApp, Receiver<DesktopRequest>) {
    let mut app = TestApp::new();
    views::open(&mut app, view);
    let asked = watch(&mut app);
    (app, asked)
}

fn watch(app: &mut TestApp) -> Receiver<DesktopRequest> {
    let (desktop, asked) = Desktop::recorded();
    let environment = app.harness.state_mut().environment_mut();
    environment.use_desktop(desktop);
    asked
}

/// Whether this window has the keyboard, or another one.
fn focus(app: &mut TestApp, here: bool) {
    let viewports = &mut app.harness.input_mut().viewports;
    let window = viewports.get_mut(&egui::ViewportId::ROOT).unwrap();
    window.focused = Some(here);
    app.step();
}

#[test]
fn a_job_that_needs_the_person_calls_once_and_marks_the_taskbar() {
    let (mut app, asked) = watched("working");
    focus(&mut app, false);
    app.comes(Notice::Prompt(Prompt::PlugInAgain));
    app.step();
    let told: Vec<_> = asked.try_iter().collect();
    let [
        DesktopRequest::Taskbar(Some(TaskbarState::Waiting(47))),
        DesktopRequest::Notify(notification),
    ] = &told[..]
    else {
        panic!("{told:?}");
    };
    assert_eq!(notification.kind, NotificationKind::Request);
    assert_eq!(notification.title, "Please do this now");
    assert!(notification.body.contains("Unplug the modem"));
    focus(&mut app, true);
    assert_eq!(
        asked.try_iter().collect::<Vec<_>>(),
        [DesktopRequest::Withdraw]
    );
}

#[test]
fn a_prompt_that_asks_nothing_of_the_person_calls_nobody() {
    let (mut app, asked) = watched("working");
    focus(&mut app, false);
    app.comes(Notice::Prompt(Prompt::WaitForModemManager));
    assert_eq!(asked.try_iter().count(), 0);
}

#[test]
fn the_taskbar_shows_a_failure_until_the_person_has_seen_it() {
    for seen in [false, true] {
        let mut app = TestApp::with(views::pulled_out(Trigger::Block(9)));
        app.review_firmware(256 * 1024);
        app.act(TaskAction::KeepCopy(false));
        let asked = watch(&mut app);
        focus(&mut app, seen);
        app.write();
        // Nothing is told of a job that begins and ends between two pictures.
        let on_the_taskbar = |asked: &Receiver<DesktopRequest>| {
            let told = asked.try_iter().filter_map(|request| match request {
                DesktopRequest::Taskbar(state) => Some(state),
                _ => None,
            });
            told.last().flatten()
        };
        if !seen {
            assert_eq!(on_the_taskbar(&asked), Some(TaskbarState::Failed));
            focus(&mut app, true);
        }
        assert_eq!(on_the_taskbar(&asked), None);
    }
}
