//! What Linux writes into `/sys` about one USB device, besides what `nusb` reads there.
//!
//! Only small files of plain numbers are read. The device's folder is an argument, so tests bring their own.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::bus::sysfs::{hex_byte, read};

/// Whether a driver has this interface of the device at `path`.
pub(super) fn is_driven(path: &Path, number: u8) -> bool {
    interface(path, number).is_some_and(|interface| interface.join("driver").exists())
}

/// How long the device at `path` has been plugged in.
pub(super) fn connected_for(path: &Path) -> Option<Duration> {
    let milliseconds = read(&path.join("power/connected_duration"))?.parse().ok()?;
    Some(Duration::from_millis(milliseconds))
}

/// The number of endpoints of interface 0 of the device at `path`.
pub(super) fn first_endpoints(path: &Path) -> Option<u8> {
    hex_byte(&interface(path, 0)?.join("bNumEndpoints"))
}

/// Where this interface of the device at `path` is described.
fn interface(path: &Path, number: u8) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let configuration = read(&path.join("bConfigurationValue"))?;
    Some(path.join(format!("{name}:{configuration}.{number}")))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_driver_shows_and_so_does_how_long_the_stick_is_there() {
        let dir = tempfile::tempdir().unwrap();
        let device = dir.path().join("1-1");
        assert_eq!(connected_for(&device), None);
        assert_eq!(first_endpoints(&device), None);
        assert!(!is_driven(&device, 1));
        for folder in ["power", "1-1:1.0", "1-1:1.1/driver", "1-1:1.2"] {
            fs::create_dir_all(device.join(folder)).unwrap();
        }
        for (file, text) in [
            ("bConfigurationValue", "1\n"),
            ("power/connected_duration", "7204\n"),
            ("1-1:1.0/bNumEndpoints", "03\n"),
        ] {
            fs::write(device.join(file), text).unwrap();
        }
        assert_eq!(connected_for(&device), Some(Duration::from_millis(7204)));
        assert_eq!(first_endpoints(&device), Some(3));
        let driven: Vec<bool> = (0..4).map(|number| is_driven(&device, number)).collect();
        assert_eq!(driven, [false, true, false, false]);
    }
}
