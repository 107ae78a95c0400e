//! A folder of images without headers: NN-CCCCCCCC-Name.bin (`facts/dload-and-firmware-files.md`
//! §6.8).
//!
//! NN counts from 00 without a gap, CCCCCCCC is the object code in hexadecimal, the content is the
//! unpacked image. There are no checksums, so nothing protects such a set but the care of whoever
//! made it. Files that do not end in `.bin` are not looked at.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::FolderDefect;
use super::{Error, FILE_LIMIT, Object, ObjectCode, Package, container};

/// The most images a set has.
const IMAGE_LIMIT: usize = 30;
/// More files than this are not looked through: it is some other folder.
const FILE_COUNT_LIMIT: usize = 1000;

struct Image {
    number: u8,
    code: ObjectCode,
    path: PathBuf,
}

/// Reads a folder of images.
pub(super) fn read(path: &Path) -> Result<Package, Error> {
    let images = list(path)?;
    let mut bytes = Vec::new();
    let mut objects: Vec<Object> = Vec::new();
    for image in images {
        let metadata = fs::metadata(&image.path)?;
        if !metadata.is_file() {
            return Err(Error::NotAFile);
        }
        let room = FILE_LIMIT.saturating_sub(bytes.len() as u64);
        let content = container::read_whole(&image.path, metadata.len(), room)?;
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
    Package::from_images(&container::name_of(path), objects, bytes)
}

/// The images of the folder in the order of their numbers.
fn list(path: &Path) -> Result<Vec<Image>, Error> {
    let mut images = Vec::new();
    for (count, entry) in fs::read_dir(path)?.enumerate() {
        let entry = entry?;
        if count >= FILE_COUNT_LIMIT {
            return Err(Error::ImageFolderInvalid(FolderDefect::TooMany));
        }
        let path = entry.path();
        let is_image = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("bin"));
        if !is_image {
            continue;
        }
        let name = entry.file_name();
        let (number, code) = name
            .to_str()
            .and_then(parse_name)
            .ok_or(Error::ImageFolderInvalid(FolderDefect::Name))?;
        images.push(Image { number, code, path });
    }
    images.sort_by_key(|image| image.number);
    if images.is_empty() {
        return Err(Error::ImageFolderInvalid(FolderDefect::NoImages));
    }
    if images.len() > IMAGE_LIMIT {
        return Err(Error::ImageFolderInvalid(FolderDefect::TooMany));
    }
    for (expected, image) in (0_u8..).zip(&images) {
        if image.number < expected {
            return Err(Error::ImageFolderInvalid(FolderDefect::Twice(image.number)));
        }
        if image.number > expected {
            return Err(Error::ImageFolderInvalid(FolderDefect::Gap(expected)));
        }
    }
    Ok(images)
}

/// Takes the number and the code out of a name.
fn parse_name(name: &str) -> Option<(u8, ObjectCode)> {
    let (number, rest) = name.split_at_checked(2)?;
    let (code, rest) = rest.strip_prefix('-')?.split_at_checked(8)?;
    rest.strip_prefix('-')?;
    let decimal = number.bytes().all(|byte| byte.is_ascii_digit());
    let hexadecimal = code.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !(decimal && hexadecimal) {
        return None;
    }
    let code = u32::from_str_radix(code, 16).ok()?;
    Some((number.parse().ok()?, ObjectCode(code)))
}
