//! The window's own controls, each in one place, so that all screens come from one hand.
//!
//! They draw and give back what was pressed; they know no modem.

mod button;
mod card;
mod picture;
mod problem;
mod rail;
mod rows;

pub use button::{Primary, icon_button, plain, primary, quiet, toggle};
pub use card::{Choice, Tone, card, choice_cards, column, header, note};
pub use picture::picture;
#[cfg(test)]
pub use problem::{Remedy, remedy};
pub use problem::{circumstances, copy_details, problem_card, what_to_do};
pub use rail::{led, modem_line, rail};
pub use rows::{bar, check_row, fact, facts, icon_row, signal, stage_row, tool};
