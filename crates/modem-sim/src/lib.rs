//! A simulated modem in software, to test programs against that talk to Huawei sticks: the E1550 with its
//! Qualcomm download mode, and an E3372 with that of HiSilicon.
//!
//! [`Stick`] is the modem alone: it takes bytes and the time, and gives bytes. It is served on pseudo-terminals
//! ([`pty`]), as a USB device for virtual machines ([`usbredir`]), and within a made-up tree of `/sys` and `/dev`
//! ([`fake_sysfs`]).
//!
//! Nothing of a client is used here: framing, AT, DIAG and DLOAD are written once more and judge strictly, so that
//! one mistake cannot hide the other. The modem is checked against the byte vectors of `docs/facts` and against
//! programs nobody here wrote. Everything a client must never do is recorded as a violation in the [`Report`].
//!
//! ```
//! use std::time::Instant;
//! use modem_sim::{Role, Model, Output, Scenario, Stick};
//!
//! let now = Instant::now();
//! let mut stick = Stick::new(Scenario::of(Model::E1550), now);
//! stick.receive(now, Role::PcUi, b"ATI\r");
//! let due = stick.next_due().expect("an answer is on its way");
//! let said: Vec<u8> = stick
//!     .take_output(due)
//!     .into_iter()
//!     .flat_map(|output| match output {
//!         Output::Bytes { bytes, .. } => bytes,
//!         Output::PortsChanged => Vec::new(),
//!     })
//!     .collect();
//! assert!(!said.is_empty());
//! ```

// Nothing from outside may bring the modem down; tests may fail as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

mod at;
mod cdrom;
#[cfg(unix)]
mod control;
mod diag;
#[cfg(unix)]
mod evidence;
#[cfg(unix)]
pub mod fake_sysfs;
mod fault;
mod flash;
mod frame;
mod hisilicon;
mod intake;
mod journal;
mod looks;
mod network;
mod oemsbl;
#[cfg(unix)]
pub mod pty;
mod report;
mod role;
mod scenario;
mod software;
mod stick;
mod talk;
#[cfg(unix)]
pub mod terminal;
pub mod usbredir;

#[cfg(test)]
mod tests;

pub use cdrom::{SwitchOutcome, SwitchRequest};
pub use fault::{Effect, Fault, Trigger};
pub use flash::WrittenObject;
pub use journal::{AttemptFor, ModemEvent, TimedEvent};
pub use looks::Shape;
pub use network::{Network, SysCfg};
pub use report::{ModemState, Report};
pub use role::Role;
pub use scenario::{
    CardLock, Chatter, Identity, MOST_SCENARIO_BYTES, Model, PresentAs, Scenario, ScenarioError,
    Sim, Timing, UnknownModel,
};
pub use stick::{Output, Stick};
