//! How installing the udev rule went, and the commands for those who rather do it by hand.

use egui::Ui;

use crate::gui::action::{Action, RuleTrouble};
use crate::gui::icon;
use crate::gui::state::connect::Rule;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Tone, note, quiet};

/// Nothing, as long as it was not asked for.
pub(super) fn outcome(ui: &mut Ui, cx: &UiContext<'_>, rule: &Rule) {
    let (tone, title, text) = match rule {
        Rule::Unasked => return,
        Rule::Installing => (Tone::Info, "rule-installing", "rule-installing-do"),
        Rule::Installed => (Tone::Success, "rule-installed", "rule-installed-do"),
        Rule::Failed(_) => (Tone::Warning, "rule-failed", "rule-failed-do"),
    };
    note(ui, cx, tone, cx.say(title), |ui| {
        let text = ui.label(cx.body(cx.say(text)));
        crate::gui::ui_context::announce(ui, &text);
        if let Rule::Failed(RuleTrouble { why, commands }) = rule {
            ui.add(egui::Label::new(cx.mono(commands)).wrap());
            if quiet(ui, cx, Some(icon::COPY), cx.say("rule-copy")).clicked() {
                cx.ask(Action::Copy(commands.clone()));
            }
            ui.label(cx.small(why));
        }
    });
}
