//! CD-ROM, card reader and voice calls: what is set, what is chosen, and what came of it.

use super::{Phase, Session};
use crate::gui::action::{FunctionsAction, Screen};
use crate::gui::state::Turn;
use crate::gui::state::jobs::Job;
use crate::job::{CdromChanged, CdromRequest, JobRequest, VoiceRequest};

/// The function that was changed.
#[derive(Clone, Debug, PartialEq)]
pub enum Changed {
    /// The CD-ROM was set and read back.
    Cdrom(CdromChanged),
    /// Voice calls are on.
    Voice,
}

/// The page's data. What the modem reports stands in [`super::health`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionsPage {
    /// How far it is.
    pub phase: Phase<Changed>,
    /// The composition that the person chose.
    pub choice: Option<CdromRequest>,
}

impl Session {
    pub(in crate::gui::state) fn act_on_functions(
        &mut self,
        action: FunctionsAction,
        turn: &mut Turn,
    ) {
        match action {
            FunctionsAction::Open if !self.can_be_read() => {}
            FunctionsAction::Open => {
                self.functions = FunctionsPage::default();
                self.go_to(Screen::Functions);
                self.examine(turn);
            }
            FunctionsAction::Choose(choice) => self.functions.choice = Some(choice),
            FunctionsAction::SetCdrom(request) => self.change(JobRequest::Cdrom(request), turn),
            FunctionsAction::TurnVoiceOn => {
                self.change(JobRequest::TurnVoiceOn(VoiceRequest), turn);
            }
        }
    }

    /// One change at a time, and none while anything else is done to the modem.
    fn change(&mut self, request: JobRequest, turn: &mut Turn) {
        if !self.jobs.only_give_way() {
            return;
        }
        self.functions.phase = Phase::Sending;
        self.start(Job::Function { prompt: None }, request, turn);
    }

    /// The function was changed.
    pub(in crate::gui::state) fn function_changed(&mut self, changed: Changed, turn: &mut Turn) {
        self.functions.phase = Phase::Done(Box::new(changed));
        self.functions.choice = None;
        self.examine_changed(turn);
    }
}
