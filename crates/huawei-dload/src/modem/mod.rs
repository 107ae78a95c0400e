//! The self-description of a modem, and its meaning.
//!
//! Answer lines, USB ids and port names go in as text and numbers; typed values come out: who the
//! modem is ([`identity`], [`imei`], [`family`]), what a USB device of the vendor is doing ([`shape`], [`usb`],
//! [`descriptors`]) and how it leaves its CD-ROM state ([`switch`]), how the radio is set
//! ([`syscfg`], [`syscfgex`], [`setting`], [`band`]), whether it is on a network ([`service`], [`radio`],
//! [`network`]), what its SIM and lock say ([`sim`]), when a code may be given to them ([`code`], [`attempt`]).
//! What it *is*, after all that was observed, is its
//! [`condition`].
//!
//! Nothing here opens a port, sends a command, sleeps or reads a clock. Which lines belong to which
//! command is decided by whoever read them; every parser here accepts the line with or without its
//! prefix, with or without a space after the colon and in any case (`docs/facts/at-and-usb.md` §1.1).

pub mod answer;
pub mod attempt;
pub mod band;
pub mod code;
pub mod composition;
pub mod condition;
pub mod descriptors;
pub mod family;
mod firmware_version;
pub mod identity;
pub mod imei;
pub mod network;
pub mod networks;
pub mod port_mode;
pub mod radio;
pub mod role;
pub mod serial_number;
pub mod service;
pub mod setting;
pub mod shape;
pub mod sim;
pub mod switch;
pub mod syscfg;
pub mod syscfg_range;
pub mod syscfgex;
pub mod syscfgex_range;
mod ucs2;
pub mod usb;
mod usb_ids;
mod usb_state;
pub mod voice;

pub use answer::AnswerError;
pub use attempt::{AttemptsLeft, CodeVerdict, PinHindrance, PinStatus, PinTask, UnlockHindrance};
pub use band::BandMask;
pub use code::{MalformedCode, Pin, UnlockCode};
pub use composition::Composition;
pub use condition::{Condition, Observation};
pub use family::{DownloadEntry, Family};
pub use firmware_version::FirmwareVersion;
pub use identity::{Identity, Same};
pub use imei::{Imei, ImeiFault};
pub use network::{NetworkState, NetworkVerdict};
pub use networks::Networks;
pub use radio::{Operator, RadioPower, Registration, Signal};
pub use role::Role;
pub use serial_number::SerialNumber;
pub use service::Sysinfo;
pub use setting::{Offer, Proposal, RadioCommand, RadioSetting};
pub use sim::{CardLock, PinState, PinTries};
pub use switch::{SwitchMessage, SwitchPlan};
pub use syscfg::Syscfg;
pub use syscfg_range::SyscfgRange;
pub use syscfgex::SyscfgEx;
pub use syscfgex_range::SyscfgExRange;
pub use usb::UsbState;
pub use voice::Voice;
