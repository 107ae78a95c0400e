//! The trait of all jobs: name, stages, course and result.
//!
//! # Adding a job
//!
//! 1. **Write one file in this folder.** It holds the request (what the person asked for, `pub struct …Request`), the
//!    result (what was proven, `pub struct`, `Serialize`) and `impl Job for …Request`. The course stands in
//!    [`Job::run`] as a straight line of stages. Its steps are there already: [`super::connect`] opens a port that
//!    answers and reads who the modem is, [`super::ask`] sends one AT command and writes the exchange to the log,
//!    [`super::come_back`] waits for a modem that restarts, [`super::read_back`] proves that it is the same one, and
//!    every waiting time stands in [`super::timing`].
//! 2. **Name it in `job/mod.rs`**: a `mod` line, and a `pub use` for request and result.
//! 3. **Add one row to the table in `job/table.rs`.** [`JobRequest`](super::JobRequest), [`Done`](super::Done), the worker's
//!    dispatch, the log, the stages of the window and the JSON of the command line follow from the row.
//! 4. **A new stage** is a variant of [`Stage`](crate::progress::Stage) with its texts in every language; a new thing
//!    that is said while the job runs is a variant of [`Notice`](super::Notice) in `job/notice.rs`.
//! 5. **Let the compiler find the rest**: `cli/words.rs` puts a result into words, `gui/state/apply.rs` takes it into
//!    the window.
//!
//! A job that changes the modem keeps the order of the safety rules (README.md, "Is it safe?"): everything that can be checked is
//! checked first; then `context.must_be_alone`, then `context.open_journal`, which also keeps the computer awake; then
//! a record before each step that cannot be taken back. It belongs into `tests/engine/sweep.rs` and `tests/engine/stop.rs`.
//!
//! No job uses another job's file: steps that two of them share have a file of their own, as [`super::writing`] has
//! those of flash and repair.

use super::context::{Context, Surroundings};
use super::error::JobError;
use super::failure::Failure;
use crate::progress::Plan;

/// A job, implemented by what is asked for.
pub(super) trait Job {
    /// The name in the log, in lower case.
    const NAME: &'static str;
    /// The stages with their weights, in the order in which they are entered.
    const PLAN: Plan;
    /// Whether the job comes to an end without being stopped.
    const ENDS_BY_ITSELF: bool = true;
    /// The result of a job that reached its goal. Each field is an observation, none a conclusion.
    type Done;

    /// Runs the job to its end.
    fn run(&self, context: &mut Context<'_, '_>) -> Result<Self::Done, JobError>;
}

/// Runs a job, and closes its journal.
pub(super) fn perform<J: Job>(around: &mut Surroundings<'_>, job: &J) -> Result<J::Done, Failure> {
    let mut context = Context::new(around, J::PLAN);
    let outcome = job.run(&mut context);
    context.conclude(outcome)
}
