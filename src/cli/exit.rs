//! The exit codes of the command line.

use std::process::ExitCode;

use crate::job::Failure;
use crate::problem::{ModemState, Problem};

/// How the program ends. The numbers are part of the command line's promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: failed, the modem's firmware is untouched.
    Untouched,
    /// 2: the command line is wrong.
    Usage,
    /// 3: failed half-way, the modem can be repaired.
    Repairable,
    /// 4: the file was refused, nothing was written.
    Refused,
    /// 5: cancelled or not confirmed, nothing was written.
    Cancelled,
}

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Untouched => 1,
            Self::Usage => 2,
            Self::Repairable => 3,
            Self::Refused => 4,
            Self::Cancelled => 5,
        }
    }

    /// How a failed job ends the program. What was done to the modem goes before why.
    pub fn of(failure: &Failure) -> Self {
        match (failure.state, failure.problem) {
            (ModemState::Repairable, _) => Self::Repairable,
            (_, Problem::Cancelled | Problem::NotConfirmed) => Self::Cancelled,
            (ModemState::Untouched, problem) if problem.refuses_file() => Self::Refused,
            _ => Self::Untouched,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
