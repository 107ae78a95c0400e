//! The CD-ROM state: the disc, the card reader, and the message that makes the stick switch.

use modem_medic::simulator::{Effect, Fault, Scenario, Trigger};

use crate::disk::{Disk, wrapper};
use crate::guest::{Guest, STALL, SUCCESS};
use crate::{later, plugged};

/// The message of the sheet that makes the stick switch.
const SWITCH: [u8; 16] = [
    0x11, 0x06, 0x20, 0, 0, 0x01, 0x01, 0, 0x01, 0, 0, 0, 0, 0, 0, 0,
];

const CDROM: Disk = Disk {
    interface: 0,
    outward: 0x01,
    inward: 0x81,
};

const CARD_READER: Disk = Disk {
    interface: 1,
    outward: 0x02,
    inward: 0x82,
};

#[test]
fn the_disc_of_a_cdrom_is_read_and_the_card_reader_is_empty() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    let device = guest.enumerate(later(&guest)).unwrap();
    assert_eq!(device.pid, 0x1446);
    assert_eq!(
        guest
            .control(0xa1, 0xfe, 0, CDROM.interface, &[], 1)
            .unwrap()
            .data,
        [0]
    );
    let guest = &mut guest;

    let (inquiry, done) = CDROM.command(guest, &[0x12, 0, 0, 0, 36, 0], 36);
    assert!(done && inquiry[0] == 5 && inquiry[8..16] == *b"HUAWEI  ");
    assert!(CDROM.command(guest, &[0; 6], 0).1);
    let (capacity, _) = CDROM.command(guest, &[0x25, 0, 0, 0, 0, 0, 0, 0, 0, 0], 8);
    assert_eq!(capacity[4..], 2048u32.to_be_bytes());
    let sectors = u32::from_be_bytes(capacity[..4].try_into().unwrap()) + 1;
    let (toc, done) = CDROM.command(guest, &[0x43, 0, 0, 0, 0, 0, 0, 0, 12, 0], 12);
    assert!(done);
    assert_eq!(toc[..6], [0, 18, 1, 1, 0, 0x14]);
    for (command, most) in [
        (&[0x46, 0, 0, 0, 0, 0, 0, 0, 64, 0][..], 64),
        (&[0x4a, 1, 0, 0, 0x10, 0, 0, 0, 8, 0], 8),
        (&[0x5a, 0, 0x2a, 0, 0, 0, 0, 0, 128, 0], 128),
        (&[0x1a, 0, 0x3f, 0, 192, 0], 192),
        (&[0x51, 0, 0, 0, 0, 0, 0, 0, 34, 0], 34),
        (&[0x1e, 0, 0, 0, 1, 0], 0),
        (&[0x1b, 0, 0, 0, 3, 0], 0),
    ] {
        let (data, done) = CDROM.command(guest, command, most);
        assert!(done && data.is_empty() == (most == 0), "{command:02x?}");
    }

    // More than one request's worth, to the end and beyond.
    let count = u8::try_from(sectors).unwrap();
    let whole = usize::from(count) * 2048;
    let (data, done) = CDROM.command(guest, &[0x28, 0, 0, 0, 0, 0, 0, 0, count, 0], whole);
    assert!(done && data.len() == whole);
    let [a, b, c, d] = sectors.to_be_bytes();
    let (data, done) = CDROM.command(guest, &[0x28, 0, a, b, c, d, 0, 0, 1, 0], 2048);
    assert!(data.is_empty() && !done);
    assert_eq!(CDROM.sense(guest), (5, 0x21, 0));
    assert_eq!(CDROM.sense(guest), (0, 0, 0));
    // A command that no such drive has.
    assert!(
        !CDROM
            .command(guest, &[0x2a, 0, 0, 0, 0, 0, 0, 0, 1, 0], 0)
            .1
    );
    assert_eq!(CDROM.sense(guest), (5, 0x20, 0));

    assert!(!CARD_READER.command(guest, &[0; 6], 0).1);
    assert_eq!(CARD_READER.sense(guest), (2, 0x3a, 0));
    let (data, done) = CARD_READER.command(guest, &[0x1a, 0, 0x3f, 0, 192, 0], 192);
    assert_eq!((data.len(), done), (4, true));
    assert_eq!(guest.device.as_ref().unwrap().pid, 0x1446);
}

#[test]
fn nonsense_stalls_the_disk_until_it_is_reset() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x01, b"not a command").status, STALL);
    assert_eq!(guest.bulk_in(0x81, 13).status, STALL);
    let clear = |guest: &mut Guest| {
        for endpoint in [0x01, 0x81] {
            guest.control(0x02, 1, 0, endpoint, &[], 0).unwrap();
        }
    };
    // Clearing the halt alone does not help.
    clear(&mut guest);
    assert_eq!(guest.bulk_out(0x01, &wrapper(&[0; 6], 0)).status, STALL);
    assert_eq!(
        guest.control(0x21, 0xff, 0, 0, &[], 0).unwrap().status,
        SUCCESS
    );
    clear(&mut guest);
    assert!(CDROM.command(&mut guest, &[0; 6], 0).1);
}

fn switch_wrapper() -> Vec<u8> {
    let mut bytes = wrapper(&SWITCH, 0);
    // No data, and a command whose length is left at 0.
    bytes[12] = 0;
    bytes[14] = 0;
    bytes
}

#[test]
fn the_switch_message_makes_the_cdrom_a_modem() {
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap());
    guest.enumerate(later(&guest)).unwrap();
    assert_eq!(guest.bulk_out(0x01, &switch_wrapper()).status, SUCCESS);
    guest.pump(guest.now());
    assert_eq!(guest.device, None);
    let device = guest.enumerate(later(&guest)).unwrap();
    assert_eq!(device.pid, 0x1001);
    let report = guest.wire().host().stick().report();
    assert_eq!(report.violations, Vec::<String>::new());
}

#[test]
fn a_refused_or_wrong_switch_message_fails_and_the_cdrom_stays() {
    let refused = Fault::new(Effect::Refuse, Trigger::Switch);
    let mut guest = plugged(Scenario::named("cdrom-only").unwrap().with(refused));
    guest.enumerate(later(&guest)).unwrap();
    let mut older = switch_wrapper();
    older[17..24].fill(0);
    for message in [switch_wrapper(), older] {
        assert_eq!(guest.bulk_out(0x01, &message).status, SUCCESS);
        let status = guest.bulk_in(0x81, 13);
        assert_eq!(status.data[12], 1);
    }
    assert_eq!(guest.device.as_ref().unwrap().pid, 0x1446);
    // The card reader does not take it at all.
    assert_eq!(guest.bulk_out(0x02, &switch_wrapper()).status, SUCCESS);
    assert_eq!(guest.bulk_in(0x82, 13).data[12], 1);
    let report = guest.wire().host().stick().report();
    assert_eq!(report.violations.len(), 1, "{:?}", report.violations);
}
