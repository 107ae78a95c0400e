//! The label of a dashboard's disc, and its version text.

use serde::Serialize;

use super::field;

/// Where the primary volume descriptor of an ISO 9660 image stands: sector 16.
pub(super) const DESCRIPTOR: usize = 0x8000;
/// Where its volume label stands.
pub(super) const LABEL: usize = 0x8028;
/// Length of the volume label.
pub(super) const LABEL_LENGTH: usize = 32;
/// The first bytes of a primary volume descriptor: type 1 and the standard's name.
pub(super) const DESCRIPTOR_BEGINNING: [u8; 6] = *b"\x01CD001";

/// The part of the version object that is looked through for text, in bytes. Whether the text
/// stands alone in it is not established, so its first run of text is taken.
const VERSION_SEARCHED: usize = 0x200;

/// The dashboard in a package: the disc that a stick shows to the computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Dashboard {
    /// The volume label of the disc. `None` without a disc or when it is no ISO 9660 image.
    pub volume_label: Option<String>,
    /// The version text of the object 0x000A0000. `None` without one.
    pub version: Option<String>,
}

/// The volume label of a disc, blank or not; `None` when these are not the first sectors of an ISO
/// 9660 image.
pub(super) fn volume_label(image: &[u8]) -> Option<String> {
    image
        .get(DESCRIPTOR..)?
        .starts_with(&DESCRIPTOR_BEGINNING)
        .then_some(())?;
    Some(field::field(image.get(LABEL..LABEL + LABEL_LENGTH)?))
}

/// The version text in the version object.
pub(super) fn version(image: &[u8]) -> Option<String> {
    field::first_run(image.get(..VERSION_SEARCHED).unwrap_or(image), 4)
}
