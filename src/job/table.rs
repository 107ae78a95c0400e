//! The table of all jobs: what may be asked for, and what comes of it.
//!
//! One row for each job. Whatever has to know all of them is made from the rows: [`JobRequest`], [`Done`] and [`run`].
//! [`super::definition`] says how a job is added.

use serde::Serialize;

use super::backup::{BackedUp, BackupRequest};
use super::cdrom::{CdromChanged, CdromRequest};
use super::console::{ConsoleClosed, ConsoleRequest};
use super::context::Surroundings;
use super::definition::{Job, perform};
use super::examine::{ExamineRequest, HealthReading};
use super::failure::Failure;
use super::finish::FinishRequest;
use super::flash::FlashRequest;
use super::identify::IdentifyRequest;
use super::reactivate::{ReactivateRequest, Reactivated};
use super::repair::RepairRequest;
use super::report::ModemReport;
use super::restore::{RestoreRequest, Restored};
use super::sim_pin::{SimPinDone, SimPinRequest};
use super::switch::{SwitchRequest, Switched};
use super::unlock::{UnlockRequest, Unlocked};
use super::vendor_program::{ProgramRan, VendorProgramRequest};
use super::voice::{VoiceRequest, VoiceTurnedOn};
use super::watch::WatchRequest;
use super::writing::Flashed;
use crate::modem::NetworkState;
use crate::progress::Plan;

/// Each row: the request with its documentation, and the result with its own.
macro_rules! jobs {
    ($(
        $(#[$about_request:meta])*
        $request:ident($job:ty) =>
            $(#[$about_done:meta])*
            $done:ident($result:ty);
    )+) => {
        /// A job to run. Jobs that write are requested only after the person agreed.
        #[derive(Clone, Debug)]
        pub enum JobRequest {
            $( $(#[$about_request])* $request($job), )+
        }

        impl JobRequest {
            /// The job's name in the log.
            pub fn name(&self) -> &'static str {
                match self { $( Self::$request(_) => <$job as Job>::NAME, )+ }
            }

            /// The stages of this job with their weights.
            pub fn plan(&self) -> Plan {
                match self { $( Self::$request(_) => <$job as Job>::PLAN, )+ }
            }

            /// Whether this job comes to an end without being stopped.
            pub fn ends_by_itself(&self) -> bool {
                match self { $( Self::$request(_) => <$job as Job>::ENDS_BY_ITSELF, )+ }
            }
        }

        /// A job that reached its goal, with what was proven. In JSON only that is written.
        #[derive(Clone, Debug, PartialEq, Serialize)]
        #[serde(untagged)]
        pub enum Done {
            $( $(#[$about_done])* $done($result), )+
        }

        /// Runs one job to its end.
        ///
        /// # Errors
        /// A [`Failure`] names the problem, the stage and the state that the modem is left in.
        pub fn run(around: &mut Surroundings<'_>, request: &JobRequest) -> Result<Done, Failure> {
            match request {
                $( JobRequest::$request(job) => perform(around, job).map(Done::$done), )+
            }
        }

        /// The name and the plan of every job.
        #[cfg(test)]
        const ALL: &[(&str, Plan)] = &[ $( (<$job as Job>::NAME, <$job as Job>::PLAN), )+ ];
    };
}

jobs! {
    /// Make a modem that still shows itself as a CD-ROM start as a modem.
    SwitchMode(SwitchRequest) =>
        /// The modem is no CD-ROM any more.
        Switched(Switched);

    /// Read who the modem is. Writes nothing.
    Identify(IdentifyRequest) =>
        /// The identity of the modem.
        Identified(Box<ModemReport>);

    /// Read everything that a health report has. Writes nothing.
    Examine(ExamineRequest) =>
        /// The state that was read.
        Examined(Box<HealthReading>);

    /// Back up what can be read.
    Backup(BackupRequest) =>
        /// The backup was written.
        BackedUp(BackedUp);

    /// Write firmware or a dashboard.
    Flash(FlashRequest) =>
        /// The package was accepted and the modem came back with it.
        Flashed(Flashed);

    /// Write the whole package into a half-flashed modem.
    Repair(RepairRequest) =>
        /// The half-flashed modem took the whole package.
        Repaired(Flashed);

    /// Make the last checks of an interrupted job. Writes nothing.
    Finish(FinishRequest) =>
        /// An interrupted job turned out to have written everything.
        Finished(Flashed);

    /// Change the network setting, or undo that.
    Reactivate(ReactivateRequest) =>
        /// The setting was changed and read back.
        Reactivated(Reactivated);

    /// Turn the modem's own CD-ROM and card reader off or on.
    Cdrom(CdromRequest) =>
        /// The devices that the modem shows besides its ports were stored and read back.
        CdromChanged(CdromChanged);

    /// Turn voice calls on.
    TurnVoiceOn(VoiceRequest) =>
        /// Voice calls are on.
        VoiceTurnedOn(VoiceTurnedOn);

    /// Put settings back from a backup.
    Restore(RestoreRequest) =>
        /// The settings were put back and read back.
        Restored(Restored);

    /// Give the operator's code to the lock of the modem, once.
    Unlock(UnlockRequest) =>
        /// The code was right.
        Unlocked(Unlocked);

    /// Enter the PIN of the SIM card, or switch the request for it.
    SimPin(SimPinRequest) =>
        /// The SIM card is as it was wanted.
        SimPinDone(SimPinDone);

    /// Read registration and signal again and again, until cancelled.
    WatchNetwork(WatchRequest) =>
        /// The watch was ended. The last reading; all empty when the modem answered nothing.
        Watched(NetworkState);

    /// Send commands that a person types, until cancelled.
    Console(ConsoleRequest) =>
        /// The console was closed.
        ConsoleClosed(ConsoleClosed);

    /// Run a manufacturer's own updater under supervision. Cancelling says that it has finished.
    VendorProgram(VendorProgramRequest) =>
        /// The updater ran; the versions before and after.
        ProgramRan(ProgramRan);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::ALL;

    #[test]
    fn every_job_has_its_own_name_and_enters_each_stage_with_weight_once() {
        let names: BTreeSet<&str> = ALL.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), ALL.len());
        for (name, plan) in ALL {
            let stages: BTreeSet<&str> = plan.iter().map(|(stage, _)| stage.id()).collect();
            assert_eq!(stages.len(), plan.len(), "{name}");
            assert!(plan.iter().all(|(_, weight)| *weight > 0), "{name}");
        }
    }
}
