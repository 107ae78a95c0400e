//! DIAG: asking the running firmware who it is, and sending it into download mode.
//!
//! Only reading, the switch and the restart exist here. NV and EFS writes, service codes and memory
//! access have no representation, and nothing takes raw bytes to send. Fields are little endian where
//! nothing else is said. Sources: `docs/facts/e1550-download-mode.md` §1.2 and §3.5.

use super::hdlc;

mod reply;
#[cfg(test)]
mod tests;

pub use reply::{DiagReply, NV_DATA, NvStatus, Rejection};

/// A question to the firmware.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagRequest {
    /// 0C: download mode or not? The firmware knows no such command and says so.
    Probe,
    /// 01: the electronic serial number, a dummy on UMTS sticks.
    Esn,
    /// 4B C9 03 FF: the vendor's software and hardware version.
    HuaweiVersion,
    /// FB: state of the CD-ROM part \[L\].
    CdromStatus,
    /// FA 13 00 00: echoed. The vendor's updater sends it before the switch; its purpose is not
    /// established.
    Ready,
    /// 26: one NV item, to keep a copy. There is no way to write one back.
    ReadNv(u16),
    /// 3A: start again in download mode. Echoed, then the stick leaves the bus.
    SwitchToDownload,
    /// 29 02 00: start again. Brings AT back after `AT$QCDMG` \[L\].
    Restart,
}

impl DiagRequest {
    /// The payload of the request.
    pub fn payload(self) -> Vec<u8> {
        match self {
            Self::Probe => vec![0x0C],
            Self::Esn => vec![0x01],
            Self::HuaweiVersion => vec![0x4B, 0xC9, 0x03, 0xFF],
            Self::CdromStatus => vec![0xFB],
            Self::Ready => vec![0xFA, 0x13, 0x00, 0x00],
            Self::ReadNv(item) => {
                let mut payload = vec![0x26];
                payload.extend(item.to_le_bytes());
                payload.resize(3 + NV_DATA + 2, 0x00);
                payload
            }
            Self::SwitchToDownload => vec![0x3A],
            Self::Restart => vec![0x29, 0x02, 0x00],
        }
    }

    /// The framed request, with a leading flag: DIAG ignores empty frames, and some captured
    /// requests have one anyway.
    pub fn frame(self) -> Vec<u8> {
        hdlc::encode(&self.payload())
    }

    /// Whether `reply` is the end of waiting for this request, be it with a refusal. Everything else
    /// is a late answer to an earlier request, or a log packet.
    pub fn answers(self, reply: &DiagReply) -> bool {
        match (self, reply) {
            (Self::Probe, DiagReply::Alive | DiagReply::DownloadMode(_))
            | (Self::Esn, DiagReply::Esn(_))
            | (Self::HuaweiVersion, DiagReply::HuaweiVersion { .. })
            | (Self::CdromStatus, DiagReply::CdromStatus(_))
            | (Self::Ready, DiagReply::Ready)
            | (Self::SwitchToDownload, DiagReply::SwitchAccepted)
            | (Self::Restart, DiagReply::RestartAccepted) => true,
            (Self::ReadNv(asked), DiagReply::Nv { item, .. }) => asked == *item,
            // A refusal carries the request it refuses, which may come back cut short.
            (_, DiagReply::Rejected { request, .. }) => {
                !request.is_empty() && self.payload().starts_with(request)
            }
            _ => false,
        }
    }
}

/// The bytes that turn the PC UI port into a DIAG port and probe it at once, as the vendor's updater
/// sends them: `AT^DISLOG=255` and two probes sharing a flag
/// (`docs/facts/e1550-download-mode.md` §1.2 row 2).
pub fn dislog_handover() -> Vec<u8> {
    let mut bytes = b"AT^DISLOG=255\r\n".to_vec();
    let probe = DiagRequest::Probe.frame();
    bytes.extend_from_slice(&probe);
    bytes.extend(probe.iter().skip(1));
    bytes
}
