//! Restoring settings from a backup: what would change, the backups, and what came of it.

use egui::{Align, Layout, RichText, Ui};

use super::Bar;
use crate::gui::action::RestoreAction;
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::Picker;
use crate::gui::state::restore::{Found, Missing};
use crate::gui::state::session::{Phase, Session};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, ask_plain, ask_quiet, ask_tick, card, card_head, fact_row, facts, note, problem_card,
    remark,
};
use crate::job::{Backup, Restorable, RestoreStep, Restored};
use crate::time_zone::local_minute;

/// How many backups the page lists. Older ones are opened as files.
const LISTED: usize = 8;

pub(super) fn bar(cx: &UiContext<'_>, state: &State, session: &Session, bar: &mut Bar) {
    match &session.restore.phase {
        Phase::Sending => {
            bar.back = None;
            bar.because(cx.say("restore-running"));
        }
        Phase::Done(_) => bar.ends(cx),
        Phase::Failed(_) => bar.tries_again(cx, RestoreAction::Open),
        Phase::Offer => {
            let label = super::functions::named(cx, "restore-send", state.report());
            let send = bar.leads(&label, icon::ROTATE_CCW, RestoreAction::Send);
            if let Some(missing) = state.why_not_restore() {
                send.enabled = false;
                bar.because(cx.say(match missing {
                    Missing::Reading => "finding-asking",
                    Missing::Backup => "why-backup",
                    Missing::IntoAnother => "why-other-backup",
                    Missing::Difference => "why-restored",
                }));
            }
        }
    }
}

pub(super) const TEXTS: (&str, &str) = ("restore-title", "restore-lead");

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State, session: &Session) {
    let page = &session.restore;
    match &page.phase {
        Phase::Offer => {}
        Phase::Sending => remark(ui, cx, Tone::Info, cx.say("restore-running")),
        Phase::Done(restored) => {
            done(ui, cx, session, restored);
            card(ui, cx, |ui| {
                table(ui, cx, &restored.settings, cx.say("network-before"));
            });
            return;
        }
        Phase::Failed(failure) => problem_card(ui, cx, failure, false),
    }
    if let Some(failure) = &session.health.failure {
        problem_card(ui, cx, failure, true);
    }
    if let Some(found) = &page.chosen {
        compare(ui, cx, state, session, found);
    }
    if page.phase == Phase::Offer {
        backups(ui, cx, state, session);
    }
}

/// The outcome, and the way back.
fn done(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, restored: &Restored) {
    let title = if restored.undo {
        "restore-undone"
    } else {
        "restore-done"
    };
    note(ui, cx, Tone::Success, cx.say(title), |ui| {
        live_label(ui, cx.body(cx.words.verdict(restored.network.verdict())));
        if restored.replug {
            ui.label(cx.body(cx.say("restore-replug")));
        }
        let changed = restored
            .settings
            .iter()
            .any(|one| one.step == RestoreStep::Change);
        let can_undo = changed && !restored.undo && session.jobs.only_give_way();
        if can_undo {
            ask_quiet(ui, cx, icon::UNDO_2, "network-undo", RestoreAction::Undo);
        }
    });
}

/// The chosen backup, value beside value.
fn compare(ui: &mut Ui, cx: &UiContext<'_>, state: &State, session: &Session, found: &Found) {
    let plan = state.restore_plan();
    card(ui, cx, |ui| {
        ui.label(cx.strong(name(cx, &found.backup)));
        if state.backup_is_of_another() {
            let agreed = session.restore.into_another;
            ask_tick(
                ui,
                cx,
                agreed,
                "restore-another-agree",
                RestoreAction::IntoAnother,
            );
        }
        if plan.is_empty() {
            ui.label(cx.muted(cx.say(match state.why_not_restore() {
                Some(Missing::Reading) => "finding-asking",
                _ => "restore-empty",
            })));
            return;
        }
        table(ui, cx, &plan, cx.say("restore-now"));
    });
}

/// Each setting: the value before, and the one in the backup or why it stays.
fn table(ui: &mut Ui, cx: &UiContext<'_>, settings: &[Restorable], before: &str) {
    facts(ui, "settings", |ui| {
        fact_row(ui, cx.muted(""), |ui| {
            beside(ui, cx.small(before), &[cx.small(cx.say("restore-backup"))]);
        });
        for one in settings {
            let now = cx.told(one.now.map(|now| cx.words.saved_value(now)));
            let saved = cx.words.saved_value(one.saved);
            let saved = match (one.step, cx.words.why_kept(one)) {
                (RestoreStep::Change, _) => vec![cx.strong(saved)],
                (RestoreStep::Same, Some(why)) => vec![cx.muted(why)],
                (_, why) => vec![cx.body(saved), cx.small(why.unwrap_or_default())],
            };
            fact_row(ui, cx.muted(cx.words.saved_name(one.saved)), |ui| {
                beside(ui, cx.body(now), &saved);
            });
        }
    });
}

/// A value, and beside it the lines about another.
fn beside(ui: &mut Ui, left: RichText, right: &[RichText]) {
    ui.columns(2, |columns| {
        if let [one, other] = columns {
            // Columns would draw words apart to fill their lines.
            let down = Layout::top_down(Align::Min);
            one.with_layout(down, |ui| ui.label(left));
            other.with_layout(down, |ui| {
                for line in right {
                    ui.label(line.clone());
                }
            });
        }
    });
}

/// Of which modem, and from when.
fn name(cx: &UiContext<'_>, backup: &Backup) -> String {
    let model = backup.model.as_deref().unwrap_or(cx.say("modem-unnamed"));
    let name = match &backup.imei {
        Some(imei) => format!("{model} {imei}"),
        None => model.to_owned(),
    };
    match local_minute(backup.made_at) {
        Some(time) => format!("{name} · {time}"),
        None => name,
    }
}

fn backups(ui: &mut Ui, cx: &UiContext<'_>, state: &State, session: &Session) {
    let page = &session.restore;
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("restore-backups"), |ui| {
            let show = RestoreAction::ShowFolder;
            ask_quiet(ui, cx, icon::FOLDER_OPEN, "open-folder", show);
        });
        let backups = page.backups.as_deref();
        if backups.is_none_or(<[_]>::is_empty) {
            let none = backups.map_or("restore-looking", |_| "restore-none");
            ui.label(cx.muted(cx.say(none)));
        }
        for found in backups.unwrap_or_default().iter().take(LISTED) {
            one(ui, cx, session, found);
        }
        if let Some(failure) = &page.refused {
            ui.add_space(theme::STEP / 2.0);
            let title = cx.words.problem_title(failure.problem);
            note(ui, cx, Tone::Warning, title, |ui| {
                live_label(ui, cx.body(cx.words.problem_action(failure.problem)));
            });
        }
        if state.choice.picker != Picker::Missing {
            let pick = RestoreAction::Pick;
            ask_plain(ui, cx, icon::FOLDER_OPEN, "restore-choose", pick);
        }
    });
}

fn one(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, found: &Found) {
    let chosen = session.restore.chosen.as_ref();
    let is_chosen = chosen.is_some_and(|chosen| chosen.path == found.path);
    let own = session
        .report()
        .is_some_and(|modem| found.backup.is_of(modem));
    ui.horizontal_wrapped(|ui| {
        let name = cx.body(name(cx, &found.backup));
        if ui.radio(is_chosen, name).clicked() {
            cx.ask(RestoreAction::Choose(Box::new(found.clone())));
        }
        ui.label(cx.small(cx.say(if own {
            "restore-same-modem"
        } else {
            "restore-another"
        })));
    });
}
