use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::*;
use crate::problem::Problem;
use crate::protocol::dload::MAX_BLOCK;
use crate::protocol::hdlc;

const LIMITS: Limits = Limits {
    start: Duration::from_secs(30),
    block: Duration::from_secs(15),
    end: Duration::from_secs(120),
    attempts: 3,
    settle_answers: 8,
    settle_least: Duration::from_millis(1),
    settle_most: Duration::from_millis(50),
};

/// A reply, as the other side gives it.
#[derive(Clone, Debug)]
enum Said {
    Ack,
    Nak(u8),
    /// Bytes that are no verdict.
    Noise(Vec<u8>),
    Silence,
    /// An acknowledgement after the reply that was due.
    Twice,
}

impl Said {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Self::Ack => hdlc::encode(&[0x02]),
            Self::Nak(code) => hdlc::encode(&[0x03, 0, *code]),
            Self::Noise(bytes) => bytes.clone(),
            Self::Silence => Vec::new(),
            Self::Twice => [hdlc::encode(&[0x02]), hdlc::encode(&[0x02])].concat(),
        }
    }
}

fn begin(kind: LoaderKind, objects: &[Vec<u8>]) -> Session<'_> {
    let parts = objects
        .iter()
        .zip(1..)
        .map(|(bytes, code)| Part {
            code,
            size: u32::try_from(bytes.len()).unwrap(),
            bytes,
        })
        .collect();
    Session::new(
        kind,
        LIMITS,
        parts,
        Pace::default(),
        Decoder::new(9000),
        None,
    )
}

/// The bytes that were sent, and the end of the session.
struct Played {
    sent: Vec<Vec<u8>>,
    accepted: usize,
    outcome: Result<(), Error>,
    /// How often each request was acknowledged before the next one was sent.
    acknowledged: Vec<bool>,
}

/// Plays a session against replies, one for each request. After the last one there is silence.
fn play(kind: LoaderKind, objects: &[Vec<u8>], replies: &[Said]) -> Played {
    let mut session = begin(kind, objects);
    let mut now = Instant::now();
    let mut replies = replies.iter();
    let mut line: Vec<u8> = Vec::new();
    let mut played = Played {
        sent: Vec::new(),
        accepted: 0,
        outcome: Ok(()),
        acknowledged: Vec::new(),
    };
    for _ in 0..10_000 {
        match session.poll(now) {
            Ok(SessionStep::Send(bytes)) => {
                assert!(!bytes.is_empty());
                played.sent.push(bytes.to_vec());
                let said = replies.next().cloned().unwrap_or(Said::Silence);
                played
                    .acknowledged
                    .push(matches!(said, Said::Ack | Said::Twice));
                line.extend(said.bytes());
            }
            Ok(SessionStep::Wait(until)) => {
                if line.is_empty() {
                    now = now.max(until);
                    session.tick(now);
                } else {
                    now += Duration::from_millis(1);
                    // In two pieces, as a line may give them.
                    let rest = line.split_off(line.len().div_ceil(2));
                    session.feed(now, &line);
                    line = rest;
                }
            }
            Ok(SessionStep::Announce { index } | SessionStep::Accepted { index }) => {
                assert!(index < objects.len());
                played.accepted = played.accepted.max(index);
            }
            Ok(SessionStep::Progress { .. }) => {}
            Ok(SessionStep::Done) => return played,
            Err(error) => {
                played.outcome = Err(error);
                // It stays so.
                assert_eq!(session.poll(now).map(|_| ()), Err(error));
                return played;
            }
        }
    }
    panic!("no end: {:?}", played.sent.len());
}

fn opcode(frame: &[u8]) -> u8 {
    frame[1]
}

fn objects() -> Vec<Vec<u8>> {
    vec![vec![0x55; 464], vec![0x7E; MAX_BLOCK + 1]]
}

#[test]
fn every_part_is_begun_written_and_ended_in_order() {
    let acks = vec![Said::Ack; 7];
    for kind in [LoaderKind::Oemsbl, LoaderKind::Hisilicon] {
        let played = play(kind, &objects(), &acks);
        assert_eq!(played.outcome, Ok(()));
        let opcodes: Vec<u8> = played.sent.iter().map(|frame| opcode(frame)).collect();
        assert_eq!(opcodes, [0x41, 0x42, 0x43, 0x41, 0x42, 0x42, 0x43]);
        assert_eq!(
            played.sent[0],
            DloadRequest::Start { code: 1, size: 464 }.frame()
        );
    }
}

#[test]
fn a_block_is_sent_again_only_where_that_is_allowed() {
    use Said::{Ack, Nak, Silence};
    let one = |kind, replies: &[Said]| {
        let played = play(kind, &objects()[..1], replies);
        let blocks = played.sent.iter().filter(|frame| opcode(frame) == 0x42);
        (blocks.count(), played.outcome)
    };
    for kind in [LoaderKind::Oemsbl, LoaderKind::Hisilicon] {
        // A damaged frame was not taken.
        assert_eq!(one(kind, &[Ack, Nak(1), Nak(1), Ack, Ack]), (3, Ok(())));
        let (blocks, outcome) = one(kind, &[Ack, Nak(1), Nak(1), Nak(1), Ack]);
        assert_eq!(blocks, 3);
        assert_eq!(outcome.unwrap_err().problem(), Problem::LineNoise);
        // Another refusal ends it.
        let (blocks, outcome) = one(kind, &[Ack, Nak(7)]);
        assert_eq!(blocks, 1);
        let text = outcome.unwrap_err().to_string();
        assert_eq!(
            text,
            "part 1 (00000001), block 1: NAK 0x07, operation failed"
        );
    }
    // On silence the two kinds differ.
    let silent = [Ack, Silence, Ack, Ack];
    assert_eq!(one(LoaderKind::Hisilicon, &silent), (2, Ok(())));
    let (blocks, outcome) = one(LoaderKind::Oemsbl, &silent);
    assert_eq!(blocks, 1);
    assert!(matches!(outcome, Err(Error::Silent { .. })));
}

#[test]
fn start_and_end_are_never_sent_again() {
    for (replies, opcode_of) in [
        (vec![Said::Silence], 0x41),
        (vec![Said::Nak(1)], 0x41),
        (vec![Said::Ack, Said::Ack, Said::Silence], 0x43),
        (vec![Said::Ack, Said::Ack, Said::Nak(1)], 0x43),
    ] {
        for kind in [LoaderKind::Oemsbl, LoaderKind::Hisilicon] {
            let played = play(kind, &objects()[..1], &replies);
            assert!(played.outcome.is_err());
            let times = played.sent.iter().filter(|it| opcode(it) == opcode_of);
            assert_eq!(times.count(), 1);
        }
    }
}

#[test]
fn a_refusal_that_comes_late_is_not_lost() {
    let late = Said::Noise([Said::Ack.bytes(), Said::Nak(7).bytes()].concat());
    for place in 0..3 {
        let mut replies = vec![Said::Ack; 3];
        replies[place] = late.clone();
        let played = play(LoaderKind::Hisilicon, &objects()[..1], &replies);
        assert!(
            matches!(played.outcome, Err(Error::RefusedLate { .. })),
            "{place}: {:?}",
            played.outcome
        );
    }
}

#[test]
fn only_an_acknowledgement_lets_the_next_request_go() {
    let banner = [&[0x0D, 14][..], b"M62xx-OEMSBL\0\0"].concat();
    let others: [&[u8]; 6] = [
        &banner,
        b"\x45HUAWEI E155",
        &[0x13, 0x0C],
        &[0x3A],
        &[0x02, 0x00],
        &[0x42, 0, 0, 0, 1],
    ];
    let mut damaged = hdlc::encode(&[0x02]);
    damaged[2] ^= 0x10;
    let frames = others.map(hdlc::encode).into_iter().chain([damaged]);
    for frame in frames {
        for place in 0..3 {
            let mut replies = vec![Said::Ack; 3];
            replies[place] = Said::Noise(frame.clone());
            let played = play(LoaderKind::Oemsbl, &objects()[..1], &replies);
            assert_eq!(played.sent.len(), place + 1, "{frame:x?}");
            assert!(
                matches!(played.outcome, Err(Error::Garbled { .. })),
                "{frame:x?}: {:?}",
                played.outcome
            );
            // The acknowledgement may still follow it.
            replies[place] = Said::Noise([frame.clone(), Said::Ack.bytes()].concat());
            let played = play(LoaderKind::Oemsbl, &objects()[..1], &replies);
            assert_eq!(played.outcome, Ok(()), "{frame:x?}");
        }
    }
}

#[test]
fn around_start_and_end_the_line_is_silent_for_as_long_as_this_modem_may_lag() {
    const ANSWER: Duration = Duration::from_millis(3);
    let objects = objects();
    let mut session = begin(LoaderKind::Oemsbl, &objects);
    let (mut now, mut heard) = (Instant::now(), None);
    let mut asked = false;
    let mut silences = Vec::new();
    loop {
        match session.poll(now).unwrap() {
            SessionStep::Send(bytes) => {
                silences.push((opcode(bytes), heard.map(|heard| now - heard)));
                asked = true;
            }
            SessionStep::Wait(_) if std::mem::take(&mut asked) => {
                now += ANSWER;
                heard = Some(now);
                session.feed(now, &hdlc::encode(&[0x02]));
            }
            SessionStep::Wait(until) => {
                now = now.max(until);
                session.tick(now);
            }
            SessionStep::Done => break,
            _ => {}
        }
    }
    let lag = Some(ANSWER * LIMITS.settle_answers);
    let at_once = Some(Duration::ZERO);
    let expected = [
        (0x41, None),
        (0x42, at_once),
        (0x43, lag),
        (0x41, lag),
        (0x42, at_once),
        (0x42, at_once),
        (0x43, lag),
    ];
    assert_eq!(silences, expected);
    assert_eq!(heard.map(|heard| now - heard), lag, "before the end");
}

#[test]
fn half_a_frame_that_lags_does_not_spoil_the_reply_to_come() {
    let half = Said::Noise([Said::Ack.bytes(), vec![0x7E, 0x11]].concat());
    // As some loaders reply: without a flag in front.
    let bare = Said::Noise(Said::Ack.bytes()[1..].to_vec());
    let played = play(
        LoaderKind::Oemsbl,
        &objects()[..1],
        &[half, bare, Said::Ack],
    );
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn what_arrived_in_time_counts_however_late_it_is_read() {
    let objects = objects();
    let mut session = begin(LoaderKind::Oemsbl, &objects);
    let mut now = Instant::now();
    loop {
        match session.poll(now).unwrap() {
            SessionStep::Send(bytes) if bytes[1] == 0x42 => break,
            SessionStep::Send(_) => session.feed(now, &hdlc::encode(&[0x02])),
            SessionStep::Wait(until) => {
                now = now.max(until.min(now + Duration::from_millis(60)));
                session.tick(now);
            }
            _ => {}
        }
    }
    assert!(matches!(session.poll(now), Ok(SessionStep::Wait(_))));
    // The process was held up for far longer than a block may take, and nothing was read meanwhile.
    now += LIMITS.block * 3;
    assert!(matches!(session.poll(now), Ok(SessionStep::Wait(_))));
    session.feed(now, &hdlc::encode(&[0x02]));
    assert!(matches!(
        session.poll(now),
        Ok(SessionStep::Progress { sent: 464 })
    ));
    // A line that never falls silent does not keep anybody for ever.
    let mut noise = begin(LoaderKind::Oemsbl, &objects);
    let end = loop {
        match noise.poll(now) {
            Ok(SessionStep::Wait(until)) => {
                now = now.max(until) + Duration::from_millis(1);
                noise.feed(now, &[0x55; 4096]);
            }
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert!(matches!(end, Error::Garbled { .. }), "{end}");
}

fn said() -> impl Strategy<Value = Said> {
    prop_oneof![
        8 => Just(Said::Ack),
        1 => any::<u8>().prop_map(Said::Nak),
        2 => Just(Said::Nak(1)),
        1 => Just(Said::Silence),
        1 => Just(Said::Twice),
        1 => prop::collection::vec(any::<u8>(), 0..40).prop_map(Said::Noise),
    ]
}

proptest! {
    #[test]
    fn whatever_is_answered_the_rules_hold(
        sizes in prop::collection::vec(1usize..3 * MAX_BLOCK, 1..4),
        replies in prop::collection::vec(said(), 0..40),
        hisilicon in any::<bool>(),
    ) {
        let kind = if hisilicon { LoaderKind::Hisilicon } else { LoaderKind::Oemsbl };
        let objects: Vec<Vec<u8>> = sizes.iter().map(|size| vec![0xA5; *size]).collect();
        let played = play(kind, &objects, &replies);
        // What would have to be sent, each once.
        let mut due = Vec::new();
        for (object, code) in objects.iter().zip(1u32..) {
            let size = u32::try_from(object.len()).unwrap();
            due.push(DloadRequest::Start { code, size }.frame());
            due.extend(blocks(object).map(|block| DloadRequest::Data(block).frame()));
            due.push(DloadRequest::End { code, size }.frame());
        }
        let mut next = 0;
        let mut attempts = 0;
        for (place, frame) in played.sent.iter().enumerate() {
            let repeated = place > 0 && played.sent[place - 1] == *frame && due.get(next) != Some(frame);
            if repeated {
                attempts += 1;
                prop_assert_eq!(opcode(frame), 0x42, "only blocks come again");
                prop_assert!(attempts < LIMITS.attempts);
                let before = &replies.get(place - 1);
                let damaged = matches!(before, Some(Said::Nak(1)));
                prop_assert!(damaged || hisilicon, "after {:?}", before);
            } else {
                prop_assert_eq!(Some(frame), due.get(next));
                next += 1;
                attempts = 0;
            }
        }
        if played.outcome.is_ok() {
            prop_assert_eq!(next, due.len(), "everything was sent");
        }
        if !replies.iter().any(|said| matches!(said, Said::Twice | Said::Noise(_))) {
            // Without doubled replies, success means that each request was acknowledged after it was sent.
            if played.outcome.is_ok() {
                let acknowledged = played.acknowledged.iter().filter(|it| **it).count();
                prop_assert_eq!(acknowledged, due.len());
            }
        }
    }
}
