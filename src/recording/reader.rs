//! Reading a recording back.

use std::path::Path;

use super::format::{Entry, FORMAT, Header, VERSION};
use crate::problem::Problem;
use crate::small_file::{self, Content};

/// The largest file that is read. A flash of 64 MiB with all its payloads fits.
const MOST: u64 = 512 << 20;

/// A recording in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// Its first line.
    pub header: Header,
    /// All others, in their order.
    pub entries: Vec<Entry>,
}

/// Why a file is not a recording.
#[derive(Debug, thiserror::Error)]
pub enum RecordingError {
    /// The system does not give its bytes.
    #[error("the recording cannot be read: {0}")]
    Unreadable(#[from] std::io::Error),
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is larger than any recording.
    #[error("the file is larger than {MOST} bytes")]
    TooLarge,
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
            Self::TooLarge | Self::NotARecording | Self::Version(_) | Self::Line { .. } => {
                Problem::RecordingDamaged
            }
        }
    }
}

impl Recording {
    /// Reads the file at `path`.
    pub fn open(path: &Path) -> Result<Self, RecordingError> {
        match small_file::read(path, MOST)? {
            Content::Missing => Err(RecordingError::Missing),
            Content::TooLarge => Err(RecordingError::TooLarge),
            Content::Bytes(bytes) => Self::parse(&String::from_utf8_lossy(&bytes)),
        }
    }

    /// Reads the text of a recording. A last line that was cut off, as by a power failure, is left out.
    pub fn parse(text: &str) -> Result<Self, RecordingError> {
        let mut lines = text.split_inclusive('\n').enumerate();
        let (_, first) = lines.next().ok_or(RecordingError::NotARecording)?;
        let value: serde_json::Value =
            serde_json::from_str(first).map_err(|_not_json| RecordingError::NotARecording)?;
        if value.get("format").and_then(serde_json::Value::as_str) != Some(FORMAT) {
            return Err(RecordingError::NotARecording);
        }
        let version = value.get("version").and_then(serde_json::Value::as_u64);
        if version != Some(VERSION.into()) {
            let version = version.and_then(|version| u32::try_from(version).ok());
            return Err(RecordingError::Version(version.unwrap_or_default()));
        }
        let line_error = |line: usize, detail: String| RecordingError::Line {
            line: line + 1,
            detail,
        };
        let header =
            serde_json::from_value(value).map_err(|error| line_error(0, error.to_string()))?;
        let mut entries = Vec::new();
        for (number, line) in lines {
            match serde_json::from_str::<Entry>(line) {
                Ok(entry) => {
                    check(&entry).map_err(|detail| line_error(number, detail.to_owned()))?;
                    entries.push(entry);
                }
                Err(_) if !line.ends_with('\n') || line.trim().is_empty() => {}
                Err(error) => return Err(line_error(number, error.to_string())),
            }
        }
        Ok(Self { header, entries })
    }
}

/// What the types do not say.
fn check(entry: &Entry) -> Result<(), &'static str> {
    use super::format::Event;
    let is_hex = |text: &str| super::hex::decode(text).is_some();
    match &entry.event {
        Event::Out { hex, .. } | Event::In { hex, .. } if !is_hex(hex) => Err("not hex"),
        Event::Block(block) if !is_hex(&block.head) || !is_hex(&block.sha256) => Err("not hex"),
        _ => Ok(()),
    }
}
