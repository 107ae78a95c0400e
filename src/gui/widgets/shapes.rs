//! Shapes that several pictures share.

use std::f32::consts::TAU;
use std::ops::RangeInclusive;

use egui::{
    Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2,
    pos2,
};

/// Points of a whole circle that is drawn as a line.
const POINTS: f32 = 48.0;

/// Part of a circle, in turns: 0 is the top, 0.25 the right.
pub fn arc(
    painter: &Painter,
    middle: Pos2,
    radius: f32,
    turns: RangeInclusive<f32>,
    stroke: Stroke,
) {
    let span = (turns.end() - turns.start()).clamp(0.0, 1.0);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "at most as many as there are points"
    )]
    let steps = (span * POINTS).ceil() as u8;
    let points = (0..=steps).map(|step| {
        let share = f32::from(step) / f32::from(steps.max(1));
        let angle = (turns.start() + span * share) * TAU;
        middle + radius * Vec2::new(angle.sin(), -angle.cos())
    });
    painter.add(Shape::line(points.collect(), stroke));
}

/// A filled place with a line inside its edge.
pub fn plate(
    painter: &Painter,
    place: Rect,
    corner: impl Into<CornerRadius>,
    fill: Color32,
    line: Stroke,
) {
    painter.rect(place, corner, fill, line, StrokeKind::Inside);
}

/// An icon of the usual size in the middle of a place.
pub fn glyph(painter: &Painter, place: Rect, icon: char, colour: Color32) {
    let font = FontId::proportional(16.0);
    painter.text(place.center(), Align2::CENTER_CENTER, icon, font, colour);
}

/// A tick in a box of this size around `middle`.
pub fn tick(painter: &Painter, middle: Pos2, size: f32, stroke: Stroke) {
    let at = |x: f32, y: f32| pos2(middle.x + x * size, middle.y + y * size);
    let points = vec![at(-0.28, 0.02), at(-0.08, 0.22), at(0.30, -0.20)];
    painter.add(Shape::line(points, stroke));
}

/// An arrow from one point to another, with an open head.
pub fn arrow(painter: &Painter, from: Pos2, to: Pos2, stroke: Stroke) {
    let along = (to - from).normalized();
    let across = along.rot90();
    let head = 3.5 * stroke.width;
    painter.line_segment([from, to], stroke);
    let barbs = vec![
        to - head * along + head * across,
        to,
        to - head * along - head * across,
    ];
    painter.add(Shape::line(barbs, stroke));
}
