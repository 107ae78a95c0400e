//! AT commands: one exchange at a time, and answers told from what the modem says by itself.
//!
//! * [`AtCommand`] — the text of a command, checked, and what its answer begins with.
//! * [`Exchange`] — one command until its final result or its deadline.
//! * [`Resync`] — the way back to question and answer after one went unanswered.
//! * [`AtAnswer`], [`FinalResult`], [`CmeError`] — what came back.
//! * [`Listener`] — the unsolicited lines while no command is open; [`is_unsolicited`] knows them.
//!
//! * [`danger()`], [`Danger`] — what a typed line could do to the modem, before it is sent.
//!
//! The meaning of an answer's lines is not decided here. Sources: `docs/facts/at-and-usb.md` §1.1, §1.5,
//! `docs/facts/dload-and-firmware-files.md` §3.

mod answer;
mod collect;
mod command;
mod danger;
mod exchange;
mod known;
mod lines;
mod reports;
mod result;
mod resync;
mod shape;
#[cfg(test)]
mod tests;

pub use answer::AtAnswer;
pub use command::{AtCommand, CommandError, MAX_COMMAND};
pub use danger::{Danger, danger};
pub use exchange::{Exchange, ExchangeStep};
pub use reports::{Listener, is_report, is_unsolicited};
pub use result::{CmeError, FinalResult};
pub use resync::{Resync, ResyncStep};
