//! Which roles are seen on interfaces that no driver took.

use super::*;
use crate::modem::descriptors::MASS_STORAGE;

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

#[test]
fn a_modem_without_a_driver_is_reached_on_its_roles_and_one_with_a_driver_is_not() {
    let all = [Role::Modem, Role::Diagnostics, Role::PcUi];
    assert_eq!(roles(0x1001, Some(3), &modem(false)), all);
    // macOS does not list the endpoints.
    assert_eq!(roles(0x1001, None, &modem(false)), all);
    assert_eq!(roles(0x1001, Some(3), &modem(true)), []);
}

#[test]
fn a_loader_is_reached_on_its_second_interface() {
    let loader = [look(0, 0xff, false), look(1, 0xff, false)];
    assert_eq!(roles(0x1003, Some(2), &loader), [Role::Download]);
    assert_eq!(roles(0x1003, None, &loader), [Role::Download]);
}

#[test]
fn a_cdrom_has_no_roles() {
    let disks = [look(0, MASS_STORAGE, false), look(1, MASS_STORAGE, false)];
    for pid in [0x1446, 0x1003, 0x1001] {
        assert_eq!(roles(pid, Some(2), &disks), [], "{pid:04x}");
    }
}

#[test]
fn refusals_of_macos_are_understood() {
    assert!(not_permitted(Some(0xe000_02e2)));
    assert!(not_permitted(Some(0xe000_02c1)));
    assert!(!not_permitted(Some(0xe000_02c5)));
    assert!(!not_permitted(None));
}

#[test]
fn nothing_is_left_alone_and_nothing_opens_where_nothing_is() {
    assert_eq!(left_alone(Some("no such socket")), []);
    assert!(matches!(
        open("no such socket", Role::PcUi),
        Err(BusError::NotFound(Role::PcUi))
    ));
}
