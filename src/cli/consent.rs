//! Asking a person for a typed yes.

use super::exit::Exit;
use super::reporter::Reporter;
use super::{can_ask, typed};
use crate::problem::Problem;

/// Asks for a typed yes. A signal is an answer, too: nobody waits for a line then.
pub fn ask(reporter: &mut Reporter) -> Result<(), Exit> {
    must_be_able_to_ask(reporter)?;
    let prompt = format!("{} ", reporter.words().say("cli-agree"));
    if typed::line(reporter, &prompt)?
        .trim()
        .eq_ignore_ascii_case("yes")
    {
        Ok(())
    } else {
        Err(not_confirmed(reporter))
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

/// Says that nobody agreed.
pub fn not_confirmed(reporter: &mut Reporter) -> Exit {
    reporter.trouble(
        Problem::NotConfirmed,
        "there is no --yes and nobody who answered yes",
    )
}
