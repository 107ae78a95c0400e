//! Tests of the simulated modem as a whole.

/// A user partition table of 16 entries, 464 bytes.
pub(super) fn partition_table() -> Vec<u8> {
    let mut table = vec![0x9A, 0x1B, 0x7D, 0xAA, 0xBC, 0x48, 0x7D, 0x1F];
    table.extend(3u32.to_le_bytes());
    table.extend(16u32.to_le_bytes());
    for number in 0..16 {
        let mut name = [0u8; 16];
        let text = format!("0:PART{number}");
        name[..text.len()].copy_from_slice(text.as_bytes());
        table.extend(name);
        table.extend(128u32.to_le_bytes());
        table.extend([0; 8]);
    }
    table
}
