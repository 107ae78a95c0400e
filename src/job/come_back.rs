//! Waiting for the modem to come back as itself.

use std::time::Duration;

use super::ask_ports;
use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::hisilicon;
use super::loader::{Found, Loader};
use super::notice::{Notice, Prompt};
use super::switch::{self, Returning};
use super::timing;
use crate::bus::Role;
use crate::modem::Observation;
use crate::problem::Problem;

/// Waits until the PC UI port answers `AT`.
///
/// `prompt_after` is when the person is asked to plug the modem in again: a modem whose restart failed
/// half-way often needs just that.
pub(super) fn wait_for_at(
    context: &mut Context<'_, '_>,
    timeout: Duration,
    prompt_after: Option<Duration>,
) -> Result<AtLink, JobError> {
    let begun = context.now();
    let deadline = begun + timeout;
    let mut prompt = prompt_after.map(|after| begun + after);
    let mut last = String::from("no port appeared");
    let mut returning = Returning::default();
    while context.now() < deadline {
        match ask_ports::open_pcui(context) {
            Ok(port) => {
                let mut link = AtLink::new(port);
                match link.ask(context.bus(), "AT", timing::AT_PROBE) {
                    Ok(answer) if answer.is_ok() => {
                        context.observe(Observation::Runs);
                        return Ok(link);
                    }
                    Ok(answer) => last = format!("AT: {}", answer.result),
                    Err(error) => last = error.to_string(),
                }
            }
            Err(error) => {
                last = error.to_string();
                returning.look(context);
            }
        }
        if prompt.is_some_and(|at| context.now() >= at) {
            prompt = None;
            context.tell(Notice::Prompt(Prompt::PlugInAgain));
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
    if in_download_mode(context) {
        last = String::from("it is in download mode again");
    } else if switch::is_only_cdrom(context) {
        context.observe(Observation::CdRomSeen);
        last = String::from("it shows itself as a CD-ROM");
    }
    Err(JobError::new(Problem::DidNotComeBack, last))
}

/// Whether a loader answers on the download port now, which is asked only when nothing answers as a
/// modem that runs. Sends only what is harmless in every mode: the probe 0C, and for a HiSilicon
/// loader, which wants its AT dialogue first, `AT^DLOADVER?`
/// (`docs/facts/dload-and-firmware-files.md` §12 point 5).
pub(super) fn in_download_mode(context: &mut Context<'_, '_>) -> bool {
    let Ok(port) = context.open(Role::Download) else {
        return false;
    };
    if matches!(Loader::prove_port(context, port), Found::Loader(_)) {
        context.observe(Observation::LoaderAnswered);
        return true;
    }
    let Ok(port) = context.open(Role::Download) else {
        return false;
    };
    let mut link = AtLink::new(port);
    // Ends what the probe began on a port that reads lines.
    link.ask(context.bus(), "ATE0", timing::AT_PROBE).ok();
    let found = link
        .ask(context.bus(), "AT^DLOADVER?", timing::AT_PROBE)
        .is_ok_and(|answer| hisilicon::speaks_dload(&answer));
    if found {
        context.observe(Observation::LoaderAnswered);
    }
    found
}
