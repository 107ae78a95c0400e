//! The radio setting of a modem, by whichever command it is set, and what to propose for it.
//!
//! The usual guides for owners give `AT^SYSCFG=2,2,3fffffff,0,2`. Its roaming value takes the network away from
//! a modem that is registered abroad or with a partner network, so the proposal keeps the modem's own
//! (`docs/facts/at-and-usb.md` §0 fact 6).

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use super::answer::AnswerError;
use super::band::BandMask;
use super::syscfg::{Roam, RoamScale, ServiceDomain, Syscfg, SyscfgError};
use super::syscfg_range::SyscfgRange;
use super::syscfgex::{AccessOrder, LteBands, SyscfgEx};
use super::syscfgex_range::SyscfgExRange;

/// The command by which a modem's radio is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RadioCommand {
    /// `^SYSCFG`: the E1550 and all sticks of its age.
    Syscfg,
    /// `^SYSCFGEX`: HiSilicon and 4G sticks.
    Extended,
}

impl RadioCommand {
    /// Its name, under which a setting can be written down.
    pub fn name(self) -> &'static str {
        match self {
            Self::Syscfg => "^SYSCFG",
            Self::Extended => "^SYSCFGEX",
        }
    }

    /// The command of this name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Syscfg, Self::Extended]
            .into_iter()
            .find(|command| command.name() == name)
    }
}

impl fmt::Display for RadioCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A radio setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RadioSetting {
    /// By `^SYSCFG`.
    Syscfg(Syscfg),
    /// By `^SYSCFGEX`.
    Extended(SyscfgEx),
}

impl RadioSetting {
    /// The command that makes this setting.
    pub fn command(&self) -> RadioCommand {
        match self {
            Self::Syscfg(_) => RadioCommand::Syscfg,
            Self::Extended(_) => RadioCommand::Extended,
        }
    }

    /// The whole command line that makes this setting, without the line end.
    pub fn set_command(&self) -> String {
        format!("AT{}={self}", self.command())
    }

    /// Reads what the command reported.
    pub fn parse(command: RadioCommand, line: &str) -> Result<Self, AnswerError> {
        match command {
            RadioCommand::Extended => SyscfgEx::parse(line).map(Self::Extended),
            RadioCommand::Syscfg => Syscfg::parse(line).map(Self::Syscfg),
        }
    }

    /// Whether `reported`, read back after this was sent, shows that the modem kept it.
    pub fn is_kept_by(&self, reported: &Self) -> bool {
        match (self, reported) {
            (Self::Syscfg(sent), Self::Syscfg(reported)) => sent.is_kept_by(reported),
            (Self::Extended(sent), Self::Extended(reported)) => sent.is_kept_by(reported),
            _ => false,
        }
    }

    /// This setting with values that only some firmware wants; see [`Syscfg::for_sending`].
    #[must_use]
    pub fn for_sending(self) -> Self {
        match self {
            Self::Syscfg(setting) => Self::Syscfg(setting.for_sending()),
            extended @ Self::Extended(_) => extended,
        }
    }

    /// The bands that may be used, without those of 4G.
    pub fn bands(&self) -> BandMask {
        match self {
            Self::Syscfg(setting) => setting.band,
            Self::Extended(setting) => setting.band,
        }
    }

    /// Whether foreign networks may be used.
    pub fn roam(&self) -> Roam {
        match self {
            Self::Syscfg(setting) => setting.roam,
            Self::Extended(setting) => setting.roam,
        }
    }

    /// This setting with another roaming value.
    #[must_use]
    pub fn with_roam(mut self, roam: Roam) -> Self {
        match &mut self {
            Self::Syscfg(setting) => setting.roam = roam,
            Self::Extended(setting) => setting.roam = roam,
        }
        self
    }
}

impl From<Syscfg> for RadioSetting {
    fn from(setting: Syscfg) -> Self {
        Self::Syscfg(setting)
    }
}

impl From<SyscfgEx> for RadioSetting {
    fn from(setting: SyscfgEx) -> Self {
        Self::Extended(setting)
    }
}

/// The values as they are sent.
impl fmt::Display for RadioSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syscfg(setting) => setting.fmt(f),
            Self::Extended(setting) => setting.fmt(f),
        }
    }
}

/// As the text of [`fmt::Display`].
impl Serialize for RadioSetting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A setting to be sent, as a person types it: the values, or the whole command as guides give it. Values for `^SYSCFGEX`
/// begin with a quote or with a zero, as no mode of `^SYSCFG` does.
impl FromStr for RadioSetting {
    type Err = SyscfgError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let values = ["AT^SYSCFGEX=", "AT^SYSCFG="].iter().find_map(|command| {
            let (start, values) = text.split_at_checked(command.len())?;
            start.eq_ignore_ascii_case(command).then_some(values)
        });
        let text = values.unwrap_or(text).trim_start();
        if text.starts_with(['"', '0']) {
            Ok(Self::Extended(text.parse()?))
        } else {
            Ok(Self::Syscfg(text.parse()?))
        }
    }
}

/// The settings that a modem lists as possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offer {
    /// The answer to `AT^SYSCFG=?`, where there was one that could be read.
    Syscfg(Option<SyscfgRange>),
    /// The answer to `AT^SYSCFGEX=?`, where there was one that could be read.
    Extended(Option<SyscfgExRange>),
}

impl Offer {
    /// Reads the lines of the answer to `AT…=?`.
    pub fn from_answer<S: AsRef<str>>(command: RadioCommand, lines: &[S]) -> Self {
        match command {
            RadioCommand::Extended => Self::Extended(SyscfgExRange::from_answer(lines)),
            RadioCommand::Syscfg => Self::Syscfg(SyscfgRange::from_answer(lines).ok()),
        }
    }

    /// The offer of a modem that does not list what it takes.
    pub fn unknown(command: RadioCommand) -> Self {
        match command {
            RadioCommand::Extended => Self::Extended(None),
            RadioCommand::Syscfg => Self::Syscfg(None),
        }
    }

    /// Whether the modem takes `setting`, as far as it lists what it takes. `now` is its setting now.
    pub fn takes(&self, setting: &RadioSetting, now: &RadioSetting) -> bool {
        match (self, setting, now) {
            (Self::Syscfg(range), RadioSetting::Syscfg(setting), RadioSetting::Syscfg(_)) => range
                .as_ref()
                .is_none_or(|range| range.offers_mode(setting.mode)),
            (
                Self::Extended(range),
                RadioSetting::Extended(setting),
                RadioSetting::Extended(now),
            ) => range
                .as_ref()
                .is_none_or(|range| range.offers(setting, now)),
            _ => false,
        }
    }

    /// Which way the roaming numbers count.
    pub fn roam_scale(&self) -> RoamScale {
        match self {
            Self::Syscfg(Some(range)) => range.roam_scale(),
            Self::Extended(Some(range)) => range.roam_scale(),
            Self::Syscfg(None) | Self::Extended(None) => RoamScale::Classic,
        }
    }
}

/// A setting to bring the network back, and what differs from the command of those guides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The setting.
    pub setting: RadioSetting,
    /// The modem may use foreign networks now, which the command of those guides would end, and the proposal
    /// does not.
    pub keeps_roaming: bool,
}

impl Proposal {
    /// The setting to send to a modem with the setting `now` that takes what `offer` says: every network and every
    /// band, with the modem's own roaming value.
    pub fn for_modem(now: &RadioSetting, offer: &Offer) -> Self {
        let setting = match now {
            RadioSetting::Syscfg(now) => RadioSetting::Syscfg(classic(now)),
            RadioSetting::Extended(now) => {
                let range = match offer {
                    Offer::Extended(range) => range.as_ref(),
                    Offer::Syscfg(_) => None,
                };
                RadioSetting::Extended(extended(now, range))
            }
        };
        Self {
            setting,
            keeps_roaming: turns_roaming_off(now, &now.with_roam(Roam::OFF), offer.roam_scale()),
        }
    }
}

/// Whether sending `wanted` to a modem with the setting `now` ends its use of foreign networks.
pub fn turns_roaming_off(now: &RadioSetting, wanted: &RadioSetting, scale: RoamScale) -> bool {
    let unchanged = scale == RoamScale::Classic && wanted.roam() == Roam::NO_CHANGE;
    now.roam().allows(scale) && !wanted.roam().allows(scale) && !unchanged
}

fn classic(now: &Syscfg) -> Syscfg {
    Syscfg {
        roam: now.roam,
        ..Syscfg::REACTIVATE
    }
}

/// Only values that stand in the modem's lists, or that it has already.
fn extended(now: &SyscfgEx, range: Option<&SyscfgExRange>) -> SyscfgEx {
    let wide = SyscfgEx {
        order: AccessOrder::AUTOMATIC,
        band: BandMask::ANY,
        roam: now.roam,
        domain: ServiceDomain::CALLS_AND_DATA,
        lte: now.lte.map(|_| LteBands::ANY),
    };
    let Some(range) = range else {
        return wide;
    };
    let mut setting = *now;
    if range.orders.is_empty() || range.orders.contains(&wide.order) {
        setting.order = wide.order;
    } else if let Some(longest) = range
        .orders
        .iter()
        .max_by_key(|order| order.kinds().count())
        && longest.kinds().count() > now.order.kinds().count()
    {
        setting.order = *longest;
    }
    let widest = |masks: &[u64], any: u64, own: u64| {
        if masks.is_empty() || masks.contains(&any) {
            return any;
        }
        let most = masks.iter().copied().max_by_key(|mask| mask.count_ones());
        most.filter(|mask| mask.count_ones() > own.count_ones())
            .unwrap_or(own)
    };
    let bands: Vec<u64> = range.bands.iter().map(|band| band.mask.bits()).collect();
    setting.band = BandMask::reported(widest(&bands, wide.band.bits(), now.band.bits()));
    setting.lte = now
        .lte
        .map(|own| LteBands::new(widest(&range.lte, LteBands::ANY.bits(), own.bits())));
    if range.domains.is_empty() || range.domains.contains(&wide.domain.0) {
        setting.domain = wide.domain;
    }
    setting
}

/// Whether `setting` is the one of those guides, `2,2,3fffffff,0,2`.
pub fn is_the_guides(setting: &RadioSetting) -> bool {
    *setting == RadioSetting::Syscfg(Syscfg::REACTIVATE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal(command: RadioCommand, now: &str, list: Option<&str>) -> (String, bool) {
        let now = RadioSetting::parse(command, now).unwrap();
        let offer = list.map_or_else(
            || Offer::unknown(command),
            |list| Offer::from_answer(command, &[list]),
        );
        let proposal = Proposal::for_modem(&now, &offer);
        assert!(offer.takes(&proposal.setting, &now), "{proposal:?}");
        (proposal.setting.set_command(), proposal.keeps_roaming)
    }

    #[test]
    fn the_guides_command_is_proposed_unless_it_ends_roaming() {
        let inverted = Some("(2,13,14,16),(0-3),,(0-3),(0-4)");
        // The roaming value before and after.
        for (now, list, sent, keeps) in [
            (0, None, 0, false),
            (1, None, 1, true),
            (2, None, 2, false),
            // On the newer scale 0 is "everywhere" and 3 is "nowhere": the guide's 0 ends nothing.
            (1, inverted, 1, false),
            (3, inverted, 3, false),
        ] {
            assert_eq!(
                proposal(RadioCommand::Syscfg, &format!("13,1,280000,{now},2"), list),
                (format!("AT^SYSCFG=2,2,3fffffff,{sent},2"), keeps),
                "{now}"
            );
        }
    }

    #[test]
    fn a_stick_with_lists_is_sent_only_what_stands_in_them() {
        let all = "(\"00\",\"03\",\"02\"),((400000,\"a\"),(3fffffff,\"b\")),(0-2),(0-4),((5,\"c\"),(7fffffffffffffff,\"d\"))";
        let few = "(\"0302\",\"03\",\"02\"),((400000,\"a\"),(400380,\"b\")),(0-2),(1),((5,\"c\"))";
        let none = "(\"00\",\"01\",\"02\"),((3fffffff,\"a\")),(0-2),(0-4),,";
        for (now, list, sent, keeps) in [
            (
                "\"03\",400000,1,2,5",
                Some(all),
                "\"00\",3fffffff,1,2,7fffffffffffffff,,",
                true,
            ),
            (
                "\"03\",400000,0,2,5",
                Some(all),
                "\"00\",3fffffff,0,2,7fffffffffffffff,,",
                false,
            ),
            (
                "\"03\",400000,0,1,1",
                Some(few),
                "\"0302\",400380,0,1,5,,",
                false,
            ),
            (
                "\"01\",280000,0,2,",
                Some(none),
                "\"00\",3fffffff,0,2,,,",
                false,
            ),
            (
                "\"03\",400000,1,2,5",
                None,
                "\"00\",3fffffff,1,2,7fffffffffffffff,,",
                true,
            ),
        ] {
            let sent = format!("AT^SYSCFGEX={sent}");
            assert_eq!(
                proposal(RadioCommand::Extended, now, list),
                (sent, keeps),
                "{now} {list:?}"
            );
        }
    }

    #[test]
    fn what_a_person_types_is_told_by_its_form() {
        for (text, command) in [
            ("2,2,3fffffff,0,2", "AT^SYSCFG=2,2,3fffffff,0,2"),
            ("2, 2, 0x3FFFFFFF, 0, 2", "AT^SYSCFG=2,2,3fffffff,0,2"),
            ("at^syscfg=2,2,3FFFFFFF,0,2", "AT^SYSCFG=2,2,3fffffff,0,2"),
            (
                "AT^SYSCFGEX=\"00\",3fffffff,1,2,7fffffffffffffff,,",
                "AT^SYSCFGEX=\"00\",3fffffff,1,2,7fffffffffffffff,,",
            ),
            (
                "\"00\",3fffffff,1,2,7fffffffffffffff",
                "AT^SYSCFGEX=\"00\",3fffffff,1,2,7fffffffffffffff,,",
            ),
            (
                "0302,3fffffff,1,2,5,,",
                "AT^SYSCFGEX=\"0302\",3fffffff,1,2,5,,",
            ),
        ] {
            assert_eq!(text.parse::<RadioSetting>().unwrap().set_command(), command);
        }
        assert!("2,2".parse::<RadioSetting>().is_err());
        assert!("00,x".parse::<RadioSetting>().is_err());
    }

    #[test]
    fn a_setting_of_one_command_is_never_kept_or_taken_by_the_other() {
        let one = RadioSetting::Syscfg(Syscfg::REACTIVATE);
        let other: RadioSetting = "\"00\",3fffffff,0,2,".parse().unwrap();
        assert!(!one.is_kept_by(&other) && !other.is_kept_by(&one));
        assert!(!Offer::unknown(RadioCommand::Syscfg).takes(&other, &one));
        assert!(!Offer::unknown(RadioCommand::Extended).takes(&one, &other));
    }

    #[test]
    fn roaming_is_turned_off_only_where_it_was_on() {
        let setting =
            |roam: u8| -> RadioSetting { format!("2,2,3fffffff,{roam},2").parse().unwrap() };
        // The roaming value now and wanted.
        for (now, wanted, scale, off) in [
            (1, 0, RoamScale::Classic, true),
            (0, 0, RoamScale::Classic, false),
            (1, 2, RoamScale::Classic, false),
            (0, 3, RoamScale::Inverted, true),
            (3, 0, RoamScale::Inverted, false),
        ] {
            let (now, wanted) = (setting(now), setting(wanted));
            assert_eq!(
                turns_roaming_off(&now, &wanted, scale),
                off,
                "{now} {wanted}"
            );
        }
    }
}
