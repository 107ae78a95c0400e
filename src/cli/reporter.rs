//! Output of the command line: JSON lines for scripts, plain text for people.
//!
//! With `--json` standard output holds one JSON object per line and nothing else; the text for people
//! goes to standard error in both cases, except the result itself, which is what was asked for.

use std::fmt;
use std::io::{self, IsTerminal as _};
use std::path::Path;

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::Options;
use super::exit::Exit;
use super::output::{self, Stream};
use crate::job::{ConsoleKind, ConsoleLine, Failure, NetworkReading, Notice};
use crate::language::{Args, Words};
use crate::modem::Condition;
use crate::privacy;
use crate::problem::Problem;
use crate::progress::Stage;
use crate::text;

/// Speaks for one command.
#[derive(Debug)]
pub struct Reporter {
    command: &'static str,
    words: Words,
    /// The options of the command.
    pub options: Options,
    terminal: bool,
    line_open: bool,
    stage: Option<Stage>,
    /// Why a line of the result could not be written. A running job is not disturbed by that.
    lost: Option<io::Error>,
    /// The modem's condition, as far as the job reported it.
    condition: Option<Condition>,
    /// The use of network readings in this command.
    readings: Readings,
}

/// The use of network readings in a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readings {
    /// News of a job, for the person.
    News,
    /// Lines of the result.
    Result,
}

impl Reporter {
    /// The reporter of this command.
    pub fn new(command: &'static str, options: Options) -> Self {
        Self {
            command,
            words: Words::of_command_line(),
            options,
            terminal: io::stderr().is_terminal(),
            line_open: false,
            stage: None,
            lost: None,
            condition: None,
            readings: Readings::News,
        }
    }

    /// The words that people read.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// From now on readings of the network are lines of the result.
    pub fn show_readings(&mut self) {
        self.readings = Readings::Result;
    }

    /// A line for the person, on standard error. Whatever names from outside stand in it, it is one line and harmless.
    pub fn say(&mut self, text: &str) {
        self.close_line();
        // Nobody may be listening any more; a job goes on regardless.
        output::write(Stream::Error, &format!("{}\n", text::line(text))).ok();
    }

    /// Lines for the person, one by one, on standard error.
    pub fn say_all(&mut self, lines: impl IntoIterator<Item = String>) {
        for line in lines {
            self.say(&line);
        }
    }

    /// A text of this program, for the person, on standard error.
    pub fn say_text(&mut self, id: &'static str) {
        let text = self.words.say(id).to_owned();
        self.say(&text);
    }

    /// A text of this program with something in it, for the person, on standard error.
    pub fn say_text_with<'a>(&mut self, id: &'static str, args: impl Args<'a>) {
        let text = self.words.say_with(id, args);
        self.say(&text);
    }

    /// A line of the result for the person, made harmless like those of [`Self::say`]. Silent with `--json`.
    pub fn show(&mut self, text: &str) {
        self.close_line();
        if !self.options.json {
            self.put_out(&format!("{}\n", text::line(text)));
        }
    }

    /// A text of this program as a line of the result.
    pub fn show_text(&mut self, id: &'static str) {
        let text = self.words.say(id).to_owned();
        self.show(&text);
    }

    /// A text of this program with something in it as a line of the result.
    pub fn show_text_with<'a>(&mut self, id: &'static str, args: impl Args<'a>) {
        let text = self.words.say_with(id, args);
        self.show(&text);
    }

    /// Lines of the result, one by one.
    pub fn show_all(&mut self, lines: impl IntoIterator<Item = impl AsRef<str>>) {
        for line in lines {
            self.show(line.as_ref());
        }
    }

    /// Whether a line of the result could not be written.
    pub fn has_lost_output(&self) -> bool {
        self.lost.is_some()
    }

    /// Writes to standard output, and keeps why that failed.
    fn put_out(&mut self, text: &str) {
        if let Err(error) = output::write(Stream::Output, text) {
            self.lost.get_or_insert(error);
        }
    }

    /// A notice of a running job.
    pub fn notice(&mut self, notice: &Notice) {
        match notice {
            Notice::Stage { stage, permille } => {
                let title = self.words.stage_active(*stage).to_owned();
                self.event(
                    "stage",
                    &json!({"stage": stage, "title": title, "permille": permille}),
                );
                if self.stage.replace(*stage) != Some(*stage) {
                    self.say(&format!("{title} …"));
                }
            }
            Notice::Progress {
                stage,
                done,
                total,
                permille,
            } => {
                self.event(
                    "progress",
                    &json!({"stage": stage, "done": done, "total": total, "permille": permille}),
                );
                self.bar(*permille);
            }
            Notice::Prompt(prompt) => {
                let text = self.words.prompt(*prompt).to_owned();
                self.event("prompt", &json!({"prompt": prompt.id(), "text": text}));
                self.say(&text);
            }
            Notice::Caution(caution) => {
                let text = self.words.caution(*caution).to_owned();
                self.event("caution", &json!({"caution": caution.id(), "text": text}));
                self.say(&text);
            }
            Notice::Condition(condition) => {
                self.event("log", &json!({"text": "condition", "condition": condition}));
                self.condition = Some(condition.clone());
            }
            // As in the files of the log: people send both to others.
            Notice::Log(text) => self.event("log", &json!({"text": privacy::mask(text)})),
            Notice::Identified(report) => {
                self.event("log", &json!({"text": "identified", "modem": report}));
            }
            Notice::Network(reading) => {
                self.event("log", &json!({"text": "network", "network": reading}));
                let line = network_line(&self.words, reading);
                if self.readings == Readings::Result {
                    self.show(&line);
                } else {
                    self.say(&line);
                }
            }
            Notice::Program(notice) => {
                self.event("log", &json!({"text": "program", "program": notice}));
            }
            Notice::Console(line) => {
                self.event("console", &json!({"kind": line.kind, "text": line.text}));
                self.show(&console_line(&self.words, line));
            }
        }
    }

    /// The last word of a command that reached its goal.
    pub fn done(&mut self, fields: &impl Serialize) {
        let mut object = Map::new();
        object.insert("command".into(), self.command.into());
        object.insert("result".into(), "done".into());
        match serde_json::to_value(fields) {
            Ok(Value::Object(own)) => object.extend(own),
            Ok(Value::Null) | Err(_) => {}
            Ok(other) => {
                object.insert("value".into(), other);
            }
        }
        if let Some(condition) = &self.condition {
            object.insert("condition".into(), json!(condition));
        }
        self.event("result", &Value::Object(object));
    }

    /// The last word of a command whose whole purpose is what it prints.
    ///
    /// # Errors
    /// How the program ends when output was lost, which is no success there.
    pub fn answered(&mut self, fields: &impl Serialize) -> Result<(), Exit> {
        self.done(fields);
        match self.lost.take() {
            None => Ok(()),
            // The program that closed the pipe has read enough, and knows.
            Some(error) if error.kind() == io::ErrorKind::BrokenPipe => Err(Exit::Failed),
            Some(error) => Err(self.trouble(Problem::OutputFailed, error.to_string())),
        }
    }

    /// The end of a command that did its work. A pipe that its reader has closed changes nothing.
    ///
    /// # Errors
    /// How the program ends when what it says could not be written: whoever waits for it must know.
    pub fn ended(&mut self) -> Result<(), Exit> {
        match self.lost.take() {
            Some(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                self.say_text_with("cli-output-lost", ("error", error.to_string()));
                Err(Exit::Failed)
            }
            _ => Ok(()),
        }
    }

    /// The end of a command that made this file.
    ///
    /// # Errors
    /// As of [`Self::ended`].
    pub fn wrote(&mut self, file: &Path) -> Result<(), Exit> {
        self.show_text_with("cli-wrote", ("file", file.display().to_string()));
        self.ended()
    }

    /// The last word of a command that failed, and how the program ends.
    pub fn failed(&mut self, failure: &Failure) -> Exit {
        let exit = Exit::of(failure);
        let title = self.words.problem_title(failure.problem).to_owned();
        let action = self.words.problem_action(failure.problem).to_owned();
        let meaning = self.words.condition(&failure.condition);
        let mut error = json!({
                "command": self.command,
                "id": failure.problem.id(),
                "title": title,
                "meaning": meaning,
                "action": action,
                "stage": failure.stage.map(Stage::id),
                "state": failure.condition.id(),
                "condition": failure.condition,
                "detail": failure.detail,
                "holders": failure.holders,
                "exit_code": exit.code(),
        });
        if let (Some(left), Some(fields)) = (failure.attempts_left, error.as_object_mut()) {
            fields.insert("attempts_left".into(), json!(left));
        }
        self.event("error", &error);
        self.say(&format!("{title}."));
        self.say(&meaning);
        self.say(&action);
        if let Some(left) = failure.attempts_left {
            let line = super::attempt_words::of_attempts(&self.words, left);
            self.say(&line);
        }
        if !failure.detail.is_empty() {
            self.say_text_with("cli-details", ("detail", &failure.detail));
        }
        self.say_text_with("cli-error-id", ("id", failure.problem.id()));
        exit
    }

    /// A file that could not be written.
    pub fn not_written(&mut self, file: &Path, error: &impl fmt::Display) -> Exit {
        let detail = format!("{}: {error}", file.display());
        self.trouble(Problem::OutputFailed, detail)
    }

    /// A failure outside any job.
    pub fn trouble(&mut self, problem: Problem, detail: impl Into<String>) -> Exit {
        self.failed(&Failure::outside_job(problem, detail))
    }

    fn event(&mut self, name: &str, fields: &Value) {
        if !self.options.json {
            return;
        }
        let mut object = Map::new();
        object.insert("event".into(), name.into());
        if let Value::Object(own) = fields {
            object.extend(own.clone());
        }
        let mut line = text::json(&Value::Object(object).to_string());
        line.push('\n');
        self.put_out(&line);
    }

    /// One line that is written over, on terminals only.
    fn bar(&mut self, permille: u16) {
        if self.terminal && !self.options.json {
            let (whole, tenth) = (permille / 10, permille % 10);
            output::write(Stream::Error, &format!("\r  {whole:3}.{tenth} %")).ok();
            self.line_open = true;
        }
    }

    fn close_line(&mut self) {
        if self.line_open {
            self.line_open = false;
            output::write(Stream::Error, "\n").ok();
        }
    }
}

/// A line of a talk, so that a person sees who said it.
fn console_line(words: &Words, line: &ConsoleLine) -> String {
    let text = &line.text;
    match line.kind {
        ConsoleKind::Sent => format!("> {text}"),
        ConsoleKind::Answer | ConsoleKind::Final { .. } => text.clone(),
        ConsoleKind::Report => format!("  {text}"),
        ConsoleKind::Refused(danger) => not_sent(words, text, words.danger(danger)),
        ConsoleKind::NotAlone(problem) => {
            let (title, action) = (words.problem_title(problem), words.problem_action(problem));
            not_sent(words, text, &format!("{title}. {action}"))
        }
        ConsoleKind::Silent => words.say_with("cli-console-silent", ("line", text)),
        ConsoleKind::LeftOut { lines } => {
            let lines = ("lines", lines.to_string());
            words.say_with("cli-console-left-out", lines)
        }
    }
}

fn not_sent(words: &Words, line: &str, why: &str) -> String {
    let args = (("line", line), ("why", why));
    words.say_with("cli-console-not-sent", args)
}

/// A reading of the network: when, how strong, and what it means.
fn network_line(words: &Words, reading: &NetworkReading) -> String {
    let verdict = words.verdict(reading.state.verdict());
    let signal = words.signal(reading.state.signal);
    format!("  {} s: {signal}. {verdict}", reading.seconds)
}
