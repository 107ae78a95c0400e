//! Requests and replies against the capture in `docs/facts/e1550-download-mode.md` §1.2.

use proptest::collection::vec;
use proptest::prelude::*;

use super::{DiagReply, DiagRequest, NV_DATA, NvStatus, Rejection, dislog_handover};
use crate::protocol::hdlc::{Decoder, encode};

fn reply(bytes: &[u8]) -> DiagReply {
    let mut decoder = Decoder::new(2048);
    decoder.feed(bytes);
    DiagReply::decode(&decoder.next_frame().unwrap().unwrap())
}

/// The 67 bytes of the E1550's version reply.
fn huawei_version() -> Vec<u8> {
    let mut payload = vec![0x4B, 0xC9, 0x03, 0xFF];
    payload.extend_from_slice(b"11.609.18.00.00");
    payload.resize(4 + 31, 0);
    payload.extend_from_slice(b"E1550FCD6ATCPU Ver.A");
    payload.resize(4 + 31 + 32, 0);
    payload
}

#[test]
fn requests_are_the_bytes_of_the_capture_with_a_leading_flag() {
    let table: &[(DiagRequest, &[u8])] = &[
        (DiagRequest::Probe, &[0x7E, 0x0C, 0x14, 0x3A, 0x7E]),
        (DiagRequest::Esn, &[0x7E, 0x01, 0xF1, 0xE1, 0x7E]),
        (
            DiagRequest::HuaweiVersion,
            &[0x7E, 0x4B, 0xC9, 0x03, 0xFF, 0xE8, 0x99, 0x7E],
        ),
        (
            DiagRequest::Ready,
            &[0x7E, 0xFA, 0x13, 0x00, 0x00, 0xAA, 0x3D, 0x7E],
        ),
        (DiagRequest::CdromStatus, &[0x7E, 0xFB, 0x24, 0xB9, 0x7E]),
        (
            DiagRequest::SwitchToDownload,
            &[0x7E, 0x3A, 0xA1, 0x6E, 0x7E],
        ),
        (
            DiagRequest::Restart,
            &[0x7E, 0x29, 0x02, 0x00, 0x59, 0x6A, 0x7E],
        ),
    ];
    for (request, frame) in table {
        assert_eq!(request.frame(), *frame, "{request:?}");
    }
}

#[test]
fn reading_an_nv_item_asks_with_an_empty_one() {
    let payload = DiagRequest::ReadNv(0x0226).payload();
    assert_eq!(payload.len(), 133);
    assert_eq!(payload[..3], [0x26, 0x26, 0x02]);
    assert!(payload[3..].iter().all(|&byte| byte == 0));
}

#[test]
fn the_handover_is_the_at_line_and_two_probes_in_one_go() {
    let expected = b"AT^DISLOG=255\r\n\x7E\x0C\x14\x3A\x7E\x0C\x14\x3A\x7E";
    assert_eq!(dislog_handover(), expected);
}

#[test]
fn replies_of_the_capture_are_understood() {
    let alive = [0x7E, 0x13, 0x0C, 0xD2, 0x7A, 0x7E];
    assert_eq!(reply(&alive), DiagReply::Alive);
    let esn = [0x7E, 0x01, 0x0D, 0xD0, 0xAD, 0xDE, 0xC7, 0xE0, 0x7E];
    assert_eq!(reply(&esn), DiagReply::Esn(0xDEAD_D00D));
    let cdrom = [0x7E, 0xFB, 0x00, 0xE7, 0x97, 0x7E];
    assert_eq!(reply(&cdrom), DiagReply::CdromStatus(0));
    let ready = [0x7E, 0xFA, 0x13, 0x00, 0x00, 0xAA, 0x3D, 0x7E];
    assert_eq!(reply(&ready), DiagReply::Ready);
    let switch = [0x7E, 0x3A, 0xA1, 0x6E, 0x7E];
    assert_eq!(reply(&switch), DiagReply::SwitchAccepted);
    let banner = b"\x7E\x0D\x0CM62xx-OEMSBL\x1A\xC0\x7E";
    assert_eq!(
        reply(banner),
        DiagReply::DownloadMode("M62xx-OEMSBL".into())
    );
    assert_eq!(reply(&encode(&[0x29, 2, 0])), DiagReply::RestartAccepted);

    let frame = encode(&huawei_version());
    assert!(
        frame.ends_with(&[0x89, 0x93, 0x7E]),
        "the checksum of the capture"
    );
    let versions = DiagReply::HuaweiVersion {
        software: "11.609.18.00.00".into(),
        hardware: "E1550FCD6ATCPU Ver.A".into(),
    };
    assert_eq!(reply(&frame), versions);
}

#[test]
fn a_refusal_names_its_reason_and_its_request() {
    let table = [
        (0x13, Rejection::BadCommand),
        (0x14, Rejection::BadParameter),
        (0x15, Rejection::BadLength),
        (0x16, Rejection::BadDevice),
        (0x18, Rejection::BadMode),
        (0x42, Rejection::ServiceCodeLocked),
        (0x47, Rejection::BadSecurityMode),
    ];
    for (code, reason) in table {
        let refusal = DiagReply::Rejected {
            reason,
            request: vec![0xFB],
        };
        assert_eq!(DiagReply::decode(&[code, 0xFB]), refusal);
        assert!(DiagRequest::CdromStatus.answers(&refusal));
        assert!(!DiagRequest::Ready.answers(&refusal));
    }
}

#[test]
fn an_nv_item_is_read_with_its_status() {
    for code in 0..10 {
        let mut payload = vec![0x26, 0x0A, 0x00];
        payload.extend([0x55; NV_DATA]);
        payload.extend(u16::to_le_bytes(code));
        let reply = DiagReply::decode(&payload);
        let DiagReply::Nv {
            item: 10,
            data: [0x55, ..],
            status,
        } = reply
        else {
            panic!("item 10");
        };
        assert_eq!(status.code(), code);
        assert_eq!(status == NvStatus::Done, code == 0);
        assert_eq!(status.is_absent(), matches!(code, 5 | 6));
        assert!(DiagRequest::ReadNv(10).answers(&reply));
        assert!(!DiagRequest::ReadNv(11).answers(&reply));
        payload.pop();
        assert!(matches!(DiagReply::decode(&payload), DiagReply::Other(_)));
    }
}

#[test]
fn only_its_own_reply_ends_the_waiting() {
    let replies = [
        (DiagRequest::Probe, DiagReply::Alive),
        (DiagRequest::Esn, DiagReply::Esn(1)),
        (
            DiagRequest::HuaweiVersion,
            DiagReply::decode(&huawei_version()),
        ),
        (DiagRequest::CdromStatus, DiagReply::CdromStatus(0)),
        (DiagRequest::Ready, DiagReply::Ready),
        (DiagRequest::SwitchToDownload, DiagReply::SwitchAccepted),
        (DiagRequest::Restart, DiagReply::RestartAccepted),
    ];
    for (asked, _) in &replies {
        for (other, reply) in &replies {
            assert_eq!(asked.answers(reply), asked == other, "{asked:?}, {reply:?}");
        }
        assert!(!asked.answers(&DiagReply::Other(vec![0x10, 0x00])));
    }
    assert!(DiagRequest::Probe.answers(&DiagReply::DownloadMode("M62xx-OEMSBL".into())));
}

#[test]
fn no_request_begins_like_one_that_changes_the_stick_for_good() {
    // Safety rules: NV write 27, service code 41, and what means poke to DIAG (02 to 07).
    let all = [
        DiagRequest::Probe,
        DiagRequest::Esn,
        DiagRequest::HuaweiVersion,
        DiagRequest::CdromStatus,
        DiagRequest::Ready,
        DiagRequest::ReadNv(0x0227),
        DiagRequest::SwitchToDownload,
        DiagRequest::Restart,
    ];
    for request in all {
        let command = request.payload()[0];
        assert!(!matches!(command, 0x02..=0x07 | 0x27 | 0x41), "{request:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_payload_makes_the_decoder_panic(
        command in prop_oneof![
            Just(vec![0x00]), Just(vec![0x01]), Just(vec![0x26]), Just(vec![0x4B, 0xC9, 0x03, 0xFF]),
            Just(vec![0x4B, 0x13, 0x15, 0x00]), Just(vec![0x0D]), vec(any::<u8>(), 0..2),
        ],
        rest in vec(any::<u8>(), 0..150),
    ) {
        let payload = [command, rest].concat();
        let reply = DiagReply::decode(&payload);
        if let DiagReply::Other(kept) = &reply {
            prop_assert_eq!(kept, &payload);
        }
        if let DiagReply::HuaweiVersion { software, hardware } = &reply {
            prop_assert!(!software.chars().chain(hardware.chars()).any(char::is_control));
        }
    }
}
