//! Your modem: who it is, and what can be done.

use egui::Ui;

use super::Bar;
use super::radio::{radio_facts, radio_table};
use crate::gui::action::{
    Action, ConnectionAction, InterruptedAction, NetworkAction, Task, TaskAction,
};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::resume::Way;
use crate::gui::ui_context::UiContext;
use crate::gui::widgets::{
    Cell, Choice, Led, Tone, ask_copy, ask_reveal, card, card_head, cells, check_row, choice_cards,
    column, fact, facts, header, note, picture,
};
use crate::job::ModemReport;
use crate::modem::PinState;
use crate::modem::sim::LockState;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar::default();
    bar.goes_back(cx.say("modem-other"), ConnectionAction::Disconnect);
    if state.half_flashed() {
        // The file of the job that was cut off is chosen again, where it is still known.
        let action = if state.way_on() == Some(Way::Repair) {
            Action::Interrupted(InterruptedAction::Resume)
        } else {
            Action::Task(TaskAction::Begin(Task::Repair))
        };
        bar.leads(cx.say("task-repair"), icon::WRENCH, action);
    } else {
        let again = cx.say("modem-ask-again");
        bar.beside(again, icon::REFRESH_CW, ConnectionAction::AskAgain);
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
    let signal = modem.network.signal;
    let strength = signal.map(|reading| match reading.rssi_dbm {
        Some(dbm) => format!("{dbm} dBm"),
        None => cx.say("signal-none").to_owned(),
    });
    let operator = modem.network.operator.as_ref();
    let operator = operator.and_then(|operator| operator.name.as_deref());
    let sim = modem.pin.map(|pin| cx.words.pin(pin));
    let locked = modem.pin.filter(|pin| *pin != PinState::Ready);
    let (tone, hint) = super::network::hint(modem);
    card(ui, cx, |ui| {
        let glance = [
            Cell {
                bars: signal.map(|reading| (reading.bars(), cx.words.signal(Some(reading)))),
                ..Cell::new(cx.say("fact-signal"), cx.told(strength))
            },
            Cell::new(cx.say("fact-operator"), cx.told(operator)),
            Cell {
                tone: locked.map(|_| Tone::Warning),
                ..Cell::new(cx.say("fact-sim"), cx.told(sim))
            },
            Cell {
                mono: true,
                ..Cell::new(cx.say("fact-firmware"), cx.told(modem.version_as_told()))
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
            ui.label(cx.body(cx.say_with("repair-file", ("file", file))));
        }
        ui.label(cx.body(cx.say("repair-safe")));
        ui.vertical_centered(|ui| {
            picture(ui, cx, Led::Repair, 240.0, cx.say("modem-needs-repair"));
        });
    });
}

fn tasks(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport) {
    let suggested = super::network::helps(modem);
    let choice = |icon, title, text, mark, action: Action| Choice {
        icon,
        title: cx.say(title),
        text: cx.say(text),
        mark,
        action,
    };
    let mut choices = Vec::new();
    if modem.door.is_some() {
        let (title, text) = ("task-dashboard", "task-dashboard-text");
        let begin = TaskAction::Begin(Task::Dashboard);
        choices.push(choice(
            icon::LAYOUT_DASHBOARD,
            title,
            text,
            None,
            begin.into(),
        ));
        let (title, text) = ("task-firmware", "task-firmware-text");
        let begin = TaskAction::Begin(Task::Firmware);
        choices.push(choice(icon::CPU, title, text, None, begin.into()));
    }
    let (title, text) = ("task-network", "task-network-text");
    let mark = suggested.then(|| cx.say("task-suggested"));
    let check = NetworkAction::Check.into();
    choices.push(choice(icon::RADIO_TOWER, title, text, mark, check));
    choice_cards(ui, cx, &choices);
}

fn identity(ui: &mut Ui, cx: &UiContext<'_>, state: &State, modem: &ModemReport) {
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("identity-title"), |ui| {
            ask_copy(ui, cx, "identity-copy", || all_facts(cx, state, modem));
        });
        let list = identity_facts(cx, state, modem);
        facts(ui, "identity", |ui| {
            for (name, value, copied) in &list {
                fact(ui, cx, name, value, copied.then_some(value.as_str()));
            }
        });
        if let Some(imei) = &modem.identity.imei {
            ui.horizontal_wrapped(|ui| {
                ask_reveal(ui, cx, revealed(state), ["imei-hide", "imei-reveal"]);
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
    let mut list = Vec::new();
    let mut row = |name: &'static str, value: Option<String>| {
        // The two that are looked up elsewhere; all of them together have a button of their own.
        let wanted = matches!(name, "fact-firmware" | "fact-imei");
        let copied = wanted && value.is_some();
        list.push((cx.say(name).to_owned(), cx.told(value), copied));
    };
    row("fact-model", identity.model.clone());
    row("fact-maker", identity.maker());
    row("fact-family", Some(cx.words.family(modem.family)));
    row("fact-firmware", modem.version_as_told());
    row("fact-hardware", identity.hardware.clone());
    row("fact-dashboard", identity.dashboard.clone());
    if identity.compiled.is_some() {
        row("fact-compiled", identity.compiled.clone());
    }
    row("fact-imei", super::imei(modem, revealed(state)));
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
        radio_table(ui, cx, modem);
        if let Some(lock) = &modem.card_lock
            && lock.state != LockState::Open
        {
            ui.label(cx.small(cx.say("lock-note")));
        }
    });
}
