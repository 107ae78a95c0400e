//! Which ports are one stick, how it stands with it, and how equal ones are told apart.

use super::*;

/// A device whose interfaces have so many endpoints each; those from `disks` on are disks.
fn device(location: &str, pid: u16, endpoints: &[u8], disks: usize) -> UsbDevice {
    let interfaces = (0_u8..).zip(endpoints).map(|(number, endpoints)| {
        let (class, subclass, protocol) = if usize::from(number) < disks {
            (0xff, 0xff, 0xff)
        } else {
            (0x08, 0x06, 0x50)
        };
        UsbInterface {
            number,
            class,
            subclass,
            protocol,
            endpoints: Some(*endpoints),
            driven: Some(true),
        }
    });
    UsbDevice {
        vid: VENDOR,
        pid,
        location: location.to_owned(),
        product: Some("HUAWEI Mobile".to_owned()),
        interfaces: interfaces.collect(),
        ..UsbDevice::default()
    }
}

/// An E1550 at work: modem, diagnostics, PC UI, CD and card reader.
fn e1550(location: &str) -> UsbDevice {
    device(location, 0x1001, &[3, 2, 2, 2, 2], 3)
}

fn on(location: &str, name: &str, pid: u16, interface: u8) -> ListedPort {
    ListedPort {
        location: Some(location.to_owned()),
        ..port(name, pid, interface)
    }
}

fn conditions(sticks: &[StickListing]) -> Vec<(Option<&str>, StickState)> {
    sticks
        .iter()
        .map(|stick| (stick.socket(), stick.shown_state()))
        .collect()
}

#[test]
fn ports_go_together_by_socket_and_sticks_without_ports_are_seen() {
    let elsewhere = |name: &str, interface| ListedPort {
        location: Some("2-1.4".to_owned()),
        ..port(name, 0x1003, interface)
    };
    let listed = classify(
        vec![
            port("/dev/ttyUSB0", 0x1001, 0),
            port("/dev/ttyUSB2", 0x1001, 2),
            elsewhere("/dev/ttyUSB3", 0),
            elsewhere("/dev/ttyUSB4", 1),
            ListedPort {
                vid: Some(0x0403),
                pid: Some(0x6001),
                name: "/dev/ttyUSB9".to_owned(),
                ..ListedPort::default()
            },
        ],
        &[],
    );
    let mut sticks = group(listed);
    let device = |location: &str, vid, pid| UsbDevice {
        vid,
        pid,
        location: location.to_owned(),
        ..UsbDevice::default()
    };
    add_devices(
        &mut sticks,
        &[
            device("1-1", VENDOR, 0x1001),
            device("3-2", VENDOR, 0x1446),
            device("4-1", 0x046d, 0xc077),
        ],
    );
    let seen: Vec<_> = sticks
        .iter()
        .map(|stick| (stick.location.as_deref(), stick.state, stick.ports.len()))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("1-1"), UsbState::Modem, 2),
            (Some("2-1.4"), UsbState::MaybeDownload, 2),
            (Some("3-2"), UsbState::Storage, 0),
        ]
    );
}

#[test]
fn an_e1550_is_one_stick_with_five_interfaces_or_with_four() {
    let names = ["/dev/ttyUSB4", "/dev/ttyUSB5", "/dev/ttyUSB6"];
    // High speed with a card reader; full speed without, and with strings that say nothing.
    let old = UsbDevice {
        product: Some("ÿÿÿÿÿÿÿÿ".to_owned()),
        ..device("1-1", 0x1001, &[3, 2, 2, 2], 3)
    };
    for (device, product) in [(e1550("1-1"), Some("HUAWEI Mobile")), (old, None)] {
        let ports = (0..)
            .zip(names)
            .map(|(interface, name)| ListedPort {
                product: device.product.clone(),
                ..on("1-1", name, 0x1001, interface)
            })
            .collect();
        let (sticks, _) = judge(&[device], ports);
        let [stick] = sticks.as_slice() else {
            panic!("{sticks:?}");
        };
        assert_eq!(stick.shown_state(), StickState::Modem);
        assert_eq!(stick.product.as_deref(), product);
        assert_eq!(stick.port(Role::PcUi).unwrap().name, "/dev/ttyUSB6");
        assert_eq!(stick.port(Role::Diagnostics).unwrap().name, "/dev/ttyUSB5");
        assert_eq!(stick.unassigned_ports(), Vec::<&ListedPort>::new());
    }
}

#[test]
fn a_driver_that_took_interface_0_shifts_the_names_and_not_the_roles() {
    // The log in which usbhid had interface 0, so that ttyUSB0 was the diagnostics port.
    let ports = vec![
        on("1-1", "/dev/ttyUSB0", 0x1001, 1),
        on("1-1", "/dev/ttyUSB1", 0x1001, 2),
    ];
    let (sticks, _) = judge(&[e1550("1-1")], ports);
    assert_eq!(
        sticks[0].port(Role::Diagnostics).unwrap().name,
        "/dev/ttyUSB0"
    );
    assert_eq!(sticks[0].port(Role::PcUi).unwrap().name, "/dev/ttyUSB1");
}

#[test]
fn a_stick_without_a_port_is_seen_and_what_it_lacks_is_named() {
    let (sticks, ports) = judge(
        &[
            device("1-1", 0x1446, &[2, 2], 0),
            e1550("1-2"),
            device("1-3", 0x1003, &[2, 2], 2),
            device("1-4", 0x14db, &[1, 2], 2),
            device("1-5", 0x1443, &[2], 1),
            UsbDevice {
                vid: 0x046d,
                ..device("1-6", 0xc077, &[1], 1)
            },
        ],
        Vec::new(),
    );
    assert_eq!(ports, []);
    assert_eq!(
        conditions(&sticks),
        [
            (Some("1-1"), StickState::CdRom),
            (Some("1-2"), StickState::NoDriver),
            (Some("1-3"), StickState::NoDriver),
            (Some("1-4"), StickState::NetworkCard),
            (Some("1-5"), StickState::BootRom),
        ]
    );
}

#[test]
fn rights_and_locks_are_named_before_anything_is_opened() {
    use Access::{Forbidden, Free, Held, NotReady, Unknown};
    let with = |accesses: [Access; 3]| {
        let ports = (0..).zip(accesses).map(|(interface, access)| ListedPort {
            access,
            ..on("1-1", &format!("/dev/ttyUSB{interface}"), 0x1001, interface)
        });
        judge(&[e1550("1-1")], ports.collect()).0[0].shown_state()
    };
    for (accesses, condition) in [
        ([Free, Free, Free], StickState::Modem),
        ([Unknown, Unknown, Unknown], StickState::Modem),
        ([Forbidden, Forbidden, Forbidden], StickState::NoPermission),
        // The system has just made the nodes, and sets one after the other.
        ([NotReady, NotReady, NotReady], StickState::NotReady),
        ([Free, Free, NotReady], StickState::NotReady),
        ([NotReady, NotReady, Free], StickState::Modem),
        // A call on interface 0 does no harm; the PC UI port is what is needed.
        ([Held, Free, Free], StickState::Modem),
        ([Free, Free, Held], StickState::Busy),
    ] {
        assert_eq!(with(accesses), condition, "{accesses:?}");
    }
}

#[test]
fn a_stick_that_was_just_plugged_in_is_given_time_for_its_driver() {
    let plugged_in = |milliseconds| {
        let device = UsbDevice {
            connected: Some(std::time::Duration::from_millis(milliseconds)),
            ..e1550("1-1")
        };
        judge(&[device], Vec::new()).0[0].shown_state()
    };
    assert_eq!(plugged_in(4_999), StickState::NotReady);
    assert_eq!(plugged_in(5_000), StickState::NoDriver);
    // Where the system does not tell, nothing is waited for.
    assert_eq!(
        judge(&[e1550("1-1")], Vec::new()).0[0].shown_state(),
        StickState::NoDriver
    );
}

#[test]
fn ports_that_a_driver_has_yet_to_make_are_waited_for_and_missed() {
    let with = |milliseconds: Option<u64>, interfaces: &[u8]| {
        let device = UsbDevice {
            connected: milliseconds.map(std::time::Duration::from_millis),
            ..e1550("1-1")
        };
        let ports = interfaces
            .iter()
            .map(|number| on("1-1", &format!("/dev/ttyUSB{number}"), 0x1001, *number));
        judge(&[device], ports.collect()).0[0].shown_state()
    };
    let (new, old) = (Some(400), Some(60_000));
    for (age, interfaces, condition) in [
        (new, &[][..], StickState::NotReady),
        (new, &[1], StickState::NotReady),
        // The modem port would do, and the PC UI port comes in a moment.
        (new, &[0, 1], StickState::NotReady),
        (new, &[0, 1, 2], StickState::Modem),
        (old, &[1], StickState::NoDriver),
        (None, &[1], StickState::NoDriver),
        (old, &[0, 1], StickState::Modem),
    ] {
        assert_eq!(with(age, interfaces), condition, "{age:?} {interfaces:?}");
    }
    // A system that does not number its ports may have made them all.
    let diagnostics = named("COM9", "HUAWEI Mobile Connect - 3G Application Interface");
    let (sticks, _) = judge(&[e1550("1-1")], vec![diagnostics]);
    assert_eq!(sticks[0].shown_state(), StickState::Unrecognised);
}

#[test]
fn windows_ports_without_a_product_id_belong_to_the_only_stick() {
    let ports = || {
        vec![
            named("COM12", "HUAWEI Mobile Connect - PC UI Interface (COM12)"),
            named("COM10", "HUAWEI Mobile Connect - 3G Modem"),
            named("COM1", "Communications Port (COM1)"),
        ]
    };
    let place = "PCIROOT(0)#PCI(1400)#USBROOT(0)-23.2";
    let (sticks, listed) = judge(&[device(place, 0x1506, &[3, 2, 2], 3)], ports());
    let [stick] = sticks.as_slice() else {
        panic!("{sticks:?}");
    };
    assert_eq!(stick.port(Role::PcUi).unwrap().name, "COM12");
    assert_eq!(stick.port(Role::Modem).unwrap().name, "COM10");
    assert_eq!(stick.socket(), Some("USBROOT(0)-23.2"));
    assert!(stick.is_at(place) && stick.is_at("USBROOT(0)-23.2") && !stick.is_at("23.2"));
    assert_eq!(listed[2].location, None, "the mainboard's own port is none");

    // With two sticks nobody can tell whose they are.
    let two = [
        device("USBROOT(0)-1", 0x1506, &[3, 2, 2], 3),
        device("USBROOT(0)-2", 0x1506, &[3, 2, 2], 3),
    ];
    let (sticks, _) = judge(&two, ports());
    assert_eq!(
        conditions(&sticks),
        [
            (None, StickState::Modem),
            (Some("USBROOT(0)-1"), StickState::NoDriver),
            (Some("USBROOT(0)-2"), StickState::NoDriver),
        ]
    );
}

#[test]
fn a_com_port_does_not_make_a_modem_of_a_stick_that_is_still_a_cd() {
    // The name says PC UI, the id says CD-ROM, and the id counts.
    for name in [
        "HUAWEI Mobile Connect - USB Device (COM3)",
        "HUAWEI Mobile Connect - 3G PC UI Interface (COM3)",
    ] {
        let ports = vec![ListedPort {
            name: "COM3".to_owned(),
            product: Some(name.to_owned()),
            ..ListedPort::default()
        }];
        let (sticks, listed) = judge(&[device("USBROOT(0)-1", 0x1446, &[2], 0)], ports);
        assert_eq!(
            conditions(&sticks),
            [(Some("USBROOT(0)-1"), StickState::CdRom)]
        );
        assert_eq!(listed[0].role, None, "{name}");
    }
}

#[test]
fn macos_names_with_numbers_are_asked_the_last_first() {
    let names = ["71", "72", "73"].map(|number| format!("/dev/cu.HUAWEIMobile-{number}"));
    let numbered = names.iter().flat_map(|name| {
        let port = |name: String| ListedPort {
            interface: None,
            ..on("20-1", &name, 0x14d2, 0)
        };
        [port(name.clone()), port(name.replace("cu.", "tty."))]
    });
    let (sticks, _) = judge(
        &[device("20-1", 0x14d2, &[3, 2, 2, 2], 3)],
        numbered.collect(),
    );
    let [stick] = sticks.as_slice() else {
        panic!("{sticks:?}");
    };
    assert_eq!(stick.shown_state(), StickState::Modem);
    let asked: Vec<&str> = stick
        .unassigned_ports()
        .iter()
        .map(|port| &*port.name)
        .collect();
    assert_eq!(asked, [&names[1], &names[2], &names[0]]);
    // Without any id such a name is a stick's all the same.
    let bare = ListedPort {
        name: names[0].clone(),
        ..ListedPort::default()
    };
    let (sticks, _) = judge(&[e1550("20-1")], vec![bare]);
    assert_eq!(sticks.len(), 1);
}

#[test]
fn only_a_modem_whose_firmware_runs_is_asked_for_its_ports() {
    let asked = |device: UsbDevice| {
        let ports = (0..2)
            .map(|interface| {
                on(
                    "1-1",
                    &format!("/dev/ttyUSB{interface}"),
                    device.pid,
                    interface,
                )
            })
            .collect();
        let (sticks, _) = judge(&[device], ports);
        let names: Vec<_> = sticks[0]
            .unassigned_ports()
            .iter()
            .map(|port| port.interface.unwrap())
            .collect();
        names
    };
    // Known as a modem, roles in no table; interface 0 comes last.
    assert_eq!(asked(device("1-1", 0x1433, &[3, 2], 2)), [1, 0]);
    // In no table: an interrupt endpoint is what a loader has not.
    assert_eq!(asked(device("1-1", 0x7777, &[3, 2], 2)), [1, 0]);
    assert_eq!(asked(device("1-1", 0x7777, &[2, 2], 2)), [0_u8; 0]);
    // Where endpoints are not shown, a disk beside the ports tells.
    let unseen = |disks| {
        let mut device = device("1-1", 0x7777, &[0, 0, 0], disks);
        for interface in &mut device.interfaces {
            interface.endpoints = None;
        }
        device
    };
    assert_eq!(asked(unseen(2)), [1, 0]);
    assert_eq!(asked(unseen(3)), [0_u8; 0]);
    // Waiting for firmware, surely or maybe.
    assert_eq!(asked(device("1-1", 0x1003, &[2, 2], 2)), [0_u8; 0]);
    assert_eq!(asked(device("1-1", 0x1c05, &[3, 2], 2)), [0_u8; 0]);
    // A table tells.
    assert_eq!(asked(device("1-1", 0x1003, &[3, 2], 2)), [0_u8; 0]);
}

#[test]
fn two_equal_sticks_are_told_apart_by_their_sockets() {
    let ports = ["1-1.2", "1-1.3"]
        .into_iter()
        .zip([0, 3])
        .flat_map(|(place, first)| {
            (0..3).map(move |interface| {
                let name = format!("/dev/ttyUSB{}", first + interface);
                on(place, &name, 0x1001, interface)
            })
        });
    let (sticks, _) = judge(&[e1550("1-1.2"), e1550("1-1.3")], ports.collect());
    let seen: Vec<_> = sticks
        .iter()
        .map(|stick| (stick.socket(), &*stick.port(Role::PcUi).unwrap().name))
        .collect();
    assert_eq!(
        seen,
        [
            (Some("1-1.2"), "/dev/ttyUSB2"),
            (Some("1-1.3"), "/dev/ttyUSB5")
        ]
    );
}

#[test]
fn a_stick_that_changes_between_two_looks_is_not_two() {
    // The ports were listed while it was a modem, the devices when it was back in download mode.
    let ports = (0..3)
        .map(|interface| on("1-1", &format!("/dev/ttyUSB{interface}"), 0x1001, interface))
        .collect();
    let (sticks, listed) = judge(&[device("1-1", 0x1003, &[2, 2], 2)], ports);
    assert_eq!(conditions(&sticks), [(Some("1-1"), StickState::NoDriver)]);
    assert_eq!(listed, []);
}
