//! Sweeps: every truncation and every flipped bit of a package is refused.

use super::by_hand::{Unit, noise, package, two_units};
use super::{read, refusal};
use crate::firmware::{Error, write};

/// Three small units, so that sweeps are complete and still fast.
fn small() -> Vec<u8> {
    package(
        1,
        &[
            Unit::new(0x0001_0000, &noise(33, 1)),
            Unit::new(0x0002_0000, &noise(64, 2)),
            Unit::new(0x0009_0000, &noise(19, 3)),
        ],
    )
}

/// Begin of header and end of data of each unit of [`small`].
const SMALL_UNITS: [(usize, usize); 3] = [(92, 225), (228, 392), (392, 511)];

/// Where the writer puts a package in a program.
const PROGRAM_START: usize = 0x1401;

#[test]
fn a_cut_package_is_refused_or_ends_exactly_after_a_unit() {
    let bytes = small();
    assert_eq!(bytes.len(), 512);
    for length in 0..bytes.len() {
        let whole_units = SMALL_UNITS
            .iter()
            .position(|(_, end)| (*end..end.next_multiple_of(4) + 1).contains(&length));
        match (read(&bytes[..length]), whole_units) {
            // The format has no count of units: this is a shorter package.
            (Ok(package), Some(last)) => assert_eq!(package.objects().len(), last + 1),
            (Err(_), None) => {}
            (result, _) => panic!("cut to {length}: {result:?}"),
        }
    }
}

#[test]
fn a_cut_inside_a_unit_is_called_truncated() {
    let bytes = small();
    for length in 1..bytes.len() {
        if let Err(error) = read(&bytes[..length]) {
            assert!(
                matches!(error, Error::Truncated { .. }),
                "cut to {length}: {error}"
            );
        }
    }
}

#[test]
fn a_large_package_cut_anywhere_is_refused() {
    let bytes = package(1, &[Unit::new(0x0009_0000, &noise(60_000, 1))]);
    let program = write::wrap_in_program(&bytes);
    let mut place = 12_345_u32;
    for _ in 0..200 {
        place = place.wrapping_mul(1_103_515_245).wrapping_add(12_345);
        let length = (place >> 8) as usize % (bytes.len() - 4);
        assert!(read(&bytes[..length]).is_err(), "cut to {length}");
        let length = PROGRAM_START + length;
        assert!(read(&program[..length]).is_err(), "program cut to {length}");
    }
}

#[test]
fn a_flipped_bit_in_any_header_table_or_data_is_refused() {
    let image = small();
    let program = write::wrap_in_program(&image);
    for (begin, end) in SMALL_UNITS {
        for at in begin..end {
            for bit in 0..8 {
                let mut bytes = image.clone();
                bytes[at] ^= 1 << bit;
                assert!(read(&bytes).is_err(), "byte {at}, bit {bit}");
                let mut bytes = program.clone();
                bytes[PROGRAM_START + at] ^= 1 << bit;
                assert!(read(&bytes).is_err(), "byte {at}, bit {bit} in a program");
            }
        }
    }
    assert!(read(&image).is_ok() && read(&program).is_ok());
}

#[test]
fn a_flipped_bit_in_each_block_is_refused() {
    let image = two_units();
    let data = image.len() - (4 * 4096 + 77) - 3;
    for at in (data..image.len() - 3).step_by(997) {
        let mut bytes = image.clone();
        bytes[at] ^= 0x10;
        assert!(
            matches!(refusal(&bytes), Error::DataDamaged { .. }),
            "byte {at}"
        );
    }
}

/// The prefix has no checksum: of its bits only those that make byte 0 impossible are noticed.
#[test]
fn of_the_prefix_only_an_impossible_download_id_is_noticed() {
    let image = small();
    for at in 0..0x5C {
        for bit in 0..8 {
            let mut bytes = image.clone();
            bytes[at] ^= 1 << bit;
            let noticed = at == 0 && bit >= 4;
            assert_eq!(read(&bytes).is_err(), noticed, "byte {at}, bit {bit}");
        }
    }
}

#[test]
fn two_damaged_bytes_in_a_magic_are_noticed_in_a_program_too() {
    let program = write::wrap_in_program(&small());
    for (begin, _) in SMALL_UNITS {
        let mut bytes = program.clone();
        bytes[PROGRAM_START + begin..][..4].fill(0);
        assert!(
            matches!(
                refusal(&bytes),
                Error::HeaderDamaged { .. } | Error::TrailingData { .. }
            ),
            "unit at {begin}"
        );
    }
}
