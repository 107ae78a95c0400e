//! The layout, against bytes made by hand.

use super::by_hand::{Unit, crc, noise, package, two_units};
use super::{read, refusal};
use crate::firmware::{ObjectCode, PackageKind, Packing, Source};

#[test]
fn the_naive_checksum_is_crc_16_x_25() {
    assert_eq!(crc(b"123456789"), 0x906E);
}

#[test]
fn every_field_of_a_hand_made_package_is_read() {
    let package = read(&two_units()).unwrap();
    let [first, second] = package.objects() else {
        panic!("two objects expected: {package:?}");
    };
    assert_eq!(first.code, ObjectCode(0x0002_0000));
    assert_eq!(first.hardware_id, "HWEW11.1");
    assert_eq!(first.date, "2015.03.03");
    assert_eq!(first.time, "11:42:10");
    assert_eq!(first.version_text, ":BV7R11HS:22.200.03.00.00");
    assert_eq!(first.platform.as_deref(), Some("BV7R11HS"));
    assert_eq!(first.software.as_deref(), Some("22.200.03.00.00"));
    assert_eq!(first.packing, Packing::None);
    assert_eq!((first.stored_size, first.size), (5, 5));
    assert_eq!(package.image(first).unwrap().as_ref(), b"short");
    assert_eq!(second.size, 4 * 4096 + 77);
    assert_eq!(*package.image(second).unwrap(), noise(4 * 4096 + 77, 5));

    assert_eq!(package.kind(), PackageKind::Firmware);
    assert_eq!(*package.source(), Source::Raw);
    assert_eq!(package.download_id().unwrap().byte(), 1);
    assert_eq!(package.version(), Some("22.200.03.00.00"));
    assert_eq!(package.platform(), Some("BV7R11HS"));
    assert_eq!(package.date(), Some("2015.03.03"));
    assert_eq!(package.hardware_ids(), ["HWEW11.1"]);
    assert_eq!(package.warnings(), []);
}

#[test]
fn images_are_lent_and_only_to_their_own_objects() {
    let package = read(&two_units()).unwrap();
    let other = read(&super::by_hand::package(1, &[Unit::new(5, b"other")])).unwrap();
    let object = &package.objects()[0];
    assert!(matches!(
        package.image(object).unwrap(),
        std::borrow::Cow::Borrowed(_)
    ));
    assert!(other.image(object).is_err());
}

#[test]
fn the_hash_is_that_of_the_file() {
    let unit = Unit::new(0x0002_0000, b"abc");
    let package = read(&package(1, &[unit])).unwrap();
    // Computed with another program over the same 196 bytes.
    assert_eq!(package.file_size(), 196);
    assert_eq!(package.sha256().to_string(), HASH_OF_ABC_PACKAGE);
}

#[test]
fn blocks_of_any_size_and_number_are_verified() {
    for block_size in [1, 7, 16, 512, 4096, 0x0010_0000] {
        for length in [1_usize, 3, 16, 4095, 4096, 4097, 16_384, 20_481] {
            let mut unit = Unit::new(0x0009_0000, &noise(length, 9));
            unit.block_size = block_size;
            let bytes = package(1, &[unit, Unit::new(0x0002_0000, b"next")]);
            let read = read(&bytes).unwrap();
            assert_eq!(
                read.objects().len(),
                2,
                "{length} in blocks of {block_size}"
            );
        }
    }
}

#[test]
fn names_in_the_file_are_made_safe() {
    let mut unit = Unit::new(0x0002_0000, b"data").bytes();
    unit[12..20].copy_from_slice(b"A\x1B[2J\xFF\x00B");
    unit[92..94].copy_from_slice(&[0, 0]);
    let checksum = crc(&unit[..98]);
    unit[92..94].copy_from_slice(&checksum.to_le_bytes());
    let mut bytes = vec![1];
    bytes.resize(0x5C, 0);
    bytes.extend(unit);
    let package = read(&bytes).unwrap();
    assert_eq!(package.hardware_ids(), ["A\u{FFFD}[2J\u{FFFD}"]);
}

#[test]
fn padding_is_relative_to_the_image_or_to_the_file() {
    let units = [
        Unit::new(0x0002_0000, b"12345"),
        Unit::new(0x0009_0000, b"6"),
    ];
    let image = package(1, &units);
    for shift in 0..8_usize {
        let mut bytes = b"\x7FELF\x01\x01"[..].repeat(2);
        bytes.truncate(shift);
        bytes.extend(&image);
        let package = read(&bytes).unwrap();
        assert_eq!(package.objects().len(), 2, "image shifted by {shift}");
        let expected = if shift == 0 {
            Source::Raw
        } else {
            Source::Embedded
        };
        assert_eq!(*package.source(), expected);

        // The same with the padding relative to the file.
        let mut bytes = vec![0x7F; shift];
        bytes.extend(&image[..0x5C]);
        for unit in &units {
            bytes.extend(unit.bytes());
            bytes.resize(bytes.len().next_multiple_of(4), 0);
        }
        assert_eq!(
            read(&bytes).unwrap().objects().len(),
            2,
            "shifted by {shift}"
        );
    }
}

#[test]
fn other_padding_than_zero_is_worth_a_warning_only() {
    let mut bytes = package(1, &[Unit::new(0x0002_0000, b"12345")]);
    let end = bytes.len();
    bytes[end - 1] = 0xFF;
    bytes.extend(Unit::new(0x0009_0000, b"next").bytes());
    let read = read(&bytes).unwrap();
    assert_eq!(read.objects().len(), 2);
    assert_eq!(read.warnings()[0].id(), "padding-not-empty");
    // At the end of the file there is no next unit to vouch for it.
    bytes.truncate(end);
    assert_eq!(refusal(&bytes).problem().id(), "trailing-data");
}

const HASH_OF_ABC_PACKAGE: &str =
    "81a821635749f0231e6303f08e4801ed9ca0dde02716184f509a0443908d6a03";
