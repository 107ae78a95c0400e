//! Putting back settings from a backup: each that differs is sent, read back, and kept in one journal with the
//! value before, so that each can be undone.

use serde::Serialize;

use super::at_link::AtLink;
use super::backup_file::{Backup, Restorable, RestoreStep, Saved, SavedSettings};
use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::network_setting;
use super::notice::{Caution, Notice};
use super::read_modem;
use super::report::ModemReport;
use super::stored_setting::{self, Change};
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::setting::turns_roaming_off;
use crate::modem::{Composition, NetworkState, RadioSetting, Voice};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// Putting back settings.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreRequest {
    /// The backup that holds them.
    pub backup: Box<Backup>,
    /// The person said that they shall be put into this modem although it is not known to be the one of the backup.
    pub into_another: bool,
    /// Whether this takes a restore back.
    pub undo: bool,
}

impl RestoreRequest {
    /// The request that takes `restored` back, for the modem that `report` is of.
    pub fn undoing(restored: &Restored, report: &ModemReport) -> Self {
        let mut settings = SavedSettings::default();
        let changed = restored.settings.iter();
        for one in changed.filter(|one| one.step == RestoreStep::Change) {
            match one.now {
                Some(Saved::Network(setting)) => settings.network = Some(setting),
                Some(Saved::Composition(value)) => settings.composition = Some(value),
                Some(Saved::Voice(voice)) => settings.voice = Some(voice),
                None => {}
            }
        }
        Self {
            backup: Box::new(Backup {
                made_at: 0,
                imei: report.identity.imei.clone(),
                model: report.identity.model.clone(),
                settings,
            }),
            // One without an IMEI cannot be told from others. What is sent are values that this one reported.
            into_another: true,
            undo: true,
        }
    }
}

/// The settings that were put back, each read back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Restored {
    /// Every setting of the backup, with the value before and what was done.
    pub settings: Vec<Restorable>,
    /// The commands that were sent.
    pub sent: Vec<String>,
    /// Whether one of them acts only when the modem is plugged in the next time.
    pub replug: bool,
    /// Whether this took a restore back.
    pub undo: bool,
    /// A look at the network afterwards.
    pub network: NetworkState,
}

impl Job for RestoreRequest {
    const NAME: &'static str = "restore";
    const PLAN: Plan = &[(Stage::Identify, 50), (Stage::ChangeSetting, 50)];
    type Done = Restored;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Restored, JobError> {
        let (mut link, modem) = connect::introduce(context, Stage::Identify)?;
        if !self.into_another && !self.backup.is_of(&modem) {
            let name = |imei: Option<&crate::modem::Imei>| {
                imei.map_or_else(|| "no IMEI".to_owned(), ToString::to_string)
            };
            let (of, here) = (&self.backup.imei, &modem.identity.imei);
            let detail = format!(
                "the backup is of {}, this is {}",
                name(of.as_ref()),
                name(here.as_ref())
            );
            return Err(JobError::new(Problem::BackupOfAnother, detail));
        }
        let now = SavedSettings {
            network: modem.syscfg,
            composition: read_modem::read_composition(context, &mut link)?,
            voice: read_modem::read_voice(context, &mut link)?,
        };
        let settings = self.backup.plan(&modem, &now);
        let mut changes = Vec::new();
        for one in settings
            .iter()
            .filter(|one| one.step == RestoreStep::Change)
        {
            changes.push(self.change(context, &mut link, one)?);
        }
        let mut restored = Restored {
            replug: changes
                .iter()
                .any(|change| change.setting == Composition::COMMAND),
            settings,
            sent: Vec::new(),
            undo: self.undo,
            network: modem.network.clone(),
        };
        let Some(first) = changes.first() else {
            return Ok(restored);
        };
        context.check_cancelled()?;

        context.enter(Stage::ChangeSetting);
        context.must_be_alone(Role::PcUi, Span::Now)?;
        first.open_journal(context, &modem)?;
        for (number, change) in changes.iter_mut().enumerate() {
            if number > 0 {
                context.check_cancelled()?;
                change.announce(context)?;
            }
            carry_out(context, &mut link, change)?;
            restored.sent.push(change.command.clone());
        }
        restored.network = read_modem::read_network(context, &mut link, modem.pin)?;
        Ok(restored)
    }
}

impl RestoreRequest {
    /// The change that puts one setting back. Refuses a network setting that the modem does not offer, before anything
    /// is sent.
    fn change(
        &self,
        context: &mut Context<'_, '_>,
        link: &mut AtLink,
        one: &Restorable,
    ) -> Result<Change<'static, Saved>, JobError> {
        let command = match (one.saved, one.now) {
            (Saved::Network(wanted), Some(Saved::Network(before))) => {
                let offer = network_setting::ask_offer(context, link, &before)?;
                if !offer.takes(&wanted, &before) {
                    let detail = format!("the modem does not offer {wanted}");
                    return Err(JobError::new(Problem::CommandRefused, detail));
                }
                if turns_roaming_off(&before, &wanted, offer.roam_scale()) {
                    context.tell(Notice::Caution(Caution::RoamingOff));
                }
                wanted.set_command()
            }
            (Saved::Composition(value), _) => value.set_command(),
            (Saved::Voice(_), _) => Voice::TURN_ON.to_owned(),
            (Saved::Network(_), _) => {
                let detail = "the modem does not tell its network setting";
                return Err(JobError::new(Problem::CommandRefused, detail));
            }
        };
        Ok(Change {
            job: if self.undo { "restore-undo" } else { "restore" },
            setting: one.setting,
            before: one.now.unwrap_or(one.saved),
            wanted: one.saved,
            command,
        })
    }
}

fn carry_out(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    change: &mut Change<'static, Saved>,
) -> Result<(), JobError> {
    match (change.before, change.wanted) {
        (Saved::Network(before), Saved::Network(wanted)) => {
            let mut network: Change<'_, RadioSetting> = change.of(before, wanted);
            network_setting::carry_out(context, link, &mut network)?;
            change.command = network.command;
        }
        (Saved::Composition(before), Saved::Composition(wanted)) => {
            let read = stored_setting::read_composition;
            change
                .of(before, wanted)
                .carry_out(context, link, timing::AT_STORE, read)?;
        }
        (Saved::Voice(before), Saved::Voice(wanted)) => {
            let read = stored_setting::read_voice;
            change
                .of(before, wanted)
                .carry_out(context, link, timing::AT_STORE, read)?;
        }
        // A plan pairs values of one setting only.
        _ => {}
    }
    Ok(())
}
