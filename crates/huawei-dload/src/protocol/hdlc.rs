//! Frames: where a message begins and ends, and whether it arrived whole.
//!
//! DIAG and DLOAD share this framing: flag 7E, payload, checksum with the low byte first, flag 7E;
//! inside, 7E and 7D are sent as 7D 5E and 7D 5D, nothing else is escaped. Sources:
//! `docs/facts/e1550-download-mode.md` §3.1, `docs/facts/dload-and-firmware-files.md` §2.1. What a payload
//! means is not decided here.

use std::collections::VecDeque;

use crate::crc;

#[cfg(test)]
mod tests;

/// Stands at the beginning and at the end of a frame.
pub const FLAG: u8 = 0x7E;

/// Announces that the next byte was changed by XOR 20.
pub const ESCAPE: u8 = 0x7D;

/// Puts one payload into a frame of its own, with a flag at either end: the download mode hunts for the leading one
/// (`docs/facts/e1550-download-mode.md` §3.1).
pub fn encode(payload: &[u8]) -> Vec<u8> {
    // Random data needs one escape in 128 bytes. Twice that much room spares growing.
    let mut frame = Vec::with_capacity(payload.len() + payload.len() / 64 + 8);
    frame.push(FLAG);
    for &byte in payload.iter().chain(&crc::checksum(payload).to_le_bytes()) {
        match byte {
            FLAG | ESCAPE => frame.extend([ESCAPE, byte ^ 0x20]),
            _ => frame.push(byte),
        }
    }
    frame.push(FLAG);
    frame
}

/// Why the bytes between two flags are not a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// The checksum does not fit. Also what text before the first flag ends as.
    #[error("frame of {length} bytes with checksum {found:04X} instead of {expected:04X}")]
    BadChecksum {
        /// Bytes between the flags, without escapes, with the checksum.
        length: usize,
        /// The checksum that arrived.
        found: u16,
        /// The checksum of what arrived.
        expected: u16,
    },
    /// 7D was followed by something else than 5E or 5D. With 7E it is a frame given up by its sender.
    #[error("frame with 7D {byte:02X} after {length} bytes")]
    BadEscape {
        /// Bytes before the escape, without escapes.
        length: usize,
        /// The byte after 7D.
        byte: u8,
    },
    /// One or two bytes: not even room for a checksum and a command. Receivers ignore such frames
    /// (`docs/facts/dload-and-firmware-files.md` §2.1).
    #[error("frame of {length} bytes, too short to be one")]
    TooShort {
        /// Bytes between the flags, without escapes.
        length: usize,
    },
    /// The payload is longer than the decoder was told to take. Reported as soon as it is known.
    #[error("frame with a payload of more than {limit} bytes")]
    TooLong {
        /// The longest payload that is taken, in bytes.
        limit: usize,
    },
}

/// Finds frames in whatever bytes arrive, however they are split or glued together.
///
/// After [`Self::feed`], call [`Self::next_frame`] until it gives `None`; then no more than one
/// payload and its checksum is held. Bytes before the first flag are tried as a frame, because some
/// replies lack the opening 7E (`docs/facts/dload-and-firmware-files.md` §2.1). One flag between two
/// frames is enough, more do no harm. After an error, decoding goes on at the next flag.
#[derive(Clone, Debug)]
pub struct Decoder {
    max_payload: usize,
    /// The frame so far without escapes: at most `max_payload` + 2 bytes.
    frame: Vec<u8>,
    /// The last byte looked at was 7D.
    escaped: bool,
    /// The current frame is lost; everything up to the next flag is skipped.
    hunting: bool,
    /// Frames that ended and were not asked for yet.
    ended: VecDeque<Result<Vec<u8>, FrameError>>,
}

impl Decoder {
    /// A decoder that takes payloads of up to `max_payload` bytes, checksum not counted.
    pub fn new(max_payload: usize) -> Self {
        Self {
            max_payload,
            frame: Vec::new(),
            escaped: false,
            hunting: false,
            ended: VecDeque::new(),
        }
    }

    /// Takes bytes as they arrived.
    pub fn feed(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if let Err(error) = self.take(byte) {
                self.frame.clear();
                self.ended.push_back(Err(error));
            }
        }
    }

    /// The next payload, without its checksum. `None` means that more bytes are needed.
    pub fn next_frame(&mut self) -> Option<Result<Vec<u8>, FrameError>> {
        self.ended.pop_front()
    }

    /// Forgets everything fed so far, as if nothing had arrived yet.
    pub fn reset(&mut self) {
        *self = Self::new(self.max_payload);
    }

    fn take(&mut self, byte: u8) -> Result<(), FrameError> {
        if self.hunting {
            self.hunting = byte != FLAG;
            return Ok(());
        }
        if std::mem::take(&mut self.escaped) {
            return match byte {
                0x5E | 0x5D => self.keep(byte ^ 0x20),
                _ => {
                    // A flag begins the next frame.
                    self.hunting = byte != FLAG;
                    let length = self.frame.len();
                    Err(FrameError::BadEscape { length, byte })
                }
            };
        }
        match byte {
            FLAG if self.frame.is_empty() => Ok(()),
            FLAG => self.finish(),
            ESCAPE => {
                self.escaped = true;
                Ok(())
            }
            _ => self.keep(byte),
        }
    }

    fn keep(&mut self, byte: u8) -> Result<(), FrameError> {
        if self.frame.len() >= self.max_payload.saturating_add(2) {
            self.hunting = true;
            let limit = self.max_payload;
            return Err(FrameError::TooLong { limit });
        }
        self.frame.push(byte);
        Ok(())
    }

    /// Judges the bytes between two flags; takes the checksum off a good frame.
    fn finish(&mut self) -> Result<(), FrameError> {
        let length = self.frame.len();
        let Some((payload, &found)) = self
            .frame
            .split_last_chunk::<2>()
            .filter(|(payload, _)| !payload.is_empty())
        else {
            return Err(FrameError::TooShort { length });
        };
        let expected = crc::checksum(payload);
        let found = u16::from_le_bytes(found);
        if found != expected {
            return Err(FrameError::BadChecksum {
                length,
                found,
                expected,
            });
        }
        self.frame.truncate(length - 2);
        self.ended.push_back(Ok(std::mem::take(&mut self.frame)));
        Ok(())
    }
}
