//! Archives: every member is looked through, because names say little.
//!
//! Sizes that an archive declares are not trusted: all members of all archives together may unpack
//! to what a file may have, and no more. Nor may members share their packed bytes, with which a small
//! archive could keep a computer busy for hours.

mod seven_zip;
mod zip;

pub(in crate::firmware) use seven_zip::{find_seven_zip, read as seven_zip};
pub(in crate::firmware) use zip::{DIRECTORY_ENTRY, Stored, read as zip};

use std::io::Read;

use bytes::Bytes;

use crate::firmware::{Error, reading};

/// More members than any archive of firmware has; each costs memory before it is looked at.
pub(in crate::firmware) const MEMBER_LIMIT: usize = 4096;

/// The bytes and members that all archives of a file together may still give.
#[derive(Debug)]
pub(in crate::firmware) struct Budget {
    /// In bytes.
    unpacked: u64,
    members: usize,
    /// The first value of `unpacked`.
    limit: u64,
}

impl Budget {
    pub(in crate::firmware) fn new(limit: u64) -> Self {
        Self {
            unpacked: limit,
            members: MEMBER_LIMIT,
            limit,
        }
    }

    /// Whether an archive was opened.
    pub(in crate::firmware) fn was_used(&self) -> bool {
        self.members < MEMBER_LIMIT
    }

    /// One member more.
    fn member(&mut self) -> Result<(), Error> {
        self.members = self
            .members
            .checked_sub(1)
            .ok_or_else(|| self.too_large())?;
        Ok(())
    }

    /// Whether this many bytes may still be unpacked, by what the archive declares.
    fn allows(&self, declared: u64) -> Result<(), Error> {
        if declared > self.unpacked {
            return Err(self.too_large());
        }
        Ok(())
    }

    /// Takes this many bytes out of the budget.
    fn spend(&mut self, bytes: u64) -> Result<(), Error> {
        self.allows(bytes)?;
        self.unpacked -= bytes;
        Ok(())
    }

    /// Unpacks one member whole. `declared` bytes are set aside at once, which is what it takes in
    /// an archive that tells the truth.
    fn unpack(&mut self, declared: u64, packed: &mut dyn Read) -> Result<Bytes, Unpack> {
        self.allows(declared)?;
        // One byte more than is left tells a member that ends from one that goes on.
        let content =
            reading::read_all(packed, declared, self.unpacked)?.map_err(Unpack::Damaged)?;
        self.spend(content.len() as u64)?;
        Ok(content)
    }

    fn too_large(&self) -> Error {
        Error::ArchiveTooLarge { limit: self.limit }
    }
}

/// Why a member was not unpacked.
enum Unpack {
    Refused(Error),
    Damaged(std::io::Error),
}

impl From<Error> for Unpack {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}
