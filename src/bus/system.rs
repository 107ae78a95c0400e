//! The sticks and ports that this system lists, and the bus that follows one of them.
//!
//! On Linux both come from the kernel's own files (`bus/sysfs.rs`); elsewhere serial ports come from
//! `serialport` and USB devices from `nusb`. What they mean is judged in `bus/judgement.rs`.
//! Pseudo-terminals are listed by no system; use [`super::path`] for them.

use std::path::Path;
use std::time::{Duration, Instant};

pub use super::judgement::{classify, group, judge};
pub use super::listing::{
    Access, ListedPort, ShutOut, StickListing, StickState, UsbDevice, UsbInterface,
};
#[cfg(target_os = "linux")]
pub(crate) use super::sysfs::read as sysfs_text;
#[cfg(target_os = "linux")]
pub use super::sysfs::{ROOT_VARIABLE, root};

use super::changes::Changes;
use super::listing::SETTLES;
use super::serial::open_serial;
use super::usb::{self, SwitchError, SwitchReply};
use super::{BusError, Clock, Port, Ports, Role, SwitchMessage, UsbSwitch, Whereabouts};
use crate::modem::usb::{SUCCESSOR, UsbState, is_vendor};

/// How long a listing is believed. Asking the system takes milliseconds on Linux and tens of them on
/// Windows, and jobs look several times a second.
const FRESH: Duration = Duration::from_millis(200);

/// Every stick of the vendor, also those without any serial port (still a CD-ROM, no driver).
pub fn sticks() -> Vec<StickListing> {
    look().0
}

/// The part of the device in this socket that the system keeps shut out. Only Linux tells.
pub fn shut_out(socket: &str) -> Option<ShutOut> {
    #[cfg(target_os = "linux")]
    return super::sysfs::shut_out(&root(), socket);
    #[cfg(not(target_os = "linux"))]
    {
        let _ = socket;
        None
    }
}

/// The devices that are plugged in and are no modems of the kind that this program works on: phones, headsets and card
/// readers of the vendor's, and sticks of its successor.
pub fn others() -> Vec<UsbDevice> {
    #[cfg(target_os = "linux")]
    let devices = super::sysfs::devices(&root());
    #[cfg(not(target_os = "linux"))]
    let devices = devices();
    let is_other = |device: &UsbDevice| {
        device.vid == SUCCESSOR || (is_vendor(device.vid) && device.state() == UsbState::Other)
    };
    devices.into_iter().filter(is_other).collect()
}

/// Whether the system shows no USB at all, not even the sockets of the computer itself. Only Linux tells.
pub fn has_no_usb() -> bool {
    #[cfg(target_os = "linux")]
    return super::sysfs::has_no_usb(&root());
    #[cfg(not(target_os = "linux"))]
    false
}

/// Sticks and ports as [`look`] gives them, after a bounded wait for sticks that have just been plugged in and whose
/// ports the system is still setting up.
pub fn look_when_ready() -> (Vec<StickListing>, Vec<ListedPort>) {
    let deadline = Instant::now() + SETTLES;
    let mut changes = Changes::default();
    loop {
        let seen = look();
        let settling = |stick: &StickListing| stick.shown_state() == StickState::NotReady;
        if !seen.0.iter().any(settling) || Instant::now() >= deadline {
            return seen;
        }
        changes.wait(deadline);
    }
}

/// Sticks and ports in one look, which costs half of two.
#[cfg(target_os = "linux")]
pub fn look() -> (Vec<StickListing>, Vec<ListedPort>) {
    look_below(&root())
}

/// Lists the system tree below `root`. [`look`] takes the root from [`ROOT_VARIABLE`].
#[cfg(target_os = "linux")]
pub fn look_below(root: &Path) -> (Vec<StickListing>, Vec<ListedPort>) {
    // Ports first: a stick that leaves in between then takes its ports with it.
    let mut ports = super::sysfs::ports(root);
    let devices = super::sysfs::devices(root);
    // A made-up tree has no USB behind it.
    if is_real(root) {
        add_driverless(&mut ports, usb::ports(&devices));
    }
    judge(&devices, ports)
}

/// Whether `root` is that of the system that runs.
#[cfg(target_os = "linux")]
fn is_real(root: &Path) -> bool {
    root == Path::new("/")
}

/// Every USB device of the system that runs.
pub(super) fn devices() -> Vec<UsbDevice> {
    #[cfg(target_os = "linux")]
    return super::sysfs::devices(Path::new("/"));
    #[cfg(not(target_os = "linux"))]
    super::usb_list::devices()
}

/// Sticks and ports in one look, which costs half of two.
#[cfg(not(target_os = "linux"))]
pub fn look() -> (Vec<StickListing>, Vec<ListedPort>) {
    let ports = serialport::available_ports().unwrap_or_else(|error| {
        log::warn!("the system's serial ports cannot be listed: {error}");
        Vec::new()
    });
    let mut ports: Vec<ListedPort> = ports.into_iter().map(system_port).collect();
    let devices = devices();
    add_driverless(&mut ports, usb::ports(&devices));
    judge(&devices, ports)
}

/// Adds what can be reached over the USB itself, of sticks that have no serial port.
fn add_driverless(ports: &mut Vec<ListedPort>, over_usb: Vec<ListedPort>) {
    let serial: Vec<Option<String>> = ports.iter().map(|port| port.location.clone()).collect();
    ports.extend(
        over_usb
            .into_iter()
            .filter(|port| !serial.contains(&port.location)),
    );
}

#[cfg(not(target_os = "linux"))]
fn system_port(port: serialport::SerialPortInfo) -> ListedPort {
    let plain = ListedPort {
        name: port.port_name,
        ..ListedPort::default()
    };
    let serialport::SerialPortType::UsbPort(info) = port.port_type else {
        return plain;
    };
    ListedPort {
        vid: Some(info.vid),
        pid: Some(info.pid),
        interface: info.interface,
        location: info.location.map(|location| location.to_string()),
        product: info.product,
        ..plain
    }
}

/// Whether `port` is the one that was found to be `known` by probing. By its interface it is known again under another
/// name; without one, by its name.
fn is_same(known: &ListedPort, port: &ListedPort) -> bool {
    let same = match known.interface {
        Some(interface) => port.interface == Some(interface),
        None => port.name == known.name,
    };
    same && port.pid == known.pid
}

/// A bus of one stick that the system lists, whatever its ports and its product id are at the moment.
///
/// It knows its stick by the USB socket, which stays when all else about it changes. Where a system does
/// not say the socket, a stick is taken only while it is the only one: with two, nobody could tell which
/// of them came back.
#[derive(Clone, Debug, Default)]
pub struct SystemBus {
    location: Option<String>,
    sticks: Vec<StickListing>,
    looked: Option<Instant>,
    changes: Changes,
    /// Ports whose roles were found by probing.
    assigned: Vec<ListedPort>,
}

impl SystemBus {
    /// The only stick there is. Once it was reached, its socket is kept to, so that another one that is
    /// plugged in later is not taken for it.
    pub fn new() -> Self {
        Self::default()
    }

    /// The stick whose PC UI port is at `path`, as far as the system lists it with its USB socket.
    pub fn of_port(path: &Path) -> Option<Self> {
        let sticks = sticks();
        let (stick, port) = super::listing::named_in(&sticks, path)?;
        (port.role == Some(Role::PcUi))
            .then(|| stick.location.clone())?
            .map(Self::at)
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
            self.sticks = sticks();
            self.looked = Some(Instant::now());
        }
    }

    fn look_anew(&mut self) {
        // An old listing could name a port that is another one by now.
        self.looked = None;
        self.look();
    }

    fn stick(&self) -> Option<&StickListing> {
        follow(&self.sticks, self.location.as_deref())
    }

    /// The port that carries this role, unless the system is still setting its rights: one that is not ready is not
    /// there yet, so whoever waits for it goes on waiting.
    fn ready(&self, role: Role) -> Option<&ListedPort> {
        self.find(role)
            .filter(|port| port.access != Access::NotReady)
    }

    fn find(&self, role: Role) -> Option<&ListedPort> {
        let stick = self.stick()?;
        stick.port(role).or_else(|| {
            // A role that was found while the stick ran says nothing about its loader.
            if !matches!(stick.state, UsbState::Modem | UsbState::Unknown) {
                return None;
            }
            stick.ports.iter().find(|port| {
                self.assigned
                    .iter()
                    .any(|known| known.role == Some(role) && is_same(known, port))
            })
        })
    }

    /// From now on only this socket.
    fn settle(&mut self) {
        if self.location.is_none() {
            self.location = self.stick().and_then(|stick| stick.location.clone());
        }
    }
}

/// The stick at `location`. Without a location, or when the system has stopped to say where sticks are,
/// the only stick there is.
fn follow<'a>(sticks: &'a [StickListing], location: Option<&str>) -> Option<&'a StickListing> {
    let at_place = sticks
        .iter()
        .find(|stick| location.is_some() && stick.location.as_deref() == location);
    at_place.or(match sticks {
        [only] if location.is_none() || only.location.is_none() => Some(only),
        _ => None,
    })
}

fn vendor_device(stick: StickListing) -> Option<usb::VendorDevice> {
    Some(usb::VendorDevice {
        socket: stick.location?,
        vid: stick.vid?,
        pid: stick.pid?,
        interfaces: stick.interfaces,
    })
}

impl Ports for SystemBus {
    fn present(&mut self, role: Role) -> bool {
        self.look();
        self.ready(role).is_some()
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.look_anew();
        let port = self.ready(role).ok_or(BusError::NotFound(role))?;
        let port = open_serial(Path::new(&port.name), role)?;
        self.settle();
        Ok(port)
    }

    fn device_ports(&mut self, _role: Role) -> Vec<ListedPort> {
        self.look_anew();
        self.stick()
            .map(|stick| stick.ports.clone())
            .unwrap_or_default()
    }

    fn unassigned_ports(&mut self) -> Vec<ListedPort> {
        self.look_anew();
        let Some(stick) = self.stick() else {
            return Vec::new();
        };
        let ports = stick.unassigned_ports();
        ports
            .into_iter()
            .filter(|port| port.access != Access::NotReady)
            .cloned()
            .collect()
    }

    fn open_unnamed(&mut self, port: &ListedPort) -> Result<Box<dyn Port>, BusError> {
        // The modem may have restarted since, and its loader may have a port of this name now.
        let still = |known: &ListedPort| known.name == port.name && is_same(known, port);
        if !self.unassigned_ports().iter().any(still) {
            return Err(BusError::NotFound(Role::PcUi));
        }
        let opened = open_serial(Path::new(&port.name), Role::PcUi)?;
        self.settle();
        Ok(opened)
    }

    fn assign_role(&mut self, port: &ListedPort, role: Role) {
        self.assigned.retain(|known| known.role != Some(role));
        self.assigned.push(ListedPort {
            role: Some(role),
            ..port.clone()
        });
    }

    fn describe(&self, role: Role) -> String {
        self.find(role)
            .map_or_else(|| format!("{role} port"), |port| port.name.clone())
    }

    fn whereabouts(&self, role: Role) -> Option<Whereabouts> {
        let port = self.find(role);
        let location = self
            .stick()
            .and_then(|stick| stick.location.clone())
            .or_else(|| self.location.clone());
        let port = port.map(|port| port.name.clone().into());
        (port.is_some() || location.is_some()).then_some(Whereabouts { port, location })
    }
}

impl Clock for SystemBus {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        if self.changes.wait(deadline) {
            self.looked = None;
        }
    }
}

impl UsbSwitch for SystemBus {
    fn vendor_devices(&mut self) -> Vec<usb::VendorDevice> {
        self.look();
        let here =
            |stick: &&StickListing| self.location.is_none() || stick.location == self.location;
        let sticks = self.sticks.iter().filter(here).cloned();
        sticks.filter_map(vendor_device).collect()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        #[cfg(target_os = "linux")]
        if !is_real(&root()) {
            return Err(SwitchError::NotPossible);
        }
        usb::switch(socket, message)
    }
}

#[cfg(test)]
#[path = "system_tests.rs"]
mod tests;
