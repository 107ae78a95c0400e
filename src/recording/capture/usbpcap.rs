//! Packets of `USBPcap` on Windows. Little endian, without gaps between the fields.
//! Source: the format description of `USBPcap` (`USBPCAP_BUFFER_PACKET_HEADER`).

use super::CaptureError;
use super::packets::Packet;
use super::transfer::{End, Fields, Moment, Transfer, TransferKind};

/// `LINKTYPE_USBPCAP`.
pub(super) const USBPCAP: i32 = 249;
/// The shortest header, in bytes. Control transfers have one byte more.
const HEADER: usize = 27;
/// `USBD_STATUS_DEVICE_GONE`.
const GONE: u32 = 0xC000_7000;
/// The stage of a control transfer that holds the request.
const SETUP_STAGE: u8 = 0;

pub(super) fn decode<'a>(packet: &Packet<'a>) -> Result<Transfer<'a>, CaptureError> {
    let bad = |detail| CaptureError::BadPacket {
        packet: packet.number,
        detail,
    };
    let all = Fields::little_endian(packet.data);
    let length = all.u16(0).map(usize::from).unwrap_or_default();
    let (head, data) = packet
        .data
        .split_at_checked(length)
        .filter(|_| length >= HEADER)
        .ok_or(bad("shorter than its header"))?;
    let fields = Fields::little_endian(head);
    let known = || {
        let kind = match fields.u8(22)? {
            2 => TransferKind::Control,
            3 => TransferKind::Bulk,
            _ => TransferKind::Other,
        };
        let stage = fields.u8(HEADER);
        let is_setup = kind == TransferKind::Control && stage == Some(SETUP_STAGE);
        let status = fields.u32(10)?;
        Some(Transfer {
            id: fields.u64(2)?,
            moment: if fields.u8(16)? & 1 == 0 {
                Moment::Submitted
            } else {
                Moment::Completed
            },
            kind,
            endpoint: fields.u8(21)?,
            device: fields.u16(19)?,
            bus: fields.u16(17)?,
            setup: data.first_chunk().copied().filter(|_| is_setup),
            end: match status {
                GONE => End::Gone,
                // The two highest bits say that it failed.
                failed if failed >> 30 == 3 => End::Failed,
                _ => End::Well,
            },
            data,
            length: usize::try_from(fields.u32(23)?).ok()?,
        })
    };
    known().ok_or(bad("a field is missing"))
}
