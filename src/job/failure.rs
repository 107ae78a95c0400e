//! How a job fails: the problem, the stage, and what is left behind.

use std::fmt;

use crate::bus::holder::Holders;
use crate::modem::{AttemptsLeft, Condition};
use crate::problem::Problem;
use crate::progress::Stage;

/// A job that ended without reaching its goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The problem that occurred.
    pub problem: Problem,
    /// The modem's condition, as far as it is known.
    pub condition: Condition,
    /// Where the job was. Absent when it had not begun.
    pub stage: Option<Stage>,
    /// The technical circumstances for the log, in English: a NAK reason, a port, a block number.
    pub detail: String,
    /// The attempts for a code, where the job was about one.
    pub attempts_left: Option<AttemptsLeft>,
    /// The programs that hold the port, when that is the problem.
    pub holders: Option<Box<Holders>>,
}

impl Failure {
    /// A failure outside any job: nothing was seen of a modem, and nothing done to one.
    pub fn outside_job(problem: Problem, detail: impl Into<String>) -> Self {
        Self {
            problem,
            condition: Condition::Unknown,
            stage: None,
            detail: detail.into(),
            attempts_left: None,
            holders: None,
        }
    }
}

/// Its technical names, for the log: a face has words for them.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.problem.id(), self.condition.id())?;
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
