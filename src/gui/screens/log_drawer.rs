//! The log drawer: the last lines of the log that is always kept, identifiers masked.

use egui::{Align, Layout, ScrollArea, TextStyle, TextWrapMode, Ui, WidgetText};

use crate::gui::action::{Action, Dialog};
use crate::gui::icon;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{ask_copy, ask_icon, ask_quiet};
use crate::logbook::LogLine;

/// Draws the drawer. `lines` are the newest lines, oldest first.
pub fn log_drawer(ui: &mut Ui, cx: &UiContext<'_>, lines: &[LogLine]) {
    let note = WidgetText::from(cx.small(cx.say("log-masked"))).into_galley(
        ui,
        Some(TextWrapMode::Extend),
        f32::INFINITY,
        TextStyle::Small,
    );
    let mut fits = false;
    ui.horizontal(|ui| {
        ui.label(cx.strong(cx.say("log-title")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ask_icon(ui, cx, icon::X, "log-close", Action::ShowLog(false));
            ask_quiet(ui, cx, icon::LIFE_BUOY, "support-save", Dialog::Support);
            ask_copy(ui, cx, "log-copy", || {
                let text: Vec<String> = lines.iter().map(ToString::to_string).collect();
                text.join("\n")
            });
            fits = note.size().x <= ui.available_width();
            if fits {
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.label(note.clone());
                });
            }
        });
    });
    // Where the words of a language are long, the note has a line of its own.
    if !fits {
        ui.label(note);
    }
    let row = ui.text_style_height(&TextStyle::Monospace);
    ui.spacing_mut().item_spacing.y = 2.0;
    ScrollArea::both()
        .id_salt("log")
        .stick_to_bottom(true)
        .auto_shrink(false)
        .show_rows(ui, row, lines.len(), |ui, shown| {
            for line in lines.get(shown).unwrap_or_default() {
                let colour = match line.level {
                    log::Level::Error => cx.look.danger,
                    log::Level::Warn => cx.look.warning,
                    log::Level::Info => cx.look.text,
                    log::Level::Debug | log::Level::Trace => cx.look.muted,
                };
                let text = cx.mono(line.to_string()).color(colour);
                ui.add(egui::Label::new(text).extend());
            }
        });
}
