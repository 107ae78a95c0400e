//! Opening a file, an archive or a folder, and taking a package out of it.

use std::fs;
use std::path::Path;

use super::appearance::Appearance;
use super::choice::{self, Packages, Pick};
use super::name::Incomplete;
use super::search::Search;
use super::{Error, Package, container, folder, manifest, reading};

impl Package {
    /// Reads the file, archive or folder at `path`, which holds one package.
    ///
    /// A file may be a raw image, a Windows program, or a zip or 7-Zip archive with one of these in
    /// it, also in another archive. A folder holds images named NN-CCCCCCCC-Name.bin, or images that
    /// a manifest lists, or one of these files.
    ///
    /// # Errors
    ///
    /// Every reason why it could not be flashed, as told by [`Error`].
    pub fn open(path: &Path) -> Result<Self, Error> {
        Self::open_picked(path, Pick::default())
    }

    /// Reads the package that `pick` names, from a file that may hold several.
    ///
    /// # Errors
    ///
    /// As [`Package::open`]; [`Error::SeveralPackages`] when it cannot be told which one.
    pub fn open_picked(path: &Path, pick: Pick<'_>) -> Result<Self, Error> {
        choice::choose(open(path)?, pick)
    }

    /// Every package at `path`, each with what it is and why it would be refused.
    ///
    /// # Errors
    ///
    /// As [`Package::open`] where there is none.
    pub fn open_all(path: &Path) -> Result<Packages, Error> {
        open(path)
    }

    /// Takes the package that is meant out of those that [`Package::open_all`] found.
    ///
    /// # Errors
    ///
    /// Why the package would be refused; [`Error::SeveralPackages`] when it cannot be told which one
    /// is meant.
    pub fn choose(found: Packages, pick: Pick<'_>) -> Result<Self, Error> {
        choice::choose(found, pick)
    }

    /// Reads a file that is already in memory. `file_name` is for showing, and for what it says of
    /// the version.
    ///
    /// # Errors
    ///
    /// Every reason why it could not be flashed, as told by [`Error`].
    pub fn from_bytes(file_name: &str, bytes: Vec<u8>) -> Result<Self, Error> {
        Self::from_bytes_picked(file_name, bytes, Pick::default())
    }

    /// Reads the package that `pick` names, from a file that may hold several.
    ///
    /// # Errors
    ///
    /// As [`Package::from_bytes`]; [`Error::SeveralPackages`] when it cannot be told which one.
    pub fn from_bytes_picked(
        file_name: &str,
        bytes: Vec<u8>,
        pick: Pick<'_>,
    ) -> Result<Self, Error> {
        choice::choose(container::read(file_name, bytes)?, pick)
    }
}

/// Reads what lies at `path`, file or folder.
fn open(path: &Path) -> Result<Packages, Error> {
    if fs::metadata(path)?.is_dir() {
        return folder::read(path);
    }
    let name = reading::name_of(path);
    let Some(incomplete) = Incomplete::of(&name) else {
        return open_file(path);
    };
    // It is believed when it is whole all the same.
    match open_file(path).and_then(choice::the_only_one) {
        Ok(found) => Ok(found),
        Err(error @ (Error::Unreadable(_) | Error::NotAFile)) => Err(error),
        Err(error) => {
            let reason = error.to_string();
            Err(match incomplete {
                Incomplete::Piece => Error::Piece { name, reason },
                Incomplete::Download => Error::Unfinished { name, reason },
            })
        }
    }
}

fn open_file(path: &Path) -> Result<Packages, Error> {
    let mut search = Search::default();
    match container::read_into(&mut search, path, None)? {
        Appearance::Manifest => manifest::read(path),
        appearance => match search.nothing(appearance) {
            Some(nothing) => Err(nothing),
            None => Ok(search.offers()),
        },
    }
}
