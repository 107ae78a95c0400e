//! Ports over the USB itself, for sticks that no serial driver took.
//!
//! Such a port has a name like any other: `usb:1-1.2` is the stick in that socket, with the role deciding which
//! of its interfaces; `usb:1-1.2/2` is one interface of it. So it can be listed, chosen and typed as a port.

use std::time::Duration;

use nusb::MaybeFuture as _;
use nusb::transfer::{ControlOut, ControlType, Recipient};

use super::endpoints::Endpoints;
use super::port::UsbPort;
use crate::bus::system::SystemPort;
use crate::bus::{BusError, Port, Role};
use crate::modem::descriptors::{self, BulkPair, Interface};
use crate::modem::usb::{self, PortRole, UsbState};

/// What the names of such ports begin with.
const PREFIX: &str = "usb:";
/// How long a stick must have been plugged in before an interface without a driver counts as left alone. A
/// driver needs a moment to take a stick, and whoever is quicker keeps it from doing so. A choice \[G\]: loading
/// a driver takes well under a second.
#[cfg(target_os = "linux")]
const LEFT_ALONE: Duration = Duration::from_secs(5);
/// How long the request that raises DTR and RTS may take.
const LINE_STATE: Duration = Duration::from_secs(1);

/// The name of a port, taken apart: the socket, and the interface if one is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name<'a> {
    socket: &'a str,
    interface: Option<u8>,
}

impl<'a> Name<'a> {
    fn parse(name: &'a str) -> Option<Self> {
        let rest = name.strip_prefix(PREFIX)?;
        Some(match rest.rsplit_once('/') {
            Some((socket, number)) => Self {
                socket,
                interface: Some(number.parse().ok()?),
            },
            None => Self {
                socket: rest,
                interface: None,
            },
        })
    }
}

/// Whether this is the name of a port over the USB itself.
pub fn is_name(name: &str) -> bool {
    name.starts_with(PREFIX)
}

/// The socket in such a name.
pub fn socket_in(name: &str) -> Option<&str> {
    Name::parse(name).map(|name| name.socket)
}

/// The interfaces of the vendor's sticks that could be ports and that no driver took, as a listing of serial
/// ports would have them. Nothing is opened, so opening one may still be refused.
pub fn ports() -> Vec<SystemPort> {
    // Windows gives a device to a program only through a driver made for that.
    if cfg!(windows) {
        return Vec::new();
    }
    super::infos(None)
        .filter(is_settled)
        .flat_map(|info| {
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
            let device = SystemPort {
                vid: Some(info.vendor_id()),
                pid: Some(info.product_id()),
                location: Some(super::socket_of(&info)),
                product: info.product_string().map(str::to_owned),
                first_endpoints: first_endpoints(&info),
                ..SystemPort::default()
            };
            ports_of(&device, &looks)
        })
        .collect()
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

fn ports_of(device: &SystemPort, looks: &[Look]) -> Vec<SystemPort> {
    let (pid, socket) = (device.pid.unwrap_or_default(), &device.location);
    let first = looks.iter().find(|look| look.number == 0);
    let state = match first {
        Some(first) if first.class.0 == descriptors::MASS_STORAGE => UsbState::Storage,
        _ => usb::state(usb::VENDOR, pid, device.first_endpoints),
    };
    let roles = |look: &&Look| {
        let role = descriptors::role_by_class(pid, state, look.number, look.class);
        !look.driven && role.is_some()
    };
    looks
        .iter()
        .filter(roles)
        .map(|look| {
            let socket = socket.as_deref().unwrap_or_default();
            SystemPort {
                name: format!("{PREFIX}{socket}/{}", look.number),
                interface: Some(look.number),
                protocol: Some((look.class.1, look.class.2)),
                ..device.clone()
            }
        })
        .collect()
}

/// Whether a stick is there that carries this role under this name.
pub fn is_present(name: &str, role: Role) -> bool {
    let Some(name) = Name::parse(name) else {
        return false;
    };
    let listed = super::infos(Some(name.socket)).next();
    listed.is_some_and(|info| {
        let pid = info.product_id();
        let state = usb::state(usb::VENDOR, pid, first_endpoints(&info));
        info.interfaces().any(|interface| {
            let number = interface.interface_number();
            let class = (
                interface.class(),
                interface.subclass(),
                interface.protocol(),
            );
            name.interface.is_none_or(|named| named == number)
                && descriptors::role_by_class(pid, state, number, class) == Some(port_role(role))
        })
    })
}

/// Opens the port of this name for this role, over its bulk endpoints.
///
/// # Errors
/// [`BusError::Busy`] when a driver or another program holds the interface, [`BusError::NoPermission`] when the
/// system refuses this user, [`BusError::NotFound`] when nothing in the socket carries the role.
pub fn open(name: &str, role: Role) -> Result<Box<dyn Port>, BusError> {
    let wanted = Name::parse(name).ok_or_else(|| BusError::Unusable {
        port: name.to_owned(),
        detail: "not the name of a USB interface".to_owned(),
    })?;
    let info = super::infos(Some(wanted.socket))
        .next()
        .ok_or(BusError::NotFound(role))?;
    let fault = |error: nusb::Error| open_error(&error, role, name);

    let device = info.open().wait().map_err(fault)?;
    let interfaces = super::interfaces(&device);
    let (chosen, pair) =
        choose(info.product_id(), role, wanted, &interfaces).ok_or(BusError::NotFound(role))?;
    // Without asking a driver to leave: where one holds the interface, there is a serial port.
    let interface = device
        .claim_interface(chosen.number)
        .wait()
        .map_err(fault)?;
    raise_lines(&interface, chosen.number);
    let endpoints = Endpoints::open(&interface, pair).map_err(|detail| BusError::Unusable {
        port: name.to_owned(),
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

/// The interface that carries the role. One that is named must carry it too.
fn choose<'a>(
    pid: u16,
    role: Role,
    name: Name<'_>,
    interfaces: &'a [Interface],
) -> Option<(&'a Interface, BulkPair)> {
    let found = descriptors::interface_for(pid, port_role(role), interfaces)?;
    name.interface
        .is_none_or(|named| named == found.0.number)
        .then_some(found)
}

fn port_role(role: Role) -> PortRole {
    match role {
        Role::Modem => PortRole::Modem,
        Role::Diagnostics => PortRole::Diagnostics,
        Role::PcUi => PortRole::PcUi,
        Role::Download => PortRole::Download,
    }
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

#[cfg(target_os = "linux")]
fn is_driven(info: &nusb::DeviceInfo, interface: u8) -> bool {
    super::attributes::is_driven(info.sysfs_path(), interface)
}

/// macOS does not tell; opening does.
#[cfg(not(target_os = "linux"))]
fn is_driven(_info: &nusb::DeviceInfo, _interface: u8) -> bool {
    false
}

/// A kernel that does not tell keeps its sticks to its drivers.
#[cfg(target_os = "linux")]
fn is_settled(info: &nusb::DeviceInfo) -> bool {
    super::attributes::connected_for(info.sysfs_path()).is_some_and(|time| time >= LEFT_ALONE)
}

/// Current macOS has no driver for these sticks (`facts/at-and-usb.md` §0 fact 11, §4 \[G\]), and where one has an
/// interface, it cannot be taken away.
#[cfg(not(target_os = "linux"))]
fn is_settled(_info: &nusb::DeviceInfo) -> bool {
    true
}

#[cfg(target_os = "linux")]
fn first_endpoints(info: &nusb::DeviceInfo) -> Option<u8> {
    super::attributes::first_endpoints(info.sysfs_path())
}

#[cfg(not(target_os = "linux"))]
fn first_endpoints(_info: &nusb::DeviceInfo) -> Option<u8> {
    None
}

#[cfg(test)]
#[path = "tests/raw.rs"]
mod tests;
