//! Talking to the modem by hand, as with a terminal program: a line in, and everything that the
//! modem says out.
//!
//! Lines are sent as they are typed, except those that are never sent (`protocol::at::danger`). Nothing is sent
//! that was not typed, but for the escape that takes the modem out of waiting for a text, because a
//! line that follows would become that text.

use std::time::Duration;

use crossbeam_channel::{Receiver, TryRecvError};
use serde::Serialize;

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::notice::{ConsoleKind, ConsoleLine, Notice};
use super::timing;
use crate::bus::{Port, Role};
use crate::guard::Span;
use crate::problem::Problem;
use crate::progress::Plan;
use crate::protocol::at::{
    AtCommand, Danger, Exchange, ExchangeStep, FinalResult, Listener, danger, is_report,
};
use crate::text;

/// Room for one read.
const INBOX: usize = 8 * 1024;
/// How much of a typed line is said back when it is not sent, in bytes.
const SHOWN: usize = 512;
/// Ends the modem's waiting for a text (3GPP 27.005 §3.5.1).
const ESCAPE: &[u8] = &[0x1B];

/// A talk over the PC UI port. It goes on until it is cancelled, which is its normal end, or until the
/// other end of `lines` is dropped and all of them are answered.
#[derive(Clone, Debug)]
pub struct ConsoleRequest {
    /// The typed lines. One is sent after the answer to the one before, so a few
    /// may have to wait. Lines that a person should be warned about are warned about before.
    pub lines: Receiver<String>,
}

/// A console that was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ConsoleClosed {
    /// The number of commands that were sent.
    pub sent: usize,
}

impl Job for ConsoleRequest {
    const NAME: &'static str = "console";
    const PLAN: Plan = &[];
    const ENDS_BY_ITSELF: bool = false;
    type Done = ConsoleClosed;

    /// Runs the talk, and gives the number of commands that were sent.
    fn run(&self, context: &mut Context<'_, '_>) -> Result<ConsoleClosed, JobError> {
        let mut console = Console {
            port: connect::open_port(context)?,
            listener: Listener::of_everything(),
            inbox: vec![0; INBOX],
        };
        let mut sent = 0;
        while !context.is_cancelled() {
            match self.lines.try_recv() {
                Ok(line) => match check(&line) {
                    Ok(None) => {}
                    Ok(Some(command)) => match may_be_sent(context, &command) {
                        Ok(()) => {
                            sent += 1;
                            console.talk(context, command)?;
                        }
                        // The talk is over.
                        Err(Problem::Cancelled) => {}
                        Err(problem) => {
                            let text = command.text().to_owned();
                            say(context, ConsoleKind::NotAlone(problem), text);
                        }
                    },
                    Err(danger) => {
                        let text = text::printable(line.as_bytes(), SHOWN);
                        say(context, ConsoleKind::Refused(danger), text);
                    }
                },
                Err(TryRecvError::Empty) => console.listen(context)?,
                Err(TryRecvError::Disconnected) => break,
            }
        }
        Ok(ConsoleClosed { sent })
    }
}

/// The command that a typed line is; nothing for an empty one.
fn check(line: &str) -> Result<Option<AtCommand>, Danger> {
    let line = line.trim();
    if line.is_empty() {
        return Ok(None);
    }
    if let Some(danger) = danger(line).filter(|danger| danger.is_blocked()) {
        return Err(danger);
    }
    match AtCommand::new(line) {
        Ok(command) => Ok(Some(command)),
        Err(_) => Err(Danger::Unclear),
    }
}

/// Whether nobody else can speak to the modem in the middle of this command. Asked only for one that may change something:
/// half of it, with another program's line for the rest, could set anything.
fn may_be_sent(context: &mut Context<'_, '_>, command: &AtCommand) -> Result<(), Problem> {
    if danger(command.text()).is_none() {
        return Ok(());
    }
    let alone = context.must_be_alone(Role::PcUi, Span::Now);
    alone.map_err(|error| error.problem())
}

#[derive(Debug)]
struct Console {
    port: Box<dyn Port>,
    /// Keeps what the modem says between two commands, also half a line of it.
    listener: Listener,
    inbox: Vec<u8>,
}

impl Console {
    /// Waits a little for what the modem says by itself.
    fn listen(&mut self, context: &mut Context<'_, '_>) -> Result<(), JobError> {
        let until = context.now() + timing::CONSOLE_SLICE;
        let count = self.port.read(&mut self.inbox, until)?;
        self.listener
            .feed(self.inbox.get(..count).unwrap_or_default());
        if count == 0 {
            self.listener.settle();
        }
        self.say_heard(context);
        Ok(())
    }

    /// Sends a command and says what comes back.
    fn talk(&mut self, context: &mut Context<'_, '_>, command: AtCommand) -> Result<(), JobError> {
        let typed = command.text().to_owned();
        say(context, ConsoleKind::Sent, typed.clone());
        let timeout = patience(&command);
        let listener = std::mem::take(&mut self.listener);
        let mut exchange = Exchange::after(listener, command, context.now(), timeout);
        let mut result = None;
        let mut lines = Vec::new();
        loop {
            match exchange.poll(context.now()) {
                ExchangeStep::Send(bytes) => {
                    self.port.write(&bytes, context.now() + timing::SEND)?;
                }
                ExchangeStep::Wait(until) => {
                    // The talk ends with this command, whatever becomes of it.
                    if context.is_cancelled() {
                        return Ok(());
                    }
                    let until = until.min(context.now() + timing::CONSOLE_SLICE);
                    let count = self.port.read(&mut self.inbox, until)?;
                    let bytes = self.inbox.get(..count).unwrap_or_default();
                    exchange.feed(context.now(), bytes);
                    // Said as it comes: a modem may report for as long as a command runs.
                    say_all(context, ConsoleKind::Report, exchange.take_unsolicited());
                }
                ExchangeStep::Done(answer) => {
                    say_all(context, ConsoleKind::Report, answer.unsolicited);
                    lines = answer.lines;
                    result = Some(answer.result);
                    break;
                }
                ExchangeStep::TimedOut { .. } => break,
            }
        }
        let (unfinished, listener) = exchange.give_up();
        self.listener = listener;
        if result.is_none() {
            lines = unfinished;
            self.say_heard(context);
        }
        say_all(context, ConsoleKind::Answer, lines);
        self.say_dropped(context);
        match result {
            None => say(context, ConsoleKind::Silent, typed),
            Some(result) => {
                if result == FinalResult::Prompt {
                    self.port.write(ESCAPE, context.now() + timing::SEND)?;
                }
                let ok = matches!(result, FinalResult::Ok | FinalResult::Connect(_));
                say(context, ConsoleKind::Final { ok }, result.to_string());
            }
        }
        self.say_heard(context);
        Ok(())
    }

    fn say_heard(&mut self, context: &mut Context<'_, '_>) {
        for line in self.listener.take() {
            // A line that is no report is the answer to a command that was given up.
            let kind = if is_report(&line) {
                ConsoleKind::Report
            } else {
                ConsoleKind::Answer
            };
            say(context, kind, line);
        }
        self.say_dropped(context);
    }

    fn say_dropped(&mut self, context: &mut Context<'_, '_>) {
        let lines = self.listener.take_dropped();
        if lines > 0 {
            say(context, ConsoleKind::LeftOut { lines }, String::new());
        }
    }
}

fn say(context: &mut Context<'_, '_>, kind: ConsoleKind, text: String) {
    context.tell(Notice::Console(ConsoleLine { kind, text }));
}

fn say_all(context: &mut Context<'_, '_>, kind: ConsoleKind, lines: Vec<String>) {
    for line in lines {
        say(context, kind, line);
    }
}

/// How long a command may take. Whoever waits for the network takes long.
fn patience(command: &AtCommand) -> Duration {
    let text = command.text().to_ascii_uppercase();
    let slow = [
        "+COPS", "+CFUN", "+CGATT", "+CGACT", "+CLCK", "+CPWD", "+CCFC", "ATD",
    ];
    if text.contains("^SYSCFG") {
        timing::AT_SYSCFG
    } else if slow.iter().any(|name| text.contains(name)) {
        timing::NETWORK
    } else {
        timing::CONSOLE
    }
}

#[cfg(test)]
mod tests {
    use super::{Danger, check, patience};
    use crate::job::timing;
    use crate::protocol::at::AtCommand;

    #[test]
    fn a_typed_line_is_sent_as_it_is_or_not_at_all() {
        let sent = |line| check(line).map(|command| command.map(|command| command.to_string()));
        assert_eq!(sent("  \r\n"), Ok(None));
        assert_eq!(sent(" at+csq\r\n"), Ok(Some("at+csq".into())));
        let setting = "AT^SYSCFG=2,2,3fffffff,0,2";
        assert_eq!(sent(setting), Ok(Some(setting.into())));
        assert_eq!(sent("AT^U2DIAG=0"), Err(Danger::Composition));
        assert_eq!(sent("hello"), Err(Danger::Unclear));
        assert_eq!(sent("AT+CSQ\nATI"), Err(Danger::Unclear));
        assert_eq!(
            sent(&format!("AT{}", "X".repeat(600))),
            Err(Danger::Unclear)
        );
    }

    #[test]
    fn commands_that_wait_for_the_network_get_the_time_for_it() {
        let of = |text| patience(&AtCommand::new(text).unwrap());
        assert_eq!(of("AT+CSQ"), timing::CONSOLE);
        assert_eq!(of("at+cops=?"), timing::NETWORK);
        assert_eq!(of("AT^SYSCFG=2,2,3FFFFFFF,0,2"), timing::AT_SYSCFG);
    }
}
