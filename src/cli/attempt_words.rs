//! The results of codes in words.

use crate::job::{SimPinDone, Unlocked};
use crate::modem::{AttemptsLeft, PinTask};

/// The attempts before and after a code.
pub fn of_attempts(left: AttemptsLeft) -> String {
    match left.after {
        Some(after) => format!("Attempts left: {} before, {after} now", left.before),
        None => format!("Attempts left: {} before, not read since", left.before),
    }
}

/// The result of an unlock.
pub fn of_unlocked(unlocked: &Unlocked) -> Vec<String> {
    let model = unlocked.model.as_deref().unwrap_or("The modem");
    let imei = unlocked
        .imei
        .as_ref()
        .map(|imei| format!(" {imei}"))
        .unwrap_or_default();
    vec![
        format!("{model}{imei} is unlocked: it says that it takes this SIM card without a code."),
        of_attempts(unlocked.attempts_left),
    ]
}

/// The result of a task for the PIN.
pub fn of_sim_pin(done: &SimPinDone) -> Vec<String> {
    let text = match (done.task, done.sent) {
        (PinTask::Enter, true) => "The PIN was right. The SIM card is ready.",
        (PinTask::Enter, false) => "The SIM card asks for no PIN. Nothing was sent.",
        (PinTask::TurnOff, true) => "The SIM card asks for its PIN no more.",
        (PinTask::TurnOff, false) => "The SIM card did not ask for its PIN. Nothing was sent.",
        (PinTask::TurnOn, true) => "The SIM card asks for its PIN from the next start on.",
        (PinTask::TurnOn, false) => "The SIM card asks for its PIN already. Nothing was sent.",
    };
    let mut lines = vec![String::from(text)];
    lines.extend(done.attempts_left.map(of_attempts));
    lines
}
