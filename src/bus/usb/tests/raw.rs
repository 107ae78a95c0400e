//! Which interfaces without a driver are listed as ports, how they are named, and which one is opened.

use super::*;
use crate::bus::system::{Access, judge};
use crate::modem::descriptors::{Endpoint, Interface};
use crate::modem::shape::MASS_STORAGE;
use crate::modem::usb::VENDOR;

/// An interface's descriptors: the addresses of its endpoints, and whether each is a bulk one.
fn described(number: u8, class: u8, endpoints: &[(u8, bool)]) -> Interface {
    let endpoint = |&(address, bulk)| Endpoint { address, bulk };
    Interface {
        number,
        class,
        subclass: class,
        protocol: class,
        endpoints: endpoints.iter().map(endpoint).collect(),
    }
}

/// The E1550 as a modem, `docs/facts/e1550-download-mode.md` §1.3.
fn e1550() -> Vec<Interface> {
    vec![
        described(0, 0xff, &[(0x81, false), (0x82, true), (0x01, true)]),
        described(1, 0xff, &[(0x83, true), (0x02, true)]),
        described(2, 0xff, &[(0x84, true), (0x03, true)]),
        described(3, 0x08, &[(0x04, true), (0x85, true)]),
    ]
}

/// The E1550 in download mode, at the same place.
fn e1550_download() -> Vec<Interface> {
    vec![
        described(0, 0xff, &[(0x81, true), (0x01, true)]),
        described(1, 0xff, &[(0x82, true), (0x02, true)]),
    ]
}

fn interface(number: u8, class: u8, driven: bool) -> UsbInterface {
    UsbInterface {
        number,
        class,
        subclass: class,
        protocol: class,
        endpoints: Some(2),
        driven: Some(driven),
    }
}

fn device(pid: u16, interfaces: Vec<UsbInterface>) -> UsbDevice {
    UsbDevice {
        vid: VENDOR,
        pid,
        location: "1-1.2".to_owned(),
        interfaces,
        connected: Some(Duration::from_secs(5)),
        access: Access::Forbidden,
        ..UsbDevice::default()
    }
}

fn modem(first_endpoints: Option<u8>, driven: bool) -> UsbDevice {
    let mut interfaces = vec![
        interface(0, 0xff, driven),
        interface(1, 0xff, driven),
        interface(2, 0xff, driven),
        interface(3, MASS_STORAGE, true),
    ];
    interfaces[0].endpoints = first_endpoints;
    device(0x1001, interfaces)
}

/// The ports as the window would list them: name and role.
fn listed(device: &UsbDevice) -> Vec<(String, Option<Role>)> {
    let ports = ports(std::slice::from_ref(device));
    judge(std::slice::from_ref(device), ports)
        .1
        .into_iter()
        .map(|port| {
            // What the rights of the device are is known without opening it.
            assert_eq!(port.access, device.access);
            (port.name, port.role)
        })
        .collect()
}

#[cfg(unix)]
#[test]
fn a_modem_without_a_driver_is_listed_with_its_roles_and_one_with_a_driver_is_not() {
    let all = [
        ("usb:1-1.2/0".to_owned(), Some(Role::Modem)),
        ("usb:1-1.2/1".to_owned(), Some(Role::Diagnostics)),
        ("usb:1-1.2/2".to_owned(), Some(Role::PcUi)),
    ];
    assert_eq!(listed(&modem(Some(3), false)), all);
    // macOS does not list the endpoints.
    assert_eq!(listed(&modem(None, false)), all);
    assert_eq!(listed(&modem(Some(3), true)), []);
    // A driver needs a moment to take a stick that has just come.
    if cfg!(target_os = "linux") {
        for connected in [None, Some(Duration::from_millis(4999))] {
            let fresh = UsbDevice {
                connected,
                ..modem(Some(3), false)
            };
            assert_eq!(listed(&fresh), []);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_loader_is_listed_with_its_second_interface() {
    let loader = vec![interface(0, 0xff, false), interface(1, 0xff, false)];
    let port = [("usb:1-1.2/1".to_owned(), Some(Role::Download))];
    assert_eq!(listed(&device(0x1003, loader)), port);
}

#[test]
fn a_cdrom_has_no_ports() {
    let disks = vec![
        interface(0, MASS_STORAGE, false),
        interface(1, MASS_STORAGE, false),
    ];
    for pid in [0x1446, 0x1003, 0x1001, 0x157d, 0x7777] {
        assert_eq!(listed(&device(pid, disks.clone())), [], "{pid:04x}");
    }
}

/// A made-up tree with a stick of which the kernel's own driver has interface 2.
#[cfg(target_os = "linux")]
#[test]
fn an_interface_that_a_driver_has_is_named_with_the_driver_and_its_port() {
    use std::fs;
    use std::os::unix::fs::symlink;

    let place = tempfile::tempdir().unwrap();
    let root = place.path();
    let stick = root.join("sys/devices/1-1");
    let write = |path: std::path::PathBuf, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (file, text) in [
        ("idVendor", "12d1"),
        ("idProduct", "1001"),
        ("bConfigurationValue", "1"),
    ] {
        write(stick.join(file), text);
    }
    for number in 0..3 {
        let interface = stick.join(format!("1-1:1.{number}"));
        write(interface.join("bInterfaceNumber"), &format!("{number:02x}"));
        for class in ["Class", "SubClass", "Protocol"] {
            write(interface.join(format!("bInterface{class}")), "ff");
        }
        let endpoints = if number == 0 { "03" } else { "02" };
        write(interface.join("bNumEndpoints"), endpoints);
    }
    let drivers = root.join("sys/bus/usb/drivers");
    for (number, driver) in [(0, "usbfs"), (2, "option")] {
        let link = stick.join(format!("1-1:1.{number}/driver"));
        symlink(drivers.join(driver), link).unwrap();
        fs::create_dir_all(drivers.join(driver)).unwrap();
    }
    let tty = stick.join("1-1:1.2/ttyUSB7");
    fs::create_dir_all(&tty).unwrap();
    fs::create_dir_all(root.join("sys/class/tty/ttyUSB7")).unwrap();
    symlink(&tty, root.join("sys/class/tty/ttyUSB7/device")).unwrap();
    fs::create_dir_all(root.join("sys/bus/usb/devices")).unwrap();
    symlink(&stick, root.join("sys/bus/usb/devices/1-1")).unwrap();

    for name in ["usb:1-1", "usb:1-1/2"] {
        let held = held_by_driver(root, name, Role::PcUi).unwrap();
        let serial = root.join("dev/ttyUSB7").display().to_string();
        assert!(held.to_string().contains("driver option"), "{held}");
        assert!(held.to_string().contains(&serial), "{held}");
        assert_eq!(held.problem().id(), "held-by-driver");
    }
    // A program has the first, nobody the second, and nothing carries the last.
    assert_eq!(held_by_driver(root, "usb:1-1", Role::Modem), None);
    assert_eq!(held_by_driver(root, "usb:1-1", Role::Diagnostics), None);
    assert_eq!(held_by_driver(root, "usb:1-1", Role::Download), None);
    assert_eq!(held_by_driver(root, "usb:1-2", Role::PcUi), None);
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
        choose((VENDOR, pid), role, Name::parse(name).unwrap(), interfaces)
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
