//! A serial port on Unix: a terminal device, opened raw and exclusively.
//!
//! Done on the system calls rather than through `serialport`, for two reasons. That crate hands out a
//! blocking descriptor, on which a large write waits until all of it is taken, so a modem that stops
//! reading would hold the program past every deadline. And it folds the reasons of a failed opening
//! into one, while a person needs to know whether a port is busy, forbidden or gone.

use std::fmt;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{FileType, FlockOperation, Mode, OFlags};
use rustix::io::Errno;
use rustix::termios::{
    ControlModes, InputModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios,
};

use super::holder::{self, Holders};
use super::{BusError, Port, PortError, Role};

/// The speed asked for. It means nothing on a USB port (`docs/facts/at-and-usb.md` §1.1), so failing to
/// set it is no failure.
const BAUD: u32 = 115_200;

/// Output that is still queued this long after it was written will never be taken.
const STUCK_AFTER: Duration = Duration::from_secs(1);

/// An open serial port.
pub(super) struct Tty {
    fd: OwnedFd,
    name: String,
    last_write: Option<Instant>,
}

impl Tty {
    /// Opens `path`, following links, for this process alone: 8 data bits, no parity, one stop bit,
    /// no flow control. Opening raises DTR and RTS where the device has them.
    pub(super) fn open(path: &Path, role: Role) -> Result<Self, BusError> {
        let name = path.display().to_string();
        let fault = |error: Errno| open_error(error, role, &name);

        // Looked at before it is opened: opening a pipe or a disk can have effects of its own.
        let kind = rustix::fs::stat(path).map_err(fault)?.st_mode;
        if FileType::from_raw_mode(kind) != FileType::CharacterDevice {
            return Err(BusError::Unusable {
                port: name,
                detail: "not a serial port".to_owned(),
            });
        }
        if let Some(program) = holder::by_lock_file(path) {
            return Err(BusError::Busy {
                port: name,
                holders: Box::new(Holders {
                    programs: vec![program],
                    ..Holders::default()
                }),
            });
        }
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let fd = rustix::fs::open(path, flags, Mode::empty()).map_err(fault)?;
        let mut settings = rustix::termios::tcgetattr(&fd).map_err(fault)?;

        // Both locks, before anything is changed: TIOCEXCL makes later openings fail, but not the
        // superuser's; the file lock is seen by everyone who asks for it, such as a second of us.
        rustix::fs::flock(&fd, FlockOperation::NonBlockingLockExclusive).map_err(fault)?;
        rustix::termios::ioctl_tiocexcl(&fd).map_err(fault)?;

        make_raw(&mut settings);
        let plain = settings.clone();
        let with_speed = settings
            .set_speed(BAUD)
            .and_then(|()| rustix::termios::tcsetattr(&fd, OptionalActions::Now, &settings));
        if with_speed.is_err() {
            rustix::termios::tcsetattr(&fd, OptionalActions::Now, &plain).map_err(fault)?;
        }
        Ok(Self {
            fd,
            name,
            last_write: None,
        })
    }

    /// Waits until the port is ready for `what`. `false` means that `deadline` passed.
    fn wait(&self, what: PollFlags, deadline: Instant) -> Result<bool, PortError> {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false);
            }
            let timeout = Timespec::try_from(left).ok();
            let mut fds = [PollFd::from_borrowed_fd(self.fd.as_fd(), what)];
            match poll(&mut fds, timeout.as_ref()) {
                Ok(0) | Err(Errno::INTR) => {}
                // A hung-up port counts as ready: reading or writing then tells.
                Ok(_) => return Ok(true),
                Err(error) => return Err(port_error(error)),
            }
        }
    }
}

impl Tty {
    /// Takes the bytes that are there; `None` when there are none.
    fn take(&mut self, buffer: &mut [u8]) -> Result<Option<usize>, PortError> {
        match rustix::io::read(&self.fd, buffer) {
            // A raw terminal never reads as empty; this is its end.
            Ok(0) => Err(PortError::Gone),
            Ok(count) => Ok(Some(count)),
            Err(Errno::AGAIN | Errno::INTR) => Ok(None),
            Err(error) => Err(port_error(error)),
        }
    }
}

impl Port for Tty {
    fn write(&mut self, mut bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        while !bytes.is_empty() {
            match rustix::io::write(&self.fd, bytes) {
                Ok(taken) => bytes = bytes.get(taken..).unwrap_or_default(),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    if !self.wait(PollFlags::OUT, deadline)? {
                        return Err(PortError::Stalled);
                    }
                }
                Err(error) => return Err(port_error(error)),
            }
            self.last_write = Some(Instant::now());
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            // Waiting comes first: an answer is hardly ever there when it begins to be waited for. Once
            // the deadline has passed there is no wait, and what is there is still taken.
            let ready = self.wait(PollFlags::IN, deadline)?;
            match self.take(buffer)? {
                Some(count) => return Ok(count),
                None if !ready => return Ok(0),
                None => {}
            }
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        rustix::termios::tcflush(&self.fd, QueueSelector::IFlush).map_err(port_error)
    }
}

/// Closing a port waits for its output, up to 30 s when the modem has stopped reading. So output that
/// is stuck is thrown away first; output just written is not, because the last thing said to a modem
/// is often a restart that nobody waits for.
impl Drop for Tty {
    fn drop(&mut self) {
        let fresh = self
            .last_write
            .is_some_and(|written| written.elapsed() < STUCK_AFTER);
        let queue = if fresh {
            QueueSelector::IFlush
        } else {
            QueueSelector::IOFlush
        };
        // The port may be gone already; then there is nothing to throw away.
        rustix::termios::tcflush(&self.fd, queue).ok();
        // Not every system takes this back by itself when the port is closed.
        rustix::termios::ioctl_tiocnxcl(&self.fd).ok();
    }
}

impl fmt::Debug for Tty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tty({})", self.name)
    }
}

/// 8N1, every byte passed as it is, no flow control of either kind.
fn make_raw(settings: &mut Termios) {
    settings.make_raw();
    settings.input_modes -= InputModes::IXON | InputModes::IXOFF | InputModes::IXANY;
    settings.control_modes -= ControlModes::CSIZE | ControlModes::PARENB | ControlModes::CSTOPB;
    settings.control_modes -= ControlModes::CRTSCTS;
    // Dropping DTR on closing can reset a stick (`docs/facts/at-and-usb.md` §1.1 [L]).
    settings.control_modes -= ControlModes::HUPCL;
    settings.control_modes |= ControlModes::CS8 | ControlModes::CREAD | ControlModes::CLOCAL;
    settings.special_codes[SpecialCodeIndex::VMIN] = 1;
    settings.special_codes[SpecialCodeIndex::VTIME] = 0;
}

fn open_error(error: Errno, role: Role, port: &str) -> BusError {
    let port = port.to_owned();
    match error {
        // The node can outlive the device for a moment, and a pty its other side: then opening
        // says ENXIO, ENODEV or EIO.
        Errno::NOENT | Errno::NOTDIR | Errno::NXIO | Errno::NODEV | Errno::IO => {
            BusError::NotFound(role)
        }
        Errno::ACCESS | Errno::PERM => BusError::NoPermission { port },
        Errno::BUSY | Errno::AGAIN => BusError::Busy {
            holders: Box::new(Holders::of(Path::new(&port))),
            port,
        },
        Errno::NOTTY => BusError::Unusable {
            port,
            detail: "not a serial port".to_owned(),
        },
        other => BusError::Unusable {
            port,
            detail: other.to_string(),
        },
    }
}

fn port_error(error: Errno) -> PortError {
    match error {
        // The error of a terminal once its device was pulled or its other side was closed.
        Errno::IO | Errno::NXIO | Errno::NODEV | Errno::PIPE | Errno::NOTCONN | Errno::NOTTY => {
            PortError::Gone
        }
        other => PortError::Io(other.kind()),
    }
}
