//! The interfaces of a USB device as its descriptors list them, and which of them carries a role.
//!
//! Plain data: whoever can read descriptors fills it in. What an interface is for is judged in [`super::shape`].

use super::role::Role;
use super::shape::{self, UsbInterface};

/// One endpoint of an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its address. Bit 7 set: from the device to the computer.
    pub address: u8,
    /// Whether its transfers are bulk transfers.
    pub bulk: bool,
}

/// One interface of a device, in its first setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    /// Its number.
    pub number: u8,
    /// Its class.
    pub class: u8,
    /// Its subclass.
    pub subclass: u8,
    /// Its protocol.
    pub protocol: u8,
    /// Its endpoints.
    pub endpoints: Vec<Endpoint>,
}

/// The two bulk endpoints that bytes go out and come in by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BulkPair {
    /// From the computer to the device.
    pub outward: u8,
    /// From the device to the computer.
    pub inward: u8,
}

impl Interface {
    /// Its bulk endpoints; `None` when one of the two directions has none.
    pub fn bulk_pair(&self) -> Option<BulkPair> {
        let first = |inward: bool| {
            let mut bulk = self.endpoints.iter().filter(|endpoint| endpoint.bulk);
            bulk.find(|endpoint| (endpoint.address & 0x80 != 0) == inward)
                .map(|endpoint| endpoint.address)
        };
        Some(BulkPair {
            outward: first(false)?,
            inward: first(true)?,
        })
    }
}

/// These interfaces in the form of a listing, in which endpoints are only counted.
pub fn listed(interfaces: &[Interface]) -> Vec<UsbInterface> {
    interfaces
        .iter()
        .map(|interface| UsbInterface {
            number: interface.number,
            class: interface.class,
            subclass: interface.subclass,
            protocol: interface.protocol,
            endpoints: u8::try_from(interface.endpoints.len()).ok(),
            driven: None,
        })
        .collect()
}

/// The interface of such a device that carries `role`, with its bulk endpoints. An interface that takes no bytes
/// carries none.
pub fn interface_for(
    vid: u16,
    pid: u16,
    role: Role,
    interfaces: &[Interface],
) -> Option<(&Interface, BulkPair)> {
    let listed = listed(interfaces);
    let state = shape::state(vid, pid, &listed);
    interfaces
        .iter()
        .filter(|found| shape::role(pid, state, &listed, found.number) == Some(role))
        .find_map(|found| Some((found, found.bulk_pair()?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::shape::MASS_STORAGE;
    use crate::modem::usb::{UsbState, VENDOR};

    fn state(pid: u16, interfaces: &[Interface]) -> UsbState {
        shape::state(VENDOR, pid, &listed(interfaces))
    }

    /// An interface of class ff/ff/ff; endpoints as the sheets write them, an interrupt endpoint in `!`.
    fn interface(number: u8, class: u8, endpoints: &[(u8, bool)]) -> Interface {
        let endpoint = |&(address, bulk)| Endpoint { address, bulk };
        Interface {
            number,
            class,
            subclass: class,
            protocol: class,
            endpoints: endpoints.iter().map(endpoint).collect(),
        }
    }

    /// The E1550 as a modem: if0 01/81 82 · if1 02/83 · if2 03/84, then its CD
    /// (`docs/facts/e1550-download-mode.md` §1.3, `docs/facts/at-and-usb.md` §0 fact 2).
    fn e1550() -> Vec<Interface> {
        vec![
            interface(0, 0xff, &[(0x81, false), (0x82, true), (0x01, true)]),
            interface(1, 0xff, &[(0x83, true), (0x02, true)]),
            interface(2, 0xff, &[(0x84, true), (0x03, true)]),
            interface(3, 0x08, &[(0x04, true), (0x85, true)]),
        ]
    }

    /// The E1550 in download mode: if0 01/81 · if1 02/82, bulk only.
    fn e1550_download() -> Vec<Interface> {
        vec![
            interface(0, 0xff, &[(0x81, true), (0x01, true)]),
            interface(1, 0xff, &[(0x82, true), (0x02, true)]),
        ]
    }

    fn addresses(pid: u16, role: Role, interfaces: &[Interface]) -> Option<(u8, u8, u8)> {
        interface_for(VENDOR, pid, role, interfaces)
            .map(|(interface, pair)| (interface.number, pair.outward, pair.inward))
    }

    #[test]
    fn the_e1550s_roles_lie_where_the_sheet_has_them() {
        let modem = e1550();
        assert_eq!(state(0x1001, &modem), UsbState::Modem);
        let of = |role| addresses(0x1001, role, &modem);
        assert_eq!(of(Role::Modem), Some((0, 0x01, 0x82)));
        assert_eq!(of(Role::Diagnostics), Some((1, 0x02, 0x83)));
        assert_eq!(of(Role::PcUi), Some((2, 0x03, 0x84)));
        assert_eq!(of(Role::Download), None);

        let loader = e1550_download();
        assert_eq!(state(0x1003, &loader), UsbState::Download);
        let of = |role| addresses(0x1003, role, &loader);
        assert_eq!(of(Role::Download), Some((1, 0x02, 0x82)));
        assert_eq!(of(Role::PcUi), None);
    }

    #[test]
    fn a_disk_is_no_port_whatever_its_number() {
        // Interface 2 of 1001 is the PC UI port, but not when it is a disk.
        let mut modem = e1550();
        modem[2].class = MASS_STORAGE;
        assert_eq!(addresses(0x1001, Role::PcUi, &modem), None);
        // Nor a port without a way back.
        let mut modem = e1550();
        modem[2].endpoints.truncate(1);
        assert_eq!(addresses(0x1001, Role::PcUi, &modem), None);
    }

    #[test]
    fn an_old_stick_that_shows_its_cd_under_its_modem_id_is_seen_through() {
        let cd = vec![interface(0, MASS_STORAGE, &[(0x81, true), (0x01, true)])];
        // Two endpoints alone would say "download mode".
        let ends = crate::modem::usb::state(VENDOR, 0x1003, Some(2));
        assert_eq!(ends, UsbState::Download);
        assert_eq!(state(0x1003, &cd), UsbState::Storage);
        assert_eq!(addresses(0x1003, Role::Download, &cd), None);
    }

    #[test]
    fn newer_sticks_say_it_themselves() {
        let mut modem = vec![
            interface(0, 0xff, &[(0x81, true), (0x01, true)]),
            interface(1, 0xff, &[(0x82, true), (0x02, true)]),
        ];
        (modem[1].subclass, modem[1].protocol) = (0x02, 0x12);
        assert_eq!(addresses(0x1c1e, Role::PcUi, &modem), Some((1, 0x02, 0x82)));
    }
}
