//! Recordings: everything that is said to a modem and by it, kept as text, played back and explained.
//!
//! This is how an owner with hardware can prove or correct what the sheets mark \[L\]:
//!
//! * [`RecordingBus`] stands around any bus and writes down every byte with its time. Only what is known
//!   to be harmless reaches the disk as it is ([`crate::privacy`]).
//! * [`replay`] plays a recording back, in memory and on pseudo-terminals, and tells where a program
//!   says something else than was recorded.
//! * [`capture`] makes a recording of a capture of the USB while a vendor's program was at work.
//! * [`explain`] says in words what was said, and which facts of the sheets it confirms or contradicts.

mod bus;
pub mod capture;
pub mod explain;
mod format;
mod reader;
mod recorder;
pub mod replay;
#[cfg(test)]
mod secrets_tests;
mod segments;
mod talk;
#[cfg(test)]
mod tests;
mod verify;

pub use bus::RecordingBus;
pub use format::{
    Block, FORMAT, Header, MOST_BYTES, MOST_ENTRIES, Payloads, RecordLine, RecordedEvent, Source,
    VERSION,
};
pub use reader::{Recording, RecordingError};
pub use recorder::{Ending, Tape};
pub use segments::Direction;
