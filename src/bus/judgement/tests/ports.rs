//! What a port is for, by what each system says of it.

use super::*;

fn roles(ports: &[ListedPort]) -> Vec<(&str, Option<Role>, UsbState)> {
    ports
        .iter()
        .map(|port| (port.name.as_str(), port.role, port.state))
        .collect()
}

#[test]
fn linux_tells_an_e1550_by_its_interfaces_whatever_the_numbers_of_its_ports() {
    // Interface 0 was taken by another driver, so ttyUSB0 is the diagnostics port.
    let shifted = [("/dev/ttyUSB0", 1), ("/dev/ttyUSB1", 2)].map(|(name, interface)| SystemPort {
        first_endpoints: Some(3),
        protocol: Some((0xff, 0xff)),
        product: Some("HUAWEI Mobile".to_owned()),
        ..port(name, 0x1001, interface)
    });
    let listed = classify(shifted.to_vec());
    assert_eq!(
        roles(&listed),
        [
            ("/dev/ttyUSB0", Some(Role::Diagnostics), UsbState::Modem),
            ("/dev/ttyUSB1", Some(Role::PcUi), UsbState::Modem),
        ]
    );
    assert_eq!(listed[0].product.as_deref(), Some("HUAWEI Mobile"));
}

#[test]
fn the_same_id_is_a_modem_or_waits_for_firmware_by_its_endpoints() {
    let with = |pid, endpoints| {
        let ports = (0..2).map(|interface| SystemPort {
            first_endpoints: endpoints,
            ..port(&format!("/dev/ttyUSB{interface}"), pid, interface)
        });
        classify(ports.collect())
    };
    for (endpoints, first, state) in [
        (Some(2), None, UsbState::Download),
        (None, Some(Role::Modem), UsbState::MaybeDownload),
    ] {
        let listed = with(0x1003, endpoints);
        assert_eq!(
            roles(&listed),
            [
                ("/dev/ttyUSB0", first, state),
                ("/dev/ttyUSB1", Some(Role::Download), state),
            ]
        );
    }
    // An E220 at work.
    let listed = with(0x1003, Some(3));
    assert_eq!(
        roles(&listed)[1],
        ("/dev/ttyUSB1", Some(Role::PcUi), UsbState::Modem)
    );
}

#[test]
fn newer_sticks_say_themselves_what_a_port_is_for() {
    let listed = classify(vec![
        SystemPort {
            protocol: Some((0x02, 0x12)),
            ..port("/dev/ttyUSB0", 0x1c08, 1)
        },
        SystemPort {
            protocol: Some((0x01, 0x01)),
            ..port("/dev/ttyUSB1", 0x7777, 0)
        },
    ]);
    assert_eq!(
        roles(&listed),
        [
            ("/dev/ttyUSB0", Some(Role::PcUi), UsbState::Modem),
            ("/dev/ttyUSB1", Some(Role::Modem), UsbState::Unknown),
        ]
    );
    assert!(
        listed[1].is_vendors(),
        "an id in no table is a stick all the same"
    );
}

#[test]
fn windows_tells_by_ids_or_else_by_friendly_name() {
    let listed = classify(vec![
        // Ids known: USB\VID_12D1&PID_1001&MI_02.
        SystemPort {
            product: Some("HUAWEI Mobile Connect - 3G PC UI Interface (COM5)".to_owned()),
            ..port("COM5", 0x1001, 2)
        },
        // Ids known, interface not.
        SystemPort {
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
        SystemPort {
            product: Some("HUAWEI Mobile Connect - 3G USB Fake".to_owned()),
            ..port("COM6", 0x1446, 0)
        },
        // The boot ROM calls itself PC UI and is none.
        SystemPort {
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
    let named = |name: &str| SystemPort {
        name: name.to_owned(),
        ..SystemPort::default()
    };
    let listed = classify(vec![
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
        ("", None),
    ] {
        let listed = classify(vec![SystemPort {
            product: Some(given.to_owned()),
            ..port("/dev/ttyUSB0", 0x1001, 0)
        }]);
        assert_eq!(listed[0].product.as_deref(), shown);
    }
}
