//! Finding back to question and answer.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::select;

use super::super::{AtCommand, Exchange, ExchangeStep, Listener, Resync, ResyncStep};

/// A modem that answers everything in its order, some of it late and some of it never.
struct Modem {
    /// The lines that the modem will send, and when.
    due: VecDeque<(Instant, String)>,
    busy: Instant,
    slow: Duration,
    /// How many more commands are lost.
    deaf: usize,
}

impl Modem {
    fn hear(&mut self, now: Instant, bytes: &[u8]) {
        if self.deaf > 0 {
            self.deaf -= 1;
            return;
        }
        let command = String::from_utf8_lossy(bytes);
        let answer = match command.trim() {
            "ATI" => "\r\nManufacturer: huawei\r\nModel: E1550\r\n\r\nOK\r\n",
            "AT+CSQ" => "\r\n+CSQ: 17,99\r\n\r\nOK\r\n",
            "AT+CGMR" => "\r\n11.608.12.04.21\r\n\r\nOK\r\n",
            "AT+CGMM" => "\r\nE1550\r\n\r\nOK\r\n",
            "AT+CGSN" => "\r\n353443041234563\r\n\r\nOK\r\n",
            "AT^VERSION?" => "\r\nCOMMAND NOT SUPPORT\r\n",
            _ => "\r\nOK\r\n",
        };
        self.busy = self.busy.max(now) + self.slow;
        self.due.push_back((self.busy, answer.to_owned()));
    }

    /// The line that the modem sends until `until`, and its time.
    fn say(&mut self, until: Instant) -> Option<(Instant, String)> {
        match self.due.front() {
            Some((at, _)) if *at <= until => self.due.pop_front(),
            _ => None,
        }
    }
}

fn modem(now: Instant, slow: u64, deaf: usize) -> Modem {
    Modem {
        due: VecDeque::new(),
        busy: now,
        slow: Duration::from_millis(slow),
        deaf,
    }
}

/// Asks until the answer or the timeout. Gives the answer's first line.
fn ask(modem: &mut Modem, now: &mut Instant, command: &str, timeout: Duration) -> Option<String> {
    let mut exchange = Exchange::new(AtCommand::new(command).unwrap(), *now, timeout);
    loop {
        match exchange.poll(*now) {
            ExchangeStep::Send(bytes) => modem.hear(*now, &bytes),
            ExchangeStep::Wait(until) => match modem.say(until) {
                Some((at, text)) => {
                    *now = at.max(*now);
                    exchange.feed(*now, text.as_bytes());
                }
                None => *now = until,
            },
            ExchangeStep::Done(answer) => {
                return Some(answer.lines.first().cloned().unwrap_or_default());
            }
            ExchangeStep::TimedOut { .. } => return None,
        }
    }
}

fn resync(modem: &mut Modem, now: &mut Instant, owed: &[AtCommand]) -> ResyncStep {
    let mut resync = Resync::new(Listener::new(), owed, Resync::QUESTIONS, *now);
    loop {
        match resync.poll(*now) {
            ResyncStep::Send(bytes) => modem.hear(*now, &bytes),
            ResyncStep::Wait(until) => match modem.say(until) {
                Some((at, text)) => {
                    *now = at.max(*now);
                    resync.feed(*now, text.as_bytes());
                }
                None => *now = until,
            },
            step => return step,
        }
    }
}

#[test]
fn after_it_every_answer_belongs_to_its_question() {
    let second = Duration::from_secs(1);
    for (slow, deaf) in [(5, 1), (5, 3), (1500, 0), (2200, 0), (2200, 2), (4000, 1)] {
        for lost in ["AT", "ATI", "AT+CGMM", "AT+CSQ", "AT^VERSION?"] {
            let mut now = Instant::now();
            let mut modem = modem(now, slow, deaf);
            let owed = [AtCommand::new(lost).unwrap()];
            // Given up after a second; the answer comes later, or not at all.
            if ask(&mut modem, &mut now, lost, second).is_some() {
                continue;
            }
            let begun = now;
            assert_eq!(
                resync(&mut modem, &mut now, &owed),
                ResyncStep::Found,
                "{slow} {deaf} {lost}"
            );
            assert!(
                now - begun < 20 * second,
                "{slow} {deaf} {lost}: {:?}",
                now - begun
            );
            for (command, line) in [
                ("AT+CGMM", "E1550"),
                ("AT+CGMR", "11.608.12.04.21"),
                ("AT", ""),
            ] {
                let answer = ask(&mut modem, &mut now, command, 10 * second);
                assert_eq!(answer.as_deref(), Some(line), "{slow} {deaf} {lost}");
            }
        }
    }
}

#[test]
fn a_modem_that_answers_nothing_is_given_up_within_bounds() {
    let now = Instant::now();
    for (chatter, something, only_reports) in [
        (None, false, false),
        (Some("\r\n^RSSI:17\r\n"), true, true),
        (Some("\r\nnoise\r\n"), true, false),
    ] {
        let mut at = now;
        let mut resync = Resync::new(Listener::new(), &[], Resync::QUESTIONS, at);
        let step = loop {
            match resync.poll(at) {
                ResyncStep::Send(_) => {}
                // Reports every 10 ms at most.
                ResyncStep::Wait(until) => {
                    at = until.min(at + Duration::from_millis(chatter.map_or(10_000, |_| 10)));
                    resync.feed(at, chatter.unwrap_or_default().as_bytes());
                }
                step => break step,
            }
        };
        let failed = ResyncStep::Failed {
            heard_something: something,
            only_reports,
        };
        assert_eq!(step, failed, "{chatter:?}");
        assert!(at - now < Duration::from_secs(25), "{:?}", at - now);
        assert_eq!(resync.unanswered().len(), Resync::QUESTIONS);
    }
}

#[test]
fn what_is_owed_is_not_asked() {
    let now = Instant::now();
    let owed = ["ATI", "AT+CSQ"].map(|text| AtCommand::new(text).unwrap());
    let mut resync = Resync::new(Listener::new(), &owed, 1, now);
    let later = now + Duration::from_secs(1);
    assert_eq!(resync.poll(later), ResyncStep::Send(b"AT+CGMR\r".to_vec()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_upset_it_and_only_questions_are_sent(
        pieces in proptest::collection::vec(select(vec![
            "\r\n", "OK\r\n", "\r\nOK\r\n", "ERROR", "Model: E1550", "+CSQ: 17,99\r\n", "11.608.12.04.21\r\n",
            "+CMT: \"1\",,\"x\"\r\n", "^RSSI:17\r\n", "~", "> ", "\0", "AT+CSQ\r",
        ]), 0..60),
    ) {
        let mut now = Instant::now();
        let begun = now;
        let mut resync = Resync::new(Listener::new(), &[], Resync::QUESTIONS, now);
        let mut pieces = pieces.into_iter();
        loop {
            match resync.poll(now) {
                ResyncStep::Send(bytes) => {
                    let text = String::from_utf8(bytes).unwrap();
                    prop_assert!(AtCommand::new(text.trim_end()).unwrap().is_query(), "{}", text);
                }
                ResyncStep::Wait(until) => match pieces.next() {
                    Some(piece) => {
                        now += Duration::from_millis(50);
                        resync.feed(now, piece.as_bytes());
                    }
                    None => now = now.max(until),
                },
                _ => break,
            }
            prop_assert!(now - begun < Duration::from_secs(90));
        }
    }
}
