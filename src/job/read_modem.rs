//! Reading who the modem is, what its SIM and its network say, over an AT link. Sends only commands that read.
//!
//! The order is the sheet's advice: ATI first, because it answers even without a SIM; a CME error never
//! means "not a modem" (`docs/facts/at-and-usb.md` §1.1).

use std::borrow::Cow;

use super::ask::try_ask;
use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::hisilicon;
use super::report::ModemReport;
use super::timing;
use crate::modem::{
    CardLock, Composition, Family, Identity, NetworkState, Operator, PinState, PinStatus, PinTries,
    RadioCommand, RadioPower, RadioSetting, Registration, Signal, Sysinfo, Voice,
    service::Technology,
};
use crate::privacy;
use crate::protocol::at::{AtAnswer, FinalResult};

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
    report.card_lock = read_lock(context, link)?;
    report.sim_pin = read_pin_status(context, link)?;
    report.pin = report.sim_pin.state;
    // A card that was still starting kept the modem from telling them.
    if report.setting_waits_for.is_some() && report.pin == Some(PinState::Ready) {
        read_setting(context, link, &mut report)?;
        report.card_lock = read_lock(context, link)?;
    }
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
        let Some(answer) = try_ask(context, link, command)? else {
            continue;
        };
        if let Some(text) = answer.plain().filter(|_| answer.is_ok()) {
            absorb(identity, text);
        }
        // How a modem answers whose flash lost the IMEI: an owner's report of an E153 [L].
        if command == "AT+CGSN" && is_memory_failure(&answer.result) {
            identity.imei_is_unreadable();
        }
    }
    if let Some(version) = try_ask(context, link, "AT^VERSION?")?
        && version.is_ok()
    {
        identity.absorb_version(&version.lines);
    }
    for text in [
        &mut identity.manufacturer,
        &mut identity.model,
        &mut identity.revision,
        &mut identity.hardware,
        &mut identity.dashboard,
        &mut identity.compiled,
        &mut identity.capabilities,
    ] {
        hide_numbers(text);
    }
    Ok(())
}

/// Whether the modem could not read its memory (3GPP 27.007 §9.2).
fn is_memory_failure(result: &FinalResult) -> bool {
    matches!(result, FinalResult::CmeError(error) if error.number == Some(23))
}

/// Hides a number that names a modem, a card or a person in a text that is to name something else. These texts are shown,
/// written down and sent to others, while the numbers are where they belong.
fn hide_numbers(text: &mut Option<String>) {
    if let Some(text) = text
        && let Cow::Owned(hidden) = privacy::mask(text)
    {
        *text = hidden;
    }
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
        [RadioCommand::Extended, RadioCommand::Syscfg]
    } else {
        [RadioCommand::Syscfg, RadioCommand::Extended]
    };
    let mut words = Vec::new();
    report.setting_waits_for = None;
    for command in commands {
        let answer = try_ask(context, link, &format!("AT{command}?"))?;
        report.syscfg = answer.as_ref().and_then(|answer| {
            let value = answer.line(command.name())?;
            RadioSetting::parse(command, value).ok()
        });
        if report.syscfg.is_some() {
            return Ok(());
        }
        let sim = answer.as_ref().and_then(sim_in_the_way);
        report.setting_waits_for = report.setting_waits_for.or(sim);
        words.push(match answer {
            None => format!("AT{command}? is not answered"),
            Some(answer) if answer.is_ok() => format!("AT{command}? is answered without a setting"),
            Some(answer) => format!("AT{command}?: {}", answer.result),
        });
    }
    report.no_setting = Some(words.join(", "));
    Ok(())
}

/// The state of the SIM because of which the modem refuses to answer.
fn sim_in_the_way(answer: &AtAnswer) -> Option<PinState> {
    match &answer.result {
        FinalResult::CmeError(error) => error.number.and_then(PinState::of_error),
        _ => None,
    }
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
    if let Some(state) = sim_in_the_way(&answer) {
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

/// The state of the SIM card, the attempts that are left for its PIN, and whether it asks for that when it starts.
pub(super) fn read_pin_status(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<PinStatus, JobError> {
    let state = read_pin_patiently(context, link)?;
    if !matches!(state, Some(PinState::Ready | PinState::Pin | PinState::Puk)) {
        return Ok(PinStatus::of(state, None, None));
    }
    let tries = read_line(context, link, "AT^CPIN?", |line| PinTries::parse(line).ok())?;
    let requested = if state == Some(PinState::Ready) {
        let answer = try_ask(context, link, "AT+CLCK=\"SC\",2")?;
        answer.and_then(
            |answer| match answer.line("+CLCK")?.split(',').next()?.trim() {
                "0" => Some(false),
                "1" => Some(true),
                _ => None,
            },
        )
    } else {
        None
    };
    Ok(PinStatus::of(state, tries.as_ref(), requested))
}

/// The operator lock.
pub(super) fn read_lock(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<CardLock>, JobError> {
    let answer = try_ask(context, link, "AT^CARDLOCK?")?;
    Ok(answer.and_then(|answer| CardLock::parse(answer.line("^CARDLOCK")?).ok()))
}

/// One look at registration, signal and operator. A modem on no network is asked for its radio, too.
pub(super) fn read_network(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    pin: Option<PinState>,
) -> Result<NetworkState, JobError> {
    let mut state = NetworkState {
        pin,
        sysinfo: read_service(context, link)?,
        calls: read_line(context, link, "AT+CREG?", |line| {
            Registration::from_answer(line).ok()
        })?,
        data: read_line(context, link, "AT+CGREG?", |line| {
            Registration::from_answer(line).ok()
        })?,
        signal: read_line(context, link, "AT+CSQ", |line| Signal::from_csq(line).ok())?,
        operator: read_line(context, link, "AT+COPS?", |line| Operator::parse(line).ok())?,
        lte: None,
        radio: None,
    };
    let on_lte = |operator: &Operator| operator.technology == Some(Technology::Lte);
    if !state.is_registered() && state.operator.as_ref().is_some_and(on_lte) {
        state.lte = read_line(context, link, "AT+CEREG?", |line| {
            Registration::from_answer(line).ok()
        })?;
    }
    if !state.is_registered() {
        state.radio = read_line(context, link, "AT+CFUN?", |line| {
            RadioPower::parse(line).ok()
        })?;
    }
    if let Some(operator) = &mut state.operator {
        hide_numbers(&mut operator.name);
    }
    Ok(state)
}

/// The state of the service, by the newer command where a modem knows only that.
fn read_service(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<Sysinfo>, JobError> {
    let Some(answer) = try_ask(context, link, "AT^SYSINFO")? else {
        return Ok(None);
    };
    if answer.is_ok() {
        let mut lines = answer.lines.iter();
        return Ok(lines.find_map(|line| Sysinfo::parse(line).ok()));
    }
    read_line(context, link, "AT^SYSINFOEX", |line| {
        Sysinfo::parse_extended(line).ok()
    })
}

/// Whether voice calls are on; `None` where the modem does not tell.
pub(super) fn read_voice(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<Voice>, JobError> {
    read_line(context, link, "AT^CVOICE?", |line| Voice::parse(line).ok())
}

/// The devices that the modem shows besides its ports; `None` where it does not tell.
pub(super) fn read_composition(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
) -> Result<Option<Composition>, JobError> {
    read_line(context, link, "AT^U2DIAG?", |line| {
        Composition::parse(line).ok()
    })
}

/// The first line of an answer that `parse` understands.
pub(super) fn read_line<R>(
    context: &mut Context<'_, '_>,
    link: &mut AtLink,
    command: &str,
    parse: impl Fn(&str) -> Option<R>,
) -> Result<Option<R>, JobError> {
    let answer = try_ask(context, link, command)?;
    Ok(answer.and_then(|answer| answer.lines.iter().find_map(|line| parse(line))))
}
