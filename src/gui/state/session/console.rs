//! The AT console: what was said, what is being typed, what was typed before.

use std::collections::VecDeque;

use crossbeam_channel::Sender;

use super::Session;
use crate::gui::action::{ConsoleAction, Screen};
use crate::gui::state::Turn;
use crate::gui::state::jobs::Job;
use crate::job::{ConsoleLine, ConsoleRequest, Danger, Failure, JobRequest, danger};

/// Lines kept. How many came before them is said.
const LINES: usize = 1000;
/// Commands kept for going back to.
const HISTORY: usize = 50;
/// Lines that may wait for the modem.
pub(in crate::gui::state) const WAITING: usize = 16;

/// Commands on offer with one click. All of them only ask.
pub const QUERIES: &[&str] = &[
    "ATI",
    "AT+CSQ",
    "AT+COPS?",
    "AT+CREG?",
    "AT^SYSINFO",
    "AT^SYSCFG?",
    "AT^CARDLOCK?",
    "AT+CPIN?",
    "AT^HWVER",
];

/// A line of the console with the time it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The local time of day.
    pub clock: String,
    /// The line.
    pub line: ConsoleLine,
}

/// The console's data.
#[derive(Clone, Debug, Default)]
pub struct Console {
    /// The lines of the console, oldest first.
    pub said: VecDeque<Said>,
    /// How many lines before them are kept no more.
    pub shown_no_more: usize,
    /// The line being typed.
    pub typed: String,
    history: Vec<String>,
    /// How far back in the history the field stands; 0 is the line being typed.
    back: usize,
    /// The line that was warned about last. Sent a second time, it is confirmed.
    pub(in crate::gui::state) warned: Option<String>,
    /// Why the console was closed by itself.
    pub failure: Option<Failure>,
}

impl Console {
    /// The danger of the line being typed.
    pub fn danger(&self) -> Option<Danger> {
        danger(&self.typed)
    }

    /// Whether the typed line was warned about and waits for a second go.
    pub fn waits_for_second_go(&self) -> bool {
        self.warned.as_deref() == Some(self.typed.trim()) && !self.typed.trim().is_empty()
    }

    pub(in crate::gui::state) fn add(&mut self, clock: String, line: ConsoleLine) {
        if self.said.len() == LINES {
            self.said.pop_front();
            self.shown_no_more = self.shown_no_more.saturating_add(1);
        }
        self.said.push_back(Said { clock, line });
    }

    pub(in crate::gui::state) fn remember(&mut self, line: &str) {
        if self.history.last().map(String::as_str) != Some(line) {
            if self.history.len() == HISTORY {
                self.history.remove(0);
            }
            self.history.push(line.to_owned());
        }
        self.back = 0;
        self.typed.clear();
        self.warned = None;
    }

    pub(in crate::gui::state) fn go_back(&mut self, step: i32) {
        let back = match step {
            ..0 => self.back + 1,
            0 => self.back,
            1.. => self.back.saturating_sub(1),
        };
        if back > self.history.len() {
            return;
        }
        self.back = back;
        self.typed = back
            .checked_sub(1)
            .and_then(|back| self.history.iter().rev().nth(back).cloned())
            .unwrap_or_default();
    }
}

impl Session {
    /// Where lines for the modem go, while the console is open.
    fn console_lines(&self) -> Option<&Sender<String>> {
        self.jobs.all().find_map(|job| match job {
            Job::Console { lines } => Some(lines),
            _ => None,
        })
    }

    /// Whether lines can be sent over the console now.
    pub fn console_is_open(&self) -> bool {
        self.console_lines().is_some()
    }

    pub(in crate::gui::state) fn act_on_console(&mut self, action: ConsoleAction, turn: &mut Turn) {
        match action {
            ConsoleAction::Open if self.work().is_some() => {}
            ConsoleAction::Open => {
                self.go_to(Screen::Console);
                if self.console_is_open() {
                    return;
                }
                let (lines, asked) = crossbeam_channel::bounded(WAITING);
                self.console.failure = None;
                let request = JobRequest::Console(ConsoleRequest { lines: asked });
                self.start(Job::Console { lines }, request, turn);
            }
            ConsoleAction::Send(given) => {
                let line = given.unwrap_or_else(|| self.console.typed.trim().to_owned());
                if line.is_empty() {
                    return;
                }
                let found = danger(&line);
                let warned = self.console.warned.as_deref() == Some(line.as_str());
                if found.is_some_and(|danger| danger.is_blocked() || !warned) {
                    // Blocked lines stay in the field with the reason; others want a second go.
                    self.console.warned = Some(line);
                    return;
                }
                let sent = self
                    .console_lines()
                    .is_some_and(|lines| lines.try_send(line.clone()).is_ok());
                if sent {
                    self.console.remember(&line);
                }
            }
            ConsoleAction::History(step) => self.console.go_back(step),
            ConsoleAction::Clear => {
                self.console.said.clear();
                self.console.shown_no_more = 0;
            }
        }
    }
}
