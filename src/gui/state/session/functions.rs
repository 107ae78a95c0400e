//! CD-ROM, card reader and voice calls: what is set, what is chosen, and what came of it.

use super::Session;
use crate::gui::action::{Effect, FunctionsAction, Screen};
use crate::gui::state::jobs::Job;
use crate::job::{
    CdromChanged, CdromRequest, Failure, Prompt, Request, VoiceRequest, VoiceTurnedOn,
};

/// How far the page is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// Nothing was sent.
    #[default]
    Offer,
    /// Something is sent, or the modem is waited for.
    Changing {
        /// The instruction to the person.
        prompt: Option<Prompt>,
    },
    /// The CD-ROM was set and read back.
    CdromChanged(CdromChanged),
    /// Voice calls are on.
    VoiceTurnedOn(VoiceTurnedOn),
    /// It failed.
    Failed(Failure),
}

/// The page's data. What the modem reports stands in [`super::health`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionsPage {
    /// How far it is.
    pub phase: Phase,
    /// The composition that the person chose.
    pub choice: Option<CdromRequest>,
}

impl Session {
    pub(in crate::gui::state) fn act_on_functions(
        &mut self,
        action: FunctionsAction,
    ) -> Vec<Effect> {
        match action {
            FunctionsAction::Open if !self.can_be_read() => Vec::new(),
            FunctionsAction::Open => {
                self.functions = FunctionsPage::default();
                self.go_to(Screen::Functions);
                self.examine()
            }
            FunctionsAction::Choose(choice) => {
                self.functions.choice = Some(choice);
                Vec::new()
            }
            FunctionsAction::SetCdrom(request) => self.change(Request::Cdrom(request)),
            FunctionsAction::TurnVoiceOn => self.change(Request::TurnVoiceOn(VoiceRequest)),
        }
    }

    /// One change at a time, and none while anything else is done to the modem.
    fn change(&mut self, request: Request) -> Vec<Effect> {
        if !self.jobs.only_give_way() {
            return Vec::new();
        }
        self.functions.phase = Phase::Changing { prompt: None };
        self.start(Job::Function, request)
    }

    /// The function was changed.
    pub(in crate::gui::state) fn function_changed(&mut self, phase: Phase) -> Vec<Effect> {
        self.functions.phase = phase;
        self.functions.choice = None;
        self.examine_changed()
    }
}
