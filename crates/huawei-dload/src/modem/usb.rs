//! The state of a manufacturer's USB device, and the roles of its serial ports.
//!
//! Sources: `docs/facts/at-and-usb.md` §3.1–§3.3, `docs/facts/e1550-download-mode.md` §1.3,
//! `docs/facts/dload-and-firmware-files.md` §5. The product id never tells the model: 12d1:1001 alone is
//! shared by half of the vendor's range, so the model comes from AT.

use super::role::Role;
pub use super::usb_ids::{OLD_STORAGE, TABLE, UsbId, lookup};
pub use super::usb_state::UsbState;

/// The vendor id of Huawei.
pub const VENDOR: u16 = 0x12d1;
/// The newer vendor id of the same maker's devices, which keep their product ids: `3426:1f01` becomes `3426:14db`,
/// as `OpenWrt`'s `usbmode` has it \[L\].
pub const NEW_VENDOR: u16 = 0x3426;

/// Whether devices with this vendor id may be modems of the vendor.
pub fn is_vendor(vid: u16) -> bool {
    vid == VENDOR || vid == NEW_VENDOR
}

/// The vendor id of the sticks that are sold as the successors of Huawei's, such as `3566:2001`, the Brovi E3372-325
/// \[C\] (`docs/facts/at-and-usb.md` §3.1). Nothing is known of how these are switched or flashed, so they are only named.
pub const SUCCESSOR: u16 = 0x3566;

/// The state of a manufacturer's device, as far as its id tells. Where its interfaces are known,
/// [`super::shape::state`] knows more.
///
/// `first_endpoints` is the number of endpoints of interface 0, where the system shows it. In
/// download mode interface 0 has one bulk pair, as a modem it has an interrupt endpoint besides:
/// \[C\] for the E1550 and E173, \[L\] as a rule (`docs/facts/e1550-download-mode.md` §1.3).
///
/// Without it 1001 counts as a modem: under that id only the E173 was seen to take firmware, and
/// nobody knows how to flash it.
pub fn state(vid: u16, pid: u16, first_endpoints: Option<u8>) -> UsbState {
    if !is_vendor(vid) {
        return UsbState::Unknown;
    }
    match (pid, first_endpoints) {
        (0x1001 | 0x1003, Some(2)) => UsbState::Download,
        (0x1001 | 0x1003, Some(_)) | (0x1001, None) => UsbState::Modem,
        _ => lookup(pid).map_or(UsbState::Unknown, |row| row.state),
    }
}

/// The role of USB interface `interface` of a device in `state`, by product id.
///
/// Only what a sheet says is answered; AT probing has the last word (`docs/facts/at-and-usb.md` §3.2,
/// `docs/facts/dload-and-firmware-files.md` §5).
pub fn role_of_interface(pid: u16, interface: u8, state: UsbState) -> Option<Role> {
    use Role::{Diagnostics, Download, Modem, PcUi};
    if matches!(state, UsbState::Download | UsbState::MaybeDownload) {
        match (pid, interface) {
            (0x1003, 1) | (0x1001 | 0x1c05, 2) | (0x1442 | 0x1568, 0) | (0x2020, _) => {
                return Some(Download);
            }
            _ if state == UsbState::Download => return None,
            _ => {}
        }
    }
    if !matches!(state, UsbState::Modem | UsbState::MaybeDownload) {
        return None;
    }
    match (pid, interface) {
        (0x1001 | 0x1003 | 0x140c | 0x1436 | 0x14ac | 0x1506, 0) => Some(Modem),
        (0x1001, 1) | (0x1436 | 0x14ac, 3) | (0x1401, 0) => Some(Diagnostics),
        // 1003 as in the vendor's own macOS driver (`docs/facts/e1550-download-mode.md` §4).
        (0x1003, 1) | (0x1001 | 0x1401, 2) | (0x140c | 0x1506, 3) | (0x1436 | 0x14ac, 4) => {
            Some(PcUi)
        }
        _ => None,
    }
}

/// The meaning of a name shown by Windows: the role of the port, or that the stick still shows its
/// CD-ROM. `docs/facts/at-and-usb.md` §3.3 \[C\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameMeaning {
    /// The port has this role.
    Role(Role),
    /// The stick has not been switched yet, though it has a COM port.
    Storage,
}

/// Reads a friendly name such as `HUAWEI Mobile Connect - 3G PC UI Interface (COM5)`.
pub fn friendly_name(name: &str) -> Option<NameMeaning> {
    let name = name.to_ascii_lowercase();
    let is_vendors = ["huawei", "mobile connect", "3g "]
        .iter()
        .any(|mark| name.contains(mark));
    if !is_vendors {
        return None;
    }
    let known = [
        ("pc ui interface", NameMeaning::Role(Role::PcUi)),
        (
            "application interface",
            NameMeaning::Role(Role::Diagnostics),
        ),
        ("3g usb fake", NameMeaning::Storage),
        ("usb device", NameMeaning::Storage),
        ("modem", NameMeaning::Role(Role::Modem)),
    ];
    known
        .iter()
        .find(|(mark, _)| name.contains(mark))
        .map(|(_, meaning)| *meaning)
}

/// Reads a macOS device name such as `/dev/cu.HUAWEIMobile-Pcui`. The numbers a second stick gets
/// (`cu.HUAWEIMobile-71`) say nothing.
pub fn macos_name(path: &str) -> Option<Role> {
    if !is_macos_name(path) {
        return None;
    }
    match path.rsplit_once('-')?.1.to_ascii_lowercase().as_str() {
        "modem" => Some(Role::Modem),
        "pcui" => Some(Role::PcUi),
        "diag" => Some(Role::Diagnostics),
        _ => None,
    }
}

/// Whether macOS names a port of the vendor's so, with or without telling what it is for.
pub fn is_macos_name(path: &str) -> bool {
    path.rsplit('/')
        .next()
        .and_then(|name| name.split_once('.'))
        .is_some_and(|(kind, name)| {
            matches!(kind, "cu" | "tty") && name.to_ascii_lowercase().starts_with("huawei")
        })
}

/// Whether `AT^GETPORTMODE` may be sent to a device with this product id. One crashes on it
/// (`docs/facts/at-and-usb.md` §2 \[C\]), and a device that hides its id could be that one.
pub fn may_ask_port_mode(pid: Option<u16>) -> bool {
    pid.is_some_and(|pid| pid != 0x1573)
}

#[cfg(test)]
#[path = "usb_tests.rs"]
mod tests;
