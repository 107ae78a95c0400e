//! DLOAD: any payload is a reply, an acknowledgement is one byte and no other, and every block comes
//! out of its frame as it went in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::dload::{Block, DloadReply, DloadRequest, MAX_BLOCK, blocks};
use modem_medic::protocol::hdlc::Decoder;

fuzz_target!(|payload: &[u8]| {
    let reply = DloadReply::decode(payload);
    assert_eq!(reply == DloadReply::Ack, payload == [0x02]);
    match &reply {
        DloadReply::Nak(reason) => {
            assert_eq!(payload.len(), 3);
            assert!(!reason.to_string().is_empty());
        }
        DloadReply::Version(banner) => assert!(!banner.text().contains(char::is_control)),
        DloadReply::Product(text) => {
            assert!(!text.contains(char::is_control));
        }
        DloadReply::Other(kept) => assert_eq!(kept, payload),
        _ => {}
    }

    let possible = !payload.is_empty() && payload.len() <= MAX_BLOCK;
    assert_eq!(Block::new(1, payload).is_ok(), possible);
    let mut object = Vec::new();
    for block in blocks(payload) {
        let mut decoder = Decoder::new(MAX_BLOCK + 7);
        decoder.feed(&DloadRequest::Data(block).frame());
        let frame = decoder.next_frame().expect("a frame").expect("a whole one");
        object.extend_from_slice(&frame[7..]);
    }
    assert_eq!(object, payload);
});
