//! The job that was cut off: what the program offers to repair when it starts.

use super::{Record, Store, state_name};
use crate::problem::ModemState;

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
    /// What it left behind: `Repairable` once the first byte may have been written, `Untouched` when
    /// it was cut off before.
    pub state: ModemState,
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
    /// How far it had come.
    pub reached: Reached,
    /// Id of the problem, when the job lived to tell it.
    pub problem: Option<String>,
}

/// How far a job had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reached {
    /// Nothing was sent that changes the modem.
    Begun,
    /// It may be in download mode, with nothing written. Plugging it in again brings it back.
    DownloadMode,
    /// Writing had begun.
    Writing,
    /// All parts were acknowledged and the restart was about to be sent, or was.
    Restarting,
    /// The modem took the restart.
    Restarted,
    /// It came back, and only the last checks are missing.
    CameBack,
}

/// The newest writing job that was cut off or failed half-way, unless a later job of the same modem
/// reached its goal. One that left the modem half-written goes before a newer one that did not.
///
/// The journal of a job that runs just now looks the same: ask when the program starts.
pub fn interrupted(store: &dyn Store) -> Option<Interrupted> {
    let mut made_good: Vec<Interrupted> = Vec::new();
    let mut untouched = None;
    for records in store.all() {
        let Some(job) = read(&records) else {
            continue;
        };
        if records.contains(&Record::Done) {
            made_good.push(job);
            continue;
        }
        let failed = records
            .iter()
            .any(|record| matches!(record, Record::Failed { .. }));
        let is_open = match job.state {
            ModemState::Repairable => true,
            // It told the person itself, and there is nothing to repair.
            ModemState::Untouched => !failed,
            ModemState::SettingChanged | ModemState::OtherProgram => false,
        };
        let writes = ["flash", "dashboard", "repair"].contains(&job.job.as_str());
        if !is_open || !writes || made_good.iter().any(|later| later.makes_good(&job)) {
            continue;
        }
        if job.state == ModemState::Repairable {
            return Some(job);
        }
        untouched.get_or_insert(job);
    }
    untouched
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
        (all && self.reached >= Reached::Restarted).then_some(LastChecks { job, stick })
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

/// What the records say, as if the job had been cut off after the last of them.
fn read(records: &[Record]) -> Option<Interrupted> {
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
                state: before_the_first_byte(job),
                reached: Reached::Begun,
                problem: None,
            });
        } else if let Some(job) = &mut found {
            job.take(record);
        }
    }
    found
}

/// A repair begins with a modem that is half-written already.
fn before_the_first_byte(job: &str) -> ModemState {
    if job == "repair" {
        ModemState::Repairable
    } else {
        ModemState::Untouched
    }
}

impl Interrupted {
    fn take(&mut self, record: &Record) {
        match record {
            Record::ObjectStarted { size, .. } => self.bytes = self.bytes.saturating_add(*size),
            Record::ObjectAccepted { .. } => self.accepted = self.accepted.saturating_add(1),
            Record::DownloadMode { product } => self.product.clone_from(product),
            _ => {}
        }
        let reached = match record {
            Record::EnterDownloadMode | Record::DownloadMode { .. } => Reached::DownloadMode,
            Record::ObjectStarted { .. } | Record::ObjectAccepted { .. } => Reached::Writing,
            Record::Restart => Reached::Restarting,
            Record::Restarted => Reached::Restarted,
            Record::CameBack { .. } => Reached::CameBack,
            Record::Failed { problem, state } => {
                self.problem = Some(problem.clone());
                // A state of a later version is judged by what was done.
                if let Some(state) = ModemState::ALL
                    .iter()
                    .copied()
                    .find(|it| state_name(*it) == state)
                {
                    self.state = state;
                }
                return;
            }
            _ => return,
        };
        self.reached = self.reached.max(reached);
        if reached >= Reached::Writing {
            self.state = ModemState::Repairable;
        }
    }
}

#[cfg(test)]
mod tests;
