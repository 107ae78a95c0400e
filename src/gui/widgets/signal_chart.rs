//! The signal over the last minutes: a line of its strength, and below it where the modem was on a network.

use egui::{Stroke, Ui};
use egui_plot::{Line, Plot, PlotPoints};

use crate::gui::state::signal_history::{SignalHistory, Summary};
use crate::gui::theme;
use crate::gui::ui_context::UiContext;

/// The weakest and the strongest signal that `+CSQ` has, in dBm.
const SCALE: (f64, f64) = (-113.0, -51.0);
/// Where the line of the registration is drawn, just above the weakest signal.
const ON_A_NETWORK: f64 = -112.0;
const HEIGHT: f32 = 120.0;

/// Draws the chart and the same in words. Nothing is drawn before there are two readings.
pub fn signal_chart(ui: &mut Ui, cx: &UiContext<'_>, history: &SignalHistory) {
    let Some(summary) = history.summary() else {
        return;
    };
    let words = in_words(cx, &summary);
    let strength = runs(history, |dbm, _| dbm.map(f64::from));
    let network = runs(history, |_, registered| registered.then_some(ON_A_NETWORK));
    let ink = Stroke::new(2.0, cx.look.accent);
    let band = Stroke::new(4.0, cx.look.success);
    let plot = Plot::new("signal over time")
        .height(HEIGHT)
        // It is a picture with words for a reader, and nothing to be pressed.
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
        .include_x(-60.0)
        .include_x(0.0)
        .include_y(SCALE.0)
        .include_y(SCALE.1)
        .x_axis_formatter(|mark, _| format!("{} s", mark.value))
        .y_axis_formatter(|mark, _| format!("{} dBm", mark.value));
    let shown = plot.show(ui, |plot| {
        for points in strength {
            plot.line(Line::new("dBm", points).stroke(ink));
        }
        for points in network {
            plot.line(Line::new("", points).stroke(band));
        }
    });
    shown
        .response
        .widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, words.as_str()));
    ui.add_space(theme::STEP / 2.0);
    ui.label(cx.small(words));
}

/// The readings for which `value` gives something, in runs without a gap.
fn runs(
    history: &SignalHistory,
    value: impl Fn(Option<i16>, bool) -> Option<f64>,
) -> Vec<PlotPoints<'static>> {
    let mut runs: Vec<Vec<[f64; 2]>> = vec![Vec::new()];
    for (age, point) in history.points() {
        match (value(point.dbm, point.registered), runs.last_mut()) {
            (Some(value), Some(run)) => run.push([age, value]),
            (None, Some(run)) if !run.is_empty() => runs.push(Vec::new()),
            _ => {}
        }
    }
    runs.into_iter().map(PlotPoints::from).collect()
}

fn in_words(cx: &UiContext<'_>, summary: &Summary) -> String {
    let seconds = ("seconds", summary.seconds.into());
    let registered = ("registered", summary.registered.into());
    let count = ("count", summary.count.into());
    match summary.dbm {
        None => cx.say_with("signal-history-none", &[seconds, registered, count]),
        Some((now, least, most)) => cx.say_with(
            "signal-history",
            &[
                seconds,
                ("now", now.into()),
                ("least", least.into()),
                ("most", most.into()),
                registered,
                count,
            ],
        ),
    }
}
