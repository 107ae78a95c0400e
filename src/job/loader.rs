//! A modem in download mode. A [`Loader`] exists only after the modem proved that it is one.
//!
//! This is what makes the rule "no DLOAD opcode before the 0C banner" hold: START, DATA, END and RESET
//! can be sent through this type alone, and the only way to one is [`Loader::prove`].

use std::time::Duration;

use super::context::Context;
use super::failure::Trouble;
use super::link::{FrameLink, LinkError};
use super::timing;
use crate::bus::{Port, PortError};
use crate::modem::Door;
use crate::problem::Problem;
use crate::protocol::dload::{Banner, NakReason, Reply, Request};

/// A proven loader, its port held exclusively.
#[derive(Debug)]
pub(super) struct Loader {
    link: FrameLink,
    door: Door,
    banner: String,
    product: Option<String>,
    frame: Vec<u8>,
    /// How often the modem answered a request that is not expected to take it long, and in what time
    /// together.
    answers: u32,
    spent: Duration,
}

/// What answered on a port where a loader may be.
#[derive(Debug)]
pub(super) enum Found {
    /// A loader.
    Loader(Loader),
    /// The modem runs normally: DIAG answered (`13 0C`).
    Running,
    /// Silence, or nothing that can be trusted.
    Nothing(LinkError),
}

/// The reply to a request that writes.
#[derive(Debug)]
pub(super) enum Verdict {
    /// Acknowledged.
    Accepted,
    /// Refused, with the reason.
    Refused(NakReason),
}

impl Loader {
    /// Sends the version request (0C), which is harmless in every mode, and looks who answers
    /// (`facts/e1550-download-mode.md` §1.4 row 9, `facts/dload-and-firmware-files.md` §2.2).
    ///
    /// Asked a second time where the first brought nothing: a program that died within a write left the
    /// loader in the middle of a frame. The request's opening flag then only ends that frame, and its
    /// closing flag opens the next one. Other tools poll a second time, too (first sheet, §3.4).
    pub(super) fn prove(context: &Context<'_, '_>, link: FrameLink) -> Found {
        let bus = &context.around.bus as &dyn crate::bus::Bus;
        let mut loader = Self {
            link,
            door: Door::Diag,
            banner: String::new(),
            product: None,
            frame: Vec::new(),
            answers: 0,
            spent: Duration::ZERO,
        };
        let mut answer = loader.who(bus);
        if matches!(answer, Err(LinkError::Silent(_) | LinkError::Garbled(_))) {
            answer = loader.who(bus);
        }
        match answer {
            Ok(Some(banner)) => {
                // The banner is what tells the doors apart: M62xx-OEMSBL is the E1550's own boot
                // loader [C]; every DLOAD 2.0 modem says the same fixed text [C].
                loader.door = if banner.is_oemsbl() {
                    Door::Diag
                } else {
                    Door::Godload
                };
                banner.text().clone_into(&mut loader.banner);
                Found::Loader(loader)
            }
            Ok(None) => Found::Running,
            Err(error) => Found::Nothing(error),
        }
    }

    /// The version request and its answer: the banner, or that the modem runs normally.
    fn who(&mut self, bus: &dyn crate::bus::Bus) -> Result<Option<Banner>, LinkError> {
        self.send(bus, &Request::Version)?;
        self.link.receive(bus, timing::LOADER, |payload| {
            match Reply::decode(payload) {
                Reply::Version(banner) => Some(Some(banner)),
                Reply::NotInDownloadMode => Some(None),
                _ => None,
            }
        })
    }

    /// Proves a loader on a freshly opened port.
    pub(super) fn prove_port(context: &Context<'_, '_>, port: Box<dyn Port>) -> Found {
        Self::prove(context, FrameLink::new(port))
    }

    /// The family of loader.
    pub(super) fn door(&self) -> Door {
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
    pub(super) fn identify(&mut self, context: &Context<'_, '_>) -> Result<(), Trouble> {
        let bus = &context.around.bus as &dyn crate::bus::Bus;
        if self.door == Door::Diag {
            self.ask(bus, &Request::SwitchProbe, |reply| {
                matches!(reply, Reply::SwitchEcho).then_some(())
            })?;
        }
        let product = self.ask(bus, &Request::ProductId, |reply| match reply {
            Reply::Product(product) => Some(product),
            _ => None,
        })?;
        self.product = Some(product);
        Ok(())
    }

    /// Sends one writing request and waits for its acknowledgement.
    pub(super) fn write(
        &mut self,
        context: &Context<'_, '_>,
        request: &Request<'_>,
        timeout: Duration,
    ) -> Result<Verdict, LinkError> {
        self.send(&context.around.bus, request)?;
        self.verdict(context, timeout)
    }

    /// Sends one block, calls `meanwhile` and waits for the acknowledgement.
    pub(super) fn write_block(
        &mut self,
        context: &Context<'_, '_>,
        frame: &[u8],
        timeout: Duration,
        meanwhile: impl FnOnce(),
    ) -> Result<Verdict, LinkError> {
        let begun = context.now();
        self.link.send(&context.around.bus, frame)?;
        meanwhile();
        let verdict = self.verdict(context, timeout)?;
        self.answered(context.now().saturating_duration_since(begun));
        Ok(verdict)
    }

    fn answered(&mut self, within: Duration) {
        self.answers = self.answers.saturating_add(1);
        self.spent = self.spent.saturating_add(within);
    }

    fn verdict(
        &mut self,
        context: &Context<'_, '_>,
        timeout: Duration,
    ) -> Result<Verdict, LinkError> {
        self.link.receive(&context.around.bus, timeout, verdict)
    }

    /// Takes replies that nobody waits for any more and that are here. A refusal among them is not lost.
    pub(super) fn take_late(
        &mut self,
        context: &Context<'_, '_>,
    ) -> Result<Option<NakReason>, LinkError> {
        self.late(context, Duration::ZERO)
    }

    /// The same, and those that come until the link can be taken to be silent. The time since the last
    /// reply counts.
    pub(super) fn settle(
        &mut self,
        context: &Context<'_, '_>,
    ) -> Result<Option<NakReason>, LinkError> {
        self.late(context, patience(self.answers, self.spent))
    }

    fn late(
        &mut self,
        context: &Context<'_, '_>,
        patience: Duration,
    ) -> Result<Option<NakReason>, LinkError> {
        let mut refused = None;
        self.link.drain(&context.around.bus, patience, |payload| {
            if let Reply::Nak(reason) = Reply::decode(payload) {
                refused = Some(reason);
            }
        })?;
        Ok(refused)
    }

    /// Tells the modem to start its firmware. The ACK may be lost, because the port vanishes
    /// (DLOAD sheet §12 point 9).
    pub(super) fn restart(&mut self, context: &Context<'_, '_>) -> Result<(), Trouble> {
        // Whether it was taken decides what the modem is; that is waited for.
        let shield = context.shield();
        let taken = self.write(context, &Request::Reset, timing::RESET);
        drop(shield);
        match taken {
            Ok(Verdict::Accepted) | Err(LinkError::Port(PortError::Gone)) => {}
            Ok(Verdict::Refused(reason)) => {
                return Err(Trouble::new(
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
                    return Err(Trouble::new(
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

    fn ask<R>(
        &mut self,
        bus: &dyn crate::bus::Bus,
        request: &Request<'_>,
        mut take: impl FnMut(Reply) -> Option<R>,
    ) -> Result<R, Trouble> {
        let begun = bus.now();
        self.send(bus, request)?;
        let answer = self
            .link
            .receive(bus, timing::LOADER, |payload| take(Reply::decode(payload)))?;
        self.answered(bus.now().saturating_duration_since(begun));
        Ok(answer)
    }

    fn send(&mut self, bus: &dyn crate::bus::Bus, request: &Request<'_>) -> Result<(), LinkError> {
        self.frame.clear();
        request.encode_into(&mut self.frame);
        self.link.send(bus, &self.frame)
    }
}

/// How long to wait for a reply that lags: by the pace of this modem, once it is known.
fn patience(answers: u32, spent: Duration) -> Duration {
    spent
        .checked_div(answers)
        .map_or(timing::SETTLE_MOST, |mean| {
            mean.saturating_mul(timing::SETTLE_ANSWERS)
                .clamp(timing::SETTLE_LEAST, timing::SETTLE_MOST)
        })
}

/// A refusal in words, with its number: what the numbers above 9 mean is not proven
/// (`facts/e1550-download-mode.md` §3.2).
pub(super) fn in_words(reason: NakReason) -> String {
    format!("NAK {:#04x}, {}", reason.code(), reason.describe())
}

/// ACK and NAK are exact; anything else is not a verdict and is waited past.
fn verdict(payload: &[u8]) -> Option<Verdict> {
    match Reply::decode(payload) {
        Reply::Ack => Some(Verdict::Accepted),
        Reply::Nak(reason) => Some(Verdict::Refused(reason)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::patience;

    #[test]
    fn the_wait_goes_by_the_pace_of_the_modem_within_bounds() {
        for (answers, spent_us, wait_us) in [
            (0, 0, 50_000),
            (1, 40, 1_000),
            (1000, 300_000, 2_400),
            (10, 30_000, 24_000),
            (10, 900_000, 50_000),
            (u32::MAX, u64::MAX, 50_000),
        ] {
            let wait = patience(answers, Duration::from_micros(spent_us));
            assert_eq!(
                wait,
                Duration::from_micros(wait_us),
                "{answers} in {spent_us}"
            );
        }
    }
}
