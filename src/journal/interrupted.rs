//! The job that was cut off: what the program offers to repair when it starts.

use super::{Record, StoredJournals};
use crate::modem::condition::{Last, Running};
use crate::modem::{Condition, Observation};

/// A writing job that did not reach its goal, and that no later job made good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interrupted {
    /// `flash`, `dashboard` or `repair`.
    pub job: String,
    /// [`super::stick_hash`] of the modem, absent when it could not say who it is.
    pub stick: Option<String>,
    /// Model as the modem said it.
    pub model: Option<String>,
    /// Firmware version before the job.
    pub version: Option<String>,
    /// Name of the file, without its folder.
    pub file: Option<String>,
    /// SHA-256 of the file.
    pub sha256: Option<String>,
    /// When the job began, in seconds since 1970-01-01 UTC.
    pub at: u64,
    /// The condition it left behind, as far as the journal tells.
    pub condition: Condition,
    /// The version that the file promises.
    pub target: Option<String>,
    /// The number of parts in the file.
    pub parts: Option<usize>,
    /// The number of parts whose end the modem acknowledged.
    pub accepted: usize,
    /// Bytes of the parts that were begun.
    pub bytes: u64,
    /// The product as the loader said it.
    pub product: Option<String>,
    /// Id of the problem, when the job lived to tell it.
    pub problem: Option<String>,
}

/// The newest writing job that was cut off or failed half-way, unless a later job of the same modem
/// reached its goal. One that left the modem half-written goes before a newer one that did not.
///
/// The journal of a job that runs just now looks the same: ask when the program starts.
pub fn interrupted(kept: &StoredJournals) -> Option<Interrupted> {
    let mut made_good: Vec<Interrupted> = Vec::new();
    let mut untouched = None;
    for records in &kept.journals {
        let Some(job) = read(records) else {
            continue;
        };
        if records.contains(&Record::Done) {
            made_good.push(job);
            continue;
        }
        let failed = records
            .iter()
            .any(|record| matches!(record, Record::Failed { .. }));
        // A job that failed told the person itself; where it did not leave the modem unfinished, there is
        // nothing to repair and nothing to check.
        let is_open = !failed || job.is_unfinished();
        let writes = WRITING.contains(&job.job.as_str());
        if !is_open || !writes || made_good.iter().any(|later| later.makes_good(&job)) {
            continue;
        }
        if job.is_unfinished() {
            return Some(job);
        }
        untouched.get_or_insert(job);
    }
    untouched
}

/// How many of the oldest journals can never again be what [`interrupted`] finds, whatever is written after them. The
/// journals of jobs that run are not among them.
pub(super) fn settled(kept: &StoredJournals) -> usize {
    let mut made_good: Vec<Interrupted> = Vec::new();
    let mut oldest = 0;
    for records in &kept.journals {
        let is_settled = match read(records) {
            // A journal that was just begun.
            None => false,
            Some(job) if records.contains(&Record::Done) => {
                made_good.push(job);
                true
            }
            Some(job) => {
                !WRITING.contains(&job.job.as_str())
                    || is_closed(records)
                    || made_good.iter().any(|later| later.makes_good(&job))
            }
        };
        oldest = if is_settled { oldest + 1 } else { 0 };
    }
    oldest
}

/// Whether a job came to an end that leaves nothing to take up: what its journal says is only history.
pub(super) fn is_closed(records: &[Record]) -> bool {
    let failed = || {
        records
            .iter()
            .any(|record| matches!(record, Record::Failed { .. }))
    };
    records.contains(&Record::Done)
        || (failed() && !read(records).is_some_and(|job| job.is_unfinished()))
}

/// All that a job needs to know that only makes the last checks of one that was cut off.
///
/// There is one only where the modem acknowledged every part and took the restart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChecks {
    /// The job that was cut off.
    job: Interrupted,
    /// [`super::stick_hash`] of the modem.
    stick: String,
}

impl LastChecks {
    /// The job that was cut off.
    pub fn job(&self) -> &Interrupted {
        &self.job
    }

    /// [`super::stick_hash`] of the modem that must be found.
    pub fn stick(&self) -> &str {
        &self.stick
    }
}

impl Interrupted {
    /// Whether only the last checks are missing: the modem acknowledged every part and took the restart.
    /// Only for a modem with a name, so that another one cannot be taken for it. See the
    /// [module](super) for why nothing less will do.
    pub fn last_checks(&self) -> Option<LastChecks> {
        let all = self
            .parts
            .is_some_and(|parts| parts > 0 && parts == self.accepted);
        let stick = self.stick.clone()?;
        let job = self.clone();
        (all && self.took_the_restart()).then_some(LastChecks { job, stick })
    }

    /// Whether writing had begun, and this modem was not seen to run since.
    pub(super) fn is_unfinished(&self) -> bool {
        let another = matches!(
            &self.condition,
            Condition::Running(Running { another: true, .. })
        );
        self.condition.is_unfinished() || (another && !self.condition.is_untouched())
    }

    /// Whether the modem took the restart with everything written; it may have been seen since.
    fn took_the_restart(&self) -> bool {
        match &self.condition {
            Condition::Running(_)
            | Condition::CdRom(_)
            | Condition::Away(Last::Running(_) | Last::CdRom(_)) => !self.condition.is_untouched(),
            condition => condition.is_unproven(),
        }
    }

    /// Whether this job, which reached its goal, makes an `earlier` one good. A modem in download mode
    /// does not say who it is, so a repair has no name; then the later job counts. At worst nothing is
    /// offered, and a half-written modem still shows itself when it is plugged in.
    fn makes_good(&self, earlier: &Self) -> bool {
        match (&self.stick, &earlier.stick) {
            (Some(own), Some(other)) => own == other,
            _ => true,
        }
    }
}

/// Judges the records as if the job had been interrupted after the last of them.
pub(super) fn read(records: &[Record]) -> Option<Interrupted> {
    let mut found: Option<Interrupted> = None;
    for record in records {
        if let Record::Job {
            at,
            job,
            stick,
            model,
            version,
            file,
            sha256,
            target,
            parts,
            ..
        } = record
        {
            found = Some(Interrupted {
                job: job.clone(),
                stick: stick.clone(),
                model: model.clone(),
                version: version.clone(),
                file: file.clone(),
                sha256: sha256.clone(),
                at: *at,
                target: target.clone(),
                parts: *parts,
                accepted: 0,
                bytes: 0,
                product: None,
                condition: Condition::Unknown,
                problem: None,
            });
        }
        if let Some(job) = &mut found {
            job.take(record);
        }
    }
    found
}

impl Interrupted {
    fn take(&mut self, record: &Record) {
        match record {
            Record::ObjectStarted { size, .. } => self.bytes = self.bytes.saturating_add(*size),
            Record::ObjectAccepted { .. } => self.accepted = self.accepted.saturating_add(1),
            Record::DownloadMode { product } => self.product.clone_from(product),
            Record::Failed { problem, state } => {
                self.problem = Some(problem.clone());
                // Earlier versions kept less: such a journal may say so in this word alone.
                if state == HALF_WRITTEN && self.condition.is_untouched() {
                    self.observe(&Observation::FoundHalfWritten);
                }
            }
            _ => {}
        }
        if let Some(seen) = record.observation() {
            self.observe(&seen);
        }
    }

    fn observe(&mut self, seen: &Observation) {
        self.condition = std::mem::take(&mut self.condition).after(seen);
    }
}

/// The jobs that write into the modem's flash memory.
const WRITING: [&str; 3] = ["flash", "dashboard", "repair"];
/// The name of a half-written modem's condition in [`Record::Failed`].
const HALF_WRITTEN: &str = "repairable";

#[cfg(test)]
mod tests;
