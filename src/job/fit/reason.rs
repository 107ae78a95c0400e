//! One observation about package and modem, in words.

use crate::firmware::ObjectCode;
use crate::modem::Family;

/// One observation about package and modem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The platform text names the modem's family.
    #[error("the file names the platform {0}, which is this modem's")]
    PlatformMatches(String),
    /// The platform text names another family.
    #[error("the file names the platform {0}, which is another modem's")]
    PlatformOfAnother(String),
    /// The platform text is one we do not know.
    #[error("the file names the platform {0}, which is not known")]
    PlatformUnknown(String),
    /// No platform text.
    #[error("the file does not name a platform")]
    PlatformMissing,
    /// Objects for different platforms in one file.
    #[error("the file mixes the platforms {0} and {1}")]
    PlatformsMixed(String, String),
    /// The hardware id names the modem's family.
    #[error("the file names the hardware {0}, which is this modem's")]
    HardwareMatches(String),
    /// The hardware id names another family.
    #[error("the file names the hardware {0}, which is another modem's")]
    HardwareOfAnother(String),
    /// The firmware line is one of the family's.
    #[error("firmware {0} is of a line that this family uses")]
    LineMatches(String),
    /// The firmware line belongs to other families.
    #[error("firmware {0} is of a line that belongs to other modems")]
    LineOfAnother(String),
    /// The firmware line was never seen.
    #[error("firmware {0} is of a line that is not known for this family")]
    LineUnknown(String),
    /// No version in the package.
    #[error("the file does not name a firmware version")]
    VersionMissing,
    /// The file's name speaks of this model.
    #[error("the file is called {0}, which speaks of this model")]
    NameMatches(String),
    /// The file's name speaks of another model.
    #[error("the file is called {0}, which speaks of another model")]
    NameOfAnother(String),
    /// The parts are of the kind that such a modem takes.
    #[error("the parts of the file are of the kind that such a modem takes")]
    PartsMatch,
    /// Objects that hold data of a single unit.
    #[error("part {0} holds data that belongs to a single modem")]
    UnitData(ObjectCode),
    /// The loader's product is what the package and the family ask for.
    #[error("in download mode the modem is {0}")]
    ProductMatches(String),
    /// The loader's product is another.
    #[error("in download mode the modem is {0}, expected {1}")]
    ProductOfAnother(String, String),
    /// The modem's family is not one that can be flashed.
    #[error("the modem is a {0}")]
    FamilyUnsupported(Family),
}

impl Reason {
    /// The stable name: lower case words joined by hyphens.
    pub fn id(&self) -> &'static str {
        match self {
            Self::PlatformMatches(_) => "platform-matches",
            Self::PlatformOfAnother(_) => "platform-of-another",
            Self::PlatformUnknown(_) => "platform-unknown",
            Self::PlatformMissing => "platform-missing",
            Self::PlatformsMixed(_, _) => "platforms-mixed",
            Self::HardwareMatches(_) => "hardware-matches",
            Self::HardwareOfAnother(_) => "hardware-of-another",
            Self::LineMatches(_) => "line-matches",
            Self::LineOfAnother(_) => "line-of-another",
            Self::LineUnknown(_) => "line-unknown",
            Self::VersionMissing => "version-missing",
            Self::NameMatches(_) => "name-matches",
            Self::NameOfAnother(_) => "name-of-another",
            Self::PartsMatch => "parts-match",
            Self::UnitData(_) => "unit-data",
            Self::ProductMatches(_) => "product-matches",
            Self::ProductOfAnother(_, _) => "product-of-another",
            Self::FamilyUnsupported(_) => "family-unsupported",
        }
    }
}
