//! The page after a task that failed, for everything that a modem can be then.

use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::test_app::TestApp;
use crate::gui::action::Target;
use crate::gui::action::Task;
use crate::gui::state::known::KnownModem;
use crate::gui::state::session::{Ending, Session};
use crate::job::every_condition::every_condition;
use crate::job::{Failure, ModemReport};
use crate::language::{Language, Words};
use crate::modem::Condition;
use crate::problem::Problem;

/// A window that shows how a flash failed which left the modem like this.
fn show(app: &mut TestApp, condition: &Condition) {
    let mut session = Session::new(Target::Stick(None));
    session.known = match condition {
        Condition::Running(_) => KnownModem::Modem(Box::<ModemReport>::default()),
        Condition::DownloadMode(_) => KnownModem::HalfFlashed,
        Condition::CdRom(_) => KnownModem::CdRom,
        Condition::Unknown | Condition::Away(_) => KnownModem::Nothing,
    };
    session.present = !matches!(condition, Condition::Away(_));
    let failure = Failure {
        condition: condition.clone(),
        ..Failure::outside_job(Problem::DidNotComeBack, "")
    };
    session.ending = Some(Ending {
        task: Task::Firmware,
        outcome: Err(failure),
        condition: condition.clone(),
        before: None,
        took: std::time::Duration::ZERO,
        copy: None,
        taken_up: None,
        ended: jiff::ZonedDateTime::now(),
        saved: None,
    });
    session.go_to(crate::gui::action::Screen::Result);
    app.harness.state_mut().state.session = Some(Box::new(session));
    app.settle();
}

#[test]
fn each_condition_has_its_words_and_no_button_that_contradicts_them() {
    let words = Words::new(Language::English);
    let mut app = TestApp::new();
    for condition in every_condition() {
        show(&mut app, &condition);
        let meaning = words.condition(&condition);
        assert!(app.sees(&meaning), "{condition:?}: {meaning}");
        let button = |name: &str| {
            let found = app.harness.query_by_label(name);
            found.is_some_and(|node| !node.accesskit_node().is_disabled())
        };
        let repairs = matches!(condition, Condition::DownloadMode(_));
        assert_eq!(button("Repair"), repairs, "{condition:?}");
        assert!(!button("Try again"), "{condition:?}");
        let away = matches!(condition, Condition::Away(_));
        let waits = app.sees("Waiting for the modem. Plug it in.");
        assert_eq!(waits, away, "{condition:?}");
        assert_eq!(
            app.sees("The state of the modem is not known"),
            condition.is_unproven(),
            "{condition:?}"
        );
    }
}
