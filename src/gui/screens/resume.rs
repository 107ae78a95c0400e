//! The job that was cut off, and a file that waits: notes that stand on several screens.

use egui::Ui;

use crate::gui::action::{FileAction, InterruptedAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::resume::Way;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Primary, Tone, ask_plain, ask_quiet, note, primary};

/// Journals that cannot be read: one of them may be of a modem that was left half-written.
pub(super) fn unreadable_journals(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    if state.unreadable_journals.is_empty() {
        return;
    }
    let title = cx.say("journals-unreadable-title");
    note(ui, cx, Tone::Warning, title, |ui| {
        let files = state.unreadable_journals.join(", ");
        ui.label(cx.body(cx.say_with("journals-unreadable-text", ("files", files))));
    });
}

/// The interrupted job, and the way on with the chosen modem.
pub(super) fn interrupted(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let (Some(unfinished), Some(way)) = (state.unfinished(), state.way_on()) else {
        return;
    };
    let job = &unfinished.job;
    let unnamed = cx.say("modem-unnamed");
    let model = job.model.as_deref().unwrap_or(unnamed);
    let title = cx.say_with("interrupted-title", ("model", model));
    let (text, button) = match way {
        Way::NoModem => (None, None),
        Way::OtherModem => (Some("interrupted-other-modem"), None),
        Way::Repair => {
            let button = (icon::WRENCH, "interrupted-take-up");
            (Some("interrupted-repair"), Some(button))
        }
        Way::LastChecks => {
            let button = (icon::CHECK, "interrupted-check");
            (Some("interrupted-last-checks"), Some(button))
        }
        Way::StartOver => {
            let button = (icon::REFRESH_CW, "interrupted-over");
            (Some("interrupted-start-over"), Some(button))
        }
    };
    note(ui, cx, Tone::Warning, &title, |ui| {
        let file = job.file.as_deref().map(|file| ("file", file));
        let text = match (text, file) {
            (Some(text), Some(file)) => {
                format!("{} {}", cx.say_with("repair-file", file), cx.say(text))
            }
            (Some(text), None) => cx.say(text).to_owned(),
            (None, Some(file)) => cx.say_with("interrupted-file", file),
            (None, None) => cx.say("interrupted-text").to_owned(),
        };
        ui.label(cx.body(text));
        ui.horizontal_wrapped(|ui| {
            if let Some((mark, label)) = button
                && primary(ui, cx, &Primary::new(cx.say(label), mark)).clicked()
            {
                cx.ask(InterruptedAction::Resume);
            }
            ask_quiet(ui, cx, None, "interrupted-leave", InterruptedAction::Leave);
        });
    });
}

/// Another file than the one that was being written: it is asked whether that is meant.
pub(super) fn other_file(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    if !state.other_file() {
        return;
    }
    let title = cx.words.problem_title(crate::problem::Problem::AnotherFile);
    note(ui, cx, Tone::Warning, title, |ui| {
        ui.label(cx.body(cx.say("other-file-text")));
        let agree = FileAction::AgreeToOther;
        ask_plain(ui, cx, icon::ARROW_RIGHT, "other-file-use", agree);
    });
}

/// A file that was handed over while a modem was written.
pub(super) fn waiting(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(file) = state
        .waiting
        .as_deref()
        .and_then(std::path::Path::file_name)
    else {
        return;
    };
    let file = file.to_string_lossy();
    let file = ("file", file.as_ref());
    let title = cx.say_with("waiting-title", file);
    note(ui, cx, Tone::Info, &title, |ui| {
        if state.work().is_some() {
            ui.label(cx.body(cx.say("waiting-text")));
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let open = FileAction::OpenWaiting;
            ask_plain(ui, cx, icon::ARROW_RIGHT, "waiting-open", open);
            ask_quiet(ui, cx, None, "interrupted-leave", FileAction::LeaveWaiting);
        });
    });
}
