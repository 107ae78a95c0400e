//! Why a file is refused.

use std::io;

use super::{Found, Listing, ObjectCode, Offer, Wrapping};
use crate::problem::Problem;

/// Why a file is not a package that could be flashed.
///
/// One variant for each defect of `docs/facts/dload-and-firmware-files.md` §6.7, so that a person learns
/// what is wrong with the file and not only that something is. Offsets are those in the file, or in
/// the archive's member, in bytes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The system gave an error while reading.
    #[error("the file cannot be read ({0})")]
    Unreadable(io::ErrorKind),
    /// A device, a pipe or something else that is neither a file nor a folder.
    #[error("this is neither a file nor a folder")]
    NotAFile,
    /// Not one byte in it.
    #[error("the file is empty")]
    Empty,
    /// Above [`super::FILE_LIMIT`].
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The file is an HTML page.
    #[error("the file is a web page")]
    WebPage,
    /// No unit header in a file of no known kind.
    #[error("no unit header was found; this is {found}")]
    NotFirmware {
        /// The file's real kind.
        found: Found,
    },
    /// No unit header in a Windows program.
    #[error("no unit header was found in this Windows program; its resources are {found}")]
    ProgramWithoutFirmware {
        /// The resources of the program.
        found: Listing,
    },
    /// An archive or installer of a kind that is not read here, or a program or archive that holds
    /// one and nothing else of use.
    #[error("{place} is {wrapping}")]
    Wrapped {
        /// The kind.
        wrapping: Wrapping,
        /// The place in the file.
        place: String,
    },
    /// A 7-Zip archive that cannot be read.
    #[error("the 7-Zip archive cannot be read: {reason}")]
    SevenZipUnreadable {
        /// Why, in the words of its reader.
        reason: String,
    },
    /// A zip with a member that is packed by a method that is not unpacked here.
    #[error("{member} is packed with {method}, which cannot be unpacked here")]
    ArchiveMethod {
        /// The name of the method.
        method: &'static str,
        /// The name of the member, made safe to show.
        member: String,
    },
    /// A zip that uses something else that is not read here.
    #[error("the archive is of a kind that cannot be read")]
    ArchiveUnsupported,
    /// An archive that holds the images of a folder.
    #[error("the archive holds a set of images: {found}")]
    ArchiveOfImages {
        /// The contents of the archive.
        found: Listing,
    },
    /// A piece of a file that was split.
    #[error("{name} is called like a piece of a file that was split; by itself, {reason}")]
    Piece {
        /// The name of the file, made safe to show.
        name: String,
        /// Why the piece cannot be read.
        reason: String,
    },
    /// A download that a browser has not finished.
    #[error("{name} is called like a download that is not finished; so far, {reason}")]
    Unfinished {
        /// The name of the file, made safe to show.
        name: String,
        /// Why it cannot be read.
        reason: String,
    },
    /// A zip whose directory or data are damaged.
    #[error("the archive is damaged")]
    ArchiveDamaged,
    /// An archive with a member that needs a password.
    #[error("the archive needs a password")]
    ArchiveEncrypted,
    /// Archives in archives, deeper than anybody packs.
    #[error("archives are packed into each other more than {limit} times")]
    ArchiveTooDeep {
        /// The limit.
        limit: usize,
    },
    /// An archive in which no member is firmware.
    #[error("no file in the archive holds firmware; it holds {found}")]
    ArchiveWithoutFirmware {
        /// The contents that were found instead.
        found: Listing,
    },
    /// A folder in which no file is firmware.
    #[error("no file in the folder holds firmware; it holds {found}")]
    FolderWithoutFirmware {
        /// The contents that were found instead.
        found: Listing,
    },
    /// A folder with more files than are looked through.
    #[error("the folder holds more than {limit} files")]
    FolderTooLarge {
        /// The limit.
        limit: usize,
    },
    /// Several packages, of which one has to be chosen.
    #[error("there are {} packages: {}", offers.len(), Offer::list(offers))]
    SeveralPackages {
        /// Each of them.
        offers: Vec<Offer>,
    },
    /// A package was chosen that is not there.
    #[error("there is no package {number}, but {count}: {}", Offer::list(offers), count = offers.len())]
    NoSuchPackage {
        /// The number, counted from 1.
        number: usize,
        /// Each that is there.
        offers: Vec<Offer>,
    },
    /// The members of an archive are larger than the limit.
    #[error("the files in the archive are larger than {limit} bytes")]
    ArchiveTooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// A header, its table or its data reach beyond the end of the file.
    #[error("the file ends at {size:#x}, but the unit at {offset:#x} goes on to {end:#x}")]
    Truncated {
        /// Where the unit that is cut begins.
        offset: u64,
        /// Where it would end.
        end: u64,
        /// Where the file ends.
        size: u64,
    },
    /// Byte 0 of the prefix is above 0x0F, or its name fields are no text.
    #[error("the package prefix at {offset:#x} is damaged (it begins with {first:#04x})")]
    PrefixInvalid {
        /// Where the prefix begins.
        offset: u64,
        /// Its first byte.
        first: u8,
    },
    /// The first unit header stands too near to the start to have a prefix before it.
    #[error("the unit header at {offset:#x} has no package prefix before it")]
    PrefixMissing {
        /// Where the header begins.
        offset: u64,
    },
    /// The checksum of a unit header is wrong, or its magic is damaged.
    #[error("the unit header at {offset:#x} is damaged")]
    HeaderDamaged {
        /// Where the header begins.
        offset: u64,
    },
    /// The header version is not 1.
    ///
    /// The sheet's table asks for a warning only, its definition of *valid* for version 1. Refusing
    /// is the safer reading: nothing is known of how another version is laid out.
    #[error("the unit header at {offset:#x} has the unknown version {version}")]
    HeaderVersion {
        /// Where the header begins.
        offset: u64,
        /// The version in it.
        version: u32,
    },
    /// The header length is not 98 + 2 × the number of blocks.
    #[error("the unit header at {offset:#x} says it is {found} bytes long, not {expected}")]
    HeaderSize {
        /// Where the header begins.
        offset: u64,
        /// The right value, in bytes.
        expected: u64,
        /// The value in the file, in bytes.
        found: u32,
    },
    /// The block size of the checksum table is 0 or above 1 MiB.
    #[error("the unit header at {offset:#x} has the impossible block size {size}")]
    BlockSizeInvalid {
        /// Where the header begins.
        offset: u64,
        /// The block size in it, in bytes.
        size: u32,
    },
    /// The checksum of a block of data is wrong.
    #[error("block {block} of {code} is damaged")]
    DataDamaged {
        /// The object.
        code: ObjectCode,
        /// The number of the first damaged block, from 0.
        block: u32,
    },
    /// An object without a byte.
    #[error("{code} is empty")]
    ObjectEmpty {
        /// The object.
        code: ObjectCode,
    },
    /// After the last unit there are bytes which are not a unit, or a unit which is not in line.
    #[error("the bytes at {offset:#x}, after the last unit, are not a unit")]
    TrailingData {
        /// Where they begin.
        offset: u64,
    },
    /// A packed object that does not unpack to its end.
    #[error("{code} cannot be unpacked")]
    PackedDataDamaged {
        /// The object.
        code: ObjectCode,
    },
    /// A packed object that grows beyond the limits.
    #[error("{code} unpacks to more than the limit")]
    UnpackedTooLarge {
        /// The object.
        code: ObjectCode,
    },
    /// More objects than any package has.
    #[error("the package has more than {limit} objects")]
    TooManyObjects {
        /// The limit.
        limit: usize,
    },
    /// Two objects with the same code.
    #[error("{code} is in the package twice")]
    DuplicateObject {
        /// The object.
        code: ObjectCode,
    },
    /// A partition table that cannot be one.
    #[error("the partition table is damaged: {0}")]
    PartitionTableInvalid(PartitionTableDefect),
    /// A partition table that is not the first part.
    #[error("the partition table is part {place}, not the first")]
    PartitionTableMisplaced {
        /// Its place, counted from 1.
        place: usize,
    },
    /// Firmware for a Qualcomm stick without a partition table.
    #[error("the first part is not a partition table")]
    PartitionTableMissing,
    /// A boot loader without the partition table that it needs.
    #[error("part {code} is a boot loader, and there is no partition table")]
    BootLoaderWithoutTable {
        /// The boot loader.
        code: ObjectCode,
    },
    /// A part that is larger than its partition.
    #[error("part {code} has {size} bytes, but partition {partition} has room for {room}")]
    PartitionTooSmall {
        /// The part.
        code: ObjectCode,
        /// Its size in bytes.
        size: u32,
        /// The name of the partition.
        partition: String,
        /// Its size in bytes.
        room: u64,
    },
    /// Partitions that no chip of the family has room for.
    #[error(
        "the partitions take {blocks} blocks, but the largest flash of this family has {limit}"
    )]
    FlashTooSmall {
        /// The blocks of all partitions together.
        blocks: u64,
        /// The blocks of the largest chip.
        limit: u64,
    },
    /// A folder that is not a set of images.
    #[error("the folder is not a set of images: {0}")]
    ImageFolderInvalid(FolderDefect),
    /// An object was used with a package it does not come from.
    #[error("the object is not part of this package")]
    ForeignObject,
}

/// A defect of a partition table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PartitionTableDefect {
    /// The eight bytes at its start are others.
    #[error("it does not begin with its magic")]
    Magic,
    /// No entry, or more than 16.
    #[error("{0} entries")]
    EntryCount(u32),
    /// It ends before its last entry.
    #[error("it is cut short")]
    Truncated,
    /// It has another length than every table of this family.
    #[error("its length is not 464 bytes")]
    Length,
    /// The name of an entry is empty or no text.
    #[error("entry {0} has no readable name")]
    EntryName(u32),
}

/// A defect of a folder of images.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FolderDefect {
    /// No file called like an image.
    #[error("it holds no image")]
    NoImages,
    /// A `.bin` file with another name than NN-CCCCCCCC-Name.bin.
    #[error("a file is not called NN-CCCCCCCC-Name.bin")]
    Name,
    /// A number is missing.
    #[error("image {0:02} is missing")]
    Gap(u8),
    /// A number stands twice.
    #[error("image {0:02} is there twice")]
    Twice(u8),
    /// A line of the manifest that is not "NN.bin CCCCCCCC SSSSSSSS".
    #[error("line {0} of the manifest cannot be read")]
    ManifestLine(usize),
    /// A file that the manifest names is missing or has another size.
    #[error("{0:02}.bin is missing, or has another size than the manifest says")]
    ManifestFile(u8),
    /// More than one manifest.
    #[error("it holds more than one manifest")]
    Manifests,
    /// More images than the naming allows.
    #[error("it holds too many files")]
    TooMany,
}

impl Error {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Unreadable(_) | Self::NotAFile => Problem::FileUnreadable,
            Self::Empty => Problem::FileEmpty,
            Self::TooLarge { .. } | Self::ArchiveTooLarge { .. } => Problem::FileTooLarge,
            Self::WebPage => Problem::FileIsWebPage,
            Self::NotFirmware { .. } => Problem::NotFirmware,
            Self::ProgramWithoutFirmware { .. } => Problem::ProgramWithoutFirmware,
            Self::Wrapped { wrapping, .. } => match wrapping {
                Wrapping::Rar => Problem::ArchiveRar,
                Wrapping::Cabinet => Problem::ArchiveCabinet,
                Wrapping::InstallShield => Problem::ArchiveInstallShield,
                Wrapping::ZipVolume => Problem::FileInPieces,
                _ => Problem::ArchiveOfOtherKind,
            },
            Self::SevenZipUnreadable { .. } => Problem::SevenZipUnreadable,
            Self::ArchiveTooDeep { .. } => Problem::ArchiveTooDeep,
            Self::ArchiveMethod { .. } | Self::ArchiveUnsupported => Problem::ArchiveMethod,
            Self::ArchiveDamaged => Problem::ArchiveDamaged,
            Self::ArchiveOfImages { .. } => Problem::ArchiveOfImages,
            Self::Piece { .. } => Problem::FileInPieces,
            Self::Unfinished { .. } => Problem::DownloadUnfinished,
            Self::ArchiveEncrypted => Problem::ArchiveEncrypted,
            Self::ArchiveWithoutFirmware { .. } => Problem::ArchiveWithoutFirmware,
            Self::FolderTooLarge { .. } => Problem::FolderTooLarge,
            Self::FolderWithoutFirmware { .. } => Problem::FolderWithoutFirmware,
            Self::SeveralPackages { .. } | Self::NoSuchPackage { .. } => Problem::ArchiveAmbiguous,
            Self::Truncated { .. } => Problem::FileTruncated,
            Self::PrefixInvalid { .. } | Self::PrefixMissing { .. } => Problem::PrefixInvalid,
            Self::HeaderDamaged { .. } => Problem::HeaderDamaged,
            Self::HeaderVersion { .. } => Problem::HeaderVersion,
            Self::HeaderSize { .. } => Problem::HeaderSize,
            Self::BlockSizeInvalid { .. } => Problem::BlockSizeInvalid,
            Self::DataDamaged { .. } => Problem::DataDamaged,
            Self::ObjectEmpty { .. } => Problem::ObjectEmpty,
            Self::TrailingData { .. } => Problem::TrailingData,
            Self::PackedDataDamaged { .. } => Problem::PackedDataDamaged,
            Self::UnpackedTooLarge { .. } => Problem::UnpackedTooLarge,
            Self::TooManyObjects { .. } => Problem::TooManyObjects,
            Self::DuplicateObject { .. } => Problem::DuplicateObject,
            Self::PartitionTableInvalid(_) => Problem::PartitionTableInvalid,
            Self::PartitionTableMisplaced { .. } => Problem::PartitionTableMisplaced,
            Self::PartitionTableMissing => Problem::PartitionTableMissing,
            Self::BootLoaderWithoutTable { .. } => Problem::BootLoaderWithoutTable,
            Self::PartitionTooSmall { .. } => Problem::PartitionTooSmall,
            Self::FlashTooSmall { .. } => Problem::FlashTooSmall,
            Self::ImageFolderInvalid(_) => Problem::ImageFolderInvalid,
            Self::ForeignObject => Problem::Internal,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error.kind())
    }
}
