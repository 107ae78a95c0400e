//! A bus around a bus, that records.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::format::RecordedEvent;
use super::recorder::Tape;
use super::segments::Direction;
use crate::bus::{
    Bus, BusError, Clock, ListedPort, NamedPort, Port, PortError, Ports, Role, SwitchError,
    SwitchMessage, SwitchReply, UsbSwitch, VendorDevice, Whereabouts,
};

/// The bus inside, which also is the clock of its ports.
type Inner = Arc<Mutex<Box<dyn Bus>>>;

/// Does what the bus inside does, and writes it down.
pub struct RecordingBus {
    inner: Inner,
    tape: Tape,
    /// The last known presence of each role.
    present: BTreeMap<Role, bool>,
    refused: BTreeMap<Role, BusError>,
}

impl std::fmt::Debug for RecordingBus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecordingBus")
    }
}

impl RecordingBus {
    /// Records on `tape` what passes `inner`.
    pub fn new(inner: Box<dyn Bus>, tape: Tape) -> Self {
        Self {
            inner: Arc::new(Mutex::new(inner)),
            tape,
            present: BTreeMap::new(),
            refused: BTreeMap::new(),
        }
    }
}

/// The harmless part of a port's name: its kind. A name that a person gave, or one that holds the number of
/// a modem, is not.
fn port_name(name: &str) -> &str {
    const ENDS: &[&str] = &["/modem", "/diag", "/pcui", "/download"];
    let numbered = [
        "/dev/ttyUSB",
        "/dev/ttyACM",
        "/dev/ttyS",
        "COM",
        "\\\\.\\COM",
    ]
    .iter()
    .filter_map(|start| name.strip_prefix(start))
    .any(|number| {
        (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let place = name.strip_prefix("usb:").is_some_and(|place| {
        place.len() <= 24
            && place
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b"-.:".contains(&byte))
    });
    let own = [
        "simulated modem, ",
        "recorded modem, ",
        "/dev/cu.HUAWEIMobile-",
    ]
    .iter()
    .any(|start| name.starts_with(start) && name.len() <= start.len() + 12);
    if numbered || place || own {
        return name;
    }
    let end = ENDS.iter().find(|end| name.ends_with(**end));
    end.map_or("a port", |end| end.trim_start_matches('/'))
}

fn lock(inner: &Inner) -> MutexGuard<'_, Box<dyn Bus>> {
    inner.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RecordingBus {
    /// Keeps that a port was opened and what is said on it, or why it was not.
    fn keep(
        &mut self,
        role: Role,
        now: Instant,
        name: &str,
        opened: Result<Box<dyn Port>, BusError>,
    ) -> Result<Box<dyn Port>, BusError> {
        match opened {
            Ok(port) => {
                self.refused.remove(&role);
                let number = self.tape.opened(now, role, port_name(name));
                Ok(Box::new(RecordingPort {
                    port,
                    clock: Arc::clone(&self.inner),
                    tape: self.tape.clone(),
                    number,
                    gone: false,
                }))
            }
            Err(error) => {
                if self.refused.insert(role, error.clone()).as_ref() != Some(&error) {
                    let problem = error.problem().id().to_owned();
                    self.tape
                        .note(now, 0, RecordedEvent::Refused { role, problem });
                }
                Err(error)
            }
        }
    }
}

impl Ports for RecordingBus {
    fn present(&mut self, role: Role) -> bool {
        let mut inner = lock(&self.inner);
        let there = inner.present(role);
        if self.present.insert(role, there) != Some(there) {
            self.tape
                .note(inner.now(), 0, RecordedEvent::Present { role, there });
        }
        there
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let mut inner = lock(&self.inner);
        let opened = inner.open(role);
        let (now, name) = (inner.now(), inner.describe(role));
        drop(inner);
        self.keep(role, now, &name, opened)
    }

    fn unassigned_ports(&mut self) -> Vec<ListedPort> {
        lock(&self.inner).unassigned_ports()
    }

    /// Opens a port whose role is not known yet. Its exchanges count as those of the PC UI port, which is looked for.
    fn open_unnamed(&mut self, port: &ListedPort) -> Result<Box<dyn Port>, BusError> {
        let mut inner = lock(&self.inner);
        let opened = inner.open_unnamed(port);
        let now = inner.now();
        drop(inner);
        self.keep(Role::PcUi, now, &port.name, opened)
    }

    fn assign_role(&mut self, port: &ListedPort, role: Role) {
        lock(&self.inner).assign_role(port, role);
    }

    fn whereabouts(&self, role: Role) -> Option<Whereabouts> {
        lock(&self.inner).whereabouts(role)
    }

    fn device_ports(&mut self, role: Role) -> Vec<ListedPort> {
        lock(&self.inner).device_ports(role)
    }

    fn named_port(&mut self, role: Role) -> Option<NamedPort> {
        lock(&self.inner).named_port(role)
    }

    fn describe(&self, role: Role) -> String {
        lock(&self.inner).describe(role)
    }
}

impl Clock for RecordingBus {
    fn now(&self) -> Instant {
        lock(&self.inner).now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        lock(&self.inner).wait_for_change(deadline);
    }
}

impl UsbSwitch for RecordingBus {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        lock(&self.inner).vendor_devices()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        lock(&self.inner).switch(socket, message)
    }
}

/// An open port whose talk is recorded.
struct RecordingPort {
    port: Box<dyn Port>,
    clock: Inner,
    tape: Tape,
    number: u32,
    gone: bool,
}

impl std::fmt::Debug for RecordingPort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("RecordingPort").field(&self.port).finish()
    }
}

impl RecordingPort {
    fn now(&self) -> Instant {
        lock(&self.clock).now()
    }

    /// Writes a failure down, a vanished port once.
    fn failed(&mut self, error: PortError) -> PortError {
        let event = match error {
            PortError::Gone => RecordedEvent::Gone,
            other => RecordedEvent::Error {
                problem: other.problem().id().to_owned(),
            },
        };
        if !self.gone {
            self.tape.note(self.now(), self.number, event);
        }
        self.gone |= error == PortError::Gone;
        error
    }
}

impl Port for RecordingPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        // Before it is sent: a program that dies in it has still said it.
        self.tape
            .said(self.now(), self.number, Direction::Out, bytes);
        self.port
            .write(bytes, deadline)
            .map_err(|error| self.failed(error))
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        let count = self
            .port
            .read(buffer, deadline)
            .map_err(|error| self.failed(error))?;
        let bytes = buffer.get(..count).unwrap_or_default();
        self.tape
            .said(self.now(), self.number, Direction::In, bytes);
        Ok(count)
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.port
            .discard_input()
            .map_err(|error| self.failed(error))?;
        self.tape
            .note(self.now(), self.number, RecordedEvent::Discard);
        Ok(())
    }
}

impl Drop for RecordingPort {
    fn drop(&mut self) {
        self.tape
            .note(self.now(), self.number, RecordedEvent::Close);
    }
}
