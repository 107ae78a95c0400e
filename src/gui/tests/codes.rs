//! The pages for a code that uses up an attempt, by keyboard: nothing is sent but by the button, and only once.

use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;

use super::test_app::TestApp;
use crate::gui::action::Message;
use crate::gui::action::{Action, CodeAction, Screen};
use crate::gui::state::codes::Missing;
use crate::gui::state::session::Phase;
use crate::modem::attempt::Lock;
use crate::simulator::{AttemptFor, Effect, Fault, Report, Scenario, Trigger};

const RIGHT: &str = "24680135";
const WRONG: &str = "97869786";

/// The page of a modem of this scenario, read anew.
fn open(scenario: Scenario, name: &str) -> TestApp {
    let mut app = TestApp::with(scenario);
    app.press(name);
    app.until_answered();
    app
}

fn unlock(tries: u8) -> TestApp {
    let mut scenario = Scenario::named("locked").unwrap();
    scenario.card_lock.tries = tries;
    open(scenario, "Unlock with a code")
}

fn sim(scenario: &str) -> TestApp {
    open(Scenario::named(scenario).unwrap(), "PIN of the SIM card")
}

fn types(app: &mut TestApp, role: Role, name: &str, text: &str) {
    app.harness.get_by_role_and_label(role, name).focus();
    app.step();
    app.harness
        .get_by_role_and_label(role, name)
        .type_text(text);
    app.step();
    app.settle();
}

fn types_code(app: &mut TestApp, code: &str) {
    types(app, Role::PasswordInput, "Unlock code, eight digits", code);
    types(app, Role::PasswordInput, "The code once more", code);
}

fn types_pin(app: &mut TestApp, pin: &str) {
    types(app, Role::PasswordInput, "PIN, four to eight digits", pin);
    types(app, Role::PasswordInput, "The PIN once more", pin);
}

/// The button with this name is pressed by keyboard, and what comes of it is waited for.
fn sends(app: &mut TestApp, name: &str) {
    app.control(name).focus();
    app.step();
    app.harness.key_press(Key::Space);
    app.step();
    app.until_ended();
}

fn modem(app: &mut TestApp) -> Report {
    app.stick().report()
}

#[test]
fn a_right_code_unlocks_and_the_page_says_what_was_read() {
    let mut app = unlock(10);
    assert!(app.sees("Attempts left") && app.sees("Type the eight digits of the code."));
    types(
        &mut app,
        Role::PasswordInput,
        "Unlock code, eight digits",
        RIGHT,
    );
    assert!(app.sees("The two fields are not the same."));
    types(&mut app, Role::PasswordInput, "The code once more", RIGHT);
    assert_eq!(app.state().missing(Lock::Operator), None);
    sends(&mut app, "Send the code once");
    assert!(app.sees("The modem is unlocked"));
    let report = modem(&mut app);
    assert_eq!(report.card_lock.state, 2);
    assert_eq!(report.attempts(AttemptFor::Unlock), 1);
    assert_eq!(report.violations, Vec::<String>::new());
    // It is sent once: the fields are gone, and a new look says that no code is needed.
    app.press("Read the modem again");
    app.until_answered();
    assert!(app.sees("No unlock code is needed with this SIM card"));
    assert!(app.harness.query_by_label("Send the code once").is_none());
}

#[test]
fn a_wrong_code_says_how_many_attempts_are_left() {
    let mut app = unlock(10);
    types_code(&mut app, WRONG);
    assert!(!format!("{:?}", app.state()).contains(WRONG), "in no log");
    sends(&mut app, "Send the code once");
    assert!(app.sees("The unlock code was wrong"));
    assert!(app.sees("Attempts now"));
    assert!(app.harness.query_all_by_label("9").next().is_some());
    assert_eq!(modem(&mut app).attempts(AttemptFor::Unlock), 1);
    let page = &app.state().held().codes;
    assert!(matches!(page.phase, Phase::Failed(_)));
    assert!(page.code.0.is_empty() && page.again.0.is_empty());
}

#[test]
fn few_attempts_want_their_number_and_the_last_is_not_offered() {
    let mut app = unlock(3);
    types_code(&mut app, RIGHT);
    assert!(app.sees("Type the number of attempts left."));
    types(&mut app, Role::TextInput, "Number of attempts left", "4");
    assert_eq!(app.state().missing(Lock::Operator), Some(Missing::Attempts));
    app.act(CodeAction::Send(Lock::Operator));
    assert_eq!(modem(&mut app).attempts(AttemptFor::Unlock), 0);
    let field = app
        .harness
        .get_by_role_and_label(Role::TextInput, "Number of attempts left");
    field.focus();
    app.step();
    app.harness.key_press(Key::Backspace);
    app.step();
    types(&mut app, Role::TextInput, "Number of attempts left", "3");
    sends(&mut app, "Send the code once");
    assert!(app.sees("The modem is unlocked"));

    let mut app = unlock(1);
    assert!(app.sees("Only one attempt is left for the unlock code"));
    assert!(app.harness.query_by_label("Send the code once").is_none());
    app.act(CodeAction::Send(Lock::Operator));
    assert_eq!(modem(&mut app).attempts(AttemptFor::Unlock), 0);
    assert_eq!(modem(&mut app).card_lock.tries, 1);
}

#[test]
fn nothing_but_the_button_sends_a_code() {
    let mut app = unlock(10);
    types_code(&mut app, RIGHT);
    for key in [Key::Enter, Key::Tab, Key::F1, Key::Escape] {
        app.harness.key_press(key);
        app.step();
        app.settle();
    }
    assert_eq!(modem(&mut app).attempts(AttemptFor::Unlock), 0);
    assert!(app.state().running().is_none());
    // What was typed is gone when the page is left.
    app.act(Action::Back);
    assert_eq!(app.state().screen(), Screen::Modem);
    let codes = &app.state().held().codes;
    assert!(codes.code.0.is_empty());
}

#[test]
fn the_pin_is_entered_and_then_its_request_switched_off() {
    let mut app = sim("pin-locked");
    types_pin(&mut app, "1234");
    sends(&mut app, "Enter the PIN");
    assert!(app.sees("The PIN was right, and the SIM card is ready"));
    app.press("Read the modem again");
    app.until_answered();
    types_pin(&mut app, "1234");
    sends(&mut app, "Switch the request off");
    assert!(app.sees("The SIM card no longer asks for its PIN"));
    let report = modem(&mut app);
    assert!(report.sim.pin.is_empty());
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_card_that_waits_for_its_puk_is_explained() {
    let mut scenario = Scenario::named("pin-locked").unwrap();
    scenario.sim.pin_tries = 0;
    let app = open(scenario, "PIN of the SIM card");
    assert!(app.sees("The SIM card asks for its PUK"));
    assert!(app.sees("printed on the holder the SIM card came in"));
    assert!(app.harness.query_by_label("Enter the PIN").is_none());
}

#[test]
fn codes_are_offered_only_for_a_modem_that_runs() {
    let mut app = TestApp::new();
    app.hold_half_flashed();
    app.settle();
    assert!(!app.state().takes_codes());
    assert!(!app.sees("Unlock with a code"));
    app.act(CodeAction::Open(Lock::Operator));
    assert_ne!(app.state().screen(), Screen::Unlock);
}

#[test]
fn what_came_of_a_code_stays_on_its_page_when_the_modem_left_meanwhile() {
    let replug_after_ms = None;
    let leaves = Fault::new(
        Effect::UnplugAfter { replug_after_ms },
        Trigger::Command("AT^CARDLOCK=".into()),
    );
    let locked = Scenario::named("locked").unwrap();
    let mut app = open(locked.with(leaves), "Unlock with a code");
    types_code(&mut app, WRONG);
    sends(&mut app, "Send the code once");
    app.comes(Message::Present(false));
    app.settle();
    assert_eq!(app.state().screen(), Screen::Unlock);
    assert!(app.sees("It is not known whether the code was accepted"));
    assert!(app.sees("It may have used up one attempt"));
    assert!(app.sees("Waiting for the modem. Plug it in."));
    app.plug_in();
    app.until("the modem's answer", |state| {
        state.report().is_some() && !state.asking()
    });
    app.press("Read the modem again");
    app.until_answered();
    let lock = app.state().report().unwrap().card_lock.clone().unwrap();
    assert_eq!(lock.tries, Some(9));
    assert_eq!(modem(&mut app).attempts(AttemptFor::Unlock), 1);
}
