//! The packets that are sent to a guest.

use super::capability::{Capabilities, Capability};
use super::descriptors::{self, EndpointRow};
use super::packet::{Setup, VERSION_LENGTH, kind};
use crate::looks::{Looks, VENDOR};

/// `usb_redir_speed_high`.
const HIGH_SPEED: u8 = 2;
/// Endpoints in the table of `ep_info`: 16 outward, then 16 inward.
const ENDPOINTS: usize = 32;
/// Interfaces in the table of `interface_info`.
const INTERFACES: usize = 32;

/// How a transfer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Status {
    Success = 0,
    Cancelled = 1,
    Invalid = 2,
    Stall = 4,
}

/// The device's reply to a data packet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DeviceReply {
    Control {
        id: u64,
        setup: Setup,
        status: Status,
        /// Bytes that went to the device.
        sent: u16,
        /// Bytes for the computer.
        data: Vec<u8>,
    },
    Bulk {
        id: u64,
        endpoint: u8,
        stream: u32,
        status: Status,
        /// Bytes that went to the device.
        sent: usize,
        /// Bytes for the computer.
        data: Vec<u8>,
    },
    Interrupt {
        id: u64,
        endpoint: u8,
        status: Status,
        /// Bytes for the computer.
        data: Vec<u8>,
    },
}

/// Writes packets for one guest.
#[derive(Debug, Default)]
pub(super) struct Writer {
    shared: Capabilities,
    out: Vec<u8>,
}

impl Writer {
    /// The guest's hello came.
    pub(super) fn agree(&mut self, shared: Capabilities) {
        self.shared = shared;
    }

    /// The capabilities that both sides share.
    pub(super) fn shared(&self) -> Capabilities {
        self.shared
    }

    /// Bytes that wait to be taken.
    pub(super) fn waiting(&self) -> usize {
        self.out.len()
    }

    pub(super) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    fn packet(&mut self, kind: u32, id: u64, header: &[u8], data: &[u8]) {
        // The data is far shorter than 4 GiB.
        let length = u32::try_from(header.len() + data.len()).unwrap_or(u32::MAX);
        self.out.extend(kind.to_le_bytes());
        self.out.extend(length.to_le_bytes());
        if self.shared.has(Capability::WideIds) {
            self.out.extend(id.to_le_bytes());
        } else {
            let [a, b, c, d, ..] = id.to_le_bytes();
            self.out.extend([a, b, c, d]);
        }
        self.out.extend_from_slice(header);
        self.out.extend_from_slice(data);
    }

    pub(super) fn hello(&mut self) {
        let mut version = [0; VERSION_LENGTH];
        let text = concat!("modem-medic ", env!("CARGO_PKG_VERSION")).as_bytes();
        // The last byte stays 0.
        for (place, byte) in version.iter_mut().take(VERSION_LENGTH - 1).zip(text) {
            *place = *byte;
        }
        let capabilities = Capabilities::OURS.word().to_le_bytes();
        self.packet(kind::HELLO, 0, &version, &capabilities);
    }

    /// The device comes.
    pub(super) fn connect(&mut self, looks: &Looks) {
        self.endpoints(looks, true);
        let mut header = vec![HIGH_SPEED, 0, 0, 0];
        header.extend(VENDOR.to_le_bytes());
        header.extend(looks.pid.to_le_bytes());
        if self.shared.has(Capability::DeviceVersion) {
            header.extend(descriptors::DEVICE_VERSION.to_le_bytes());
        }
        self.packet(kind::DEVICE_CONNECT, 0, &header, &[]);
    }

    /// The device went.
    pub(super) fn disconnect(&mut self) {
        self.packet(kind::DEVICE_DISCONNECT, 0, &[], &[]);
    }

    /// `ep_info` and `interface_info`, as they must come before the device and before it is configured.
    pub(super) fn endpoints(&mut self, looks: &Looks, configured: bool) {
        let mut types = [0xff; ENDPOINTS];
        let mut intervals = [0; ENDPOINTS];
        let mut interfaces = [0; ENDPOINTS];
        let mut lengths = [0u16; ENDPOINTS];
        let rows = descriptors::endpoint_rows(looks);
        let own = rows.iter().filter(|_| configured);
        for row in descriptors::CONTROL_ENDPOINT.iter().chain(own) {
            let EndpointRow {
                address,
                transfer_type,
                interval,
                interface,
                max_packet,
            } = *row;
            let place = usize::from(address & 0x0f | (address & 0x80) >> 3);
            set(&mut types, place, transfer_type);
            set(&mut intervals, place, interval);
            set(&mut interfaces, place, interface);
            set(&mut lengths, place, max_packet);
        }
        let mut header = [types, intervals, interfaces].concat();
        if self.shared.has(Capability::MaxPacketSize) {
            header.extend(lengths.iter().flat_map(|length| length.to_le_bytes()));
        }
        self.packet(kind::EP_INFO, 0, &header, &[]);

        let mut table = [[0u8; INTERFACES]; 4];
        let [numbers, classes, subclasses, protocols] = &mut table;
        let mut count = 0u32;
        for (place, interface) in looks.interfaces.iter().enumerate().take(INTERFACES) {
            count += 1;
            set(numbers, place, u8::try_from(place).unwrap_or_default());
            set(classes, place, interface.class());
            set(subclasses, place, interface.told.0);
            set(protocols, place, interface.told.1);
        }
        let header = [&count.to_le_bytes()[..], table.as_flattened()].concat();
        self.packet(kind::INTERFACE_INFO, 0, &header, &[]);
    }

    pub(super) fn configuration_status(&mut self, id: u64, status: Status, configuration: u8) {
        let header = [status as u8, configuration];
        self.packet(kind::CONFIGURATION_STATUS, id, &header, &[]);
    }

    pub(super) fn alternate_status(&mut self, id: u64, status: Status, interface: u8) {
        let header = [status as u8, interface, 0];
        self.packet(kind::ALT_SETTING_STATUS, id, &header, &[]);
    }

    pub(super) fn interrupt_status(&mut self, id: u64, status: Status, endpoint: u8) {
        let header = [status as u8, endpoint];
        self.packet(kind::INTERRUPT_RECEIVING_STATUS, id, &header, &[]);
    }

    pub(super) fn reply(&mut self, reply: &DeviceReply) {
        match reply {
            DeviceReply::Control {
                id,
                setup,
                status,
                sent,
                data,
            } => {
                let length = u16::try_from(data.len()).unwrap_or(u16::MAX).max(*sent);
                let mut header = vec![
                    setup.request_type & 0x80,
                    setup.request,
                    setup.request_type,
                    *status as u8,
                ];
                for field in [setup.value, setup.index, length] {
                    header.extend(field.to_le_bytes());
                }
                self.packet(kind::CONTROL_PACKET, *id, &header, data);
            }
            DeviceReply::Bulk {
                id,
                endpoint,
                stream,
                status,
                sent,
                data,
            } => {
                let length = u32::try_from(data.len().max(*sent)).unwrap_or(u32::MAX);
                let [a, b, c, d] = length.to_le_bytes();
                let mut header = vec![*endpoint, *status as u8, a, b];
                header.extend(stream.to_le_bytes());
                if self.shared.has(Capability::LongBulk) {
                    header.extend([c, d]);
                }
                self.packet(kind::BULK_PACKET, *id, &header, data);
            }
            DeviceReply::Interrupt {
                id,
                endpoint,
                status,
                data,
            } => {
                let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
                let [low, high] = length.to_le_bytes();
                let header = [*endpoint, *status as u8, low, high];
                self.packet(kind::INTERRUPT_PACKET, *id, &header, data);
            }
        }
    }
}

fn set<T>(table: &mut [T], place: usize, value: T) {
    if let Some(field) = table.get_mut(place) {
        *field = value;
    }
}
