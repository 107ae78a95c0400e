//! Frames against the vectors of the sheets, and under every split and damage.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{Decoder, FrameError, encode};

/// Whole frames from `docs/facts/e1550-download-mode.md` §1.2, §1.4 and §3.1, payload first.
const FRAMES: &[(&[u8], &[u8])] = &[
    (&[0x0C], &[0x7E, 0x0C, 0x14, 0x3A, 0x7E]),
    (&[0x13, 0x0C], &[0x7E, 0x13, 0x0C, 0xD2, 0x7A, 0x7E]),
    (&[0x3A], &[0x7E, 0x3A, 0xA1, 0x6E, 0x7E]),
    (&[0x45], &[0x7E, 0x45, 0xD1, 0xE5, 0x7E]),
    (&[0x00], &[0x7E, 0x00, 0x78, 0xF0, 0x7E]),
    (&[0x06], &[0x7E, 0x06, 0x4E, 0x95, 0x7E]),
    (&[0x07], &[0x7E, 0x07, 0xC7, 0x84, 0x7E]),
    (&[0x02], &[0x7E, 0x02, 0x6A, 0xD3, 0x7E]),
    (&[0x0A], &[0x7E, 0x0A, 0x22, 0x5F, 0x7E]),
    (
        &[0x29, 0x02, 0x00],
        &[0x7E, 0x29, 0x02, 0x00, 0x59, 0x6A, 0x7E],
    ),
    (&[0x15, 0x06], &[0x7E, 0x15, 0x06, 0x58, 0x81, 0x7E]),
    (&[0x13, 0x06], &[0x7E, 0x13, 0x06, 0x88, 0xD5, 0x7E]),
    (
        &[0x03, 0x00, 0x05],
        &[0x7E, 0x03, 0x00, 0x05, 0x05, 0x7D, 0x5E, 0x7E],
    ),
    (
        &[0x42, 0, 0, 0, 1, 0, 4, 0x7E, 0x7D, 1, 2],
        &[
            0x7E, 0x42, 0, 0, 0, 1, 0, 4, 0x7D, 0x5E, 0x7D, 0x5D, 1, 2, 0x5C, 0x6A, 0x7E,
        ],
    ),
];

/// Everything the decoder makes of `bytes`, fed in the given pieces.
fn decode<'a>(
    max_payload: usize,
    pieces: impl IntoIterator<Item = &'a [u8]>,
) -> Vec<Result<Vec<u8>, FrameError>> {
    let mut decoder = Decoder::new(max_payload);
    let mut seen = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        while let Some(frame) = decoder.next_frame() {
            seen.push(frame);
        }
        assert!(decoder.frame.len() <= max_payload + 2);
    }
    seen
}

#[test]
fn frames_look_like_those_of_the_sheets() {
    for (payload, frame) in FRAMES {
        assert_eq!(encode(payload), *frame, "{payload:02x?}");
        assert_eq!(decode(64, [*frame]), [Ok(payload.to_vec())]);
    }
}

#[test]
fn a_reply_without_its_opening_flag_is_read() {
    assert_eq!(
        decode(64, [&[0x13, 0x0C, 0xD2, 0x7A, 0x7E][..]]),
        [Ok(vec![0x13, 0x0C])]
    );
}

#[test]
fn flags_between_frames_may_be_one_or_many() {
    let shared = [0x7E, 0x02, 0x6A, 0xD3, 0x7E, 0x3A, 0xA1, 0x6E, 0x7E];
    let padded = [
        0x7E, 0x7E, 0x02, 0x6A, 0xD3, 0x7E, 0x7E, 0x7E, 0x3A, 0xA1, 0x6E, 0x7E, 0x7E,
    ];
    for bytes in [&shared[..], &padded[..]] {
        assert_eq!(decode(64, [bytes]), [Ok(vec![0x02]), Ok(vec![0x3A])]);
    }
}

#[test]
fn after_any_damage_the_next_frame_is_read() {
    let good = encode(&[0x02]);
    let damages: &[(&[u8], FrameError)] = &[
        (
            &[0x7E, 0x02, 0x6A, 0xD4, 0x7E],
            FrameError::BadChecksum {
                length: 3,
                found: 0xD46A,
                expected: 0xD36A,
            },
        ),
        (
            &[0x7E, 1, 0x7D, 0x01, 0x55, 0x7E],
            FrameError::BadEscape {
                length: 1,
                byte: 0x01,
            },
        ),
        (
            &[0x7E, 1, 0x7D, 0x7D, 0x5E, 0x7E],
            FrameError::BadEscape {
                length: 1,
                byte: 0x7D,
            },
        ),
        (
            &[0x7E, 1, 2, 3, 0x7D, 0x7E],
            FrameError::BadEscape {
                length: 3,
                byte: 0x7E,
            },
        ),
        (&[0x7E, 1, 0x7E], FrameError::TooShort { length: 1 }),
        (&[0x7E, 0, 0, 0x7E], FrameError::TooShort { length: 2 }),
        (
            &[0x7E, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0x7E],
            FrameError::TooLong { limit: 4 },
        ),
        (
            &[0x7E, 1, 2, 3, 4, 5, 6, 0x7D, 0x5E, 0x7D, 0x5D, 0x7E],
            FrameError::TooLong { limit: 4 },
        ),
    ];
    for (damage, error) in damages {
        let bytes = [damage, good.as_slice()].concat();
        let expected = [Err(*error), Ok(vec![0x02])];
        assert_eq!(decode(4, [bytes.as_slice()]), expected, "{damage:02x?}");
        assert_eq!(
            decode(4, bytes.chunks(1)),
            expected,
            "{damage:02x?} byte by byte"
        );
    }
}

#[test]
fn a_payload_of_just_the_limit_is_taken() {
    let payload = [0x7E, 0x7D, 0x7E, 0x7D];
    assert_eq!(
        decode(4, [encode(&payload).as_slice()]),
        [Ok(payload.to_vec())]
    );
    assert_eq!(
        decode(3, [encode(&payload).as_slice()]),
        [Err(FrameError::TooLong { limit: 3 })]
    );
}

#[test]
fn a_flood_without_flags_is_reported_once_and_not_kept() {
    let flood = vec![0x55; 1 << 20];
    let mut decoder = Decoder::new(8704);
    decoder.feed(&flood);
    assert_eq!(
        decoder.next_frame(),
        Some(Err(FrameError::TooLong { limit: 8704 }))
    );
    for _ in 0..4 {
        assert_eq!(decoder.next_frame(), None);
        decoder.feed(&flood);
    }
    assert_eq!(decoder.next_frame(), None);
    assert!(decoder.frame.capacity() <= 4 * 0x1_0000);
}

#[test]
fn a_reset_forgets_the_half_frame() {
    let mut decoder = Decoder::new(64);
    decoder.feed(&[0x7E, 0x45, 0x48, 0x7D]);
    assert_eq!(decoder.next_frame(), None);
    decoder.reset();
    decoder.feed(&[0x02, 0x6A, 0xD3, 0x7E]);
    assert_eq!(decoder.next_frame(), Some(Ok(vec![0x02])));
}

#[test]
fn text_before_the_first_flag_is_no_frame_and_hides_none() {
    let seen = decode(64, [&b"\r\nOK\r\n\x7E\x02\x6A\xD3\x7E"[..]]);
    assert!(matches!(
        seen.first(),
        Some(Err(FrameError::BadChecksum { length: 6, .. }))
    ));
    assert_eq!(seen.get(1), Some(&Ok(vec![0x02])));
}

/// Payloads with more than a fair share of bytes that need an escape.
fn payload() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![3 => any::<u8>(), 1 => Just(0x7E), 1 => Just(0x7D), 1 => Just(0x5E)];
    vec(byte, 1..200)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn what_was_encoded_is_decoded_under_any_split_and_any_flags(
        messages in vec((payload(), 0_usize..4, any::<bool>()), 1..6),
        cuts in vec(1_usize..40, 1..20),
    ) {
        let mut wire = Vec::new();
        for (payload, flags, shares_flag) in &messages {
            let frame = encode(payload);
            wire.extend(std::iter::repeat_n(0x7E, *flags));
            let shared = usize::from(*shares_flag && (*flags > 0 || wire.is_empty() || wire.ends_with(&[0x7E])));
            wire.extend_from_slice(&frame[shared..]);
        }
        let expected: Vec<_> = messages.into_iter().map(|(payload, ..)| Ok(payload)).collect();
        prop_assert_eq!(&decode(200, [wire.as_slice()]), &expected);

        let mut pieces = Vec::new();
        let mut rest = wire.as_slice();
        for cut in cuts.iter().cycle() {
            if rest.is_empty() {
                break;
            }
            let (piece, tail) = rest.split_at((*cut).min(rest.len()));
            pieces.push(piece);
            rest = tail;
        }
        prop_assert_eq!(&decode(200, pieces), &expected);
    }

    #[test]
    fn any_bytes_give_the_same_result_however_they_are_cut(
        bytes in vec(prop_oneof![2 => any::<u8>(), 1 => Just(0x7E), 1 => Just(0x7D)], 0..300),
        size in 1_usize..50,
        max_payload in 0_usize..40,
    ) {
        prop_assert_eq!(decode(max_payload, [bytes.as_slice()]), decode(max_payload, bytes.chunks(size)));
    }
}
