//! The message over a pipe in memory: taken, refused, stalled, and a stick that leaves at once.

use std::collections::VecDeque;

use super::*;
use crate::modem::switch::{NEW_MODE, SwitchMessage};

#[derive(Debug, Default)]
struct Disk {
    outward: VecDeque<Sent>,
    inward: VecDeque<Result<Option<Vec<u8>>, Fault>>,
    sent: Vec<Vec<u8>>,
    cleared: usize,
}

impl BulkPipe for Disk {
    fn send(&mut self, bytes: &[u8], _deadline: Instant) -> Sent {
        let all = Sent {
            taken: bytes.len(),
            end: SentEnd::Done,
        };
        let sent = self.outward.pop_front().unwrap_or(all);
        self.sent.push(bytes[..sent.taken].to_vec());
        sent
    }

    fn receive(&mut self, buffer: &mut Vec<u8>, _deadline: Instant) -> Result<bool, Fault> {
        let bytes = self.inward.pop_front().unwrap_or(Ok(None))?;
        buffer.extend(bytes.iter().flatten());
        Ok(bytes.is_some())
    }

    fn clear_stall(&mut self, direction: Direction) -> Result<(), Fault> {
        assert_eq!(direction, Direction::Outward);
        self.cleared += 1;
        Ok(())
    }
}

fn message() -> [u8; 31] {
    match NEW_MODE {
        SwitchMessage::Bulk(bytes) => bytes,
        SwitchMessage::Control { .. } => panic!(),
    }
}

fn failed_with(taken: usize, fault: Fault) -> Sent {
    Sent {
        taken,
        end: SentEnd::Failed(fault),
    }
}

#[test]
fn one_transfer_of_31_bytes_goes_out_whatever_the_stick_says_to_it() {
    for (inward, reply) in [
        (vec![], SwitchReply::Silent),
        (vec![Err(Fault::Gone)], SwitchReply::Left),
        (vec![Ok(Some(vec![]))], SwitchReply::Silent),
        (
            vec![Ok(Some(vec![])), Ok(Some(b"USBS123456789".to_vec()))],
            SwitchReply::Answered,
        ),
        (vec![Err(Fault::Stall)], SwitchReply::Answered),
    ] {
        let mut disk = Disk {
            inward: inward.into(),
            ..Disk::default()
        };
        assert_eq!(send(&mut disk, &message()), Ok(reply));
        assert_eq!(disk.sent, [message().to_vec()]);
    }
}

#[test]
fn a_stall_that_was_left_behind_is_cleared_once() {
    let mut disk = Disk {
        outward: [failed_with(0, Fault::Stall)].into(),
        ..Disk::default()
    };
    assert_eq!(send(&mut disk, &message()), Ok(SwitchReply::Silent));
    assert_eq!((disk.cleared, disk.sent.concat()), (1, message().to_vec()));

    let mut disk = Disk {
        outward: [failed_with(0, Fault::Stall), failed_with(0, Fault::Stall)].into(),
        ..Disk::default()
    };
    assert!(matches!(
        send(&mut disk, &message()),
        Err(SwitchError::Failed(_))
    ));
    assert_eq!(disk.cleared, 1);
}

#[test]
fn a_message_that_did_not_go_out_whole_is_no_switch() {
    let late = Sent {
        taken: 8,
        end: SentEnd::Late,
    };
    for (outcome, error) in [
        (late, "8 of 31 bytes"),
        (failed_with(8, Fault::Stall), "8 of 31 bytes"),
        (failed_with(0, Fault::Gone), "gone"),
    ] {
        let mut disk = Disk {
            outward: [outcome].into(),
            ..Disk::default()
        };
        let text = send(&mut disk, &message()).unwrap_err().to_string();
        assert!(text.contains(error), "{text}");
    }
}
