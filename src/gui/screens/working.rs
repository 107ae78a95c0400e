//! Working: the stages, one bar, time when it can be trusted, and a stop that says what it does.

use std::time::Duration;

use egui::Ui;

use super::Bar;
use crate::gui::action::{Action, Dialog, Task, TaskAction};
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::work::{StageState, Stopping, Work};
use crate::gui::theme;
use crate::gui::widgets::{
    Primary, Tone, bar as progress_bar, card, column, header, note, stage_row,
};

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
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
        reason: Some(pen.say(reason).to_owned()),
        ..Bar::default()
    };
    if enabled {
        let action = if stopping == Stopping::HalfWritten {
            // The only stop that leaves something behind is asked about.
            Action::Open(Some(Dialog::Stop))
        } else {
            Action::Task(TaskAction::Stop)
        };
        bar.secondary = Some((pen.say(label).to_owned(), Some(icon::CIRCLE_STOP), action));
    } else {
        let primary = Primary::new(pen.say(label))
            .icon(icon::CIRCLE_STOP)
            .enabled(false);
        bar.primary = Some((primary, Action::Task(TaskAction::Stop)));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let Some(work) = state.work() else {
        return;
    };
    // Time left and silence change without an event.
    pen.look_again(Duration::from_secs(1));
    column(ui, pen, |ui| {
        let title = match work.task {
            Task::Dashboard => "working-dashboard",
            Task::Repair => "working-repair",
            Task::Firmware => "working-firmware",
        };
        header(ui, pen, pen.say(title), pen.say("working-lead"));
        card(ui, pen, |ui| progress(ui, pen, work));
        if let Some(prompt) = work.prompt {
            note(ui, pen, Tone::Warning, pen.say("working-prompt"), |ui| {
                let said = ui.label(pen.body(pen.words.prompt(prompt)));
                announce(ui, &said);
            });
        }
        if let Some(session) = &state.session {
            super::cautions(ui, pen, session);
        }
        super::take_up::waiting(ui, pen, state);
        card(ui, pen, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            for (stage, stands) in work.stages() {
                let words = pen.words;
                let text = match stands {
                    StageState::Pending => words.stage_name(stage),
                    StageState::Active => words.stage_active(stage),
                    StageState::Done => words.stage_done(stage),
                };
                stage_row(ui, pen, stands, text);
            }
        });
    });
}

fn progress(ui: &mut Ui, pen: &Pen<'_>, work: &Work) {
    let percent = work.permille() / 10;
    let share = f32::from(work.permille()) / 1000.0;
    let stage = work.stage().map_or_else(
        || pen.say("working-begins"),
        |stage| pen.words.stage_active(stage),
    );
    ui.horizontal(|ui| {
        let said = ui.label(pen.strong(stage));
        announce(ui, &said);
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(pen.heading(pen.say_with("percent", &[("value", percent.into())])));
        });
    });
    progress_bar(ui, pen, share, pen.say("working-bar"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        if let Some((done, total)) = work.bytes {
            let (done, total) = (pen.words.size(done), pen.words.size(total));
            ui.label(pen.small(pen.say_with(
                "working-bytes",
                &[
                    ("done", done.as_str().into()),
                    ("total", total.as_str().into()),
                ],
            )));
        }
        if let Some(silent) = work.silence(pen.now) {
            let text = pen.say_with("working-silent", &[("seconds", silent.as_secs().into())]);
            ui.label(pen.small(text));
            return;
        }
        if let Some(speed) = work.bytes_per_second(pen.now) {
            let speed = pen.words.size(speed);
            ui.label(pen.small(pen.say_with("working-speed", &[("speed", speed.as_str().into())])));
        }
        if let Some(left) = work.time_left(pen.now) {
            ui.label(pen.small(time_left(pen, left)));
        }
    });
}

/// Rounded, because nobody can promise seconds.
fn time_left(pen: &Pen<'_>, left: Duration) -> String {
    let seconds = left.as_secs();
    if seconds < 60 {
        let rounded = seconds.div_ceil(5).max(1) * 5;
        pen.say_with("left-seconds", &[("seconds", rounded.into())])
    } else {
        pen.say_with("left-minutes", &[("minutes", seconds.div_ceil(60).into())])
    }
}
