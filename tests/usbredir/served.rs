//! The built program, on a socket.

use std::process::Command;

use modem_medic::bus::Role;

use crate::bus::GuestBus;
use crate::guest::{Guest, QEMU};
use crate::wire::Wire;
use crate::{later, serving, talk};

#[test]
fn the_built_program_serves_a_guest_on_a_socket() {
    let place = tempfile::tempdir().unwrap();
    let address = place.path().join("stick.usb");
    let out = place.path().join("out");
    // A server that was killed leaves its socket behind.
    drop(std::os::unix::net::UnixListener::bind(&address).unwrap());
    let mut server = serving::start(
        Command::new(env!("CARGO_BIN_EXE_modem-medic"))
            .args(["simulate", "--scenario", "quiet", "--usbredir"])
            .arg(&address)
            .arg("--out")
            .arg(&out),
    );
    let mut guest = Guest::connect(Wire::socket(&address), QEMU);
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1001);
    let mut bus = GuestBus::new(guest);
    let said = talk(&mut bus, Role::PcUi, b"AT\r");
    assert_eq!(String::from_utf8(said).unwrap(), "AT\r\r\nOK\r\n");
    bus.guest().wire().close();
    // The next one.
    let mut guest = Guest::connect(Wire::socket(&address), QEMU);
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1001);
    let pid = rustix::process::Pid::from_child(&server);
    rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
    assert!(server.wait().unwrap().success());
    assert!(!address.exists());
    let log = std::fs::read_to_string(out.join("log.jsonl")).unwrap();
    assert!(
        log.contains(r#""event":"command","port":"pcui","text":"AT""#),
        "{log}"
    );
    assert!(log.contains("a guest comes: a test guest"), "{log}");
}

#[test]
fn a_guest_that_goes_with_much_on_its_way_is_missed_at_once() {
    let place = tempfile::tempdir().unwrap();
    let address = place.path().join("stick.usb");
    let mut server = serving::start(
        Command::new(env!("CARGO_BIN_EXE_modem-medic"))
            // The modem would need a quarter of an hour for what is sent.
            .args(["simulate", "--speed", "1000", "--usbredir"])
            .arg(&address),
    );
    let mut guest = Guest::connect(Wire::socket(&address), QEMU);
    guest.enumerate(later(&guest)).unwrap();
    guest.begin_out(0x03, &vec![b' '; 1 << 20]);
    guest.wire().close();
    drop(guest);
    let mut guest = Guest::connect(Wire::socket(&address), QEMU);
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1001);
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn an_address_that_others_can_reach_is_refused() {
    let outcome = Command::new(env!("CARGO_BIN_EXE_modem-medic"))
        .args(["simulate", "--usbredir", "0.0.0.0:4000"])
        .output()
        .unwrap();
    assert_eq!(outcome.status.code(), Some(2));
    let said = String::from_utf8(outcome.stderr).unwrap();
    assert!(
        said.contains("can be reached from other computers"),
        "{said}"
    );
}
