//! A quantity over time, as a line.

use std::ops::RangeInclusive;

use egui::{Response, Stroke, Ui, Vec2};
use egui_plot::{Line, Plot, PlotPoints, Points};

use crate::gui::ui_context::UiContext;

/// A line without a gap: places and values, oldest first.
pub type Run = Vec<[f64; 2]>;

/// A quantity over time.
#[derive(Debug)]
pub struct Chart<'a> {
    /// The text for a screen reader: the subject, and its values in words.
    pub name: &'a str,
    /// The height in points. The chart is as wide as its place.
    pub height: f32,
    /// The least span that the width shows.
    pub width: RangeInclusive<f64>,
    /// The values at the lower and the upper edge.
    pub scale: RangeInclusive<f64>,
    /// The runs of the line.
    pub runs: Vec<Run>,
    /// Runs during which something else held, marked at the lower edge.
    pub marked: Vec<RangeInclusive<f64>>,
    /// The units along and up. Without them there are no axes.
    pub units: Option<(&'a str, &'a str)>,
}

/// Draws the chart: a picture with words for a screen reader, and nothing to be pressed.
pub fn chart(ui: &mut Ui, cx: &UiContext<'_>, chart: Chart<'_>) -> Response {
    let Chart { scale, width, .. } = &chart;
    let (low, high) = (*scale.start(), *scale.end());
    let mark = low + (high - low) / 60.0;
    let units = chart.units;
    let plot = Plot::new("chart")
        .height(chart.height)
        .sense(egui::Sense::hover())
        .allow_axis_zoom_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_zoom(false)
        .show_x(false)
        .show_y(false)
        .show_background(false)
        .show_axes(units.is_some())
        .show_grid(units.is_some())
        .set_margin_fraction(Vec2::new(0.01, 0.05))
        .include_x(*width.start())
        .include_x(*width.end())
        .include_y(low)
        .include_y(high);
    let plot = match units {
        Some((along, up)) => plot
            .x_axis_formatter(move |mark, _| format!("{} {along}", mark.value))
            .y_axis_formatter(move |mark, _| format!("{} {up}", mark.value)),
        None => plot,
    };
    let newest = chart.runs.last().and_then(|run| run.last()).copied();
    let ink = Stroke::new(2.0, cx.look.accent);
    let band = Stroke::new(4.0, cx.look.success);
    let ground = Stroke::new(1.0, cx.look.border);
    let edge = vec![[*width.start(), low], [*width.end(), low]];
    let dot = cx.look.accent;
    let shown = plot.show(ui, |plot| {
        if units.is_none() {
            plot.line(Line::new("", edge).stroke(ground));
        }
        for run in chart.runs {
            plot.line(Line::new("", PlotPoints::from(run)).stroke(ink));
        }
        for span in chart.marked {
            let run = vec![[*span.start(), mark], [*span.end(), mark]];
            plot.line(Line::new("", run).stroke(band));
        }
        if let Some(newest) = newest {
            plot.points(Points::new("", vec![newest]).radius(3.5).color(dot));
        }
    });
    let response = shown.response;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, chart.name));
    response
}
