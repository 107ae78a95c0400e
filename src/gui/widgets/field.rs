//! A field to type into.

use egui::{TextEdit, Ui};

use crate::gui::action::{Action, Field};
use crate::gui::ui_context::UiContext;

/// A field with its name above it.
pub fn field(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    name: &'static str,
    value: &str,
    field: Field,
    example: &str,
) -> egui::Response {
    let mut text = value.to_owned();
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let label = ui.label(cx.small(cx.say(name)));
            let width = ui.available_width().min(480.0);
            let edit = TextEdit::singleline(&mut text)
                .id_salt(name)
                .hint_text(cx.muted(example))
                .margin(egui::Margin::symmetric(10, 8))
                .desired_width(width);
            ui.add(edit).labelled_by(label.id)
        })
        .inner;
    if response.changed() {
        cx.ask(Action::Type(field, text));
    }
    response
}
