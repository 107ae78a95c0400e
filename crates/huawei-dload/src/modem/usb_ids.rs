//! The product ids of the vendor's devices, as tables.
//!
//! Sources: `docs/facts/at-and-usb.md` §3.1, `docs/facts/dload-and-firmware-files.md` §5, and for the ids that show only a
//! CD-ROM the data of `usb_modeswitch` of 2019-11-28, all its entries for this vendor \[C\]. The tables have the
//! last word only where a device's descriptors say nothing; see [`super::shape`].

use super::usb_state::UsbState;

/// One row of the table of product ids.
#[derive(Clone, Copy, Debug)]
pub struct UsbId {
    /// The product id.
    pub pid: u16,
    /// The state of the device under this id.
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
    storage(0x14b7, "K4511", &[0x14cc]),
    storage(0x14c1, "K4605", &[0x14c6]),
    storage(0x14c3, "K5005", &[0x14c8]),
    storage(0x14c4, "K3771", &[0x14ca]),
    storage(0x14c5, "K4510", &[0x14cb]),
    storage(0x151a, "E392u-12, E3131", &[0x151b, 0x151d, 0x151e]),
    storage(0x1523, "R201", &[0x1491]),
    storage(0x1527, "R206", &[0x1594]),
    storage(0x155a, "R205", &[0x14cd]),
    storage(0x155b, "E171", &[0x1506]),
    storage(0x156a, "E3276s-151, E3251", &[0x156b, 0x156c]),
    storage(0x157c, "E3276-s150", &[0x1506]),
    storage(0x157d, "E3331, E3372", &[0x14db, 0x14dc]),
    storage(0x1580, "R210", &[0x1585]),
    storage(0x1581, "R208", &[0x1587]),
    storage(0x1582, "R215", &[0x1588]),
    storage(0x1583, "W5101", &[0x1589]),
    storage(0x1597, "E327s-150", &[0x1598]),
    storage(0x15cd, "E3372", &[0x1506]),
    storage(0x15ce, "E3531s-2, E3131", &[0x15b1, 0x15b3]),
    storage(0x15cf, "E3372s-153", &[0x1506]),
    storage(0x15d0, "E3131", &[0x15d1]),
    storage(0x15d2, "E3531", &[0x15d3]),
    storage(0x15e7, "E3531", &[0x1506]),
    storage(0x15ec, "K5150", &[0x1c26]),
    storage(0x15ee, "K5160", &[0x1c28]),
    storage(0x1c1b, "GP02", &[0x1506]),
    storage(0x1f02, "E5377", &[0x14dc]),
    storage(0x1f03, "HWD12", &[0x14db]),
    storage(0x1f04, "R206", &[0x15bc]),
    storage(0x1f05, "R207", &[0x15bd]),
    storage(0x1f06, "R215", &[0x15c7]),
    storage(0x1f07, "R226", &[0x15bf]),
    storage(0x1f09, "R216", &[0x1c50]),
    storage(0x1f0a, "R218h", &[0x1c51]),
    storage(0x1f11, "K3773", &[0x14bc]),
    storage(0x1f15, "K4305", &[0x1400, 0x14f7]),
    storage(0x1f16, "K5150", &[0x14f8, 0x1575]),
    storage(0x1f17, "K4201", &[0x1576]),
    storage(0x1f18, "K4202", &[0x1577]),
    storage(0x1f19, "K4606", &[0x14fa, 0x1575, 0x1578]),
    storage(0x1f1b, "K series", &[0x1579]),
    storage(0x1f1c, "K4203", &[0x157a, 0x1590]),
    storage(0x1f1d, "K series", &[0x157b, 0x1591]),
    storage(0x1f1e, "K5160", &[0x157f, 0x1592]),
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
    // Devices that the same data knows as no stick: switching them takes other messages, or none.
    id(0x101e, UsbState::Other, "U7510 phone"),
    id(0x1030, UsbState::Other, "U8220 phone"),
    id(0x1031, UsbState::Other, "U8110 phone"),
    id(0x1805, UsbState::Other, "U2800 phone"),
    id(0x380b, UsbState::Other, "BM358 WiMAX stick"),
];

/// Ids whose CD-ROM is left by another message, each with the id that the stick has afterwards \[C\]. The first six
/// keep theirs, and only interface 0 changes from a disk to a port.
pub const OLD_STORAGE: &[(u16, u16)] = &[
    (0x1001, 0x1001),
    (0x1003, 0x1003),
    (0x1009, 0x1009),
    (0x1010, 0x1010),
    (0x1413, 0x1413),
    (0x1414, 0x1414),
    (0x1da1, 0x1d09),
];

/// The row of this product id.
pub fn lookup(pid: u16) -> Option<&'static UsbId> {
    TABLE.iter().find(|row| row.pid == pid)
}

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
