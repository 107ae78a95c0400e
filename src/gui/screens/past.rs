//! Jobs of the past: the one whose end nobody saw, and all of them.

use egui::Ui;

use super::Bar;
use crate::gui::action::{Action, InterruptedAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{Tone, ask_plain, card, column, header, icon_row, note};
use crate::journal::{PastEnd, PastJob, PastKind};
use crate::modem::{Composition, RadioCommand, RadioSetting, Voice};
use crate::problem::Problem;
use crate::time_zone::local_minute;

/// The result of a job that ended without its window.
pub(super) fn unseen(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(job) = &state.unseen else {
        return;
    };
    note(ui, cx, tone(&job.end), cx.say("unseen-title"), |ui| {
        ui.label(cx.body(cx.say("unseen-text")));
        what(ui, cx, job);
        ui.label(cx.body(end(cx, job)));
        ask_plain(ui, cx, None, "close", InterruptedAction::Seen);
    });
}

pub(super) fn bar(cx: &UiContext<'_>) -> Bar {
    let mut bar = Bar::with_back(cx);
    let folder = cx.say("open-folder");
    bar.beside(folder, icon::FOLDER_OPEN, Action::ShowRecords);
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("history-title"), cx.say("history-lead"));
        let Some(jobs) = state.history.as_ref().and_then(|page| page.jobs.as_ref()) else {
            live_label(ui, cx.muted(cx.say("history-looking")));
            return;
        };
        if jobs.is_empty() {
            live_label(ui, cx.muted(cx.say("history-empty")));
        }
        // Jobs on the simulated modem are in no journal on the disk.
        let at_work = state.at_work() && !state.simulated();
        for (number, job) in jobs.iter().enumerate() {
            let runs = number == 0 && at_work && matches!(job.end, PastEnd::Open { .. });
            card(ui, cx, |ui| past_job(ui, cx, job, runs));
        }
    });
}

/// One job: what and when, on which modem, what became of it.
fn past_job(ui: &mut Ui, cx: &UiContext<'_>, job: &PastJob, runs: bool) {
    let tone = if runs { Tone::Info } else { tone(&job.end) };
    icon_row(ui, cx, (tone.icon(), 20.0, tone.colour(cx)), |ui| {
        what(ui, cx, job);
        let end = if runs {
            cx.say("past-running").to_owned()
        } else {
            end(cx, job)
        };
        ui.label(cx.small(end).color(tone.colour(cx)));
    });
}

/// The job, and what is known of it.
fn what(ui: &mut Ui, cx: &UiContext<'_>, job: &PastJob) {
    ui.label(cx.strong(heading(cx, job)));
    let facts = facts(cx, job);
    if !facts.is_empty() {
        ui.label(cx.body(facts));
    }
}

fn tone(end: &PastEnd) -> Tone {
    match end {
        PastEnd::Done => Tone::Success,
        PastEnd::Failed { .. } | PastEnd::Open { .. } => Tone::Warning,
    }
}

/// When it was, and which job.
fn heading(cx: &UiContext<'_>, job: &PastJob) -> String {
    let name = cx.say(match job.kind {
        PastKind::Flash => "task-firmware",
        PastKind::Dashboard => "task-dashboard",
        PastKind::Repair => "task-repair",
        PastKind::Finish => "past-finish",
        PastKind::Reactivate => "task-network",
        PastKind::Undo => "past-undo",
        PastKind::Cdrom => "functions-cdrom-title",
        PastKind::CdromRestore => "past-cdrom-restore",
        PastKind::Voice => "fact-voice",
        PastKind::Restore => "restore-title",
        PastKind::RestoreUndo => "past-restore-undo",
        PastKind::Unlock => "unlock-title",
        PastKind::SimEnter => "past-sim-enter",
        PastKind::SimOff => "past-sim-off",
        PastKind::SimOn => "past-sim-on",
        PastKind::VendorProgram => "past-vendor-program",
        PastKind::Other => "past-other",
    });
    match local_minute(job.at) {
        Some(time) => format!("{time} · {name}"),
        None => name.to_owned(),
    }
}

/// Which modem, and what changed.
fn facts(cx: &UiContext<'_>, job: &PastJob) -> String {
    let names: Vec<&str> = [job.model.as_deref(), job.imei.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let modem = (!names.is_empty()).then(|| names.join(" "));
    let version = match (&job.version_before, &job.version_after) {
        (Some(before), Some(after)) => Some(format!("{before} → {after}")),
        (None, Some(version)) | (Some(version), None) => Some(version.clone()),
        (None, None) => None,
    };
    let settings: Vec<String> = job
        .settings
        .iter()
        .map(|setting| {
            let value = |value: &str| in_words(cx, &setting.setting, value);
            format!("{} → {}", value(&setting.before), value(&setting.after))
        })
        .collect();
    let settings = (!settings.is_empty()).then(|| settings.join(" · "));
    let attempts = job.attempts.map(|left| {
        let before = ("before", left.before);
        match left.after {
            Some(after) => cx.say_with("past-attempts", (before, ("after", after))),
            None => cx.say_with("past-attempts-unread", before),
        }
    });
    // A version that nothing was done to says less than what was changed.
    let changed = settings.or(attempts).or(version);
    let facts: Vec<String> = [modem, changed].into_iter().flatten().collect();
    facts.join(" · ")
}

/// The value of a setting in words, or as the command takes it where none are known.
fn in_words(cx: &UiContext<'_>, command: &str, value: &str) -> String {
    let words = match command {
        Composition::COMMAND => match Composition::parse(value) {
            Ok(Composition::NO_CDROM) => Some(cx.say("functions-off").to_owned()),
            Ok(Composition::PORTS_ONLY) => Some(cx.say("functions-all-off").to_owned()),
            Ok(Composition::FACTORY) => Some(cx.say("functions-factory").to_owned()),
            Ok(_) | Err(_) => None,
        },
        Voice::COMMAND => Voice::parse(value).ok().map(|voice| {
            let id = match voice {
                Voice::On => "value-on",
                Voice::Off => "value-off",
            };
            cx.say(id).to_owned()
        }),
        _ => RadioCommand::named(command)
            .and_then(|command| RadioSetting::parse(command, value).ok())
            .map(|setting| cx.words.syscfg(&setting)),
    };
    words.unwrap_or_else(|| value.to_owned())
}

/// How it ended, and how long it took.
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
                    cx.say_with("past-failed", ("problem", title))
                }
                None => cx.say("past-failed-unknown").to_owned(),
            };
            (end, *unfinished)
        }
        PastEnd::Open { unfinished } => (cx.say("past-interrupted").to_owned(), *unfinished),
    };
    let took = job.seconds.map(|seconds| super::result::took(cx, seconds));
    let left = unfinished.then(|| cx.say("past-left-in-repair").to_owned());
    let more: Vec<String> = [took, left].into_iter().flatten().collect();
    if more.is_empty() {
        end
    } else {
        format!("{end}. {}", more.join(" "))
    }
}
