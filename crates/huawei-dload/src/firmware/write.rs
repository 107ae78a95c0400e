//! The writer of packages: for tests, for the demonstration and for stories with a simulated stick.
//!
//! [`Package`](super::Package) reads the results; the layout is that of
//! `docs/facts/dload-and-firmware-files.md` §6.1. It is no tool for changing vendor firmware: it signs
//! nothing, and the contents are the caller's.

mod around;
mod images;
mod resources;

pub use around::{in_seven_zip, in_stored_zip, in_zip, self_extractor, wrap_in_program};
pub use images::{iso_image, partition_table, signature_tail};
pub use resources::{ResourceSpec, program_with_resources, wrap_in_updater};

use std::io::Write;

use lzma_rust2::{LzmaOptions, LzmaWriter};

use super::header::{self, PREFIX_LENGTH, UnitHeader};
use super::{ObjectCode, Packing};
use crate::crc;

/// The block size of every package described in the sheets, in bytes.
const BLOCK_SIZE: u32 = 4096;

/// An object to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectSpec {
    /// Its code.
    pub code: ObjectCode,
    /// The hardware id; cut after 8 bytes.
    pub hardware_id: String,
    /// The filler of the hardware id: NUL, or FF as in some real headers.
    pub filler: u8,
    /// The date; cut after 16 bytes.
    pub date: String,
    /// The time; cut after 16 bytes.
    pub time: String,
    /// The version field, ":PLATFORM:VERSION"; cut after 32 bytes.
    pub version: String,
    /// How to store the image. An image that cannot be packed is stored as it is.
    pub packing: Packing,
    /// The unpacked image.
    pub bytes: Vec<u8>,
}

impl ObjectSpec {
    /// An object stored as it is, with a fixed date and neither hardware id nor version.
    pub fn new(code: ObjectCode, bytes: Vec<u8>) -> Self {
        Self {
            code,
            hardware_id: String::new(),
            filler: 0,
            date: "2010.09.15".to_owned(),
            time: "12:00:00".to_owned(),
            version: String::new(),
            packing: Packing::None,
            bytes,
        }
    }

    /// Sets the hardware id.
    #[must_use]
    pub fn hardware_id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.hardware_id);
        self
    }

    /// Fills the hardware id up with FF instead of NUL (`docs/facts/qualcomm-packages.md` §2).
    #[must_use]
    pub fn filled_with_ff(mut self) -> Self {
        self.filler = 0xFF;
        self
    }

    /// Sets the version field.
    #[must_use]
    pub fn version(mut self, version: &str) -> Self {
        version.clone_into(&mut self.version);
        self
    }

    /// Sets date and time.
    #[must_use]
    pub fn dated(mut self, date: &str, time: &str) -> Self {
        date.clone_into(&mut self.date);
        time.clone_into(&mut self.time);
        self
    }

    /// Sets how the image is stored.
    #[must_use]
    pub fn packing(mut self, packing: Packing) -> Self {
        self.packing = packing;
        self
    }

    /// Header, table of checksums and data.
    fn unit(&self, block_size: u32) -> Vec<u8> {
        let data = packed(self.packing, &self.bytes).unwrap_or_else(|| self.bytes.clone());
        // A length beyond the field is one the reader refuses.
        let mut header = UnitHeader {
            header_length: 0,
            version: header::VERSION,
            hardware_id: padded_with(&self.hardware_id, self.filler),
            code: self.code,
            data_length: u32::try_from(data.len()).unwrap_or(u32::MAX),
            date: padded(&self.date),
            time: padded(&self.time),
            version_text: padded(&self.version),
            checksum: 0,
            block_size,
        };
        header.header_length = u32::try_from(header.proper_length()).unwrap_or(u32::MAX);
        let mut unit = header.encode();
        for block in data.chunks(usize::try_from(block_size).unwrap_or(usize::MAX).max(1)) {
            unit.extend(crc::checksum(block).to_le_bytes());
        }
        unit.extend(data);
        unit
    }
}

/// Puts objects into a package, in the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackageBuilder {
    download_id: u8,
    block_size: u32,
    objects: Vec<ObjectSpec>,
}

impl PackageBuilder {
    /// A package with download id 1 (firmware, not signed), blocks of 4096 bytes and no object.
    pub fn new() -> Self {
        Self {
            download_id: 1,
            block_size: BLOCK_SIZE,
            objects: Vec::new(),
        }
    }

    /// Sets byte 0 of the prefix.
    #[must_use]
    pub fn download_id(mut self, id: u8) -> Self {
        self.download_id = id;
        self
    }

    /// Sets the size of the blocks that are covered by one checksum each.
    #[must_use]
    pub fn block_size(mut self, bytes: u32) -> Self {
        self.block_size = bytes;
        self
    }

    /// Adds an object after the others.
    #[must_use]
    pub fn object(mut self, object: ObjectSpec) -> Self {
        self.objects.push(object);
        self
    }

    /// The bytes of the package.
    pub fn build(&self) -> Vec<u8> {
        let mut package = vec![self.download_id];
        package.resize(PREFIX_LENGTH, 0);
        for object in &self.objects {
            package.extend(object.unit(self.block_size));
            package.resize(package.len().next_multiple_of(4), 0);
        }
        package
    }
}

impl Default for PackageBuilder {
    fn default() -> Self {
        Self::new()
    }
}

/// The image as it is stored, when it is packed at all.
fn packed(packing: Packing, image: &[u8]) -> Option<Vec<u8>> {
    match packing {
        Packing::None => None,
        Packing::Zlib => {
            let level = flate2::Compression::best();
            let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), level);
            encoder.write_all(image).ok()?;
            encoder.finish().ok()
        }
        Packing::Lzma => {
            let mut options = LzmaOptions::with_preset(6);
            // The dictionary need not be larger than the image.
            options.dict_size = u32::try_from(image.len())
                .unwrap_or(options.dict_size)
                .clamp(0x1000, options.dict_size);
            let mut encoder = LzmaWriter::new_use_header(Vec::new(), &options, None).ok()?;
            encoder.write_all(image).ok()?;
            encoder.finish().ok()
        }
    }
}

/// A text in a field of fixed length, filled up with NUL.
fn padded<const N: usize>(text: &str) -> [u8; N] {
    padded_with(text, 0)
}

fn padded_with<const N: usize>(text: &str, filler: u8) -> [u8; N] {
    let mut field = [filler; N];
    for (place, byte) in field.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    field
}
