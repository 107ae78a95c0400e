//! Exchanges as they were seen on real sticks, and as they were never meant to be.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::{AtAnswer, AtCommand, CmeError, Exchange, ExchangeStep, FinalResult, Listener};

mod belonging;
mod danger;
mod reports;
mod resync;

const TIMEOUT: Duration = Duration::from_secs(3);

/// An exchange whose command was just sent.
fn open(command: &str) -> (Exchange, Instant) {
    let now = Instant::now();
    let command = AtCommand::new(command).unwrap();
    let sent = format!("{command}\r").into_bytes();
    let mut exchange = Exchange::new(command, now, TIMEOUT);
    assert_eq!(exchange.poll(now), ExchangeStep::Send(sent));
    assert_eq!(exchange.poll(now), ExchangeStep::Wait(now + TIMEOUT));
    (exchange, now)
}

/// The answer to `command` when `bytes` arrive and nothing after them.
fn answer(command: &str, bytes: &[u8]) -> AtAnswer {
    let (mut exchange, now) = open(command);
    exchange.feed(now, bytes);
    let step = match exchange.poll(now) {
        ExchangeStep::Wait(until) if until < now + TIMEOUT => exchange.poll(until),
        step => step,
    };
    match step {
        ExchangeStep::Done(answer) => answer,
        step => panic!("{command} is not done: {step:?}"),
    }
}

#[test]
fn an_answer_is_the_same_with_and_without_echo_and_junk() {
    let table: &[&[u8]] = &[
        b"\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\n\r\nOK\r\n",
        b"AT^SYSCFG?\r\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\n\r\nOK\r\n",
        b"\0\0\0\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\nOK\r\n",
        b"\0\0AT^SYSCFG?\r\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\r\n\r\nOK\r\n",
        b"14,0,0,89\r\nAT^SYSCFG?\r\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\nOK\r\n",
        b"\xff\x7fnoiseAT^SYSCFG?\r\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\nOK\r\n",
        b"^SYSCFG:2,2,3FFFFFFF,1,2\nOK\n",
    ];
    for bytes in table {
        let answer = answer("AT^SYSCFG?", bytes);
        assert_eq!(
            answer.lines,
            ["^SYSCFG:2,2,3FFFFFFF,1,2"],
            "{}",
            String::from_utf8_lossy(bytes)
        );
        assert!(answer.is_ok());
        assert_eq!(answer.unsolicited, [""; 0]);
    }
}

#[test]
fn a_return_alone_ends_a_line_when_nothing_follows_it() {
    let (mut exchange, now) = open("AT+CGMM");
    exchange.feed(now, b"\rE1550\r\rOK\r");
    let ExchangeStep::Wait(until) = exchange.poll(now) else {
        panic!("the line feed may still come");
    };
    assert!(until < now + Duration::from_millis(200));
    let ExchangeStep::Done(answer) = exchange.poll(until) else {
        panic!("the answer is whole");
    };
    assert_eq!((answer.plain(), answer.is_ok()), (Some("E1550"), true));

    // A line feed that comes with the return leaves nothing behind.
    let (mut exchange, now) = open("AT+CGMM");
    exchange.feed(now, b"\r\nE1550\r");
    exchange.feed(now, b"\n\r\nOK\r\n");
    assert!(
        matches!(exchange.poll(now), ExchangeStep::Done(answer) if answer.plain() == Some("E1550"))
    );
}

#[test]
fn the_echo_is_never_an_answer() {
    for bytes in [
        &b"AT+CGMM\r\r\nE1550\r\n\r\nOK\r\n"[..],
        b"\r\nAT+CGMM\r\r\nE1550\r\n\r\nOK\r\n",
        b"AT+C\r\n^RSSI:17\r\nGMM\r\r\nE1550\r\n\r\nOK\r\n",
        b"AT+CGMM\r\r\n^BOOT:42687023,0,0,0,89\r\n\r\nE1550\r\n\r\nOK\r\n",
    ] {
        assert_eq!(answer("AT+CGMM", bytes).plain(), Some("E1550"));
    }
    let answer = answer("AT^DLOADVER?", b"AT^DLOADVER?\r\r\nOK\r\n");
    assert_eq!((answer.plain(), answer.is_ok()), (None, true));
}

#[test]
fn the_identity_of_an_e1550_comes_whole() {
    let answer = answer(
        "ATI",
        b"ATI\r\r\nManufacturer: huawei\r\nModel: E1550\r\n\r\n^RSSI:12\r\nRevision: 11.608.09.01.21\r\n\
          IMEI: 353443040000000\r\n+GCAP: +CGSM,+FCLASS,+DS\r\n\r\nOK\r\n",
    );
    assert_eq!(
        answer.lines,
        [
            "Manufacturer: huawei",
            "Model: E1550",
            "Revision: 11.608.09.01.21",
            "IMEI: 353443040000000",
            "+GCAP: +CGSM,+FCLASS,+DS",
        ]
    );
    assert_eq!(answer.unsolicited, ["^RSSI:12"]);
}

#[test]
fn download_mode_answers_of_the_sheet_are_read() {
    // docs/facts/dload-and-firmware-files.md §3.1
    assert_eq!(
        answer("AT^DLOADVER?", b"\r\n2.0\r\n\r\nOK\r\n").plain(),
        Some("2.0")
    );
    assert_eq!(
        answer(
            "AT^DLOADINFO?",
            b"\r\n\r\nswver:V\r\n\t    \r\niso:I\r\n\t  \r\nproduct name:P\r\n\t \r\ndload type:0\r\n\t \r\nOK\r\n",
        )
        .lines,
        ["swver:V", "iso:I", "product name:P", "dload type:0"]
    );
    assert_eq!(
        answer("AT^SIGNVER=1,0,77,2958", b"\r\n0\r\n\r\nOK\r\n").lines,
        ["0"]
    );
}

#[test]
fn every_kind_of_ending_ends() {
    let pin = CmeError {
        number: Some(11),
        text: None,
    };
    let table = [
        ("ERROR\r\n", FinalResult::Error),
        ("+CME ERROR: 11\r\n", FinalResult::CmeError(pin)),
        ("COMMAND NOT SUPPORT\r\n", FinalResult::NotSupported),
        ("TOO MANY PARAMETERS\r\n", FinalResult::TooManyParameters),
        ("> ", FinalResult::Prompt),
    ];
    for (bytes, result) in table {
        let answer = answer("AT^CARDLOCK?", format!("\r\n{bytes}").as_bytes());
        assert_eq!(answer.result, result);
        assert!(!answer.is_ok());
    }
}

#[test]
fn silence_reports_and_half_answers_are_told_apart() {
    let table: &[(&[u8], bool, bool)] = &[
        (b"", false, false),
        (b"AT+CSQ\r", true, false),
        (b"\r\n^BOOT:1,0,0,0,89\r\n\r\n^RSSI:17\r\n", true, true),
        (b"AT+CSQ\r\r\n^RSSI:17\r\n", true, true),
        (b"\r\n^RSSI:17\r\n\r\n+CSQ: 17,99\r\n", true, false),
    ];
    for (bytes, something, reports) in table {
        let (mut exchange, now) = open("AT+CSQ");
        exchange.feed(now, bytes);
        let deadline = now + TIMEOUT;
        let before = now + TIMEOUT.mul_f32(0.999);
        assert_eq!(exchange.poll(before), ExchangeStep::Wait(deadline));
        let expected = ExchangeStep::TimedOut {
            heard_something: *something,
            only_reports: *reports,
        };
        assert_eq!(
            exchange.poll(deadline),
            expected,
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
        exchange.feed(deadline, b"\r\nOK\r\n");
        assert_eq!(exchange.poll(deadline), expected, "too late is too late");
    }
}

#[test]
fn an_answer_in_hand_beats_the_deadline() {
    let (mut exchange, now) = open("AT");
    exchange.feed(now, b"\r\nOK\r\n");
    assert!(matches!(
        exchange.poll(now + 2 * TIMEOUT),
        ExchangeStep::Done(_)
    ));
}

#[test]
fn listening_goes_on_where_the_exchange_stopped() {
    let (mut exchange, now) = open("AT");
    exchange.feed(now, b"\r\n^RSSI:1\r\n\r\nOK\r\n\r\n^RSSI:2\r\n\r\n^RSS");
    let ExchangeStep::Done(answer) = exchange.poll(now) else {
        panic!("answered");
    };
    assert_eq!(answer.unsolicited, ["^RSSI:1"]);
    let mut listener = exchange.into_listener();
    listener.feed(b"I:3\r\n\r\nstray\r\n\r\nOK\r\n\r\nRING\r\n");
    assert_eq!(listener.take(), ["^RSSI:2", "^RSSI:3", "RING"]);
    assert_eq!(listener.take(), [""; 0]);

    let (mut silent, now) = open("AT");
    silent.feed(now, b"\r\n^RSSI:1\r\n");
    assert!(matches!(
        silent.poll(now + TIMEOUT),
        ExchangeStep::TimedOut { .. }
    ));
    assert_eq!(silent.into_listener().take(), ["^RSSI:1"]);
}

#[test]
fn floods_are_bounded() {
    let (mut exchange, now) = open("ATI");
    for _ in 0..2000 {
        exchange.feed(now, b"\r\nModel: more\r\n\r\n^RSSI:17\r\n");
    }
    exchange.feed(now, b"\r\nModel: E1550\r\n\r\nOK\r\n");
    let ExchangeStep::Done(answer) = exchange.poll(now) else {
        panic!("answered");
    };
    assert_eq!((answer.lines.len(), answer.unsolicited.len()), (512, 256));
    // What found no room is counted: of 2001 lines, and of 2000 reports.
    let dropped = exchange.into_listener().take_dropped();
    assert_eq!(dropped, (2001 - 512) + (2000 - 256));

    let mut listener = Listener::new();
    for _ in 0..2000 {
        listener.feed(b"\r\n^RSSI:17\r\n");
    }
    assert_eq!(listener.take().len(), 256);
}

#[test]
fn a_timeout_without_end_is_no_panic() {
    let now = Instant::now();
    let mut exchange = Exchange::new(AtCommand::new("AT").unwrap(), now, Duration::MAX);
    exchange.poll(now);
    assert_eq!(
        exchange.poll(now),
        ExchangeStep::Wait(now + Duration::from_hours(1))
    );
}

/// Bytes made of what lines are made of, so that the interesting cases are hit.
fn traffic() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        6 => select(vec![
            "\r\n", "\r", "\n", "OK", "ERROR", "+CME ERROR: 11", "^SYSINFO:", "^SYSIN", "FO:", "2,3,0,5,1,,4",
            "AT^SYSINFO", "AT^SY", "SINFO", "^RSSI:17", "+CDS: 24", "+CMT: ,4", "07911326040000F0", "> ", ">", "\0",
            "+CREG: 1", "NO CARRIER", "\r\nOK\r\n",
        ]).prop_map(|text| text.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..4),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_result_does_not_depend_on_how_the_bytes_were_cut(
        bytes in traffic(),
        size in 1_usize..9,
        command in select(vec!["AT^SYSINFO", "AT+CREG?", "ATI", "AT^SYSCFG=2,2,3FFFFFFF,0,2"]),
    ) {
        let run = |pieces: &mut dyn Iterator<Item = &[u8]>| {
            let now = Instant::now();
            let mut exchange = Exchange::new(AtCommand::new(command).unwrap(), now, TIMEOUT);
            exchange.poll(now);
            for piece in pieces {
                exchange.feed(now, piece);
            }
            let mut step = exchange.poll(now);
            while let ExchangeStep::Wait(until) = step {
                step = exchange.poll(until);
            }
            if let ExchangeStep::Done(answer) = &step {
                assert!(!answer.lines.iter().any(|line| line == command), "echo in {answer:?}");
                let texts = answer.lines.iter().chain(&answer.unsolicited);
                assert!(texts.flat_map(|line| line.chars()).all(|character| !character.is_control()));
            }
            (step, exchange.into_listener().take())
        };
        let whole = run(&mut std::iter::once(bytes.as_slice()));
        prop_assert_eq!(&run(&mut bytes.chunks(size)), &whole);
        prop_assert_eq!(&run(&mut bytes.chunks(1)), &whole);
    }
}
