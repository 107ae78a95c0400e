//! `reactivate`: the network setting that brings the network back, and the one from before.

use super::arguments::ReactivateArguments;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use super::{can_ask, functions};
use crate::job::{JobRequest, ReactivateRequest};
use crate::language::Words;
use crate::modem::RadioSetting;

/// Sends the setting that is asked for. A terminal asks first.
pub fn reactivate(reporter: &mut Reporter, arguments: ReactivateArguments) -> Result<(), Exit> {
    let request = wanted(&arguments).map_err(|why| {
        reporter.say(&why);
        Exit::Usage
    })?;
    let mut runner = Runner::on(reporter, arguments.which, None)?;
    if !arguments.yes && can_ask() {
        let what = what(reporter.words(), request);
        functions::confirm(reporter, &mut runner, &what)?;
    }
    runner.end(reporter, JobRequest::Reactivate(request))
}

/// The setting that the words ask for, or why they ask for none.
fn wanted(arguments: &ReactivateArguments) -> Result<ReactivateRequest, String> {
    match (arguments.networks, arguments.syscfg.as_deref()) {
        _ if arguments.undo => Ok(ReactivateRequest::Undo),
        (Some(networks), _) => Ok(ReactivateRequest::Networks(networks)),
        (None, None) => Ok(ReactivateRequest::Propose),
        (None, Some(values)) => match values.parse::<RadioSetting>() {
            Ok(wanted) => Ok(ReactivateRequest::Set(wanted)),
            Err(error) => Err(format!("--syscfg {values}: {error}")),
        },
    }
}

/// The change, for the person who is asked.
fn what(words: &Words, request: ReactivateRequest) -> String {
    match request {
        ReactivateRequest::Propose => words.say("cli-reactivate-propose").to_owned(),
        ReactivateRequest::Networks(_) => words.say("cli-reactivate-networks").to_owned(),
        ReactivateRequest::Set(setting) => {
            let setting = setting.to_string();
            words.say_with("cli-reactivate-set", ("setting", setting))
        }
        ReactivateRequest::Undo => words.say("cli-reactivate-undo").to_owned(),
    }
}
