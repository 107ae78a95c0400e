//! The one question before a modem is written: is it known that no other program will touch it?
//!
//! A real `ModemManager` runs as root and opens any port whenever it likes; no lock keeps it away. What it
//! sends into a modem that takes firmware is refused by the loader at best. "It has no such modem" is no
//! answer either: it may only still be looking. So nothing is written unless [`Exclusivity::Proven`].

use std::fmt;

use crate::problem::Problem;

/// Which shapes of the modem the answer is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// The one that it has now, as a running modem.
    Now,
    /// That one, and the one that it takes in download mode, as another USB device in the same USB port.
    IntoDownloadMode,
    /// The one that it has now, in download mode.
    InDownloadMode,
}

/// Whether no other program will touch the modem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exclusivity {
    /// It is known that none will.
    Proven(Evidence),
    /// It cannot be known yet. Asked again a little later it may be.
    Pending,
    /// It is not known, and asking again does not change that.
    Unproven(Obstacle),
}

/// Why it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// `ModemManager` does not run and will not be started.
    NoModemManager,
    /// The port is a pseudo-terminal, which `ModemManager` never takes: it belongs to no device.
    NoDevice,
    /// `ModemManager` promised to leave alone whatever is in this USB port until we leave the message bus.
    Inhibited,
    /// udev told `ModemManager` to ignore the device before it could take it.
    Ignored,
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoModemManager => "ModemManager does not run",
            Self::NoDevice => "the port is a pseudo-terminal, which ModemManager does not take",
            Self::Inhibited => "ModemManager leaves the modem alone while this program runs",
            Self::Ignored => "ModemManager ignores the modem by a udev rule",
        })
    }
}

/// Why it is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The message bus lets only root ask `ModemManager` to leave a modem alone. Its words.
    BusPolicy(String),
    /// `ModemManager` has the modem and refused to leave it alone. Its words.
    Refused(String),
    /// `ModemManager` has no such modem, so that it cannot be asked to leave it alone.
    NotItsModem,
    /// Nothing keeps `ModemManager` away from the modem in download mode.
    DownloadMode,
    /// `ModemManager` does not run now, and any program can have it started.
    MayStart,
    /// The rule that keeps `ModemManager` away came after the modem was plugged in.
    RuleCameLate,
    /// Whether `ModemManager` runs, or what it does, could not be found out.
    CannotTell(String),
}

impl Obstacle {
    /// The entry of the catalogue that says what helps.
    pub fn problem(&self) -> Problem {
        match self {
            Self::BusPolicy(_) | Self::DownloadMode | Self::MayStart => Problem::RulesMissing,
            Self::RuleCameLate => Problem::RulesNeedReplug,
            Self::Refused(_) | Self::NotItsModem | Self::CannotTell(_) => Problem::ModemManager,
        }
    }
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // ModemManager's own words, which a search finds.
            Self::BusPolicy(words) | Self::Refused(words) | Self::CannotTell(words) => {
                f.write_str(words)
            }
            Self::NotItsModem => f.write_str(
                "ModemManager runs and has no such modem, so it cannot be asked to leave it alone",
            ),
            Self::DownloadMode => {
                f.write_str("nothing keeps ModemManager away from the modem in download mode")
            }
            Self::MayStart => f.write_str(
                "ModemManager does not run now, but any program can have it started meanwhile",
            ),
            Self::RuleCameLate => {
                f.write_str("ModemManager was not told to ignore the modem when it was plugged in")
            }
        }
    }
}
