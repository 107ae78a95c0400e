//! What a USB device of the vendor is doing, and what its serial ports are for.
//!
//! Sources: `facts/at-and-usb.md` §3.1–§3.3, `facts/e1550-download-mode.md` §1.3,
//! `facts/dload-and-firmware-files.md` §5. The product id never tells the model: 12d1:1001 alone is
//! shared by half of the vendor's range, so the model comes from AT.

use serde::Serialize;

/// The vendor id of Huawei.
pub const VENDOR: u16 = 0x12d1;

/// What a USB device of the vendor is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsbState {
    /// It shows only its CD-ROM and has to be switched.
    Storage,
    /// It works as a modem.
    Modem,
    /// It waits for firmware.
    Download,
    /// A modem by its id, or waiting for firmware: the endpoints of interface 0 or the answer to
    /// opcode `0C` decide.
    MaybeDownload,
    /// It is in its boot ROM or an emergency loader and speaks another protocol.
    BootRom,
    /// It is a network card without serial ports.
    NetworkCard,
    /// The id is in no table.
    Unknown,
}

/// One row of the table of product ids.
#[derive(Clone, Copy, Debug)]
pub struct UsbId {
    /// The product id.
    pub pid: u16,
    /// What the device is doing under this id.
    pub state: UsbState,
    /// Which devices use it.
    pub what: &'static str,
    /// The ids it may come back with after it was switched, for a storage id.
    pub becomes: &'static [u16],
}

/// Every product id of the sheets. \[C\] unless the row says otherwise.
pub const TABLE: &[UsbId] = &[
    // The E1550's own way: 1446, then 1001, then 1003 for firmware.
    storage(
        0x1446,
        "E1550, E1552, E153, E1750, E173, E1820",
        &[
            0x1001, 0x1404, 0x1406, 0x140b, 0x140c, 0x1412, 0x1417, 0x141b, 0x1429, 0x1432, 0x1433,
            0x1436, 0x14ac, 0x1506, 0x150c, 0x1511,
        ],
    ),
    id(
        0x1001,
        UsbState::MaybeDownload,
        "E1550, E169, E160, E1552, E620, E800",
    ),
    id(
        0x1003,
        UsbState::MaybeDownload,
        "E1550 in download mode; E220, E230, E270, E226",
    ),
    id(0x1004, UsbState::Modem, "E220 (second version)"),
    storage(0x1553, "E1553", &[0x1001]),
    // Qualcomm sticks of the same years.
    id(0x1401, UsbState::Modem, "E1550 class on Windows"),
    id(0x1404, UsbState::Modem, "E1550 class"),
    id(0x1406, UsbState::Modem, "E1750"),
    id(0x140b, UsbState::Modem, "E1550 class"),
    id(0x140c, UsbState::Modem, "E173, E180v, E17xx"),
    id(0x1412, UsbState::Modem, "E1550 class"),
    id(0x1417, UsbState::Modem, "E1550 class"),
    id(0x141b, UsbState::Modem, "E1550 class"),
    id(0x1429, UsbState::Modem, "E1550 class"),
    id(0x1432, UsbState::Modem, "E1550 class"),
    id(0x1433, UsbState::Modem, "E1550 class"),
    id(0x1436, UsbState::Modem, "E1750 variants, E173"),
    id(0x1441, UsbState::Modem, "CDC-ACM modem"),
    id(0x1444, UsbState::Modem, "E352"),
    id(0x1464, UsbState::Modem, "K4505"),
    id(0x1465, UsbState::Modem, "K3765, K3520"),
    id(0x14a5, UsbState::Modem, "E173"),
    id(0x14a8, UsbState::Modem, "E173 Viettel"),
    id(0x14aa, UsbState::Modem, "E173 Viettel"),
    id(0x14ac, UsbState::Modem, "E1820, E153Du-1, E815"),
    id(0x14ae, UsbState::Modem, "Vodafone K series"),
    id(0x14c6, UsbState::Modem, "K4605"),
    id(0x14c9, UsbState::Modem, "K3770"),
    id(0x14cf, UsbState::Modem, "K3772"),
    id(0x14d2, UsbState::Modem, "E173u-2, E177"),
    id(0x150c, UsbState::Modem, "E1550 class"),
    id(0x1511, UsbState::Modem, "E1550 class"),
    storage(0x1449, "E352", &[0x1444]),
    storage(0x14ad, "Vodafone K series", &[0x14ae]),
    storage(0x14d1, "K3770", &[0x14c9]),
    storage(0x14b5, "E173 Viettel", &[0x14a8, 0x14aa]),
    storage(0x14ba, "E173u-2, E177", &[0x14d2]),
    storage(0x1557, "E173", &[0x14a5]),
    storage(0x1520, "K3765, K3520", &[0x1465]),
    storage(0x1521, "K4505", &[0x1464]),
    storage(0x1526, "K3772", &[0x14cf]),
    // Later sticks.
    id(
        0x1506,
        UsbState::Modem,
        "E173s, E303, E3131, E3372s and later",
    ),
    id(0x150a, UsbState::Modem, "later sticks"),
    id(0x150f, UsbState::Modem, "later sticks"),
    id(0x151d, UsbState::Modem, "later sticks"),
    id(0x155e, UsbState::Modem, "later sticks"),
    id(0x1565, UsbState::Modem, "HiSilicon stick in debug mode"),
    id(0x1566, UsbState::Modem, "HiSilicon stick in debug mode"),
    id(0x1567, UsbState::Modem, "HiSilicon stick in debug mode"),
    id(0x1573, UsbState::Modem, "MU609; ^GETPORTMODE crashes it"),
    id(0x1c06, UsbState::Modem, "E173s family"),
    id(0x1c07, UsbState::Modem, "E173s family"),
    id(0x1c08, UsbState::Modem, "E173s family"),
    id(0x1c10, UsbState::Modem, "E173s family"),
    id(0x1c12, UsbState::Modem, "E173s family"),
    id(0x1c1e, UsbState::Modem, "later sticks"),
    id(0x1c1f, UsbState::Modem, "CDC-ACM modem"),
    id(0x1c23, UsbState::Modem, "E173s family, CDC-ACM"),
    // What these become is in the data of `usb_modeswitch` of 2019-11-28.
    storage(0x14fe, "later sticks", &[0x1506, 0x150f, 0x151d, 0x1c1e]),
    storage(
        0x1505,
        "later sticks",
        &[0x140b, 0x140c, 0x1506, 0x150f, 0x150a],
    ),
    // One sheet has 15ca among the storage ids, the other among the modems; wait for the switch.
    storage(0x15ca, "later sticks", &[0x1506]),
    storage(
        0x1c0b,
        "E173s family, E3131, E303",
        &[0x1c05, 0x1c06, 0x1c07, 0x1c08, 0x1c10],
    ),
    storage(0x1c24, "E173s family, E3131, E303", &[0x1c12, 0x1c23]),
    storage(0x1f01, "E353, E3131, E303h, E3372h", &[0x14db, 0x14dc]),
    id(0x14db, UsbState::NetworkCard, "HiLink stick"),
    id(0x14dc, UsbState::NetworkCard, "HiLink stick"),
    // Download mode of HiSilicon sticks.
    id(0x1442, UsbState::Download, "HiSilicon stick, web builds"),
    id(
        0x1568,
        UsbState::Download,
        "HiSilicon stick, MBIM builds [L]",
    ),
    id(0x2020, UsbState::Download, "B818 [L]"),
    // Stick mode of the E173s, and the download mode of HiSilicon stick builds.
    id(
        0x1c05,
        UsbState::MaybeDownload,
        "E173s, E3131, E303; HiSilicon stick in download mode",
    ),
    id(0x1443, UsbState::BootRom, "HiSilicon boot ROM [L]"),
    id(
        0x36dd,
        UsbState::BootRom,
        "HiSilicon second-stage loader [L]",
    ),
];

const fn id(pid: u16, state: UsbState, what: &'static str) -> UsbId {
    UsbId {
        pid,
        state,
        what,
        becomes: &[],
    }
}

const fn storage(pid: u16, what: &'static str, becomes: &'static [u16]) -> UsbId {
    UsbId {
        pid,
        state: UsbState::Storage,
        what,
        becomes,
    }
}

/// The row of this product id.
pub fn lookup(pid: u16) -> Option<&'static UsbId> {
    TABLE.iter().find(|row| row.pid == pid)
}

/// What a device of the vendor is doing, as far as its descriptors tell.
///
/// `first_endpoints` is the number of endpoints of interface 0, where the system shows it. In
/// download mode interface 0 has one bulk pair, as a modem it has an interrupt endpoint besides:
/// \[C\] for the E1550 and E173, \[L\] as a rule (`facts/e1550-download-mode.md` §1.3).
///
/// Without it 1001 counts as a modem: under that id only the E173 was seen to take firmware, and
/// this program does not flash it.
pub fn state(vid: u16, pid: u16, first_endpoints: Option<u8>) -> UsbState {
    if vid != VENDOR {
        return UsbState::Unknown;
    }
    match (pid, first_endpoints) {
        (0x1001 | 0x1003, Some(2)) => UsbState::Download,
        (0x1001 | 0x1003, Some(_)) | (0x1001, None) => UsbState::Modem,
        _ => lookup(pid).map_or(UsbState::Unknown, |row| row.state),
    }
}

/// What a serial port of a stick is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PortRole {
    /// AT and data calls.
    Modem,
    /// DIAG, never AT.
    Diagnostics,
    /// AT and unsolicited lines.
    PcUi,
    /// Takes firmware in download mode.
    Download,
}

/// The role of USB interface `interface` of a device in `state`, by product id.
///
/// Only what a sheet says is answered; AT probing has the last word (`facts/at-and-usb.md` §3.2,
/// `facts/dload-and-firmware-files.md` §5).
pub fn role_of_interface(pid: u16, interface: u8, state: UsbState) -> Option<PortRole> {
    use PortRole::{Diagnostics, Download, Modem, PcUi};
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
        // 1003 as in the vendor's own macOS driver (`facts/e1550-download-mode.md` §4).
        (0x1003, 1) | (0x1001 | 0x1401, 2) | (0x140c | 0x1506, 3) | (0x1436 | 0x14ac, 4) => {
            Some(PcUi)
        }
        _ => None,
    }
}

/// The role that newer sticks write into the protocol byte of the interface: class `ff`, subclass
/// and protocol as given. `facts/dload-and-firmware-files.md` §5 \[C\].
pub fn role_of_protocol(subclass: u8, protocol: u8) -> Option<PortRole> {
    // The E1550 has ff/ff/ff everywhere, which says nothing.
    if !matches!(subclass, 0x01..=0x03 | 0x06) {
        return None;
    }
    match protocol {
        0x01 | 0x10 | 0x31 => Some(PortRole::Modem),
        0x02 | 0x12 | 0x32 => Some(PortRole::PcUi),
        0x03 | 0x13 | 0x33 => Some(PortRole::Diagnostics),
        _ => None,
    }
}

/// What a name shown by Windows says: the role of the port, or that the stick still shows its
/// CD-ROM. `facts/at-and-usb.md` §3.3 \[C\].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameMeaning {
    /// The port has this role.
    Role(PortRole),
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
        ("pc ui interface", NameMeaning::Role(PortRole::PcUi)),
        (
            "application interface",
            NameMeaning::Role(PortRole::Diagnostics),
        ),
        ("3g usb fake", NameMeaning::Storage),
        ("usb device", NameMeaning::Storage),
        ("modem", NameMeaning::Role(PortRole::Modem)),
    ];
    known
        .iter()
        .find(|(mark, _)| name.contains(mark))
        .map(|(_, meaning)| *meaning)
}

/// Reads a macOS device name such as `/dev/cu.HUAWEIMobile-Pcui`. The numbers a second stick gets
/// (`cu.HUAWEIMobile-71`) say nothing.
pub fn macos_name(path: &str) -> Option<PortRole> {
    if !is_macos_name(path) {
        return None;
    }
    match path.rsplit_once('-')?.1.to_ascii_lowercase().as_str() {
        "modem" => Some(PortRole::Modem),
        "pcui" => Some(PortRole::PcUi),
        "diag" => Some(PortRole::Diagnostics),
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
/// (`facts/at-and-usb.md` §2 \[C\]), and a device that hides its id could be that one.
pub fn may_ask_port_mode(pid: Option<u16>) -> bool {
    pid.is_some_and(|pid| pid != 0x1573)
}

#[cfg(test)]
#[path = "usb_tests.rs"]
mod tests;
