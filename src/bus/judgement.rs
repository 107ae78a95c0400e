//! Judging what a system lists: which ports belong to which stick, and what each of them is for.
//!
//! Nothing here asks the system, so the judgement is tested on listings of systems that are not at
//! hand.

use super::Role;
use super::listing::{ListedPort, StickListing, SystemPort, UsbDevice};
use crate::modem::text::{FIELD_MAX, sanitise};
use crate::modem::usb::{self, NameMeaning, PortRole, UsbState, VENDOR};

/// Sticks and ports, made of what a system lists of both kinds.
///
/// The two listings are taken one after the other, so a stick may have come back as something else in
/// between. Then the newer word, that of the USB devices, counts, and the ports are looked at again the
/// next time.
pub fn judge(
    devices: &[UsbDevice],
    mut ports: Vec<SystemPort>,
) -> (Vec<StickListing>, Vec<ListedPort>) {
    complete(&mut ports, devices);
    let ports = classify(ports);
    let mut sticks = group(ports.clone());
    add_devices(&mut sticks, devices);
    (sticks, ports)
}

/// Adds to ports what their USB devices say, and drops those whose device has gone.
fn complete(ports: &mut Vec<SystemPort>, devices: &[UsbDevice]) {
    ports.retain(|port| {
        let at_same_place = || {
            devices
                .iter()
                .find(|device| Some(&device.location) == port.location.as_ref())
        };
        match (port.pid, at_same_place()) {
            (Some(pid), Some(device)) => pid == device.pid,
            _ => true,
        }
    });
    for port in ports {
        if port.location.is_none() {
            let mut owners = devices.iter().filter(|device| may_own(device, port));
            // Two that could own it: nobody knows which does.
            let (Some(device), None) = (owners.next(), owners.next()) else {
                continue;
            };
            port.vid = Some(device.vid);
            port.pid = Some(device.pid);
            port.location = Some(device.location.clone());
        }
        let Some(device) = devices
            .iter()
            .find(|device| Some(&device.location) == port.location.as_ref())
        else {
            continue;
        };
        let own = device
            .interfaces
            .iter()
            .find(|interface| Some(interface.number) == port.interface);
        port.product = port.product.take().or_else(|| device.product.clone());
        port.first_endpoints = port.first_endpoints.or(device.first_endpoints());
        port.protocol = port
            .protocol
            .or(own.map(|interface| (interface.subclass, interface.protocol)));
    }
}

/// Whether this port, of which no system says where it is, may belong to `device`. Newer drivers on
/// Windows hide product id and place behind `USB\VID_12D1&SUBCLASS_xx&PROT_yy`
/// (`facts/at-and-usb.md` §3.3, §3.4).
fn may_own(device: &UsbDevice, port: &SystemPort) -> bool {
    let vendors = port.vid == Some(VENDOR)
        || (port.vid.is_none()
            && (usb::is_macos_name(&port.name)
                || port
                    .product
                    .as_deref()
                    .is_some_and(|name| usb::friendly_name(name).is_some())));
    device.vid == VENDOR && vendors && port.pid.is_none_or(|pid| pid == device.pid)
}

/// Judges the ports a system described.
pub fn classify(ports: Vec<SystemPort>) -> Vec<ListedPort> {
    // macOS lists each port twice; the tty.* twin waits for a carrier that never comes
    // (`facts/at-and-usb.md` §5).
    let twins: Vec<String> = ports
        .iter()
        .filter_map(|port| port.name.strip_prefix("/dev/cu."))
        .map(|name| format!("/dev/tty.{name}"))
        .collect();
    ports
        .into_iter()
        .filter(|port| !twins.contains(&port.name))
        .map(judge_port)
        .collect()
}

fn judge_port(port: SystemPort) -> ListedPort {
    let named = port.product.as_deref().and_then(usb::friendly_name);
    let (state, role) = match (port.vid, port.pid) {
        (Some(vid), Some(pid)) => {
            let state = usb::state(vid, pid, port.first_endpoints);
            // An id of the vendor's that no table has is a stick all the same.
            let judged = vid == VENDOR;
            (state, judged.then(|| role(&port, pid, state)).flatten())
        }
        // Without ids only the names are left: newer drivers on Windows hide the product id, and a
        // kext on macOS may too (`facts/at-and-usb.md` §0 fact 10, §3.3).
        _ => match (named, usb::macos_name(&port.name)) {
            (Some(NameMeaning::Storage), _) => (UsbState::Storage, None),
            (Some(NameMeaning::Role(role)), _) | (None, Some(role)) => {
                (UsbState::Modem, Some(role))
            }
            (None, None) => (UsbState::Unknown, None),
        },
    };
    ListedPort {
        product: port.product.as_deref().and_then(legible),
        name: port.name,
        vid: port.vid,
        pid: port.pid,
        interface: port.interface,
        location: port.location,
        role: role.map(Role::from),
        state,
        access: port.access,
    }
}

/// The role of a port whose ids are known: by the table first, then by what the interface says of
/// itself, then by name.
fn role(port: &SystemPort, pid: u16, state: UsbState) -> Option<PortRole> {
    let by_table = port
        .interface
        .and_then(|interface| usb::role_of_interface(pid, interface, state));
    if by_table.is_some()
        || !matches!(
            state,
            UsbState::Modem | UsbState::MaybeDownload | UsbState::Unknown
        )
    {
        return by_table;
    }
    let by_protocol = port
        .protocol
        .and_then(|(subclass, protocol)| usb::role_of_protocol(subclass, protocol));
    let by_name = || match port.product.as_deref().and_then(usb::friendly_name) {
        // The bare product string "HUAWEI Mobile" says nothing; a friendly name names the port.
        Some(NameMeaning::Role(role)) => Some(role),
        _ => usb::macos_name(&port.name),
    };
    by_protocol.or_else(by_name)
}

impl From<PortRole> for Role {
    fn from(role: PortRole) -> Self {
        match role {
            PortRole::Modem => Self::Modem,
            PortRole::Diagnostics => Self::Diagnostics,
            PortRole::PcUi => Self::PcUi,
            PortRole::Download => Self::Download,
        }
    }
}

/// The text, made safe to show; `None` when nothing is left. Old sticks answer a string of `ÿ` where
/// they have no name (`facts/at-and-usb.md` §3.1).
fn legible(text: &str) -> Option<String> {
    let text = sanitise(text, FIELD_MAX);
    (!text.is_empty() && !text.chars().all(|c| c == 'ÿ')).then_some(text)
}

/// The vendor's ports by stick. Ports without a location go together when they have the same product
/// id: with one stick plugged in that is right, and with several the system must say where they are.
pub fn group(ports: Vec<ListedPort>) -> Vec<StickListing> {
    let mut sticks: Vec<StickListing> = Vec::new();
    for port in ports.into_iter().filter(ListedPort::is_vendors) {
        let place = sticks
            .iter_mut()
            .find(|stick| stick.location == port.location && stick.pid == port.pid);
        match place {
            Some(stick) => stick.ports.push(port),
            None => sticks.push(StickListing {
                state: port.state,
                pid: port.pid,
                location: port.location.clone(),
                product: port.product.clone(),
                ports: vec![port],
                ..StickListing::default()
            }),
        }
    }
    sticks
}

/// Adds what the USB devices say, and the sticks that have no serial port: still a CD-ROM, no driver.
fn add_devices(sticks: &mut Vec<StickListing>, devices: &[UsbDevice]) {
    for device in devices.iter().filter(|device| device.vid == VENDOR) {
        let product = device.product.as_deref().and_then(legible);
        let known = sticks
            .iter_mut()
            .find(|stick| stick.location.as_ref() == Some(&device.location));
        match known {
            Some(stick) => {
                stick.interfaces.clone_from(&device.interfaces);
                // Shorter than a friendly name, and not the name of one port.
                stick.product = product.or(stick.product.take());
            }
            None => sticks.push(StickListing {
                state: usb::state(device.vid, device.pid, device.first_endpoints()),
                pid: Some(device.pid),
                location: Some(device.location.clone()),
                product,
                interfaces: device.interfaces.clone(),
                ports: Vec::new(),
            }),
        }
    }
    sticks.sort_by(|one, two| one.location.cmp(&two.location));
}

#[cfg(test)]
mod tests;
