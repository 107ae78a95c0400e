//! The state of a manufacturer's USB device, and the purpose of its interfaces, judged from its descriptors first.
//!
//! An interface that says its purpose outranks every table, so a stick is known under an id that nobody listed, and
//! where its ports lie in another order than its sisters'. The tables of [`usb`] answer where descriptors say
//! nothing (`ff/ff/ff` on every port, as on the E1550) and where they cannot: which of two equal shapes waits for
//! firmware.

use serde::Serialize;

use super::role::Role;
use super::usb::{self, UsbState};

/// The class of a mass-storage interface.
pub const MASS_STORAGE: u8 = 0x08;
/// The class of an interface of the vendor's own. The E1550's ports all have it
/// (`docs/facts/at-and-usb.md` §0 fact 2 \[C\]).
pub const VENDOR_SPECIFIC: u8 = 0xff;
/// The class of CDC control interfaces, and of the download port of HiSilicon web builds
/// (`docs/facts/at-and-usb.md` §3.1).
const COMMUNICATIONS: u8 = 0x02;
/// The class of CDC data interfaces.
const DATA: u8 = 0x0a;
/// The class of keyboards, mice and buttons.
const INPUT: u8 = 0x03;

/// One USB interface as its descriptor describes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct UsbInterface {
    /// Its number.
    pub number: u8,
    /// Its class; `ff` is the vendor's own, `08` a disk or CD.
    pub class: u8,
    /// Its subclass.
    pub subclass: u8,
    /// Its protocol.
    pub protocol: u8,
    /// How many endpoints it has besides the control endpoint, where the system shows it.
    pub endpoints: Option<u8>,
    /// Whether a driver of the system has it, where the system shows it.
    pub driven: Option<bool>,
}

/// The purpose of an interface, by its own descriptors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A disk, a CD-ROM or a card reader.
    Disk,
    /// Network traffic: ECM, NCM, MBIM, RNDIS, or the vendor's own kinds of them.
    Network,
    /// A serial port that names its role.
    Port(Role),
    /// A serial port that names another purpose: position, a shell.
    OtherPort,
    /// It may be a serial port, and does not say what for.
    Silent,
    /// Functions of phones: media transfer and debugging.
    Phone,
    /// Something else.
    Other,
}

/// The purpose of this interface, by its own descriptor.
///
/// The protocol numbers are those of `docs/facts/dload-and-firmware-files.md` §5 \[C\]. They come in three sets, 30 (hex)
/// apart: Linux's drivers know the vendor's NCM as 16, 46 and 76 \[C\], its modem ports as 01, 31 and 61 \[C\]; that
/// the other numbers follow is a conclusion \[L\].
pub fn purpose(interface: &UsbInterface) -> Purpose {
    match (interface.class, interface.subclass, interface.protocol) {
        (MASS_STORAGE, ..) => Purpose::Disk,
        (COMMUNICATIONS, 0x06 | 0x0d | 0x0e, _)
        | (0xe0, 0x01, 0x03)
        | (0xef, 0x01 | 0x04, 0x01) => Purpose::Network,
        // RNDIS keeps its data on another interface; the vendor's ports of this kind have a pair of their own.
        (COMMUNICATIONS, 0x02, 0xff) if interface.endpoints == Some(1) => Purpose::Network,
        (COMMUNICATIONS, 0x02, _) => Purpose::Silent,
        (0x06, ..) | (VENDOR_SPECIFIC, 0x42, _) => Purpose::Phone,
        (VENDOR_SPECIFIC, 0x01..=0x06, protocol) if protocol < 0x90 => match protocol % 0x30 {
            0x01 | 0x10 => Purpose::Port(Role::Modem),
            0x02 | 0x12 => Purpose::Port(Role::PcUi),
            0x03 | 0x13 => Purpose::Port(Role::Diagnostics),
            0x07..=0x09 | 0x11 | 0x16 => Purpose::Network,
            _ => Purpose::OtherPort,
        },
        // A pair of bulk endpoints is the least that a port needs.
        (VENDOR_SPECIFIC, ..) if interface.endpoints.is_none_or(|count| count >= 2) => {
            Purpose::Silent
        }
        _ => Purpose::Other,
    }
}

/// The interface with this number.
fn numbered(interfaces: &[UsbInterface], number: u8) -> Option<&UsbInterface> {
    interfaces.iter().find(|found| found.number == number)
}

/// The number of endpoints of interface 0, which tells download mode (`docs/facts/e1550-download-mode.md` §1.3).
pub fn first_endpoints(interfaces: &[UsbInterface]) -> Option<u8> {
    numbered(interfaces, 0)?.endpoints
}

/// The class of interface 0, when the device has one.
pub fn first_class(interfaces: &[UsbInterface]) -> Option<u8> {
    Some(numbered(interfaces, 0)?.class)
}

/// Whether the device shows disks and nothing else that it could be used by.
pub fn is_only_disks(interfaces: &[UsbInterface]) -> bool {
    interfaces
        .iter()
        .any(|found| purpose(found) == Purpose::Disk)
        && interfaces
            .iter()
            .all(|found| purpose(found) == Purpose::Disk || found.class == INPUT)
}

/// The state of a device with these interfaces. Without interfaces only its id tells.
pub fn state(vid: u16, pid: u16, interfaces: &[UsbInterface]) -> UsbState {
    let by_id = usb::state(vid, pid, first_endpoints(interfaces));
    if !usb::is_vendor(vid)
        || interfaces.is_empty()
        || matches!(by_id, UsbState::BootRom | UsbState::Other)
    {
        return by_id;
    }
    let purposes: Vec<Purpose> = interfaces.iter().map(purpose).collect();
    let has = |wanted: Purpose| purposes.contains(&wanted);
    let names_itself = purposes.iter().any(|it| matches!(it, Purpose::Port(_)));
    let has_ports = names_itself || has(Purpose::Silent) || has(Purpose::OtherPort);
    // Two endpoints of a disk must not be taken for a loader's: some sticks keep one id in all states.
    let first_is_disk = first_class(interfaces) == Some(MASS_STORAGE);
    let is_cdrom_id =
        by_id == UsbState::Storage || usb::OLD_STORAGE.iter().any(|(before, _)| *before == pid);
    if is_only_disks(interfaces) || (first_is_disk && is_cdrom_id && !names_itself) {
        return UsbState::Storage;
    }
    // The loader of a Qualcomm stick names nothing, that of a HiSilicon stick does.
    let keeps_id = usb::state(vid, pid, None) != UsbState::Download;
    match by_id {
        UsbState::Download if has_ports && !(names_itself && keeps_id) => UsbState::Download,
        _ if has(Purpose::Port(Role::Modem)) => UsbState::Modem,
        UsbState::MaybeDownload if has_ports => UsbState::MaybeDownload,
        _ if names_itself => UsbState::Modem,
        UsbState::Modem if has_ports => UsbState::Modem,
        // A phone that shares its connection has the same network beside the functions of a phone.
        UsbState::Unknown if !has_ports && has(Purpose::Phone) => UsbState::Other,
        _ if !has_ports && has(Purpose::Network) => UsbState::NetworkCard,
        UsbState::NetworkCard if !surely_runs(interfaces) => UsbState::NetworkCard,
        UsbState::Modem | UsbState::Download | UsbState::MaybeDownload => by_id,
        _ if has(Purpose::Phone) || !has_ports => UsbState::Other,
        _ if surely_runs(interfaces) => UsbState::Modem,
        _ => UsbState::Unknown,
    }
}

/// Whether ports that say nothing belong to firmware that runs: an interrupt endpoint on one of them tells, and where
/// endpoints are not shown, a disk beside them. The loader of a Qualcomm stick has neither
/// (`docs/facts/e1550-download-mode.md` §1.3 \[L\]). That of a `HiSilicon` stick may, but begins with AT itself
/// (`docs/facts/dload-and-firmware-files.md` §4).
fn surely_runs(interfaces: &[UsbInterface]) -> bool {
    let mut silent = interfaces
        .iter()
        .filter(|found| purpose(found) == Purpose::Silent);
    let mut disks = interfaces.iter().map(purpose);
    if interfaces.iter().all(|found| found.endpoints.is_none()) {
        disks.any(|it| it == Purpose::Disk)
    } else {
        silent.any(|found| {
            found.class == COMMUNICATIONS || found.endpoints.is_some_and(|count| count > 2)
        })
    }
}

/// The role of interface `number` of a device with these interfaces in `state`: by what it says of itself, and by the
/// table where none of them says anything. AT probing has the last word (`docs/facts/at-and-usb.md` §3.2).
pub fn role(pid: u16, state: UsbState, interfaces: &[UsbInterface], number: u8) -> Option<Role> {
    let own = numbered(interfaces, number);
    if own.is_some_and(|own| !matches!(own.class, VENDOR_SPECIFIC | COMMUNICATIONS | DATA)) {
        return None;
    }
    let named = |found: &UsbInterface| match purpose(found) {
        Purpose::Port(role) => Some(role),
        _ => None,
    };
    let by_table = usb::role_of_interface(pid, number, state);
    match state {
        UsbState::Storage | UsbState::BootRom | UsbState::NetworkCard | UsbState::Other => None,
        UsbState::Download => by_table,
        // Where a loader would take firmware counts first: nothing else may be sent there.
        UsbState::MaybeDownload => by_table
            .filter(|role| *role == Role::Download)
            .or_else(|| own.and_then(named))
            .or(by_table),
        UsbState::Modem | UsbState::Unknown => {
            if interfaces.iter().any(|found| named(found).is_some()) {
                own.and_then(named)
            } else {
                by_table
            }
        }
    }
}

#[cfg(test)]
#[path = "shape_tests.rs"]
mod tests;
