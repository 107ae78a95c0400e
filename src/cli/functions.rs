//! `cdrom` and `voice`: what the modem shows besides its ports, and calls with sound.

use std::path::PathBuf;

use super::arguments::{CdromAction, CdromArguments, VoiceArguments};
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use super::{consent, end};
use crate::job::{
    CdromChanged, CdromRequest, Done, IdentifyRequest, Request, VoiceRequest, VoiceTurnedOn,
};
use crate::modem::{Composition, Imei};

/// Turns the CD-ROM and the card reader off or on again.
pub fn cdrom(arguments: CdromArguments, state_dir: Option<PathBuf>) -> Exit {
    let reporter = &mut Reporter::new("cdrom", arguments.json);
    let (request, what) = match (arguments.action, arguments.card_reader) {
        (CdromAction::Off, false) => (CdromRequest::Off, "Its CD-ROM is turned off."),
        (CdromAction::Off, true) => (
            CdromRequest::AllOff,
            "Its CD-ROM and its card reader are turned off.",
        ),
        (CdromAction::On, false) => (
            CdromRequest::Factory,
            "Its CD-ROM and its card reader are set as the manufacturer made them.",
        ),
        (CdromAction::Restore, false) => (
            CdromRequest::Restore,
            "Its CD-ROM and its card reader are set as they were before.",
        ),
        (CdromAction::On | CdromAction::Restore, true) => {
            reporter.say("--card-reader goes with off alone: on and restore set both");
            return Exit::Usage;
        }
    };
    let mut runner = match Runner::on(arguments.which, None, state_dir) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    if !arguments.yes
        && let Err(exit) = confirm(reporter, &mut runner, what)
    {
        return exit;
    }
    let outcome = runner.run(reporter, Request::Cdrom(request));
    end(reporter, outcome)
}

/// Turns calls with sound on.
pub fn voice(arguments: VoiceArguments, state_dir: Option<PathBuf>) -> Exit {
    let reporter = &mut Reporter::new("voice", arguments.json);
    let mut runner = match Runner::on(arguments.which, None, state_dir) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    if !arguments.yes
        && let Err(exit) = confirm(reporter, &mut runner, "Calls with sound are turned on.")
    {
        return exit;
    }
    let outcome = runner.run(reporter, Request::TurnVoiceOn(VoiceRequest));
    end(reporter, outcome)
}

/// Names the modem and what is done to it, and asks once.
fn confirm(reporter: &mut Reporter, runner: &mut Runner, what: &str) -> Result<(), Exit> {
    consent::must_be_able_to_ask(reporter)?;
    let report = match runner.run(reporter, Request::Identify(IdentifyRequest::Read)) {
        Ok(Done::Identified(report)) => report,
        outcome => return Err(end(reporter, outcome)),
    };
    let model = report.identity.model.as_deref().unwrap_or("a modem");
    let imei = report.identity.imei.as_ref().map(Imei::to_string);
    reporter.say(&format!(
        "The modem is {model} {}.",
        imei.as_deref().unwrap_or("without an IMEI")
    ));
    reporter.say(what);
    consent::ask(reporter)
}

/// Describes the proof of a change to CD-ROM and card reader.
pub fn of_cdrom(changed: &CdromChanged) -> Vec<String> {
    let shows = |value: Composition| {
        let state = |state: Option<bool>| match state {
            Some(true) => "on",
            Some(false) => "off",
            None => "not known",
        };
        format!(
            "{value} (CD-ROM {}, card reader {})",
            state(value.cdrom()),
            state(value.card_reader())
        )
    };
    let mut lines = vec![
        format!("Before   {}", shows(changed.before)),
        format!("Now      {}", shows(changed.after)),
    ];
    lines.push(String::from(if changed.sent.is_none() {
        "The modem had this value already. Nothing was sent."
    } else if changed.replugged {
        "The modem was plugged in again and has the new value."
    } else {
        "The modem stored the value. Unplug the modem and plug it in again; until then it goes on as before."
    }));
    lines
}

/// Describes the proof of a change to calls with sound.
pub fn of_voice(done: &VoiceTurnedOn) -> Vec<String> {
    let text = if done.sent.is_none() {
        "Calls with sound were on already. Nothing was sent."
    } else {
        "Calls with sound are on."
    };
    vec![String::from(text)]
}
