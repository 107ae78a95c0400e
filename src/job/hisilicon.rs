//! The HiSilicon sticks' way into download mode: `AT^GODLOAD`, then a second AT dialogue.
//!
//! `docs/facts/dload-and-firmware-files.md` §1, §3 and §12. Nothing here writes firmware. `AT^NVBACKUP` lets
//! the modem keep its own copy, as the vendor's order has it; the modem restores it by itself, and
//! `AT^NVRESTORE` is never sent.

use std::time::Duration;

use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::link::{FrameLink, LinkError};
use super::loader::{Found, Loader};
use super::timing;
use crate::bus::{Clock as _, Port, PortError, Role};
use crate::firmware::Package;
use crate::guard::Span;
use crate::journal::Record;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::protocol::at::{AtAnswer, AtCommand, Exchange, ExchangeStep, FinalResult};
use crate::protocol::dload::DloadReply;
use crate::protocol::hdlc::Decoder;

/// From AT in normal mode to a proven loader.
pub(super) fn enter(
    context: &mut Context<'_, '_>,
    mut link: AtLink,
    package: &Package,
) -> Result<Loader, JobError> {
    context.enter(Stage::EnterDownloadMode);
    let backup = link.ask(context.bus(), "AT^NVBACKUP", timing::AT_NVBACKUP)?;
    if !backup.is_ok() {
        context.log(format!("AT^NVBACKUP: {}", backup.result));
    }
    context.check_cancelled()?;
    context.must_be_alone(Role::PcUi, Span::IntoDownloadMode)?;
    context.record(&Record::EnterDownloadMode)?;
    match link.ask(context.bus(), "AT^GODLOAD", timing::AT_GODLOAD) {
        // The modem may restart before it says OK (§3.2), so only a clear no counts as one.
        Ok(answer) => match answer.result {
            FinalResult::Ok => {}
            refusal => {
                let detail = format!("AT^GODLOAD: {refusal}");
                return Err(JobError::new(Problem::DownloadModeRefused, detail));
            }
        },
        Err(LinkError::Command(error)) => return Err(LinkError::Command(error).into()),
        Err(_) => {}
    }
    context.enter(Stage::WaitForDownloadMode);
    link.into_frames()
        .wait_until_gone(context.bus(), timing::LEAVE);
    wait_for_loader(context, Some(package))
}

/// Waits until a loader answers on the download port, going through its AT dialogue where it is not
/// in HDLC mode already. Without a package there is no signature to announce.
pub(super) fn wait_for_loader(
    context: &mut Context<'_, '_>,
    package: Option<&Package>,
) -> Result<Loader, JobError> {
    let deadline = context.now() + timing::DOWNLOAD_MODE;
    let mut last = String::from("no port appeared");
    while context.now() < deadline {
        match context.open_to_write()? {
            Ok(port) => match greet(context, port, package, timing::AT_PROBE)? {
                Ok(loader) => return Ok(loader),
                Err(reason) => last = reason,
            },
            Err(error) => last = error.to_string(),
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
    Err(JobError::new(Problem::DownloadModeMissing, last))
}

/// The version of the download protocol that this program speaks.
pub(super) const KNOWN_VERSION: &str = "2.0";

/// The version that an answer to `AT^DLOADVER?` names. A HiSilicon stick gives it in both modes (§3.2).
pub(super) fn version(answer: &AtAnswer) -> Option<String> {
    let version = answer.plain()?;
    let is_version = !version.is_empty()
        && version
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.');
    (answer.is_ok() && is_version).then(|| version.to_owned())
}

/// Whether this is an answer to `AT^DLOADVER?` that names a version of ours.
pub(super) fn speaks_dload(answer: &AtAnswer) -> bool {
    version(answer).as_deref() == Some(KNOWN_VERSION)
}

/// The dialogue on one opened port, of which the first answer is waited for so long. The inner error means "not yet,
/// try again".
pub(super) fn greet(
    context: &mut Context<'_, '_>,
    port: Box<dyn Port>,
    package: Option<&Package>,
    patience: Duration,
) -> Result<Result<Loader, String>, JobError> {
    let mut link = AtLink::new(port);
    match link.ask(context.bus(), "AT^DLOADVER?", patience) {
        Ok(answer) if speaks_dload(&answer) => {}
        Ok(answer) => match version(&answer) {
            // Waiting does not change it.
            Some(other) => {
                let detail = format!("AT^DLOADVER?: {other}");
                return Err(JobError::new(Problem::DownloadVersion, detail));
            }
            None => return Ok(Err(format!("AT^DLOADVER?: {}", answer.result))),
        },
        Err(LinkError::Port(error)) => return Ok(Err(error.to_string())),
        // Silence: perhaps it is in HDLC mode already (§12 point 5).
        Err(_) => return Ok(prove(context, link.into_frames())),
    }
    if let Some(signature) = package.and_then(Package::signature) {
        announce(context, &mut link, package, signature)?;
    }
    match data_mode(context, link)? {
        Ok(frames) => Ok(prove(context, frames)),
        Err(reason) => Ok(Err(reason)),
    }
}

fn prove(context: &Context<'_, '_>, frames: FrameLink) -> Result<Loader, String> {
    match Loader::prove(context, frames) {
        Found::Loader(loader) => Ok(*loader),
        Found::Running => Err(String::from("the modem still runs normally")),
        Found::Nothing(error) => Err(error.to_string()),
    }
}

/// `AT^SIGNVER=<id and 7>,0,<key hash>,<length>`, answered with `0` and OK (§6.4).
fn announce(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    package: Option<&Package>,
    signature: &crate::firmware::Signature,
) -> Result<(), JobError> {
    // A folder of images has no download id; the field's tools send 7, "everything" (§6.8).
    let kind = package
        .and_then(Package::download_id)
        .map_or(7, crate::firmware::DownloadId::signature_kind);
    let command = format!(
        "AT^SIGNVER={kind},0,{},{}",
        signature.public_key_hash, signature.length
    );
    let answer = link.ask(context.bus(), &command, timing::AT_DOWNLOAD)?;
    if answer.is_ok() && answer.lines.iter().any(|line| line.trim() == "0") {
        return Ok(());
    }
    // The failure's text is not established (§10), so anything but the known success is one.
    Err(JobError::new(
        Problem::SignatureRefused,
        format!("AT^SIGNVER: {}", answer.result),
    ))
}

/// `AT^DATAMODE`: OK, or the bare frame `03 00 02` when a signature should have been announced (§3.1).
fn data_mode(
    context: &mut Context<'_, '_>,
    mut link: AtLink,
) -> Result<Result<FrameLink, String>, JobError> {
    let command = AtCommand::new("AT^DATAMODE").map_err(LinkError::from)?;
    let mut exchange = Exchange::new(command, context.now(), timing::AT_DOWNLOAD);
    let mut frames = Decoder::new(64);
    loop {
        match exchange.poll(context.now()) {
            ExchangeStep::Send(bytes) => link.send(context.bus(), &bytes)?,
            ExchangeStep::Wait(until) => {
                context.check_cancelled()?;
                let slice = until.min(context.now() + timing::STOP_LOOK);
                let bytes = match link.listen(slice) {
                    Ok(bytes) => bytes,
                    Err(LinkError::Port(PortError::Gone)) => {
                        return Ok(Err(PortError::Gone.to_string()));
                    }
                    Err(error) => return Err(error.into()),
                };
                frames.feed(bytes);
                exchange.feed(context.around.bus.now(), bytes);
                while let Some(frame) = frames.next_frame() {
                    if let Ok(DloadReply::Nak(reason)) = frame.as_deref().map(DloadReply::decode) {
                        let detail = format!("AT^DATAMODE: {}", super::link::in_words(reason));
                        return Err(JobError::new(Problem::SignatureRequired, detail));
                    }
                }
            }
            ExchangeStep::Done(answer) if answer.is_ok() => return Ok(Ok(link.into_frames())),
            // In normal mode the command is declared but not supported (§3.2): not there yet.
            ExchangeStep::Done(answer) => {
                return Ok(Err(format!("AT^DATAMODE: {}", answer.result)));
            }
            ExchangeStep::TimedOut { .. } => {
                return Ok(Err(LinkError::Silent(Duration::ZERO).to_string()));
            }
        }
    }
}
