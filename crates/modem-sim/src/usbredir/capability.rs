//! Which parts of the protocol both sides know: they shape the packets.

/// One of them, by its bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Capability {
    /// `device_connect` tells the device's version.
    DeviceVersion = 1,
    /// The guest may send its filter, and that it rejects a device.
    Filter = 2,
    /// The guest acknowledges that a device went.
    DisconnectAck = 3,
    /// `ep_info` tells how long an endpoint's packets are.
    MaxPacketSize = 4,
    /// Ids have 64 bits.
    WideIds = 5,
    /// Bulk packets may be longer than 65535 bytes.
    LongBulk = 6,
}

/// A set of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Capabilities(u32);

impl Capabilities {
    /// The capabilities of this side: everything but streams, which these devices do not have, and reading ahead
    /// (`bulk_receiving`), which would take the flow control away from the USB.
    pub(super) const OURS: Self = Self(
        1 << Capability::DeviceVersion as u8
            | 1 << Capability::Filter as u8
            | 1 << Capability::DisconnectAck as u8
            | 1 << Capability::MaxPacketSize as u8
            | 1 << Capability::WideIds as u8
            | 1 << Capability::LongBulk as u8,
    );

    pub(super) fn from_word(word: u32) -> Self {
        Self(word)
    }

    pub(super) fn word(self) -> u32 {
        self.0
    }

    pub(super) fn shared_with_ours(self) -> Self {
        Self(self.0 & Self::OURS.0)
    }

    pub(super) fn has(self, capability: Capability) -> bool {
        self.0 & (1 << capability as u8) != 0
    }
}
