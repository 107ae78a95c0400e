//! Frames: any bytes in any pieces give the same result within the bound, and what was encoded comes
//! back.

#![no_main]

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::hdlc::{Decoder, FrameError, encode};

fuzz_target!(|input: &[u8]| {
    let [max_payload, size, bytes @ ..] = input else {
        return;
    };
    let max_payload = usize::from(*max_payload);
    let whole = decode(max_payload, std::iter::once(bytes));
    let pieces = decode(max_payload, bytes.chunks(usize::from(*size).max(1)));
    assert_eq!(whole, pieces);
    for payload in whole.iter().flatten() {
        assert!(!payload.is_empty() && payload.len() <= max_payload);
    }

    if !bytes.is_empty() {
        let frame = encode(bytes);
        let back = decode(bytes.len(), frame.chunks(usize::from(*size).max(1)));
        assert_eq!(back, [Ok(bytes.to_vec())]);
    }
});

fn decode<'a>(
    max_payload: usize,
    pieces: impl Iterator<Item = &'a [u8]>,
) -> Vec<Result<Vec<u8>, FrameError>> {
    let mut decoder = Decoder::new(max_payload);
    let mut seen = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        while let Some(frame) = decoder.next_frame() {
            seen.push(frame);
        }
    }
    seen
}
