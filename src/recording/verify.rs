//! The last look at a recording: no number that was hidden in one place may stand in another, in any encoding.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::format::RecordedEvent;
use super::reader::Recording;
use super::segments::{Direction, Segment, SegmentKind, Segments};
use crate::hex;
use crate::privacy::{KnownSecrets, vouched};

/// Lines are looked at together, so many bytes at once, as a number may be cut.
const TOGETHER: usize = 4096;
/// So much of what went before is looked at again with what follows, in bytes. A number that is cut is shorter.
const BEFORE: usize = 96;

/// Digits of hex that are looked at at once.
const PART: usize = 64 * 1024;

/// Reads the recording at `path` and searches it.
///
/// # Errors
/// When a number of `known` is in it, or it cannot be read.
pub(super) fn file(path: &Path, known: &KnownSecrets) -> io::Result<()> {
    let recording = Recording::open(path).map_err(io::Error::other)?;
    if holds(&recording, known) {
        return Err(io::Error::other(
            "a number that was hidden in it was also found where it was not; the recording was removed",
        ));
    }
    Ok(())
}

/// Whether a number of `known` stands in the recording.
pub(super) fn holds(recording: &Recording, known: &KnownSecrets) -> bool {
    let mut ports: BTreeMap<u32, Port> = BTreeMap::new();
    let mut found = recording.entries.iter().any(|entry| {
        let (direction, text) = match &entry.event {
            RecordedEvent::Out { hex, .. } => (Direction::Out, hex),
            RecordedEvent::In { hex, .. } => (Direction::In, hex),
            RecordedEvent::Open { name, .. } => return known.finds(name.as_bytes()),
            _ => return false,
        };
        let port = ports.entry(entry.port).or_default();
        text.as_bytes().chunks(PART).any(|part| {
            let bytes = hex::decode_bytes(part).unwrap_or_default();
            let segments = port.segments.push(direction, &bytes);
            port.hold(direction, &segments, known)
        })
    });
    for port in ports.values_mut() {
        for direction in [Direction::Out, Direction::In] {
            let rest = port.segments.flush(direction);
            found |= port.hold(direction, &rest, known);
        }
        found |= port.before.values().any(|before| before.hold(known));
    }
    found
}

#[derive(Debug, Default)]
struct Port {
    segments: Segments,
    before: BTreeMap<Direction, Before>,
}

/// The end of what was said.
#[derive(Debug, Default)]
struct Before {
    all: Vec<u8>,
    /// The bytes without lines that are known as a whole, such as reports that cut another line.
    others: Vec<u8>,
}

impl Port {
    fn hold(&mut self, direction: Direction, segments: &[Segment], known: &KnownSecrets) -> bool {
        let before = self.before.entry(direction).or_default();
        segments.iter().any(|Segment { bytes, kind }| match kind {
            // Blocks of firmware hold every number by chance.
            SegmentKind::Frame(payload)
                if direction == Direction::Out && payload.first() == Some(&0x42) =>
            {
                false
            }
            SegmentKind::Frame(payload) => known.finds(payload),
            SegmentKind::Flags => false,
            SegmentKind::Noise => known.finds(bytes),
            SegmentKind::Text => before.take(bytes, known),
        })
    }
}

impl Before {
    fn take(&mut self, line: &[u8], known: &KnownSecrets) -> bool {
        let vouched = vouched(line);
        let is_whole = vouched == line && !line.trim_ascii().is_empty();
        let mut found = known.finds_code(line, &vouched) || add(&mut self.all, line, known);
        if !is_whole {
            found |= add(&mut self.others, line, known);
        }
        found
    }

    /// Looks at what is left.
    fn hold(&self, known: &KnownSecrets) -> bool {
        known.finds(&self.all) || known.finds(&self.others)
    }
}

fn add(before: &mut Vec<u8>, line: &[u8], known: &KnownSecrets) -> bool {
    // Line ends are no part of what they cut.
    before.extend(line.iter().filter(|byte| !matches!(byte, b'\r' | b'\n')));
    if before.len() < TOGETHER {
        return false;
    }
    let found = known.finds(before);
    let excess = before.len().saturating_sub(BEFORE);
    before.drain(..excess);
    found
}
