//! A process that has a port open, as Linux tells of it.

use std::fmt;
#[cfg(target_os = "linux")]
use std::{
    fs,
    io::ErrorKind,
    os::unix::fs::{FileTypeExt as _, MetadataExt as _},
    path::Path,
};

use serde::Serialize;

#[cfg(target_os = "linux")]
use crate::text::{FIELD_MAX, sanitise};

/// A program that has the port open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Program {
    /// Its name, made safe to show.
    pub name: String,
    /// Its process id.
    pub pid: u32,
}

impl fmt::Display for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (process {})", self.name, self.pid)
    }
}

/// Whether the process has the device of this number open. Only links into `/dev` are followed: a
/// look at any other file could hang on a network that is away.
#[cfg(target_os = "linux")]
pub(super) fn has_open(process: &Path, device: u64) -> Result<bool, ErrorKind> {
    let files = fs::read_dir(process.join("fd")).map_err(|error| error.kind())?;
    Ok(files.filter_map(Result::ok).any(|file| {
        fs::read_link(file.path()).is_ok_and(|target| target.starts_with("/dev"))
            && fs::metadata(file.path())
                .is_ok_and(|open| open.file_type().is_char_device() && open.rdev() == device)
    }))
}

/// The name of the process, made safe to show.
#[cfg(target_os = "linux")]
pub(super) fn name(process: &Path) -> String {
    let name = fs::read(process.join("comm")).unwrap_or_default();
    let name = sanitise(String::from_utf8_lossy(&name).trim(), FIELD_MAX);
    if name.is_empty() {
        String::from("unnamed")
    } else {
        name
    }
}
