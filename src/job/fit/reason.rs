//! One observation about package and modem. Its error text is a technical detail; a face has words of its own.

use crate::firmware::{Chipset, ObjectCode};
use crate::modem::Family;

/// One observation about package and modem.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// The platform text names the modem's family.
    #[error("platform {0} is this modem's")]
    PlatformMatches(String),
    /// The platform text names another family.
    #[error("platform {0} is another modem's")]
    PlatformOfAnother(String),
    /// The platform text is one we do not know.
    #[error("platform {0} is not known")]
    PlatformUnknown(String),
    /// No platform text.
    #[error("no platform")]
    PlatformMissing,
    /// Objects for different platforms in one file.
    #[error("platforms {0} and {1}")]
    PlatformsMixed(String, String),
    /// The hardware id names the modem's family.
    #[error("hardware {0} is this modem's")]
    HardwareMatches(String),
    /// The hardware id names another family.
    #[error("hardware {0} is another modem's")]
    HardwareOfAnother(String),
    /// The firmware line is one of the family's.
    #[error("version {0} is in a line of this family")]
    LineMatches(String),
    /// The firmware line belongs to other families.
    #[error("version {0} is in a line of other modems")]
    LineOfAnother(String),
    /// The firmware line was never seen.
    #[error("version {0} is in an unknown line")]
    LineUnknown(String),
    /// No version in the package.
    #[error("no version")]
    VersionMissing,
    /// The file's name speaks of this model.
    #[error("name {0} is of this model")]
    NameMatches(String),
    /// The file's name speaks of another model.
    #[error("name {0} is of another model")]
    NameOfAnother(String),
    /// The parts are of the kind that such a modem takes.
    #[error("parts are of the modem's kind")]
    PartsMatch,
    /// A file for this kind of modem always names a platform, and this one does not.
    #[error("no platform, which each file for this kind of modem names")]
    PlatformRequired,
    /// A part with a code that no modem has.
    #[error("part {0} is of a phone or of another product, not of a modem")]
    PartOfAnotherProduct(ObjectCode),
    /// The parts are those of modems with another chip.
    #[error("parts are of modems with a {0:?} chip")]
    ChipOfAnother(Chipset),
    /// Not one part that the modem's loader has a place for.
    #[error("no part is one that this kind of modem takes")]
    PartsUnknown,
    /// A web interface for a modem that has none.
    #[error("part {0} is a web interface, which this modem does not have")]
    WebInterface(ObjectCode),
    /// Boot loaders without the firmware that they start.
    #[error("nothing but boot loaders, and no firmware for them to start")]
    BootLoaderAlone,
    /// Objects that hold data of a single unit.
    #[error("part {0} is data of one modem")]
    UnitData(ObjectCode),
    /// The loader's product is what the package and the family ask for.
    #[error("product {0}")]
    ProductMatches(String),
    /// The loader's product is another.
    #[error("product {0}, expected {1}")]
    ProductOfAnother(String, String),
    /// The modem's family is not one that can be flashed.
    #[error("family {0:?} is not flashed")]
    FamilyUnsupported(Family),
}
