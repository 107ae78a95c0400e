//! The job that the worker runs for the modem in hand, and those that wait for it to end.

use std::collections::VecDeque;

use crossbeam_channel::Sender;

use super::work::Work;
use crate::gui::action::Effect;
use crate::job::{JobRequest, Prompt};
use crate::modem::attempt::Lock;
use crate::progress::Stage;

/// A job that the worker runs for the window, with what belongs to it while it runs.
#[derive(Clone, Debug)]
pub enum Job {
    /// Out of the CD-ROM state.
    Switch {
        /// The stage it is in.
        stage: Stage,
    },
    /// Identifies the modem.
    Identify,
    /// A copy of identity and settings, and then the writing.
    Write(Box<Work>),
    /// A network setting is sent, or taken back.
    Setting {
        /// The former setting is sent.
        undo: bool,
    },
    /// Everything that a health report has is read.
    Examine,
    /// A function of the modem is changed.
    Function {
        /// The instruction to the person meanwhile.
        prompt: Option<Prompt>,
    },
    /// Settings are put back from a backup.
    Restore,
    /// The network is looked at until that is ended.
    Watch,
    /// The console holds the port.
    Console {
        /// Where lines to send go.
        lines: Sender<String>,
    },
    /// A code is sent, and the attempts are read again.
    Code {
        /// The purpose of the code.
        lock: Lock,
        /// The instruction to the person meanwhile.
        prompt: Option<Prompt>,
    },
    /// A vendor's program is followed.
    Vendor {
        /// Where the person says that the program has finished; `None` once that was said.
        word: Option<Sender<()>>,
    },
}

impl Job {
    /// Whether it may be ended at any time to make room for something else.
    pub fn gives_way(&self) -> bool {
        matches!(self, Self::Watch | Self::Console { .. })
    }

    /// The stage it is in, as far as the window follows that.
    pub(super) fn stage(&self) -> Option<Stage> {
        match self {
            Self::Write(work) => work.stage(),
            Self::Switch { stage } => Some(*stage),
            _ => None,
        }
    }
}

/// The running job and those that wait, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Jobs {
    running: Option<Job>,
    waiting: VecDeque<(Job, JobRequest)>,
    /// Whether there is a worker to run them.
    pub(super) has_worker: bool,
}

impl Jobs {
    /// The job that runs.
    pub fn running(&self) -> Option<&Job> {
        self.running.as_ref()
    }

    /// The job that runs, to change it.
    pub(super) fn running_mut(&mut self) -> Option<&mut Job> {
        self.running.as_mut()
    }

    /// The running job and those that wait.
    pub fn all(&self) -> impl Iterator<Item = &Job> {
        self.running
            .iter()
            .chain(self.waiting.iter().map(|(job, _)| job))
    }

    /// The writing job, whether it runs or waits.
    pub fn work(&self) -> Option<&Work> {
        self.all().find_map(|job| match job {
            Job::Write(work) => Some(&**work),
            _ => None,
        })
    }

    /// Whether nothing runs or waits but what gives way.
    pub fn only_give_way(&self) -> bool {
        self.all().all(Job::gives_way)
    }

    /// Whether nothing runs and nothing waits.
    pub fn is_idle(&self) -> bool {
        self.running.is_none() && self.waiting.is_empty()
    }

    /// Runs a job, now or as soon as those before it have ended. A job that gives way and has not
    /// begun is superseded by whatever is asked after it.
    pub(super) fn start(&mut self, job: Job, request: JobRequest) -> Vec<Effect> {
        let Some(running) = &self.running else {
            self.running = Some(job);
            return vec![Effect::Job(request)];
        };
        let cancel = running.gives_way();
        self.waiting.retain(|(waiting, _)| !waiting.gives_way());
        self.waiting.push_back((job, request));
        if cancel {
            vec![Effect::Cancel]
        } else {
            Vec::new()
        }
    }

    /// The running job has ended; gives it back.
    pub(super) fn end(&mut self) -> Option<Job> {
        self.running.take()
    }

    /// Runs the next job, if none runs and one waits.
    pub(super) fn next(&mut self) -> Vec<Effect> {
        if self.running.is_some() {
            return Vec::new();
        }
        match self.waiting.pop_front() {
            Some((job, request)) => self.start(job, request),
            None => Vec::new(),
        }
    }

    /// Takes the writing job out of the queue again. One that runs stays.
    pub(super) fn withdraw_work(&mut self) -> Option<Box<Work>> {
        let place = self
            .waiting
            .iter()
            .position(|(job, _)| matches!(job, Job::Write(_)))?;
        match self.waiting.remove(place) {
            Some((Job::Write(work), _)) => Some(work),
            _ => None,
        }
    }

    /// Ends a job that gives way, and forgets those of its kind that wait.
    pub(super) fn end_background(&mut self) -> Vec<Effect> {
        self.waiting.retain(|(waiting, _)| !waiting.gives_way());
        match &self.running {
            Some(running) if running.gives_way() => vec![Effect::Cancel],
            _ => Vec::new(),
        }
    }

    /// Forgets everything, because there is no worker any more. Gives the job that it ran.
    pub(super) fn clear(&mut self) -> Option<Job> {
        self.has_worker = false;
        self.waiting.clear();
        self.running.take()
    }
}

#[cfg(test)]
mod tests {
    use super::{Job, Jobs};
    use crate::gui::action::Effect;
    use crate::job::{IdentifyRequest, JobRequest, ReactivateRequest, WatchRequest};

    fn undo() -> (Job, JobRequest) {
        let request = JobRequest::Reactivate(ReactivateRequest::Undo);
        (Job::Setting { undo: true }, request)
    }

    #[test]
    fn nothing_that_was_asked_is_overwritten_by_what_is_asked_later() {
        let mut jobs = Jobs::default();
        jobs.start(Job::Watch, JobRequest::WatchNetwork(WatchRequest));
        let orders = jobs.start(Job::Identify, JobRequest::Identify(IdentifyRequest::Read));
        assert!(matches!(orders.as_slice(), [Effect::Cancel]));
        let (job, request) = undo();
        jobs.start(job, request);
        jobs.end();
        let orders = jobs.next();
        assert!(matches!(
            orders.as_slice(),
            [Effect::Job(JobRequest::Identify(IdentifyRequest::Read))]
        ));
        assert!(jobs.next().is_empty(), "one at a time");
        jobs.end();
        let orders = jobs.next();
        assert!(matches!(
            orders.as_slice(),
            [Effect::Job(JobRequest::Reactivate(ReactivateRequest::Undo))]
        ));
    }

    #[test]
    fn a_watch_that_has_not_begun_is_superseded() {
        let mut jobs = Jobs::default();
        jobs.start(Job::Identify, JobRequest::Identify(IdentifyRequest::Read));
        jobs.start(Job::Watch, JobRequest::WatchNetwork(WatchRequest));
        let (job, request) = undo();
        assert!(jobs.start(job, request).is_empty(), "nothing is cancelled");
        jobs.end();
        let orders = jobs.next();
        assert!(matches!(
            orders.as_slice(),
            [Effect::Job(JobRequest::Reactivate(_))]
        ));
        jobs.end();
        assert!(jobs.next().is_empty() && jobs.is_idle());
    }
}
