//! The log drawer: the last lines of the log that is always kept, identifiers masked.

use egui::{Layout, ScrollArea, Ui};

use crate::gui::action::{Action, Dialog};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::gui::widgets::{icon_button, quiet};
use crate::logbook::Line;

/// Draws the drawer. `lines` are the newest lines, oldest first.
pub fn log_drawer(ui: &mut Ui, pen: &Pen<'_>, lines: &[Line]) {
    ui.horizontal(|ui| {
        ui.label(pen.strong(pen.say("log-title")));
        ui.label(pen.small(pen.say("log-masked")));
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            if icon_button(ui, pen, icon::X, pen.say("log-close")).clicked() {
                pen.ask(Action::ShowLog(false));
            }
            if quiet(ui, pen, Some(icon::LIFE_BUOY), pen.say("support-save")).clicked() {
                pen.ask(Action::Open(Some(Dialog::Support)));
            }
            if quiet(ui, pen, Some(icon::COPY), pen.say("log-copy")).clicked() {
                let text: Vec<String> = lines.iter().map(ToString::to_string).collect();
                pen.ask(Action::Copy(text.join("\n")));
            }
        });
    });
    let row = ui.text_style_height(&egui::TextStyle::Monospace);
    ui.spacing_mut().item_spacing.y = 2.0;
    ScrollArea::both()
        .id_salt("log")
        .stick_to_bottom(true)
        .auto_shrink(false)
        .show_rows(ui, row, lines.len(), |ui, shown| {
            for line in lines.get(shown).unwrap_or_default() {
                let colour = match line.level {
                    log::Level::Error => pen.look.danger,
                    log::Level::Warn => pen.look.warning,
                    log::Level::Info => pen.look.text,
                    log::Level::Debug | log::Level::Trace => pen.look.muted,
                };
                let text = pen.mono(line.to_string()).color(colour);
                ui.add(egui::Label::new(text).extend());
            }
        });
}
