//! Which stick the bus follows.

use super::*;
use crate::modem::usb::VENDOR;

fn stick(location: Option<&str>, pid: u16) -> StickListing {
    StickListing {
        pid: Some(pid),
        location: location.map(str::to_owned),
        ..StickListing::default()
    }
}

#[test]
fn a_stick_is_followed_by_its_socket_and_without_one_only_while_it_is_alone() {
    let one = stick(Some("1-1"), 0x1001);
    let other = stick(Some("1-2"), 0x1001);
    let placeless = stick(None, 0x1003);
    let pid = |sticks: &[StickListing], location| {
        follow(sticks, location).map(|stick| (stick.location.clone(), stick.pid))
    };
    let at = |place: &str, pid| Some((Some(place.to_owned()), Some(pid)));
    let both = [one.clone(), other.clone()];
    // Another product id in the same socket is the same stick.
    assert_eq!(
        pid(&[stick(Some("1-1"), 0x1003)], Some("1-1")),
        at("1-1", 0x1003)
    );
    assert_eq!(pid(&both, Some("1-2")), at("1-2", 0x1001));
    assert_eq!(pid(&[other], Some("1-1")), None);
    // Nobody said which: only one may be there.
    assert_eq!(pid(std::slice::from_ref(&one), None), at("1-1", 0x1001));
    assert_eq!(pid(&both, None), None);
    // The system no longer says where: only one may be there.
    assert_eq!(
        pid(std::slice::from_ref(&placeless), Some("1-1")),
        Some((None, Some(0x1003)))
    );
    assert_eq!(pid(&[placeless, one], Some("1-2")), None);
    assert_eq!(pid(&[], None), None);
}

#[test]
fn a_role_that_was_found_by_asking_is_known_again_under_another_name() {
    let port = |name: &str, pid, interface| ListedPort {
        name: name.to_owned(),
        vid: Some(VENDOR),
        pid: Some(pid),
        interface,
        location: Some("1-1".to_owned()),
        product: None,
        role: None,
        state: UsbState::Modem,
        access: Access::Free,
    };
    let mut bus = SystemBus::at("1-1".to_owned());
    let listing = |state, ports| StickListing {
        state,
        ports,
        ..stick(Some("1-1"), 0x1433)
    };
    bus.sticks = vec![listing(
        UsbState::Modem,
        vec![port("/dev/ttyUSB1", 0x1433, Some(2))],
    )];
    let asked = ListedPort {
        name: "/dev/ttyUSB1".to_owned(),
        interface: Some(2),
        pid: Some(0x1433),
        ..ListedPort::default()
    };
    assert_eq!(bus.find(Role::PcUi), None);
    bus.assign_role(&asked, Role::PcUi);
    assert_eq!(bus.describe(Role::PcUi), "/dev/ttyUSB1");
    bus.sticks = vec![listing(
        UsbState::Modem,
        vec![
            port("/dev/ttyUSB1", 0x1433, Some(0)),
            port("/dev/ttyUSB7", 0x1433, Some(2)),
        ],
    )];
    assert_eq!(bus.describe(Role::PcUi), "/dev/ttyUSB7");
    // As something else it has to be asked again, and a loader is never taken for it.
    for (state, pid) in [(UsbState::Modem, 0x1432), (UsbState::Download, 0x1433)] {
        bus.sticks = vec![listing(state, vec![port("/dev/ttyUSB7", pid, Some(2))])];
        assert_eq!(bus.find(Role::PcUi), None, "{pid:04x}");
    }
}

#[test]
fn the_bus_of_a_computer_without_such_a_stick_says_so() {
    // A socket that exists on no computer, so that a stick plugged in here does not matter.
    let mut bus = SystemBus::at("99-99".to_owned());
    assert!(!bus.present(Role::PcUi));
    assert_eq!(
        bus.open(Role::Download).unwrap_err(),
        BusError::NotFound(Role::Download)
    );
    assert_eq!(bus.describe(Role::PcUi), "pcui port");
    let _sticks = sticks();
}

#[test]
fn a_stick_with_serial_ports_is_not_listed_over_the_usb_too() {
    let port = |name: &str, location: &str| ListedPort {
        name: name.to_owned(),
        location: Some(location.to_owned()),
        ..ListedPort::default()
    };
    let mut ports = vec![port("/dev/ttyUSB0", "1-1"), port("/dev/ttyS0", "")];
    let over_usb = vec![port("usb:1-1/2", "1-1"), port("usb:1-2/2", "1-2")];
    add_driverless(&mut ports, over_usb);
    let names: Vec<&str> = ports.iter().map(|port| port.name.as_str()).collect();
    assert_eq!(names, ["/dev/ttyUSB0", "/dev/ttyS0", "usb:1-2/2"]);
}
