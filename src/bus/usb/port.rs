//! A port of the modem over its bulk endpoints, without a serial driver.
//!
//! It does what Linux's own driver for these sticks does (`usb_wwan`, read in its source \[C\]): bytes go out in
//! transfers of at most 4096 bytes, several transfers inward are always waiting, and packets have no meaning:
//! what comes in is one stream of bytes.
//!
//! No packet of length zero is put after a write that fills its last packet. The Linux driver adds one only for
//! sticks that are marked so, and none of this vendor's is \[C\]. The recorded download mode session ran over
//! that driver, and frames have their own end, so the loader cannot need one \[L\].

use std::io::ErrorKind;
use std::time::Instant;

use super::pipe::{BulkPipe, Direction, Fault, Sent, SentEnd};
use crate::bus::{Port, PortError};

/// The most bytes in one transfer outward, as in the Linux driver.
const TRANSFER: usize = 4096;
/// Stalls that are cleared while nothing passes in between. One is met where another program was cut off; a
/// device that goes on stalling is at fault.
const STALLS: u32 = 3;

/// Looks at what has arrived before a device that never stops talking is left to it.
const LOOKS: usize = 64;

/// An open port over bulk endpoints.
#[derive(Debug)]
pub(super) struct UsbPort<P> {
    pipe: P,
    /// Bytes that came in and were not read yet, from `read` on.
    arrived: Vec<u8>,
    read: usize,
    stalls: u32,
}

impl<P: BulkPipe> UsbPort<P> {
    pub(super) fn new(pipe: P) -> Self {
        Self {
            pipe,
            arrived: Vec::new(),
            read: 0,
            stalls: 0,
        }
    }

    /// Takes from what came in before.
    fn take(&mut self, buffer: &mut [u8]) -> usize {
        let rest = self.arrived.get(self.read..).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        for (place, byte) in buffer.iter_mut().zip(rest) {
            *place = *byte;
        }
        self.read += count;
        if self.read >= self.arrived.len() {
            self.arrived.clear();
            self.read = 0;
        }
        count
    }

    /// Clears a stall, unless too many came in a row.
    fn unstall(&mut self, direction: Direction) -> Result<(), PortError> {
        self.stalls += 1;
        if self.stalls > STALLS {
            return Err(PortError::Io(ErrorKind::BrokenPipe));
        }
        log::debug!("the USB endpoint stalled ({direction:?}), clearing that");
        self.pipe.clear_stall(direction).map_err(port_error)
    }
}

impl<P: BulkPipe> Port for UsbPort<P> {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        for chunk in bytes.chunks(TRANSFER) {
            loop {
                let Sent { taken, end } = self.pipe.send(chunk, deadline);
                match end {
                    SentEnd::Done if taken == chunk.len() => {
                        self.stalls = 0;
                        break;
                    }
                    // A transfer that ends well with bytes left is no USB.
                    SentEnd::Done => return Err(PortError::Io(ErrorKind::WriteZero)),
                    SentEnd::Late => return Err(PortError::Stalled),
                    // Nothing of it was taken, so sending it is no second time for the modem. With part of it
                    // taken, nobody knows where to go on.
                    SentEnd::Failed(Fault::Stall) if taken == 0 => {
                        self.unstall(Direction::Outward)?;
                    }
                    SentEnd::Failed(fault) => return Err(port_error(fault)),
                }
            }
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            let count = self.take(buffer);
            if count > 0 {
                return Ok(count);
            }
            match self.pipe.receive(&mut self.arrived, deadline) {
                // A packet of length zero says nothing; the wait goes on.
                Ok(true) => self.stalls = 0,
                Ok(false) => return Ok(0),
                Err(Fault::Stall) => self.unstall(Direction::Inward)?,
                Err(fault) => return Err(port_error(fault)),
            }
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        // A deadline that has passed makes each look a short one.
        let now = Instant::now();
        for _ in 0..LOOKS {
            self.arrived.clear();
            self.read = 0;
            match self.pipe.receive(&mut self.arrived, now) {
                Ok(true) => self.stalls = 0,
                Ok(false) => break,
                Err(Fault::Stall) => self.unstall(Direction::Inward)?,
                Err(fault) => return Err(port_error(fault)),
            }
        }
        self.arrived.clear();
        Ok(())
    }
}

fn port_error(fault: Fault) -> PortError {
    match fault {
        Fault::Gone => PortError::Gone,
        Fault::Stall => PortError::Io(ErrorKind::BrokenPipe),
        Fault::Io(kind) => PortError::Io(kind),
    }
}

#[cfg(all(test, unix))]
#[path = "tests/contract.rs"]
mod contract;
#[cfg(test)]
#[path = "tests/port.rs"]
mod tests;
