//! The health report: what the modem says, what looks wrong, and the way to a file.

use egui::Ui;

use super::{Bar, back};
use crate::gui::action::{Action, HealthAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::health::HealthPage;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Primary, Tone, card, card_head, check_row, checkbox, column, fact, facts, header, note,
    problem_card, quiet,
};
use crate::health_report::{HealthReport, Identifiers};

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some(back(cx)),
        ..Bar::default()
    };
    let Some(session) = &state.session else {
        return bar;
    };
    let examining = session.examining();
    if examining {
        bar.reason = Some(cx.say("finding-asking").to_owned());
    } else {
        bar.secondary = Some((
            cx.say("modem-ask-again").to_owned(),
            Some(icon::REFRESH_CW),
            Action::Health(HealthAction::ReadAgain),
        ));
    }
    let save = Primary::new(cx.say("health-save")).icon(icon::SAVE);
    let report = report(cx, &session.health).filter(|_| !examining);
    bar.primary = Some(match report {
        Some(report) => {
            let action = Action::Health(HealthAction::Save(Box::new(report)));
            (save, action)
        }
        None => (save.enabled(false), Action::Health(HealthAction::ReadAgain)),
    });
    bar
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

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(session) = &state.session else {
        return;
    };
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("report-title"), cx.say("health-lead"));
        super::cautions(ui, cx, session);
        if let Some(failure) = &session.health.failure {
            problem_card(ui, cx, failure, false);
        }
        saved(ui, cx, &session.health);
        let Some(report) = report(cx, &session.health) else {
            if session.examining() {
                let said = ui.label(cx.body(cx.say("finding-asking")));
                announce(ui, &said);
            }
            return;
        };
        findings(ui, cx, &report);
        for (place, group) in report.groups.iter().enumerate() {
            card(ui, cx, |ui| {
                card_head(ui, cx, &group.title, |ui| {
                    let copy = cx.say("identity-copy");
                    if place == 0 && quiet(ui, cx, Some(icon::COPY), copy).clicked() {
                        cx.ask(Action::Copy(report.to_text()));
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
    });
}

fn identifiers(ui: &mut Ui, cx: &UiContext<'_>, page: &HealthPage, report: &HealthReport) {
    let shown = page.identifiers == Identifiers::Shown;
    let text = cx.body(cx.say("health-reveal"));
    if checkbox(ui, cx, shown, text).changed() {
        let identifiers = if shown {
            Identifiers::Hidden
        } else {
            Identifiers::Shown
        };
        cx.ask(Action::Health(HealthAction::Show(identifiers)));
    }
    ui.label(cx.small(report.note.as_str()));
}

fn findings(ui: &mut Ui, cx: &UiContext<'_>, report: &HealthReport) {
    if report.findings.is_empty() {
        note(ui, cx, Tone::Success, &report.nothing_wrong, |_| {});
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
        Some(Ok(path)) => {
            let path = path.display().to_string();
            let text = cx.say_with("support-saved", &[("path", path.as_str().into())]);
            note(ui, cx, Tone::Success, &text, |_| {});
        }
        Some(Err(why)) => {
            note(ui, cx, Tone::Danger, cx.say("health-save-failed"), |ui| {
                ui.label(cx.small(why.as_str()));
            });
        }
    }
}
