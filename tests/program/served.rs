//! A simulated modem in a process and a folder of its own, and commands of the built program on it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde::Serialize;
use serde_json::Value;

use crate::serving;

/// The built program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
/// The firmware version that is written.
pub const TARGET: &str = "11.609.20.00.00";

/// A modem that is served in `stick` of its folder; ended with SIGTERM when dropped.
pub struct Served {
    child: Child,
    place: tempfile::TempDir,
}

impl Served {
    /// Serves a modem, with more words for `simulate`.
    pub fn of(more: &[&str]) -> Self {
        let place = tempfile::tempdir().unwrap();
        let child = serve(place.path(), more);
        Self { child, place }
    }

    /// Serves the modem of this scenario.
    pub fn with(scenario: &impl Serialize) -> Self {
        let place = tempfile::tempdir().unwrap();
        let file = scenario_file(place.path(), scenario);
        let child = serve(place.path(), &["--scenario", &file]);
        Self { child, place }
    }

    /// Puts the modem of another scenario in the place of this one.
    pub fn becomes(&mut self, scenario: &impl Serialize) {
        self.stop();
        let file = scenario_file(self.place.path(), scenario);
        self.child = serve(self.place.path(), &["--scenario", &file]);
    }

    /// The folder.
    pub fn place(&self) -> &Path {
        self.place.path()
    }

    /// The path of this name in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// The path of this name in the folder, as text.
    pub fn name(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// A file of this name in the folder.
    pub fn save(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Does something to the modem by hand.
    pub fn by_hand(&mut self, word: &str) {
        by_hand(&mut self.child, word);
    }

    /// A command with a state folder of its own, and nobody at the keyboard.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(words)
            .arg("--state-dir")
            .arg(self.path("state"))
            .stdin(Stdio::null());
        command
    }

    /// A command on this modem.
    pub fn on_port(&self, words: &[&str]) -> Command {
        let mut command = self.command(words);
        command.arg("--port").arg(self.path("stick/pcui"));
        command
    }

    /// A command on this modem that follows it into download mode.
    pub fn on_ports(&self, words: &[&str]) -> Command {
        let mut command = self.on_port(words);
        command
            .arg("--download-port")
            .arg(self.path("stick/download"));
        command
    }

    /// Runs a command on this modem.
    pub fn run(&self, words: &[&str]) -> Run {
        Run::of(self.on_port(words).arg("--json"))
    }

    /// Writes this file, and is agreed to.
    pub fn write(&self, command: &str, file: &Path, more: &[&str]) -> Run {
        let mut writing = self.on_ports(&[command, "--yes", "--json"]);
        Run::of(writing.arg(file).args(more))
    }

    /// The modem's own log of everything that happened to it.
    pub fn log(&self) -> Vec<Value> {
        log_in(&self.path("out"))
    }

    /// The modem's own report, after it was told to end.
    pub fn report(&mut self) -> Value {
        self.stop();
        report_in(&self.path("out"))
    }

    fn stop(&mut self) {
        stop(&mut self.child);
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop();
    }
}

fn serve(place: &Path, more: &[&str]) -> Child {
    serving::start(
        Command::new(PROGRAM)
            .args(["simulate", "--by-hand", "--dir"])
            .arg(place.join("stick"))
            .arg("--out")
            .arg(place.join("out"))
            .args(more)
            .stdin(Stdio::piped()),
    )
}

fn scenario_file(place: &Path, scenario: &impl Serialize) -> String {
    let file = place.join("scenario.json");
    std::fs::write(&file, serde_json::to_vec(scenario).unwrap()).unwrap();
    file.display().to_string()
}

/// Writes a word to a served modem, which is done to it.
pub fn by_hand(child: &mut Child, word: &str) {
    use std::io::Write as _;
    writeln!(child.stdin.as_mut().unwrap(), "{word}").unwrap();
}

/// Has a served modem end, if it has not ended.
pub fn stop(child: &mut Child) {
    if child.try_wait().is_ok_and(|ended| ended.is_none()) {
        signal(child, Signal::TERM);
        child.wait().unwrap();
    }
}

pub fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

/// The log that a served modem wrote into this folder.
pub fn log_in(out: &Path) -> Vec<Value> {
    events(&std::fs::read(out.join("log.jsonl")).unwrap())
}

/// The report that a served modem left in this folder.
pub fn report_in(out: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(out.join("report.json")).unwrap()).unwrap()
}

/// The objects that stand there, a line each.
pub fn events(lines: &[u8]) -> Vec<Value> {
    lines
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect()
}

/// A command that has ended.
#[derive(Debug)]
pub struct Run(pub Output);

impl Run {
    pub fn of(command: &mut Command) -> Self {
        Self(command.output().unwrap())
    }

    pub fn exit(&self) -> Option<i32> {
        self.0.status.code()
    }

    pub fn events(&self) -> Vec<Value> {
        events(&self.0.stdout)
    }

    /// The last thing it said.
    #[track_caller]
    pub fn last(&self) -> Value {
        let last = self.events().pop();
        last.unwrap_or_else(|| panic!("no event: {}", String::from_utf8_lossy(&self.0.stderr)))
    }

    /// It has reached its goal: its result.
    #[track_caller]
    pub fn done(&self) -> Value {
        let last = self.last();
        let ended = (self.exit(), &last["result"]);
        assert_eq!(ended, (Some(0), &"done".into()), "{last}");
        last
    }

    /// It has not, for this reason: its error.
    #[track_caller]
    pub fn failed(&self, exit: i32, id: &str) -> Value {
        let last = self.last();
        assert_eq!(last["event"], "error", "{last}");
        assert_eq!(
            (self.exit(), &last["id"]),
            (Some(exit), &id.into()),
            "{last}"
        );
        for field in ["title", "meaning", "action"] {
            let text = last[field].as_str();
            assert!(text.is_some_and(|text| !text.is_empty()), "{last}");
        }
        last
    }
}

/// Both ends of a terminal.
pub fn terminal() -> (std::fs::File, std::os::fd::OwnedFd) {
    use std::fs::File;

    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let name = ptsname(&ours, Vec::new()).unwrap();
    let name = name.to_str().unwrap();
    let theirs = File::options().read(true).write(true).open(name).unwrap();
    (File::from(ours), theirs.into())
}

/// Whether the kernel counts `wanted` among the signals of a process that it tells behind `label`, such as `SigIgn:`.
#[cfg(target_os = "linux")]
pub fn has_signal(process: u32, label: &str, wanted: Signal) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let mask = status.lines().find_map(|line| line.strip_prefix(label));
    let mask = u64::from_str_radix(mask.unwrap().trim(), 16).unwrap();
    mask & (1 << (wanted.as_raw() - 1)) != 0
}
