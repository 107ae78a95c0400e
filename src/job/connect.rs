//! Opening a port that answers, and reading who the modem is. What answers otherwise is named as what it is.

use super::ask_ports;
use super::at_link::AtLink;
use super::come_back;
use super::context::Context;
use super::error::JobError;
use super::link::LinkError;
use super::notice::{Caution, Notice};
use super::qualcomm::DiagLink;
use super::read_modem;
use super::report::ModemReport;
use super::switch;
use super::timing;
use crate::bus::{BusError, NamedPort, Port, Role};
use crate::modem::{ImeiFault, Observation, UsbState};
use crate::problem::Problem;
use crate::progress::Stage;

/// Opens a port that answers AT, and reads who the modem is. Changes nothing: a modem that answers
/// otherwise is named as what it is.
pub(super) fn to_read(context: &mut Context<'_, '_>) -> Result<(AtLink, ModemReport), JobError> {
    let link = open(context)?;
    meet(context, link)
}

/// As [`to_read`], as the first stage of a job, which tells the person who the modem is.
pub(super) fn introduce(
    context: &mut Context<'_, '_>,
    stage: Stage,
) -> Result<(AtLink, ModemReport), JobError> {
    context.enter(stage);
    let (link, report) = to_read(context)?;
    context.tell(Notice::Identified(Box::new(report.clone())));
    Ok((link, report))
}

/// As [`to_read`], for a job that will write, which the person has agreed to: a modem that an earlier run
/// of such a job left in DIAG is led back to AT.
pub(super) fn to_write(context: &mut Context<'_, '_>) -> Result<(AtLink, ModemReport), JobError> {
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
    must_be_pcui(&link)?;
    Ok((link, report))
}

/// Refuses the modem port that answers in place of a PC UI port that is silent: nothing is written over it.
pub(super) fn must_be_pcui(link: &AtLink) -> Result<(), JobError> {
    if link.is_substitute() {
        let detail = "the PC UI port is silent, only the modem port answers";
        return Err(JobError::new(Problem::NoAnswer, detail));
    }
    Ok(())
}

fn meet(
    context: &mut Context<'_, '_>,
    mut link: AtLink,
) -> Result<(AtLink, ModemReport), JobError> {
    let report = read_modem::read(context, &mut link)?;
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
    refuse_boot_rom(context, Role::PcUi)?;
    if let Some(NamedPort {
        role: Some(Role::Diagnostics),
        pcui,
        ..
    }) = context.bus().named_port(Role::PcUi)
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
        Err(BusError::NotFound(_)) if context.bus().present(Role::Download) => {
            let port = context.bus().describe(Role::Download);
            let detail =
                format!("{port} is the port of a modem that waits for firmware, and is silent");
            Err(JobError::new(Problem::NoAnswer, detail))
        }
        Err(error @ BusError::NotFound(_)) => Err(without_node(context).unwrap_or(error.into())),
        outcome => Ok(outcome?),
    }
}

/// Refuses the port that a person named for this role where it is one of a boot ROM, to which nothing is sent.
pub(super) fn refuse_boot_rom(context: &mut Context<'_, '_>, role: Role) -> Result<(), JobError> {
    let named = context.bus().named_port(role);
    if named.is_some_and(|named| named.state == UsbState::BootRom) {
        let detail = format!("{} is the port of a boot ROM", context.bus().describe(role));
        return Err(JobError::new(Problem::BootRom, detail));
    }
    Ok(())
}

/// The error of a modem whose PC UI port the system knows and has no node for: a container or a sandbox shows the one
/// and not the other.
fn without_node(context: &mut Context<'_, '_>) -> Option<JobError> {
    let port = context.bus().whereabouts(Role::PcUi)?.port?;
    let detail = format!(
        "the system has the port, and {} is not there; a container or a sandbox has to be given it",
        port.display()
    );
    (!port.exists()).then(|| JobError::new(Problem::NoDriver, detail))
}

/// The kind of port that answers where the PC UI port should be.
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
    // It heard `AT`, and said something else than OK.
    if matches!(first, Err(LinkError::Garbled(_))) && link.ask_for_words(context.bus())? {
        return Ok(Answering::At(link));
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
    if !link.knock(context.bus(), "AT", 2, timing::AT_ROLE).ok()? {
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
    let detail = match context.bus().named_port(Role::PcUi) {
        Some(NamedPort {
            pcui: Some(pcui), ..
        }) if pcui != name => {
            format!("{name} answers DIAG; the PC UI port of this modem is {pcui}")
        }
        _ => format!("{name} answers DIAG"),
    };
    JobError::new(Problem::DiagnosticsPort, detail)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use crate::bus::{BusError, Clock, NamedPort, Port, Ports, Role, UsbSwitch};
    use crate::guard::Unguarded;
    use crate::job::{Failure, IdentifyRequest, JobRequest, Surroundings};
    use crate::journal::memory::Shelf;
    use crate::modem::UsbState;
    use crate::problem::Problem;
    use crate::simulator::{MemoryBus, Model, Scenario};

    /// A bus on which a person named a port that the system describes like this.
    struct Named {
        inner: MemoryBus,
        port: NamedPort,
        opened: usize,
    }

    impl Ports for Named {
        fn present(&mut self, role: Role) -> bool {
            self.inner.present(role)
        }

        fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
            self.opened += 1;
            self.inner.open(role)
        }

        fn named_port(&mut self, _role: Role) -> Option<NamedPort> {
            Some(self.port.clone())
        }

        fn describe(&self, _role: Role) -> String {
            String::from("/dev/ttyUSB1")
        }
    }

    impl Clock for Named {
        fn now(&self) -> Instant {
            self.inner.now()
        }

        fn wait_for_change(&mut self, deadline: Instant) {
            self.inner.wait_for_change(deadline);
        }
    }

    impl UsbSwitch for Named {}

    /// Why reading a modem over this port fails. No port is opened.
    fn failure_over(port: NamedPort) -> Failure {
        let mut bus = Named {
            inner: MemoryBus::new(Scenario::of(Model::E1550)),
            port,
            opened: 0,
        };
        let mut around = Surroundings {
            bus: &mut bus,
            guard: &mut Unguarded,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        };
        let request = JobRequest::Identify(IdentifyRequest::Read);
        let failure = crate::job::run(&mut around, &request).unwrap_err();
        assert_eq!(bus.opened, 0);
        failure
    }

    #[test]
    fn a_diagnostics_port_that_was_named_is_told_before_it_is_opened() {
        let failure = failure_over(NamedPort {
            role: Some(Role::Diagnostics),
            state: UsbState::Modem,
            pcui: Some(String::from("/dev/ttyUSB2")),
        });
        assert_eq!(failure.problem, Problem::DiagnosticsPort, "{failure}");
        assert!(failure.detail.contains("/dev/ttyUSB2"), "{failure}");
    }

    #[test]
    fn the_port_of_a_boot_rom_that_was_named_is_not_opened() {
        let failure = failure_over(NamedPort {
            role: None,
            state: UsbState::BootRom,
            pcui: None,
        });
        assert_eq!(failure.problem, Problem::BootRom, "{failure}");
        assert!(failure.detail.contains("/dev/ttyUSB1"), "{failure}");
    }
}
