//! Looking back: the page with the jobs of the past.

use egui::Key;

use super::test_app::TestApp;
use crate::gui::action::{Dialog, FunctionsAction, Message, Screen};
use crate::gui::state::State;
use crate::job::CdromRequest;
use crate::journal::{PastEnd, PastJob, PastKind, Replaced};
use crate::modem::AttemptsLeft;
use crate::problem::Problem;

/// A job on the modem that is always the same, which took 2\u{a0}min 10\u{a0}s.
fn past(kind: PastKind, end: PastEnd) -> PastJob {
    PastJob {
        kind,
        at: 1_764_000_000,
        stick: None,
        imei: Some("…237518".into()),
        model: Some("E1550".into()),
        version_before: Some("11.609.18.00.00".into()),
        version_after: None,
        settings: Vec::new(),
        attempts: None,
        file: None,
        seconds: Some(130),
        end,
    }
}

fn failed(problem: Problem, unfinished: bool) -> PastEnd {
    PastEnd::Failed {
        problem: problem.id().into(),
        unfinished,
    }
}

fn replaced(setting: &str, before: &str, after: &str) -> Replaced {
    Replaced {
        setting: setting.into(),
        before: before.into(),
        after: after.into(),
    }
}

/// One of each kind that an owner meets, the newest first.
pub fn jobs() -> Vec<PastJob> {
    let flashed = PastJob {
        version_after: Some("11.609.20.00.00".into()),
        ..past(PastKind::Flash, PastEnd::Done)
    };
    vec![
        flashed,
        past(PastKind::Flash, failed(Problem::Unplugged, true)),
        PastJob {
            settings: vec![replaced("^U2DIAG", "255", "256")],
            seconds: Some(42),
            ..past(PastKind::Cdrom, PastEnd::Done)
        },
        PastJob {
            settings: vec![replaced("^U2DIAG", "256", "276")],
            ..past(PastKind::CdromRestore, PastEnd::Done)
        },
        PastJob {
            settings: vec![replaced("^CVOICE", "1", "0")],
            ..past(PastKind::Voice, PastEnd::Done)
        },
        PastJob {
            attempts: Some(AttemptsLeft {
                before: 10,
                after: Some(9),
            }),
            seconds: Some(3),
            ..past(PastKind::Unlock, failed(Problem::CodeWrong, false))
        },
        PastJob {
            seconds: None,
            ..past(PastKind::Reactivate, PastEnd::Open { unfinished: false })
        },
    ]
}

fn are_read(state: &State) -> bool {
    let page = state.history.as_ref();
    page.is_some_and(|page| page.jobs.is_some())
}

/// Opens the page and has these jobs read.
pub fn open(app: &mut TestApp, jobs: Vec<PastJob>) {
    app.act(Screen::History);
    // Journals on the disk of the test come first.
    app.until("the journals", are_read);
    app.comes(Message::History(jobs));
}

#[test]
fn each_job_is_named_with_its_modem_its_change_its_end_and_its_duration() {
    let mut app = TestApp::new();
    open(&mut app, jobs());
    assert_eq!(app.state().screen(), Screen::History);
    for text in [
        "· Flash firmware",
        "E1550 …237518 · 11.609.18.00.00 → 11.609.20.00.00",
        "Done. It took 2\u{a0}min 10\u{a0}s.",
        "Failed: The modem was unplugged or lost its connection. It took 2\u{a0}min 10\u{a0}s. The modem was left in repair mode.",
        "· CD-ROM and card reader",
        "As the manufacturer made it → CD-ROM off, card reader on",
        "Done. It took 42\u{a0}s.",
        "· Bring CD-ROM and card reader back",
        // A value that no sheet explains stays a number.
        "CD-ROM off, card reader on → 276",
        "· Voice calls",
        "E1550 …237518 · off → on",
        "· Unlock the modem",
        "attempts left: 10 → 9",
        "Failed: The unlock code was wrong. It took 3\u{a0}s.",
        "· Reactivate network",
        "Interrupted",
    ] {
        assert!(app.sees(text), "{text}");
    }
    assert!(!app.sees("Other job"));
}

#[test]
fn the_page_opens_from_the_help_and_leads_back_to_where_it_was_opened() {
    let mut app = TestApp::new();
    app.act(Dialog::Help);
    app.press("History");
    assert_eq!(app.state().dialog, None);
    assert_eq!(app.state().screen(), Screen::History);
    app.until("the journals", are_read);
    assert!(app.sees("Nothing was done to a modem yet."));
    app.key(Key::Escape);
    assert_eq!(app.state().screen(), Screen::Connect);
}

#[test]
fn what_is_done_to_the_simulated_modem_is_no_history_of_this_computer() {
    let mut app = TestApp::with_e1550();
    app.act(FunctionsAction::Open);
    app.until_read();
    let off = FunctionsAction::SetCdrom(CdromRequest::Off);
    app.act(off);
    app.until("the end of it", |state| !state.at_work());
    app.act(Screen::Modem);
    app.press("History");
    app.until("the journals", are_read);
    assert_eq!(app.stick().report().composition, 256);
    assert!(app.sees("Nothing was done to a modem yet."));
    app.press("Back");
    assert_eq!(app.state().screen(), Screen::Modem);
}
