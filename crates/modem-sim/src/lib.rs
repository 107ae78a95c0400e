//! A modem in software: the E1550 of the story with its Qualcomm door, and an E3372 as the HiSilicon
//! door. It runs in memory and virtual time ([`MemoryBus`]), in memory at the pace of a clock
//! ([`PacedBus`]), on pseudo-terminals (`pty`), and as a USB device for virtual machines ([`usbredir`]).
//!
//! It shares no meaning with the client: its framing, AT, DIAG and DLOAD are written here once more
//! and judge strictly, so that one mistake cannot hide the other. It is checked against the byte
//! vectors of the sheets and against programs nobody here wrote (`tests/independent_programs.rs`).
//! Everything a client must never do is recorded as a violation in the [`Report`].
//!
//! It uses only `bus` and `problem`.

mod at;
mod cdrom;
#[cfg(unix)]
mod control;
#[cfg(unix)]
pub mod desk;
mod diag;
#[cfg(unix)]
mod evidence;
mod fault;
mod flash;
mod frame;
mod hisilicon;
mod intake;
mod journal;
mod looks;
mod memory;
mod network;
mod oemsbl;
mod paced;
#[cfg(unix)]
pub mod pty;
mod report;
mod scenario;
mod software;
mod stick;
mod talk;
#[cfg(unix)]
pub(crate) mod terminal;
pub mod usbredir;
mod vendor_commands;

#[cfg(test)]
mod tests;

pub use crate::bus::Role as Endpoint;
pub use fault::{Effect, Fault, Trigger};
pub use flash::WrittenObject;
pub use journal::{Entry, Event};
pub use memory::{MemoryBus, SharedStick};
pub use network::{Network, SysCfg};
pub use paced::{Clock, PacedBus, SystemClock};
pub use report::{Report, State};
pub use scenario::{
    CardLock, Chatter, Identity, Model, PresentAs, Scenario, ScenarioError, Sim, Timing,
    UnknownModel,
};
pub use stick::{Output, Shape, Stick};
