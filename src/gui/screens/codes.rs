//! The pages for a code that uses up an attempt: unlocking the modem, and the PIN of the SIM card.

use egui::Ui;

use super::Bar;
use crate::gui::action::{CodeAction, CodeField, Target, Typed};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::codes::{Accepted, CodePage, Missing};
use crate::gui::state::session::{Phase, Session};
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, ask_reveal, card, edited, fact, facts, note, problem_card, waiting,
};
use crate::job::{ModemReport, pin_problem, unlock_problem};
use crate::modem::attempt::{FEW_PIN_ATTEMPTS, FEW_UNLOCK_ATTEMPTS, Lock};
use crate::modem::{AttemptsLeft, PinTask};
use crate::problem::Problem;

pub(super) fn bar(cx: &UiContext<'_>, state: &State, lock: Lock) -> Bar {
    let mut bar = Bar::with_back(cx);
    bar.safe_first = true;
    bar.keeps_reason = true;
    let Some(session) = &state.session else {
        return bar;
    };
    let offers = session.codes.phase == Phase::Offer;
    if session.codes.phase == Phase::Sending {
        bar.back = None;
        bar.because(cx.say("code-sending-means"));
    } else if offers && state.missing(lock) != Some(Missing::Hindered) {
        let label = cx.say(send_label(state, lock));
        let send = bar.leads(label, icon::SEND, CodeAction::Send(lock));
        if let Some(missing) = state.missing(lock) {
            send.enabled = false;
            bar.because(cx.say(reason(missing, lock)));
        }
    } else {
        let label = cx.say("code-read-again");
        let read_again = bar.leads(label, icon::REFRESH_CW, CodeAction::Open(lock));
        if !state.takes_codes() {
            read_again.enabled = false;
            bar.because(cx.say("result-waiting"));
        }
    }
    bar
}

fn send_label(state: &State, lock: Lock) -> &'static str {
    match (lock, state.pin_task()) {
        (Lock::Operator, _) => "unlock-send",
        (Lock::SimPin, PinTask::Enter) => "sim-enter",
        (Lock::SimPin, PinTask::TurnOff) => "sim-off",
        (Lock::SimPin, PinTask::TurnOn) => "sim-on",
    }
}

fn reason(missing: Missing, lock: Lock) -> &'static str {
    match missing {
        Missing::Reading | Missing::Hindered => "finding-asking",
        Missing::Code if lock == Lock::Operator => "unlock-short",
        Missing::Code => "sim-short",
        Missing::Again => "code-differs",
        Missing::Attempts => "code-few-missing",
    }
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State, lock: Lock) {
    let titles = match lock {
        Lock::Operator => ("unlock-title", "unlock-lead"),
        Lock::SimPin => ("sim-title", "sim-lead"),
    };
    super::page(ui, cx, state, titles, |ui, cx, state, session| {
        outcome(ui, cx, session);
        // The fields decide, so they come before what is only read.
        if session.codes.phase == Phase::Offer && !state.asking() {
            match lock {
                Lock::Operator => offer_unlock(ui, cx, state, &session.codes),
                Lock::SimPin => offer_pin(ui, cx, state, &session.codes),
            }
        }
        if let Some(modem) = session.report() {
            says(ui, cx, modem, lock, session.revealed);
        }
    });
}

/// The sending of a code, and what came of it.
fn outcome(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    match &session.codes.phase {
        Phase::Done(accepted) => success(ui, cx, accepted),
        Phase::Failed(failure) => failed(ui, cx, failure),
        Phase::Sending => sending(ui, cx, session),
        Phase::Offer => {}
    }
}

fn offer_unlock(ui: &mut Ui, cx: &UiContext<'_>, state: &State, page: &CodePage) {
    if let Some(hindrance) = state.unlock_hindrance() {
        hindered(ui, cx, unlock_problem(hindrance));
        return;
    }
    let lock = state.report().and_then(|modem| modem.card_lock.as_ref());
    let Some(left) = lock.and_then(|lock| lock.tries) else {
        return;
    };
    card(ui, cx, |ui| {
        let few = left <= FEW_UNLOCK_ATTEMPTS;
        let names = ["unlock-code", "unlock-again"];
        fields(ui, cx, page, names, few.then_some(left));
        simulated(ui, cx, state, Lock::Operator);
        for line in ["unlock-once", "unlock-where", "unlock-foreign"] {
            ui.label(cx.body(cx.say(line)));
        }
    });
}

fn offer_pin(ui: &mut Ui, cx: &UiContext<'_>, state: &State, page: &CodePage) {
    if let Some(hindrance) = state.pin_hindrance() {
        hindered(ui, cx, pin_problem(hindrance));
        return;
    }
    let Some(left) = state.report().and_then(|modem| modem.sim_pin.attempts) else {
        return;
    };
    card(ui, cx, |ui| {
        let means = match state.pin_task() {
            PinTask::Enter => "sim-enter-means",
            PinTask::TurnOff => "sim-off-means",
            PinTask::TurnOn => "sim-on-means",
        };
        ui.label(cx.body(cx.say(means)));
        let few = left <= FEW_PIN_ATTEMPTS;
        let names = ["sim-code", "sim-again"];
        fields(ui, cx, page, names, few.then_some(left));
        simulated(ui, cx, state, Lock::SimPin);
        ui.label(cx.body(cx.say("sim-wrong-means")));
    });
}

/// Why no code is sent, in the words of the problem.
fn hindered(ui: &mut Ui, cx: &UiContext<'_>, problem: Problem) {
    note(ui, cx, Tone::Info, cx.words.problem_title(problem), |ui| {
        ui.label(cx.body(cx.words.problem_action(problem)));
    });
}

/// The fields for a code. Nothing in them is sent by a key.
fn fields(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    page: &CodePage,
    [code, again]: [&'static str; 2],
    few: Option<u16>,
) {
    let code = field(ui, cx, code, &page.code.0, CodeField::Code);
    if cx.fresh {
        code.request_focus();
    }
    field(ui, cx, again, &page.again.0, CodeField::Again);
    if let Some(left) = few {
        let text = cx.say_with("code-few", ("attempts", left));
        ui.label(cx.body(text));
        field(ui, cx, "code-attempts", &page.attempts, CodeField::Attempts);
    }
}

fn field(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    name: &'static str,
    value: &str,
    field: CodeField,
) -> egui::Response {
    let hidden = field != CodeField::Attempts;
    let typed = |text| CodeAction::Type(field, Typed(text));
    edited(ui, cx, (name, 240.0), value, typed, |edit| {
        edit.password(hidden).char_limit(16)
    })
}

/// The code of the simulated modem, which nobody can know otherwise.
fn simulated(ui: &mut Ui, cx: &UiContext<'_>, state: &State, lock: Lock) {
    let target = state.session.as_ref().map(|session| &session.target);
    let Some(Target::Simulated(scenario)) = target else {
        return;
    };
    let code = match lock {
        Lock::Operator => &scenario.card_lock.code,
        Lock::SimPin if scenario.sim.pin.is_empty() => &scenario.sim.unasked_pin,
        Lock::SimPin => &scenario.sim.pin,
    };
    let text = cx.say_with("code-simulated", ("code", code.as_str()));
    ui.label(cx.small(text));
}

fn success(ui: &mut Ui, cx: &UiContext<'_>, accepted: &Accepted) {
    let (title, text, left) = match accepted {
        Accepted::Unlocked(unlocked) => {
            let left = Some(unlocked.attempts_left);
            ("unlock-done", Some("unlock-done-text"), left)
        }
        Accepted::SimPin(done) => {
            let title = match done.task {
                PinTask::Enter => "sim-done-enter",
                PinTask::TurnOff => "sim-done-off",
                PinTask::TurnOn => "sim-done-on",
            };
            (title, None, done.attempts_left)
        }
    };
    note(ui, cx, Tone::Success, cx.say(title), |ui| {
        if let Some(text) = text {
            live_label(ui, cx.body(cx.say(text)));
        }
        if let Some(left) = left {
            attempts(ui, cx, left);
        }
    });
}

fn failed(ui: &mut Ui, cx: &UiContext<'_>, failure: &crate::job::Failure) {
    problem_card(ui, cx, failure, false);
    if let Some(left) = failure.attempts_left {
        card(ui, cx, |ui| attempts(ui, cx, left));
    }
}

fn attempts(ui: &mut Ui, cx: &UiContext<'_>, left: AttemptsLeft) {
    let after = cx.told(left.after.map(|after| after.to_string()));
    facts(ui, "attempts", |ui| {
        let before = left.before.to_string();
        fact(ui, cx, cx.say("code-before"), &before, None);
        fact(ui, cx, cx.say("code-after"), &after, None);
    });
}

fn sending(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    card(ui, cx, |ui| {
        waiting(ui, cx, cx.strong(cx.say("code-sending")));
        if let Some(prompt) = session.prompt() {
            live_label(ui, cx.body(cx.words.prompt(prompt)));
        }
    });
}

/// The modem, its lock or its SIM card, and the attempts that are left.
fn says(ui: &mut Ui, cx: &UiContext<'_>, modem: &ModemReport, lock: Lock, revealed: bool) {
    let own = match lock {
        Lock::Operator => {
            let lock = modem.card_lock.as_ref();
            [
                ("fact-lock", lock.map(|lock| cx.words.card_lock(lock))),
                (
                    "code-left",
                    lock.and_then(|lock| Some(lock.tries?.to_string())),
                ),
            ]
        }
        Lock::SimPin => {
            let card = modem.sim_pin;
            let requested = card.requested.map(|requested| {
                cx.say(if requested {
                    "sim-requested"
                } else {
                    "sim-not-requested"
                })
            });
            [
                ("fact-pin-request", requested.map(str::to_owned)),
                ("code-left", card.attempts.map(|left| left.to_string())),
            ]
        }
    };
    let sim = modem.pin.map(|pin| cx.words.pin(pin).to_owned());
    let of_both = [
        ("fact-model", modem.identity.model.clone()),
        ("fact-imei", super::imei(modem, revealed)),
        ("fact-sim", sim),
    ];
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("network-diagnosis")));
        facts(ui, "what the modem says", |ui| {
            for (name, value) in of_both.into_iter().chain(own) {
                fact(ui, cx, cx.say(name), &cx.told(value), None);
            }
        });
        if modem.identity.imei.is_some() {
            ask_reveal(ui, cx, revealed, ["imei-hide", "imei-reveal"]);
        }
    });
}
