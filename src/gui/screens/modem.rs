//! Your modem: who it is, and what can be done.

use egui::Ui;

use super::Bar;
use crate::gui::action::{
    Action, ConnectionAction, InterruptedAction, NetworkAction, Task, TaskAction,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::resume::Way;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{
    Choice, Primary, Tone, card, choice_cards, column, fact, facts, header, note, quiet, signal,
};
use crate::job::ModemReport;
use crate::modem::sim::LockState;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some((
            cx.say("modem-other").to_owned(),
            Action::Connection(ConnectionAction::Disconnect),
        )),
        ..Bar::default()
    };
    if state.half_flashed() {
        let primary = Primary::new(cx.say("task-repair")).icon(icon::WRENCH);
        // The file of the job that was cut off is chosen again, where it is still known.
        let action = if state.way_on() == Some(Way::Repair) {
            Action::Interrupted(InterruptedAction::Resume)
        } else {
            Action::Task(TaskAction::Begin(Task::Repair))
        };
        bar.primary = Some((primary, action));
    } else {
        bar.secondary = Some((
            cx.say("modem-ask-again").to_owned(),
            Some(icon::REFRESH_CW),
            Action::Connection(ConnectionAction::AskAgain),
        ));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        if state.half_flashed() {
            half_flashed(ui, cx, state);
            return;
        }
        let lead = if state.asking() {
            cx.say("finding-asking")
        } else {
            cx.say("modem-lead")
        };
        header(ui, cx, cx.say("modem-title"), lead);
        super::resume::interrupted(ui, cx, state);
        if let Some(session) = &state.session {
            super::cautions(ui, cx, session);
        }
        if let Some(after) = &state.after {
            super::result::after_steps(ui, cx, state, after.step);
        }
        let Some(modem) = state.report() else {
            return;
        };
        if modem.door.is_none() {
            note(ui, cx, Tone::Info, cx.say("modem-not-flashed"), |ui| {
                ui.label(cx.body(cx.say("modem-not-flashed-text")));
            });
        }
        tasks(ui, cx, modem);
        super::further::ui(ui, cx, state);
        identity(ui, cx, state, modem);
        radio(ui, cx, modem);
    });
}

fn half_flashed(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    header(ui, cx, cx.say("repair-title"), cx.say("repair-lead"));
    note(ui, cx, Tone::Warning, cx.say("repair-what"), |ui| {
        ui.label(cx.body(cx.say("repair-how")));
        if let Some(file) = state
            .unfinished()
            .and_then(|unfinished| unfinished.job.file.as_deref())
        {
            ui.label(cx.body(cx.say_with("repair-file", &[("file", file.into())])));
        }
    });
    card(ui, cx, |ui| {
        ui.label(cx.body(cx.say("repair-safe")));
    });
}

fn tasks(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
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
            title: cx.say(title),
            text: cx.say(text),
        })
        .collect();
    let pressed = choice_cards(ui, cx, &choices);
    if let Some((_, _, _, action)) = pressed.and_then(|place| cards.get(place)) {
        cx.ask(action.clone());
    }
}

fn identity(ui: &mut Ui, cx: &UiContext<'_>, state: &State, modem: &ModemReport) {
    card(ui, cx, |ui| {
        ui.horizontal(|ui| {
            ui.label(cx.strong(cx.say("identity-title")));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if quiet(ui, cx, Some(icon::COPY), cx.say("identity-copy")).clicked() {
                    cx.ask(Action::Copy(all_facts(cx, state, modem)));
                }
            });
        });
        let list = identity_facts(cx, state, modem);
        facts(ui, "identity", |ui| {
            for (name, value, copied) in &list {
                fact(ui, cx, name, value, copied.then_some(value.as_str()));
            }
        });
        if let Some(imei) = &modem.identity.imei {
            let (label, mark) = if revealed(state) {
                ("imei-hide", icon::EYE_OFF)
            } else {
                ("imei-reveal", icon::EYE)
            };
            ui.horizontal_wrapped(|ui| {
                if quiet(ui, cx, Some(mark), cx.say(label)).clicked() {
                    cx.ask(Action::Reveal(!revealed(state)));
                }
                if !imei.is_luhn_valid() {
                    ui.label(cx.small(cx.say("imei-check-digit")));
                }
            });
        }
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
    cx: &UiContext<'_>,
    state: &State,
    modem: &ModemReport,
) -> Vec<(String, String, bool)> {
    let identity = &modem.identity;
    let not_told = || cx.say("not-told").to_owned();
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
        list.push((cx.say(name).to_owned(), value, copied));
    };
    row("fact-model", known(identity.model.clone()));
    row("fact-maker", known(identity.manufacturer.clone()));
    row("fact-family", (cx.words.family(modem.family), false));
    row("fact-firmware", known(modem.version()));
    row("fact-hardware", known(identity.hardware.clone()));
    row("fact-dashboard", known(identity.dashboard.clone()));
    if let Some(compiled) = &identity.compiled {
        row("fact-compiled", (compiled.clone(), false));
    }
    row("fact-imei", known(imei));
    list
}

fn all_facts(cx: &UiContext<'_>, state: &State, modem: &ModemReport) -> String {
    let mut lines: Vec<String> = identity_facts(cx, state, modem)
        .into_iter()
        .map(|(name, value, _)| format!("{name}: {value}"))
        .collect();
    for (name, value) in radio_facts(cx, modem) {
        lines.push(format!("{}: {value}", cx.say(name)));
    }
    lines.join("\n")
}

/// What SIM card, lock, setting and network say.
pub(super) fn radio_facts(cx: &UiContext<'_>, modem: &ModemReport) -> Vec<(&'static str, String)> {
    let words = cx.words;
    let not_told = || cx.say("not-told").to_owned();
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

fn radio(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("radio-title")));
        facts(ui, "radio", |ui| {
            for (name, value) in radio_facts(cx, modem) {
                fact(ui, cx, cx.say(name), &value, None);
            }
            ui.label(cx.muted(cx.say("fact-signal")));
            signal_row(ui, cx, modem);
            ui.end_row();
        });
        if let Some(lock) = &modem.card_lock
            && lock.state != LockState::Open
        {
            ui.label(cx.small(cx.say("lock-note")));
        }
    });
}

pub(super) fn signal_row(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    match modem.network.signal {
        Some(reading) => {
            let text = match reading.rssi_dbm {
                Some(dbm) => cx.say_with(
                    "signal-strength",
                    &[("bars", reading.bars().into()), ("dbm", dbm.into())],
                ),
                None => cx.say("signal-none").to_owned(),
            };
            signal(ui, cx, reading.bars(), &text);
        }
        None => {
            ui.label(cx.body(cx.say("not-told")));
        }
    }
}
