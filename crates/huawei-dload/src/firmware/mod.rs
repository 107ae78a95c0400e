//! Firmware and dashboard files: read whole, once, and verified before a stick is touched.
//!
//! [`Package::open`] takes a raw image, a vendor program, an archive of either, or a folder, and
//! gives either a [`Package`] in which every checksum holds, or one [`Error`] that says what is wrong
//! and what was found instead. Codes, order, sizes and versions come from the file, never from a
//! constant here.
//!
//! The format is that of `docs/facts/dload-and-firmware-files.md` §6, corrected by
//! `docs/facts/qualcomm-packages.md`. That the packages for the E1550 of 2009 and 2010 use it is likely
//! \[L\]; the format itself was read in three independent sources \[C\].
//!
//! # Bounds
//!
//! A file is at most 512 MiB and held once. What all archives in it unpack to is at most 512 MiB
//! together, in at most 4096 members and eight layers, and only what is a package is kept. An archive
//! on the disk is not held at all; its members are, one after the other. A decoder has 80 MiB.
//!
//! Whether a package fits a certain stick, and how it is sent, is decided elsewhere.
//! [`mod@write`] and [`sample`] make packages for tests and for trying the program without a stick.

mod appearance;
mod chain;
mod chipset;
mod choice;
mod code;
mod container;
mod content_mark;
mod contents;
mod dashboard;
mod error;
mod field;
mod folder;
mod found;
mod header;
mod images;
mod inspection;
mod kind;
mod locate;
mod manifest;
mod name;
mod object;
mod offer;
mod open;
mod origin;
mod package;
mod packing;
mod part;
mod partition_check;
mod partition_table;
mod program;
mod reading;
pub mod sample;
mod search;
mod signature;
#[cfg(test)]
mod tests;
mod warning;
mod way;
mod web_page;
mod wrapping;
pub mod write;

pub use chipset::Chipset;
pub use choice::{Packages, Pick, Purpose};
pub use code::ObjectCode;
pub use content_mark::ContentMark;
pub use dashboard::Dashboard;
pub use error::{Error, FolderDefect, PartitionTableDefect};
pub use found::{Found, Listing, Wrapping};
pub use inspection::{Inspection, LossInspection, ObjectInspection, WarningInspection};
pub use kind::PackageKind;
pub use object::Object;
pub use offer::Offer;
pub use origin::{NameHint, Sha256, Source};
pub use package::Package;
pub use packing::Packing;
pub use part::{Loss, Part};
pub use partition_table::{Partition, PartitionSize, PartitionTable};
pub use signature::{DownloadId, Signature};
pub use warning::{Content, Warning};
pub use way::{Way, WayStep};

/// The largest file that is read, in bytes: 512 MiB.
pub const FILE_LIMIT: u64 = 512 << 20;
/// The most that all members of an archive together may unpack to, in bytes.
const ARCHIVE_LIMIT: u64 = FILE_LIMIT;
/// The most that one packed object may unpack to, in bytes: 256 MiB. A published tool stops at 50 and 100
/// MiB (`docs/facts/dload-and-firmware-files.md` §6.3).
const UNPACKED_LIMIT: u64 = 256 << 20;
/// The most that all packed objects of a package together may unpack to, in bytes: 512 MiB.
const UNPACKED_TOTAL_LIMIT: u64 = 512 << 20;
/// The most objects of a package, the bound of a published tool
/// (`docs/facts/dload-and-firmware-files.md` §7.1).
const OBJECT_LIMIT: usize = 120;
/// The largest download id: three bits of content and one for the signature.
const LARGEST_ID: u8 = 0x0F;
