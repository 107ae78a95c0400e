//! Answers of the firmware.

use crate::protocol::dload::Banner;
use crate::text::printable_field;

/// Bytes of data in one NV item, unused ones included.
pub const NV_DATA: usize = 128;

/// An answer of the firmware.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiagReply {
    /// 13 0C: DIAG is alive and the stick is not in download mode.
    Alive,
    /// 01: the electronic serial number; 0xDEADD00D stands for none.
    Esn(u32),
    /// 4B C9 03 FF: the vendor's versions, such as `11.609.18.00.00` and `E1550FCD6ATCPU Ver.A`.
    HuaweiVersion {
        /// The firmware.
        software: String,
        /// The board.
        hardware: String,
    },
    /// FB: state of the CD-ROM part. 00 presumably means idle \[L\].
    CdromStatus(u8),
    /// FA 13 00 00: the echo of [`super::DiagRequest::Ready`].
    Ready,
    /// 26: one NV item.
    Nv {
        /// The number of the item.
        item: u16,
        /// Its data; means nothing unless the status is [`NvStatus::Done`].
        data: [u8; NV_DATA],
        /// Whether the item could be read.
        status: NvStatus,
    },
    /// 3A: the stick is about to leave the bus and come back in download mode.
    SwitchAccepted,
    /// 29 02 00: the stick is about to start again.
    RestartAccepted,
    /// The request was refused.
    Rejected {
        /// Why.
        reason: Rejection,
        /// The request, as the firmware sent it back.
        request: Vec<u8>,
    },
    /// 0D: not DIAG at all, the stick is in download mode. The text is its banner.
    DownloadMode(String),
    /// Anything else, as it came.
    Other(Vec<u8>),
}

impl DiagReply {
    /// Reads the payload of a frame. Never fails: what is not known, or too short to be what it
    /// begins like, is [`Self::Other`].
    pub fn decode(payload: &[u8]) -> Self {
        Self::known(payload).unwrap_or_else(|| Self::Other(payload.to_vec()))
    }

    fn known(payload: &[u8]) -> Option<Self> {
        Some(match payload {
            [0x13, 0x0C] => Self::Alive,
            [0x01, esn @ ..] => Self::Esn(u32::from_le_bytes(esn.try_into().ok()?)),
            [0x4B, 0xC9, 0x03, 0xFF, versions @ ..] => {
                let (software, hardware) = versions.split_at_checked(31)?;
                Self::HuaweiVersion {
                    software: printable_field(software),
                    hardware: printable_field(hardware.get(..32).unwrap_or(hardware)),
                }
            }
            [0xFB, status] => Self::CdromStatus(*status),
            [0xFA, 0x13, 0x00, 0x00] => Self::Ready,
            [0x26, rest @ ..] => {
                let (item, rest) = rest.split_first_chunk()?;
                let (data, status) = rest.split_first_chunk()?;
                Self::Nv {
                    item: u16::from_le_bytes(*item),
                    data: *data,
                    status: NvStatus::new(u16::from_le_bytes(status.try_into().ok()?)),
                }
            }
            [0x3A] => Self::SwitchAccepted,
            [0x29, 0x02, 0x00] => Self::RestartAccepted,
            [0x0D, length, banner @ ..] => {
                Self::DownloadMode(Banner::read(*length, banner).text().to_owned())
            }
            [code, request @ ..] => Self::Rejected {
                reason: Rejection::new(*code)?,
                request: request.to_vec(),
            },
            [] => return None,
        })
    }
}

/// Whether an NV item could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NvStatus {
    /// 0: it could.
    Done,
    /// 1: busy, ask again.
    Busy,
    /// 2: bad command.
    BadCommand,
    /// 3: memory full.
    Full,
    /// 4: failed.
    Failed,
    /// 5: the item is not active on this stick.
    Inactive,
    /// 6: there is no such item.
    BadParameter,
    /// 7: read-only.
    ReadOnly,
    /// A number the sheet does not name.
    Other(u16),
}

impl NvStatus {
    fn new(code: u16) -> Self {
        match code {
            0 => Self::Done,
            1 => Self::Busy,
            2 => Self::BadCommand,
            3 => Self::Full,
            4 => Self::Failed,
            5 => Self::Inactive,
            6 => Self::BadParameter,
            7 => Self::ReadOnly,
            other => Self::Other(other),
        }
    }

    /// The number on the wire.
    pub fn code(self) -> u16 {
        match self {
            Self::Done => 0,
            Self::Busy => 1,
            Self::BadCommand => 2,
            Self::Full => 3,
            Self::Failed => 4,
            Self::Inactive => 5,
            Self::BadParameter => 6,
            Self::ReadOnly => 7,
            Self::Other(code) => code,
        }
    }

    /// Whether the item simply does not exist on this stick, so that its absence is no failure.
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Inactive | Self::BadParameter)
    }
}

/// Why a request was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// 13.
    #[error("unknown command")]
    BadCommand,
    /// 14.
    #[error("bad parameter")]
    BadParameter,
    /// 15.
    #[error("bad length")]
    BadLength,
    /// 16.
    #[error("bad device")]
    BadDevice,
    /// 18.
    #[error("not possible in this mode")]
    BadMode,
    /// 42.
    #[error("locked by the service code")]
    ServiceCodeLocked,
    /// 47.
    #[error("not possible in this security mode")]
    BadSecurityMode,
}

impl Rejection {
    fn new(code: u8) -> Option<Self> {
        Some(match code {
            0x13 => Self::BadCommand,
            0x14 => Self::BadParameter,
            0x15 => Self::BadLength,
            0x16 => Self::BadDevice,
            0x18 => Self::BadMode,
            0x42 => Self::ServiceCodeLocked,
            0x47 => Self::BadSecurityMode,
            _ => return None,
        })
    }
}
