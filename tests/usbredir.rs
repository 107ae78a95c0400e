//! The simulated modem behind its usbredir server, met by a guest that behaves as QEMU and a Linux kernel do.
#![cfg(unix)]

mod serving;
mod usbredir_support;

use std::num::NonZeroU32;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use modem_medic::bus::{Bus as _, PortError, Role};
use modem_medic::firmware::{Package, sample};
use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Done, Failure, FlashRequest, PackageSource, RepairRequest, Request, Surroundings, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::simulator::usbredir::{ProtocolError, UsbHost};
use modem_medic::simulator::{Effect, Fault, Model, Scenario, State, Trigger};
use proptest::prelude::*;
use usbredir_support::bus::GuestBus;
use usbredir_support::disk::{Disk, wrapper};
use usbredir_support::wire::Wire;
use usbredir_support::{
    BULK, CANCEL, CANCELLED, CONTROL, Device, Guest, QEMU, SET_CONFIGURATION, STALL, SUCCESS,
};

/// The message of the sheet that makes the stick switch.
const SWITCH: [u8; 16] = [
    0x11, 0x06, 0x20, 0, 0, 0x01, 0x01, 0, 0x01, 0, 0, 0, 0, 0, 0, 0,
];

fn plugged_at(scenario: Scenario, bytes_per_second: u32) -> Guest {
    let now = Instant::now();
    let host = UsbHost::new(scenario, NonZeroU32::new(bytes_per_second), now);
    Guest::connect(Wire::memory(host, now), QEMU)
}

fn plugged(scenario: Scenario) -> Guest {
    plugged_at(scenario, 0)
}

fn quiet(model: Model) -> Scenario {
    Scenario::named("quiet").unwrap().on(model)
}

fn later(guest: &Guest) -> Instant {
    guest.now() + Duration::from_secs(20)
}

/// Class and endpoints of each interface.
fn shape(device: &Device) -> Vec<(u8, Vec<(u8, u8)>)> {
    let interfaces = device.interfaces.iter();
    interfaces
        .map(|interface| (interface.class, interface.endpoints.clone()))
        .collect()
}

/// What is said on a port after `bytes` went into it, until nothing comes for a while.
fn talk(bus: &mut GuestBus, role: Role, bytes: &[u8]) -> Vec<u8> {
    let mut port = bus.open(role).unwrap();
    port.write(bytes, bus.now() + Duration::from_secs(1))
        .unwrap();
    let mut said = Vec::new();
    let mut buffer = [0; 512];
    let mut deadline = bus.now() + Duration::from_secs(1);
    while let Ok(count @ 1..) = port.read(&mut buffer, deadline) {
        said.extend(&buffer[..count]);
        deadline = bus.now() + Duration::from_millis(100);
    }
    said
}

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

fn package(model: Model) -> Arc<Package> {
    let bytes = match model {
        Model::E1550 => sample::e1550_firmware("11.609.20.00.00", 60 * 1024),
        Model::E3372 => sample::e3372_firmware("22.333.01.00.00", 60 * 1024),
    };
    Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
}

fn run(bus: &mut GuestBus, shelf: &mut Shelf, request: &Request) -> Result<Done, Failure> {
    let mut around = Surroundings {
        bus,
        guard: &mut Unguarded,
        store: shelf,
        tell: &mut |_| {},
        cancelled: &mut || false,
    };
    job::run(&mut around, request)
}

fn flash(package: &Arc<Package>) -> Request {
    Request::Flash(FlashRequest {
        source: PackageSource::Read(Arc::clone(package)),
        wanted: Wanted::Firmware,
        force: None,
    })
}

fn assert_holds(bus: &GuestBus, package: &Package) {
    let mut guest = bus.guest();
    let report = guest.wire().host().stick().report();
    assert_eq!(report.state, State::Normal);
    assert_eq!(report.violations, Vec::<String>::new());
    for object in package.objects() {
        let held = report.object(object.code.0).unwrap();
        assert!(
            held.bytes == *package.image(object).unwrap(),
            "{}",
            object.code
        );
    }
}

#[test]
fn a_flash_over_bulk_endpoints_is_byte_identical() {
    for model in [Model::E1550, Model::E3372] {
        let package = package(model);
        let mut bus = GuestBus::new(plugged(Scenario::of(model)));
        let done = run(&mut bus, &mut Shelf::default(), &flash(&package));
        assert!(matches!(done, Ok(Done::Flashed(_))), "{model}: {done:?}");
        assert_holds(&bus, &package);
    }
}

#[test]
fn a_modem_at_a_speed_is_flashed_at_that_speed() {
    let package = package(Model::E1550);
    let length: usize = package
        .objects()
        .iter()
        .map(|object| package.image(object).unwrap().len())
        .sum();
    let mut bus = GuestBus::new(plugged_at(Scenario::of(Model::E1550), 60_000));
    let begun = bus.now();
    let done = run(&mut bus, &mut Shelf::default(), &flash(&package));
    assert!(matches!(done, Ok(Done::Flashed(_))), "{done:?}");
    assert_holds(&bus, &package);
    let least = Duration::from_micros(u64::try_from(length).unwrap() * 1_000_000 / 60_000);
    assert!(bus.now() - begun > least);
}

#[test]
fn a_modem_pulled_out_in_mid_write_is_repaired_after_it_comes_back() {
    let package = package(Model::E1550);
    let pulled = Fault::new(
        Effect::Unplug {
            replug_after_ms: Some(4500),
        },
        Trigger::Block(9),
    );
    let mut bus = GuestBus::new(plugged_at(Scenario::of(Model::E1550).with(pulled), 60_000));
    let mut shelf = Shelf::default();
    let failure = run(&mut bus, &mut shelf, &flash(&package)).unwrap_err();
    assert!(failure.condition.is_unfinished(), "{failure:?}");
    // It comes back as what it is: a loader that waits.
    let device = {
        let mut guest = bus.guest();
        let deadline = later(&guest);
        guest.enumerate(deadline).unwrap()
    };
    assert_eq!(device.pid, 0x1003);
    assert_eq!(
        shape(&device),
        [
            (0xff, vec![(0x01, 2), (0x81, 2)]),
            (0xff, vec![(0x02, 2), (0x82, 2)]),
        ]
    );
    let repair = Request::Repair(RepairRequest {
        source: PackageSource::Read(Arc::clone(&package)),
        force: None,
        port_known: true,
    });
    let done = run(&mut bus, &mut shelf, &repair);
    assert!(matches!(done, Ok(Done::Repaired(_))), "{done:?}");
    assert_holds(&bus, &package);
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

const CDROM: Disk = Disk {
    interface: 0,
    outward: 0x01,
    inward: 0x81,
};
const CARD_READER: Disk = Disk {
    interface: 1,
    outward: 0x02,
    inward: 0x82,
};

#[test]
fn the_disc_of_a_cdrom_is_read_and_the_card_reader_is_empty() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    let device = guest.enumerate(later(&guest)).unwrap();
    assert_eq!(device.pid, 0x1446);
    assert_eq!(
        guest
            .control(0xa1, 0xfe, 0, CDROM.interface, &[], 1)
            .unwrap()
            .data,
        [0]
    );
    let guest = &mut guest;

    let (inquiry, done) = CDROM.command(guest, &[0x12, 0, 0, 0, 36, 0], 36);
    assert!(done && inquiry[0] == 5 && inquiry[8..16] == *b"HUAWEI  ");
    assert!(CDROM.command(guest, &[0; 6], 0).1);
    let (capacity, _) = CDROM.command(guest, &[0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0], 8);
    assert_eq!(capacity[4..], 2048u32.to_be_bytes());
    let sectors = u32::from_be_bytes(capacity[..4].try_into().unwrap()) + 1;
    let (toc, done) = CDROM.command(guest, &[0x43, 0, 0, 0, 0, 0, 0, 0, 12, 0], 12);
    assert!(done);
    assert_eq!(toc[..6], [0, 18, 1, 1, 0, 0x14]);
    for (command, most) in [
        (&[0x46, 0, 0, 0, 0, 0, 0, 0, 64, 0][..], 64),
        (&[0x4a, 1, 0, 0, 0x10, 0, 0, 0, 8, 0], 8),
        (&[0x5a, 0, 0x2a, 0, 0, 0, 0, 0, 128, 0], 128),
        (&[0x1a, 0, 0x3f, 0, 192, 0], 192),
        (&[0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0], 34),
        (&[0x1e, 0, 0, 0, 1, 0], 0),
        (&[0x1b, 0, 0, 0, 3, 0], 0),
    ] {
        let (data, done) = CDROM.command(guest, command, most);
        assert!(done && data.is_empty() == (most == 0), "{command:02x?}");
    }

    // The volume, its root folder, and the file in it, as a driver for the file system finds them.
    let read = |guest: &mut Guest, first: u32, count: u8| {
        let [a, b, c, d] = first.to_be_bytes();
        let command = [0x28, 0, a, b, c, d, 0, 0, count, 0];
        let (data, done) = CDROM.command(guest, &command, usize::from(count) * 2048);
        assert!(done && data.len() == usize::from(count) * 2048);
        data
    };
    let volume = read(guest, 16, 1);
    assert_eq!(volume[..7], *b"\x01CD001\x01");
    assert_eq!(
        u32::from_le_bytes(volume[80..84].try_into().unwrap()),
        sectors
    );
    let root = u32::from_le_bytes(volume[158..162].try_into().unwrap());
    let folder = read(guest, root, 1);
    let mut entries = folder.as_slice();
    let mut files = Vec::new();
    while let [length @ 1..=255, ..] = *entries {
        let (entry, rest) = entries.split_at(length.into());
        files.push(entry);
        entries = rest;
    }
    let [.., file] = files[..] else { panic!() };
    assert_eq!(file[33..45], *b"README.TXT;1");
    let place = u32::from_le_bytes(file[2..6].try_into().unwrap());
    let length = u32::from_le_bytes(file[10..14].try_into().unwrap());
    let text = read(guest, place, 1);
    assert!(text[..length as usize].is_ascii() && text[length as usize] == 0);
    // More than one request's worth, to the end and beyond.
    read(guest, 0, u8::try_from(sectors).unwrap());
    let [a, b, c, d] = sectors.to_be_bytes();
    let (data, done) = CDROM.command(guest, &[0x28, 0, a, b, c, d, 0, 0, 1, 0], 2048);
    assert!(data.is_empty() && !done);
    assert_eq!(CDROM.sense(guest), (5, 0x21, 0));
    assert_eq!(CDROM.sense(guest), (0, 0, 0));
    // A command that no such drive has.
    assert!(
        !CDROM
            .command(guest, &[0x2a, 0, 0, 0, 0, 0, 0, 0, 1, 0], 0)
            .1
    );
    assert_eq!(CDROM.sense(guest), (5, 0x20, 0));

    assert!(!CARD_READER.command(guest, &[0; 6], 0).1);
    assert_eq!(CARD_READER.sense(guest), (2, 0x3a, 0));
    let (data, done) = CARD_READER.command(guest, &[0x1a, 0, 0x3f, 0, 192, 0], 192);
    assert_eq!((data.len(), done), (4, true));
    assert_eq!(guest.device.as_ref().unwrap().pid, 0x1446);
}

#[test]
fn nonsense_stalls_the_disk_until_it_is_reset() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x01, b"not a command").status, STALL);
    assert_eq!(guest.bulk_in(0x81, 13).status, STALL);
    let clear = |guest: &mut Guest| {
        for endpoint in [0x01, 0x81] {
            guest.control(0x02, 1, 0, endpoint, &[], 0).unwrap();
        }
    };
    // Clearing the halt alone does not help.
    clear(&mut guest);
    assert_eq!(guest.bulk_out(0x01, &wrapper(&[0; 6], 0)).status, STALL);
    assert_eq!(
        guest.control(0x21, 0xff, 0, 0, &[], 0).unwrap().status,
        SUCCESS
    );
    clear(&mut guest);
    assert!(CDROM.command(&mut guest, &[0; 6], 0).1);
}

fn switch_wrapper() -> Vec<u8> {
    let mut bytes = wrapper(&SWITCH, 0);
    // No data, and a command whose length is left at 0.
    bytes[12] = 0;
    bytes[14] = 0;
    bytes
}

#[test]
fn the_switch_message_makes_the_cdrom_a_modem() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x01, &switch_wrapper()).status, SUCCESS);
    guest.pump(guest.now());
    assert_eq!(guest.device, None);
    let device = guest.enumerate(later(&guest)).unwrap();
    assert_eq!(device.pid, 0x1001);
    let report = guest.wire().host().stick().report();
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_refused_or_wrong_switch_message_fails_and_the_cdrom_stays() {
    let refused = Fault::new(Effect::Refuse, Trigger::Switch);
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap().with(refused));
    guest.enumerate(later(&guest)).unwrap();
    let mut older = switch_wrapper();
    older[17..24].fill(0);
    for message in [switch_wrapper(), older] {
        assert_eq!(guest.bulk_out(0x01, &message).status, SUCCESS);
        let status = guest.bulk_in(0x81, 13);
        assert_eq!(status.data[12], 1);
    }
    assert_eq!(guest.device.as_ref().unwrap().pid, 0x1446);
    // The card reader does not take it at all.
    assert_eq!(guest.bulk_out(0x02, &switch_wrapper()).status, SUCCESS);
    assert_eq!(guest.bulk_in(0x82, 13).data[12], 1);
    let report = guest.wire().host().stick().report();
    assert_eq!(report.violations.len(), 1, "{:?}", report.violations);
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

#[test]
fn a_hostile_guest_loses_its_connection_and_nothing_else() {
    type Broken = fn(&ProtocolError) -> bool;
    let length: Broken = |error| matches!(error, ProtocolError::Length { .. });
    let data: Broken = |error| matches!(error, ProtocolError::Data(_));
    let endless = vec![b'x'; 70_000];
    let cases: [(&str, u32, &[u8], Broken); 9] = [
        ("a second hello", 0, &[0; 68], |error| {
            *error == ProtocolError::SecondHello
        }),
        ("a device of its own", 1, &[0; 10], |error| {
            *error == ProtocolError::Direction(1)
        }),
        ("a reset with content", 3, &[0], length),
        ("half a control packet", CONTROL, &[0; 9], length),
        ("a filter without end", 23, &endless, length),
        (
            "control data that is not there",
            CONTROL,
            &[0, 9, 0, 0, 1, 0, 0, 0, 8, 0],
            data,
        ),
        (
            "data with a request for data",
            CONTROL,
            &[0x80, 6, 0x80, 0, 0, 1, 0, 0, 8, 0, 1],
            data,
        ),
        (
            "more bulk data than said",
            BULK,
            &[3, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2],
            data,
        ),
        ("an interrupt packet inward", 103, &[0x82, 0, 0, 0], data),
    ];
    for (what, kind, body, expected) in cases {
        let mut guest = plugged(quiet(Model::E1550));
        guest.enumerate(later(&guest)).unwrap();
        guest.send(kind, 5, body);
        let broken = guest.wire().broken();
        assert!(
            broken.is_some_and(|error| expected(&error)),
            "{what}: {broken:?}"
        );
        let stick = guest.wire().host().stick();
        assert_eq!(stick.report().state, State::Normal, "{what}");
    }
    // Lengths that nothing is allocated for, and kinds that do not exist.
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    let mut header = 999u32.to_le_bytes().to_vec();
    header.extend(u32::MAX.to_le_bytes());
    header.extend([0; 8]);
    guest.wire().send(&header);
    guest.wire().send(&vec![0; 1 << 20]);
    assert_eq!(guest.wire().broken(), None);
    // Endpoints, interfaces and configurations that are not there.
    let mut guest = plugged(quiet(Model::E1550));
    guest.enumerate(later(&guest)).unwrap();
    for endpoint in [0x00, 0x07, 0x0f, 0x71] {
        assert_ne!(guest.bulk_out(endpoint, b"x").status, SUCCESS);
    }
    for endpoint in [0x80, 0x82, 0x8f, 0xff] {
        assert_ne!(
            guest
                .bulk_in(endpoint, usize::try_from(u32::MAX).unwrap())
                .status,
            SUCCESS
        );
    }
    guest.send(SET_CONFIGURATION, 9, &[7]);
    for _ in 0..1000 {
        guest.begin_in(0x84, 4096);
    }
    guest.pump(guest.now());
    assert_eq!(guest.bulk_out(0x03, b"AT\r").status, SUCCESS);
}

/// Packets of a guest, most of them well formed, after its hello.
fn packets() -> impl Strategy<Value = Vec<u8>> {
    let body = prop::collection::vec(any::<u8>(), 0..24);
    let kind = prop_oneof![0..28u32, 100..105u32, any::<u32>()];
    let data =
        (any::<u8>(), prop::collection::vec(any::<u8>(), 0..40)).prop_map(|(endpoint, data)| {
            let length = u8::try_from(data.len()).unwrap();
            let asked = [endpoint % 8, 0, length, 0, 0, 0, 0, 0, 0, 0];
            (BULK, [&asked[..], &data].concat())
        });
    let asked = (any::<u8>(), any::<u16>()).prop_map(|(endpoint, length)| {
        let [low, high] = length.to_le_bytes();
        (
            BULK,
            vec![0x80 | (endpoint % 8), 0, low, high, 0, 0, 0, 0, 0, 0],
        )
    });
    let control = prop::array::uniform8(any::<u8>()).prop_map(|fields| {
        let [request, kind, a, b, c, d, low, high] = fields;
        (
            CONTROL,
            vec![0, request % 40, kind | 0x80, 0, a, b, c, d, low, high],
        )
    });
    let configure = Just((SET_CONFIGURATION, vec![1]));
    let cancel = Just((CANCEL, Vec::new()));
    let packet = prop_oneof![1 => (kind, body), 4 => data, 4 => asked, 4 => control, 2 => configure, 1 => cancel];
    prop::collection::vec((packet, 0..8u64), 0..60).prop_map(|packets| {
        let mut bytes = Vec::new();
        for ((kind, body), id) in packets {
            bytes.extend(kind.to_le_bytes());
            bytes.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
            bytes.extend(id.to_le_bytes());
            bytes.extend(body);
        }
        bytes
    })
}

/// What a guest that sends `bytes` in chunks gets, and why it loses its connection.
fn outcome(
    scenario: &str,
    now: Instant,
    bytes: &[u8],
    chunk: usize,
) -> (Vec<u8>, Option<ProtocolError>) {
    let mut host = UsbHost::new(Scenario::named(scenario).unwrap(), None, now);
    host.connect(now);
    let mut hello = [0; 80];
    hello[4] = 68;
    hello[76] = 0xff;
    let mut said = Vec::new();
    for chunk in hello.chunks(chunk).chain(bytes.chunks(chunk)) {
        if let Err(error) = host.receive(now, chunk) {
            host.disconnect(now);
            return (said, Some(error));
        }
        said.extend(host.take_output());
        assert!(host.wants_bytes());
    }
    (said, None)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_packets_in_any_pieces_are_answered_alike(
        scenario in prop_oneof![Just("normal"), Just("cdrom-only"), Just("half-flashed")],
        bytes in packets(),
        chunk in 1..50usize,
    ) {
        let now = Instant::now();
        let (whole, error) = outcome(scenario, now, &bytes, usize::MAX);
        let (pieces, same_error) = outcome(scenario, now, &bytes, chunk);
        prop_assert_eq!(error, same_error);
        if error.is_none() {
            prop_assert_eq!(whole, pieces);
        }
    }

    #[test]
    fn any_bytes_are_borne(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        let now = Instant::now();
        let mut host = UsbHost::new(Scenario::default(), None, now);
        host.connect(now);
        let outcome = host.receive(now, &bytes);
        // Nothing is understood before a hello.
        if bytes.len() >= 12 && bytes[..4] != [0; 4] {
            prop_assert!(matches!(outcome, Err(ProtocolError::NoHello(_))));
        }
    }
}

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
