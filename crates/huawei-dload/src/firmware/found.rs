//! Recognising files that are no package, so that a refusal can name them.

use std::{fmt, io};

use super::field;
use super::web_page;
pub use super::wrapping::Wrapping;

/// The most things that a refusal names.
const NAMED: usize = 8;

/// A kind of file that is no package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Found {
    /// Nothing at all.
    Empty,
    /// An HTML page.
    WebPage,
    /// Zeros: the room that a download program set aside and did not fill.
    Zeros,
    /// Text.
    Text,
    /// A PDF document.
    Document,
    /// A picture.
    Picture,
    /// A program for another system than Windows.
    OtherProgram,
    /// A Windows program in which no package was found.
    Program,
    /// The manifest of a folder of images.
    Manifest,
    /// A file of a folder that could hold firmware and is not searched, because of its name.
    NotSearched,
    /// A folder in a folder.
    Folder,
    /// A file of a folder that the system does not give.
    Unreadable(io::ErrorKind),
    /// A file of a folder that is larger than any firmware.
    TooLarge,
    /// Packed or wrapped by another program.
    Wrapped(Wrapping),
    /// None of these.
    Unknown,
}

impl Found {
    /// Recognises `bytes`.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let begins = |beginnings: &[&[u8]]| beginnings.iter().any(|b| bytes.starts_with(b));
        if bytes.is_empty() {
            Self::Empty
        } else if let Some(wrapping) = Wrapping::of(bytes) {
            Self::Wrapped(wrapping)
        } else if begins(&[b"MZ"]) {
            Self::Program
        } else if begins(&[b"%PDF"]) {
            Self::Document
        } else if begins(&[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM"]) {
            Self::Picture
        } else if begins(&[b"\x7FELF", b"\xCF\xFA\xED\xFE", b"#!"]) {
            Self::OtherProgram
        } else if begins(&[MANIFEST]) {
            Self::Manifest
        } else if web_page::is_web_page(bytes) {
            Self::WebPage
        } else if bytes.iter().all(|byte| *byte == 0) {
            Self::Zeros
        } else if is_text(bytes) {
            Self::Text
        } else {
            Self::Unknown
        }
    }
}

/// The first bytes of a third-party flasher's manifest (`docs/facts/qualcomm-packages.md` §4).
pub(super) const MANIFEST: &[u8] = b"Found Firmware for: ";

/// Whether the beginning is readable as text.
fn is_text(bytes: &[u8]) -> bool {
    const LOOKED_AT: usize = 512;
    let start = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    let controls = |byte: &u8| !matches!(byte, b'\t' | b'\n' | b'\r' | 0x20..=0x7E | 0x80..);
    !start.iter().any(controls)
        && match std::str::from_utf8(start) {
            Ok(_) => true,
            // A character may be cut at the end of what is looked at.
            Err(error) => error.error_len().is_none(),
        }
}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "nothing",
            Self::WebPage => "a web page",
            Self::Zeros => "nothing but zeros, as in a download that is not finished",
            Self::Text => "text",
            Self::Document => "a PDF document",
            Self::Picture => "a picture",
            Self::OtherProgram => "a program, but not for Windows",
            Self::Program => "a Windows program without firmware",
            Self::Manifest => "the manifest of a folder of images",
            Self::NotSearched => "not searched, because of its name",
            Self::Folder => "a folder",
            Self::Unreadable(why) => return write!(f, "cannot be read: {why}"),
            Self::TooLarge => "larger than firmware can be",
            Self::Wrapped(wrapping) => return wrapping.fmt(f),
            Self::Unknown => "data of no known kind",
        })
    }
}

/// Names of what was found, for a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Listing {
    named: Vec<String>,
    more: usize,
}

impl Listing {
    /// Adds one thing by its name, which comes from the file, and what it is.
    pub(super) fn add(&mut self, name: &str, what: Found) {
        self.push(format!("{} ({what})", field::name(name)));
    }

    /// Adds one thing by its name and its size in bytes.
    pub(super) fn add_sized(&mut self, name: &str, size: usize) {
        self.push(format!("{} ({size} bytes)", field::name(name)));
    }

    /// Both listings, one after the other.
    pub(super) fn and(mut self, other: Self) -> Self {
        for line in other.named {
            self.push(line);
        }
        self.more += other.more;
        self
    }

    fn push(&mut self, line: String) {
        if self.named.len() < NAMED {
            self.named.push(line);
        } else {
            self.more += 1;
        }
    }
}

impl fmt::Display for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.named.is_empty() {
            return f.write_str("nothing");
        }
        f.write_str(&self.named.join(", "))?;
        match self.more {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Found, Listing, Wrapping};

    #[test]
    fn what_bytes_are_is_told_by_their_beginning() {
        let mut tar = vec![b'a'; 257];
        tar.extend(b"ustar\x0000");
        for (bytes, found) in [
            (&b""[..], Found::Empty),
            (b"<!DOCTYPE html>", Found::WebPage),
            (b"how to flash\r\n", Found::Text),
            ("как прошить".as_bytes(), Found::Text),
            (b"%PDF-1.4", Found::Document),
            (b"\x89PNG\r\n\x1A\n", Found::Picture),
            (b"\x7FELF\x01\x01", Found::OtherProgram),
            (b"MZ\x90\0", Found::Program),
            (b"Found Firmware for: E153 v11.6\n", Found::Manifest),
            (b"Rar!\x1A\x07\0", Found::Wrapped(Wrapping::Rar)),
            (b"MSCF\0\0\0\0", Found::Wrapped(Wrapping::Cabinet)),
            (b"ISc(\x80", Found::Wrapped(Wrapping::InstallShield)),
            (b"\x1F\x8B\x08\0", Found::Wrapped(Wrapping::Gzip)),
            (&tar, Found::Wrapped(Wrapping::Tar)),
            (b"\x01\x02\x03", Found::Unknown),
        ] {
            assert_eq!(Found::of(bytes), found, "{bytes:?}");
        }
    }

    #[test]
    fn a_listing_names_a_few_and_counts_the_rest() {
        let mut listing = Listing::default();
        assert_eq!(listing.to_string(), "nothing");
        listing.add("a\u{202E}.txt", Found::Text);
        assert_eq!(listing.to_string(), "a\u{FFFD}.txt (text)");
        for n in 0..9 {
            listing.add_sized(&format!("ICON/{n}"), 5);
        }
        assert!(listing.to_string().ends_with("ICON/6 (5 bytes) and 2 more"));
    }
}
