//! A field to type into.

use egui::{Response, TextEdit, Ui};

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
) -> Response {
    let hint = cx.muted(example);
    let typed = |text| Action::Type(field, text);
    edited(ui, cx, (name, 480.0), value, typed, |edit| {
        edit.hint_text(hint)
    })
}

/// The field of this name, at most so wide, set up by `set`; `typed` is the action that follows a change.
pub fn edited<A: Into<Action>>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (name, width): (&'static str, f32),
    value: &str,
    typed: impl FnOnce(String) -> A,
    set: impl FnOnce(TextEdit<'_>) -> TextEdit<'_>,
) -> Response {
    let mut text = value.to_owned();
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let label = ui.label(cx.small(cx.say(name)));
            let edit = TextEdit::singleline(&mut text)
                .id_salt(name)
                .margin(egui::Margin::symmetric(10, 8))
                .desired_width(ui.available_width().min(width));
            ui.add(set(edit)).labelled_by(label.id)
        })
        .inner;
    if response.changed() {
        cx.ask(typed(text));
    }
    response
}
