//! The write session: whatever a loader answers, in whatever pieces, a session ends, sends only blocks again, and no
//! block more often than is allowed.

#![no_main]

use std::time::{Duration, Instant};

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::dload::session::{Limits, LoaderKind, Pace, Part, Session, SessionStep};
use modem_medic::protocol::hdlc::Decoder;

const LIMITS: Limits = Limits {
    start: Duration::from_secs(30),
    block: Duration::from_secs(15),
    end: Duration::from_secs(120),
    attempts: 3,
    settle_answers: 8,
    settle_least: Duration::from_millis(1),
    settle_most: Duration::from_millis(50),
};

fuzz_target!(|input: (bool, Vec<Vec<u8>>)| {
    let (hisilicon, said) = input;
    let kind = if hisilicon {
        LoaderKind::Hisilicon
    } else {
        LoaderKind::Oemsbl
    };
    let objects = [vec![0x55; 464], vec![0x7E; 5000]];
    let parts = (1..).zip(&objects).map(|(code, bytes)| Part {
        code,
        size: bytes.len() as u32,
        bytes,
    });
    let decoder = Decoder::new(8704);
    let parts = parts.collect();
    let mut session = Session::new(kind, LIMITS, parts, Pace::default(), decoder, None);
    let mut now = Instant::now();
    let mut said = said.iter();
    let mut last = Vec::new();
    let mut times = 0;
    // Two parts of one and two blocks: at most seven requests, blocks three times.
    let mut sent = 0;
    loop {
        match session.poll(now) {
            Ok(SessionStep::Send(bytes)) => {
                sent += 1;
                assert!(sent <= 13);
                times = if last == bytes { times + 1 } else { 1 };
                assert!(times == 1 || (bytes[1] == 0x42 && times <= LIMITS.attempts));
                last = bytes.to_vec();
            }
            Ok(SessionStep::Wait(until)) => match said.next() {
                Some(bytes) if !bytes.is_empty() => session.feed(now, bytes),
                _ => {
                    now = now.max(until);
                    session.tick(now);
                }
            },
            Ok(SessionStep::Done) => {
                assert!(sent >= 7);
                return;
            }
            Ok(_) => {}
            Err(_) => return,
        }
    }
});
