//! The health report, and the functions of the modem, as an owner goes through them.

use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::test_app::TestApp;
use crate::gui::action::{
    Action, ConnectionAction, HealthAction, Message, NetworkAction, Saved, Screen,
};
use crate::gui::state::session::Phase;
use crate::health_report::{HealthReport, Identifiers};
use crate::language::Words;
use crate::modem::Networks;
use crate::simulator::{Model, Scenario};

/// Opens a page that reads the modem, and waits for what it says.
fn open(app: &mut TestApp, name: &str) {
    app.press(name);
    app.until_read();
}

/// The choices that are marked.
fn marked(app: &TestApp) -> Vec<String> {
    let all = app.harness.query_all_by_role(Role::RadioButton);
    let marked = all.filter(|one| one.accesskit_node().toggled() == Some(Toggled::True));
    marked
        .filter_map(|one| one.accesskit_node().label())
        .collect()
}

fn is_closed(app: &TestApp, button: &str) -> bool {
    app.control(button).accesskit_node().is_disabled()
}

#[test]
fn the_report_says_what_looks_wrong_and_hides_who_it_is_until_asked() {
    let mut app = TestApp::named("network-lost");
    open(&mut app, "Health report");
    assert_eq!(app.state().screen(), Screen::Health);
    assert!(app.sees("The setting allows 2G networks only"));
    assert!(app.sees("Go to “Reactivate network”."));
    assert!(app.sees("…237518") && !app.sees("490154203237518"));
    app.press("Show numbers and names in full");
    assert!(app.sees("490154203237518"));
    assert!(app.sees("Do not publish this report."));
    // The next time the page opens nothing is shown.
    app.act(Action::Back);
    app.act(HealthAction::Open);
    let page = &app.state().held().health;
    assert_eq!(page.identifiers, Identifiers::Hidden);
}

#[test]
fn where_the_report_went_is_said_and_why_it_did_not() {
    let mut app = TestApp::with_e1550();
    open(&mut app, "Health report");
    assert!(app.sees("Nothing looks wrong in what the modem reported."));
    let (reading, words) = (app.session().health.reading.clone(), Words::pseudo());
    let report = HealthReport::new(&reading.unwrap(), &words, "", Identifiers::Hidden);
    let report = Saved::Report(Box::new(report));
    let file = app.file("report.html");
    app.comes(Message::Saved(report.clone(), Ok(Some(file))));
    assert!(app.sees("report.html"));
    app.comes(Message::Saved(report, Err("the disk is full".to_owned())));
    assert!(app.sees("The report was not saved") && app.sees("the disk is full"));
}

#[test]
fn the_cdrom_is_turned_off_and_brought_back() {
    let mut app = TestApp::with_e1550();
    open(&mut app, "CD-ROM and voice");
    assert!(!app.sees("Bring the previous value back"));
    // Nothing is chosen for anybody: only what the modem has is marked, and the button says why it is closed.
    assert_eq!(marked(&app), ["As the manufacturer made it (now)"]);
    assert!(app.sees("Choose what the modem should show."));
    assert!(is_closed(&app, "Change E1550 …237518"));
    assert!(app.sees("2 drives"));
    app.press("As the manufacturer made it (now)");
    assert!(app.sees("The modem is set to this already."));
    assert!(is_closed(&app, "Change E1550 …237518"));
    app.press("CD-ROM off, card reader on");
    assert_eq!(marked(&app), ["CD-ROM off, card reader on"]);
    app.press("Change E1550 …237518");
    let changed = |state: &crate::gui::state::State| {
        let session = state.held();
        matches!(session.functions.phase, Phase::Done(_)) && !session.examining()
    };
    app.until("the change", changed);
    // Nobody unplugged it meanwhile, so that is all that was seen.
    assert!(app.sees("The modem stored the new value"));
    assert!(app.sees("Unplug the modem and plug it in again. Until then it goes on as before."));
    assert_eq!(app.stick().report().composition, 256);
    app.act(ConnectionAction::Unplug);
    app.plug_in();
    app.until_known();
    open(&mut app, "CD-ROM and voice");
    // The computer sees the card reader and no CD-ROM, whatever the modem says.
    assert!(app.sees("1 drive"));
    assert_eq!(marked(&app), ["CD-ROM off, card reader on (now)"]);
    app.press("Bring the previous value back");
    app.until("the way back", changed);
    assert_eq!(app.stick().report().composition, 255);
    assert_eq!(app.stick().report().violations, Vec::<String>::new());
}

#[test]
fn voice_is_turned_on_with_one_press_that_names_the_modem() {
    let mut app = TestApp::named("voice-off");
    open(&mut app, "CD-ROM and voice");
    app.press("Turn on in E1550 …237518");
    app.until("voice", |state| {
        let session = state.held();
        matches!(session.functions.phase, Phase::Done(_)) && !session.examining()
    });
    assert!(app.sees("Voice calls are on"));
    assert!(!app.sees("Turn on in"));
    assert!(app.stick().report().voice);
}

#[test]
fn a_modem_that_might_not_come_back_is_offered_nothing() {
    let mut app = TestApp::with(Scenario::of(Model::E3372));
    open(&mut app, "CD-ROM and voice");
    assert!(app.sees("Only modems of the E1550 family are known to come back"));
    assert!(!app.sees("CD-ROM off, card reader on"));
}

#[test]
fn the_networks_are_a_word_on_a_4g_stick_too() {
    let mut app = TestApp::with(Scenario::of(Model::E3372));
    app.press("Reactivate network");
    app.until_answered();
    app.press("3G only");
    assert!(app.sees("AT^SYSCFGEX=\"02\""));
    app.act(NetworkAction::ChooseNetworks(Networks::Automatic));
    assert!(app.sees("AT^SYSCFGEX=\"00\""));
}

#[test]
fn the_signal_over_time_is_drawn_and_said_while_it_is_watched() {
    let mut app = TestApp::with_e1550();
    app.press("Reactivate network");
    app.until_answered();
    app.press("Watch live");
    app.until("two readings", |state| {
        state.held().signal.summary().is_some()
    });
    assert!(app.sees("latest -79\u{a0}dBm, lowest -79\u{a0}dBm, highest -79\u{a0}dBm"));
    app.act(NetworkAction::Watch(false));
    app.until_ended();
    // What was seen stays, and nothing asks for another frame by itself.
    assert!(app.sees("Signal over the last"));
}
