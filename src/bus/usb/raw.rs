//! Ports over the USB itself, for sticks that no serial driver took.
//!
//! Such a port has a name like any other: `usb:1-1.2` is the stick in that socket, with the role deciding which
//! of its interfaces; `usb:1-1.2/2` is one interface of it. So it can be listed, chosen and typed as a port.

use std::time::Duration;

use nusb::MaybeFuture as _;
use nusb::transfer::{ControlOut, ControlType, Recipient};

use super::endpoints::Endpoints;
use super::port::UsbPort;
use crate::bus::holder::Holders;
use crate::bus::listing::{ListedPort, UsbDevice, UsbInterface};
#[cfg(target_os = "linux")]
use crate::bus::sysfs;
use crate::bus::{BusError, Port, Role, system};
use crate::modem::descriptors::{self, BulkPair, Interface};
use crate::modem::shape;
use crate::modem::usb;

/// The beginning of such ports' names.
const PREFIX: &str = "usb:";
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

/// The interfaces of the vendor's sticks among `devices` that are ports and that no driver took, as a listing of serial
/// ports would have them. Nothing is opened, so opening one may still be refused.
pub fn ports(devices: &[UsbDevice]) -> Vec<ListedPort> {
    // Windows gives a device to a program only through a driver made for that.
    if cfg!(windows) {
        return Vec::new();
    }
    devices
        .iter()
        .filter(|device| usb::is_vendor(device.vid) && is_settled(device))
        .flat_map(ports_of)
        .collect()
}

/// Current macOS has no driver for these sticks (`docs/facts/at-and-usb.md` §0 fact 11, §4 \[G\]), and where one has an
/// interface, it cannot be taken away. A Linux kernel that does not tell since when a stick is there keeps it to its
/// drivers.
fn is_settled(device: &UsbDevice) -> bool {
    cfg!(not(target_os = "linux")) || (device.connected.is_some() && !device.is_new())
}

fn ports_of(device: &UsbDevice) -> Vec<ListedPort> {
    let free = device
        .interfaces
        .iter()
        .filter(|found| found.driven != Some(true) && role_of(device, found.number).is_some());
    free.map(|interface| ListedPort {
        name: format!("{PREFIX}{}/{}", device.location, interface.number),
        vid: Some(device.vid),
        pid: Some(device.pid),
        interface: Some(interface.number),
        location: Some(device.location.clone()),
        product: device.product.clone(),
        access: device.access,
        ..ListedPort::default()
    })
    .collect()
}

fn role_of(device: &UsbDevice, interface: u8) -> Option<Role> {
    shape::role(device.pid, device.state(), &device.interfaces, interface)
}

/// The interface of `device` that carries the role, where a listing tells it.
fn interface_of(device: &UsbDevice, name: Name<'_>, role: Role) -> Option<UsbInterface> {
    let carries = |found: &&UsbInterface| {
        name.interface.is_none_or(|named| named == found.number)
            && role_of(device, found.number) == Some(role)
    };
    device.interfaces.iter().find(carries).copied()
}

/// The vendor's device in this socket.
fn in_socket(devices: Vec<UsbDevice>, socket: &str) -> Option<UsbDevice> {
    devices
        .into_iter()
        .find(|device| usb::is_vendor(device.vid) && device.location == socket)
}

/// Whether a stick is there that carries this role under this name.
pub fn is_present(name: &str, role: Role) -> bool {
    Name::parse(name).is_some_and(|name| {
        in_socket(system::devices(), name.socket)
            .is_some_and(|device| interface_of(&device, name, role).is_some())
    })
}

/// The system's own driver on the interface that is meant, and the serial port that it made of it.
#[cfg(target_os = "linux")]
fn held_by_driver(root: &std::path::Path, name: &str, role: Role) -> Option<BusError> {
    let wanted = Name::parse(name)?;
    let device = in_socket(sysfs::devices(root), wanted.socket)?;
    let interface = interface_of(&device, wanted, role)?;
    let driver = sysfs::driver(root, wanted.socket, interface.number)?;
    let serial = sysfs::ports(root).into_iter().find(|port| {
        port.location.as_deref() == Some(wanted.socket) && port.interface == Some(interface.number)
    });
    Some(BusError::HeldByDriver {
        port: name.to_owned(),
        driver,
        serial: serial.map(|port| port.name),
    })
}

/// Opens the port of this name for this role, over its bulk endpoints.
///
/// # Errors
/// [`BusError::HeldByDriver`] when the system has a serial port for the interface, [`BusError::Busy`] when another
/// program holds it, [`BusError::NoDevicePermission`] when the system refuses this user, [`BusError::NotFound`] when
/// nothing in the socket carries the role.
pub fn open(name: &str, role: Role) -> Result<Box<dyn Port>, BusError> {
    let wanted = Name::parse(name).ok_or_else(|| BusError::Unusable {
        port: name.to_owned(),
        detail: "not the name of a USB interface".to_owned(),
    })?;
    // Asked before anything is opened, because the rights on the device do not matter then.
    #[cfg(target_os = "linux")]
    if let Some(held) = held_by_driver(std::path::Path::new("/"), name, role) {
        return Err(held);
    }
    let info = super::infos(Some(wanted.socket))
        .next()
        .ok_or(BusError::NotFound(role))?;
    let fault = |error: nusb::Error| match open_error(&error, role, name) {
        BusError::Busy { port, .. } => BusError::Busy {
            port,
            holders: Box::new(holders(&info)),
        },
        other => other,
    };

    let device = info.open().wait().map_err(fault)?;
    let interfaces = super::interfaces(&device);
    let ids = (info.vendor_id(), info.product_id());
    let (chosen, pair) = choose(ids, role, wanted, &interfaces).ok_or(BusError::NotFound(role))?;
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
    (vid, pid): (u16, u16),
    role: Role,
    name: Name<'_>,
    interfaces: &'a [Interface],
) -> Option<(&'a Interface, BulkPair)> {
    let found = descriptors::interface_for(vid, pid, role, interfaces)?;
    name.interface
        .is_none_or(|named| named == found.0.number)
        .then_some(found)
}

/// Raises DTR and RTS, as Linux's own driver does when a port is opened (`usb_wwan`, `SET_CONTROL_LINE_STATE` to
/// the interface \[C\]). A stick that does not know the request works without \[G\]. They are not lowered
/// afterwards: that can reset a stick (`docs/facts/at-and-usb.md` §1.1 \[L\]).
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

/// The programs that have the device open by its node.
#[cfg(target_os = "linux")]
fn holders(info: &nusb::DeviceInfo) -> Holders {
    let node = format!(
        "/dev/bus/usb/{:03}/{:03}",
        info.busnum(),
        info.device_address()
    );
    Holders::of(std::path::Path::new(&node))
}

/// The system does not tell.
#[cfg(not(target_os = "linux"))]
fn holders(_info: &nusb::DeviceInfo) -> Holders {
    Holders::default()
}

fn open_error(error: &nusb::Error, role: Role, name: &str) -> BusError {
    let port = name.to_owned();
    match error.kind() {
        nusb::ErrorKind::Disconnected | nusb::ErrorKind::NotFound => BusError::NotFound(role),
        nusb::ErrorKind::PermissionDenied => BusError::NoDevicePermission { port },
        nusb::ErrorKind::Busy => BusError::Busy {
            port,
            holders: Box::default(),
        },
        _ if cfg!(target_os = "macos") && not_permitted(error.os_error()) => {
            BusError::NoDevicePermission { port }
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

#[cfg(test)]
#[path = "tests/raw.rs"]
mod tests;
