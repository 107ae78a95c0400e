//! Typed input: a line, or a code that the terminal does not show. A signal ends the waiting.

use std::io::{self, BufRead as _, IsTerminal as _, Read as _};

use crossbeam_channel::{bounded, select};

use super::exit::Exit;
use super::output::{self, Stream};
use super::reporter::Reporter;
use crate::problem::Problem;
use crate::signal::while_alive;

/// Much more than any answer has, in bytes.
const LONGEST: u64 = 1024;

/// The next line of standard input, after `prompt`; empty when there is none.
/// A signal ends the waiting.
pub fn line(reporter: &mut Reporter, prompt: &str) -> Result<String, Exit> {
    await_line(reporter, prompt, || {
        let mut line = String::new();
        io::stdin().lock().take(LONGEST).read_line(&mut line)?;
        Ok(line)
    })
}

/// The code that the text `what` names: typed twice at the terminal, which does not show it, or one line of standard input.
/// Nothing is given where the two are not the same, or the terminal cannot be kept from showing it.
pub fn code(reporter: &mut Reporter, what: &'static str) -> Result<String, Exit> {
    if !io::stdin().is_terminal() {
        return line(reporter, "");
    }
    let words = reporter.words();
    let what = ("what", words.say(what));
    let prompts = ["cli-code-hidden", "cli-code-again"].map(|id| words.say_with(id, what));
    let [first, again] = prompts.map(|prompt| format!("{prompt} "));
    // A person who left the first question is not asked the second.
    let first = hidden(reporter, &first)?;
    let again = hidden(reporter, &again)?;
    if first == again {
        Ok(first)
    } else {
        Err(reporter.trouble(Problem::CodesDiffer, ""))
    }
}

#[cfg(unix)]
fn hidden(reporter: &mut Reporter, prompt: &str) -> Result<String, Exit> {
    let quiet =
        echo::off().map_err(|error| reporter.trouble(Problem::Internal, error.to_string()))?;
    let typed = line(reporter, prompt);
    drop(quiet);
    output::write(Stream::Error, "\n").ok();
    typed
}

#[cfg(not(unix))]
fn hidden(reporter: &mut Reporter, prompt: &str) -> Result<String, Exit> {
    await_line(reporter, prompt, rpassword::read_password)
}

/// Waits for `read`, which runs on a thread of its own: nothing but a line or the end of the program can end it. The
/// prompt comes when a signal ends the waiting already.
fn await_line(
    reporter: &mut Reporter,
    prompt: &str,
    read: impl FnOnce() -> io::Result<String> + Send + 'static,
) -> Result<String, Exit> {
    let (stop, stopped) = bounded(1);
    let _signals = while_alive(move || {
        // A full channel holds the wish already.
        stop.try_send(()).ok();
    });
    output::write(Stream::Error, prompt).ok();
    let (typed, answer) = bounded(1);
    let reader = std::thread::Builder::new()
        .name("typed line".into())
        .spawn(move || {
            typed.send(read()).ok();
        });
    if let Err(error) = reader {
        return Err(reporter.trouble(Problem::Internal, error.to_string()));
    }
    select! {
        recv(stopped) -> _ => {
            output::write(Stream::Error, "\n").ok();
            Err(reporter.trouble(Problem::Cancelled, ""))
        }
        recv(answer) -> line => match line {
            Ok(Ok(line)) => Ok(line),
            // Text that is none, or an input that fails, is no answer.
            Ok(Err(_)) | Err(_) => Ok(String::new()),
        },
    }
}

/// Keeping the terminal from showing what is typed.
#[cfg(unix)]
mod echo {
    use std::io;

    use rustix::termios::{
        LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcsetattr,
    };

    /// A key of the terminal that does nothing (`_POSIX_VDISABLE`).
    const NO_KEY: u8 = if cfg!(target_os = "linux") { 0 } else { 0xFF };

    /// While it lives, the terminal shows nothing that is typed.
    pub struct Off(Termios);

    /// Switches the echo of the terminal on standard input off. What was typed ahead is thrown away. The keys that would end
    /// or stop the program on the spot do nothing meanwhile: the terminal would stay without echo, and a dump of the program
    /// would hold the code.
    pub fn off() -> io::Result<Off> {
        let terminal = io::stdin();
        let before = tcgetattr(&terminal)?;
        let mut quiet = before.clone();
        quiet.local_modes.remove(LocalModes::ECHO);
        for key in [SpecialCodeIndex::VQUIT, SpecialCodeIndex::VSUSP] {
            quiet.special_codes[key] = NO_KEY;
        }
        tcsetattr(&terminal, OptionalActions::Flush, &quiet)?;
        Ok(Off(before))
    }

    impl Drop for Off {
        fn drop(&mut self) {
            // A terminal that is gone shows nothing anyway.
            tcsetattr(io::stdin(), OptionalActions::Now, &self.0).ok();
        }
    }
}
