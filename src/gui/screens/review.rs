//! Review: what will happen, what is checked, what is lost, and "I agree", the guide's own step.

use egui::Ui;

use super::choose::{named, reasons, under, versions};
use super::{Bar, Consent, hindrance, imei};
use crate::gui::action::{Field, Screen, Task, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::{Suits, expected_minutes};
use crate::gui::state::gates::{Check, CheckOutcome, Hindrance};
use crate::gui::state::session::{Draft, Review};
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{
    Tone, ask_quiet, ask_tick, card, card_out, check_row, column, field, fold, header, icon_row,
    note, slim, slim_above,
};

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let why = state.why_not_write(cx.now);
    let review = state.draft().map(|draft| &draft.review);
    if why == Some(Hindrance::Arming)
        && let Some(opened) = review.and_then(|review| review.opened)
    {
        let armed = opened + crate::gui::state::gates::ARMING;
        cx.repaint_after(armed.saturating_duration_since(cx.now));
    }
    let mut bar = Bar {
        consent: review.map(|review| Consent {
            label: cx.say("review-agree").to_owned(),
            given: review.agreed,
            toggled: TaskAction::Agree(!review.agreed).into(),
        }),
        safe_first: true,
        cancels: true,
        ..Bar::default()
    };
    bar.goes_back(cx.say("cancel"), Screen::Choose);
    let write = bar.leads(
        &label(cx, state),
        icon::HARD_DRIVE_DOWNLOAD,
        TaskAction::Write,
    );
    if let Some(why) = why {
        write.enabled = false;
        bar.because(&hindrance(cx, state, why));
    }
    bar
}

/// Names what is done, and to which modem.
fn label(cx: &UiContext<'_>, state: &State) -> String {
    let imei = state.report().and_then(|modem| imei(modem, false));
    let args = (
        ("model", state.model_to_type()),
        ("imei", imei.unwrap_or_default()),
    );
    match state.task() {
        Some(Task::Repair) => cx.say_with("review-repair-button", args),
        Some(Task::Dashboard) => cx.say_with("review-dashboard-button", args),
        _ if state.keeps_copy() => cx.say_with("review-copy-and-flash-button", args),
        _ => cx.say_with("review-flash-button", args),
    }
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("review-title"), cx.say("review-lead"));
        let (Some(package), Some(draft)) = (state.choice.package(), state.draft()) else {
            return;
        };
        // The check that blocks the button comes first, so that its reason never points below the window.
        if state.must_be_forced() {
            force(ui, cx, state, &draft.review);
        }
        let all = state.checks();
        let (passed, open): (Vec<_>, Vec<_>) = all
            .into_iter()
            .partition(|(_, verdict)| *verdict == CheckOutcome::Passed);
        let (blocked, open): (Vec<_>, Vec<_>) = open
            .into_iter()
            .partition(|(_, verdict)| *verdict == CheckOutcome::Blocked);
        if !blocked.is_empty() {
            card(ui, cx, |ui| {
                for (check, verdict) in &blocked {
                    check_line(ui, cx, state, *check, *verdict);
                }
            });
        }
        card(ui, cx, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            slim(ui, |ui| {
                named(ui, cx, package, |ui| {
                    ask_quiet(ui, cx, None, "review-change-file", Screen::Choose);
                });
            });
            versions(ui, cx, state, package, |ui| {
                let minutes = expected_minutes(package.file_size());
                let takes = cx.say_with("review-takes", ("minutes", minutes));
                ui.add_space(theme::STEP);
                under(ui, cx, cx.say("review-time"), cx.body(takes));
            });
            for (mark, line) in consequences(state) {
                let mark = (mark, 16.0, cx.look.muted);
                icon_row(ui, cx, mark, |ui| ui.label(cx.body(cx.say(line))));
            }
            for loss in package.losses() {
                let mark = (icon::TRIANGLE_ALERT, 16.0, cx.look.warning);
                icon_row(ui, cx, mark, |ui| ui.label(cx.body(cx.words.loss(loss))));
            }
            keep_copy(ui, cx, state, draft);
        });
        card(ui, cx, |ui| {
            let count = passed.len();
            let in_all = count + open.len() + blocked.len();
            let title = cx.say_with("review-checks-passed", (("passed", count), ("all", in_all)));
            let title = cx.strong(title).color(cx.look.success);
            slim_above(ui, |ui| {
                fold(ui, cx, "passed checks", title, false, |ui| {
                    for (check, verdict) in &passed {
                        check_line(ui, cx, state, *check, *verdict);
                    }
                });
            });
            for (check, verdict) in &open {
                check_line(ui, cx, state, *check, *verdict);
            }
        });
        ui.label(cx.small(cx.say("review-proven")));
    });
}

/// The steps that are done and the data that is left alone, each with a picture.
fn consequences(state: &State) -> Vec<(char, &'static str)> {
    let mut lines = match state.task() {
        Some(Task::Dashboard) => vec![
            (icon::LAYOUT_DASHBOARD, "review-does-dashboard"),
            (icon::CPU, "review-stays-firmware"),
        ],
        Some(Task::Repair) => vec![(icon::WRENCH, "review-does-repair")],
        _ => vec![
            (icon::CPU, "review-does-firmware"),
            (icon::RADIO_TOWER, "review-loses-setting"),
        ],
    };
    lines.extend([
        (icon::SHIELD_CHECK, "review-stays-identity"),
        (icon::PLUG, "review-stay-plugged"),
        (icon::LIFE_BUOY, "review-if-fails"),
    ]);
    lines
}

fn check_line(ui: &mut Ui, cx: &UiContext<'_>, state: &State, check: Check, verdict: CheckOutcome) {
    let (tone, word) = match verdict {
        CheckOutcome::Passed => (Tone::Success, ""),
        CheckOutcome::Waiting => (Tone::Info, cx.say("outcome-waiting")),
        CheckOutcome::Advice => (Tone::Warning, cx.say("outcome-advice")),
        CheckOutcome::Blocked => (Tone::Danger, cx.say("outcome-blocked")),
    };
    let (text, hint) = words_of(check, verdict);
    let mut hint = hint.map(|id| cx.say(id).to_owned()).unwrap_or_default();
    if check == Check::FileFits
        && let Some(Suits::CannotTell(fit) | Suits::OtherModem(fit)) = state.suits()
    {
        hint = reasons(cx, &fit);
    }
    if check != Check::Cards {
        check_row(ui, cx, tone, cx.say(text), word, &hint);
        return;
    }
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - CARD_PICTURE).max(0.0);
        ui.allocate_ui(egui::vec2(width, 0.0), |ui| {
            check_row(ui, cx, tone, cx.say(text), word, &hint);
        });
        card_out(ui, cx, cx.say(text));
    });
}

/// The width of the picture of a memory card, with the room beside it.
const CARD_PICTURE: f32 = 132.0;

/// The verdict of a check, and the remedy when it does not hold.
fn words_of(check: Check, verdict: CheckOutcome) -> (&'static str, Option<&'static str>) {
    let unless_passed = |hint| (verdict != CheckOutcome::Passed).then_some(hint);
    match check {
        Check::FileSound => ("check-file-sound", None),
        Check::FileFits => match verdict {
            CheckOutcome::Passed => ("check-file-fits", None),
            CheckOutcome::Blocked => ("check-file-not-fits", None),
            _ => ("check-file-unknown", Some("check-file-later")),
        },
        Check::PortOurs => ("check-port", unless_passed("why-no-modem")),
        Check::OneModem => ("check-one-modem", unless_passed("check-one-modem-do")),
        Check::Power => (
            "check-power",
            match verdict {
                CheckOutcome::Blocked => Some("why-power"),
                CheckOutcome::Advice => Some("check-power-battery"),
                _ => None,
            },
        ),
        Check::Journal => ("check-journal", unless_passed("why-journal")),
        Check::Cards => ("check-cards", Some("check-cards-do")),
    }
}

fn force(ui: &mut Ui, cx: &UiContext<'_>, state: &State, review: &Review) {
    note(ui, cx, Tone::Warning, cx.say("force-title"), |ui| {
        ui.label(cx.body(cx.say("force-text")));
        field(ui, cx, "force-reason", &review.reason, Field::Reason, "");
        let model = state.model_to_type();
        let hint = cx.say_with("why-model", ("model", model));
        ui.label(cx.small(hint));
        field(ui, cx, "force-model", &review.model, Field::Model, "");
    });
}

/// A copy of identity and settings first, by choice or because the file needs it.
fn keep_copy(ui: &mut Ui, cx: &UiContext<'_>, state: &State, draft: &Draft) {
    if draft.task == Task::Repair {
        return;
    }
    let keep = state.keeps_copy();
    if state.must_keep_copy() {
        let mark = (icon::SAVE, 16.0, cx.look.muted);
        icon_row(ui, cx, mark, |ui| {
            ui.label(cx.body(cx.say("review-keep-copy")));
            ui.label(cx.small(cx.say("review-keep-copy-always")));
        });
        return;
    }
    ask_tick(ui, cx, keep, "review-keep-copy", TaskAction::KeepCopy);
}
