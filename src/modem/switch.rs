//! Making a stick that shows only its CD-ROM start as a modem: which message it takes, and what it is
//! afterwards.
//!
//! Source: `facts/at-and-usb.md` §4, which has the bytes from Debian's `usb_modeswitch` 2.6.1 and its data of
//! 2019-11-28 \[C\]. Pure: the message goes out elsewhere, see `bus::usb`.
//!
//! A storage command must never reach a device that is not a stick of the vendor in its CD-ROM state. So
//! [`plan`] asks for three things at once: the vendor's id, a product id that is known as a CD-ROM state, and
//! an interface 0 that is a disk.

use super::descriptors::{MASS_STORAGE, VENDOR_SPECIFIC};
use super::usb::{self, UsbState, VENDOR};

/// The length of a command block wrapper of the mass-storage bulk-only transport.
pub const COMMAND_BLOCK_WRAPPER: usize = 31;

/// What makes a stick switch.
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

/// The ids that take [`SET_FEATURE`], with the id they have afterwards. The first six keep theirs, and only
/// interface 0 changes from a disk to a port \[C\].
const SET_FEATURE_IDS: &[(u16, u16)] = &[
    (0x1001, 0x1001),
    (0x1003, 0x1003),
    (0x1009, 0x1009),
    (0x1010, 0x1010),
    (0x1413, 0x1413),
    (0x1414, 0x1414),
    (0x1da1, 0x1d09),
];

/// Why a device gets no message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoSwitch {
    /// It is another vendor's.
    #[error("{0:04x} is not the vendor of these modems")]
    OtherVendor(u16),
    /// Its product id is not known as a CD-ROM state.
    #[error("12d1:{0:04x} is not known as the CD-ROM state of a modem")]
    UnknownId(u16),
    /// Its interface 0 is not a disk, or cannot be seen.
    #[error("interface 0 of 12d1:{pid:04x} is not a disk")]
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
    /// What to send.
    pub message: SwitchMessage,
    before: u16,
    after: After,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    /// One of these ids.
    Ids(&'static [u16]),
    /// This id, with an interface 0 of the vendor's own class.
    Port(u16),
}

/// How to switch this device, or why not to.
///
/// `first_class` is the class of its interface 0.
///
/// # Errors
/// [`NoSwitch`] for everything that is not surely a stick of the vendor in its CD-ROM state.
pub fn plan(vid: u16, pid: u16, first_class: Option<u8>) -> Result<SwitchPlan, NoSwitch> {
    if vid != VENDOR {
        return Err(NoSwitch::OtherVendor(vid));
    }
    let plan = known(pid).ok_or(NoSwitch::UnknownId(pid))?;
    if first_class == Some(MASS_STORAGE) {
        Ok(plan)
    } else {
        Err(NoSwitch::NoDisk {
            pid,
            class: first_class,
        })
    }
}

fn known(pid: u16) -> Option<SwitchPlan> {
    let old = SET_FEATURE_IDS.iter().find(|(before, _)| *before == pid);
    if let Some((before, after)) = old {
        return Some(SwitchPlan {
            message: SET_FEATURE,
            before: *before,
            after: After::Port(*after),
        });
    }
    let row = usb::lookup(pid).filter(|row| row.state == UsbState::Storage)?;
    Some(SwitchPlan {
        message: NEW_MODE,
        before: pid,
        after: After::Ids(row.becomes),
    })
}

/// Whether such a device shows itself as a CD-ROM: by its id alone where that is never anything else, or by
/// its interface 0.
pub fn shows_cdrom(vid: u16, pid: u16, first_class: Option<u8>) -> bool {
    plan(vid, pid, first_class).is_ok()
        || (first_class.is_none() && usb::state(vid, pid, None) == UsbState::Storage)
}

impl SwitchPlan {
    /// The product id that the stick has before.
    pub fn before(&self) -> u16 {
        self.before
    }

    /// Whether a device with this id, in the same socket, is the stick after its switch.
    pub fn has_arrived(&self, pid: u16, first_class: Option<u8>) -> bool {
        match self.after {
            After::Ids(ids) => ids.contains(&pid),
            After::Port(id) => pid == id && first_class == Some(VENDOR_SPECIFIC),
        }
    }
}

/// Whether a device with this id is what a stick of the vendor becomes that showed its CD-ROM as `before`,
/// whoever switched it. Needs no look at the disk, which some systems do not list.
pub fn is_after(before: u16, pid: u16, first_class: Option<u8>) -> bool {
    known(before).is_some_and(|plan| plan.has_arrived(pid, first_class))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;

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

    #[test]
    fn the_e1550_takes_the_new_message_and_becomes_one_of_its_ids() {
        let plan = plan(VENDOR, 0x1446, Some(MASS_STORAGE)).unwrap();
        assert_eq!((plan.message, plan.before()), (NEW_MODE, 0x1446));
        for (pid, arrived) in [
            (0x1001, true),
            (0x1406, true),
            (0x14ac, true),
            (0x1446, false),
            (0x1003, false),
            (0x1c05, false),
        ] {
            assert_eq!(
                plan.has_arrived(pid, Some(VENDOR_SPECIFIC)),
                arrived,
                "{pid:04x}"
            );
        }
    }

    #[test]
    fn an_old_stick_takes_the_feature_and_keeps_its_id() {
        for pid in [0x1001, 0x1003, 0x1009, 0x1010, 0x1413, 0x1414] {
            let plan = plan(VENDOR, pid, Some(MASS_STORAGE)).unwrap();
            assert_eq!(plan.message, SET_FEATURE, "{pid:04x}");
            assert!(!plan.has_arrived(pid, Some(MASS_STORAGE)), "{pid:04x}");
            assert!(!plan.has_arrived(pid, None), "{pid:04x}");
            assert!(plan.has_arrived(pid, Some(VENDOR_SPECIFIC)), "{pid:04x}");
        }
        let renamed = plan(VENDOR, 0x1da1, Some(MASS_STORAGE)).unwrap();
        assert!(renamed.has_arrived(0x1d09, Some(VENDOR_SPECIFIC)));
        assert!(is_after(0x1446, 0x1001, None));
        assert!(!is_after(0x1446, 0x1446, None));
        assert!(!is_after(0x1001, 0x1001, None));
        assert!(!is_after(0xbeef, 0x1001, None));
    }

    #[test]
    fn every_refusal_has_its_own_reason() {
        assert_eq!(
            plan(0x0781, 0x1446, Some(MASS_STORAGE)),
            Err(NoSwitch::OtherVendor(0x0781))
        );
        assert_eq!(
            plan(VENDOR, 0x14db, Some(MASS_STORAGE)),
            Err(NoSwitch::UnknownId(0x14db))
        );
        for class in [None, Some(0xff), Some(0x02)] {
            let no_disk = NoSwitch::NoDisk { pid: 0x1446, class };
            assert_eq!(plan(VENDOR, 0x1446, class), Err(no_disk));
        }
        // A working E1550: its id takes SET_FEATURE only where interface 0 is a disk.
        assert!(plan(VENDOR, 0x1001, Some(VENDOR_SPECIFIC)).is_err());
        assert!(plan(VENDOR, 0x1003, Some(VENDOR_SPECIFIC)).is_err());
    }

    #[test]
    fn every_storage_id_of_the_table_has_a_plan_that_ends_elsewhere() {
        let storage = usb::TABLE
            .iter()
            .filter(|row| row.state == UsbState::Storage);
        let mut seen = 0;
        for row in storage {
            let plan = plan(VENDOR, row.pid, Some(MASS_STORAGE)).unwrap();
            assert_eq!(plan.message, NEW_MODE, "{:04x}", row.pid);
            assert!(!plan.has_arrived(row.pid, Some(MASS_STORAGE)));
            assert!(row.becomes.iter().all(|pid| plan.has_arrived(*pid, None)));
            seen += 1;
        }
        assert_eq!(seen, 17);
    }

    #[test]
    fn a_cdrom_is_told_by_id_or_by_its_disk() {
        assert!(shows_cdrom(VENDOR, 0x1446, None));
        assert!(shows_cdrom(VENDOR, 0x1003, Some(MASS_STORAGE)));
        assert!(!shows_cdrom(VENDOR, 0x1003, None));
        assert!(!shows_cdrom(VENDOR, 0x1446, Some(VENDOR_SPECIFIC)));
        assert!(!shows_cdrom(0x0781, 0x1446, Some(MASS_STORAGE)));
    }

    proptest! {
        #[test]
        fn a_message_goes_only_to_a_disk_of_the_vendor_under_a_known_id(
            vid in any::<u16>(), pid in any::<u16>(), class in any::<Option<u8>>(), ours in any::<bool>(),
        ) {
            let vid = if ours { VENDOR } else { vid };
            if let Ok(plan) = plan(vid, pid, class) {
                assert_eq!((vid, class), (VENDOR, Some(MASS_STORAGE)));
                match plan.message {
                    SwitchMessage::Bulk(_) => {
                        assert_eq!(usb::lookup(pid).unwrap().state, UsbState::Storage);
                    }
                    SwitchMessage::Control { .. } => {
                        assert!(SET_FEATURE_IDS.iter().any(|(before, _)| *before == pid));
                    }
                }
                assert!(!plan.has_arrived(pid, class));
            }
        }
    }
}
