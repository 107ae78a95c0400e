//! CD-ROM, card reader and voice calls: what is set, what is chosen, and what came of it.

use super::State;
use super::jobs::Job;
use crate::gui::action::{Effect, FunctionsAction, Screen};
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

impl State {
    pub(super) fn act_on_functions(&mut self, action: FunctionsAction) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        match action {
            FunctionsAction::Open if session.report().is_none() || session.work().is_some() => {
                Vec::new()
            }
            FunctionsAction::Open => {
                session.functions = FunctionsPage::default();
                session.go_to(Screen::Functions);
                self.examine()
            }
            FunctionsAction::Choose(choice) => {
                session.functions.choice = Some(choice);
                Vec::new()
            }
            FunctionsAction::SetCdrom(request) => self.change(Request::Cdrom(request)),
            FunctionsAction::TurnVoiceOn => self.change(Request::TurnVoiceOn(VoiceRequest)),
        }
    }

    /// One change at a time, and none while anything else is done to the modem.
    fn change(&mut self, request: Request) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if !session.jobs.only_give_way() {
            return Vec::new();
        }
        session.functions.phase = Phase::Changing { prompt: None };
        session.start(Job::Function, request)
    }

    /// The function was changed. What the modem reports now is read anew, where it is there.
    pub(super) fn function_changed(&mut self, phase: Phase) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        session.functions.phase = phase;
        session.functions.choice = None;
        if session.present {
            self.examine()
        } else {
            Vec::new()
        }
    }
}
