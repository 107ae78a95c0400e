//! One event of a USB transfer, whichever system captured it.

/// How a transfer is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TransferKind {
    /// Descriptors and settings.
    Control,
    /// The data of serial ports and disks.
    Bulk,
    /// Everything else.
    Other,
}

/// When in the life of a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moment {
    /// The computer asked for it. Data for the device is here.
    Submitted,
    /// It ended. Data from the device is here.
    Completed,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// Well, or it has not ended yet.
    Well,
    /// The device is gone.
    Gone,
    /// With another error, or it was taken back.
    Failed,
}

/// One event.
#[derive(Clone, Debug)]
pub(super) struct Transfer<'a> {
    pub(super) bus: u16,
    pub(super) device: u16,
    /// With bit 7 where data comes from the device.
    pub(super) endpoint: u8,
    pub(super) kind: TransferKind,
    pub(super) moment: Moment,
    pub(super) end: End,
    /// The number that both ends of one transfer share.
    pub(super) id: u64,
    /// The request of a control transfer, when this event has it.
    pub(super) setup: Option<[u8; 8]>,
    /// The captured part of the data.
    pub(super) data: &'a [u8],
    /// How much data there was.
    pub(super) length: usize,
}

impl Transfer<'_> {
    /// Whether data comes from the device.
    pub(super) fn is_in(&self) -> bool {
        self.endpoint & 0x80 != 0
    }
}

/// Reads fields of fixed places.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) big_endian: bool,
}

impl<'a> Fields<'a> {
    /// Fields with the low byte first.
    pub(super) fn little_endian(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            big_endian: false,
        }
    }

    pub(super) fn array<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        self.bytes.get(at..)?.first_chunk().copied()
    }

    /// The bytes of a number, the low one first.
    fn number<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        let mut bytes = self.array(at)?;
        if self.big_endian {
            bytes.reverse();
        }
        Some(bytes)
    }

    pub(super) fn u8(&self, at: usize) -> Option<u8> {
        self.bytes.get(at).copied()
    }

    pub(super) fn u16(&self, at: usize) -> Option<u16> {
        self.number(at).map(u16::from_le_bytes)
    }

    pub(super) fn u32(&self, at: usize) -> Option<u32> {
        self.number(at).map(u32::from_le_bytes)
    }

    pub(super) fn u64(&self, at: usize) -> Option<u64> {
        self.number(at).map(u64::from_le_bytes)
    }

    pub(super) fn i32(&self, at: usize) -> Option<i32> {
        self.number(at).map(i32::from_le_bytes)
    }
}
