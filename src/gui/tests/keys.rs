//! Keys that work on every page, and what is open on it.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::test_app::TestApp;
use crate::gui::action::{Action, NetworkAction, Screen};

#[test]
fn escape_closes_what_is_open_before_it_goes_back() {
    let mut app = TestApp::new();
    app.connect_e1550();
    app.act(Action::Network(NetworkAction::Check));
    app.until("the diagnosis", |state| !state.asking());
    let own = "Español";
    let open = |app: &TestApp| app.harness.query_by_label(own).is_some();
    app.press("Language");
    assert!(open(&app));
    app.harness.key_press(Key::Escape);
    app.settle();
    assert!(!open(&app));
    assert_eq!(app.state().screen(), Screen::Network);
    app.harness.key_press(Key::Escape);
    app.settle();
    assert_eq!(app.state().screen(), Screen::Modem);
}

#[test]
fn no_key_lets_go_of_the_modem() {
    let mut app = TestApp::new();
    app.connect_e1550();
    app.harness.key_press(Key::Escape);
    app.settle();
    assert_eq!(app.state().screen(), Screen::Modem);
    assert!(app.state().has_modem());
    app.press("Another modem");
    assert!(app.state().session.is_none());
}
