//! Frames: where a message begins and ends, and whether it arrived whole.
//!
//! DIAG and DLOAD share this framing: flag 7E, payload, checksum with the low byte first, flag 7E;
//! inside, 7E and 7D are sent as 7D 5E and 7D 5D, nothing else is escaped. Sources:
//! `docs/facts/e1550-download-mode.md` §3.1, `docs/facts/dload-and-firmware-files.md` §2.1. What a payload
//! means is not decided here.

use memchr::{memchr, memchr2};

use crate::crc;
use crate::problem::Problem;

#[cfg(test)]
mod tests;

/// Stands at the beginning and at the end of a frame.
pub const FLAG: u8 = 0x7E;

/// Announces that the next byte was changed by XOR 20.
pub const ESCAPE: u8 = 0x7D;

/// Puts one payload into a frame of its own, with a flag at either end.
pub fn encode(payload: &[u8]) -> Vec<u8> {
    let mut frame = Vec::new();
    encode_into(&[payload], &mut frame);
    frame
}

/// Appends one frame to `out`. Its payload is given in pieces, so that a header and a block need not
/// be joined first. The leading flag is always sent: the download mode hunts for one
/// (`docs/facts/e1550-download-mode.md` §3.1).
pub fn encode_into(payload: &[&[u8]], out: &mut Vec<u8>) {
    let length: usize = payload.iter().map(|piece| piece.len()).sum();
    // Random data needs one escape in 128 bytes. Twice that much room spares growing.
    out.reserve(length + length / 64 + 8);
    out.push(FLAG);
    for piece in payload {
        escape_into(piece, out);
    }
    let checksum = crc::checksum_of_pieces(payload);
    escape_into(&checksum.to_le_bytes(), out);
    out.push(FLAG);
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

impl FrameError {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(self) -> Problem {
        Problem::BadAnswer
    }
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
    /// Bytes fed and not looked at yet, from `start` on.
    input: Vec<u8>,
    /// Never beyond the end of `input`.
    start: usize,
    /// The frame so far without escapes: at most `max_payload` + 2 bytes.
    frame: Vec<u8>,
    /// The last byte looked at was 7D.
    escaped: bool,
    /// The current frame is lost; everything up to the next flag is skipped.
    hunting: bool,
    /// `frame` is a payload that was handed out, to be cleared at the next call.
    handed_out: bool,
}

impl Decoder {
    /// A decoder that takes payloads of up to `max_payload` bytes, checksum not counted.
    pub fn new(max_payload: usize) -> Self {
        Self {
            max_payload,
            input: Vec::new(),
            start: 0,
            frame: Vec::new(),
            escaped: false,
            hunting: false,
            handed_out: false,
        }
    }

    /// Takes bytes as they arrived.
    pub fn feed(&mut self, bytes: &[u8]) {
        if self.start > 0 {
            self.input.drain(..self.start);
            self.start = 0;
        }
        self.input.extend_from_slice(bytes);
    }

    /// The next payload, without its checksum. `None` means that more bytes are needed.
    pub fn next_frame(&mut self) -> Option<Result<&[u8], FrameError>> {
        if self.handed_out {
            self.handed_out = false;
            self.frame.clear();
        }
        match self.advance()? {
            Ok(()) => {
                self.handed_out = true;
                Some(Ok(&self.frame))
            }
            Err(error) => {
                self.frame.clear();
                Some(Err(error))
            }
        }
    }

    /// Forgets everything fed so far, as if nothing had arrived yet.
    pub fn reset(&mut self) {
        self.frame.clear();
        self.escaped = false;
        self.hunting = false;
        self.handed_out = false;
        self.input_done();
    }

    /// Moves on to the end of a frame. `Ok` leaves its payload in `frame`.
    fn advance(&mut self) -> Option<Result<(), FrameError>> {
        loop {
            let rest = self.input.get(self.start..).unwrap_or_default();
            if rest.is_empty() {
                self.input_done();
                return None;
            }
            if self.hunting {
                let Some(at) = memchr(FLAG, rest) else {
                    self.input_done();
                    return None;
                };
                self.start += at + 1;
                self.hunting = false;
                continue;
            }
            if self.escaped {
                if let Err(error) = self.unescape() {
                    return Some(Err(error));
                }
                continue;
            }
            let at = memchr2(FLAG, ESCAPE, rest);
            let run = rest.get(..at.unwrap_or(rest.len())).unwrap_or(rest);
            if self.frame.len() + run.len() > self.capacity() {
                return Some(Err(self.too_long()));
            }
            self.frame.extend_from_slice(run);
            let Some(at) = at else {
                self.input_done();
                return None;
            };
            let ends = rest.get(at) == Some(&FLAG);
            self.start += at + 1;
            if !ends {
                self.escaped = true;
            } else if !self.frame.is_empty() {
                return Some(self.finish());
            }
        }
    }

    /// Takes the byte after a 7D; there is one.
    fn unescape(&mut self) -> Result<(), FrameError> {
        let Some(&byte) = self.input.get(self.start) else {
            return Ok(());
        };
        self.escaped = false;
        if !matches!(byte, 0x5E | 0x5D) {
            // A flag stays where it is and begins the next frame.
            self.hunting = true;
            return Err(FrameError::BadEscape {
                length: self.frame.len(),
                byte,
            });
        }
        if self.frame.len() == self.capacity() {
            return Err(self.too_long());
        }
        self.start += 1;
        self.frame.push(byte ^ 0x20);
        Ok(())
    }

    /// Judges what stands between two flags; takes the checksum off a good frame.
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
        Ok(())
    }

    fn too_long(&mut self) -> FrameError {
        self.hunting = true;
        FrameError::TooLong {
            limit: self.max_payload,
        }
    }

    fn input_done(&mut self) {
        self.input.clear();
        self.start = 0;
        // One great read must not hold its memory for the rest of a flash.
        self.input.shrink_to(KEPT_INPUT);
    }

    fn capacity(&self) -> usize {
        self.max_payload.saturating_add(2)
    }
}

/// Room for input that is kept between reads, in bytes: a few frames of the largest size.
const KEPT_INPUT: usize = 0x1_0000;

fn escape_into(mut bytes: &[u8], out: &mut Vec<u8>) {
    while let Some(at) = memchr2(FLAG, ESCAPE, bytes) {
        let (run, rest) = bytes.split_at(at);
        out.extend_from_slice(run);
        let Some((&special, rest)) = rest.split_first() else {
            return;
        };
        out.extend_from_slice(&[ESCAPE, special ^ 0x20]);
        bytes = rest;
    }
    out.extend_from_slice(bytes);
}
