//! Words for settings that are put back from a backup.

use super::Words;
use crate::job::{Fact, Restorable, RestoreStep, Saved, WhyLeft};
use crate::modem::Voice;

impl Words {
    /// The name of a setting.
    pub fn saved_name(&self, saved: Saved) -> &str {
        match saved {
            Saved::Network(_) => self.fact_name(Fact::Setting),
            Saved::Composition(_) => self.say("functions-cdrom-title"),
            Saved::Voice(_) => self.fact_name(Fact::Voice),
        }
    }

    /// The value of a setting, with the number that is sent where words do not tell it.
    pub fn saved_value(&self, saved: Saved) -> String {
        match saved {
            Saved::Network(setting) => self.syscfg(&setting),
            Saved::Voice(voice) => self.on_or_off(voice == Voice::On).to_owned(),
            Saved::Composition(value) => match (value.cdrom(), value.card_reader()) {
                (Some(cdrom), Some(reader)) => format!(
                    "{}, {}",
                    self.named(self.fact_name(Fact::Cdrom), self.on_or_off(cdrom)),
                    self.named(self.fact_name(Fact::CardReader), self.on_or_off(reader))
                ),
                _ => value.to_string(),
            },
        }
    }

    /// Why a setting stays as it is; `None` for one that is put back.
    pub fn why_kept(&self, one: &Restorable) -> Option<&str> {
        Some(self.say(match one.step {
            RestoreStep::Change => return None,
            RestoreStep::Same => "restore-same",
            RestoreStep::Left(WhyLeft::NotTold) => "restore-left-not-told",
            RestoreStep::Left(WhyLeft::OtherKind) => "restore-left-other-kind",
            RestoreStep::Left(WhyLeft::NotSafe) => "restore-left-not-safe",
            RestoreStep::Left(WhyLeft::OnlyTurnedOn) => "restore-left-only-on",
        }))
    }
}
