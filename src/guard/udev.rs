//! Properties of a USB device in udev's database, which `ModemManager` follows.
//!
//! One small file for each device in `/run/udev/data`, named by its kind and number: `I:` when udev knew it
//! first, in microseconds since the computer was started, and `E:` its properties.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::bus::system::sysfs_text;
use crate::small_file::{self, Content};

/// Makes `ModemManager` ignore a device.
const IGNORE: &str = "ID_MM_DEVICE_IGNORE";
/// Makes it take a device whatever else says not to.
const PROCESS: &str = "ID_MM_DEVICE_PROCESS";
/// Set by our rules on a device that they had ignored when it was plugged in.
const FROM_START: &str = "MODEM_MEDIC_IGNORED_FROM_START";
/// Set by our rules on every device of the vendor; the value is the version of the rules.
const RULES: &str = "MODEM_MEDIC_RULES";
/// The version that keeps `ModemManager` away in download mode.
const VERSION: &str = "1";
/// More than this is no record of a device.
const MOST: u64 = 64 * 1024;
/// The classes of ports that `ModemManager` takes, and the letter of their records.
const CLASSES: &[(&str, char)] = &[("tty", 'c'), ("usbmisc", 'c'), ("net", 'n')];
/// After this long `ModemManager` is done with a device that it began to look at, or has it as a modem: a port
/// is asked for at most 45 s, several of them at once, the first one before the others. Three times that.
const LOOKED_AT: Duration = Duration::from_secs(180);
/// A driver that makes ports for a device has done so by then. A choice \[G\].
const PORTS_COME: Duration = Duration::from_secs(10);

/// Whether `ModemManager` ignores a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ignored {
    /// udev is not done with the device, or there is no udev.
    NotKnown,
    /// It takes it.
    No,
    /// It is told to, but may have taken the device before.
    TooLate,
    /// It is, and has not taken it before; or the device has no port that it could take.
    Yes,
}

/// One device as udev knows it.
#[derive(Debug, Default)]
struct Record {
    properties: BTreeMap<String, String>,
    initialised: Option<Duration>,
}

impl Record {
    /// The record of the device whose folder in sysfs this is.
    fn of(root: &Path, device: &Path, kind: char) -> Option<Self> {
        let number = sysfs_text(&device.join(if kind == 'n' { "ifindex" } else { "dev" }))?;
        let file = root.join("run/udev/data").join(format!("{kind}{number}"));
        let Ok(Content::Bytes(bytes)) = small_file::read(&file, MOST) else {
            return None;
        };
        let mut record = Self::default();
        for line in String::from_utf8_lossy(&bytes).lines() {
            match line.split_at_checked(2) {
                Some(("I:", micros)) => {
                    record.initialised = micros.parse().ok().map(Duration::from_micros);
                }
                Some(("E:", property)) => {
                    if let Some((name, value)) = property.split_once('=') {
                        record.properties.insert(name.to_owned(), value.to_owned());
                    }
                }
                _ => {}
            }
        }
        Some(record)
    }

    /// As `ModemManager` reads it.
    fn says(&self, name: &str) -> bool {
        self.properties.get(name).is_some_and(|value| {
            value == "1" || value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("yes")
        })
    }
}

/// Whether `ModemManager` ignores this device. `now` is the time since the computer was started.
pub(super) fn ignored(root: &Path, device: &Path, now: Duration) -> Ignored {
    let Some(record) = Record::of(root, device, 'c') else {
        return Ignored::NotKnown;
    };
    let mut ports = Vec::new();
    for (port, kind) in ports_of(root, device) {
        let Some(port) = Record::of(root, &port, kind) else {
            return Ignored::NotKnown;
        };
        ports.push(port);
    }
    // The order is that of `ModemManager`: what is to be taken first, then what the device says for all of its
    // ports, then each port for itself.
    let is_taken = record.says(PROCESS) || ports.iter().any(|port| port.says(PROCESS));
    let by_port = !ports.is_empty() && ports.iter().all(|port| port.says(IGNORE));
    let older_than = |age| {
        record
            .initialised
            .is_some_and(|since| now.saturating_sub(since) >= age)
    };
    if is_taken {
        Ignored::No
    } else if record.says(IGNORE) || by_port {
        if record.says(FROM_START) || older_than(LOOKED_AT) {
            Ignored::Yes
        } else {
            Ignored::TooLate
        }
    } else if !ports.is_empty() {
        Ignored::No
    } else if older_than(PORTS_COME) {
        Ignored::Yes
    } else {
        Ignored::NotKnown
    }
}

/// Whether our rules were in force when udev looked at this device last.
pub(super) fn knows_our_rules(root: &Path, device: &Path) -> bool {
    Record::of(root, device, 'c')
        .is_some_and(|record| record.properties.get(RULES).is_some_and(|it| it == VERSION))
}

/// The ports of the device that `ModemManager` could take, and the letters of their records.
fn ports_of(root: &Path, device: &Path) -> Vec<(PathBuf, char)> {
    let mut found = Vec::new();
    for (class, kind) in CLASSES {
        let Ok(entries) = fs::read_dir(root.join("sys/class").join(class)) else {
            continue;
        };
        let below = entries
            .filter_map(|entry| fs::canonicalize(entry.ok()?.path()).ok())
            .filter(|port| port.starts_with(device));
        found.extend(below.map(|port| (port, *kind)));
    }
    found
}

#[cfg(test)]
#[path = "udev_tests.rs"]
mod tests;
