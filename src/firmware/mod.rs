//! Firmware and dashboard files: read whole, once, and verified before a stick is touched.
//!
//! [`Package::open`] takes a raw image, a vendor program, a zip archive of either, or a folder of
//! images, and gives either a [`Package`] in which every checksum holds, or one [`Error`] that says
//! what is wrong. Codes, order, sizes and versions come from the file, never from a constant here.
//!
//! The format is that of `facts/dload-and-firmware-files.md` §6 and `facts/e1550-download-mode.md`
//! §2. That the packages for the E1550 of 2009 and 2010 use it is a guess of the sheet \[G\]; the
//! format itself was read in three independent sources \[C\].
//!
//! What does not live here: whether a package fits a certain stick, and how it is sent.
//! [`mod@write`] and [`sample`] make packages for tests and for trying the program without a stick.

mod archive;
mod chain;
mod checksum;
mod code;
mod container;
mod contents;
mod dashboard;
mod error;
mod folder;
mod header;
mod inspection;
mod locate;
mod object;
mod package;
mod packing;
mod partition_table;
pub mod sample;
mod signature;
#[cfg(test)]
mod tests;
mod text;
mod warning;
pub mod write;

pub use code::ObjectCode;
pub use dashboard::Dashboard;
pub use error::{Error, FolderDefect, PartitionTableDefect};
pub use inspection::{Inspection, ObjectInspection, WarningInspection};
pub use object::Object;
pub use package::{Kind, NameHint, Package, Sha256, Source};
pub use packing::Packing;
pub use partition_table::{Partition, PartitionTable};
pub use signature::{DownloadId, Signature};
pub use warning::{Content, Warning};

/// The largest file that is read, in bytes: 512 MiB.
pub const FILE_LIMIT: u64 = 512 << 20;
/// What all members of an archive together may unpack to, in bytes.
const ARCHIVE_LIMIT: u64 = FILE_LIMIT;
/// What one packed object may unpack to, in bytes: 256 MiB. A published tool stops at 50 and 100
/// MiB (`facts/dload-and-firmware-files.md` §6.3).
const UNPACKED_LIMIT: u64 = 256 << 20;
/// What all packed objects of a package together may unpack to, in bytes: 512 MiB.
const UNPACKED_TOTAL_LIMIT: u64 = 512 << 20;
/// The most objects of a package, the bound of a published tool
/// (`facts/dload-and-firmware-files.md` §7.1).
const OBJECT_LIMIT: usize = 120;
/// The largest download id: three bits of content and one for the signature.
const LARGEST_ID: u8 = 0x0F;
