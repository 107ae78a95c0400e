//! The other functions of a modem, besides the three jobs.
//!
//! This is the place for a page of its own: give [`all`] a line with its icon, its name and the action that
//! opens it, under the condition under which the page makes sense. "Your modem" shows them in one row below
//! the cards of the jobs, in this order.

use egui::Ui;

use crate::gui::action::{
    Action, CodeAction, ConsoleAction, FunctionsAction, HealthAction, RestoreAction, Screen,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::quiet;
use crate::modem::attempt::Lock;

/// One of them: icon, name and what pressing it asks for.
type Further = (char, &'static str, Action);

/// All that make sense with the modem in hand.
fn all(state: &State) -> Vec<Further> {
    let mut all = Vec::new();
    if state.report().is_some() {
        all.push((
            icon::ACTIVITY,
            "task-health",
            Action::Health(HealthAction::Open),
        ));
        all.push((
            icon::SETTINGS,
            "task-functions",
            Action::Functions(FunctionsAction::Open),
        ));
        all.push((
            icon::HISTORY,
            "restore-title",
            Action::Restore(RestoreAction::Open),
        ));
    }
    all.push((
        icon::TERMINAL,
        "console-open",
        Action::Console(ConsoleAction::Open),
    ));
    if state.takes_codes() {
        all.push((
            icon::LOCK_OPEN,
            "unlock-open",
            Action::Codes(CodeAction::Open(Lock::Operator)),
        ));
        all.push((
            icon::CARD_SIM,
            "sim-open",
            Action::Codes(CodeAction::Open(Lock::SimPin)),
        ));
    }
    all.push((
        icon::HISTORY,
        "history-title",
        Action::Show(Screen::History),
    ));
    if state.ending().is_some() {
        all.push((icon::HISTORY, "last-result", Action::Show(Screen::Result)));
    }
    all
}

/// Draws them in one row, or more where the window is narrow.
pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.horizontal_wrapped(|ui| {
        for (mark, name, action) in all(state) {
            if quiet(ui, cx, Some(mark), cx.say(name)).clicked() {
                cx.ask(action);
            }
        }
    });
}
