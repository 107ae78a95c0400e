//! Peculiarities of a package that are no reason to refuse it.

use super::ObjectCode;

/// Something unusual that a person should know before flashing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Warning {
    /// An object begins like zlib at a lower level, or like XZ. No tool is known to unpack those,
    /// so it would be sent as it is (`docs/facts/dload-and-firmware-files.md` §6.3).
    UnusualPacking(ObjectCode),
    /// An object begins like zlib but is not; it would be sent as it is.
    ChancePacking(ObjectCode),
    /// An object is packed with gzip, which nobody was seen to unpack; it would be sent as it is.
    GzipData(ObjectCode),
    /// The content of an object is another than its code stands for.
    ContentUnexpected(ObjectCode),
    /// No object of a Qualcomm package was recognised as the firmware proper. The codes of an E1550
    /// are not all known, so this is no reason to refuse (`docs/facts/qualcomm-packages.md` §3).
    FirmwareUnrecognised,
    /// The download id says *signed*, but no signature was found.
    SignatureMissing,
    /// A signature was found, but the download id does not say so.
    SignatureUnannounced,
    /// An image ends with the mark of a signature and an impossible length.
    SignatureUnreadable(ObjectCode),
    /// The download id names a kind of content that is not there: a part may be missing.
    ContentMissing(Content),
    /// The disc of the dashboard is not an ISO 9660 image.
    DiscUnreadable,
    /// A dashboard's version without its disc, or the other way round.
    DashboardIncomplete(ObjectCode),
    /// The objects name different platforms.
    PlatformsDiffer,
    /// There are other bytes than zero between two units.
    PaddingNotEmpty,
}

/// The contents that a download id can announce.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Firmware.
    Firmware,
    /// A dashboard.
    Dashboard,
    /// A web interface.
    WebInterface,
}

impl Warning {
    /// The stable id: lower case words joined by hyphens.
    pub fn id(self) -> &'static str {
        match self {
            Self::UnusualPacking(_) => "unusual-packing",
            Self::ChancePacking(_) => "chance-packing",
            Self::GzipData(_) => "gzip-data",
            Self::ContentUnexpected(_) => "content-unexpected",
            Self::FirmwareUnrecognised => "firmware-unrecognised",
            Self::SignatureMissing => "signature-missing",
            Self::SignatureUnannounced => "signature-unannounced",
            Self::SignatureUnreadable(_) => "signature-unreadable",
            Self::ContentMissing(_) => "content-missing",
            Self::DiscUnreadable => "disc-unreadable",
            Self::DashboardIncomplete(_) => "dashboard-incomplete",
            Self::PlatformsDiffer => "platforms-differ",
            Self::PaddingNotEmpty => "padding-not-empty",
        }
    }
}
