//! The log that is always on: in memory for the window, and in a few files that never grow large.
//!
//! Whatever this program logs, and what others in it log as a warning or worse, becomes a [`LogLine`].
//! Each one is made safe to show and goes through the [`Mask`] before it is kept anywhere, so the log
//! can be shown to anyone (`docs/facts/flasher-ux.md` §8.1). A folder that cannot be written costs the
//! files and nothing else: [`Logbook::trouble`] says so.

mod panics;
mod rotated;

use std::cell::Cell;
use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use jiff::Timestamp;
use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::privacy::Mask;
use crate::text::sanitise;
use crate::time_zone;
pub use panics::install_panic_hook;
use rotated::Rotated;
pub use rotated::files;

/// How many lines the memory holds.
pub const LINES: usize = 2000;
/// Longest text of a line, in characters. A dump that is longer is cut.
const LONGEST: usize = 4000;
/// The source of the lines that name the driver of OpenGL.
pub const OPENGL: &str = "egui_glow::painter";
/// The beginning of further lines within one entry, so that no text can pass for a line of its own.
const NEXT_LINE: &str = "\n    ";

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Counts from 0, without a gap.
    pub number: u64,
    /// When it was written.
    pub at: Timestamp,
    /// The time in the person's time zone: `2026-11-24 22:49:03.123`.
    pub time: String,
    /// How bad it is.
    pub level: Level,
    /// The room or the other crate it comes from: `job::flash`, `wgpu_core`.
    pub source: String,
    /// The text of the entry, masked. It may hold several lines.
    pub text: String,
}

impl fmt::Display for LogLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            time,
            level,
            source,
            text,
            ..
        } = self;
        write!(f, "{time} {level:<5} {source}: {text}")
    }
}

/// Why the log is kept in memory only.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the log cannot be written to {} ({detail}); it is kept in memory only", .folder.display())]
pub struct Trouble {
    /// The folder that was to hold the files.
    pub folder: PathBuf,
    /// The kind of the system's error.
    pub kind: io::ErrorKind,
    /// The system's own words.
    pub detail: String,
}

/// The log. Clones are the same log.
#[derive(Clone)]
pub struct Logbook(Arc<Shared>);

struct Shared {
    /// The folder that was asked for.
    folder: Option<PathBuf>,
    mask: Mask,
    /// The number of the next line, readable without waiting.
    next: AtomicU64,
    book: Mutex<Book>,
}

struct Book {
    lines: VecDeque<LogLine>,
    file: Option<Rotated>,
    trouble: Option<Trouble>,
}

impl fmt::Debug for Logbook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Logbook")
            .field("folder", &self.0.folder)
            .field("next", &self.0.next)
            .finish_non_exhaustive()
    }
}

/// The log that the whole program writes to.
static CURRENT: RwLock<Option<Logbook>> = RwLock::new(None);

thread_local! {
    /// Whether this thread is adding a line just now. A line that comes from within is left out:
    /// waiting for oneself would last forever.
    static ADDING: Cell<bool> = const { Cell::new(false) };
}

impl Logbook {
    /// Starts the log of the whole program, with files in `folder` when one is given. A second start
    /// with the same folder gives the log that runs; with another one, a new log takes over.
    pub fn start(folder: Option<PathBuf>) -> Self {
        let mut current = CURRENT.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = current.as_ref().filter(|it| it.0.folder == folder) {
            return running.clone();
        }
        let logbook = Self::new(folder, Mask::of_this_user());
        *current = Some(logbook.clone());
        drop(current);
        // An error means that there is a logger already: ours, or one that a test has set up.
        log::set_logger(&Forward).ok();
        log::set_max_level(LevelFilter::Debug);
        log::info!(
            "{} {} on {} {}",
            env!("CARGO_PKG_NAME"),
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH
        );
        logbook
    }

    /// A log of its own, to which only [`Self::add`] writes.
    pub fn new(folder: Option<PathBuf>, mask: Mask) -> Self {
        let (file, trouble) = match folder.as_deref().map(|it| (it, Rotated::open(it))) {
            None => (None, None),
            Some((_, Ok(file))) => (Some(file), None),
            Some((folder, Err(error))) => (None, Some(Trouble::new(folder, &error))),
        };
        let logbook = Self(Arc::new(Shared {
            folder,
            mask,
            next: AtomicU64::new(0),
            book: Mutex::new(Book {
                lines: VecDeque::new(),
                file,
                trouble: trouble.clone(),
            }),
        }));
        if let Some(trouble) = trouble {
            logbook.add(Level::Warn, "logbook", &trouble.to_string());
        }
        logbook
    }

    /// The lines from number `since` on, as far as memory still has them, and the number to ask for
    /// the next time. Costs next to nothing when there are none.
    pub fn recent(&self, since: u64) -> (u64, Vec<LogLine>) {
        let next = self.0.next.load(Ordering::Acquire);
        if since >= next {
            return (next, Vec::new());
        }
        let book = lock(&self.0.book);
        let known = book.lines.front().map_or(0, |line| line.number);
        let passed = usize::try_from(since.saturating_sub(known)).unwrap_or(usize::MAX);
        let lines: Vec<LogLine> = book.lines.iter().skip(passed).cloned().collect();
        (lines.last().map_or(next, |line| line.number + 1), lines)
    }

    /// Why there are no files although a folder was given.
    pub fn trouble(&self) -> Option<Trouble> {
        lock(&self.0.book).trouble.clone()
    }

    /// Adds a line. Most of the program uses the macros of the `log` crate instead.
    pub fn add(&self, level: Level, source: &str, text: &str) {
        // Without a value the thread is ending; its last words are still taken.
        if ADDING
            .try_with(|adding| adding.replace(true))
            .unwrap_or(false)
        {
            return;
        }
        self.add_line(level, source, text);
        ADDING.try_with(|adding| adding.set(false)).ok();
    }

    fn add_line(&self, level: Level, source: &str, text: &str) {
        let at = Timestamp::now();
        let mut line = LogLine {
            number: 0,
            at,
            time: local_time(at),
            level,
            source: source
                .strip_prefix(concat!(env!("CARGO_CRATE_NAME"), "::"))
                .unwrap_or(source)
                .to_owned(),
            text: self.presentable(text),
        };
        let mut book = lock(&self.0.book);
        line.number = self.0.next.load(Ordering::Relaxed);
        if let Some(file) = &mut book.file
            && let Err(error) = file.write(&format!("{line}\n"))
        {
            // Without the file that failed. Tried again at the next start.
            book.file = None;
            let folder = self.0.folder.clone().unwrap_or_default();
            book.trouble = Some(Trouble::new(&folder, &error));
        }
        if book.lines.len() >= LINES {
            book.lines.pop_front();
        }
        book.lines.push_back(line);
        self.0.next.fetch_add(1, Ordering::Release);
    }

    /// Visible signs only, nothing that names a person, not too long. In this order: a mark that
    /// cannot be seen must not keep a number from being known, nor a cut.
    fn presentable(&self, text: &str) -> String {
        let lines: Vec<String> = text
            .trim_end()
            .lines()
            .map(|line| sanitise(line, usize::MAX))
            .collect();
        let text = lines.join(NEXT_LINE);
        let text = self.0.mask.mask(&text);
        match text.char_indices().nth(LONGEST) {
            None => text.into_owned(),
            Some((end, _)) => format!("{} …", text.get(..end).unwrap_or_default()),
        }
    }
}

impl Trouble {
    fn new(folder: &Path, error: &io::Error) -> Self {
        Self {
            folder: folder.to_owned(),
            kind: error.kind(),
            detail: error.to_string(),
        }
    }
}

/// `2026-11-24 22:49:03.123`, on this computer's clock.
pub fn local_time(at: Timestamp) -> String {
    at.to_zoned_datetime(time_zone::local())
        .strftime("%Y-%m-%d %H:%M:%S%.3f")
        .to_string()
}

/// Locks the log; a panic while it was locked does not make it useless.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Gives what the `log` crate gets to the log that runs.
struct Forward;

impl Log for Forward {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        is_kept(metadata.target(), metadata.level())
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let current = CURRENT.read().unwrap_or_else(PoisonError::into_inner);
        let logbook = current.clone();
        drop(current);
        if let Some(logbook) = logbook {
            // Written out here, as writing out may log too.
            let text = record.args().to_string();
            logbook.add(record.level(), record.target(), &text);
        }
    }

    fn flush(&self) {}
}

/// Our own lines except the most detailed, and only warnings of the others, who talk a lot; but the name of the
/// driver that draws, which is the first thing to know of a window that is slow or wrong.
fn is_kept(target: &str, level: Level) -> bool {
    let own = target
        .strip_prefix(env!("CARGO_CRATE_NAME"))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
    let detailed = own || target == OPENGL;
    level <= if detailed { Level::Debug } else { Level::Warn }
}

#[cfg(test)]
mod tests;
