//! Which device a port belongs to, by the names that `ModemManager` has for it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bus::Whereabouts;

/// A device, as far as it could be found. The one name is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Device {
    /// The USB device in sysfs, without links: what `ModemManager` calls the modem's `Device`.
    pub(super) sysfs: Option<PathBuf>,
    /// The port's own name without its folder, `ttyUSB2`: one of the modem's `Ports`.
    pub(super) port: Option<String>,
}

impl Device {
    /// Finds the device of what is there. `sys` is where sysfs is mounted.
    pub(super) fn at(sys: &Path, place: &Whereabouts) -> Self {
        // A link such as those below `/dev/serial/by-id` has another name than its port.
        let port = place
            .port
            .as_deref()
            .and_then(|path| fs::canonicalize(path).ok())
            .and_then(|path| Some(path.file_name()?.to_str()?.to_owned()));
        let by_location = || {
            let location = place.location.as_deref()?;
            fs::canonicalize(sys.join("bus/usb/devices").join(location)).ok()
        };
        let by_port = || {
            let device = sys.join("class/tty").join(port.as_deref()?).join("device");
            let device = fs::canonicalize(device).ok()?;
            let usb = device
                .ancestors()
                .find(|path| path.join("idVendor").exists())?;
            Some(usb.to_owned())
        };
        Self {
            sysfs: by_location().or_else(by_port),
            port,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_port_leads_to_its_usb_device_and_so_does_its_socket() {
        let place = tempfile::tempdir().unwrap();
        let root = fs::canonicalize(place.path()).unwrap();
        let usb = root.join("devices/usb1/1-2");
        let tty = usb.join("1-2:1.2/ttyUSB2");
        for folder in [&tty, &root.join("class/tty/ttyUSB2"), &root.join("dev")] {
            fs::create_dir_all(folder).unwrap();
        }
        fs::write(usb.join("idVendor"), "12d1\n").unwrap();
        symlink(&tty, root.join("class/tty/ttyUSB2/device")).unwrap();
        fs::create_dir_all(root.join("bus/usb/devices")).unwrap();
        symlink(&usb, root.join("bus/usb/devices/1-2")).unwrap();
        fs::write(root.join("dev/ttyUSB2"), "").unwrap();
        symlink(root.join("dev/ttyUSB2"), root.join("dev/by-id")).unwrap();

        let by_link = Whereabouts {
            port: Some(root.join("dev/by-id")),
            location: None,
        };
        let found = Device::at(&root, &by_link);
        assert_eq!(found.sysfs.as_deref(), Some(usb.as_path()));
        assert_eq!(found.port.as_deref(), Some("ttyUSB2"));

        // In CD-ROM mode there is a socket and no port.
        let by_socket = Whereabouts {
            port: None,
            location: Some(String::from("1-2")),
        };
        assert_eq!(Device::at(&root, &by_socket).sysfs, Some(usb));
        assert_eq!(
            Device::at(&root, &Whereabouts::default()),
            Device::default()
        );
    }
}
