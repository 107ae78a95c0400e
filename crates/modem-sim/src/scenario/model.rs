//! The models that are simulated.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Which door the modem has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Model {
    /// The Qualcomm door: DIAG 3A, then OEMSBL (`docs/facts/e1550-download-mode.md`).
    #[default]
    E1550,
    /// The HiSilicon door: `AT^GODLOAD`, then DLOAD 2.0 (`docs/facts/dload-and-firmware-files.md`).
    E3372,
}

impl Model {
    /// The name on the command line and in scenario files.
    pub fn name(self) -> &'static str {
        match self {
            Self::E1550 => "e1550",
            Self::E3372 => "e3372",
        }
    }
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Not the name of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the simulated models are e1550 and e3372")]
pub struct UnknownModel;

impl FromStr for Model {
    type Err = UnknownModel;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::E1550, Self::E3372]
            .into_iter()
            .find(|model| model.name().eq_ignore_ascii_case(text))
            .ok_or(UnknownModel)
    }
}
