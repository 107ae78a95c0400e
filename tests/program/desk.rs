//! Sticks, not ports: the built binary on a made-up computer into which simulated modems are plugged.
//! No command is told a port; each has to find its modem, and to follow it through restarts in which
//! product id and port names change.

mod reach;
mod work;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::FlockOperation;
use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
use serde_json::{Value, json};

use crate::computer::{Computer, Plugged};
use crate::served::{Run, TARGET};

/// Nothing here takes this long unless something hangs.
const PATIENCE: Duration = Duration::from_secs(60);
/// A user who owns nothing.
const NOBODY: u32 = 65534;

impl Computer {
    fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// What `detect` says of all and of each modem.
    fn detect(&self) -> (Value, Vec<Value>) {
        conditions(&self.run(&["detect"]).done())
    }

    /// Writes or repairs a modem, and is agreed to.
    fn write(&self, command: &str, more: &[&str]) -> Run {
        let file = self.firmware();
        self.run(&[&[command, &file, "--yes"], more].concat())
    }

    /// Waits until entries come or go in `folder` so that it looks as expected.
    fn until(folder: &Path, expected: impl Fn(&BTreeSet<String>) -> bool) {
        let watch = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).unwrap();
        inotify::add_watch(&watch, folder, WatchFlags::CREATE | WatchFlags::DELETE).unwrap();
        let deadline = Instant::now() + PATIENCE;
        let mut buffer = [0; 4096];
        loop {
            if expected(&names(folder)) {
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "{:?}", names(folder));
            let timeout = Timespec::try_from(left).unwrap();
            poll(&mut [PollFd::new(&watch, PollFlags::IN)], Some(&timeout)).unwrap();
            rustix::io::read(&watch, &mut buffer).ok();
        }
    }

    fn until_ports(&self, count: usize) {
        Self::until(&self.classes(), |names| names.len() == count);
    }

    /// Writes another class, subclass and protocol over those of an interface of the modem in `socket`.
    fn interface_becomes(&self, socket: &str, number: u8, told: [&str; 3]) {
        let device = self.devices().join(socket);
        let interface = device.join(format!("{socket}:1.{number}"));
        for (file, text) in ["Class", "SubClass", "Protocol"].into_iter().zip(told) {
            fs::write(interface.join(format!("bInterface{file}")), text).unwrap();
        }
    }

    /// Writes another product id over the one of the modem in `socket`.
    fn becomes(&self, socket: &str, pid: &str) {
        fs::write(self.devices().join(socket).join("idProduct"), pid).unwrap();
    }
}

/// The roles of the ports of the only stick.
fn roles(detected: &Value) -> Vec<&Value> {
    let ports = detected["sticks"][0]["ports"].as_array().unwrap();
    ports.iter().map(|port| &port["role"]).collect()
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

fn conditions(detected: &Value) -> (Value, Vec<Value>) {
    let sticks = detected["sticks"].as_array().unwrap();
    (
        detected["state"].clone(),
        sticks
            .iter()
            .map(|stick| stick["condition"].clone())
            .collect(),
    )
}

#[test]
fn a_stick_is_seen_in_whatever_state_it_is() {
    let computer = Computer::new();
    assert_eq!(computer.detect(), (json!("nothing"), vec![]));
    computer.run(&["info"]).failed(1, "no-device");

    let mut stick = computer.plug("1-1", &["--scenario", "cdrom-only"]);
    assert_eq!(computer.detect(), (json!("cd-rom"), vec![json!("cd-rom")]));
    computer.run(&["info"]).failed(1, "cdrom-mode");
    // So it is under an id of the newer tables, and under one in none; a phone says that it is one.
    for pid in ["157d", "15ce", "7777"] {
        computer.becomes("1-1", pid);
        assert_eq!(computer.detect().0, "cd-rom", "{pid}");
    }
    let device = computer.devices().join("1-1");
    fs::write(device.join("idVendor"), "3426").unwrap();
    assert_eq!(computer.detect().0, "cd-rom");
    fs::write(device.join("manufacturer"), "Android").unwrap();
    assert_eq!(computer.detect(), (json!("nothing"), vec![]));
    let others = &computer.run(&["detect"]).done()["others"];
    assert_eq!(
        others,
        &json!([{"location": "1-1", "vid": 0x3426, "pid": 0x7777}])
    );
    let failed = computer.run(&["info"]).failed(1, "no-device");
    let detail = failed["detail"].as_str().unwrap();
    assert!(detail.contains("3426:7777 in 1-1"), "{detail}");

    stick.by_hand("switch");
    computer.until_ports(3);
    let detected = computer.run(&["detect"]).done();
    assert_eq!(detected["state"], "modem");
    assert_eq!(roles(&detected), ["modem", "diagnostics", "pc-ui"]);
    assert_eq!(
        detected["sticks"][0]["interfaces"]
            .as_array()
            .unwrap()
            .len(),
        5
    );

    // Another program has the PC UI port.
    let node = detected["sticks"][0]["ports"][2]["name"].as_str().unwrap();
    let held = fs::File::open(node).unwrap();
    rustix::fs::flock(&held, FlockOperation::NonBlockingLockExclusive).unwrap();
    assert_eq!(computer.detect(), (json!("busy"), vec![json!("busy")]));
    computer.run(&["info"]).failed(1, "busy");
    drop(held);
    assert_eq!(computer.detect().0, "modem");

    // In its boot ROM it is sent nothing.
    computer.becomes("1-1", "1443");
    assert_eq!(computer.detect().0, "boot-rom");
    computer.run(&["info"]).failed(1, "boot-rom");
    computer.becomes("1-1", "1001");

    // No driver made a port of it.
    for name in names(&computer.classes()) {
        fs::remove_file(computer.classes().join(&name)).unwrap();
        fs::remove_file(computer.root().join("dev").join(&name)).unwrap();
    }
    assert_eq!(
        computer.detect(),
        (json!("no-driver"), vec![json!("no-driver")])
    );
    let failed = computer.run(&["info"]).failed(1, "no-driver");
    let detail = failed["detail"].as_str().unwrap();
    assert!(
        detail.contains("module option") && detail.contains("--port usb:1-1"),
        "{detail}"
    );
    // What its interfaces say counts, whatever its id says.
    for number in 0..5 {
        computer.interface_becomes("1-1", number, ["02", "06", "00"]);
    }
    assert_eq!(computer.detect().0, "network-card");
    computer.run(&["info"]).failed(1, "network-card");

    stick.by_hand("unplug");
    Computer::until(&computer.devices(), BTreeSet::is_empty);
    assert_eq!(computer.detect().0, "nothing");
    // Plugged in again it is a CD-ROM first, as before.
    stick.by_hand("plug");
    Computer::until(&computer.devices(), |names| names.len() == 1);
    assert_eq!(computer.detect().0, "cd-rom");
    drop(stick);

    let _half_flashed = computer.plug("1-1", &["--scenario", "half-flashed"]);
    assert_eq!(computer.detect().0, "download-mode");
    let _other = computer.plug("1-1.2", &[]);
    assert_eq!(
        computer.detect(),
        (
            json!("several"),
            vec![json!("download-mode"), json!("modem")]
        )
    );
}

#[test]
fn a_port_that_this_user_may_not_open_is_named_without_trying() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    for name in names(&computer.classes()) {
        let node = computer.root().join("dev").join(name);
        fs::set_permissions(node, fs::Permissions::from_mode(0o000)).unwrap();
    }
    let mut command = computer.command(&["detect"]);
    // No rights keep the superuser out.
    if rustix::process::geteuid().is_root() {
        command.uid(NOBODY);
    }
    match command.output() {
        Ok(output) => {
            let detected = Run(output).done();
            assert_eq!(
                conditions(&detected),
                (json!("no-permission"), vec![json!("no-permission")])
            );
        }
        Err(error) => eprintln!("SKIPPED: the program cannot be run as another user: {error}"),
    }
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

#[test]
fn a_port_that_the_system_is_still_setting_up_is_waited_for() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    let nodes: Vec<PathBuf> = names(&computer.classes())
        .into_iter()
        .map(|name| computer.root().join("dev").join(name))
        .collect();
    let allow = |mode| {
        for node in &nodes {
            fs::set_permissions(node, fs::Permissions::from_mode(mode)).unwrap();
        }
    };
    // udev has just noted the devices, and the access lists come after that.
    allow(0o000);
    let known = computer.root().join("run/udev/data");
    fs::create_dir_all(&known).unwrap();
    for node in &nodes {
        let number = fs::metadata(node).unwrap().rdev();
        let (major, minor) = (rustix::fs::major(number), rustix::fs::minor(number));
        fs::write(known.join(format!("c{major}:{minor}")), "I:1").unwrap();
    }
    // Each look opens the list of ports once.
    let looks = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).unwrap();
    inotify::add_watch(&looks, computer.classes(), WatchFlags::OPEN).unwrap();
    let mut command = computer.command(&["detect"]);
    if rustix::process::geteuid().is_root() {
        command.uid(NOBODY);
    }
    match command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
    {
        Ok(detecting) => {
            let deadline = Instant::now() + PATIENCE;
            let mut buffer = [std::mem::MaybeUninit::uninit(); 4096];
            let mut events = inotify::Reader::new(&looks, &mut buffer);
            // It looked a second time, so the first look did not end it.
            for _ in 0..2 {
                while events.next().is_err() {
                    let left = deadline.saturating_duration_since(Instant::now());
                    assert!(!left.is_zero(), "it did not wait");
                    let timeout = Timespec::try_from(left).unwrap();
                    poll(&mut [PollFd::new(&looks, PollFlags::IN)], Some(&timeout)).unwrap();
                }
            }
            allow(0o666);
            let detected = Run(detecting.wait_with_output().unwrap()).done();
            assert_eq!(
                conditions(&detected),
                (json!("modem"), vec![json!("modem")])
            );
        }
        Err(error) => eprintln!("SKIPPED: the program cannot be run as another user: {error}"),
    }
    assert_eq!(stick.heard(), [Value::Null; 0]);
}

/// How long this thread has been running on a processor.
fn processor_time() -> Duration {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(text.split(' ').next().unwrap().parse().unwrap())
}

#[test]
#[ignore = "a measurement"]
fn a_look_at_a_computer_with_a_stick_costs_less_than_a_millisecond() {
    const LOOKS: u32 = 1000;
    let computer = Computer::new();
    let _stick = computer.plug("1-1", &[]);
    // A computer has consoles besides, which have no device behind them.
    for number in 0..64 {
        fs::create_dir(computer.classes().join(format!("tty{number}"))).unwrap();
    }
    let root = computer.root();
    let begun = processor_time();
    for _ in 0..LOOKS {
        let (sticks, ports) = modem_medic::bus::system::look_below(&root);
        assert_eq!((sticks.len(), ports.len()), (1, 3));
    }
    let each = processor_time().saturating_sub(begun) / LOOKS;
    println!("a look takes {each:?} of processor time");
    assert!(each < Duration::from_millis(1), "{each:?}");
}
