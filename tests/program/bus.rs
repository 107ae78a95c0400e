//! Message buses and programs that tests need besides.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Whether all of these are installed; says so aloud when one is not.
pub fn installed(programs: &[&str]) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&paths)
        .chain([PathBuf::from("/usr/sbin")])
        .collect();
    programs.iter().all(|program| {
        let found = folders.iter().any(|folder| folder.join(program).is_file());
        if !found {
            skipped(&format!("{program} is not installed"));
        }
        found
    })
}

/// Past the test harness, which keeps what a passing test prints to itself.
pub fn skipped(why: &str) {
    let line = format!("SKIPPED: {why}\n");
    std::io::stderr().write_all(line.as_bytes()).unwrap();
}

/// A process that is ended with the test.
#[derive(Debug)]
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Starts a message bus, and gives its address.
pub fn start_bus(config: &Path) -> (Ended, String) {
    let mut daemon = Command::new("dbus-daemon")
        .arg(format!("--config-file={}", config.display()))
        .args(["--nofork", "--print-address=1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut address = String::new();
    BufReader::new(daemon.stdout.take().unwrap())
        .read_line(&mut address)
        .unwrap();
    (Ended(daemon), address.trim().to_owned())
}
