//! Working: the stages, one bar, time when it can be trusted, and a stop that says what it does.

use std::time::Duration;

use egui::Ui;

use super::Bar;
use crate::gui::action::{Action, Dialog, Task, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::work::{StageState, Stopping, Work};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Primary, Tone, bar as progress_bar, card, column, header, note, stage_row,
};

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let stopping = state.session.as_ref().and_then(|it| it.stopping());
    let Some(stopping) = stopping else {
        return Bar::default();
    };
    let (label, reason, enabled) = match stopping {
        Stopping::AtOnce => ("stop-at-once", "stop-at-once-means", true),
        Stopping::LeadsBack => ("stop-leads-back", "stop-leads-back-means", true),
        Stopping::HalfWritten => ("stop-half-written", "stop-half-written-means", true),
        Stopping::NotNow => ("stop-not-now", "stop-not-now-means", false),
        Stopping::Asked => ("stop-asked", "stop-asked-means", false),
    };
    let mut bar = Bar {
        reason: Some(cx.say(reason).to_owned()),
        ..Bar::default()
    };
    if enabled {
        let action = if stopping == Stopping::HalfWritten {
            // The only stop that leaves something behind is asked about.
            Action::Open(Some(Dialog::Stop))
        } else {
            Action::Task(TaskAction::Stop)
        };
        bar.secondary = Some((cx.say(label).to_owned(), Some(icon::CIRCLE_STOP), action));
    } else {
        let primary = Primary::new(cx.say(label))
            .icon(icon::CIRCLE_STOP)
            .enabled(false);
        bar.primary = Some((primary, Action::Task(TaskAction::Stop)));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(work) = state.work() else {
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
        card(ui, cx, |ui| progress(ui, cx, work));
        if let Some(prompt) = work.prompt {
            note(ui, cx, Tone::Warning, cx.say("working-prompt"), |ui| {
                let said = ui.label(cx.body(cx.words.prompt(prompt)));
                announce(ui, &said);
            });
        }
        if let Some(session) = &state.session {
            super::cautions(ui, cx, session);
        }
        super::resume::waiting(ui, cx, state);
        card(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for (stage, stands) in work.stages() {
                let words = cx.words;
                let text = match stands {
                    StageState::Pending => words.stage_name(stage),
                    StageState::Active => words.stage_active(stage),
                    StageState::Done => words.stage_done(stage),
                };
                stage_row(ui, cx, stands, text);
            }
        });
    });
}

fn progress(ui: &mut Ui, cx: &UiContext<'_>, work: &Work) {
    let percent = work.permille() / 10;
    let share = f32::from(work.permille()) / 1000.0;
    let stage = work.stage().map_or_else(
        || cx.say("working-begins"),
        |stage| cx.words.stage_active(stage),
    );
    ui.horizontal(|ui| {
        let said = ui.label(cx.strong(stage));
        announce(ui, &said);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(cx.heading(cx.say_with("percent", &[("value", percent.into())])));
        });
    });
    progress_bar(ui, cx, share, cx.say("working-bar"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        if let Some((done, total)) = work.bytes {
            let (done, total) = (cx.words.size(done), cx.words.size(total));
            ui.label(cx.small(cx.say_with(
                "working-bytes",
                &[
                    ("done", done.as_str().into()),
                    ("total", total.as_str().into()),
                ],
            )));
        }
        if let Some(silent) = work.silence(cx.now) {
            let text = cx.say_with("working-silent", &[("seconds", silent.as_secs().into())]);
            ui.label(cx.small(text));
            return;
        }
        if let Some(speed) = work.bytes_per_second(cx.now) {
            let speed = cx.words.size(speed);
            ui.label(cx.small(cx.say_with("working-speed", &[("speed", speed.as_str().into())])));
        }
        if let Some(left) = work.time_left(cx.now) {
            ui.label(cx.small(time_left(cx, left)));
        }
    });
}

/// Rounded, because nobody can promise seconds.
fn time_left(cx: &UiContext<'_>, left: Duration) -> String {
    let seconds = left.as_secs();
    if seconds < 60 {
        let rounded = seconds.div_ceil(5).max(1) * 5;
        cx.say_with("left-seconds", &[("seconds", rounded.into())])
    } else {
        cx.say_with("left-minutes", &[("minutes", seconds.div_ceil(60).into())])
    }
}
