//! The descriptors of the modem, built from what it looks like in its present shape.
//!
//! Layout: USB 2.0, chapter 9. Speed, strings and the missing serial number are those of the logs in
//! `docs/facts/at-and-usb.md` §3.1 \[C\]; version, power and packet lengths are what such sticks usually say \[G\].

use crate::looks::{Endpoint, Looks, VENDOR};

/// `bcdDevice`.
pub(super) const DEVICE_VERSION: u16 = 0x0000;
/// The one configuration's value.
pub(super) const CONFIGURATION: u8 = 1;
/// Bytes in a packet of a bulk endpoint at high speed.
pub(super) const BULK_PACKET: u16 = 512;
/// The packet size at full speed, and of the control and interrupt endpoints at both speeds.
const SMALL_PACKET: u16 = 64;
/// `bInterval` of an interrupt endpoint.
const INTERVAL: u8 = 5;
/// Powered by the bus, with 500 mA.
const ATTRIBUTES: u8 = 0x80;
const HALF_MILLIAMPERES: u8 = 250;

const DEVICE: u8 = 1;
const CONFIGURATION_TYPE: u8 = 2;
const STRING: u8 = 3;
const INTERFACE: u8 = 4;
const ENDPOINT: u8 = 5;
const QUALIFIER: u8 = 6;
const OTHER_SPEED: u8 = 7;

/// English (United States).
const LANGUAGE: [u8; 4] = [4, STRING, 0x09, 0x04];
const MANUFACTURER: &str = "HUAWEI Technology";
const PRODUCT: &str = "HUAWEI Mobile";

/// An endpoint as the guest is told of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct EndpointRow {
    pub(super) address: u8,
    /// As in `bmAttributes`.
    pub(super) transfer_type: u8,
    pub(super) interval: u8,
    pub(super) interface: u8,
    pub(super) max_packet: u16,
}

/// Endpoint 0, both ways.
pub(super) const CONTROL_ENDPOINT: [EndpointRow; 2] = [control(0x00), control(0x80)];

const fn control(address: u8) -> EndpointRow {
    EndpointRow {
        address,
        transfer_type: 0,
        interval: 0,
        interface: 0,
        max_packet: SMALL_PACKET,
    }
}

/// All endpoints of all interfaces.
pub(super) fn endpoint_rows(looks: &Looks) -> Vec<EndpointRow> {
    let mut rows = Vec::new();
    for (number, interface) in (0..).zip(looks.interfaces) {
        for Endpoint { address, interrupt } in interface.endpoints {
            let (transfer_type, interval, max_packet) = if *interrupt {
                (3, INTERVAL, SMALL_PACKET)
            } else {
                (2, 0, BULK_PACKET)
            };
            rows.push(EndpointRow {
                address: *address,
                transfer_type,
                interval,
                interface: number,
                max_packet,
            });
        }
    }
    rows
}

/// The descriptor that `GET_DESCRIPTOR` asks for with this `wValue`.
pub(super) fn descriptor(looks: &Looks, value: u16) -> Option<Vec<u8>> {
    let [index, kind] = value.to_le_bytes();
    match (kind, index) {
        (DEVICE, 0) => Some(device(looks)),
        (CONFIGURATION_TYPE, 0) => Some(configuration(looks, kind, BULK_PACKET)),
        (OTHER_SPEED, 0) => Some(configuration(looks, kind, SMALL_PACKET)),
        (QUALIFIER, 0) => Some(vec![10, QUALIFIER, 0x00, 0x02, 0, 0, 0, 64, 1, 0]),
        (STRING, 0) => Some(LANGUAGE.to_vec()),
        (STRING, 1) => Some(string(MANUFACTURER)),
        (STRING, 2) => Some(string(PRODUCT)),
        _ => None,
    }
}

fn device(looks: &Looks) -> Vec<u8> {
    let mut bytes = vec![18, DEVICE, 0x00, 0x02, 0, 0, 0, 64];
    for field in [VENDOR, looks.pid, DEVICE_VERSION] {
        bytes.extend(field.to_le_bytes());
    }
    bytes.extend([1, 2, 0, 1]);
    bytes
}

fn configuration(looks: &Looks, kind: u8, bulk_packet: u16) -> Vec<u8> {
    let mut below = Vec::new();
    let mut count = 0;
    for (number, interface) in (0..).zip(looks.interfaces) {
        count += 1;
        let endpoints = u8::try_from(interface.endpoints.len()).unwrap_or_default();
        let (subclass, protocol) = interface.told;
        below.extend([9, INTERFACE, number, 0, endpoints]);
        below.extend([interface.class(), subclass, protocol, 0]);
        for row in endpoint_rows(looks)
            .iter()
            .filter(|row| row.interface == number)
        {
            let [low, high] = row.max_packet.min(bulk_packet).to_le_bytes();
            below.extend([7, ENDPOINT, row.address, row.transfer_type]);
            below.extend([low, high, row.interval]);
        }
    }
    let [low, high] = u16::try_from(9 + below.len())
        .unwrap_or(u16::MAX)
        .to_le_bytes();
    let mut bytes = vec![9, kind, low, high, count, CONFIGURATION, 0];
    bytes.extend([ATTRIBUTES, HALF_MILLIAMPERES]);
    bytes.extend(below);
    bytes
}

fn string(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let length = u8::try_from(2 + units.len()).unwrap_or(u8::MAX);
    let mut bytes = vec![length, STRING];
    bytes.extend(units);
    bytes
}
