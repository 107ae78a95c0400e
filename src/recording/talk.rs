//! One talk over one port: decides for each line and frame what is kept, and says what became of how many bytes.

use crate::privacy::frame::{self, Keep};
use crate::privacy::{Exchange, KnownSecrets, MaskedBytes, blanked};
use crate::protocol::hdlc::{self, FLAG};
use crate::recording::segments::{Direction, Segment, SegmentKind, Segments};

/// The decision on the next bytes of one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// So many bytes are to be kept as these.
    Bytes {
        /// How many bytes of the talk this is.
        length: usize,
        /// The bytes that are kept.
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

/// The decisions, in the order of each direction.
pub(super) type Decided = Vec<(Direction, Said)>;

/// Both directions of one port, and what was learned on it.
#[derive(Clone, Debug, Default)]
pub(super) struct Talk {
    segments: Segments,
    exchange: Exchange,
    known: KnownSecrets,
    /// Blocks are kept whole.
    keep_blocks: bool,
    /// A loader is at the other end.
    loader: bool,
}

impl Talk {
    /// A talk that begins, with what was learned on other ports of the same modem. With `keep_blocks` firmware is kept as
    /// it is; `loader` says that the port is the one of download mode.
    pub(super) fn new(keep_blocks: bool, loader: bool, known: KnownSecrets) -> Self {
        Self {
            known,
            keep_blocks,
            loader,
            ..Self::default()
        }
    }

    /// The secrets that were learned.
    pub(super) fn known(&self) -> &KnownSecrets {
        &self.known
    }

    /// Takes bytes of one direction and gives what is decided by them, of both.
    pub(super) fn push(&mut self, direction: Direction, bytes: &[u8]) -> Decided {
        let segments = self.segments.push(direction, bytes);
        self.decide(direction, segments)
    }

    /// Decides what is left of one direction: nothing more comes.
    pub(super) fn flush(&mut self, direction: Direction) -> Decided {
        let segments = self.segments.flush(direction);
        let mut decided = self.decide(direction, segments);
        if direction == Direction::In {
            self.settle(&mut decided);
        }
        decided
    }

    fn decide(&mut self, direction: Direction, segments: Vec<Segment>) -> Decided {
        let mut decided = Vec::new();
        for Segment { bytes, kind } in segments {
            if !matches!(kind, SegmentKind::Text) || direction == Direction::Out {
                self.settle(&mut decided);
            }
            let said = match kind {
                SegmentKind::Text => {
                    self.decide_text(direction, &bytes, &mut decided);
                    continue;
                }
                SegmentKind::Flags => self.kept(MaskedBytes {
                    bytes,
                    blanked: false,
                }),
                SegmentKind::Frame(payload) => self.decide_frame(direction, bytes, payload),
                SegmentKind::Noise => decide_noise(bytes),
            };
            decided.push((direction, said));
        }
        self.segments.set_typing(self.exchange.is_typing());
        decided
    }

    /// Decides the lines that are held for the end of their answer.
    fn settle(&mut self, decided: &mut Decided) {
        for kept in self.exchange.settle(&mut self.known) {
            decided.push((Direction::In, self.kept(kept)));
        }
    }

    fn decide_frame(
        &mut self,
        direction: Direction,
        segment: Vec<u8>,
        mut payload: Vec<u8>,
    ) -> Said {
        let length = segment.len();
        let flag = segment.first() == Some(&FLAG);
        let is_out = direction == Direction::Out;
        self.loader |= !is_out && frame::is_loader(&payload);
        let mut keep = frame::scrub(&mut payload, is_out, self.loader, &mut self.known);
        if !matches!(keep, Keep::Head(_)) && self.known.finds(&payload) {
            payload.get_mut(1..).unwrap_or_default().fill(0);
            keep = Keep::Scrubbed;
        }
        match keep {
            Keep::Head(head) if !self.keep_blocks => {
                let data = payload.split_off(head.min(payload.len()));
                Said::Block {
                    length,
                    head: payload,
                    data,
                    flag,
                }
            }
            Keep::Same | Keep::Head(_) => Said::Bytes {
                length,
                bytes: segment,
                scrubbed: false,
            },
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

    fn decide_text(&mut self, direction: Direction, segment: &[u8], decided: &mut Decided) {
        for line in segment.split_inclusive(|byte| matches!(byte, b'\r' | b'\n')) {
            let kept = match direction {
                Direction::Out => vec![self.exchange.out(line, &mut self.known)],
                Direction::In => self.exchange.inward(line.to_vec(), &mut self.known),
            };
            for kept in kept {
                decided.push((direction, self.kept(kept)));
            }
        }
    }

    /// Keeps `kept`, unless it holds a number that was hidden before.
    fn kept(&self, kept: MaskedBytes) -> Said {
        let MaskedBytes { bytes, blanked: is } = kept;
        if self.known.finds(&bytes) {
            return Said::Bytes {
                length: bytes.len(),
                bytes: blanked(&bytes),
                scrubbed: true,
            };
        }
        Said::Bytes {
            length: bytes.len(),
            bytes,
            scrubbed: is,
        }
    }
}

/// Of what is neither text nor a whole frame nothing is kept but its length.
fn decide_noise(mut segment: Vec<u8>) -> Said {
    for byte in &mut segment {
        *byte = if *byte == FLAG { FLAG } else { 0 };
    }
    Said::Bytes {
        length: segment.len(),
        bytes: segment,
        scrubbed: true,
    }
}

#[cfg(test)]
mod tests {
    use super::{Said, Talk};
    use crate::protocol::hdlc;
    use crate::recording::segments::Direction;

    fn bytes(said: &[(Direction, Said)]) -> Vec<u8> {
        said.iter()
            .flat_map(|(_, said)| match said {
                Said::Bytes { bytes, .. } => bytes.clone(),
                Said::Block { .. } => Vec::new(),
            })
            .collect()
    }

    #[test]
    fn a_number_that_is_split_over_two_reads_is_blanked_all_the_same() {
        let mut talk = Talk::default();
        talk.push(Direction::Out, b"AT+CGSN\r");
        assert!(talk.push(Direction::In, b"AT+CGSN\r\r\n4901542").is_empty());
        let all = talk.push(Direction::In, b"03237518\r\n\r\nOK\r\n");
        let text = String::from_utf8(bytes(&all)).unwrap();
        assert_eq!(text, "AT+CGSN\r\r\n000000000000000\r\n\r\nOK\r\n");
    }

    #[test]
    fn the_hand_over_from_text_to_frames_is_followed() {
        let mut talk = Talk::default();
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
        let mut talk = Talk::default();
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
            let count = |said: Vec<(Direction, Said)>| -> usize {
                said.into_iter()
                    .map(|(_, said)| match said {
                        Said::Bytes { length, .. } | Said::Block { length, .. } => length,
                    })
                    .sum()
            };
            let mut talk = Talk::default();
            let mut told = 0;
            for chunk in &chunks {
                told += count(talk.push(Direction::In, chunk));
            }
            told += count(talk.flush(Direction::In));
            proptest::prop_assert_eq!(told, chunks.iter().map(Vec::len).sum::<usize>());
        }
    }
}
