//! The packets of a pcap or pcapng file, one after the other, with a bound on what is held.

use std::io::Read;

use pcap_parser::{Block, Linktype, PcapBlockOwned, PcapError, create_reader};

use super::CaptureError;

/// Room for reading at first, in bytes.
const ROOM: usize = 256 * 1024;
/// More than one block may hold. Transfers of serial drivers have at most some ten thousand bytes.
const MOST_ROOM: usize = 16 << 20;
/// Interfaces of one pcapng file.
const MOST_INTERFACES: usize = 4096;
/// Ticks a second where a file does not say.
const MICROSECONDS: u64 = 1_000_000;

/// One packet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packet<'a> {
    /// Counted from 1.
    pub(super) number: usize,
    /// The link type of the interface it was captured on.
    pub(super) link_type: i32,
    /// Whether the computer that captured it has the high byte first.
    pub(super) big_endian: bool,
    /// When, in microseconds since some beginning.
    pub(super) time: u64,
    /// The captured bytes.
    pub(super) data: &'a [u8],
}

/// The packets that were read from a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ReadPackets {
    pub(super) packets: usize,
    pub(super) link_type: i32,
    /// The file ends in the middle of a packet, as of a capture that was cut off.
    pub(super) interrupted: bool,
}

#[derive(Clone, Copy, Debug)]
struct Interface {
    link_type: i32,
    ticks: u64,
}

/// Calls `take` for each packet.
pub(super) fn each(
    source: impl Read + Send,
    take: &mut dyn FnMut(&Packet<'_>) -> Result<(), CaptureError>,
) -> Result<ReadPackets, CaptureError> {
    let mut reader = create_reader(ROOM, source).map_err(|error| match error {
        PcapError::ReadError => CaptureError::Io(std::io::ErrorKind::InvalidData.into()),
        _ => CaptureError::NotACapture,
    })?;
    let mut room = ROOM;
    let mut read = ReadPackets::default();
    let mut section = Section::default();
    loop {
        match reader.next() {
            Ok((length, block)) => {
                if let Some(packet) = section.packet(&block, read.packets + 1)? {
                    read.packets += 1;
                    read.link_type = packet.link_type;
                    take(&packet)?;
                }
                reader.consume(length);
                continue;
            }
            Err(PcapError::Eof) => return Ok(read),
            Err(PcapError::UnexpectedEof) => {
                read.interrupted = true;
                return Ok(read);
            }
            Err(PcapError::Incomplete(_)) => {}
            Err(PcapError::BufferTooSmall) => {
                room *= 2;
                if room > MOST_ROOM || !reader.grow(room) {
                    return Err(CaptureError::TooLarge {
                        packet: read.packets + 1,
                    });
                }
            }
            Err(_) => {
                return Err(CaptureError::Damaged {
                    packets: read.packets,
                });
            }
        }
        if reader.refill().is_err() {
            return Err(CaptureError::Io(std::io::ErrorKind::UnexpectedEof.into()));
        }
    }
}

/// The header of a file or section.
#[derive(Debug, Default)]
struct Section {
    big_endian: bool,
    interfaces: Vec<Interface>,
}

impl Section {
    fn packet<'a>(
        &mut self,
        block: &'a PcapBlockOwned<'_>,
        number: usize,
    ) -> Result<Option<Packet<'a>>, CaptureError> {
        let (interface, ticks, data) = match block {
            PcapBlockOwned::LegacyHeader(header) => {
                self.big_endian = header.is_bigendian();
                let per_second = if header.is_nanosecond_precision() {
                    1_000_000_000
                } else {
                    MICROSECONDS
                };
                self.interfaces = vec![Interface {
                    link_type: plain(header.network),
                    ticks: per_second,
                }];
                return Ok(None);
            }
            PcapBlockOwned::Legacy(packet) => {
                let per_second = self.interfaces.first().map_or(MICROSECONDS, |it| it.ticks);
                let ticks = u64::from(packet.ts_sec)
                    .saturating_mul(per_second)
                    .saturating_add(packet.ts_usec.into());
                (0, ticks, packet.data)
            }
            PcapBlockOwned::NG(Block::SectionHeader(header)) => {
                self.big_endian = header.big_endian();
                self.interfaces.clear();
                return Ok(None);
            }
            PcapBlockOwned::NG(Block::InterfaceDescription(interface)) => {
                if self.interfaces.len() == MOST_INTERFACES {
                    return Err(CaptureError::Damaged {
                        packets: number - 1,
                    });
                }
                self.interfaces.push(Interface {
                    link_type: plain(interface.linktype),
                    ticks: ticks_per_second(interface.if_tsresol),
                });
                return Ok(None);
            }
            PcapBlockOwned::NG(Block::EnhancedPacket(packet)) => {
                let ticks = u64::from(packet.ts_high) << 32 | u64::from(packet.ts_low);
                // The data may be filled up to four bytes.
                let length = usize::try_from(packet.caplen).unwrap_or(usize::MAX);
                let data = packet.data.get(..length).unwrap_or(packet.data);
                let interface = usize::try_from(packet.if_id).unwrap_or(usize::MAX);
                (interface, ticks, data)
            }
            // Names, statistics, and packets without a time.
            PcapBlockOwned::NG(_) => return Ok(None),
        };
        let interface = self
            .interfaces
            .get(interface)
            .ok_or(CaptureError::BadPacket {
                packet: number,
                detail: "its interface is not described",
            })?;
        let time =
            u128::from(ticks) * u128::from(MICROSECONDS) / u128::from(interface.ticks.max(1));
        Ok(Some(Packet {
            number,
            link_type: interface.link_type,
            big_endian: self.big_endian,
            time: u64::try_from(time).unwrap_or(u64::MAX),
            data,
        }))
    }
}

/// The link type, without the bits of a pcap file that say something else.
fn plain(link_type: Linktype) -> i32 {
    link_type.0 & 0xFFFF
}

/// The meaning of the option `if_tsresol`: a power of ten, or with its highest bit of two.
fn ticks_per_second(resolution: u8) -> u64 {
    let exponent = u32::from(resolution & 0x7F);
    let ticks = if resolution & 0x80 == 0 {
        10_u64.checked_pow(exponent)
    } else {
        1_u64.checked_shl(exponent)
    };
    ticks.filter(|ticks| *ticks > 0).unwrap_or(MICROSECONDS)
}
