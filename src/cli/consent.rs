//! Asking a person for a typed yes.

use std::io::{BufRead as _, Write as _};

use crossbeam_channel::{bounded, select};

use super::can_ask;
use super::exit::Exit;
use super::reporter::Reporter;
use crate::problem::Problem;
use crate::signal::while_alive;

/// Asks for a typed yes. A signal is an answer, too: nobody waits for a line then.
pub fn ask(reporter: &mut Reporter) -> Result<(), Exit> {
    must_be_able_to_ask(reporter)?;
    let (stop, stopped) = bounded(1);
    let _signals = while_alive(move || {
        // A full channel holds the wish already.
        stop.try_send(()).ok();
    });
    write!(std::io::stderr(), "Type yes to agree: ").ok();
    let (typed, answer) = bounded(1);
    // It reads until a line comes or the program ends; nothing else can end it.
    let reader = std::thread::Builder::new()
        .name("consent".into())
        .spawn(move || {
            let mut line = String::new();
            if std::io::stdin().lock().read_line(&mut line).is_ok() {
                typed.send(line).ok();
            }
        });
    if let Err(error) = reader {
        return Err(reporter.trouble(Problem::Internal, error.to_string()));
    }
    select! {
        recv(stopped) -> _ => {
            writeln!(std::io::stderr()).ok();
            Err(reporter.trouble(Problem::Cancelled, ""))
        }
        recv(answer) -> line => match line {
            Ok(line) if line.trim().eq_ignore_ascii_case("yes") => Ok(()),
            _ => Err(not_confirmed(reporter)),
        },
    }
}

/// Refuses where nobody could answer, before the modem is asked anything.
pub fn must_be_able_to_ask(reporter: &mut Reporter) -> Result<(), Exit> {
    if can_ask() {
        Ok(())
    } else {
        Err(not_confirmed(reporter))
    }
}

fn not_confirmed(reporter: &mut Reporter) -> Exit {
    reporter.trouble(
        Problem::NotConfirmed,
        "there is no --yes and nobody who answered yes",
    )
}
