//! Asking the modem who it is, what its SIM and its network say. Sends only commands that read.
//!
//! The order is the sheet's advice: ATI first, because it answers even without a SIM; a CME error never
//! means "not a modem" (`docs/facts/at-and-usb.md` §1.1).

use super::ask_ports;
use super::at_link::AtLink;
use super::come_back;
use super::context::{Context, Notice};
use super::error::JobError;
use super::hisilicon;
use super::link::LinkError;
use super::ownership::Caution;
use super::qualcomm::DiagLink;
use super::report::ModemReport;
use super::switch;
use super::timing;
use crate::bus::{BusError, NamedPort, Port, Role};
use crate::modem::{
    CardLock, Family, Identity, ImeiFault, NetworkState, Observation, Operator, PinState,
    RadioSetting, Registration, Signal, Sysinfo,
};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};
use crate::protocol::at::{Answer, FinalResult};

pub(super) const PLAN: Plan = &[(Stage::Identify, 1)];

pub(super) fn run(context: &mut Context<'_, '_>) -> Result<ModemReport, JobError> {
    context.enter(Stage::Identify);
    connect(context).map(|(_, report)| report)
}

pub(super) fn run_to_resume(context: &mut Context<'_, '_>) -> Result<ModemReport, JobError> {
    context.enter(Stage::Identify);
    connect_to_write(context).map(|(_, report)| report)
}

/// Opens a port that answers AT, and reads who the modem is. Changes nothing: a modem that answers
/// otherwise is named as what it is.
pub(super) fn connect(context: &mut Context<'_, '_>) -> Result<(AtLink, ModemReport), JobError> {
    let link = open(context)?;
    meet(context, link)
}

/// As [`connect`], for a job that will write, which the person has agreed to: a modem that an earlier run
/// of such a job left in DIAG is led back to AT.
pub(super) fn connect_to_write(
    context: &mut Context<'_, '_>,
) -> Result<(AtLink, ModemReport), JobError> {
    let link = match open_or_diag(context)? {
        Answering::At(link) => link,
        Answering::Diag(diag) if was_left_in_diag(context) => {
            context.log("an interrupted job left the modem in DIAG, leading it back to AT");
            diag.leave(context);
            come_back::wait_for_at(context, timing::RETURN_UNTOUCHED, None)?
        }
        Answering::Diag(_) => return Err(diagnostics_port(context)),
    };
    let (link, report) = meet(context, link)?;
    if link.is_substitute() {
        let detail = "the PC UI port is silent, only the modem port answers";
        return Err(JobError::new(Problem::NoAnswer, detail));
    }
    Ok((link, report))
}

fn meet(
    context: &mut Context<'_, '_>,
    mut link: AtLink,
) -> Result<(AtLink, ModemReport), JobError> {
    let report = read(context, &mut link)?;
    context.observe(Observation::Answered {
        version: report.version(),
    });
    if report.identity.imei_fault == Some(ImeiFault::Lost) {
        context.tell(Notice::Caution(Caution::ImeiLost));
    }
    Ok((link, report))
}

/// The PC UI port, whatever answers on it. A modem that is in download mode instead is named as such.
pub(super) fn open_port(context: &mut Context<'_, '_>) -> Result<Box<dyn Port>, JobError> {
    if let Some(NamedPort {
        role: Role::Diagnostics,
        pcui,
    }) = context.bus().named_port()
    {
        let name = context.bus().describe(Role::PcUi);
        let pcui = pcui.map_or_else(String::new, |pcui| {
            format!("; the PC UI port of this modem is {pcui}")
        });
        let detail = format!("{name} is the diagnostics port{pcui}");
        return Err(JobError::new(Problem::DiagnosticsPort, detail));
    }
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

/// What answers where the PC UI port should be.
enum Answering {
    At(AtLink),
    Diag(DiagLink),
}

/// A port that answers AT. Anything else that answers is named as what it is.
pub(super) fn open(context: &mut Context<'_, '_>) -> Result<AtLink, JobError> {
    match open_or_diag(context)? {
        Answering::At(link) => Ok(link),
        Answering::Diag(_) => Err(diagnostics_port(context)),
    }
}

/// A modem that was plugged in seconds ago is silent for a while, and a slow one answers late, so this
/// gives up only after several questions. A modem whose PC UI port stays silent may answer on the other
/// port that takes AT.
fn open_or_diag(context: &mut Context<'_, '_>) -> Result<Answering, JobError> {
    let mut link = AtLink::new(open_port(context)?);
    let first = link.ask(context.bus(), "AT", timing::AT_PROBE);
    if matches!(first, Err(LinkError::Silent(_))) {
        // The first bytes after opening may be lost (`docs/facts/at-and-usb.md` §3.2).
        if link.synchronise_briefly(context.bus()).is_ok() {
            return Ok(Answering::At(link));
        }
        if let Some(other) = modem_port(context) {
            return Ok(Answering::At(other));
        }
    }
    let error = match first {
        Ok(_) => return Ok(Answering::At(link)),
        Err(error @ (LinkError::Port(_) | LinkError::Frame | LinkError::Stopped)) => error,
        Err(_) => match link.synchronise(context.bus()) {
            Ok(()) => return Ok(Answering::At(link)),
            Err(error) => error,
        },
    };
    if matches!(
        error,
        LinkError::Port(_)
            | LinkError::Frame
            | LinkError::Stopped
            | LinkError::Lost {
                only_reports: true,
                ..
            }
    ) {
        return Err(error.into());
    }
    // Only the probe is sent, which is harmless in every mode.
    match DiagLink::probe(context, link.into_frames()) {
        Ok(diag) => Ok(Answering::Diag(diag)),
        Err(error @ (JobError::InDownloadMode(_) | JobError::Cancelled)) => Err(error),
        Err(_) => Err(silent(error)),
    }
}

fn silent(error: LinkError) -> JobError {
    match error {
        LinkError::Lost {
            heard_something: false,
            ..
        } => JobError::new(Problem::NotAModem, error.to_string()),
        error => error.into(),
    }
}

/// The modem port, where it is another one than the PC UI port and answers AT. It may be busy with a data
/// call, so it is only tried when the PC UI port is silent.
fn modem_port(context: &mut Context<'_, '_>) -> Option<AtLink> {
    let name = context.bus().describe(Role::Modem);
    if name == context.bus().describe(Role::PcUi) || !context.bus().present(Role::Modem) {
        return None;
    }
    let mut link = AtLink::new(context.open(Role::Modem).ok()?).substitute();
    if !link.knock(context.bus(), 2, timing::AT_ROLE).ok()? {
        return None;
    }
    context.log(format!("the PC UI port is silent, {name} answers AT"));
    Some(link)
}

/// Whether an earlier writing job ended between handing the port over to DIAG and giving it back. Then the
/// port that answers DIAG now is the PC UI port; otherwise it may well be the diagnostics port of a modem
/// that runs, which a restart would only disturb.
fn was_left_in_diag(context: &Context<'_, '_>) -> bool {
    crate::journal::interrupted(&context.around.store.all())
        .is_some_and(|job| job.condition.is_untouched())
}

fn diagnostics_port(context: &mut Context<'_, '_>) -> JobError {
    let name = context.bus().describe(Role::PcUi);
    let detail = match context.bus().named_port() {
        Some(NamedPort {
            pcui: Some(pcui), ..
        }) if pcui != name => {
            format!("{name} answers DIAG; the PC UI port of this modem is {pcui}")
        }
        _ => format!("{name} answers DIAG"),
    };
    JobError::new(Problem::DiagnosticsPort, detail)
}

/// Echo off, numbers in errors, reports off. A modem that refuses one of these, or does not answer it,
/// works without it.
pub(super) fn prepare(context: &mut Context<'_, '_>, link: &mut AtLink) -> Result<(), JobError> {
    for command in ["ATE0", "AT+CMEE=1", "AT^CURC=0"] {
        try_ask(context, link, command)?;
    }
    Ok(())
}

/// Reads identity, settings, SIM and network over an AT link. What the modem does not answer stays
/// unknown; only a modem that answers nothing any more is a failure.
pub(super) fn read(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<ModemReport, JobError> {
    prepare(context, link)?;
    let mut report = ModemReport::default();
    read_identity(context, link, &mut report)?;
    report.family = report.identity.family();
    read_door(context, link, &mut report)?;
    read_setting(context, link, &mut report)?;
    report.card_lock = try_ask(context, link, "AT^CARDLOCK?")?.and_then(|answer| {
        answer
            .line("^CARDLOCK")
            .and_then(|value| CardLock::parse(value).ok())
    });
    report.pin = read_pin_patiently(context, link)?;
    report.network = read_network(context, link, report.pin)?;
    Ok(report)
}

fn read_identity(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    report: &mut ModemReport,
) -> Result<(), JobError> {
    let identity = &mut report.identity;
    if let Some(answer) = try_ask(context, link, "ATI")? {
        identity.absorb_ati(&answer.lines);
    }
    for (command, absorb) in [
        (
            "AT+CGMI",
            Identity::absorb_manufacturer as fn(&mut Identity, &str),
        ),
        ("AT+CGMM", Identity::absorb_model),
        ("AT+CGMR", Identity::absorb_revision),
        ("AT+CGSN", Identity::absorb_serial),
        ("AT^HWVER", Identity::absorb_hardware),
    ] {
        if let Some(answer) = try_ask(context, link, command)?
            && answer.is_ok()
            && let Some(text) = answer.plain()
        {
            absorb(identity, text);
        }
    }
    if let Some(version) = try_ask(context, link, "AT^VERSION?")?
        && version.is_ok()
    {
        identity.absorb_version(&version.lines);
    }
    Ok(())
}

/// E1550: by family. Others that may be HiSilicon: by `AT^DLOADVER?` (DLOAD sheet §8), which an E1550
/// is not asked, because its vendor's program never did (E1550 sheet §1.7).
fn read_door(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    report: &mut ModemReport,
) -> Result<(), JobError> {
    let door = report.family.door();
    if report.family != Family::HiSilicon {
        report.door = door;
        return Ok(());
    }
    let version = try_ask(context, link, "AT^DLOADVER?")?
        .as_ref()
        .and_then(hisilicon::version);
    if version.as_deref() == Some(hisilicon::KNOWN_VERSION) {
        report.door = door;
    } else {
        report.download_version = version;
    }
    Ok(())
}

/// The radio setting, by the command that this kind of modem is likely to know first.
fn read_setting(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    report: &mut ModemReport,
) -> Result<(), JobError> {
    let commands = if report.family == Family::HiSilicon {
        ["^SYSCFGEX", "^SYSCFG"]
    } else {
        ["^SYSCFG", "^SYSCFGEX"]
    };
    let mut words = Vec::new();
    for command in commands {
        let answer = try_ask(context, link, &format!("AT{command}?"))?;
        report.syscfg = answer.as_ref().and_then(|answer| {
            let value = answer.line(command)?;
            RadioSetting::parse(command, value).ok()
        });
        if report.syscfg.is_some() {
            return Ok(());
        }
        words.push(match answer {
            None => format!("AT{command}? is not answered"),
            Some(answer) if answer.is_ok() => format!("AT{command}? is answered without a setting"),
            Some(answer) => format!("AT{command}?: {}", answer.result),
        });
    }
    report.no_setting = Some(words.join(", "));
    Ok(())
}

/// Whether the SIM asks for its PIN. A modem without a usable SIM answers with an error whose number
/// says why.
pub(super) fn read_pin(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<PinState>, JobError> {
    let Some(answer) = try_ask(context, link, "AT+CPIN?")? else {
        return Ok(None);
    };
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

/// As [`read_pin`], asked again while the answer is one that a SIM gives while it starts.
fn read_pin_patiently(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<PinState>, JobError> {
    let begun = context.now();
    loop {
        let state = read_pin(context, link)?;
        let patience = match state {
            Some(PinState::Busy) => timing::SIM_START,
            Some(PinState::Failed | PinState::Absent) => timing::SIM_DOUBT,
            _ => return Ok(state),
        };
        if context.now() + timing::SIM_LOOK > begun + patience {
            return Ok(state);
        }
        let next = context.now() + timing::SIM_LOOK;
        link.overhear(context.bus(), next)?;
    }
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
    let answer = try_ask(context, link, command)?;
    Ok(answer.and_then(|answer| answer.lines.iter().find_map(|line| parse(line))))
}

/// Asks what one can do without: `None` when no answer came in time.
///
/// # Errors
/// When the modem answers nothing else any more, either, or its port fails.
pub(super) fn try_ask(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
) -> Result<Option<Answer>, JobError> {
    match link.ask(context.bus(), command, link.patience(command)) {
        Ok(answer) => {
            log_answer(context, command, &answer);
            Ok(Some(answer))
        }
        Err(error @ (LinkError::Silent(_) | LinkError::Garbled(_) | LinkError::OnlyReports(_))) => {
            context.log(format!("{command} -> {error}"));
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
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
    log_answer(context, command, &answer);
    Ok(answer)
}

fn log_answer(context: &mut Context<'_, '_>, command: &str, answer: &Answer) {
    let personal = ["ATI", "AT+CGSN", "AT+CIMI", "AT^ICCID?"].contains(&command);
    let lines = if personal {
        String::from("(not logged)")
    } else {
        answer.lines.join(" | ")
    };
    context.log(format!("{command} -> {lines} {}", answer.result));
}
