//! Reading a recording back.
//!
//! A file of more than [`MOST_BYTES`] bytes, [`MOST_ENTRIES`] entries or 4096 ports is refused. So is one with a
//! line of 40 MiB. So reading takes at most about 200 bytes for each entry and one for each byte of the file, 500 MiB in
//! all, and time that grows with its length alone.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

use super::format::{FORMAT, Header, MOST_BYTES, MOST_ENTRIES, MOST_PORTS, RecordLine, VERSION};
use crate::problem::Problem;
use crate::small_file;

/// The longest line, in bytes: as hex the largest transfer that a capture may hold, and some more.
const MOST_LINE: u64 = 40 << 20;

/// A recording in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its first line.
    pub header: Header,
    /// All others, in their order.
    pub entries: Vec<RecordLine>,
}

/// Why a file is not a recording.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// The system does not give its bytes.
    #[error("the recording cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is larger than any recording.
    #[error("the file is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// It has more entries or ports, or a longer line, than any recording.
    #[error(
        "the file has more than {MOST_ENTRIES} entries or {MOST_PORTS} ports, or a line of {MOST_LINE} bytes"
    )]
    TooMany,
    /// The first line is not the header of a recording.
    #[error("the file does not begin like a recording")]
    NotARecording,
    /// The format is of another version.
    #[error("the recording has format {0}, this program reads format {VERSION}")]
    Version(u32),
    /// A line is not understood.
    #[error("line {line} of the recording: {detail}")]
    Line {
        /// Counted from 1, the header included.
        line: usize,
        /// Why.
        detail: String,
    },
}

impl RecordingError {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unreadable(_) | Self::Missing => Problem::FileUnreadable,
            Self::TooLarge
            | Self::TooMany
            | Self::NotARecording
            | Self::Version(_)
            | Self::Line { .. } => Problem::RecordingDamaged,
        }
    }
}

impl Recording {
    /// Reads the file at `path`.
    pub fn open(path: &Path) -> Result<Self, RecordingError> {
        let file = match small_file::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(RecordingError::Missing);
            }
            Err(error) => return Err(error.into()),
        };
        if file.metadata()?.len() > MOST_BYTES {
            return Err(RecordingError::TooLarge);
        }
        // Whatever its metadata said, no more is read.
        Self::read(&mut BufReader::new(file.take(MOST_BYTES)))
    }

    /// Reads the text of a recording.
    pub fn parse(text: &str) -> Result<Self, RecordingError> {
        Self::read(&mut text.as_bytes())
    }

    /// Reads lines. A last one that was cut off, as by a power failure, is left out.
    fn read(source: &mut impl BufRead) -> Result<Self, RecordingError> {
        let mut line = Vec::new();
        source
            .by_ref()
            .take(MOST_LINE)
            .read_until(b'\n', &mut line)?;
        let header = header(&line)?;
        let mut entries = Vec::new();
        let mut ports = BTreeSet::new();
        for number in 2.. {
            line.clear();
            if source
                .by_ref()
                .take(MOST_LINE)
                .read_until(b'\n', &mut line)?
                == 0
            {
                break;
            }
            if u64::try_from(line.len()).is_ok_and(|length| length == MOST_LINE) {
                return Err(RecordingError::TooMany);
            }
            let error = |detail: String| RecordingError::Line {
                line: number,
                detail,
            };
            match serde_json::from_slice::<RecordLine>(&line) {
                Ok(entry) => {
                    check(&entry).map_err(|detail| error(detail.to_owned()))?;
                    ports.insert(entry.port);
                    if entries.len() == MOST_ENTRIES || ports.len() > MOST_PORTS {
                        return Err(RecordingError::TooMany);
                    }
                    entries.push(entry);
                }
                Err(_) if !line.ends_with(b"\n") || line.trim_ascii().is_empty() => {}
                Err(detail) => return Err(error(detail.to_string())),
            }
        }
        Ok(Self { header, entries })
    }
}

fn header(line: &[u8]) -> Result<Header, RecordingError> {
    let value: serde_json::Value =
        serde_json::from_slice(line).map_err(|_not_json| RecordingError::NotARecording)?;
    if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
        return Err(RecordingError::NotARecording);
    }
    let version = value.get("version").and_then(serde_json::Value::as_u64);
    if version != Some(VERSION.into()) {
        let version = version.and_then(|version| u32::try_from(version).ok());
        return Err(RecordingError::Version(version.unwrap_or_default()));
    }
    serde_json::from_value(value).map_err(|error| RecordingError::Line {
        line: 1,
        detail: error.to_string(),
    })
}

/// Checks the rules that the types do not express.
fn check(entry: &RecordLine) -> Result<(), &'static str> {
    use super::format::RecordedEvent;
    let is_hex = |text: &str| crate::hex::decode(text).is_some();
    match &entry.event {
        RecordedEvent::Out { hex, .. } | RecordedEvent::In { hex, .. } if !is_hex(hex) => {
            Err("not hex")
        }
        RecordedEvent::Block(block) if !is_hex(&block.head) || !is_hex(&block.sha256) => {
            Err("not hex")
        }
        _ => Ok(()),
    }
}
