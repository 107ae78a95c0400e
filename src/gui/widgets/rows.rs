//! Rows: facts with their values, checks with their outcome, stages, the bar, the signal.

use egui::{CornerRadius, ProgressBar, Rect, Response, Sense, Stroke, Ui, Vec2, pos2, vec2};

use super::tone::Tone;
use crate::gui::action::Action;
use crate::gui::icon;
use crate::gui::state::work::StageState;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;

/// The width of the names in a table of facts, in points. Longer names take several lines.
const NAMES: f32 = 116.0;

/// A table of facts.
pub fn facts(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    ui.push_id(id, |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            // Rows of text, not of controls.
            ui.spacing_mut().interact_size.y = 20.0;
            add(ui);
        });
    });
}

/// One row of a table of facts: a name, and whatever shows its value. Both begin at the top.
pub fn fact_row(ui: &mut Ui, name: egui::RichText, value: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        ui.allocate_ui(vec2(NAMES, 20.0), |ui| {
            ui.vertical(|ui| {
                ui.set_width(NAMES);
                ui.add(egui::Label::new(name).wrap());
            });
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            value(ui);
        });
    });
}

/// One fact: what it is, its value, and a way to copy the value when that is of use.
pub fn fact(ui: &mut Ui, cx: &UiContext<'_>, name: &str, value: &str, copy: Option<&str>) {
    fact_row(ui, cx.muted(name), |ui| {
        value_and_copy(ui, cx, name, value, copy);
    });
}

fn value_and_copy(ui: &mut Ui, cx: &UiContext<'_>, name: &str, value: &str, copy: Option<&str>) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let text = if copy.is_some() {
            cx.mono(value).size(theme::BODY - 1.0)
        } else {
            cx.body(value)
        };
        ui.add(egui::Label::new(text).wrap());
        if let Some(copy) = copy {
            let label = cx.say_with("copy-value", ("what", name));
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

/// The size of a step's mark.
const MARK: f32 = 24.0;

/// Steps side by side, joined by a line, their names below; and how each stands.
pub fn stepper(ui: &mut Ui, cx: &UiContext<'_>, steps: &[(String, StageState)]) {
    let look = cx.look;
    ui.columns(steps.len().max(1), |columns| {
        let mut before: Option<egui::Pos2> = None;
        for (ui, (name, stands)) in columns.iter_mut().zip(steps) {
            let (rect, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), MARK), Sense::hover());
            let middle = rect.center();
            let painter = ui.painter();
            let (behind, colour) = match stands {
                StageState::Done => (look.success, look.success),
                StageState::Active => (look.success, look.accent),
                StageState::Pending => (look.border, look.control_border),
            };
            if let Some(before) = before {
                let from = before + vec2(MARK / 2.0 + 4.0, 0.0);
                let to = middle - vec2(MARK / 2.0 + 4.0, 0.0);
                // It begins in the column before, which this one's painter would cut off.
                let line = [from, to];
                ui.ctx()
                    .layer_painter(ui.layer_id())
                    .with_clip_rect(ui.clip_rect().union(rect.with_min_x(from.x)))
                    .line_segment(line, Stroke::new(2.0, behind));
            }
            let small = cx.small(name);
            let (text, spoken) = match stands {
                StageState::Done => {
                    painter.circle_filled(middle, MARK / 2.0, colour);
                    let line = Stroke::new(2.0, look.on_accent);
                    super::shapes::tick(painter, middle, 0.9 * MARK, line);
                    (small.color(look.text), "step-done")
                }
                StageState::Active => {
                    painter.circle_stroke(middle, MARK / 2.0 - 1.0, Stroke::new(2.0, colour));
                    painter.circle_filled(middle, MARK / 4.0, colour);
                    (cx.strong(name).size(theme::SMALL), "step-current")
                }
                StageState::Pending => {
                    painter.circle_stroke(middle, MARK / 2.0 - 1.0, Stroke::new(1.0, colour));
                    (small, "step-to-come")
                }
            };
            before = Some(middle);
            ui.vertical_centered(|ui| {
                let said = ui.add(egui::Label::new(text).wrap().halign(egui::Align::Center));
                ui.ctx().accesskit_node_builder(said.id, |node| {
                    let spoken = cx.say_with(spoken, ("name", name.as_str()));
                    node.set_label(spoken.as_str());
                    node.set_value(spoken);
                });
            });
        }
    });
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
pub fn signal(ui: &mut Ui, cx: &UiContext<'_>, lit: u8, words: &str) {
    // As high as the icon, so that both stand on one line.
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal_top(|ui| {
        bars(ui, cx, lit, words);
        ui.add(egui::Label::new(cx.body(words)).wrap());
    });
}

/// The size of the five bars.
const BARS: Vec2 = vec2(30.0, 18.0);

/// Five bars, of which this many are lit.
fn bars(ui: &mut Ui, cx: &UiContext<'_>, lit: u8, name: &str) {
    let (rect, response) = ui.allocate_exact_size(BARS, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    for place in 0..5_u8 {
        let height = 5.0 + 3.0 * f32::from(place);
        let left = rect.left() + 6.0 * f32::from(place);
        let one = Rect::from_min_max(
            pos2(left, rect.bottom() - height),
            pos2(left + 4.0, rect.bottom()),
        );
        if place < lit {
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
}

/// Something at a glance: its name in small print over its value.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The finding itself.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether the value is a version or another text that is copied.
    pub mono: bool,
    /// Lit bars before the value, and what a screen reader says of them.
    pub bars: Option<(u8, String)>,
    /// The colour of a value that needs a look.
    pub tone: Option<Tone>,
}

impl Cell {
    /// A value in plain words.
    pub fn new(name: &str, value: String) -> Self {
        Self {
            name: name.to_owned(),
            value,
            mono: false,
            bars: None,
            tone: None,
        }
    }
}

/// The least width of a cell; narrower ones stand in two rows.
const CELL: f32 = 112.0;

/// The room between two cells.
const CELL_GAP: f32 = 2.0 * theme::STEP;

/// Cells side by side.
pub fn cells(ui: &mut Ui, cx: &UiContext<'_>, all: &[Cell]) {
    // A handful of cells.
    #[expect(clippy::cast_precision_loss)]
    let fits = ui.available_width() / all.len().max(1) as f32 >= CELL;
    let columns = if fits {
        all.len()
    } else {
        all.len().div_ceil(2)
    };
    for row in all.chunks(columns.max(1)) {
        let widths = cell_widths(ui, row);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = CELL_GAP;
            for (cell, width) in row.iter().zip(widths) {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing = vec2(theme::STEP, 2.0);
                    ui.spacing_mut().interact_size.y = 20.0;
                    one_cell(ui, cx, cell);
                });
            }
        });
    }
}

fn one_cell(ui: &mut Ui, cx: &UiContext<'_>, cell: &Cell) {
    ui.add(egui::Label::new(cx.small(&cell.name)).wrap());
    ui.horizontal_top(|ui| {
        if let Some((lit, words)) = &cell.bars {
            bars(ui, cx, *lit, words);
        }
        let mut text = if cell.mono {
            cx.mono(&cell.value)
        } else {
            cx.body(&cell.value)
        };
        if let Some(tone) = cell.tone {
            text = text.color(tone.colour(cx));
        }
        ui.add(egui::Label::new(text).wrap());
    });
}

/// The widths of the cells of a row: what each needs and an equal part of what is left over. Where there is too little for
/// that, all are alike, and their values take several lines.
fn cell_widths(ui: &Ui, row: &[Cell]) -> Vec<f32> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of cells")]
    let count = row.len().max(1) as f32;
    let room = ui.available_width() - CELL_GAP * (count - 1.0);
    let width = |text: &str, style: egui::TextStyle| {
        let font = style.resolve(ui.style());
        let galley = ui
            .painter()
            .layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER);
        galley.size().x.ceil()
    };
    let needed = |cell: &Cell| {
        let style = if cell.mono {
            egui::TextStyle::Monospace
        } else {
            egui::TextStyle::Body
        };
        let bars = cell.bars.as_ref().map_or(0.0, |_| BARS.x + theme::STEP);
        let value = width(&cell.value, style) + bars;
        value.max(width(&cell.name, egui::TextStyle::Small))
    };
    let needed: Vec<f32> = row.iter().map(needed).collect();
    let spare = (room - needed.iter().sum::<f32>()) / count;
    if spare >= 0.0 {
        needed.into_iter().map(|width| width + spare).collect()
    } else {
        vec![room / count; row.len()]
    }
}

/// The sign that a task reached its goal. The words beside it say so, too.
pub fn big_tick(ui: &mut Ui, cx: &UiContext<'_>, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    let painter = ui.painter();
    painter.circle_filled(rect.center(), size / 2.0, cx.look.success);
    let line = Stroke::new(size / 12.0, cx.look.on_accent);
    super::shapes::tick(painter, rect.center(), 0.9 * size, line);
}

/// The sign that a task did not reach its goal. The words beside it say so, too.
pub fn big_mark(ui: &mut Ui, cx: &UiContext<'_>, tone: Tone, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    let painter = ui.painter();
    painter.circle_filled(rect.center(), size / 2.0, tone.colour(cx));
    let ink = cx.look.on_accent;
    let (top, bottom) = (rect.top() + 0.24 * size, rect.top() + 0.60 * size);
    let line = Stroke::new(size / 11.0, ink);
    painter.vline(rect.center().x, top..=bottom, line);
    let dot = pos2(rect.center().x, rect.top() + 0.74 * size);
    painter.circle_filled(dot, size / 16.0, ink);
}
