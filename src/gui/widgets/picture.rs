//! The picture of the stick, drawn from shapes. Its LED shows what it does; the words beside it say so
//! too.

use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::shapes::plate;
use crate::gui::theme::STICK;
use crate::gui::ui_context::UiContext;

/// The state of the LED.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Led {
    /// No modem is there.
    Away,
    /// It starts, or still shows its CD-ROM.
    Starting,
    /// It answers.
    Ready,
    /// It is being written, or waits in download mode.
    Working,
    /// It needs repair.
    Repair,
}

/// The picture is this wide for a height of 1.
pub(super) const RATIO: f32 = 2.6;

/// Draws the stick `width` wide: plug to the left, cap off. `name` is what a screen reader says.
pub fn picture(ui: &mut Ui, cx: &UiContext<'_>, led: Led, width: f32, name: &str) -> Response {
    let size = vec2(width, width / RATIO);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, name));
    stick(ui.painter(), cx, rect, led);
    response
}

/// The stick in this place, which is [`RATIO`] times as wide as high.
pub(super) fn stick(painter: &Painter, cx: &UiContext<'_>, rect: Rect, led: Led) {
    let size = rect.size();
    let at = |x: f32, y: f32| pos2(rect.left() + x * size.x, rect.top() + y * size.y);
    let area = |x: f32, y: f32, w: f32, h: f32| {
        Rect::from_min_size(at(x, y), vec2(w * size.x, h * size.y))
    };
    let corner = |share: f32| {
        // Sizes on screen are far below 255.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let points = (share * size.y).clamp(0.0, 255.0) as u8;
        CornerRadius::same(points)
    };
    let away = led == Led::Away;
    let fade = |colour: Color32| {
        if away && !cx.look.high_contrast {
            colour.gamma_multiply(0.45)
        } else {
            colour
        }
    };
    let line = Stroke::new((size.x / 220.0).max(1.0), fade(STICK.outline));
    // The plug, with its two openings. It ends where the body begins, which lets light through when it is
    // faded.
    let plug = area(0.02, 0.27, 0.18, 0.46);
    plate(painter, plug, corner(0.03), fade(STICK.metal), line);
    for y in [0.37, 0.54] {
        painter.rect_filled(area(0.065, y, 0.055, 0.09), corner(0.0), fade(STICK.hole));
    }
    // The body: a soft shadow side below, the face above.
    let body = area(0.20, 0.08, 0.78, 0.84);
    plate(painter, body, corner(0.20), fade(STICK.shade), line);
    let face = area(0.212, 0.11, 0.756, 0.66);
    painter.rect_filled(face, corner(0.17), fade(STICK.body));
    // The lid over the SIM card; the place for the manufacturer's name is left blank.
    painter.rect_stroke(
        area(0.62, 0.22, 0.27, 0.42),
        corner(0.10),
        Stroke::new(line.width, fade(STICK.shade)),
        StrokeKind::Inside,
    );
    // The LED near the plug.
    let middle: Pos2 = at(0.305, 0.44);
    let radius = size.y * 0.075;
    let colour = match led {
        Led::Away => STICK.led_off,
        Led::Starting => STICK.led_starting,
        Led::Ready => STICK.led_ready,
        Led::Working => STICK.led_working,
        Led::Repair => STICK.led_repair,
    };
    if !away {
        painter.circle_filled(middle, radius * 2.1, colour.gamma_multiply(0.22));
    }
    painter.circle(
        middle,
        radius,
        fade(colour),
        Stroke::new(line.width * 0.8, line.color),
    );
}
