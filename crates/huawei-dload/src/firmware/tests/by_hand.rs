//! Packages put together byte by byte from `docs/facts/dload-and-firmware-files.md` §6.1.

/// CRC-16/X-25, one bit at a time.
pub(super) fn crc(bytes: &[u8]) -> u16 {
    let mut crc = 0xFFFF_u16;
    for byte in bytes {
        crc ^= u16::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0x8408
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

/// A unit with everything in it right; tests make it wrong.
#[derive(Clone)]
pub(super) struct Unit {
    pub(super) code: u32,
    pub(super) block_size: u32,
    pub(super) version: u32,
    pub(super) header_length: Option<u32>,
    pub(super) data_length: Option<u32>,
    pub(super) data: Vec<u8>,
}

impl Unit {
    pub(super) fn new(code: u32, data: &[u8]) -> Self {
        Self {
            code,
            block_size: 4096,
            version: 1,
            header_length: None,
            data_length: None,
            data: data.to_vec(),
        }
    }

    /// The 98 bytes of the header.
    pub(super) fn header(&self) -> Vec<u8> {
        let data_length = u32::try_from(self.data.len()).unwrap();
        let blocks = data_length.div_ceil(self.block_size.max(1));
        let mut h = vec![0_u8; 98];
        h[0..4].copy_from_slice(&[0x55, 0xAA, 0x5A, 0xA5]);
        h[4..8].copy_from_slice(&self.header_length.unwrap_or(98 + 2 * blocks).to_le_bytes());
        h[8..12].copy_from_slice(&self.version.to_le_bytes());
        h[12..20].copy_from_slice(b"HWEW11.1");
        h[20..24].copy_from_slice(&self.code.to_le_bytes());
        let length = self.data_length.unwrap_or(data_length);
        h[24..28].copy_from_slice(&length.to_le_bytes());
        h[28..38].copy_from_slice(b"2015.03.03");
        h[44..52].copy_from_slice(b"11:42:10");
        h[60..85].copy_from_slice(b":BV7R11HS:22.200.03.00.00");
        h[94..98].copy_from_slice(&self.block_size.to_le_bytes());
        let checksum = crc(&h);
        h[92..94].copy_from_slice(&checksum.to_le_bytes());
        h
    }

    /// Header, table and data.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut unit = self.header();
        for block in self.data.chunks(self.block_size.max(1) as usize) {
            unit.extend(crc(block).to_le_bytes());
        }
        unit.extend(&self.data);
        unit
    }
}

/// Prefix, units, padding.
pub(super) fn package(download_id: u8, units: &[Unit]) -> Vec<u8> {
    let mut package = vec![0; 0x5C];
    package[0] = download_id;
    for unit in units {
        package.extend(unit.bytes());
        while !package.len().is_multiple_of(4) {
            package.push(0);
        }
    }
    package
}

/// Bytes without a pattern.
pub(super) fn noise(length: usize, mut seed: u32) -> Vec<u8> {
    (0..length)
        .map(|_| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        })
        .collect()
}

/// Two units, the second of five blocks with a short last one.
pub(super) fn two_units() -> Vec<u8> {
    package(
        1,
        &[
            Unit::new(0x0002_0000, b"short"),
            Unit::new(0x0009_0000, &noise(4 * 4096 + 77, 5)),
        ],
    )
}
