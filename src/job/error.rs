//! Why a job ends early, typed, with its source.
//!
//! Jobs decide by these types and never by the catalogue: which entry of it explains an error to a person is asked
//! once, where the job has ended and its error becomes a [`Failure`](super::Failure).

use std::io;
use std::path::PathBuf;

use super::link::LinkError;
use crate::bus::holder::Holders;
use crate::bus::{BusError, PortError, SwitchError};
use crate::modem::Observation;
use crate::problem::Problem;
use crate::protocol::dload::session;

/// Why a job ends early.
#[derive(Debug, thiserror::Error)]
pub(super) enum JobError {
    /// A port could not be opened.
    #[error(transparent)]
    Bus(#[from] BusError),
    /// A conversation failed.
    #[error(transparent)]
    Link(LinkError),
    /// The port failed while a package was written.
    #[error("{place}: {source}")]
    Write {
        /// Where the session was.
        place: session::SessionPosition,
        /// The error that is the cause.
        source: LinkError,
    },
    /// The modem did not take the package.
    #[error(transparent)]
    Session(#[from] session::Error),
    /// The file is none that could be written.
    #[error(transparent)]
    File(#[from] crate::firmware::Error),
    /// The stick could not be switched out of its CD-ROM state.
    #[error(transparent)]
    Switch(#[from] SwitchError),
    /// The journal could not be written.
    #[error(transparent)]
    Journal(io::Error),
    /// An output file of the user's could not be written.
    #[error("{source}: {}", .path.display())]
    Output {
        /// The file.
        path: PathBuf,
        /// The system's own words.
        source: io::Error,
    },
    /// The person wants to stop.
    #[error("")]
    Cancelled,
    /// A loader answered where a running firmware was expected.
    #[error("{0}")]
    InDownloadMode(&'static str),
    /// A running firmware answered where a loader was expected.
    #[error("{0}")]
    NotInDownloadMode(&'static str),
    /// The modem shows itself as a CD-ROM.
    #[error("{0}")]
    CdromMode(String),
    /// The job itself found something that keeps it from its goal.
    #[error("{detail}")]
    Found {
        /// The entry of the catalogue, for the one who is told. No job reads it.
        problem: Problem,
        /// The technical circumstances, in English.
        detail: String,
    },
}

impl JobError {
    /// Something that the job itself found.
    pub(super) fn new(problem: Problem, detail: impl Into<String>) -> Self {
        Self::Found {
            problem,
            detail: detail.into(),
        }
    }

    /// The observation of the modem in this failure.
    pub(super) fn observation(&self) -> Option<Observation> {
        match self {
            Self::InDownloadMode(_) => Some(Observation::LoaderAnswered),
            Self::NotInDownloadMode(_) => Some(Observation::Runs),
            Self::CdromMode(_) => Some(Observation::CdRomSeen),
            _ if self.is_gone() => Some(Observation::Left),
            _ => None,
        }
    }

    /// Whether the port is gone, or was not there.
    pub(super) fn is_gone(&self) -> bool {
        matches!(
            self,
            Self::Bus(BusError::NotFound(_))
                | Self::Link(LinkError::Port(PortError::Gone))
                | Self::Write {
                    source: LinkError::Port(PortError::Gone),
                    ..
                }
        )
    }

    /// The entry of the catalogue that explains this to a person.
    pub(super) fn problem(&self) -> Problem {
        match self {
            Self::Bus(error) => error.problem(),
            Self::Link(error) | Self::Write { source: error, .. } => error.problem(),
            Self::Session(error) => error.problem(),
            Self::File(error) => error.problem(),
            Self::Switch(SwitchError::NoPermission(_)) => Problem::NoDevicePermission,
            Self::Switch(SwitchError::Busy(_)) => Problem::Busy,
            Self::Switch(_) | Self::CdromMode(_) => Problem::CdromMode,
            Self::Journal(_) => Problem::JournalFailed,
            Self::Output { .. } => Problem::OutputFailed,
            Self::Cancelled => Problem::Cancelled,
            Self::InDownloadMode(_) => Problem::InDownloadMode,
            Self::NotInDownloadMode(_) => Problem::NotInDownloadMode,
            Self::Found { problem, .. } => *problem,
        }
    }

    /// The programs that hold the port, when that is why.
    pub(super) fn into_holders(self) -> Option<Box<Holders>> {
        match self {
            Self::Bus(BusError::Busy { holders, .. }) => Some(holders),
            _ => None,
        }
    }
}

impl From<LinkError> for JobError {
    fn from(error: LinkError) -> Self {
        match error {
            LinkError::Stopped => Self::Cancelled,
            LinkError::Frame => Self::InDownloadMode("a loader answers with a frame"),
            error => Self::Link(error),
        }
    }
}

impl From<PortError> for JobError {
    fn from(error: PortError) -> Self {
        Self::Link(error.into())
    }
}
