//! Where a package comes from: its file, how it was found there, and what the file's name says.

use std::fmt;

use serde::Serialize;

use super::object::looks_like_version;

/// The file, archive or folder as it lies on the disk.
#[derive(Clone, Debug, Default)]
pub(super) struct Identity {
    /// Its name, made safe to show.
    pub(super) name: String,
    /// Its size in bytes.
    pub(super) size: u64,
    pub(super) sha256: Sha256,
}

/// How a package was found in its file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// The file is the package.
    Raw,
    /// The package is in a Windows program.
    Program,
    /// The package is somewhere in a file of another kind.
    Embedded,
    /// The package, raw or in a program, is in an archive.
    Archive {
        /// The name of the member, made safe to show; of an archive in an archive both, joined.
        member: String,
    },
    /// A folder of images without headers.
    ImageFolder,
    /// A folder of images without headers that a manifest lists.
    Manifest,
}

/// A SHA-256 hash, shown as 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sha256(pub [u8; 32]);

/// The model and version in a file's name. Names are given by people: a weak hint, never a proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NameHint {
    /// The text before "Update": "E155X".
    pub model: Option<String>,
    /// The version: "11.608.13.02.00.B418".
    pub version: String,
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl NameHint {
    /// Reads names such as `E155XUpdate_11.608.13.02.00.B418.exe` or `UTPS11.302.09.01.539.zip`
    /// (`docs/facts/at-and-usb.md` §6).
    pub fn of(name: &str) -> Option<Self> {
        let stem = name.rsplit_once('.').map_or(name, |(stem, extension)| {
            let known = ["exe", "bin", "zip", "7z", "rar", "hmf"];
            if known
                .iter()
                .any(|known| extension.eq_ignore_ascii_case(known))
            {
                stem
            } else {
                name
            }
        });
        let is_part = |c: char| c.is_ascii_alphanumeric() || c == '.';
        let version = stem
            .split(|c| !is_part(c))
            .map(|word| word.trim_start_matches(|c: char| c.is_ascii_alphabetic()))
            .find(|word| looks_like_version(word) && word.matches('.').count() >= 2)?;
        let model = stem
            .split_once("Update")
            .map(|(model, _)| model)
            .and_then(|model| model.rsplit(|c: char| !c.is_ascii_alphanumeric()).next())
            .filter(|model| !model.is_empty());
        Some(Self {
            model: model.map(str::to_owned),
            version: version.to_owned(),
        })
    }
}
