//! The simulated modem on pseudo-terminals: real ports for real programs.
//!
//! `DIR/modem`, `DIR/diag` and `DIR/pcui` are links to terminals; in download mode these vanish and
//! `DIR/download` appears. A port that vanishes is hung up, so a program that holds it learns that the
//! modem is gone, as with a pulled-out stick. One thread, one poll loop, no polling of the clock.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::io::{self, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::pty::OpenptFlags;
use rustix::termios::OptionalActions;

use super::evidence::Evidence;
use super::scenario::{Scenario, Timing};
use super::stick::{Output, Stick};
use crate::bus::Role;

/// More than this is not kept for a program that does not read.
const OUTBOUND_LIMIT: usize = 64 * 1024;
/// Room for one read.
const INBOX: usize = 16 * 1024;
/// The terminal gives less than 4 KiB at once. After so much there is more, such as the rest of a block.
const FULL_READ: usize = 4095;

/// One port: its terminal and the link to it.
#[derive(Debug)]
struct PtyPort {
    master: OwnedFd,
    /// Held open so that a program that closes the port does not hang up the whole terminal.
    _slave: OwnedFd,
    link: PathBuf,
    outbound: VecDeque<u8>,
}

/// A new terminal, which programs started from here do not inherit.
fn open_master() -> io::Result<OwnedFd> {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
    #[cfg(target_os = "linux")]
    let flags = flags | OpenptFlags::CLOEXEC;
    let master = rustix::pty::openpt(flags)?;
    // Only Linux can say it in the same call.
    #[cfg(not(target_os = "linux"))]
    rustix::io::fcntl_setfd(&master, rustix::io::FdFlags::CLOEXEC)?;
    Ok(master)
}

impl PtyPort {
    fn publish(dir: &Path, role: Role) -> io::Result<Self> {
        let master = open_master()?;
        rustix::pty::grantpt(&master)?;
        rustix::pty::unlockpt(&master)?;
        let name = rustix::pty::ptsname(&master, Vec::new())?;
        let slave = rustix::fs::open(
            name.as_c_str(),
            OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC,
            Mode::empty(),
        )?;
        // Raw before anybody can open it: a terminal that echoes would answer itself.
        let mut attributes = rustix::termios::tcgetattr(&slave)?;
        attributes.make_raw();
        rustix::termios::tcsetattr(&slave, OptionalActions::Now, &attributes)?;
        rustix::fs::fcntl_setfl(&master, OFlags::NONBLOCK)?;

        let link = dir.join(role.name());
        let beside = dir.join(format!(".{}.new", role.name()));
        remove_link(&beside)?;
        let target = PathBuf::from(name.to_string_lossy().into_owned());
        std::os::unix::fs::symlink(target, &beside)?;
        fs::rename(&beside, &link)?;
        Ok(Self {
            master,
            _slave: slave,
            link,
            outbound: VecDeque::new(),
        })
    }

    fn queue(&mut self, bytes: &[u8]) {
        let room = OUTBOUND_LIMIT.saturating_sub(self.outbound.len());
        self.outbound.extend(bytes.iter().take(room));
    }

    fn flush(&mut self) -> io::Result<()> {
        while !self.outbound.is_empty() {
            let (front, _) = self.outbound.as_slices();
            match rustix::io::write(&self.master, front) {
                Ok(count) => {
                    self.outbound.drain(..count);
                }
                Err(rustix::io::Errno::AGAIN) => return Ok(()),
                Err(rustix::io::Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

impl Drop for PtyPort {
    fn drop(&mut self) {
        // The name goes before the terminal, so that nobody opens a dead one by it.
        remove_link(&self.link).ok();
    }
}

/// Ends a running server from another thread or a signal handler.
#[derive(Clone, Debug)]
pub struct StopHandle(Arc<UnixStream>);

impl StopHandle {
    /// Ends the server. Calling it again changes nothing.
    pub fn stop(&self) {
        // A server that has already ended does not read any more.
        (&*self.0).write_all(&[0]).ok();
    }
}

/// Serves one simulated modem in a folder.
#[derive(Debug)]
pub struct PtyServer {
    dir: PathBuf,
    stick: Stick,
    ports: BTreeMap<Role, PtyPort>,
    evidence: Option<Evidence>,
    stop: UnixStream,
    stopper: StopHandle,
}

impl PtyServer {
    /// Makes the folder and the ports. With `out`, what the modem is sent is written there: the log,
    /// every accepted object, and a report.
    ///
    /// # Errors
    /// The system's error when a folder, link or terminal cannot be made.
    pub fn start(dir: &Path, mut scenario: Scenario, out: Option<&Path>) -> io::Result<Self> {
        // Real time passes here, so things are quick unless the scenario says otherwise.
        scenario.timing.get_or_insert(Timing::QUICK);
        fs::create_dir_all(dir)?;
        for role in [Role::Modem, Role::Diagnostics, Role::PcUi, Role::Download] {
            remove_link(&dir.join(role.name()))?;
        }
        let (stop, stopper) = UnixStream::pair()?;
        let mut server = Self {
            dir: dir.to_owned(),
            stick: Stick::new(scenario, Instant::now()),
            ports: BTreeMap::new(),
            evidence: out.map(Evidence::create).transpose()?,
            stop,
            stopper: StopHandle(Arc::new(stopper)),
        };
        server.publish()?;
        Ok(server)
    }

    /// What ends this server.
    pub fn stop_handle(&self) -> StopHandle {
        self.stopper.clone()
    }

    /// Serves until stopped.
    ///
    /// # Errors
    /// The system's error when a terminal fails.
    pub fn run(mut self) -> io::Result<()> {
        let mut inbox = vec![0; INBOX];
        loop {
            self.pass_on()?;
            if self.wait()? {
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
                    self.ports.clear();
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
            self.ports.insert(role, PtyPort::publish(&self.dir, role)?);
        }
        Ok(())
    }

    /// Waits for bytes, for room, for the next thing that is due, or for the end, giving `true`.
    fn wait(&self) -> io::Result<bool> {
        let timeout = self.stick.next_due().map(|due| {
            let left = due.saturating_duration_since(Instant::now());
            Timespec {
                tv_sec: i64::try_from(left.as_secs()).unwrap_or(i64::MAX),
                tv_nsec: left.subsec_nanos().into(),
            }
        });
        let mut waiting = vec![PollFd::new(&self.stop, PollFlags::IN)];
        waiting.extend(self.ports.values().map(|port| {
            let room = if port.outbound.is_empty() {
                PollFlags::empty()
            } else {
                PollFlags::OUT
            };
            PollFd::new(&port.master, PollFlags::IN | room)
        }));
        match poll(&mut waiting, timeout.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(waiting
            .first()
            .is_some_and(|stop| !stop.revents().is_empty()))
    }

    fn take_in(&mut self, inbox: &mut [u8]) -> io::Result<()> {
        for (role, port) in &self.ports {
            // Twice at most: a program that never stops must not keep the modem from answering.
            for _ in 0..2 {
                match rustix::io::read(&port.master, &mut *inbox) {
                    Ok(count) => {
                        let bytes = inbox.get(..count).unwrap_or_default();
                        self.stick.receive(Instant::now(), *role, bytes);
                        if count < FULL_READ {
                            break;
                        }
                    }
                    Err(rustix::io::Errno::AGAIN | rustix::io::Errno::INTR) => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Ok(())
    }
}

/// Removes a link of ours. Anything else of that name is not ours to remove.
fn remove_link(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(metadata) if metadata.file_type().is_symlink() => fs::remove_file(path),
        Ok(_) => Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            format!(
                "{} is there and is not a port of a simulated modem",
                path.display()
            ),
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}
