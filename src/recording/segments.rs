//! The lines and frames of one talk over one port, however its bytes were split.

use crate::protocol::hdlc::{Decoder, FLAG};

/// A longer line or frame ends here. Frames of all known protocols are shorter.
const LONGEST: usize = 64 * 1024;

/// Who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// The computer.
    Out,
    /// The modem.
    In,
}

/// What bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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
    pub(super) kind: Kind,
}

/// One direction: what is not whole yet.
#[derive(Clone, Debug, Default)]
struct Stream {
    buffer: Vec<u8>,
    frames: bool,
}

/// Both directions of one port.
#[derive(Clone, Debug, Default)]
pub(super) struct Segments {
    out: Stream,
    input: Stream,
}

impl Segments {
    /// Takes bytes of one direction and gives what is whole by them.
    pub(super) fn push(&mut self, direction: Direction, bytes: &[u8]) -> Vec<Segment> {
        if direction == Direction::Out && is_command(bytes) && self.out.buffer.is_empty() {
            self.out.frames = false;
            self.input.frames = false;
        }
        let mut segments = Vec::new();
        self.stream(direction).buffer.extend_from_slice(bytes);
        while let Some((length, frames)) = self.cut(direction) {
            let stream = self.stream(direction);
            let rest = stream.buffer.split_off(length);
            let whole = std::mem::replace(&mut stream.buffer, rest);
            stream.frames = frames;
            judge(whole, frames, &mut segments);
        }
        segments
    }

    /// What is left of one direction, as it is: nothing more comes.
    pub(super) fn flush(&mut self, direction: Direction) -> Vec<Segment> {
        let stream = self.stream(direction);
        let rest = std::mem::take(&mut stream.buffer);
        let mut segments = Vec::new();
        if !rest.is_empty() {
            judge(rest, stream.frames, &mut segments);
        }
        segments
    }

    fn stream(&mut self, direction: Direction) -> &mut Stream {
        match direction {
            Direction::Out => &mut self.out,
            Direction::In => &mut self.input,
        }
    }

    /// The length of the next whole line or frame, and whether frames come after it.
    fn cut(&mut self, direction: Direction) -> Option<(usize, bool)> {
        // A modem that is spoken to in frames answers in frames, with or without a flag before them.
        let frames = match direction {
            Direction::Out => self.out.frames,
            Direction::In => self.input.frames || self.out.frames,
        };
        let buffer = &self.stream(direction).buffer;
        let whole = if frames || buffer.first() == Some(&FLAG) {
            match buffer.as_slice() {
                // An empty frame, or the end of one that began elsewhere.
                [FLAG, FLAG, ..] => Some((1, true)),
                [FLAG, rest @ ..] => memchr::memchr(FLAG, rest).map(|at| (at + 2, true)),
                rest => memchr::memchr(FLAG, rest).map(|at| (at + 1, true)),
            }
        } else {
            memchr::memchr3(b'\r', b'\n', FLAG, buffer).map(|at| {
                let is_flag = buffer.get(at) == Some(&FLAG);
                (at + usize::from(!is_flag), is_flag)
            })
        };
        whole.or((buffer.len() > LONGEST).then_some((buffer.len(), frames)))
    }
}

/// Says what `bytes` are, which may be text and a frame.
fn judge(bytes: Vec<u8>, frames: bool, segments: &mut Vec<Segment>) {
    if bytes.iter().all(|byte| *byte == FLAG) {
        let kind = Kind::Flags;
        segments.push(Segment { bytes, kind });
        return;
    }
    if bytes.last() == Some(&FLAG) {
        if let Some(payload) = payload(&bytes) {
            let kind = Kind::Frame(payload);
            segments.push(Segment { bytes, kind });
            return;
        }
        // Text, then the first frame without a flag of its own.
        if let Some(at) = memchr::memrchr(b'\n', &bytes)
            && let (text, frame) = bytes.split_at(at + 1)
            && let Some(payload) = payload(frame)
        {
            segments.push(Segment {
                bytes: text.to_vec(),
                kind: Kind::Text,
            });
            segments.push(Segment {
                bytes: frame.to_vec(),
                kind: Kind::Frame(payload),
            });
            return;
        }
    }
    let is_text = |byte: &u8| matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 0x1A..0x7F);
    let is_line = !frames && !bytes.contains(&FLAG);
    let kind = if is_line || bytes.iter().all(is_text) {
        Kind::Text
    } else {
        Kind::Noise
    };
    segments.push(Segment { bytes, kind });
}

/// The payload of a frame that is whole.
fn payload(segment: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new(LONGEST);
    decoder.feed(segment);
    let first = decoder.next_frame()?.ok()?.to_vec();
    decoder.next_frame().is_none().then_some(first)
}

fn is_command(bytes: &[u8]) -> bool {
    bytes
        .first_chunk::<2>()
        .is_some_and(|start| start.eq_ignore_ascii_case(b"AT"))
}
