//! Which parts besides its ports a modem shows on the USB: the value of `^U2DIAG`.
//!
//! Source: `docs/facts/at-and-usb.md` §1.4 and `docs/facts/qualcomm-packages.md` §8. The modem stores the value and
//! acts on it when it is plugged in the next time. A wrong value can leave a modem without any port, so
//! only [`Composition::FACTORY`], [`Composition::NO_CDROM`], [`Composition::PORTS_ONLY`] and a value that
//! the modem itself reported before are ever sent, and only to families that are known to come back from
//! each of them ([`Family::takes_composition`](super::Family::takes_composition)).

use std::fmt;

use serde::Serialize;

use super::answer::{AnswerError, Fields};

/// The value of `^U2DIAG`. Values that no sheet explains are kept as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Composition(u16);

impl Composition {
    /// The name of the command, under which the value can be written down.
    pub const COMMAND: &'static str = "^U2DIAG";
    /// 255: as the manufacturer made the modem. An E1550 shows its CD-ROM and its card reader then.
    pub const FACTORY: Self = Self(255);
    /// 256: no CD-ROM; the card reader stays.
    pub const NO_CDROM: Self = Self(256);
    /// 0: neither CD-ROM nor card reader.
    pub const PORTS_ONLY: Self = Self(0);

    /// Reads the answer to `^U2DIAG?`: `^U2DIAG: 255`, with or without its prefix. The bare
    /// number is read as well.
    pub fn parse(line: &str) -> Result<Self, AnswerError> {
        Ok(Self(Fields::of(line, Self::COMMAND)?.number(0, "value")?))
    }

    /// The command that sets this value, without the line end.
    pub fn set_command(self) -> String {
        format!("AT{}={self}", Self::COMMAND)
    }

    /// Whether this is one of the three values that every modem of the family comes back from.
    pub fn is_common(self) -> bool {
        [Self::FACTORY, Self::NO_CDROM, Self::PORTS_ONLY].contains(&self)
    }

    /// Whether the modem shows its CD-ROM with this value; `None` where no sheet says.
    pub fn cdrom(self) -> Option<bool> {
        match self.0 {
            0 | 256 => Some(false),
            1 | 12 | 19 | 255 | 268 => Some(true),
            _ => None,
        }
    }

    /// Whether the modem shows its card reader with this value; `None` where no sheet says.
    pub fn card_reader(self) -> Option<bool> {
        match self.0 {
            0 | 1 | 12 | 19 => Some(false),
            255 | 256 | 268 => Some(true),
            _ => None,
        }
    }

    /// Whether a computer can see this number of disks of a modem with this value in force; `None` where no sheet says
    /// what it shows. CD-ROM and card reader are a disk each, or one together.
    pub fn fits_disks(self, disks: usize) -> Option<bool> {
        let most = usize::from(self.cdrom()?) + usize::from(self.card_reader()?);
        Some(disks <= most && (disks > 0) == (most > 0))
    }
}

/// The number as it is sent.
impl fmt::Display for Composition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Composition;

    #[test]
    fn a_value_is_read_with_and_without_its_prefix_and_sent_as_it_is() {
        for (line, number) in [
            ("^U2DIAG: 255", "255"),
            ("^U2DIAG:256", "256"),
            ("^u2diag: 0", "0"),
            ("276", "276"),
        ] {
            let value = Composition::parse(line).unwrap();
            assert_eq!(value.to_string(), number, "{line}");
            assert_eq!(value.set_command(), format!("AT^U2DIAG={number}"));
        }
        for line in ["", "^U2DIAG:", "^U2DIAG: -1", "^U2DIAG: 70000", "^CVOICE:0"] {
            assert!(Composition::parse(line).is_err(), "{line}");
        }
    }

    #[test]
    fn what_no_sheet_explains_is_not_known() {
        let shows = |value: &str| {
            let value = Composition::parse(value).unwrap();
            (value.cdrom(), value.card_reader())
        };
        assert_eq!(shows("255"), (Some(true), Some(true)));
        assert_eq!(shows("256"), (Some(false), Some(true)));
        assert_eq!(shows("0"), (Some(false), Some(false)));
        assert_eq!(shows("1"), (Some(true), Some(false)));
        assert_eq!(shows("119"), (None, None));
        assert_eq!(shows("276"), (None, None));
    }

    #[test]
    fn the_disks_that_a_computer_sees_fit_the_value_or_do_not() {
        let fits = |value: &str| {
            let value = Composition::parse(value).unwrap();
            [0, 1, 2].map(|disks| value.fits_disks(disks))
        };
        let (yes, no) = (Some(true), Some(false));
        assert_eq!(fits("255"), [no, yes, yes]);
        assert_eq!(fits("256"), [no, yes, no]);
        assert_eq!(fits("0"), [yes, no, no]);
        assert_eq!(fits("276"), [None; 3]);
    }
}
