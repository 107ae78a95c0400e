//! The bulk endpoints of a real interface.
//!
//! Thin on purpose, because nothing here can be tried without a USB: it only translates between
//! [`BulkPipe`] and `nusb`, which keeps transfers in a queue and has them done by a thread of its own.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use nusb::transfer::{Buffer, Bulk, Completion, In, Out, TransferError};
use nusb::{Endpoint, Interface, MaybeFuture as _};

use super::pipe::{BulkPipe, Direction, Fault, Sent, SentEnd};
use crate::modem::descriptors::BulkPair;

/// Transfers inward that always wait, so that nothing is lost between two reads. Four, as in the Linux driver.
const WAITING: usize = 4;
/// The size of each in bytes, before it is rounded to whole packets. As in the Linux driver.
const SIZE: usize = 4096;
/// How long a transfer that was called back may take to come back.
const CALLED_BACK: Duration = Duration::from_secs(1);

/// Both bulk endpoints of an interface that is held. Dropping it calls back what waits and lets go of the
/// interface.
#[derive(Debug)]
pub(super) struct Endpoints {
    outward: Endpoint<Bulk, Out>,
    inward: Endpoint<Bulk, In>,
    size: usize,
}

impl Endpoints {
    /// Takes the endpoints of an interface and begins to listen.
    ///
    /// # Errors
    /// Opens both endpoints; the error is the system's.
    pub(super) fn open(interface: &Interface, pair: BulkPair) -> Result<Self, String> {
        let named = |error: nusb::Error| error.to_string();
        let outward = interface.endpoint(pair.outward).map_err(named)?;
        let inward: Endpoint<Bulk, In> = interface.endpoint(pair.inward).map_err(named)?;
        // A size of a broken device; a transfer must hold whole packets.
        let packet = inward.max_packet_size();
        if packet == 0 || packet > SIZE {
            return Err(format!("an endpoint with packets of {packet} bytes"));
        }
        let mut endpoints = Self {
            outward,
            inward,
            size: SIZE.div_ceil(packet) * packet,
        };
        endpoints.listen();
        Ok(endpoints)
    }

    /// Fills up the transfers inward.
    fn listen(&mut self) {
        while self.inward.pending() < WAITING {
            self.inward.submit(Buffer::new(self.size));
        }
    }

    /// A completed transfer outward; none is on its way afterwards. `None`: it does not even come back.
    fn finish_sending(&mut self, deadline: Instant) -> Option<(Completion, bool)> {
        if let Some(completion) = self.outward.wait_next_complete(left(deadline)) {
            return Some((completion, false));
        }
        self.outward.cancel_all();
        let completion = self.outward.wait_next_complete(CALLED_BACK)?;
        Some((completion, true))
    }
}

impl BulkPipe for Endpoints {
    fn send(&mut self, bytes: &[u8], deadline: Instant) -> Sent {
        let late = |taken| Sent {
            taken,
            end: SentEnd::Late,
        };
        // A transfer that did not come back when it was called is met here again.
        while self.outward.pending() > 0 {
            if self.finish_sending(deadline).is_none() {
                return late(0);
            }
        }
        self.outward.submit(bytes.to_vec().into());
        let Some((completion, called_back)) = self.finish_sending(deadline) else {
            return late(0);
        };
        let taken = completion.actual_len;
        let end = match completion.status {
            Ok(()) => SentEnd::Done,
            Err(TransferError::Cancelled) if called_back => SentEnd::Late,
            Err(error) => SentEnd::Failed(fault(error)),
        };
        Sent { taken, end }
    }

    fn receive(&mut self, buffer: &mut Vec<u8>, deadline: Instant) -> Result<bool, Fault> {
        self.listen();
        let Some(completion) = self.inward.wait_next_complete(left(deadline)) else {
            return Ok(false);
        };
        let arrived = completion.buffer.get(..completion.actual_len);
        buffer.extend_from_slice(arrived.unwrap_or_default());
        match completion.status {
            Ok(()) => {
                self.inward.submit(completion.buffer);
                Ok(true)
            }
            // Data that came before the fault is not lost; the fault comes again with the next transfer.
            Err(_) if completion.actual_len > 0 => Ok(true),
            Err(error) => Err(fault(error)),
        }
    }

    fn clear_stall(&mut self, direction: Direction) -> Result<(), Fault> {
        let cleared = match direction {
            Direction::Outward => self.outward.clear_halt().wait(),
            Direction::Inward => {
                // It must not be cleared while transfers wait. They all ended with the stall, or do now.
                self.inward.cancel_all();
                while self.inward.pending() > 0 {
                    if self.inward.wait_next_complete(CALLED_BACK).is_none() {
                        return Err(Fault::Io(ErrorKind::TimedOut));
                    }
                }
                self.inward.clear_halt().wait()
            }
        };
        cleared.map_err(|error| match error.kind() {
            nusb::ErrorKind::Disconnected => Fault::Gone,
            _ => Fault::Io(std::io::Error::from(error).kind()),
        })
    }
}

fn left(deadline: Instant) -> Duration {
    deadline.saturating_duration_since(Instant::now())
}

fn fault(error: TransferError) -> Fault {
    match error {
        TransferError::Disconnected => Fault::Gone,
        TransferError::Stall => Fault::Stall,
        other => Fault::Io(std::io::Error::from(other).kind()),
    }
}
