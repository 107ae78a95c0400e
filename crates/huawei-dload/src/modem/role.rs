//! The roles of a modem's ports.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The role of a modem's port.
///
/// The names are those of `docs/facts/at-and-usb.md` §3.2 and §3.3. Which USB interface, device file or COM port carries
/// a role differs from stick to stick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The modem (PPP) port, USB interface 0: answers AT, may be busy with a data call.
    Modem,
    /// The diagnostics port, USB interface 1 on 12d1:1001: speaks DIAG, never AT.
    Diagnostics,
    /// The PC UI port, USB interface 2 on 12d1:1001: AT commands and unsolicited lines.
    PcUi,
    /// The port on which a modem in download mode takes firmware.
    Download,
}

impl Role {
    /// The short name, for command lines, logs and file names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Modem => "modem",
            Self::Diagnostics => "diag",
            Self::PcUi => "pcui",
            Self::Download => "download",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
