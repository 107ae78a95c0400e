//! Finds the modem among the devices and its ports among the endpoints, and writes the recording.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use serde::Serialize;

use super::devices::{Address, Chunk, Device, UsbBus};
use super::packets::ReadPackets;
use super::{CaptureError, Wanted, usbpcap};
use crate::bus::Role;
use crate::modem::shape::{self, MASS_STORAGE};
use crate::modem::{descriptors, usb};
use crate::protocol::hdlc::Decoder;
use crate::recording::format::{Header, RecordedEvent, Source};
use crate::recording::recorder::{Ending, Tape};
use crate::recording::segments::Direction;

/// How a command to a disk begins.
const DISK_COMMAND: &[u8] = b"USBC";
/// The longest frame that is looked into.
const LONGEST: usize = 16 * 1024;

/// The contents of a capture, of one modem.
#[derive(Debug)]
pub struct Converted {
    header: Header,
    talks: Vec<DeviceTalk>,
    /// Packets in the file.
    pub packets: usize,
    /// Whether the file ends in the middle of a packet.
    pub interrupted: bool,
}

/// A port that was found, for people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConvertedPort {
    /// The role of the port.
    pub role: Role,
    /// Where it was, and how that was told.
    pub name: String,
    /// Bytes in both directions.
    pub bytes: usize,
}

/// One device with the ports that were spoken on.
#[derive(Debug)]
struct DeviceTalk {
    device: Device,
    /// By endpoint.
    ports: BTreeMap<u8, usize>,
    found: Vec<ConvertedPort>,
}

pub(super) fn convert(
    bus: UsbBus,
    read: &ReadPackets,
    wanted: &Wanted,
) -> Result<Converted, CaptureError> {
    let mut talks: Vec<DeviceTalk> = bus
        .devices
        .into_iter()
        .filter(|device| wanted.devices.is_empty() || wanted.devices.contains(&device.address))
        .filter(|device| device.ids.is_none_or(|(vendor, _)| usb::is_vendor(vendor)))
        .filter_map(DeviceTalk::find)
        .collect();
    talks.sort_by_key(DeviceTalk::first);
    if talks.is_empty() {
        return Err(CaptureError::NoModem {
            packets: read.packets,
        });
    }
    // One modem is one device at a time.
    let at_once: Vec<Address> = talks
        .windows(2)
        .filter_map(|pair| match pair {
            [one, two] if two.first() < one.last() => {
                Some([one.device.address, two.device.address])
            }
            _ => None,
        })
        .flatten()
        .collect();
    if !at_once.is_empty() {
        return Err(CaptureError::Several(at_once));
    }
    if let Some(cut) = talks.iter().find_map(|talk| talk.device.interrupted) {
        return Err(CaptureError::Interrupted {
            packet: cut.packet,
            captured: cut.captured,
            length: cut.length,
        });
    }
    let source = if read.link_type == usbpcap::USBPCAP {
        Source::Usbpcap
    } else {
        Source::Usbmon
    };
    Ok(Converted {
        header: Header::new(source, wanted.payloads),
        talks,
        packets: read.packets,
        interrupted: read.interrupted,
    })
}

impl Converted {
    /// The ports that were found, in the order of their devices.
    pub fn ports(&self) -> Vec<ConvertedPort> {
        self.talks
            .iter()
            .flat_map(|talk| talk.found.clone())
            .collect()
    }

    /// Writes the recording to a new file at `path`, and searches it for every number that was hidden in it.
    ///
    /// # Errors
    /// The system's error; also when a file is there, or when the search finds a number.
    pub fn write_to(&self, path: &Path) -> std::io::Result<Ending> {
        self.play(&Tape::create(path, &self.header)?)
    }

    /// Writes the recording to `sink`.
    ///
    /// # Errors
    /// The error of `sink`.
    pub fn write(&self, sink: Box<dyn Write + Send>) -> std::io::Result<Ending> {
        self.play(&Tape::new(sink, &self.header)?)
    }

    fn play(&self, tape: &Tape) -> std::io::Result<Ending> {
        let base = Instant::now();
        let begin = self.talks.first().map_or(0, DeviceTalk::first);
        let at = |time: u64| base + Duration::from_micros(time.saturating_sub(begin));
        let mut talks = self.talks.iter().peekable();
        while let Some(talk) = talks.next() {
            let mut opened = BTreeMap::new();
            for chunk in &talk.device.chunks {
                let Some((index, port)) = talk.port(chunk) else {
                    continue;
                };
                let time = at(chunk.time);
                let number = *opened
                    .entry(index)
                    .or_insert_with(|| tape.opened(time, port.role, &port.name));
                tape.said(time, number, chunk.direction(), &chunk.bytes);
            }
            let left = talk.device.gone.or_else(|| {
                // It came back as another device, so it was gone, however the system called it.
                talks.peek().map(|_| talk.last())
            });
            let end = at(left.unwrap_or_else(|| talk.last()));
            for number in opened.into_values() {
                if left.is_some() {
                    tape.note(end, number, RecordedEvent::Gone);
                }
                tape.note(end, number, RecordedEvent::Close);
            }
        }
        tape.finish()
    }
}

impl DeviceTalk {
    /// The ports of a device on which a modem was spoken to; `None` where none was.
    fn find(device: Device) -> Option<Self> {
        let mut ports = BTreeMap::new();
        let mut found: Vec<ConvertedPort> = Vec::new();
        for (outs, ins, number) in pairs(&device) {
            let chunks = || {
                device
                    .chunks
                    .iter()
                    .filter(|chunk| outs.contains(&chunk.endpoint) || ins.contains(&chunk.endpoint))
            };
            let heard = Heard::of(chunks());
            let by_descriptor = number.and_then(|number| role(&device, number));
            let Some(mut role) = by_descriptor.or_else(|| heard.role()) else {
                continue;
            };
            // Silent ports and disks are left out.
            if chunks().all(|chunk| chunk.bytes.is_empty()) || heard.is_disk {
                continue;
            }
            if found.iter().any(|port| port.role == role) {
                role = Role::Modem;
            }
            for endpoint in outs.iter().chain(&ins) {
                ports.insert(*endpoint, found.len());
            }
            let how = if by_descriptor.is_some() {
                "by its descriptors"
            } else {
                "by what was said"
            };
            let ids = device.ids.map_or_else(
                || "device without descriptors".to_owned(),
                |(vendor, product)| format!("{vendor:04x}:{product:04x}"),
            );
            let place = number.map_or_else(String::new, |number| format!(", interface {number}"));
            found.push(ConvertedPort {
                role,
                name: format!("{ids} at {}{place}, told {how}", device.address),
                bytes: chunks().map(|chunk| chunk.bytes.len()).sum(),
            });
        }
        (!found.is_empty()).then_some(Self {
            device,
            ports,
            found,
        })
    }

    fn port(&self, chunk: &Chunk) -> Option<(usize, &ConvertedPort)> {
        let index = *self.ports.get(&chunk.endpoint)?;
        Some((index, self.found.get(index)?))
    }

    /// When the first and the last byte of its ports passed.
    fn first(&self) -> u64 {
        self.times().min().unwrap_or_default()
    }

    fn last(&self) -> u64 {
        self.times().max().unwrap_or_default()
    }

    fn times(&self) -> impl Iterator<Item = u64> {
        self.device
            .chunks
            .iter()
            .filter(|chunk| self.ports.contains_key(&chunk.endpoint))
            .map(|chunk| chunk.time)
    }
}

type Pair = (Vec<u8>, Vec<u8>, Option<u8>);

/// The endpoints that belong together, with the interface where it is known.
fn pairs(device: &Device) -> Vec<Pair> {
    if !device.interfaces.is_empty() {
        return device
            .interfaces
            .iter()
            .filter(|interface| interface.class != MASS_STORAGE)
            .map(|interface| {
                let bulk = interface.endpoints.iter().filter(|endpoint| endpoint.bulk);
                let (ins, outs) = bulk
                    .map(|endpoint| endpoint.address)
                    .partition(|address| address & 0x80 != 0);
                (outs, ins, Some(interface.number))
            })
            .collect();
    }
    // Without descriptors: the layouts of the E1550 (sheet §1.3). As a modem its interface 0 has an
    // interrupt endpoint, so the numbers of the others are shifted by one.
    let seen = |endpoint: u8| device.chunks.iter().any(|chunk| chunk.endpoint == endpoint);
    let shifted = seen(0x84) || (seen(0x83) && !seen(0x03));
    (1..16)
        .filter(|number| seen(*number) || seen(0x80 | *number))
        .map(|number| {
            let inward = match (shifted, number) {
                (false, number) => vec![0x80 | number],
                (true, 1) => vec![0x81, 0x82],
                (true, number) => vec![0x80 | (number + 1)],
            };
            (vec![number], inward, None)
        })
        .collect()
}

/// The role of an interface by the device's descriptors.
fn role(device: &Device, number: u8) -> Option<Role> {
    let (vendor, product) = device.ids?;
    let interfaces = descriptors::listed(&device.interfaces);
    let state = shape::state(vendor, product, &interfaces);
    shape::role(product, state, &interfaces, number)
}

/// The bytes of a pair of endpoints.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is heard or not")]
struct Heard {
    commands: bool,
    frames: bool,
    loader: bool,
    is_disk: bool,
}

impl Heard {
    fn of<'a>(chunks: impl Iterator<Item = &'a Chunk>) -> Self {
        let mut heard = Self::default();
        let mut decoders = [Decoder::new(LONGEST), Decoder::new(LONGEST)];
        for chunk in chunks {
            let is_out = chunk.direction() == Direction::Out;
            let start = chunk.bytes.first_chunk::<2>();
            heard.commands |= is_out && start.is_some_and(|it| it.eq_ignore_ascii_case(b"AT"));
            heard.is_disk |= is_out && chunk.bytes.starts_with(DISK_COMMAND);
            let [out, inward] = &mut decoders;
            let decoder = if is_out { out } else { inward };
            decoder.feed(&chunk.bytes);
            while let Some(frame) = decoder.next_frame() {
                let Ok(payload) = frame else { continue };
                heard.frames = true;
                heard.loader |= match payload.as_slice() {
                    [0x0D, length, text @ ..] => !is_out && usize::from(*length) == text.len(),
                    [0x41, rest @ ..] => is_out && rest.len() == 11,
                    [0x43, rest @ ..] => is_out && rest.len() == 22,
                    [0x42, rest @ ..] => is_out && rest.len() > 6,
                    _ => false,
                };
            }
        }
        heard
    }

    fn role(self) -> Option<Role> {
        match self {
            Self { loader: true, .. } => Some(Role::Download),
            Self { commands: true, .. } => Some(Role::PcUi),
            Self { frames: true, .. } => Some(Role::Diagnostics),
            _ => None,
        }
    }
}
