//! A pair of bulk endpoints, as little of it as is needed: bytes out, bytes in, a stall cleared.
//!
//! Small on purpose. What a port makes of it ([`super::port`]) and how a stick is switched over it
//! ([`mod@super::switch`]) is tested on a pipe in memory; only [`super::endpoints`] needs a USB.

use std::fmt;
use std::io::ErrorKind;
use std::time::Instant;

/// Which of the two endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    /// From the computer to the device.
    Outward,
    /// From the device to the computer.
    Inward,
}

/// A fault of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The device is gone.
    Gone,
    /// The device refuses what it is sent, or has nothing to send, until the stall is cleared.
    Stall,
    /// Another failure.
    Io(ErrorKind),
}

/// The outcome of an outward transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sent {
    /// The bytes that the device took.
    pub(super) taken: usize,
    /// How the transfer ended.
    pub(super) end: SentEnd,
}

/// How a transfer outward ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SentEnd {
    /// The device took all.
    Done,
    /// The deadline passed, and the rest was called back.
    Late,
    /// It failed.
    Failed(Fault),
}

/// A pair of bulk endpoints of an interface that is held for this program alone.
pub(super) trait BulkPipe: Send + fmt::Debug {
    /// Sends `bytes` in one transfer and waits until the device took them, or `deadline` passed. One that is
    /// late is called back, so none is on its way when this returns.
    fn send(&mut self, bytes: &[u8], deadline: Instant) -> Sent;

    /// Waits for bytes and appends them to `buffer`. `Ok(false)`: `deadline` passed in silence. `Ok(true)`
    /// without a byte: a packet of length zero. A deadline that has passed already means a look.
    fn receive(&mut self, buffer: &mut Vec<u8>, deadline: Instant) -> Result<bool, Fault>;

    /// Ends a stall.
    fn clear_stall(&mut self, direction: Direction) -> Result<(), Fault>;
}
