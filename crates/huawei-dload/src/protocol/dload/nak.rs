//! Why a stick did not take something.

use std::fmt;

use crate::problem::Problem;

/// The reason in a NAK: the 16 bits after 03, high byte first.
///
/// Up to 09 the sheets agree. From 0A on two numberings exist and it is not established which one a
/// stick uses, so the texts name both. Sources: `docs/facts/dload-and-firmware-files.md` §2.4,
/// `docs/facts/e1550-download-mode.md` §3.2 and §3.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NakReason(u16);

impl NakReason {
    /// The reason with this code.
    pub fn new(code: u16) -> Self {
        Self(code)
    }

    /// The code as it came.
    pub fn code(self) -> u16 {
        self.0
    }

    /// 01: the frame was damaged on its way and nothing of it was taken, so it may be sent again.
    pub fn is_bad_checksum(self) -> bool {
        self.0 == 0x01
    }

    /// The meaning of the code, as far as it is known.
    pub fn describe(self) -> &'static str {
        match self.0 {
            0x00 => "no reason given",
            0x01 => "bad checksum",
            0x02 => "invalid destination, or the signature is missing",
            0x03 => "wrong length",
            0x04 => "packet too short",
            0x05 => "packet too long",
            0x06 => "unknown command",
            0x07 => "operation failed",
            0x08 => "wrong flash id",
            0x09 => "wrong programming voltage",
            0x0A => "authentication failed, or operation not permitted",
            0x0B => "no security code, or invalid address",
            0x0C => "wrong security code, or verification failed",
            0x0D => "cannot power down, or no security code",
            0x0E => "operation not permitted, or wrong security code",
            0x0F => "invalid address, or larger than its place in the flash",
            0x10 => "flash operation failed",
            _ => "a code without a known meaning",
        }
    }

    /// The entry of the catalogue that explains this to a person, when nothing is known of the
    /// request it answers.
    pub fn problem(self) -> Problem {
        match self.0 {
            0x01 => Problem::LineNoise,
            // The only one of its range that means a failed check under both numberings [L].
            0x0C => Problem::SignatureRefused,
            _ => Problem::Refused,
        }
    }
}

impl fmt::Display for NakReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "code {:02X}, {}", self.0, self.describe())
    }
}
