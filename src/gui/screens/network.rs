//! Reactivate network: what is wrong, what would be changed, and what came of it.

use std::time::Duration;

use egui::{Checkbox, Ui, vec2};

use super::modem::{radio_facts, signal_row};
use super::{Bar, back};
use crate::gui::action::Action;
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::network::Phase;
use crate::gui::state::{Running, State};
use crate::gui::theme;
use crate::gui::widgets::{
    Primary, Tone, card, check_row, column, fact, facts, header, note, problem_card, quiet,
};
use crate::job::Reactivated;
use crate::modem::sim::LockState;
use crate::modem::syscfg::Mode;
use crate::modem::{PinState, Verdict};

/// How long the network is looked for after the setting was sent (`job`'s own limit).
const SEARCH: u64 = 180;

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let mut bar = Bar {
        back: Some(back(pen)),
        ..Bar::default()
    };
    match &state.network.phase {
        Phase::Offer => {
            let ready = state.modem.is_some() && !state.connect.asking;
            let primary = Primary::new(pen.say("network-send"))
                .icon(icon::SEND)
                .enabled(ready);
            bar.primary = Some((primary, Action::SendSetting));
            bar.reason = (!ready).then(|| pen.say("finding-asking").to_owned());
            if state.network.can_undo {
                bar.secondary = Some(undo(pen));
            }
        }
        Phase::Sending { .. } => {
            bar.back = Some((pen.say("network-stop").to_owned(), Action::Stop));
            let primary = Primary::new(pen.say("network-looking"))
                .icon(icon::RADIO_TOWER)
                .enabled(false);
            bar.primary = Some((primary, Action::Stop));
            bar.reason = Some(pen.say("network-looking-means").to_owned());
        }
        Phase::Done { .. } => {
            if state.network.can_undo {
                bar.secondary = Some(undo(pen));
            }
            let primary = Primary::new(pen.say("network-done")).icon(icon::CHECK);
            bar.primary = Some((primary, Action::Back));
        }
        Phase::Failed { .. } => {
            if state.network.can_undo {
                bar.secondary = Some(undo(pen));
            }
            let primary = Primary::new(pen.say("network-again")).icon(icon::ROTATE_CCW);
            bar.primary = Some((primary, Action::CheckNetwork));
        }
    }
    bar
}

fn undo(pen: &Pen<'_>) -> (String, Option<char>, Action) {
    (
        pen.say("network-undo").to_owned(),
        Some(icon::UNDO_2),
        Action::Undo,
    )
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    column(ui, pen, |ui| {
        header(ui, pen, pen.say("network-title"), pen.say("network-lead"));
        match &state.network.phase {
            Phase::Offer => {
                diagnosis(ui, pen, state);
                offer(ui, pen, state);
            }
            Phase::Sending { undo } => {
                sending(ui, pen, state, *undo);
                diagnosis(ui, pen, state);
            }
            Phase::Done { reactivated, undo } => {
                done(ui, pen, state, reactivated, *undo);
                diagnosis(ui, pen, state);
            }
            Phase::Failed { failure, .. } => {
                problem_card(ui, pen, failure, false);
                diagnosis(ui, pen, state);
            }
        }
    });
}

/// What speaks for and against a network, and the live signal.
fn diagnosis(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let Some(modem) = &state.modem else {
        return;
    };
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            ui.label(pen.strong(pen.say("network-diagnosis")));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let watching = state.running == Some(Running::Watch);
                let (label, mark) = if watching {
                    ("network-watch-off", icon::PAUSE)
                } else {
                    ("network-watch-on", icon::ACTIVITY)
                };
                if !matches!(state.network.phase, Phase::Sending { .. })
                    && quiet(ui, pen, Some(mark), pen.say(label)).clicked()
                {
                    pen.ask(Action::WatchNetwork(!watching));
                }
            });
        });
        let (tone, text) = hint(modem);
        check_row(ui, pen, tone, pen.say(text), "", "");
        facts(ui, "diagnosis", |ui| {
            for (name, value) in radio_facts(pen, modem) {
                fact(ui, pen, pen.say(name), &value, None);
            }
            ui.label(pen.muted(pen.say("fact-signal")));
            signal_row(ui, pen, modem);
            ui.end_row();
        });
    });
}

/// The most likely cause, in one sentence.
fn hint(modem: &crate::job::ModemReport) -> (Tone, &'static str) {
    if modem.network.is_registered() {
        return (Tone::Success, "hint-registered");
    }
    match (modem.pin, modem.network.verdict()) {
        (Some(PinState::Absent), _) | (_, Verdict::NoSim) => (Tone::Danger, "hint-no-sim"),
        (Some(PinState::Pin | PinState::Puk | PinState::SecondPin), _)
        | (_, Verdict::PinNeeded) => (Tone::Danger, "hint-pin"),
        (_, Verdict::Denied) => (Tone::Danger, "hint-denied"),
        _ if modem
            .card_lock
            .as_ref()
            .is_some_and(|lock| lock.state != LockState::Open) =>
        {
            (Tone::Danger, "hint-locked")
        }
        _ if modem
            .syscfg
            .is_some_and(|setting| !crate::modem::Syscfg::REACTIVATE.is_kept_by(&setting)) =>
        {
            (Tone::Warning, "hint-setting")
        }
        _ => (Tone::Warning, "hint-searching"),
    }
}

/// Before and after in words, and the few choices there are.
fn offer(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("network-change")));
        let wanted = state.network.wanted();
        let before = state
            .modem
            .as_ref()
            .and_then(|modem| modem.syscfg)
            .map_or_else(
                || pen.say("not-told").to_owned(),
                |setting| pen.words.syscfg(&setting),
            );
        facts(ui, "before and after", |ui| {
            fact(ui, pen, pen.say("network-before"), &before, None);
            fact(
                ui,
                pen,
                pen.say("network-after"),
                &pen.words.syscfg(&wanted),
                None,
            );
            let command = wanted.set_command();
            fact(
                ui,
                pen,
                pen.say("network-command"),
                &command,
                Some(&command),
            );
        });
        if state.network.is_the_guides() {
            ui.label(pen.small(pen.say("network-guide")));
        }
        ui.add_space(theme::STEP);
        ui.label(pen.small(pen.say("network-mode")));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 4.0);
            for mode in [Mode::AUTOMATIC, Mode::WCDMA_ONLY, Mode::GSM_ONLY] {
                let text = crate::language::capitalised(&pen.words.syscfg_mode(mode));
                let chosen = state.network.mode == mode;
                if ui.radio(chosen, pen.body(text)).clicked() && !chosen {
                    pen.ask(Action::ChooseMode(mode.0));
                }
            }
        });
        let mut roaming = state.network.roaming;
        if ui
            .add(Checkbox::new(
                &mut roaming,
                pen.body(pen.say("network-roaming")),
            ))
            .changed()
        {
            pen.ask(Action::ChooseRoaming(roaming));
        }
        ui.label(pen.small(pen.say("network-reversible")));
    });
}

fn sending(ui: &mut Ui, pen: &Pen<'_>, state: &State, undo: bool) {
    // The seconds go on without an event.
    pen.look_again(Duration::from_secs(1));
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            if !pen.still {
                ui.add(egui::Spinner::new().size(18.0));
            }
            let text = match state.network.last() {
                Some(reading) => pen.say_with(
                    "network-searching",
                    &[
                        ("seconds", reading.seconds.into()),
                        ("limit", SEARCH.into()),
                    ],
                ),
                None if undo => pen.say("network-sending-undo").to_owned(),
                None => pen.say("network-sending").to_owned(),
            };
            let said = ui.label(pen.strong(text));
            announce(ui, &said);
        });
        if let Some(reading) = state.network.last() {
            ui.label(pen.body(pen.words.verdict(reading.state.verdict())));
        }
    });
}

fn done(ui: &mut Ui, pen: &Pen<'_>, state: &State, reactivated: &Reactivated, undo: bool) {
    let registered = state
        .modem
        .as_ref()
        .map_or(reactivated.registered == Some(true), |modem| {
            modem.network.is_registered()
        });
    let (tone, title) = match (undo, registered) {
        (true, _) => (Tone::Success, "network-undone"),
        (false, true) => (Tone::Success, "network-found"),
        (false, false) => (Tone::Warning, "network-not-found"),
    };
    note(ui, pen, tone, pen.say(title), |ui| {
        let verdict = pen.words.verdict(reactivated.network.verdict());
        let said = ui.label(pen.body(verdict));
        announce(ui, &said);
        if let Some(seconds) = reactivated.seconds {
            ui.label(pen.body(pen.say_with("network-took", &[("seconds", seconds.into())])));
        }
        if reactivated.already_set {
            ui.label(pen.body(pen.say("network-already-set")));
        }
        facts(ui, "what changed", |ui| {
            let words = pen.words;
            let before = words.syscfg(&reactivated.before);
            fact(ui, pen, pen.say("network-before"), &before, None);
            let after = words.syscfg(&reactivated.after);
            fact(ui, pen, pen.say("network-read-back"), &after, None);
            fact(
                ui,
                pen,
                pen.say("network-sent"),
                &reactivated.sent,
                Some(&reactivated.sent),
            );
        });
    });
}
