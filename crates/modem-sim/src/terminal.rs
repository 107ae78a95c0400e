//! A pseudo-terminal under a name in a folder: one port of a modem made of software.

use std::collections::VecDeque;
use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::pty::OpenptFlags;
use rustix::termios::OptionalActions;

use crate::Role;

/// More than this is not kept for a program that does not read.
const OUTBOUND_LIMIT: usize = 64 * 1024;
/// The terminal echoes within microseconds; so long is waited for it at most.
const ECHO_COMES: Timespec = Timespec {
    tv_sec: 2,
    tv_nsec: 0,
};

/// One port: its terminal and the link to it.
#[derive(Debug)]
pub struct Terminal {
    master: OwnedFd,
    /// Held open so that a program that closes the port does not hang up the whole terminal.
    slave: OwnedFd,
    /// The terminal's own name.
    device: PathBuf,
    link: Option<PathBuf>,
    outbound: VecDeque<u8>,
    /// How many of the bytes that come next are the echo of what waited in the modem.
    echo_due: usize,
}

impl Terminal {
    /// A terminal that has no link yet. As every serial port that has just appeared, it echoes and edits
    /// lines until a program makes it raw.
    pub fn open() -> io::Result<Self> {
        let master = rustix::pty::openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)?;
        // Asking for it while opening is not known to every system.
        rustix::io::fcntl_setfd(&master, rustix::io::FdFlags::CLOEXEC)?;
        rustix::pty::grantpt(&master)?;
        rustix::pty::unlockpt(&master)?;
        let name = rustix::pty::ptsname(&master, Vec::new())?;
        let slave = rustix::fs::open(
            name.as_c_str(),
            OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC,
            Mode::empty(),
        )?;
        rustix::fs::fcntl_setfl(&master, OFlags::NONBLOCK)?;
        Ok(Self {
            master,
            slave,
            device: PathBuf::from(name.to_string_lossy().into_owned()),
            link: None,
            outbound: VecDeque::new(),
            echo_due: 0,
        })
    }

    /// A terminal that was made raw, for a modem that says something before anybody opens its port.
    pub fn open_raw() -> io::Result<Self> {
        let terminal = Self::open()?;
        let mut attributes = rustix::termios::tcgetattr(&terminal.slave)?;
        attributes.make_raw();
        rustix::termios::tcsetattr(&terminal.slave, OptionalActions::Now, &attributes)?;
        Ok(terminal)
    }

    /// Has the beginning of a report wait in the modem. The terminal echoes it into the modem, as a real one
    /// does between being opened and being made raw.
    pub fn leave_waiting(&mut self, bytes: &[u8]) -> io::Result<()> {
        let written = rustix::io::write(&self.master, bytes)?;
        // Nobody has the terminal's name yet, so nobody can switch the echo off before it came.
        let mut echo = [PollFd::new(&self.master, PollFlags::IN)];
        if poll(&mut echo, Some(&ECHO_COMES))? > 0 {
            self.echo_due = written;
        }
        Ok(())
    }

    /// Of bytes that have just come, those that are the terminal's echo.
    pub fn take_echo<'b>(&mut self, bytes: &mut &'b [u8]) -> &'b [u8] {
        let (echo, rest) = bytes.split_at(self.echo_due.min(bytes.len()));
        self.echo_due -= echo.len();
        *bytes = rest;
        echo
    }

    /// Gives it its name in `dir`, which is the role's.
    pub fn publish(self, dir: &Path, role: Role) -> io::Result<Self> {
        let mut terminal = self;
        let link = dir.join(role.name());
        let beside = dir.join(format!(".{}.new", role.name()));
        remove_link(&beside)?;
        std::os::unix::fs::symlink(&terminal.device, &beside)?;
        fs::rename(&beside, &link)?;
        terminal.link = Some(link);
        Ok(terminal)
    }

    /// The terminal's own name, to open it by.
    pub fn device(&self) -> &Path {
        &self.device
    }

    /// The end of the modem.
    pub fn master(&self) -> &OwnedFd {
        &self.master
    }

    /// The events to poll for: bytes if they are wanted, and room while something is queued.
    pub fn awaited(&self, bytes: bool) -> PollFd<'_> {
        let bytes = if bytes {
            PollFlags::IN
        } else {
            PollFlags::empty()
        };
        let room = if self.is_flushed() {
            PollFlags::empty()
        } else {
            PollFlags::OUT
        };
        PollFd::new(&self.master, bytes | room)
    }

    /// Whether everything queued was handed to the system.
    pub fn is_flushed(&self) -> bool {
        self.outbound.is_empty()
    }

    /// Whether the program has read everything, as far as the system tells.
    pub fn is_read(&self) -> bool {
        self.is_flushed() && rustix::io::ioctl_fionread(&self.slave).is_ok_and(|left| left == 0)
    }

    /// Has bytes said as soon as there is room.
    pub fn queue(&mut self, bytes: &[u8]) {
        let room = OUTBOUND_LIMIT.saturating_sub(self.outbound.len());
        self.outbound.extend(bytes.iter().take(room));
    }

    /// Hands on what there is room for.
    pub fn flush(&mut self) -> io::Result<()> {
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

impl Drop for Terminal {
    fn drop(&mut self) {
        // The name goes before the terminal, so that nobody opens a dead one by it.
        if let Some(link) = &self.link {
            remove_link(link).ok();
        }
    }
}

/// Removes a link of ours. Anything else of that name is not ours to remove.
pub fn remove_link(path: &Path) -> io::Result<()> {
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
