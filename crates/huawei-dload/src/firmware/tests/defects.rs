//! Each defect of `docs/facts/dload-and-firmware-files.md` §6.7 has an error of its own.

use super::by_hand::{Unit, noise, package, two_units};
use super::{read, refusal};
use crate::firmware::{Error, Found, ObjectCode, Package, PartitionTableDefect, Warning, write};
use crate::problem::Problem;

const FIRST: usize = 0x5C;

fn one(change: impl FnOnce(&mut Unit)) -> Vec<u8> {
    let mut unit = Unit::new(0x0002_0000, &noise(5000, 1));
    change(&mut unit);
    package(1, &[unit])
}

#[test]
fn an_empty_file_and_a_web_page_are_told_apart() {
    assert_eq!(refusal(b""), Error::Empty);
    for page in [
        &b"<!DOCTYPE html><html>"[..],
        b"\xEF\xBB\xBF\r\n  <HTML><body>Please wait",
        b"<?xml version=\"1.0\"?>",
    ] {
        assert_eq!(refusal(page), Error::WebPage);
    }
}

#[test]
fn what_is_no_package_is_not_firmware() {
    for (bytes, found) in [
        (b"just some text".to_vec(), Found::Text),
        (noise(100_000, 3), Found::Unknown),
        (vec![0; 5000], Found::Zeros),
        (b"%PDF-1.7".to_vec(), Found::Document),
    ] {
        assert_eq!(refusal(&bytes), Error::NotFirmware { found });
    }
}

#[test]
fn a_damaged_header_is_named() {
    let mut bytes = two_units();
    bytes[FIRST + 30] ^= 1;
    assert_eq!(refusal(&bytes), Error::HeaderDamaged { offset: 0x5C });
    let mut bytes = two_units();
    let second = FIRST + 98 + 2 + 5 + 3;
    bytes[second + 60] ^= 1;
    let offset = second as u64;
    assert_eq!(refusal(&bytes), Error::HeaderDamaged { offset });
}

#[test]
fn a_damaged_magic_never_loses_a_unit() {
    let mut bytes = two_units();
    bytes[FIRST] ^= 1;
    assert_eq!(refusal(&bytes), Error::HeaderDamaged { offset: 0x5C });
    let mut bytes = two_units();
    let second = FIRST + 98 + 2 + 5 + 3;
    bytes[second + 3] ^= 0x80;
    // The padding counts as what follows the first unit.
    let offset = second as u64 - 3;
    assert_eq!(refusal(&bytes), Error::TrailingData { offset });
}

/// The second header would do as a first one, and the package would lose its first unit.
#[test]
fn a_first_header_overwritten_altogether_is_refused_too() {
    let mut bytes = two_units();
    bytes[FIRST..FIRST + 98].fill(0);
    assert_eq!(refusal(&bytes), Error::HeaderDamaged { offset: 0x5C });
    // The prefix is lost as well, and what stands before the second header is data.
    let units = [Unit::new(1 << 16, &noise(500, 2)), Unit::new(9 << 16, b"x")];
    let mut bytes = package(1, &units);
    bytes[..FIRST + 98].fill(0xFF);
    assert!(matches!(refusal(&bytes), Error::PrefixInvalid { .. }));
}

#[test]
fn a_damaged_block_is_named() {
    let mut bytes = two_units();
    let second = FIRST + 98 + 2 + 5 + 3;
    let data = second + 98 + 2 * 5;
    let code = ObjectCode(0x0009_0000);
    for block in 0..5_u32 {
        let at = data + block as usize * 4096 + 70;
        bytes[at] ^= 4;
        assert_eq!(refusal(&bytes), Error::DataDamaged { code, block });
        bytes[at] ^= 4;
    }
    assert!(read(&bytes).is_ok());
}

#[test]
fn wrong_sizes_have_their_own_errors() {
    let at = 0x5C;
    assert_eq!(
        refusal(&one(|unit| unit.version = 2)),
        Error::HeaderVersion {
            offset: at,
            version: 2
        }
    );
    assert_eq!(
        refusal(&one(|unit| unit.header_length = Some(104))),
        Error::HeaderSize {
            offset: at,
            expected: 102,
            found: 104
        }
    );
    assert_eq!(
        refusal(&one(|unit| {
            unit.header_length = Some(98);
            unit.block_size = 0;
        })),
        Error::BlockSizeInvalid {
            offset: at,
            size: 0
        }
    );
    assert_eq!(
        refusal(&one(|unit| unit.block_size = 0x0010_0001)),
        Error::BlockSizeInvalid {
            offset: at,
            size: 0x0010_0001
        }
    );
    assert_eq!(
        refusal(&one(|unit| unit.data.clear())),
        Error::ObjectEmpty {
            code: ObjectCode(0x0002_0000)
        }
    );
}

#[test]
fn sizes_beyond_the_file_are_refused_without_reserving_them() {
    for block_size in [1, 4096, 0x0010_0000] {
        let blocks = u32::MAX.div_ceil(block_size);
        let bytes = one(|unit| {
            unit.block_size = block_size;
            unit.data_length = Some(u32::MAX);
            unit.header_length = Some(blocks.saturating_mul(2).saturating_add(98));
        });
        assert!(
            matches!(
                refusal(&bytes),
                Error::Truncated { .. } | Error::HeaderSize { .. }
            ),
            "blocks of {block_size}"
        );
    }
    let all = one(|unit| {
        unit.data_length = Some(u32::MAX);
        unit.header_length = Some(u32::MAX);
    });
    assert!(matches!(refusal(&all), Error::HeaderSize { .. }));
}

#[test]
fn a_prefix_with_an_impossible_download_id_is_refused() {
    for first in [0x10, 0x80, 0xFF] {
        let mut bytes = two_units();
        bytes[0] = first;
        assert_eq!(refusal(&bytes), Error::PrefixInvalid { offset: 0, first });
    }
    let bytes = &two_units()[20..];
    assert_eq!(refusal(bytes), Error::PrefixMissing { offset: 0x5C - 20 });
}

#[test]
fn bytes_after_the_last_unit_of_an_image_are_refused() {
    for tail in [&[0; 4][..], b"x", &noise(300, 1)] {
        let mut bytes = two_units();
        bytes.extend(tail);
        assert!(
            matches!(refusal(&bytes), Error::TrailingData { .. }),
            "{tail:?}"
        );
    }
}

#[test]
fn too_many_objects_and_the_same_twice_are_refused() {
    let units: Vec<_> = (1..=121).map(|code| Unit::new(code << 16, b"x")).collect();
    assert_eq!(
        read(&package(1, &units[..120])).unwrap().objects().len(),
        120
    );
    assert_eq!(
        refusal(&package(1, &units)),
        Error::TooManyObjects { limit: 120 }
    );
    let twice = [units[4].clone(), units[5].clone(), units[4].clone()];
    assert_eq!(
        refusal(&package(1, &twice)),
        Error::DuplicateObject {
            code: ObjectCode(0x0005_0000)
        }
    );
}

#[test]
fn a_partition_table_is_read_or_refused() {
    let table = |bytes: &[u8]| package(1, &[Unit::new(0x0001_0000, bytes)]);
    let good = write::partition_table(&[crate::firmware::Partition {
        name: "0:AMSS".to_owned(),
        size: 30_720,
        padding: 7,
        flash: 1,
        attributes: [1, 2, 3, 4],
    }]);
    let read_table = |bytes: &[u8]| read(&table(bytes)).unwrap().partition_table().cloned();
    let entry = &read_table(&good).unwrap().entries[0];
    assert_eq!((entry.name.as_str(), entry.size), ("0:AMSS", 30_720));
    assert_eq!((entry.padding, entry.flash), (7, 1));
    assert_eq!(entry.attributes, [1, 2, 3, 4]);

    let with = |at: usize, value: u8| {
        let mut bytes = good;
        bytes[at] = value;
        refusal(&table(&bytes))
    };
    let invalid = Error::PartitionTableInvalid;
    assert_eq!(with(0, 0), invalid(PartitionTableDefect::Magic));
    assert_eq!(with(12, 0), invalid(PartitionTableDefect::EntryCount(0)));
    assert_eq!(with(12, 17), invalid(PartitionTableDefect::EntryCount(17)));
    assert_eq!(with(12, 2), invalid(PartitionTableDefect::EntryName(1)));
    assert_eq!(with(16, 0x1B), invalid(PartitionTableDefect::EntryName(0)));
    assert_eq!(
        refusal(&table(&good[..30])),
        invalid(PartitionTableDefect::Truncated)
    );
    // A table of another family has another size.
    assert_eq!(read_table(&[0x70; 0x800]), None);
}

#[test]
fn what_the_download_id_announces_and_is_not_there_is_worth_a_warning() {
    let bytes = package(0x0B, &[Unit::new(0x0009_0000, b"kernel")]);
    let ids: Vec<_> = read(&bytes)
        .unwrap()
        .warnings()
        .iter()
        .map(|w| w.id())
        .collect();
    assert_eq!(ids, ["content-missing", "signature-missing"]);
    let bytes = package(0x02, &[Unit::new(0x000B_0000, b"no disc")]);
    let warnings = read(&bytes).unwrap().warnings().to_vec();
    assert_eq!(
        warnings,
        [
            Warning::DiscUnreadable,
            Warning::DashboardIncomplete(ObjectCode::ISO_VERSION)
        ]
    );
}

#[test]
fn a_signature_is_found_at_the_end_of_the_first_two_objects_only() {
    let signed = |length| {
        let mut image = noise(9000, 4);
        image.extend(write::signature_tail(length, [0xAB; 32]));
        image
    };
    for length in [846, 1110, 2694, 2958, 3750, 4014] {
        let units = [
            Unit::new(0x0001_0000, b"first"),
            Unit::new(0x0020_0000, &signed(length)),
        ];
        let package = read(&package(9, &units)).unwrap();
        let signature = package.signature().unwrap();
        assert_eq!(signature.length, length);
        assert_eq!(signature.public_key_hash, "AB".repeat(32));
        assert_eq!(package.warnings(), []);
    }
    let units = [
        Unit::new(0x0001_0000, b"first"),
        Unit::new(0x0002_0000, b"second"),
        Unit::new(0x0020_0000, &signed(846)),
    ];
    assert_eq!(read(&package(1, &units)).unwrap().signature(), None);

    let mut absurd = signed(846);
    let end = absurd.len();
    absurd[end - 12..end - 8].copy_from_slice(&u32::MAX.to_le_bytes());
    let package = read(&package(1, &[Unit::new(0x0020_0000, &absurd)])).unwrap();
    assert_eq!(package.signature(), None);
    assert_eq!(package.warnings()[0].id(), "signature-unreadable");
}

#[test]
fn each_error_maps_to_the_problem_that_explains_it() {
    let problem = |bytes: &[u8]| refusal(bytes).problem();
    assert_eq!(problem(b"<html>"), Problem::FileIsWebPage);
    assert_eq!(problem(&two_units()[..150]), Problem::FileTruncated);
    assert_eq!(
        problem(&one(|unit| unit.version = 3)),
        Problem::HeaderVersion
    );
    assert_eq!(problem(b"MZ\x90"), Problem::ProgramWithoutFirmware);
    let missing = Package::open(std::path::Path::new("no/such/file"));
    assert_eq!(missing.unwrap_err().problem(), Problem::FileUnreadable);
}
