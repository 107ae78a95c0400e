//! Blocking conversations over AT: a command and its answer.
//!
//! The meaning of the bytes is `protocol`'s. Here is only the waiting, on the bus's clock.

use std::time::{Duration, Instant};

use super::link::{FrameLink, INBOX, LinkError, read};
use super::timing;
use crate::bus::{Bus, Port};
use crate::protocol::at::{Answer, Command, Exchange, Step};

/// A port on which AT commands are asked, one at a time.
#[derive(Debug)]
pub(super) struct AtLink {
    port: Box<dyn Port>,
    inbox: Vec<u8>,
}

impl AtLink {
    pub(super) fn new(mut port: Box<dyn Port>) -> Self {
        // What was said before we came is nobody's answer. If the port is gone, the next read says so.
        port.discard_input().ok();
        Self {
            port,
            inbox: vec![0; INBOX],
        }
    }

    /// Sends one command and waits for its final result.
    pub(super) fn ask(
        &mut self,
        bus: &dyn Bus,
        command: &str,
        timeout: Duration,
    ) -> Result<Answer, LinkError> {
        let mut exchange = Exchange::new(Command::new(command)?, bus.now(), timeout);
        loop {
            match exchange.poll(bus.now()) {
                Step::Send(bytes) => self.port.write(&bytes, bus.now() + timing::SEND)?,
                Step::Wait(until) => {
                    let count = read(&mut *self.port, &mut self.inbox, bus, until)?;
                    exchange.feed(bus.now(), self.inbox.get(..count).unwrap_or_default());
                }
                Step::Done(answer) => return Ok(answer),
                Step::TimedOut {
                    only_reports: true, ..
                } => {
                    return Err(LinkError::OnlyReports(timeout));
                }
                Step::TimedOut {
                    heard_something: true,
                    ..
                } => {
                    return Err(LinkError::Garbled(timeout));
                }
                Step::TimedOut { .. } => return Err(LinkError::Silent(timeout)),
            }
        }
    }

    /// Sends bytes as they are.
    pub(super) fn send(&mut self, bus: &dyn Bus, bytes: &[u8]) -> Result<(), LinkError> {
        Ok(self.port.write(bytes, bus.now() + timing::SEND)?)
    }

    /// The bytes that come before `deadline`; empty when it passed in silence.
    pub(super) fn listen(&mut self, deadline: Instant) -> Result<&[u8], LinkError> {
        let count = self.port.read(&mut self.inbox, deadline)?;
        Ok(self.inbox.get(..count).unwrap_or_default())
    }

    /// The same port, from now on spoken to in frames.
    pub(super) fn into_frames(self) -> FrameLink {
        FrameLink::new(self.port)
    }
}
