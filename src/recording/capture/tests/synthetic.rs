//! Captures made up of the exchange in `docs/facts/e1550-download-mode.md` §1.2 and §1.4, as each system would
//! have written them.

use crate::protocol::{diag, dload, hdlc};

/// Which program captured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::recording) enum System {
    Usbmon,
    UsbmonMmapped,
    UsbmonBigEndian,
    Usbpcap,
}

impl System {
    /// The last `width` bytes of a number, in the byte order of this system.
    fn number(self, value: u64, width: usize) -> Vec<u8> {
        if self == Self::UsbmonBigEndian {
            value.to_be_bytes()[8 - width..].to_vec()
        } else {
            value.to_le_bytes()[..width].to_vec()
        }
    }
}

/// Which file it wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::recording) enum File {
    Pcap,
    Pcapng,
}

/// A capture that grows.
#[derive(Clone, Debug)]
pub(in crate::recording) struct Capture {
    system: System,
    packets: Vec<(u64, Vec<u8>)>,
    time: u64,
    id: u64,
}

const CONTROL: u8 = 2;
const BULK: u8 = 3;

impl Capture {
    pub(in crate::recording) fn new(system: System) -> Self {
        Self {
            system,
            packets: Vec::new(),
            time: 1_700_000_000_000_000,
            id: 0xFFFF_8880_0000_1000,
        }
    }

    pub(in crate::recording) fn wait(&mut self, ms: u64) {
        self.time += ms * 1000;
    }

    /// The descriptors of a stick that is plugged in.
    pub(in crate::recording) fn plugged_in(
        &mut self,
        device: u8,
        product: u16,
        interfaces: &[&[u8]],
    ) {
        let mut ids = vec![18, 1, 0, 2, 0, 0, 0, 64, 0xD1, 0x12];
        ids.extend(product.to_le_bytes());
        ids.extend([0, 0, 2, 1, 0, 1]);
        self.get_descriptor(device, 1, &ids);
        let mut all = vec![9, 2, 0, 0, 5, 1, 0, 0xC0, 250];
        for (number, endpoints) in (0u8..).zip(interfaces) {
            let count = u8::try_from(endpoints.len()).unwrap();
            all.extend([9, 4, number, 0, count, 0xFF, 0xFF, 0xFF, 0]);
            for endpoint in *endpoints {
                // The only interrupt endpoint is 81 beside 82.
                let is_interrupt = *endpoint == 0x81 && endpoints.contains(&0x82);
                all.extend([7, 5, *endpoint, if is_interrupt { 3 } else { 2 }, 0, 2, 0]);
            }
        }
        // First only its head, as every system asks.
        self.get_descriptor(device, 2, &all[..9]);
        self.get_descriptor(device, 2, &all);
    }

    fn get_descriptor(&mut self, device: u8, kind: u8, content: &[u8]) {
        let setup = [0x80, 6, 0, kind, 0, 0, 0xFF, 0];
        self.id += 1;
        if self.system == System::Usbpcap {
            self.usbpcap(device, 0x80, CONTROL, false, Some(0), &setup, 0);
            self.usbpcap(device, 0x80, CONTROL, true, Some(3), content, 0);
        } else {
            self.usbmon(device, 0x80, CONTROL, b'S', Some(setup), &[], 0, 255);
            let length = content.len();
            self.usbmon(device, 0x80, CONTROL, b'C', None, content, 0, length);
        }
    }

    /// The computer says something, and the transfer ends well.
    pub(in crate::recording) fn out(&mut self, device: u8, endpoint: u8, bytes: &[u8]) {
        self.send(device, endpoint, bytes, 0);
    }

    /// Adds a transfer that ends with a status.
    pub(in crate::recording) fn send(
        &mut self,
        device: u8,
        endpoint: u8,
        bytes: &[u8],
        status: i32,
    ) {
        self.id += 1;
        let length = bytes.len();
        if self.system == System::Usbpcap {
            self.usbpcap(device, endpoint, BULK, false, None, bytes, 0);
            let status = if status == 0 { 0 } else { 0xC000_0011 };
            self.usbpcap(device, endpoint, BULK, true, None, &[], status);
        } else {
            self.usbmon(device, endpoint, BULK, b'S', None, bytes, -115, length);
            self.usbmon(device, endpoint, BULK, b'C', None, &[], status, length);
        }
    }

    /// The modem says something.
    pub(in crate::recording) fn inward(&mut self, device: u8, endpoint: u8, bytes: &[u8]) {
        self.id += 1;
        if self.system == System::Usbpcap {
            self.usbpcap(device, endpoint, BULK, false, None, &[], 0);
            self.usbpcap(device, endpoint, BULK, true, None, bytes, 0);
        } else {
            self.usbmon(device, endpoint, BULK, b'S', None, &[], -115, 4096);
            self.usbmon(device, endpoint, BULK, b'C', None, bytes, 0, bytes.len());
        }
    }

    /// The modem is gone: what was asked of it ends with an error.
    pub(in crate::recording) fn gone(&mut self, device: u8, endpoint: u8) {
        self.id += 1;
        if self.system == System::Usbpcap {
            self.usbpcap(device, endpoint, BULK, true, None, &[], 0xC000_7000);
        } else {
            self.usbmon(device, endpoint, BULK, b'C', None, &[], -108, 0);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of a packet")]
    fn usbmon(
        &mut self,
        device: u8,
        endpoint: u8,
        kind: u8,
        moment: u8,
        setup: Option<[u8; 8]>,
        data: &[u8],
        status: i32,
        length: usize,
    ) {
        let number = |value: u64, width| self.system.number(value, width);
        let mut packet = Vec::new();
        packet.extend(number(self.id, 8));
        packet.extend([moment, kind, endpoint, device]);
        packet.extend(number(3, 2));
        packet.push(if setup.is_some() { 0 } else { b'-' });
        packet.push(if data.is_empty() { b'<' } else { 0 });
        packet.extend(number(self.time / 1_000_000, 8));
        packet.extend(number(self.time % 1_000_000, 4));
        packet.extend(number(status.cast_unsigned().into(), 4));
        packet.extend(number(length as u64, 4));
        packet.extend(number(data.len() as u64, 4));
        packet.extend(setup.unwrap_or_default());
        if self.system != System::Usbmon {
            packet.extend([0; 16]);
        }
        packet.extend(data);
        self.push(packet);
    }

    #[expect(clippy::too_many_arguments, reason = "the fields of a packet")]
    fn usbpcap(
        &mut self,
        device: u8,
        endpoint: u8,
        kind: u8,
        completed: bool,
        stage: Option<u8>,
        data: &[u8],
        status: u32,
    ) {
        let mut packet = vec![if stage.is_some() { 28 } else { 27 }, 0];
        packet.extend(self.id.to_le_bytes());
        packet.extend(status.to_le_bytes());
        packet.extend([9, 0, u8::from(completed), 3, 0, device, 0, endpoint, kind]);
        packet.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        packet.extend(stage);
        packet.extend(data);
        self.push(packet);
    }

    fn push(&mut self, packet: Vec<u8>) {
        self.packets.push((self.time, packet));
        self.time += 100;
    }

    /// The file.
    pub(in crate::recording) fn file(&self, file: File) -> Vec<u8> {
        let link_type = match self.system {
            System::Usbmon => 189,
            System::UsbmonMmapped | System::UsbmonBigEndian => 220,
            System::Usbpcap => 249,
        };
        let number = |value: u64, width| self.system.number(value, width);
        let mut bytes = Vec::new();
        let block = |kind: u64, body: &[u8], bytes: &mut Vec<u8>| {
            let padded = body.len().next_multiple_of(4);
            let length = number(padded as u64 + 12, 4);
            bytes.extend(number(kind, 4));
            bytes.extend(&length);
            bytes.extend(body);
            bytes.resize(bytes.len() + padded - body.len(), 0);
            bytes.extend(length);
        };
        let fields = |fields: &[(u64, usize)]| -> Vec<u8> {
            let each = fields.iter();
            each.flat_map(|(value, width)| number(*value, *width))
                .collect()
        };
        match file {
            File::Pcap => bytes.extend(fields(&[
                (0xA1B2_C3D4, 4),
                (2, 2),
                (4, 2),
                (0, 8),
                (0x4_0000, 4),
                (link_type, 4),
            ])),
            File::Pcapng => {
                let mut section = fields(&[(0x1A2B_3C4D, 4), (1, 2), (0, 2)]);
                section.extend([0xFF; 8]);
                block(0x0A0D_0D0A, &section, &mut bytes);
                // if_tsresol: nanoseconds.
                let mut interface =
                    fields(&[(link_type, 2), (0, 2), (0x4_0000, 4), (9, 2), (1, 2)]);
                interface.extend([9, 0, 0, 0, 0, 0, 0, 0]);
                block(1, &interface, &mut bytes);
            }
        }
        for (time, packet) in &self.packets {
            let length = packet.len() as u64;
            match file {
                File::Pcap => {
                    let (seconds, rest) = (time / 1_000_000, time % 1_000_000);
                    bytes.extend(fields(&[(seconds, 4), (rest, 4), (length, 4), (length, 4)]));
                    bytes.extend(packet);
                }
                File::Pcapng => {
                    let ticks = time * 1000;
                    let (high, low) = (ticks >> 32, ticks & 0xFFFF_FFFF);
                    let head = [(0, 4), (high, 4), (low, 4), (length, 4), (length, 4)];
                    block(6, &[fields(&head), packet.clone()].concat(), &mut bytes);
                }
            }
        }
        bytes
    }
}

/// The exchange between the vendor's program and the modem.
pub(in crate::recording) const IMEI: &str = "490154203237518";

fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).unwrap())
        .collect()
}

/// The whole exchange: rows 1 to 8 at address 5, rows 9 to 12 at address 6, then the rest of one object
/// and the restart as the sheet's §3.2 has them \[L\].
pub(in crate::recording) fn vendor_session(system: System, descriptors: bool) -> Capture {
    let mut it = Capture::new(system);
    if descriptors {
        let layout: &[&[u8]] = &[&[0x01, 0x81, 0x82], &[0x02, 0x83], &[0x03, 0x84]];
        it.plugged_in(5, 0x1001, layout);
    }
    it.wait(900);
    // A driver that speaks to the modem port too.
    it.out(5, 3, b"AT+CGSN\r\n");
    it.inward(5, 0x84, b"AT+CGSN\r\r\n49015");
    it.inward(5, 0x84, b"4203237518\r\n\r\nOK\r\n");
    it.out(5, 3, b"AT$QCDMG\r\n");
    it.inward(5, 0x84, b"$QCDMG\r\r\nOK\r\n");
    it.out(5, 3, &diag::dislog_handover());
    it.inward(5, 0x84, &hex("7E 13 0C D2 7A 7E 7E 13 0C D2 7A 7E"));
    it.out(5, 3, &hex("01 F1 E1 7E"));
    it.inward(5, 0x84, &hex("7E 01 0D D0 AD DE C7 E0 7E"));
    let mut item = diag::DiagRequest::ReadNv(550).payload();
    it.out(5, 3, &hdlc::encode(&item));
    item[3..12].copy_from_slice(&hex("08 4A 09 51 24 30 32 57 81"));
    it.inward(5, 0x84, &hdlc::encode(&item));
    it.out(5, 3, &hex("FA 13 00 00 AA 3D 7E"));
    it.inward(5, 0x84, &hex("FA 13 00 00 AA 3D 7E"));
    it.out(5, 3, &hex("7E FB 24 B9 7E"));
    it.inward(5, 0x84, &hex("7E FB 00 E7 97 7E"));
    it.out(5, 3, &hex("7E 3A A1 6E 7E"));
    it.inward(5, 0x84, &hex("7E 3A A1 6E 7E"));
    it.wait(300);
    it.gone(5, 0x84);
    it.wait(6000);
    if descriptors {
        it.plugged_in(6, 0x1003, &[&[0x01, 0x81], &[0x02, 0x82]]);
    }
    it.out(6, 2, &hex("7E 0C 14 3A 7E"));
    let banner = "7E 0D 0C 4D 36 32 78 78 2D 4F 45 4D 53 42 4C 1A C0 7E";
    it.inward(6, 0x82, &hex(banner));
    it.out(6, 2, &hex("7E 3A A1 6E 7E"));
    it.inward(6, 0x82, &hex("7E 3A A1 6E 7E"));
    it.out(6, 2, &hex("7E 45 D1 E5 7E"));
    let mut product = b"\x45HUAWEI E155".to_vec();
    product.resize(21, 0);
    it.inward(6, 0x82, &hdlc::encode(&product));
    it.wait(1140);
    let start = "7E 41 00 01 00 00 00 00 01 D0 00 00 00 F0 6D 7E";
    it.out(6, 2, &hex(start));
    it.wait(47);
    it.inward(6, 0x82, &hex("7E 02 6A D3 7E"));
    let table = vec![0x7E; 464];
    for block in dload::blocks(&table) {
        // Larger than one USB packet, so a driver may split it.
        let frame = dload::DloadRequest::Data(block).frame();
        let (one, two) = frame.split_at(512);
        it.out(6, 2, one);
        it.out(6, 2, two);
        it.inward(6, 0x82, &hex("7E 02 6A D3 7E"));
    }
    let (code, size) = (0x0001_0000, 464);
    it.out(6, 2, &dload::DloadRequest::End { code, size }.frame());
    it.inward(6, 0x82, &hex("7E 02 6A D3 7E"));
    it.out(6, 2, &dload::DloadRequest::Reset.frame());
    it.inward(6, 0x82, &hex("7E 02 6A D3 7E"));
    it.gone(6, 0x82);
    it
}
