//! The other functions of a modem, besides the three jobs.
//!
//! This is the place for a page of its own: give [`all`] a line with its icon, its name and the action that
//! opens it, under the condition under which the page makes sense. "Your modem" shows them in three columns below
//! the cards of the jobs, in this order.

use egui::{Ui, vec2};

use crate::gui::action::{
    Action, CodeAction, ConsoleAction, FunctionsAction, HealthAction, RestoreAction, Screen,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::quiet_narrow;
use crate::modem::attempt::Lock;

/// One of them: icon, name and what pressing it asks for.
type Further = (char, &'static str, Action);

/// All that make sense with the modem in hand.
fn all(state: &State) -> Vec<Further> {
    let mut all = Vec::new();
    let mut add = |icon, name, action| all.push((icon, name, action));
    if state.report().is_some() {
        let (functions, restore) = (FunctionsAction::Open, RestoreAction::Open);
        add(icon::ACTIVITY, "report-title", HealthAction::Open.into());
        add(icon::SETTINGS, "task-functions", functions.into());
        add(icon::ROTATE_CCW, "restore-title", restore.into());
    }
    add(icon::TERMINAL, "console-open", ConsoleAction::Open.into());
    if state.takes_codes() {
        let [unlock, pin] = [Lock::Operator, Lock::SimPin].map(CodeAction::Open);
        add(icon::LOCK_OPEN, "unlock-open", unlock.into());
        add(icon::CARD_SIM, "sim-title", pin.into());
    }
    add(icon::HISTORY, "history-title", Screen::History.into());
    if state.ending().is_some() {
        add(icon::FILE_CHECK, "last-result", Screen::Result.into());
    }
    all
}

/// How many stand side by side, as many as cards of jobs above them.
const COLUMNS: usize = 3;

/// Draws them in columns under the cards, row by row, so that the keyboard goes through them as they are read.
pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let gap = 1.5 * theme::STEP;
    #[expect(clippy::cast_precision_loss, reason = "a handful of columns")]
    let columns = COLUMNS as f32;
    let width = ((ui.available_width() - gap * (columns - 1.0)) / columns).floor();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, 0.0);
        for row in all(state).chunks(COLUMNS) {
            ui.horizontal_top(|ui| {
                for (mark, name, action) in row {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        if quiet_narrow(ui, cx, Some(*mark), cx.say(name)).clicked() {
                            cx.ask(action.clone());
                        }
                    });
                }
            });
        }
    });
}
