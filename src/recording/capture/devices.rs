//! The devices of a capture: what they are, and what was said to them and by them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use super::CaptureError;
use super::descriptors;
use super::packets::Packet;
use super::transfer::{End, Moment, Transfer, TransferKind};
use crate::modem::descriptors::Interface;
use crate::modem::usb::is_vendor;
use crate::recording::segments::Direction;

/// The most that is held of all transfers, in bytes. More than any firmware has.
const MOST_DATA: usize = 192 << 20;
/// The memory that one transfer takes beside its data, in bytes.
const OVERHEAD: usize = 80;
/// Control transfers that wait for their end.
const MOST_PENDING: usize = 1024;
/// Devices that are followed.
const MOST_DEVICES: usize = 1024;

/// Where a device was: bus and address, as Wireshark shows them (`3.12`, also written `3:12`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The number of the bus.
    pub bus: u16,
    /// The address on it. It changes when the device comes back as another one.
    pub device: u16,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.bus, self.device)
    }
}

/// Not an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an address is BUS:ADDRESS, as in 3:12")]
pub struct NotAnAddress;

impl FromStr for Address {
    type Err = NotAnAddress;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (bus, device) = text.split_once([':', '.']).ok_or(NotAnAddress)?;
        match (bus.parse(), device.parse()) {
            (Ok(bus), Ok(device)) => Ok(Self { bus, device }),
            _ => Err(NotAnAddress),
        }
    }
}

/// Bytes that passed.
#[derive(Clone, Debug)]
pub(super) struct Chunk {
    /// In microseconds.
    pub(super) time: u64,
    pub(super) endpoint: u8,
    pub(super) bytes: Vec<u8>,
}

impl Chunk {
    pub(super) fn direction(&self) -> Direction {
        if self.endpoint & 0x80 == 0 {
            Direction::Out
        } else {
            Direction::In
        }
    }
}

/// One device, from when it was plugged in or first seen until it was gone.
#[derive(Clone, Debug)]
pub(super) struct Device {
    pub(super) address: Address,
    pub(super) ids: Option<(u16, u16)>,
    pub(super) interfaces: Vec<Interface>,
    pub(super) chunks: Vec<Chunk>,
    pub(super) gone: Option<u64>,
    /// The first transfer that was not captured whole.
    pub(super) interrupted: Option<Interrupted>,
}

/// A transfer of which only the beginning was captured.
#[derive(Clone, Copy, Debug)]
pub(super) struct Interrupted {
    pub(super) packet: usize,
    pub(super) captured: usize,
    pub(super) length: usize,
}

/// Everything that was plugged in.
#[derive(Debug, Default)]
pub(super) struct UsbBus {
    pub(super) devices: Vec<Device>,
    current: BTreeMap<Address, usize>,
    /// Requests of control transfers, by bus and id.
    requests: BTreeMap<(u16, u64), [u8; 8]>,
    /// Data on its way to a device, by bus and id: taken back if the transfer fails.
    sent: BTreeMap<(u16, u64), (usize, usize)>,
    held: usize,
}

impl UsbBus {
    /// Takes one event.
    pub(super) fn take(
        &mut self,
        transfer: &Transfer<'_>,
        packet: &Packet<'_>,
    ) -> Result<(), CaptureError> {
        match transfer.kind {
            TransferKind::Control => {
                self.take_control(transfer, packet.time);
                Ok(())
            }
            TransferKind::Bulk => self.take_bulk(transfer, packet),
            TransferKind::Other => {
                if transfer.end == End::Gone {
                    self.gone(address(transfer), packet.time);
                }
                Ok(())
            }
        }
    }

    fn take_control(&mut self, transfer: &Transfer<'_>, time: u64) {
        let key = (transfer.bus, transfer.id);
        if let Some(setup) = transfer.setup {
            // A transfer that never ended is of no use.
            if self.requests.len() == MOST_PENDING {
                self.requests.clear();
            }
            self.requests.insert(key, setup);
        }
        if transfer.moment == Moment::Submitted {
            return;
        }
        if transfer.end == End::Gone {
            self.gone(address(transfer), time);
            return;
        }
        // GET_DESCRIPTOR of the device.
        let Some([0x80, 6, _, kind, ..]) = self.requests.get(&key).copied() else {
            return;
        };
        match kind {
            1 => {
                if let Some(ids) = descriptors::ids(transfer.data) {
                    self.identified(address(transfer), ids, time);
                }
            }
            2 => {
                let interfaces = descriptors::interfaces(transfer.data);
                if let Some(device) = self.device(address(transfer))
                    && interfaces.len() >= device.interfaces.len()
                {
                    device.interfaces = interfaces;
                }
            }
            _ => return,
        }
        self.requests.remove(&key);
    }

    /// A device says which it is. Another one than before at the same address is a new one.
    fn identified(&mut self, address: Address, ids: (u16, u16), time: u64) {
        let known = self.device(address).and_then(|device| device.ids);
        if known.is_some_and(|known| known != ids) {
            self.gone(address, time);
        }
        if let Some(device) = self.device(address) {
            device.ids = Some(ids);
        }
    }

    fn take_bulk(
        &mut self,
        transfer: &Transfer<'_>,
        packet: &Packet<'_>,
    ) -> Result<(), CaptureError> {
        let key = (transfer.bus, transfer.id);
        let carries = match transfer.moment {
            Moment::Submitted => !transfer.is_in(),
            Moment::Completed => transfer.is_in(),
        };
        if transfer.moment == Moment::Completed && !transfer.is_in() {
            let sent = self.sent.remove(&key);
            // It never reached the device.
            if let Some((device, chunk)) = sent
                && transfer.end != End::Well
                && let Some(chunk) = self
                    .devices
                    .get_mut(device)
                    .and_then(|device| device.chunks.get_mut(chunk))
            {
                chunk.bytes.clear();
            }
        }
        if transfer.end == End::Gone {
            self.gone(address(transfer), packet.time);
            return Ok(());
        }
        if !carries || transfer.data.is_empty() {
            return Ok(());
        }
        let Some(device) = self.device(address(transfer)) else {
            return Ok(());
        };
        // Disks and the like may pass much, and none of it is wanted.
        if device.ids.is_some_and(|(vendor, _)| !is_vendor(vendor)) {
            device.chunks = Vec::new();
            return Ok(());
        }
        if transfer.data.len() < transfer.length {
            device.interrupted.get_or_insert(Interrupted {
                packet: packet.number,
                captured: transfer.data.len(),
                length: transfer.length,
            });
        }
        self.held = self.held.saturating_add(transfer.data.len() + OVERHEAD);
        if self.held > MOST_DATA {
            return Err(CaptureError::TooMuch(MOST_DATA));
        }
        let Some(device) = self.device(address(transfer)) else {
            return Ok(());
        };
        device.chunks.push(Chunk {
            time: packet.time,
            endpoint: transfer.endpoint,
            bytes: transfer.data.to_vec(),
        });
        let chunk = device.chunks.len() - 1;
        if transfer.moment == Moment::Submitted
            && let Some(device) = self.current.get(&address(transfer)).copied()
        {
            if self.sent.len() == MOST_PENDING {
                self.sent.clear();
            }
            self.sent.insert(key, (device, chunk));
        }
        Ok(())
    }

    /// The device that is at this address now.
    fn device(&mut self, address: Address) -> Option<&mut Device> {
        let index = match self.current.get(&address) {
            Some(index) => *index,
            None if self.devices.len() < MOST_DEVICES => {
                self.devices.push(Device {
                    address,
                    ids: None,
                    interfaces: Vec::new(),
                    chunks: Vec::new(),
                    gone: None,
                    interrupted: None,
                });
                let index = self.devices.len() - 1;
                self.current.insert(address, index);
                index
            }
            None => return None,
        };
        self.devices.get_mut(index)
    }

    fn gone(&mut self, address: Address, time: u64) {
        if let Some(device) = self
            .current
            .remove(&address)
            .and_then(|index| self.devices.get_mut(index))
        {
            device.gone = Some(time);
        }
    }
}

fn address(transfer: &Transfer<'_>) -> Address {
    Address {
        bus: transfer.bus,
        device: transfer.device,
    }
}
