//! The results of codes in words.

use crate::job::{SimPinDone, Unlocked};
use crate::language::Words;
use crate::modem::{AttemptsLeft, PinTask};

/// The attempts before and after a code.
pub fn of_attempts(words: &Words, left: AttemptsLeft) -> String {
    let before = ("before", left.before.to_string());
    match left.after {
        Some(after) => {
            let after = ("after", after.to_string());
            words.say_with("cli-attempts", (before, after))
        }
        None => words.say_with("cli-attempts-unread", before),
    }
}

/// The result of an unlock.
pub fn of_unlocked(words: &Words, unlocked: &Unlocked) -> Vec<String> {
    let model = unlocked.model.as_deref();
    let model = model.unwrap_or(words.say("cli-the-modem"));
    let modem = match &unlocked.imei {
        Some(imei) => format!("{model} {imei}"),
        None => model.to_owned(),
    };
    vec![
        words.say_with("cli-unlocked", ("modem", modem)),
        of_attempts(words, unlocked.attempts_left),
    ]
}

/// The result of a task for the PIN.
pub fn of_sim_pin(words: &Words, done: &SimPinDone) -> Vec<String> {
    let text = words.say(match (done.task, done.sent) {
        (PinTask::Enter, true) => "cli-pin-entered",
        (PinTask::Enter, false) => "cli-pin-not-needed",
        (PinTask::TurnOff, true) => "cli-pin-off",
        (PinTask::TurnOff, false) => "cli-pin-was-off",
        (PinTask::TurnOn, true) => "cli-pin-on",
        (PinTask::TurnOn, false) => "cli-pin-was-on",
    });
    let mut lines = vec![text.to_owned()];
    lines.extend(done.attempts_left.map(|left| of_attempts(words, left)));
    lines
}
