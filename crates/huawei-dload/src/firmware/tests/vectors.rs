//! Three headers of real packages, byte for byte (`docs/facts/qualcomm-packages.md` §2). Their checksums
//! were computed again. The data behind them are made up: only the headers were at hand.

use super::by_hand::crc;
use super::read;
use crate::firmware::header::{HEADER_LENGTH, Likeness, UnitHeader, likeness};
use crate::firmware::{ContentMark, ObjectCode, Part};

struct Vector {
    header: Vec<u8>,
    hardware_id: &'static str,
    code: u32,
    size: u32,
    date: &'static str,
    time: &'static str,
    text: &'static str,
    checksum: u16,
}

fn header(
    length: u32,
    hardware_id: [u8; 8],
    code: u32,
    size: u32,
    texts: [&str; 3],
    checksum: [u8; 2],
) -> Vec<u8> {
    let mut header = vec![0x55, 0xAA, 0x5A, 0xA5];
    header.extend(length.to_le_bytes());
    header.extend([1, 0, 0, 0]);
    header.extend(hardware_id);
    header.extend(code.to_le_bytes());
    header.extend(size.to_le_bytes());
    for (text, length) in texts.into_iter().zip([16, 16, 32]) {
        let end = header.len() + length;
        header.extend(text.bytes());
        header.resize(end, 0);
    }
    header.extend(checksum);
    header.extend([0x00, 0x10, 0, 0]);
    header
}

fn vectors() -> [Vector; 3] {
    [
        Vector {
            header: header(
                0xF8,
                *b"HWU8220\xFF",
                0xF200_0000,
                0x0004_B000,
                ["2010.04.19", "14.50.50", "INPUT"],
                [0xD2, 0xB7],
            ),
            hardware_id: "HWU8220",
            code: 0xF200_0000,
            size: 0x0004_B000,
            date: "2010.04.19",
            time: "14.50.50",
            text: "INPUT",
            checksum: 0xB7D2,
        },
        Vector {
            header: header(
                0x64,
                *b"HWEW11.1",
                0x100,
                0x171,
                ["2014.02.20", "23.27.23", ":MPWUDP:V200R001C115SP100"],
                [0x22, 0x03],
            ),
            hardware_id: "HWEW11.1",
            code: 0x100,
            size: 0x171,
            date: "2014.02.20",
            time: "23.27.23",
            text: ":MPWUDP:V200R001C115SP100",
            checksum: 0x0322,
        },
        Vector {
            header: header(
                0x64,
                *b"HW7x27\xFF\xFF",
                0xFE00_0000,
                0x100,
                ["2017.12.21", "09.11.46", "SHA256RSA"],
                [0x8C, 0xDE],
            ),
            hardware_id: "HW7x27",
            code: 0xFE00_0000,
            size: 0x100,
            date: "2017.12.21",
            time: "09.11.46",
            text: "SHA256RSA",
            checksum: 0xDE8C,
        },
    ]
}

/// A package of one unit with this header and made-up data.
fn package(vector: &Vector, mark: &[u8]) -> Vec<u8> {
    let mut data = mark.to_vec();
    data.resize(vector.size as usize, 0);
    let mut bytes = vec![1];
    bytes.resize(0x5C, 0);
    bytes.extend(&vector.header);
    for block in data.chunks(4096) {
        bytes.extend(crc(block).to_le_bytes());
    }
    bytes.extend(data);
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

#[test]
fn the_checksums_of_real_headers_come_out() {
    for vector in vectors() {
        assert_eq!(vector.header.len(), HEADER_LENGTH);
        let mut zeroed = vector.header.clone();
        zeroed[92..94].fill(0);
        assert_eq!(crc(&zeroed), vector.checksum, "{}", vector.hardware_id);
        let decoded = UnitHeader::decode(&vector.header).unwrap();
        assert_eq!(decoded.checksum, vector.checksum);
        assert_eq!(decoded.encode(), vector.header);
        let whole = package(&vector, b"");
        assert_eq!(likeness(&whole[0x5C..]), Likeness::Header);
    }
    // The table of the first one: 75 blocks of zeros.
    assert_eq!(crc(&[0; 4096]), 0x0408);
}

#[test]
fn packages_with_real_headers_are_read_as_they_are() {
    for vector in vectors() {
        let read = read(&package(&vector, b"")).unwrap();
        let [object] = read.objects() else {
            panic!("one part expected: {read:?}");
        };
        assert_eq!(object.code, ObjectCode(vector.code));
        assert_eq!(object.size, vector.size);
        assert_eq!(object.hardware_id, vector.hardware_id);
        assert_eq!(object.date, vector.date);
        assert_eq!(object.time, vector.time);
        assert_eq!(object.version_text, vector.text);
        assert_eq!(object.part, Part::Unknown);
        assert_eq!(read.chipset(), None);
    }
}

#[test]
fn gzip_data_are_named_and_left_as_they_are() {
    let [_, vector, _] = vectors();
    let bytes = package(&vector, b"\x1F\x8B\x08\x00");
    let read = read(&bytes).unwrap();
    let object = &read.objects()[0];
    assert_eq!(object.content, Some(ContentMark::Gzip));
    assert_eq!(object.size, 0x171);
    assert!(read.image(object).unwrap().starts_with(b"\x1F\x8B\x08"));
    assert_eq!(read.warnings()[0].id(), "gzip-data");
    assert_eq!(object.platform.as_deref(), Some("MPWUDP"));
}

/// The seeds of the fuzz target are these packages; `UPDATE_GOLDEN=1` writes them.
#[test]
fn the_fuzz_seeds_are_the_vectors() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus/package");
    let [_, second, third] = vectors();
    for (name, bytes) in [
        ("header-v2-gzip", package(&second, b"\x1F\x8B\x08\x00")),
        ("header-v3", package(&third, b"")),
        ("header-v1", {
            // As large a package as the header says is a poor seed; its size is cut to one block.
            let [first, _, _] = vectors();
            let mut decoded = UnitHeader::decode(&first.header).unwrap();
            decoded.data_length = 16;
            decoded.header_length = 100;
            let header = decoded.encode();
            package(
                &Vector {
                    header,
                    size: 16,
                    ..first
                },
                b"",
            )
        }),
        (
            "nested-programs",
            crate::firmware::write::wrap_in_updater(&super::by_hand::package(
                1,
                &[super::by_hand::Unit::new(0x0002_0000, b"short")],
            )),
        ),
        (
            "seven-zip",
            crate::firmware::write::in_seven_zip(&[("a.bin", &super::by_hand::two_units()[..300])])
                .unwrap(),
        ),
    ] {
        let path = folder.join(name);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &bytes).unwrap();
        }
        let kept = std::fs::read(&path).unwrap();
        // The writer of 7-Zip archives may change; what it wrote stays a seed.
        assert!(name == "seven-zip" || kept == bytes, "{name}");
    }
}
