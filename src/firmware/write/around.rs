//! What packages come in: a vendor program, an archive.

use std::io::{self, Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::firmware::header::MAGIC;

/// Wraps a package into what passes for a Windows program: DOS and PE header, some code, then the
/// package at an odd offset, then other bytes. The code before and after it compares with the
/// magic, as the code of a real flashing program does, so the magic stands there without a package
/// (`facts/dload-and-firmware-files.md` §6.6).
pub fn wrap_in_program(package: &[u8]) -> Vec<u8> {
    let mut program = headers();
    program.resize(0x400, 0);
    program.extend(code());
    program.resize(0x1401, 0xCC);
    program.extend(package);
    program.extend(code());
    program.extend(b"</assembly>PADDINGXXPADDING");
    program
}

/// Packs files into a zip archive.
///
/// # Errors
///
/// What the zip writer reports: an archive beyond the limits of the format.
pub fn in_zip(members: &[(&str, &[u8])]) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        archive.start_file(*name, SimpleFileOptions::default())?;
        archive.write_all(content)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// DOS header, PE header and one section header.
fn headers() -> Vec<u8> {
    let mut headers = b"MZ\x90\x00".to_vec();
    headers.resize(0x3C, 0);
    headers.extend(0x80_u32.to_le_bytes());
    headers.extend(b"\x0E\x1F\xBA\x0E\x00\xB4\x09\xCD\x21\xB8\x01\x4C\xCD\x21");
    headers.extend(b"This program cannot be run in DOS mode.\r\r\n$");
    headers.resize(0x80, 0);
    headers.extend(b"PE\0\0");
    // Machine i386, one section, an optional header of 0xE0 bytes, an executable for 32 bits.
    headers.extend([0x4C, 0x01, 0x01, 0x00]);
    headers.extend([0; 12]);
    headers.extend([0xE0, 0x00, 0x02, 0x01]);
    headers.extend([0x0B, 0x01]);
    headers.resize(0x80 + 24 + 0xE0, 0);
    headers.extend(b".text\0\0\0");
    headers.extend(0x1000_u32.to_le_bytes());
    headers.extend(0x1000_u32.to_le_bytes());
    headers.extend(0x1000_u32.to_le_bytes());
    headers.extend(0x400_u32.to_le_bytes());
    headers.extend([0; 12]);
    headers.extend(0x6000_0020_u32.to_le_bytes());
    headers
}

/// Code that looks for the magic: comparing, loading, and the word as a constant before a template
/// of an empty header.
fn code() -> Vec<u8> {
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
