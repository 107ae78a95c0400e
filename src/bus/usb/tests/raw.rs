//! Which interfaces without a driver are listed as ports, how they are named, and which one is opened.

use super::*;
use crate::bus::system::classify;
use crate::modem::descriptors::MASS_STORAGE;
use crate::modem::descriptors::tests::{e1550, e1550_download};

fn look(number: u8, class: u8, driven: bool) -> Look {
    Look {
        number,
        class: (class, class, class),
        driven,
    }
}

fn modem(driven: bool) -> Vec<Look> {
    vec![
        look(0, 0xff, driven),
        look(1, 0xff, driven),
        look(2, 0xff, driven),
        look(3, MASS_STORAGE, true),
    ]
}

/// The ports as the window would list them: name and role.
fn listed(pid: u16, first_endpoints: Option<u8>, looks: &[Look]) -> Vec<(String, Option<Role>)> {
    let device = SystemPort {
        vid: Some(usb::VENDOR),
        pid: Some(pid),
        location: Some("1-1.2".to_owned()),
        first_endpoints,
        ..SystemPort::default()
    };
    classify(ports_of(&device, looks))
        .into_iter()
        .map(|port| (port.name, port.role))
        .collect()
}

#[test]
fn a_modem_without_a_driver_is_listed_with_its_roles_and_one_with_a_driver_is_not() {
    let all = [
        ("usb:1-1.2/0".to_owned(), Some(Role::Modem)),
        ("usb:1-1.2/1".to_owned(), Some(Role::Diagnostics)),
        ("usb:1-1.2/2".to_owned(), Some(Role::PcUi)),
    ];
    assert_eq!(listed(0x1001, Some(3), &modem(false)), all);
    // macOS does not list the endpoints.
    assert_eq!(listed(0x1001, None, &modem(false)), all);
    assert_eq!(listed(0x1001, Some(3), &modem(true)), []);
}

#[test]
fn a_loader_is_listed_with_its_second_interface() {
    let loader = [look(0, 0xff, false), look(1, 0xff, false)];
    let port = [("usb:1-1.2/1".to_owned(), Some(Role::Download))];
    assert_eq!(listed(0x1003, Some(2), &loader), port);
}

#[test]
fn a_cdrom_has_no_ports() {
    let disks = [look(0, MASS_STORAGE, false), look(1, MASS_STORAGE, false)];
    for pid in [0x1446, 0x1003, 0x1001] {
        assert_eq!(listed(pid, Some(2), &disks), [], "{pid:04x}");
    }
}

#[test]
fn a_name_means_a_socket_or_one_interface_in_it() {
    let name = |socket, interface| Some(Name { socket, interface });
    assert_eq!(Name::parse("usb:1-1.2"), name("1-1.2", None));
    assert_eq!(Name::parse("usb:1-1.2/2"), name("1-1.2", Some(2)));
    for other in ["/dev/ttyUSB2", "COM5", "usb:1-1/x", "usb:1-1/256"] {
        assert_eq!(Name::parse(other), None, "{other}");
    }
    assert!(is_name("usb:1-1") && !is_name("/dev/usb:1-1"));
}

#[test]
fn the_role_decides_and_an_interface_that_is_named_must_carry_it() {
    let number = |name, role, pid, interfaces: &[Interface]| {
        choose(pid, role, Name::parse(name).unwrap(), interfaces)
            .map(|(interface, pair)| (interface.number, pair.outward, pair.inward))
    };
    let modem = e1550();
    let pcui = Some((2, 0x03, 0x84));
    assert_eq!(number("usb:1-1", Role::PcUi, 0x1001, &modem), pcui);
    assert_eq!(number("usb:1-1/2", Role::PcUi, 0x1001, &modem), pcui);
    assert_eq!(number("usb:1-1/1", Role::PcUi, 0x1001, &modem), None);
    // The disk of a modem is no port, whoever names it.
    assert_eq!(number("usb:1-1/3", Role::PcUi, 0x1001, &modem), None);
    assert_eq!(
        number("usb:1-1", Role::Download, 0x1003, &e1550_download()),
        Some((1, 0x02, 0x82))
    );
}

#[test]
fn refusals_of_macos_are_understood() {
    assert!(not_permitted(Some(0xe000_02e2)));
    assert!(not_permitted(Some(0xe000_02c1)));
    assert!(!not_permitted(Some(0xe000_02c5)));
    assert!(!not_permitted(None));
}

#[test]
fn nothing_opens_where_nothing_is() {
    assert!(!is_present("usb:no-such-socket", Role::PcUi));
    assert!(!is_present("/dev/ttyUSB2", Role::PcUi));
    assert!(matches!(
        open("usb:no-such-socket", Role::PcUi),
        Err(BusError::NotFound(Role::PcUi))
    ));
    assert!(matches!(
        open("usb:1-1/x", Role::PcUi),
        Err(BusError::Unusable { .. })
    ));
}
