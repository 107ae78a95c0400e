//! The manifest of a third-party flasher: a text file `.hmf` beside its images `NN.bin`.
//!
//! First line `Found Firmware for: N vM`, then an empty one, then `NN.bin CCCCCCCC SSSSSSSS` for each
//! image in the order of flashing: file, code and size, both in hexadecimal. Some count from 1, or with one digit. The images are raw data
//! without checksums (`docs/facts/qualcomm-packages.md` §4). Only files beside the manifest are opened, and
//! only those that are called like an image.

use std::fs;
use std::path::Path;

use super::choice::Packages;
use super::error::FolderDefect;
use super::found::MANIFEST;
use super::images::{self, Image};
use super::origin::{NameHint, Source};
use super::{Error, ObjectCode, field, name, reading};

/// Larger than a manifest of the most images.
const SIZE_LIMIT: u64 = 64 << 10;

/// Reads a manifest and its images.
pub(super) fn read(path: &Path) -> Result<Packages, Error> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(Error::NotAFile);
    }
    let bytes = reading::read_whole(path, metadata.len(), SIZE_LIMIT)?;
    let content = String::from_utf8_lossy(&bytes);
    let folder = path.parent().unwrap_or(Path::new(""));
    let (hint, mut set) = parse(&content, folder)?;
    for image in &mut set {
        in_other_letters(image);
    }
    images::package(path, set, hint, Source::Manifest)
}

/// Finds an image whose name has other capital letters than the manifest says: the sets come from Windows, where these do
/// not count.
fn in_other_letters(image: &mut Image) {
    let (Some(folder), Some(name)) = (image.path.parent(), image.path.file_name()) else {
        return;
    };
    if image.path.exists() {
        return;
    }
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut alike = files.filter(|file| file.file_name().eq_ignore_ascii_case(name));
    if let Some(file) = alike.next() {
        image.path = file.path();
    }
}

fn parse(content: &str, folder: &Path) -> Result<(Option<NameHint>, Vec<Image>), Error> {
    let defect = |line| Error::ImageFolderInvalid(FolderDefect::ManifestLine(line));
    let mut lines = (1..).zip(content.lines().map(str::trim));
    let title = lines
        .next()
        .and_then(|(_, line)| line.as_bytes().strip_prefix(MANIFEST))
        .and_then(|rest| std::str::from_utf8(rest).ok())
        .ok_or_else(|| defect(1))?;
    let mut set = Vec::new();
    for (number, line) in lines.filter(|(_, line)| !line.is_empty()) {
        set.push(image(line, folder).ok_or_else(|| defect(number))?);
    }
    // The manifest names each image, so none can be missing before its first.
    images::in_order(&set, true)?;
    Ok((hint(title), set))
}

fn image(line: &str, folder: &Path) -> Option<Image> {
    let mut words = line.split_whitespace();
    let (name, code, size) = (words.next()?, words.next()?, words.next()?);
    let (number, ending) = name::number_of(name)?;
    let hexadecimal = |word: &str| {
        (word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
            .then(|| u32::from_str_radix(word, 16).ok())
            .flatten()
    };
    if words.next().is_some() || !ending.eq_ignore_ascii_case(".bin") {
        return None;
    }
    Some(Image {
        number,
        code: ObjectCode(hexadecimal(code)?),
        path: folder.join(name),
        size: Some(hexadecimal(size)?),
    })
}

/// Reads the first line: the model, and the version after a "v".
fn hint(title: &str) -> Option<NameHint> {
    let (model, version) = title.rsplit_once(" v")?;
    let known = NameHint::of(version)?;
    let model = field::name(model.trim());
    Some(NameHint {
        model: Some(model).filter(|model| !model.is_empty()),
        version: known.version,
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::parse;

    const GOOD: &str = "Found Firmware for: E153 v11.609.18.00.00\r\n\r\n00.bin 00010000 000001D0\r\n01.bin 00080000 00001000\r\n";

    #[test]
    fn a_manifest_names_model_version_and_images() {
        let (hint, images) = parse(GOOD, Path::new("there")).unwrap();
        let hint = hint.unwrap();
        assert_eq!(hint.model.as_deref(), Some("E153"));
        assert_eq!(hint.version, "11.609.18.00.00");
        let read: Vec<_> = images
            .iter()
            .map(|image| (image.number, image.code.0, image.size, image.path.clone()))
            .collect();
        assert_eq!(
            read,
            [
                (
                    0,
                    0x0001_0000,
                    Some(464),
                    Path::new("there/00.bin").to_owned()
                ),
                (
                    1,
                    0x0008_0000,
                    Some(4096),
                    Path::new("there/01.bin").to_owned()
                ),
            ]
        );
    }

    #[test]
    fn a_manifest_may_count_from_1_and_with_one_digit() {
        let parse = |lines: &str| {
            let content = format!("Found Firmware for: E153 v11.609.18.00.00\n\n{lines}");
            let (_, images) = parse(&content, Path::new(""))?;
            Ok::<_, crate::firmware::Error>(images.len())
        };
        let line = |name: &str, code: u32| format!("{name} {code:08X} 00001000\n");
        let two = |first, second| parse(&(line(first, 0x0001_0000) + &line(second, 0x0008_0000)));
        for (first, second) in [("01.bin", "02.bin"), ("1.bin", "2.bin"), ("0.bin", "1.BIN")] {
            assert_eq!(two(first, second).unwrap(), 2, "{first}");
        }
        let hundred: String = (1..=11)
            .map(|n| line(&format!("{n}.bin"), n << 16))
            .collect();
        assert_eq!(parse(&hundred).unwrap(), 11);
        for (first, second) in [
            ("02.bin", "03.bin"),
            ("01.bin", "03.bin"),
            ("1.bin", "1.bin"),
        ] {
            assert!(two(first, second).is_err(), "{first} {second}");
        }
    }

    #[test]
    fn a_line_that_is_no_image_is_refused_by_its_number() {
        for line in [
            "../../etc/passwd 00010000 000001D0",
            "/00.bin 00010000 000001D0",
            "000.bin 00010000 000001D0",
            ".bin 00010000 000001D0",
            "00.exe 00010000 000001D0",
            "00.bin 10000 000001D0",
            "00.bin 00010000",
            "00.bin 00010000 000001D0 more",
            "00.bin 0001000G 000001D0",
        ] {
            let content = format!("Found Firmware for: E153 v11.609.18.00.00\n\n{line}\n");
            let error = parse(&content, Path::new("")).err().unwrap();
            assert!(error.to_string().contains("line 3"), "{line}: {error}");
        }
        assert!(parse("something else", Path::new("")).is_err());
        assert!(parse("Found Firmware for: E153 v1\n", Path::new("")).is_err());
    }
}
