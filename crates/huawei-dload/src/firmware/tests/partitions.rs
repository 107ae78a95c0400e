//! The partition table as a check, and what the parts are called.

use crate::firmware::write::{ObjectSpec, PackageBuilder, partition_table};
use crate::firmware::{
    Chipset, ContentMark, Error, Loss, ObjectCode, Package, Packing, Part, Partition,
    PartitionSize, PartitionTableDefect, sample, write,
};

const NAME: &str = "E155XUpdate_11.609.20.00.00.B418.exe";

fn read(bytes: Vec<u8>) -> Result<Package, Error> {
    Package::from_bytes(NAME, bytes)
}

fn partition(name: &str, size: u32, padding: u16) -> Partition {
    Partition {
        name: name.to_owned(),
        size,
        padding,
        flash: 0,
        attributes: [0xFF, 0x01, 0x00, 0xFF],
    }
}

fn table(entries: &[Partition]) -> Vec<u8> {
    partition_table(entries).to_vec()
}

fn usual() -> Vec<u8> {
    table(&[
        partition("0:AMSS", 64, 64),
        partition("0:OSBL", 8, 0),
        partition("0:EFS2", Partition::REST, 0),
    ])
}

fn firmware(parts: &[(u32, Vec<u8>)]) -> Vec<u8> {
    parts
        .iter()
        .fold(PackageBuilder::new(), |builder, (code, bytes)| {
            builder.object(ObjectSpec::new(ObjectCode(*code), bytes.clone()))
        })
        .build()
}

fn elf(size: usize) -> Vec<u8> {
    let mut image = b"\x7FELF".to_vec();
    image.resize(size, 0x5A);
    image
}

#[test]
fn the_sample_updater_has_the_parts_of_a_sister_stick() {
    let package = read(sample::e1550_updater("11.609.20.00.00", 1 << 20)).unwrap();
    assert_eq!(package.chipset(), Some(Chipset::Qualcomm));
    assert_eq!(package.hardware_ids(), ["E1550"]);
    assert_eq!(package.version(), None);
    let named: Vec<_> = package
        .objects()
        .iter()
        .map(|object| (object.part, object.content))
        .collect();
    assert_eq!(
        named,
        [
            (Part::PartitionTable, Some(ContentMark::PartitionTable)),
            (Part::BootLoader("DBL"), Some(ContentMark::BootLoader)),
            (Part::BootLoader("OSBL"), None),
            (Part::Amss, Some(ContentMark::Elf)),
            (Part::Efs2, Some(ContentMark::Efs2)),
        ]
    );
    assert_eq!(package.losses(), [Loss::BootLoaders, Loss::Settings]);
    assert!(package.may_reset_settings());
    assert_eq!(package.warnings(), []);
    // The sister's table: 1016 of 1024 blocks.
    let table = package.partition_table().unwrap();
    let blocks: Vec<u64> = table.entries.iter().map(Partition::blocks).collect();
    assert_eq!(blocks, [10, 8, 36, 272, 50, 360, 80, 200]);
    assert_eq!(table.entries[0].size(), PartitionSize::Blocks(6));
    assert_eq!(table.entries[3].size(), PartitionSize::Kib(32_256));
}

#[test]
fn a_header_of_forty_bytes_names_the_image_after_it() {
    let package = read(sample::e1550_firmware("11.609.20.00.00", 50_000)).unwrap();
    let parts: Vec<_> = package.objects().iter().map(|object| object.part).collect();
    assert_eq!(parts, [Part::PartitionTable, Part::ImageHeader, Part::Amss]);
    assert!(!package.may_reset_settings());
}

#[test]
fn a_part_that_nothing_recognises_is_no_reason_to_refuse() {
    let package = read(firmware(&[
        (0x0001_0000, usual()),
        (0x0002_0000, vec![7; 100]),
        (0x0005_0000, vec![8; 100_000]),
    ]))
    .unwrap();
    let parts: Vec<_> = package.objects().iter().map(|object| object.part).collect();
    assert_eq!(parts, [Part::PartitionTable, Part::Unknown, Part::Unknown]);
    assert_eq!(package.warnings()[0].id(), "firmware-unrecognised");
}

#[test]
fn a_part_larger_than_its_partition_is_refused() {
    let of = |size| {
        read(firmware(&[
            (0x0001_0000, usual()),
            (0x0008_0000, elf(size)),
        ]))
    };
    assert!(of(64 << 10).is_ok());
    let error = of((64 << 10) + 1).unwrap_err();
    assert_eq!(error.problem().id(), "partition-too-small");
    assert_eq!(
        error.to_string(),
        "part 0x00080000 has 65537 bytes, but partition 0:AMSS has room for 65536"
    );
    // Sizes in erase blocks of 128 KiB.
    let mut blocks = partition("0:AMSS", 1, 0);
    blocks.attributes[3] = 0xFE;
    let of = |size| {
        let table = table(std::slice::from_ref(&blocks));
        read(firmware(&[(0x0001_0000, table), (0x0008_0000, elf(size))]))
    };
    assert!(of(128 << 10).is_ok());
    assert!(matches!(
        of((128 << 10) + 1),
        Err(Error::PartitionTooSmall { .. })
    ));
    // A boot loader without a partition of its name is normal, and the rest of the flash is room.
    let boot = firmware(&[
        (0x0001_0000, usual()),
        (0x0011_0000, vec![1; 100_000]),
        (0x0009_0000, vec![2; 100_000]),
    ]);
    assert!(read(boot).is_ok());
}

#[test]
fn partitions_that_no_chip_holds_are_refused() {
    let of = |kib, padding| {
        let table = table(&[partition("0:AMSS", kib, padding)]);
        read(firmware(&[(0x0001_0000, table), (0x0008_0000, elf(64))]))
    };
    assert!(of(128 << 10, 0).is_ok());
    assert_eq!(
        of(128 << 10, 1).unwrap_err(),
        Error::FlashTooSmall {
            blocks: 1025,
            limit: 1024
        }
    );
    assert_eq!(
        of(128 << 10, 1).unwrap_err().problem().id(),
        "flash-too-small"
    );
    assert!(of(0xFFFF_FFFE, 0xFFFF).is_err());
    assert!(of(Partition::REST, 0xFFFF).is_ok());
}

#[test]
fn the_table_comes_first_and_is_whole() {
    let amss = (0x0008_0000, elf(64));
    let misplaced = read(firmware(&[amss.clone(), (0x0001_0000, usual())]));
    assert_eq!(
        misplaced.unwrap_err(),
        Error::PartitionTableMisplaced { place: 2 }
    );
    let mut long = usual();
    long.push(0);
    for (table, defect) in [
        (usual()[..463].to_vec(), PartitionTableDefect::Length),
        (long, PartitionTableDefect::Length),
        (vec![0; 464], PartitionTableDefect::Magic),
        (vec![0; 2048], PartitionTableDefect::Magic),
        (usual()[..20].to_vec(), PartitionTableDefect::Truncated),
    ] {
        let read = read(firmware(&[(0x0001_0000, table), amss.clone()]));
        assert_eq!(read.unwrap_err(), Error::PartitionTableInvalid(defect));
    }
    let missing = read(firmware(std::slice::from_ref(&amss))).unwrap_err();
    assert_eq!(missing, Error::PartitionTableMissing);
    for boot_loader in [
        (0x0011_0000, vec![1; 64]),
        (0x0013_0000, vec![1; 64]),
        (0x0005_0000, b"\xD1\xDC\x4B\x84rest".to_vec()),
    ] {
        let read = read(firmware(&[boot_loader, amss.clone()]));
        let error = read.unwrap_err();
        assert_eq!(error.problem().id(), "boot-loader-without-table", "{error}");
    }
}

#[test]
fn the_version_line_tells_whether_a_table_is_asked_for() {
    let without = firmware(&[(0x0008_0000, elf(64))]);
    let of = |name| Package::from_bytes(name, without.clone()).map(|package| package.chipset());
    assert_eq!(
        of("E155XUpdate_11.609.20.00.00.exe"),
        Err(Error::PartitionTableMissing)
    );
    assert_eq!(
        of("E173Update_21.045.01.00.00.exe"),
        Ok(Some(Chipset::HiSilicon))
    );
    assert_eq!(of("Update.exe"), Ok(None));
    // The header's own version comes before the name.
    let named = PackageBuilder::new()
        .object(ObjectSpec::new(ObjectCode(0x0008_0000), elf(64)).version(":X:11.609.20.00.00"))
        .build();
    let read = Package::from_bytes("E173Update_21.045.01.00.00.exe", named);
    assert_eq!(read.unwrap_err(), Error::PartitionTableMissing);
    // A dashboard needs no table, whatever its version.
    let dashboard = sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 40_000);
    assert!(Package::from_bytes("UTPS11.302.09.01.539.exe", dashboard).is_ok());
}

#[test]
fn the_rest_of_the_flash_is_called_so() {
    let rest = partition("0:EFS2", Partition::REST, 0);
    assert_eq!(rest.size().to_string(), "the rest of the flash");
    let json = serde_json::to_value(&rest).unwrap();
    assert_eq!(json["rest_of_flash"], true);
    assert!(json["size_kib"].is_null());
    let json = serde_json::to_value(partition("0:AMSS", 30_720, 7)).unwrap();
    assert_eq!(json["size_kib"], 30_720);
    assert_eq!(json["rest_of_flash"], false);
}

#[test]
fn content_that_contradicts_its_code_is_worth_a_warning() {
    let package = read(firmware(&[
        (0x0001_0000, usual()),
        (
            0x0008_0000,
            b"\x87\x67\x85\x34\x59\x77\x34\x92rest".to_vec(),
        ),
    ]))
    .unwrap();
    assert_eq!(package.objects()[1].part, Part::Efs2);
    assert!(package.may_reset_settings());
    let ids: Vec<_> = package.warnings().iter().map(|w| w.id()).collect();
    assert_eq!(ids, ["content-unexpected", "firmware-unrecognised"]);
}

#[test]
fn a_large_sample_leaves_its_partition_open() {
    let package = read(write::wrap_in_program(&sample::e1550_firmware(
        "11.609.20.00.00",
        100 << 20,
    )));
    assert!(package.is_ok());
    assert!(read(sample::e1550_updater("11.609.20.00.00", 64 << 20)).is_ok());
}

#[test]
fn a_dashboard_alone_fits_the_flash_of_the_family() {
    let disc = |size| {
        let text = ObjectSpec::new(ObjectCode::ISO_VERSION, b"11.302".to_vec());
        let disc = ObjectSpec::new(ObjectCode::ISO, vec![0; size]).packing(Packing::Zlib);
        let bytes = PackageBuilder::new().object(text).object(disc).build();
        Package::from_bytes("Dashboard.exe", bytes).unwrap()
    };
    assert!(disc(1 << 20).check_for_qualcomm().is_ok());
    let limit = 1024;
    let error = disc(limit << 17).check_for_qualcomm().unwrap_err();
    let blocks = limit as u64 + 1;
    assert_eq!(
        error,
        Error::FlashTooSmall {
            blocks,
            limit: 1024
        }
    );
}
