//! A quantity over time, as a line.

use egui::{CornerRadius, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::gui::ui_context::UiContext;

/// A quantity over time.
#[derive(Clone, Copy, Debug)]
pub struct Curve<'a> {
    /// The values at equal distances of time, oldest first.
    pub values: &'a [f32],
    /// The value at the upper edge. The lower edge is 0.
    pub top: f32,
    /// How many values the whole width holds; more are squeezed in.
    pub room: usize,
    /// The text for a screen reader: the subject, and its values in words.
    pub name: &'a str,
}

/// Draws the line over the whole width. Fewer than two values are no line yet, and leave its room empty.
pub fn line_chart(ui: &mut Ui, cx: &UiContext<'_>, height: f32, curve: &Curve<'_>) -> Response {
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, curve.name));
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(4), cx.look.background);
    let ground = Stroke::new(1.0, cx.look.border);
    painter.hline(rect.x_range(), rect.bottom(), ground);
    if curve.values.len() < 2 {
        return response;
    }
    // A few hundred values at most.
    #[expect(clippy::cast_precision_loss)]
    let last = curve.room.max(curve.values.len()).saturating_sub(1).max(1) as f32;
    let points: Vec<_> = (0_u16..)
        .zip(curve.values)
        .map(|(place, value)| {
            let up = (value / curve.top.max(f32::EPSILON)).clamp(0.0, 1.0);
            pos2(
                rect.left() + f32::from(place) / last * rect.width(),
                rect.bottom() - 2.0 - up * (rect.height() - 6.0),
            )
        })
        .collect();
    let newest = points.last().copied();
    painter.add(Shape::line(points, Stroke::new(2.0, cx.look.accent)));
    if let Some(newest) = newest {
        painter.circle_filled(newest, 3.5, cx.look.accent);
    }
    response
}
