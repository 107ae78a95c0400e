//! Restoring settings from a backup: what would change, the backups, and what came of it.

use egui::{Align, Layout, Ui};

use super::past::local_time;
use super::{Bar, back};
use crate::gui::action::{Action, RestoreAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::Picker;
use crate::gui::state::restore::{Found, Missing, Phase};
use crate::gui::state::session::Session;
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Primary, Tone, card, card_head, checkbox, column, fact_row, facts, header, note, plain,
    problem_card, quiet,
};
use crate::job::{Backup, Restorable, Restored, Step};

/// How many backups the page lists. Older ones are opened as files.
const LISTED: usize = 8;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some(back(cx)),
        ..Bar::default()
    };
    let Some(session) = &state.session else {
        return bar;
    };
    match &session.restore.phase {
        Phase::Running => {
            bar.back = None;
            bar.reason = Some(cx.say("restore-running").to_owned());
        }
        Phase::Done(_) => {
            let primary = Primary::new(cx.say("network-done")).icon(icon::CHECK);
            bar.primary = Some((primary, Action::Back));
        }
        Phase::Failed(_) => {
            let primary = Primary::new(cx.say("network-again")).icon(icon::ROTATE_CCW);
            bar.primary = Some((primary, Action::Restore(RestoreAction::Open)));
        }
        Phase::Offer => {
            let missing = state.why_not_restore();
            bar.reason = missing.map(|missing| {
                cx.say(match missing {
                    Missing::Reading => "finding-asking",
                    Missing::Backup => "why-backup",
                    Missing::IntoAnother => "why-other-backup",
                    Missing::Difference => "why-restored",
                })
                .to_owned()
            });
            let label = super::functions::named(cx, "restore-send", state.report());
            let primary = Primary::new(&label)
                .icon(icon::ROTATE_CCW)
                .enabled(missing.is_none());
            bar.primary = Some((primary, Action::Restore(RestoreAction::Send)));
        }
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(session) = &state.session else {
        return;
    };
    let page = &session.restore;
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("restore-title"), cx.say("restore-lead"));
        super::cautions(ui, cx, session);
        match &page.phase {
            Phase::Offer => {}
            Phase::Running => note(ui, cx, Tone::Info, cx.say("restore-running"), |_| {}),
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
            compare(ui, cx, state, found);
        }
        if matches!(page.phase, Phase::Offer) {
            backups(ui, cx, state, session);
        }
    });
}

/// The outcome, and the way back.
fn done(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, restored: &Restored) {
    let title = if restored.undo {
        "restore-undone"
    } else {
        "restore-done"
    };
    note(ui, cx, Tone::Success, cx.say(title), |ui| {
        let said = ui.label(cx.body(cx.words.verdict(restored.network.verdict())));
        announce(ui, &said);
        if restored.replug {
            ui.label(cx.body(cx.say("restore-replug")));
        }
        let changed = restored.settings.iter().any(|one| one.step == Step::Change);
        let can_undo = changed && !restored.undo && session.jobs.only_give_way();
        if can_undo && quiet(ui, cx, Some(icon::UNDO_2), cx.say("network-undo")).clicked() {
            cx.ask(Action::Restore(RestoreAction::Undo));
        }
    });
}

/// The chosen backup, value beside value.
fn compare(ui: &mut Ui, cx: &UiContext<'_>, state: &State, found: &Found) {
    let plan = state.restore_plan();
    card(ui, cx, |ui| {
        ui.label(cx.strong(name(cx, &found.backup)));
        if state.backup_is_of_another() {
            let agreed = state
                .session
                .as_ref()
                .is_some_and(|session| session.restore.into_another);
            let text = cx.body(cx.say("restore-another-agree"));
            if checkbox(ui, cx, agreed, text).changed() {
                cx.ask(Action::Restore(RestoreAction::IntoAnother(!agreed)));
            }
        }
        if plan.is_empty() {
            let reading = state.why_not_restore() == Some(Missing::Reading);
            ui.label(cx.muted(cx.say(if reading {
                "finding-asking"
            } else {
                "restore-empty"
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
            beside(
                ui,
                |ui| {
                    ui.label(cx.small(before));
                },
                |ui| {
                    ui.label(cx.small(cx.say("restore-backup")));
                },
            );
        });
        for one in settings {
            let now = one.now.map_or_else(
                || cx.words.not_told().to_owned(),
                |now| cx.words.saved_value(now),
            );
            let saved = cx.words.saved_value(one.saved);
            let kept = cx.words.why_kept(one);
            fact_row(ui, cx.muted(cx.words.saved_name(one.saved)), |ui| {
                beside(
                    ui,
                    |ui| {
                        ui.label(cx.body(now.as_str()));
                    },
                    |ui| match (one.step, kept) {
                        (Step::Change, _) => {
                            ui.label(cx.strong(saved));
                        }
                        (Step::Same, Some(why)) => {
                            ui.label(cx.muted(why));
                        }
                        (_, why) => {
                            ui.label(cx.body(saved));
                            ui.label(cx.small(why.unwrap_or_default()));
                        }
                    },
                );
            });
        }
    });
}

/// Two values side by side.
fn beside(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    ui.columns(2, |columns| {
        if let [one, other] = columns {
            // Columns would draw words apart to fill their lines.
            one.with_layout(Layout::top_down(Align::Min), left);
            other.with_layout(Layout::top_down(Align::Min), right);
        }
    });
}

/// Of which modem, and from when.
fn name(cx: &UiContext<'_>, backup: &Backup) -> String {
    let model = backup.model.as_deref();
    let imei = backup.imei.as_ref().map(ToString::to_string);
    let mut name = model.unwrap_or(cx.say("modem-unnamed")).to_owned();
    if let Some(imei) = imei {
        name = format!("{name} {imei}");
    }
    match local_time(backup.made_at) {
        Some(time) => format!("{name} · {time}"),
        None => name,
    }
}

fn backups(ui: &mut Ui, cx: &UiContext<'_>, state: &State, session: &Session) {
    let page = &session.restore;
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("restore-backups"), |ui| {
            if quiet(ui, cx, Some(icon::FOLDER_OPEN), cx.say("open-folder")).clicked() {
                cx.ask(Action::Restore(RestoreAction::ShowFolder));
            }
        });
        match page.backups.as_deref() {
            None => {
                ui.label(cx.muted(cx.say("restore-looking")));
            }
            Some([]) => {
                ui.label(cx.muted(cx.say("restore-none")));
            }
            Some(backups) => {
                for found in backups.iter().take(LISTED) {
                    one(ui, cx, session, found);
                }
            }
        }
        if let Some(failure) = &page.refused {
            ui.add_space(theme::STEP / 2.0);
            let title = cx.words.problem_title(failure.problem);
            note(ui, cx, Tone::Warning, title, |ui| {
                let said = ui.label(cx.body(cx.words.problem_action(failure.problem)));
                announce(ui, &said);
            });
        }
        if state.choice.picker == Picker::Missing {
            return;
        }
        if plain(ui, cx, Some(icon::FOLDER_OPEN), cx.say("restore-choose")).clicked() {
            cx.ask(Action::Restore(RestoreAction::Pick));
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
        if ui
            .radio(is_chosen, cx.body(name(cx, &found.backup)))
            .clicked()
        {
            let choose = RestoreAction::Choose(Box::new(found.clone()));
            cx.ask(Action::Restore(choose));
        }
        let whose = if own {
            "restore-same-modem"
        } else {
            "restore-another"
        };
        ui.label(cx.small(cx.say(whose)));
    });
}
