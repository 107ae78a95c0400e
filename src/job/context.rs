//! The surroundings of every job: the bus, the journal, the event sink and the cancellation flag.

mod ownership;

use std::time::{Duration, Instant};

use super::error::JobError;
use super::failure::Failure;
use super::notice::Notice;
use super::stoppable::{Shield, StoppableBus};
use super::timing;
use crate::bus::{Bus, Clock as _};
use crate::guard::Guard;
use crate::journal::{Journal, Record, Store};
use crate::modem::{AttemptsLeft, Condition, Observation};
use crate::progress::{Plan, Progress, Stage};
use ownership::Ownership;

/// How many bytes lie between two progress notices at least.
const TELL_BYTES: u64 = 64 * 1024;
/// In a stage of more bytes than this, time lies between two progress notices too. A shorter one is
/// over before the limit would let much be told, and tells the same on every machine.
const TELL_ALL: u64 = 32 * TELL_BYTES;
/// That time. Each notice wakes the listener, which then wants a core the transfer could use: measured
/// 0.1 ms on a machine with two. At 1.3 MB/s and less, so on every modem, the bytes are what limits.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// Where a job's way to the person and to the journal lies. Made by the worker for each job.
pub struct Surroundings<'a> {
    /// Where ports come from.
    pub bus: &'a mut dyn Bus,
    /// The guard that keeps others off the modem and the computer awake.
    pub guard: &'a mut dyn Guard,
    /// Where journals live.
    pub store: &'a mut dyn Store,
    /// Takes every notice. Must not block.
    pub tell: &'a mut dyn FnMut(Notice),
    /// Whether the person wants to stop. Asked only where stopping is safe.
    pub cancelled: &'a mut (dyn FnMut() -> bool + Send),
}

impl std::fmt::Debug for Surroundings<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Surroundings")
    }
}

/// The surroundings in the hands of a running job.
pub(super) struct Around<'a, 'b> {
    pub(super) bus: StoppableBus<'a, 'b>,
    pub(super) guard: &'a mut (dyn Guard + 'b),
    pub(super) store: &'a mut (dyn Store + 'b),
    tell: &'a mut (dyn FnMut(Notice) + 'b),
}

/// The running job's own view of its surroundings.
pub(super) struct Context<'a, 'b> {
    pub(super) around: Around<'a, 'b>,
    journal: Option<Journal>,
    /// When the journal was opened.
    begun: Option<Instant>,
    progress: Progress,
    last_reported: u64,
    told_at: Option<Instant>,
    condition: Condition,
    attempts_left: Option<AttemptsLeft>,
    hushed: bool,
    pub(super) ownership: Ownership,
}

impl<'a, 'b> Context<'a, 'b> {
    pub(super) fn new(around: &'a mut Surroundings<'b>, plan: Plan) -> Self {
        let around = Around {
            bus: StoppableBus::new(&mut *around.bus, &mut *around.cancelled),
            guard: &mut *around.guard,
            store: &mut *around.store,
            tell: &mut *around.tell,
        };
        let ownership = Ownership::new(&around.bus);
        Self {
            around,
            ownership,
            journal: None,
            begun: None,
            progress: Progress::new(plan),
            last_reported: 0,
            told_at: None,
            condition: Condition::Unknown,
            attempts_left: None,
            hushed: false,
        }
    }

    pub(super) fn now(&self) -> Instant {
        self.around.bus.now()
    }

    pub(super) fn bus(&mut self) -> &mut dyn Bus {
        &mut self.around.bus
    }

    pub(super) fn enter(&mut self, stage: Stage) {
        self.look_whether_slept();
        self.progress.enter(stage);
        let permille = self.progress.permille();
        (self.around.tell)(Notice::Stage { stage, permille });
    }

    /// The stage went on. Told to the person once per 64 KiB at most, and not more often than can be
    /// seen: nobody sees more. The end is always told.
    pub(super) fn within(&mut self, done: u64, total: u64) {
        let step = done / TELL_BYTES;
        if total > TELL_BYTES && done < total && step == self.last_reported {
            return;
        }
        let now = self.now();
        if total > TELL_ALL
            && done < total
            && self
                .told_at
                .is_some_and(|at| now.saturating_duration_since(at) < TELL_EVERY)
        {
            return;
        }
        self.look_whether_slept();
        self.last_reported = step;
        self.told_at = Some(now);
        self.progress.within(done, total);
        if let Some(stage) = self.progress.stage() {
            let permille = self.progress.permille();
            (self.around.tell)(Notice::Progress {
                stage,
                done,
                total,
                permille,
            });
        }
    }

    pub(super) fn log(&mut self, text: impl Into<String>) {
        if !self.hushed {
            (self.around.tell)(Notice::Log(text.into()));
        }
    }

    /// No more lines for the log: what comes now was all said before.
    pub(super) fn mute_log(&mut self) {
        self.hushed = true;
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        (self.around.tell)(notice);
    }

    /// The modem's condition, after all that was observed in this job.
    pub(super) fn condition(&self) -> &Condition {
        &self.condition
    }

    /// Something was seen of the modem. It goes into the journal, too, where one is open; that it cannot be
    /// written there changes nothing about what was seen.
    pub(super) fn observe(&mut self, what: Observation) {
        if self.fold(&what)
            && let Err(error) = self.write(&Record::Observed { what })
        {
            self.log(format!("not in the journal: {error}"));
        }
    }

    /// Gives whether the condition is another one now.
    fn fold(&mut self, seen: &Observation) -> bool {
        let now = self.condition.clone().after(seen);
        if now == self.condition {
            return false;
        }
        self.condition = now.clone();
        (self.around.tell)(Notice::Condition(now));
        true
    }

    /// Whether the person wants to stop. For jobs to which that is the normal end.
    pub(super) fn is_cancelled(&mut self) -> bool {
        self.around.bus.is_cancelled()
    }

    /// Fails when the person wants to stop. Called only where stopping is safe.
    pub(super) fn check_cancelled(&mut self) -> Result<(), JobError> {
        if self.is_cancelled() {
            return Err(JobError::Cancelled);
        }
        Ok(())
    }

    /// Waits until something may have changed, at most `slice` and never past `deadline`. Fails when the
    /// person wants to stop, and stopping is safe.
    pub(super) fn poll_wait(&mut self, slice: Duration, deadline: Instant) -> Result<(), JobError> {
        let until = deadline.min(self.now() + slice);
        loop {
            if self.around.bus.stop_wanted() {
                return Err(JobError::Cancelled);
            }
            let begun = self.now();
            let next = until.min(begun + timing::STOP_LOOK);
            self.around.bus.wait_for_change(next);
            self.look_whether_slept();
            // Something changed before the slice was over, or it is over.
            if self.now() < next || self.now() >= until {
                return Ok(());
            }
        }
    }

    /// While the shield lives, no wait ends because the person wants to stop.
    pub(super) fn shield(&self) -> Shield {
        self.around.bus.shield()
    }

    /// Opens a journal whose first record is `record`. What changes a modem begins here, so the computer
    /// is kept awake from here on.
    pub(super) fn open_journal(&mut self, job: &str, record: &Record) -> Result<(), JobError> {
        let sink = self.around.store.create(job).map_err(JobError::Journal)?;
        let mut journal = Journal::new(sink);
        journal.write(record).map_err(JobError::Journal)?;
        self.journal = Some(journal);
        self.begun = Some(self.now());
        if let Some(seen) = record.observation() {
            self.fold(&seen);
        }
        self.keep_awake();
        Ok(())
    }

    /// Keeps a record of something that was done already. What was seen counts also where it cannot be written.
    pub(super) fn keep(&mut self, record: &Record) {
        if let Err(error) = self.write(record) {
            (self.around.tell)(Notice::Log(format!("not in the journal: {error}")));
        }
        if let Some(seen) = record.observation() {
            self.fold(&seen);
        }
    }

    /// The attempts that a job that fails says are left.
    pub(super) fn attempts_left(&mut self, left: AttemptsLeft) {
        self.attempts_left = Some(left);
    }

    /// Writes a record before the job goes on, and takes in what it says of the modem.
    pub(super) fn record(&mut self, record: &Record) -> Result<(), JobError> {
        self.write(record)?;
        if let Some(seen) = record.observation() {
            self.fold(&seen);
        }
        Ok(())
    }

    /// Without a journal there is nothing to write to: only jobs that change the modem open one.
    fn write(&mut self, record: &Record) -> Result<(), JobError> {
        match &mut self.journal {
            Some(journal) => journal.write(record).map_err(JobError::Journal),
            None => Ok(()),
        }
    }

    /// Only for people who look back at the job, so it does not matter when it cannot be written.
    fn record_duration(&mut self) {
        let Some(begun) = self.begun else {
            return;
        };
        let seconds = self.now().saturating_duration_since(begun).as_secs();
        if let Err(error) = self.record(&Record::Took { seconds }) {
            self.log(format!("not in the journal: {error}"));
        }
    }

    /// Closes the job: adds stage and condition to an error, and writes the journal's last line.
    pub(super) fn conclude<T>(mut self, outcome: Result<T, JobError>) -> Result<T, Failure> {
        self.record_duration();
        match outcome {
            Ok(done) => {
                if let Err(error) = self.record(&Record::Done) {
                    // The modem is done and proven. A journal without its last line offers the job
                    // again, which is harmless.
                    self.log(format!("the journal could not be closed: {error}"));
                }
                self.progress.finish();
                Ok(done)
            }
            Err(error) => {
                if let Some(seen) = error.observation() {
                    self.observe(seen);
                }
                let problem = error.problem();
                let failed = Record::Failed {
                    problem: problem.id().to_owned(),
                    state: self.condition.id().to_owned(),
                };
                if let Err(error) = self.record(&failed) {
                    self.log(format!("the journal could not be closed: {error}"));
                }
                Err(Failure {
                    problem,
                    condition: self.condition,
                    stage: self.progress.stage(),
                    attempts_left: self.attempts_left,
                    detail: error.to_string(),
                    holders: error.into_holders(),
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Context, Notice, Surroundings};
    use crate::guard::Unguarded;
    use crate::journal::memory::Shelf;
    use crate::progress::Stage;
    use crate::simulator::{MemoryBus, Model, Scenario};

    /// How much was done at each notice of a stage of `kib`, told after each KiB that takes `pace`.
    fn told(kib: u64, pace: Duration) -> Vec<u64> {
        let (mut bus, mut store) = (MemoryBus::new(Scenario::of(Model::E1550)), Shelf::default());
        let mut told = Vec::new();
        let mut around = Surroundings {
            bus: &mut bus,
            guard: &mut Unguarded,
            store: &mut store,
            tell: &mut |notice| {
                if let Notice::Progress { done, .. } = notice {
                    told.push(done / 1024);
                }
            },
            cancelled: &mut || false,
        };
        let mut context = Context::new(&mut around, &[(Stage::Write, 1)]);
        context.enter(Stage::Write);
        for done in 1..=kib {
            let until = context.now() + pace;
            while context.now() < until {
                context.bus().wait_for_change(until);
            }
            context.within(done * 1024, kib * 1024);
        }
        told
    }

    #[test]
    fn progress_is_told_as_often_as_it_can_be_seen_and_at_the_end() {
        let steps = |first, step, end| (first..=end).step_by(step).collect::<Vec<u64>>();
        let with_end = |mut steps: Vec<u64>, end| {
            steps.push(end);
            steps
        };
        // 400 KB/s, then 20 MB/s: 250 ms are 100 KiB and 5000 KiB.
        let modem = Duration::from_micros(2500);
        assert_eq!(told(16384, modem), with_end(steps(64, 100, 16383), 16384));
        assert_eq!(
            told(16384, modem / 50),
            with_end(steps(64, 5000, 16383), 16384)
        );
        // A short part is told by bytes alone, however fast it goes.
        assert_eq!(told(640, Duration::ZERO), steps(64, 64, 640));
        assert_eq!(told(700, Duration::ZERO), with_end(steps(64, 64, 700), 700));
        assert_eq!(told(60, Duration::ZERO), (1..=60).collect::<Vec<_>>());
    }
}
