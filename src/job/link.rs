//! Blocking conversations over a port in frames: a request and its reply. Those over AT are in [`super::at_link`].
//!
//! The meaning of the bytes is `protocol`'s. Here is only the waiting, by the clock that is handed in.

use std::time::{Duration, Instant};

use super::timing;
use crate::bus::{Clock, Port, PortError};
use crate::problem::Problem;
use crate::protocol::at::CommandError;
use crate::protocol::dload::NakReason;
use crate::protocol::hdlc::Decoder;

/// Room for one read. A reply is a few bytes; an AT answer a few hundred.
pub(super) const INBOX: usize = 8 * 1024;
/// The longest frame we take, unpacked: the device's own limit (DLOAD sheet §2.1).
const MAX_FRAME: usize = 8 * 1024 + 512;

/// Why a conversation failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LinkError {
    /// Nothing came until the deadline.
    #[error("no answer within {0:?}")]
    Silent(Duration),
    /// Something came, but no answer: damaged frames, or text of another kind.
    #[error("no valid answer within {0:?}, only data that cannot be trusted")]
    Garbled(Duration),
    /// Unsolicited reports came, but no answer (`docs/facts/at-and-usb.md` §1.5, trap c).
    #[error("the modem sends reports but answers nothing within {0:?}; plugging it in again helps")]
    OnlyReports(Duration),
    /// After a command that went unanswered, several questions went unanswered, too.
    #[error("{}", lost(*heard_something, *only_reports))]
    Lost {
        /// Something came, but no answer to any of them.
        heard_something: bool,
        /// Only reports came.
        only_reports: bool,
    },
    /// The loader refused a question.
    #[error("{}", in_words(*.0))]
    Refused(NakReason),
    /// A frame came in place of an answer to an AT command: a loader listens on this port.
    #[error("a loader answers with a frame")]
    Frame,
    /// The person wants to stop.
    #[error("stopped")]
    Stopped,
    /// The port failed.
    #[error(transparent)]
    Port(#[from] PortError),
    /// The command is not one that can be sent.
    #[error(transparent)]
    Command(#[from] CommandError),
}

fn lost(heard_something: bool, only_reports: bool) -> &'static str {
    match (heard_something, only_reports) {
        (_, true) => "the modem sends reports but answers nothing; plugging it in again helps",
        (true, false) => "the modem answers, but not what it is asked",
        (false, false) => "the modem answers nothing",
    }
}

/// A refusal in words, with its number: what the numbers above 9 mean is not proven
/// (`docs/facts/e1550-download-mode.md` §3.2).
pub(super) fn in_words(reason: NakReason) -> String {
    format!("NAK {:#04x}, {}", reason.code(), reason.describe())
}

impl LinkError {
    /// Whether the port works and the answer did not come.
    pub(super) fn is_unanswered(&self) -> bool {
        self.is_timeout() || matches!(self, Self::Lost { .. })
    }

    /// Whether one answer did not come in time; the modem may answer the next question.
    pub(super) fn is_timeout(&self) -> bool {
        matches!(
            self,
            Self::Silent(_) | Self::Garbled(_) | Self::OnlyReports(_)
        )
    }

    /// The entry of the catalogue that explains this to a person.
    pub(super) fn problem(&self) -> Problem {
        match self {
            Self::Silent(_)
            | Self::OnlyReports(_)
            | Self::Lost {
                only_reports: true, ..
            }
            | Self::Lost {
                heard_something: false,
                ..
            } => Problem::NoAnswer,
            Self::Garbled(_) | Self::Lost { .. } => Problem::BadAnswer,
            Self::Refused(_) => Problem::CommandRefused,
            Self::Frame => Problem::InDownloadMode,
            Self::Stopped => Problem::Cancelled,
            Self::Port(port) => port.problem(),
            Self::Command(_) => Problem::Internal,
        }
    }
}

/// A port on which HDLC frames are exchanged, one request and one reply at a time.
#[derive(Debug)]
pub(super) struct FrameLink {
    port: Box<dyn Port>,
    decoder: Decoder,
    inbox: Vec<u8>,
    /// When bytes came last.
    heard: Option<Instant>,
}

impl FrameLink {
    pub(super) fn new(port: Box<dyn Port>) -> Self {
        Self {
            port,
            decoder: Decoder::new(MAX_FRAME),
            inbox: vec![0; INBOX],
            heard: None,
        }
    }

    /// Sends framed bytes.
    pub(super) fn send(&mut self, clock: &dyn Clock, frame: &[u8]) -> Result<(), LinkError> {
        Ok(self.port.write(frame, clock.now() + timing::SEND)?)
    }

    /// The bytes that come before `deadline`; empty when it passed in silence.
    pub(super) fn listen(
        &mut self,
        clock: &dyn Clock,
        deadline: Instant,
    ) -> Result<&[u8], LinkError> {
        let count = read(&mut *self.port, &mut self.inbox, clock, deadline)?;
        Ok(self.inbox.get(..count).unwrap_or_default())
    }

    /// Lends the decoder and the moment of the last bytes to a reader of the line.
    pub(super) fn lend_decoder(&mut self) -> (Decoder, Option<Instant>) {
        let decoder = std::mem::replace(&mut self.decoder, Decoder::new(MAX_FRAME));
        (decoder, self.heard)
    }

    /// The decoder that was lent.
    pub(super) fn take_back(&mut self, decoder: Decoder) {
        self.decoder = decoder;
    }

    /// The first whole frame for which `accept` gives a value. Frames it turns down and damaged ones
    /// are passed over, because a good one may still follow; they decide only how a timeout is called.
    ///
    /// Time is judged after the bytes: what arrived before the deadline counts, also when this process was
    /// held up and reads it later.
    pub(super) fn receive<R>(
        &mut self,
        clock: &dyn Clock,
        timeout: Duration,
        mut accept: impl FnMut(&[u8]) -> Option<R>,
    ) -> Result<R, LinkError> {
        let deadline = clock.now() + timeout;
        // Any bytes at all: silence and nonsense are told apart for the person's sake.
        let mut garbled = false;
        let mut late = Late::default();
        loop {
            while let Some(frame) = self.decoder.next_frame() {
                match frame {
                    Ok(payload) => match accept(&payload) {
                        Some(value) => return Ok(value),
                        None => garbled = true,
                    },
                    Err(_) => garbled = true,
                }
            }
            let count = if late.is_enough() {
                0
            } else {
                read(&mut *self.port, &mut self.inbox, clock, deadline)?
            };
            if count == 0 {
                return Err(if garbled {
                    LinkError::Garbled(timeout)
                } else {
                    LinkError::Silent(timeout)
                });
            }
            garbled = true;
            let now = clock.now();
            late.note(count, now, deadline);
            self.heard = Some(now);
            self.decoder
                .feed(self.inbox.get(..count).unwrap_or_default());
        }
    }

    /// Takes every frame that is already here, or comes within `patience` of what was heard last, and
    /// gives each to `look`. A reply nobody asked for must not be taken for the reply to the next
    /// request. What was done since the last reply, such as a record in the journal, counts as waiting.
    pub(super) fn drain(
        &mut self,
        clock: &dyn Clock,
        patience: Duration,
        mut look: impl FnMut(&[u8]),
    ) -> Result<(), LinkError> {
        let begun = clock.now();
        let deadline = self
            .heard
            .map_or(begun, |heard| begun.max(heard + patience));
        let mut late = Late::default();
        loop {
            while let Some(frame) = self.decoder.next_frame() {
                if let Ok(payload) = frame {
                    look(&payload);
                }
            }
            let count = if late.is_enough() {
                0
            } else {
                read(&mut *self.port, &mut self.inbox, clock, deadline)?
            };
            if count == 0 {
                self.decoder.reset();
                return Ok(());
            }
            late.note(count, clock.now(), deadline);
            self.decoder
                .feed(self.inbox.get(..count).unwrap_or_default());
        }
    }

    /// Waits until the port is gone, giving `true`, or until `timeout` has passed.
    pub(super) fn wait_until_gone(&mut self, clock: &dyn Clock, timeout: Duration) -> bool {
        let deadline = clock.now() + timeout;
        let mut late = Late::default();
        loop {
            match read(&mut *self.port, &mut self.inbox, clock, deadline) {
                Ok(0) | Err(LinkError::Stopped) => return false,
                Ok(count) => {
                    late.note(count, clock.now(), deadline);
                    if late.is_enough() {
                        return false;
                    }
                }
                Err(_) => return true,
            }
        }
    }
}

/// The bytes that came before `deadline`; 0 when it passed in silence. What is there already is taken even
/// when the deadline has passed. Ends early when the person wants to stop, and stopping is safe.
pub(super) fn read(
    port: &mut dyn Port,
    inbox: &mut [u8],
    clock: &dyn Clock,
    deadline: Instant,
) -> Result<usize, LinkError> {
    loop {
        if clock.stop_wanted() {
            return Err(LinkError::Stopped);
        }
        let slice = deadline.min(clock.now() + timing::STOP_LOOK);
        let count = port.read(inbox, slice)?;
        if count > 0 || slice >= deadline {
            return Ok(count);
        }
    }
}

/// Bytes that were read after a deadline: a line that never falls silent must not keep us for ever.
#[derive(Debug, Default)]
struct Late(usize);

impl Late {
    /// More than a computer keeps for a port that nobody reads.
    const ENOUGH: usize = 128 * 1024;

    fn note(&mut self, count: usize, now: Instant, deadline: Instant) {
        if now >= deadline {
            self.0 = self.0.saturating_add(count);
        }
    }

    fn is_enough(&self) -> bool {
        self.0 > Self::ENOUGH
    }
}
