//! Images without headers, which a folder or a manifest lists.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::Digest as _;

use super::choice::{Packages, offer};
use super::error::FolderDefect;
use super::origin::{Identity, NameHint, Sha256, Source};
use super::{Error, FILE_LIMIT, Object, ObjectCode, Package, reading};

/// The most images a set has.
const IMAGE_LIMIT: usize = 30;

/// An image of a set.
pub(super) struct Image {
    pub(super) number: u8,
    pub(super) code: ObjectCode,
    pub(super) path: PathBuf,
    /// The size that a manifest names, in bytes.
    pub(super) size: Option<u32>,
}

/// Puts the images of a set together.
pub(super) fn package(
    path: &Path,
    images: Vec<Image>,
    hint: Option<NameHint>,
    source: Source,
) -> Result<Packages, Error> {
    let mut bytes = Vec::new();
    let mut objects: Vec<Object> = Vec::new();
    for image in images {
        let missing = || match image.size {
            Some(_) => Error::ImageFolderInvalid(FolderDefect::ManifestFile(image.number)),
            None => Error::NotAFile,
        };
        let metadata = fs::metadata(&image.path).map_err(|error| match image.size {
            Some(_) => missing(),
            None => error.into(),
        })?;
        let other_size = image
            .size
            .is_some_and(|size| u64::from(size) != metadata.len());
        if !metadata.is_file() || other_size {
            return Err(missing());
        }
        let room = FILE_LIMIT.saturating_sub(bytes.len() as u64);
        let content = reading::read_whole(&image.path, metadata.len(), room)?;
        let code = image.code;
        if content.is_empty() {
            return Err(Error::ObjectEmpty { code });
        }
        if objects.iter().any(|object| object.code == code) {
            return Err(Error::DuplicateObject { code });
        }
        let start = bytes.len();
        bytes.extend(content);
        objects.push(Object::without_header(code, start..bytes.len()));
    }
    let identity = Identity {
        name: reading::name_of(path),
        size: bytes.len() as u64,
        sha256: Sha256(sha2::Sha256::digest(&bytes).into()),
    };
    let outcome = Package::from_images(identity, hint, source, objects, bytes);
    let place = String::from("the folder");
    Ok(vec![(offer(1, place, &outcome), outcome)])
}

/// Whether the images count from 0 or from 1 without a gap. Who counts from 1 is believed, unless that may be a set that has
/// lost its first image.
pub(super) fn in_order(images: &[Image], may_begin_with_1: bool) -> Result<(), Error> {
    if images.is_empty() {
        return Err(Error::ImageFolderInvalid(FolderDefect::NoImages));
    }
    if images.len() > IMAGE_LIMIT {
        return Err(Error::ImageFolderInvalid(FolderDefect::TooMany));
    }
    let from_1 = may_begin_with_1 && images.first().is_some_and(|image| image.number == 1);
    for (expected, image) in (u8::from(from_1)..).zip(images) {
        if image.number < expected {
            return Err(Error::ImageFolderInvalid(FolderDefect::Twice(image.number)));
        }
        if image.number > expected {
            return Err(Error::ImageFolderInvalid(FolderDefect::Gap(expected)));
        }
    }
    Ok(())
}
