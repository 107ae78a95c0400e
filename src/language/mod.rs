//! Every sentence that a person reads of what the engine knows, once, and every word of the window in eleven
//! languages.
//!
//! The texts lie in `assets/i18n/<tag>/*.ftl` in the Fluent format and are part of the program.
//! [`Words`] holds those of one language and gives them out: [`Words::say`] for a text without
//! arguments, [`Words::say_with`] for one with arguments, and a typed method for each type of the
//! engine that a person reads, so that a new state without words does not compile.
//!
//! Nothing here is global. The window owns one [`Words`] and makes another when the language changes.
//! The command line speaks English out of the same files: [`Words::of_command_line`]. The log and the
//! journal hold ids and technical details.
//!
//! # Ids
//!
//! `problem-<id>-title`, `problem-<id>-action`, `state-<id>`,
//! `stage-<id>-active`, `prompt-<id>`, `danger-<id>`, `warning-<id>`, and the other
//! prefixes of `engine.ftl`. What only one screen says is in `window.ftl`.

mod job_words;
mod modem_words;
mod report_words;
mod restore_words;
mod tag;
mod words;

pub use tag::Language;
#[cfg(test)]
pub use tests::characters;
pub use words::{Args, Words};

#[cfg(test)]
mod tests;
