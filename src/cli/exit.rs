//! The exit codes of the command line.

use std::process::ExitCode;

use crate::job::Failure;
use crate::problem::Problem;

/// How the program ends. The numbers are part of the command line's promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done.
    Done,
    /// 1: failed, and the modem is not half-written: its firmware is the former one, or one that runs.
    Failed,
    /// 2: the command line is wrong.
    Usage,
    /// 3: writing had begun and no firmware was seen to run since; the modem can be repaired.
    Unfinished,
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
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Unfinished => 3,
            Self::Refused => 4,
            Self::Cancelled => 5,
        }
    }

    /// How a failed job ends the program. What was done to the modem goes before why.
    pub fn of(failure: &Failure) -> Self {
        let condition = &failure.condition;
        if condition.is_unfinished() {
            return Self::Unfinished;
        }
        match failure.problem {
            _ if !condition.is_untouched() => Self::Failed,
            Problem::Cancelled | Problem::NotConfirmed => Self::Cancelled,
            problem if problem.refuses_file() => Self::Refused,
            _ => Self::Failed,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
