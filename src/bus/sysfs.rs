//! USB devices and serial ports on Linux, read from the kernel's files.
//!
//! Everything is below one root, so that a made-up tree can stand for the system: the environment
//! variable [`ROOT_VARIABLE`] names it, in tests and for owners who want to try the program on
//! `modem-medic simulate --system-root`. Only small files of plain numbers and names are read; nothing
//! is opened that could reach a device.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::AtFlags;

use super::listing::{Access, ListedPort, SETTLES, ShutOut, UsbDevice, UsbInterface};
use super::lock_file;
use crate::modem::shape;
use crate::modem::usb;
use crate::small_file;

/// Names another root than `/`.
pub const ROOT_VARIABLE: &str = "MODEM_MEDIC_SYSTEM_ROOT";

/// Where the kernel lists every file lock.
const LOCKS: &str = "/proc/locks";
/// Longer than any number or name of a device; a string descriptor has 126 characters.
const TEXT_LIMIT: usize = 512;
/// The number of CD-ROMs among the kernel's types of SCSI devices.
const CDROM: &str = "5";
/// The driver that stands for programs which reach a device by its node.
const USER_DRIVER: &str = "usbfs";
/// More interfaces than any modem has.
const MOST_INTERFACES: usize = 32;

/// The root that the environment names, or `/`.
pub fn root() -> PathBuf {
    std::env::var_os(ROOT_VARIABLE)
        .filter(|root| !root.is_empty())
        .map_or_else(|| PathBuf::from("/"), PathBuf::from)
}

/// The part of the device in this socket that the kernel keeps shut out, as `USBGuard` has it do with one that it does
/// not know.
pub(super) fn shut_out(root: &Path, socket: &str) -> Option<ShutOut> {
    let path = root.join("sys/bus/usb/devices").join(socket);
    let is_out = |path: &Path| read(&path.join("authorized")).as_deref() == Some("0");
    if is_out(&path) {
        return Some(ShutOut::Device);
    }
    let prefix = format!("{socket}:");
    let mut entries = fs::read_dir(&path).ok()?.filter_map(Result::ok);
    entries
        .any(|entry| {
            entry.file_name().to_string_lossy().starts_with(&prefix) && is_out(&entry.path())
        })
        .then_some(ShutOut::Interfaces)
}

/// Whether there is nothing on the USB: a computer of its own has at least the sockets of its controllers there, a
/// container, a sandbox or a virtual machine may not.
pub(super) fn has_no_usb(root: &Path) -> bool {
    fs::read_dir(root.join("sys/bus/usb/devices"))
        .map_or(true, |mut entries| entries.next().is_none())
}

/// Every USB device with what its interfaces look like; of other vendors' only the ids. Hubs' own
/// entries and interfaces are left out.
pub(super) fn devices(root: &Path) -> Vec<UsbDevice> {
    let Ok(entries) = fs::read_dir(root.join("sys/bus/usb/devices")) else {
        return Vec::new();
    };
    let mut found: Vec<UsbDevice> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let location = entry.file_name().into_string().ok()?;
            if location.contains(':') || location.starts_with("usb") {
                return None;
            }
            device(root, &entry.path(), location)
        })
        .collect();
    found.sort_by(|one, two| one.location.cmp(&two.location));
    found
}

/// The device at `path`. Of other vendors' devices only the ids are read.
fn device(root: &Path, path: &Path, location: String) -> Option<UsbDevice> {
    let vid = hex_word(&path.join("idVendor"))?;
    let pid = hex_word(&path.join("idProduct"))?;
    if !usb::is_vendor(vid) {
        return Some(UsbDevice {
            vid,
            pid,
            location,
            ..UsbDevice::default()
        });
    }
    let interfaces = interfaces(path, &location);
    let milliseconds = read(&path.join("power/connected_duration"));
    let is_open_question = usb::lookup(pid).is_none() && shape::is_only_disks(&interfaces);
    Some(UsbDevice {
        vid,
        pid,
        product: read(&path.join("product")),
        manufacturer: read(&path.join("manufacturer")),
        has_cdrom: is_open_question.then(|| has_cdrom(path)).flatten(),
        connected: milliseconds
            .and_then(|text| text.parse().ok())
            .map(Duration::from_millis),
        access: node_of(root, path).map_or(Access::Unknown, |node| {
            access(root, &node, &mut Locks::default())
        }),
        interfaces,
        location,
    })
}

/// The node of the USB device at `path`, by which programs reach it without a driver.
fn node_of(root: &Path, path: &Path) -> Option<PathBuf> {
    let number = |name| read(&path.join(name))?.parse::<u16>().ok();
    let (bus, device) = (number("busnum")?, number("devnum")?);
    Some(root.join(format!("dev/bus/usb/{bus:03}/{device:03}")))
}

/// Whether one of the disks of the device at `path` is a CD-ROM; `None` as long as the disk driver has not looked.
fn has_cdrom(path: &Path) -> Option<bool> {
    // interface / hostN / targetN:0:0 / N:0:0:0 / type
    let mut folders = vec![path.to_owned()];
    for wanted in ["", "host", "target", ""] {
        let below = folders
            .iter()
            .filter_map(|folder| fs::read_dir(folder).ok());
        folders = below
            .flatten()
            .filter_map(Result::ok)
            .filter(|entry| {
                let name = entry.file_name();
                name.to_str().is_some_and(|name| {
                    name.starts_with(wanted) && (!wanted.is_empty() || name.contains(':'))
                })
            })
            .take(MOST_INTERFACES)
            .map(|entry| entry.path())
            .collect();
    }
    let mut types = folders
        .iter()
        .filter_map(|unit| read(&unit.join("type")))
        .peekable();
    types.peek()?;
    Some(types.any(|kind| kind == CDROM))
}

/// The interfaces of the device at `path` in the configuration that it runs.
fn interfaces(path: &Path, location: &str) -> Vec<UsbInterface> {
    let Some(configuration) = read(&path.join("bConfigurationValue")) else {
        return Vec::new();
    };
    let prefix = format!("{location}:{configuration}.");
    let Ok(entries) = fs::read_dir(path) else {
        return Vec::new();
    };
    let mut found: Vec<UsbInterface> = entries
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .file_name()
                .to_str()
                .is_some_and(|name| name.starts_with(&prefix))
        })
        .take(MOST_INTERFACES)
        .filter_map(|entry| interface(&entry.path()))
        .collect();
    found.sort_by_key(|interface| interface.number);
    found
}

fn interface(path: &Path) -> Option<UsbInterface> {
    let byte = |name| hex_byte(&path.join(name));
    Some(UsbInterface {
        number: byte("bInterfaceNumber")?,
        class: byte("bInterfaceClass")?,
        subclass: byte("bInterfaceSubClass")?,
        protocol: byte("bInterfaceProtocol")?,
        endpoints: byte("bNumEndpoints"),
        driven: Some(path.join("driver").exists()),
    })
}

/// The driver of the kernel's that has this interface of the device in `socket`; none when a program has it.
pub(super) fn driver(root: &Path, socket: &str, number: u8) -> Option<String> {
    let path = root.join("sys/bus/usb/devices").join(socket);
    let configuration = read(&path.join("bConfigurationValue"))?;
    let interface = path.join(format!("{socket}:{configuration}.{number}"));
    let driver = fs::read_link(interface.join("driver")).ok()?;
    let name = driver.file_name()?.to_str()?;
    (name != USER_DRIVER).then(|| name.to_owned())
}

/// Every serial port behind which there is a device. Consoles, pseudo-terminals and the sockets of a
/// mainboard that nothing is soldered to are left out.
pub(super) fn ports(root: &Path) -> Vec<ListedPort> {
    let Ok(entries) = fs::read_dir(root.join("sys/class/tty")) else {
        return Vec::new();
    };
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| !is_console(name))
        .collect();
    // By number where names end in one, so that ttyUSB10 comes after ttyUSB9.
    names.sort_by_cached_key(|name| {
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = name
            .get(stem.len()..)
            .and_then(|digits| digits.parse().ok());
        (stem.to_owned(), number.unwrap_or(0_u32))
    });
    let mut locks = Locks::default();
    names
        .iter()
        .filter_map(|name| port(root, name, &mut locks))
        .collect()
}

/// The consoles of the screen, `tty0` to `tty63` on every computer.
fn is_console(name: &str) -> bool {
    name.strip_prefix("tty")
        .is_some_and(|rest| rest.bytes().all(|c| c.is_ascii_digit()))
}

/// Only what ties the port to its USB device is read here; the rest is known from the device.
fn port(root: &Path, name: &str, locks: &mut Locks) -> Option<ListedPort> {
    let class = root.join("sys/class/tty").join(name);
    let device = class.join("device");
    // Most names have no device; asking that costs less than following the link.
    fs::symlink_metadata(&device).ok()?;
    let device = fs::canonicalize(device).ok()?;
    // Type 0 is "unknown": the kernel keeps names for chips that are not there.
    if read(&class.join("type")).as_deref() == Some("0") {
        return None;
    }
    let node = root.join("dev").join(name);
    let plain = ListedPort {
        access: access(root, &node, locks),
        name: node.to_str()?.to_owned(),
        ..ListedPort::default()
    };
    // A ttyUSB has a directory of its own below the interface's, a ttyACM has not.
    let usb = device
        .ancestors()
        .take(2)
        .find_map(|path| Some((path.parent()?, hex_byte(&path.join("bInterfaceNumber"))?)));
    let Some((parent, interface)) = usb else {
        return Some(plain);
    };
    Some(ListedPort {
        vid: hex_word(&parent.join("idVendor")),
        pid: hex_word(&parent.join("idProduct")),
        interface: Some(interface),
        location: Some(parent.file_name()?.to_str()?.to_owned()),
        ..plain
    })
}

/// This user's access to `node`, by its rights, by the locks on it and by its lock file.
fn access(root: &Path, node: &Path, locks: &mut Locks) -> Access {
    use rustix::fs::Access as Wish;
    let wish = Wish::READ_OK | Wish::WRITE_OK;
    match rustix::fs::accessat(rustix::fs::CWD, node, wish, AtFlags::EACCESS) {
        Ok(()) if locks.hold(node) || lock_file::holder(root, node).is_some() => Access::Held,
        Ok(()) => Access::Free,
        Err(rustix::io::Errno::ACCESS | rustix::io::Errno::PERM | rustix::io::Errno::ROFS) => {
            if is_settling(root, node) {
                Access::NotReady
            } else {
                Access::Forbidden
            }
        }
        // It is about to come or to go.
        Err(_) => Access::Unknown,
    }
}

/// Whether udev has yet to set, or is about to set, the rights of a node that has just appeared.
///
/// The kernel makes the nodes of devices root's alone. Then udev gives them group and mode, notes in its database that
/// it knows the device, and last has the access lists set for the person at the seat. Each step leaves a fresh date, so
/// this ends by itself when nothing more comes.
pub(super) fn is_settling(root: &Path, node: &Path) -> bool {
    let Ok(metadata) = fs::metadata(node) else {
        return false;
    };
    let untouched = metadata.uid() == 0 && metadata.gid() == 0 && metadata.mode() & 0o777 == 0o600;
    let number = metadata.rdev();
    let known = root.join(format!(
        "run/udev/data/c{}:{}",
        rustix::fs::major(number),
        rustix::fs::minor(number)
    ));
    let date = if untouched {
        u64::try_from(metadata.ctime())
            .ok()
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)))
    } else {
        fs::metadata(known).and_then(|known| known.modified()).ok()
    };
    date.and_then(|date| SystemTime::now().duration_since(date).ok())
        .is_some_and(|age| age < SETTLES)
}

/// The files that another process holds a lock on, as the kernel lists them for everyone. A program that
/// only asked the terminal to be exclusive, such as ModemManager, is not among them; that is found out
/// when the port is opened.
#[derive(Default)]
struct Locks(Option<BTreeSet<(u64, u64)>>);

impl Locks {
    fn hold(&mut self, node: &Path) -> bool {
        let Ok(node) = fs::metadata(node) else {
            return false;
        };
        self.0
            .get_or_insert_with(|| {
                let text = fs::read_to_string(LOCKS).unwrap_or_default();
                held_by_others(&text, std::process::id())
            })
            .contains(&(node.dev(), node.ino()))
    }
}

/// Device and inode of every file in `locks` that a process other than `own` locked. A line is
/// `1: FLOCK  ADVISORY  WRITE 4711 00:1a:5 0 EOF`: process, then device and inode.
fn held_by_others(locks: &str, own: u32) -> BTreeSet<(u64, u64)> {
    locks
        .lines()
        // Those that wait for a lock have an arrow.
        .filter(|line| !line.contains("->"))
        .filter_map(|line| {
            let mut words = line.split_whitespace().skip(4);
            let process: i64 = words.next()?.parse().ok()?;
            if process == i64::from(own) {
                return None;
            }
            let mut file = words.next()?.split(':');
            let mut number = |radix| u64::from_str_radix(file.next()?, radix).ok();
            let (major, minor, inode) = (number(16)?, number(16)?, number(10)?);
            let device =
                rustix::fs::makedev(u32::try_from(major).ok()?, u32::try_from(minor).ok()?);
            Some((device, inode))
        })
        .collect()
}

/// The byte in one of the kernel's small files, which writes it in hexadecimal.
fn hex_byte(path: &Path) -> Option<u8> {
    u8::from_str_radix(&read(path)?, 16).ok()
}

fn hex_word(path: &Path) -> Option<u16> {
    u16::from_str_radix(&read(path)?, 16).ok()
}

/// The text of one of the kernel's small files, without its line end.
pub(crate) fn read(path: &Path) -> Option<String> {
    let mut file = small_file::open(path).ok()?;
    let mut buffer = [0; TEXT_LIMIT];
    let count = file.read(&mut buffer).ok()?;
    // Strings of devices may hold anything; a number that is not text is refused where it is parsed.
    let text = String::from_utf8_lossy(buffer.get(..count)?);
    Some(text.trim().to_owned())
}

#[cfg(test)]
#[path = "sysfs_tests.rs"]
mod tests;
