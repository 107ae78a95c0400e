//! The tape: takes what is said, has it blanked, and writes it down in its order.
//!
//! A line or frame that is not whole yet holds back everything after it, so that the file has the order
//! of the talk. Nothing that was not looked at reaches the disk, also when the program is killed. When a recording ends, it
//! is read again and searched for every number that was hidden in it ([`super::verify`]).

use std::collections::{BTreeMap, VecDeque};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use super::format::{
    Block, Header, MOST_BYTES, MOST_ENTRIES, MOST_PORTS, Payloads, RecordLine, RecordedEvent,
};
use super::segments::Direction;
use super::talk::{Decided, Said, Talk};
use super::verify;
use crate::bus::Role;
use crate::hex;
use crate::privacy::KnownSecrets;
use crate::small_file;
use crate::text;

/// So many entries are held back for one that is not whole, and then it is decided as it is.
const HELD: usize = 256;

/// Room that is left for the entry that says that a recording is full, in bytes.
const LAST_ENTRY: u64 = 256;

/// How a recording ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All that was said is in it.
    Whole,
    /// It reached its largest size before all was said.
    Full,
}

/// A recording that is being made. Clones write into the same one.
#[derive(Clone)]
pub struct Tape(Arc<Mutex<Recorder>>);

impl std::fmt::Debug for Tape {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Tape")
    }
}

impl Tape {
    /// Begins a recording at `path`, which must not be there yet.
    ///
    /// # Errors
    /// The system's error.
    pub fn create(path: &Path, header: &Header) -> io::Result<Self> {
        let file = Box::new(small_file::create_new(path)?);
        Self::begin(file, Some(path.to_owned()), header).inspect_err(|_| {
            // A new file of ours in which not even the beginning found room.
            fs::remove_file(path).ok();
        })
    }

    /// Begins a recording at `path` as soon as there is something to keep. Touches no disk before that, so
    /// a thread that must not wait can call it.
    ///
    /// # Errors
    /// None; a file that cannot be made ends the recording, see [`Self::finish`].
    pub fn when_used(path: PathBuf, header: &Header) -> io::Result<Self> {
        let sink = WhenUsed::Waiting(path.clone(), Vec::new());
        Self::begin(Box::new(sink), Some(path), header)
    }

    /// Begins a recording that is written to `sink`, one whole line at a time. What was written is not searched at the end.
    ///
    /// # Errors
    /// The error of `sink`.
    pub fn new(sink: Box<dyn Write + Send>, header: &Header) -> io::Result<Self> {
        Self::begin(sink, None, header)
    }

    fn begin(
        mut sink: Box<dyn Write + Send>,
        path: Option<PathBuf>,
        header: &Header,
    ) -> io::Result<Self> {
        write_line(&mut sink, header)?;
        Ok(Self(Arc::new(Mutex::new(Recorder {
            sink,
            path,
            began: None,
            queue: VecDeque::new(),
            talks: BTreeMap::new(),
            known: KnownSecrets::default(),
            keep_blocks: header.payloads == Payloads::Kept,
            ports: 0,
            written: 0,
            entries: 0,
            full: false,
            failed: None,
            finished: false,
        }))))
    }

    /// A new port was opened; gives its number.
    pub fn opened(&self, now: Instant, role: Role, name: &str) -> u32 {
        let mut recorder = self.recorder();
        recorder.ports += 1;
        let port = recorder.ports;
        let loader = role == Role::Download;
        // Secrets that one port has told are known on the next.
        let mut known = recorder.known.clone();
        for talk in recorder.talks.values() {
            known.merge(talk.known());
        }
        let talk = Talk::new(recorder.keep_blocks, loader, known);
        recorder.talks.insert(port, talk);
        let name = name.to_owned();
        recorder.note(now, port, RecordedEvent::Open { role, name });
        port
    }

    /// Bytes passed a port.
    pub fn said(&self, now: Instant, port: u32, direction: Direction, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.recorder().said(now, port, direction, bytes);
        }
    }

    /// Something happened. When a port ends by it, what was not whole is decided.
    pub fn note(&self, now: Instant, port: u32, event: RecordedEvent) {
        let mut recorder = self.recorder();
        if matches!(
            event,
            RecordedEvent::Close | RecordedEvent::Gone | RecordedEvent::Discard
        ) {
            recorder.flush(port);
        }
        if event == RecordedEvent::Close {
            recorder.closed(port);
        }
        recorder.note(now, port, event);
    }

    /// Decides everything that was not whole, and says how the recording ended.
    ///
    /// # Errors
    /// The first error that the file gave. The recording ends there; the modem was not kept waiting. Also when a number
    /// that was hidden is found in what was kept: then the file is removed.
    pub fn finish(&self) -> io::Result<Ending> {
        self.recorder().finish()
    }

    fn recorder(&self) -> MutexGuard<'_, Recorder> {
        // The buffer that a panic left is still a row of whole lines.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that is made when the second line comes: the header alone is no recording.
enum WhenUsed {
    /// Where, and the header.
    Waiting(PathBuf, Vec<u8>),
    /// It is there.
    Made(File),
}

impl Write for WhenUsed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Self::Waiting(path, header) = self {
            if header.is_empty() {
                header.extend_from_slice(bytes);
                return Ok(bytes.len());
            }
            if let Some(folder) = path.parent() {
                small_file::make_folder(folder)?;
            }
            let mut file = small_file::create_new(path)?;
            file.write_all(header)?;
            *self = Self::Made(file);
        }
        match self {
            Self::Made(file) => file.write(bytes),
            Self::Waiting(..) => Ok(0),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Made(file) => file.flush(),
            Self::Waiting(..) => Ok(()),
        }
    }
}

struct Recorder {
    sink: Box<dyn Write + Send>,
    /// Where the file lies, if it is one.
    path: Option<PathBuf>,
    began: Option<Instant>,
    queue: VecDeque<Slot>,
    talks: BTreeMap<u32, Talk>,
    /// The secrets learned on ports that are closed.
    known: KnownSecrets,
    keep_blocks: bool,
    ports: u32,
    written: u64,
    entries: usize,
    full: bool,
    failed: Option<io::Error>,
    finished: bool,
}

/// A window that closes ends its recording like a command that ends.
impl Drop for Recorder {
    fn drop(&mut self) {
        if !self.finished
            && let Err(error) = self.finish()
        {
            log::error!("the recording is not whole: {error}");
        }
    }
}

/// One entry, or bytes of which not all is decided.
struct Slot {
    ms: u64,
    port: u32,
    direction: Option<Direction>,
    /// Bytes of it that are not decided.
    open: usize,
    events: Vec<RecordedEvent>,
}

impl Recorder {
    fn ms(&mut self, now: Instant) -> u64 {
        let began = *self.began.get_or_insert(now);
        let passed: Duration = now.saturating_duration_since(began);
        u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)
    }

    /// Whether nothing more is written.
    fn has_ended(&self) -> bool {
        self.full || self.failed.is_some() || self.finished
    }

    fn note(&mut self, now: Instant, port: u32, event: RecordedEvent) {
        if self.has_ended() {
            return;
        }
        let ms = self.ms(now);
        self.queue.push_back(Slot {
            ms,
            port,
            direction: None,
            open: 0,
            events: vec![event],
        });
        self.write_decided();
    }

    fn said(&mut self, now: Instant, port: u32, direction: Direction, bytes: &[u8]) {
        if self.has_ended() || !self.talks.contains_key(&port) {
            return;
        }
        let ms = self.ms(now);
        self.queue.push_back(Slot {
            ms,
            port,
            direction: Some(direction),
            open: bytes.len(),
            events: Vec::new(),
        });
        let decided = match self.talks.get_mut(&port) {
            Some(talk) => talk.push(direction, bytes),
            None => return,
        };
        self.settle(port, decided);
        while self.queue.len() > HELD
            && let Some(first) = self.queue.front()
        {
            let port = first.port;
            self.flush(port);
        }
        self.write_decided();
    }

    fn flush(&mut self, port: u32) {
        for direction in [Direction::Out, Direction::In] {
            let decided = match self.talks.get_mut(&port) {
                Some(talk) => talk.flush(direction),
                None => Vec::new(),
            };
            self.settle(port, decided);
        }
        self.write_decided();
    }

    /// Keeps what was learned on a port, and forgets the rest of it.
    fn closed(&mut self, port: u32) {
        if let Some(talk) = self.talks.remove(&port) {
            self.known.merge(talk.known());
        }
    }

    fn finish(&mut self) -> io::Result<Ending> {
        let ports: Vec<u32> = self.talks.keys().copied().collect();
        for port in ports {
            self.flush(port);
        }
        self.write_decided();
        self.finished = true;
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        self.sink.flush()?;
        for talk in self.talks.values() {
            self.known.merge(talk.known());
        }
        if let Some(path) = self.path.as_deref().filter(|path| path.exists())
            && let Err(error) = verify::file(path, &self.known)
        {
            fs::remove_file(path)?;
            return Err(error);
        }
        Ok(if self.full {
            Ending::Full
        } else {
            Ending::Whole
        })
    }

    /// Hands what was decided to the entries in which it came.
    fn settle(&mut self, port: u32, decided: Decided) {
        for (direction, said) in decided {
            let (mut length, mut bytes, scrubbed, block) = match said {
                Said::Bytes {
                    length,
                    bytes,
                    scrubbed,
                } => (length, bytes, scrubbed, None),
                Said::Block {
                    length,
                    head,
                    data,
                    flag,
                } => {
                    let block = Block {
                        head: hex::encode(&head),
                        length: data.len(),
                        sha256: hex::encode(&Sha256::digest(&data)),
                        flag,
                    };
                    (length, Vec::new(), false, Some(block))
                }
            };
            let waiting = self
                .queue
                .iter_mut()
                .filter(|slot| slot.port == port && slot.direction == Some(direction));
            for slot in waiting.filter(|slot| slot.open > 0) {
                let take = length.min(slot.open);
                slot.open -= take;
                length -= take;
                // The last part takes what a frame has grown or shrunk by.
                let here = if length == 0 {
                    bytes.len()
                } else {
                    take.min(bytes.len())
                };
                let rest = bytes.split_off(here);
                slot.add(direction, &bytes, scrubbed);
                bytes = rest;
                if length == 0 {
                    // A block counts as said when its last byte was.
                    slot.events.extend(block.map(RecordedEvent::Block));
                    break;
                }
            }
        }
    }

    /// Writes what is decided, up to the first entry that is not.
    fn write_decided(&mut self) {
        let mut lines = Vec::new();
        while self.queue.front().is_some_and(|slot| slot.open == 0) {
            let Some(slot) = self.queue.pop_front() else {
                break;
            };
            for event in slot.events {
                if self.full {
                    break;
                }
                let entry = RecordLine {
                    ms: slot.ms,
                    port: slot.port,
                    event,
                };
                self.add_line(&mut lines, &entry);
            }
        }
        if lines.is_empty() || self.failed.is_some() {
            return;
        }
        if let Err(error) = self.sink.write_all(&lines).and_then(|()| self.sink.flush()) {
            log::error!("the recording ends here: {error}");
            self.failed = Some(error);
        }
    }

    /// Adds a line, or the one that says that no more fits.
    fn add_line(&mut self, lines: &mut Vec<u8>, entry: &RecordLine) {
        let mut line = Vec::new();
        write_line(&mut line, entry).ok();
        let length = |line: &[u8]| u64::try_from(line.len()).unwrap_or(u64::MAX);
        let after = self.written.saturating_add(length(&line));
        let ports = usize::try_from(self.ports).unwrap_or(usize::MAX);
        self.full = after > MOST_BYTES - LAST_ENTRY * 2
            || self.entries >= MOST_ENTRIES - 1
            || ports >= MOST_PORTS;
        if self.full {
            log::warn!("the recording is as large as it may be and ends here");
            line.clear();
            let last = RecordLine {
                event: RecordedEvent::Full,
                ..entry.clone()
            };
            write_line(&mut line, &last).ok();
        }
        self.written = self.written.saturating_add(length(&line));
        self.entries += 1;
        lines.extend(line);
    }
}

impl Slot {
    fn add(&mut self, direction: Direction, bytes: &[u8], blanked: bool) {
        if bytes.is_empty() {
            return;
        }
        let text = hex::encode(bytes);
        match (direction, self.events.last_mut()) {
            (Direction::Out, Some(RecordedEvent::Out { hex, scrubbed }))
            | (Direction::In, Some(RecordedEvent::In { hex, scrubbed })) => {
                hex.push_str(&text);
                *scrubbed |= blanked;
            }
            (Direction::Out, _) => self.events.push(RecordedEvent::Out {
                hex: text,
                scrubbed: blanked,
            }),
            (Direction::In, _) => self.events.push(RecordedEvent::In {
                hex: text,
                scrubbed: blanked,
            }),
        }
    }
}

fn write_line(sink: &mut impl Write, line: &impl serde::Serialize) -> io::Result<()> {
    let mut text = serde_json::to_string(line).map_err(io::Error::other)?;
    // The name of a port is the person's own. The bytes of a modem are hex.
    if !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        text = text::json(&text);
    }
    text.push('\n');
    sink.write_all(text.as_bytes())
}
