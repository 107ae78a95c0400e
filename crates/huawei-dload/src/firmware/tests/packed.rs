//! Packed objects: unpacked in full, within bounds, or not taken for packed.

use super::by_hand::{Unit, noise, package};
use super::{read, refusal};
use crate::firmware::write::{ObjectSpec, PackageBuilder};
use crate::firmware::{Error, ObjectCode, Packing, Warning, packing};

const CODE: ObjectCode = ObjectCode(0x0022_0000);

/// The bytes that the writer stores for this image.
fn stored(packing: Packing, image: &[u8]) -> Vec<u8> {
    let spec = ObjectSpec::new(CODE, image.to_vec()).packing(packing);
    let package = PackageBuilder::new().object(spec).build();
    let length = u32::from_le_bytes(package[0x5C + 24..0x5C + 28].try_into().unwrap());
    let header = u32::from_le_bytes(package[0x5C + 4..0x5C + 8].try_into().unwrap());
    let start = 0x5C + header as usize;
    package[start..start + length as usize].to_vec()
}

fn with_data(data: &[u8]) -> Vec<u8> {
    package(1, &[Unit::new(CODE.0, data)])
}

/// Text that packs, longer than all windows that are kept of it.
fn text() -> Vec<u8> {
    (0..20_000)
        .flat_map(|line| format!("line {line}\n").into_bytes())
        .collect()
}

#[test]
fn zlib_of_the_highest_level_and_lzma_are_unpacked() {
    for (packing, beginning) in [(Packing::Zlib, &[0x78, 0xDA][..]), (Packing::Lzma, &[0x5D])] {
        let data = stored(packing, &text());
        assert!(data.starts_with(beginning));
        let package = read(&with_data(&data)).unwrap();
        let object = &package.objects()[0];
        assert_eq!(object.packing, packing);
        assert_eq!(object.stored_size as usize, data.len());
        assert_eq!(object.size as usize, text().len());
        assert_eq!(*package.image(object).unwrap(), text());
        assert_eq!(package.warnings(), []);
    }
}

/// Bytes that another program packed: `xz --format=lzma` of "Hello, world!" and a zlib stream at
/// level 9 of the same.
#[test]
fn streams_of_other_programs_are_unpacked() {
    let lzma = [
        93, 0, 0, 128, 0, 255, 255, 255, 255, 255, 255, 255, 255, 0, 36, 25, 73, 152, 111, 22, 2,
        140, 232, 230, 91, 177, 71, 198, 206, 183, 99, 255, 255, 60, 172, 0, 0,
    ];
    let zlib = [
        0x78, 0xDA, 0xF3, 0x48, 0xCD, 0xC9, 0xC9, 0xD7, 0x51, 0x28, 0xCF, 0x2F, 0xCA, 0x49, 0x51,
        0x04, 0x00, 0x20, 0x5E, 0x04, 0x8A,
    ];
    for data in [&lzma[..], &zlib] {
        let package = read(&with_data(data)).unwrap();
        assert_eq!(
            *package.image(&package.objects()[0]).unwrap(),
            *b"Hello, world!"
        );
    }
}

#[test]
fn a_packed_stream_that_is_cut_or_goes_on_is_refused() {
    for packing in [Packing::Zlib, Packing::Lzma] {
        let whole = stored(packing, &text());
        let damaged = Error::PackedDataDamaged { code: CODE };
        for length in [whole.len() / 2, whole.len() - 1] {
            assert_eq!(
                refusal(&with_data(&whole[..length])),
                damaged,
                "{packing:?} {length}"
            );
        }
        let mut longer = whole.clone();
        longer.extend([0; 3]);
        assert_eq!(
            refusal(&with_data(&longer)),
            damaged,
            "{packing:?} with more"
        );
        let mut broken = whole.clone();
        let middle = whole.len() / 2;
        broken[middle..middle + 8].fill(0xFF);
        assert_eq!(refusal(&with_data(&broken)), damaged, "{packing:?} broken");
    }
}

#[test]
fn an_lzma_header_with_nothing_after_it_is_refused() {
    let mut data = vec![0x5D, 0xFF, 0xFF, 0xFF, 0xFF];
    data.extend([0xFF; 8]);
    assert_eq!(
        refusal(&with_data(&data)),
        Error::PackedDataDamaged { code: CODE }
    );
    data.extend([0; 5]);
    assert_eq!(
        refusal(&with_data(&data)),
        Error::PackedDataDamaged { code: CODE }
    );
}

#[test]
fn chance_zlib_and_other_levels_are_sent_as_they_are() {
    let mut chance = vec![0x78, 0xDA];
    chance.extend(noise(9000, 8));
    let package = read(&with_data(&chance)).unwrap();
    let object = &package.objects()[0];
    assert_eq!((object.packing, object.size), (Packing::None, 9002));
    assert_eq!(*package.image(object).unwrap(), chance);
    assert_eq!(package.warnings(), [Warning::ChancePacking(CODE)]);

    for second in [0x01, 0x5E, 0x9C] {
        let mut data = stored(Packing::Zlib, &text());
        data[1] = second;
        let package = read(&with_data(&data)).unwrap();
        assert_eq!(package.objects()[0].packing, Packing::None);
        assert_eq!(package.warnings(), [Warning::UnusualPacking(CODE)]);
    }
}

#[test]
fn an_object_that_unpacks_to_nothing_is_empty() {
    let data = stored(Packing::Zlib, &[]);
    assert_eq!(
        refusal(&with_data(&data)),
        Error::ObjectEmpty { code: CODE }
    );
}

#[test]
fn what_may_be_unpacked_is_counted_over_all_objects() {
    for packing in [Packing::Zlib, Packing::Lzma] {
        let data = stored(packing, &text());
        let length = text().len() as u64;
        let mut budget = 2 * length - 1;
        let first = packing::measure(CODE, &data, &mut budget).unwrap();
        assert_eq!((first.glimpse.size, budget), (length, length - 1));
        let second = packing::measure(CODE, &data, &mut budget);
        let too_large = Error::UnpackedTooLarge { code: CODE };
        assert_eq!(second.unwrap_err(), too_large, "{packing:?}");
    }
}

#[test]
fn bombs_are_stopped_at_the_limit() {
    let too_large = Error::UnpackedTooLarge { code: CODE };
    let zeros = vec![0; (256 << 20) + 1];
    let zlib = stored(Packing::Zlib, &zeros);
    assert!(zlib.len() < 1 << 20, "{}", zlib.len());
    assert_eq!(refusal(&with_data(&zlib)), too_large);
    let under = stored(Packing::Zlib, &zeros[..200 << 20]);
    let units: Vec<_> = (1..=3).map(|n| Unit::new(n << 24, &under)).collect();
    assert!(read(&package(1, &units[..2])).is_ok());
    assert!(matches!(
        refusal(&package(1, &units)),
        Error::UnpackedTooLarge { .. }
    ));
}
