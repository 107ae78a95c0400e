//! The message over a pipe in memory: taken, refused, stalled, and a stick that leaves at once.

use super::*;
use crate::bus::usb::script::{In, Script, failed};
use crate::modem::switch::{NEW_MODE, SwitchMessage};

fn message() -> [u8; 31] {
    match NEW_MODE {
        SwitchMessage::Bulk(bytes) => bytes,
        SwitchMessage::Control { .. } => panic!(),
    }
}

#[test]
fn one_transfer_of_31_bytes_goes_out_whatever_the_stick_says_to_it() {
    for (inward, reply) in [
        (vec![], SwitchReply::Silent),
        (vec![In::Fault(Fault::Gone)], SwitchReply::Left),
        (vec![In::Packet(vec![])], SwitchReply::Silent),
        (
            vec![In::Packet(vec![]), In::Packet(b"USBS123456789".to_vec())],
            SwitchReply::Answered,
        ),
        (vec![In::Fault(Fault::Stall)], SwitchReply::Answered),
    ] {
        let mut disk = Script {
            inward: inward.into(),
            ..Script::default()
        };
        assert_eq!(send(&mut disk, &message()), Ok(reply));
        assert_eq!(disk.sent, [message().to_vec()]);
    }
}

#[test]
fn a_stall_that_was_left_behind_is_cleared_once() {
    let mut disk = Script {
        outward: [failed(0, Fault::Stall)].into(),
        ..Script::default()
    };
    assert_eq!(send(&mut disk, &message()), Ok(SwitchReply::Silent));
    assert_eq!(disk.cleared, [Direction::Outward]);
    // The first message was not taken; the second one was, whole.
    assert_eq!(disk.sent.concat(), message());

    let mut disk = Script {
        outward: [failed(0, Fault::Stall), failed(0, Fault::Stall)].into(),
        ..Script::default()
    };
    assert!(matches!(
        send(&mut disk, &message()),
        Err(SwitchError::Failed(_))
    ));
    assert_eq!(disk.cleared, [Direction::Outward]);
}

#[test]
fn a_message_that_did_not_go_out_whole_is_no_switch() {
    let late = Sent {
        taken: 8,
        end: SentEnd::Late,
    };
    for (outcome, error) in [
        (late, "8 of 31 bytes"),
        (failed(8, Fault::Stall), "8 of 31 bytes"),
        (failed(0, Fault::Gone), "gone"),
    ] {
        let mut disk = Script {
            outward: [outcome].into(),
            ..Script::default()
        };
        let text = send(&mut disk, &message()).unwrap_err().to_string();
        assert!(text.contains(error), "{text}");
    }
}
