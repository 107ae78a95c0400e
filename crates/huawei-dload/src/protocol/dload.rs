//! DLOAD, the vendor's download protocol: what takes firmware, on E1550 class and HiSilicon sticks.
//!
//! Requests to frames, payloads to replies. One request, one reply, never pipelined. The order of a write
//! (41, 42 …, 43 per object) and what may be sent again are in [`session`]; the restart (0A) and all timeouts
//! belong to the job.
//! Fields are big endian. Sources: `docs/facts/e1550-download-mode.md` §1.4 and §3.2,
//! `docs/facts/dload-and-firmware-files.md` §2. On the E1550, 0C 3A 45 41 and their replies are from a
//! capture \[C\]; 42, 43 and 0A are likely \[L\].
//!
//! The memory writes, erasures and jumps of the chip maker's own protocol (01 04 05 0B 0F) cannot be
//! expressed here.

use std::ops::RangeInclusive;
use std::slice::Chunks;

use super::hdlc;
use crate::text::printable_field;

mod nak;
pub mod session;
#[cfg(test)]
mod tests;

pub use nak::NakReason;

/// The largest block of data in one request, in bytes. Sources:
/// `docs/facts/dload-and-firmware-files.md` §2.6 \[C\]; for the E1550 `docs/facts/e1550-download-mode.md` §1.5 \[L\].
pub const MAX_BLOCK: usize = 4096;

/// The requests that both kinds of stick understand in download mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DloadRequest<'a> {
    /// 0C: who is there? Answered by [`DloadReply::Version`] in download mode only, so it comes first.
    Version,
    /// 3A: the switch to download mode. Echoed, without effect, by a stick that is already there.
    SwitchProbe,
    /// 45: the product. Answered by [`DloadReply::Product`].
    ProductId,
    /// 41: an object begins.
    Start {
        /// The object's code from the package: type in the upper 16 bits.
        code: u32,
        /// Bytes of the object as they will be sent.
        size: u32,
    },
    /// 42: a block of the object.
    Data(Block<'a>),
    /// 43: the object is complete.
    End {
        /// The code given with [`Self::Start`].
        code: u32,
        /// The size given with [`Self::Start`].
        size: u32,
    },
    /// 0A: acknowledged, then the stick starts again.
    Reset,
}

impl DloadRequest<'_> {
    /// The framed request, with a leading flag.
    pub fn frame(&self) -> Vec<u8> {
        hdlc::encode(&match self {
            Self::Version => vec![0x0C],
            Self::SwitchProbe => vec![0x3A],
            Self::ProductId => vec![0x45],
            Self::Start { code, size } => [
                &[0x41][..],
                &code.to_be_bytes(),
                &size.to_be_bytes(),
                &[0; 3],
            ]
            .concat(),
            Self::Data(block) => [
                &[0x42],
                &block.number.to_be_bytes()[..],
                &block.length.to_be_bytes(),
                block.bytes,
            ]
            .concat(),
            // The meaning of the filler is not known; open tools send zeros [L].
            Self::End { code, size } => [
                &[0x43],
                &size.to_be_bytes()[..],
                &[0; 3],
                &code.to_be_bytes(),
                &[0; 11],
            ]
            .concat(),
            Self::Reset => vec![0x0A],
        })
    }
}

/// A numbered piece of an object: 1 to [`MAX_BLOCK`] bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    number: u32,
    length: u16,
    bytes: &'a [u8],
}

impl<'a> Block<'a> {
    /// The block with this number, counted from 1 within its object.
    pub fn new(number: u32, bytes: &'a [u8]) -> Result<Self, BlockError> {
        if number == 0 {
            return Err(BlockError::NumberZero);
        }
        let length = u16::try_from(bytes.len())
            .ok()
            .filter(|&length| length > 0 && usize::from(length) <= MAX_BLOCK)
            .ok_or(BlockError::Length {
                length: bytes.len(),
            })?;
        Ok(Self {
            number,
            length,
            bytes,
        })
    }

    /// The number of the block within its object, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The data of the block.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

/// Cuts an object into blocks of [`MAX_BLOCK`] bytes. The last one is short, never padded
/// (`docs/facts/dload-and-firmware-files.md` §2.6).
pub fn blocks(object: &[u8]) -> Blocks<'_> {
    Blocks {
        numbers: 1..=u32::MAX,
        chunks: object.chunks(MAX_BLOCK),
    }
}

/// The blocks of an object, in their order. See [`blocks`].
#[derive(Clone, Debug)]
pub struct Blocks<'a> {
    numbers: RangeInclusive<u32>,
    chunks: Chunks<'a, u8>,
}

impl<'a> Iterator for Blocks<'a> {
    type Item = Block<'a>;

    fn next(&mut self) -> Option<Block<'a>> {
        Block::new(self.numbers.next()?, self.chunks.next()?).ok()
    }
}

/// Why bytes are not a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    /// Sticks acknowledge block 0 and throw it away (`docs/facts/dload-and-firmware-files.md` §2.5).
    #[error("blocks are numbered from 1")]
    NumberZero,
    /// Empty, or more than [`MAX_BLOCK`] bytes.
    #[error("a block of {length} bytes instead of 1 to {MAX_BLOCK}")]
    Length {
        /// The number of bytes given.
        length: usize,
    },
}

/// The replies of a stick on its download port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DloadReply {
    /// 02: taken.
    Ack,
    /// 03: not taken, and why.
    Nak(NakReason),
    /// 0D: the banner, the only proof of download mode.
    Version(Banner),
    /// 45: the product, such as `HUAWEI E155`, which the whole E155x family shares.
    Product(String),
    /// 3A: echo of [`DloadRequest::SwitchProbe`].
    SwitchEcho,
    /// 13 0C: the normal firmware is running and this is its DIAG port
    /// (`docs/facts/e1550-download-mode.md` §1.2).
    NotInDownloadMode,
    /// Anything else, as it came.
    Other(Vec<u8>),
}

impl DloadReply {
    /// Reads the payload of a frame. Never fails: what is not known is [`Self::Other`].
    pub fn decode(payload: &[u8]) -> Self {
        match payload {
            [0x02] => Self::Ack,
            [0x03, high, low] => Self::Nak(NakReason::new(u16::from_be_bytes([*high, *low]))),
            [0x0D, length, text @ ..] => Self::Version(Banner::read(*length, text)),
            [0x45, name @ ..] if !name.is_empty() => Self::Product(printable_field(name)),
            [0x3A] => Self::SwitchEcho,
            [0x13, 0x0C] => Self::NotInDownloadMode,
            other => Self::Other(other.to_vec()),
        }
    }
}

/// The name of the loader: `M62xx-OEMSBL` on the E1550, `7200B--SKCBADZM` on HiSilicon sticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Banner(String);

impl Banner {
    /// Reads the text of a 0D reply, of which `length` bytes are announced. The checksum vouches for
    /// what arrived, so a wrong length only shortens the text.
    pub(super) fn read(length: u8, text: &[u8]) -> Self {
        Self(printable_field(
            text.get(..usize::from(length)).unwrap_or(text),
        ))
    }

    /// The text, safe to show.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether the loader is the one of E1550 class sticks.
    pub fn is_oemsbl(&self) -> bool {
        self.0.to_ascii_uppercase().ends_with("-OEMSBL")
    }
}
