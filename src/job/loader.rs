//! A modem in download mode. A [`Loader`] exists only after the modem proved that it is one.
//!
//! This is what makes the rule "no DLOAD opcode before the 0C banner" hold: START, DATA, END and RESET
//! can be sent through this type alone, and the only way to one is [`Loader::prove`].

use std::time::Duration;

use super::context::Context;
use super::error::JobError;
use super::link::{FrameLink, LinkError, in_words};
use super::timing;
use crate::bus::{Clock, Port, PortError};
use crate::modem::DownloadEntry;
use crate::problem::Problem;
use crate::protocol::dload::session::{LoaderKind, Pace, Part, Session, SessionStep};
use crate::protocol::dload::{Banner, DloadReply, DloadRequest, NakReason};

/// A proven loader, its port held exclusively.
#[derive(Debug)]
pub(super) struct Loader {
    link: FrameLink,
    door: DownloadEntry,
    banner: String,
    product: Option<String>,
    pace: Pace,
}

/// The answer on a port where a loader may be.
#[derive(Debug)]
pub(super) enum Found {
    /// A loader.
    Loader(Box<Loader>),
    /// The modem runs normally: DIAG answered (`13 0C`).
    Running,
    /// Silence, or nothing that can be trusted.
    Nothing(LinkError),
}

impl Loader {
    /// Sends the version request (0C), which is harmless in every mode, and looks who answers
    /// (`docs/facts/e1550-download-mode.md` §1.4 row 9, `docs/facts/dload-and-firmware-files.md` §2.2).
    ///
    /// Asked a second time where the first brought nothing: a program that died within a write left the
    /// loader in the middle of a frame. The request's opening flag then only ends that frame, and its
    /// closing flag opens the next one. Other tools poll a second time, too (first sheet, §3.4). A refusal (NAK)
    /// may be the answer to such a broken frame; of the second request it is the answer, and nothing is waited for.
    pub(super) fn prove(context: &Context<'_, '_>, link: FrameLink) -> Found {
        let clock: &dyn Clock = &context.around.bus;
        let mut loader = Self {
            link,
            door: DownloadEntry::Diag,
            banner: String::new(),
            product: None,
            pace: Pace::default(),
        };
        let mut answer = loader.who(clock);
        if matches!(
            answer,
            Err(LinkError::Silent(_) | LinkError::Garbled(_) | LinkError::Refused(_))
        ) {
            answer = loader.who(clock);
        }
        match answer {
            Ok(Some(banner)) => {
                // The banner is what tells the doors apart: M62xx-OEMSBL is the E1550's own boot
                // loader [C]; every DLOAD 2.0 modem says the same fixed text [C].
                loader.door = if banner.is_oemsbl() {
                    DownloadEntry::Diag
                } else {
                    DownloadEntry::Godload
                };
                banner.text().clone_into(&mut loader.banner);
                Found::Loader(Box::new(loader))
            }
            Ok(None) => Found::Running,
            Err(error) => Found::Nothing(error),
        }
    }

    /// The version request and its answer: the banner, or that the modem runs normally.
    fn who(&mut self, clock: &dyn Clock) -> Result<Option<Banner>, LinkError> {
        self.send(clock, &DloadRequest::Version)?;
        self.link
            .receive(clock, timing::LOADER, |payload| {
                match DloadReply::decode(payload) {
                    DloadReply::Version(banner) => Some(Ok(Some(banner))),
                    DloadReply::NotInDownloadMode => Some(Ok(None)),
                    DloadReply::Nak(reason) => Some(Err(LinkError::Refused(reason))),
                    _ => None,
                }
            })
            .flatten()
    }

    /// Proves a loader on a freshly opened port.
    pub(super) fn prove_port(context: &Context<'_, '_>, port: Box<dyn Port>) -> Found {
        Self::prove(context, FrameLink::new(port))
    }

    /// The family of loader.
    pub(super) fn door(&self) -> DownloadEntry {
        self.door
    }

    /// The loader's own name.
    pub(super) fn banner(&self) -> &str {
        &self.banner
    }

    /// The product as the loader said it, once [`Self::identify`] has asked.
    pub(super) fn product(&self) -> Option<&str> {
        self.product.as_deref()
    }

    /// Repeats the switch request as the capture does, and asks for the product (E1550 sheet §1.4
    /// rows 10 and 11). Neither writes.
    pub(super) fn identify(&mut self, context: &Context<'_, '_>) -> Result<(), JobError> {
        let clock: &dyn Clock = &context.around.bus;
        if self.door == DownloadEntry::Diag {
            self.ask(clock, &DloadRequest::SwitchProbe, |reply| {
                matches!(reply, DloadReply::SwitchEcho).then_some(())
            })?;
        }
        let product = self.ask(clock, &DloadRequest::ProductId, |reply| match reply {
            DloadReply::Product(product) => Some(product),
            _ => None,
        })?;
        self.product = Some(product);
        Ok(())
    }

    /// Drives a session to its end: its bytes go over this loader's port, and `note` is told what it came to.
    /// Fails early when `note` does. On failure nothing more is sent, and the modem stays in download mode.
    pub(super) fn write(
        &mut self,
        context: &mut Context<'_, '_>,
        parts: Vec<Part<'_>>,
        mut note: impl FnMut(&mut Context<'_, '_>, &SessionStep<'_>) -> Result<(), JobError>,
    ) -> Result<(), JobError> {
        let (kind, limits) = match self.door {
            DownloadEntry::Diag => (LoaderKind::Oemsbl, timing::WRITE),
            DownloadEntry::Godload => (LoaderKind::Hisilicon, timing::WRITE_HISILICON),
        };
        let (decoder, heard) = self.link.lend_decoder();
        let mut session = Session::new(kind, limits, parts, self.pace, decoder, heard);
        let outcome = self.drive(context, &mut session, &mut note);
        self.pace = session.pace();
        self.link.take_back(session.into_decoder());
        outcome
    }

    fn drive(
        &mut self,
        context: &mut Context<'_, '_>,
        session: &mut Session<'_>,
        note: &mut impl FnMut(&mut Context<'_, '_>, &SessionStep<'_>) -> Result<(), JobError>,
    ) -> Result<(), JobError> {
        loop {
            let place = session.place();
            let at = |source: LinkError| match source {
                LinkError::Stopped => JobError::Cancelled,
                source => JobError::Write { place, source },
            };
            match session.poll(context.now())? {
                SessionStep::Send(bytes) => self.link.send(context.bus(), bytes).map_err(at)?,
                SessionStep::Wait(until) => {
                    let bytes = self.link.listen(&context.around.bus, until).map_err(at)?;
                    let now = context.now();
                    if bytes.is_empty() {
                        session.tick(now);
                    } else {
                        session.feed(now, bytes);
                    }
                }
                SessionStep::Done => return Ok(()),
                step @ (SessionStep::Announce { .. }
                | SessionStep::Progress { .. }
                | SessionStep::Accepted { .. }) => {
                    note(context, &step)?;
                }
            }
        }
    }

    /// Tells the modem to start its firmware. The ACK may be lost, because the port vanishes
    /// (DLOAD sheet §12 point 9).
    pub(super) fn restart(&mut self, context: &Context<'_, '_>) -> Result<(), JobError> {
        // Whether it was taken decides what the modem is; that is waited for.
        let shield = context.shield();
        let clock: &dyn Clock = &context.around.bus;
        let taken = self
            .send(clock, &DloadRequest::Reset)
            .and_then(|()| self.link.receive(clock, timing::RESET, verdict));
        drop(shield);
        match taken {
            Ok(Ok(())) | Err(LinkError::Port(PortError::Gone)) => {}
            Ok(Err(reason)) => {
                return Err(JobError::new(
                    Problem::Refused,
                    format!("restart: {}", in_words(reason)),
                ));
            }
            Err(LinkError::Silent(_) | LinkError::Garbled(_)) => {
                // Perhaps only the reply was lost. The port tells.
                if !self
                    .link
                    .wait_until_gone(&context.around.bus, Duration::ZERO)
                {
                    return Err(JobError::new(
                        Problem::NoAnswer,
                        "restart: no answer and no restart",
                    ));
                }
            }
            Err(error) => return Err(error.into()),
        }
        // On a system where the port's name stays, the modem is only back after it has left.
        self.link
            .wait_until_gone(&context.around.bus, timing::LEAVE);
        Ok(())
    }

    /// Asks what changes nothing, and takes the answer. A refusal is asked about once more, because it may belong to an
    /// earlier request; after that it is the answer.
    fn ask<R>(
        &mut self,
        clock: &dyn Clock,
        request: &DloadRequest<'_>,
        mut take: impl FnMut(DloadReply) -> Option<R>,
    ) -> Result<R, JobError> {
        let mut answer = self.ask_once(clock, request, &mut take);
        if matches!(answer, Err(LinkError::Refused(_))) {
            answer = self.ask_once(clock, request, &mut take);
        }
        Ok(answer?)
    }

    fn ask_once<R>(
        &mut self,
        clock: &dyn Clock,
        request: &DloadRequest<'_>,
        take: &mut impl FnMut(DloadReply) -> Option<R>,
    ) -> Result<R, LinkError> {
        let begun = clock.now();
        self.send(clock, request)?;
        let answer = self
            .link
            .receive(clock, timing::LOADER, |payload| {
                match DloadReply::decode(payload) {
                    DloadReply::Nak(reason) => Some(Err(LinkError::Refused(reason))),
                    reply => take(reply).map(Ok),
                }
            })
            .flatten()?;
        self.pace
            .answered(clock.now().saturating_duration_since(begun));
        Ok(answer)
    }

    fn send(&mut self, clock: &dyn Clock, request: &DloadRequest<'_>) -> Result<(), LinkError> {
        self.link.send(clock, &request.frame())
    }
}

/// ACK and NAK are exact; anything else is not a verdict and is waited past.
fn verdict(payload: &[u8]) -> Option<Result<(), NakReason>> {
    match DloadReply::decode(payload) {
        DloadReply::Ack => Some(Ok(())),
        DloadReply::Nak(reason) => Some(Err(reason)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Context, Found, LinkError, Loader};
    use crate::bus::{Ports as _, Role};
    use crate::guard::Unguarded;
    use crate::job::Surroundings;
    use crate::journal::memory::Shelf;
    use crate::simulator::{MemoryBus, Model, Scenario, simulated_role};

    /// The loader that is found on this port, and the frames that were sent for it.
    fn found(scenario: Scenario, role: Role) -> (Found, Vec<u8>) {
        let mut bus = MemoryBus::new(scenario);
        let stick = bus.stick();
        let port = bus.open(role).unwrap();
        let mut around = Surroundings {
            bus: &mut bus,
            guard: &mut Unguarded,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        };
        let context = Context::new(&mut around, &[]);
        let found = Loader::prove_port(&context, port);
        (found, stick.report().opcodes())
    }

    #[test]
    fn a_loader_is_one_that_gave_its_banner_and_nothing_but_the_probe_was_sent_before() {
        let runs = Scenario::of(Model::E1550);
        let (running, sent) = found(runs.clone(), Role::Diagnostics);
        assert!(matches!(running, Found::Running), "{running:?}");
        assert_eq!(sent, [0x0C]);
        let mut silent = runs;
        silent.mute = vec![simulated_role(Role::Diagnostics)];
        let (nothing, sent) = found(silent, Role::Diagnostics);
        assert!(
            matches!(nothing, Found::Nothing(LinkError::Silent(_))),
            "{nothing:?}"
        );
        assert!(sent.iter().all(|opcode| *opcode == 0x0C), "{sent:x?}");
        let half_flashed = Scenario::named("half-flashed").unwrap().on(Model::E1550);
        let (loader, sent) = found(half_flashed, Role::Download);
        assert!(matches!(loader, Found::Loader(_)), "{loader:?}");
        assert_eq!(sent, [0x0C]);
    }
}
