//! What `tests/soak.rs` needs: a clock that runs ahead, a modem served for one run, and what this
//! process holds of the system.

pub mod dice;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use modem_medic::bus::path::PathBus;
use modem_medic::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch};
use modem_medic::firmware::Package;
use modem_medic::simulator::pty::{PtyServer, ServerHandle};
use modem_medic::simulator::{Fault, Model, Scenario};
use serde_json::Value;

/// Named ports on a clock that runs `speed` times ahead. Silence is over sooner, and nothing else
/// changes: bytes take the time they take.
#[derive(Debug)]
pub struct Hurried {
    inner: PathBus,
    clock: Ahead,
}

#[derive(Clone, Copy, Debug)]
struct Ahead {
    begun: Instant,
    speed: u32,
}

impl Ahead {
    fn now(self) -> Instant {
        self.begun + self.begun.elapsed() * self.speed
    }

    fn real(self, ahead: Instant) -> Instant {
        self.begun + ahead.saturating_duration_since(self.begun) / self.speed
    }
}

impl Hurried {
    pub fn new(port: PathBuf, download: PathBuf, speed: u32) -> Self {
        Self {
            inner: PathBus::new(port, download),
            clock: Ahead {
                begun: Instant::now(),
                speed,
            },
        }
    }
}

impl Ports for Hurried {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        Ok(Box::new(HurriedPort {
            inner: self.inner.open(role)?,
            clock: self.clock,
        }))
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }
}

impl Clock for Hurried {
    fn now(&self) -> Instant {
        self.clock.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(self.clock.real(deadline));
    }
}

impl UsbSwitch for Hurried {}

#[derive(Debug)]
struct HurriedPort {
    inner: Box<dyn Port>,
    clock: Ahead,
}

impl Port for HurriedPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        self.inner.write(bytes, self.clock.real(deadline))
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        self.inner.read(buffer, self.clock.real(deadline))
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.inner.discard_input()
    }
}

/// A modem served on pseudo-terminals, always in the same folder.
pub struct Served {
    model: Model,
    folder: PathBuf,
    out: PathBuf,
    handle: ServerHandle,
    thread: JoinHandle<io::Result<()>>,
}

impl Served {
    pub fn start(place: &Path, model: Model, fault: Option<Fault>) -> Self {
        let (folder, out) = (place.join("stick"), place.join("out"));
        let mut scenario = Scenario::of(model);
        scenario.faults.extend(fault);
        let server = PtyServer::start(&folder, scenario, Some(&out)).unwrap();
        let handle = server.handle();
        let thread = std::thread::Builder::new()
            .name("simulated modem".into())
            .spawn(move || server.run())
            .unwrap();
        Self {
            model,
            folder,
            out,
            handle,
            thread,
        }
    }

    /// Plugs the modem in if it is not there, and waits for it.
    pub fn plug_in(&self) {
        self.handle.plug_in();
        self.wait_until("the modem does not come", |there| there);
    }

    /// As the texts ask after a failure: pull it out, wait, plug it in again.
    pub fn plug_in_again(&self) {
        self.handle.unplug();
        self.wait_until("the modem does not leave", |there| !there);
        self.plug_in();
    }

    fn wait_until(&self, what: &str, holds: impl Fn(bool) -> bool) {
        let mut bus = PathBus::new(self.folder.join("pcui"), self.folder.join("download"));
        let patience = Instant::now() + Duration::from_secs(60);
        while !holds(bus.present(Role::PcUi) || bus.present(Role::Download)) {
            assert!(Instant::now() < patience, "{what}");
            bus.wait_for_change(patience);
        }
    }

    /// How many frames were sent to the loader that erase or write.
    pub fn writes(&self) -> usize {
        let log = fs::read_to_string(self.out.join("log.jsonl")).unwrap();
        log.lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|entry| entry["event"] == "frame" && entry["port"] == "download")
            .filter(|entry| [0x41, 0x42, 0x43].contains(&entry["opcode"].as_u64().unwrap()))
            .count()
    }

    /// Ends the modem: it runs the package, holds all of it, and saw no rule broken.
    pub fn assert_complete(self, what: &str, package: &Package) {
        self.handle.stop();
        self.thread.join().unwrap().unwrap();
        let report = fs::read(self.out.join("report.json")).unwrap();
        let report: Value = serde_json::from_slice(&report).unwrap();
        assert_eq!(report["state"], "normal", "{what}");
        assert_eq!(report["identity"]["firmware"], target(self.model), "{what}");
        assert_eq!(report["violations"], Value::Array(Vec::new()), "{what}");
        for (index, object) in package.objects().iter().enumerate() {
            let name = format!("objects/{index:02}-{:08X}.bin", object.code.0);
            let held = fs::read(self.out.join(name)).unwrap();
            assert!(held == *package.image(object).unwrap(), "{what}: {index}");
        }
        fs::remove_dir_all(&self.out).unwrap();
    }
}

pub fn target(model: Model) -> &'static str {
    match model {
        Model::E1550 => "11.609.20.00.00",
        Model::E3372 => "22.333.01.00.00",
    }
}

/// What this process holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub resident_kib: u64,
    pub descriptors: usize,
    pub threads: u64,
}

impl Held {
    pub fn now() -> Self {
        let value = |file: &str, name: &str| -> u64 {
            let text = fs::read_to_string(file).unwrap();
            let line = text.lines().find(|line| line.starts_with(name)).unwrap();
            line.split_whitespace().nth(1).unwrap().parse().unwrap()
        };
        Self {
            // Counted page by page; the number in `status` is a rough one.
            resident_kib: value("/proc/self/smaps_rollup", "Rss:"),
            // Without the one that reads the list.
            descriptors: fs::read_dir("/proc/self/fd").unwrap().count() - 1,
            threads: value("/proc/self/status", "Threads:"),
        }
    }
}
