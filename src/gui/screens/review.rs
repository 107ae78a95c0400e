//! Review: what will happen, what is checked, what is lost, and "I agree", the guide's own step.

use egui::{Checkbox, Ui};

use super::choose::{named, reasons, versions};
use super::connect::field;
use super::{Bar, hindrance};
use crate::gui::action::{Action, Field, Screen, Task, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::Suits;
use crate::gui::state::gates::{Check, Hindrance, Verdict};
use crate::gui::state::session::{Draft, Review};
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{Primary, Tone, card, check_row, column, header, icon_row, note, quiet};

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let why = state.why_not_write(cx.now);
    if why == Some(Hindrance::Arming)
        && let Some(opened) = state.draft().and_then(|draft| draft.review.opened)
    {
        let armed = opened + crate::gui::state::gates::ARMING;
        cx.repaint_after(armed.saturating_duration_since(cx.now));
    }
    let primary = Primary::new(label(cx, state))
        .icon(icon::HARD_DRIVE_DOWNLOAD)
        .enabled(why.is_none());
    Bar {
        back: Some((cx.say("cancel").to_owned(), Action::Show(Screen::Choose))),
        primary: Some((primary, Action::Task(TaskAction::Write))),
        reason: why.map(|why| hindrance(cx, state, why)),
        safe_first: true,
        ..Bar::default()
    }
}

/// Names what is done, and to which modem.
fn label(cx: &UiContext<'_>, state: &State) -> String {
    let model = state.model_to_type();
    let imei = state
        .report()
        .and_then(|modem| modem.identity.imei.as_ref())
        .map(ToString::to_string)
        .unwrap_or_default();
    let args = [
        ("model", model.as_str().into()),
        ("imei", imei.as_str().into()),
    ];
    match state.task() {
        Some(Task::Repair) => cx.say_with("review-repair-button", &args[..1]),
        Some(Task::Dashboard) => cx.say_with("review-dashboard-button", &args),
        _ if state.keeps_copy() => cx.say_with("review-copy-and-flash-button", &args),
        _ => cx.say_with("review-flash-button", &args),
    }
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("review-title"), cx.say("review-lead"));
        let Some(package) = state.choice.package() else {
            return;
        };
        card(ui, cx, |ui| {
            ui.label(cx.strong(cx.say("review-what")));
            named(ui, cx, package, |ui| {
                if quiet(ui, cx, None, cx.say("review-change-file")).clicked() {
                    cx.ask(Action::Show(Screen::Choose));
                }
            });
            versions(ui, cx, state, package);
            for line in consequences(state) {
                let mark = (icon::CHEVRON_RIGHT, 16.0, cx.look.muted);
                icon_row(ui, cx, mark, |ui| ui.label(cx.body(cx.say(line))));
            }
            for loss in package.losses() {
                let mark = (icon::TRIANGLE_ALERT, 16.0, cx.look.warning);
                icon_row(ui, cx, mark, |ui| ui.label(cx.body(cx.words.loss(loss))));
            }
        });
        checks(ui, cx, state);
        note(ui, cx, Tone::Info, cx.say("review-proven-title"), |ui| {
            ui.label(cx.body(cx.say("review-proven")));
        });
        let Some(draft) = state.draft() else {
            return;
        };
        if state.must_be_forced() {
            force(ui, cx, state, &draft.review);
        }
        consent(ui, cx, state, draft);
    });
}

fn consequences(state: &State) -> Vec<&'static str> {
    let mut lines = match state.task() {
        Some(Task::Dashboard) => vec!["review-does-dashboard", "review-stays-firmware"],
        Some(Task::Repair) => vec!["review-does-repair"],
        _ => vec!["review-does-firmware", "review-loses-setting"],
    };
    lines.extend([
        "review-stays-identity",
        "review-stay-plugged",
        "review-if-fails",
    ]);
    lines
}

fn checks(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("review-checks")));
        for (check, verdict) in state.checks() {
            let (tone, word) = match verdict {
                Verdict::Passed => (Tone::Success, "outcome-passed"),
                Verdict::Waiting => (Tone::Info, "outcome-waiting"),
                Verdict::Advice => (Tone::Warning, "outcome-advice"),
                Verdict::Blocked => (Tone::Danger, "outcome-blocked"),
            };
            let (text, hint) = words_of(check, verdict);
            let mut hint = hint.map(|id| cx.say(id).to_owned()).unwrap_or_default();
            if check == Check::FileFits
                && let Some(Suits::CannotTell(fit) | Suits::OtherModem(fit)) = state.suits()
            {
                hint = reasons(cx, &fit);
            }
            check_row(ui, cx, tone, cx.say(text), cx.say(word), &hint);
        }
    });
}

/// What a check says, and what to do when it does not hold.
fn words_of(check: Check, verdict: Verdict) -> (&'static str, Option<&'static str>) {
    let unless_passed = |hint| (verdict != Verdict::Passed).then_some(hint);
    match check {
        Check::FileSound => ("check-file-sound", None),
        Check::FileFits => match verdict {
            Verdict::Passed => ("check-file-fits", None),
            Verdict::Blocked => ("check-file-not-fits", None),
            _ => ("check-file-unknown", Some("check-file-later")),
        },
        Check::PortOurs => ("check-port", unless_passed("why-no-modem")),
        Check::OneModem => ("check-one-modem", unless_passed("check-one-modem-do")),
        Check::Power => (
            "check-power",
            match verdict {
                Verdict::Blocked => Some("check-power-low"),
                Verdict::Advice => Some("check-power-battery"),
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
        let hint = cx.say_with("force-type-model", &[("model", model.as_str().into())]);
        ui.label(cx.small(hint));
        field(ui, cx, "force-model", &review.model, Field::Model, "");
    });
}

fn consent(ui: &mut Ui, cx: &UiContext<'_>, state: &State, draft: &Draft) {
    card(ui, cx, |ui| {
        if draft.task != Task::Repair {
            let mut keep = state.keeps_copy();
            let must = state.must_keep_copy();
            let checkbox = Checkbox::new(&mut keep, cx.body(cx.say("review-keep-copy")));
            if ui.add_enabled(!must, checkbox).changed() {
                cx.ask(Action::Task(TaskAction::KeepCopy(keep)));
            }
            if must {
                ui.label(cx.small(cx.say("review-keep-copy-always")));
            }
            ui.add_space(theme::STEP / 2.0);
        }
        let mut agreed = draft.review.agreed;
        let text = cx.strong(cx.say("review-agree"));
        if ui.add(Checkbox::new(&mut agreed, text)).changed() {
            cx.ask(Action::Task(TaskAction::Agree(agreed)));
        }
    });
}
