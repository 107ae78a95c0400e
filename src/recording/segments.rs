//! The lines and frames of one talk over one port, however its bytes were split.

use crate::privacy::{ABANDONS_TEXT, ENDS_TEXT};
use crate::protocol::hdlc::{Decoder, FLAG};

/// A longer line or frame ends here. Frames of all known protocols are shorter.
const LONGEST: usize = 64 * 1024;

/// The side that said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The computer.
    Out,
    /// The modem.
    In,
}

/// The kind of some bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SegmentKind {
    /// A line with its end, or what comes before a frame.
    Text,
    /// A frame, with its payload.
    Frame(Vec<u8>),
    /// Flags of empty frames.
    Flags,
    /// Neither: a damaged frame, or a protocol nobody here knows.
    Noise,
}

/// Bytes that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    /// As they were.
    pub(super) bytes: Vec<u8>,
    pub(super) kind: SegmentKind,
}

/// One direction: what is not whole yet.
#[derive(Clone, Debug, Default)]
struct Stream {
    buffer: Vec<u8>,
    /// So many bytes of it hold no end, looked for in this way.
    searched: usize,
    frames: bool,
}

/// Both directions of one port. Holds at most two lines or frames, whatever comes.
#[derive(Clone, Debug, Default)]
pub(super) struct Segments {
    out: Stream,
    input: Stream,
    /// A person types a text, in which the sign of a flag is a sign like others.
    typing: bool,
}

impl Segments {
    /// Takes bytes of one direction and gives what is whole by them. Each segment takes as much memory as it has bytes,
    /// and each byte is looked at a fixed number of times.
    pub(super) fn push(&mut self, direction: Direction, bytes: &[u8]) -> Vec<Segment> {
        if direction == Direction::Out && is_command(bytes) && self.out.buffer.is_empty() {
            if self.out.frames || self.input.frames {
                self.input.searched = 0;
            }
            self.out.frames = false;
            self.input.frames = false;
        }
        if direction == Direction::Out && bytes.first() == Some(&FLAG) {
            self.typing = false;
        }
        let mut segments = Vec::new();
        for piece in bytes.chunks(LONGEST) {
            self.stream(direction).buffer.extend_from_slice(piece);
            let mut done = 0;
            while let Some((length, frames)) = self.cut(direction, done) {
                let stream = self.stream(direction);
                let whole = stream.buffer.get(done..done + length).unwrap_or_default();
                judge(whole, frames, &mut segments);
                done += length;
                stream.frames = frames;
                stream.searched = 0;
            }
            self.stream(direction).buffer.drain(..done);
        }
        segments
    }

    /// Says whether a text is being typed.
    pub(super) fn set_typing(&mut self, typing: bool) {
        self.typing = typing;
    }

    /// The rest of one direction, as it is: nothing more comes.
    pub(super) fn flush(&mut self, direction: Direction) -> Vec<Segment> {
        let stream = self.stream(direction);
        let rest = std::mem::take(&mut stream.buffer);
        let mut segments = Vec::new();
        if !rest.is_empty() {
            stream.searched = 0;
            judge(&rest, stream.frames, &mut segments);
        }
        segments
    }

    fn stream(&mut self, direction: Direction) -> &mut Stream {
        match direction {
            Direction::Out => &mut self.out,
            Direction::In => &mut self.input,
        }
    }

    /// The length of the next whole line or frame from `from` on, and whether frames come after it.
    fn cut(&mut self, direction: Direction, from: usize) -> Option<(usize, bool)> {
        // A modem that is spoken to in frames answers in frames, with or without a flag before them.
        let frames = match direction {
            _ if self.typing => false,
            Direction::Out => self.out.frames,
            Direction::In => self.input.frames || self.out.frames,
        };
        let typing = self.typing;
        let stream = self.stream(direction);
        let buffer = stream.buffer.get(from..).unwrap_or_default();
        let in_frame = frames || (!typing && buffer.first() == Some(&FLAG));
        // Where a search may go on: the first byte is looked at anew, as a flag there begins a frame.
        let searched = stream.searched.clamp(1, buffer.len().max(1));
        let find = |is_end: fn(&[u8]) -> Option<usize>, at: usize| {
            is_end(buffer.get(at..).unwrap_or_default()).map(|found| at + found)
        };
        let whole = if in_frame {
            match buffer {
                // An empty frame, or the end of one that began elsewhere.
                [FLAG, FLAG, ..] => Some((1, true)),
                [FLAG, ..] => find(flag, searched).map(|at| (at + 1, true)),
                _ => find(flag, searched - 1).map(|at| (at + 1, true)),
            }
        } else if typing {
            find(end_of_typing, searched - 1).map(|at| (at + 1, false))
        } else {
            find(end_of_text, searched - 1).map(|at| {
                let is_flag = buffer.get(at) == Some(&FLAG);
                (at + usize::from(!is_flag), is_flag)
            })
        };
        let length = buffer.len();
        if whole.is_none() {
            stream.searched = length;
        }
        whole.or((length > LONGEST).then_some((length, frames)))
    }
}

fn end_of_typing(bytes: &[u8]) -> Option<usize> {
    let is_end = |byte: &u8| [b'\r', b'\n', ENDS_TEXT, ABANDONS_TEXT].contains(byte);
    bytes.iter().position(is_end)
}

fn flag(bytes: &[u8]) -> Option<usize> {
    memchr::memchr(FLAG, bytes)
}

/// Where a line or a typed message ends, or a frame begins.
fn end_of_text(bytes: &[u8]) -> Option<usize> {
    // A part at a time: what comes behind an end is not looked through for every end anew.
    bytes.chunks(128).zip(0..).find_map(|(part, number)| {
        let line = memchr::memchr3(b'\r', b'\n', FLAG, part);
        let before = part.get(..line.unwrap_or(part.len())).unwrap_or_default();
        let at = memchr::memchr2(ENDS_TEXT, ABANDONS_TEXT, before).or(line)?;
        Some(number * 128 + at)
    })
}

/// Says what `bytes` are, which may be text and a frame.
fn judge(bytes: &[u8], frames: bool, segments: &mut Vec<Segment>) {
    let mut push = |bytes: &[u8], kind| {
        let bytes = bytes.to_vec();
        segments.push(Segment { bytes, kind });
    };
    if bytes.iter().all(|byte| *byte == FLAG) {
        push(bytes, SegmentKind::Flags);
        return;
    }
    if bytes.last() == Some(&FLAG) {
        if let Some(payload) = payload(bytes) {
            push(bytes, SegmentKind::Frame(payload));
            return;
        }
        // Text, then the first frame without a flag of its own.
        if let Some(at) = memchr::memrchr(b'\n', bytes)
            && let (text, frame) = bytes.split_at(at + 1)
            && let Some(payload) = payload(frame)
        {
            push(text, SegmentKind::Text);
            push(frame, SegmentKind::Frame(payload));
            return;
        }
    }
    // The end of the answer that handed over to frames, with the flag that begins the first.
    let (text, flag) = match bytes.split_last() {
        Some((&FLAG, text)) if frames => (text, true),
        _ => (bytes, false),
    };
    let is_text = |byte: &u8| matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 0x1A..FLAG);
    if text.iter().all(is_text) {
        push(text, SegmentKind::Text);
        if flag {
            push(&[FLAG], SegmentKind::Flags);
        }
        return;
    }
    let is_line = !frames && bytes.first() != Some(&FLAG);
    push(
        bytes,
        if is_line {
            SegmentKind::Text
        } else {
            SegmentKind::Noise
        },
    );
}

/// The payload of a frame that is whole.
fn payload(segment: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new(LONGEST);
    decoder.feed(segment);
    let first = decoder.next_frame()?.ok()?;
    decoder.next_frame().is_none().then_some(first)
}

fn is_command(bytes: &[u8]) -> bool {
    bytes
        .first_chunk::<2>()
        .is_some_and(|start| start.eq_ignore_ascii_case(b"AT"))
}

#[cfg(test)]
mod tests {
    use super::{ABANDONS_TEXT, Direction, ENDS_TEXT, FLAG, LONGEST, SegmentKind, Segments};

    #[test]
    fn memory_and_time_follow_the_input() {
        const MUCH: usize = 1 << 20;
        let mut segments = Segments::default();
        let all = segments.push(Direction::In, &vec![b'\n'; MUCH]);
        assert_eq!(all.len(), MUCH);
        let held: usize = all.iter().map(|segment| segment.bytes.capacity()).sum();
        assert!(held <= 16 * all.len(), "{held} bytes");
        // A line that never ends is cut, and is searched once.
        let mut cut = 0;
        for _ in 0..MUCH {
            cut += segments.push(Direction::In, b"x").len();
            assert!(segments.input.buffer.len() <= LONGEST + 1);
        }
        assert_eq!(cut, MUCH / (LONGEST + 1));
        // An end is found without a look at all that comes behind it, whatever it is.
        for end in [b'\r', FLAG, ENDS_TEXT, ABANDONS_TEXT] {
            let mut segments = Segments::default();
            let all = segments.push(Direction::Out, &vec![end; MUCH]);
            assert_eq!(all.len(), MUCH - usize::from(end == FLAG));
        }
    }

    #[test]
    fn the_sign_of_a_flag_in_a_typed_text_begins_no_frame() {
        let mut segments = Segments::default();
        segments.set_typing(true);
        let text = segments.push(Direction::Out, b"Hi ~Anna~ 7\x1a");
        assert_eq!((text.len(), &text[0].kind), (1, &SegmentKind::Text));
        assert_eq!(segments.push(Direction::Out, b"~~").len(), 1);
    }
}
