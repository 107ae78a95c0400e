//! The last checks of a job that was cut off after the modem had taken everything.
//!
//! A power cut, or a modem that stayed away longer than the job waited, ends a flash whose every part was
//! acknowledged and whose restart was taken. When that same modem runs the version of the file, it has
//! shown all that a flash ever shows; there is nothing to repeat. Sends only commands that read. Anything
//! else than that proof is a failure, and the flash is started over ([`crate::journal`]).

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::report::ModemReport;
use super::writing::{self, Flashed, Wanted};
use crate::journal::{self, LastChecks, Record};
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// The last checks of an interrupted job.
#[derive(Clone, Debug)]
pub struct FinishRequest {
    /// The checks that are missing.
    pub checks: Box<LastChecks>,
}

impl Job for FinishRequest {
    const NAME: &'static str = "finish";
    const PLAN: Plan = &[(Stage::Identify, 50), (Stage::ReadBack, 50)];
    type Done = Flashed;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Flashed, JobError> {
        let checks = &self.checks;
        context.read_as_proof();
        let (_, after) = connect::introduce(context, Stage::Identify)?;
        context.enter(Stage::ReadBack);
        let job = checks.job();
        is_proven(checks, &after)?;
        let record = Record::Job {
            at: journal::seconds_since_epoch(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            job: String::from("finish"),
            stick: Some(checks.stick().to_owned()),
            imei: after.masked_imei(),
            model: after.identity.model.clone(),
            version: job.version.clone(),
            file: job.file.clone(),
            sha256: job.sha256.clone(),
            forced: None,
            target: job.target.clone(),
            parts: job.parts,
        };
        context.open_journal("finish", &record)?;
        context.record(&Record::CameBack {
            version: after.version(),
        })?;
        Ok(Flashed {
            wanted: None,
            objects: job.accepted,
            bytes: job.bytes,
            product: job.product.clone(),
            version_before: job.version.clone(),
            version_after: after.version(),
            version_target: job.target.clone(),
            dashboard_after: after.identity.dashboard.clone(),
            came_back: true,
            registered: Some(after.network.is_registered()),
        })
    }
}

/// Whether this is the modem that took everything, and it runs what it took.
pub(super) fn is_proven(checks: &LastChecks, after: &ModemReport) -> Result<(), JobError> {
    if after.journal_name().as_deref() != Some(checks.stick()) {
        let detail = "its IMEI is not the one of the job that was cut off";
        return Err(JobError::new(Problem::CameBackDifferent, detail));
    }
    let job = checks.job();
    let wanted = if job.job == Wanted::Dashboard.name() {
        Wanted::Dashboard
    } else {
        Wanted::Firmware
    };
    writing::check_version(wanted, job.target.as_deref(), job.version.as_deref(), after)
}

/// Whether only the last checks of a job that was cut off are missing on this modem.
pub fn is_finished(checks: &LastChecks, modem: &ModemReport) -> bool {
    is_proven(checks, modem).is_ok()
}
