//! Review: what will happen, what is checked, what is lost, and "I agree", the guide's own step.

use egui::{Checkbox, Ui};

use super::choose::{named, reasons, versions};
use super::connect::field;
use super::{Bar, hindrance};
use crate::gui::action::{Action, Field, Screen, Task, TaskAction};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::gui::state::State;
use crate::gui::state::choice::Suits;
use crate::gui::state::gates::{Check, Hindrance, Verdict};
use crate::gui::state::session::{Draft, Review};
use crate::gui::theme;
use crate::gui::widgets::{Primary, Tone, card, check_row, column, header, icon_row, note, quiet};

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let why = state.why_not_write(pen.now);
    if why == Some(Hindrance::Arming)
        && let Some(opened) = state.draft().and_then(|draft| draft.review.opened)
    {
        let armed = opened + crate::gui::state::gates::ARMING;
        pen.look_again(armed.saturating_duration_since(pen.now));
    }
    let primary = Primary::new(label(pen, state))
        .icon(icon::HARD_DRIVE_DOWNLOAD)
        .enabled(why.is_none());
    Bar {
        back: Some((pen.say("cancel").to_owned(), Action::Show(Screen::Choose))),
        primary: Some((primary, Action::Task(TaskAction::Write))),
        reason: why.map(|why| hindrance(pen, state, why)),
        safe_first: true,
        ..Bar::default()
    }
}

/// Names what is done, and to which modem.
fn label(pen: &Pen<'_>, state: &State) -> String {
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
        Some(Task::Repair) => pen.say_with("review-repair-button", &args[..1]),
        Some(Task::Dashboard) => pen.say_with("review-dashboard-button", &args),
        _ if state.keeps_copy() => pen.say_with("review-copy-and-flash-button", &args),
        _ => pen.say_with("review-flash-button", &args),
    }
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    column(ui, pen, |ui| {
        header(ui, pen, pen.say("review-title"), pen.say("review-lead"));
        let Some(package) = state.choice.package() else {
            return;
        };
        card(ui, pen, |ui| {
            ui.label(pen.strong(pen.say("review-what")));
            named(ui, pen, package, |ui| {
                if quiet(ui, pen, None, pen.say("review-change-file")).clicked() {
                    pen.ask(Action::Show(Screen::Choose));
                }
            });
            versions(ui, pen, state, package);
            for line in consequences(state) {
                let mark = (icon::CHEVRON_RIGHT, 16.0, pen.look.muted);
                icon_row(ui, pen, mark, |ui| ui.label(pen.body(pen.say(line))));
            }
            for loss in package.losses() {
                let mark = (icon::TRIANGLE_ALERT, 16.0, pen.look.warning);
                icon_row(ui, pen, mark, |ui| ui.label(pen.body(pen.words.loss(loss))));
            }
        });
        checks(ui, pen, state);
        note(ui, pen, Tone::Info, pen.say("review-proven-title"), |ui| {
            ui.label(pen.body(pen.say("review-proven")));
        });
        let Some(draft) = state.draft() else {
            return;
        };
        if state.must_be_forced() {
            force(ui, pen, state, &draft.review);
        }
        consent(ui, pen, state, draft);
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

fn checks(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("review-checks")));
        for (check, verdict) in state.checks() {
            let (tone, word) = match verdict {
                Verdict::Passed => (Tone::Success, "outcome-passed"),
                Verdict::Waiting => (Tone::Info, "outcome-waiting"),
                Verdict::Advice => (Tone::Warning, "outcome-advice"),
                Verdict::Blocked => (Tone::Danger, "outcome-blocked"),
            };
            let (text, hint) = words_of(check, verdict);
            let mut hint = hint.map(|id| pen.say(id).to_owned()).unwrap_or_default();
            if check == Check::FileFits
                && let Some(Suits::CannotTell(fit) | Suits::OtherModem(fit)) = state.suits()
            {
                hint = reasons(pen, &fit);
            }
            check_row(ui, pen, tone, pen.say(text), pen.say(word), &hint);
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

fn force(ui: &mut Ui, pen: &Pen<'_>, state: &State, review: &Review) {
    note(ui, pen, Tone::Warning, pen.say("force-title"), |ui| {
        ui.label(pen.body(pen.say("force-text")));
        field(ui, pen, "force-reason", &review.reason, Field::Reason, "");
        let model = state.model_to_type();
        let hint = pen.say_with("force-type-model", &[("model", model.as_str().into())]);
        ui.label(pen.small(hint));
        field(ui, pen, "force-model", &review.model, Field::Model, "");
    });
}

fn consent(ui: &mut Ui, pen: &Pen<'_>, state: &State, draft: &Draft) {
    card(ui, pen, |ui| {
        if draft.task != Task::Repair {
            let mut keep = state.keeps_copy();
            let must = state.must_keep_copy();
            let checkbox = Checkbox::new(&mut keep, pen.body(pen.say("review-keep-copy")));
            if ui.add_enabled(!must, checkbox).changed() {
                pen.ask(Action::Task(TaskAction::KeepCopy(keep)));
            }
            if must {
                ui.label(pen.small(pen.say("review-keep-copy-always")));
            }
            ui.add_space(theme::STEP / 2.0);
        }
        let mut agreed = draft.review.agreed;
        let text = pen.strong(pen.say("review-agree"));
        if ui.add(Checkbox::new(&mut agreed, text)).changed() {
            pen.ask(Action::Task(TaskAction::Agree(agreed)));
        }
    });
}
