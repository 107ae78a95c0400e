//! `console`: a talk with the modem by hand, from standard input.

use std::io::BufRead as _;
use std::path::PathBuf;

use super::exit::Exit;
use super::voice::Voice;
use super::which::Which;
use crate::job::{ConsoleRequest, Request};
use crate::problem::Problem;

/// Lines that may wait for the modem. A pipe is not read faster than the modem answers.
const WAITING: usize = 16;

/// Sends what comes on standard input until it ends, or until interrupted.
pub fn console(voice: &mut Voice, which: Which, state_dir: Option<PathBuf>) -> Exit {
    let (typed, lines) = crossbeam_channel::bounded(WAITING);
    let reader = std::thread::Builder::new()
        .name("console input".into())
        .spawn(move || {
            for line in std::io::stdin().lock().lines() {
                // Without its other end nobody wants more lines; text that is none ends the talk.
                let Ok(line) = line else { return };
                if typed.send(line).is_err() {
                    return;
                }
            }
        });
    if let Err(error) = reader {
        return voice.trouble(Problem::Internal, error.to_string());
    }
    let request = Request::Console(ConsoleRequest { lines });
    super::one_job(voice, which, &request, state_dir)
}
