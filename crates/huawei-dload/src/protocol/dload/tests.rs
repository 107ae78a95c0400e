//! Requests and replies against the vectors of the sheets.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Banner, Block, BlockError, DloadReply, DloadRequest, MAX_BLOCK, NakReason, blocks};
use crate::problem::Problem;
use crate::protocol::hdlc::Decoder;

/// Bytes from the way the sheets write them.
fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).unwrap())
        .collect()
}

/// Decodes `bytes`, which hold one frame.
fn reply(bytes: &[u8]) -> DloadReply {
    let mut decoder = Decoder::new(512);
    decoder.feed(bytes);
    let reply = DloadReply::decode(&decoder.next_frame().unwrap().unwrap());
    assert_eq!(decoder.next_frame(), None);
    reply
}

#[test]
fn requests_are_the_bytes_of_the_sheets() {
    let special = [0x7E, 0x7D, 0x01, 0x02];
    let table = [
        // docs/facts/e1550-download-mode.md §1.4, §3.1
        (DloadRequest::Version, "7E 0C 14 3A 7E"),
        (DloadRequest::SwitchProbe, "7E 3A A1 6E 7E"),
        (DloadRequest::ProductId, "7E 45 D1 E5 7E"),
        (
            DloadRequest::Start {
                code: 0x0001_0000,
                size: 464,
            },
            "7E 41 00 01 00 00 00 00 01 D0 00 00 00 F0 6D 7E",
        ),
        (
            DloadRequest::Data(Block::new(1, &special).unwrap()),
            "7E 42 00 00 00 01 00 04 7D 5E 7D 5D 01 02 5C 6A 7E",
        ),
        (
            DloadRequest::End {
                code: 0x0001_0000,
                size: 464,
            },
            "7E 43 00 00 01 D0 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 7D 5E B2 7E",
        ),
        (DloadRequest::Reset, "7E 0A 22 5F 7E"),
        // docs/facts/dload-and-firmware-files.md §2.3
        (
            DloadRequest::Start {
                code: 0x000A_0000,
                size: 32,
            },
            "7E 41 00 0A 00 00 00 00 00 20 00 00 00 DF 0C 7E",
        ),
        (
            DloadRequest::Start {
                code: 0x000B_0000,
                size: 9000,
            },
            "7E 41 00 0B 00 00 00 00 23 28 00 00 00 7D 5D B8 7E",
        ),
        (
            DloadRequest::End {
                code: 0x000A_0000,
                size: 32,
            },
            "7E 43 00 00 00 20 00 00 00 00 0A 00 00 00 00 00 00 00 00 00 00 00 00 00 20 85 7E",
        ),
    ];
    for (request, frame) in table {
        assert_eq!(request.frame(), hex(frame), "{request:?}");
    }
}

#[test]
fn replies_mean_what_the_sheets_say() {
    let table = [
        ("7E 02 6A D3 7E", DloadReply::Ack),
        ("7E 3A A1 6E 7E", DloadReply::SwitchEcho),
        ("7E 13 0C D2 7A 7E", DloadReply::NotInDownloadMode),
        (
            "7E 0D 0C 4D 36 32 78 78 2D 4F 45 4D 53 42 4C 1A C0 7E",
            DloadReply::Version(Banner("M62xx-OEMSBL".into())),
        ),
        (
            "0D 0F 37 32 30 30 42 2D 2D 53 4B 43 42 41 44 5A 4D C3 7B 7E",
            DloadReply::Version(Banner("7200B--SKCBADZM".into())),
        ),
        (
            "7E 45 48 55 41 57 45 49 20 45 31 35 35 00 00 00 00 00 00 00 00 00 C6 1C 7E",
            DloadReply::Product("HUAWEI E155".into()),
        ),
        ("7E FB 00 E7 97 7E", DloadReply::Other(vec![0xFB, 0x00])),
        ("7E 15 06 58 81 7E", DloadReply::Other(vec![0x15, 0x06])),
    ];
    for (frame, expected) in table {
        assert_eq!(reply(&hex(frame)), expected, "{frame}");
    }
}

#[test]
fn every_nak_of_the_sheets_is_read() {
    let checksums =
        "21 38 BA 0A 33 1B 8C 6F 05 7E 9E 4C 17 5D E0 A5 69 B4 F2 86 7B 97 C4 E3 4D F2 D6 C0 5F D1";
    for (code, checksum) in (1..).zip(hex(checksums).chunks(2)) {
        let mut frame = vec![0x7E, 0x03, 0x00, code];
        for &byte in checksum {
            match byte {
                0x7E => frame.extend([0x7D, 0x5E]),
                other => frame.push(other),
            }
        }
        frame.push(0x7E);
        let DloadReply::Nak(reason) = reply(&frame) else {
            panic!("{frame:02x?} is a NAK");
        };
        assert_eq!(reason.code(), u16::from(code));
        assert!(
            reason
                .to_string()
                .starts_with(&format!("code {code:02X}, "))
        );
    }
}

#[test]
fn an_acknowledgement_is_two_and_nothing_else() {
    for payload in [
        &[0x02, 0x00][..],
        &[],
        &[0x03],
        &[0x03, 0x00],
        &[0x03, 0, 1, 0],
        &[0x45],
        &[0x46],
    ] {
        assert_eq!(
            DloadReply::decode(payload),
            DloadReply::Other(payload.to_vec())
        );
    }
}

#[test]
fn the_banner_tells_the_two_loaders_apart() {
    assert!(Banner::read(12, b"M62xx-OEMSBL").is_oemsbl());
    assert!(!Banner::read(15, b"7200B--SKCBADZM").is_oemsbl());
    assert_eq!(Banner::read(5, b"M62xx-OEMSBL").text(), "M62xx");
    assert_eq!(
        Banner::read(99, b"M62xx-OEMSBL\0junk").text(),
        "M62xx-OEMSBL"
    );
    assert_eq!(Banner::read(4, b"\x1b[2J").text(), "?[2J");
}

#[test]
fn a_reason_says_whether_to_send_again_and_is_explained() {
    let of = |holds: fn(NakReason) -> bool| -> Vec<u16> {
        (0..0x20)
            .filter(|&code| holds(NakReason::new(code)))
            .collect()
    };
    assert_eq!(of(NakReason::is_bad_checksum), [0x01]);
    assert_eq!(NakReason::new(0x01).problem(), Problem::LineNoise);
    assert_eq!(NakReason::new(0x0C).problem(), Problem::SignatureRefused);
    assert_eq!(NakReason::new(0x07).problem(), Problem::Refused);
    assert_eq!(
        NakReason::new(0x1234).to_string(),
        "code 1234, a code without a known meaning"
    );
    // Both numberings are named from 0A on (docs/facts/dload-and-firmware-files.md §2.4).
    for code in 0x0A..=0x0F {
        assert!(
            NakReason::new(code).describe().contains(", or "),
            "{code:02X}"
        );
    }
}

#[test]
fn a_block_that_no_stick_would_take_cannot_be_made() {
    let bytes = [0; MAX_BLOCK + 1];
    assert_eq!(Block::new(0, &bytes[..1]), Err(BlockError::NumberZero));
    assert_eq!(Block::new(1, &[]), Err(BlockError::Length { length: 0 }));
    assert_eq!(
        Block::new(1, &bytes),
        Err(BlockError::Length { length: 4097 })
    );
    let largest = Block::new(u32::MAX, &bytes[..MAX_BLOCK]).unwrap();
    assert_eq!(
        (largest.number(), largest.bytes().len()),
        (u32::MAX, MAX_BLOCK)
    );
}

#[test]
fn an_object_is_cut_into_numbered_blocks_with_a_short_last_one() {
    let object = vec![7; 2 * MAX_BLOCK + 5];
    let cut: Vec<_> = blocks(&object)
        .map(|block| (block.number(), block.bytes().len()))
        .collect();
    assert_eq!(cut, [(1, MAX_BLOCK), (2, MAX_BLOCK), (3, 5)]);
    assert_eq!(blocks(&[]).count(), 0);
    assert_eq!(blocks(&object[..MAX_BLOCK]).count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_block_frame_carries_number_length_and_data(
        number in 1_u32..,
        bytes in vec(any::<u8>(), 1..=MAX_BLOCK),
    ) {
        let frame = DloadRequest::Data(Block::new(number, &bytes).unwrap()).frame();
        prop_assert!(frame.len() <= 8212, "docs/facts/e1550-download-mode.md §3.2");
        let mut decoder = Decoder::new(MAX_BLOCK + 7);
        decoder.feed(&frame);
        let payload = decoder.next_frame().unwrap().unwrap();
        let (header, data) = payload.split_first_chunk::<7>().unwrap();
        prop_assert_eq!(header[0], 0x42);
        prop_assert_eq!(&header[1..5], &number.to_be_bytes()[..]);
        prop_assert_eq!(usize::from(u16::from_be_bytes([header[5], header[6]])), bytes.len());
        prop_assert_eq!(data, bytes.as_slice());
    }

    #[test]
    fn no_payload_makes_the_decoder_panic(payload in vec(any::<u8>(), 0..80)) {
        if let DloadReply::Version(banner) = DloadReply::decode(&payload) {
            prop_assert!(!banner.text().chars().any(char::is_control));
        }
    }
}
