//! Telling the role of a port from each system's description.

use super::*;

/// Judged where the system lists no USB devices.
fn classify_alone(ports: Vec<ListedPort>) -> Vec<ListedPort> {
    classify(ports, &[])
}

fn roles(ports: &[ListedPort]) -> Vec<(&str, Option<Role>, UsbState)> {
    ports
        .iter()
        .map(|port| (port.name.as_str(), port.role, port.state))
        .collect()
}

/// The device of [`port`]: interfaces of the vendor's own class with so many endpoints each.
fn device(pid: u16, interfaces: &[(u8, u8, u8)]) -> UsbDevice {
    let interfaces = (0..).zip(interfaces);
    UsbDevice {
        vid: VENDOR,
        pid,
        location: "1-1".to_owned(),
        product: Some("HUAWEI Mobile".to_owned()),
        interfaces: interfaces
            .map(|(number, &(subclass, protocol, endpoints))| UsbInterface {
                number,
                class: 0xff,
                subclass,
                protocol,
                endpoints: Some(endpoints),
                driven: Some(true),
            })
            .collect(),
        ..UsbDevice::default()
    }
}

#[test]
fn linux_tells_an_e1550_by_its_interfaces_whatever_the_numbers_of_its_ports() {
    // Interface 0 was taken by another driver, so ttyUSB0 is the diagnostics port.
    let shifted =
        [("/dev/ttyUSB0", 1), ("/dev/ttyUSB1", 2)].map(|(name, number)| port(name, 0x1001, number));
    let e1550 = device(0x1001, &[(0xff, 0xff, 3), (0xff, 0xff, 2), (0xff, 0xff, 2)]);
    let (_, listed) = judge(std::slice::from_ref(&e1550), shifted.to_vec());
    assert_eq!(
        roles(&listed),
        [
            ("/dev/ttyUSB0", Some(Role::Diagnostics), UsbState::Modem),
            ("/dev/ttyUSB1", Some(Role::PcUi), UsbState::Modem),
        ]
    );
    assert_eq!(listed[0].product.as_deref(), Some("HUAWEI Mobile"));
    // Drivers that came up in another order.
    let turned = [
        ("/dev/ttyUSB0", 2),
        ("/dev/ttyUSB1", 0),
        ("/dev/ttyUSB2", 1),
    ]
    .map(|(name, number)| port(name, 0x1001, number));
    let (_, listed) = judge(&[e1550], turned.to_vec());
    assert_eq!(
        roles(&listed),
        [
            ("/dev/ttyUSB0", Some(Role::PcUi), UsbState::Modem),
            ("/dev/ttyUSB1", Some(Role::Modem), UsbState::Modem),
            ("/dev/ttyUSB2", Some(Role::Diagnostics), UsbState::Modem),
        ]
    );
}

#[test]
fn the_same_id_is_a_modem_or_waits_for_firmware_by_its_endpoints() {
    let with = |devices: &[UsbDevice]| {
        let ports = (0..2).map(|number| port(&format!("/dev/ttyUSB{number}"), 0x1003, number));
        judge(devices, ports.collect()).1
    };
    let two = |first| device(0x1003, &[(0xff, 0xff, first), (0xff, 0xff, 2)]);
    for (devices, first, state) in [
        (vec![two(2)], None, UsbState::Download),
        (vec![], Some(Role::Modem), UsbState::MaybeDownload),
    ] {
        let listed = with(&devices);
        assert_eq!(
            roles(&listed),
            [
                ("/dev/ttyUSB0", first, state),
                ("/dev/ttyUSB1", Some(Role::Download), state),
            ]
        );
    }
    // An E220 at work.
    let listed = with(&[two(3)]);
    assert_eq!(
        roles(&listed)[1],
        ("/dev/ttyUSB1", Some(Role::PcUi), UsbState::Modem)
    );
}

#[test]
fn newer_sticks_say_themselves_what_a_port_is_for() {
    let named = &[(0x01, 0x01, 3), (0x02, 0x12, 2), (0x01, 0x05, 2)];
    for pid in [0x1506, 0x7777] {
        let ports = (0..3).map(|number| port(&format!("/dev/ttyUSB{number}"), pid, number));
        let (_, listed) = judge(&[device(pid, named)], ports.collect());
        assert_eq!(
            roles(&listed),
            [
                ("/dev/ttyUSB0", Some(Role::Modem), UsbState::Modem),
                ("/dev/ttyUSB1", Some(Role::PcUi), UsbState::Modem),
                ("/dev/ttyUSB2", None, UsbState::Modem),
            ],
            "{pid:04x}"
        );
        assert!(
            listed[2].is_vendors(),
            "an id in no table is a stick all the same"
        );
    }
}

#[test]
fn windows_tells_by_ids_or_else_by_friendly_name() {
    let listed = classify_alone(vec![
        // Ids known: USB\VID_12D1&PID_1001&MI_02.
        ListedPort {
            product: Some("HUAWEI Mobile Connect - 3G PC UI Interface (COM5)".to_owned()),
            ..port("COM5", 0x1001, 2)
        },
        // Ids known, interface not.
        ListedPort {
            interface: None,
            product: Some("HUAWEI Mobile Connect - 3G Application Interface (COM4)".to_owned()),
            ..port("COM4", 0x1001, 0)
        },
        // USB\VID_12D1&SUBCLASS_03&PROT_12 and other forms without ids.
        named("COM12", "HUAWEI Mobile Connect - PC UI Interface (COM12)"),
        named(
            "COM11",
            "HUAWEI Mobile Connect - 3G Application Interface (COM11)",
        ),
        named("COM10", "HUAWEI Mobile Connect - 3G Modem"),
        named("COM3", "HUAWEI Mobile Connect - USB Device (COM3)"),
        // The CD-ROM state has a COM port too.
        ListedPort {
            product: Some("HUAWEI Mobile Connect - 3G USB Fake".to_owned()),
            ..port("COM6", 0x1446, 0)
        },
        // The boot ROM calls itself PC UI and is none.
        ListedPort {
            product: Some("HUAWEI Mobile Connect - 3G PC UI Interface (COM8)".to_owned()),
            ..port("COM8", 0x1443, 0)
        },
        named("COM1", "Communications Port (COM1)"),
    ]);
    assert_eq!(
        roles(&listed),
        [
            ("COM5", Some(Role::PcUi), UsbState::Modem),
            ("COM4", Some(Role::Diagnostics), UsbState::Modem),
            ("COM12", Some(Role::PcUi), UsbState::Modem),
            ("COM11", Some(Role::Diagnostics), UsbState::Modem),
            ("COM10", Some(Role::Modem), UsbState::Modem),
            ("COM3", None, UsbState::Storage),
            ("COM6", None, UsbState::Storage),
            ("COM8", None, UsbState::BootRom),
            ("COM1", None, UsbState::Unknown),
        ]
    );
    assert!(!listed[8].is_vendors());
}

#[test]
fn macos_lists_each_port_twice_and_only_the_cu_twin_is_taken() {
    let named = |name: &str| ListedPort {
        name: name.to_owned(),
        ..ListedPort::default()
    };
    let listed = classify_alone(vec![
        named("/dev/tty.HUAWEIMobile-Pcui"),
        named("/dev/cu.HUAWEIMobile-Pcui"),
        named("/dev/cu.HUAWEIMobile-Modem"),
        named("/dev/tty.HUAWEIMobile-Modem"),
        named("/dev/cu.HUAWEIMobile-Diag"),
        named("/dev/cu.Bluetooth-Incoming-Port"),
    ]);
    assert_eq!(
        roles(&listed),
        [
            (
                "/dev/cu.HUAWEIMobile-Pcui",
                Some(Role::PcUi),
                UsbState::Modem
            ),
            (
                "/dev/cu.HUAWEIMobile-Modem",
                Some(Role::Modem),
                UsbState::Modem
            ),
            (
                "/dev/cu.HUAWEIMobile-Diag",
                Some(Role::Diagnostics),
                UsbState::Modem
            ),
            ("/dev/cu.Bluetooth-Incoming-Port", None, UsbState::Unknown),
        ]
    );
}

#[test]
fn names_of_devices_are_made_safe_to_show() {
    for (given, shown) in [
        ("HUAWEI\u{202e}\x07 Mobile ", Some("HUAWEI Mobile")),
        ("ÿÿÿÿÿÿ", None),
        ("\u{fffd}\u{fffd}\u{fffd}", None),
        ("", None),
    ] {
        let listed = classify_alone(vec![ListedPort {
            product: Some(given.to_owned()),
            ..port("/dev/ttyUSB0", 0x1001, 0)
        }]);
        assert_eq!(listed[0].product.as_deref(), shown);
    }
}
