//! CD-ROM, card reader and voice calls: off and on, and back.

use egui::Ui;

use super::Bar;
use crate::gui::action::{FunctionsAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::functions::Changed;
use crate::gui::state::session::{Phase, Session};
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{Cell, Tone, ask_plain, card, cells, note, plain, problem_card, remark};
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

pub(super) fn bar(cx: &UiContext<'_>, _state: &State, session: &Session, bar: &mut Bar) {
    match &session.functions.phase {
        Phase::Sending if session.prompt().is_none() => {
            bar.back = None;
            bar.because(cx.say("functions-changing"));
        }
        Phase::Sending => {
            // The value is stored by now; only the replug is waited for.
            bar.goes_back(cx.say("functions-stop"), TaskAction::Stop);
            bar.because(cx.say("functions-stop-means"));
        }
        Phase::Done(_) => bar.ends(cx),
        Phase::Failed(_) => bar.tries_again(cx, FunctionsAction::Open),
        Phase::Offer => offer(cx, session, bar),
    }
}

/// The button that changes CD-ROM and card reader, once another state than the present one was chosen.
fn offer(cx: &UiContext<'_>, session: &Session, bar: &mut Bar) {
    if session.examining() {
        bar.because(cx.say("finding-asking"));
    }
    let Some((reading, now)) = changeable(session) else {
        return;
    };
    let label = named(cx, "functions-change", Some(&reading.modem));
    let chosen = session.functions.choice;
    let chosen = CHOICES.iter().find(|(one, ..)| chosen == Some(*one));
    let reason = match chosen {
        Some((request, value, _)) if *value != now => {
            bar.leads(&label, icon::SEND, FunctionsAction::SetCdrom(*request));
            return;
        }
        Some(_) => "functions-is-so",
        None => "functions-choose",
    };
    bar.leads(&label, icon::SEND, FunctionsAction::Open).enabled = false;
    bar.because(cx.say(reason));
}

/// The reading, and the present value, of a modem whose CD-ROM may be changed now.
fn changeable(session: &Session) -> Option<(&HealthReading, Composition)> {
    let reading = session.health.reading.as_deref()?;
    let takes = reading.modem.family.takes_composition() && is_open(session);
    Some((reading, reading.composition.filter(|_| takes)?))
}

pub(super) const TEXTS: (&str, &str) = ("task-functions", "functions-lead");

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, _state: &State, session: &Session) {
    match &session.functions.phase {
        Phase::Offer => {}
        Phase::Sending => {
            let prompt = session.prompt();
            let title = prompt.map_or(cx.say("functions-changing"), |prompt| {
                cx.words.prompt(prompt)
            });
            note(ui, cx, Tone::Info, title, |ui| {
                if prompt.is_some() {
                    live_label(ui, cx.body(cx.say("functions-stored")));
                    super::replug_guide(ui, cx, session);
                }
            });
        }
        Phase::Done(changed) => match &**changed {
            Changed::Cdrom(changed) => cdrom_changed(ui, cx, changed),
            Changed::Voice => remark(ui, cx, Tone::Success, cx.say("functions-voice-done")),
        },
        Phase::Failed(failure) => problem_card(ui, cx, failure, false),
    }
    if let Some(failure) = &session.health.failure {
        problem_card(ui, cx, failure, true);
    }
    if let Some(reading) = session.health.reading.as_deref() {
        cdrom(ui, cx, session, reading);
        voice(ui, cx, session, reading);
    }
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
            let args = ("count", disks);
            cx.say_with("functions-disks-now", args)
        });
        for text in seen
            .into_iter()
            .chain(more.map(|more| cx.say(more).to_owned()))
        {
            live_label(ui, cx.body(text));
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
    let model = model.unwrap_or(cx.say("modem-unnamed"));
    let imei = modem.and_then(|modem| modem.identity.imei.as_ref());
    let imei = imei.map(ToString::to_string).unwrap_or_default();
    cx.say_with(id, (("model", model), ("imei", imei)))
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
            let restore = FunctionsAction::SetCdrom(CdromRequest::Restore);
            ask_plain(ui, cx, icon::UNDO_2, "functions-restore", restore);
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
            cx.say_with("functions-now", ("value", text))
        } else {
            text.to_owned()
        };
        if ui.radio(is_chosen, cx.body(text)).clicked() {
            cx.ask(FunctionsAction::Choose(request));
        }
    }
}

/// The modem's report of CD-ROM and card reader, which is stored, and the computer's view, which is in force.
fn state_of_both(cx: &UiContext<'_>, reading: &HealthReading) -> Vec<Cell> {
    let reported = [Fact::Cdrom, Fact::CardReader].map(|fact| {
        let value = cx.told(cx.words.fact_value(fact, reading, false));
        Cell::new(cx.words.fact_name(fact), value)
    });
    let seen = reading.disks.map(|disks| {
        let value = cx.say_with("functions-disks", ("count", disks));
        Cell::new(cx.say("functions-seen"), value)
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
                        cx.ask(FunctionsAction::TurnVoiceOn);
                    }
                }
            }
        }
    });
}
