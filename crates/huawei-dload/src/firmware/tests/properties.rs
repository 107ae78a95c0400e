//! Properties over packages and bytes nobody thought of.

use proptest::prelude::*;

use super::by_hand::crc;
use crate::firmware::write::{ObjectSpec, PackageBuilder, in_zip, wrap_in_program};
use crate::firmware::{ObjectCode, Package, Packing};

fn object() -> impl Strategy<Value = ObjectSpec> {
    let packing = prop_oneof![
        2 => Just(Packing::None),
        1 => Just(Packing::Zlib),
        1 => Just(Packing::Lzma)
    ];
    (
        // Above all codes with a content of their own.
        0x0061_0000_u32..0x00C0_0000,
        "[A-Z0-9.]{1,8}",
        "[A-Z0-9]{1,8}",
        // Not of the line 11, whose packages need a partition table.
        "[2-9][0-9]\\.[0-9]{3}\\.[0-9]{2}",
        packing,
        prop::collection::vec(any::<u8>(), 1..9000),
    )
        .prop_map(|(code, id, platform, version, packing, bytes)| {
            ObjectSpec::new(ObjectCode(code), bytes)
                .hardware_id(&id)
                .version(&format!(":{platform}:{version}"))
                .packing(packing)
        })
}

fn objects() -> impl Strategy<Value = Vec<ObjectSpec>> {
    prop::collection::vec(object(), 1..6).prop_map(|mut objects| {
        objects.sort_by_key(|object| object.code);
        objects.dedup_by_key(|object| object.code);
        objects
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn what_is_written_is_read(
        specs in objects(),
        id in 0_u8..=0x0F,
        block_size in 1_u32..10_000,
        around in 0..3,
    ) {
        let builder = PackageBuilder::new().download_id(id).block_size(block_size);
        let written = specs.iter().cloned().fold(builder, PackageBuilder::object).build();
        let file = match around {
            0 => written,
            1 => wrap_in_program(&written),
            _ => in_zip(&[("update.bin", &written)]).unwrap(),
        };
        let package = Package::from_bytes("file", file).unwrap();
        prop_assert_eq!(package.download_id().unwrap().byte(), id);
        prop_assert_eq!(package.objects().len(), specs.len());
        for (object, spec) in package.objects().iter().zip(&specs) {
            prop_assert_eq!(object.code, spec.code);
            prop_assert_eq!(&object.hardware_id, &spec.hardware_id);
            prop_assert_eq!(&object.version_text, &spec.version);
            prop_assert_eq!(&object.date, &spec.date);
            prop_assert_eq!(object.packing, spec.packing);
            prop_assert_eq!(object.size as usize, spec.bytes.len());
            let image = package.image(object).unwrap();
            prop_assert_eq!(image.as_ref(), spec.bytes.as_slice());
        }
    }

    #[test]
    fn bytes_without_a_meaning_never_give_a_package(
        mut bytes in prop::collection::vec(any::<u8>(), 0..4000),
        beginning in prop_oneof![
            Just(&b""[..]), Just(&b"MZ"[..]), Just(&b"PK\x03\x04"[..]), Just(&[0; 0x5C][..]),
        ],
        magics in prop::collection::vec(0_usize..4000, 0..8),
    ) {
        bytes.splice(0..0, beginning.iter().copied());
        for at in magics {
            if let Some(place) = bytes.get_mut(at..at + 4) {
                place.copy_from_slice(&[0x55, 0xAA, 0x5A, 0xA5]);
            }
        }
        prop_assert!(Package::from_bytes("file", bytes).is_err());
    }

    /// The checksum of the header is put right, so that the rest of the reader meets nonsense.
    #[test]
    fn a_header_of_nonsense_is_met_with_an_error(
        header in prop::collection::vec(any::<u8>(), 98),
        data in prop::collection::vec(any::<u8>(), 0..500),
        small in any::<bool>(),
    ) {
        let mut bytes = vec![0; 0x5C];
        let mut header = header;
        header[..4].copy_from_slice(&[0x55, 0xAA, 0x5A, 0xA5]);
        if small {
            // Sizes that could be true.
            header[6..8].fill(0);
            header[8..12].copy_from_slice(&[1, 0, 0, 0]);
            header[25..28].fill(0);
            header[96..98].fill(0);
        }
        header[92..94].fill(0);
        let checksum = crc(&header);
        header[92..94].copy_from_slice(&checksum.to_le_bytes());
        bytes.extend(header);
        bytes.extend(data);
        prop_assert!(Package::from_bytes("file", bytes).is_err());
    }
}
