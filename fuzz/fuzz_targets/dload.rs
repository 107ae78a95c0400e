//! DLOAD: any payload is a reply, an acknowledgement is one byte and no other, and every block comes
//! out of its frame as it went in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::dload::{Block, DloadRequest, MAX_BLOCK, Reply, blocks};
use modem_medic::protocol::hdlc::Decoder;

fuzz_target!(|payload: &[u8]| {
    let reply = Reply::decode(payload);
    assert_eq!(reply == Reply::Ack, payload == [0x02]);
    match &reply {
        Reply::Nak(reason) => {
            assert_eq!(payload.len(), 3);
            assert!(!reason.to_string().is_empty());
        }
        Reply::Version(banner) => assert!(!banner.text().contains(char::is_control)),
        Reply::Product(text) => {
            assert!(!text.contains(char::is_control));
        }
        Reply::Other(kept) => assert_eq!(kept, payload),
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
