//! One command until its final result.

use std::time::{Duration, Instant};

use super::answer::AtAnswer;
use super::collect::{Collected, Echo, fits};
use super::command::AtCommand;
use super::lines::LineEvent;
use super::reports::{Listener, is_unsolicited, looks_like_a_report, name};
use super::result::FinalResult;
use super::shape::Shape;

/// The longest time to wait for an answer. Asking for more gets this much.
const MAX_TIMEOUT: Duration = Duration::from_hours(1);

/// How long a final result that may belong to something else is held back, in case that the answer to
/// this command follows. A modem gives two answers that wait in it within milliseconds; a choice \[G\].
const SETTLE: Duration = Duration::from_millis(500);

/// How long a CR must stand last to end a line by itself. The LF of a modem that sends one comes with the same packet;
/// a choice \[G\].
const RETURN_ALONE: Duration = Duration::from_millis(50);

/// The next thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExchangeStep {
    /// Write these bytes, then poll again.
    Send(Vec<u8>),
    /// Read until this moment, feed what arrived, then poll again.
    Wait(Instant),
    /// The command ended. Polling again gives the same.
    Done(AtAnswer),
    /// The deadline passed without a final result. Polling again gives the same.
    TimedOut {
        /// Any byte arrived since the command was sent.
        heard_something: bool,
        /// The modem talks by itself but does not answer: it has to be plugged in again
        /// (`docs/facts/at-and-usb.md` §1.5).
        only_reports: bool,
    },
}

/// One command and its answer. After [`Self::new`] and after every [`Self::feed`], poll until
/// [`ExchangeStep::Wait`], [`ExchangeStep::Done`] or [`ExchangeStep::TimedOut`].
///
/// Echo, junk before the first line and unsolicited lines in any place are told from the answer. When
/// reports cut the answer to a query in two, the query is sent once more; nothing else is ever sent
/// twice (`docs/facts/at-and-usb.md` §1.5).
///
/// Lines must have the shape of an answer to this command. A final result after lines of another
/// shape, or after the text of a message, is held back for half a second: when the right answer follows,
/// the other one is thrown away; when none does, [`AtAnswer::fits`] is false.
#[derive(Clone, Debug)]
pub struct Exchange {
    command: AtCommand,
    shape: Shape,
    demand: Demand,
    timeout: Duration,
    deadline: Instant,
    state: ExchangeState,
    doubt: Option<Doubt>,
    /// How many final results were thrown away.
    foreign: usize,
    resent: bool,
    echo: Echo,
    collected: Collected,
    heard: Heard,
    /// When bytes arrived last.
    heard_at: Instant,
    listener: Listener,
}

/// The lines that are taken for the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Demand {
    /// Whatever does not seem to belong to something else, and in the end even that.
    Likely,
    /// Only what is seen to answer this command by its shape.
    Proven,
}

/// The kinds of bytes and lines that arrived since the command was sent.
#[derive(Clone, Debug, Default)]
struct Heard {
    anything: bool,
    report: bool,
    /// A line that is no report.
    other: bool,
}

/// A final result that may belong to something else.
#[derive(Clone, Debug)]
struct Doubt {
    answer: (Vec<String>, FinalResult),
    until: Instant,
}

#[derive(Clone, Debug)]
enum ExchangeState {
    /// The command has to be sent, for the first or for the second time.
    Sending,
    /// Waiting for the final result.
    Open,
    /// The last step was given.
    Ended(ExchangeStep),
}

impl Exchange {
    /// Prepares `command`. Its time, at most an hour, runs from `now`.
    pub fn new(command: AtCommand, now: Instant, timeout: Duration) -> Self {
        Self {
            echo: Echo::of(&command),
            shape: Shape::of(&command),
            command,
            demand: Demand::Likely,
            timeout,
            deadline: deadline(now, timeout),
            state: ExchangeState::Sending,
            doubt: None,
            foreign: 0,
            resent: false,
            collected: Collected::default(),
            heard: Heard::default(),
            heard_at: now,
            listener: Listener::new(),
        }
    }

    /// As [`Self::new`], going on where `listener` stopped, in the middle of a line if need be. What
    /// it holds counts as heard meanwhile.
    pub fn after(listener: Listener, command: AtCommand, now: Instant, timeout: Duration) -> Self {
        Self {
            listener,
            ..Self::new(command, now, timeout)
        }
    }

    /// This exchange, throwing away whatever is not seen to answer this very command. For commands
    /// that are answered in lines of their own shape; no other would ever end.
    #[must_use]
    pub(super) fn strict(mut self) -> Self {
        self.demand = Demand::Proven;
        self
    }

    /// How many final results were thrown away because they belong to something else.
    pub(super) fn foreign(&self) -> usize {
        self.foreign
    }

    /// Takes bytes as they arrived.
    pub fn feed(&mut self, now: Instant, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        self.heard.anything = true;
        self.heard_at = now;
        for (at, &byte) in bytes.iter().enumerate() {
            if !matches!(self.state, ExchangeState::Open) {
                self.listener.feed(bytes.get(at..).unwrap_or_default());
                return;
            }
            let event = self.listener.lines.push(byte);
            self.hear(now, event);
        }
    }

    fn hear(&mut self, now: Instant, event: Option<LineEvent>) {
        match event {
            Some(LineEvent::Line { text, first }) => self.take(now, text, first),
            Some(LineEvent::Prompt) => self.end(now, FinalResult::Prompt),
            None => {}
        }
    }

    /// Ends the line of a modem that ends its lines with a CR alone. Gives when there will be one to end.
    fn settle(&mut self, now: Instant) -> Option<Instant> {
        let open = matches!(self.state, ExchangeState::Open) && self.listener.lines.has_rest();
        let due = self.heard_at + RETURN_ALONE;
        if open && now >= due {
            let event = self.listener.lines.rest();
            self.hear(now, event);
            return None;
        }
        open.then_some(due)
    }

    /// The next thing to do.
    pub fn poll(&mut self, now: Instant) -> ExchangeStep {
        let settles = self.settle(now);
        match &self.state {
            ExchangeState::Sending => {
                if self.resent {
                    self.deadline = deadline(now, self.timeout);
                }
                self.echo = Echo::of(&self.command);
                self.collected = Collected::default();
                self.doubt = None;
                self.listener.reports.text_heard = false;
                self.heard = Heard::default();
                self.state = ExchangeState::Open;
                ExchangeStep::Send(self.command.bytes())
            }
            ExchangeState::Open => {
                let due = self
                    .doubt
                    .as_ref()
                    .map_or(self.deadline, |doubt| doubt.until.min(self.deadline));
                if now < due {
                    return ExchangeStep::Wait(settles.map_or(due, |settles| settles.min(due)));
                }
                if let Some(doubt) = self.doubt.take() {
                    let (lines, result) = doubt.answer;
                    return self.done(lines, result, false);
                }
                let step = ExchangeStep::TimedOut {
                    heard_something: self.heard.anything,
                    only_reports: self.heard.report && !self.heard.other,
                };
                self.state = ExchangeState::Ended(step.clone());
                step
            }
            ExchangeState::Ended(step) => step.clone(),
        }
    }

    /// The command.
    pub fn command(&self) -> &AtCommand {
        &self.command
    }

    /// Goes on listening where the exchange stopped, in the middle of a line if need be. Holds the
    /// reports that are in no answer: those after the final result, or all of them after a timeout.
    pub fn into_listener(self) -> Listener {
        self.listener
    }

    /// The unsolicited lines that came so far, in order. For one who does not wait for the answer to show them.
    pub fn take_unsolicited(&mut self) -> Vec<String> {
        self.listener.take()
    }

    /// As [`Self::into_listener`], with the lines of an answer that did not end.
    pub fn give_up(mut self) -> (Vec<String>, Listener) {
        (self.collected.take(), self.listener)
    }

    fn take(&mut self, now: Instant, line: String, first: bool) {
        let Some(line) = self.listener.reports.keep_second(line) else {
            return;
        };
        if self.echo.takes(&line) {
            return;
        }
        if let Some(result) = FinalResult::read(&line)
            && (result != FinalResult::NoCarrier || self.command.is_call())
        {
            self.end(now, result);
            return;
        }
        let belongs = name(&line).is_some_and(|name| self.command.expects(name));
        if belongs && fits(&line) {
            self.keep(line);
        } else if is_unsolicited(&line) || (looks_like_a_report(&line) && !belongs) {
            self.heard.report = true;
            self.collected.interrupt(belongs);
            self.listener.reports.keep(line);
        } else if !first || self.echo.is_whole() {
            // Before the first line feed and without echo this would be junk.
            self.keep(line);
        }
    }

    fn keep(&mut self, line: String) {
        self.heard.other = true;
        if !self.collected.keep(line) {
            let dropped = &mut self.listener.reports.dropped;
            *dropped = dropped.saturating_add(1);
        }
    }

    fn end(&mut self, now: Instant, result: FinalResult) {
        if result == FinalResult::Ok
            && !self.resent
            && self.demand == Demand::Likely
            && self.command.is_query()
            && self.collected.is_cut(&self.command)
        {
            self.resent = true;
            self.state = ExchangeState::Sending;
            return;
        }
        if self.is_certain(&result) {
            let lines = self.own_lines();
            self.done(lines, result, true);
            return;
        }
        self.foreign = self.foreign.saturating_add(1);
        let lines = self.collected.take();
        self.collected = Collected::default();
        if self.demand == Demand::Likely {
            self.doubt = Some(Doubt {
                answer: (lines, result),
                until: deadline(now, SETTLE),
            });
        }
    }

    /// Whether the lines so far and `result` are seen to answer this command.
    fn is_certain(&self, result: &FinalResult) -> bool {
        if matches!(result, FinalResult::Prompt) || self.command.is_call() {
            return self.demand == Demand::Likely;
        }
        let fits = self.shape.fits(&self.command, self.collected.lines());
        if self.demand == Demand::Proven {
            return fits && *result == FinalResult::Ok;
        }
        // An error comes without lines, so only what came before it can speak against it.
        let is_error = *result != FinalResult::Ok;
        !self.listener.reports.text_heard
            && (fits || (is_error && self.collected.lines().count() == 0))
    }

    /// The lines that belong to the answer. Where it is one bare value, those that cannot be it go.
    fn own_lines(&mut self) -> Vec<String> {
        let mut lines = self.collected.take();
        self.shape.keep_own(&self.command, &mut lines);
        lines
    }

    fn done(&mut self, lines: Vec<String>, result: FinalResult, fits: bool) -> ExchangeStep {
        let step = ExchangeStep::Done(AtAnswer {
            lines,
            result,
            unsolicited: self.listener.take(),
            fits,
        });
        self.state = ExchangeState::Ended(step.clone());
        step
    }
}

/// The end of `timeout`. A clock too near its end gives no time at all rather than a panic.
fn deadline(now: Instant, timeout: Duration) -> Instant {
    now.checked_add(timeout.min(MAX_TIMEOUT)).unwrap_or(now)
}
