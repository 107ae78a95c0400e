//! The disc in the CD-ROM drive: a small ISO 9660 image with one text on it.
//!
//! Layout: ECMA-119. Sectors 0 to 15 are the system's, then come the volume descriptor, its end, the path table in
//! both byte orders, the root folder and the file.

/// Bytes in a sector.
pub(super) const SECTOR: usize = 2048;
/// Sectors on the disc: more than are used, so that reading ahead stays on it.
const SECTORS: u16 = 64;
const VOLUME: usize = 16;
const PATHS_LITTLE: u16 = 18;
const PATHS_BIG: u16 = 19;
const ROOT: u16 = 20;
const FILE: u16 = 21;
const PATHS_LENGTH: u16 = 10;

const LABEL: &str = "SIMULATED";
const NAME: &[u8] = b"README.TXT;1";
const TEXT: &[u8] =
    b"This disc is in the simulated modem of Modem Medic. A real one holds its manufacturer's program.\r\n";

/// The image.
pub(super) fn image() -> Vec<u8> {
    let mut disc = vec![0; usize::from(SECTORS) * SECTOR];
    let end = VOLUME + 1;
    put(&mut disc, VOLUME * SECTOR, &volume());
    put(&mut disc, end * SECTOR, b"\xffCD001\x01");
    let [low, high] = ROOT.to_le_bytes();
    let little = [1, 0, low, high, 0, 0, 1, 0, 0, 0];
    put(&mut disc, usize::from(PATHS_LITTLE) * SECTOR, &little);
    let big = [1, 0, 0, 0, high, low, 0, 1, 0, 0];
    put(&mut disc, usize::from(PATHS_BIG) * SECTOR, &big);
    let text_length = u16::try_from(TEXT.len()).unwrap_or_default();
    let folder = [
        record(&[0], ROOT, 2048, true),
        record(&[1], ROOT, 2048, true),
        record(NAME, FILE, text_length, false),
    ];
    put(&mut disc, usize::from(ROOT) * SECTOR, &folder.concat());
    put(&mut disc, usize::from(FILE) * SECTOR, TEXT);
    disc
}

/// The primary volume descriptor.
fn volume() -> Vec<u8> {
    let mut bytes = vec![0; SECTOR];
    put(&mut bytes, 0, b"\x01CD001\x01");
    // System and volume, then the texts about who made it.
    put(&mut bytes, 8, &[b' '; 64]);
    put(&mut bytes, 40, LABEL.as_bytes());
    put(&mut bytes, 80, &both_32(SECTORS));
    put(&mut bytes, 120, &both_16(1));
    put(&mut bytes, 124, &both_16(1));
    put(&mut bytes, 128, &both_16(2048));
    put(&mut bytes, 132, &both_32(PATHS_LENGTH));
    put(&mut bytes, 140, &PATHS_LITTLE.to_le_bytes());
    put(&mut bytes, 150, &PATHS_BIG.to_be_bytes());
    put(&mut bytes, 156, &record(&[0], ROOT, 2048, true));
    put(&mut bytes, 190, &[b' '; 623]);
    // Four times that are not given.
    for place in [813, 830, 847, 864] {
        put(&mut bytes, place, &[b'0'; 16]);
    }
    put(&mut bytes, 881, &[1]);
    bytes
}

/// An entry of a folder.
fn record(name: &[u8], sector: u16, length: u16, is_folder: bool) -> Vec<u8> {
    let name_length = u8::try_from(name.len()).unwrap_or_default();
    let mut bytes = vec![0, 0];
    bytes.extend(both_32(sector));
    bytes.extend(both_32(length));
    // 1 January 2009, in the zone of Greenwich.
    bytes.extend([109, 1, 1, 0, 0, 0, 0]);
    bytes.extend([if is_folder { 2 } else { 0 }, 0, 0]);
    bytes.extend(both_16(1));
    bytes.push(name_length);
    bytes.extend_from_slice(name);
    if !bytes.len().is_multiple_of(2) {
        bytes.push(0);
    }
    let length = u8::try_from(bytes.len()).unwrap_or_default();
    put(&mut bytes, 0, &[length]);
    bytes
}

fn both_16(value: u16) -> [u8; 4] {
    let [low, high] = value.to_le_bytes();
    [low, high, high, low]
}

fn both_32(value: u16) -> [u8; 8] {
    let [low, high] = value.to_le_bytes();
    [low, high, 0, 0, 0, 0, high, low]
}

fn put(bytes: &mut [u8], place: usize, content: &[u8]) {
    for (to, from) in bytes.iter_mut().skip(place).zip(content) {
        *to = *from;
    }
}
