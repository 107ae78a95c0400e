//! Ports over the USB itself, for sticks that no serial driver took.

use std::time::Duration;

use nusb::MaybeFuture as _;
use nusb::transfer::{ControlOut, ControlType, Recipient};

use super::endpoints::Endpoints;
use super::port::UsbPort;
use crate::bus::{BusError, Port, Role};
use crate::modem::descriptors::{self, BulkPair, Interface};
use crate::modem::usb::{self, PortRole, UsbState};

/// How long a stick must have been plugged in before an interface without a driver counts as left alone. A
/// driver needs a moment to take a stick, and whoever is quicker keeps it from doing so. A choice \[G\]: loading
/// a driver takes well under a second.
#[cfg(target_os = "linux")]
const LEFT_ALONE: Duration = Duration::from_secs(5);
/// How long the request that raises DTR and RTS may take.
const LINE_STATE: Duration = Duration::from_secs(1);

/// The roles that the sticks in this socket, or in any, carry on interfaces that no driver took, with their
/// sockets. Nothing is opened, so opening one may still be refused.
pub fn left_alone(socket: Option<&str>) -> Vec<(String, Role)> {
    // Windows gives a device to a program only through a driver made for that.
    if cfg!(windows) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for info in super::infos(socket).filter(is_settled) {
        let looks: Vec<Look> = info
            .interfaces()
            .map(|interface| Look {
                number: interface.interface_number(),
                class: (
                    interface.class(),
                    interface.subclass(),
                    interface.protocol(),
                ),
                driven: is_driven(&info, interface.interface_number()),
            })
            .collect();
        let name = super::socket_of(&info);
        let roles = roles(info.product_id(), first_endpoints(&info), &looks);
        found.extend(roles.into_iter().map(|role| (name.clone(), role)));
    }
    found
}

/// Opens the port of this role on the stick in this socket, over its bulk endpoints.
///
/// # Errors
/// [`BusError::Busy`] when a driver or another program holds the interface, [`BusError::NoPermission`] when the
/// system refuses this user, [`BusError::NotFound`] when no interface carries the role.
pub fn open(socket: &str, role: Role) -> Result<Box<dyn Port>, BusError> {
    let info = super::infos(Some(socket))
        .next()
        .ok_or(BusError::NotFound(role))?;
    let name = super::name(&info);
    let fault = |error: nusb::Error| open_error(&error, role, &name);

    let device = info.open().wait().map_err(fault)?;
    let interfaces = super::interfaces(&device);
    let (chosen, pair) =
        interface_of(info.product_id(), role, &interfaces).ok_or(BusError::NotFound(role))?;
    // Without asking a driver to leave: where one holds the interface, there is a serial port.
    let interface = device
        .claim_interface(chosen.number)
        .wait()
        .map_err(fault)?;
    raise_lines(&interface, chosen.number);
    let endpoints = Endpoints::open(&interface, pair).map_err(|detail| BusError::Unusable {
        port: name.clone(),
        detail,
    })?;
    log::info!(
        "{role} is used over the USB itself: {name}, interface {}, endpoints {:02x} and {:02x}",
        chosen.number,
        pair.outward,
        pair.inward
    );
    Ok(Box::new(UsbPort::new(endpoints)))
}

fn interface_of(pid: u16, role: Role, interfaces: &[Interface]) -> Option<(&Interface, BulkPair)> {
    let role = match role {
        Role::Modem => PortRole::Modem,
        Role::Diagnostics => PortRole::Diagnostics,
        Role::PcUi => PortRole::PcUi,
        Role::Download => PortRole::Download,
    };
    descriptors::interface_for(pid, role, interfaces)
}

/// Raises DTR and RTS, as Linux's own driver does when a port is opened (`usb_wwan`, `SET_CONTROL_LINE_STATE` to
/// the interface \[C\]). A stick that does not know the request works without \[G\]. They are not lowered
/// afterwards: that can reset a stick (`facts/at-and-usb.md` §1.1 \[L\]).
fn raise_lines(interface: &nusb::Interface, number: u8) {
    let request = ControlOut {
        control_type: ControlType::Class,
        recipient: Recipient::Interface,
        request: 0x22,
        value: 0x03,
        index: u16::from(number),
        data: &[],
    };
    if let Err(error) = interface.control_out(request, LINE_STATE).wait() {
        log::debug!("DTR and RTS are not raised on interface {number}: {error}");
    }
}

fn open_error(error: &nusb::Error, role: Role, name: &str) -> BusError {
    let port = name.to_owned();
    match error.kind() {
        nusb::ErrorKind::Disconnected | nusb::ErrorKind::NotFound => BusError::NotFound(role),
        nusb::ErrorKind::PermissionDenied => BusError::NoPermission { port },
        nusb::ErrorKind::Busy => BusError::Busy {
            port,
            holders: Box::default(),
        },
        _ if cfg!(target_os = "macos") && not_permitted(error.os_error()) => {
            BusError::NoPermission { port }
        }
        _ => BusError::Unusable {
            port,
            detail: error.to_string(),
        },
    }
}

/// `kIOReturnNotPrivileged` and `kIOReturnNotPermitted` of macOS, which `nusb` gives as other errors.
fn not_permitted(code: Option<u32>) -> bool {
    matches!(code, Some(0xe000_02c1 | 0xe000_02e2))
}

/// An interface as it is listed, without its endpoints.
#[derive(Clone, Copy, Debug)]
struct Look {
    number: u8,
    /// Class, subclass and protocol.
    class: (u8, u8, u8),
    /// Whether a driver has it.
    driven: bool,
}

fn roles(pid: u16, first_endpoints: Option<u8>, looks: &[Look]) -> Vec<Role> {
    let first = looks.iter().find(|look| look.number == 0);
    let state = match first {
        Some(first) if first.class.0 == descriptors::MASS_STORAGE => UsbState::Storage,
        _ => usb::state(usb::VENDOR, pid, first_endpoints),
    };
    let mut found: Vec<Role> = looks
        .iter()
        .filter(|look| !look.driven)
        .filter_map(|look| descriptors::role_by_class(pid, state, look.number, look.class))
        .map(Role::from)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(target_os = "linux")]
fn is_driven(info: &nusb::DeviceInfo, interface: u8) -> bool {
    crate::bus::sysfs::is_driven(info.sysfs_path(), interface)
}

/// macOS does not tell; opening does.
#[cfg(not(target_os = "linux"))]
fn is_driven(_info: &nusb::DeviceInfo, _interface: u8) -> bool {
    false
}

/// A kernel that does not tell keeps its sticks to its drivers.
#[cfg(target_os = "linux")]
fn is_settled(info: &nusb::DeviceInfo) -> bool {
    crate::bus::sysfs::connected_for(info.sysfs_path()).is_some_and(|time| time >= LEFT_ALONE)
}

/// Current macOS has no driver for these sticks (`facts/at-and-usb.md` §0 fact 11, §4 \[G\]), and where one has an
/// interface, it cannot be taken away.
#[cfg(not(target_os = "linux"))]
fn is_settled(_info: &nusb::DeviceInfo) -> bool {
    true
}

#[cfg(target_os = "linux")]
fn first_endpoints(info: &nusb::DeviceInfo) -> Option<u8> {
    crate::bus::sysfs::first_endpoints(info.sysfs_path())
}

#[cfg(not(target_os = "linux"))]
fn first_endpoints(_info: &nusb::DeviceInfo) -> Option<u8> {
    None
}

#[cfg(test)]
#[path = "raw_tests.rs"]
mod tests;
