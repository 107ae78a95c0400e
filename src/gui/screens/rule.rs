//! How installing the udev rule went, and the commands for those who rather do it by hand.

use egui::Ui;

use crate::gui::action::RuleTrouble;
use crate::gui::state::connect::Rule;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{Tone, ask_copy, note};

/// Nothing, as long as it was not asked for.
pub(super) fn outcome(ui: &mut Ui, cx: &UiContext<'_>, rule: &Rule) {
    let (tone, title, text) = match rule {
        Rule::Unasked => return,
        Rule::Installing => (Tone::Info, "rule-installing", "rule-installing-do"),
        Rule::Installed => (Tone::Success, "rule-installed", "rule-installed-do"),
        Rule::Failed(_) => (Tone::Warning, "rule-failed", "rule-failed-do"),
    };
    note(ui, cx, tone, cx.say(title), |ui| {
        live_label(ui, cx.body(cx.say(text)));
        if let Rule::Failed(RuleTrouble { why, commands }) = rule {
            ui.add(egui::Label::new(cx.mono(commands)).wrap());
            ask_copy(ui, cx, "rule-copy", || commands.clone());
            ui.label(cx.small(why));
        }
    });
}
