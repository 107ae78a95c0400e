//! Opening one port by its name: a serial port, or an interface of the USB itself.

use std::path::Path;

use super::{BusError, Port, Role, usb};

/// Opens the serial port at `path` for this program alone, or the interface that a name such as `usb:1-1.2`
/// means.
pub(super) fn open_serial(path: &Path, role: Role) -> Result<Box<dyn Port>, BusError> {
    let name = path.to_string_lossy();
    if usb::is_name(&name) {
        return usb::open(&name, role);
    }
    #[cfg(unix)]
    let port = super::tty::Tty::open(path, role).map_err(|error| match error {
        // The system is still setting its rights, so it is not there yet.
        #[cfg(target_os = "linux")]
        BusError::NoPermission { .. } if super::sysfs::is_settling(Path::new("/"), path) => {
            BusError::NotFound(role)
        }
        error => error,
    })?;
    #[cfg(not(unix))]
    let port = super::com::Com::open(&name, role)?;
    Ok(Box::new(port))
}

/// Whether something is at `path`; a link that points nowhere is nothing.
pub(super) fn is_present(path: &Path, role: Role) -> bool {
    let name = path.to_string_lossy();
    if usb::is_name(&name) {
        usb::is_present(&name, role)
    } else {
        #[cfg(unix)]
        return path.exists();
        #[cfg(not(unix))]
        super::com::is_listed(&name)
    }
}
