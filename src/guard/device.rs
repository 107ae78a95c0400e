//! Which device a port belongs to, by the names that `ModemManager` has for it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bus::Whereabouts;

/// Where Linux keeps pseudo-terminals.
const PSEUDO_TERMINALS: &str = "/dev/pts";

/// A device, as far as it could be found. The one name is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Device {
    /// The USB device in sysfs, without links: what `ModemManager` calls the modem's `Device`.
    pub(super) sysfs: Option<PathBuf>,
    /// The port's own name without its folder, `ttyUSB2`: one of the modem's `Ports`.
    pub(super) port: Option<String>,
    /// Whether the port is a pseudo-terminal, behind which there is a program and no device.
    pub(super) is_pseudo_terminal: bool,
}

impl Device {
    /// Finds the device of what is there. `sys` is where sysfs is mounted.
    pub(super) fn at(sys: &Path, place: &Whereabouts) -> Self {
        // A link such as those below `/dev/serial/by-id` has another name than its port. In a made-up tree the
        // port itself is a link to a pseudo-terminal, and its name is the one that sysfs knows.
        let node = place
            .port
            .as_deref()
            .and_then(|path| fs::canonicalize(path).ok());
        let device_of =
            |name: &str| fs::canonicalize(sys.join("class/tty").join(name).join("device")).ok();
        let known = [node.as_deref(), place.port.as_deref()]
            .into_iter()
            .flatten()
            .filter_map(|path| path.file_name()?.to_str())
            .find_map(|name| Some((name.to_owned(), device_of(name)?)));
        let port = known
            .as_ref()
            .map(|(name, _)| name.clone())
            .or_else(|| Some(node.as_deref()?.file_name()?.to_str()?.to_owned()));
        let by_location = || {
            let location = place.location.as_deref()?;
            fs::canonicalize(sys.join("bus/usb/devices").join(location)).ok()
        };
        let by_port = || {
            let (_, device) = known.as_ref()?;
            let usb = device
                .ancestors()
                .find(|path| path.join("idVendor").exists())?;
            Some(usb.to_owned())
        };
        let sysfs = by_location().or_else(by_port);
        Self {
            is_pseudo_terminal: sysfs.is_none()
                && known.is_none()
                && node
                    .as_deref()
                    .is_some_and(|node| node.starts_with(PSEUDO_TERMINALS)),
            sysfs,
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
        assert!(!found.is_pseudo_terminal);

        // In CD-ROM mode there is a socket and no port.
        let by_socket = Whereabouts {
            port: None,
            location: Some(String::from("1-2")),
        };
        assert_eq!(Device::at(&root, &by_socket).sysfs, Some(usb.clone()));
        assert_eq!(
            Device::at(&root, &Whereabouts::default()),
            Device::default()
        );

        // A made-up computer's port leads to a pseudo-terminal and belongs to a device all the same.
        let master = rustix::pty::openpt(rustix::pty::OpenptFlags::NOCTTY).unwrap();
        rustix::pty::unlockpt(&master).unwrap();
        let terminal = rustix::pty::ptsname(&master, Vec::new()).unwrap();
        let terminal = PathBuf::from(terminal.into_string().unwrap());
        fs::remove_file(root.join("dev/ttyUSB2")).unwrap();
        symlink(&terminal, root.join("dev/ttyUSB2")).unwrap();
        let made_up = |port: PathBuf| {
            let port = Some(port);
            Device::at(
                &root,
                &Whereabouts {
                    port,
                    location: None,
                },
            )
        };
        let found = made_up(root.join("dev/ttyUSB2"));
        assert_eq!(found.sysfs, Some(usb));
        assert!(!found.is_pseudo_terminal);
        let found = made_up(terminal);
        assert_eq!(found.sysfs, None);
        assert!(found.is_pseudo_terminal);
    }
}
