//! What the first screen says about each state of a stick, and the one thing that it offers there.

use super::test_app::TestApp;
use crate::bus::Role;
use crate::bus::system::{Access, ListedPort, StickListing, StickState};
use crate::gui::action::Screen;
use crate::gui::state::connect::{Remembered, SearchState};
use crate::job::Failure;
use crate::modem::UsbState;
use crate::problem::Problem;

fn stick(socket: &str, state: UsbState, ports: &[(Option<Role>, Access)]) -> StickListing {
    let ports = ports
        .iter()
        .enumerate()
        .map(|(number, (role, access))| ListedPort {
            name: format!("/dev/ttyUSB{number}"),
            vid: Some(0x12d1),
            pid: Some(0x1001),
            interface: u8::try_from(number).ok(),
            location: Some(socket.to_owned()),
            product: None,
            role: *role,
            state,
            access: *access,
        });
    StickListing {
        state,
        pid: Some(0x1001),
        location: Some(socket.to_owned()),
        product: Some(String::from("HUAWEI Mobile")),
        ports: ports.collect(),
        ..StickListing::default()
    }
}

fn pcui(socket: &str, access: Access) -> StickListing {
    stick(socket, UsbState::Modem, &[(Some(Role::PcUi), access)])
}

#[test]
fn each_state_of_a_stick_is_named_with_what_helps() {
    for (stick, title, button) in [
        (
            stick("1-1", UsbState::Storage, &[]),
            "The modem still shows up as a CD drive",
            None,
        ),
        (
            stick("1-1", UsbState::Modem, &[]),
            "The modem is plugged in, but the computer has no port for it yet",
            None,
        ),
        (
            pcui("1-1", Access::Forbidden),
            "This program is not allowed to use the modem",
            Some("Install access rule"),
        ),
        (
            pcui("1-1", Access::NotReady),
            "The modem is being set up",
            None,
        ),
        (
            pcui("1-1", Access::Held),
            "Another program is using the modem",
            Some("Try again"),
        ),
        (
            stick("1-1", UsbState::NetworkCard, &[]),
            "This modem works as a network card",
            None,
        ),
        (
            stick("1-1", UsbState::BootRom, &[]),
            "Only the modem's boot ROM is running",
            None,
        ),
        (
            stick("1-1", UsbState::Unknown, &[(None, Access::Free)]),
            "This modem is not recognised",
            None,
        ),
    ] {
        let mut app = TestApp::new();
        app.comes(vec![stick]);
        // A busy port is tried, to learn who has it.
        app.until_answered();
        app.settle();
        assert_eq!(app.state().screen(), Screen::Connect);
        assert!(app.sees(title), "{title}");
        // Nothing else was tried with a modem that cannot be reached.
        let tried = button == Some("Try again");
        assert_eq!(app.state().session.is_some(), tried, "{title}");
        for name in ["Install access rule", "Try again"] {
            assert_eq!(app.sees(name), button == Some(name), "{title}: {name}");
        }
    }
    let mut app = TestApp::new();
    app.comes(Vec::<StickListing>::new());
    app.settle();
    assert!(app.sees("No modem is plugged in"));
}

#[test]
fn a_half_flashed_stick_leads_to_the_repair() {
    let download = [(Some(Role::Download), Access::Free)];
    let half_flashed = stick("99-1", UsbState::Download, &download);
    let mut app = TestApp::new();
    app.comes(vec![half_flashed]);
    // It is asked by itself whether a loader answers; here none does, as it is not really there.
    app.until("the answer", |state| state.connect.failure.is_some());
    app.settle();
    assert!(app.sees("The modem is in repair mode"));
    assert!(app.sees("Check and repair this modem"));
}

#[test]
fn equal_sticks_are_told_apart_by_socket_and_once_asked_by_imei() {
    let mut app = TestApp::new();
    let sticks = || {
        vec![
            pcui("1-1.1", Access::Free),
            pcui("1-1.2", Access::Free),
            stick("1-1.3", UsbState::Storage, &[]),
        ]
    };
    app.comes(sticks());
    app.settle();
    assert!(app.sees("Use HUAWEI Mobile in USB port 1-1.1"));
    assert!(app.sees("Use HUAWEI Mobile in USB port 1-1.2"));
    assert!(app.sees("HUAWEI Mobile in USB port 1-1.3: The modem still shows up as a CD drive"));

    let known = Remembered {
        model: Some(String::from("E1550")),
        digits: String::from("123456"),
    };
    let connect = &mut app.harness.state_mut().state.connect;
    connect.known.insert(String::from("1-1.2"), known);
    app.settle();
    assert!(app.sees("Use E1550 with the IMEI ending in 123456 in USB port 1-1.2"));
    // What leaves the socket is forgotten: another one may come into it.
    app.comes(vec![pcui("1-1.1", Access::Free)]);
    app.comes(sticks());
    assert!(app.state().connect.known.is_empty());
}

#[test]
fn a_modem_is_asked_as_soon_as_its_port_is_free() {
    let mut app = TestApp::new();
    app.comes(vec![pcui("99-1", Access::Held)]);
    assert!(app.state().asking(), "asked for who has it");
    app.until_answered();
    assert!(matches!(
        app.state().finding(),
        SearchState::One(StickState::Busy, _)
    ));
    // Here the port is not really there, so the answer is another one.
    let connect = &mut app.harness.state_mut().state.connect;
    connect.failure = connect.failure.take().map(|failure| Failure {
        problem: Problem::Busy,
        ..failure
    });
    assert!(app.state().failure_is_the_finding());
    app.comes(vec![pcui("99-1", Access::Free)]);
    assert!(app.state().asking(), "it is asked again by itself");
}
