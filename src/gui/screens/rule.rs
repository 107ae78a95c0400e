//! How installing the udev rule went, and the commands for those who rather do it by hand.

use egui::Ui;

use crate::gui::action::{Action, RuleTrouble};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::gui::state::connect::Rule;
use crate::gui::widgets::{Tone, note, quiet};

/// Nothing, as long as it was not asked for.
pub(super) fn outcome(ui: &mut Ui, pen: &Pen<'_>, rule: &Rule) {
    let (tone, title, text) = match rule {
        Rule::Unasked => return,
        Rule::Installing => (Tone::Info, "rule-installing", "rule-installing-do"),
        Rule::Installed => (Tone::Success, "rule-installed", "rule-installed-do"),
        Rule::Failed(_) => (Tone::Warning, "rule-failed", "rule-failed-do"),
    };
    note(ui, pen, tone, pen.say(title), |ui| {
        let text = ui.label(pen.body(pen.say(text)));
        crate::gui::pen::announce(ui, &text);
        if let Rule::Failed(RuleTrouble { why, commands }) = rule {
            ui.add(egui::Label::new(pen.mono(commands)).wrap());
            if quiet(ui, pen, Some(icon::COPY), pen.say("rule-copy")).clicked() {
                pen.ask(Action::Copy(commands.clone()));
            }
            ui.label(pen.small(why));
        }
    });
}
