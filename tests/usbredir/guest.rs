//! A virtual machine in a few hundred lines: the guest's side of usbredir as QEMU behaves, and above it what a kernel
//! does with a new device.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::wire::Wire;

/// All capabilities that QEMU 7.2 tells.
pub const QEMU: u32 = 0xff;

const HELLO: u32 = 0;
const DEVICE_CONNECT: u32 = 1;
const DEVICE_DISCONNECT: u32 = 2;
pub const RESET: u32 = 3;
const INTERFACE_INFO: u32 = 4;
const EP_INFO: u32 = 5;
pub const SET_CONFIGURATION: u32 = 6;
const CONFIGURATION_STATUS: u32 = 8;
const START_INTERRUPT: u32 = 15;
const INTERRUPT_STATUS: u32 = 17;
pub const CANCEL: u32 = 21;
const DISCONNECT_ACK: u32 = 24;
pub const CONTROL: u32 = 100;
pub const BULK: u32 = 101;
const INTERRUPT: u32 = 103;

pub const SUCCESS: u8 = 0;
pub const CANCELLED: u8 = 1;
pub const STALL: u8 = 4;

/// Longer than anything takes but a restart of the modem.
const PATIENCE: Duration = Duration::from_secs(5);

/// How a transfer ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub status: u8,
    pub length: usize,
    pub data: Vec<u8>,
}

/// An interface as its descriptors tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interface {
    pub class: u8,
    /// Address and attributes.
    pub endpoints: Vec<(u8, u8)>,
}

/// The device that is plugged into the guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub vid: u16,
    pub pid: u16,
    /// Empty until the kernel has asked.
    pub interfaces: Vec<Interface>,
}

pub struct Guest {
    wire: Wire,
    capabilities: u32,
    greeted: bool,
    inbox: Vec<u8>,
    next_id: u64,
    pub device: Option<Device>,
    /// How often a device came or went.
    pub era: u64,
    ended: BTreeMap<u64, Ended>,
    statuses: Vec<(u32, Vec<u8>)>,
    /// What came from interrupt endpoints.
    pub notices: Vec<(u8, Vec<u8>)>,
    /// Of the last `ep_info`: the addresses of the bulk endpoints.
    pub bulk_endpoints: Vec<u8>,
}

impl Guest {
    /// A guest that says hello with these capabilities.
    pub fn connect(wire: Wire, capabilities: u32) -> Self {
        let mut guest = Self {
            wire,
            capabilities,
            greeted: false,
            inbox: Vec::new(),
            next_id: 1,
            device: None,
            era: 0,
            ended: BTreeMap::new(),
            statuses: Vec::new(),
            notices: Vec::new(),
            bulk_endpoints: Vec::new(),
        };
        let mut hello = [0; 68];
        hello[..12].copy_from_slice(b"a test guest");
        hello[64..].copy_from_slice(&capabilities.to_le_bytes());
        guest.send(HELLO, 0, &hello);
        guest.pump(guest.now());
        guest
    }

    pub fn now(&self) -> Instant {
        self.wire.now()
    }

    pub fn wire(&mut self) -> &mut Wire {
        &mut self.wire
    }

    fn wide(&self) -> bool {
        self.greeted && self.capabilities & 1 << 5 != 0
    }

    fn long_bulk(&self) -> bool {
        self.capabilities & 1 << 6 != 0
    }

    /// Sends a packet of any kind.
    pub fn send(&mut self, kind: u32, id: u64, body: &[u8]) {
        let mut packet = kind.to_le_bytes().to_vec();
        packet.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        if self.wide() {
            packet.extend(id.to_le_bytes());
        } else {
            packet.extend(u32::try_from(id).unwrap().to_le_bytes());
        }
        packet.extend(body);
        self.wire.send(&packet);
    }

    /// Takes in what comes until `deadline`, or until something came.
    pub fn pump(&mut self, deadline: Instant) {
        let bytes = self.wire.receive(deadline);
        self.inbox.extend(bytes);
        loop {
            let header = if self.wide() { 16 } else { 12 };
            let Some(fields) = self.inbox.get(..header) else {
                return;
            };
            let number = |at: usize| u32::from_le_bytes(fields[at..at + 4].try_into().unwrap());
            let (kind, length, low) = (number(0), number(4) as usize, number(8));
            let high = if header == 16 { number(12) } else { 0 };
            let id = u64::from(high) << 32 | u64::from(low);
            if self.inbox.len() < header + length {
                return;
            }
            let packet: Vec<u8> = self.inbox.drain(..header + length).collect();
            self.take(kind, id, &packet[header..]);
        }
    }

    fn take(&mut self, kind: u32, id: u64, body: &[u8]) {
        let half = |at: usize| u16::from_le_bytes([body[at], body[at + 1]]);
        match kind {
            HELLO => {
                let theirs = u32::from_le_bytes(body[64..68].try_into().unwrap());
                self.capabilities &= theirs;
                self.greeted = true;
            }
            EP_INFO => {
                let of_type = |wanted: u8| {
                    (0..32u8)
                        .filter(|place| body[usize::from(*place)] == wanted)
                        .map(|place| (place & 0x10) << 3 | place & 0x0f)
                        .collect::<Vec<u8>>()
                };
                self.bulk_endpoints = of_type(2);
                // An interval of 0 would make QEMU reject the device.
                for address in of_type(3) {
                    let place = usize::from(address & 0x0f | (address & 0x80) >> 3);
                    assert_ne!(body[32 + place], 0);
                }
                let lengths = if self.capabilities & 1 << 4 == 0 {
                    0
                } else {
                    64
                };
                assert_eq!(body.len(), 96 + lengths);
            }
            INTERFACE_INFO => assert_eq!(body.len(), 132),
            DEVICE_CONNECT => {
                assert!(self.device.is_none(), "a second device");
                let version = if self.capabilities & 1 << 1 == 0 {
                    0
                } else {
                    2
                };
                assert_eq!(body.len(), 8 + version);
                assert_eq!(body[0], 2, "high speed");
                self.era += 1;
                self.device = Some(Device {
                    vid: half(4),
                    pid: half(6),
                    interfaces: Vec::new(),
                });
            }
            DEVICE_DISCONNECT => {
                assert!(self.device.take().is_some());
                self.era += 1;
                if self.capabilities & 1 << 3 != 0 {
                    self.send(DISCONNECT_ACK, 0, &[]);
                }
            }
            CONTROL => self.end(id, body[3], usize::from(half(8)), &body[10..]),
            BULK => {
                let low = usize::from(half(2));
                let (header, high) = if self.long_bulk() {
                    (10, usize::from(half(8)))
                } else {
                    (8, 0)
                };
                self.end(id, body[1], high << 16 | low, &body[header..]);
            }
            INTERRUPT => self.notices.push((body[0], body[4..].to_vec())),
            _ => self.statuses.push((kind, body.to_vec())),
        }
    }

    fn end(&mut self, id: u64, status: u8, length: usize, data: &[u8]) {
        let ended = Ended {
            status,
            length,
            data: data.to_vec(),
        };
        assert!(self.ended.insert(id, ended).is_none(), "{id} ends twice");
    }

    /// How the transfer of this id ended; none if it has not at `deadline`.
    pub fn wait(&mut self, id: u64, deadline: Instant) -> Option<Ended> {
        loop {
            if let Some(ended) = self.ended.remove(&id) {
                return Some(ended);
            }
            if self.now() > deadline {
                return None;
            }
            let before = self.now();
            self.pump(deadline);
            if self.now() == before && before >= deadline && !self.ended.contains_key(&id) {
                return None;
            }
        }
    }

    fn id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    /// Begins a control transfer.
    pub fn control(
        &mut self,
        kind: u8,
        request: u8,
        value: u16,
        index: u16,
        data: &[u8],
        most: u16,
    ) -> Option<Ended> {
        let length = if kind & 0x80 == 0 {
            u16::try_from(data.len()).unwrap()
        } else {
            most
        };
        let mut body = vec![kind & 0x80, request, kind, 0];
        for field in [value, index, length] {
            body.extend(field.to_le_bytes());
        }
        body.extend(data);
        let id = self.id();
        self.send(CONTROL, id, &body);
        self.wait(id, self.now() + PATIENCE)
    }

    /// Begins to send `data`.
    pub fn begin_out(&mut self, endpoint: u8, data: &[u8]) -> u64 {
        self.begin_bulk(endpoint, data.len(), data)
    }

    /// Begins to ask for at most `most` bytes.
    pub fn begin_in(&mut self, endpoint: u8, most: usize) -> u64 {
        self.begin_bulk(endpoint, most, &[])
    }

    fn begin_bulk(&mut self, endpoint: u8, length: usize, data: &[u8]) -> u64 {
        let length = u32::try_from(length).unwrap().to_le_bytes();
        let mut body = vec![endpoint, 0, length[0], length[1], 0, 0, 0, 0];
        if self.long_bulk() {
            body.extend([length[2], length[3]]);
        }
        body.extend(data);
        let id = self.id();
        self.send(BULK, id, &body);
        id
    }

    /// The whole of a transfer to the device.
    pub fn bulk_out(&mut self, endpoint: u8, data: &[u8]) -> Ended {
        let id = self.begin_out(endpoint, data);
        self.wait(id, self.now() + PATIENCE).expect("an end")
    }

    /// The whole of a transfer from the device.
    pub fn bulk_in(&mut self, endpoint: u8, most: usize) -> Ended {
        let id = self.begin_in(endpoint, most);
        self.wait(id, self.now() + PATIENCE).expect("an end")
    }

    /// Cancels a transfer. Its end still comes.
    pub fn cancel(&mut self, id: u64) -> Ended {
        self.send(CANCEL, id, &[]);
        self.wait(id, self.now() + PATIENCE).expect("an end")
    }

    /// A packet that is answered with a status of its own.
    fn asked(&mut self, kind: u32, body: &[u8], answered: u32) -> Vec<u8> {
        let id = self.id();
        self.send(kind, id, body);
        let patience = self.now() + PATIENCE;
        loop {
            let found = self.statuses.iter().position(|(kind, _)| *kind == answered);
            if let Some(found) = found {
                return self.statuses.remove(found).1;
            }
            assert!(self.now() < patience, "no status {answered}");
            self.pump(patience);
        }
    }

    pub fn start_interrupt(&mut self, endpoint: u8) -> u8 {
        self.asked(START_INTERRUPT, &[endpoint], INTERRUPT_STATUS)[0]
    }

    /// Waits until such a device is plugged in, and does what a kernel does with it.
    pub fn enumerate(&mut self, deadline: Instant) -> Option<Device> {
        while self.device.is_none() {
            if self.now() >= deadline {
                return None;
            }
            self.pump(deadline);
        }
        let descriptor = |guest: &mut Self, value: u16, most: u16| {
            let ended = guest.control(0x80, 6, value, 0, &[], most).unwrap();
            assert_eq!(ended.status, SUCCESS, "descriptor {value:04x}");
            assert_eq!(ended.length, ended.data.len());
            ended.data
        };
        self.send(RESET, 0, &[]);
        let begin = descriptor(self, 0x0100, 64);
        assert_eq!(begin.len(), 18);
        let device = descriptor(self, 0x0100, 18);
        assert_eq!(device, begin);
        let mut seen = self.device.clone().unwrap();
        assert_eq!(device[8..10], seen.vid.to_le_bytes());
        assert_eq!(device[10..12], seen.pid.to_le_bytes());
        assert_eq!(descriptor(self, 0x0600, 10).len(), 10);
        let head = descriptor(self, 0x0200, 9);
        let total = u16::from_le_bytes([head[2], head[3]]);
        let all = descriptor(self, 0x0200, total);
        assert_eq!(all.len(), usize::from(total));
        assert_eq!(descriptor(self, 0x0300, 255), [4, 3, 9, 4]);
        for index in [u16::from(device[14]), u16::from(device[15])] {
            let text = descriptor(self, 0x0300 | index, 255);
            assert_eq!(usize::from(text[0]), text.len());
        }
        assert_eq!(device[16], 0, "no serial number");
        let mut rest = all.as_slice();
        while let [length, kind, ..] = *rest {
            let (this, after) = rest.split_at(usize::from(length));
            match kind {
                4 => seen.interfaces.push(Interface {
                    class: this[5],
                    endpoints: Vec::new(),
                }),
                5 => {
                    let interface = seen.interfaces.last_mut().unwrap();
                    interface.endpoints.push((this[2], this[3]));
                }
                _ => {}
            }
            rest = after;
        }
        assert_eq!(usize::from(head[4]), seen.interfaces.len());
        let status = self.asked(SET_CONFIGURATION, &[head[5]], CONFIGURATION_STATUS);
        assert_eq!(status, [SUCCESS, head[5]]);
        let told = seen
            .interfaces
            .iter()
            .flat_map(|interface| &interface.endpoints);
        let mut bulk: Vec<u8> = told
            .filter(|(_, attributes)| *attributes == 2)
            .map(|(address, _)| *address)
            .collect();
        bulk.sort_unstable();
        assert_eq!(self.bulk_endpoints, bulk);
        self.device = Some(seen.clone());
        Some(seen)
    }
}
