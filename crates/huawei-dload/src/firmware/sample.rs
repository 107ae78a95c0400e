//! Complete packages that no vendor made: for tests, for the demonstration, for stories with a
//! simulated stick.
//!
//! They have the shape of real ones as far as the sheets know it, and contents that no stick could
//! run. Which codes the parts of an E1550 have is not established
//! (`docs/facts/e1550-download-mode.md` §2.1): what follows the partition table here is a choice \[G\].

use super::content_mark::{BOOT_LOADER, EFS2, ELF};
use super::partition_table::SIZES_IN_BLOCKS;
use super::write::{ObjectSpec, PackageBuilder, iso_image, partition_table, signature_tail};
use super::{ObjectCode, Packing, Partition};

/// The version of sample firmware: newer than the simulated modem's own, and one that E1550s were seen
/// with (`docs/facts/at-and-usb.md` §10, S42).
pub const VERSION: &str = "11.609.20.00.00";
/// The version of a sample dashboard.
pub const DASHBOARD_VERSION: &str = "11.302.09.01.539";
/// The least size of the large image of a sample, in bytes.
const SMALLEST_IMAGE: usize = 0x1000;
/// Where the version text stands in the AMSS-like image, in bytes.
const VERSION_OFFSET: usize = 0x400;

/// Firmware for an E1550: a partition table, the header of the modem software, and the modem
/// software with the model and `version` in it as NUL-terminated text. `image_size` is that of the
/// last in bytes, 4096 at least; real ones have 10 to 20 MB \[G\].
pub fn e1550_firmware(version: &str, image_size: usize) -> Vec<u8> {
    let field = format!(":E155:{version}");
    let part = |code, bytes| {
        ObjectSpec::new(ObjectCode(code), bytes)
            .hardware_id("HUAWEI")
            .version(&field)
            .dated("2010.09.15", "11:42:10")
    };
    let software = modem_software(version, image_size);
    PackageBuilder::new()
        .download_id(0x01)
        .object(part(0x0001_0000, qualcomm_partitions(image_size).to_vec()))
        .object(part(0x0002_0000, mbn_header(2, software.len())))
        .object(part(0x0003_0000, software))
        .build()
}

/// Firmware for an E1550 as a vendor's updater of 2010 is likely to hold it
/// (`docs/facts/qualcomm-packages.md` §1): the parts, codes and marks of a sister stick's, with headers
/// that name the hardware id and no platform. The version stands only in the firmware itself. `image_size`
/// is that of the firmware proper in bytes, 4096 at least.
pub fn e1550_updater(version: &str, image_size: usize) -> Vec<u8> {
    let part = |code, bytes| {
        ObjectSpec::new(ObjectCode(code), bytes)
            .hardware_id("E1550")
            .filled_with_ff()
            .version("INPUT")
            .dated("2010.04.19", "14.50.50")
    };
    let marked = |mark: &[u8], mut image: Vec<u8>| {
        for (place, byte) in image.iter_mut().zip(mark) {
            *place = *byte;
        }
        image
    };
    PackageBuilder::new()
        .download_id(0x01)
        .object(part(0x0001_0000, sister_partitions(image_size).to_vec()))
        .object(part(0x0011_0000, marked(&BOOT_LOADER, noise(0x2000, 11))))
        .object(part(0x0013_0000, noise(0x8000, 13)))
        .object(part(
            0x0008_0000,
            marked(&ELF, modem_software(version, image_size)),
        ))
        .object(part(0x0009_0000, marked(&EFS2, noise(0x4000, 9))))
        .build()
}

/// A dashboard for an E1550: version text and disc. `disc_size` is in bytes, 36 KiB at least.
pub fn e1550_dashboard(version: &str, label: &str, disc_size: usize) -> Vec<u8> {
    dashboard(
        "HUAWEI",
        &format!(":E155:{version}"),
        version,
        label,
        disc_size,
    )
}

/// Signed firmware for an E3372h, with zlib and LZMA in it. `image_size` is that of each large
/// image in bytes, 4096 at least.
pub fn e3372_firmware(version: &str, image_size: usize) -> Vec<u8> {
    let field = format!(":BV7R11HS:{version}");
    let part = |code, bytes| {
        ObjectSpec::new(ObjectCode(code), bytes)
            .hardware_id("HWEW11.1")
            .version(&field)
            .dated("2015.03.03", "11:42:10")
    };
    let mut boot = noise(SMALLEST_IMAGE, 2);
    boot.extend(signature_tail(2958, [0x77; 32]));
    // The largest image, and the one with the version in it, as in real sets.
    let mut system = text_image("VxWorks", image_size.max(SMALLEST_IMAGE));
    system.extend(format!("\0{version}\0").bytes());
    PackageBuilder::new()
        .download_id(0x09)
        .object(part(0x0001_0000, text_image("pTableHead", 0x800)))
        .object(part(0x0020_0000, boot))
        .object(part(0x0009_0000, text_image("Kernel", image_size)).packing(Packing::Lzma))
        .object(part(0x0022_0000, system).packing(Packing::Zlib))
        .object(part(0x0024_0000, noise(image_size.max(SMALLEST_IMAGE), 3)))
        .object(part(0x0025_0000, text_image("Nvdload", 0x900)))
        .build()
}

/// A dashboard for an E3372h: version text and disc. `disc_size` is in bytes, 36 KiB at least.
pub fn e3372_dashboard(version: &str, label: &str, disc_size: usize) -> Vec<u8> {
    let field = format!(":BV7R11HS:{version}");
    dashboard("HWEW11.1", &field, version, label, disc_size)
}

fn dashboard(
    hardware_id: &str,
    field: &str,
    version: &str,
    label: &str,
    disc_size: usize,
) -> Vec<u8> {
    let part = |code, bytes| {
        ObjectSpec::new(code, bytes)
            .hardware_id(hardware_id)
            .version(field)
    };
    let mut text = version.as_bytes().to_vec();
    text.push(0);
    PackageBuilder::new()
        .download_id(0x02)
        .object(part(ObjectCode::ISO_VERSION, text))
        .object(part(ObjectCode::ISO, iso_image(label, disc_size)))
        .build()
}

/// The partitions named in the loader of this family (`docs/facts/e1550-download-mode.md` §2.2), with
/// sizes made up.
fn qualcomm_partitions(image_size: usize) -> [u8; 464] {
    let partition = |(name, size): (&str, u32)| Partition {
        name: name.to_owned(),
        size,
        padding: 0,
        flash: 0,
        attributes: [0xFF, 0x01, 0x00, 0xFF],
    };
    let entries = [
        ("0:MIBIB", 1280),
        ("0:SIM_SECURE", 640),
        ("0:QCSBL", 640),
        ("0:OEMSBL1", 1280),
        ("0:OEMSBL2", 1280),
        ("0:AMSS", room_for(image_size, 30_720)),
        ("0:EFS2", Partition::REST),
    ]
    .map(partition);
    partition_table(&entries)
}

/// The partitions of the sister stick whose updater was taken apart \[C\]: 127 of 128 MiB
/// (`docs/facts/qualcomm-packages.md` §3). A larger image than hers takes the place of what follows.
fn sister_partitions(image_size: usize) -> [u8; 464] {
    let partition = |(name, size, padding): (&str, u32, u16)| Partition {
        name: name.to_owned(),
        size,
        padding,
        flash: 0,
        attributes: [0xFF, 0x01, 0x00, 0xFF],
    };
    let mut entries = [
        ("0:MIBIB", 6, 4),
        ("0:OSBL", 768, 256),
        ("0:OEMINFO", 4096, 512),
        ("0:AMSS", room_for(image_size, 32_256), 2560),
        ("0:EFS2", 5760, 640),
        ("0:DWNLOAD", 43_520, 2560),
        ("0:MMC", 8960, 1280),
        ("0:FTL", 23_040, 2560),
    ]
    .map(partition)
    .to_vec();
    if let Some(table) = entries.first_mut() {
        let [.., last] = &mut table.attributes;
        *last = SIZES_IN_BLOCKS;
    }
    if image_size > SISTER_IMAGE {
        entries.truncate(5);
    }
    partition_table(&entries)
}

/// The largest image that the sister's partition for it holds, in bytes.
const SISTER_IMAGE: usize = 32_256 << 10;
/// The largest image that goes into the flash beside the other partitions, in KiB. For a larger one,
/// which no stick could take, the table leaves the size open.
const LARGEST_IMAGE: u32 = 96 << 10;

/// The size of the partition for an image of this many bytes, in KiB.
fn room_for(image_size: usize, usual: u32) -> u32 {
    let needed = u32::try_from(image_size.div_ceil(1 << 10)).unwrap_or(u32::MAX);
    match needed.max(usual) {
        size if size > LARGEST_IMAGE => Partition::REST,
        size => size,
    }
}

/// The 40 bytes before a Qualcomm image: id, version, source, destination, sizes, then pointers.
fn mbn_header(id: u32, size: usize) -> Vec<u8> {
    let size = u32::try_from(size).unwrap_or(u32::MAX);
    [id, 3, 0, 0x0010_0000, size, size, 0, 0, 0, 0]
        .into_iter()
        .flat_map(u32::to_le_bytes)
        .collect()
}

/// Bytes that look like code, with the texts that a stick would answer with.
fn modem_software(version: &str, size: usize) -> Vec<u8> {
    let mut image = noise(size.max(SMALLEST_IMAGE), 1);
    let texts = format!("E1550\0{version}\0");
    for (place, byte) in image.iter_mut().skip(VERSION_OFFSET).zip(texts.bytes()) {
        *place = byte;
    }
    image
}

/// Bytes that pack well: a line of text again and again, numbered.
fn text_image(name: &str, size: usize) -> Vec<u8> {
    let mut image = Vec::with_capacity(size);
    for line in 0_u32.. {
        if image.len() >= size {
            break;
        }
        image.extend(format!("{name} {line:08}\n").bytes());
    }
    image.truncate(size);
    image
}

/// Bytes that do not pack, the same for the same seed.
fn noise(size: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut image = Vec::with_capacity(size + 8);
    while image.len() < size {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        image.extend(state.to_le_bytes());
    }
    image.truncate(size);
    image
}
