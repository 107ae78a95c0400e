//! Asking the modem who it is, what its SIM and its network say. Sends only commands that read.
//!
//! The order is the sheet's advice: ATI first, because it answers even without a SIM; a CME error never
//! means "not a modem" (`facts/at-and-usb.md` §1.1).

use super::ask_ports;
use super::at_link::AtLink;
use super::come_back;
use super::context::Context;
use super::diag_door::DiagLink;
use super::error::JobError;
use super::godload_door;
use super::link::{FrameLink, LinkError};
use super::report::ModemReport;
use super::switch;
use super::timing;
use crate::bus::{BusError, Port};
use crate::modem::{
    CardLock, Door, Family, Identity, NetworkState, Observation, Operator, PinState, Registration,
    Signal, Syscfg, Sysinfo,
};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};
use crate::protocol::at::{Answer, FinalResult};

pub(super) const PLAN: Plan = &[(Stage::Identify, 1)];

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<ModemReport, JobError> {
    context.enter(Stage::Identify);
    connect(context).map(|(_, report)| report)
}

/// Opens the PC UI port, finds out in which state the modem is, and reads who it is.
pub(super) fn connect(context: &mut Context<'_, '_>) -> Result<(AtLink, ModemReport), JobError> {
    let mut link = open(context)?;
    let report = read(context, &mut link)?;
    context.observe(Observation::Answered {
        version: report.version(),
    });
    Ok((link, report))
}

/// The PC UI port, whatever answers on it. A modem that is in download mode instead is named as such.
pub(super) fn open_port(context: &mut Context<'_, '_>) -> Result<Box<dyn Port>, JobError> {
    match ask_ports::open_pcui(context) {
        Err(BusError::NotFound(_)) if come_back::in_download_mode(context) => {
            Err(JobError::InDownloadMode("a loader answers"))
        }
        Err(BusError::NotFound(_)) if switch::is_only_cdrom(context) => {
            Err(JobError::CdromMode("the USB shows its CD-ROM only".into()))
        }
        outcome => Ok(outcome?),
    }
}

/// A port that answers AT. A modem found in DIAG, where an earlier run was cut off, is led back to AT;
/// one in download mode is named as such.
pub(super) fn open(context: &mut Context<'_, '_>) -> Result<AtLink, JobError> {
    let mut link = AtLink::new(open_port(context)?);
    let mut last = LinkError::Silent(timing::AT_PROBE);
    // Two tries, because the first bytes after opening may be lost (`facts/at-and-usb.md` §3.2).
    for _ in 0..2 {
        match link.ask(context.bus(), "AT", timing::AT_PROBE) {
            Ok(_) => return Ok(link),
            Err(error @ (LinkError::Port(_) | LinkError::OnlyReports(_))) => {
                return Err(error.into());
            }
            Err(error) => last = error,
        }
    }
    let frames = link.into_frames();
    back_from_diag(context, frames)?.ok_or_else(|| {
        if matches!(last, LinkError::Silent(_)) {
            JobError::new(Problem::NotAModem, last.to_string())
        } else {
            last.into()
        }
    })
}

fn back_from_diag(
    context: &mut Context<'_, '_>,
    frames: FrameLink,
) -> Result<Option<AtLink>, JobError> {
    match DiagLink::probe(context, frames) {
        Ok(diag) => {
            context.log("the modem was left in DIAG, leading it back to AT");
            diag.leave(context);
            come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None).map(Some)
        }
        Err(error @ (JobError::InDownloadMode(_) | JobError::Cancelled)) => Err(error),
        Err(_) => Ok(None),
    }
}

/// Echo off, numbers in errors, reports off. A modem that refuses one of these works without it.
pub(super) fn prepare(context: &mut Context<'_, '_>, link: &mut AtLink) -> Result<(), JobError> {
    for command in ["ATE0", "AT+CMEE=1", "AT^CURC=0"] {
        ask(context, link, command)?;
    }
    Ok(())
}

/// Reads identity, settings, SIM and network over an AT link.
pub(super) fn read(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<ModemReport, JobError> {
    prepare(context, link)?;
    let mut report = ModemReport::default();
    read_identity(context, link, &mut report)?;
    report.family = report.identity.family();
    report.door = door(context, link, report.family)?;
    report.syscfg = ask(context, link, "AT^SYSCFG?")?
        .line("^SYSCFG")
        .and_then(|value| Syscfg::parse(value).ok());
    report.card_lock = ask(context, link, "AT^CARDLOCK?")?
        .line("^CARDLOCK")
        .and_then(|value| CardLock::parse(value).ok());
    report.pin = read_pin(context, link)?;
    report.network = read_network(context, link, report.pin)?;
    Ok(report)
}

fn read_identity(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    report: &mut ModemReport,
) -> Result<(), JobError> {
    let identity = &mut report.identity;
    identity.absorb_ati(&ask(context, link, "ATI")?.lines);
    for (command, absorb) in [
        (
            "AT+CGMI",
            Identity::absorb_manufacturer as fn(&mut Identity, &str),
        ),
        ("AT+CGMM", Identity::absorb_model),
        ("AT+CGMR", Identity::absorb_revision),
        ("AT+CGSN", Identity::absorb_serial),
    ] {
        let answer = ask(context, link, command)?;
        if answer.is_ok()
            && let Some(text) = answer.plain()
        {
            absorb(identity, text);
        }
    }
    if let Some(hardware) = ask(context, link, "AT^HWVER")?.line("^HWVER") {
        identity.absorb_hardware(hardware);
    }
    let version = ask(context, link, "AT^VERSION?")?;
    if version.is_ok() {
        identity.absorb_version(&version.lines);
    }
    Ok(())
}

/// E1550: by family. Others that may be HiSilicon: by `AT^DLOADVER?` (DLOAD sheet §8), which an E1550
/// is not asked, because its vendor's program never did (E1550 sheet §1.7).
fn door(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    family: Family,
) -> Result<Option<Door>, JobError> {
    if family != Family::HiSilicon {
        return Ok(family.door());
    }
    let answer = ask(context, link, "AT^DLOADVER?")?;
    let speaks_dload = godload_door::speaks_dload(&answer);
    Ok(family.door().filter(|_| speaks_dload))
}

/// Whether the SIM asks for its PIN. A modem without a usable SIM answers with an error whose number
/// says why.
pub(super) fn read_pin(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<PinState>, JobError> {
    let answer = ask(context, link, "AT+CPIN?")?;
    if let FinalResult::CmeError(error) = &answer.result
        && let Some(state) = error.number.and_then(PinState::of_error)
    {
        return Ok(Some(state));
    }
    Ok(answer
        .lines
        .iter()
        .find_map(|line| PinState::parse(line).ok()))
}

/// One look at registration, signal and operator.
pub(super) fn read_network(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    pin: Option<PinState>,
) -> Result<NetworkState, JobError> {
    Ok(NetworkState {
        pin,
        sysinfo: read_line(context, link, "AT^SYSINFO", |line| {
            Sysinfo::parse(line).ok()
        })?,
        calls: read_line(context, link, "AT+CREG?", |line| {
            Registration::from_answer(line).ok()
        })?,
        data: read_line(context, link, "AT+CGREG?", |line| {
            Registration::from_answer(line).ok()
        })?,
        signal: read_line(context, link, "AT+CSQ", |line| Signal::from_csq(line).ok())?,
        operator: read_line(context, link, "AT+COPS?", |line| Operator::parse(line).ok())?,
    })
}

/// The first line of an answer that `parse` understands.
fn read_line<R>(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    parse: impl Fn(&str) -> Option<R>,
) -> Result<Option<R>, JobError> {
    Ok(ask(context, link, command)?
        .lines
        .iter()
        .find_map(|line| parse(line)))
}

/// Asks, and writes the exchange to the log. Only what identifies nobody is written out in full.
pub(super) fn ask(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
) -> Result<Answer, JobError> {
    ask_within(context, link, command, timing::AT)
}

/// As [`ask`], for commands that take long.
pub(super) fn ask_within(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    timeout: std::time::Duration,
) -> Result<Answer, JobError> {
    let answer = link.ask(context.bus(), command, timeout)?;
    let personal = ["ATI", "AT+CGSN", "AT+CIMI", "AT^ICCID?"].contains(&command);
    let lines = if personal {
        String::from("(not logged)")
    } else {
        answer.lines.join(" | ")
    };
    context.log(format!("{command} -> {lines} {}", answer.result));
    Ok(answer)
}
