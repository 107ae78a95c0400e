//! Serves the simulated modem to a virtual machine on a socket: one thread that moves bytes.
//!
//! One guest at a time. When it goes, the modem stays as it is, and the next one that connects finds it so.

use std::fmt;
use std::fs;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::num::NonZeroU32;
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::os::unix::fs::FileTypeExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::UsbHost;
use crate::control::{Control, ServerHandle};
use crate::evidence::Evidence;
use crate::looks::Shape;
use crate::scenario::Scenario;

/// Room for one read.
const INBOX: usize = 64 * 1024;

/// Where a guest connects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A socket in the file system.
    Path(PathBuf),
    /// A TCP port of this computer, which other computers cannot reach.
    Loopback(SocketAddr),
}

/// The address is of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} can be reached from other computers; take 127.0.0.1, or the path of a socket")]
pub struct NotLoopback(SocketAddr);

impl FromStr for Address {
    type Err = NotLoopback;

    /// `127.0.0.1:4000`, `[::1]:4000` and `localhost:4000` are TCP ports; everything else is a path.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let local = text
            .strip_prefix("localhost:")
            .and_then(|port| port.parse().ok())
            .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
        match local.or_else(|| text.parse().ok()) {
            Some(address) if address.ip().is_loopback() => Ok(Self::Loopback(address)),
            Some(address) => Err(NotLoopback(address)),
            None => Ok(Self::Path(PathBuf::from(text))),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => path.display().fmt(f),
            Self::Loopback(address) => address.fmt(f),
        }
    }
}

#[derive(Debug)]
enum Listener {
    Path(UnixListener, PathBuf),
    Loopback(TcpListener),
}

impl Listener {
    fn bind(address: &Address) -> io::Result<Self> {
        match address {
            Address::Path(path) => {
                remove_dead_socket(path)?;
                let listener = UnixListener::bind(path)?;
                listener.set_nonblocking(true)?;
                Ok(Self::Path(listener, path.clone()))
            }
            Address::Loopback(address) => {
                let listener = TcpListener::bind(address)?;
                listener.set_nonblocking(true)?;
                Ok(Self::Loopback(listener))
            }
        }
    }

    /// The address, with the port that the system chose if it was to choose one.
    fn address(&self) -> io::Result<Address> {
        match self {
            Self::Path(_, path) => Ok(Address::Path(path.clone())),
            Self::Loopback(listener) => Ok(Address::Loopback(listener.local_addr()?)),
        }
    }

    fn as_fd(&self) -> BorrowedFd<'_> {
        match self {
            Self::Path(listener, _) => listener.as_fd(),
            Self::Loopback(listener) => listener.as_fd(),
        }
    }

    fn accept(&self) -> io::Result<OwnedFd> {
        match self {
            Self::Path(listener, _) => {
                let (stream, _) = listener.accept()?;
                stream.set_nonblocking(true)?;
                Ok(stream.into())
            }
            Self::Loopback(listener) => {
                let (stream, _) = listener.accept()?;
                stream.set_nonblocking(true)?;
                stream.set_nodelay(true)?;
                Ok(stream.into())
            }
        }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Self::Path(_, path) = self {
            // Nobody is left to be told that it cannot be removed.
            fs::remove_file(path).ok();
        }
    }
}

/// Removes a socket that a server that was killed left behind. Anything else stays.
fn remove_dead_socket(path: &Path) -> io::Result<()> {
    let is_socket = fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_socket());
    if is_socket
        && UnixStream::connect(path)
            .is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused)
    {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Serves one simulated modem on a socket.
#[derive(Debug)]
pub struct UsbServer {
    listener: Listener,
    host: UsbHost,
    guest: Option<Connection>,
    control: Control,
    evidence: Option<Evidence>,
    /// The shape of the modem in its last report.
    reported: Shape,
}

/// A guest's socket, and what it has not taken yet.
#[derive(Debug)]
struct Connection {
    socket: OwnedFd,
    out: Vec<u8>,
    written: usize,
}

impl UsbServer {
    /// Listens. With `out`, what the modem is sent is written there: the log, every accepted object, and a report.
    /// The modem takes so many bytes a second; any number at once if none is given.
    ///
    /// # Errors
    /// The system's error when nothing can listen there, or the folder cannot be made.
    pub fn start(
        address: &Address,
        scenario: Scenario,
        out: Option<&Path>,
        bytes_per_second: Option<NonZeroU32>,
    ) -> io::Result<Self> {
        Ok(Self {
            evidence: out.map(Evidence::create).transpose()?,
            listener: Listener::bind(address)?,
            host: UsbHost::new(scenario, bytes_per_second, Instant::now()),
            guest: None,
            control: Control::new()?,
            reported: Shape::Absent,
        })
    }

    /// Where it listens.
    ///
    /// # Errors
    /// The system's error when it does not tell.
    pub fn address(&self) -> io::Result<Address> {
        self.listener.address()
    }

    /// A handle that ends this server and moves its modem by hand.
    pub fn handle(&self) -> ServerHandle {
        self.control.handle()
    }

    /// From now on the words `unplug`, `plug` and `switch`, each on a line of standard input, do that to the modem.
    #[must_use]
    pub fn by_hand(mut self) -> Self {
        self.control.take_words();
        self
    }

    /// Serves until stopped.
    ///
    /// # Errors
    /// The system's error when it cannot listen any more, or what the modem was sent cannot be written.
    pub fn run(mut self) -> io::Result<()> {
        let mut inbox = vec![0; INBOX];
        loop {
            self.host.advance(Instant::now());
            self.send();
            if let Some(evidence) = &mut self.evidence {
                let shape = self.host.stick().shape();
                if std::mem::replace(&mut self.reported, shape) == shape {
                    evidence.follow(self.host.stick())?;
                } else {
                    evidence.report(self.host.stick())?;
                }
            }
            if self.wait()? {
                break;
            }
            self.take_in(&mut inbox)?;
        }
        if let Some(evidence) = &mut self.evidence {
            evidence.report(self.host.stick())?;
        }
        Ok(())
    }

    /// Waits for bytes, for room, for the next thing that is due, or for a wish or a word from outside. Gives `true`
    /// when the server is to end.
    fn wait(&mut self) -> io::Result<bool> {
        let timeout = self
            .host
            .next_due()
            .and_then(|due| Timespec::try_from(due.saturating_duration_since(Instant::now())).ok());
        let mut polled = Vec::new();
        self.control.await_on(&mut polled);
        polled.push(match &self.guest {
            None => PollFd::from_borrowed_fd(self.listener.as_fd(), PollFlags::IN),
            Some(guest) => {
                let mut wanted = PollFlags::empty();
                wanted.set(PollFlags::IN, self.host.wants_bytes());
                wanted.set(PollFlags::OUT, guest.has_output());
                PollFd::new(&guest.socket, wanted)
            }
        });
        match poll(&mut polled, timeout.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        let waiting = self.control.waiting(&polled);
        let is_gone = polled
            .last()
            .is_some_and(|polled| polled.revents().intersects(PollFlags::HUP | PollFlags::ERR));
        // A guest of whom nothing is wanted now is not read from, and would not be missed.
        if is_gone && self.guest.is_some() && !self.host.wants_bytes() {
            self.hang_up();
        }
        self.control.follow(waiting, self.host.stick_mut())
    }

    /// Takes a guest in, or what it sent.
    fn take_in(&mut self, inbox: &mut [u8]) -> io::Result<()> {
        let Some(guest) = &self.guest else {
            match self.listener.accept() {
                Ok(socket) => {
                    self.host.connect(Instant::now());
                    self.guest = Some(Connection {
                        socket,
                        out: Vec::new(),
                        written: 0,
                    });
                }
                Err(error)
                    if matches!(
                        error.kind(),
                        ErrorKind::WouldBlock
                            | ErrorKind::Interrupted
                            | ErrorKind::ConnectionAborted
                    ) => {}
                Err(error) => return Err(error),
            }
            return Ok(());
        };
        if !self.host.wants_bytes() {
            return Ok(());
        }
        let stays = match rustix::io::read(&guest.socket, &mut *inbox) {
            Ok(0) => false,
            Ok(count) => {
                let bytes = inbox.get(..count).unwrap_or_default();
                let outcome = self.host.receive(Instant::now(), bytes);
                if let Err(error) = &outcome {
                    log::warn!("the guest's connection ends: {error}");
                }
                outcome.is_ok()
            }
            Err(Errno::AGAIN | Errno::INTR) => true,
            Err(_gone) => false,
        };
        if !stays {
            self.hang_up();
        }
        Ok(())
    }

    /// Hands on what the guest has room for.
    fn send(&mut self) {
        let Some(guest) = &mut self.guest else {
            return;
        };
        if guest.send(&mut self.host).is_err() {
            self.hang_up();
        }
    }

    fn hang_up(&mut self) {
        self.guest = None;
        self.host.disconnect(Instant::now());
    }
}

impl Connection {
    fn has_output(&self) -> bool {
        self.written < self.out.len()
    }

    /// Writes what there is room for, and takes the next only then, so that what waits is counted in one place.
    fn send(&mut self, host: &mut UsbHost) -> io::Result<()> {
        loop {
            let Some(rest @ [_, ..]) = self.out.get(self.written..) else {
                self.out = host.take_output();
                self.written = 0;
                if self.out.is_empty() {
                    return Ok(());
                }
                continue;
            };
            match rustix::io::write(&self.socket, rest) {
                Ok(count) => self.written += count,
                Err(Errno::AGAIN) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
