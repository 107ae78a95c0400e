//! One object of a package: what its header says, and how it is stored.

use std::ops::Range;

use super::header::UnitHeader;
use super::{ContentMark, ObjectCode, Packing, Part, field};

/// A unit of a package: one image for one place in the stick's flash.
///
/// All texts come from the file and are made safe to show; they are empty, or `None`, where the
/// file says nothing. The layout is that of `docs/facts/dload-and-firmware-files.md` §6.1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// The code that goes into the START and END commands.
    pub code: ObjectCode,
    /// The part that this object is, by the chipset of the package, its code and its content.
    pub part: Part,
    /// The kind of content that the object begins with, if it is known.
    pub content: Option<ContentMark>,
    /// The hardware id, which the sheet also calls unlock code: "HWEW11.1", "E1550".
    pub hardware_id: String,
    /// The date as written: "2015.03.03".
    pub date: String,
    /// The time as written: "11:42:10".
    pub time: String,
    /// The version field as written: ":BV7R11HS:22.200.03.00.00".
    pub version_text: String,
    /// The platform in the version field: "BV7R11HS".
    pub platform: Option<String>,
    /// The software version in the version field: "22.200.03.00.00".
    pub software: Option<String>,
    /// How the object is stored.
    pub packing: Packing,
    /// Length of the stored data in bytes.
    pub stored_size: u32,
    /// Length of the unpacked image in bytes. This is what the stick is told.
    pub size: u32,
    /// Where the stored data lie among the bytes of the package.
    pub(super) data: Range<usize>,
}

/// Splits a version field: ":PLATFORM:VERSION", or a version alone as it stands on its own in some
/// files \[G\].
pub(super) fn platform_and_software(field: &str) -> (Option<String>, Option<String>) {
    let some = |text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    };
    match field.strip_prefix(':').unwrap_or(field).split_once(':') {
        Some((platform, software)) => (some(platform), some(software)),
        None if looks_like_version(field) => (None, some(field)),
        None => (None, None),
    }
}

/// Whether a text is digits and dots at its beginning, such as 11.609.20.00.00.
pub(super) fn looks_like_version(text: &str) -> bool {
    let mut groups = text.split('.');
    let first = groups.next().unwrap_or_default();
    let second = groups.next().unwrap_or_default();
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    digits(first) && digits(second)
}

impl Object {
    /// An object as its unit header describes it, stored as it is.
    pub(super) fn from_header(header: &UnitHeader, data: Range<usize>) -> Self {
        let version_text = field::field(&header.version_text);
        let (platform, software) = platform_and_software(&version_text);
        Self {
            code: header.code,
            part: Part::Unknown,
            content: None,
            hardware_id: field::identifier(&header.hardware_id),
            date: field::field(&header.date),
            time: field::field(&header.time),
            version_text,
            platform,
            software,
            packing: Packing::None,
            stored_size: header.data_length,
            size: header.data_length,
            data,
        }
    }

    /// An object of a folder of images, which has no header.
    pub(super) fn without_header(code: ObjectCode, data: Range<usize>) -> Self {
        let size = u32::try_from(data.len()).unwrap_or(u32::MAX);
        Self {
            code,
            part: Part::Unknown,
            content: None,
            hardware_id: String::new(),
            date: String::new(),
            time: String::new(),
            version_text: String::new(),
            platform: None,
            software: None,
            packing: Packing::None,
            stored_size: size,
            size,
            data,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::platform_and_software;

    #[test]
    fn a_version_field_falls_into_platform_and_software() {
        let split = |field| {
            let (platform, software) = platform_and_software(field);
            (platform.unwrap_or_default(), software.unwrap_or_default())
        };
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            split(":BV7R11HS:22.200.03.00.00"),
            pair("BV7R11HS", "22.200.03.00.00")
        );
        assert_eq!(
            split("E155:11.609.20.00.00"),
            pair("E155", "11.609.20.00.00")
        );
        assert_eq!(split("11.609.20.00.00"), pair("", "11.609.20.00.00"));
        assert_eq!(split("::22.1"), pair("", "22.1"));
        assert_eq!(split("BV7R11HS"), pair("", ""));
        assert_eq!(split(""), pair("", ""));
    }
}
