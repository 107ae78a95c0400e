//! The guide's own steps after a dashboard update, which outlive a restart of the computer.

use super::{State, Turn};
use crate::bookmark::{AfterStep, Bookmark};
use crate::gui::action::{AfterAction, AfterUpdate, Effect, NetworkAction};

/// The steps after a dashboard update, as the first guide has them. They survive the restart of the
/// computer as a [`Bookmark`]. The driver comes with the dashboard on Windows only, so nothing else has to
/// be restarted.
pub const AFTER_STEPS: &[AfterStep] = if cfg!(windows) {
    &[
        AfterStep::Unplug,
        AfterStep::RestartComputer,
        AfterStep::PlugInAgain,
        AfterStep::RestartAgain,
        AfterStep::CheckNetwork,
    ]
} else {
    &[
        AfterStep::Unplug,
        AfterStep::PlugInAgain,
        AfterStep::CheckNetwork,
    ]
};

/// Whether the step is seen to be done, so that nobody has to say so.
pub fn is_seen(step: AfterStep) -> bool {
    match step {
        AfterStep::Unplug | AfterStep::PlugInAgain => true,
        AfterStep::RestartComputer | AfterStep::RestartAgain | AfterStep::CheckNetwork => false,
    }
}

impl State {
    /// Takes up the steps that were left for a restart of the computer. `restarted`: whether the
    /// computer was restarted since, where the system tells that.
    pub fn resume(&mut self, bookmark: Bookmark, restarted: Option<bool>, turn: &mut Turn) {
        self.after = Some(AfterUpdate {
            step: bookmark.step,
            file: bookmark.file,
            stick: bookmark.stick,
            version: bookmark.version_after,
        });
        let waited = matches!(
            bookmark.step,
            AfterStep::RestartComputer | AfterStep::RestartAgain
        );
        // A step that is not done on this system may come from an earlier version of the program.
        let done = waited && (restarted == Some(true) || !AFTER_STEPS.contains(&bookmark.step));
        if done {
            self.after_step_done(turn);
        }
    }

    pub(super) fn act_on_after(&mut self, action: AfterAction, turn: &mut Turn) {
        match action {
            AfterAction::Done => match &self.after {
                Some(after) if !is_seen(after.step) => self.after_step_done(turn),
                _ => {}
            },
            AfterAction::Skip => {
                self.after = None;
                turn.push(Effect::SaveBookmark(None));
            }
        }
    }

    /// The step after a dashboard update is done; the next one, or none.
    pub(super) fn after_step_done(&mut self, turn: &mut Turn) {
        let Some(after) = &mut self.after else {
            return;
        };
        if let Some(step) = AFTER_STEPS.iter().find(|step| **step > after.step) {
            after.step = *step;
            return turn.push(Effect::SaveBookmark(Some(Box::new(after.clone()))));
        }
        let last = after.step;
        self.after = None;
        turn.push(Effect::SaveBookmark(None));
        if last == AfterStep::CheckNetwork && self.report().is_some() {
            self.act_on_network(&NetworkAction::Check, turn);
        }
    }
}
