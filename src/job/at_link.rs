//! Blocking conversations over AT: a command and its answer, and the way back to that after a command
//! went unanswered.
//!
//! The meaning of the bytes is `protocol`'s. Here is only the waiting, by the clock that is handed in.

use std::time::{Duration, Instant};

use super::link::{FrameLink, INBOX, LinkError, read};
use super::timing;
use crate::bus::{Clock, Port};
use crate::protocol::at::{
    AtAnswer, AtCommand, Exchange, ExchangeStep, Listener, Resync, ResyncStep,
};
use crate::protocol::dload::DloadReply;
use crate::protocol::hdlc::Decoder;

/// The longest frame that is looked for in place of an answer: the banner of a loader is the longest.
const MAX_FRAME: usize = 128;

/// So many unanswered questions are no chance any more.
const MANY_UNANSWERED: u32 = 2;

/// A port on which AT commands are asked, one at a time.
///
/// Every answer belongs to its question: after one that was not answered in time, or whose answer may
/// belong to another, nothing is asked before the two are seen to be in step again ([`Resync`]).
#[derive(Debug)]
pub(super) struct AtLink {
    port: Box<dyn Port>,
    inbox: Vec<u8>,
    /// Keeps half a line between two commands.
    listener: Listener,
    /// Commands whose answers may still come.
    owed: Vec<AtCommand>,
    /// Question and answer may be out of step.
    in_doubt: bool,
    /// How many questions went unanswered.
    unanswered: u32,
    /// The longest time in which a question was answered.
    slowest: Duration,
    /// This is the modem port, in place of a PC UI port that is silent.
    substitute: bool,
}

impl AtLink {
    pub(super) fn new(mut port: Box<dyn Port>) -> Self {
        // Lines from before the port was opened answer nothing of ours. If the port is gone, the next read says so.
        port.discard_input().ok();
        Self {
            port,
            inbox: vec![0; INBOX],
            listener: Listener::new(),
            owed: Vec::new(),
            in_doubt: false,
            unanswered: 0,
            slowest: Duration::ZERO,
            substitute: false,
        }
    }

    /// Marks the link as one to the modem port, in place of a PC UI port that is silent.
    #[must_use]
    pub(super) fn substitute(mut self) -> Self {
        self.substitute = true;
        self
    }

    /// Whether this is the modem port, in place of a PC UI port that is silent.
    pub(super) fn is_substitute(&self) -> bool {
        self.substitute
    }

    /// How long to wait for the answer to a question that one can do without: longer on a modem that was
    /// seen to be slow. One that left several of them unanswered is not waited for much longer than it
    /// has taken to answer others.
    pub(super) fn patience(&self, command: &str) -> Duration {
        let usual = if command.starts_with("AT+COPS") {
            timing::AT_OPERATOR
        } else {
            timing::AT
        };
        let own = (2 * self.slowest).min(timing::AT_SLOW);
        if self.unanswered < MANY_UNANSWERED {
            usual.max(own)
        } else {
            own.max(timing::AT_PROBE)
        }
    }

    /// Sends one command and waits for its final result.
    ///
    /// # Errors
    /// [`LinkError::Lost`] when an earlier command went unanswered and the modem answers nothing since;
    /// then the command was not sent.
    pub(super) fn ask(
        &mut self,
        clock: &dyn Clock,
        command: &str,
        timeout: Duration,
    ) -> Result<AtAnswer, LinkError> {
        let command = AtCommand::new(command)?;
        if self.in_doubt {
            self.synchronise(clock)?;
        }
        let answer = self.exchange(clock, &command, timeout)?;
        if answer.fits {
            return Ok(answer);
        }
        self.in_doubt = true;
        if !command.is_query() {
            return Ok(answer);
        }
        // Perhaps an odd modem, perhaps the answer to something else: once they are in step, what comes
        // is the modem's answer, whatever it looks like.
        self.synchronise(clock)?;
        self.exchange(clock, &command, timeout)
    }

    /// Sends `command`, so many times at most, and gives whether anything answers it with `OK`. For ports of which nobody
    /// knows what they are for: nothing else is sent to one that is silent.
    pub(super) fn knock(
        &mut self,
        clock: &dyn Clock,
        command: &str,
        tries: u32,
        timeout: Duration,
    ) -> Result<bool, LinkError> {
        let command = AtCommand::new(command)?;
        for _ in 0..tries {
            match self.exchange(clock, &command, timeout) {
                Ok(answer) => return Ok(answer.is_ok()),
                Err(error) if error.is_timeout() => {}
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }

    /// Asks for final results in words, which a program before may have switched to numbers or off, and gives whether one
    /// came. The modem keeps neither beyond its next start.
    pub(super) fn ask_for_words(&mut self, clock: &dyn Clock) -> Result<bool, LinkError> {
        self.knock(clock, "ATQ0V1", 1, timing::AT_PROBE)
    }

    /// Sees to it that the next answer is the answer to the next command, and that there is one.
    ///
    /// # Errors
    /// [`LinkError::Lost`] when the modem answers none of several questions.
    pub(super) fn synchronise(&mut self, clock: &dyn Clock) -> Result<(), LinkError> {
        self.find_back(clock, Resync::QUESTIONS)
    }

    /// As [`Self::synchronise`], with a single question.
    pub(super) fn synchronise_briefly(&mut self, clock: &dyn Clock) -> Result<(), LinkError> {
        self.find_back(clock, 1)
    }

    /// One command and its final result. Remembers when the answer is still owed.
    fn exchange(
        &mut self,
        clock: &dyn Clock,
        command: &AtCommand,
        timeout: Duration,
    ) -> Result<AtAnswer, LinkError> {
        let listener = std::mem::take(&mut self.listener);
        let mut exchange = Exchange::after(listener, command.clone(), clock.now(), timeout);
        let mut frames = Decoder::new(MAX_FRAME);
        let begun = clock.now();
        let outcome = loop {
            match exchange.poll(clock.now()) {
                ExchangeStep::Send(bytes) => self.port.write(&bytes, clock.now() + timing::SEND)?,
                ExchangeStep::Wait(until) => {
                    let bytes = self.hear(clock, until)?;
                    exchange.feed(clock.now(), bytes);
                    if is_of_a_loader(&mut frames, bytes) {
                        break Err(LinkError::Frame);
                    }
                }
                ExchangeStep::Done(answer) => break Ok(answer),
                ExchangeStep::TimedOut {
                    only_reports: true, ..
                } => break Err(LinkError::OnlyReports(timeout)),
                ExchangeStep::TimedOut {
                    heard_something: true,
                    ..
                } => break Err(LinkError::Garbled(timeout)),
                ExchangeStep::TimedOut { .. } => break Err(LinkError::Silent(timeout)),
            }
        };
        self.listener = exchange.into_listener();
        self.listener.take();
        if outcome.is_err() {
            self.owed.push(command.clone());
            self.in_doubt = true;
            self.unanswered = self.unanswered.saturating_add(1);
        } else if command.is_query() {
            let took = clock.now().saturating_duration_since(begun);
            self.slowest = self.slowest.max(took);
        }
        outcome
    }

    fn find_back(&mut self, clock: &dyn Clock, questions: usize) -> Result<(), LinkError> {
        let listener = std::mem::take(&mut self.listener);
        let mut resync = Resync::new(listener, &self.owed, questions, clock.now());
        let mut frames = Decoder::new(MAX_FRAME);
        let begun = clock.now();
        let outcome = loop {
            match resync.poll(clock.now()) {
                ResyncStep::Send(bytes) => self.port.write(&bytes, clock.now() + timing::SEND)?,
                ResyncStep::Wait(until) => {
                    let bytes = self.hear(clock, until)?;
                    resync.feed(clock.now(), bytes);
                    if is_of_a_loader(&mut frames, bytes) {
                        break Err(LinkError::Frame);
                    }
                }
                ResyncStep::Found => break Ok(()),
                ResyncStep::Failed {
                    heard_something,
                    only_reports,
                } => {
                    break Err(LinkError::Lost {
                        heard_something,
                        only_reports,
                    });
                }
            }
        };
        self.in_doubt = outcome.is_err();
        self.owed.extend(resync.unanswered().iter().cloned());
        self.listener = resync.into_listener();
        self.listener.take();
        if outcome.is_ok() {
            self.owed.clear();
            let took = clock.now().saturating_duration_since(begun);
            self.slowest = self.slowest.max(took);
        }
        outcome
    }

    /// The bytes that come until then, unless the person wants to stop.
    fn hear(&mut self, clock: &dyn Clock, until: Instant) -> Result<&[u8], LinkError> {
        let count = read(&mut *self.port, &mut self.inbox, clock, until)?;
        Ok(self.inbox.get(..count).unwrap_or_default())
    }

    /// Sends bytes as they are.
    pub(super) fn send(&mut self, clock: &dyn Clock, bytes: &[u8]) -> Result<(), LinkError> {
        Ok(self.port.write(bytes, clock.now() + timing::SEND)?)
    }

    /// The bytes that come before `deadline`; empty when it passed in silence.
    pub(super) fn listen(&mut self, deadline: Instant) -> Result<&[u8], LinkError> {
        let count = self.port.read(&mut self.inbox, deadline)?;
        Ok(self.inbox.get(..count).unwrap_or_default())
    }

    /// Listens until `deadline` without asking anything. Reports are read and left.
    pub(super) fn overhear(
        &mut self,
        clock: &dyn Clock,
        deadline: Instant,
    ) -> Result<(), LinkError> {
        while clock.now() < deadline {
            let count = read(&mut *self.port, &mut self.inbox, clock, deadline)?;
            self.listener
                .feed(self.inbox.get(..count).unwrap_or_default());
            self.listener.take();
        }
        Ok(())
    }

    /// Turns the link into one that exchanges frames.
    pub(super) fn into_frames(self) -> FrameLink {
        FrameLink::new(self.port)
    }
}

/// Whether a whole frame came that only a loader sends. A HiSilicon stick in download mode answers what
/// it does not understand with one (`docs/facts/dload-and-firmware-files.md` §2.5); text never has the right
/// checksum, and the frames of a data call begin otherwise.
fn is_of_a_loader(frames: &mut Decoder, bytes: &[u8]) -> bool {
    frames.feed(bytes);
    while let Some(frame) = frames.next_frame() {
        if let Ok(DloadReply::Nak(_) | DloadReply::Version(_)) =
            frame.as_deref().map(DloadReply::decode)
        {
            return true;
        }
    }
    false
}
