//! A made-up computer into which simulated modems are plugged.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::served::{self, PROGRAM};
use crate::serving;

/// A computer with nothing plugged in.
pub struct Computer {
    place: tempfile::TempDir,
}

impl Computer {
    pub fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        // Another user must be able to look at it.
        fs::set_permissions(place.path(), fs::Permissions::from_mode(0o755)).unwrap();
        for below in ["sys/bus/usb/devices", "sys/class/tty", "dev"] {
            fs::create_dir_all(place.path().join("root").join(below)).unwrap();
        }
        Self { place }
    }

    pub fn path(&self) -> &Path {
        self.place.path()
    }

    pub fn root(&self) -> PathBuf {
        fs::canonicalize(self.place.path().join("root")).unwrap()
    }

    /// Where the computer lists its USB devices.
    pub fn devices(&self) -> PathBuf {
        self.root().join("sys/bus/usb/devices")
    }

    /// Where it lists its serial ports.
    pub fn classes(&self) -> PathBuf {
        self.root().join("sys/class/tty")
    }

    /// Plugs a simulated modem in.
    pub fn plug(&self, socket: &str, arguments: &[&str]) -> Plugged {
        let own = self.place.path().join(socket);
        let child = serving::start(
            Command::new(PROGRAM)
                .args(["simulate", "--by-hand", "--socket", socket, "--dir"])
                .arg(own.join("ports"))
                .arg("--out")
                .arg(own.join("out"))
                .arg("--system-root")
                .arg(self.root())
                .args(arguments)
                .stdin(Stdio::piped()),
        );
        Plugged {
            child,
            out: own.join("out"),
        }
    }

    /// A command on this computer.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command
            .args(arguments)
            .arg("--json")
            .env("MODEM_MEDIC_SYSTEM_ROOT", self.root())
            .env("MODEM_MEDIC_STATE_DIR", self.place.path().join("state"))
            .stdin(Stdio::null());
        command
    }

    /// A file for the modem, by its path.
    pub fn firmware(&self) -> String {
        let package = modem_medic::firmware::sample::e1550_firmware(served::TARGET, 96 * 1024);
        let path = self.place.path().join("Update.bin");
        fs::write(&path, package).unwrap();
        path.display().to_string()
    }
}

/// A simulated modem that is plugged in. Ended with SIGTERM when dropped.
pub struct Plugged {
    child: Child,
    out: PathBuf,
}

impl Plugged {
    pub fn by_hand(&mut self, word: &str) {
        served::by_hand(&mut self.child, word);
    }

    /// Everything that the stick was sent so far; ports that come and go are not counted.
    pub fn heard(&self) -> Vec<Value> {
        let mut log = served::log_in(&self.out);
        log.retain(|entry| entry["event"] != "ports");
        log
    }

    /// Its own report, after it was pulled out for good.
    pub fn report(&mut self) -> Value {
        served::stop(&mut self.child);
        served::report_in(&self.out)
    }
}

impl Drop for Plugged {
    fn drop(&mut self) {
        served::stop(&mut self.child);
    }
}
