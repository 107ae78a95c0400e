//! Result: what was proven, or what went wrong and what that means; and the next step.

use std::cmp::Ordering;

use egui::Ui;

use super::Bar;
use crate::bookmark::AfterStep;
use crate::gui::action::{
    Action, AfterAction, ConnectionAction, Dialog, NetworkAction, RestoreAction, Screen, Task,
    TaskAction,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::after::{AFTER_STEPS, is_seen};
use crate::gui::state::aftermath::{Headline, NextStep};
use crate::gui::state::resume::TakenUp;
use crate::gui::state::session::Ending;
use crate::gui::state::work::StageState;
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce, live_label};
use crate::gui::widgets::{
    Tone, ask_copy, ask_plain, ask_quiet, big_mark, big_tick, card, check_row, circumstances,
    column, copy_details, header, icon_row, led, modem_line, note, picture, problem_card, quiet,
    stage_row, what_to_do,
};
use crate::job::{Failure, Flashed, Prompt};
use crate::language::Words;
use crate::modem::Condition;
use crate::problem::Problem;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let Some(ending) = state.ending() else {
        return Bar::default();
    };
    let mut bar = Bar::default();
    bar.goes_back(cx.say("result-to-modem"), Action::Back);
    match (&ending.outcome, &state.after) {
        (Ok(_), Some(after)) => {
            bar.beside(cx.say("after-skip"), None, AfterAction::Skip);
            if let Some(what) = waits_for(after.step) {
                bar.because(cx.say(what));
            } else {
                bar.leads(cx.say("after-done"), icon::CHECK, AfterAction::Done);
            }
        }
        (Ok(_), None) => {
            let check = cx.say("result-check-network");
            bar.leads(check, icon::RADIO_TOWER, NetworkAction::Check);
        }
        (Err(failure), _) => {
            bar.beside(cx.say("support-save"), icon::LIFE_BUOY, Dialog::Support);
            failed_bar(cx, state, failure, &mut bar);
        }
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(ending) = state.ending() else {
        return;
    };
    column(ui, cx, |ui| {
        match &ending.outcome {
            Ok(flashed) => done(ui, cx, state, ending, flashed),
            Err(failure) => {
                failed(ui, cx, state, ending, failure);
                if let Some(copy) = &ending.copy {
                    copy_row(ui, cx, copy);
                }
            }
        }
        super::resume::waiting(ui, cx, state);
    });
}

/// The way on after a task that failed follows from what the modem is now. Where there is none yet, it is
/// said what is waited for.
fn failed_bar(cx: &UiContext<'_>, state: &State, failure: &Failure, bar: &mut Bar) {
    let Some(step) = state.next_step() else {
        return;
    };
    let begin = |task| Action::from(TaskAction::Begin(task));
    let install = |keep_off| Action::from(ConnectionAction::InstallRule { keep_off });
    let [review, choose] = [Screen::Review, Screen::Choose].map(Action::from);
    let (label, mark, action) = match step {
        NextStep::Asking => return bar.because(cx.say("finding-asking")),
        NextStep::Waiting => return bar.because(cx.say("result-waiting")),
        NextStep::CdRom => return bar.because(cx.words.problem_action(Problem::CdromMode)),
        NextStep::Switch => {
            let Some(session) = &state.session else {
                return;
            };
            let switch = ConnectionAction::Switch(session.target.clone());
            ("connect-switch", icon::PLUG_ZAP, switch.into())
        }
        NextStep::Repair => ("task-repair", icon::WRENCH, begin(Task::Repair)),
        NextStep::FlashAgain => ("remedy-flash-again", icon::ROTATE_CCW, review),
        NextStep::OtherTask(task) => {
            let label = match task {
                Task::Dashboard => "remedy-go-to-dashboard",
                Task::Firmware | Task::Repair => "remedy-go-to-firmware",
            };
            (label, icon::ARROW_RIGHT, begin(task))
        }
        NextStep::ChooseFile => ("remedy-choose-file", icon::FOLDER_OPEN, choose.clone()),
        NextStep::ReviewAgain => ("remedy-review-again", icon::ROTATE_CCW, review),
        NextStep::AskAgain => {
            let again = ConnectionAction::AskAgain.into();
            ("modem-ask-again", icon::ROTATE_CCW, again)
        }
        NextStep::InstallRule => ("remedy-install-rule", icon::WRENCH, install(false)),
        NextStep::KeepOff => ("remedy-keep-off", icon::WRENCH, install(true)),
        NextStep::Support => {
            let support = Dialog::Support.into();
            ("remedy-support", icon::LIFE_BUOY, support)
        }
    };
    if step == NextStep::FlashAgain && failure.problem != Problem::Cancelled {
        // The file may be what is wrong.
        bar.beside(cx.say("remedy-choose-file"), icon::FOLDER_OPEN, choose);
    }
    bar.leads(cx.say(label), mark, action);
}

/// The title of a task that reached its goal.
pub fn title_of(task: Task) -> &'static str {
    match task {
        Task::Dashboard => "result-dashboard-title",
        Task::Firmware => "result-firmware-title",
        Task::Repair => "result-repair-title",
    }
}

/// The title of a task that failed.
pub fn headline<'a>(words: &'a Words, ending: &Ending, failure: &Failure) -> &'a str {
    match ending.headline(failure) {
        Headline::Problem(problem) => words.problem_title(problem),
        Headline::NotKnown => words.say("result-not-known"),
        Headline::OldVersion => words.say("result-old-version"),
    }
}

/// The problem, the condition of the modem, and the remedy.
fn failed(ui: &mut Ui, cx: &UiContext<'_>, state: &State, ending: &Ending, failure: &Failure) {
    let words = cx.words;
    let title = headline(words, ending, failure);
    let tone = match &ending.condition {
        Condition::Running(_) => Tone::Info,
        Condition::Unknown | Condition::CdRom(_) | Condition::Away(_) => Tone::Warning,
        Condition::DownloadMode(_) => Tone::Danger,
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        big_mark(ui, cx, tone, mark_size(ui));
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            header(ui, cx, title, "");
        });
    });
    note(ui, cx, tone, &words.condition(&ending.condition), |ui| {
        let live = match state.next_step() {
            Some(NextStep::Asking) => Some("finding-asking"),
            Some(NextStep::Waiting) => Some("result-waiting"),
            _ => None,
        };
        if let Some(live) = live {
            live_label(ui, cx.strong(cx.say(live)));
        }
        if let (Some(NextStep::Waiting), Some(session)) = (state.next_step(), &state.session) {
            super::replug_guide(ui, cx, session);
        }
        if ending.headline(failure) != Headline::Problem(failure.problem) {
            ui.label(cx.body(words.problem_title(failure.problem)));
        }
        // The instruction stays until something else is seen of the modem.
        if ending.is_fresh() {
            what_to_do(ui, cx, failure);
        }
        copy_details(ui, cx, failure);
        circumstances(ui, cx, failure);
    });
    if let Some(failure) = &state.connect.failure {
        problem_card(ui, cx, failure, false);
    }
}

/// The width from which there is room for pictures beside the title of a result.
const WIDE: f32 = 480.0;

/// The size of the sign of how a task ended.
fn mark_size(ui: &Ui) -> f32 {
    if ui.available_width() >= WIDE {
        56.0
    } else {
        32.0
    }
}

fn done(ui: &mut Ui, cx: &UiContext<'_>, state: &State, ending: &Ending, flashed: &Flashed) {
    let title = title_of(ending.task);
    let took = took(cx, ending.took.as_secs());
    let with_picture = ui.available_width() >= WIDE;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0 * theme::STEP;
        big_tick(ui, cx, mark_size(ui));
        ui.vertical(|ui| {
            let said = header(ui, cx, cx.say(title), &took);
            announce(ui, &said);
        });
        if with_picture {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let line = modem_line(cx, state);
                picture(ui, cx, led(state), 150.0, &line);
            });
        }
    });
    // The instruction comes before the proof.
    if let Some(after) = &state.after {
        after_steps(ui, cx, state, after.step);
    }
    card(ui, cx, |ui| {
        before_and_after(ui, cx, ending, flashed);
        let proofs = proofs(cx, ending, flashed);
        for (tone, proof) in &proofs {
            // The tick says it; a word after each sentence would only repeat it.
            let word = match tone {
                Tone::Success => "",
                _ => cx.say("outcome-not-seen"),
            };
            check_row(ui, cx, *tone, proof, word, "");
        }
        let said: Vec<_> = proofs.into_iter().map(|(_, proof)| proof).collect();
        keep_card(ui, cx, state, (ending, flashed), cx.say(title), &said);
    });
    if flashed.registered == Some(false) {
        note(ui, cx, Tone::Warning, cx.say("result-no-network"), |ui| {
            ui.label(cx.body(cx.say("result-no-network-do")));
        });
    }
    if let Some(copy) = &ending.copy {
        copy_row(ui, cx, copy);
    }
}

/// The result as a page of its own, to save or to print; and where it was saved.
fn keep_card(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    state: &State,
    (ending, flashed): (&Ending, &Flashed),
    title: &str,
    proofs: &[String],
) {
    ui.horizontal_wrapped(|ui| {
        if quiet(ui, cx, Some(icon::SAVE), cx.say("result-save")).clicked() {
            let page = super::result_card::html(cx, state, ending, flashed, title, proofs);
            cx.ask(Action::SaveResult(page));
        }
        if let Some(saved) = &ending.saved {
            live_label(ui, cx.small(super::where_saved(cx, saved)));
        }
    });
}

/// The firmware before and after, as far as the modem told them.
fn before_and_after(ui: &mut Ui, cx: &UiContext<'_>, ending: &Ending, flashed: &Flashed) {
    // The dashboard that was there before is not told by the modem.
    let after = flashed.version_after.as_deref();
    let Some(after) = after.filter(|_| ending.task != Task::Dashboard) else {
        return;
    };
    let before = cx.told(flashed.version_before.as_deref());
    let before = (cx.say("network-before"), before.as_str());
    super::choose::from_to(ui, cx, before, (cx.say("network-after"), after), |_| {});
}

/// Each observation by itself, and whether it was seen: what was not is said, too.
fn proofs(cx: &UiContext<'_>, ending: &Ending, flashed: &Flashed) -> Vec<(Tone, String)> {
    let size = ("size", cx.words.size(flashed.bytes));
    let parts = (("parts", flashed.objects), size);
    let mut proofs = vec![(Tone::Success, cx.say_with("proof-parts", parts))];
    match ending.taken_up {
        Some(TakenUp::Again { before }) => {
            let again = cx.say_with("proof-again", ("before", before));
            proofs.push((Tone::Info, again));
        }
        Some(TakenUp::Skipped) => {
            proofs.push((Tone::Info, cx.say("proof-skipped").to_owned()));
        }
        None => {}
    }
    proofs.push(if flashed.came_back {
        (Tone::Success, cx.say("proof-came-back").to_owned())
    } else {
        (Tone::Info, cx.say("proof-not-read").to_owned())
    });
    let reports = |id, version: &str| cx.say_with(id, ("version", version));
    if let Some(version) = &flashed.version_after {
        proofs.push((Tone::Success, reports("proof-version", version)));
    }
    if ending.task == Task::Dashboard {
        proofs.push(match &flashed.dashboard_after {
            Some(version) => (Tone::Success, reports("proof-dashboard", version)),
            None => (Tone::Info, cx.say("proof-dashboard-unknown").to_owned()),
        });
    }
    proofs
}

pub(super) fn took(cx: &UiContext<'_>, seconds: u64) -> String {
    let minutes = seconds / 60;
    let seconds = ("seconds", (seconds % 60));
    if minutes == 0 {
        cx.say_with("result-took-seconds", seconds)
    } else {
        cx.say_with("result-took-minutes", (("minutes", minutes), seconds))
    }
}

fn copy_row(ui: &mut Ui, cx: &UiContext<'_>, copy: &std::path::Path) {
    let path = copy.display().to_string();
    let mark = (icon::SAVE, 18.0, cx.look.muted);
    icon_row(ui, cx, mark, |ui| {
        ui.label(cx.body(cx.say("result-copy")));
        ui.label(cx.small(&path));
        ui.horizontal_wrapped(|ui| {
            let show = RestoreAction::ShowFolder;
            ask_quiet(ui, cx, icon::FOLDER_OPEN, "open-folder", show);
            ask_copy(ui, cx, "result-copy-path", || path.clone());
        });
    });
}

/// The event that a step waits for which is seen to be done.
fn waits_for(step: AfterStep) -> Option<&'static str> {
    match step {
        AfterStep::Unplug => Some("after-waits-unplug"),
        AfterStep::PlugInAgain => Some("after-waits-plug-in"),
        AfterStep::RestartComputer | AfterStep::RestartAgain | AfterStep::CheckNetwork => None,
    }
}

/// The guide's own steps after a dashboard update.
pub(super) fn after_steps(ui: &mut Ui, cx: &UiContext<'_>, state: &State, now: AfterStep) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("after-title")));
        ui.label(cx.muted(cx.say("after-lead")));
        for (place, step) in AFTER_STEPS.iter().enumerate() {
            let text = match step {
                AfterStep::Unplug => cx.words.prompt(Prompt::Unplug),
                AfterStep::RestartComputer => cx.words.prompt(Prompt::RestartComputer),
                AfterStep::PlugInAgain => cx.say("after-plug-in"),
                AfterStep::RestartAgain => cx.say("after-restart-again"),
                AfterStep::CheckNetwork => cx.say("after-check-network"),
            };
            let stands = match (*step).cmp(&now) {
                Ordering::Less => StageState::Done,
                Ordering::Equal => StageState::Active,
                Ordering::Greater => StageState::Pending,
            };
            let text = format!("{}. {text}", place + 1);
            let row = stage_row(ui, cx, stands, &text);
            if *step == now {
                announce(ui, &row);
            }
        }
        // On the page of the result the bar says it.
        if let Some(what) = waits_for(now).filter(|_| state.screen() != Screen::Result) {
            ui.label(cx.small(cx.say(what)));
        }
        if matches!(now, AfterStep::Unplug | AfterStep::PlugInAgain)
            && let Some(session) = &state.session
        {
            super::replug_guide(ui, cx, session);
        }
        if state.screen() != Screen::Result {
            ui.add_space(theme::STEP);
            ui.horizontal_wrapped(|ui| {
                if !is_seen(now) {
                    ask_plain(ui, cx, icon::CHECK, "after-done", AfterAction::Done);
                }
                ask_quiet(ui, cx, None, "after-skip", AfterAction::Skip);
            });
        }
    });
}
