//! The way to the modem: in memory, with a clock that is moved by waiting, or a socket.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::{Duration, Instant};

use modem_medic::simulator::usbredir::{ProtocolError, UsbHost};

pub enum Wire {
    Memory {
        host: Box<UsbHost>,
        now: Instant,
        /// Why the host would have closed the connection.
        broken: Option<ProtocolError>,
    },
    Socket(UnixStream),
}

impl Wire {
    pub fn memory(mut host: UsbHost, now: Instant) -> Self {
        host.connect(now);
        Self::Memory {
            host: Box::new(host),
            now,
            broken: None,
        }
    }

    pub fn socket(path: &Path) -> Self {
        Self::Socket(UnixStream::connect(path).unwrap())
    }

    pub fn host(&mut self) -> &mut UsbHost {
        match self {
            Self::Memory { host, .. } => host,
            Self::Socket(_) => panic!("the host is another process"),
        }
    }

    pub fn broken(&self) -> Option<ProtocolError> {
        match self {
            Self::Memory { broken, .. } => *broken,
            Self::Socket(_) => None,
        }
    }

    pub fn now(&self) -> Instant {
        match self {
            Self::Memory { now, .. } => *now,
            Self::Socket(_) => Instant::now(),
        }
    }

    pub fn send(&mut self, bytes: &[u8]) {
        match self {
            Self::Memory { host, now, broken } => {
                if let Err(error) = host.receive(*now, bytes) {
                    *broken = Some(error);
                    host.disconnect(*now);
                }
            }
            Self::Socket(socket) => socket.write_all(bytes).unwrap(),
        }
    }

    /// What comes; nothing when the time is `deadline`, or the connection was closed.
    pub fn receive(&mut self, deadline: Instant) -> Vec<u8> {
        match self {
            Self::Memory { host, now, .. } => loop {
                host.advance(*now);
                let bytes = host.take_output();
                if !bytes.is_empty() || *now >= deadline {
                    return bytes;
                }
                let next = host.next_due().unwrap_or(deadline);
                *now = next.min(deadline).max(*now);
            },
            Self::Socket(socket) => {
                let left = deadline.saturating_duration_since(Instant::now());
                let left = left.max(Duration::from_millis(1));
                socket.set_read_timeout(Some(left)).unwrap();
                let mut buffer = vec![0; 64 * 1024];
                match socket.read(&mut buffer) {
                    Ok(count) => buffer.truncate(count),
                    Err(error)
                        if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                    {
                        buffer.clear();
                    }
                    Err(error) => panic!("{error}"),
                }
                buffer
            }
        }
    }

    /// The virtual machine ends.
    pub fn close(&mut self) {
        match self {
            Self::Memory { host, now, .. } => host.disconnect(*now),
            Self::Socket(socket) => socket.shutdown(Shutdown::Both).unwrap(),
        }
    }
}
