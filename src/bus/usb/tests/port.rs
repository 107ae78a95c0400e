//! The port over a pipe in memory: every fault a bulk endpoint can have. What every port does is in `contract.rs`.

use std::time::Duration;

use proptest::prelude::{any, prop, proptest};

use super::*;
use crate::bus::usb::script::{In, Script, failed};

fn reading(inward: impl IntoIterator<Item = In>) -> UsbPort<Script> {
    UsbPort::new(Script {
        inward: inward.into_iter().collect(),
        ..Script::default()
    })
}

fn writing(outward: impl IntoIterator<Item = Sent>) -> UsbPort<Script> {
    UsbPort::new(Script {
        outward: outward.into_iter().collect(),
        ..Script::default()
    })
}

fn soon() -> Instant {
    Instant::now() + Duration::from_secs(1)
}

#[test]
fn a_write_goes_out_whole_in_transfers_of_4096_without_an_empty_packet() {
    let mut port = writing([]);
    let bytes: Vec<u8> = (0..10_000u32).map(|n| n.to_le_bytes()[0]).collect();
    let deadline = soon();
    port.write(&bytes, deadline).unwrap();
    let sizes: Vec<usize> = port.pipe.sent.iter().map(Vec::len).collect();
    assert_eq!(sizes, [4096, 4096, 1808]);
    assert_eq!(port.pipe.sent.concat(), bytes);
    assert!(port.pipe.deadlines.iter().all(|given| *given == deadline));
    // A whole number of packets, and nothing after them.
    let mut port = writing([]);
    port.write(&bytes[..512], soon()).unwrap();
    assert_eq!(port.pipe.sent.len(), 1);
    port.write(&[], soon()).unwrap();
    assert_eq!(port.pipe.sent.len(), 1);
}

#[test]
fn a_write_that_is_not_taken_in_time_says_so() {
    let late = Sent {
        taken: 512,
        end: SentEnd::Late,
    };
    let mut port = writing([late]);
    assert_eq!(port.write(&[7; 4096], soon()), Err(PortError::Stalled));
    // Nothing is sent behind it.
    assert_eq!(port.pipe.sent, [vec![7; 512]]);
}

#[test]
fn a_stall_before_the_first_byte_is_cleared_and_nothing_is_sent_twice() {
    let mut port = writing([failed(0, Fault::Stall)]);
    port.write(b"AT\r", soon()).unwrap();
    assert_eq!(port.pipe.sent.concat(), b"AT\r");
    assert_eq!(port.pipe.cleared, [Direction::Outward]);

    // In the middle nobody knows what was taken.
    let mut port = writing([failed(2, Fault::Stall)]);
    assert_eq!(
        port.write(b"AT\r", soon()),
        Err(PortError::Io(ErrorKind::BrokenPipe))
    );
    assert_eq!(port.pipe.sent.len(), 1);
    assert_eq!(port.pipe.cleared, []);

    // And one that goes on stalling is given up.
    let mut port = writing(std::iter::repeat_n(failed(0, Fault::Stall), 9));
    assert_eq!(
        port.write(b"AT\r", soon()),
        Err(PortError::Io(ErrorKind::BrokenPipe))
    );
    assert_eq!(port.pipe.cleared.len(), 3);
}

#[test]
fn a_stick_that_was_pulled_out_is_gone_both_ways() {
    let mut port = writing([failed(100, Fault::Gone)]);
    assert_eq!(port.write(&[0; 600], soon()), Err(PortError::Gone));
    let mut port = reading([In::Packet(b"O".to_vec()), In::Fault(Fault::Gone)]);
    let mut buffer = [0; 8];
    // What came before is not lost.
    assert_eq!(port.read(&mut buffer, soon()), Ok(1));
    assert_eq!(port.read(&mut buffer, soon()), Err(PortError::Gone));
    let mut port = reading([In::Fault(Fault::Gone)]);
    assert_eq!(port.discard_input(), Err(PortError::Gone));
    let mut port = reading([In::Fault(Fault::Io(ErrorKind::TimedOut))]);
    assert_eq!(
        port.read(&mut buffer, soon()),
        Err(PortError::Io(ErrorKind::TimedOut))
    );
}

#[test]
fn an_empty_packet_is_no_end_and_silence_is_no_fault() {
    let mut port = reading([
        In::Packet(Vec::new()),
        In::Packet(b"OK".to_vec()),
        In::Silence,
    ]);
    let mut buffer = [0; 8];
    let deadline = soon();
    assert_eq!(port.read(&mut buffer, deadline), Ok(2));
    assert_eq!(&buffer[..2], b"OK");
    assert_eq!(port.read(&mut buffer, deadline), Ok(0));
    assert!(port.pipe.deadlines.iter().all(|given| *given == deadline));
    assert_eq!(port.read(&mut [], deadline), Ok(0));
}

#[test]
fn a_stall_inward_is_cleared_and_the_wait_goes_on() {
    let mut port = reading([In::Fault(Fault::Stall), In::Packet(b"OK".to_vec())]);
    assert_eq!(port.read(&mut [0; 8], soon()), Ok(2));
    assert_eq!(port.pipe.cleared, [Direction::Inward]);
    let mut port = reading(std::iter::repeat_n(In::Fault(Fault::Stall), 9));
    assert_eq!(
        port.read(&mut [0; 8], soon()),
        Err(PortError::Io(ErrorKind::BrokenPipe))
    );
}

#[test]
fn a_device_that_never_stops_talking_does_not_hold_the_program() {
    let mut port = reading(std::iter::repeat_n(In::Packet(vec![0x7e; 64]), 1000));
    port.discard_input().unwrap();
    let left = port.pipe.inward.len();
    assert!((900..1000).contains(&left), "{left}");
    assert_eq!(port.read(&mut [0; 100], soon()), Ok(64));
}

proptest! {
    #[test]
    fn packets_of_any_size_are_one_stream(
        packets in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..20),
        size in 1usize..100,
    ) {
        let mut port = reading(packets.iter().cloned().map(In::Packet));
        let mut stream = Vec::new();
        let mut buffer = vec![0; size];
        loop {
            let count = port.read(&mut buffer, soon()).unwrap();
            if count == 0 { break; }
            stream.extend_from_slice(&buffer[..count]);
        }
        assert_eq!(stream, packets.concat());
    }

    #[test]
    fn a_write_ends_with_all_of_it_or_with_the_first_part_of_it(
        length in 0usize..20_000, cut in 0usize..5, taken in 0usize..4096,
    ) {
        let bytes: Vec<u8> = (0..length).map(|n| n.to_le_bytes()[0]).collect();
        let whole = |size| Sent { taken: size, end: SentEnd::Done };
        let chunks: Vec<usize> = bytes.chunks(TRANSFER).map(<[u8]>::len).collect();
        let mut script: Vec<Sent> = chunks.iter().map(|size| whole(*size)).collect();
        if let Some(last) = script.get_mut(cut) {
            *last = Sent { taken: taken.min(chunks[cut]), end: SentEnd::Late };
        }
        let mut port = writing(script);
        let outcome = port.write(&bytes, soon());
        let out = port.pipe.sent.concat();
        assert_eq!(outcome.is_ok(), cut >= chunks.len());
        assert!(bytes.starts_with(&out));
        if outcome.is_ok() {
            assert_eq!(out, bytes);
        }
    }
}
