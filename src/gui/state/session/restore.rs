//! Restoring settings from a backup: which backups are there, which one is chosen, and what came of it.

use super::{Phase, Session};
use crate::gui::action::{Effect, RestoreAction, Screen};
use crate::gui::state::choice::Picker;
use crate::gui::state::jobs::Job;
use crate::gui::state::{State, Turn};

pub use crate::gui::action::Found;
use crate::job::{
    Failure, JobRequest, Restorable, RestoreRequest, RestoreStep, Restored, Saved, SavedSettings,
};

/// The page's data. What the modem reports stands in [`super::health`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestorePage {
    /// How far it is.
    pub phase: Phase<Restored>,
    /// The backups on this computer, newest first; `None` before they were looked for.
    pub backups: Option<Vec<Found>>,
    /// The backup that is used.
    pub chosen: Option<Found>,
    /// Why the file that was picked is not used.
    pub refused: Option<Failure>,
    /// The person said that a backup of another modem may be used.
    pub into_another: bool,
}

/// Why the settings cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The modem is being read.
    Reading,
    /// No backup is chosen.
    Backup,
    /// It is of another modem, and nobody said that it may be used.
    IntoAnother,
    /// Nothing differs.
    Difference,
}

impl State {
    pub(in crate::gui::state) fn act_on_restore(&mut self, action: RestoreAction, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        match action {
            RestoreAction::Open if !session.can_be_read() => {}
            RestoreAction::Open => {
                session.restore = RestorePage::default();
                session.go_to(Screen::Restore);
                session.examine(turn);
                turn.push(Effect::LookAtBackups);
            }
            RestoreAction::Choose(found) => session.restore.choose(*found),
            RestoreAction::Pick if self.choice.picker == Picker::Open => {}
            RestoreAction::Pick => {
                self.choice.picker = Picker::Open;
                turn.push(Effect::PickBackup);
            }
            RestoreAction::IntoAnother(agreed) => session.restore.into_another = agreed,
            RestoreAction::ShowFolder => turn.push(Effect::ShowBackups),
            RestoreAction::Send => self.restore(turn),
            RestoreAction::Undo => session.undo_restore(turn),
        }
    }

    /// A file was picked, or the picker closed.
    pub(in crate::gui::state) fn backup_picked(
        &mut self,
        picked: Option<Result<Box<Found>, Failure>>,
    ) {
        self.choice.picker = Picker::Closed;
        match (picked, &mut self.session) {
            (Some(Ok(found)), Some(session)) => session.restore.choose(*found),
            (Some(Err(failure)), Some(session)) => session.restore.refused = Some(failure),
            _ => {}
        }
    }

    /// Each setting of the chosen backup beside what the modem has; empty before both are known.
    pub fn restore_plan(&self) -> Vec<Restorable> {
        let plan = self.session.as_ref().and_then(|session| {
            let reading = session.health.reading.as_deref()?;
            let chosen = session.restore.chosen.as_ref()?;
            let now = SavedSettings::from(reading);
            Some(chosen.backup.plan(&reading.modem, &now))
        });
        plan.unwrap_or_default()
    }

    /// Whether the chosen backup is not known to be of the modem in hand.
    pub fn backup_is_of_another(&self) -> bool {
        self.session_is(|session| {
            let page = &session.restore;
            let pair = page.chosen.as_ref().zip(session.report());
            pair.is_some_and(|(found, modem)| !found.backup.is_of(modem))
        })
    }

    /// Why the settings cannot be sent now, if they cannot.
    pub fn why_not_restore(&self) -> Option<Missing> {
        let session = self.session.as_ref()?;
        if session.restore.chosen.is_none() {
            return Some(Missing::Backup);
        }
        if session.health.reading.is_none() || !session.jobs.only_give_way() {
            return Some(Missing::Reading);
        }
        if self.backup_is_of_another() && !session.restore.into_another {
            return Some(Missing::IntoAnother);
        }
        let differs = |one: &Restorable| one.step == RestoreStep::Change;
        let nothing = !self.restore_plan().iter().any(differs);
        nothing.then_some(Missing::Difference)
    }

    fn restore(&mut self, turn: &mut Turn) {
        if self.why_not_restore().is_some() {
            return;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        let Some(found) = &session.restore.chosen else {
            return;
        };
        let request = RestoreRequest {
            backup: Box::new(found.backup.clone()),
            into_another: session.restore.into_another,
            undo: false,
        };
        session.send_settings(request, turn);
    }
}

impl Session {
    /// The backups on this computer. The newest of this modem is chosen.
    pub(in crate::gui::state) fn backups_are(&mut self, backups: Vec<Found>) {
        let own = self.report().and_then(|modem| {
            let mut of_it = backups.iter().filter(|one| one.backup.is_of(modem));
            of_it.next().cloned()
        });
        let page = &mut self.restore;
        page.backups = Some(backups);
        if page.chosen.is_none() {
            page.chosen = own;
        }
    }

    fn send_settings(&mut self, request: RestoreRequest, turn: &mut Turn) {
        self.restore.phase = Phase::Sending;
        self.start(Job::Restore, JobRequest::Restore(request), turn);
    }

    fn undo_restore(&mut self, turn: &mut Turn) {
        match (&self.restore.phase, self.report()) {
            (Phase::Done(restored), Some(modem)) if self.jobs.only_give_way() => {
                let request = RestoreRequest::undoing(restored, modem);
                self.send_settings(request, turn);
            }
            _ => {}
        }
    }

    /// The settings were put back.
    pub(in crate::gui::state) fn restored(&mut self, restored: Restored, turn: &mut Turn) {
        let network = |one: &Restorable| matches!(one.saved, Saved::Network(_));
        let mut changed = restored
            .settings
            .iter()
            .filter(|one| one.step == RestoreStep::Change);
        if changed.any(network) {
            self.network.can_undo = !restored.undo;
        }
        self.restore.phase = Phase::Done(Box::new(restored));
        self.examine_changed(turn);
    }
}

impl RestorePage {
    fn choose(&mut self, found: Found) {
        self.phase = Phase::Offer;
        self.refused = None;
        self.into_another = false;
        self.chosen = Some(found);
    }
}
