//! Packets of the Linux kernel's usbmon, as libpcap writes them.
//!
//! Numbers have the byte order of the computer that captured. Link type 220 has 16 more bytes of header
//! than 189. Source: `Documentation/usb/usbmon.rst` of the kernel, "Raw binary format and API".

use super::CaptureError;
use super::packets::Packet;
use super::transfer::{End, Fields, Moment, Transfer, TransferKind};

/// `LINKTYPE_USB_LINUX`.
pub(super) const LINUX: i32 = 189;
/// Its header, in bytes.
pub(super) const LINUX_HEADER: usize = 48;
/// `LINKTYPE_USB_LINUX_MMAPPED`.
pub(super) const LINUX_MMAPPED: i32 = 220;
/// Its header, in bytes.
pub(super) const LINUX_MMAPPED_HEADER: usize = 64;

/// `-ENODEV`, `-ESHUTDOWN`: the device was pulled out.
const GONE: [i32; 2] = [-19, -108];
/// `-EINPROGRESS`: not ended yet. `-EREMOTEIO`: less came than there was room for.
const WELL: [i32; 3] = [0, -115, -121];

pub(super) fn decode<'a>(packet: &Packet<'a>, header: usize) -> Result<Transfer<'a>, CaptureError> {
    let bad = |detail| CaptureError::BadPacket {
        packet: packet.number,
        detail,
    };
    let (head, data) = packet
        .data
        .split_at_checked(header)
        .ok_or(bad("shorter than its header"))?;
    let fields = Fields {
        bytes: head,
        big_endian: packet.big_endian,
    };
    let known = || {
        let has_data = fields.u8(15)? == 0;
        let captured = usize::try_from(fields.u32(36)?).ok()?;
        let status = fields.i32(28)?;
        Some(Transfer {
            id: fields.u64(0)?,
            moment: match fields.u8(8)? {
                b'S' => Moment::Submitted,
                b'C' | b'E' => Moment::Completed,
                _ => return None,
            },
            kind: match fields.u8(9)? {
                2 => TransferKind::Control,
                3 => TransferKind::Bulk,
                0 | 1 => TransferKind::Other,
                _ => return None,
            },
            endpoint: fields.u8(10)?,
            device: fields.u8(11)?.into(),
            bus: fields.u16(12)?,
            setup: (fields.u8(14)? == 0).then_some(fields.array(40)?),
            end: match status {
                gone if GONE.contains(&gone) => End::Gone,
                well if WELL.contains(&well) => End::Well,
                _ => End::Failed,
            },
            data: if has_data {
                data.get(..captured).unwrap_or(data)
            } else {
                &[]
            },
            length: if has_data {
                usize::try_from(fields.u32(32)?).ok()?
            } else {
                0
            },
        })
    };
    known().ok_or(bad("a field has an impossible value"))
}
