//! The health report: what the modem says, what looks wrong, and the way to a file.

use egui::Ui;

use super::Bar;
use crate::gui::action::HealthAction;
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::health::HealthPage;
use crate::gui::state::session::Session;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, ask_copy, ask_tick, card, card_head, check_row, fact, facts, note, problem_card, remark,
};
use crate::health_report::{HealthReport, Identifiers};

pub(super) fn bar(cx: &UiContext<'_>, _state: &State, session: &Session, bar: &mut Bar) {
    let examining = session.examining();
    if examining {
        bar.because(cx.say("finding-asking"));
    } else {
        let again = cx.say("modem-ask-again");
        bar.beside(again, icon::REFRESH_CW, HealthAction::ReadAgain);
    }
    let report = report(cx, &session.health).filter(|_| !examining);
    let ready = report.is_some();
    let action = report.map_or(HealthAction::ReadAgain, |report| {
        HealthAction::Save(Box::new(report))
    });
    bar.leads(cx.say("health-save"), icon::SAVE, action).enabled = ready;
}

/// The report in the window's language.
fn report(cx: &UiContext<'_>, page: &HealthPage) -> Option<HealthReport> {
    let reading = page.reading.as_deref()?;
    Some(HealthReport::new(
        reading,
        cx.words,
        &page.made,
        page.identifiers,
    ))
}

pub(super) const TEXTS: (&str, &str) = ("report-title", "health-lead");

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, _state: &State, session: &Session) {
    if let Some(failure) = &session.health.failure {
        problem_card(ui, cx, failure, false);
    }
    saved(ui, cx, &session.health);
    let Some(report) = report(cx, &session.health) else {
        if session.examining() {
            live_label(ui, cx.body(cx.say("finding-asking")));
        }
        return;
    };
    findings(ui, cx, &report);
    for (place, group) in report.groups.iter().enumerate() {
        card(ui, cx, |ui| {
            card_head(ui, cx, &group.title, |ui| {
                if place == 0 {
                    ask_copy(ui, cx, "identity-copy", || report.to_text());
                }
            });
            facts(ui, &format!("report {place}"), |ui| {
                for (name, value) in &group.rows {
                    fact(ui, cx, name, value, None);
                }
            });
            if place == 0 {
                identifiers(ui, cx, &session.health, &report);
            }
            if place == 1 {
                super::radio::signal_over_time(ui, cx, &session.signal);
            }
        });
    }
    ui.label(cx.small(report.made.as_str()));
}

fn identifiers(ui: &mut Ui, cx: &UiContext<'_>, page: &HealthPage, report: &HealthReport) {
    let shown = page.identifiers == Identifiers::Shown;
    ask_tick(ui, cx, shown, "health-reveal", |show| {
        HealthAction::Show(if show {
            Identifiers::Shown
        } else {
            Identifiers::Hidden
        })
    });
    ui.label(cx.small(report.note.as_str()));
}

fn findings(ui: &mut Ui, cx: &UiContext<'_>, report: &HealthReport) {
    if report.findings.is_empty() {
        remark(ui, cx, Tone::Success, &report.nothing_wrong);
        return;
    }
    card(ui, cx, |ui| {
        ui.label(cx.strong(report.findings_title.as_str()));
        for advice in &report.findings {
            let tone = if advice.finding.is_serious() {
                Tone::Danger
            } else {
                Tone::Warning
            };
            check_row(ui, cx, tone, &advice.title, "", &advice.action);
        }
    });
}

fn saved(ui: &mut Ui, cx: &UiContext<'_>, page: &HealthPage) {
    match &page.saved {
        None => {}
        Some(saved @ Ok(_)) => {
            remark(ui, cx, Tone::Success, &super::where_saved(cx, saved));
        }
        Some(Err(why)) => {
            note(ui, cx, Tone::Danger, cx.say("health-save-failed"), |ui| {
                ui.label(cx.small(why.as_str()));
            });
        }
    }
}
