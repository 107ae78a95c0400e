//! The purpose of a package.

use serde::Serialize;

/// The purpose of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PackageKind {
    /// Firmware.
    Firmware,
    /// A dashboard or a web interface, and nothing else but perhaps a partition table.
    Dashboard,
    /// Both in one.
    FirmwareAndDashboard,
}
