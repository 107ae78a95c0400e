//! What `tests/exclusivity.rs` needs: a made-up computer with a modem in it, a played udev, and a message bus with
//! a played `ModemManager`.

pub mod manager;
pub mod udev;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use modem_medic::firmware::sample;
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
/// The rules as packages install them.
const RULES: &str = include_str!("../../packaging/linux/70-modem-medic.rules");

/// A process that is ended with the test.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Starts a message bus, and gives its address.
fn start_bus(config: &Path) -> (Ended, String) {
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

/// Whether there is a message bus to play on; says so aloud when there is none.
pub fn has_bus() -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&paths).any(|it| it.join("dbus-daemon").is_file());
    if !found {
        let line = b"SKIPPED: dbus-daemon is not installed\n";
        std::io::stderr().write_all(line).unwrap();
    }
    found
}

/// Calls `look` with everything in `folder`, now and whenever something comes.
fn for_each_new(folder: &Path, look: impl Fn(&Path) + Send + 'static) {
    let folder = folder.to_owned();
    let watch = inotify::init(CreateFlags::CLOEXEC).unwrap();
    inotify::add_watch(&watch, &folder, WatchFlags::CREATE).unwrap();
    std::thread::Builder::new()
        .name("watch".into())
        .spawn(move || {
            for entry in fs::read_dir(&folder).unwrap() {
                look(&entry.unwrap().path());
            }
            let mut room = [std::mem::MaybeUninit::uninit(); 4096];
            let mut changes = inotify::Reader::new(&watch, &mut room);
            while let Ok(change) = changes.next() {
                if change.events().contains(ReadFlags::IGNORED) {
                    return;
                }
                if let Some(name) = change.file_name() {
                    look(&folder.join(name.to_str().unwrap()));
                }
            }
        })
        .unwrap();
}

/// Waits until so many entries are in `folder`.
fn until_count(folder: &Path, count: usize) {
    let watch = inotify::init(CreateFlags::CLOEXEC).unwrap();
    inotify::add_watch(&watch, folder, WatchFlags::CREATE | WatchFlags::DELETE).unwrap();
    let mut room = [std::mem::MaybeUninit::uninit(); 4096];
    let mut changes = inotify::Reader::new(&watch, &mut room);
    while fs::read_dir(folder).unwrap().count() != count {
        changes.next().unwrap();
    }
}

/// A computer with a USB port, a modem for it, and a file for that modem.
pub struct Computer {
    place: tempfile::TempDir,
}

impl Computer {
    pub fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        for below in ["sys/bus/usb/devices", "sys/class/tty", "dev"] {
            fs::create_dir_all(place.path().join("root").join(below)).unwrap();
        }
        let package = sample::e1550_firmware("11.609.20.00.00", 96 * 1024);
        fs::write(place.path().join("Update.bin"), package).unwrap();
        Self { place }
    }

    pub fn path(&self) -> &Path {
        self.place.path()
    }

    pub fn root(&self) -> PathBuf {
        fs::canonicalize(self.place.path().join("root")).unwrap()
    }

    /// Puts the rules where the package has them, perhaps with a line of the administrator's own.
    pub fn install_package(&self) {
        let file = self
            .root()
            .join("usr/lib/udev/rules.d/70-modem-medic.rules");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, RULES).unwrap();
    }

    /// The device that is in the USB port, as sysfs and `ModemManager` name it.
    pub fn device(&self) -> PathBuf {
        fs::canonicalize(self.root().join("sys/bus/usb/devices/1-1")).unwrap()
    }

    /// Plugs the modem in.
    pub fn plug(&self, arguments: &[&str]) -> Plugged {
        let own = self.place.path().join("stick");
        let mut child = crate::serving::start(
            Command::new(PROGRAM)
                .args(["simulate", "--by-hand", "--socket", "1-1", "--dir"])
                .arg(own.join("ports"))
                .arg("--out")
                .arg(own.join("out"))
                .arg("--system-root")
                .arg(self.root())
                .args(arguments)
                .stdin(Stdio::piped()),
        );
        Plugged {
            hand: child.stdin.take().unwrap(),
            child: Ended(child),
            out: own.join("out"),
            ports: self.root().join("sys/class/tty"),
        }
    }

    pub fn command(&self, address: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(arguments);
        if ["flash", "repair"].contains(&arguments[0]) {
            command
                .arg(self.place.path().join("Update.bin"))
                .arg("--yes");
        }
        command
            .arg("--json")
            .env("MODEM_MEDIC_SYSTEM_ROOT", self.root())
            .env("MODEM_MEDIC_STATE_DIR", self.place.path().join("state"))
            .env("DBUS_SYSTEM_BUS_ADDRESS", address)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    pub fn run(&self, address: &str, arguments: &[&str]) -> Run {
        Run(self.command(address, arguments).output().unwrap())
    }
}

/// A finished command.
#[derive(Debug)]
pub struct Run(pub Output);

impl Run {
    pub fn last(&self) -> Value {
        let text = String::from_utf8_lossy(&self.0.stdout);
        serde_json::from_str(text.lines().last().expect("nothing was said")).unwrap()
    }

    #[track_caller]
    pub fn done(&self) {
        assert_eq!(self.0.status.code(), Some(0), "{}", self.last());
    }

    #[track_caller]
    pub fn refused(&self, id: &str) {
        let last = self.last();
        assert_eq!(self.0.status.code(), Some(1), "{last}");
        assert_eq!(last["id"], id, "{last}");
    }
}

/// A command that runs, and what it says meanwhile.
pub struct Running {
    child: Child,
    events: BufReader<ChildStdout>,
    said: Vec<u8>,
}

impl Running {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        Self {
            events: BufReader::new(child.stdout.take().unwrap()),
            child,
            said: Vec::new(),
        }
    }

    /// Waits until it says something of this kind.
    pub fn until(&mut self, is_it: impl Fn(&Value) -> bool) {
        loop {
            let begin = self.said.len();
            let count = self.events.read_until(b'\n', &mut self.said).unwrap();
            assert!(count > 0, "{}", String::from_utf8_lossy(&self.said));
            if is_it(&serde_json::from_slice(&self.said[begin..]).unwrap()) {
                return;
            }
        }
    }

    pub fn end(mut self) -> Run {
        std::io::Read::read_to_end(&mut self.events, &mut self.said).unwrap();
        let mut output = self.child.wait_with_output().unwrap();
        output.stdout = self.said;
        Run(output)
    }
}

/// The modem in the computer.
pub struct Plugged {
    child: Ended,
    hand: ChildStdin,
    out: PathBuf,
    /// Where the computer lists its serial ports.
    ports: PathBuf,
}

impl Plugged {
    /// Pulls it out and plugs it in again.
    pub fn replug(&mut self) {
        writeln!(self.hand, "unplug").unwrap();
        until_count(&self.ports, 0);
        writeln!(self.hand, "plug").unwrap();
        until_count(&self.ports, 3);
    }

    /// What it heard, so far.
    pub fn heard(&self) -> Vec<Value> {
        let log = fs::read_to_string(self.out.join("log.jsonl")).unwrap();
        log.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Whether it heard this command, or one that begins so.
    pub fn heard_command(&self, text: &str) -> bool {
        let heard = self.heard();
        heard.iter().any(|entry| {
            entry["text"]
                .as_str()
                .is_some_and(|said| said.starts_with(text))
        })
    }

    /// Whether it heard this command while it waited for firmware.
    pub fn heard_in_download_mode(&self, text: &str) -> bool {
        let heard = self.heard();
        heard
            .iter()
            .filter(|entry| entry["port"] == "download")
            .any(|entry| entry["event"] == "noise" || entry["text"] == text)
    }

    /// Whether it heard anything that writes or leads to where it is written.
    pub fn heard_writing(&self) -> bool {
        self.heard().iter().any(|entry| {
            let frame = entry["event"] == "frame";
            let opcode = &entry["opcode"];
            (frame
                && [0x41, 0x42, 0x43].iter().any(|it| opcode == it)
                && entry["port"] == "download")
                || (frame && *opcode == 0x3A && entry["port"] != "download")
        }) || self.heard_command("AT^SYSCFG=2")
    }

    /// What it complained of, after it was taken away for good.
    pub fn complaints(mut self) -> Value {
        let pid = rustix::process::Pid::from_child(&self.child.0);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        self.child.0.wait().unwrap();
        let text = fs::read(self.out.join("report.json")).unwrap();
        let report: Value = serde_json::from_slice(&text).unwrap();
        report["violations"].clone()
    }
}
