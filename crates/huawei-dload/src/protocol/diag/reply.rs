//! Answers of the firmware.

use crate::problem::Problem;
use crate::protocol::dload::Banner;
use crate::text::printable_field;

/// Bytes of data in one NV item, unused ones included.
pub const NV_DATA: usize = 128;

/// An answer of the firmware.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// 13 0C: DIAG is alive and the stick is not in download mode.
    Alive,
    /// 00: when the firmware was built, and for which chip.
    Version(Version),
    /// 01: the electronic serial number; 0xDEADD00D stands for none.
    Esn(u32),
    /// 4B C9 03 FF: the vendor's versions, such as `11.609.18.00.00` and `E1550FCD6ATCPU Ver.A`.
    HuaweiVersion {
        /// The firmware.
        software: String,
        /// The board.
        hardware: String,
    },
    /// 4B 13 15 00: the flash chip.
    FlashInfo(FlashInfo),
    /// FB: state of the CD-ROM part. 00 presumably means idle \[L\].
    CdromStatus(u8),
    /// FA 13 00 00: the echo of [`super::Request::Ready`].
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

impl Reply {
    /// Reads the payload of a frame. Never fails: what is not known, or too short to be what it
    /// begins like, is [`Self::Other`].
    pub fn decode(payload: &[u8]) -> Self {
        Self::known(payload).unwrap_or_else(|| Self::Other(payload.to_vec()))
    }

    fn known(payload: &[u8]) -> Option<Self> {
        Some(match payload {
            [0x13, 0x0C] => Self::Alive,
            [0x00, fields @ ..] => Self::Version(Version::decode(fields)?),
            [0x01, esn @ ..] => Self::Esn(u32::from_le_bytes(esn.try_into().ok()?)),
            [0x4B, 0xC9, 0x03, 0xFF, versions @ ..] => {
                let (software, hardware) = versions.split_at_checked(31)?;
                Self::HuaweiVersion {
                    software: printable_field(software),
                    hardware: printable_field(hardware.get(..32).unwrap_or(hardware)),
                }
            }
            [0x4B, 0x13, 0x15, 0x00, ..] => Self::FlashInfo(FlashInfo::decode(payload)?),
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

/// When the firmware was built, and for which chip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Date and time of compiling.
    pub compiled: String,
    /// Date and time of release.
    pub released: String,
    /// Where it was built, a short name.
    pub directory: String,
    /// The chip, 0x0120 for the MSM6246. `None` when the reply ends before it.
    pub chip: Option<u16>,
}

impl Version {
    /// Reads what follows 00.
    fn decode(fields: &[u8]) -> Option<Self> {
        let moment = |date: &[u8], time: &[u8]| {
            let moment = format!("{} {}", printable_field(date), printable_field(time));
            moment.trim().to_owned()
        };
        let (compile_date, rest) = fields.split_at_checked(11)?;
        let (compile_time, rest) = rest.split_at_checked(8)?;
        let (release_date, rest) = rest.split_at_checked(11)?;
        let (release_time, rest) = rest.split_at_checked(8)?;
        let (directory, rest) = rest.split_at_checked(8)?;
        // Big endian, at offset 0x35 of the payload.
        let chip = rest
            .get(6..8)
            .and_then(|chip| chip.try_into().ok())
            .map(u16::from_be_bytes);
        Some(Self {
            compiled: moment(compile_date, compile_time),
            released: moment(release_date, release_time),
            directory: printable_field(directory),
            chip,
        })
    }
}

/// The flash chip as the firmware's file system sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlashInfo {
    /// 0, or the firmware's error number; then the rest means nothing.
    pub error: u32,
    /// Number of erase blocks.
    pub blocks: u32,
    /// Pages in one erase block.
    pub pages_per_block: u32,
    /// Bytes of data in a page.
    pub page_size: u32,
    /// Bytes in a page with its spare area.
    pub total_page_size: u32,
    /// The maker's number.
    pub maker: u32,
    /// The device's number.
    pub device: u32,
    /// NOR or NAND.
    pub kind: FlashKind,
    /// The name of the chip.
    pub name: String,
}

impl FlashInfo {
    /// Bytes of data the chip holds. `None` when the numbers are absurd.
    pub fn capacity(&self) -> Option<u64> {
        u64::from(self.blocks)
            .checked_mul(u64::from(self.pages_per_block))?
            .checked_mul(u64::from(self.page_size))
    }

    /// Reads the whole payload.
    fn decode(payload: &[u8]) -> Option<Self> {
        let word = |at: usize| {
            let bytes = payload.get(at..)?.first_chunk()?;
            Some(u32::from_le_bytes(*bytes))
        };
        let kind = match payload.get(32)? {
            0 => FlashKind::Nor,
            1 => FlashKind::Nand,
            other => FlashKind::Other(*other),
        };
        let name = payload.get(33..)?;
        Some(Self {
            error: word(4)?,
            blocks: word(8)?,
            pages_per_block: word(12)?,
            page_size: word(16)?,
            total_page_size: word(20)?,
            maker: word(24)?,
            device: word(28)?,
            kind,
            name: printable_field(name.get(..15).unwrap_or(name)),
        })
    }
}

/// How the flash chip is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlashKind {
    /// 0.
    Nor,
    /// 1.
    Nand,
    /// A number the sheet does not name.
    Other(u8),
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

    /// The entry of the catalogue that explains this to a person.
    pub fn problem(self) -> Problem {
        Problem::CommandRefused
    }
}
