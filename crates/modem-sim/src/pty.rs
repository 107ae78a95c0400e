//! The simulated modem on pseudo-terminals: real ports for real programs.
//!
//! `DIR/modem`, `DIR/diag` and `DIR/pcui` are links to terminals; in download mode these vanish and
//! `DIR/download` appears. A port that vanishes is hung up, so a program that holds it learns that the
//! modem is gone, as with a pulled-out stick. One thread, one poll loop, no polling of the clock.
//!
//! On a [`FakeSysfs`] the modem is plugged into a made-up computer besides, where it is found without any port
//! being named. By hand, it is pulled out, plugged in and switched with words on standard input.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use std::time::Instant;

use rustix::event::{Timespec, poll};

pub use super::control::ServerHandle;
use super::control::{Control, Waiting};
use super::evidence::Evidence;
use super::fake_sysfs::FakeSysfs;
use super::intake::Intake;
use super::looks::Behind;
use super::scenario::{Scenario, Timing};
use super::stick::{Output, STRAY, Stick};
use super::terminal::{Terminal, remove_link};
use crate::Role;

/// Room for one read.
const INBOX: usize = 16 * 1024;

/// Serves one simulated modem in a folder.
#[derive(Debug)]
pub struct PtyServer {
    dir: PathBuf,
    stick: Stick,
    ports: BTreeMap<Role, Terminal>,
    /// Interface 0 of a modem in download mode, which only a desk shows.
    unheard: Option<Terminal>,
    desk: Option<FakeSysfs>,
    control: Control,
    evidence: Option<Evidence>,
    intake: Intake,
    arriving: Option<Arriving>,
}

/// Bytes on their way into the modem.
#[derive(Debug)]
struct Arriving {
    role: Role,
    bytes: Vec<u8>,
    at: Instant,
}

impl PtyServer {
    /// Makes the folder and the ports. With `out`, what the modem is sent is written there: the log,
    /// every accepted object, and a report.
    ///
    /// # Errors
    /// The system's error when a folder, link or terminal cannot be made.
    pub fn start(dir: &Path, scenario: Scenario, out: Option<&Path>) -> io::Result<Self> {
        Self::start_at(dir, scenario, out, None)
    }

    /// Starts the server, with the modem also plugged into a made-up computer.
    ///
    /// # Errors
    /// The system's error when a folder, link or terminal cannot be made.
    pub fn start_at(
        dir: &Path,
        mut scenario: Scenario,
        out: Option<&Path>,
        desk: Option<FakeSysfs>,
    ) -> io::Result<Self> {
        // Real time passes here, so things are quick unless the scenario says otherwise.
        scenario.timing.get_or_insert(Timing::QUICK);
        fs::create_dir_all(dir)?;
        for role in [Role::Modem, Role::Diagnostics, Role::PcUi, Role::Download] {
            remove_link(&dir.join(role.name()))?;
        }
        let now = Instant::now();
        let mut server = Self {
            dir: dir.to_owned(),
            stick: Stick::new(scenario, now),
            ports: BTreeMap::new(),
            unheard: None,
            desk,
            control: Control::new()?,
            evidence: out.map(Evidence::create).transpose()?,
            intake: Intake::new(None, now),
            arriving: None,
        };
        server.publish()?;
        Ok(server)
    }

    /// A handle that ends this server and moves its modem by hand.
    pub fn handle(&self) -> ServerHandle {
        self.control.handle()
    }

    /// From now on the words `unplug`, `plug` and `switch`, each on a line of standard input, do that to
    /// the modem.
    #[must_use]
    pub fn by_hand(mut self) -> Self {
        self.control.take_words();
        self
    }

    /// From now on the modem takes so many bytes a second, on all its ports together.
    #[must_use]
    pub fn at_speed(mut self, bytes_per_second: NonZeroU32) -> Self {
        self.intake = Intake::new(Some(bytes_per_second), Instant::now());
        self
    }

    /// Serves until stopped.
    ///
    /// # Errors
    /// The system's error when a terminal fails.
    pub fn run(mut self) -> io::Result<()> {
        let mut inbox = vec![0; INBOX];
        loop {
            self.pass_on()?;
            let waiting = self.wait()?;
            if self.control.follow(waiting, &mut self.stick)? {
                break;
            }
            self.take_in(&mut inbox)?;
        }
        if let Some(evidence) = &mut self.evidence {
            evidence.report(&self.stick)?;
        }
        Ok(())
    }

    /// Hands what the modem says to its ports, and follows its ports as they come and go.
    fn pass_on(&mut self) -> io::Result<()> {
        for output in self.stick.take_output(Instant::now()) {
            match output {
                Output::Bytes { role, bytes } => {
                    if let Some(port) = self.ports.get_mut(&role) {
                        port.queue(&bytes);
                    }
                }
                Output::PortsChanged => {
                    if let Some(desk) = &self.desk {
                        desk.unplug()?;
                    }
                    self.ports.clear();
                    self.unheard = None;
                    self.arriving = None;
                    if let Some(evidence) = &mut self.evidence {
                        evidence.report(&self.stick)?;
                    }
                    self.publish()?;
                }
            }
        }
        for port in self.ports.values_mut() {
            port.flush()?;
        }
        match &mut self.evidence {
            Some(evidence) => evidence.follow(&self.stick),
            None => Ok(()),
        }
    }

    fn publish(&mut self) -> io::Result<()> {
        for role in self.stick.roles() {
            let mut port = Terminal::open()?;
            if self.stick.reports_unasked(role) {
                port.leave_waiting(STRAY)?;
            }
            self.ports.insert(role, port.publish(&self.dir, role)?);
        }
        self.plug_in()
    }

    /// On a desk, the modem comes as the USB device that it is now.
    fn plug_in(&mut self) -> io::Result<()> {
        let Some(desk) = &mut self.desk else {
            return Ok(());
        };
        let Some(looks) = self.stick.looks() else {
            return Ok(());
        };
        let mut terminals = Vec::new();
        for interface in looks.interfaces {
            match interface.behind {
                Behind::Serial(role) => {
                    terminals.extend(self.ports.get(&role).map(|port| port.device().to_owned()));
                }
                Behind::Unheard => {
                    let port = self.unheard.insert(Terminal::open()?);
                    terminals.push(port.device().to_owned());
                }
                Behind::Cdrom | Behind::CardReader | Behind::Network => {}
            }
        }
        desk.plug(looks, &terminals)
    }

    /// Waits for bytes, for room, for the next thing that is due, or for a wish or a word from outside.
    fn wait(&self) -> io::Result<Waiting> {
        let now = Instant::now();
        let arrives = self.arriving.as_ref().map(|arriving| arriving.at);
        let next = [self.stick.next_due(), arrives].into_iter().flatten().min();
        let timeout =
            next.and_then(|due| Timespec::try_from(due.saturating_duration_since(now)).ok());
        let mut polled = Vec::new();
        self.control.await_on(&mut polled);
        let ports = self.ports.values().chain(&self.unheard);
        // A modem that is busy with what it has leaves the rest with the system.
        polled.extend(ports.map(|port| port.awaited(arrives.is_none())));
        match poll(&mut polled, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(self.control.waiting(&polled))
    }

    fn take_in(&mut self, inbox: &mut [u8]) -> io::Result<()> {
        if let Some(port) = &self.unheard
            && let Ok(count) = rustix::io::read(port.master(), &mut *inbox)
        {
            self.stick.receive_unheard(Instant::now(), count);
        }
        let now = Instant::now();
        if let Some(arrived) = self.arriving.take_if(|arriving| arriving.at <= now) {
            self.stick.receive(now, arrived.role, &arrived.bytes);
        }
        for (role, port) in &mut self.ports {
            if self.arriving.is_some() {
                return Ok(());
            }
            let count = match rustix::io::read(port.master(), &mut *inbox) {
                Ok(count) => count,
                Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
            };
            let mut bytes = inbox.get(..count).unwrap_or_default();
            self.stick.receive_echo(*role, port.take_echo(&mut bytes));
            let now = Instant::now();
            let at = self.intake.take(now, bytes.len());
            if at > now {
                self.arriving = Some(Arriving {
                    role: *role,
                    bytes: bytes.to_owned(),
                    at,
                });
            } else if !bytes.is_empty() {
                self.stick.receive(now, *role, bytes);
            }
        }
        Ok(())
    }
}
