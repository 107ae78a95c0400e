//! Ports given by path: the AT port of a modem, and where it appears in download mode.
//!
//! Both paths may be links, may vanish and may come back; they are looked at anew each time. Nothing
//! is known here about USB, so whether it is the same modem that came back is for the protocol to
//! prove.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::listing::{ListedPort, StickListing, named_in};
use super::serial::{is_present, open_serial};
use super::{BusError, Clock, NamedPort, Port, Ports, Role, UsbSwitch, Whereabouts, usb};

/// How long one look for a change waits.
///
/// Looking again and again is right here: a modem takes seconds to come back, a look costs
/// microseconds, and the ways in which systems announce changes all differ and all miss cases (a link
/// that is retargeted in another directory, a COM port, a pty).
const SLICE: Duration = Duration::from_millis(50);
/// The longest that one wait takes without a change, so that whoever waits looks at what else may have happened.
const LONGEST: Duration = Duration::from_millis(250);

/// A bus of two paths.
#[derive(Clone, Debug)]
pub struct PathBus {
    port: PathBuf,
    download: PathBuf,
    /// The USB port of the modem, once a port of it was opened and the system tells.
    location: Option<String>,
}

impl PathBus {
    /// Uses `port` while the modem works as a modem and `download` while it waits for firmware. Both
    /// may be the same path.
    pub fn new(port: PathBuf, download: PathBuf) -> Self {
        Self {
            port,
            download,
            location: None,
        }
    }

    /// The USB ports of the two paths where the system lists them in different ones: then they are two modems.
    pub fn two_places(&self) -> Option<(String, String)> {
        let sticks = super::system::sticks();
        let place = |path| Some(named_in(&sticks, path)?.0.socket()?.to_owned());
        let (port, download) = (place(&self.port)?, place(&self.download)?);
        (port != download).then_some((port, download))
    }

    /// Whether something is at the one path and at the other.
    fn both(&self) -> (bool, bool) {
        (
            is_present(&self.port, Role::PcUi),
            is_present(&self.download, Role::Download),
        )
    }

    /// Whether something is at `port` now.
    pub fn is_there(port: &Path) -> bool {
        is_present(port, Role::PcUi)
    }

    /// The path that carries this role.
    pub fn path(&self, role: Role) -> &Path {
        match role {
            Role::Modem | Role::Diagnostics | Role::PcUi => &self.port,
            Role::Download => &self.download,
        }
    }
}

impl Ports for PathBus {
    fn present(&mut self, role: Role) -> bool {
        is_present(self.path(role), role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let path = self.path(role).to_owned();
        if !may_be_the_same(&mut self.location, &super::system::sticks(), &path) {
            return Err(BusError::NotFound(role));
        }
        open_serial(&path, role)
    }

    fn device_ports(&mut self, role: Role) -> Vec<ListedPort> {
        let sticks = super::system::sticks();
        named_in(&sticks, self.path(role))
            .map(|(stick, _)| stick.ports.clone())
            .unwrap_or_default()
    }

    fn describe(&self, role: Role) -> String {
        self.path(role).display().to_string()
    }

    fn named_port(&mut self, role: Role) -> Option<NamedPort> {
        let sticks = super::system::sticks();
        let (stick, named) = named_in(&sticks, self.path(role))?;
        Some(NamedPort {
            role: named.role,
            state: named.state,
            pcui: stick.port(Role::PcUi).map(|port| port.name.clone()),
        })
    }

    fn whereabouts(&self, role: Role) -> Option<Whereabouts> {
        let path = self.path(role);
        let name = path.to_string_lossy();
        is_present(path, role).then(|| Whereabouts {
            port: Some(path.to_owned()),
            location: usb::socket_in(&name).map(str::to_owned),
        })
    }
}

impl Clock for PathBus {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        let deadline = deadline.min(Instant::now() + LONGEST);
        let before = self.both();
        while Instant::now() < deadline {
            wait_slice(deadline);
            if self.both() != before {
                return;
            }
        }
    }
}

impl UsbSwitch for PathBus {}

/// Whether the port at `path` may belong to the modem at `location`. It does not where the system lists it in another USB
/// port. The first port that is listed tells the location.
fn may_be_the_same(location: &mut Option<String>, sticks: &[StickListing], path: &Path) -> bool {
    let listed = named_in(sticks, path).and_then(|(stick, _)| stick.location.clone());
    match (&*location, listed) {
        (Some(known), Some(listed)) => *known == listed,
        (None, listed) => {
            *location = listed;
            true
        }
        (Some(_), None) => true,
    }
}

/// Waits one slice, or less when `deadline` is nearer.
fn wait_slice(deadline: Instant) {
    let left = deadline.saturating_duration_since(Instant::now());
    std::thread::sleep(left.min(SLICE));
}

#[cfg(all(test, unix))]
#[path = "path_tests.rs"]
mod tests;
