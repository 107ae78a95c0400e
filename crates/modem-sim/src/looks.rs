//! The USB descriptors of a modem in each of its shapes, from `docs/facts/e1550-download-mode.md` §1.3 and
//! `docs/facts/at-and-usb.md` §3.1.

use super::scenario::Model;
use crate::Role;

/// The shape of the modem on a computer's USB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing.
    Absent,
    /// A CD-ROM and a card reader.
    Storage,
    /// A modem.
    Normal,
    /// A loader that waits for firmware.
    Download,
}

/// `idVendor` of all of them.
pub(super) const VENDOR: u16 = 0x12d1;

/// The function behind a USB interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// A serial port of this role.
    Serial(Role),
    /// A serial port on which nothing listens.
    Unheard,
    /// A CD-ROM drive with the manufacturer's disc in it.
    Cdrom,
    /// A card reader without a card.
    CardReader,
    /// A network card.
    Network,
}

/// One USB interface: what is behind it, and subclass and protocol as it tells them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interface {
    pub(super) behind: Behind,
    pub(super) told: (u8, u8),
    pub(super) endpoints: &'static [Endpoint],
}

impl Interface {
    /// `bInterfaceClass`: mass storage, or the manufacturer's own.
    pub(super) fn class(&self) -> u8 {
        match self.behind {
            Behind::Cdrom | Behind::CardReader => 0x08,
            Behind::Serial(_) | Behind::Unheard | Behind::Network => 0xff,
        }
    }
}

/// An endpoint of an interface.
#[derive(Clone, Copy, Debug)]
pub(super) struct Endpoint {
    /// Its number, with bit 7 set if it leads to the computer.
    pub(super) address: u8,
    /// An interrupt endpoint; all others are bulk endpoints.
    pub(super) interrupt: bool,
}

/// A modem as it looks on the USB.
#[derive(Clone, Copy, Debug)]
pub(super) struct Looks {
    pub(super) pid: u16,
    pub(super) interfaces: &'static [Interface],
}

const fn serial(role: Role, told: (u8, u8), endpoints: &'static [Endpoint]) -> Interface {
    Interface {
        behind: Behind::Serial(role),
        told,
        endpoints,
    }
}

const fn bulk(address: u8) -> Endpoint {
    Endpoint {
        address,
        interrupt: false,
    }
}

const fn interrupt(address: u8) -> Endpoint {
    Endpoint {
        address,
        interrupt: true,
    }
}

const fn disk(behind: Behind, endpoints: &'static [Endpoint]) -> Interface {
    Interface {
        behind,
        told: (0x06, 0x50),
        endpoints,
    }
}

/// `ff/ff/ff` on every serial interface of an E1550 says nothing.
const SILENT: (u8, u8) = (0xff, 0xff);

const E1550_MODEM: Interface = serial(
    Role::Modem,
    SILENT,
    &[bulk(0x01), bulk(0x81), interrupt(0x82)],
);
const E1550_DIAGNOSTICS: Interface = serial(Role::Diagnostics, SILENT, &[bulk(0x02), bulk(0x83)]);
const E1550_PCUI: Interface = serial(Role::PcUi, SILENT, &[bulk(0x03), bulk(0x84)]);
const E1550_CARD_READER: Interface = disk(Behind::CardReader, &[bulk(0x05), bulk(0x86)]);

pub(super) const E1550_NORMAL: Looks = Looks {
    pid: 0x1001,
    interfaces: &[
        E1550_MODEM,
        E1550_DIAGNOSTICS,
        E1550_PCUI,
        disk(Behind::Cdrom, &[bulk(0x04), bulk(0x85)]),
        E1550_CARD_READER,
    ],
};

/// `^U2DIAG` 256: no CD-ROM, the card reader stays (`docs/facts/qualcomm-packages.md` §8).
const E1550_NO_CDROM: Looks = Looks {
    pid: 0x1001,
    interfaces: &[
        E1550_MODEM,
        E1550_DIAGNOSTICS,
        E1550_PCUI,
        E1550_CARD_READER,
    ],
};

/// `^U2DIAG` 0: nothing besides the ports (the same section).
const E1550_PORTS_ONLY: Looks = Looks {
    pid: 0x1001,
    interfaces: &[E1550_MODEM, E1550_DIAGNOSTICS, E1550_PCUI],
};

pub(super) const E1550_DOWNLOAD: Looks = Looks {
    pid: 0x1003,
    interfaces: &[
        Interface {
            behind: Behind::Unheard,
            told: SILENT,
            endpoints: &[bulk(0x01), bulk(0x81)],
        },
        serial(Role::Download, SILENT, &[bulk(0x02), bulk(0x82)]),
    ],
};

const E1550_STORAGE: Looks = Looks {
    pid: 0x1446,
    interfaces: &[
        disk(Behind::Cdrom, &[bulk(0x01), bulk(0x81)]),
        disk(Behind::CardReader, &[bulk(0x02), bulk(0x82)]),
    ],
};

/// Interface numbers as the table has them for 1506, protocols as the vendor's headers name them
/// (`docs/facts/dload-and-firmware-files.md` §5); that one stick shows just these is a guess \[G\].
const E3372_NORMAL: Looks = Looks {
    pid: 0x1506,
    interfaces: &[
        serial(
            Role::Modem,
            (0x02, 0x01),
            &[bulk(0x01), bulk(0x81), interrupt(0x82)],
        ),
        Interface {
            behind: Behind::Network,
            told: (0x02, 0x16),
            endpoints: &[interrupt(0x83)],
        },
        serial(Role::Diagnostics, (0x02, 0x03), &[bulk(0x03), bulk(0x84)]),
        serial(Role::PcUi, (0x02, 0x02), &[bulk(0x04), bulk(0x85)]),
    ],
};

const E3372_DOWNLOAD: Looks = Looks {
    pid: 0x1442,
    interfaces: &[
        serial(Role::Download, (0x02, 0x02), &[bulk(0x01), bulk(0x81)]),
        disk(Behind::CardReader, &[bulk(0x02), bulk(0x82)]),
    ],
};

const E3372_STORAGE: Looks = Looks {
    pid: 0x14fe,
    interfaces: &[disk(Behind::Cdrom, &[bulk(0x01), bulk(0x81)])],
};

/// The descriptors of a modem in a shape, with the value of `^U2DIAG` that it was plugged in with; `None` when it is
/// not there.
pub(super) fn looks(model: Model, shape: Shape, composition: u16) -> Option<Looks> {
    match (model, shape) {
        (_, Shape::Absent) => None,
        (Model::E1550, Shape::Storage) => Some(E1550_STORAGE),
        (Model::E1550, Shape::Normal) => Some(match composition {
            0 => E1550_PORTS_ONLY,
            256 => E1550_NO_CDROM,
            _ => E1550_NORMAL,
        }),
        (Model::E1550, Shape::Download) => Some(E1550_DOWNLOAD),
        (Model::E3372, Shape::Storage) => Some(E3372_STORAGE),
        (Model::E3372, Shape::Normal) => Some(E3372_NORMAL),
        (Model::E3372, Shape::Download) => Some(E3372_DOWNLOAD),
    }
}
