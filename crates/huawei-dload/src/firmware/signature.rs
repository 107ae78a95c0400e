//! The signature at the end of an image, and the download id that announces it.
//!
//! Nothing here checks a signature: only the stick can, with `AT^SIGNVER`. What is read is what
//! that command needs. (`docs/facts/dload-and-firmware-files.md` §6.2 and §6.4; layout of the tail
//! \[C\], what the rest of it means \[L\].)

use std::fmt;

use serde::Serialize;

use super::packing::Glimpse;

/// The last four bytes of a signed image: FFAAAFFA, little-endian.
const MARK: [u8; 4] = [0xFA, 0xAF, 0xAA, 0xFF];
/// Length of what a signature has before its first record: 54 + 264 × N are all lengths known.
const SMALLEST: u32 = 54;

/// A signature found at the end of an image.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Signature {
    /// Length of the signature in bytes.
    pub length: u32,
    /// The hash of the public key: 64 upper-case hexadecimal digits.
    pub public_key_hash: String,
}

/// The meaning of an image's last bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    Unsigned,
    Signed(Signature),
    /// The mark of a signature is there, and an impossible length.
    Unreadable,
}

/// Looks for a signature at the end of an image: the mark as the last word, the length 12 bytes
/// before the end, the hash of the key 6 bytes into the signature.
pub(super) fn read(image: &Glimpse<'_>) -> Tail {
    let tail: &[u8] = &image.tail;
    if !tail.ends_with(&MARK) {
        return Tail::Unsigned;
    }
    let length = tail
        .len()
        .checked_sub(12)
        .and_then(|at| tail.get(at..))
        .and_then(|rest| rest.first_chunk::<4>())
        .map(|bytes| u32::from_le_bytes(*bytes))
        .filter(|length| *length >= SMALLEST);
    let hash = length
        .and_then(|length| tail.len().checked_sub(length as usize))
        .and_then(|at| tail.get(at + 6..))
        .and_then(|rest| rest.first_chunk::<32>());
    match (length, hash) {
        (Some(length), Some(hash)) => Tail::Signed(Signature {
            length,
            public_key_hash: upper_hex(hash),
        }),
        _ => Tail::Unreadable,
    }
}

/// The form in which `AT^SIGNVER` takes a hash.
fn upper_hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 0x0F)])
        .map(|digit| digit.to_ascii_uppercase())
        .collect()
}

/// Byte 0 of the prefix: what the package says it holds, and whether it is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DownloadId(pub(super) u8);

impl DownloadId {
    /// The byte itself, 0x00 to 0x0F.
    pub fn byte(self) -> u8 {
        self.0
    }

    /// The first parameter of `AT^SIGNVER`: the lower three bits.
    pub fn signature_kind(self) -> u8 {
        self.0 & 0x07
    }

    /// Whether the package says that it is signed: bit 3.
    pub fn signed(self) -> bool {
        self.0 & 0x08 != 0
    }

    /// Whether it says that it holds firmware: bit 0.
    pub fn firmware(self) -> bool {
        self.0 & 0x01 != 0
    }

    /// Whether it says that it holds a dashboard: bit 1.
    pub fn dashboard(self) -> bool {
        self.0 & 0x02 != 0
    }

    /// Whether it says that it holds a web interface: bit 2.
    pub fn web_interface(self) -> bool {
        self.0 & 0x04 != 0
    }
}

impl fmt::Display for DownloadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#04x}", self.0)
    }
}
