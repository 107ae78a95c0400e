//! A file that never grows large: when it is full it becomes `.1`, `.1` becomes `.2`, and the last
//! one goes.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::small_file;

/// How many files there are at most.
pub const FILES: usize = 5;
/// How many bytes one file holds at most.
pub const MOST_BYTES: u64 = 1024 * 1024;
/// A start begins a new file when the last one holds at least this. Fewer bytes are added to: a few
/// quick starts in a row must not push out the one that matters.
const BEGIN_ANEW: u64 = MOST_BYTES / 2;

/// The files of the log in this folder that are there, the newest first. A link is none of them: it may lead to any
/// file, and these are sent to someone who can help.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    (0..FILES)
        .map(|age| path(folder, age))
        .filter(|path| fs::symlink_metadata(path).is_ok_and(|there| there.is_file()))
        .collect()
}

fn path(folder: &Path, age: usize) -> PathBuf {
    folder.join(match age {
        0 => "modem-medic.log".to_owned(),
        age => format!("modem-medic.log.{age}"),
    })
}

/// The file that is written to.
#[derive(Debug)]
pub(super) struct Rotated {
    folder: PathBuf,
    file: File,
    size: u64,
}

impl Rotated {
    /// Opens the newest file in `folder`, which is made when it is missing.
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        small_file::make_private_folder(folder)?;
        let newest = path(folder, 0);
        let size = fs::symlink_metadata(&newest).map_or(0, |metadata| metadata.len());
        if size >= BEGIN_ANEW {
            return Self::begin_anew(folder);
        }
        let file = small_file::open_to_append(&newest)?;
        Ok(Self {
            folder: folder.to_owned(),
            file,
            size,
        })
    }

    /// Writes one line, with its line end. Nothing waits in memory: a program that dies has written
    /// its last words.
    pub(super) fn write(&mut self, line: &str) -> io::Result<()> {
        let length = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if self.size > 0 && self.size.saturating_add(length) > MOST_BYTES {
            *self = Self::begin_anew(&self.folder)?;
        }
        self.size = self.size.saturating_add(length);
        self.file.write_all(line.as_bytes())
    }

    /// Moves every file one back and begins a new one.
    fn begin_anew(folder: &Path) -> io::Result<Self> {
        for age in (1..FILES).rev() {
            match fs::rename(path(folder, age - 1), path(folder, age)) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                // Another program holds it open, on Windows. The newest is emptied below then.
                Err(_) => break,
            }
        }
        let newest = path(folder, 0);
        // Appending, because a second window may write to the same file.
        let file = small_file::open_to_append(&newest)?;
        file.set_len(0)?;
        Ok(Self {
            folder: folder.to_owned(),
            file,
            size: 0,
        })
    }
}
