//! The kind of a file, by its first bytes.

use super::found::{MANIFEST, Wrapping};
use super::web_page;

/// The kind of file that the first bytes announce.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Appearance {
    WebPage,
    Zip,
    SevenZip,
    Wrapped(Wrapping),
    Manifest,
    Program,
    Other,
}

impl Appearance {
    pub(super) fn of(bytes: &[u8]) -> Self {
        const ZIPS: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];
        let begins = |beginnings: &[&[u8]]| beginnings.iter().any(|b| bytes.starts_with(b));
        if begins(&ZIPS) {
            Self::Zip
        } else if begins(&[b"7z\xBC\xAF\x27\x1C"]) {
            Self::SevenZip
        } else if let Some(wrapping) = Wrapping::of(bytes) {
            Self::Wrapped(wrapping)
        } else if begins(&[b"MZ"]) {
            Self::Program
        } else if begins(&[MANIFEST]) {
            Self::Manifest
        } else if web_page::is_web_page(bytes) {
            Self::WebPage
        } else {
            Self::Other
        }
    }
}
