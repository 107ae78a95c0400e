//! The jobs: switch, identify, back up, update the dashboard, flash, reactivate, repair; and two that go
//! on until they are cancelled: watching the network, and a talk over the console.
//!
//! Each job is a straight line of named stages in plain blocking code over the [`bus`](crate::bus)
//! traits, on the bus's clock. No job knows a screen: it talks through [`Notice`]s and ends with
//! [`Done`] or a [`Failure`] that says what state the modem is in.
//!
//! A job is added in three places of this folder, as `definition` says.
//!
//! The safety rules (README.md, "Is it safe?") are kept here: what may be sent when, what may be sent again, and what
//! happens after a fault. The bytes themselves are `protocol`'s.

mod ask;
mod ask_ports;
mod at_link;
mod attempt;
mod backup;
mod backup_file;
mod cdrom;
mod come_back;
mod connect;
mod console;
mod context;
mod definition;
mod error;
#[cfg(test)]
pub mod every_condition;
mod examine;
mod fact;
mod failure;
mod finding;
mod finish;
pub mod fit;
mod flash;
mod fresh_port;
mod hisilicon;
mod identify;
pub mod launch;
mod link;
mod loader;
mod network_setting;
mod notice;
mod objects;
mod qualcomm;
mod reactivate;
mod read_back;
mod read_modem;
mod repair;
mod report;
mod restore;
mod sim_pin;
mod stoppable;
mod stored_setting;
mod switch;
mod table;
mod timing;
mod unlock;
mod vendor_program;
mod voice;
mod watch;
mod writing;

pub use attempt::Agreed;
pub use backup::{BackedUp, BackupRequest};
pub use backup_file::{
    Backup, BackupError, Restorable, RestoreStep, Saved, SavedSettings, WhyLeft,
};
pub use cdrom::{CdromChanged, CdromRequest};
pub use console::{ConsoleClosed, ConsoleRequest};
pub use context::Surroundings;
pub use examine::{ExamineRequest, HealthReading};
pub use fact::{Fact, FactGroup};
pub use failure::Failure;
pub use finding::Finding;
pub use finish::{FinishRequest, is_finished};
pub use flash::FlashRequest;
pub use identify::IdentifyRequest;
pub use notice::{Caution, ConsoleKind, ConsoleLine, Notice, ProgramNotice, Prompt};
pub use reactivate::{ReactivateRequest, Reactivated};
pub use repair::RepairRequest;
pub use report::{ModemReport, NetworkReading};
pub use restore::{RestoreRequest, Restored};
pub use sim_pin::{SimPinDone, SimPinRequest, problem as pin_problem};
pub use switch::{SwitchRequest, Switched, SwitchedBy};
pub use table::{Done, JobRequest, run};
pub use unlock::{UnlockRequest, Unlocked, problem as unlock_problem};
pub use vendor_program::{ProgramRan, VendorProgramRequest, hash_file};
pub use voice::{VoiceRequest, VoiceTurnedOn};
pub use watch::WatchRequest;
pub use writing::{Flashed, Wanted};

/// The danger of a typed line. The window asks before it hands the line to a console.
pub use crate::protocol::at::{Danger, danger};
