//! Recordings from captures of the USB, taken while a vendor's program was at work.
//!
//! Taken with Wireshark on Linux (usbmon, link types 189 and 220) or on Windows (`USBPcap`, 249), as pcap
//! or pcapng. The layouts are those of the kernel's `usbmon` document and of the `USBPcap` format
//! description. Everything in a capture is data from outside: each size is checked before it is used.
//!
//! Packets are read one after the other. What is kept of them, each transfer with 80 bytes more than its data, and at most
//! 16 MiB of one packet, takes some 400 MiB at most; a capture with more is refused. Time grows with the length of the file,
//! of which at most 8 GiB are read.

mod convert;
mod descriptors;
mod devices;
mod packets;
mod transfer;
mod usbmon;
mod usbpcap;

#[cfg(test)]
pub(super) mod tests;

use std::io::Read;

use crate::problem::Problem;

pub use convert::{Converted, ConvertedPort};
pub use devices::Address;

/// The longest file that is read, in bytes.
const MOST_BYTES: u64 = 8 << 30;

/// A choice of contents of a capture.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Only the devices at these addresses. Empty: the modem, wherever it appears.
    pub devices: Vec<Address>,
    /// The treatment of blocks of firmware.
    pub payloads: super::Payloads,
}

/// Why a capture gives no recording.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// The system does not give its bytes, or the recording cannot be written.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// Neither pcap nor pcapng.
    #[error("neither a pcap nor a pcapng file")]
    NotACapture,
    /// The file is damaged.
    #[error("the file is damaged after {packets} packets")]
    Damaged {
        /// Packets before the damage.
        packets: usize,
    },
    /// A block of the file is larger than any transfer.
    #[error("packet {packet} is larger than any USB transfer")]
    TooLarge {
        /// Counted from 1.
        packet: usize,
    },
    /// The link type is not one of USB.
    #[error("link type {0}, not a capture of the USB (189, 220 or 249)")]
    LinkType(i32),
    /// A packet is not what its link type says.
    #[error("packet {packet} is not a USB packet: {detail}")]
    BadPacket {
        /// Counted from 1.
        packet: usize,
        /// Why.
        detail: &'static str,
    },
    /// A transfer of the modem was not captured to its end.
    #[error("packet {packet} holds {captured} of {length} bytes; capture without a size limit")]
    Interrupted {
        /// Counted from 1.
        packet: usize,
        /// Bytes in the file.
        captured: usize,
        /// Bytes that were transferred.
        length: usize,
    },
    /// The transfers are more than fits into memory.
    #[error("the transfers hold more than {0} bytes")]
    TooMuch(usize),
    /// No device spoke like a modem.
    #[error("no device of the vendor's spoke AT or in frames, in {packets} packets")]
    NoModem {
        /// Packets that were looked at.
        packets: usize,
    },
    /// Several did at the same time.
    #[error("several modems speak at the same time: {}", list(.0))]
    Several(Vec<Address>),
}

fn list(addresses: &[Address]) -> String {
    let addresses: Vec<String> = addresses.iter().map(Address::to_string).collect();
    addresses.join(", ")
}

impl CaptureError {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Io(_) => Problem::FileUnreadable,
            Self::NotACapture
            | Self::Damaged { .. }
            | Self::TooLarge { .. }
            | Self::LinkType(_)
            | Self::BadPacket { .. }
            | Self::Interrupted { .. }
            | Self::TooMuch(_) => Problem::CaptureUnreadable,
            Self::NoModem { .. } => Problem::CaptureWithoutModem,
            Self::Several(_) => Problem::CaptureAmbiguous,
        }
    }
}

/// Reads a capture to its end. What it holds of the modem is then ready to be written.
pub fn convert(capture: impl Read + Send, wanted: &Wanted) -> Result<Converted, CaptureError> {
    let mut bus = devices::UsbBus::default();
    let read = packets::each(capture.take(MOST_BYTES), &mut |packet| {
        let transfer = match packet.link_type {
            usbmon::LINUX => usbmon::decode(packet, usbmon::LINUX_HEADER)?,
            usbmon::LINUX_MMAPPED => usbmon::decode(packet, usbmon::LINUX_MMAPPED_HEADER)?,
            usbpcap::USBPCAP => usbpcap::decode(packet)?,
            other => return Err(CaptureError::LinkType(other)),
        };
        bus.take(&transfer, packet)
    })?;
    convert::convert(bus, &read, wanted)
}
