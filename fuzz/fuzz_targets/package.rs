//! Packages: no file makes the reader panic, and whatever it accepts can be unpacked to the size it
//! named and shown without harm. Each input is read twice, as it is and with its checksums put
//! right, so that what lies behind them is reached as well.

#![no_main]

use crc::{CRC_16_IBM_SDLC, Crc};
use libfuzzer_sys::fuzz_target;
use memchr::memmem;
use modem_medic::firmware::Package;

static X25: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_SDLC);

fuzz_target!(|input: &[u8]| {
    check(input.to_vec());
    check(with_right_checksums(input));
});

fn check(bytes: Vec<u8>) {
    let Ok(package) = Package::from_bytes("input.bin", bytes) else {
        return;
    };
    assert!(!package.objects().is_empty());
    for object in package.objects() {
        let image = package.image(object).expect("an accepted object unpacks");
        assert_eq!(image.len(), object.size as usize);
    }
    let inspection = package.inspection();
    let mut texts: Vec<&str> = inspection.hardware_ids.iter().map(String::as_str).collect();
    texts.extend(
        inspection
            .partition_table
            .iter()
            .map(|entry| entry.name.as_str()),
    );
    texts.extend(inspection.version.as_deref());
    texts.extend(inspection.platform.as_deref());
    texts.extend(inspection.member.as_deref());
    assert!(!texts.iter().any(|text| text.contains(char::is_control)));
}

/// Puts the checksums of all headers and blocks right, wherever a magic stands.
fn with_right_checksums(input: &[u8]) -> Vec<u8> {
    let mut bytes = input.to_vec();
    let headers: Vec<usize> = memmem::find_iter(input, b"\x55\xAA\x5A\xA5").collect();
    for at in headers {
        let _ = put_right(&mut bytes[at..]);
    }
    bytes
}

fn put_right(unit: &mut [u8]) -> Option<()> {
    let word = |unit: &[u8], at: usize| {
        let bytes = unit.get(at..at + 4)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(bytes)).ok()
    };
    let (header_length, data_length) = (word(unit, 4)?, word(unit, 24)?);
    let block_size = word(unit, 94)?.max(1);
    unit.get_mut(92..94)?.fill(0);
    let checksum = X25.checksum(unit.get(..98)?);
    unit.get_mut(92..94)?
        .copy_from_slice(&checksum.to_le_bytes());
    let end = header_length.checked_add(data_length)?;
    let checksums: Vec<u16> = unit
        .get(header_length..end)?
        .chunks(block_size)
        .map(|block| X25.checksum(block))
        .collect();
    let table = unit.get_mut(98..header_length)?;
    for (place, checksum) in table.chunks_exact_mut(2).zip(checksums) {
        place.copy_from_slice(&checksum.to_le_bytes());
    }
    Some(())
}
