//! Which kinds of network a person wants a modem to use, in the three words that both `^SYSCFG` and
//! `^SYSCFGEX` know.

use std::str::FromStr;

use super::setting::{Proposal, RadioSetting};
use super::syscfg::{AcquisitionOrder, Mode};
use super::syscfgex::AccessOrder;
use crate::named_enum;

named_enum! {
    /// The kinds of network that a modem may use.
    pub enum Networks {
        /// Every kind that the modem knows.
        Automatic = "automatic",
        /// 3G only.
        Only3g = "3g",
        /// 2G only.
        Only2g = "2g",
    }
}

impl Networks {
    /// The kinds that a setting allows; `None` for a setting that these words do not describe.
    pub fn of(setting: &RadioSetting) -> Option<Self> {
        match setting {
            RadioSetting::Syscfg(setting) => match setting.mode {
                Mode::AUTOMATIC => Some(Self::Automatic),
                Mode::WCDMA_ONLY => Some(Self::Only3g),
                Mode::GSM_ONLY => Some(Self::Only2g),
                _ => None,
            },
            RadioSetting::Extended(setting) => match setting.order {
                AccessOrder::AUTOMATIC => Some(Self::Automatic),
                AccessOrder::WCDMA => Some(Self::Only3g),
                AccessOrder::GSM => Some(Self::Only2g),
                _ => None,
            },
        }
    }

    /// The proposal with these kinds of network. Everything else in it stays, also what it says for
    /// "automatic" on a modem that does not list that.
    #[must_use]
    pub fn in_proposal(self, mut proposal: Proposal) -> Proposal {
        match &mut proposal.setting {
            // A mode for one kind of network goes with the order of that kind (`docs/facts/at-and-usb.md` §1.2).
            RadioSetting::Syscfg(setting) => {
                (setting.mode, setting.order) = match self {
                    Self::Automatic => (Mode::AUTOMATIC, AcquisitionOrder::WCDMA_FIRST),
                    Self::Only3g => (Mode::WCDMA_ONLY, AcquisitionOrder::WCDMA_FIRST),
                    Self::Only2g => (Mode::GSM_ONLY, AcquisitionOrder::GSM_FIRST),
                };
            }
            RadioSetting::Extended(setting) => match self {
                Self::Automatic => {}
                Self::Only3g => setting.order = AccessOrder::WCDMA,
                Self::Only2g => setting.order = AccessOrder::GSM,
            },
        }
        proposal
    }
}

/// A typed word that names no kinds of network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the networks are automatic, 3g or 2g")]
pub struct UnknownNetworks;

impl FromStr for Networks {
    type Err = UnknownNetworks;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|networks| networks.id().eq_ignore_ascii_case(text.trim()))
            .ok_or(UnknownNetworks)
    }
}

#[cfg(test)]
mod tests {
    use super::Networks;
    use crate::modem::{Offer, Proposal, RadioCommand, RadioSetting};

    fn sent(networks: Networks, command: RadioCommand, now: &str) -> String {
        let now = RadioSetting::parse(command, now).unwrap();
        let proposal = Proposal::for_modem(&now, &Offer::unknown(command));
        let wanted = networks.in_proposal(proposal).setting;
        assert_eq!(Networks::of(&wanted), Some(networks));
        wanted.set_command()
    }

    #[test]
    fn each_word_is_one_setting_of_either_command() {
        for (networks, classic, extended) in [
            (Networks::Automatic, "2,2", "00"),
            (Networks::Only3g, "14,2", "02"),
            (Networks::Only2g, "13,1", "01"),
        ] {
            assert_eq!(
                sent(networks, RadioCommand::Syscfg, "13,1,280000,1,2"),
                format!("AT^SYSCFG={classic},3fffffff,1,2")
            );
            assert_eq!(
                sent(networks, RadioCommand::Extended, "\"0302\",400380,0,2,5"),
                format!("AT^SYSCFGEX=\"{extended}\",3fffffff,0,2,7fffffffffffffff,,")
            );
            assert_eq!(networks.id().parse(), Ok(networks));
        }
        assert!("4g".parse::<Networks>().is_err());
    }

    #[test]
    fn a_setting_beyond_the_words_has_none() {
        for (command, line) in [
            (RadioCommand::Syscfg, "16,3,40000000,2,4"),
            (RadioCommand::Extended, "\"0302\",400380,0,2,5"),
            (RadioCommand::Extended, "\"03\",400380,0,2,5"),
        ] {
            let setting = RadioSetting::parse(command, line).unwrap();
            assert_eq!(Networks::of(&setting), None, "{line}");
        }
    }
}
