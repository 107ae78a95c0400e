//! Keys that work on every page, and what is open on it.

use egui::Key;
use egui::accesskit::Role;
use egui::os::OperatingSystem;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::test_app::{Options, TestApp};
use crate::gui::action::{Action, Dialog, NetworkAction, Screen, Task, TaskAction};
use crate::language::Language;

#[test]
fn escape_closes_what_is_open_before_it_goes_back() {
    let mut app = TestApp::with_e1550();
    app.act(NetworkAction::Check);
    app.until_answered();
    let own = "Español";
    let open = |app: &TestApp| app.harness.query_by_label(own).is_some();
    app.press("Language");
    assert!(open(&app));
    app.key(Key::Escape);
    assert!(!open(&app));
    assert_eq!(app.state().screen(), Screen::Network);
    app.key(Key::Escape);
    assert_eq!(app.state().screen(), Screen::Modem);
}

#[test]
fn escape_closes_the_log_before_it_goes_back() {
    let mut app = TestApp::with_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    app.act(Action::ShowLog(true));
    app.key(Key::Escape);
    assert!(!app.state().log_open);
    assert_eq!(app.state().screen(), Screen::Choose);
    app.key(Key::Escape);
    assert_eq!(app.state().screen(), Screen::Modem);
}

/// The names of what has the focus after each press of Tab.
fn tab_order(app: &mut TestApp, presses: usize) -> Vec<String> {
    let mut order = Vec::new();
    for _ in 0..presses {
        app.harness.key_press(Key::Tab);
        app.step();
        let mut all = app.harness.root().children_recursive();
        let focused = all.find(|node| node.accesskit_node().is_focused());
        order.extend(focused.and_then(|node| node.accesskit_node().label()));
    }
    order
}

#[test]
fn the_page_comes_before_its_buttons_and_consent_right_before_them() {
    let mut app = TestApp::with_e1550();
    app.review_firmware(64 * 1024);
    app.read_the_review();
    app.act(TaskAction::Agree(true));
    let order = tab_order(&mut app, 30);
    let place = |name: &str| order.iter().position(|it| it == name).unwrap();
    let change = place("Change");
    let after = |name: &str| {
        let rest = order.get(change..).unwrap();
        change + rest.iter().position(|it| it == name).unwrap()
    };
    let agree = after("I agree");
    assert!(change < agree, "{order:#?}");
    assert_eq!(after("Cancel"), agree + 1, "{order:#?}");
    let write = after("Back up and flash E1550 …237518");
    assert_eq!(write, agree + 2, "{order:#?}");
}

#[test]
fn the_parts_of_the_window_are_named() {
    let mut app = TestApp::with_e1550();
    app.act(Action::ShowLog(true));
    app.settle();
    for (role, name) in [
        (Role::Navigation, "Steps"),
        (Role::Toolbar, "Tools"),
        (Role::Main, "Page"),
        (Role::Region, "Actions"),
        (Role::Region, "Log"),
    ] {
        let parts = app.harness.query_all_by_role_and_label(role, name);
        assert_eq!(parts.count(), 1, "{role:?} {name}");
    }
}

#[test]
fn no_key_lets_go_of_the_modem() {
    let mut app = TestApp::with_e1550();
    app.key(Key::Escape);
    assert_eq!(app.state().screen(), Screen::Modem);
    assert!(app.state().has_modem());
    app.press("Choose another modem");
    assert!(app.state().session.is_none());
}

#[test]
fn the_help_names_keys_as_the_keyboard_does() {
    for (language, system, names) in [
        (Language::English, OperatingSystem::Nix, ["Ctrl+O", "Esc"]),
        (
            Language::German,
            OperatingSystem::Windows,
            ["Strg+O", "Esc"],
        ),
        (Language::French, OperatingSystem::Nix, ["Ctrl+O", "Échap"]),
        (Language::German, OperatingSystem::Mac, ["Cmd+O", "Esc"]),
    ] {
        let mut app = TestApp::wishing(Options {
            language,
            ..Options::default()
        });
        app.harness.ctx.set_os(system);
        app.act(Dialog::Help);
        app.settle();
        for name in names {
            assert!(app.sees(name), "{language:?} on {system:?}: {name}");
        }
    }
}
