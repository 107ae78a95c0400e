//! Nothing that names a person, a card, a modem or a place leaves: one engine for recordings, converted captures, the log
//! and support files.
//!
//! Of what is said to a modem and by it only that is kept which is known to be harmless: commands, answers and fields that
//! say how a modem behaves ([`Exchange`] for lines, [`frame`] for frames). The rest is blanked by class and length, so that
//! a recording still plays and reads like the talk it was. What is blanked too much costs a detail; what is blanked too
//! little costs somebody's privacy.
//!
//! [`KnownSecrets`] is the net below the tables: numbers that were hidden once are looked for in everything that is kept, in every
//! encoding. [`Mask`] hides numbers and names in texts that are not the modem's own bytes, such as lines of the log.

mod at;
mod at_table;
mod blank;
mod exchange;
pub mod frame;
mod known;
mod mask;
mod numbers;
mod shapes;
mod words;

pub use blank::{ABANDONS_TEXT, ENDS_TEXT, blanked, may_have_been};
pub use exchange::{Exchange, MaskedBytes, vouched};
pub use known::KnownSecrets;
pub use mask::{Mask, mask};
