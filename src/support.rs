//! The support file: a zip with what someone needs who is to help, and nothing that names a person.
//!
//! It is gathered first and can be looked at, entry by entry, before it is saved. Every text is masked
//! unless the owner asks for the opposite (`docs/facts/flasher-ux.md` §8.1). Nothing leaves this computer
//! by itself.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Cursor, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::bus::system;
use crate::journal::PastKind;
use crate::logbook::{self, Logbook};
use crate::places::Places;
use crate::privacy::Mask;
use crate::small_file;

/// How much text a support file holds at most, in bytes before packing.
pub const MOST_BYTES: usize = 8 * 1024 * 1024;
/// How much of that the report may take.
const MOST_REPORT: usize = 256 * 1024;
/// How many journals are taken at most.
const MOST_JOURNALS: usize = 200;

/// Where the texts come from.
#[derive(Clone, Debug)]
pub struct Sources<'a> {
    /// Where this program keeps its things.
    pub places: &'a Places,
    /// The running log, for when there are no files of it.
    pub logbook: Option<&'a Logbook>,
    /// The modem's self-description, as text, when it was asked.
    pub modem: Option<&'a str>,
    /// The language of the window.
    pub language: Option<&'a str>,
    /// The sticks and ports; see [`listing`].
    pub listing: Vec<String>,
    /// The mask that hides names and numbers.
    pub mask: Mask,
    /// Hides nothing. Only when the owner asks for it.
    pub reveal: bool,
}

impl<'a> Sources<'a> {
    /// Everything below these places, and what the system lists now, masked for this user.
    pub fn new(places: &'a Places) -> Self {
        Self {
            places,
            logbook: None,
            modem: None,
            language: None,
            listing: listing(),
            mask: Mask::of_this_user(),
            reveal: false,
        }
    }
}

/// The sticks and serial ports that the system lists now, a line each. May take tens of milliseconds.
pub fn listing() -> Vec<String> {
    let (sticks, ports) = system::look();
    let sticks = sticks.into_iter().map(|stick| {
        let condition = stick.shown_state().describe();
        let location = stick.location.unwrap_or_else(|| "unknown".to_owned());
        let product = stick
            .pid
            .map_or_else(String::new, |pid| format!(", product {pid:04x}"));
        format!(
            "stick at {location}{product}, {:?}, {}",
            stick.state, condition
        )
    });
    sticks
        .chain(ports.iter().map(|port| format!("port {port}")))
        .collect()
}

/// One file in the support file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupportEntry {
    /// Its name, with `/` between folders.
    pub name: String,
    /// The text of the entry.
    pub text: String,
    /// The size of the text in bytes.
    pub bytes: usize,
}

/// Why the support file could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// It could not be packed.
    #[error("the support file cannot be packed ({0})")]
    Pack(#[from] zip::result::ZipError),
    /// It could not be written.
    #[error("the support file cannot be written ({0})")]
    Write(#[from] io::Error),
}

/// A support file before it is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle(Vec<SupportEntry>);

impl Bundle {
    /// Reads and masks everything. What cannot be read is named in the report.
    pub fn gather(sources: &Sources<'_>) -> Self {
        let mut gathered = Gathered {
            sources,
            room: MOST_BYTES - MOST_REPORT,
            entries: Vec::new(),
            notes: Vec::new(),
        };
        gathered.file("settings.json".into(), &sources.places.settings_file());
        gathered.file("bookmark.json".into(), &sources.places.bookmark_file());
        gathered.log();
        gathered.journals();
        let report = gathered.report();
        let mut entries = vec![report];
        entries.append(&mut gathered.entries);
        Self(entries)
    }

    /// A support file with these entries, for tests of the window.
    #[cfg(test)]
    pub fn of(entries: Vec<SupportEntry>) -> Self {
        Self(entries)
    }

    /// The entries that will be saved, the report first.
    pub fn entries(&self) -> &[SupportEntry] {
        &self.0
    }

    /// A name for the file, with the day: `modem-medic-support-2026-11-24.zip`.
    pub fn suggested_name() -> String {
        let now = logbook::local_time(Timestamp::now());
        let day = now.split(' ').next().unwrap_or_default();
        format!("modem-medic-support-{day}.zip")
    }

    /// Saves the zip, whole or not at all. The folder must be there.
    pub fn save(&self, path: &Path) -> Result<(), SaveError> {
        // A few megabytes at most, so it is packed in memory.
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options =
            SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        for entry in &self.0 {
            zip.start_file(entry.name.as_str(), options)?;
            zip.write_all(entry.text.as_bytes())?;
        }
        let bytes = zip.finish()?.into_inner();
        Ok(small_file::write(path, &bytes)?)
    }
}

/// The work in progress.
struct Gathered<'a> {
    sources: &'a Sources<'a>,
    /// Bytes that may still be added.
    room: usize,
    entries: Vec<SupportEntry>,
    /// The missing entries, with reasons.
    notes: Vec<String>,
}

impl Gathered<'_> {
    fn masked<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.sources.reveal {
            Cow::Borrowed(text)
        } else {
            self.sources.mask.mask(text)
        }
    }

    /// Adds the end of a file, as much as there is room for. A missing file is no news.
    fn file(&mut self, name: String, path: &Path) {
        match read_end(path, self.room) {
            Ok((_, cut)) if cut && self.room == 0 => {
                self.notes
                    .push(format!("{name}: left out, there is too much"));
            }
            Ok((bytes, cut)) => {
                if cut {
                    self.notes.push(format!("{name}: only its end"));
                }
                let text = String::from_utf8_lossy(&bytes);
                self.text(name, &text);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => self.notes.push(format!("{name}: cannot be read ({error})")),
        }
    }

    fn text(&mut self, name: String, text: &str) {
        let text = self.masked(text).into_owned();
        self.room = self.room.saturating_sub(text.len());
        self.entries.push(SupportEntry {
            name,
            bytes: text.len(),
            text,
        });
    }

    fn log(&mut self) {
        let files = logbook::files(&self.sources.places.log());
        for path in &files {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            self.file(format!("log/{name}"), path);
        }
        if files.is_empty()
            && let Some(logbook) = self.sources.logbook
        {
            let (_, lines) = logbook.recent(0);
            let text = lines.iter().fold(String::new(), |mut text, line| {
                // Writing to a String cannot fail.
                writeln!(text, "{line}").ok();
                text
            });
            self.text("log/memory.log".into(), &text);
        }
        if let Some(trouble) = self.sources.logbook.and_then(Logbook::trouble) {
            self.notes.push(trouble.to_string());
        }
    }

    /// The newest first: their names begin with a number that grows.
    fn journals(&mut self) {
        let mut paths: Vec<PathBuf> = fs::read_dir(self.sources.places.journal())
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "jsonl"))
            .collect();
        paths.sort_unstable_by(|one, two| two.cmp(one));
        if let Some(left) = paths
            .len()
            .checked_sub(MOST_JOURNALS)
            .filter(|left| *left > 0)
        {
            self.notes.push(format!("{left} older journals: left out"));
        }
        for (number, path) in paths.iter().take(MOST_JOURNALS).enumerate() {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // A file that somebody else put there may be named after anything.
            let name = if is_journal_name(&name) {
                name.into_owned()
            } else {
                format!("other-{number}.jsonl")
            };
            self.file(format!("journal/{name}"), path);
        }
    }

    fn report(&self) -> SupportEntry {
        let mut lines = vec![
            format!("{} {}", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")),
            format!("made {}", logbook::local_time(Timestamp::now())),
            format!("system: {}", system_name()),
            format!("architecture: {}", std::env::consts::ARCH),
            format!("language: {}", self.sources.language.unwrap_or("unknown")),
            if self.sources.reveal {
                "identifiers: shown, as the owner asked".to_owned()
            } else {
                "identifiers: masked".to_owned()
            },
        ];
        section(&mut lines, "Sticks and ports", &self.sources.listing);
        let modem: Vec<String> = self
            .sources
            .modem
            .map(|text| text.lines().map(str::to_owned).collect())
            .unwrap_or_default();
        section(&mut lines, "Modem", &modem);
        section(&mut lines, "Not in this file", &self.notes);
        lines.push(String::new());
        let mut text = self.masked(&lines.join("\n")).into_owned();
        // Cut after masking, so that no number loses the digits it is known by.
        let end = text.floor_char_boundary(MOST_REPORT);
        text.truncate(end);
        SupportEntry {
            name: "report.txt".into(),
            bytes: text.len(),
            text,
        }
    }
}

fn section(lines: &mut Vec<String>, title: &str, content: &[String]) {
    lines.push(String::new());
    lines.push(format!("{title}:"));
    if content.is_empty() {
        lines.push("  none".to_owned());
    }
    lines.extend(content.iter().map(|line| format!("  {line}")));
}

/// The last `most` bytes of a file, from the beginning of a line, and whether something is missing
/// before them. A line that was cut would hold a part of a number that no longer looks like one.
fn read_end(path: &Path, most: usize) -> io::Result<(Vec<u8>, bool)> {
    let mut file = small_file::open(path)?;
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let skipped = file.metadata()?.len().saturating_sub(most);
    file.seek(SeekFrom::Start(skipped))?;
    let mut bytes = Vec::new();
    file.take(most).read_to_end(&mut bytes)?;
    if skipped > 0 {
        let line = bytes.iter().position(|byte| *byte == b'\n');
        bytes.drain(..line.map_or(bytes.len(), |end| end + 1));
    }
    Ok((bytes, skipped > 0))
}

/// Whether this is a name that this program gives: `n`, eight digits and the job.
fn is_journal_name(name: &str) -> bool {
    let parts = name
        .strip_prefix('n')
        .and_then(|name| name.strip_suffix(".jsonl")?.split_once('-'));
    parts.is_some_and(|(number, job)| {
        number.len() == 8
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && PastKind::of(job) != PastKind::Other
    })
}

/// The system in its own words.
fn system_name() -> String {
    let plain = std::env::consts::OS.to_owned();
    if !cfg!(target_os = "linux") {
        return plain;
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let name = release
        .lines()
        .find_map(|line| line.strip_prefix("PRETTY_NAME="))
        .map(|name| name.trim_matches('"').to_owned());
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    [Some(plain), name, Some(kernel.trim().to_owned())]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests;
