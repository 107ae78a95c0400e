//! The file: JSON lines, the first of which is the header.

use serde::{Deserialize, Serialize};

use crate::bus::Role;

/// The name of the format in the header.
pub const FORMAT: &str = "modem-medic recording";
/// The version of the format. A reader takes only its own.
pub const VERSION: u32 = 1;

/// The largest recording, in bytes: a flash of 64 MiB with all its payloads fits. One that is being made ends there, and
/// a larger file is not read.
pub const MOST_BYTES: u64 = 192 << 20;
/// The most entries of a recording, for both in the same way.
pub const MOST_ENTRIES: usize = 1_000_000;
/// The most ports of a recording.
pub(super) const MOST_PORTS: usize = 4096;

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    /// Always [`FORMAT`].
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// Where the bytes come from.
    pub source: Source,
    /// The treatment of blocks of firmware.
    pub payloads: Payloads,
}

impl Header {
    /// The header of a recording that is made now.
    pub fn new(source: Source, payloads: Payloads) -> Self {
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            source,
            payloads,
        }
    }
}

/// Where the bytes of a recording come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// This program, at work on a bus.
    ThisProgram,
    /// A capture of the Linux kernel (usbmon).
    Usbmon,
    /// A capture on Windows (`USBPcap`).
    Usbpcap,
}

/// The treatment of a block of firmware.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Payloads {
    /// Length and SHA-256. Firmware belongs to its vendor, and a recording is sent to others.
    #[default]
    Hashed,
    /// Every byte.
    Kept,
}

/// One line after the header.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordLine {
    /// Milliseconds since the recording began.
    pub ms: u64,
    /// Which opened port, counted from 1; 0 where no port is meant.
    pub port: u32,
    /// The event.
    #[serde(flatten)]
    pub event: RecordedEvent,
}

/// An event. Bytes are hex text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum RecordedEvent {
    /// A port was opened.
    Open {
        /// The role of the port.
        role: Role,
        /// How the bus calls it, for people.
        name: String,
    },
    /// A port could not be opened. Told once per reason.
    Refused {
        /// Which was wanted.
        role: Role,
        /// The id of the problem in the catalogue.
        problem: String,
    },
    /// A port was found to be there, or to be there no longer. Told when that changes.
    Present {
        /// Which.
        role: Role,
        /// Whether it is there.
        there: bool,
    },
    /// The computer said this.
    Out {
        /// The bytes.
        hex: String,
        /// Something in it was blanked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        scrubbed: bool,
    },
    /// The computer sent a block of firmware, of which only the hash is kept.
    Block(Block),
    /// The modem said this.
    In {
        /// The bytes.
        hex: String,
        /// Something in it was blanked.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        scrubbed: bool,
    },
    /// Bytes that had arrived and were not read were thrown away.
    Discard,
    /// The port was closed.
    Close,
    /// The port vanished.
    Gone,
    /// The recording is as large as it may be, and ends here. What was said later is not in it.
    Full,
    /// Bytes did not pass for another reason.
    Error {
        /// The id of the problem in the catalogue.
        problem: String,
    },
}

/// A frame with a block of firmware in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// The payload up to the data, as hex: `42`, number and length.
    pub head: String,
    /// Bytes of data.
    pub length: usize,
    /// SHA-256 of the data, as hex.
    pub sha256: String,
    /// Whether the frame began with a flag of its own.
    pub flag: bool,
}
