//! The window's own controls, each in one place, so that all screens come from one hand.
//!
//! They draw and give back what was pressed; they know no modem.

mod button;
mod card;
mod chart;
mod field;
mod guides;
mod picture;
mod problem;
mod rail;
mod rows;
mod shapes;
mod tone;

pub use button::{
    Primary, ask_copy, ask_icon, ask_plain, ask_quiet, ask_reveal, ask_tick, checkbox, icon_button,
    plain, plain_width, primary, primary_width, quiet, quiet_narrow, toggle, waiting,
};
pub use card::{
    Choice, card, card_head, choice_cards, column, column_in, fold, header, note, remark, slim,
    slim_above,
};
pub use chart::{Chart, Run, chart};
pub use field::{edited, field};
pub use guides::{Replug, WAIT, card_out, direct_port, replug};
pub use picture::{Led, picture};
#[cfg(test)]
pub use problem::{Remedy, remedy};
pub use problem::{circumstances, copy_details, problem_card, what_to_do};
#[cfg(test)]
pub use rail::fits;
pub use rail::{led, modem_line, rail};
pub use rows::{
    Cell, bar, big_mark, big_tick, cells, check_row, fact, fact_row, facts, icon_row, signal,
    stage_row, stepper,
};
pub use shapes::glyph;
pub use tone::Tone;
