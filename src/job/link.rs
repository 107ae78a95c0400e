//! Blocking conversations over a port in frames: a request and its reply. Those over AT are in [`super::at_link`].
//!
//! The meaning of the bytes is `protocol`'s. Here is only the waiting, on the bus's clock.

use std::time::{Duration, Instant};

use super::failure::Trouble;
use super::timing;
use crate::bus::{Bus, Port, PortError};
use crate::problem::Problem;
use crate::protocol::at::CommandError;
use crate::protocol::hdlc::Decoder;

/// Room for one read. A reply is a few bytes; an AT answer a few hundred.
pub(super) const INBOX: usize = 8 * 1024;
/// The longest frame we take, unpacked: the device's own limit (DLOAD sheet §2.1).
const MAX_FRAME: usize = 8 * 1024 + 512;

/// Why a conversation failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LinkError {
    /// Nothing came until the deadline.
    #[error("no answer within {0:?}")]
    Silent(Duration),
    /// Something came, but no answer: damaged frames, or text of another kind.
    #[error("no valid answer within {0:?}, only data that cannot be trusted")]
    Garbled(Duration),
    /// Unsolicited reports came, but no answer (`facts/at-and-usb.md` §1.5, trap c).
    #[error("the modem sends reports but answers nothing within {0:?}; plugging it in again helps")]
    OnlyReports(Duration),
    /// The port failed.
    #[error(transparent)]
    Port(#[from] PortError),
    /// The command is not one that can be sent.
    #[error(transparent)]
    Command(#[from] CommandError),
}

impl From<LinkError> for Trouble {
    fn from(error: LinkError) -> Self {
        let problem = match &error {
            LinkError::Silent(_) | LinkError::OnlyReports(_) => Problem::NoAnswer,
            LinkError::Garbled(_) => Problem::BadAnswer,
            LinkError::Port(port) => port.problem(),
            LinkError::Command(_) => Problem::Internal,
        };
        Self::new(problem, error.to_string())
    }
}

/// A port on which HDLC frames are exchanged, one request and one reply at a time.
#[derive(Debug)]
pub(super) struct FrameLink {
    port: Box<dyn Port>,
    decoder: Decoder,
    inbox: Vec<u8>,
    /// When bytes came last.
    heard: Option<Instant>,
}

impl FrameLink {
    pub(super) fn new(port: Box<dyn Port>) -> Self {
        Self {
            port,
            decoder: Decoder::new(MAX_FRAME),
            inbox: vec![0; INBOX],
            heard: None,
        }
    }

    /// Sends framed bytes.
    pub(super) fn send(&mut self, bus: &dyn Bus, frame: &[u8]) -> Result<(), LinkError> {
        Ok(self.port.write(frame, bus.now() + timing::SEND)?)
    }

    /// The first whole frame for which `accept` gives a value. Frames it turns down and damaged ones
    /// are passed over, because a good one may still follow; they decide only how a timeout is called.
    pub(super) fn receive<R>(
        &mut self,
        bus: &dyn Bus,
        timeout: Duration,
        mut accept: impl FnMut(&[u8]) -> Option<R>,
    ) -> Result<R, LinkError> {
        let deadline = bus.now() + timeout;
        // Any bytes at all: silence and nonsense are told apart for the person's sake.
        let mut garbled = false;
        loop {
            while let Some(frame) = self.decoder.next_frame() {
                match frame {
                    Ok(payload) => match accept(payload) {
                        Some(value) => return Ok(value),
                        None => garbled = true,
                    },
                    Err(_) => garbled = true,
                }
            }
            let count = self.port.read(&mut self.inbox, deadline)?;
            let now = bus.now();
            // A line that never falls silent must not keep us past the deadline either.
            garbled |= count > 0;
            if count == 0 || now >= deadline + timing::SEND {
                return Err(if garbled {
                    LinkError::Garbled(timeout)
                } else {
                    LinkError::Silent(timeout)
                });
            }
            self.heard = Some(now);
            self.decoder
                .feed(self.inbox.get(..count).unwrap_or_default());
        }
    }

    /// Takes every frame that is already here, or comes within `patience` of what was heard last, and
    /// gives each to `look`. A reply nobody asked for must not be taken for the reply to the next
    /// request. What was done since the last reply, such as a record in the journal, counts as waiting.
    pub(super) fn drain(
        &mut self,
        bus: &dyn Bus,
        patience: Duration,
        mut look: impl FnMut(&[u8]),
    ) -> Result<(), LinkError> {
        let begun = bus.now();
        let deadline = self
            .heard
            .map_or(begun, |heard| begun.max(heard + patience));
        loop {
            while let Some(frame) = self.decoder.next_frame() {
                if let Ok(payload) = frame {
                    look(payload);
                }
            }
            let count = self.port.read(&mut self.inbox, deadline)?;
            if count == 0 || bus.now() >= deadline + timing::SEND {
                self.decoder.reset();
                return Ok(());
            }
            self.decoder
                .feed(self.inbox.get(..count).unwrap_or_default());
        }
    }

    /// Waits until the port is gone, giving `true`, or until `timeout` has passed.
    pub(super) fn wait_until_gone(&mut self, bus: &dyn Bus, timeout: Duration) -> bool {
        let deadline = bus.now() + timeout;
        loop {
            match self.port.read(&mut self.inbox, deadline) {
                Ok(0) => return false,
                Ok(_) if bus.now() >= deadline + timing::SEND => return false,
                Ok(_) => {}
                Err(_) => return true,
            }
        }
    }
}
