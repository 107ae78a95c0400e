//! The one checksum of frames and firmware packages: CRC-16/X.25.
//!
//! Reflected polynomial 0x8408, start 0xFFFF, inverted at the end; on the wire the low byte comes
//! first. Sources: `docs/facts/e1550-download-mode.md` §3.1, `docs/facts/dload-and-firmware-files.md` §2.1.

use crc_fast::{CrcAlgorithm, Digest};

/// The parameters of the checksum, as the catalogue of checksums names them.
const ALGORITHM: CrcAlgorithm = CrcAlgorithm::Crc16IbmSdlc;

/// The checksum of `bytes`.
pub fn checksum(bytes: &[u8]) -> u16 {
    checksum_of_pieces(&[bytes])
}

/// The checksum of `pieces` as if they stood one behind the other.
pub fn checksum_of_pieces(pieces: &[&[u8]]) -> u16 {
    let mut digest = Digest::new(ALGORITHM);
    for piece in pieces {
        digest.update(piece);
    }
    // The library gives every width in 64 bits.
    let [.., high, low] = digest.finalize().to_be_bytes();
    u16::from_be_bytes([high, low])
}

#[cfg(test)]
mod tests {
    use super::{checksum, checksum_of_pieces};

    #[test]
    fn the_checksum_is_the_one_of_the_sheets() {
        assert_eq!(checksum(b"123456789"), 0x906E);
        assert_eq!(checksum(&[0x0C]), 0x3A14);
        assert_eq!(checksum(&[]), 0x0000);
    }

    #[test]
    fn a_good_frame_leaves_the_known_residue() {
        let mut frame = b"M62xx-OEMSBL".to_vec();
        frame.extend(checksum(&frame).to_le_bytes());
        assert_eq!(checksum(&frame) ^ 0xFFFF, 0xF0B8);
    }

    #[test]
    fn pieces_count_like_the_whole() {
        let whole: Vec<u8> = (0..=255).cycle().take(1000).collect();
        let (head, tail) = whole.split_at(7);
        assert_eq!(checksum_of_pieces(&[head, &[], tail]), checksum(&whole));
    }
}
