//! A simulated modem in a process and a folder of its own, for commands of the built program.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::serving;

/// The built program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");

/// A modem that is served in `stick` of its folder; ended with SIGTERM when dropped.
pub struct Served {
    /// `simulate`. What is written to it is done to the modem by hand.
    pub child: Child,
    /// The folder.
    pub place: tempfile::TempDir,
}

impl Served {
    /// Serves a modem in this folder, with more words for `simulate`.
    pub fn start(place: tempfile::TempDir, more: &[&str]) -> Self {
        let child = serving::start(
            Command::new(PROGRAM)
                .args(["simulate", "--by-hand", "--dir"])
                .arg(place.path().join("stick"))
                .arg("--out")
                .arg(place.path().join("out"))
                .args(more)
                .stdin(Stdio::piped()),
        );
        Self { child, place }
    }

    /// The path of this name in the folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// A command with a state folder of its own.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(words)
            .arg("--state-dir")
            .arg(self.path("state"));
        command
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            kill_process(Pid::from_child(&self.child), Signal::TERM).unwrap();
            self.child.wait().unwrap();
        }
    }
}
