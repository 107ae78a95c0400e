//! Devices as owners reported them and as the kernel's own tables have them, judged.

use Role::{Diagnostics, Download, Modem, PcUi};

use super::*;
use crate::modem::usb::{NEW_VENDOR, VENDOR};

/// Class, subclass, protocol and number of endpoints.
type Told = (u8, u8, u8, u8);

/// Interfaces numbered from 0, each as class, subclass, protocol and number of endpoints.
fn shown(interfaces: &[Told]) -> Vec<UsbInterface> {
    numbered_shown(&(0..).zip(interfaces.iter().copied()).collect::<Vec<_>>())
}

fn numbered_shown(interfaces: &[(u8, Told)]) -> Vec<UsbInterface> {
    interfaces
        .iter()
        .map(
            |&(number, (class, subclass, protocol, endpoints))| UsbInterface {
                number,
                class,
                subclass,
                protocol,
                endpoints: Some(endpoints),
                driven: None,
            },
        )
        .collect()
}

const DISK: Told = (0x08, 0x06, 0x50, 2);
const SILENT: Told = (0xff, 0xff, 0xff, 2);
/// With the interrupt endpoint that a running firmware has.
const SILENT_RUNS: Told = (0xff, 0xff, 0xff, 3);
const ECM: Told = (0x02, 0x06, 0x00, 1);
const DATA: Told = (0x0a, 0x00, 0x00, 2);

/// Its state, and the roles of its interfaces.
fn judged(pid: u16, interfaces: &[UsbInterface]) -> (UsbState, Vec<(u8, Role)>) {
    let state = state(VENDOR, pid, interfaces);
    let roles = interfaces
        .iter()
        .filter_map(|found| Some((found.number, role(pid, state, interfaces, found.number)?)))
        .collect();
    (state, roles)
}

#[test]
fn an_interface_that_names_itself_outranks_the_table() {
    // The table has 1506 with PC UI on interface 3. An E3372h says otherwise, and so do two kinds of E171.
    let e3372h = shown(&[
        (0xff, 0x02, 0x12, 2),
        (0xff, 0x02, 0x01, 3),
        (0xff, 0x02, 0x16, 1),
        DISK,
        DISK,
    ]);
    let e171 = shown(&[
        (0xff, 0x01, 0x01, 3),
        (0xff, 0x01, 0x03, 2),
        (0xff, 0x01, 0x02, 2),
        DISK,
    ]);
    let modems_diagnostics = shown(&[
        (0xff, 0x02, 0x01, 3),
        (0xff, 0x02, 0x16, 1),
        (0xff, 0x02, 0x02, 2),
        (0xff, 0x02, 0x03, 2),
    ]);
    let vodafone = shown(&[
        (0xff, 0x01, 0x31, 3),
        (0xff, 0x01, 0x33, 2),
        (0xff, 0x01, 0x32, 2),
    ]);
    for (interfaces, roles) in [
        (&e3372h, vec![(0, PcUi), (1, Modem)]),
        (&e171, vec![(0, Modem), (1, Diagnostics), (2, PcUi)]),
        (
            &modems_diagnostics,
            vec![(0, Modem), (2, PcUi), (3, Diagnostics)],
        ),
        (&vodafone, vec![(0, Modem), (1, Diagnostics), (2, PcUi)]),
    ] {
        // Under ids that are known, that are in no table, and that the tables have as something else.
        for pid in [0x1506, 0x7777, 0x1001, 0x1c05, 0x14dc, 0x15ca] {
            let expected = (UsbState::Modem, roles.clone());
            assert_eq!(judged(pid, interfaces), expected, "{pid:04x}");
        }
    }
    assert_eq!(state(NEW_VENDOR, 0x1506, &e3372h), UsbState::Modem);
    assert_eq!(state(0x19d2, 0x1506, &e3372h), UsbState::Unknown);
}

#[test]
fn where_interfaces_say_nothing_the_table_answers() {
    let e1550 = shown(&[SILENT_RUNS, SILENT, SILENT, DISK, DISK]);
    let roles = vec![(0, Modem), (1, Diagnostics), (2, PcUi)];
    assert_eq!(judged(0x1001, &e1550), (UsbState::Modem, roles));
    let loader = shown(&[SILENT, SILENT]);
    let download = (UsbState::Download, vec![(1, Download)]);
    assert_eq!(judged(0x1003, &loader), download);
    // An E220 at work under the loader's id.
    let e220 = shown(&[SILENT_RUNS, SILENT, DISK]);
    let roles = vec![(0, Modem), (1, PcUi)];
    assert_eq!(judged(0x1003, &e220), (UsbState::Modem, roles));
    // Two ports lie behind a network card, so interfaces 1 and 2 are none.
    let e1750 = shown(&[SILENT_RUNS, ECM, DATA, SILENT, SILENT, DISK]);
    let roles = vec![(0, Modem), (3, Diagnostics), (4, PcUi)];
    assert_eq!(judged(0x1436, &e1750), (UsbState::Modem, roles));
    // The table's interface is a disk here, and a disk is no port.
    let disk_at_3 = shown(&[SILENT_RUNS, SILENT, SILENT, DISK]);
    assert_eq!(judged(0x1506, &disk_at_3).1, [(0, Modem)]);
}

#[test]
fn ids_in_no_table_are_known_by_their_shape() {
    for (interfaces, state) in [
        (shown(&[SILENT_RUNS, SILENT, DISK]), UsbState::Modem),
        // The interrupt endpoint need not be on interface 0, nor need there be one.
        (
            numbered_shown(&[(2, SILENT), (5, SILENT_RUNS), (9, DISK)]),
            UsbState::Modem,
        ),
        (shown(&[ECM, DATA, SILENT_RUNS, SILENT]), UsbState::Modem),
        // A CDC-ACM modem.
        (shown(&[(0x02, 0x02, 0x01, 1), DATA]), UsbState::Modem),
        // It could be a loader.
        (shown(&[SILENT, SILENT]), UsbState::Unknown),
        (shown(&[ECM, DATA]), UsbState::NetworkCard),
        (
            shown(&[(0xe0, 0x01, 0x03, 1), DATA, DISK]),
            UsbState::NetworkCard,
        ),
        (shown(&[(0x02, 0x02, 0xff, 1), DATA]), UsbState::NetworkCard),
        (shown(&[(0x02, 0x0e, 0x00, 1), DATA]), UsbState::NetworkCard),
        (shown(&[(0xff, 0x02, 0x16, 3)]), UsbState::NetworkCard),
        (shown(&[DISK]), UsbState::Storage),
        (shown(&[DISK, DISK]), UsbState::Storage),
        (shown(&[DISK, (0x03, 0x00, 0x00, 1)]), UsbState::Storage),
        // A phone, a headset, a Bluetooth radio, a camera.
        (shown(&[(0x06, 0x01, 0x01, 3), DISK]), UsbState::Other),
        (
            shown(&[(0x06, 0x01, 0x01, 3), (0xff, 0x42, 0x01, 2)]),
            UsbState::Other,
        ),
        // A phone that shares its connection.
        (
            shown(&[(0xe0, 0x01, 0x03, 1), DATA, (0xff, 0x42, 0x01, 2)]),
            UsbState::Other,
        ),
        (
            shown(&[(0x01, 0x01, 0x00, 0), (0x03, 0x00, 0x00, 1)]),
            UsbState::Other,
        ),
        (shown(&[(0xe0, 0x01, 0x01, 3)]), UsbState::Other),
        (shown(&[(0x0e, 0x01, 0x00, 1)]), UsbState::Other),
    ] {
        assert_eq!(judged(0x7777, &interfaces).0, state, "{interfaces:?}");
    }
    // Where endpoints are not shown, a disk beside the ports tells.
    let unseen = |interfaces: &[Told]| {
        let mut interfaces = shown(interfaces);
        for interface in &mut interfaces {
            interface.endpoints = None;
        }
        judged(0x7777, &interfaces).0
    };
    assert_eq!(unseen(&[SILENT, SILENT, DISK]), UsbState::Modem);
    assert_eq!(unseen(&[SILENT, SILENT]), UsbState::Unknown);
    assert_eq!(judged(0x7777, &[]), (UsbState::Unknown, vec![]));
}

#[test]
fn a_disk_alone_is_the_cdrom_and_the_descriptors_decide_where_ids_are_disputed() {
    for pid in [0x1446, 0x157d, 0x15ca, 0x1001, 0x1003, 0x14db, 0x7777] {
        assert_eq!(judged(pid, &shown(&[DISK])), (UsbState::Storage, vec![]));
    }
    // What shows ports is no CD-ROM, though a table has the id as one.
    let ports = shown(&[SILENT_RUNS, SILENT, DISK]);
    assert_eq!(judged(0x15ca, &ports).0, UsbState::Modem);
    // An old stick before its switch: interface 0 alone changes.
    let before = shown(&[DISK, SILENT]);
    assert_eq!(judged(0x1001, &before).0, UsbState::Storage);
    // Without interfaces the id is all there is.
    assert_eq!(judged(0x1446, &[]).0, UsbState::Storage);
    assert_eq!(judged(0x157d, &[]).0, UsbState::Storage);
}

#[test]
fn a_loader_is_not_taken_for_a_modem_that_runs() {
    // {pcui, mass} and {a_shell, mass, pcui}, as HiSilicon loaders show themselves.
    let web = shown(&[(0xff, 0x02, 0x02, 2), DISK]);
    let download = (UsbState::Download, vec![(0, Download)]);
    assert_eq!(judged(0x1442, &web), download);
    let stick = shown(&[(0xff, 0x02, 0x18, 2), DISK, (0xff, 0x02, 0x12, 2)]);
    let maybe = (UsbState::MaybeDownload, vec![(2, Download)]);
    assert_eq!(judged(0x1c05, &stick), maybe);
    // The same id with its modem port at work.
    let e173s = shown(&[
        (0xff, 0x02, 0x01, 3),
        (0xff, 0x02, 0x16, 1),
        (0xff, 0x02, 0x02, 2),
    ]);
    let runs = (UsbState::Modem, vec![(0, Modem), (2, PcUi)]);
    assert_eq!(judged(0x1c05, &e173s), runs);
    // The boot ROM calls itself what it likes.
    let boot = shown(&[(0xff, 0x02, 0x12, 2)]);
    assert_eq!(judged(0x1443, &boot), (UsbState::BootRom, vec![]));
}
