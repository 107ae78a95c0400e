//! `console`: a talk with the modem by hand, from standard input.

use std::io::{BufRead as _, Write as _};
use std::path::PathBuf;

use super::exit::Exit;
use super::reporter::Reporter;
use super::which::Which;
use crate::job::{ConsoleRequest, Request, danger};
use crate::language::Words;
use crate::problem::Problem;

/// Lines that may wait for the modem. A pipe is not read faster than the modem answers.
const WAITING: usize = 16;

/// Sends what comes on standard input until it ends, or until interrupted. A line that could cost an attempt of the SIM card,
/// money or a setting is sent when it was typed twice, or with `agreed` at once.
pub fn console(
    reporter: &mut Reporter,
    which: Which,
    agreed: bool,
    state_dir: Option<PathBuf>,
) -> Exit {
    let (typed, lines) = crossbeam_channel::bounded(WAITING);
    let reader = std::thread::Builder::new()
        .name("console input".into())
        .spawn(move || {
            let words = Words::of_command_line();
            let mut warned = None;
            for line in std::io::stdin().lock().lines() {
                // Without its other end nobody wants more lines; text that is none ends the talk.
                let Ok(line) = line else { return };
                if let Some(warning) = warning(&words, &line, &mut warned).filter(|_| !agreed) {
                    writeln!(std::io::stderr(), "{warning}").ok();
                    continue;
                }
                if typed.send(line).is_err() {
                    return;
                }
            }
        });
    if let Err(error) = reader {
        return reporter.trouble(Problem::Internal, error.to_string());
    }
    let request = Request::Console(ConsoleRequest { lines });
    super::one_job(reporter, which, &request, state_dir)
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
    Some(format!(
        "Not sent yet. {why} Type the same line again to send it."
    ))
}

#[cfg(test)]
mod tests {
    use super::{Words, warning};

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
        assert!(told("AT^NOBODYKNOWS=1"));
        assert!(!told("AT^CIMEI=1"), "the console itself says why not");
    }
}
