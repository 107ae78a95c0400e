//! One talk over one port: blanks each line and frame as soon as it is whole, and says what became of how
//! many bytes.

use super::frame::{self, Keep, zero};
use super::known::Known;
use super::text::{self, Expected};
use crate::protocol::hdlc::{self, FLAG};
use crate::recording::segments::{Direction, Kind, Segment, Segments};

/// What became of the next bytes of one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many bytes are to be kept as these.
    Bytes {
        /// How many bytes of the talk this is.
        length: usize,
        /// What is kept of them.
        bytes: Vec<u8>,
        /// Whether something in them was blanked.
        scrubbed: bool,
    },
    /// So many bytes were a frame with a block of firmware.
    Block {
        /// How many bytes of the talk this is.
        length: usize,
        /// The payload up to the data.
        head: Vec<u8>,
        /// The data.
        data: Vec<u8>,
        /// Whether the frame began with a flag of its own.
        flag: bool,
    },
}

/// Both directions of one port, and what was learned on it.
#[derive(Clone, Debug, Default)]
pub struct Talk {
    segments: Segments,
    expected: Expected,
    known: Known,
    /// Blocks are kept whole.
    keep_blocks: bool,
}

impl Talk {
    /// A talk that begins. With `keep_blocks` firmware is kept like everything else.
    pub fn new(keep_blocks: bool) -> Self {
        Self {
            keep_blocks,
            ..Self::default()
        }
    }

    /// Goes on as the talk of another port of the same modem: what was learned is taken along.
    #[must_use]
    pub fn next(&self) -> Self {
        Self {
            known: self.known.clone(),
            ..Self::new(self.keep_blocks)
        }
    }

    /// Takes bytes of one direction and gives what is decided by them.
    pub fn push(&mut self, direction: Direction, bytes: &[u8]) -> Vec<Said> {
        let segments = self.segments.push(direction, bytes);
        self.decide(direction, segments)
    }

    /// Decides what is left of one direction: nothing more comes.
    pub fn flush(&mut self, direction: Direction) -> Vec<Said> {
        let segments = self.segments.flush(direction);
        self.decide(direction, segments)
    }

    fn decide(&mut self, direction: Direction, segments: Vec<Segment>) -> Vec<Said> {
        let decide = |Segment { bytes, kind }| match kind {
            Kind::Flags => kept(bytes),
            Kind::Frame(payload) => self.decide_frame(direction, bytes, payload),
            Kind::Text => self.decide_text(direction, bytes),
            Kind::Noise => decide_noise(bytes),
        };
        segments.into_iter().map(decide).collect()
    }

    fn decide_frame(
        &mut self,
        direction: Direction,
        segment: Vec<u8>,
        mut payload: Vec<u8>,
    ) -> Said {
        let length = segment.len();
        let flag = segment.first() == Some(&FLAG);
        match frame::scrub(&mut payload, direction == Direction::Out, &mut self.known) {
            Keep::Head(head) if !self.keep_blocks => {
                let data = payload.split_off(head.min(payload.len()));
                Said::Block {
                    length,
                    head: payload,
                    data,
                    flag,
                }
            }
            Keep::Same | Keep::Head(_) => kept(segment),
            Keep::Scrubbed => {
                let frame = hdlc::encode(&payload);
                Said::Bytes {
                    length,
                    bytes: frame.get(usize::from(!flag)..).unwrap_or(&frame).to_vec(),
                    scrubbed: true,
                }
            }
        }
    }

    fn decide_text(&mut self, direction: Direction, mut segment: Vec<u8>) -> Said {
        let mut scrubbed = false;
        let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n');
        for line in segment.split_inclusive_mut(is_end) {
            let is_out = direction == Direction::Out;
            scrubbed |= text::scrub(line, is_out, &mut self.expected, &mut self.known);
        }
        Said::Bytes {
            length: segment.len(),
            bytes: segment,
            scrubbed,
        }
    }
}

/// Of what is neither text nor a whole frame nothing is kept but its length.
fn decide_noise(mut segment: Vec<u8>) -> Said {
    let mut scrubbed = false;
    for run in segment.split_mut(|byte| *byte == FLAG) {
        scrubbed |= zero(run);
    }
    Said::Bytes {
        length: segment.len(),
        bytes: segment,
        scrubbed,
    }
}

fn kept(bytes: Vec<u8>) -> Said {
    Said::Bytes {
        length: bytes.len(),
        bytes,
        scrubbed: false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, Talk};
    use crate::protocol::hdlc;
    use crate::recording::segments::Direction;

    fn bytes(said: &[Said]) -> Vec<u8> {
        said.iter()
            .flat_map(|said| match said {
                Said::Bytes { bytes, .. } => bytes.clone(),
                Said::Block { .. } => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn a_number_that_is_split_over_two_reads_is_blanked_all_the_same() {
        let mut talk = Talk::new(false);
        talk.push(Direction::Out, b"AT+CGSN\r");
        assert!(talk.push(Direction::In, b"AT+CGSN\r\r\n4901542").len() <= 3);
        let rest = talk.push(Direction::In, b"03237518\r\n\r\nOK\r\n");
        let text = String::from_utf8(bytes(&rest)).unwrap();
        assert_eq!(text, "000000000000000\r\n\r\nOK\r\n");
    }

    #[test]
    fn the_hand_over_from_text_to_frames_is_followed() {
        let mut talk = Talk::new(false);
        let sent = crate::protocol::diag::dislog_handover();
        assert_eq!(bytes(&talk.push(Direction::Out, &sent)), sent);
        let answer = b"AT^DISLOG=255\r\r\nOK\r\n\x7e\x13\x0c\xd2\x7a\x7e";
        assert_eq!(bytes(&talk.push(Direction::In, answer)), answer);
        // A reply without its opening flag, glued to the one before.
        let reply = hdlc::encode(&[0x01, 0x12, 0x34, 0x56, 0x78]);
        let said = talk.push(Direction::In, &reply[1..]);
        assert_eq!(bytes(&said), &hdlc::encode(&[0x01, 0, 0, 0, 0])[1..]);
        // Text again.
        assert_eq!(bytes(&talk.push(Direction::Out, b"AT\r")), b"AT\r");
        assert_eq!(
            bytes(&talk.push(Direction::In, b"AT\r\r\nOK\r\n")),
            b"AT\r\r\nOK\r\n"
        );
    }

    #[test]
    fn a_damaged_frame_keeps_its_length_and_nothing_else() {
        let mut talk = Talk::new(false);
        let mut frame = hdlc::encode(&[0x81; 133]);
        frame[20] ^= 1;
        let said = talk.push(Direction::Out, &frame);
        let kept = bytes(&said);
        assert_eq!(kept.len(), frame.len());
        assert!(kept[1..kept.len() - 1].iter().all(|byte| *byte == 0));
    }

    proptest::proptest! {
        /// However bytes are split, all are decided in the end, and the same is kept of them.
        #[test]
        fn nothing_is_lost_or_told_twice(
            chunks in proptest::collection::vec(
                proptest::collection::vec(
                    proptest::prop_oneof![
                        proptest::prelude::any::<u8>(),
                        proptest::prelude::Just(0x7E),
                        proptest::prelude::Just(b'\r'),
                        b'0'..=b'9',
                    ],
                    0..40,
                ),
                0..20,
            ),
        ) {
            let count = |said: Vec<Said>| -> usize {
                said.into_iter()
                    .map(|said| match said {
                        Said::Bytes { length, .. } | Said::Block { length, .. } => length,
                    })
                    .sum()
            };
            let mut talk = Talk::new(false);
            let mut told = 0;
            for chunk in &chunks {
                told += count(talk.push(Direction::In, chunk));
            }
            told += count(talk.flush(Direction::In));
            proptest::prop_assert_eq!(told, chunks.iter().map(Vec::len).sum::<usize>());
        }
    }
}
