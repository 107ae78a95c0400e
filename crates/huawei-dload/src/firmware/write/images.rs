//! Images with an inner format: a partition table, a disc, a signature.

use super::padded;
use crate::firmware::dashboard::{DESCRIPTOR, DESCRIPTOR_BEGINNING, LABEL, LABEL_LENGTH};
use crate::firmware::partition_table::{ENTRY_LIMIT, FULL_LENGTH, HEADER_LENGTH, MAGIC, Partition};

/// Length of a sector of a disc in bytes.
const SECTOR: usize = 0x800;
/// The smallest disc: 16 empty sectors, the primary descriptor and the terminator.
const SMALLEST_DISC: usize = DESCRIPTOR + 2 * SECTOR;

/// A Qualcomm user partition table of full length with these entries, at most 16
/// (`docs/facts/e1550-download-mode.md` §2.2).
pub fn partition_table(entries: &[Partition]) -> [u8; FULL_LENGTH] {
    let count = u32::try_from(entries.len())
        .unwrap_or(ENTRY_LIMIT)
        .min(ENTRY_LIMIT);
    let mut bytes = Vec::with_capacity(FULL_LENGTH);
    bytes.extend(MAGIC);
    bytes.extend(3_u32.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    debug_assert_eq!(bytes.len(), HEADER_LENGTH, "entries begin here");
    for entry in entries {
        bytes.extend(padded::<16>(&entry.name));
        bytes.extend(entry.size.to_le_bytes());
        bytes.extend(entry.padding.to_le_bytes());
        bytes.extend(entry.flash.to_le_bytes());
        bytes.extend(entry.attributes);
    }
    let mut table = [0; FULL_LENGTH];
    for (place, byte) in table.iter_mut().zip(bytes) {
        *place = byte;
    }
    table
}

/// An ISO 9660 image with this volume label, as far as a label goes: it holds no files. `size` is
/// in bytes and raised to the smallest possible, 18 sectors; the sectors after the descriptors
/// count up so that no two blocks are alike.
pub fn iso_image(label: &str, size: usize) -> Vec<u8> {
    let mut image = vec![0; DESCRIPTOR];
    image.extend(DESCRIPTOR_BEGINNING);
    image.extend([1, 0]);
    image.resize(LABEL, b' ');
    // Blanks fill up a label, not NUL.
    image.extend(
        label
            .bytes()
            .chain(std::iter::repeat(b' '))
            .take(LABEL_LENGTH),
    );
    image.resize(DESCRIPTOR + SECTOR, 0);
    image.extend(b"\xFFCD001\x01");
    image.resize(SMALLEST_DISC, 0);
    for word in 0_u32.. {
        if image.len() >= size.max(SMALLEST_DISC) {
            break;
        }
        image.extend(word.to_le_bytes());
    }
    image.truncate(size.max(SMALLEST_DISC));
    image
}

/// The end of a signed image: `length` bytes that hold their length and the hash of a
/// key and sign nothing (`docs/facts/dload-and-firmware-files.md` §6.4). Lengths below 54 are raised.
pub fn signature_tail(length: u32, key_hash: [u8; 32]) -> Vec<u8> {
    let length = length.max(54);
    let size = usize::try_from(length).unwrap_or(usize::MAX);
    let mut tail = vec![0xEE; 6];
    tail.extend(key_hash);
    tail.resize(size.saturating_sub(12), 0xEE);
    tail.extend(length.to_le_bytes());
    tail.extend([0; 4]);
    tail.extend([0xFA, 0xAF, 0xAA, 0xFF]);
    tail
}
