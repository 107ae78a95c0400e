//! The knowledge of the modem that the window works with.

use crate::job::ModemReport;

/// The knowledge of the chosen modem.
#[derive(Clone, Debug, PartialEq)]
pub enum KnownModem {
    /// Nothing: it was not asked, did not answer, or left.
    Nothing,
    /// It said who it is.
    Modem(Box<ModemReport>),
    /// It waits in download mode.
    HalfFlashed,
    /// It shows only its CD-ROM.
    CdRom,
}
