//! `cdrom` and `voice`: what the modem shows besides its ports, and voice calls.

use super::arguments::{CdromAction, CdromArguments, VoiceArguments};
use super::consent;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use crate::job::{CdromChanged, CdromRequest, JobRequest, VoiceRequest, VoiceTurnedOn};
use crate::language::Words;
use crate::modem::{Composition, Imei};

/// Turns the CD-ROM and the card reader off or on again.
pub fn cdrom(reporter: &mut Reporter, arguments: CdromArguments) -> Result<(), Exit> {
    let (request, what) = match (arguments.action, arguments.card_reader) {
        (CdromAction::Off, false) => (CdromRequest::Off, "cli-cdrom-off"),
        (CdromAction::Off, true) => (CdromRequest::AllOff, "cli-cdrom-all-off"),
        (CdromAction::On, false) => (CdromRequest::Factory, "cli-cdrom-factory"),
        (CdromAction::Restore, false) => (CdromRequest::Restore, "cli-cdrom-restore"),
        (CdromAction::On | CdromAction::Restore, true) => {
            reporter.say_text("cli-card-reader-alone");
            return Err(Exit::Usage);
        }
    };
    let mut runner = Runner::on(reporter, arguments.asked.which, None)?;
    if !arguments.asked.yes {
        let what = reporter.words().say(what).to_owned();
        confirm(reporter, &mut runner, &what)?;
    }
    runner.end(reporter, JobRequest::Cdrom(request))
}

/// Turns voice calls on.
pub fn voice(reporter: &mut Reporter, arguments: VoiceArguments) -> Result<(), Exit> {
    let mut runner = Runner::on(reporter, arguments.asked.which, None)?;
    if !arguments.asked.yes {
        let what = reporter.words().say("cli-voice-on").to_owned();
        confirm(reporter, &mut runner, &what)?;
    }
    runner.end(reporter, JobRequest::TurnVoiceOn(VoiceRequest))
}

/// Names the modem and what is done to it, and asks once.
pub(super) fn confirm(
    reporter: &mut Reporter,
    runner: &mut Runner,
    what: &str,
) -> Result<(), Exit> {
    consent::must_be_able_to_ask(reporter)?;
    let report = runner.identify(reporter)?;
    let words = reporter.words();
    let model = report.identity.model.as_deref();
    let model = model.unwrap_or(words.say("cli-a-modem")).to_owned();
    let imei = report.identity.imei.as_ref().map(Imei::to_string);
    let imei = imei.unwrap_or_else(|| words.say("cli-no-imei").to_owned());
    let modem = (("model", model), ("imei", imei));
    reporter.say_text_with("cli-the-modem-is", modem);
    reporter.say(what);
    consent::ask(reporter)
}

/// Describes the proof of a change to CD-ROM and card reader.
pub fn of_cdrom(words: &Words, changed: &CdromChanged) -> Vec<String> {
    let shows = |value: Composition| {
        let state = |state: Option<bool>| {
            words.say(match state {
                Some(true) => "cli-on",
                Some(false) => "cli-off",
                None => "cli-not-known",
            })
        };
        let cdrom = ("cdrom", state(value.cdrom()));
        let reader = ("reader", state(value.card_reader()));
        let value = ("value", value.to_string());
        words.say_with("cli-composition", (value, cdrom, reader))
    };
    let outcome = if changed.sent.is_none() {
        "cli-cdrom-same"
    } else if changed.replugged {
        "cli-cdrom-replugged"
    } else {
        "cli-cdrom-stored"
    };
    let mut lines = vec![
        change(words, "cli-before", &shows(changed.before)),
        change(words, "cli-now", &shows(changed.after)),
        words.say(outcome).to_owned(),
    ];
    if let Some(disks) = changed.disks_after {
        lines.push(words.say_with("functions-disks-now", ("count", disks)));
    }
    if changed.is_seen() == Some(false) {
        lines.push(words.say("functions-doubted").to_owned());
    }
    lines
}

/// A value before or after a change, behind its label.
pub fn change(words: &Words, label: &'static str, value: &str) -> String {
    format!("{:<9}{value}", words.say(label))
}

/// Describes the proof of a change to voice calls.
pub fn of_voice(words: &Words, done: &VoiceTurnedOn) -> Vec<String> {
    let text = if done.sent.is_none() {
        "cli-voice-was-on"
    } else {
        "cli-voice-is-on"
    };
    vec![words.say(text).to_owned()]
}
