//! A made-up system tree in which the simulated modem is plugged in, for tests and for owners who want
//! to try the program: what Linux writes below `/sys` and `/dev` about a USB modem, below a root of
//! one's own.
//!
//! The tree is maintained as a kernel would: the modem comes and goes in the same socket, each time as
//! the USB device that it is then, and its serial ports get other numbers each time, as they do on a
//! system where a program still holds the old ones.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::looks::{Behind, Endpoint, Interface, Looks};

/// More serial ports than one computer has.
const MOST_TTYS: u32 = 10_000;
/// Where the USB controller of the made-up computer is.
const CONTROLLER: &str = "sys/devices/pci0000:00/0000:00:14.0";

/// A socket of the made-up computer, with the modem in it or not.
#[derive(Debug)]
pub struct FakeSysfs {
    root: PathBuf,
    socket: String,
    /// The device's folder, below the root.
    folder: PathBuf,
    /// Numbers that were given to ports before are not given again.
    next_tty: u32,
    /// Each time the modem comes it is another device to the kernel.
    device_number: u32,
}

impl FakeSysfs {
    /// The socket `socket`, such as `1-1` or `1-1.2`, of the computer below `root`. What a simulator that
    /// was killed left in it is taken away.
    ///
    /// # Errors
    /// When `socket` is not the name of a USB socket, or a folder cannot be made.
    pub fn new(root: &Path, socket: &str) -> io::Result<Self> {
        let folder = folder_of(socket).ok_or_else(|| {
            let text = format!("{socket} is not the name of a USB socket such as 1-1 or 1-1.2");
            io::Error::new(io::ErrorKind::InvalidInput, text)
        })?;
        let desk = Self {
            root: std::path::absolute(root)?,
            socket: socket.to_owned(),
            folder,
            next_tty: 0,
            device_number: 1,
        };
        for below in ["sys/bus/usb/devices", "sys/class/tty", "dev"] {
            fs::create_dir_all(desk.root.join(below))?;
        }
        desk.unplug()?;
        Ok(desk)
    }

    /// The modem comes, looking like `looks`. `terminals` are the devices behind its serial ports, in the
    /// order of their interfaces.
    pub(super) fn plug(&mut self, looks: Looks, terminals: &[PathBuf]) -> io::Result<()> {
        self.device_number += 1;
        let device = self.root.join(&self.folder);
        self.describe(&device, looks)?;
        let mut terminals = terminals.iter();
        let mut names = Vec::new();
        for (number, interface) in looks.interfaces.iter().enumerate() {
            let folder = device.join(format!("{}:1.{number}", self.socket));
            describe_interface(&folder, number, interface)?;
            if matches!(interface.behind, Behind::Serial(_) | Behind::Unheard)
                && let Some(terminal) = terminals.next()
            {
                let name = self.claim(terminal)?;
                let own = folder.join(&name).join("tty").join(&name);
                fs::create_dir_all(&own)?;
                let minor = name.trim_start_matches("ttyUSB");
                fs::write(own.join("dev"), format!("188:{minor}\n"))?;
                symlink(format!("../../../{name}"), own.join("device"))?;
                names.push((name, own));
            }
        }
        // Seen only now that all of it is there.
        symlink(&device, self.listed())?;
        for (name, own) in names {
            symlink(own, self.root.join("sys/class/tty").join(name))?;
        }
        Ok(())
    }

    fn listed(&self) -> PathBuf {
        self.root.join("sys/bus/usb/devices").join(&self.socket)
    }

    /// A name that no port has, and its node in `dev`.
    fn claim(&mut self, terminal: &Path) -> io::Result<String> {
        for number in self.next_tty..MOST_TTYS {
            let name = format!("ttyUSB{number}");
            match symlink(terminal, self.root.join("dev").join(&name)) {
                Ok(()) => {
                    self.next_tty = number + 1;
                    return Ok(name);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::other("every number of a serial port is taken"))
    }

    fn describe(&self, device: &Path, looks: Looks) -> io::Result<()> {
        fs::create_dir_all(device)?;
        let (bus, ports) = self.socket.split_once('-').unwrap_or_default();
        let pid = looks.pid;
        for (name, text) in [
            ("idVendor", "12d1".to_owned()),
            ("idProduct", format!("{pid:04x}")),
            ("bcdDevice", "0000".to_owned()),
            ("bDeviceClass", "00".to_owned()),
            ("bConfigurationValue", "1".to_owned()),
            ("bNumInterfaces", format!("{:2}", looks.interfaces.len())),
            ("manufacturer", "HUAWEI Technology".to_owned()),
            ("product", "HUAWEI Mobile".to_owned()),
            ("speed", "480".to_owned()),
            ("busnum", bus.to_owned()),
            ("devpath", ports.to_owned()),
            ("devnum", self.device_number.to_string()),
            ("dev", format!("189:{}", self.device_number)),
            (
                "uevent",
                format!("DEVTYPE=usb_device\nDRIVER=usb\nPRODUCT=12d1/{pid:x}/0\nTYPE=0/0/0"),
            ),
        ] {
            fs::write(device.join(name), text + "\n")?;
        }
        Ok(())
    }

    /// The modem goes: takes away what is in this socket, names first, so that nobody finds half of it.
    pub(super) fn unplug(&self) -> io::Result<()> {
        let device = self.root.join(&self.folder);
        let classes = self.root.join("sys/class/tty");
        for entry in fs::read_dir(&classes)? {
            let path = entry?.path();
            if fs::read_link(&path).is_ok_and(|target| target.starts_with(&device)) {
                fs::remove_file(&path)?;
                if let Some(name) = path.file_name() {
                    gone(fs::remove_file(self.root.join("dev").join(name)))?;
                }
            }
        }
        gone(fs::remove_file(self.listed()))?;
        gone(fs::remove_dir_all(device))
    }
}

impl Drop for FakeSysfs {
    fn drop(&mut self) {
        // Nobody is left to be told that it cannot be tidied up.
        self.unplug().ok();
    }
}

/// The folder of the device in this socket. A kernel would put it below the folders of the hubs on the
/// way; side by side, a modem may sit in the socket of a hub that another one hangs on.
fn folder_of(socket: &str) -> Option<PathBuf> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    let (bus, ports) = socket.split_once('-')?;
    (is_number(bus) && ports.split('.').all(is_number))
        .then(|| Path::new(CONTROLLER).join(format!("usb{bus}")).join(socket))
}

fn describe_interface(folder: &Path, number: usize, interface: &Interface) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let class = interface.class();
    let (subclass, protocol) = interface.told;
    for (name, text) in [
        ("bInterfaceNumber", format!("{number:02x}")),
        ("bInterfaceClass", format!("{class:02x}")),
        ("bInterfaceSubClass", format!("{subclass:02x}")),
        ("bInterfaceProtocol", format!("{protocol:02x}")),
        ("bAlternateSetting", " 0".to_owned()),
        (
            "bNumEndpoints",
            format!("{:02x}", interface.endpoints.len()),
        ),
    ] {
        fs::write(folder.join(name), text + "\n")?;
    }
    for Endpoint { address, interrupt } in interface.endpoints {
        let endpoint = folder.join(format!("ep_{address:02x}"));
        fs::create_dir_all(&endpoint)?;
        let (kind, attributes) = if *interrupt {
            ("Interrupt", "03")
        } else {
            ("Bulk", "02")
        };
        for (name, text) in [
            ("bEndpointAddress", format!("{address:02x}")),
            ("bmAttributes", attributes.to_owned()),
            ("type", kind.to_owned()),
        ] {
            fs::write(endpoint.join(name), text + "\n")?;
        }
    }
    Ok(())
}

/// Removing a missing file is not an error.
fn gone(outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::looks::{E1550_DOWNLOAD, E1550_NORMAL};

    #[test]
    fn a_socket_is_a_bus_and_the_ports_that_lead_to_it() {
        let below = |rest: &str| Some(Path::new(CONTROLLER).join(rest));
        assert_eq!(folder_of("1-1"), below("usb1/1-1"));
        assert_eq!(folder_of("2-1.4.3"), below("usb2/2-1.4.3"));
        for wrong in ["", "1", "1-", "-1", "1-../x", "1-1.", "../1-1", "1-1/2"] {
            assert_eq!(folder_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_was_plugged_in_leaves_nothing_behind() {
        let place = tempfile::tempdir().unwrap();
        let mut desk = FakeSysfs::new(place.path(), "1-1").unwrap();
        let neighbour = || {
            let mut desk = FakeSysfs::new(place.path(), "1-1.2").unwrap();
            desk.plug(E1550_DOWNLOAD, &["/a".into(), "/b".into()])
                .unwrap();
            desk
        };
        let names = || {
            let mut names: Vec<String> = ["sys/bus/usb/devices", "sys/class/tty", "dev"]
                .iter()
                .flat_map(|below| fs::read_dir(place.path().join(below)).unwrap())
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        let terminals = ["/a", "/b", "/c"].map(PathBuf::from);
        desk.plug(E1550_NORMAL, &terminals).unwrap();
        // The stick, and each port as a class entry and as a node.
        let both = |ports: [&'static str; 3]| {
            let ports = ports.into_iter().flat_map(|port| [port, port]);
            ["1-1"].into_iter().chain(ports).collect::<Vec<_>>()
        };
        assert_eq!(names(), both(["ttyUSB0", "ttyUSB1", "ttyUSB2"]));
        desk.unplug().unwrap();
        // Other numbers the next time.
        desk.plug(E1550_NORMAL, &terminals).unwrap();
        assert_eq!(names(), both(["ttyUSB3", "ttyUSB4", "ttyUSB5"]));
        drop(neighbour());
        assert_eq!(names(), both(["ttyUSB3", "ttyUSB4", "ttyUSB5"]));
        drop(desk);
        assert_eq!(names(), [""; 0]);
    }
}
