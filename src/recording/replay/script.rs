//! The part of the modem, without ports and without a clock: bytes in, bytes and changes out.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use crate::bus::Role;
use crate::hex;
use crate::privacy::{blanked, may_have_been};
use crate::protocol::hdlc::{Decoder, FLAG};
use crate::recording::format::{Block, RecordLine, RecordedEvent};
use crate::recording::reader::Recording;

/// Bytes of a difference that are shown.
const SHOWN: usize = 24;
/// The longest frame a block may come in.
const LONGEST: usize = 64 * 1024;
/// The most that the program may send on a port before the recording has something to compare it with, in bytes.
const MOST_WAITING: usize = 1 << 20;
/// Reports that came before anything was asked wait so long for the program to say something first. It
/// throws away what came before it did.
const UNASKED: Duration = Duration::from_secs(1);

/// How fast the modem answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Speed {
    /// At once.
    #[default]
    Quick,
    /// As long after what went before as it was recorded.
    Recorded,
}

/// An action of the modem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// It says something on a port.
    Say {
        /// Where.
        role: Role,
        /// The event.
        bytes: Vec<u8>,
    },
    /// A port appears.
    Appear(Role),
    /// A port vanishes.
    Leave(Role),
}

/// Where the program said something else than was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The line of the recording, counted from 1 with the header.
    pub line: usize,
    /// On which port.
    pub role: Role,
    /// How many bytes of that line were the same.
    pub offset: usize,
    /// The recorded bytes from there on.
    pub expected: String,
    /// The bytes that the program sent.
    pub got: String,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {} of the recording, {} port, byte {}: recorded {}, said {}",
            self.line, self.role, self.offset, self.expected, self.got
        )
    }
}

/// How far the recording was played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplayOutcome {
    /// Messages of the program that were as recorded.
    pub matched: usize,
    /// Messages of the program in the recording.
    pub recorded: usize,
    /// Where the program said something else. Nothing was played after it.
    pub difference: Option<Difference>,
}

impl ReplayOutcome {
    /// Whether the whole recording was played.
    pub fn is_complete(&self) -> bool {
        self.difference.is_none() && self.matched == self.recorded
    }
}

impl fmt::Display for ReplayOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.difference {
            Some(difference) => write!(f, "The program said something else: {difference}"),
            None if self.is_complete() => write!(
                f,
                "The whole recording was played: {} messages, all as recorded",
                self.matched
            ),
            None => write!(
                f,
                "{} of {} messages were played, all as recorded",
                self.matched, self.recorded
            ),
        }
    }
}

/// A recording and how far it was played.
#[derive(Clone, Debug)]
pub struct Script {
    entries: Vec<RecordLine>,
    at: usize,
    speed: Speed,
    /// When the entry before `at` was played.
    last: Instant,
    last_ms: u64,
    roles: BTreeMap<u32, Role>,
    there: BTreeMap<Role, bool>,
    /// The bytes that the program sent on each port and that were not compared yet.
    inbox: BTreeMap<Role, Vec<u8>>,
    /// Ports on which nothing was compared since they were opened.
    fresh: BTreeMap<Role, bool>,
    matched: usize,
    difference: Option<Difference>,
}

impl Script {
    /// The part of the modem in `recording`.
    pub fn new(recording: Recording, speed: Speed, now: Instant) -> Self {
        Self {
            entries: recording.entries,
            at: 0,
            speed,
            last: now,
            last_ms: 0,
            roles: BTreeMap::new(),
            there: BTreeMap::new(),
            inbox: BTreeMap::new(),
            fresh: BTreeMap::new(),
            matched: 0,
            difference: None,
        }
    }

    /// Whether the program said something else than was recorded.
    pub fn differs(&self) -> bool {
        self.difference.is_some()
    }

    /// Whether the port of this role is there now.
    pub fn present(&self, role: Role) -> bool {
        self.there.get(&role).copied().unwrap_or_default()
    }

    /// How far it was played.
    pub fn outcome(&self) -> ReplayOutcome {
        ReplayOutcome {
            matched: self.matched,
            recorded: self
                .entries
                .iter()
                .filter(|entry| is_message(entry))
                .count(),
            difference: self.difference.clone(),
        }
    }

    /// When something is to be done although the program says nothing.
    pub fn next_due(&self) -> Option<Instant> {
        if self.difference.is_some() {
            return None;
        }
        let entry = self.entries.get(self.at)?;
        (!is_message(entry)).then(|| self.due(entry))
    }

    /// Takes what the program said. More than any command or frame is a difference, and is not kept.
    pub fn receive(&mut self, role: Role, bytes: &[u8]) {
        let inbox = self.inbox.entry(role).or_default();
        if inbox.len() + bytes.len() > MOST_WAITING {
            let expected = "nothing on this port yet".to_owned();
            self.differ(role, 0, expected, format!("more than {MOST_WAITING} bytes"));
            return;
        }
        inbox.extend_from_slice(bytes);
    }

    /// Plays on as far as it can be.
    pub fn advance(&mut self, now: Instant) -> Vec<Output> {
        let mut outputs = Vec::new();
        while self.difference.is_none()
            && let Some(entry) = self.entries.get(self.at).cloned()
        {
            let waits = is_message(&entry);
            if !waits && now < self.due(&entry) {
                break;
            }
            let role = self.roles.get(&entry.port).copied();
            let goes_on = match (&entry.event, role) {
                (RecordedEvent::Open { role, .. }, _) => {
                    // The bytes that the program has said by now stay: it may have been quicker than the one recorded.
                    self.roles.insert(entry.port, *role);
                    self.fresh.insert(*role, true);
                    self.set_present(*role, true, &mut outputs);
                    true
                }
                (RecordedEvent::Present { role, there }, _) => {
                    self.set_present(*role, *there, &mut outputs);
                    true
                }
                (RecordedEvent::Gone, Some(role)) => {
                    self.set_present(role, false, &mut outputs);
                    true
                }
                (RecordedEvent::In { hex, .. }, Some(role)) => {
                    let bytes = hex::decode(hex).unwrap_or_default();
                    outputs.push(Output::Say { role, bytes });
                    true
                }
                (RecordedEvent::Out { hex, scrubbed }, Some(role)) => {
                    let expected = hex::decode(hex).unwrap_or_default();
                    self.compare(role, &expected, *scrubbed)
                }
                (RecordedEvent::Block(block), Some(role)) => self.compare_block(role, block),
                // A message on a port that was never opened waits for ever; everything else is the program's own affair.
                _ => !waits,
            };
            if !goes_on {
                break;
            }
            self.at += 1;
            self.last = now;
            self.last_ms = entry.ms;
        }
        outputs
    }

    fn set_present(&mut self, role: Role, there: bool, outputs: &mut Vec<Output>) {
        if self.present(role) == there {
            return;
        }
        self.there.insert(role, there);
        self.inbox.remove(&role);
        outputs.push(if there {
            Output::Appear(role)
        } else {
            Output::Leave(role)
        });
    }

    fn due(&self, entry: &RecordLine) -> Instant {
        let role = self.roles.get(&entry.port);
        let fresh = role.and_then(|role| self.fresh.get(role)).copied();
        let silent = role
            .and_then(|role| self.inbox.get(role))
            .is_none_or(Vec::is_empty);
        if matches!(entry.event, RecordedEvent::In { .. }) && fresh == Some(true) && silent {
            return self.last + UNASKED;
        }
        match self.speed {
            Speed::Quick => self.last,
            Speed::Recorded => {
                self.last + Duration::from_millis(entry.ms.saturating_sub(self.last_ms))
            }
        }
    }

    /// Whether the program has said all of `expected`; what it said of it goes.
    fn compare(&mut self, role: Role, expected: &[u8], scrubbed: bool) -> bool {
        let fresh = self.fresh.contains_key(&role);
        let inbox = self.inbox.entry(role).or_default();
        // A recording of another version may lack the CR that ends a stray line on a port just opened.
        if fresh && inbox.first() == Some(&b'\r') && expected.first() != Some(&b'\r') {
            inbox.remove(0);
        }
        let same = |expected: &u8, got: &u8| {
            expected == got || (scrubbed && may_have_been(*expected, *got))
        };
        let offset = expected
            .iter()
            .zip(inbox.iter())
            .take_while(|(expected, got)| same(expected, got))
            .count();
        if offset == expected.len() {
            inbox.drain(..offset);
            self.matched += 1;
            self.fresh.remove(&role);
            return true;
        }
        if offset < inbox.len() {
            let got = inbox.get(offset..).unwrap_or_default();
            // Bytes that were blanked in the recording are not shown here either.
            let got = if scrubbed { blanked(got) } else { got.to_vec() };
            let expected = expected.get(offset..).unwrap_or_default();
            self.differ(role, offset, shown(expected), shown(&got));
        }
        false
    }

    /// Compares a frame of which only the hash was kept.
    fn compare_block(&mut self, role: Role, block: &Block) -> bool {
        let inbox = self.inbox.entry(role).or_default();
        let begin = usize::from(block.flag);
        if block.flag && inbox.first().is_some_and(|first| *first != FLAG) {
            let got = shown(inbox);
            self.differ(role, 0, "7e, the beginning of a frame".to_owned(), got);
            return false;
        }
        let after_flag = inbox.get(begin..).unwrap_or_default();
        let Some(end) = memchr::memchr(FLAG, after_flag) else {
            return false;
        };
        let mut decoder = Decoder::new(LONGEST);
        decoder.feed(inbox.get(..=begin + end).unwrap_or_default());
        let payload = match decoder.next_frame() {
            Some(Ok(payload)) => payload,
            _ => Vec::new(),
        };
        let head = hex::decode(&block.head).unwrap_or_default();
        let data = payload.strip_prefix(head.as_slice());
        let hash = data.map(|data| hex::encode(&Sha256::digest(data)));
        if data.map(<[u8]>::len) == Some(block.length) && hash.as_deref() == Some(&block.sha256) {
            inbox.drain(..=begin + end);
            self.matched += 1;
            self.fresh.remove(&role);
            return true;
        }
        let got = match hash {
            Some(hash) => format!(
                "{} and {} bytes with the hash {hash}",
                block.head,
                data.map_or(0, <[u8]>::len)
            ),
            None => format!("a frame with {}", shown(&payload)),
        };
        let expected = format!(
            "{} and {} bytes with the hash {}",
            block.head, block.length, block.sha256
        );
        self.differ(role, 0, expected, got);
        false
    }

    fn differ(&mut self, role: Role, offset: usize, expected: String, got: String) {
        self.difference = Some(Difference {
            line: self.at + 2,
            role,
            offset,
            expected,
            got,
        });
    }
}

/// Whether the program says this, so that the script waits for the program and not for a time.
fn is_message(entry: &RecordLine) -> bool {
    matches!(
        entry.event,
        RecordedEvent::Out { .. } | RecordedEvent::Block(_)
    )
}

/// The first bytes, as hex and where they are text also so.
fn shown(bytes: &[u8]) -> String {
    let first = bytes.get(..SHOWN).unwrap_or(bytes);
    let mut text = hex::encode(first);
    if first.len() < bytes.len() {
        text.push('…');
    }
    if first.first().is_some_and(u8::is_ascii_graphic) && first.is_ascii() {
        let words: String = first.iter().map(|byte| char::from(*byte)).collect();
        text = format!("{text} ({})", words.escape_default());
    }
    text
}
