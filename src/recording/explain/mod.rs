//! A recording in words: what was said, and which facts of the sheets it confirms or contradicts.
//!
//! Whatever a recording holds, 100 000 lines are told and the rest is counted, so that the words take at most some 40 MiB
//! beside the recording, and time that grows with its length alone.

mod facts;
mod frames;
mod sheet;

use std::collections::BTreeMap;

use serde::Serialize;

use super::format::{Block, RecordedEvent};
use super::reader::Recording;
use super::segments::{Direction, Segment, SegmentKind, Segments};
use crate::bus::Role;
use crate::hex;
use crate::text::sanitise;
use facts::Facts;

pub use sheet::{FactFinding, FactVerdict, Mark};

/// A line of text is shown so far.
const SHOWN: usize = 300;
/// So many blocks of one object are shown before the others are only counted.
const BLOCKS_SHOWN: u32 = 2;

/// Digits of hex that are looked at at once.
const PART: usize = 64 * 1024;
/// So many lines are told before the others are only counted.
const MOST_LINES: usize = 100_000;

/// One line of the talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TranscriptLine {
    /// Milliseconds since the recording began.
    pub ms: u64,
    /// On which port, where one is meant.
    pub role: Option<Role>,
    /// The side that said it; `None` for what happened to a port.
    pub direction: Option<Direction>,
    /// The event in words.
    pub text: String,
}

impl std::fmt::Display for TranscriptLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let arrow = match self.direction {
            Some(Direction::Out) => ">",
            Some(Direction::In) => "<",
            None => "-",
        };
        let role = self.role.map_or("", Role::name);
        let (seconds, ms) = (self.ms / 1000, self.ms % 1000);
        write!(f, "{seconds:6}.{ms:03} {role:8} {arrow} {}", self.text)
    }
}

/// A recording in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The exchange, in its order.
    pub lines: Vec<TranscriptLine>,
    /// The findings about the fact sheets.
    pub findings: Vec<FactFinding>,
}

/// Something whole that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Item<'a> {
    Text(String),
    Frame(&'a [u8]),
    Block(&'a Block),
    Noise(usize),
}

/// Says what was said.
pub fn explain(recording: &Recording) -> Explanation {
    let mut reader = Reader::default();
    for entry in &recording.entries {
        reader.take(entry.ms, entry.port, &entry.event);
    }
    let ports: Vec<u32> = reader.ports.keys().copied().collect();
    for port in ports {
        reader.flush(reader.ms, port);
    }
    reader.end_blocks();
    if reader.left_out > 0 {
        let text = format!("{} more lines are not shown", reader.left_out);
        reader.lines.push(TranscriptLine {
            ms: reader.ms,
            role: None,
            direction: None,
            text,
        });
    }
    Explanation {
        findings: reader.facts.findings(),
        lines: reader.lines,
    }
}

#[derive(Debug, Default)]
struct Port {
    role: Option<Role>,
    segments: Segments,
}

#[derive(Debug, Default)]
struct Reader {
    ports: BTreeMap<u32, Port>,
    lines: Vec<TranscriptLine>,
    facts: Facts,
    left_out: u64,
    ms: u64,
    /// Blocks of the current object, and the line that counts those not shown.
    blocks: u32,
    hidden: u32,
}

impl Reader {
    fn take(&mut self, ms: u64, number: u32, event: &RecordedEvent) {
        self.ms = ms;
        match event {
            RecordedEvent::Open { role, name } => {
                let port = self.ports.entry(number).or_default();
                port.role = Some(*role);
                self.facts.opened(ms, *role);
                self.happened(ms, Some(*role), format!("opened: {name}"));
            }
            RecordedEvent::Present { role, there } => {
                let what = if *there { "is there" } else { "is not there" };
                self.happened(ms, Some(*role), what.to_owned());
            }
            RecordedEvent::Refused { role, problem } => {
                self.happened(ms, Some(*role), format!("could not be opened: {problem}"));
            }
            RecordedEvent::Out { hex, .. } => self.said(ms, number, Direction::Out, hex),
            RecordedEvent::In { hex, .. } => self.said(ms, number, Direction::In, hex),
            RecordedEvent::Block(block) => {
                self.item(ms, number, Direction::Out, &Item::Block(block));
            }
            RecordedEvent::Discard => self.flush(ms, number),
            RecordedEvent::Full => {
                let text = "the recording is as large as it may be and ends here";
                self.happened(ms, None, text.to_owned());
            }
            RecordedEvent::Close | RecordedEvent::Gone | RecordedEvent::Error { .. } => {
                self.flush(ms, number);
                let role = self.ports.get(&number).and_then(|port| port.role);
                let text = match event {
                    RecordedEvent::Gone => "is gone".to_owned(),
                    RecordedEvent::Error { problem } => format!("failed: {problem}"),
                    _ => "closed".to_owned(),
                };
                self.happened(ms, role, text);
            }
        }
    }

    fn said(&mut self, ms: u64, number: u32, direction: Direction, text: &str) {
        // A part at a time, as each of its bytes may be a line.
        for part in text.as_bytes().chunks(PART) {
            let bytes = hex::decode_bytes(part).unwrap_or_default();
            let port = self.ports.entry(number).or_default();
            let segments = port.segments.push(direction, &bytes);
            self.segments(ms, number, direction, segments);
        }
    }

    fn flush(&mut self, ms: u64, number: u32) {
        for direction in [Direction::Out, Direction::In] {
            let port = self.ports.entry(number).or_default();
            let segments = port.segments.flush(direction);
            self.segments(ms, number, direction, segments);
        }
    }

    fn segments(&mut self, ms: u64, number: u32, direction: Direction, segments: Vec<Segment>) {
        for Segment { bytes, kind } in segments {
            match kind {
                SegmentKind::Flags => {}
                SegmentKind::Frame(payload) => {
                    self.item(ms, number, direction, &Item::Frame(&payload));
                }
                SegmentKind::Noise => self.item(ms, number, direction, &Item::Noise(bytes.len())),
                SegmentKind::Text => {
                    let text = String::from_utf8_lossy(&bytes);
                    for line in text.split(['\r', '\n']) {
                        let line = sanitise(line, SHOWN);
                        if !line.is_empty() {
                            self.item(ms, number, direction, &Item::Text(line));
                        }
                    }
                }
            }
        }
    }

    fn item(&mut self, ms: u64, number: u32, direction: Direction, item: &Item<'_>) {
        let role = self.ports.get(&number).and_then(|port| port.role);
        self.facts.take(ms, number, direction, item);
        if self.is_hidden(direction, item) {
            return;
        }
        let text = match item {
            Item::Text(text) => text.clone(),
            Item::Noise(length) => {
                format!("{length} bytes that are neither text nor a whole frame")
            }
            Item::Frame(payload) => frames::describe(payload, direction, role),
            Item::Block(block) => frames::describe_block(block),
        };
        self.tell(TranscriptLine {
            ms,
            role,
            direction: Some(direction),
            text,
        });
    }

    fn tell(&mut self, line: TranscriptLine) {
        if self.lines.len() < MOST_LINES {
            self.lines.push(line);
        } else {
            self.left_out += 1;
        }
    }

    /// Whether this is one of many blocks, or its acknowledgement.
    fn is_hidden(&mut self, direction: Direction, item: &Item<'_>) -> bool {
        let is_block = match item {
            Item::Block(_) => true,
            Item::Frame([0x42, ..]) => direction == Direction::Out,
            _ => false,
        };
        let is_ack = matches!(item, Item::Frame([0x02])) && direction == Direction::In;
        if is_block {
            self.blocks += 1;
            self.hidden += u32::from(self.blocks > BLOCKS_SHOWN);
            return self.blocks > BLOCKS_SHOWN;
        }
        if is_ack {
            return self.blocks > BLOCKS_SHOWN;
        }
        self.end_blocks();
        false
    }

    fn end_blocks(&mut self) {
        if self.hidden > 0 {
            let text = format!("{} more blocks, each with its answer", self.hidden);
            self.happened_now(None, text);
        }
        (self.blocks, self.hidden) = (0, 0);
    }

    fn happened(&mut self, ms: u64, role: Option<Role>, text: String) {
        self.end_blocks();
        self.ms = ms;
        self.happened_now(role, text);
    }

    fn happened_now(&mut self, role: Option<Role>, text: String) {
        self.tell(TranscriptLine {
            ms: self.ms,
            role,
            direction: None,
            text,
        });
    }
}
