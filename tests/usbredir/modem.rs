//! The modem as a device: its shapes, its ports, its transfers, and how it comes and goes.

use std::time::{Duration, Instant};

use modem_medic::bus::{Clock as _, PortError, Ports as _, Role};
use modem_medic::simulator::usbredir::UsbHost;
use modem_medic::simulator::{Model, Scenario};

use crate::bus::GuestBus;
use crate::guest::{BULK, CANCELLED, Guest, QEMU, STALL, SUCCESS};
use crate::wire::Wire;
use crate::{later, plugged, plugged_at, quiet, shape, talk};

#[test]
fn a_kernel_finds_the_five_interfaces_of_the_sheet_and_they_answer() {
    let mut guest = plugged(quiet(Model::E1550));
    let device = guest.enumerate(later(&guest)).unwrap();
    assert_eq!((device.vid, device.pid), (0x12d1, 0x1001));
    assert_eq!(
        shape(&device),
        [
            (0xff, vec![(0x01, 2), (0x81, 2), (0x82, 3)]),
            (0xff, vec![(0x02, 2), (0x83, 2)]),
            (0xff, vec![(0x03, 2), (0x84, 2)]),
            (0x08, vec![(0x04, 2), (0x85, 2)]),
            (0x08, vec![(0x05, 2), (0x86, 2)]),
        ]
    );
    let mut bus = GuestBus::new(guest);
    let said = talk(&mut bus, Role::PcUi, b"AT\r");
    assert_eq!(String::from_utf8(said).unwrap(), "AT\r\r\nOK\r\n");
    // DIAG: the version query, in its frame.
    let said = talk(&mut bus, Role::Diagnostics, b"\x7e\x00\x78\xf0\x7e");
    assert_eq!(said[..2], [0x7e, 0x00]);
    assert_eq!(said.last(), Some(&0x7e));
}

#[test]
fn every_scenario_shows_its_shape_on_the_usb() {
    for name in Scenario::names() {
        for model in [Model::E1550, Model::E3372] {
            let scenario = Scenario::named(name).unwrap().on(model);
            let mut guest = plugged(scenario);
            let device = guest.enumerate(later(&guest)).unwrap();
            let expected = match (name, model) {
                ("cdrom-only", Model::E1550) => 0x1446,
                ("cdrom-only", Model::E3372) => 0x14fe,
                ("half-flashed", Model::E1550) => 0x1003,
                ("half-flashed", Model::E3372) => 0x1442,
                (_, Model::E1550) => 0x1001,
                (_, Model::E3372) => 0x1506,
            };
            assert_eq!(device.pid, expected, "{name}");
            let disk = device.interfaces[0].class == 0x08;
            assert_eq!(disk, name == "cdrom-only", "{name}");
        }
    }
}

#[test]
fn a_program_that_opens_the_modem_port_is_told_on_the_interrupt_endpoint() {
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.start_interrupt(0x82), SUCCESS);
    assert_ne!(guest.start_interrupt(0x81), SUCCESS);
    guest.control(0x21, 0x22, 3, 0, &[], 0).unwrap();
    let ready = vec![0xa1, 0x20, 0, 0, 0, 0, 2, 0, 0x02, 0];
    assert_eq!(guest.notices, [(0x82, ready)]);
    // The setting of the line is kept, and a request of nobody's is refused.
    let coding = [0x80, 0x25, 0, 0, 0, 0, 8];
    guest.control(0x21, 0x20, 0, 2, &coding, 0).unwrap();
    let kept = guest.control(0xa1, 0x21, 0, 2, &[], 7).unwrap();
    assert_eq!(kept.data, coding);
    assert_eq!(
        guest.control(0xc0, 0x55, 0, 0, &[], 8).unwrap().status,
        STALL
    );
}

#[test]
fn what_the_modem_says_waits_until_the_computer_asks() {
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x03, b"AT\rATI\r").status, SUCCESS);
    guest.pump(guest.now() + Duration::from_secs(10));
    // Two bytes at a time, then more than there is.
    assert_eq!(guest.bulk_in(0x84, 2).data, b"AT");
    let mut said = Vec::new();
    let unanswered = loop {
        let id = guest.begin_in(0x84, 4096);
        let Some(ended) = guest.wait(id, guest.now() + Duration::from_secs(1)) else {
            break id;
        };
        said.extend(ended.data);
    };
    let ended = guest.cancel(unanswered);
    assert_eq!((ended.status, ended.length), (CANCELLED, 0));
    let said = String::from_utf8(said).unwrap();
    assert!(
        said.starts_with('\r') && said.contains("Model: E1550"),
        "{said}"
    );
}

#[test]
fn whatever_waits_ends_when_the_modem_is_pulled_out() {
    let mut guest = plugged_at(quiet(Model::E1550), 1000);
    guest.enumerate(later(&guest)).unwrap();
    let asked = guest.begin_in(0x84, 4096);
    let sent = [
        guest.begin_out(0x03, &[b' '; 4096]),
        guest.begin_out(0x03, b"AT\r"),
    ];
    guest.pump(guest.now() + Duration::from_secs(1));
    let now = guest.now();
    let host = guest.wire().host();
    host.stick_mut().unplug(now);
    host.advance(now);
    for id in [asked, sent[0], sent[1]] {
        let ended = guest.wait(id, now).unwrap();
        assert_eq!((ended.status, ended.length), (CANCELLED, 0));
    }
    assert_eq!(guest.device, None);
    // What the guest sends before it has noticed is passed over, and the port is gone for good.
    guest.send(BULK, 77, &[0x03, 0, 1, 0, 0, 0, 0, 0, 0, 0, b'A']);
    let mut bus = GuestBus::new(guest);
    assert!(bus.open(Role::PcUi).is_err());
    let now = bus.now();
    bus.guest().wire().host().stick_mut().plug_in(now);
    bus.wait_for_change(now + Duration::from_secs(10));
    let mut port = bus.open(Role::PcUi).unwrap();
    let now = bus.now();
    let mut guest = bus.guest();
    guest.wire().host().stick_mut().unplug(now);
    guest.pump(now);
    drop(guest);
    assert_eq!(port.write(b"AT\r", now), Err(PortError::Gone));
}

#[test]
fn a_cancelled_transfer_leaves_the_packets_that_were_already_sent() {
    // At 512 bytes a second, two packets of a transfer of four have gone after a bit more than two seconds.
    let mut guest = plugged_at(quiet(Model::E1550), 512);
    guest.enumerate(later(&guest)).unwrap();
    let long = [vec![b'\r'; 1023], b"A".to_vec(), vec![b'T'; 1024]].concat();
    let begun = guest.now();
    let sent = guest.begin_out(0x03, &long);
    let behind = guest.begin_out(0x03, b"T\r");
    let while_waiting = begun + Duration::from_millis(2100);
    assert_eq!(guest.wait(sent, while_waiting), None);
    let ended = guest.cancel(sent);
    assert_eq!((ended.status, ended.length), (CANCELLED, 1024));
    let ended = guest.wait(behind, later(&guest)).unwrap();
    assert_eq!((ended.status, ended.length), (SUCCESS, 2));
    assert!(guest.now() - begun < Duration::from_millis(2200));
    let commands = guest.wire().host().stick().report();
    assert_eq!(commands.commands(), ["AT"]);
}

#[test]
fn a_guest_with_no_capabilities_gets_the_older_packets() {
    let now = Instant::now();
    let host = UsbHost::new(quiet(Model::E1550), None, now);
    let mut guest = Guest::connect(Wire::memory(host, now), 0);
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x03, b"AT\r").length, 3);
    assert_eq!(guest.bulk_in(0x84, 64).data, b"AT\r");
    // It does not acknowledge that a device went, and gets the next one all the same.
    let now = guest.now();
    guest.wire().host().stick_mut().unplug(now);
    guest.wire().host().stick_mut().plug_in(now);
    guest.pump(now);
    assert_eq!(guest.device, None);
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1001);
}

#[test]
fn a_device_that_the_guest_rejects_is_offered_again_only_when_it_comes_again() {
    let mut guest = plugged(quiet(Model::E1550));
    guest.send(23, 0, b"0x08,-1,-1,-1,1\0");
    guest.send(22, 0, &[]);
    guest.pump(guest.now());
    assert_eq!(guest.device, None);
    let deadline = later(&guest);
    assert_eq!(guest.enumerate(deadline), None);
    let now = guest.now();
    guest.wire().host().stick_mut().unplug(now);
    guest.wire().host().stick_mut().plug_in(now);
    assert!(guest.enumerate(later(&guest)).is_some());
}

#[test]
fn the_next_guest_finds_the_modem_as_the_last_one_left_it() {
    let mut guest = plugged(Scenario::of(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(
        guest.bulk_out(0x02, b"\x7e\x3a\xa1\x6e\x7e").status,
        SUCCESS
    );
    while guest.device.is_some() {
        guest.pump(later(&guest));
    }
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1003);
    let now = guest.now();
    let wire = guest.wire();
    wire.close();
    let host = std::mem::replace(wire.host(), UsbHost::new(quiet(Model::E1550), None, now));
    let mut guest = Guest::connect(Wire::memory(host, now), QEMU);
    assert_eq!(guest.enumerate(later(&guest)).unwrap().pid, 0x1003);
}
