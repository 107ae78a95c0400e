//! CD-ROM, card reader and voice calls: off and on, and back.

use egui::Ui;

use super::{Bar, back};
use crate::gui::action::{Action, FunctionsAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::functions::Phase;
use crate::gui::state::session::Session;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Cell, Primary, Tone, card, cells, column, header, note, plain, problem_card,
};
use crate::job::{CdromChanged, CdromRequest, Fact, HealthReading, ModemReport};
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
        Phase::Offer => offer(cx, session, &mut bar),
    }
    bar
}

/// The button that changes CD-ROM and card reader, once another state than the present one was chosen.
fn offer(cx: &UiContext<'_>, session: &Session, bar: &mut Bar) {
    if session.examining() {
        bar.reason = Some(cx.say("finding-asking").to_owned());
    }
    let Some((reading, now)) = changeable(session) else {
        return;
    };
    let label = named(cx, "functions-change", Some(&reading.modem));
    let button = Primary::new(&label).icon(icon::SEND);
    let chosen = session.functions.choice;
    let chosen = CHOICES.iter().find(|(one, ..)| chosen == Some(*one));
    let reason = match chosen {
        Some((request, value, _)) if *value != now => {
            let change = Action::Functions(FunctionsAction::SetCdrom(*request));
            bar.primary = Some((button, change));
            return;
        }
        Some(_) => "functions-is-so",
        None => "functions-choose",
    };
    bar.primary = Some((
        button.enabled(false),
        Action::Functions(FunctionsAction::Open),
    ));
    bar.reason = Some(cx.say(reason).to_owned());
}

/// The reading, and the present value, of a modem whose CD-ROM may be changed now.
fn changeable(session: &Session) -> Option<(&HealthReading, Composition)> {
    let reading = session.health.reading.as_deref()?;
    let takes = reading.modem.family.takes_composition() && is_open(session);
    Some((reading, reading.composition.filter(|_| takes)?))
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
                        super::replug_guide(ui, cx, session);
                    }
                });
            }
            Phase::CdromChanged(changed) => cdrom_changed(ui, cx, changed),
            Phase::VoiceTurnedOn(_) => {
                note(
                    ui,
                    cx,
                    Tone::Success,
                    cx.say("functions-voice-done"),
                    |_| {},
                );
            }
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

/// The outcome of a change, as far as it was seen.
fn cdrom_changed(ui: &mut Ui, cx: &UiContext<'_>, changed: &CdromChanged) {
    let doubted = changed.is_seen() == Some(false);
    let (title, more) = if changed.sent.is_none() {
        ("functions-already", None)
    } else if doubted {
        ("functions-in-force", Some("functions-doubted"))
    } else if changed.replugged {
        ("functions-in-force", None)
    } else {
        ("functions-stored", Some("functions-stored-do"))
    };
    let tone = if doubted {
        Tone::Warning
    } else {
        Tone::Success
    };
    note(ui, cx, tone, cx.say(title), |ui| {
        let seen = changed.disks_after.map(|disks| {
            let args = [("count", disks.into())];
            cx.say_with("functions-disks-now", &args)
        });
        for text in seen
            .into_iter()
            .chain(more.map(|more| cx.say(more).to_owned()))
        {
            let said = ui.label(cx.body(text));
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
        cells(ui, cx, &state_of_both(cx, reading));
        if reading.composition.is_none() {
            ui.label(cx.small(cx.say("functions-not-told")));
            return;
        }
        if !reading.modem.family.takes_composition() {
            ui.label(cx.small(cx.words.problem_action(Problem::CdromNotSafe)));
            return;
        }
        let Some((_, now)) = changeable(session) else {
            return;
        };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            choices(ui, cx, session, now);
        });
        ui.label(cx.small(cx.say("functions-cdrom-means")));
        if reading.previous_composition.is_some() {
            let label = cx.say("functions-restore");
            if plain(ui, cx, Some(icon::UNDO_2), label).clicked() {
                let restore = FunctionsAction::SetCdrom(CdromRequest::Restore);
                cx.ask(Action::Functions(restore));
            }
        }
    });
}

/// The states to choose from. Before somebody chose, only the one that the modem has now is marked.
fn choices(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, now: Composition) {
    let chosen = session.functions.choice;
    for (request, value, text) in CHOICES {
        let is_chosen = chosen.map_or(value == now, |chosen| chosen == request);
        let text = cx.say(text);
        let text = if value == now {
            cx.say_with("functions-now", &[("value", text.into())])
        } else {
            text.to_owned()
        };
        if ui.radio(is_chosen, cx.body(text)).clicked() {
            cx.ask(Action::Functions(FunctionsAction::Choose(request)));
        }
    }
}

/// The modem's report of CD-ROM and card reader, which is stored, and the computer's view, which is in force.
fn state_of_both(cx: &UiContext<'_>, reading: &HealthReading) -> Vec<Cell> {
    let cell = |name: &str, value: String| Cell {
        name: name.to_owned(),
        value,
        mono: false,
        bars: None,
        tone: None,
    };
    let reported = [Fact::Cdrom, Fact::CardReader].map(|fact| {
        let value = cx.words.fact_value(fact, reading, false);
        let value = value.unwrap_or_else(|| cx.say("not-told").to_owned());
        cell(cx.words.fact_name(fact), value)
    });
    let seen = reading.disks.map(|disks| {
        let value = cx.say_with("functions-disks", &[("count", disks.into())]);
        cell(cx.say("functions-seen"), value)
    });
    reported.into_iter().chain(seen).collect()
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
