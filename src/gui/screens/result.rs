//! Result: what was proven, or what went wrong and what that means; and the next step.

use std::time::Duration;

use egui::Ui;

use super::Bar;
use crate::bookmark::AfterStep;
use crate::gui::action::{
    Action, AfterAction, ConnectionAction, Dialog, NetworkAction, Screen, Task, TaskAction,
};
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::after::{AFTER_STEPS, is_seen};
use crate::gui::state::aftermath::{Headline, NextStep};
use crate::gui::state::session::Ending;
use crate::gui::state::take_up::TakenUp;
use crate::gui::theme;
use crate::gui::widgets::{
    Primary, Tone, card, check_row, circumstances, column, copy_details, header, note, plain,
    problem_card, quiet, what_to_do,
};
use crate::job::{Failure, Flashed, Prompt};
use crate::modem::Condition;
use crate::problem::Problem;

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let Some(ending) = state.ending() else {
        return Bar::default();
    };
    let mut bar = Bar {
        back: Some((pen.say("result-to-modem").to_owned(), Action::Back)),
        ..Bar::default()
    };
    match &ending.outcome {
        Ok(_) if state.after.is_some() => {
            let skip = pen.say("after-skip").to_owned();
            bar.secondary = Some((skip, None, Action::After(AfterAction::Skip)));
            let step = state.after.as_ref().map(|after| after.step);
            if let Some(what) = step.and_then(waits_for) {
                bar.reason = Some(pen.say(what).to_owned());
            } else {
                let primary = Primary::new(pen.say("after-done")).icon(icon::CHECK);
                bar.primary = Some((primary, Action::After(AfterAction::Done)));
            }
        }
        Ok(_) => {
            let primary = Primary::new(pen.say("result-check-network")).icon(icon::RADIO_TOWER);
            bar.primary = Some((primary, Action::Network(NetworkAction::Check)));
        }
        Err(failure) => {
            bar.secondary = Some((
                pen.say("support-save").to_owned(),
                Some(icon::LIFE_BUOY),
                Action::Open(Some(Dialog::Support)),
            ));
            failed_bar(pen, state, failure, &mut bar);
        }
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let Some(ending) = state.ending() else {
        return;
    };
    column(ui, pen, |ui| {
        match &ending.outcome {
            Ok(flashed) => done(ui, pen, state, ending, flashed),
            Err(failure) => {
                failed(ui, pen, state, ending, failure);
                if let Some(copy) = &ending.copy {
                    copy_row(ui, pen, copy);
                }
            }
        }
        super::take_up::waiting(ui, pen, state);
    });
}

/// The way on after a task that failed follows from what the modem is now. Where there is none yet, it is
/// said what is waited for.
fn failed_bar(pen: &Pen<'_>, state: &State, failure: &Failure, bar: &mut Bar) {
    let Some(step) = state.next_step() else {
        return;
    };
    let connection = |action| Action::Connection(action);
    let (label, mark, action) = match step {
        NextStep::Asking => {
            bar.reason = Some(pen.say("finding-asking").to_owned());
            return;
        }
        NextStep::Waiting => {
            bar.reason = Some(pen.say("result-waiting").to_owned());
            return;
        }
        NextStep::CdRom => {
            bar.reason = Some(pen.words.problem_action(Problem::CdromMode).to_owned());
            return;
        }
        NextStep::Switch => {
            let Some(session) = &state.session else {
                return;
            };
            let switch = ConnectionAction::Switch(session.target.clone());
            ("connect-switch", icon::PLUG_ZAP, connection(switch))
        }
        NextStep::Repair => (
            "remedy-repair",
            icon::WRENCH,
            Action::Task(TaskAction::Begin(Task::Repair)),
        ),
        NextStep::FlashAgain => (
            "remedy-flash-again",
            icon::ROTATE_CCW,
            Action::Show(Screen::Review),
        ),
        NextStep::OtherTask(task) => {
            let label = match task {
                Task::Dashboard => "remedy-go-to-dashboard",
                Task::Firmware | Task::Repair => "remedy-go-to-firmware",
            };
            let begin = Action::Task(TaskAction::Begin(task));
            (label, icon::ARROW_RIGHT, begin)
        }
        NextStep::ChooseFile => (
            "remedy-choose-file",
            icon::FOLDER_OPEN,
            Action::Show(Screen::Choose),
        ),
        NextStep::ReviewAgain => (
            "remedy-review-again",
            icon::ROTATE_CCW,
            Action::Show(Screen::Review),
        ),
        NextStep::AskAgain => (
            "modem-ask-again",
            icon::ROTATE_CCW,
            connection(ConnectionAction::AskAgain),
        ),
        NextStep::InstallRule => (
            "remedy-install-rule",
            icon::WRENCH,
            connection(ConnectionAction::InstallRule { keep_off: false }),
        ),
        NextStep::KeepOff => (
            "remedy-keep-off",
            icon::WRENCH,
            connection(ConnectionAction::InstallRule { keep_off: true }),
        ),
        NextStep::Support => (
            "remedy-support",
            icon::LIFE_BUOY,
            Action::Open(Some(Dialog::Support)),
        ),
    };
    if step == NextStep::FlashAgain && failure.problem != Problem::Cancelled {
        // The file may be what is wrong.
        bar.secondary = Some((
            pen.say("remedy-choose-file").to_owned(),
            Some(icon::FOLDER_OPEN),
            Action::Show(Screen::Choose),
        ));
    }
    bar.primary = Some((Primary::new(pen.say(label)).icon(mark), action));
}

/// What went wrong, what the modem is now, and what to do.
fn failed(ui: &mut Ui, pen: &Pen<'_>, state: &State, ending: &Ending, failure: &Failure) {
    let words = pen.words;
    let title = match ending.headline(failure) {
        Headline::Problem(problem) => words.problem_title(problem),
        Headline::NotKnown => pen.say("result-not-known"),
        Headline::OldVersion => pen.say("result-old-version"),
    };
    header(ui, pen, title, "");
    let tone = match &ending.condition {
        Condition::Running(_) => Tone::Info,
        Condition::Unknown | Condition::CdRom(_) | Condition::Away(_) => Tone::Warning,
        Condition::DownloadMode(_) => Tone::Danger,
    };
    note(ui, pen, tone, &words.condition(&ending.condition), |ui| {
        let live = match state.next_step() {
            Some(NextStep::Asking) => Some("finding-asking"),
            Some(NextStep::Waiting) => Some("result-waiting"),
            _ => None,
        };
        if let Some(live) = live {
            let said = ui.label(pen.strong(pen.say(live)));
            announce(ui, &said);
        }
        if ending.headline(failure) != Headline::Problem(failure.problem) {
            ui.label(pen.body(words.problem_title(failure.problem)));
        }
        // What was to be done is said until something else is seen of the modem.
        if ending.is_fresh() {
            what_to_do(ui, pen, failure);
        }
        copy_details(ui, pen, failure);
        circumstances(ui, pen, failure);
    });
    if let Some(failure) = &state.connect.failure {
        problem_card(ui, pen, failure, false);
    }
}

fn done(ui: &mut Ui, pen: &Pen<'_>, state: &State, ending: &Ending, flashed: &Flashed) {
    let title = match ending.task {
        Task::Dashboard => "result-dashboard-title",
        Task::Firmware => "result-firmware-title",
        Task::Repair => "result-repair-title",
    };
    let took = took(pen, ending.took);
    let title = header(ui, pen, pen.say(title), &took);
    announce(ui, &title);
    // What is to be done now comes before what was proven.
    if let Some(after) = &state.after {
        after_steps(ui, pen, state, after.step);
    }
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("result-proven")));
        proof(ui, pen, ending, flashed);
    });
    if let Some(copy) = &ending.copy {
        copy_row(ui, pen, copy);
    }
    if flashed.registered == Some(false) {
        note(ui, pen, Tone::Warning, pen.say("result-no-network"), |ui| {
            ui.label(pen.body(pen.say("result-no-network-do")));
        });
    }
}

/// Each observation by itself; what was not seen is said, too.
fn proof(ui: &mut Ui, pen: &Pen<'_>, ending: &Ending, flashed: &Flashed) {
    let passed = pen.say("outcome-passed");
    let not_seen = pen.say("outcome-not-seen");
    let size = pen.words.size(flashed.bytes);
    let parts = pen.say_with(
        "proof-parts",
        &[
            ("parts", flashed.objects.into()),
            ("size", size.as_str().into()),
        ],
    );
    let taken_up = ending.taken_up.map(|taken_up| match taken_up {
        TakenUp::Again { before } => pen.say_with("proof-again", &[("before", before.into())]),
        TakenUp::Skipped => pen.say("proof-skipped").to_owned(),
    });
    let taken_up = taken_up.unwrap_or_default();
    check_row(ui, pen, Tone::Success, &parts, passed, &taken_up);
    if flashed.came_back {
        check_row(
            ui,
            pen,
            Tone::Success,
            pen.say("proof-came-back"),
            passed,
            "",
        );
    } else {
        check_row(ui, pen, Tone::Info, pen.say("proof-not-read"), not_seen, "");
    }
    if let Some(version) = &flashed.version_after {
        let text = pen.say_with("proof-version", &[("version", version.as_str().into())]);
        let before = flashed
            .version_before
            .as_ref()
            .map(|before| pen.say_with("proof-before", &[("version", before.as_str().into())]));
        let before = before.unwrap_or_default();
        check_row(ui, pen, Tone::Success, &text, passed, &before);
    }
    if ending.task == Task::Dashboard {
        match &flashed.dashboard_after {
            Some(version) => {
                let text = pen.say_with("proof-dashboard", &[("version", version.as_str().into())]);
                check_row(ui, pen, Tone::Success, &text, passed, "");
            }
            None => check_row(
                ui,
                pen,
                Tone::Info,
                pen.say("proof-dashboard-unknown"),
                not_seen,
                "",
            ),
        }
    }
}

fn took(pen: &Pen<'_>, took: Duration) -> String {
    let (minutes, seconds) = (took.as_secs() / 60, took.as_secs() % 60);
    if minutes == 0 {
        pen.say_with("result-took-seconds", &[("seconds", seconds.into())])
    } else {
        pen.say_with(
            "result-took-minutes",
            &[("minutes", minutes.into()), ("seconds", seconds.into())],
        )
    }
}

fn copy_row(ui: &mut Ui, pen: &Pen<'_>, copy: &std::path::Path) {
    card(ui, pen, |ui| {
        let path = copy.display().to_string();
        ui.horizontal_wrapped(|ui| {
            pen.mark(ui, icon::SAVE, 18.0, pen.look.muted);
            ui.label(pen.body(pen.say("result-copy")));
            if quiet(ui, pen, Some(icon::COPY), pen.say("result-copy-path")).clicked() {
                pen.ask(Action::Copy(path.clone()));
            }
        });
        ui.label(pen.small(path));
    });
}

/// What a step that is seen to be done waits for.
fn waits_for(step: AfterStep) -> Option<&'static str> {
    match step {
        AfterStep::Unplug => Some("after-waits-unplug"),
        AfterStep::PlugInAgain => Some("after-waits-plug-in"),
        AfterStep::RestartComputer | AfterStep::RestartAgain | AfterStep::CheckNetwork => None,
    }
}

/// The guide's own steps after a dashboard update.
pub(super) fn after_steps(ui: &mut Ui, pen: &Pen<'_>, state: &State, now: AfterStep) {
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("after-title")));
        ui.label(pen.muted(pen.say("after-lead")));
        for (place, step) in AFTER_STEPS.iter().enumerate() {
            let text = match step {
                AfterStep::Unplug => pen.words.prompt(Prompt::Unplug),
                AfterStep::RestartComputer => pen.words.prompt(Prompt::RestartComputer),
                AfterStep::PlugInAgain => pen.say("after-plug-in"),
                AfterStep::RestartAgain => pen.say("after-restart-again"),
                AfterStep::CheckNetwork => pen.say("after-check-network"),
            };
            let stands = match (*step).cmp(&now) {
                std::cmp::Ordering::Less => crate::gui::state::work::StageState::Done,
                std::cmp::Ordering::Equal => crate::gui::state::work::StageState::Active,
                std::cmp::Ordering::Greater => crate::gui::state::work::StageState::Pending,
            };
            let text = format!("{}. {text}", place + 1);
            let row = crate::gui::widgets::stage_row(ui, pen, stands, &text);
            if *step == now {
                announce(ui, &row);
            }
        }
        if let Some(what) = waits_for(now) {
            ui.label(pen.small(pen.say(what)));
        }
        if state.screen() != Screen::Result {
            ui.add_space(theme::STEP);
            ui.horizontal_wrapped(|ui| {
                if !is_seen(now)
                    && plain(ui, pen, Some(icon::CHECK), pen.say("after-done")).clicked()
                {
                    pen.ask(Action::After(AfterAction::Done));
                }
                if quiet(ui, pen, None, pen.say("after-skip")).clicked() {
                    pen.ask(Action::After(AfterAction::Skip));
                }
            });
        }
    });
}
