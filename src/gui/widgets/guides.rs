//! Drawings that show what to do by hand. The words beside them say the same, and a screen reader has them
//! as the picture's name.

use egui::{Align2, CornerRadius, FontId, Painter, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use super::picture::{Led, RATIO, stick};
use super::shapes::{arc, arrow, plate, tick};
use crate::gui::theme::STICK;
use crate::gui::ui_context::UiContext;
use crate::gui::{fonts, theme};

/// How far unplugging and plugging in again has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Replug {
    /// The modem is still plugged in.
    Unplug,
    /// It is out, and it is waited.
    Wait {
        /// Seconds that are left.
        seconds: u64,
        /// The part of the time that is over, 0 to 1.
        over: f32,
    },
    /// It can be plugged in again.
    PlugIn,
}

/// The height of a row of drawings.
const HEIGHT: f32 = 114.0;
/// The height of the words under a drawing.
const CAPTION: f32 = 42.0;

/// Unplug – wait – plug in: the step that is due is lit. The seconds count down in a ring.
pub fn replug(ui: &mut Ui, cx: &UiContext<'_>, now: Replug) -> Response {
    let captions = [
        cx.say("replug-unplug").to_owned(),
        match now {
            Replug::Wait { seconds, .. } => cx.say_with("replug-wait-left", ("seconds", seconds)),
            Replug::Unplug | Replug::PlugIn => cx.say("replug-wait").to_owned(),
        },
        cx.say("replug-plug-in").to_owned(),
    ];
    let due = match now {
        Replug::Unplug => 0,
        Replug::Wait { .. } => 1,
        Replug::PlugIn => 2,
    };
    let spoken = captions.get(due).map_or("", String::as_str);
    let (cells, response) = row::<3>(ui, spoken);
    for (place, (cell, caption)) in cells.into_iter().zip(&captions).enumerate() {
        let drawing = frame(ui.painter(), cx, cell, caption, place == due);
        match place {
            0 => beside_port(ui.painter(), cx, drawing, Some(Way::Out)),
            1 => ring(ui.painter(), cx, drawing, now),
            _ => beside_port(ui.painter(), cx, drawing, Some(Way::In)),
        }
    }
    response
}

/// Straight into the computer, and not into a hub.
pub fn direct_port(ui: &mut Ui, cx: &UiContext<'_>) -> Response {
    let right = cx.say("port-direct");
    let ([one, other], response) = row(ui, right);
    let drawing = frame(ui.painter(), cx, one, right, true);
    beside_port(ui.painter(), cx, drawing, None);
    let wrong = cx.say("port-hub");
    let drawing = frame(ui.painter(), cx, other, wrong, false);
    behind_hub(ui.painter(), cx, drawing);
    response
}

/// The memory card comes out of the modem's side. `name` is what a screen reader says.
pub fn card_out(ui: &mut Ui, cx: &UiContext<'_>, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(116.0, 44.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    let painter = ui.painter();
    let body = Rect::from_min_size(rect.min, vec2(72.0, 72.0 / RATIO));
    let card = Rect::from_min_size(
        pos2(body.left() + 40.0, body.bottom() - 6.0),
        vec2(16.0, 18.0),
    );
    let edge = Stroke::new(1.0, STICK.outline);
    plate(painter, card, 2, STICK.hole, edge);
    stick(painter, cx, body, Led::Ready);
    let from = pos2(card.right() + 10.0, body.bottom() - 4.0);
    let line = Stroke::new(2.0, cx.look.warning);
    arrow(painter, from, from + vec2(0.0, 18.0), line);
    response
}

/// The greatest width of a drawing.
const WIDTH: f32 = 154.0;

/// Places side by side, which a screen reader has as one picture.
fn row<const PLACES: usize>(ui: &mut Ui, name: &str) -> ([Rect; PLACES], Response) {
    let gap = theme::STEP;
    #[expect(clippy::cast_precision_loss, reason = "two or three places")]
    let nth = |place: usize| place as f32;
    let gaps = gap * (nth(PLACES) - 1.0);
    let each = ((ui.available_width() - gaps) / nth(PLACES)).min(WIDTH);
    let size = vec2(each * nth(PLACES) + gaps, HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    let cells = std::array::from_fn(|place| {
        let left = rect.left() + nth(place) * (each + gap);
        Rect::from_min_size(pos2(left, rect.top()), vec2(each, HEIGHT))
    });
    (cells, response)
}

/// The ground of one drawing with its words. Gives the room that is left for the drawing.
fn frame(painter: &Painter, cx: &UiContext<'_>, cell: Rect, caption: &str, due: bool) -> Rect {
    let look = cx.look;
    let (ground, line, ink) = if due {
        let line = Stroke::new(2.0, look.accent);
        (look.accent_wash, line, look.text)
    } else {
        (look.raised, Stroke::new(1.0, look.border), look.muted)
    };
    plate(painter, cell, theme::CONTROL_CORNER, ground, line);
    let font = if due {
        FontId::new(theme::SMALL, fonts::strong())
    } else {
        FontId::proportional(theme::SMALL)
    };
    let width = cell.width() - 12.0;
    let mut job = egui::text::LayoutJob::simple(caption.to_owned(), font, ink, width);
    // Each of several lines in the middle.
    job.halign = egui::Align::Center;
    let words = painter.layout_job(job);
    let at = pos2(
        cell.center().x,
        cell.bottom() - CAPTION / 2.0 - words.size().y / 2.0 - 2.0,
    );
    painter.galley(at, words, ink);
    let drawing = Rect::from_min_max(cell.min, cell.max - vec2(0.0, CAPTION));
    drawing.shrink2(vec2(10.0, 12.0))
}

/// Which way the modem moves.
#[derive(Clone, Copy, Debug)]
enum Way {
    Out,
    In,
}

/// The side of a computer with its USB port.
fn computer(painter: &Painter, cx: &UiContext<'_>, area: Rect) -> f32 {
    let side = Rect::from_min_max(
        area.min,
        pos2(area.left() + 0.24 * area.width(), area.bottom()),
    );
    let edge = Stroke::new(1.0, cx.look.control_border);
    plate(painter, side, 4, cx.look.border, edge);
    let slot = Rect::from_center_size(
        pos2(side.right() - 3.0, side.center().y),
        vec2(6.0, 0.30 * area.height()),
    );
    painter.rect_filled(slot, CornerRadius::same(1), STICK.hole);
    side.right()
}

/// The modem in its port, or on its way.
fn beside_port(painter: &Painter, cx: &UiContext<'_>, area: Rect, way: Option<Way>) {
    let edge = computer(painter, cx, area);
    let width = (0.52 * area.width()).min(area.height() * RATIO);
    let gap = if way.is_some() {
        0.20 * area.width()
    } else {
        -0.02 * area.width()
    };
    let place = Rect::from_min_size(
        pos2(edge + gap, area.center().y - width / RATIO / 2.0),
        vec2(width, width / RATIO),
    );
    stick(painter, cx, place, Led::Ready);
    let line = Stroke::new(2.0, cx.look.accent);
    let (near, far) = (
        pos2(edge + 3.0, area.center().y),
        pos2(place.left() - 1.0, area.center().y),
    );
    match way {
        Some(Way::Out) => arrow(painter, near, far, line),
        Some(Way::In) => arrow(painter, far, near, line),
        None => {
            let mark = pos2(area.right() - 8.0, area.top() + 6.0);
            let line = Stroke::new(2.5, cx.look.success);
            tick(painter, mark, 20.0, line);
        }
    }
}

/// The modem behind a hub on a cable, crossed out.
fn behind_hub(painter: &Painter, cx: &UiContext<'_>, area: Rect) {
    let edge = computer(painter, cx, area);
    let middle = area.center().y;
    let hub = Rect::from_min_size(
        pos2(edge + 0.16 * area.width(), middle - 0.22 * area.height()),
        vec2(0.18 * area.width(), 0.44 * area.height()),
    );
    let cable = Stroke::new(2.0, cx.look.control_border);
    painter.line_segment([pos2(edge, middle), pos2(hub.left(), middle)], cable);
    let line = Stroke::new(1.0, cx.look.control_border);
    plate(painter, hub, 3, cx.look.border, line);
    let width = (0.36 * area.width()).min(area.height() * RATIO);
    let place = Rect::from_min_size(
        pos2(hub.right(), middle - width / RATIO / 2.0),
        vec2(width, width / RATIO),
    );
    stick(painter, cx, place, Led::Away);
    let mark = pos2(area.right() - 8.0, area.top() + 6.0);
    let line = Stroke::new(2.5, cx.look.danger);
    for (from, to) in [(-6.0, 6.0), (6.0, -6.0)] {
        painter.line_segment([mark + vec2(-6.0, from), mark + vec2(6.0, to)], line);
    }
}

/// The seconds that are left, in a ring that fills.
fn ring(painter: &Painter, cx: &UiContext<'_>, area: Rect, now: Replug) {
    let radius = area.height().min(area.width()) / 2.0 - 2.0;
    let (over, number) = match now {
        Replug::Unplug => (0.0, WAIT),
        Replug::Wait { seconds, over } => (over, seconds),
        Replug::PlugIn => (1.0, 0),
    };
    painter.circle_stroke(area.center(), radius, Stroke::new(3.0, cx.look.border));
    let line = Stroke::new(3.0, cx.look.accent);
    if now == Replug::PlugIn {
        arc(painter, area.center(), radius, 0.0..=1.0, line);
        tick(painter, area.center(), 1.4 * radius, line);
        return;
    }
    arc(painter, area.center(), radius, 0.0..=over, line);
    painter.text(
        area.center(),
        Align2::CENTER_CENTER,
        number,
        FontId::new(theme::HEADING, fonts::strong()),
        cx.look.text,
    );
}

/// How long a modem stays unplugged, in seconds (`facts/e1550-download-mode.md` and every guide: ten).
pub const WAIT: u64 = 10;
