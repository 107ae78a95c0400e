//! What Linux writes into `/sys` about USB devices and is not in a listing of serial ports.
//!
//! Only small files of plain numbers are read. The root is an argument, so tests bring their own.

use std::fs;
use std::path::{Path, PathBuf};

/// A USB device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Device {
    pub(super) vid: u16,
    pub(super) pid: u16,
    /// Bus and port chain, `1-1.2`, as `serialport` writes it too.
    pub(super) location: String,
    /// The number of endpoints of interface 0.
    pub(super) first_endpoints: Option<u8>,
}

/// The interface a serial port belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Interface {
    pub(super) subclass: u8,
    pub(super) protocol: u8,
    /// The number of endpoints of interface 0 of the same device.
    pub(super) first_endpoints: Option<u8>,
}

/// Every USB device; hubs and interfaces are left out.
pub(super) fn devices(sys: &Path) -> Vec<Device> {
    let Ok(entries) = fs::read_dir(sys.join("bus/usb/devices")) else {
        return Vec::new();
    };
    let mut found: Vec<Device> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let location = entry.file_name().into_string().ok()?;
            if location.contains(':') || location.starts_with("usb") {
                return None;
            }
            let path = entry.path();
            let word = |name| u16::from_str_radix(&read(&path.join(name))?, 16).ok();
            Some(Device {
                vid: word("idVendor")?,
                pid: word("idProduct")?,
                first_endpoints: first_endpoints(&path),
                location,
            })
        })
        .collect();
    found.sort_by(|one, two| one.location.cmp(&two.location));
    found
}

/// The interface behind a port such as `/dev/ttyUSB2`.
pub(super) fn interface_of(sys: &Path, port: &str) -> Option<Interface> {
    let tty = Path::new(port).file_name()?;
    let device = fs::canonicalize(sys.join("class/tty").join(tty).join("device")).ok()?;
    // A ttyUSB has a directory of its own below the interface's, a ttyACM has not.
    let interface = device
        .ancestors()
        .take(2)
        .find(|path| path.join("bInterfaceNumber").exists())?;
    let byte = |name| hex_byte(&interface.join(name));
    Some(Interface {
        subclass: byte("bInterfaceSubClass")?,
        protocol: byte("bInterfaceProtocol")?,
        first_endpoints: interface.parent().and_then(first_endpoints),
    })
}

/// The number of endpoints of interface 0 of the device at `path`, which need not be a serial port:
/// another driver may have taken it (`facts/at-and-usb.md` §0 fact 3).
fn first_endpoints(path: &Path) -> Option<u8> {
    let name = path.file_name()?.to_str()?;
    let configuration = read(&path.join("bConfigurationValue"))?;
    let interface: PathBuf = path.join(format!("{name}:{configuration}.0"));
    hex_byte(&interface.join("bNumEndpoints"))
}

fn hex_byte(path: &Path) -> Option<u8> {
    u8::from_str_radix(&read(path)?, 16).ok()
}

fn read(path: &Path) -> Option<String> {
    fs::read_to_string(path)
        .ok()
        .map(|text| text.trim().to_owned())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    fn write(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("{text}\n")).unwrap();
    }

    /// A stick at `location`, with the endpoints of each interface, and a tty on each of `ttys`.
    fn plug(sys: &Path, location: &str, pid: &str, endpoints: &[&str], ttys: &[(usize, &str)]) {
        let device = sys.join("devices").join(location);
        write(&device.join("idVendor"), "12d1");
        write(&device.join("idProduct"), pid);
        write(&device.join("bConfigurationValue"), "1");
        for (number, count) in endpoints.iter().enumerate() {
            let interface = device.join(format!("{location}:1.{number}"));
            write(
                &interface.join("bInterfaceNumber"),
                &format!("{number:02x}"),
            );
            write(&interface.join("bInterfaceSubClass"), "ff");
            write(&interface.join("bInterfaceProtocol"), "ff");
            write(&interface.join("bNumEndpoints"), count);
        }
        for (number, tty) in ttys {
            let port = device.join(format!("{location}:1.{number}")).join(tty);
            fs::create_dir_all(&port).unwrap();
            let class = sys.join("class/tty").join(tty);
            fs::create_dir_all(&class).unwrap();
            symlink(&port, class.join("device")).unwrap();
        }
        let bus = sys.join("bus/usb/devices");
        fs::create_dir_all(&bus).unwrap();
        symlink(&device, bus.join(location)).unwrap();
    }

    #[test]
    fn endpoints_tell_a_modem_from_one_waiting_for_firmware() {
        let dir = tempfile::tempdir().unwrap();
        let sys = dir.path();
        // The log in which another driver had taken interface 0.
        plug(
            sys,
            "1-1",
            "1001",
            &["03", "02", "02"],
            &[(1, "ttyUSB0"), (2, "ttyUSB1")],
        );
        plug(
            sys,
            "2-1.4",
            "1003",
            &["02", "02"],
            &[(0, "ttyUSB2"), (1, "ttyUSB3")],
        );
        plug(sys, "3-2", "1446", &["02", "02"], &[]);

        let modem = interface_of(sys, "/dev/ttyUSB1").unwrap();
        assert_eq!((modem.subclass, modem.protocol), (0xff, 0xff));
        assert_eq!(modem.first_endpoints, Some(3));
        let download = interface_of(sys, "/dev/ttyUSB3").unwrap();
        assert_eq!(download.first_endpoints, Some(2));
        assert_eq!(interface_of(sys, "/dev/ttyS0"), None);
        assert_eq!(interface_of(sys, ""), None);

        let seen: Vec<_> = devices(sys)
            .into_iter()
            .map(|device| (device.location, device.pid, device.first_endpoints))
            .collect();
        assert_eq!(
            seen,
            [
                ("1-1".to_owned(), 0x1001, Some(3)),
                ("2-1.4".to_owned(), 0x1003, Some(2)),
                ("3-2".to_owned(), 0x1446, Some(2)),
            ]
        );
        assert_eq!(devices(&sys.join("nowhere")), []);
    }
}
