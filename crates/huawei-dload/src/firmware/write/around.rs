//! Making the containers of packages: a vendor program, an archive.

use std::io::{self, Cursor, Write};

use sevenz_rust2::{ArchiveEntry, ArchiveWriter};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::firmware::header::MAGIC;

/// Wraps a package into what passes for a Windows program: DOS and PE header, some code, then the
/// package at an odd offset, then other bytes. The code before and after it compares with the
/// magic, as the code of a real flashing program does, so the magic stands there without a package
/// (`docs/facts/dload-and-firmware-files.md` §6.6).
pub fn wrap_in_program(package: &[u8]) -> Vec<u8> {
    let mut program = headers(None);
    program.resize(0x400, 0);
    program.extend(code());
    program.resize(0x1401, 0xCC);
    program.extend(package);
    program.extend(code());
    program.extend(b"</assembly>PADDINGXXPADDING");
    program
}

/// Puts files into a zip archive without packing them.
///
/// # Errors
///
/// An archive beyond the limits of the format, as the zip writer reports it.
pub fn in_stored_zip(members: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip_of(members, stored)
}

/// Packs files into a zip archive.
///
/// # Errors
///
/// An archive beyond the limits of the format, as the zip writer reports it.
pub fn in_zip(members: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    zip_of(members, SimpleFileOptions::default())
}

fn zip_of(members: &[(&str, &[u8])], options: SimpleFileOptions) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        archive.start_file(*name, options)?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Packs files into a 7-Zip archive, each by itself.
///
/// # Errors
///
/// The errors of the writer.
pub fn in_seven_zip(members: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let failed = |error: sevenz_rust2::Error| io::Error::other(error.to_string());
    let mut archive = ArchiveWriter::new(Cursor::new(Vec::new())).map_err(failed)?;
    for (name, content) in members {
        archive
            .push_archive_entry(ArchiveEntry::new_file(name), Some(*content))
            .map_err(failed)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Makes a self-extracting program: a program, and an archive after it.
pub fn self_extractor(archive: &[u8]) -> Vec<u8> {
    let mut program = headers(None);
    program.resize(0x400, 0);
    program.extend(code());
    program.resize(0x1400, 0xCC);
    program.extend(archive);
    program
}

/// Where the PE header begins.
const PE_HEADER: usize = 0x80;
/// Where the optional header begins, and its length.
const OPTIONAL_HEADER: (usize, usize) = (PE_HEADER + 24, 0xE0);
/// Where in the optional header the number of directories stands.
const DIRECTORY_COUNT: usize = 92;
/// Where in the optional header the directory of resources stands, the third one.
const RESOURCE_DIRECTORY: usize = 112;

/// DOS header, PE header and section headers. `resources` is where resources lie in memory, and
/// their length.
pub(super) fn headers(resources: Option<(u32, u32)>) -> Vec<u8> {
    let mut headers = b"MZ\x90\x00".to_vec();
    headers.resize(0x3C, 0);
    headers.extend(0x80_u32.to_le_bytes());
    headers.extend(b"\x0E\x1F\xBA\x0E\x00\xB4\x09\xCD\x21\xB8\x01\x4C\xCD\x21");
    headers.extend(b"This program cannot be run in DOS mode.\r\r\n$");
    headers.resize(PE_HEADER, 0);
    headers.extend(b"PE\0\0");
    // Machine i386, one or two sections, an executable for 32 bits.
    let sections = 1 + u8::from(resources.is_some());
    headers.extend([0x4C, 0x01, sections, 0x00]);
    headers.extend([0; 12]);
    headers.extend([0xE0, 0x00, 0x02, 0x01]);
    let mut optional = vec![0x0B, 0x01];
    if let Some((address, length)) = resources {
        optional.resize(DIRECTORY_COUNT, 0);
        optional.extend(16_u32.to_le_bytes());
        optional.resize(RESOURCE_DIRECTORY, 0);
        optional.extend(address.to_le_bytes());
        optional.extend(length.to_le_bytes());
    }
    headers.extend(optional);
    headers.resize(OPTIONAL_HEADER.0 + OPTIONAL_HEADER.1, 0);
    headers.extend(section_header(*b".text\0\0\0", 0x1000, 0x1000, 0x400));
    if let Some((address, length)) = resources {
        headers.extend(section_header(*b".rsrc\0\0\0", address, length, 0x1400));
    }
    headers
}

fn section_header(name: [u8; 8], address: u32, length: u32, offset: u32) -> Vec<u8> {
    let mut header = name.to_vec();
    for word in [length, address, length, offset] {
        header.extend(word.to_le_bytes());
    }
    header.extend([0; 12]);
    header.extend(0x6000_0020_u32.to_le_bytes());
    header
}

/// Code that looks for the magic: comparing, loading, and the word as a constant before a template
/// of an empty header.
pub(super) fn code() -> Vec<u8> {
    let mut code = vec![0x55, 0x8B, 0xEC, 0x8B, 0x75, 0x08, 0x81, 0x3E];
    code.extend(MAGIC);
    code.extend([0x75, 0x09, 0xB8]);
    code.extend(MAGIC);
    code.extend([0x5D, 0xC3, 0x90]);
    code.extend((0..200_u8).map(|n| n.wrapping_mul(37)));
    code.extend(MAGIC);
    code.extend([0x62, 0, 0, 0, 0x01, 0, 0, 0]);
    code.extend([0; 82]);
    code.extend([0x00, 0x10, 0, 0]);
    code.extend((0..200_u8).map(|n| n.wrapping_mul(91)));
    code
}
