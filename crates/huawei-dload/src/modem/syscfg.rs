//! How the radio is set: the five values of `^SYSCFG`.
//!
//! Source: `docs/facts/at-and-usb.md` §1.2. The command that lists what is possible is in
//! [`super::syscfg_range`].

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::answer::{AnswerError, Fields};
use super::band::{BandMask, BandMaskError};

/// The name of the command, as errors and prefixes use it.
const SYSCFG: &str = "^SYSCFG";

/// Which kinds of network the modem uses. Numbers no table names are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mode(pub u8);

impl Mode {
    /// 2: any kind of network.
    pub const AUTOMATIC: Self = Self(2);
    /// 13: 2G only.
    pub const GSM_ONLY: Self = Self(13);
    /// 14: 3G only.
    pub const WCDMA_ONLY: Self = Self(14);
    /// 16: leave as it is.
    pub const NO_CHANGE: Self = Self(16);
}

/// Which kind of network is tried first. Without meaning when the mode allows one kind only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AcquisitionOrder(pub u8);

impl AcquisitionOrder {
    /// 0: the modem chooses.
    pub const AUTOMATIC: Self = Self(0);
    /// 1: 2G first.
    pub const GSM_FIRST: Self = Self(1);
    /// 2: 3G first.
    pub const WCDMA_FIRST: Self = Self(2);
    /// 3: leave as it is.
    pub const NO_CHANGE: Self = Self(3);
}

/// Whether foreign networks may be used. The number means different things to older and newer
/// firmware: see [`RoamScale`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Roam(pub u8);

impl Roam {
    /// 0: not allowed, on the scale of the E1550.
    pub const OFF: Self = Self(0);
    /// 1: allowed, on the scale of the E1550.
    pub const ON: Self = Self(1);
    /// 2: leave as it is, on the scale of the E1550.
    pub const NO_CHANGE: Self = Self(2);

    /// Whether the number lets the modem use any foreign network, as far as this scale says.
    pub fn allows(self, scale: RoamScale) -> bool {
        match scale {
            RoamScale::Classic => self == Self::ON,
            RoamScale::Inverted => self.0 < 3,
        }
    }
}

/// The two scales of [`Roam`]. Source: `docs/facts/at-and-usb.md` §1.2 \[C\].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoamScale {
    /// 0 off, 1 on, 2 no change: the E1550 and all older sticks.
    #[default]
    Classic,
    /// 0 all roaming, 1 national only, 2 international only, 3 none: newer firmware with its
    /// roaming feature on.
    Inverted,
}

/// Which services are used: calls (circuit switched), data (packet switched).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ServiceDomain(pub u8);

impl ServiceDomain {
    /// 0: calls only.
    pub const CALLS: Self = Self(0);
    /// 1: data only.
    pub const DATA: Self = Self(1);
    /// 2: calls and data.
    pub const CALLS_AND_DATA: Self = Self(2);
    /// 3: any.
    pub const ANY: Self = Self(3);
    /// 4: leave as it is.
    pub const NO_CHANGE: Self = Self(4);
}

/// The radio setting of a modem, or one to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Syscfg {
    /// Which kinds of network.
    pub mode: Mode,
    /// Which kind first.
    pub order: AcquisitionOrder,
    /// Which bands.
    pub band: BandMask,
    /// Whether to roam.
    pub roam: Roam,
    /// Which services.
    pub domain: ServiceDomain,
}

impl Syscfg {
    /// The setting that gives a freshly flashed E1550 its network back, exactly as owners type it:
    /// `2,2,3fffffff,0,2`. Source: `docs/facts/at-and-usb.md` §0 fact 6, §9 no. 5.
    pub const REACTIVATE: Self = Self {
        mode: Mode::AUTOMATIC,
        order: AcquisitionOrder::WCDMA_FIRST,
        band: BandMask::ANY,
        roam: Roam::OFF,
        domain: ServiceDomain::CALLS_AND_DATA,
    };

    /// The setting a modem reported, with or without the prefix `^SYSCFG:`.
    ///
    /// Lenient on purpose: pairs that make no sense (`14,2`) and numbers no table names are real
    /// \[C\], have to be shown and have to be kept for Undo. Use [`str::parse`] for what a person typed.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        let fields = Fields::of(line, SYSCFG)?;
        Ok(Self {
            mode: Mode(fields.number(0, "mode")?),
            order: AcquisitionOrder(fields.number(1, "acquisition order")?),
            band: BandMask::reported(fields.hex(2, "band mask")?),
            roam: Roam(fields.number(3, "roaming")?),
            domain: ServiceDomain(fields.number(4, "service domain")?),
        })
    }

    /// This setting with the acquisition order that goes with a single mode.
    ///
    /// Some E1550-class firmware refuses `13,2` and wants `13,1` \[L\]; later firmware forces the
    /// pairing itself \[C\]. The order has no meaning then, so nothing is lost. Source:
    /// `docs/facts/at-and-usb.md` §1.2.
    #[must_use]
    pub fn for_sending(mut self) -> Self {
        match self.mode {
            Mode::GSM_ONLY => self.order = AcquisitionOrder::GSM_FIRST,
            Mode::WCDMA_ONLY => self.order = AcquisitionOrder::WCDMA_FIRST,
            _ => {}
        }
        self
    }

    /// Whether `reported`, read back after this was sent, shows that the modem kept it.
    ///
    /// "No change" agrees with everything, and so does the order when only one mode is allowed. The
    /// roaming number counts on the scale of the E1550.
    pub fn is_kept_by(&self, reported: &Self) -> bool {
        let one_mode = matches!(reported.mode, Mode::GSM_ONLY | Mode::WCDMA_ONLY);
        (self.mode == Mode::NO_CHANGE || self.mode == reported.mode)
            && (one_mode
                || self.order == AcquisitionOrder::NO_CHANGE
                || self.order == reported.order)
            && (self.band == BandMask::NO_CHANGE || self.band == reported.band)
            && (self.roam == Roam::NO_CHANGE || self.roam == reported.roam)
            && (self.domain == ServiceDomain::NO_CHANGE || self.domain == reported.domain)
    }
}

/// The five values as they are sent: `2,2,3fffffff,0,2`.
impl fmt::Display for Syscfg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            mode,
            order,
            band,
            roam,
            domain,
        } = self;
        write!(f, "{},{},{band},{},{}", mode.0, order.0, roam.0, domain.0)
    }
}

/// Why a setting typed by a person is not taken, be it for `^SYSCFG` or for `^SYSCFGEX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SyscfgError {
    /// Not values of the right kind.
    #[error(transparent)]
    Form(#[from] AnswerError),
    /// There is something after the fifth value.
    #[error("the setting has more than five values")]
    TooManyValues,
    /// The bands cannot be set together.
    #[error(transparent)]
    Bands(#[from] BandMaskError),
}

/// A setting to be sent, as a person types it; stricter than [`Syscfg::parse`] about the bands.
impl FromStr for Syscfg {
    type Err = SyscfgError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let setting = Self::parse(text)?;
        if Fields::of(text, SYSCFG)?.len() > 5 {
            return Err(SyscfgError::TooManyValues);
        }
        BandMask::new(setting.band.bits())?;
        Ok(setting)
    }
}

/// As the text of [`fmt::Display`].
impl Serialize for Syscfg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
#[path = "syscfg_tests.rs"]
mod tests;
