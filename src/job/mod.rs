//! The jobs: switch, identify, back up, update the dashboard, flash, reactivate, repair; and two that go
//! on until they are cancelled: watching the network, and a talk over the console.
//!
//! Each job is a straight line of named stages in plain blocking code over the [`bus`](crate::bus)
//! traits, on the bus's clock. No job knows a screen: it talks through [`Notice`]s and ends with
//! [`Done`] or a [`Failure`] that says what state the modem is in.
//!
//! The safety rules of design.md are kept here: what may be sent when, what may be sent again, and what
//! happens after a fault. The bytes themselves are `protocol`'s.

mod ask_ports;
mod at_link;
mod backup;
mod come_back;
mod console;
mod context;
mod error;
mod failure;
mod finish;
pub mod fit;
mod flash;
mod fresh_port;
mod hisilicon;
mod identify;
pub mod launch;
mod link;
mod loader;
mod objects;
mod ownership;
mod qualcomm;
mod reactivate;
mod repair;
mod report;
mod stoppable;
mod switch;
mod timing;
mod vendor_program;
mod watch;

pub use backup::{BackedUp, BackupRequest};
pub use console::{ConsoleKind, ConsoleLine, ConsoleRequest};
pub use context::{Notice, Prompt, Surroundings};
pub use failure::Failure;
pub use finish::is_finished;
pub use flash::{FlashRequest, Flashed, PackageSource, Wanted};
pub use ownership::Caution;
pub use reactivate::{ReactivateRequest, Reactivated};
pub use repair::RepairRequest;
pub use report::{ModemReport, NetworkReading};
pub use switch::{SwitchRequest, Switched, SwitchedBy};
pub use vendor_program::{ProgramNotice, ProgramRan, VendorProgramRequest, hash_file};

/// What a typed line could do to the modem. The window asks before it hands the line to a console.
pub use crate::protocol::at::{Danger, danger};

use crate::journal::LastChecks;
use crate::modem::NetworkState;
use crate::progress::Plan;
use context::Context;

/// A job to run. Jobs that write are requested only after the person agreed.
#[derive(Clone, Debug)]
pub enum Request {
    /// Make a modem that still shows itself as a CD-ROM start as a modem.
    SwitchMode(SwitchRequest),
    /// Read who the modem is. Changes nothing.
    Identify,
    /// The same before an interrupted job is resumed: a modem that it left in DIAG is led back to AT.
    IdentifyToResume,
    /// Keep a copy of what can be read.
    Backup(BackupRequest),
    /// Write firmware or a dashboard.
    Flash(FlashRequest),
    /// Write the whole package into a half-flashed modem.
    Repair(RepairRequest),
    /// Make the last checks of a job that was cut off. Writes nothing.
    Finish(Box<LastChecks>),
    /// Change the network setting, or undo that.
    Reactivate(ReactivateRequest),
    /// Read registration and signal again and again, until cancelled.
    WatchNetwork,
    /// Talk to the modem by hand, until cancelled.
    Console(ConsoleRequest),
    /// Run a vendor's own updater under supervision. Cancelling says that it has finished.
    VendorProgram(VendorProgramRequest),
}

impl Request {
    /// The stages of this job with their weights. A job without an end of its own has none.
    pub fn plan(&self) -> Plan {
        match self {
            Self::SwitchMode(_) => switch::PLAN,
            Self::Identify | Self::IdentifyToResume => identify::PLAN,
            Self::Backup(_) => backup::PLAN,
            Self::Flash(_) => flash::PLAN,
            Self::Repair(_) => repair::PLAN,
            Self::Finish(_) => finish::PLAN,
            Self::Reactivate(_) => reactivate::PLAN,
            Self::VendorProgram(_) => vendor_program::PLAN,
            Self::WatchNetwork | Self::Console(_) => &[],
        }
    }
}

/// A job that reached its goal, with what was proven.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// The modem is no CD-ROM any more.
    Switched(Switched),
    /// Who the modem is.
    Identified(Box<ModemReport>),
    /// The backup was written.
    BackedUp(BackedUp),
    /// The package was accepted and the modem came back with it.
    Flashed(Flashed),
    /// The half-flashed modem took the whole package.
    Repaired(Flashed),
    /// A job that was cut off turned out to have written everything.
    Finished(Flashed),
    /// The setting was changed and read back.
    Reactivated(Reactivated),
    /// The watch was ended. What was read last; all empty when the modem answered nothing.
    Watched(NetworkState),
    /// A vendor's program ran; what was read before and after.
    ProgramRan(ProgramRan),
    /// The talk was ended.
    ConsoleClosed {
        /// The number of commands that were sent.
        sent: usize,
    },
}

/// Runs one job to its end.
///
/// # Errors
/// A [`Failure`] names the problem, the stage and the state that the modem is left in.
pub fn run(around: &mut Surroundings<'_>, request: &Request) -> Result<Done, Failure> {
    match request {
        Request::SwitchMode(request) => {
            let mut context = Context::new(around, switch::PLAN);
            let outcome = switch::run(&mut context, *request);
            context.conclude(outcome).map(Done::Switched)
        }
        Request::Identify => {
            let mut context = Context::new(around, identify::PLAN);
            let outcome = identify::run(&mut context);
            context
                .conclude(outcome)
                .map(|report| Done::Identified(Box::new(report)))
        }
        Request::IdentifyToResume => {
            let mut context = Context::new(around, identify::PLAN);
            let outcome = identify::run_to_resume(&mut context);
            context
                .conclude(outcome)
                .map(|report| Done::Identified(Box::new(report)))
        }
        Request::Backup(request) => {
            let mut context = Context::new(around, backup::PLAN);
            let outcome = backup::run(&mut context, request);
            context.conclude(outcome).map(Done::BackedUp)
        }
        Request::Flash(request) => {
            let mut context = Context::new(around, flash::PLAN);
            let outcome = flash::run(&mut context, request);
            context.conclude(outcome).map(Done::Flashed)
        }
        Request::Repair(request) => {
            let mut context = Context::new(around, repair::PLAN);
            let outcome = repair::run(&mut context, request);
            context.conclude(outcome).map(Done::Repaired)
        }
        Request::Finish(checks) => {
            let mut context = Context::new(around, finish::PLAN);
            let outcome = finish::run(&mut context, checks);
            context.conclude(outcome).map(Done::Finished)
        }
        Request::Reactivate(request) => {
            let mut context = Context::new(around, reactivate::PLAN);
            let outcome = reactivate::run(&mut context, *request);
            context.conclude(outcome).map(Done::Reactivated)
        }
        Request::VendorProgram(request) => {
            let mut context = Context::new(around, vendor_program::PLAN);
            let outcome = vendor_program::run(&mut context, request);
            context.conclude(outcome).map(Done::ProgramRan)
        }
        Request::WatchNetwork => {
            let mut context = Context::new(around, watch::PLAN);
            let outcome = watch::run(&mut context);
            context.conclude(outcome).map(Done::Watched)
        }
        Request::Console(request) => {
            let mut context = Context::new(around, console::PLAN);
            let outcome = console::run(&mut context, request);
            context
                .conclude(outcome)
                .map(|sent| Done::ConsoleClosed { sent })
        }
    }
}
