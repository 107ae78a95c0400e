//! The computer of these tests: a made-up one with a modem in it, a played udev, and a message bus with a played
//! `ModemManager`.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use rustix::fs::inotify::{self, CreateFlags, ReadFlags, WatchFlags};
use serde_json::Value;

use crate::computer::{Computer, Plugged};
use crate::served::Run;

/// The rules as packages install them.
const RULES: &str = include_str!("../../../packaging/linux/70-modem-medic.rules");
/// The USB port that the modem is in.
pub const SOCKET: &str = "1-1";

/// Calls `look` with everything in `folder`, now and whenever something comes.
pub fn for_each_new(folder: &Path, look: impl Fn(&Path) + Send + 'static) {
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

impl Computer {
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
        fs::canonicalize(self.devices().join(SOCKET)).unwrap()
    }

    /// A command with this as the system's message bus. There is no session.
    pub fn on_bus(&self, address: &str, arguments: &[&str]) -> Command {
        let mut command = self.command(arguments);
        if ["flash", "repair"].contains(&arguments[0]) {
            command.arg(self.firmware()).arg("--yes");
        }
        command
            .env("DBUS_SYSTEM_BUS_ADDRESS", address)
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
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

impl Plugged {
    /// Pulls it out of this computer and plugs it in again.
    pub fn replug(&mut self, computer: &Computer) {
        self.by_hand("unplug");
        until_count(&computer.classes(), 0);
        self.by_hand("plug");
        until_count(&computer.classes(), 3);
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
}
