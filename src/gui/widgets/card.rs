//! The column of a screen, its title, and the cards in it.

use std::sync::Arc;

use egui::{
    Align, Color32, CornerRadius, FontId, Frame, Galley, Layout, Margin, Response, Sense, Stroke,
    Ui, UiBuilder, Vec2, vec2,
};

use super::button::{hand, named, ring};
use super::rows::icon_row;
use super::shapes::{glyph, plate};
use super::tone::Tone;
use crate::gui::action::Action;
use crate::gui::ui_context::UiContext;
use crate::gui::{fonts, icon, theme};

/// The column in which a screen stands: centred, not too wide to read, scrolling when it must.
pub fn column(ui: &mut Ui, cx: &UiContext<'_>, add: impl FnOnce(&mut Ui)) {
    let mut area = egui::ScrollArea::vertical().auto_shrink(false);
    if cx.opened {
        // A page begins at its top, however far the one before was scrolled.
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        let (side, width) = column_in(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = theme::STEP;
                add(ui);
            });
        });
        ui.add_space(2.0 * theme::STEP);
        keep_focus_in_sight(ui);
    });
}

/// Where the column stands in this much room, and how wide it is. The action bar stands under it in the
/// same way.
pub fn column_in(room: f32) -> (f32, f32) {
    let width = (room - 4.0 * theme::STEP).min(theme::COLUMN);
    (((room - width) / 2.0).max(0.0), width)
}

/// Scrolls to what the keyboard has just gone to; egui itself does not. Only what this column cuts off is
/// meant: what stands around it is cut off by other edges, if at all.
pub(super) fn keep_focus_in_sight(ui: &Ui) {
    let focused = ui.ctx().memory(egui::Memory::focused);
    let Some(control) = focused.and_then(|id| ui.ctx().read_response(id)) else {
        return;
    };
    let seen = ui.clip_rect().intersect(control.rect);
    if control.gained_focus()
        && control.layer_id == ui.layer_id()
        && control.interact_rect == seen
        && control.rect != seen
    {
        ui.scroll_to_rect(control.rect.expand(2.0 * theme::STEP), None);
    }
}

/// The title of a screen and the sentence under it.
pub fn header(ui: &mut Ui, cx: &UiContext<'_>, title: &str, lead: &str) -> Response {
    let response = ui.label(cx.title(title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_label(title);
    });
    if !lead.is_empty() {
        ui.label(cx.muted(lead));
    }
    ui.add_space(theme::STEP / 2.0);
    response
}

/// A card.
pub fn card<R>(ui: &mut Ui, cx: &UiContext<'_>, add: impl FnOnce(&mut Ui) -> R) -> R {
    framed(ui, cx, cx.look.border, add)
}

/// Draws a row that holds a control, as high as a row of text. So all cards begin alike, whether there is a control in
/// their first row or not.
pub fn slim<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    overlapping(ui, Vec2::splat(theme::STEP), add)
}

/// Draws a row as [`slim`] does, and leaves the usual room below it.
pub fn slim_above<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    overlapping(ui, vec2(theme::STEP, 0.0), add)
}

/// Lets what is drawn reach into the room above, below and at the right of its place. Nothing else stands there but the edge of
/// a card: only the ground of a control that is pointed at is seen in it.
fn overlapping<R>(ui: &mut Ui, room: Vec2, add: impl FnOnce(&mut Ui) -> R) -> R {
    let place = ui.available_rect_before_wrap();
    let (above, below) = (room.x, room.y);
    let reached = place.translate(vec2(0.0, -above));
    let layout = Layout::top_down(Align::Min);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(reached).layout(layout));
    let added = add(&mut inner);
    let height = inner.min_rect().height() - above - below;
    ui.allocate_space(vec2(place.width(), height.max(0.0)));
    added
}

/// The title of a card, and what stands at the right end of its row.
pub fn card_head(ui: &mut Ui, cx: &UiContext<'_>, title: &str, end: impl FnOnce(&mut Ui)) {
    slim(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(cx.strong(title));
            // The words of a control end where the rows below end, and its ground reaches further.
            let room = ui.available_rect_before_wrap();
            let room = room.with_max_x(room.right() + theme::STEP);
            let layout = Layout::right_to_left(Align::Center);
            end(&mut ui.new_child(UiBuilder::new().max_rect(room).layout(layout)));
        });
    });
}

fn framed<R>(ui: &mut Ui, cx: &UiContext<'_>, line: Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let inner = Frame::new()
        .fill(cx.look.raised)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .shadow(theme::card_shadow(cx.look))
        .inner_margin(Margin::same(16))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        });
    inner.inner
}

/// A short note with an icon, and whatever belongs to it.
pub fn note<R>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    tone: Tone,
    title: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let colour = tone.colour(cx);
    framed(ui, cx, colour, |ui| {
        icon_row(ui, cx, (tone.icon(), 20.0, colour), |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.label(cx.strong(title));
            add(ui)
        })
    })
}

/// A [`note`] that is only its title.
pub fn remark(ui: &mut Ui, cx: &UiContext<'_>, tone: Tone, title: &str) {
    note(ui, cx, tone, title, |_| {});
}

/// Something that is folded away until it is asked for.
pub fn fold<R>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    id: &str,
    title: egui::RichText,
    open: bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> Response {
    let colour = cx.look.muted;
    egui::CollapsingHeader::new(title)
        .id_salt(id)
        .default_open(open)
        .icon(move |ui, openness, response| {
            let mark = if openness > 0.5 {
                icon::CHEVRON_DOWN
            } else {
                icon::CHEVRON_RIGHT
            };
            glyph(ui.painter(), response.rect, mark, colour);
        })
        .show_unindented(ui, add)
        .header_response
}

/// One of several cards that are pressed as a whole.
#[derive(Clone, Debug)]
pub struct Choice<'a> {
    /// Its picture.
    pub icon: char,
    /// Its name.
    pub title: &'a str,
    /// The purpose.
    pub text: &'a str,
    /// The word that marks it as the one to take, if it is that.
    pub mark: Option<&'a str>,
    /// The action of pressing it.
    pub action: Action,
}

/// The least width of such a card; narrower ones stand below each other.
const CHOICE: f32 = 168.0;
/// The room between a card's edge and its content, and between its lines.
const INSET: f32 = 16.0;
const LINE_GAP: f32 = 6.0;

/// Cards side by side, all of the height of the highest.
/// The marked one takes the focus when the screen is fresh, or else the first.
pub fn choice_cards(ui: &mut Ui, cx: &UiContext<'_>, choices: &[Choice<'_>]) {
    let gap = 1.5 * theme::STEP;
    let room = ui.available_width();
    // A handful of cards.
    #[expect(clippy::cast_precision_loss)]
    let count = choices.len().max(1) as f32;
    let columns = if (room - gap * (count - 1.0)) / count < CHOICE {
        1.0
    } else {
        count
    };
    let width = ((room - gap * (columns - 1.0)) / columns).floor();
    let lines: Vec<_> = choices
        .iter()
        .map(|choice| lines(ui, cx, choice, width - 2.0 * INSET))
        .collect();
    let height = lines
        .iter()
        .map(|lines| {
            lines
                .iter()
                .map(|line| line.size().y + LINE_GAP)
                .sum::<f32>()
        })
        .fold(0.0, f32::max);
    let size = vec2(width, height - LINE_GAP + 2.0 * INSET);
    let marked = choices.iter().position(|choice| choice.mark.is_some());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        for (place, (choice, lines)) in choices.iter().zip(lines).enumerate() {
            let response = choice_card(ui, cx, choice, lines, size);
            if cx.fresh && place == marked.unwrap_or_default() {
                response.request_focus();
            }
            if response.clicked() {
                cx.ask(choice.action.clone());
            }
        }
    });
}

fn lines(ui: &Ui, cx: &UiContext<'_>, choice: &Choice<'_>, width: f32) -> [Arc<Galley>; 3] {
    let painter = ui.painter();
    [
        painter.layout(
            choice.icon.to_string(),
            FontId::proportional(26.0),
            cx.look.accent,
            width,
        ),
        painter.layout(
            choice.title.to_owned(),
            FontId::new(theme::BODY, fonts::strong()),
            cx.look.text,
            width,
        ),
        painter.layout(
            choice.text.to_owned(),
            FontId::proportional(theme::SMALL),
            cx.look.muted,
            width,
        ),
    ]
}

/// Its words are painted and not put as labels: the card is one control and is read as one.
fn choice_card(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    choice: &Choice<'_>,
    lines: [Arc<Galley>; 3],
    size: Vec2,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    named(&response, true, choice.title);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(match choice.mark {
            Some(mark) => format!("{mark}. {}", choice.text),
            None => choice.text.to_owned(),
        });
    });
    let fill = if response.hovered() {
        cx.look.accent_wash
    } else {
        cx.look.raised
    };
    let line = if response.hovered() || choice.mark.is_some() {
        Stroke::new(theme::FOCUS_RING, cx.look.accent)
    } else {
        Stroke::new(1.0, cx.look.control_border)
    };
    let painter = ui.painter();
    painter.add(theme::card_shadow(cx.look).as_shape(rect, theme::CARD_CORNER));
    plate(painter, rect, theme::CARD_CORNER, fill, line);
    if let Some(mark) = choice.mark {
        chip(ui, cx, mark, rect.right_top() + vec2(-INSET, INSET));
    }
    let mut at = rect.shrink(INSET).min;
    for line in lines {
        let height = line.size().y;
        painter.galley(at, line, cx.look.text);
        at.y += height + LINE_GAP;
    }
    ring(ui, cx, &response);
    hand(response)
}

/// A word on a coloured ground, with its right upper corner here.
fn chip(ui: &Ui, cx: &UiContext<'_>, word: &str, corner: egui::Pos2) {
    let font = FontId::new(theme::SMALL, fonts::strong());
    let text = ui
        .painter()
        .layout_no_wrap(word.to_owned(), font, cx.look.on_accent);
    let size = text.size() + vec2(16.0, 6.0);
    let ground = egui::Rect::from_min_size(corner - vec2(size.x, 0.0), size);
    let round = CornerRadius::same(theme::CONTROL_CORNER);
    ui.painter().rect_filled(ground, round, cx.look.accent);
    let at = ground.min + vec2(8.0, 3.0);
    ui.painter().galley(at, text, cx.look.on_accent);
}
