//! Looking back: the history.

use super::test_app::TestApp;
use crate::gui::action::{Action, Dialog, Message};
use crate::journal::{PastEnd, PastJob, PastKind};

fn flash(end: PastEnd) -> PastJob {
    PastJob {
        kind: PastKind::Flash,
        at: 1_764_000_000,
        stick: None,
        model: Some("E1550".into()),
        version_before: Some("11.609.18.00.00".into()),
        version_after: Some("11.609.20.00.00".into()),
        setting: None,
        file: None,
        seconds: Some(130),
        end,
    }
}

#[test]
fn the_history_tells_each_job_with_its_versions() {
    let mut app = TestApp::new();
    app.act(Action::Open(Some(Dialog::History)));
    let problem = crate::problem::Problem::Cancelled;
    let failed = PastEnd::Failed {
        problem: problem.id().into(),
        unfinished: true,
    };
    let jobs = vec![flash(PastEnd::Done), flash(failed)];
    app.comes(Message::History(jobs));
    assert!(app.sees("Flash firmware"));
    assert!(app.sees("11.609.18.00.00 → 11.609.20.00.00"));
}
