//! A package among others in one file, described for choosing.

use std::fmt;

use super::kind::PackageKind;

/// A package among others in one file, described for choosing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its number, counted from 1, by which it is chosen.
    pub number: usize,
    /// Where in the file it is, made safe to show.
    pub place: String,
    /// The package's purpose; `None` when it is damaged.
    pub kind: Option<PackageKind>,
    /// The version that it names.
    pub version: Option<String>,
    /// The number of its parts.
    pub parts: usize,
    /// The bytes of its parts together.
    pub size: u64,
    /// Why it would be refused.
    pub refused: Option<String>,
}

impl Offer {
    /// All offers in one line.
    pub(super) fn list(offers: &[Self]) -> String {
        let each: Vec<String> = offers.iter().map(ToString::to_string).collect();
        each.join("; ")
    }
}

impl fmt::Display for Offer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.kind {
            Some(PackageKind::Firmware) => "firmware",
            Some(PackageKind::Dashboard) => "dashboard",
            Some(PackageKind::FirmwareAndDashboard) => "firmware and dashboard",
            None => "damaged",
        };
        write!(f, "{}: {kind}", self.number)?;
        if let Some(version) = &self.version {
            write!(f, " {version}")?;
        }
        write!(f, " in {}", self.place)?;
        match &self.refused {
            Some(why) => write!(f, " ({why})"),
            None => write!(f, " ({} parts, {} bytes)", self.parts, self.size),
        }
    }
}
