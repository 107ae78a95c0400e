//! Reactivate network: what is wrong, what would be changed, and what came of it.

use std::time::Duration;

use egui::{Ui, vec2};

use super::Bar;
use super::radio::radio_table;
use crate::gui::action::{NetworkAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::jobs::Job;
use crate::gui::state::session::{Phase, Session};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, ask_quiet, ask_tick, card, card_head, check_row, fact, facts, note, problem_card, waiting,
};
use crate::job::Reactivated;
use crate::modem::setting;
use crate::modem::sim::LockState;
use crate::modem::syscfg::RoamScale;
use crate::modem::{NetworkVerdict, Networks, PinState, RadioSetting, Syscfg};

/// How long the network is looked for after the setting was sent (`job`'s own limit).
const SEARCH: u64 = 180;

pub(super) fn bar(cx: &UiContext<'_>, _state: &State, session: &Session, bar: &mut Bar) {
    let page = &session.network;
    match &page.phase {
        Phase::Offer => {
            let ready = session.report().is_some() && !session.asking();
            bar.leads(cx.say("network-send"), icon::SEND, NetworkAction::Send)
                .enabled = ready;
            if !ready {
                bar.because(cx.say("finding-asking"));
            }
        }
        Phase::Sending => {
            bar.goes_back(cx.say("network-stop"), TaskAction::Stop);
            bar.because(cx.say("network-looking-means"));
        }
        Phase::Done(_) => {
            if page.undo {
                let again = cx.say("network-send-again");
                bar.beside(again, icon::SEND, NetworkAction::Send);
            }
            bar.ends(cx);
        }
        Phase::Failed(_) => bar.tries_again(cx, NetworkAction::Check),
    }
    if page.can_undo && matches!(page.phase, Phase::Offer | Phase::Failed(_)) {
        bar.beside(cx.say("network-undo"), icon::UNDO_2, NetworkAction::Undo);
    }
}

pub(super) const TEXTS: (&str, &str) = ("task-network", "network-lead");

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, _state: &State, session: &Session) {
    match &session.network.phase {
        Phase::Offer => offer(ui, cx, session),
        Phase::Sending => sending(ui, cx, session),
        Phase::Done(reactivated) => done(ui, cx, session, reactivated),
        Phase::Failed(failure) => problem_card(ui, cx, failure, false),
    }
    diagnosis(ui, cx, session);
}

/// The reasons for and against a network, and the live signal.
fn diagnosis(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    let Some(modem) = session.report() else {
        return;
    };
    card(ui, cx, |ui| {
        card_head(ui, cx, cx.say("network-diagnosis"), |ui| {
            let watching = matches!(session.jobs.running(), Some(Job::Watch));
            let (label, mark) = if watching {
                ("network-watch-off", icon::PAUSE)
            } else {
                ("network-watch-on", icon::ACTIVITY)
            };
            if session.network.phase != Phase::Sending {
                ask_quiet(ui, cx, mark, label, NetworkAction::Watch(!watching));
            }
        });
        radio_table(ui, cx, modem);
        super::radio::signal_over_time(ui, cx, &session.signal);
    });
}

/// Whether sending the setting may bring the network back: nothing is known that it cannot help.
pub(super) fn helps(modem: &crate::job::ModemReport) -> bool {
    matches!(hint(modem).1, "hint-setting" | "hint-searching")
}

/// The most likely cause, in one sentence.
pub(super) fn hint(modem: &crate::job::ModemReport) -> (Tone, &'static str) {
    if modem.network.is_registered() {
        return (Tone::Success, "hint-registered");
    }
    match (modem.pin, modem.network.verdict()) {
        (Some(PinState::Absent), _) | (_, NetworkVerdict::NoSim) => (Tone::Danger, "hint-no-sim"),
        (Some(PinState::Pin | PinState::Puk | PinState::SecondPin), _)
        | (_, NetworkVerdict::PinNeeded) => (Tone::Danger, "hint-pin"),
        (_, NetworkVerdict::Denied) => (Tone::Danger, "hint-denied"),
        _ if modem
            .card_lock
            .as_ref()
            .is_some_and(|lock| lock.state != LockState::Open) =>
        {
            (Tone::Danger, "hint-locked")
        }
        _ if modem.syscfg.is_some_and(|setting| {
            !RadioSetting::from(Syscfg::REACTIVATE).is_kept_by(&setting)
        }) =>
        {
            (Tone::Warning, "hint-setting")
        }
        _ => (Tone::Warning, "hint-searching"),
    }
}

/// Before and after in words, and the few choices there are.
fn offer(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    card(ui, cx, |ui| {
        // The problem, and the remedy.
        if let Some(modem) = session.report() {
            let (tone, text) = hint(modem);
            check_row(ui, cx, tone, cx.say(text), "", "");
        }
        let now = session.report().and_then(|modem| modem.syscfg);
        let proposal = session.network.wanted(now.as_ref());
        let wanted = proposal.setting;
        let before = cx.told(now.map(|setting| cx.words.syscfg(&setting)));
        facts(ui, "before and after", |ui| {
            fact(ui, cx, cx.say("network-before"), &before, None);
            let after = cx.words.syscfg(&wanted);
            fact(ui, cx, cx.say("network-after"), &after, None);
            let command = wanted.set_command();
            fact(ui, cx, cx.say("network-command"), &command, Some(&command));
        });
        if setting::is_the_guides(&wanted) {
            ui.label(cx.small(cx.say("network-guide")));
        }
        if proposal.keeps_roaming {
            ui.label(cx.small(cx.say("network-roaming-kept")));
        }
        ui.add_space(theme::STEP);
        kinds(ui, cx, Networks::of(&wanted));
        let roaming = wanted.roam().allows(RoamScale::Classic);
        ask_tick(
            ui,
            cx,
            roaming,
            "network-roaming",
            NetworkAction::ChooseRoaming,
        );
        ui.label(cx.small(cx.say("network-reversible")));
    });
}

/// The kinds of network that may be used, one of them chosen.
fn kinds(ui: &mut Ui, cx: &UiContext<'_>, chosen: Option<Networks>) {
    ui.label(cx.small(cx.say("network-mode")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 4.0);
        for networks in Networks::ALL {
            let text = cx.words.capitalised(cx.words.networks(*networks));
            let is_chosen = chosen == Some(*networks);
            if ui.radio(is_chosen, cx.body(text)).clicked() && !is_chosen {
                cx.ask(NetworkAction::ChooseNetworks(*networks));
            }
        }
    });
}

fn sending(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    // The seconds go on without an event.
    cx.repaint_after(Duration::from_secs(1));
    card(ui, cx, |ui| {
        let text = match session.network.last.as_ref() {
            Some(reading) => {
                let seconds = ("seconds", reading.seconds);
                cx.say_with("network-searching", (seconds, ("limit", SEARCH)))
            }
            None if session.network.undo => cx.say("network-sending-undo").to_owned(),
            None => cx.say("network-sending").to_owned(),
        };
        waiting(ui, cx, cx.strong(text));
        if let Some(reading) = session.network.last.as_ref() {
            ui.label(cx.body(cx.words.verdict(reading.state.verdict())));
        }
    });
}

fn done(ui: &mut Ui, cx: &UiContext<'_>, session: &Session, reactivated: &Reactivated) {
    let undo = session.network.undo;
    let registered = session
        .report()
        .map_or(reactivated.registered == Some(true), |modem| {
            modem.network.is_registered()
        });
    let (tone, title) = match (undo, registered) {
        (true, _) => (Tone::Success, "network-undone"),
        (false, true) => (Tone::Success, "network-found"),
        (false, false) => (Tone::Warning, "network-not-found"),
    };
    note(ui, cx, tone, cx.say(title), |ui| {
        live_label(ui, cx.body(cx.words.verdict(reactivated.network.verdict())));
        if let Some(seconds) = reactivated.seconds {
            ui.label(cx.body(cx.say_with("network-took", ("seconds", seconds))));
        }
        if reactivated.already_set {
            ui.label(cx.body(cx.say("network-already-set")));
        }
        // Away from the button that leads on: a slip would take the network away.
        if !undo && session.network.can_undo {
            ask_quiet(ui, cx, icon::UNDO_2, "network-undo", NetworkAction::Undo);
            ui.label(cx.small(cx.say("network-undo-means")));
        }
        facts(ui, "what changed", |ui| {
            let words = cx.words;
            let before = words.syscfg(&reactivated.before);
            fact(ui, cx, cx.say("network-before"), &before, None);
            let after = words.syscfg(&reactivated.after);
            fact(ui, cx, cx.say("network-read-back"), &after, None);
            let sent = &reactivated.sent;
            fact(ui, cx, cx.say("network-sent"), sent, Some(sent));
        });
    });
}
