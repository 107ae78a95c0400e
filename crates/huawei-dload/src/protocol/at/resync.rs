//! Finding back to question and answer after a command went unanswered.
//!
//! Such a command may have been lost, or its answer may still come, and an answer that is one behind
//! looks as good as any other. So: wait until the modem is quiet, then ask something whose answer can
//! be told by its shape from everything that is still owed, and throw away what comes before it. A modem
//! answers in the order in which it was asked, so nothing older can come after that answer.

use std::time::{Duration, Instant};

use super::command::AtCommand;
use super::exchange::{Exchange, ExchangeStep};
use super::reports::{Listener, is_report};
use super::shape::Shape;

/// How long nothing but reports may come before a modem counts as quiet. A choice \[G\].
const QUIET: Duration = Duration::from_millis(300);
/// How long to wait for that. A modem that is never quiet is asked all the same.
const DRAIN: Duration = Duration::from_secs(2);
/// How long the answer to one question may take on a modem that is silent.
const ANSWER: Duration = Duration::from_secs(5);
/// How long it may take after an answer to something else: such a modem is slow, not silent.
const SLOW_ANSWER: Duration = Duration::from_secs(10);
/// The longest time for one question, however many other answers come.
const LONGEST: Duration = Duration::from_secs(20);

/// Questions that every modem takes without a SIM and whose answers are told by their shape.
const QUESTIONS: &[&str] = &["ATI", "AT+CSQ", "AT+CGMR", "AT+CGSN"];

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResyncStep {
    /// Write these bytes, then poll again.
    Send(Vec<u8>),
    /// Read until this moment, feed what arrived, then poll again.
    Wait(Instant),
    /// The modem answered the last question: whatever comes next answers what is asked next.
    Found,
    /// The modem answers none of the questions.
    Failed {
        /// Any byte arrived meanwhile.
        heard_something: bool,
        /// Only reports arrived meanwhile (`docs/facts/at-and-usb.md` §1.5).
        only_reports: bool,
    },
}

/// The way back. After [`Self::new`] and after every [`Self::feed`], poll until [`ResyncStep::Wait`],
/// [`ResyncStep::Found`] or [`ResyncStep::Failed`]. Sends only questions.
#[derive(Clone, Debug)]
pub struct Resync {
    state: ResyncState,
    /// The questions that may still be asked, the next one last.
    questions: Vec<AtCommand>,
    /// The modem is waited for until then, unless it stays quiet before.
    drained: Instant,
    quiet_since: Instant,
    unanswered: Vec<AtCommand>,
    heard_something: bool,
    heard_other: bool,
}

#[derive(Clone, Debug)]
enum ResyncState {
    Draining(Listener),
    Asking {
        exchange: Box<Exchange>,
        asked: Instant,
        /// When an answer to something else came last.
        foreign_at: Option<Instant>,
        foreign: usize,
    },
    Found(Listener),
    Failed(Listener),
}

impl Resync {
    /// As many questions as there are.
    pub const QUESTIONS: usize = QUESTIONS.len();

    /// Goes on where `listener` stopped, with so many questions at most. `owed` are the commands whose
    /// answers may still come; none of them is asked, because its late answer could not be told from the
    /// new one.
    pub fn new(listener: Listener, owed: &[AtCommand], most: usize, now: Instant) -> Self {
        let mut questions: Vec<AtCommand> = QUESTIONS
            .iter()
            .filter_map(|text| AtCommand::new(text).ok())
            .filter(|question| {
                owed.iter()
                    .all(|owed| !owed.text().eq_ignore_ascii_case(question.text()))
            })
            .filter(|question| Shape::of(question).is_telling())
            .take(most)
            .collect();
        questions.reverse();
        Self {
            state: ResyncState::Draining(listener),
            questions,
            drained: now + DRAIN,
            quiet_since: now,
            unanswered: Vec::new(),
            heard_something: false,
            heard_other: false,
        }
    }

    /// Takes bytes as they arrived.
    pub fn feed(&mut self, now: Instant, bytes: &[u8]) {
        self.heard_something |= !bytes.is_empty();
        match &mut self.state {
            ResyncState::Draining(listener) => {
                listener.feed_everything(bytes);
                if listener.take().iter().any(|line| !is_report(line)) {
                    self.heard_other = true;
                    self.quiet_since = now;
                }
            }
            ResyncState::Asking {
                exchange,
                foreign_at,
                foreign,
                ..
            } => {
                exchange.feed(now, bytes);
                if exchange.foreign() > *foreign {
                    *foreign = exchange.foreign();
                    *foreign_at = Some(now);
                    self.heard_other = true;
                }
            }
            ResyncState::Found(listener) | ResyncState::Failed(listener) => listener.feed(bytes),
        }
    }

    /// The next thing to do.
    pub fn poll(&mut self, now: Instant) -> ResyncStep {
        loop {
            match &mut self.state {
                ResyncState::Draining(listener) => {
                    let until = self.drained.min(self.quiet_since + QUIET);
                    if now < until {
                        return ResyncStep::Wait(until);
                    }
                    let listener = std::mem::take(listener);
                    self.ask_next(listener, now);
                }
                ResyncState::Asking {
                    exchange,
                    asked,
                    foreign_at,
                    ..
                } => {
                    let until = match foreign_at {
                        Some(foreign_at) => (*foreign_at + SLOW_ANSWER).min(*asked + LONGEST),
                        None => *asked + ANSWER,
                    };
                    match exchange.poll(now) {
                        ExchangeStep::Send(bytes) => return ResyncStep::Send(bytes),
                        ExchangeStep::Wait(deadline) if now < until => {
                            return ResyncStep::Wait(deadline.min(until));
                        }
                        ExchangeStep::Done(_) => {
                            let listener = exchange.clone().into_listener();
                            self.state = ResyncState::Found(listener);
                        }
                        ExchangeStep::Wait(_) | ExchangeStep::TimedOut { .. } => {
                            self.unanswered.push(exchange.command().clone());
                            let (lines, listener) = exchange.clone().give_up();
                            self.heard_other |= !lines.is_empty();
                            self.ask_next(listener, now);
                        }
                    }
                }
                ResyncState::Found(_) => return ResyncStep::Found,
                ResyncState::Failed(_) => {
                    return ResyncStep::Failed {
                        heard_something: self.heard_something,
                        only_reports: self.heard_something && !self.heard_other,
                    };
                }
            }
        }
    }

    /// The questions that were not answered: their answers may still come.
    pub fn unanswered(&self) -> &[AtCommand] {
        &self.unanswered
    }

    /// Goes on listening where this stopped, in the middle of a line if need be.
    pub fn into_listener(self) -> Listener {
        match self.state {
            ResyncState::Draining(listener)
            | ResyncState::Found(listener)
            | ResyncState::Failed(listener) => listener,
            ResyncState::Asking { exchange, .. } => exchange.into_listener(),
        }
    }

    fn ask_next(&mut self, listener: Listener, now: Instant) {
        self.state = match self.questions.pop() {
            None => ResyncState::Failed(listener),
            Some(question) => ResyncState::Asking {
                exchange: Box::new(Exchange::after(listener, question, now, LONGEST).strict()),
                asked: now,
                foreign_at: None,
                foreign: 0,
            },
        };
    }
}
