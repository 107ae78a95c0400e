//! The journals of a user, in a folder: their order, what is read of them, and which are removed.
//!
//! The folder is input like any other: somebody may have put a pipe, a huge file or a journal of a later version there. Only
//! regular files of at most [`MOST_BYTES`] are read, and what cannot be read is told, because it may be the journal of a
//! half-written modem.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Record, Sink, Store, StoredJournals, Unreadable, parse};
use crate::small_file::{self, Content};
use crate::text;

/// The largest journal that is read, in bytes. A job writes some hundred lines.
const MOST_BYTES: u64 = 1024 * 1024;
/// So many journals are kept, the newest ones, besides those of jobs that did not end well.
const KEEP: usize = 200;
/// More files than this are not looked at: the oldest ones are told as unreadable.
const MOST_FILES: usize = 10_000;
/// So much is read of all journals together, in bytes. Those that are kept take a few MiB.
const MOST_BYTES_OF_ALL: u64 = 32 * 1024 * 1024;
/// So many records are kept of all journals together, which is what takes the memory.
const MOST_RECORDS_OF_ALL: usize = 200_000;
/// The file that says up to which number the journals are only history.
const MARK: &str = "settled";

/// The journals of this user, in a folder.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Journals in this folder. It is made when the first one is written.
    pub fn new(path: PathBuf) -> Self {
        Self(path)
    }

    /// The journals in the folder by their names, the newest first; none when there is no folder.
    fn names(&self) -> io::Result<Vec<(Age, PathBuf)>> {
        let entries = match fs::read_dir(&self.0) {
            Ok(entries) => entries,
            // A link that leads nowhere, as to a disk that is not there, is no missing folder.
            Err(error) if error.kind() == io::ErrorKind::NotFound && !leads_nowhere(&self.0) => {
                return Ok(Vec::new());
            }
            Err(error) => return Err(error),
        };
        let now = millis_since_epoch();
        let mut names = Vec::new();
        for entry in entries {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "jsonl")
            {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                names.push((Age::of(&name, now), path));
            }
        }
        names.sort_unstable_by(|a, b| b.cmp(a));
        Ok(names)
    }

    /// The journals in which [`interrupted`](super::interrupted()) may find something: those of which an earlier call has
    /// not found that they are only history. Keeps how far that goes, so that a start does not read them all again.
    pub fn unsettled(&self) -> StoredJournals {
        let names = self.names().map(|mut names| {
            let mark = self.mark(&names);
            names.retain(|(age, _)| !matches!(age, Age::Numbered(number) if *number <= mark));
            names
        });
        let kept = self.read(&names);
        if let Ok(names) = &names
            && kept.unreadable.is_empty()
        {
            let newest = names.len() - super::interrupted::settled(&kept).min(names.len());
            if let Some((Age::Numbered(number), _)) = names.get(newest) {
                let written = small_file::write(&self.0.join(MARK), number.to_string().as_bytes());
                // Without it the next start reads more.
                written.unwrap_or_else(|error| log::debug!("no mark for the journals: {error}"));
            }
        }
        kept
    }

    /// The number up to which all of these journals are only history. One that no journal has reached says nothing, as
    /// after the journals were removed: those that come would hide behind it.
    fn mark(&self, names: &[(Age, PathBuf)]) -> u64 {
        let said = match small_file::read(&self.0.join(MARK), 20) {
            Ok(Content::Bytes(bytes)) => std::str::from_utf8(&bytes)
                .ok()
                .and_then(|digits| digits.trim().parse().ok()),
            _ => None,
        };
        said.filter(|mark| *mark <= newest(names))
            .unwrap_or_default()
    }

    fn read(&self, names: &io::Result<Vec<(Age, PathBuf)>>) -> StoredJournals {
        let mut kept = StoredJournals::default();
        let names = match names {
            Ok(names) => names,
            Err(error) => {
                kept.unreadable.push(Unreadable::new(&self.0, error));
                return kept;
            }
        };
        let (mut bytes, mut records_of_all) = (0_u64, 0_usize);
        for (number, (_, path)) in names.iter().enumerate() {
            let size = fs::symlink_metadata(path).map_or(0, |file| file.len());
            bytes = bytes.saturating_add(size.min(MOST_BYTES));
            if number == MOST_FILES
                || bytes > MOST_BYTES_OF_ALL
                || records_of_all > MOST_RECORDS_OF_ALL
            {
                let error = io::Error::new(io::ErrorKind::FileTooLarge, "too many journals");
                kept.unreadable.push(Unreadable::new(&self.0, &error));
                break;
            }
            match read(path) {
                Ok(records) => {
                    records_of_all = records_of_all.saturating_add(records.len());
                    kept.journals.push(records);
                }
                Err(error) => kept.unreadable.push(Unreadable::new(path, &error)),
            }
        }
        kept
    }

    /// Removes journals of jobs that ended well, or without leaving a modem half-written, beyond the newest [`KEEP`]. A journal
    /// that cannot be read stays, too.
    fn prune(&self) {
        let Ok(names) = self.names() else {
            return;
        };
        for (_, path) in names.into_iter().skip(KEEP) {
            let ended = read(&path).is_ok_and(|records| super::interrupted::is_closed(&records));
            if ended && let Err(error) = fs::remove_file(&path) {
                log::warn!("an old journal cannot be removed: {error}");
            }
        }
    }
}

impl Store for Folder {
    fn create(&mut self, job: &str) -> io::Result<Box<dyn Sink>> {
        small_file::make_private_folder(&self.0)?;
        self.prune();
        let names = self.names()?;
        let mut number = newest(&names);
        if self.mark(&names) == 0 {
            // It is none, or one that must not be believed later.
            fs::remove_file(self.0.join(MARK)).ok();
        }
        for _ in 0..1000 {
            number = number.checked_add(1).ok_or(io::ErrorKind::StorageFull)?;
            match small_file::create_new(&self.0.join(format!("n{number:08}-{job}.jsonl"))) {
                Ok(file) => {
                    sync_folder(&self.0)?;
                    return Ok(Box::new(FileSink(file)));
                }
                // Another window began a job at the same moment.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn all(&self) -> StoredJournals {
        self.read(&self.names())
    }
}

impl Unreadable {
    fn new(path: &Path, error: &io::Error) -> Self {
        let name = path.file_name().unwrap_or_default();
        Self {
            name: text::line(&name.to_string_lossy()),
            reason: text::line(&error.to_string()),
        }
    }
}

/// The number of the newest journal.
fn newest(names: &[(Age, PathBuf)]) -> u64 {
    match names.first() {
        Some((Age::Numbered(newest), _)) => *newest,
        _ => 0,
    }
}

/// Whether `path`, or a folder above it, is a link to something that is not there.
fn leads_nowhere(path: &Path) -> bool {
    path.ancestors()
        .any(|above| above.is_symlink() && !above.exists())
}

/// Which of two journals is the newer one, told by their names: a number that grows with each. Names of earlier versions of this
/// program hold the wall clock; all of them are older, and one from the future says nothing of when it was, so it is the oldest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Age {
    /// Of an unknown time.
    Unknown,
    /// Milliseconds since 1970-01-01 UTC, by a clock that was not later than today's.
    Clock(u64),
    /// The number.
    Numbered(u64),
}

impl Age {
    fn of(name: &str, now: u64) -> Self {
        let first = name.split('-').next().unwrap_or_default();
        let number = |digits: &str| digits.parse::<u64>().ok();
        match first.strip_prefix('n').and_then(number) {
            Some(number) => Self::Numbered(number),
            None => match number(first) {
                Some(clock) if clock <= now => Self::Clock(clock),
                _ => Self::Unknown,
            },
        }
    }
}

/// The records of the journal at `path`.
///
/// # Errors
/// The system's error; `InvalidData` when it is too large, or holds a line that this version does not understand before its end.
fn read(path: &Path) -> io::Result<Vec<Record>> {
    let bytes = match small_file::read(path, MOST_BYTES)? {
        Content::Bytes(bytes) => bytes,
        Content::Missing if path.is_symlink() => return Err(io::ErrorKind::NotFound.into()),
        Content::Missing => return Ok(Vec::new()),
        Content::TooLarge => {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "far too large for a journal",
            ));
        }
    };
    let records = parse(&bytes);
    // A power cut takes the end of the last line, and nothing else. Without a line a journal is empty, or holds no text.
    let whole = memchr::memchr_iter(b'\n', &bytes).count();
    let no_text = records.is_empty() && bytes.contains(&0);
    if no_text || (records.len() < whole && !records.contains(&Record::Done)) {
        let reason = "damaged, or written by a later version of this program";
        return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
    }
    Ok(records)
}

/// A journal file, opened for appending.
#[derive(Debug)]
struct FileSink(File);

impl Sink for FileSink {
    fn append(&mut self, line: &[u8]) -> io::Result<()> {
        self.0.write_all(line)?;
        self.0.sync_data()
    }
}

/// A new file's name is durable only when its folder is.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Elsewhere the system keeps folders durable by itself, and refuses to open them as files.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "same shape as on Unix")]
fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn millis_since_epoch() -> u64 {
    let passed = SystemTime::now().duration_since(UNIX_EPOCH);
    passed.map_or(0, |passed| {
        u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)
    })
}

#[cfg(test)]
mod tests;
