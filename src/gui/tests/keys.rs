//! Keys that work on every page, and what is open on it.

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::stand::Stand;
use crate::gui::action::{Action, NetworkAction, Screen};

#[test]
fn escape_closes_what_is_open_before_it_goes_back() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    stand.act(Action::Network(NetworkAction::Check));
    stand.until("the diagnosis", |state| !state.asking());
    let own = "Español";
    let open = |stand: &Stand| stand.harness.query_by_label(own).is_some();
    stand.press("Language");
    assert!(open(&stand));
    stand.harness.key_press(Key::Escape);
    stand.settle();
    assert!(!open(&stand));
    assert_eq!(stand.state().screen(), Screen::Network);
    stand.harness.key_press(Key::Escape);
    stand.settle();
    assert_eq!(stand.state().screen(), Screen::Modem);
}

#[test]
fn no_key_lets_go_of_the_modem() {
    let mut stand = Stand::new();
    stand.connect_e1550();
    stand.harness.key_press(Key::Escape);
    stand.settle();
    assert_eq!(stand.state().screen(), Screen::Modem);
    assert!(stand.state().has_modem());
    stand.press("Another modem");
    assert!(stand.state().session.is_none());
}
