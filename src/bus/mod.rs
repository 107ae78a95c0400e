//! The bus: which modem ports are there, opening one, waiting for a modem to come back.
//!
//! Jobs are written against the traits here, so the same job runs on real serial ports ([`path`]), on what the system lists
//! ([`system`]), over the USB itself ([`usb`]) and on the simulated modem in memory. A [`Bus`] is three things in one:
//! [`Ports`], the [`Clock`] of all deadlines, and a [`UsbSwitch`]. The clock belongs to it because a bus in memory moves time
//! itself, so a job of minutes runs in milliseconds and always the same way.
//!
//! No protocol lives here: a port carries bytes and nothing else.

mod changes;
#[cfg(any(not(unix), test))]
mod com;
#[cfg(all(test, unix))]
mod contract_tests;
pub mod holder;
mod judgement;
mod listing;
#[cfg(target_os = "linux")]
mod lock_file;
pub mod path;
mod process;
mod serial;
#[cfg(target_os = "linux")]
mod sysfs;
pub mod system;
#[cfg(unix)]
mod tty;
pub mod usb;
#[cfg(not(target_os = "linux"))]
mod usb_list;

use std::fmt;
use std::path::PathBuf;
use std::time::Instant;

use crate::modem::UsbState;
use crate::problem::Problem;
use holder::Holders;

pub use crate::modem::{Role, SwitchMessage};
pub use listing::{ListedPort, UsbInterface};
pub use usb::{SwitchError, SwitchReply, VendorDevice};

/// Why a port could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BusError {
    /// Nothing carries this role now: no such path, no such stick.
    #[error("no {0} port is there")]
    NotFound(Role),
    /// The system refuses this user (EACCES).
    #[error("no permission to open {port}")]
    NoPermission {
        /// The port's name as the system shows it.
        port: String,
    },
    /// The system refuses this user the USB device itself, which belongs to root unless a rule says otherwise.
    #[error("no permission to open {port}")]
    NoDevicePermission {
        /// The port's name.
        port: String,
    },
    /// The system's own driver has the interface that was meant.
    #[error("{port} belongs to the driver {driver}{}", by_name(serial.as_deref()))]
    HeldByDriver {
        /// The port's name.
        port: String,
        /// The driver's name.
        driver: String,
        /// The serial port that the driver made of it.
        serial: Option<String>,
    },
    /// Another program holds the port (EBUSY, an exclusive lock, sharing violation).
    #[error("{port} is in use by {holders}")]
    Busy {
        /// The port's name as the system shows it.
        port: String,
        /// The other program, as far as can be told.
        holders: Box<Holders>,
    },
    /// The path is not a serial port, or the system gave an error of another kind.
    #[error("{port} cannot be opened as a serial port ({detail})")]
    Unusable {
        /// The port's name as the system shows it.
        port: String,
        /// The system's own words.
        detail: String,
    },
}

impl BusError {
    /// Whether waiting does not cure it, so that a job which waits for a port says so at once. A port that another
    /// program holds or this user may not open stays so until a person does something; one that the system is still
    /// setting up is [`NotFound`](Self::NotFound) until it is ready.
    pub fn is_lasting(&self) -> bool {
        match self {
            Self::NoPermission { .. }
            | Self::NoDevicePermission { .. }
            | Self::HeldByDriver { .. }
            | Self::Busy { .. } => true,
            Self::NotFound(_) | Self::Unusable { .. } => false,
        }
    }

    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::NotFound(_) => Problem::NoDevice,
            Self::NoPermission { .. } => Problem::NoPermission,
            Self::NoDevicePermission { .. } => Problem::NoDevicePermission,
            Self::HeldByDriver { .. } => Problem::HeldByDriver,
            Self::Busy { holders, .. } if holders.is_modem_manager() => Problem::ModemManager,
            Self::Busy { .. } => Problem::Busy,
            Self::Unusable { .. } => Problem::PortUnusable,
        }
    }
}

fn by_name(serial: Option<&str>) -> String {
    serial.map_or_else(String::new, |name| format!("; its port is {name}"))
}

/// Why bytes did not pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PortError {
    /// The port vanished: the modem was pulled out or is starting again.
    #[error("the port is gone")]
    Gone,
    /// The modem took no more bytes before the deadline.
    #[error("the modem takes no more data")]
    Stalled,
    /// The system reported another failure.
    #[error("the system reported: {0}")]
    Io(std::io::ErrorKind),
}

impl PortError {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(self) -> Problem {
        match self {
            Self::Gone => Problem::Unplugged,
            Self::Stalled => Problem::NoAnswer,
            Self::Io(_) => Problem::PortFailed,
        }
    }
}

/// An open port, held exclusively until dropped. Bytes pass in their order and unchanged; where one write or one packet ended
/// means nothing.
///
/// Every implementation keeps to this, and `contract_tests.rs` holds each of them to it:
///
/// * **A deadline ends the waiting, not the looking.** Once it has passed, [`read`](Self::read) gives what has arrived and
///   waits for nothing. So a reply that came in time is not lost when this process was held up, and late replies can be
///   emptied out before the next request.
/// * **Gone is gone for good.** After [`PortError::Gone`] every call fails with it, also when the modem is back: that is
///   another port. What had arrived and was not read may be lost.
/// * **Stalled leaves part of a request behind.** After [`PortError::Stalled`] the modem may have taken any beginning of
///   the bytes, so they are never sent once more from their middle.
/// * **Discarding is for the past.** What arrives afterwards is read. A modem that never stops talking does not hold it up.
/// * **Dropping waits for nobody.** Output that a modem does not take is given up.
pub trait Port: Send + fmt::Debug {
    /// Writes all of `bytes`, or fails. [`PortError::Stalled`] once `deadline` has passed; when that was so from the
    /// beginning, it is up to the system whether it still takes them at once.
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError>;

    /// Waits for bytes and puts what there is into `buffer`, giving their number. `Ok(0)` means that `deadline` passed in
    /// silence, or that `buffer` has no room.
    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError>;

    /// Throws away what has arrived and was not read yet.
    fn discard_input(&mut self) -> Result<(), PortError>;
}

/// The system's listing of a port that a person named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPort {
    /// The role of the port, where something tells it.
    pub role: Option<Role>,
    /// The state of its stick.
    pub state: UsbState,
    /// The PC UI port of the same modem.
    pub pcui: Option<String>,
}

/// Where a port is, for whoever keeps other programs off its device. What is not known is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// The path to open it by.
    pub port: Option<PathBuf>,
    /// Bus and port chain of its USB device, `1-1.2`.
    pub location: Option<String>,
}

/// Where the ports of a modem come from.
///
/// Abilities of only some buses have a default: a bus that knows the role of each port has none to probe, and one in memory is
/// nowhere on this computer.
pub trait Ports: Send {
    /// Whether something carries this role now. A cheap look, no opening.
    fn present(&mut self, role: Role) -> bool;

    /// Opens the port of this role, exclusively.
    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError>;

    /// How the port of this role is called, for people: a path, a COM port, "simulated modem".
    fn describe(&self, role: Role) -> String;

    /// Where the port of this role is; `None` when that is nowhere on this computer, as in memory, or
    /// not known now.
    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        None
    }

    /// The system's description of the port that a person named for this role. `None` when nobody named one, or the
    /// system does not know it as one of a stick.
    fn named_port(&mut self, _role: Role) -> Option<NamedPort> {
        None
    }

    /// The ports of the device that carries this role, as the system lists them now. Empty where it knows none.
    fn device_ports(&mut self, _role: Role) -> Vec<ListedPort> {
        Vec::new()
    }

    /// The ports that have to be asked which of them takes AT commands, in the order in which they are
    /// asked best. Empty when the PC UI port is known, and when the modem waits for firmware or might.
    fn unassigned_ports(&mut self) -> Vec<ListedPort> {
        Vec::new()
    }

    /// Opens one of [`unassigned_ports`](Self::unassigned_ports), exclusively.
    fn open_unnamed(&mut self, _port: &ListedPort) -> Result<Box<dyn Port>, BusError> {
        Err(BusError::NotFound(Role::PcUi))
    }

    /// From now on this port carries `role`, also when the modem comes back with other names.
    fn assign_role(&mut self, _port: &ListedPort, _role: Role) {}
}

/// The clock that jobs go by, and waiting on it.
pub trait Clock {
    /// The time now. All deadlines are meant on this clock.
    fn now(&self) -> Instant;

    /// Returns when ports may have come or gone, and at `deadline` at the latest. May return early
    /// without a change; callers look again.
    fn wait_for_change(&mut self, deadline: Instant);

    /// Whether who waits on this clock wants to stop. Long waits go in slices and ask between them; only the
    /// clock of a running job knows.
    fn stop_wanted(&self) -> bool {
        false
    }
}

/// The USB itself, by which a stick is made to leave its CD-ROM state. A bus that knows no USB implements it with nothing.
pub trait UsbSwitch {
    /// The devices of the vendor that this bus could mean, as the USB shows them: also a stick that has no port,
    /// because it still shows itself as a CD-ROM.
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        Vec::new()
    }

    /// Sends the message that makes the stick in this socket leave its CD-ROM state, and looks a few seconds for
    /// what comes of it. Whether it switched is seen by what appears in the socket, not by the reply.
    ///
    /// # Errors
    /// [`SwitchError::NotPossible`] unless the bus can do it.
    fn switch(
        &mut self,
        _socket: &str,
        _message: SwitchMessage,
    ) -> Result<SwitchReply, SwitchError> {
        Err(SwitchError::NotPossible)
    }
}

/// Everything that a job needs of the outside: ports, a clock, and the USB.
pub trait Bus: Ports + Clock + UsbSwitch {}

impl<B: Ports + Clock + UsbSwitch> Bus for B {}
