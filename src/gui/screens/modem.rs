//! Your modem: who it is, and what can be done.

use egui::Ui;

use super::Bar;
use super::radio::{radio_facts, signal_row, strength_in_words};
use crate::gui::action::{
    Action, ConnectionAction, InterruptedAction, NetworkAction, Task, TaskAction,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::resume::Way;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{
    Cell, Choice, Led, Primary, Tone, card, card_head, cells, check_row, choice_cards, column,
    fact, fact_row, facts, header, note, picture, quiet,
};
use crate::job::ModemReport;
use crate::modem::PinState;
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
        at_a_glance(ui, cx, modem);
        tasks(ui, cx, modem);
        super::further::ui(ui, cx, state);
        if ui.available_width() < SIDE_BY_SIDE {
            identity(ui, cx, state, modem);
            radio(ui, cx, modem);
        } else {
            ui.columns(2, |columns| {
                if let [left, right] = columns {
                    identity(left, cx, state, modem);
                    radio(right, cx, modem);
                }
            });
        }
    });
}

/// The width from which identity and network stand beside each other.
const SIDE_BY_SIDE: f32 = 640.0;

/// Signal, operator, SIM card and firmware; and in words what keeps the modem from a network.
fn at_a_glance(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    let cell = |name: &'static str, value: Option<String>| Cell {
        name: cx.say(name).to_owned(),
        value: value.unwrap_or_else(|| cx.say("not-told").to_owned()),
        mono: false,
        bars: None,
        tone: None,
    };
    let signal = modem.network.signal;
    let strength = signal.and_then(|reading| reading.rssi_dbm);
    let operator = modem.network.operator.as_ref();
    let (tone, hint) = super::network::hint(modem);
    card(ui, cx, |ui| {
        let glance = [
            Cell {
                bars: signal.map(|reading| (reading.bars(), strength_in_words(cx, reading))),
                ..cell(
                    "fact-signal",
                    Some(match (signal, strength) {
                        (Some(_), Some(dbm)) => format!("{dbm} dBm"),
                        (Some(_), None) => cx.say("signal-none").to_owned(),
                        (None, _) => cx.say("not-told").to_owned(),
                    }),
                )
            },
            cell(
                "fact-operator",
                operator.and_then(|operator| operator.name.clone()),
            ),
            Cell {
                tone: modem
                    .pin
                    .filter(|pin| *pin != PinState::Ready)
                    .map(|_| Tone::Warning),
                ..cell(
                    "fact-sim",
                    modem.pin.map(|pin| cx.words.pin(pin).to_owned()),
                )
            },
            Cell {
                mono: true,
                ..cell("fact-firmware", modem.version())
            },
        ];
        cells(ui, cx, &glance);
        if tone != Tone::Success {
            // Missing or locked is no fault of the modem, and nothing of it is broken.
            check_row(ui, cx, Tone::Warning, cx.say(hint), "", "");
        }
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
        ui.label(cx.body(cx.say("repair-safe")));
        ui.vertical_centered(|ui| {
            picture(ui, cx, Led::Repair, 240.0, cx.say("modem-needs-repair"));
        });
    });
}

fn tasks(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    let flashes = modem.door.is_some();
    let suggested = super::network::helps(modem);
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
        .map(|(icon, title, text, action)| Choice {
            icon: *icon,
            title: cx.say(title),
            text: cx.say(text),
            mark: (suggested && matches!(action, Action::Network(_)))
                .then(|| cx.say("task-suggested")),
        })
        .collect();
    let pressed = choice_cards(ui, cx, &choices);
    if let Some((_, _, _, action)) = pressed.and_then(|place| cards.get(place)) {
        cx.ask(action.clone());
    }
}

fn identity(ui: &mut Ui, cx: &UiContext<'_>, state: &State, modem: &ModemReport) {
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("identity-title"), |ui| {
            if quiet(ui, cx, Some(icon::COPY), cx.say("identity-copy")).clicked() {
                cx.ask(Action::Copy(all_facts(cx, state, modem)));
            }
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
    let known = |value: Option<String>| (value.unwrap_or_else(not_told), false);
    // The two that are looked up elsewhere; all of them together have a button of their own.
    let wanted = |value: Option<String>| {
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
    row("fact-maker", known(identity.maker()));
    row("fact-family", (cx.words.family(modem.family), false));
    row("fact-firmware", wanted(modem.version()));
    row("fact-hardware", known(identity.hardware.clone()));
    row("fact-dashboard", known(identity.dashboard.clone()));
    if let Some(compiled) = &identity.compiled {
        row("fact-compiled", (compiled.clone(), false));
    }
    row("fact-imei", wanted(imei));
    list
}

fn all_facts(cx: &UiContext<'_>, state: &State, modem: &ModemReport) -> String {
    let mut lines: Vec<String> = identity_facts(cx, state, modem)
        .into_iter()
        .map(|(name, value, _)| cx.words.named(&name, &value))
        .collect();
    for (name, value) in radio_facts(cx, modem) {
        lines.push(cx.words.named(cx.say(name), &value));
    }
    lines.join("\n")
}

fn radio(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("radio-title"), |_| {});
        facts(ui, "radio", |ui| {
            for (name, value) in radio_facts(cx, modem) {
                fact(ui, cx, cx.say(name), &value, None);
            }
            fact_row(ui, cx.muted(cx.say("fact-signal")), |ui| {
                signal_row(ui, cx, modem);
            });
        });
        if let Some(lock) = &modem.card_lock
            && lock.state != LockState::Open
        {
            ui.label(cx.small(cx.say("lock-note")));
        }
    });
}
