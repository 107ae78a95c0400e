//! Judging what a system lists: which ports belong to which stick, and what each of them is for.
//!
//! Nothing here asks the system, so the judgement is tested on listings of systems that are not at
//! hand.

use super::Role;
use super::listing::{ListedPort, StickListing, UsbDevice, UsbInterface};
use crate::modem::shape;
use crate::modem::usb::{self, NameMeaning, UsbState};
use crate::text::{FIELD_MAX, sanitise};

/// Sticks and ports, made of what a system lists of both kinds.
///
/// The two listings are taken one after the other, so a stick may have come back as something else in
/// between. Then the newer word, that of the USB devices, counts, and the ports are looked at again the
/// next time.
pub fn judge(
    devices: &[UsbDevice],
    mut ports: Vec<ListedPort>,
) -> (Vec<StickListing>, Vec<ListedPort>) {
    complete(&mut ports, devices);
    let ports = classify(ports, devices);
    let mut sticks = group(ports.clone());
    add_devices(&mut sticks, devices);
    (sticks, ports)
}

/// The device in the place that is named.
fn at<'a>(devices: &'a [UsbDevice], location: Option<&str>) -> Option<&'a UsbDevice> {
    devices
        .iter()
        .find(|device| location == Some(device.location.as_str()))
}

/// Adds to ports what their USB devices say, and drops those whose device has gone.
fn complete(ports: &mut Vec<ListedPort>, devices: &[UsbDevice]) {
    ports.retain(
        |port| match (port.pid, at(devices, port.location.as_deref())) {
            (Some(pid), Some(device)) => pid == device.pid,
            _ => true,
        },
    );
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
        if let Some(device) = at(devices, port.location.as_deref()) {
            port.product = port.product.take().or_else(|| device.product.clone());
        }
    }
}

/// Whether this port, of which no system says where it is, may belong to `device`. Newer drivers on
/// Windows hide product id and place behind `USB\VID_12D1&SUBCLASS_xx&PROT_yy`
/// (`docs/facts/at-and-usb.md` §3.3, §3.4).
fn may_own(device: &UsbDevice, port: &ListedPort) -> bool {
    let vendors = port.vid.is_some_and(usb::is_vendor)
        || (port.vid.is_none()
            && (usb::is_macos_name(&port.name)
                || port
                    .product
                    .as_deref()
                    .is_some_and(|name| usb::friendly_name(name).is_some())));
    usb::is_vendor(device.vid) && vendors && port.pid.is_none_or(|pid| pid == device.pid)
}

/// Judges the ports a system described, with what their devices say where those are listed.
pub fn classify(ports: Vec<ListedPort>, devices: &[UsbDevice]) -> Vec<ListedPort> {
    // macOS lists each port twice; the tty.* twin waits for a carrier that never comes
    // (`docs/facts/at-and-usb.md` §5).
    let twins: Vec<String> = ports
        .iter()
        .filter_map(|port| port.name.strip_prefix("/dev/cu."))
        .map(|name| format!("/dev/tty.{name}"))
        .collect();
    ports
        .into_iter()
        .filter(|port| !twins.contains(&port.name))
        .map(|port| {
            let device = at(devices, port.location.as_deref());
            judge_port(port, device)
        })
        .collect()
}

fn judge_port(port: ListedPort, device: Option<&UsbDevice>) -> ListedPort {
    let named = port.product.as_deref().and_then(usb::friendly_name);
    let (state, role) = match (port.vid, port.pid) {
        (Some(vid), Some(pid)) => {
            let state = device.map_or_else(|| usb::state(vid, pid, None), UsbDevice::state);
            // An id of the vendor's that no table has is a stick all the same.
            let judged = usb::is_vendor(vid);
            let interfaces = device.map_or(&[][..], |device| &device.interfaces);
            let role = judged
                .then(|| role(&port, pid, state, interfaces))
                .flatten();
            // A port that is named is one of firmware that runs.
            match (state, role) {
                (UsbState::Unknown, Some(_)) => (UsbState::Modem, role),
                _ => (state, role),
            }
        }
        // Without ids only the names are left: newer drivers on Windows hide the product id, and a
        // kext on macOS may too (`docs/facts/at-and-usb.md` §0 fact 10, §3.3).
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
        role,
        state,
        ..port
    }
}

/// The role of a port whose ids are known: by its interface, and where that does not tell, by name.
fn role(port: &ListedPort, pid: u16, state: UsbState, interfaces: &[UsbInterface]) -> Option<Role> {
    let by_interface = port
        .interface
        .and_then(|interface| shape::role(pid, state, interfaces, interface));
    let may_be_named = matches!(
        state,
        UsbState::Modem | UsbState::MaybeDownload | UsbState::Unknown
    );
    if by_interface.is_some() || !may_be_named {
        return by_interface;
    }
    match port.product.as_deref().and_then(usb::friendly_name) {
        // The bare product string "HUAWEI Mobile" says nothing; a friendly name names the port.
        Some(NameMeaning::Role(role)) => Some(role),
        _ => usb::macos_name(&port.name),
    }
}

/// The text, made safe to show; `None` when nothing is left. Old sticks answer a string of `ÿ` where
/// they have no name (`docs/facts/at-and-usb.md` §3.1), which is no text at all in some systems' eyes.
fn legible(text: &str) -> Option<String> {
    let text = sanitise(text, FIELD_MAX);
    let says_nothing = |c: char| c == 'ÿ' || c == char::REPLACEMENT_CHARACTER || c.is_whitespace();
    (!text.chars().all(says_nothing)).then_some(text)
}

/// The vendor's ports by stick. Ports without a location go together when they have the same product
/// id: with one stick plugged in that is right, and with several the system must say where they are.
pub fn group(ports: Vec<ListedPort>) -> Vec<StickListing> {
    let mut sticks: Vec<StickListing> = Vec::new();
    let of_sticks = |port: &ListedPort| port.is_vendors() && port.state != UsbState::Other;
    for port in ports.into_iter().filter(of_sticks) {
        let place = sticks
            .iter_mut()
            .find(|stick| stick.location == port.location && stick.pid == port.pid);
        match place {
            Some(stick) => {
                if stick.state == UsbState::Unknown {
                    stick.state = port.state;
                }
                stick.ports.push(port);
            }
            None => sticks.push(StickListing {
                state: port.state,
                vid: port.vid,
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

/// Adds what the USB devices say, and the sticks that have no serial port: still a CD-ROM, no driver. Devices of the
/// vendor's that are no modems are left out.
fn add_devices(sticks: &mut Vec<StickListing>, devices: &[UsbDevice]) {
    for device in devices
        .iter()
        .filter(|device| usb::is_vendor(device.vid) && device.state() != UsbState::Other)
    {
        let product = device.product.as_deref().and_then(legible);
        let known = sticks
            .iter_mut()
            .find(|stick| stick.location.as_ref() == Some(&device.location));
        match known {
            Some(stick) => {
                stick.interfaces.clone_from(&device.interfaces);
                stick.is_new = device.is_new();
                // Shorter than a friendly name, and not the name of one port.
                stick.product = product.or(stick.product.take());
            }
            None => sticks.push(StickListing {
                state: device.state(),
                vid: Some(device.vid),
                pid: Some(device.pid),
                location: Some(device.location.clone()),
                product,
                interfaces: device.interfaces.clone(),
                ports: Vec::new(),
                is_new: device.is_new(),
            }),
        }
    }
    sticks.sort_by(|one, two| one.location.cmp(&two.location));
}

#[cfg(test)]
mod tests;
