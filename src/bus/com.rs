//! A serial port where there are no terminals: Windows, by way of `serialport`.
//!
//! There the crate's timeouts hold for writing too, and opening is exclusive by nature.

use std::fmt;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, Instant};

use serialport::{ClearBuffer, DataBits, FlowControl, Parity, SerialPort, StopBits};

use super::holder::Holders;
use super::{BusError, Port, PortError, Role};

/// The speed asked for; it means nothing on a USB port.
const BAUD: u32 = 115_200;

/// The longest single wait. Deadlines are kept by repeating it: setting a timeout is a system call
/// here, and this way it happens once, not at every read.
const SLICE: Duration = Duration::from_millis(50);

/// An open serial port.
pub(super) struct Com {
    port: Box<dyn SerialPort>,
    name: String,
    timeout: Duration,
}

impl Com {
    /// Opens the port of this name: 8 data bits, no parity, one stop bit, no flow control.
    pub(super) fn open(name: &str, role: Role) -> Result<Self, BusError> {
        let port = serialport::new(name, BAUD)
            .data_bits(DataBits::Eight)
            .parity(Parity::None)
            .stop_bits(StopBits::One)
            .flow_control(FlowControl::None)
            .timeout(SLICE)
            .open()
            .map_err(|error| open_error(&error, name, role, is_listed(name)))?;
        let mut port = Self {
            port,
            name: name.to_owned(),
            timeout: SLICE,
        };
        // Best effort: not every driver has these lines.
        port.port.write_data_terminal_ready(true).ok();
        port.port.write_request_to_send(true).ok();
        Ok(port)
    }

    /// Makes the next call wait until `deadline` or one slice, whichever is sooner. `false` means
    /// that `deadline` has passed.
    fn set_slice(&mut self, deadline: Instant) -> Result<bool, PortError> {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(false);
        }
        let wanted = left.clamp(Duration::from_millis(1), SLICE);
        if wanted != self.timeout {
            if let Err(error) = self.port.set_timeout(wanted) {
                return Err(self.why(&error));
            }
            self.timeout = wanted;
        }
        Ok(true)
    }

    /// Why a request other than reading or writing failed. `serialport` keeps the system's number for those two alone, and
    /// that number is what tells a modem that was pulled out. Reading from such a port may be no more than silence, as
    /// under Wine; but a driver that cannot even be asked has no port any more.
    fn why(&mut self, error: &serialport::Error) -> PortError {
        log::info!("the driver of {} cannot be asked: {error}", self.name);
        match self.port.read(&mut [0]) {
            Err(told) if !is_timeout(&told) => port_error(&told),
            Ok(_) | Err(_) => PortError::Gone,
        }
    }

    /// How many bytes are there.
    fn waiting(&mut self) -> Result<u32, PortError> {
        self.port.bytes_to_read().map_err(|error| self.why(&error))
    }

    /// Takes the bytes that are there, without waiting.
    fn take(&mut self, buffer: &mut [u8]) -> Result<usize, PortError> {
        if self.waiting()? == 0 {
            return Ok(0);
        }
        match self.port.read(buffer) {
            Err(error) if is_timeout(&error) => Ok(0),
            read => read.map_err(|error| port_error(&error)),
        }
    }
}

impl Port for Com {
    fn write(&mut self, mut bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        while !bytes.is_empty() {
            if !self.set_slice(deadline)? {
                return Err(PortError::Stalled);
            }
            match self.port.write(bytes) {
                Ok(taken) => bytes = bytes.get(taken..).unwrap_or_default(),
                Err(error) if is_timeout(&error) => {}
                Err(error) => return Err(port_error(&error)),
            }
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        while self.set_slice(deadline)? {
            match self.port.read(buffer) {
                Ok(0) => return Err(PortError::Gone),
                Ok(count) => return Ok(count),
                Err(error) if is_timeout(&error) => {
                    self.waiting()?;
                }
                Err(error) => return Err(port_error(&error)),
            }
        }
        self.take(buffer)
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.port
            .clear(ClearBuffer::Input)
            .map_err(|error| self.why(&error))
    }
}

/// Output that is stuck must not hold up the closing.
impl Drop for Com {
    fn drop(&mut self) {
        self.port.clear(ClearBuffer::All).ok();
    }
}

impl fmt::Debug for Com {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Com({})", self.name)
    }
}

fn is_timeout(error: &std::io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::TimedOut | ErrorKind::Interrupted | ErrorKind::WouldBlock
    )
}

/// Windows gives one error for "in use" and "not there" (`docs/facts/at-and-usb.md` §3.4), so the list of
/// ports decides between them.
fn open_error(error: &serialport::Error, port: &str, role: Role, listed: bool) -> BusError {
    use serialport::ErrorKind as SerialErrorKind;
    let port = port.to_owned();
    match (error.kind(), listed) {
        (SerialErrorKind::NoDevice | SerialErrorKind::Io(ErrorKind::NotFound), false) => {
            BusError::NotFound(role)
        }
        (SerialErrorKind::NoDevice, true) => BusError::Busy {
            holders: Box::new(Holders::of(Path::new(&port))),
            port,
        },
        (SerialErrorKind::Io(ErrorKind::PermissionDenied), _) => BusError::NoPermission { port },
        _ => BusError::Unusable {
            port,
            detail: error.to_string(),
        },
    }
}

fn port_error(error: &std::io::Error) -> PortError {
    /// The error codes of Windows for a device that was pulled: access denied, bad command, general failure,
    /// no such device, aborted, not connected, removed.
    const GONE: [i32; 7] = [5, 22, 31, 433, 995, 1167, 1617];
    let gone = matches!(
        error.kind(),
        ErrorKind::BrokenPipe | ErrorKind::NotConnected | ErrorKind::UnexpectedEof
    );
    if gone
        || (cfg!(windows)
            && error
                .raw_os_error()
                .is_some_and(|code| GONE.contains(&code)))
    {
        PortError::Gone
    } else {
        PortError::Io(error.kind())
    }
}

/// Whether the system lists a port of this name. COM ports are no files that could be looked at.
pub(super) fn is_listed(name: &str) -> bool {
    let short = name.trim_start_matches(r"\\.\");
    serialport::available_ports()
        .unwrap_or_default()
        .iter()
        .any(|port| port.port_name.eq_ignore_ascii_case(short))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_ports_tells_busy_from_missing() {
        use serialport::{Error, ErrorKind as SerialErrorKind};
        let port = "COM5".to_owned();
        for (kind, listed, expected) in [
            (
                SerialErrorKind::NoDevice,
                false,
                BusError::NotFound(Role::PcUi),
            ),
            (
                SerialErrorKind::NoDevice,
                true,
                BusError::Busy {
                    port: port.clone(),
                    holders: Box::new(Holders::of(Path::new(&port))),
                },
            ),
            (
                SerialErrorKind::Io(ErrorKind::PermissionDenied),
                true,
                BusError::NoPermission { port: port.clone() },
            ),
            (
                SerialErrorKind::Unknown,
                true,
                BusError::Unusable {
                    port: port.clone(),
                    detail: "words".to_owned(),
                },
            ),
        ] {
            let error = Error::new(kind, "words");
            assert_eq!(open_error(&error, &port, Role::PcUi, listed), expected);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_port_is_opened_once() {
        let (_master, mut slave) = serialport::TTYPort::pair().unwrap();
        // The pair claims the port for itself; another opening must be let in.
        slave.set_exclusive(false).unwrap();
        let name = slave.name().unwrap();
        drop(slave);
        let _port = Com::open(&name, Role::PcUi).unwrap();
        assert!(Com::open(&name, Role::PcUi).is_err());
    }
}
