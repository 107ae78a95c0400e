//! Making a stick that shows only its CD-ROM start as a modem: which message it takes, and what it is
//! afterwards.
//!
//! Source: `docs/facts/at-and-usb.md` §4, which has the bytes from Debian's `usb_modeswitch` 2.6.1 and its data of
//! 2019-11-28 \[C\]. Pure: the message goes out elsewhere, see `bus::usb`.
//!
//! A storage command must never reach a device that is not a stick of the vendor in its CD-ROM state. So
//! [`plan`] asks for three things at once: the vendor's id, an interface 0 that is a disk, and a product id that is
//! known as a CD-ROM state or, where no table has it, disks and nothing else. The message for unlisted ids is the
//! one that nearly all sticks of the vendor take; `usb_modeswitch` has it ready for them, and leaves it switched off
//! because phones and card readers of the vendor were sent it. Here it goes out only when a person asks for it, or to a
//! stick that a job has just restarted.

use super::shape::{self, MASS_STORAGE, UsbInterface};
use super::usb::{self, UsbState};

/// The length of a command block wrapper of the mass-storage bulk-only transport.
pub const COMMAND_BLOCK_WRAPPER: usize = 31;

/// A message that makes a stick switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchMessage {
    /// These bytes, in one transfer to the bulk endpoint of interface 0 that leads outward.
    Bulk([u8; COMMAND_BLOCK_WRAPPER]),
    /// A control request without data.
    Control {
        /// `bRequest`.
        request: u8,
        /// `wValue`.
        value: u16,
        /// `wIndex`.
        index: u16,
    },
}

/// The message that `usb_modeswitch` calls `HuaweiNewMode` (`-J`), for 1446 and most of the others \[C\].
///
/// A wrapper with the tag `12345678`, no data, and the command `11 06 20 00 00 01 01 00 01`. Its field for the
/// command's length holds 0, as in the source.
pub const NEW_MODE: SwitchMessage = SwitchMessage::Bulk([
    0x55, 0x53, 0x42, 0x43, 0x12, 0x34, 0x56, 0x78, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x11,
    0x06, 0x20, 0x00, 0x00, 0x01, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
]);

/// The one it calls `HuaweiMode` (`-H`): `SET_FEATURE` 1 to the device, for old sticks \[C\].
pub const SET_FEATURE: SwitchMessage = SwitchMessage::Control {
    request: 0x03,
    value: 1,
    index: 0,
};

/// Why a device gets no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSwitch {
    /// It is another vendor's.
    #[error("{0:04x} is not the vendor of these modems")]
    OtherVendor(u16),
    /// Its product id is not known as a CD-ROM state, and it shows more than disks.
    #[error("{0:04x} is not known as the CD-ROM state of a modem")]
    UnknownId(u16),
    /// Its product id is known as another device's.
    #[error("{0:04x} is no modem")]
    NotAModem(u16),
    /// Its interface 0 is not a disk, or cannot be seen.
    #[error("interface 0 of {pid:04x} is not a disk")]
    NoDisk {
        /// The product id.
        pid: u16,
        /// The class that interface 0 has, if it can be seen.
        class: Option<u8>,
    },
}

/// How a stick is switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SwitchPlan {
    /// The message to send.
    pub message: SwitchMessage,
    /// Whether a table has the id. Without, the message is the usual one.
    pub is_listed: bool,
    /// The ids that a table gives for afterwards.
    after: &'static [u16],
}

/// How to switch the device with these ids and interfaces, or why not to.
///
/// # Errors
/// [`NoSwitch`] for everything that is not surely a stick of the vendor in its CD-ROM state.
pub fn plan(vid: u16, pid: u16, interfaces: &[UsbInterface]) -> Result<SwitchPlan, NoSwitch> {
    if !usb::is_vendor(vid) {
        return Err(NoSwitch::OtherVendor(vid));
    }
    if usb::state(vid, pid, None) == UsbState::Other {
        return Err(NoSwitch::NotAModem(pid));
    }
    let class = shape::first_class(interfaces);
    if class != Some(MASS_STORAGE) {
        return Err(NoSwitch::NoDisk { pid, class });
    }
    if shape::state(vid, pid, interfaces) != UsbState::Storage {
        return Err(NoSwitch::UnknownId(pid));
    }
    Ok(listed(pid).unwrap_or(SwitchPlan {
        message: NEW_MODE,
        is_listed: false,
        after: &[],
    }))
}

fn listed(pid: u16) -> Option<SwitchPlan> {
    let old = usb::OLD_STORAGE.iter().any(|(before, _)| *before == pid);
    let row = usb::lookup(pid).filter(|row| row.state == UsbState::Storage);
    let (message, after) = match (old, row) {
        (true, _) => (SET_FEATURE, [].as_slice()),
        (false, Some(row)) => (NEW_MODE, row.becomes),
        (false, None) => return None,
    };
    Some(SwitchPlan {
        message,
        is_listed: true,
        after,
    })
}

/// Whether what is in the socket of a stick now is that stick after its switch, whoever switched it. `before` is the
/// product id with which it showed its CD-ROM.
///
/// A device whose interfaces are seen is judged by them: what shows ports or a network and no longer the CD-ROM has
/// switched, under whatever id. Some sticks keep their id and change interface 0 alone. Where interfaces are not seen
/// (yet), only the ids of the tables count.
pub fn is_after(before: u16, vid: u16, pid: u16, interfaces: &[UsbInterface]) -> bool {
    if !usb::is_vendor(vid) {
        return false;
    }
    if interfaces.is_empty() {
        return listed(before).is_some_and(|plan| plan.after.contains(&pid));
    }
    match shape::state(vid, pid, interfaces) {
        UsbState::Storage | UsbState::Other => false,
        UsbState::Modem
        | UsbState::Download
        | UsbState::MaybeDownload
        | UsbState::BootRom
        | UsbState::NetworkCard
        | UsbState::Unknown => true,
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{any, proptest};

    use super::*;
    use crate::modem::usb::VENDOR;

    fn hex(text: &str) -> Vec<u8> {
        let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        (0..digits.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap())
            .collect()
    }

    #[test]
    fn the_messages_are_those_of_the_sheet_byte_for_byte() {
        let SwitchMessage::Bulk(bytes) = NEW_MODE else {
            panic!("{NEW_MODE:?}")
        };
        let sheet = hex("55534243 12345678 00000000 00 00 00 11062000 00010100 01000000 00000000");
        assert_eq!(bytes.as_slice(), sheet);
        assert_eq!(&bytes[..4], b"USBC");
        assert_eq!(&bytes[15..24], hex("11 06 20 00 00 01 01 00 01"));
        assert_eq!(
            SET_FEATURE,
            SwitchMessage::Control {
                request: 3,
                value: 1,
                index: 0
            }
        );
    }

    /// An interface of this class; a disk as sticks have them.
    fn interface(number: u8, class: u8) -> UsbInterface {
        let (subclass, protocol) = match class {
            MASS_STORAGE => (0x06, 0x50),
            class => (class, class),
        };
        UsbInterface {
            number,
            class,
            subclass,
            protocol,
            ..UsbInterface::default()
        }
    }

    fn disks() -> Vec<UsbInterface> {
        vec![interface(0, MASS_STORAGE), interface(1, MASS_STORAGE)]
    }

    fn ports() -> Vec<UsbInterface> {
        vec![interface(0, 0xff), interface(1, 0xff), interface(2, 0xff)]
    }

    #[test]
    fn the_e1550_takes_the_new_message_and_becomes_one_of_its_ids() {
        let plan = plan(VENDOR, 0x1446, &disks()).unwrap();
        assert_eq!((plan.message, plan.is_listed), (NEW_MODE, true));
        // Before its interfaces are listed only an id of the table tells.
        for (pid, arrived) in [
            (0x1001, true),
            (0x14ac, true),
            (0x1446, false),
            (0x1003, false),
        ] {
            assert_eq!(is_after(0x1446, VENDOR, pid, &[]), arrived, "{pid:04x}");
        }
        for (pid, interfaces, arrived) in [
            (0x1001, ports(), true),
            // No table says that it becomes this one, and it shows its ports all the same.
            (0x1c08, ports(), true),
            (0x14fe, disks(), false),
            (0x1446, disks(), false),
            // A headset that was plugged into the socket meanwhile.
            (0x3a07, vec![interface(0, 0x01), interface(1, 0x03)], false),
        ] {
            let seen = is_after(0x1446, VENDOR, pid, &interfaces);
            assert_eq!(seen, arrived, "{pid:04x}");
        }
        assert!(!is_after(0x1446, 0x0781, 0x1001, &ports()));
    }

    #[test]
    fn an_old_stick_takes_the_feature_and_keeps_its_id() {
        for (pid, after) in usb::OLD_STORAGE {
            let plan = plan(VENDOR, *pid, &disks()).unwrap();
            assert_eq!(plan.message, SET_FEATURE, "{pid:04x}");
            assert!(!is_after(*pid, VENDOR, *pid, &disks()), "{pid:04x}");
            assert!(!is_after(*pid, VENDOR, *pid, &[]), "{pid:04x}");
            assert!(is_after(*pid, VENDOR, *after, &ports()), "{pid:04x}");
        }
    }

    #[test]
    fn every_refusal_has_its_own_reason() {
        assert_eq!(
            plan(0x0781, 0x1446, &disks()),
            Err(NoSwitch::OtherVendor(0x0781))
        );
        // An id in no table, with a disk first and something else besides.
        let composite = vec![interface(0, MASS_STORAGE), interface(1, 0xff)];
        assert_eq!(
            plan(VENDOR, 0x7777, &composite),
            Err(NoSwitch::UnknownId(0x7777))
        );
        assert_eq!(
            plan(VENDOR, 0x1030, &disks()),
            Err(NoSwitch::NotAModem(0x1030))
        );
        for class in [0xff, 0x02] {
            let no_disk = NoSwitch::NoDisk {
                pid: 0x1446,
                class: Some(class),
            };
            let shown = [interface(0, class)];
            assert_eq!(plan(VENDOR, 0x1446, &shown), Err(no_disk));
        }
        assert!(plan(VENDOR, 0x1446, &[]).is_err());
        // A working E1550: its id takes SET_FEATURE only where interface 0 is a disk.
        assert!(plan(VENDOR, 0x1001, &ports()).is_err());
        assert!(plan(VENDOR, 0x1003, &ports()).is_err());
    }

    #[test]
    fn every_storage_id_of_the_table_has_a_plan_and_disks_alone_have_the_usual_one() {
        let storage = usb::TABLE
            .iter()
            .filter(|row| row.state == UsbState::Storage);
        let mut seen = 0;
        for row in storage {
            let plan = plan(VENDOR, row.pid, &disks()).unwrap();
            assert_eq!((plan.message, plan.is_listed), (NEW_MODE, true));
            assert!(!is_after(row.pid, VENDOR, row.pid, &disks()));
            assert!(!row.becomes.is_empty(), "{:04x}", row.pid);
            for pid in row.becomes {
                assert!(is_after(row.pid, VENDOR, *pid, &[]), "{pid:04x}");
            }
            seen += 1;
        }
        assert_eq!(seen, 62);
        for vid in [VENDOR, usb::NEW_VENDOR] {
            let usual = plan(vid, 0x7777, &disks()).unwrap();
            assert_eq!((usual.message, usual.is_listed), (NEW_MODE, false));
        }
        assert!(plan(usb::NEW_VENDOR, 0x1f01, &disks()).unwrap().is_listed);
    }

    proptest! {
        #[test]
        fn a_message_goes_only_to_a_disk_of_the_vendor(
            vid in any::<u16>(), pid in any::<u16>(), classes in vec(any::<u8>(), 0..4), ours in any::<bool>(),
            disk in any::<bool>(),
        ) {
            let vid = if ours { VENDOR } else { vid };
            let mut shown: Vec<UsbInterface> =
                (0..).zip(&classes).map(|(number, class)| interface(number, *class)).collect();
            if let Some(first) = shown.first_mut().filter(|_| disk) {
                *first = interface(0, MASS_STORAGE);
            }
            if let Ok(plan) = plan(vid, pid, &shown) {
                assert!(usb::is_vendor(vid));
                assert_eq!(shape::first_class(&shown), Some(MASS_STORAGE));
                let row = usb::lookup(pid).map(|row| row.state);
                match plan.message {
                    SwitchMessage::Bulk(_) => assert!(
                        row == Some(UsbState::Storage) || shape::is_only_disks(&shown)
                    ),
                    SwitchMessage::Control { .. } => {
                        assert!(usb::OLD_STORAGE.iter().any(|(before, _)| *before == pid));
                    }
                }
                assert!(!is_after(pid, vid, pid, &shown));
            }
        }
    }
}
