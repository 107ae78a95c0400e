//! Why a session ended early, and where.

use std::time::Duration;

use crate::problem::Problem;
use crate::protocol::dload::NakReason;

/// Where a session was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionPosition {
    /// Before the request that is meant.
    Before {
        /// Number of the part, from 1.
        part: usize,
        /// Its code.
        code: u32,
    },
    /// At START.
    Start {
        /// Number of the part, from 1.
        part: usize,
        /// Its code.
        code: u32,
    },
    /// At a block.
    Block {
        /// Number of the part, from 1.
        part: usize,
        /// Its code.
        code: u32,
        /// Number of the block, from 1.
        number: u32,
    },
    /// At END.
    End {
        /// Number of the part, from 1.
        part: usize,
        /// Its code.
        code: u32,
    },
    /// After the last END.
    AfterAll,
}

impl std::fmt::Display for SessionPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Before { part, code } => write!(f, "part {part} ({code:08x})"),
            Self::Start { part, code } => write!(f, "part {part} ({code:08x}), start"),
            Self::Block { part, code, number } => {
                write!(f, "part {part} ({code:08x}), block {number}")
            }
            Self::End { part, code } => write!(f, "part {part} ({code:08x}), end"),
            Self::AfterAll => f.write_str("after the last part"),
        }
    }
}

/// Why a session ended early. Nothing more may be sent to the modem then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The modem refused.
    #[error("{place}: NAK {:#04x}, {}", .reason.code(), .reason.describe())]
    Refused {
        /// Where.
        place: SessionPosition,
        /// Its reason.
        reason: NakReason,
    },
    /// A refusal that belongs to an earlier request.
    #[error("{place}, late reply: NAK {:#04x}, {}", .reason.code(), .reason.describe())]
    RefusedLate {
        /// Before what it was heard.
        place: SessionPosition,
        /// Its reason.
        reason: NakReason,
    },
    /// Nothing came in time.
    #[error("{place}: no answer within {within:?}")]
    Silent {
        /// Where.
        place: SessionPosition,
        /// How long it was waited for.
        within: Duration,
    },
    /// Something came in time, but no answer.
    #[error("{place}: no valid answer within {within:?}, only data that cannot be trusted")]
    Garbled {
        /// Where.
        place: SessionPosition,
        /// How long it was waited for.
        within: Duration,
    },
}

impl Error {
    /// The entry of the catalogue that explains this to a person.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Refused { reason, .. } | Self::RefusedLate { reason, .. } => reason.problem(),
            Self::Silent { .. } => Problem::NoAnswer,
            Self::Garbled { .. } => Problem::BadAnswer,
        }
    }
}
