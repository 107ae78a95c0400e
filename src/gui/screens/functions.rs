//! CD-ROM, card reader and calls with sound: off and on, and back.

use egui::Ui;

use super::{Bar, back};
use crate::gui::action::{Action, FunctionsAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::functions::Phase;
use crate::gui::state::session::Session;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Primary, Tone, card, column, fact, facts, header, note, plain, problem_card, quiet,
};
use crate::job::{CdromRequest, Fact, HealthReading, ModemReport};
use crate::modem::{Composition, Voice};
use crate::problem::Problem;

/// The choices, each with the value that it stands for.
const CHOICES: [(CdromRequest, Composition, &str); 3] = [
    (CdromRequest::Off, Composition::NO_CDROM, "functions-off"),
    (
        CdromRequest::AllOff,
        Composition::PORTS_ONLY,
        "functions-all-off",
    ),
    (
        CdromRequest::Factory,
        Composition::FACTORY,
        "functions-factory",
    ),
];

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some(back(cx)),
        ..Bar::default()
    };
    let Some(session) = &state.session else {
        return bar;
    };
    match &session.functions.phase {
        Phase::Changing { prompt } => {
            bar.back = None;
            if prompt.is_some() {
                // The value is stored by now; only the replug is waited for.
                bar.back = Some((
                    cx.say("functions-stop").to_owned(),
                    Action::Task(TaskAction::Stop),
                ));
                bar.reason = Some(cx.say("functions-stop-means").to_owned());
            } else {
                bar.reason = Some(cx.say("functions-changing").to_owned());
            }
        }
        Phase::CdromChanged(_) | Phase::VoiceTurnedOn(_) => {
            let primary = Primary::new(cx.say("network-done")).icon(icon::CHECK);
            bar.primary = Some((primary, Action::Back));
        }
        Phase::Failed(_) => {
            let primary = Primary::new(cx.say("network-again")).icon(icon::ROTATE_CCW);
            bar.primary = Some((primary, Action::Functions(FunctionsAction::Open)));
        }
        Phase::Offer => {
            if session.examining() {
                bar.reason = Some(cx.say("finding-asking").to_owned());
            }
        }
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(session) = &state.session else {
        return;
    };
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("task-functions"), cx.say("functions-lead"));
        super::cautions(ui, cx, session);
        match &session.functions.phase {
            Phase::Offer => {}
            Phase::Changing { prompt } => {
                let title = prompt.map_or(cx.say("functions-changing"), |prompt| {
                    cx.words.prompt(prompt)
                });
                note(ui, cx, Tone::Info, title, |ui| {
                    if prompt.is_some() {
                        let said = ui.label(cx.body(cx.say("functions-stored")));
                        announce(ui, &said);
                    }
                });
            }
            Phase::CdromChanged(changed) => {
                let (title, more) = if changed.sent.is_none() {
                    ("functions-already", None)
                } else if changed.replugged {
                    ("functions-in-force", None)
                } else {
                    ("functions-stored", Some("functions-stored-do"))
                };
                done(ui, cx, title, more);
            }
            Phase::VoiceTurnedOn(_) => done(ui, cx, "functions-voice-done", None),
            Phase::Failed(failure) => problem_card(ui, cx, failure, false),
        }
        if let Some(failure) = &session.health.failure {
            problem_card(ui, cx, failure, true);
        }
        let Some(reading) = session.health.reading.as_deref() else {
            return;
        };
        cdrom(ui, cx, session, reading);
        voice(ui, cx, session, reading);
    });
}

fn done(ui: &mut Ui, cx: &UiContext<'_>, title: &'static str, more: Option<&'static str>) {
    note(ui, cx, Tone::Success, cx.say(title), |ui| {
        if let Some(more) = more {
            let said = ui.label(cx.body(cx.say(more)));
            announce(ui, &said);
        }
    });
}

/// Whether something may be changed now.
fn is_open(session: &Session) -> bool {
    session.jobs.only_give_way()
}

/// A text that names the modem.
pub(super) fn named(cx: &UiContext<'_>, id: &'static str, modem: Option<&ModemReport>) -> String {
    let model = modem.and_then(|modem| modem.identity.model.as_deref());
    let imei = modem.and_then(|modem| modem.identity.imei.as_ref());
    cx.say_with(
        id,
        &[
            ("model", model.unwrap_or(cx.say("modem-unnamed")).into()),
            (
                "imei",
                imei.map(ToString::to_string).unwrap_or_default().into(),
            ),
        ],
    )
}

fn cdrom(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, reading: &HealthReading) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("functions-cdrom-title")));
        facts(ui, "cdrom and card reader", |ui| {
            for name in [Fact::Cdrom, Fact::CardReader] {
                let value = cx.words.fact_value(name, reading, false);
                let value = value.unwrap_or_else(|| cx.say("not-told").to_owned());
                fact(ui, cx, cx.words.fact_name(name), &value, None);
            }
        });
        let Some(now) = reading.composition else {
            ui.label(cx.small(cx.say("functions-not-told")));
            return;
        };
        if !reading.modem.family.takes_composition() {
            ui.label(cx.small(cx.words.problem_action(Problem::CdromNotSafe)));
            return;
        }
        ui.label(cx.small(cx.say("functions-cdrom-means")));
        if !is_open(session) {
            return;
        }
        let chosen = session.functions.choice;
        for (request, value, text) in CHOICES {
            let is_chosen = chosen.map_or(value == now, |chosen| chosen == request);
            if ui.radio(is_chosen, cx.body(cx.say(text))).clicked() {
                cx.ask(Action::Functions(FunctionsAction::Choose(request)));
            }
        }
        let wanted = CHOICES
            .iter()
            .find(|(request, value, _)| chosen == Some(*request) && *value != now);
        ui.horizontal_wrapped(|ui| {
            if let Some((request, ..)) = wanted {
                let label = named(cx, "functions-change", Some(&reading.modem));
                if plain(ui, cx, Some(icon::SEND), &label).clicked() {
                    cx.ask(Action::Functions(FunctionsAction::SetCdrom(*request)));
                }
            }
            if reading.previous_composition.is_some() {
                let label = cx.say("functions-restore");
                if quiet(ui, cx, Some(icon::UNDO_2), label).clicked() {
                    let restore = FunctionsAction::SetCdrom(CdromRequest::Restore);
                    cx.ask(Action::Functions(restore));
                }
            }
        });
    });
}

fn voice(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, reading: &HealthReading) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.words.fact_name(Fact::Voice)));
        match reading.voice {
            None => {
                ui.label(cx.small(cx.say("functions-not-told")));
            }
            Some(Voice::On) => {
                ui.label(cx.body(cx.say("functions-voice-done")));
            }
            Some(Voice::Off) => {
                ui.label(cx.small(cx.say("functions-voice-means")));
                if is_open(session) {
                    let label = named(cx, "functions-voice-on", Some(&reading.modem));
                    if plain(ui, cx, Some(icon::SEND), &label).clicked() {
                        cx.ask(Action::Functions(FunctionsAction::TurnVoiceOn));
                    }
                }
            }
        }
    });
}
