//! The tables of the sheets, looked up row by row.

use std::collections::HashSet;

use super::*;

#[test]
fn the_table_names_each_id_once_and_no_target_is_a_cdrom() {
    let mut seen = HashSet::new();
    for row in TABLE {
        assert!(seen.insert(row.pid), "{:04x} stands twice", row.pid);
        assert_eq!(
            row.state == UsbState::Storage,
            !row.becomes.is_empty(),
            "{:04x}",
            row.pid
        );
        for target in row.becomes {
            // An id that no table has is judged by its interfaces.
            assert_ne!(
                lookup(*target).map(|row| row.state),
                Some(UsbState::Storage),
                "{target:04x}"
            );
        }
    }
}

#[test]
fn the_e1550_is_followed_through_all_its_states() {
    assert_eq!(state(VENDOR, 0x1446, None), UsbState::Storage);
    assert!(lookup(0x1446).unwrap().becomes.contains(&0x1001));
    assert_eq!(state(VENDOR, 0x1001, Some(3)), UsbState::Modem);
    assert_eq!(state(VENDOR, 0x1001, None), UsbState::Modem);
    assert_eq!(state(VENDOR, 0x1003, None), UsbState::MaybeDownload);
    assert_eq!(state(VENDOR, 0x1003, Some(2)), UsbState::Download);
    // An E220 at work, not an E1550 waiting for firmware.
    assert_eq!(state(VENDOR, 0x1003, Some(3)), UsbState::Modem);
    // An E173 waiting for firmware.
    assert_eq!(state(VENDOR, 0x1001, Some(2)), UsbState::Download);
    assert_eq!(state(0x19d2, 0x1001, Some(3)), UsbState::Unknown);
    // The maker's newer vendor id, with the same product ids.
    assert_eq!(state(NEW_VENDOR, 0x1f01, None), UsbState::Storage);
    assert_eq!(state(NEW_VENDOR, 0x14db, None), UsbState::NetworkCard);
    for (pid, expected) in [
        (0x1442, UsbState::Download),
        (0x1568, UsbState::Download),
        (0x2020, UsbState::Download),
        (0x1c05, UsbState::MaybeDownload),
        (0x1443, UsbState::BootRom),
        (0x14dc, UsbState::NetworkCard),
        (0x1449, UsbState::Storage),
        (0x157d, UsbState::Storage),
        (0x1030, UsbState::Other),
        (0xbeef, UsbState::Unknown),
    ] {
        assert_eq!(state(VENDOR, pid, None), expected, "{pid:04x}");
    }
}

#[test]
fn interfaces_have_the_roles_of_the_sheets() {
    use Role::{Diagnostics, Download, Modem, PcUi};
    use UsbState as S;
    for (pid, interface, state, role) in [
        (0x1001, 0, S::Modem, Some(Modem)),
        (0x1001, 1, S::Modem, Some(Diagnostics)),
        (0x1001, 2, S::Modem, Some(PcUi)),
        (0x1001, 3, S::Modem, None),
        (0x1001, 2, S::Download, Some(Download)),
        (0x1001, 0, S::Download, None),
        (0x1003, 0, S::Download, None),
        (0x1003, 1, S::Download, Some(Download)),
        (0x1003, 1, S::MaybeDownload, Some(Download)),
        (0x1003, 0, S::Modem, Some(Modem)),
        (0x1003, 1, S::Modem, Some(PcUi)),
        (0x1436, 4, S::Modem, Some(PcUi)),
        (0x14ac, 3, S::Modem, Some(Diagnostics)),
        (0x1506, 3, S::Modem, Some(PcUi)),
        (0x1401, 0, S::Modem, Some(Diagnostics)),
        (0x1401, 2, S::Modem, Some(PcUi)),
        (0x1442, 0, S::Download, Some(Download)),
        (0x1c05, 2, S::MaybeDownload, Some(Download)),
        (0x2020, 5, S::Download, Some(Download)),
        (0x1446, 0, S::Storage, None),
        (0x1443, 0, S::BootRom, None),
    ] {
        assert_eq!(
            role_of_interface(pid, interface, state),
            role,
            "{pid:04x} {interface} {state:?}"
        );
    }
}

#[test]
fn names_shown_by_windows_and_macos_are_understood() {
    use NameMeaning::Storage;
    for (name, meaning) in [
        (
            "HUAWEI Mobile Connect - 3G PC UI Interface (COM5)",
            Some(NameMeaning::Role(Role::PcUi)),
        ),
        (
            "HUAWEI Mobile Connect - PC UI Interface (COM12)",
            Some(NameMeaning::Role(Role::PcUi)),
        ),
        (
            "HUAWEI Mobile Connect - 3G Application Interface (COM4)",
            Some(NameMeaning::Role(Role::Diagnostics)),
        ),
        (
            "HUAWEI Mobile Connect - 3G Modem",
            Some(NameMeaning::Role(Role::Modem)),
        ),
        ("HUAWEI Mobile Connect - USB Device (COM3)", Some(Storage)),
        ("HUAWEI Mobile Connect - 3G USB Fake", Some(Storage)),
        ("HUAWEI Mobile Connect - SerialB (COM9)", None),
        ("HUAWEI Mobile Connect - 3G Network Card", None),
        ("HUAWEI Mobile Connect - Bus Enumerate Device", None),
        ("Communications Port (COM1)", None),
        ("Prolific USB-to-Serial Comm Port (COM7)", None),
    ] {
        assert_eq!(friendly_name(name), meaning, "{name}");
    }
    for (path, role) in [
        ("/dev/cu.HUAWEIMobile-Modem", Some(Role::Modem)),
        ("/dev/cu.HUAWEIMobile-Pcui", Some(Role::PcUi)),
        ("/dev/tty.HUAWEIMobile-Diag", Some(Role::Diagnostics)),
        ("/dev/cu.HUAWEIMobile-71", None),
        ("/dev/cu.Bluetooth-Modem", None),
        ("/dev/ttyUSB0", None),
        ("", None),
    ] {
        assert_eq!(macos_name(path), role, "{path}");
    }
}
