//! Jobs of the past: the one whose end nobody saw, and all of them.

use egui::Ui;

use crate::gui::action::{Action, InterruptedAction};
use crate::gui::state::State;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Tone, note, plain};
use crate::journal::{PastEnd, PastJob, PastKind};
use crate::problem::Problem;

/// The result of a job that ended without its window.
pub(super) fn unseen(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(job) = &state.unseen else {
        return;
    };
    let tone = match job.end {
        PastEnd::Done => Tone::Success,
        PastEnd::Failed { .. } | PastEnd::Open { .. } => Tone::Warning,
    };
    note(ui, cx, tone, cx.say("unseen-title"), |ui| {
        ui.label(cx.body(cx.say("unseen-text")));
        ui.label(cx.strong(heading(cx, job)));
        let facts = facts(cx, job);
        if !facts.is_empty() {
            ui.label(cx.body(facts));
        }
        ui.label(cx.body(end(cx, job)));
        if plain(ui, cx, None, cx.say("close")).clicked() {
            cx.ask(Action::Interrupted(InterruptedAction::Seen));
        }
    });
}

/// The inside of the dialog with the jobs of the past.
pub(super) fn history(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.label(cx.body(cx.say("history-lead")));
    let Some(jobs) = &state.history else {
        ui.label(cx.muted(cx.say("history-looking")));
        return;
    };
    if jobs.is_empty() {
        ui.label(cx.muted(cx.say("history-empty")));
    }
    let at_work = state.work().is_some() && !state.simulated();
    for (number, job) in jobs.iter().enumerate() {
        ui.add_space(theme::STEP);
        ui.label(cx.strong(heading(cx, job)));
        let facts = facts(cx, job);
        if !facts.is_empty() {
            ui.label(cx.body(facts));
        }
        let runs = number == 0 && at_work && matches!(job.end, PastEnd::Open { .. });
        let end = if runs {
            cx.say("past-running").to_owned()
        } else {
            end(cx, job)
        };
        ui.label(cx.muted(end));
    }
}

/// When it was, and which job.
fn heading(cx: &UiContext<'_>, job: &PastJob) -> String {
    let name = cx.say(match job.kind {
        PastKind::Flash => "task-firmware",
        PastKind::Dashboard => "task-dashboard",
        PastKind::Repair => "task-repair",
        PastKind::Reactivate => "task-network",
        PastKind::Undo => "past-undo",
        PastKind::VendorProgram => "past-vendor-program",
        PastKind::Other => "past-other",
    });
    match local_time(job.at) {
        Some(time) => format!("{time} · {name}"),
        None => name.to_owned(),
    }
}

/// The computer's local time, in a form that every language reads.
pub(super) fn local_time(seconds: u64) -> Option<String> {
    let second = i64::try_from(seconds).ok().filter(|second| *second > 0)?;
    let time = jiff::Timestamp::from_second(second).ok()?;
    let time = time.to_zoned_datetime(jiff::tz::TimeZone::system());
    Some(time.strftime("%Y-%m-%d %H:%M").to_string())
}

/// Which modem, what became of it, and how long it took.
fn facts(cx: &UiContext<'_>, job: &PastJob) -> String {
    let modem = job.model.clone();
    let change = match (&job.setting, &job.version_before, &job.version_after) {
        (Some((before, after)), _, _) | (None, Some(before), Some(after)) => {
            Some(format!("{before} → {after}"))
        }
        (None, None, Some(version)) | (None, Some(version), None) => Some(version.clone()),
        (None, None, None) => None,
    };
    let took = job.seconds.map(|seconds| super::result::took(cx, seconds));
    let facts: Vec<String> = [modem, change, took].into_iter().flatten().collect();
    facts.join(" · ")
}

/// How it ended.
fn end(cx: &UiContext<'_>, job: &PastJob) -> String {
    let (end, unfinished) = match &job.end {
        PastEnd::Done => (cx.say("past-done").to_owned(), false),
        PastEnd::Failed {
            problem,
            unfinished,
        } => {
            let end = match Problem::from_id(problem) {
                Some(problem) => {
                    let title = cx.words.problem_title(problem);
                    cx.say_with("past-failed", &[("problem", title.into())])
                }
                None => cx.say("past-failed-unknown").to_owned(),
            };
            (end, *unfinished)
        }
        PastEnd::Open { unfinished } => (cx.say("past-interrupted").to_owned(), *unfinished),
    };
    if unfinished {
        format!("{end}. {}", cx.say("past-left-in-repair"))
    } else {
        end
    }
}
