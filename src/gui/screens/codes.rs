//! The pages for a code that uses up an attempt: unlocking the modem, and the PIN of the SIM card.

use egui::Ui;

use super::Bar;
use crate::gui::action::{CodeAction, CodeField, Target, Typed};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::codes::{CodePage, Missing};
use crate::gui::state::jobs::Job;
use crate::gui::state::session::{Phase, Session};
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{Tone, ask_reveal, card, edited, fact, facts, note, problem_card};
use crate::job::{ModemReport, pin_problem, unlock_problem};
use crate::modem::attempt::{FEW_PIN_ATTEMPTS, FEW_UNLOCK_ATTEMPTS, Lock};
use crate::modem::{AttemptsLeft, PinTask};
use crate::problem::Problem;

/// The words of one of the two pages.
struct Texts {
    lock: Lock,
    title: &'static str,
    lead: &'static str,
    code: &'static str,
    again: &'static str,
    short: &'static str,
}

const UNLOCK: Texts = Texts {
    lock: Lock::Operator,
    title: "unlock-title",
    lead: "unlock-lead",
    code: "unlock-code",
    again: "unlock-again",
    short: "unlock-short",
};

const SIM: Texts = Texts {
    lock: Lock::SimPin,
    title: "sim-title",
    lead: "sim-lead",
    code: "sim-code",
    again: "sim-again",
    short: "sim-short",
};

fn texts(lock: Lock) -> &'static Texts {
    match lock {
        Lock::Operator => &UNLOCK,
        Lock::SimPin => &SIM,
    }
}

pub(super) fn bar(cx: &UiContext<'_>, state: &State, lock: Lock) -> Bar {
    let mut bar = Bar::with_back(cx);
    bar.safe_first = true;
    bar.keeps_reason = true;
    let Some(session) = &state.session else {
        return bar;
    };
    let (offers, sending) = match lock {
        Lock::Operator => stands(&session.codes.unlock),
        Lock::SimPin => stands(&session.codes.sim),
    };
    if sending {
        bar.back = None;
        bar.because(cx.say("code-sending-means"));
    } else if offers && state.missing(lock) != Some(Missing::Hindered) {
        let label = cx.say(send_label(state, lock));
        let send = bar.leads(label, icon::SEND, CodeAction::Send(lock));
        if let Some(missing) = state.missing(lock) {
            send.enabled = false;
            bar.because(cx.say(reason(missing, texts(lock))));
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

/// Whether a page offers to send, and whether it sends.
fn stands<D>(page: &CodePage<D>) -> (bool, bool) {
    (
        matches!(page.phase, Phase::Offer),
        matches!(page.phase, Phase::Sending),
    )
}

fn send_label(state: &State, lock: Lock) -> &'static str {
    match (lock, state.pin_task()) {
        (Lock::Operator, _) => "unlock-send",
        (Lock::SimPin, PinTask::Enter) => "sim-enter",
        (Lock::SimPin, PinTask::TurnOff) => "sim-off",
        (Lock::SimPin, PinTask::TurnOn) => "sim-on",
    }
}

fn reason(missing: Missing, texts: &Texts) -> &'static str {
    match missing {
        Missing::Reading | Missing::Hindered => "finding-asking",
        Missing::Code => texts.short,
        Missing::Again => "code-differs",
        Missing::Attempts => "code-few-missing",
    }
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State, lock: Lock) {
    let texts = texts(lock);
    super::page(
        ui,
        cx,
        state,
        (texts.title, texts.lead),
        |ui, cx, state, session| {
            match lock {
                Lock::Operator => {
                    outcome(ui, cx, session, &session.codes.unlock, |ui, done| {
                        let lines = ["unlock-done-text"];
                        success(ui, cx, "unlock-done", &lines, Some(done.attempts_left));
                    });
                    // The fields decide, so they come before what is only read.
                    if session.codes.unlock.phase == Phase::Offer && !state.asking() {
                        offer_unlock(ui, cx, state, &session.codes.unlock);
                    }
                    lock_says(ui, cx, session);
                }
                Lock::SimPin => {
                    outcome(ui, cx, session, &session.codes.sim, |ui, done| {
                        let title = match done.task {
                            PinTask::Enter => "sim-done-enter",
                            PinTask::TurnOff => "sim-done-off",
                            PinTask::TurnOn => "sim-done-on",
                        };
                        success(ui, cx, title, &[], done.attempts_left);
                    });
                    if session.codes.sim.phase == Phase::Offer && !state.asking() {
                        offer_pin(ui, cx, state, &session.codes.sim);
                    }
                    card_says(ui, cx, session);
                }
            }
        },
    );
}

/// The sending of a code, and what came of it.
fn outcome<D>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    session: &Session,
    page: &CodePage<D>,
    done: impl FnOnce(&mut Ui, &D),
) {
    match &page.phase {
        Phase::Done(outcome) => done(ui, outcome),
        Phase::Failed(failure) => failed(ui, cx, failure),
        Phase::Sending => sending(ui, cx, session),
        Phase::Offer => {}
    }
}

fn offer_unlock<D>(ui: &mut Ui, cx: &UiContext<'_>, state: &State, page: &CodePage<D>) {
    if let Some(hindrance) = state.unlock_hindrance() {
        hindered(ui, cx, unlock_problem(hindrance));
        return;
    }
    let Some(lock) = state.report().and_then(|modem| modem.card_lock.as_ref()) else {
        return;
    };
    card(ui, cx, |ui| {
        let few = lock.tries <= FEW_UNLOCK_ATTEMPTS;
        fields(ui, cx, page, &UNLOCK, few.then_some(lock.tries));
        simulated(ui, cx, state, Lock::Operator);
        for line in ["unlock-once", "unlock-where", "unlock-foreign"] {
            ui.label(cx.body(cx.say(line)));
        }
    });
}

fn offer_pin<D>(ui: &mut Ui, cx: &UiContext<'_>, state: &State, page: &CodePage<D>) {
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
        fields(ui, cx, page, &SIM, few.then_some(left));
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
fn fields<D>(ui: &mut Ui, cx: &UiContext<'_>, page: &CodePage<D>, texts: &Texts, few: Option<u16>) {
    let code = field(ui, cx, texts.code, &page.code.0, true, |text| {
        CodeAction::Type(texts.lock, CodeField::Code, Typed(text))
    });
    if cx.fresh {
        code.request_focus();
    }
    field(ui, cx, texts.again, &page.again.0, true, |text| {
        CodeAction::Type(texts.lock, CodeField::Again, Typed(text))
    });
    if let Some(left) = few {
        let text = cx.say_with("code-few", &[("attempts", left.into())]);
        ui.label(cx.body(text));
        field(ui, cx, "code-attempts", &page.attempts, false, |text| {
            CodeAction::Type(texts.lock, CodeField::Attempts, Typed(text))
        });
    }
}

fn field(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    name: &'static str,
    value: &str,
    hidden: bool,
    typed: impl Fn(String) -> CodeAction,
) -> egui::Response {
    let at_most = (name, 240.0);
    edited(
        ui,
        cx,
        at_most,
        value,
        |edit| edit.password(hidden).char_limit(16),
        typed,
    )
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
    let text = cx.say_with("code-simulated", &[("code", code.as_str().into())]);
    ui.label(cx.small(text));
}

fn success(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    title: &'static str,
    lines: &[&'static str],
    left: Option<AttemptsLeft>,
) {
    note(ui, cx, Tone::Success, cx.say(title), |ui| {
        for line in lines {
            live_label(ui, cx.body(cx.say(line)));
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
        ui.horizontal(|ui| {
            if !cx.still {
                ui.add(egui::Spinner::new().size(18.0));
            }
            live_label(ui, cx.strong(cx.say("code-sending")));
        });
        if let Some(Job::Code {
            prompt: Some(prompt),
            ..
        }) = session.jobs.running()
        {
            live_label(ui, cx.body(cx.words.prompt(*prompt)));
        }
    });
}

/// The modem, its lock and the attempts that are left.
fn lock_says(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    says(ui, cx, session, |modem| {
        let lock = modem.card_lock.as_ref();
        vec![
            ("fact-lock", lock.map(|lock| cx.words.card_lock(lock))),
            ("code-left", lock.map(|lock| lock.tries.to_string())),
        ]
    });
}

/// The SIM card, its PIN request and the attempts that are left.
fn card_says(ui: &mut Ui, cx: &UiContext<'_>, session: &Session) {
    says(ui, cx, session, |modem| {
        let requested = |requested| {
            let id = if requested {
                "sim-requested"
            } else {
                "sim-not-requested"
            };
            cx.say(id).to_owned()
        };
        let left = modem.sim_pin.attempts.map(|left| left.to_string());
        vec![
            ("fact-pin-request", modem.sim_pin.requested.map(requested)),
            ("code-left", left),
        ]
    });
}

fn says(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    session: &Session,
    rows: impl Fn(&ModemReport) -> Vec<(&'static str, Option<String>)>,
) {
    let Some(modem) = session.report() else {
        return;
    };
    let of_both = vec![
        ("fact-model", modem.identity.model.clone()),
        ("fact-imei", super::imei(modem, session.revealed)),
        (
            "fact-sim",
            modem.pin.map(|pin| cx.words.pin(pin).to_owned()),
        ),
    ];
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("network-diagnosis")));
        facts(ui, "what the modem says", |ui| {
            for (name, value) in of_both.into_iter().chain(rows(modem)) {
                fact(ui, cx, cx.say(name), &cx.told(value), None);
            }
        });
        if modem.identity.imei.is_some() {
            ask_reveal(ui, cx, session.revealed, ["imei-hide", "imei-reveal"]);
        }
    });
}
