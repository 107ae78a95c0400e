//! Writing a package into a loader: START, the blocks and END of every part, as a machine without I/O.
//!
//! Bytes and time go in, bytes to send and moments to wait for come out. What may be sent, when, and what may be
//! sent again is decided here and nowhere else:
//!
//! * one request at a time, and the next one only after an acknowledgement that arrived after it was sent;
//! * a block again after NAK 01 (bad checksum) on both kinds of loader, and after silence only on a HiSilicon
//!   loader, where a duplicate number is acknowledged and ignored (`docs/facts/dload-and-firmware-files.md` §2.5);
//! * START and END never again, and nothing more after any other refusal;
//! * a refusal that arrives late is not lost: the line is listened to before every request.
//!
//! [`Session::poll`] never looks at a clock by itself, and time is judged after the bytes: a deadline counts only
//! once [`Session::tick`] says that a read found nothing. The restart is not part of the session.

mod error;

use std::time::{Duration, Instant};

use super::{Block, Blocks, DloadReply, DloadRequest, NakReason, blocks};
use crate::protocol::hdlc::Decoder;

pub use error::{Error, SessionPosition};

/// The kind of loader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoaderKind {
    /// The E1550's own, OEMSBL.
    Oemsbl,
    /// That of HiSilicon sticks.
    Hisilicon,
}

/// An object to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// Its code.
    pub code: u32,
    /// Its size in bytes, as START and END say it.
    pub size: u32,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// How long to wait for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The reply to START.
    pub start: Duration,
    /// The reply to a block.
    pub block: Duration,
    /// The reply to END.
    pub end: Duration,
    /// How often one block is sent at most.
    pub attempts: u32,
    /// How long an unasked reply may lag around START and END, in mean answer times of this modem.
    pub settle_answers: u32,
    /// The least of that wait.
    pub settle_least: Duration,
    /// The most of it, and what it is while the pace is not known.
    pub settle_most: Duration,
}

/// How fast a modem answers requests that are not expected to take it long.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    answers: u32,
    spent: Duration,
}

impl Pace {
    /// One more answer, which came within this time.
    pub fn answered(&mut self, within: Duration) {
        self.answers = self.answers.saturating_add(1);
        self.spent = self.spent.saturating_add(within);
    }

    /// How long to wait for a reply that lags: by the pace of this modem, once it is known.
    fn patience(self, limits: &Limits) -> Duration {
        self.spent
            .checked_div(self.answers)
            .map_or(limits.settle_most, |mean| {
                mean.saturating_mul(limits.settle_answers)
                    .clamp(limits.settle_least, limits.settle_most)
            })
    }
}

/// The next thing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum SessionStep<'s> {
    /// A part is about to be begun. Nothing of it was sent: it is safe to stop.
    Announce {
        /// Its position, from 0.
        index: usize,
    },
    /// Hand these bytes to the modem.
    Send(&'s [u8]),
    /// Read until then: what arrived goes to [`Session::feed`], and that nothing did to [`Session::tick`]. What
    /// is there already is read even when that moment has passed.
    Wait(Instant),
    /// Something was acknowledged, and nothing is on its way: it is safe to stop, which leaves the modem
    /// half-written.
    Progress {
        /// Bytes of all parts that were acknowledged.
        sent: u64,
    },
    /// The modem acknowledged the end of a part.
    Accepted {
        /// Its position, from 0.
        index: usize,
    },
    /// Every part was acknowledged, and the line is silent.
    Done,
}

/// The request that is sent and waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Start,
    Block { attempt: u32 },
    End,
}

/// The step that follows once the line is silent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Send(Asked),
    Accept,
    Finish,
}

#[derive(Clone, Copy, Debug)]
enum SessionState {
    /// The part at the index is next, or the end.
    Next,
    /// Replies on the line belong to an earlier request, until `deadline`.
    Settle { deadline: Instant, then: Then },
    /// The request was given out to be sent; the time begins when it was.
    Sent { asked: Asked, begun: Instant },
    /// Its reply is waited for.
    ExpectReply {
        asked: Asked,
        begun: Instant,
        deadline: Instant,
        garbled: bool,
    },
    /// A reply came; whoever drives the session may stop.
    Between { then: Then },
    /// Every part was accepted.
    Done,
    /// Nothing is sent any more.
    Failed(Error),
}

/// The session. See the [module](self).
#[derive(Debug)]
pub struct Session<'a> {
    kind: LoaderKind,
    limits: Limits,
    parts: Vec<Part<'a>>,
    index: usize,
    state: SessionState,
    decoder: Decoder,
    /// The block whose turn it is; `None` before START and after the last one.
    block: Option<Block<'a>>,
    /// The blocks after it.
    blocks: Blocks<'a>,
    frame: Vec<u8>,
    sent: u64,
    heard: Option<Instant>,
    pace: Pace,
    /// A read found nothing.
    silent: bool,
    /// Bytes that came after the deadline.
    late: usize,
}

/// So much may be read after a deadline: more than a computer keeps for a port that nobody reads.
const LATE: usize = 128 * 1024;

impl<'a> Session<'a> {
    /// The beginning of a session. `decoder` and `heard`, the moment of the last bytes, are those of the
    /// conversation before, so that nothing it left unread is lost.
    pub fn new(
        kind: LoaderKind,
        limits: Limits,
        parts: Vec<Part<'a>>,
        pace: Pace,
        decoder: Decoder,
        heard: Option<Instant>,
    ) -> Self {
        Self {
            kind,
            limits,
            parts,
            index: 0,
            state: SessionState::Next,
            decoder,
            block: None,
            blocks: blocks(&[]),
            frame: Vec::new(),
            sent: 0,
            heard,
            pace,
            silent: false,
            late: 0,
        }
    }

    /// Bytes came.
    pub fn feed(&mut self, now: Instant, bytes: &[u8]) {
        self.heard = Some(now);
        self.decoder.feed(bytes);
        let deadline = match &mut self.state {
            SessionState::ExpectReply {
                deadline, garbled, ..
            } => {
                // Any bytes at all: silence and nonsense are told apart for the person's sake.
                *garbled = true;
                *deadline
            }
            SessionState::Settle { deadline, .. } => *deadline,
            _ => return,
        };
        if now >= deadline {
            self.late = self.late.saturating_add(bytes.len());
        }
        if self.late > LATE {
            self.silent = true;
        }
    }

    /// A read until the moment of the last [`SessionStep::Wait`] found nothing.
    pub fn tick(&mut self, now: Instant) {
        if let SessionState::ExpectReply { deadline, .. } | SessionState::Settle { deadline, .. } =
            &self.state
        {
            self.silent = now >= *deadline;
        }
    }

    /// Where the session is.
    pub fn place(&self) -> SessionPosition {
        let asked = match &self.state {
            SessionState::Sent { asked, .. } | SessionState::ExpectReply { asked, .. } => {
                Some(*asked)
            }
            _ => None,
        };
        self.place_of(asked)
    }

    fn place_of(&self, asked: Option<Asked>) -> SessionPosition {
        let Some(&Part { code, .. }) = self.parts.get(self.index) else {
            return SessionPosition::AfterAll;
        };
        let part = self.index + 1;
        match asked {
            None => SessionPosition::Before { part, code },
            Some(Asked::Start) => SessionPosition::Start { part, code },
            Some(Asked::End) => SessionPosition::End { part, code },
            Some(Asked::Block { .. }) => {
                let number = self.block.map_or(0, |block| block.number());
                SessionPosition::Block { part, code, number }
            }
        }
    }

    /// The pace that was seen.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Ends the session and gives back what reads the line.
    pub fn into_decoder(self) -> Decoder {
        self.decoder
    }

    /// The next thing to do. After [`SessionStep::Send`] call it as soon as the bytes were handed over; the time for the
    /// reply begins then.
    ///
    /// # Errors
    /// The session has failed. It stays so, and sends nothing any more.
    pub fn poll(&mut self, now: Instant) -> Result<SessionStep<'_>, Error> {
        loop {
            match self.state {
                SessionState::Next => {
                    let index = self.index;
                    if index >= self.parts.len() {
                        self.settle(now, Then::Finish);
                        continue;
                    }
                    self.state = SessionState::Between {
                        then: Then::Send(Asked::Start),
                    };
                    return Ok(SessionStep::Announce { index });
                }
                SessionState::Between { then } => self.settle(now, then),
                SessionState::Settle { deadline, then } => {
                    if let Some(reason) = self.refusal_on_the_line() {
                        let place = self.place_of(None);
                        return self.fail(Error::RefusedLate { place, reason });
                    }
                    if !self.silent {
                        return Ok(SessionStep::Wait(deadline));
                    }
                    // Half a frame that lags must not spoil the reply to come.
                    self.decoder.reset();
                    match then {
                        Then::Send(asked) => return Ok(self.send(asked, now)),
                        Then::Accept => {
                            let index = self.index;
                            self.index += 1;
                            self.state = SessionState::Next;
                            return Ok(SessionStep::Accepted { index });
                        }
                        Then::Finish => self.state = SessionState::Done,
                    }
                }
                SessionState::Sent { asked, begun } => {
                    self.begin_to_wait();
                    let deadline = now + self.limit(asked);
                    self.state = SessionState::ExpectReply {
                        asked,
                        begun,
                        deadline,
                        garbled: false,
                    };
                    return Ok(SessionStep::Wait(deadline));
                }
                SessionState::ExpectReply {
                    asked,
                    begun,
                    deadline,
                    garbled,
                } => match self.verdict() {
                    Some(Ok(())) => return Ok(self.accepted(asked, begun, now)),
                    Some(Err(reason)) => {
                        if let Asked::Block { .. } = asked {
                            self.pace.answered(now.saturating_duration_since(begun));
                        }
                        let again = reason.is_bad_checksum().then(|| self.again(asked));
                        if !self.resend(again.flatten(), now) {
                            let place = self.place_of(Some(asked));
                            return self.fail(Error::Refused { place, reason });
                        }
                    }
                    None if !self.silent => return Ok(SessionStep::Wait(deadline)),
                    None => {
                        let again = (self.kind == LoaderKind::Hisilicon).then(|| self.again(asked));
                        if !self.resend(again.flatten(), now) {
                            let place = self.place_of(Some(asked));
                            let within = self.limit(asked);
                            return self.fail(if garbled {
                                Error::Garbled { place, within }
                            } else {
                                Error::Silent { place, within }
                            });
                        }
                    }
                },
                SessionState::Done => return Ok(SessionStep::Done),
                SessionState::Failed(error) => return Err(error),
            }
        }
    }

    /// Sends the block once more, where that is allowed; never START or END.
    fn again(&self, asked: Asked) -> Option<Asked> {
        match asked {
            Asked::Block { attempt } if attempt < self.limits.attempts => Some(Asked::Block {
                attempt: attempt + 1,
            }),
            _ => None,
        }
    }

    fn resend(&mut self, again: Option<Asked>, now: Instant) -> bool {
        match again {
            Some(asked) => {
                self.settle(now, Then::Send(asked));
                true
            }
            None => false,
        }
    }

    fn fail(&mut self, error: Error) -> Result<SessionStep<'_>, Error> {
        self.state = SessionState::Failed(error);
        Err(error)
    }

    /// Listens to the line before `then`. Around START and END for as long as this modem may lag, in all other
    /// places only for what is there. The time since the last bytes counts.
    fn settle(&mut self, now: Instant, then: Then) {
        let patience = match then {
            Then::Send(Asked::Start | Asked::End) | Then::Finish => {
                self.pace.patience(&self.limits)
            }
            Then::Send(Asked::Block { .. }) | Then::Accept => Duration::ZERO,
        };
        let deadline = self.heard.map_or(now, |heard| now.max(heard + patience));
        self.begin_to_wait();
        self.state = SessionState::Settle { deadline, then };
    }

    fn begin_to_wait(&mut self) {
        self.silent = false;
        self.late = 0;
    }

    fn limit(&self, asked: Asked) -> Duration {
        match asked {
            Asked::Start => self.limits.start,
            Asked::Block { .. } => self.limits.block,
            Asked::End => self.limits.end,
        }
    }

    fn send(&mut self, asked: Asked, now: Instant) -> SessionStep<'_> {
        self.state = SessionState::Sent { asked, begun: now };
        let part = self.parts.get(self.index).copied();
        let (code, size) = part.map_or((0, 0), |part| (part.code, part.size));
        self.frame = match (asked, self.block) {
            (Asked::Start, _) => DloadRequest::Start { code, size }.frame(),
            (Asked::Block { .. }, Some(block)) => DloadRequest::Data(block).frame(),
            // An object without bytes has no blocks.
            (Asked::Block { .. }, None) | (Asked::End, _) => {
                DloadRequest::End { code, size }.frame()
            }
        };
        SessionStep::Send(&self.frame)
    }

    fn accepted(&mut self, asked: Asked, begun: Instant, now: Instant) -> SessionStep<'_> {
        match asked {
            Asked::Start => {
                let part = self.parts.get(self.index);
                self.blocks = blocks(part.map_or(&[], |part| part.bytes));
                self.block = self.blocks.next();
            }
            Asked::Block { .. } => {
                self.pace.answered(now.saturating_duration_since(begun));
                let length = self.block.map_or(0, |block| block.bytes().len() as u64);
                self.sent = self.sent.saturating_add(length);
                self.block = self.blocks.next();
            }
            Asked::End => {
                self.begin_to_wait();
                self.state = SessionState::Settle {
                    deadline: now,
                    then: Then::Accept,
                };
                return SessionStep::Progress { sent: self.sent };
            }
        }
        self.state = SessionState::Between {
            then: Then::Send(if self.block.is_some() {
                Asked::Block { attempt: 1 }
            } else {
                Asked::End
            }),
        };
        SessionStep::Progress { sent: self.sent }
    }

    /// The first reply that is an acknowledgement or a refusal. Others are passed over, because a good one may
    /// still follow.
    fn verdict(&mut self) -> Option<Result<(), NakReason>> {
        while let Some(frame) = self.decoder.next_frame() {
            match frame.as_deref().map(DloadReply::decode) {
                Ok(DloadReply::Ack) => return Some(Ok(())),
                Ok(DloadReply::Nak(reason)) => return Some(Err(reason)),
                Ok(_) | Err(_) => {}
            }
        }
        None
    }

    /// Takes every whole frame that is here. A refusal among them is kept.
    fn refusal_on_the_line(&mut self) -> Option<NakReason> {
        let mut refused = None;
        while let Some(frame) = self.decoder.next_frame() {
            if let Ok(DloadReply::Nak(reason)) = frame.as_deref().map(DloadReply::decode) {
                refused = Some(reason);
            }
        }
        refused
    }
}

#[cfg(test)]
mod tests;
