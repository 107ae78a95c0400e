//! Listings: USB devices and serial ports as a system describes them, and the sticks and
//! ports that are made of them.
//!
//! These are plain data. How they are judged is in [`super::judgement`], where they come from in
//! [`super::system`].

use std::fmt;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::Role;
use crate::modem::shape;
pub use crate::modem::shape::UsbInterface;
use crate::modem::usb::{self, UsbState};

/// How long a stick must have been plugged in before an interface without a driver counts as left alone. A driver needs
/// a moment to take a stick, and whoever is quicker keeps it from doing so. A choice \[G\]: loading a driver takes well
/// under a second.
const LEFT_ALONE: Duration = Duration::from_secs(5);

/// How long the system may take to set up what was plugged in before it counts as left so. A choice \[G\]: udev takes
/// well under a second, and a few when a computer has just started.
pub(super) const SETTLES: Duration = Duration::from_secs(10);

/// The manufacturer that phones name in their CD-ROM state. `usb_modeswitch` leaves them alone by it, too.
const PHONE: &str = "Android";

/// One USB device as the system describes it, unjudged.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsbDevice {
    /// Vendor id.
    pub vid: u16,
    /// Product id.
    pub pid: u16,
    /// Bus and port chain, written as for [`ListedPort::location`].
    pub location: String,
    /// The product string.
    pub product: Option<String>,
    /// The manufacturer string.
    pub manufacturer: Option<String>,
    /// Its interfaces, in the order of their numbers; empty where the system does not show them (yet).
    pub interfaces: Vec<UsbInterface>,
    /// Whether one of its disks is a CD-ROM, where the system has looked into them.
    pub has_cdrom: Option<bool>,
    /// How long it has been plugged in, where the system shows it.
    pub connected: Option<Duration>,
    /// This user's access to the device itself.
    pub access: Access,
}

impl fmt::Display for UsbDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}:{:04x} in {}", self.vid, self.pid, self.location)?;
        if self.vid == usb::SUCCESSOR {
            f.write_str(" (a Brovi stick, whose firmware is of another kind)")?;
        }
        Ok(())
    }
}

impl UsbDevice {
    /// Whether a driver of the system may still be about to take it.
    pub fn is_new(&self) -> bool {
        self.connected.is_some_and(|time| time < LEFT_ALONE)
    }

    /// The device's state, by its interfaces first, and by its id where they do not tell.
    ///
    /// Disks and nothing else are a stick that shows its CD-ROM, under whatever id, unless it is known better: a phone
    /// names itself, and a card reader has no CD-ROM among its disks.
    pub fn state(&self) -> UsbState {
        let state = shape::state(self.vid, self.pid, &self.interfaces);
        let is_known = usb::lookup(self.pid).is_some();
        let is_other = self.manufacturer.as_deref() == Some(PHONE)
            || (!is_known && self.has_cdrom == Some(false));
        match state {
            UsbState::Storage if is_other => UsbState::Other,
            state => state,
        }
    }
}

/// The part of a device that the system keeps shut out, so that no driver takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShutOut {
    /// All of it: it has no interfaces.
    Device,
    /// Interfaces of it.
    Interfaces,
}

/// This user's access to a port, found out without opening it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// The system does not tell.
    #[default]
    Unknown,
    /// It may be opened, as far as its access rights say.
    Free,
    /// The rights of the node keep this user out.
    Forbidden,
    /// So they do, but the node has just appeared and the system has not set its rights yet.
    NotReady,
    /// Another program holds a lock on it.
    Held,
}

/// One serial port as the system describes it. What the system does not say is `None`; `role` and `state` are filled in
/// where ports are judged.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Eq)]
pub struct ListedPort {
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
    /// The product string; on Windows the friendly name, even of ports whose ids are unknown. Safe to show once judged.
    pub product: Option<String>,
    /// The port's role; `None` when only AT probing can tell.
    pub role: Option<Role>,
    /// The state of its stick; `Unknown` for ports of other manufacturers.
    pub state: UsbState,
    /// This user's access to it.
    pub access: Access,
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
        self.vid.is_some_and(usb::is_vendor)
            || self.state != UsbState::Unknown
            || usb::is_macos_name(&self.name)
    }
}

/// The state of a stick as its owner meets it, and as the Connect page shows it: what its descriptors make of it
/// ([`UsbState`]), and whether this user can reach it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StickState {
    /// It shows only its CD-ROM and has to be switched.
    CdRom,
    /// It works as a modem and can be asked.
    Modem,
    /// It waits for firmware: half-flashed, or on its way.
    DownloadMode,
    /// It has no serial port, because no driver makes one.
    NoDriver,
    /// It has ports which this user may not open.
    NoPermission,
    /// It has just appeared, and the system has not set the rights of its ports yet.
    NotReady,
    /// Another program holds its port.
    Busy,
    /// It has ports, and nothing tells which of them could be used: it is not known, and looks like one
    /// that waits for firmware.
    Unrecognised,
    /// It is a network card without serial ports.
    NetworkCard,
    /// It is in its boot ROM or an emergency loader, which this program does not speak to.
    BootRom,
}

impl StickState {
    /// The name in plain words, for the command line.
    pub fn describe(self) -> &'static str {
        match self {
            Self::CdRom => "still a CD-ROM",
            Self::Modem => "modem",
            Self::DownloadMode => "download mode, waiting for firmware",
            Self::NoDriver => "no driver",
            Self::NoPermission => "no permission",
            Self::NotReady => "not ready yet",
            Self::Busy => "busy",
            Self::Unrecognised => "not recognised",
            Self::NetworkCard => "network card without ports",
            Self::BootRom => "boot ROM",
        }
    }
}

/// A stick, with all its ports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StickListing {
    /// The device's state.
    pub state: UsbState,
    /// USB vendor id.
    pub vid: Option<u16>,
    /// USB product id.
    pub pid: Option<u16>,
    /// Bus and port chain, when the system says.
    pub location: Option<String>,
    /// Its product string, made safe to show.
    pub product: Option<String>,
    /// Its USB interfaces, where the system shows them.
    pub interfaces: Vec<UsbInterface>,
    /// Its serial ports; none in CD-ROM mode or without a driver.
    pub ports: Vec<ListedPort>,
    /// Whether it was plugged in so short a while ago that a driver may still be about to make its ports.
    pub is_new: bool,
}

impl StickListing {
    /// Whether only its shape says what it is, because no table has its id.
    pub fn is_unlisted(&self) -> bool {
        self.pid.is_some_and(|pid| usb::lookup(pid).is_none())
    }

    /// The socket it is plugged into, short enough for people: `1-1.2`. What Windows writes before the
    /// USB controller's own name is left out.
    pub fn socket(&self) -> Option<&str> {
        let location = self.location.as_deref()?;
        Some(location.rsplit('#').next().unwrap_or(location))
    }

    /// Whether a person means this stick by `socket`, short or as the system writes it.
    pub fn is_at(&self, socket: &str) -> bool {
        self.location.as_deref() == Some(socket) || self.socket() == Some(socket)
    }

    /// The port that carries this role.
    pub fn port(&self, role: Role) -> Option<&ListedPort> {
        self.ports.iter().find(|port| port.role == Some(role))
    }

    /// The state of this stick.
    pub fn shown_state(&self) -> StickState {
        match self.state {
            UsbState::Storage => return StickState::CdRom,
            UsbState::NetworkCard => return StickState::NetworkCard,
            UsbState::BootRom => return StickState::BootRom,
            UsbState::Modem
            | UsbState::Download
            | UsbState::MaybeDownload
            | UsbState::Other
            | UsbState::Unknown => {}
        }
        let usable = self.usable();
        if usable.is_empty() {
            return if self.is_new {
                StickState::NotReady
            } else if self.ports.is_empty()
                || self.lacks_port(Role::PcUi)
                || self.lacks_port(Role::Modem)
            {
                StickState::NoDriver
            } else {
                StickState::Unrecognised
            };
        }
        // Ports come one after the other, and the best one is worth the moment.
        if self.is_new && self.lacks_port(Role::PcUi) {
            return StickState::NotReady;
        }
        // The stick is out of reach only when every port that would do is.
        let all = |access| usable.iter().all(|port| port.access == access);
        let shut = |port: &&ListedPort| matches!(port.access, Access::Forbidden | Access::NotReady);
        if all(Access::Forbidden) {
            StickState::NoPermission
        } else if usable.iter().all(shut) {
            StickState::NotReady
        } else if all(Access::Held) {
            StickState::Busy
        } else if self.state == UsbState::Download {
            StickState::DownloadMode
        } else {
            StickState::Modem
        }
    }

    /// Whether an interface of a modem that runs should carry this role, and no port was made of it: its driver has not
    /// come to it yet, or took only some of the interfaces.
    fn lacks_port(&self, role: Role) -> bool {
        let (Some(pid), UsbState::Modem) = (self.pid, self.state) else {
            return false;
        };
        // A system that does not number its ports could have made it all the same.
        self.ports.iter().all(|port| port.interface.is_some())
            && self.interfaces.iter().any(|found| {
                shape::role(pid, self.state, &self.interfaces, found.number) == Some(role)
                    && !self
                        .ports
                        .iter()
                        .any(|port| port.interface == Some(found.number))
            })
    }

    /// The ports over which this stick can be reached.
    fn usable(&self) -> Vec<&ListedPort> {
        let told: Vec<&ListedPort> = [Role::PcUi, Role::Download]
            .into_iter()
            .filter_map(|role| self.port(role))
            .collect();
        if told.is_empty() {
            self.unassigned_ports()
        } else {
            told
        }
    }

    /// The ports that have to be asked which of them takes AT commands, in the order in which they are
    /// asked best. Empty when a table tells, and when the stick waits for firmware or might: what is
    /// written there could reach its loader.
    ///
    /// Interface 0 comes last, because it may be in a data call (`docs/facts/at-and-usb.md` §3.2). Ports
    /// without a number are listed in the order of their interfaces, so there the first comes last.
    pub fn unassigned_ports(&self) -> Vec<&ListedPort> {
        if self.port(Role::PcUi).is_some() || self.state != UsbState::Modem {
            return Vec::new();
        }
        let mut ports: Vec<&ListedPort> = self
            .ports
            .iter()
            .filter(|port| matches!(port.role, None | Some(Role::Modem)))
            .collect();
        if ports.iter().all(|port| port.interface.is_none()) {
            if !ports.is_empty() {
                ports.rotate_left(1);
            }
        } else {
            ports.sort_by_key(|port| match port.interface {
                Some(0) => u16::MAX,
                Some(number) => u16::from(number),
                None => u16::MAX - 1,
            });
        }
        ports
    }
}

/// Finds the port at `path`, which may be a link to it, in the listing of `sticks`, and the stick that it belongs to.
pub(super) fn named_in<'a>(
    sticks: &'a [StickListing],
    path: &Path,
) -> Option<(&'a StickListing, &'a ListedPort)> {
    let real = path.canonicalize().ok();
    sticks.iter().find_map(|stick| {
        let named = stick.ports.iter().find(|port| {
            let name = Path::new(&port.name);
            name == path || (real.is_some() && real == name.canonicalize().ok())
        })?;
        Some((stick, named))
    })
}
