//! Rows: facts with their values, checks with their outcome, stages, the bar, the signal.

use egui::{CornerRadius, ProgressBar, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::button::icon_button;
use super::card::Tone;
use crate::gui::action::Action;
use crate::gui::icon;
use crate::gui::state::work::StageState;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;

/// A table of facts.
pub fn facts(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    egui::Grid::new(id)
        .num_columns(2)
        .spacing(vec2(2.0 * theme::STEP, 6.0))
        .min_row_height(22.0)
        .show(ui, |ui| {
            // Rows of text, not of controls.
            ui.spacing_mut().interact_size.y = 20.0;
            add(ui);
        });
}

/// One fact: what it is, its value, and a way to copy the value when that is of use.
pub fn fact(ui: &mut Ui, cx: &UiContext<'_>, name: &str, value: &str, copy: Option<&str>) {
    ui.label(cx.muted(name));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let text = if copy.is_some() {
            cx.mono(value).size(theme::BODY - 1.0)
        } else {
            cx.body(value)
        };
        ui.add(egui::Label::new(text).wrap());
        if let Some(copy) = copy {
            let label = cx.say_with("copy-value", &[("what", name.into())]);
            ui.scope(|ui| {
                ui.spacing_mut().button_padding = vec2(4.0, 2.0);
                ui.spacing_mut().interact_size = vec2(24.0, 22.0);
                let small = egui::Button::new(cx.icon(icon::COPY, 14.0, cx.look.muted))
                    .frame_when_inactive(false)
                    .min_size(vec2(24.0, 22.0));
                let response = ui.add(small);
                super::button::named(&response, true, &label);
                super::button::ring(ui, cx, &response);
                if super::button::hand(response).on_hover_text(label).clicked() {
                    cx.ask(Action::Copy(copy.to_owned()));
                }
            });
        }
    });
    ui.end_row();
}

/// Text behind an icon, wrapped in the width that is left.
pub fn icon_row<R>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    (icon, size, colour): (char, f32, egui::Color32),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    ui.horizontal_top(|ui| {
        // A row of text is as high as the text, not as a control.
        ui.spacing_mut().interact_size.y = 0.0;
        cx.mark(ui, icon, size, colour);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            // As high as the icon, so that both stand on one line.
            ui.spacing_mut().interact_size.y = 20.0;
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
    })
    .inner
}

/// One thing that was checked. `word` says the outcome, because an icon alone does not.
pub fn check_row(ui: &mut Ui, cx: &UiContext<'_>, tone: Tone, text: &str, word: &str, hint: &str) {
    icon_row(ui, cx, (tone.icon(), 18.0, tone.colour(cx)), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(cx.body(text));
            ui.label(cx.small(word).color(tone.colour(cx)));
        });
        if !hint.is_empty() {
            ui.label(cx.small(hint));
        }
    });
}

/// One stage of a job.
pub fn stage_row(ui: &mut Ui, cx: &UiContext<'_>, state: StageState, text: &str) -> Response {
    let (icon, colour, ink) = match state {
        StageState::Pending => (icon::CIRCLE, cx.look.control_border, cx.look.muted),
        StageState::Active => (icon::CIRCLE_DOT, cx.look.accent, cx.look.text),
        StageState::Done => (icon::CIRCLE_CHECK, cx.look.success, cx.look.text),
    };
    icon_row(ui, cx, (icon, 16.0, colour), |ui| {
        let text = if state == StageState::Active {
            cx.strong(text)
        } else {
            cx.body(text).color(ink)
        };
        ui.label(text)
    })
}

/// The one bar. `share` is 0 to 1.
pub fn bar(ui: &mut Ui, cx: &UiContext<'_>, share: f32, text: &str) -> Response {
    let response = ui.add(
        ProgressBar::new(share)
            .fill(cx.look.accent)
            .desired_height(10.0)
            .corner_radius(CornerRadius::same(5)),
    );
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(text);
    });
    response
}

/// The strength of the signal as five bars, and in words.
pub fn signal(ui: &mut Ui, cx: &UiContext<'_>, bars: u8, words: &str) {
    // As high as the icon, so that both stand on one line.
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        let (rect, response) = ui.allocate_exact_size(vec2(30.0, 18.0), Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words));
        for place in 0..5_u8 {
            let height = 5.0 + 3.0 * f32::from(place);
            let left = rect.left() + 6.0 * f32::from(place);
            let one = Rect::from_min_max(
                pos2(left, rect.bottom() - height),
                pos2(left + 4.0, rect.bottom()),
            );
            let lit = place < bars;
            if lit {
                ui.painter()
                    .rect_filled(one, CornerRadius::same(1), cx.look.accent);
            } else {
                ui.painter().rect_stroke(
                    one,
                    CornerRadius::same(1),
                    Stroke::new(1.0, cx.look.control_border),
                    egui::StrokeKind::Inside,
                );
            }
        }
        ui.label(cx.body(words));
    });
}

/// A row of icon buttons is the same everywhere.
pub fn tool(ui: &mut Ui, cx: &UiContext<'_>, icon: char, name: &str, action: Action) {
    if icon_button(ui, cx, icon, name).clicked() {
        cx.ask(action);
    }
}
