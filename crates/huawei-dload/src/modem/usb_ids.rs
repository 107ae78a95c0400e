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
    /// The ids it may come back with after it was switched, for a storage id.
    pub becomes: &'static [u16],
}

/// Every product id of the sheets, each with the devices that use it. \[C\] unless the row says otherwise.
pub const TABLE: &[UsbId] = &[
    // The E1550's own way: 1446, then 1001, then 1003 for firmware.
    storage(
        0x1446,
        &[
            0x1001, 0x1404, 0x1406, 0x140b, 0x140c, 0x1412, 0x1417, 0x141b, 0x1429, 0x1432, 0x1433,
            0x1436, 0x14ac, 0x1506, 0x150c, 0x1511,
        ],
    ), // E1550, E1552, E153, E1750, E173, E1820
    id(0x1001, UsbState::MaybeDownload), // E1550, E169, E160, E1552, E620, E800
    id(0x1003, UsbState::MaybeDownload), // E1550 in download mode; E220, E230, E270, E226
    id(0x1004, UsbState::Modem),         // E220 (second version)
    storage(0x1553, &[0x1001]),          // E1553
    // Qualcomm sticks of the same years.
    id(0x1401, UsbState::Modem),        // E1550 class on Windows
    id(0x1404, UsbState::Modem),        // E1550 class
    id(0x1406, UsbState::Modem),        // E1750
    id(0x140b, UsbState::Modem),        // E1550 class
    id(0x140c, UsbState::Modem),        // E173, E180v, E17xx
    id(0x1412, UsbState::Modem),        // E1550 class
    id(0x1417, UsbState::Modem),        // E1550 class
    id(0x141b, UsbState::Modem),        // E1550 class
    id(0x1429, UsbState::Modem),        // E1550 class
    id(0x1432, UsbState::Modem),        // E1550 class
    id(0x1433, UsbState::Modem),        // E1550 class
    id(0x1436, UsbState::Modem),        // E1750 variants, E173
    id(0x1441, UsbState::Modem),        // CDC-ACM modem
    id(0x1444, UsbState::Modem),        // E352
    id(0x1464, UsbState::Modem),        // K4505
    id(0x1465, UsbState::Modem),        // K3765, K3520
    id(0x14a5, UsbState::Modem),        // E173
    id(0x14a8, UsbState::Modem),        // E173 Viettel
    id(0x14aa, UsbState::Modem),        // E173 Viettel
    id(0x14ac, UsbState::Modem),        // E1820, E153Du-1, E815
    id(0x14ae, UsbState::Modem),        // Vodafone K series
    id(0x14c6, UsbState::Modem),        // K4605
    id(0x14c9, UsbState::Modem),        // K3770
    id(0x14cf, UsbState::Modem),        // K3772
    id(0x14d2, UsbState::Modem),        // E173u-2, E177
    id(0x150c, UsbState::Modem),        // E1550 class
    id(0x1511, UsbState::Modem),        // E1550 class
    storage(0x1449, &[0x1444]),         // E352
    storage(0x14ad, &[0x14ae]),         // Vodafone K series
    storage(0x14d1, &[0x14c9]),         // K3770
    storage(0x14b5, &[0x14a8, 0x14aa]), // E173 Viettel
    storage(0x14ba, &[0x14d2]),         // E173u-2, E177
    storage(0x1557, &[0x14a5]),         // E173
    storage(0x1520, &[0x1465]),         // K3765, K3520
    storage(0x1521, &[0x1464]),         // K4505
    storage(0x1526, &[0x14cf]),         // K3772
    // Later sticks.
    id(0x1506, UsbState::Modem), // E173s, E303, E3131, E3372s and later
    id(0x150a, UsbState::Modem), // later sticks
    id(0x150f, UsbState::Modem), // later sticks
    id(0x151d, UsbState::Modem), // later sticks
    id(0x155e, UsbState::Modem), // later sticks
    id(0x1565, UsbState::Modem), // HiSilicon stick in debug mode
    id(0x1566, UsbState::Modem), // HiSilicon stick in debug mode
    id(0x1567, UsbState::Modem), // HiSilicon stick in debug mode
    id(0x1573, UsbState::Modem), // MU609; ^GETPORTMODE crashes it
    id(0x1c06, UsbState::Modem), // E173s family
    id(0x1c07, UsbState::Modem), // E173s family
    id(0x1c08, UsbState::Modem), // E173s family
    id(0x1c10, UsbState::Modem), // E173s family
    id(0x1c12, UsbState::Modem), // E173s family
    id(0x1c1e, UsbState::Modem), // later sticks
    id(0x1c1f, UsbState::Modem), // CDC-ACM modem
    id(0x1c23, UsbState::Modem), // E173s family, CDC-ACM
    storage(0x14fe, &[0x1506, 0x150f, 0x151d, 0x1c1e]), // later sticks
    storage(0x1505, &[0x140b, 0x140c, 0x1506, 0x150f, 0x150a]), // later sticks
    // One sheet has 15ca among the storage ids, the other among the modems; wait for the switch.
    storage(0x15ca, &[0x1506]), // later sticks
    storage(0x1c0b, &[0x1c05, 0x1c06, 0x1c07, 0x1c08, 0x1c10]), // E173s family, E3131, E303
    storage(0x1c24, &[0x1c12, 0x1c23]), // E173s family, E3131, E303
    storage(0x1f01, &[0x14db, 0x14dc]), // E353, E3131, E303h, E3372h
    storage(0x14b7, &[0x14cc]), // K4511
    storage(0x14c1, &[0x14c6]), // K4605
    storage(0x14c3, &[0x14c8]), // K5005
    storage(0x14c4, &[0x14ca]), // K3771
    storage(0x14c5, &[0x14cb]), // K4510
    storage(0x151a, &[0x151b, 0x151d, 0x151e]), // E392u-12, E3131
    storage(0x1523, &[0x1491]), // R201
    storage(0x1527, &[0x1594]), // R206
    storage(0x155a, &[0x14cd]), // R205
    storage(0x155b, &[0x1506]), // E171
    storage(0x156a, &[0x156b, 0x156c]), // E3276s-151, E3251
    storage(0x157c, &[0x1506]), // E3276-s150
    storage(0x157d, &[0x14db, 0x14dc]), // E3331, E3372
    storage(0x1580, &[0x1585]), // R210
    storage(0x1581, &[0x1587]), // R208
    storage(0x1582, &[0x1588]), // R215
    storage(0x1583, &[0x1589]), // W5101
    storage(0x1597, &[0x1598]), // E327s-150
    storage(0x15cd, &[0x1506]), // E3372
    storage(0x15ce, &[0x15b1, 0x15b3]), // E3531s-2, E3131
    storage(0x15cf, &[0x1506]), // E3372s-153
    storage(0x15d0, &[0x15d1]), // E3131
    storage(0x15d2, &[0x15d3]), // E3531
    storage(0x15e7, &[0x1506]), // E3531
    storage(0x15ec, &[0x1c26]), // K5150
    storage(0x15ee, &[0x1c28]), // K5160
    storage(0x1c1b, &[0x1506]), // GP02
    storage(0x1f02, &[0x14dc]), // E5377
    storage(0x1f03, &[0x14db]), // HWD12
    storage(0x1f04, &[0x15bc]), // R206
    storage(0x1f05, &[0x15bd]), // R207
    storage(0x1f06, &[0x15c7]), // R215
    storage(0x1f07, &[0x15bf]), // R226
    storage(0x1f09, &[0x1c50]), // R216
    storage(0x1f0a, &[0x1c51]), // R218h
    storage(0x1f11, &[0x14bc]), // K3773
    storage(0x1f15, &[0x1400, 0x14f7]), // K4305
    storage(0x1f16, &[0x14f8, 0x1575]), // K5150
    storage(0x1f17, &[0x1576]), // K4201
    storage(0x1f18, &[0x1577]), // K4202
    storage(0x1f19, &[0x14fa, 0x1575, 0x1578]), // K4606
    storage(0x1f1b, &[0x1579]), // K series
    storage(0x1f1c, &[0x157a, 0x1590]), // K4203
    storage(0x1f1d, &[0x157b, 0x1591]), // K series
    storage(0x1f1e, &[0x157f, 0x1592]), // K5160
    id(0x14db, UsbState::NetworkCard), // HiLink stick
    id(0x14dc, UsbState::NetworkCard), // HiLink stick
    // Download mode of HiSilicon sticks.
    id(0x1442, UsbState::Download), // HiSilicon stick, web builds
    id(0x1568, UsbState::Download), // HiSilicon stick, MBIM builds [L]
    id(0x2020, UsbState::Download), // B818 [L]
    // Stick mode of the E173s, and the download mode of HiSilicon stick builds.
    id(0x1c05, UsbState::MaybeDownload), // E173s, E3131, E303; HiSilicon stick in download mode
    id(0x1443, UsbState::BootRom),       // HiSilicon boot ROM [L]
    id(0x36dd, UsbState::BootRom),       // HiSilicon second-stage loader [L]
    // Devices that the same data knows as no stick: switching them takes other messages, or none.
    id(0x101e, UsbState::Other), // U7510 phone
    id(0x1030, UsbState::Other), // U8220 phone
    id(0x1031, UsbState::Other), // U8110 phone
    id(0x1805, UsbState::Other), // U2800 phone
    id(0x380b, UsbState::Other), // BM358 WiMAX stick
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

const fn id(pid: u16, state: UsbState) -> UsbId {
    UsbId {
        pid,
        state,
        becomes: &[],
    }
}

const fn storage(pid: u16, becomes: &'static [u16]) -> UsbId {
    UsbId {
        pid,
        state: UsbState::Storage,
        becomes,
    }
}
