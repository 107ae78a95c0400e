//! A pipe in memory that plays a script.

use std::collections::VecDeque;
use std::time::Instant;

use super::pipe::{BulkPipe, Direction, Fault, Sent, SentEnd};

/// The next inward action of the pipe.
#[derive(Clone, Debug)]
pub(super) enum In {
    Packet(Vec<u8>),
    Silence,
    Fault(Fault),
}

/// A pipe that plays a script and keeps what it is sent.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub(super) inward: VecDeque<In>,
    pub(super) outward: VecDeque<Sent>,
    pub(super) sent: Vec<Vec<u8>>,
    pub(super) cleared: Vec<Direction>,
    pub(super) deadlines: Vec<Instant>,
}

impl BulkPipe for Script {
    fn send(&mut self, bytes: &[u8], deadline: Instant) -> Sent {
        self.deadlines.push(deadline);
        let sent = self.outward.pop_front().unwrap_or(Sent {
            taken: bytes.len(),
            end: SentEnd::Done,
        });
        self.sent.push(bytes[..sent.taken].to_vec());
        sent
    }

    fn receive(&mut self, buffer: &mut Vec<u8>, deadline: Instant) -> Result<bool, Fault> {
        self.deadlines.push(deadline);
        match self.inward.pop_front() {
            Some(In::Packet(bytes)) => {
                buffer.extend(bytes);
                Ok(true)
            }
            Some(In::Silence) | None => Ok(false),
            Some(In::Fault(fault)) => Err(fault),
        }
    }

    fn clear_stall(&mut self, direction: Direction) -> Result<(), Fault> {
        self.cleared.push(direction);
        Ok(())
    }
}

/// A transfer that failed, of which so much was taken.
pub(super) fn failed(taken: usize, fault: Fault) -> Sent {
    Sent {
        taken,
        end: SentEnd::Failed(fault),
    }
}
