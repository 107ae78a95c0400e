//! `console`: a talk with the modem by hand, from standard input.

use std::io::{BufRead, Read as _};

use super::exit::Exit;
use super::output::{self, Stream};
use super::reporter::Reporter;
use super::which::Which;
use crate::job::{ConsoleRequest, JobRequest, danger};
use crate::language::Words;
use crate::problem::Problem;

/// Lines that may wait for the modem. A pipe is not read faster than the modem answers.
const WAITING: usize = 16;
/// The longest line that is read whole, in bytes. A command is shorter, so what is longer is not sent.
const LONGEST: u64 = 4096;

/// Sends what comes on standard input until it ends, or until interrupted. A line that could cost an attempt of the SIM card,
/// money or a setting is sent when it was typed twice, or with `agreed` at once.
pub fn console(reporter: &mut Reporter, which: Which, agreed: bool) -> Result<(), Exit> {
    let (typed, lines) = crossbeam_channel::bounded(WAITING);
    let reader = std::thread::Builder::new()
        .name("console input".into())
        .spawn(move || {
            let words = Words::of_command_line();
            let mut warned = None;
            let mut input = std::io::stdin().lock();
            // Without its other end nobody wants more lines; text that is none ends the talk.
            while let Some(line) = next_line(&mut input) {
                if let Some(warning) = warning(&words, &line, &mut warned).filter(|_| !agreed) {
                    output::write(Stream::Error, &format!("{warning}\n")).ok();
                    continue;
                }
                // A key held down is no command that waits in line.
                if line.trim().is_empty() {
                    continue;
                }
                if typed.send(line).is_err() {
                    return;
                }
            }
        });
    if let Err(error) = reader {
        return Err(reporter.trouble(Problem::Internal, error.to_string()));
    }
    let request = JobRequest::Console(ConsoleRequest { lines });
    super::one_job(reporter, which, request)
}

/// After so many bytes without an end a line is taken for an endless one, which ends the talk.
const ENDLESS: usize = 128 << 20;

/// The next line, of which no more than [`LONGEST`] bytes are kept; `None` at the end, and where it is no text or has no end.
fn next_line(input: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    let length = input.take(LONGEST).read_until(b'\n', &mut line).ok()?;
    if u64::try_from(length).is_ok_and(|length| length < LONGEST) || line.ends_with(b"\n") {
        return String::from_utf8(line).ok().filter(|line| !line.is_empty());
    }
    let mut left = ENDLESS;
    loop {
        let more = input.fill_buf().ok()?;
        let end = memchr::memchr(b'\n', more);
        let length = end.map_or(more.len(), |end| end + 1);
        input.consume(length);
        left = left.checked_sub(length)?;
        if end.is_some() || length == 0 {
            return Some(String::from_utf8_lossy(&line).into_owned());
        }
    }
}

/// The warning before `line` is sent; `None` when there is none, or when it was given just before. `warned`
/// is the line that was warned about last. Lines that are never sent are left to the console, which says why.
fn warning(words: &Words, line: &str, warned: &mut Option<String>) -> Option<String> {
    let line = line.trim();
    let before = warned.take();
    let danger = danger(line).filter(|danger| !danger.is_blocked())?;
    if before.is_some_and(|before| before == line) {
        return None;
    }
    *warned = Some(line.to_owned());
    let why = words.danger(danger);
    Some(words.say_with("cli-console-not-sent-yet", ("why", why)))
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Read as _};

    use super::{Words, next_line, warning};

    #[test]
    fn lines_are_read_one_by_one_and_the_rest_of_a_long_one_is_not_kept() {
        let long = std::io::repeat(b'x').take(64 << 20);
        let mut input = BufReader::new(b"ATI\r\nAT\n".chain(long).chain(&b"\nAT+CSQ"[..]));
        let mut next = || next_line(&mut input);
        assert_eq!(next().as_deref(), Some("ATI\r\n"));
        assert_eq!(next().as_deref(), Some("AT\n"));
        assert_eq!(next().unwrap().len(), 4096);
        assert_eq!(next().as_deref(), Some("AT+CSQ"));
        assert_eq!(next(), None);
        assert_eq!(next_line(&mut &b"\xff\nAT\n"[..]), None);
        assert_eq!(next_line(&mut BufReader::new(std::io::repeat(0))), None);
    }

    #[test]
    fn a_dangerous_line_is_sent_when_it_was_typed_twice_in_a_row() {
        let mut warned = None;
        let words = Words::of_command_line();
        let mut told = |line| warning(&words, line, &mut warned).is_some();
        assert!(!told("AT+CSQ"));
        assert!(told("AT+CPIN=\"1234\""));
        assert!(!told(" AT+CPIN=\"1234\" "));
        // Once agreed to is once sent.
        assert!(told("AT+CPIN=\"1234\""));
        assert!(told("AT+CPIN=\"4321\""));
        assert!(!told("AT+CSQ"));
        assert!(told("AT+CPIN=\"4321\""));
        assert!(told("AT+CNMI=2,1"));
        for never in ["AT^CIMEI=1", "AT^NOBODYKNOWS=1"] {
            assert!(!told(never), "the console itself says why not: {never}");
        }
    }
}
