//! Your modem: who it is, and what can be done.

use egui::Ui;

use super::Bar;
use crate::gui::action::{
    Action, ConnectionAction, ConsoleAction, InterruptedAction, NetworkAction, Screen, Task,
    TaskAction,
};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::gui::state::State;
use crate::gui::state::take_up::Way;
use crate::gui::theme;
use crate::gui::widgets::{
    Choice, Primary, Tone, card, choice_cards, column, fact, facts, header, note, plain, quiet,
    signal,
};
use crate::job::ModemReport;
use crate::modem::sim::LockState;

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some((
            pen.say("modem-other").to_owned(),
            Action::Connection(ConnectionAction::Disconnect),
        )),
        ..Bar::default()
    };
    if state.half_flashed() {
        let primary = Primary::new(pen.say("task-repair")).icon(icon::WRENCH);
        // The file of the job that was cut off is chosen again, where it is still known.
        let action = if state.way_on() == Some(Way::Repair) {
            Action::Interrupted(InterruptedAction::Resume)
        } else {
            Action::Task(TaskAction::Begin(Task::Repair))
        };
        bar.primary = Some((primary, action));
    } else {
        bar.secondary = Some((
            pen.say("modem-ask-again").to_owned(),
            Some(icon::REFRESH_CW),
            Action::Connection(ConnectionAction::AskAgain),
        ));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    column(ui, pen, |ui| {
        if state.half_flashed() {
            half_flashed(ui, pen, state);
            return;
        }
        let lead = if state.asking() {
            pen.say("finding-asking")
        } else {
            pen.say("modem-lead")
        };
        header(ui, pen, pen.say("modem-title"), lead);
        super::take_up::interrupted(ui, pen, state);
        if let Some(session) = &state.session {
            super::cautions(ui, pen, session);
        }
        if let Some(after) = &state.after {
            super::result::after_steps(ui, pen, state, after.step);
        }
        let Some(modem) = state.report() else {
            return;
        };
        if modem.door.is_none() {
            note(ui, pen, Tone::Info, pen.say("modem-not-flashed"), |ui| {
                ui.label(pen.body(pen.say("modem-not-flashed-text")));
            });
        }
        tasks(ui, pen, modem);
        ui.add_space(theme::STEP);
        identity(ui, pen, state, modem);
        radio(ui, pen, modem);
    });
}

fn half_flashed(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    header(ui, pen, pen.say("repair-title"), pen.say("repair-lead"));
    note(ui, pen, Tone::Warning, pen.say("repair-what"), |ui| {
        ui.label(pen.body(pen.say("repair-how")));
        if let Some(file) = state
            .unfinished()
            .and_then(|unfinished| unfinished.job.file.as_deref())
        {
            ui.label(pen.body(pen.say_with("repair-file", &[("file", file.into())])));
        }
    });
    card(ui, pen, |ui| {
        ui.label(pen.body(pen.say("repair-safe")));
    });
}

fn tasks(ui: &mut Ui, pen: &Pen<'_>, modem: &ModemReport) {
    let flashes = modem.door.is_some();
    let mut cards = Vec::new();
    if flashes {
        cards.push((
            icon::LAYOUT_DASHBOARD,
            "task-dashboard",
            "task-dashboard-text",
            Action::Task(TaskAction::Begin(Task::Dashboard)),
        ));
        cards.push((
            icon::CPU,
            "task-firmware",
            "task-firmware-text",
            Action::Task(TaskAction::Begin(Task::Firmware)),
        ));
    }
    cards.push((
        icon::RADIO_TOWER,
        "task-network",
        "task-network-text",
        Action::Network(NetworkAction::Check),
    ));
    let choices: Vec<Choice<'_>> = cards
        .iter()
        .map(|(icon, title, text, _)| Choice {
            icon: *icon,
            title: pen.say(title),
            text: pen.say(text),
        })
        .collect();
    let pressed = choice_cards(ui, pen, &choices);
    if let Some((_, _, _, action)) = pressed.and_then(|place| cards.get(place)) {
        pen.ask(action.clone());
    }
}

fn identity(ui: &mut Ui, pen: &Pen<'_>, state: &State, modem: &ModemReport) {
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            ui.label(pen.strong(pen.say("identity-title")));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if quiet(ui, pen, Some(icon::COPY), pen.say("identity-copy")).clicked() {
                    pen.ask(Action::Copy(all_facts(pen, state, modem)));
                }
            });
        });
        let list = identity_facts(pen, state, modem);
        facts(ui, "identity", |ui| {
            for (name, value, copied) in &list {
                fact(ui, pen, name, value, copied.then_some(value.as_str()));
            }
        });
        if let Some(imei) = &modem.identity.imei {
            let (label, mark) = if revealed(state) {
                ("imei-hide", icon::EYE_OFF)
            } else {
                ("imei-reveal", icon::EYE)
            };
            ui.horizontal_wrapped(|ui| {
                if quiet(ui, pen, Some(mark), pen.say(label)).clicked() {
                    pen.ask(Action::Reveal(!revealed(state)));
                }
                if !imei.is_luhn_valid() {
                    ui.label(pen.small(pen.say("imei-check-digit")));
                }
            });
        }
        ui.horizontal_wrapped(|ui| {
            if plain(ui, pen, Some(icon::TERMINAL), pen.say("console-open")).clicked() {
                pen.ask(Action::Console(ConsoleAction::Open));
            }
            if state.ending().is_some()
                && quiet(ui, pen, Some(icon::HISTORY), pen.say("last-result")).clicked()
            {
                pen.ask(Action::Show(Screen::Result));
            }
        });
    });
}

/// Whether the IMEI is shown in full.
fn revealed(state: &State) -> bool {
    state
        .session
        .as_ref()
        .is_some_and(|session| session.revealed)
}

/// Every fact: its name, its value, and whether copying it alone is of use.
fn identity_facts(
    pen: &Pen<'_>,
    state: &State,
    modem: &ModemReport,
) -> Vec<(String, String, bool)> {
    let identity = &modem.identity;
    let not_told = || pen.say("not-told").to_owned();
    let known = |value: Option<String>| {
        let copied = value.is_some();
        (value.unwrap_or_else(not_told), copied)
    };
    let imei = identity.imei.as_ref().map(|imei| {
        if revealed(state) {
            imei.reveal().to_owned()
        } else {
            imei.to_string()
        }
    });
    let mut list = Vec::new();
    let mut row = |name: &'static str, (value, copied): (String, bool)| {
        list.push((pen.say(name).to_owned(), value, copied));
    };
    row("fact-model", known(identity.model.clone()));
    row("fact-maker", known(identity.manufacturer.clone()));
    row("fact-family", (pen.words.family(modem.family), false));
    row("fact-firmware", known(modem.version()));
    row("fact-hardware", known(identity.hardware.clone()));
    row("fact-dashboard", known(identity.dashboard.clone()));
    if let Some(compiled) = &identity.compiled {
        row("fact-compiled", (compiled.clone(), false));
    }
    row("fact-imei", known(imei));
    list
}

fn all_facts(pen: &Pen<'_>, state: &State, modem: &ModemReport) -> String {
    let mut lines: Vec<String> = identity_facts(pen, state, modem)
        .into_iter()
        .map(|(name, value, _)| format!("{name}: {value}"))
        .collect();
    for (name, value) in radio_facts(pen, modem) {
        lines.push(format!("{}: {value}", pen.say(name)));
    }
    lines.join("\n")
}

/// What SIM card, lock, setting and network say.
pub(super) fn radio_facts(pen: &Pen<'_>, modem: &ModemReport) -> Vec<(&'static str, String)> {
    let words = pen.words;
    let not_told = || pen.say("not-told").to_owned();
    let network = &modem.network;
    vec![
        (
            "fact-sim",
            modem
                .pin
                .map_or_else(not_told, |pin| words.pin(pin).to_owned()),
        ),
        (
            "fact-lock",
            modem
                .card_lock
                .as_ref()
                .map_or_else(not_told, |lock| words.card_lock(lock)),
        ),
        ("fact-network", words.verdict(network.verdict())),
        (
            "fact-operator",
            network
                .operator
                .as_ref()
                .and_then(|operator| operator.name.clone())
                .unwrap_or_else(not_told),
        ),
        (
            "fact-technology",
            network.sysinfo.as_ref().map_or_else(not_told, |info| {
                words.technology(info.technology).to_owned()
            }),
        ),
        (
            "fact-setting",
            modem
                .syscfg
                .as_ref()
                .map_or_else(not_told, |setting| words.syscfg(setting)),
        ),
    ]
}

fn radio(ui: &mut Ui, pen: &Pen<'_>, modem: &ModemReport) {
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("radio-title")));
        facts(ui, "radio", |ui| {
            for (name, value) in radio_facts(pen, modem) {
                fact(ui, pen, pen.say(name), &value, None);
            }
            ui.label(pen.muted(pen.say("fact-signal")));
            signal_row(ui, pen, modem);
            ui.end_row();
        });
        if let Some(lock) = &modem.card_lock
            && lock.state != LockState::Open
        {
            ui.label(pen.small(pen.say("lock-note")));
        }
    });
}

pub(super) fn signal_row(ui: &mut Ui, pen: &Pen<'_>, modem: &ModemReport) {
    match modem.network.signal {
        Some(reading) => {
            let text = match reading.rssi_dbm {
                Some(dbm) => pen.say_with(
                    "signal-strength",
                    &[("bars", reading.bars().into()), ("dbm", dbm.into())],
                ),
                None => pen.say("signal-none").to_owned(),
            };
            signal(ui, pen, reading.bars(), &text);
        }
        None => {
            ui.label(pen.body(pen.say("not-told")));
        }
    }
}
