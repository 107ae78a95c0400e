//! Working: the stages, one bar, time when it can be trusted, and a stop that says what it does.

use std::time::Duration;

use egui::Ui;

use super::Bar;
use crate::gui::action::{Dialog, Task, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::session::Session;
use crate::gui::state::work::{Group, StageState, Stopping, Work};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce, live_label};
use crate::gui::widgets::{
    Chart, Tone, bar as progress_bar, card, chart, column, header, note, stepper,
};
use crate::job::Prompt;
use crate::modem::Condition;
use crate::modem::condition::Written;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let stopping = state.session.as_ref().and_then(|it| it.stopping());
    let Some(stopping) = stopping else {
        return Bar::default();
    };
    let (label, reason) = match stopping {
        Stopping::AtOnce => ("stop-at-once", "stop-at-once-means"),
        Stopping::LeadsBack => ("stop-at-once", "stop-leads-back-means"),
        Stopping::HalfWritten => ("stop-half-written", "stop-half-written-means"),
        Stopping::Unproven => ("stop-unproven", "stop-unproven-means"),
        Stopping::Asked => ("", "stop-asked-means"),
    };
    let mut bar = Bar::default();
    bar.because(cx.say(reason));
    match stopping {
        Stopping::Asked => {}
        // The only stop that leaves something behind is asked about.
        Stopping::HalfWritten => {
            let ask = Dialog::Stop;
            bar.beside(cx.say(label), icon::CIRCLE_STOP, ask);
        }
        _ => bar.beside(cx.say(label), icon::CIRCLE_STOP, TaskAction::Stop),
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let (Some(work), Some(session)) = (state.work(), &state.session) else {
        return;
    };
    // Time left and silence change without an event.
    cx.repaint_after(Duration::from_secs(1));
    column(ui, cx, |ui| {
        let title = match work.task {
            Task::Dashboard => "working-dashboard",
            Task::Repair => "working-repair",
            Task::Firmware => "working-firmware",
        };
        header(ui, cx, cx.say(title), cx.say("working-lead"));
        // Steps by hand come before automatic ones.
        if let Some(asked) = work.prompt {
            prompt(ui, cx, session, asked);
        }
        card(ui, cx, |ui| {
            steps(ui, cx, state, work);
            ui.add_space(theme::STEP);
            progress(ui, cx, work);
        });
        super::cautions(ui, cx, session);
        super::resume::waiting(ui, cx, state);
    });
}

/// The instruction to the person, with a picture where the modem has to be handled.
fn prompt(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, asked: Prompt) {
    note(ui, cx, Tone::Warning, cx.say("working-prompt"), |ui| {
        live_label(ui, cx.body(cx.words.prompt(asked)));
        if matches!(asked, Prompt::PlugInAgain | Prompt::Unplug) {
            super::replug_guide(ui, cx, session);
        }
    });
}

/// The groups of stages side by side: behind, running, to come.
fn steps(ui: &mut Ui, cx: &UiContext<'_>, state: &State, work: &Work) {
    let groups = work.groups().into_iter();
    let named = |(group, stands)| (group_name(cx, state, group, stands), stands);
    let rows: Vec<_> = groups.map(named).collect();
    stepper(ui, cx, &rows);
}

fn group_name(cx: &UiContext<'_>, state: &State, group: Group, stands: StageState) -> String {
    let name = match group {
        Group::Prepare => "group-prepare",
        Group::Switch => "group-switch",
        Group::Write => {
            let parts = state
                .choice
                .package()
                .map(|package| package.objects().len());
            let condition = state.session.as_ref().map(|session| &session.condition);
            if let (StageState::Active, Some(parts), Some(condition)) = (stands, parts, condition)
                && let Condition::DownloadMode(Written::Part { accepted }) = condition
            {
                let part = (accepted + 1).min(parts);
                let args = (("part", part), ("parts", parts));
                return cx.say_with("group-write-part", args);
            }
            "group-write"
        }
        Group::Restart => "group-restart",
        Group::Check => "group-check",
    };
    cx.say(name).to_owned()
}

/// A page lower than this has no room for the line of speeds.
const LOW: f32 = 600.0;
/// So many speeds fill the width; more are squeezed in.
const SPEEDS: f64 = 30.0;
/// The height of the line of speeds.
const SPEED_LINE: f32 = 48.0;

fn progress(ui: &mut Ui, cx: &UiContext<'_>, work: &Work) {
    let percent = work.permille() / 10;
    let share = f32::from(work.permille()) / 1000.0;
    let stage = work.stage().map_or_else(
        || cx.say("working-begins"),
        |stage| cx.words.stage_active(stage),
    );
    let said = |value: u16| cx.say_with("percent", ("value", value));
    ui.horizontal(|ui| {
        live_label(ui, cx.strong(stage));
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let shown = ui.label(cx.heading(said(percent)));
            // A screen reader hears of each quarter, not of each percent.
            announce(ui, &shown);
            ui.ctx().accesskit_node_builder(shown.id, |node| {
                let quarter = said(percent / 25 * 25);
                node.set_label(quarter.as_str());
                node.set_value(quarter);
            });
        });
    });
    let bar = progress_bar(ui, cx, share, cx.say("working-bar"));
    if work.waits() && !cx.still {
        stripe(ui, cx, bar.rect);
    }
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(20.0);
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        figures(ui, cx, work);
    });
    if ui.ctx().content_rect().height() >= LOW && work.prompt.is_none() {
        speeds(ui, cx, work);
    }
}

/// Bytes, speed and time left, or how long the modem has been silent.
fn figures(ui: &mut Ui, cx: &UiContext<'_>, work: &Work) {
    let size = |name, bytes| (name, cx.words.size(bytes));
    if let Some((done, total)) = work.bytes {
        let bytes = (size("done", done), size("total", total));
        ui.label(cx.small(cx.say_with("working-bytes", bytes)));
    }
    if work.waits() {
        ui.label(cx.small(cx.say("working-usual")));
    }
    if let Some(silent) = work.silence(cx.now) {
        let text = cx.say_with("working-silent", ("seconds", silent.as_secs()));
        ui.label(cx.small(text));
        return;
    }
    if let Some(speed) = work.bytes_per_second(cx.now) {
        ui.label(cx.small(cx.say_with("working-speed", size("speed", speed))));
    }
    if let Some(left) = work.time_left(cx.now) {
        ui.label(cx.small(time_left(cx, left)));
    }
}

/// The part of the bar that moves while nothing can be counted.
const STRIPE: f32 = 0.2;
/// The time in which it crosses the bar, in seconds.
const CROSSING: f64 = 2.5;

/// Something that moves over the bar while the modem restarts, so that a bar that stands still is no riddle.
fn stripe(ui: &Ui, cx: &UiContext<'_>, bar: egui::Rect) {
    cx.repaint_after(Duration::from_millis(100));
    let time = ui.input(|input| input.time) / CROSSING;
    #[expect(clippy::cast_possible_truncation, reason = "a share of one")]
    let share = time.fract() as f32;
    let left = bar.left() + bar.width() * (share * (1.0 + STRIPE) - STRIPE);
    let place = egui::Rect::from_min_size(
        egui::pos2(left, bar.top()),
        egui::vec2(bar.width() * STRIPE, bar.height()),
    );
    let colour = cx.look.muted.gamma_multiply(0.4);
    ui.painter()
        .with_clip_rect(bar)
        .rect_filled(place, egui::CornerRadius::same(5), colour);
}

/// The speed of the writing so far, as a line.
fn speeds(ui: &mut Ui, cx: &UiContext<'_>, work: &Work) {
    let values = work.speeds();
    let least = values.iter().copied().fold(f32::INFINITY, f32::min);
    let most = values.iter().copied().fold(0.0, f32::max);
    let Some(now) = values.last().filter(|_| values.len() >= 2) else {
        return;
    };
    // Whole bytes in a second, far below what an integer holds.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = |name, value: f32| (name, cx.words.size(value as u64));
    let speeds = (size("now", *now), size("least", least), size("most", most));
    let name = cx.say_with("working-speeds", speeds);
    let places = || (0_u16..).map(f64::from);
    let line = places()
        .zip(values)
        .map(|(place, value)| [place, f64::from(*value)]);
    chart(
        ui,
        cx,
        Chart {
            name: &name,
            height: SPEED_LINE,
            width: 0.0..=SPEEDS,
            scale: 0.0..=f64::from(1.2 * most),
            runs: vec![line.collect()],
            marked: Vec::new(),
            units: None,
        },
    );
}

/// Rounded, because nobody can promise seconds.
fn time_left(cx: &UiContext<'_>, left: Duration) -> String {
    let seconds = left.as_secs();
    if seconds < 60 {
        let rounded = seconds.div_ceil(5).max(1) * 5;
        cx.say_with("left-seconds", ("seconds", rounded))
    } else {
        cx.say_with("left-minutes", ("minutes", seconds.div_ceil(60)))
    }
}
