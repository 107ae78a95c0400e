//! The tape: takes what is said, has it blanked, and writes it down in its order.
//!
//! A line or frame that is not whole yet holds back everything after it, so that the file has the order
//! of the talk. Nothing that was not looked at reaches the disk, also when the program is killed.

use std::collections::{BTreeMap, VecDeque};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sha2::{Digest as _, Sha256};

use super::format::{Block, Entry, Event, Header, Payloads};
use super::hex;
use super::scrub::{Said, Talk};
use super::segments::Direction;

/// So many entries are held back for one that is not whole, and then it is decided as it is.
const HELD: usize = 256;

/// Makes a file that only its owner may read. One that is there stays.
///
/// # Errors
/// The system's error; `AlreadyExists` when something has that name.
pub fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
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
        Self::new(Box::new(create_private(path)?), header)
    }

    /// Begins a recording at `path` as soon as there is something to keep. Touches no disk before that, so
    /// a thread that must not wait can call it.
    ///
    /// # Errors
    /// None; a file that cannot be made ends the recording, see [`Self::finish`].
    pub fn when_used(path: PathBuf, header: &Header) -> io::Result<Self> {
        Self::new(Box::new(WhenUsed::Waiting(path, Vec::new())), header)
    }

    /// Begins a recording that is written to `sink`, one whole line at a time.
    ///
    /// # Errors
    /// The error of `sink`.
    pub fn new(mut sink: Box<dyn Write + Send>, header: &Header) -> io::Result<Self> {
        write_line(&mut sink, header)?;
        Ok(Self(Arc::new(Mutex::new(Recorder {
            sink,
            began: None,
            queue: VecDeque::new(),
            talks: BTreeMap::new(),
            keep_blocks: header.payloads == Payloads::Kept,
            ports: 0,
            failed: None,
        }))))
    }

    /// A new port was opened; gives its number.
    pub fn opened(&self, now: Instant, role: crate::bus::Role, name: &str) -> u32 {
        let mut recorder = self.recorder();
        recorder.ports += 1;
        let port = recorder.ports;
        // What one port has told of the modem is known on the next.
        let talk = recorder.talks.values().next_back().map(Talk::next);
        let talk = talk.unwrap_or_else(|| Talk::new(recorder.keep_blocks));
        recorder.talks.insert(port, talk);
        let name = name.to_owned();
        recorder.note(now, port, Event::Open { role, name });
        port
    }

    /// Bytes passed a port.
    pub fn said(&self, now: Instant, port: u32, direction: Direction, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.recorder().said(now, port, direction, bytes);
        }
    }

    /// Something happened. When a port ends by it, what was not whole is decided.
    pub fn note(&self, now: Instant, port: u32, event: Event) {
        let mut recorder = self.recorder();
        if matches!(event, Event::Close | Event::Gone | Event::Discard) {
            recorder.flush(port);
        }
        recorder.note(now, port, event);
    }

    /// Decides everything that was not whole. Says whether all of the recording could be written.
    ///
    /// # Errors
    /// The first error that the file gave. The recording ends there; the modem was not kept waiting.
    pub fn finish(&self) -> io::Result<()> {
        let mut recorder = self.recorder();
        let ports: Vec<u32> = recorder.talks.keys().copied().collect();
        for port in ports {
            recorder.flush(port);
        }
        recorder.write_decided();
        match recorder.failed.take() {
            Some(error) => Err(error),
            None => recorder.sink.flush(),
        }
    }

    fn recorder(&self) -> MutexGuard<'_, Recorder> {
        // What a panic left is still a row of whole lines.
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
                std::fs::create_dir_all(folder)?;
            }
            let mut file = create_private(path)?;
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
    began: Option<Instant>,
    queue: VecDeque<Slot>,
    talks: BTreeMap<u32, Talk>,
    keep_blocks: bool,
    ports: u32,
    failed: Option<io::Error>,
}

/// One entry, or bytes of which not all is decided.
struct Slot {
    ms: u64,
    port: u32,
    direction: Option<Direction>,
    /// Bytes of it that are not decided.
    open: usize,
    events: Vec<Event>,
}

impl Recorder {
    fn ms(&mut self, now: Instant) -> u64 {
        let began = *self.began.get_or_insert(now);
        let passed: Duration = now.saturating_duration_since(began);
        u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)
    }

    fn note(&mut self, now: Instant, port: u32, event: Event) {
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
        let ms = self.ms(now);
        self.queue.push_back(Slot {
            ms,
            port,
            direction: Some(direction),
            open: bytes.len(),
            events: Vec::new(),
        });
        let said = match self.talks.get_mut(&port) {
            Some(talk) => talk.push(direction, bytes),
            None => return,
        };
        self.settle(port, direction, said);
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
            let said = match self.talks.get_mut(&port) {
                Some(talk) => talk.flush(direction),
                None => Vec::new(),
            };
            self.settle(port, direction, said);
        }
        self.write_decided();
    }

    /// Hands what was decided to the entries in which it came.
    fn settle(&mut self, port: u32, direction: Direction, said: Vec<Said>) {
        for said in said {
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
                    slot.events.extend(block.map(Event::Block));
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
                let entry = Entry {
                    ms: slot.ms,
                    port: slot.port,
                    event,
                };
                write_line(&mut lines, &entry).ok();
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
}

impl Slot {
    fn add(&mut self, direction: Direction, bytes: &[u8], blanked: bool) {
        if bytes.is_empty() {
            return;
        }
        let text = hex::encode(bytes);
        match (direction, self.events.last_mut()) {
            (Direction::Out, Some(Event::Out { hex, scrubbed }))
            | (Direction::In, Some(Event::In { hex, scrubbed })) => {
                hex.push_str(&text);
                *scrubbed |= blanked;
            }
            (Direction::Out, _) => self.events.push(Event::Out {
                hex: text,
                scrubbed: blanked,
            }),
            (Direction::In, _) => self.events.push(Event::In {
                hex: text,
                scrubbed: blanked,
            }),
        }
    }
}

fn write_line(sink: &mut impl Write, line: &impl serde::Serialize) -> io::Result<()> {
    let mut text = serde_json::to_vec(line).map_err(io::Error::other)?;
    text.push(b'\n');
    sink.write_all(&text)
}
