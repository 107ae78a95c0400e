//! AT: no bytes make an exchange panic, the pieces they come in do not matter, and only a query is
//! ever sent again, once.

#![no_main]

use std::time::{Duration, Instant};

use libfuzzer_sys::fuzz_target;
use modem_medic::protocol::at::{AtCommand, Exchange, ExchangeStep};

const COMMANDS: &[&str] = &[
    "AT",
    "ATI",
    "AT+CGMM",
    "AT+CREG?",
    "AT^SYSINFO",
    "AT^SYSCFG?",
    "AT^SYSCFG=2,2,3FFFFFFF,0,2",
    "ATD*99#",
];

fuzz_target!(|input: &[u8]| {
    let [which, size, bytes @ ..] = input else {
        return;
    };
    let text = COMMANDS[usize::from(*which) % COMMANDS.len()];
    let whole = run(text, std::iter::once(bytes));
    let pieces = run(text, bytes.chunks(usize::from(*size).max(1)));
    assert_eq!(whole, pieces);

    // The same bytes once more as a second answer: sent again at most once, queries only.
    let (mut exchange, now) = open(text);
    let mut sent = 1;
    for _ in 0..3 {
        exchange.feed(now, bytes);
        if let ExchangeStep::Send(_) = exchange.poll(now) {
            sent += 1;
        }
    }
    assert!(sent <= if exchange.command().is_query() { 2 } else { 1 });

    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(command) = AtCommand::new(text)
    {
        assert!(
            !command
                .text()
                .contains(|character: char| character.is_control())
        );
    }
});

fn open(text: &str) -> (Exchange, Instant) {
    let now = Instant::now();
    let command = AtCommand::new(text).expect("a command");
    let mut exchange = Exchange::new(command, now, Duration::from_secs(1));
    assert!(matches!(exchange.poll(now), ExchangeStep::Send(_)));
    (exchange, now)
}

/// The last step and the reports left over.
fn run<'a>(text: &str, pieces: impl Iterator<Item = &'a [u8]>) -> (ExchangeStep, Vec<String>) {
    let (mut exchange, now) = open(text);
    for piece in pieces {
        exchange.feed(now, piece);
    }
    let step = match exchange.poll(now) {
        ExchangeStep::Wait(deadline) => exchange.poll(deadline),
        step => step,
    };
    if let ExchangeStep::Done(answer) = &step {
        assert!(answer.lines.len() <= 512 && answer.unsolicited.len() <= 256);
        for line in answer.lines.iter().chain(&answer.unsolicited) {
            assert!(!line.is_empty() && !line.contains(char::is_control));
        }
        assert!(!answer.lines.iter().any(|line| line == text));
        answer.plain();
    }
    (step, exchange.into_listener().take())
}
