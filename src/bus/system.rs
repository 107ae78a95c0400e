//! The ports the system lists: which belong to a stick of the vendor, and what they are for.
//!
//! Listing is split in two. [`list`] asks the system and [`classify`] judges what it said, so the
//! judgement is tested on listings of systems that are not at hand. Pseudo-terminals are listed by no
//! system; use [`super::path`] for them.

use std::fmt;
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Serialize;
use serialport::SerialPortType;

use crate::modem::text::{FIELD_MAX, sanitise};
use crate::modem::usb::{self, NameMeaning, PortRole, UsbState, VENDOR};

use super::path::{open_serial, wait_slice};
use super::usb::{self as raw_usb, SwitchError, SwitchReply, UsbDevice};
use super::{Bus, BusError, Port, Role, SwitchMessage};

/// How long a listing is believed. Asking the system takes milliseconds on Linux and tens of them on
/// Windows, and jobs look several times a second.
const FRESH: Duration = Duration::from_millis(200);

/// One serial port as the system describes it, unjudged. What the system does not say is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SystemPort {
    /// The name to open it by: `/dev/ttyUSB2`, `COM5`.
    pub name: String,
    /// USB vendor id.
    pub vid: Option<u16>,
    /// USB product id.
    pub pid: Option<u16>,
    /// USB interface number.
    pub interface: Option<u8>,
    /// Bus and port chain, `1-1.2`: the same for all ports of one stick, and for the same stick when
    /// it comes back in the same socket.
    pub location: Option<String>,
    /// The product string; on Windows the friendly name, even of ports whose ids are unknown.
    pub product: Option<String>,
    /// The number of endpoints of interface 0 of the same device.
    pub first_endpoints: Option<u8>,
    /// Subclass and protocol of the interface.
    pub protocol: Option<(u8, u8)>,
}

/// One serial port, judged.
#[derive(Clone, Debug, PartialEq, Serialize, Eq)]
pub struct ListedPort {
    /// The name to open it by.
    pub name: String,
    /// USB vendor id.
    pub vid: Option<u16>,
    /// USB product id.
    pub pid: Option<u16>,
    /// USB interface number.
    pub interface: Option<u8>,
    /// Bus and port chain.
    pub location: Option<String>,
    /// The product string or friendly name, made safe to show.
    pub product: Option<String>,
    /// What it is for; `None` when nothing tells, then AT probing has to.
    pub role: Option<Role>,
    /// What its stick is doing; `Unknown` for ports that are not the vendor's.
    pub state: UsbState,
}

impl fmt::Display for ListedPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        if let (Some(vid), Some(pid)) = (self.vid, self.pid) {
            write!(f, "  {vid:04x}:{pid:04x}")?;
        }
        if let Some(role) = self.role {
            write!(f, "  {role}")?;
        }
        match &self.product {
            Some(product) => write!(f, "  {product}"),
            None => Ok(()),
        }
    }
}

impl ListedPort {
    /// Whether the port belongs to a stick of the vendor, by its ids or, failing those, its name.
    pub fn is_vendors(&self) -> bool {
        self.vid == Some(VENDOR) || self.state != UsbState::Unknown
    }
}

/// A stick, with all its ports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StickListing {
    /// What it is doing.
    pub state: UsbState,
    /// USB product id.
    pub pid: Option<u16>,
    /// Bus and port chain, when the system says.
    pub location: Option<String>,
    /// Its serial ports; none in CD-ROM mode or without a driver.
    pub ports: Vec<ListedPort>,
}

/// Every serial port of this computer, judged. A system that cannot list gives none.
pub fn list() -> Vec<ListedPort> {
    classify(system_ports())
}

/// Every stick of the vendor, on Linux also those without any serial port (still a CD-ROM, no
/// driver). Elsewhere such a stick stays unseen, as only ports are listed there.
pub fn sticks() -> Vec<StickListing> {
    look().0
}

/// Sticks and ports in one look, which costs half of two.
pub fn look() -> (Vec<StickListing>, Vec<ListedPort>) {
    let ports = list();
    (sticks_of(ports.clone()), ports)
}

fn sticks_of(ports: Vec<ListedPort>) -> Vec<StickListing> {
    let mut sticks = group(ports);
    if cfg!(target_os = "linux") {
        add_portless(&mut sticks, super::sysfs::devices(Path::new("/sys")));
    }
    sticks
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
        .map(judge)
        .collect()
}

fn judge(port: SystemPort) -> ListedPort {
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
                ports: vec![port],
            }),
        }
    }
    sticks
}

/// Adds the sticks that are on the USB but have no serial port.
fn add_portless(sticks: &mut Vec<StickListing>, devices: Vec<super::sysfs::Device>) {
    for device in devices.into_iter().filter(|device| device.vid == VENDOR) {
        let known = |stick: &StickListing| stick.location.as_ref() == Some(&device.location);
        if !sticks.iter().any(known) {
            sticks.push(StickListing {
                state: usb::state(device.vid, device.pid, device.first_endpoints),
                pid: Some(device.pid),
                location: Some(device.location),
                ports: Vec::new(),
            });
        }
    }
}

/// What the system says of its ports.
fn system_ports() -> Vec<SystemPort> {
    let listed = serialport::available_ports().unwrap_or_else(|error| {
        log::warn!("the system's serial ports cannot be listed: {error}");
        Vec::new()
    });
    let mut ports: Vec<SystemPort> = listed.into_iter().map(system_port).collect();
    add_driverless(&mut ports, super::usb::ports());
    ports
}

/// Adds what can be reached over the USB itself, of sticks that have no serial port.
fn add_driverless(ports: &mut Vec<SystemPort>, over_usb: Vec<SystemPort>) {
    let serial: Vec<Option<String>> = ports.iter().map(|port| port.location.clone()).collect();
    ports.extend(
        over_usb
            .into_iter()
            .filter(|port| !serial.contains(&port.location)),
    );
}

fn system_port(port: serialport::SerialPortInfo) -> SystemPort {
    let plain = SystemPort {
        name: port.port_name,
        ..SystemPort::default()
    };
    let SerialPortType::UsbPort(info) = port.port_type else {
        return plain;
    };
    let interface = if cfg!(target_os = "linux") {
        super::sysfs::interface_of(Path::new("/sys"), &plain.name)
    } else {
        None
    };
    SystemPort {
        vid: Some(info.vid),
        pid: Some(info.pid),
        interface: info.interface,
        location: info.location.map(|location| location.to_string()),
        product: info.product,
        first_endpoints: interface.as_ref().and_then(|it| it.first_endpoints),
        protocol: interface.map(|it| (it.subclass, it.protocol)),
        ..plain
    }
}

/// A bus of what the system lists: the first port of a role on a stick of the vendor.
#[derive(Clone, Debug, Default)]
pub struct SystemBus {
    location: Option<String>,
    ports: Vec<ListedPort>,
    looked: Option<Instant>,
}

impl SystemBus {
    /// Any stick. Right when one is plugged in.
    pub fn new() -> Self {
        Self::default()
    }

    /// Only the stick in this USB socket, as [`ListedPort::location`] names it. The same stick keeps it
    /// in download mode, when all else about it changes.
    pub fn at(location: String) -> Self {
        Self {
            location: Some(location),
            ..Self::default()
        }
    }

    fn look(&mut self) {
        let fresh = self.looked.is_some_and(|looked| looked.elapsed() < FRESH);
        if !fresh {
            self.ports = list();
            self.looked = Some(Instant::now());
        }
    }

    fn find(&self, role: Role) -> Option<&ListedPort> {
        find(&self.ports, role, self.location.as_deref())
    }
}

/// The port for `role`, on the stick at `location` if one is given. A stick that surely is in download
/// mode goes before one that may be.
fn find<'a>(ports: &'a [ListedPort], role: Role, location: Option<&str>) -> Option<&'a ListedPort> {
    ports
        .iter()
        .filter(|port| port.role == Some(role))
        .filter(|port| location.is_none() || port.location.as_deref() == location)
        .min_by_key(|port| port.state == UsbState::MaybeDownload)
}

impl Bus for SystemBus {
    fn present(&mut self, role: Role) -> bool {
        self.look();
        self.find(role).is_some()
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        // An old listing could name a port that is another one by now.
        self.looked = None;
        self.look();
        let port = self.find(role).ok_or(BusError::NotFound(role))?;
        open_serial(Path::new(&port.name), role)
    }

    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        wait_slice(deadline);
    }

    fn describe(&self, role: Role) -> String {
        self.find(role)
            .map_or_else(|| format!("{role} port"), |port| port.name.clone())
    }

    fn usb_devices(&mut self) -> Vec<UsbDevice> {
        raw_usb::devices(self.location.as_deref())
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        raw_usb::switch(socket, message)
    }
}

#[cfg(test)]
#[path = "system_tests.rs"]
mod tests;
