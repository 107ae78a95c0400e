//! The exit codes of the command line.

use std::process::ExitCode;

use crate::job::Failure;
use crate::problem::Problem;

/// How the program ends. The numbers are part of the command line's promise. Where a function of the command line gives
/// one as its error, the person was told why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All was done.
    Done = 0,
    /// It failed, and the modem is not half-written: its firmware is the former one, or one that runs. Also when all was
    /// done and the output could not be written.
    Failed = 1,
    /// The command line is wrong.
    Usage = 2,
    /// Writing had begun and no firmware was seen to run since; the modem can be repaired.
    Unfinished = 3,
    /// The file was refused, nothing was written.
    Refused = 4,
    /// It was cancelled or not confirmed, nothing was written.
    Cancelled = 5,
}

impl Exit {
    /// The number.
    pub fn code(self) -> u8 {
        self as u8
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

#[cfg(test)]
mod tests {
    use super::Exit;
    use crate::job::Failure;
    use crate::job::every_condition::every_condition;
    use crate::problem::Problem;

    #[test]
    fn the_exit_code_follows_the_condition_and_then_the_problem() {
        for condition in every_condition() {
            for problem in Problem::ALL {
                let failure = Failure {
                    condition: condition.clone(),
                    ..Failure::outside_job(*problem, "")
                };
                let code = Exit::of(&failure).code();
                let what = format!("{condition:?}, {problem:?}");
                // The modem's condition goes before the reason.
                assert_eq!(code == 3, condition.is_unfinished(), "{what}");
                if !condition.is_untouched() {
                    assert!(code == 3 || code == 1, "{what}: {code}");
                    continue;
                }
                let expected = match problem {
                    Problem::Cancelled | Problem::NotConfirmed => 5,
                    problem if problem.refuses_file() => 4,
                    _ => 1,
                };
                assert_eq!(code, expected, "{what}");
            }
        }
    }
}
