//! Blanking what names a modem, a card or a person, before it reaches the disk.
//!
//! By meaning where the protocol tells: a PIN is blanked in the command that carries it, an NV item in
//! the frame that carries it. By form where it does not: long runs of digits, as text and as packed
//! digits. The length stays, so that a recording still reads like the talk it was; only a frame may
//! grow or shrink by the escapes that its new content needs.
//!
//! Digits become `0`, letters `x`, bytes 00. What is blanked too much costs a detail; what is blanked
//! too little costs somebody's privacy, so doubt is decided against the detail.

mod frame;
mod known;
mod stream;
mod text;

pub use stream::{Said, Talk};
