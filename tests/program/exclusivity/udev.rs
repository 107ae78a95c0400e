//! udev, played: whenever a device of the made-up computer comes, it works through the rules that are in place
//! there, as they stand in the file, and writes its database.
//!
//! It knows as much of the rules' language as ours need, and fails on anything else.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rustix::time::{ClockId, clock_gettime};

/// Where rules may be; the first file of our name counts.
const FOLDERS: &[&str] = &["etc/udev/rules.d", "usr/lib/udev/rules.d"];
const NAME: &str = "70-modem-medic.rules";

type Properties = BTreeMap<String, String>;

/// One device as an event tells of it.
struct UdevEvent<'a> {
    action: &'a str,
    subsystem: &'a str,
    /// Its folder in sysfs.
    path: &'a Path,
    properties: Properties,
    /// Those of its last event.
    before: Properties,
}

impl UdevEvent<'_> {
    fn attribute(&self, folder: &Path, name: &str) -> Option<String> {
        let kernel = self.path.file_name()?.to_str()?;
        let text = fs::read_to_string(folder.join(name.replace("%k", kernel))).ok()?;
        Some(text.trim_end().to_owned())
    }

    /// What a match is made against.
    fn value(&self, key: &str) -> String {
        let (kind, name) = match key.strip_suffix('}').and_then(|key| key.split_once('{')) {
            Some((kind, name)) => (kind, name),
            None => (key, ""),
        };
        let found = match kind {
            "ACTION" => Some(self.action.to_owned()),
            "SUBSYSTEM" => Some(self.subsystem.to_owned()),
            "ENV" => self.properties.get(name).cloned(),
            "ATTR" => self.attribute(self.path, name),
            "ATTRS" => self
                .path
                .ancestors()
                .find_map(|folder| self.attribute(folder, name)),
            _ => panic!("the played udev does not know {key}"),
        };
        found.unwrap_or_default()
    }

    /// Works through one line. What does not match ends it.
    fn apply(&mut self, line: &str) {
        for token in line.split(", ") {
            let (key, value) = token.split_once('"').unwrap();
            let value = value.trim_end_matches('"');
            let matches = |found: &str| value.split('|').any(|one| one == found);
            if let Some(key) = key.strip_suffix("==") {
                if !matches(&self.value(key)) {
                    return;
                }
            } else if let Some(key) = key.strip_suffix("!=") {
                if matches(&self.value(key)) {
                    return;
                }
            } else if let Some(name) = key.strip_prefix("ENV{") {
                let name = name.strip_suffix("}=").unwrap();
                self.properties.insert(name.to_owned(), value.to_owned());
            } else if key == "IMPORT{db}=" {
                let Some(kept) = self.before.get(value) else {
                    return;
                };
                self.properties.insert(value.to_owned(), kept.clone());
            } else {
                assert_eq!(key, "TAG+=", "the played udev does not know {token}");
            }
        }
    }
}

/// What is told after a serial port came: its folder in sysfs, and whether `ModemManager` is to ignore it.
type Listener = Box<dyn Fn(&Path, bool) + Send>;

/// The played udev of one made-up computer.
#[derive(Clone)]
pub struct Udev {
    root: PathBuf,
    listener: Arc<Mutex<Option<Listener>>>,
}

impl Udev {
    /// Begins to watch the computer below `root`.
    pub fn start(root: &Path) -> Self {
        fs::create_dir_all(root.join("run/udev/data")).unwrap();
        let udev = Self {
            root: fs::canonicalize(root).unwrap(),
            listener: Arc::default(),
        };
        let ports = udev.clone();
        super::support::for_each_new(&udev.root.join("sys/class/tty"), move |link| {
            ports.port_came(link);
        });
        let devices = udev.clone();
        super::support::for_each_new(&udev.root.join("sys/bus/usb/devices"), move |link| {
            // It may have gone again.
            if let Ok(device) = fs::canonicalize(link) {
                let _one_at_a_time = devices.listener.lock().unwrap();
                devices.device_came(&device);
            }
        });
        udev
    }

    /// From now on this is told of every serial port that comes.
    pub fn tell(&self, listener: impl Fn(&Path, bool) + Send + 'static) {
        *self.listener.lock().unwrap() = Some(Box::new(listener));
    }

    /// `udevadm trigger`: everything that is plugged in has an event of the kind "change".
    pub fn trigger(&self) {
        let _one_at_a_time = self.listener.lock().unwrap();
        for device in fs::read_dir(self.root.join("sys/bus/usb/devices")).unwrap() {
            let device = fs::canonicalize(device.unwrap().path()).unwrap();
            self.write(&device, &self.event("change", "usb", &device));
        }
    }

    fn device_came(&self, device: &Path) -> Properties {
        let file = self.record(device);
        if let Ok(known) = fs::read_to_string(file) {
            return properties(&known);
        }
        let properties = self.event("add", "usb", device);
        self.write(device, &properties);
        properties
    }

    fn port_came(&self, link: &Path) {
        let listener = self.listener.lock().unwrap();
        let Ok(port) = fs::canonicalize(link) else {
            return;
        };
        let Some(device) = port.ancestors().find(|it| it.join("idVendor").exists()) else {
            return;
        };
        // A device's own event comes before those of its ports.
        let of_device = self.device_came(device);
        self.write(&port, &self.event("add", "tty", &port));
        if let Some(listener) = &*listener {
            listener(&port, of_device.contains_key("ID_MM_DEVICE_IGNORE"));
        }
    }

    fn event(&self, action: &str, subsystem: &str, path: &Path) -> Properties {
        let before = if action == "add" {
            Properties::new()
        } else {
            properties(&fs::read_to_string(self.record(path)).unwrap_or_default())
        };
        let mut event = UdevEvent {
            action,
            subsystem,
            path,
            properties: Properties::new(),
            before,
        };
        if subsystem == "usb" {
            let kind = ("DEVTYPE".to_owned(), "usb_device".to_owned());
            event.properties.extend([kind]);
        }
        let rules = FOLDERS
            .iter()
            .find_map(|folder| fs::read_to_string(self.root.join(folder).join(NAME)).ok())
            .unwrap_or_default();
        for line in rules.lines().filter(|line| !line.starts_with('#')) {
            event.apply(line);
        }
        event.properties
    }

    fn record(&self, path: &Path) -> PathBuf {
        let number = fs::read_to_string(path.join("dev")).unwrap();
        self.root.join(format!("run/udev/data/c{}", number.trim()))
    }

    fn write(&self, path: &Path, properties: &Properties) {
        let file = self.record(path);
        let now = clock_gettime(ClockId::Monotonic);
        let mut since = format!("I:{}", now.tv_sec * 1_000_000 + now.tv_nsec / 1000);
        if let Ok(old) = fs::read_to_string(&file)
            && let Some(before) = old.lines().find(|line| line.starts_with("I:"))
        {
            before.clone_into(&mut since);
        }
        let properties = properties
            .iter()
            .map(|(name, value)| format!("E:{name}={value}"));
        let lines: Vec<String> = std::iter::once(since).chain(properties).collect();
        let text = lines.join("\n") + "\n";
        let part = file.with_extension("part");
        fs::write(&part, text).unwrap();
        fs::rename(part, file).unwrap();
    }
}

fn properties(text: &str) -> Properties {
    text.lines()
        .filter_map(|line| line.strip_prefix("E:")?.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}
