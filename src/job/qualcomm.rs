//! The E1550's way into download mode: AT, DIAG, switch (3A), and waiting for its loader.
//!
//! The order is the one of the capture, `docs/facts/e1550-download-mode.md` §1.2 \[C\]; what a request means
//! is \[L\] where that sheet says so. Nothing here writes. As long as the switch was not accepted, a
//! failure leads the modem back to AT with a DIAG restart (29 02 00) \[L\].

use super::at_link::AtLink;
use super::context::Context;
use super::error::JobError;
use super::link::{FrameLink, LinkError};
use super::loader::{Found, Loader};
use super::timing;
use crate::bus::{PortError, Role};
use crate::guard::Span;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::protocol::diag::{self, DiagReply, DiagRequest};

/// A port that was handed from AT to DIAG and answers there.
#[derive(Debug)]
pub(super) struct DiagLink {
    link: FrameLink,
}

/// The modem's version over DIAG, for comparison with AT.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DiagVersion {
    pub(super) software: String,
    pub(super) hardware: String,
}

impl DiagLink {
    /// Hands the AT port over to DIAG (rows 1 to 3) and waits for the proof that it answers.
    pub(super) fn hand_over(
        context: &mut Context<'_, '_>,
        mut link: AtLink,
    ) -> Result<Self, JobError> {
        let answer = link.ask(context.bus(), "AT$QCDMG", timing::AT)?;
        if !answer.is_ok() {
            return Err(JobError::new(
                Problem::DownloadModeRefused,
                format!("AT$QCDMG: {}", answer.result),
            ));
        }
        link.send(context.bus(), &diag::dislog_handover())?;
        let mut diag = Self {
            link: link.into_frames(),
        };
        match diag.prove(context) {
            Ok(()) => Ok(diag),
            Err(error) => {
                // Who stops here does not know whether the port was handed over; the restart leads back
                // from both sides.
                if matches!(error, JobError::Cancelled) {
                    diag.leave(context);
                }
                Err(error)
            }
        }
    }

    /// Proves that DIAG answers on a port, with the harmless probe 0C.
    pub(super) fn probe(context: &mut Context<'_, '_>, link: FrameLink) -> Result<Self, JobError> {
        let mut diag = Self { link };
        diag.prove(context)?;
        Ok(diag)
    }

    fn prove(&mut self, context: &mut Context<'_, '_>) -> Result<(), JobError> {
        let mut last = LinkError::Silent(timing::DIAG);
        for _ in 0..timing::DIAG_TRIES {
            match self.ask(context, DiagRequest::Probe) {
                Ok(DiagReply::Alive) => {
                    // The probe is sent several times, as in the capture; its other replies are not
                    // the answers to what comes next.
                    self.link
                        .drain(context.bus(), timing::DIAG_SETTLE, |_| {})?;
                    return Ok(());
                }
                Ok(_) => return Err(JobError::InDownloadMode("the loader answered")),
                Err(error @ (LinkError::Port(_) | LinkError::Stopped)) => return Err(error.into()),
                Err(error) => last = error,
            }
        }
        Err(JobError::new(
            Problem::DownloadModeRefused,
            format!("DIAG does not answer: {last}"),
        ))
    }

    /// One request and the reply that belongs to it.
    pub(super) fn ask(
        &mut self,
        context: &mut Context<'_, '_>,
        request: DiagRequest,
    ) -> Result<DiagReply, LinkError> {
        self.link.send(context.bus(), &request.frame())?;
        self.link.receive(context.bus(), timing::DIAG, |payload| {
            let reply = DiagReply::decode(payload);
            (request.answers(&reply) || matches!(reply, DiagReply::DownloadMode(_)))
                .then_some(reply)
        })
    }

    /// ESN and the vendor's version query (rows 4 and 5). A modem that rejects the query is not
    /// refused for that: the AT identity stands, and the product answer in download mode decides.
    pub(super) fn version(
        &mut self,
        context: &mut Context<'_, '_>,
    ) -> Result<Option<DiagVersion>, JobError> {
        self.ask(context, DiagRequest::Esn)?;
        match self.ask(context, DiagRequest::HuaweiVersion)? {
            DiagReply::HuaweiVersion { software, hardware } => {
                Ok(Some(DiagVersion { software, hardware }))
            }
            _ => Ok(None),
        }
    }

    /// Leads the modem back to AT \[L\] (`docs/facts/e1550-download-mode.md` §6).
    pub(super) fn leave(mut self, context: &mut Context<'_, '_>) {
        let shield = context.shield();
        let left = self.ask(context, DiagRequest::Restart);
        drop(shield);
        // A restart that is not confirmed may still happen; the port tells, and plugging the modem in
        // again brings AT back in any case.
        match left {
            Ok(_) | Err(LinkError::Port(PortError::Gone)) => {
                self.link.wait_until_gone(context.bus(), timing::LEAVE);
            }
            Err(error) => context.log(format!("leaving DIAG was not confirmed: {error}")),
        }
    }

    /// Rows 6 to 8: ready notice, CD-ROM status, switch. Gives back the link when the modem says no.
    fn switch(&mut self, context: &mut Context<'_, '_>) -> Result<(), JobError> {
        // Meaning unknown; the capture shows it echoed.
        self.ask(context, DiagRequest::Ready)?;
        match self.ask(context, DiagRequest::CdromStatus)? {
            DiagReply::CdromStatus(0) => {}
            DiagReply::CdromStatus(status) => {
                let detail = format!("CD-ROM status {status:#04x}, expected 0x00");
                return Err(JobError::new(Problem::DownloadModeRefused, detail));
            }
            // A firmware without this request has no status to wait for.
            _ => context.log("the modem does not report its CD-ROM status"),
        }
        context.must_be_alone(Role::PcUi, Span::IntoDownloadMode)?;
        context.record(&crate::journal::Record::EnterDownloadMode)?;
        match self.ask(context, DiagRequest::SwitchToDownload) {
            // The port may vanish before the echo arrives.
            Ok(DiagReply::SwitchAccepted) | Err(LinkError::Port(PortError::Gone)) => Ok(()),
            Ok(_) => Err(JobError::new(
                Problem::DownloadModeRefused,
                "the switch (3A) was rejected",
            )),
            Err(LinkError::Silent(_) | LinkError::Garbled(_)) => {
                // Only the echo may be lost: the port decides.
                if self.link.wait_until_gone(context.bus(), timing::LEAVE) {
                    Ok(())
                } else {
                    Err(JobError::new(
                        Problem::DownloadModeRefused,
                        "the switch (3A) was not answered",
                    ))
                }
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// From AT to a proven loader. `firmware` is the version that AT gave; DIAG must say the same, or two
/// modems are mixed up.
pub(super) fn enter(
    context: &mut Context<'_, '_>,
    link: AtLink,
    firmware: Option<&str>,
) -> Result<Loader, JobError> {
    context.enter(Stage::EnterDownloadMode);
    let mut diag = DiagLink::hand_over(context, link)?;
    let switched = compare_version(context, &mut diag, firmware)
        .and_then(|()| context.check_cancelled())
        .and_then(|()| diag.switch(context));
    if let Err(error) = switched {
        if !error.is_gone() {
            diag.leave(context);
        }
        return Err(error);
    }
    context.enter(Stage::WaitForDownloadMode);
    diag.link.wait_until_gone(context.bus(), timing::LEAVE);
    drop(diag);
    wait_for_loader(context)
}

fn compare_version(
    context: &mut Context<'_, '_>,
    diag: &mut DiagLink,
    firmware: Option<&str>,
) -> Result<(), JobError> {
    let Some(version) = diag.version(context)? else {
        context.log("the modem does not answer the version query over DIAG");
        return Ok(());
    };
    context.log(format!(
        "DIAG: software {}, hardware {}",
        version.software, version.hardware
    ));
    match firmware {
        Some(firmware) if firmware != version.software => {
            let detail = format!("AT says {firmware}, DIAG says {}", version.software);
            Err(JobError::new(Problem::ProductMismatch, detail))
        }
        _ => Ok(()),
    }
}

fn wait_for_loader(context: &mut Context<'_, '_>) -> Result<Loader, JobError> {
    let deadline = context.now() + timing::DOWNLOAD_MODE;
    let mut last = String::from("no port appeared");
    while context.now() < deadline {
        match context.open_to_write()? {
            Ok(port) => match Loader::prove_port(context, port) {
                Found::Loader(loader) => return Ok(*loader),
                Found::Running => last = String::from("the modem still runs normally"),
                Found::Nothing(error) => last = error.to_string(),
            },
            // Freshly appeared ports are refused for a moment while the system sets them up.
            Err(error) => last = error.to_string(),
        }
        context.poll_wait(timing::LOOK, deadline)?;
    }
    Err(JobError::new(Problem::DownloadModeMissing, last))
}
