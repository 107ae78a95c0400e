//! The messages: the worker's events, modems that come and go, files that were read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::choice::{ChosenFile, Picker, task_of};
use super::codes::Accepted;
use super::connect::Rule;
use super::functions::Changed;
use super::jobs::Job;
use super::known::KnownModem;
use super::resume::{TakenUp, Unfinished};
use super::session::Phase;
use super::{Moment, State, Turn};
use crate::bookmark::AfterStep;
use crate::firmware::{self, Package};
use crate::gui::action::{Effect, Ended, Message, Saved, Screen, Target, Task};
use crate::job::{Done, Failure, Notice};
use crate::modem::{Condition, Observation};
use crate::problem::Problem;
use crate::worker::WorkerEvent;

impl State {
    /// Folds in what came. Gives the effects that follow from it.
    pub fn apply(&mut self, incoming: Message, moment: &Moment) -> Vec<Effect> {
        self.turn(moment, |state, turn| state.fold_in(incoming, turn))
    }

    fn fold_in(&mut self, incoming: Message, turn: &mut Turn) {
        match incoming {
            Message::Worker(event) => self.worker_says(event, turn),
            Message::Ports { sticks, ports } => {
                self.connect.looked = true;
                self.connect.ports = ports;
                self.sticks_are(sticks, turn);
            }
            Message::Picked(path) => {
                self.choice.picker = Picker::Closed;
                if let Some(path) = path {
                    self.read_file(path, None, turn);
                }
            }
            Message::NoPicker => self.choice.picker = Picker::Missing,
            Message::Present(present) => match self.session.as_ref().map(|it| &it.target) {
                Some(Target::Ports { .. } | Target::Simulated(_)) => {
                    self.presence(present, turn);
                }
                Some(Target::Stick(_)) | None => {}
            },
            Message::FileRead { path, outcome } => self.file_read(path, outcome, turn),
            Message::Computer(computer) => {
                if let Some(draft) = self.draft_mut() {
                    draft.review.computer = Some(computer);
                }
            }
            Message::SupportGathered(bundle) => self.support.bundle = Some(bundle),
            Message::Saved(what, outcome) => {
                let outcome = outcome.transpose();
                match (what, &mut self.session) {
                    (Saved::Support(_), _) => self.support.saved = outcome,
                    (Saved::Report(_), Some(session)) => session.health.saved = outcome,
                    (Saved::Result(_), Some(session)) => {
                        if let Some(ending) = &mut session.ending {
                            ending.saved = outcome;
                        }
                    }
                    (Saved::Report(_) | Saved::Result(_), None) => {}
                }
            }
            Message::FileHashed { path, hash } => self.hashed(&path, hash),
            Message::Recording(file) => self.support.recording = Some(file),
            Message::JournalsUnreadable(names) => self.unreadable_journals = names,
            Message::History(jobs) => {
                if let Some(page) = &mut self.history {
                    page.jobs = Some(jobs);
                }
            }
            Message::Backups(backups) => {
                if let Some(session) = &mut self.session {
                    session.backups_are(backups);
                }
            }
            Message::BackupPicked(picked) => self.backup_picked(picked),
            Message::FinishedUnseen(job) => self.unseen = Some(job),
            Message::Interrupted {
                job,
                file,
                simulated,
            } => {
                let unfinished = job.map(|job| Unfinished { job: *job, file });
                self.interrupted_is(unfinished, simulated);
                self.prove_what_was_written(turn);
            }
            Message::PortFree => self.port_free(turn),
            Message::RuleInstalled(outcome) => self.rule_installed(outcome, turn),
            // A job that runs ends by itself at its next safe point; the journal has what it did.
            Message::MustEnd => turn.push(Effect::Close),
            Message::Handed(file) => {
                turn.push(Effect::ComeToFront);
                if let Some(file) = file {
                    self.open_file(file, turn);
                }
            }
            Message::ConnectFailed(detail) => {
                let failure = Failure::outside_job(Problem::Internal, detail);
                self.worker_lost(&failure, turn);
            }
        }
    }

    fn file_read(
        &mut self,
        path: PathBuf,
        outcome: Result<Arc<Package>, Arc<firmware::Error>>,
        turn: &mut Turn,
    ) {
        self.keep_in_mind(&path, outcome.is_ok(), turn);
        self.choice.read(path, outcome);
        // Of several packages the step takes the one it is for.
        let task = self.task().unwrap_or(Task::Firmware);
        match super::choice::number_for(&self.choice.file, task) {
            Some(number) => self.read_package(number, turn),
            None => self.go_straight_to_review(turn),
        }
    }

    /// Only files that were read as packages are offered again.
    fn keep_in_mind(&mut self, path: &Path, good: bool, turn: &mut Turn) {
        let before = self.settings.clone();
        if good {
            self.settings.remember_file(path);
        } else {
            self.settings.forget_file(path);
        }
        if self.settings != before {
            turn.push(Effect::SaveSettings(Box::new(self.settings.clone())));
        }
    }

    fn worker_says(&mut self, event: WorkerEvent, turn: &mut Turn) {
        match event {
            WorkerEvent::Started => {
                return self.of_session(|session| session.condition = Condition::Unknown);
            }
            WorkerEvent::Notice(notice) => return self.notice(notice, &turn.moment),
            WorkerEvent::Finished(done) => self.finished(*done, turn),
            WorkerEvent::Failed(failure) => match self.end_job() {
                Some(job) => self.failed(job, failure, turn),
                None => return,
            },
            WorkerEvent::Rejected => {
                log::warn!("a job was asked for while another one ran");
                return;
            }
            WorkerEvent::WorkerDied => {
                let failure = Failure::outside_job(Problem::Internal, "the device worker ended");
                return self.worker_lost(&failure, turn);
            }
        }
        self.of_session(|session| turn.extend(session.jobs.next()));
        self.catch_up(turn);
    }

    /// The running job has ended; gives it back.
    fn end_job(&mut self) -> Option<Job> {
        self.session.as_mut()?.jobs.end()
    }

    fn notice(&mut self, notice: Notice, moment: &Moment) {
        let Some(session) = &mut self.session else {
            return;
        };
        match session.jobs.running_mut() {
            Some(Job::Write(work)) => work.notice(&notice, moment.now),
            Some(Job::Switch { stage }) => {
                if let Notice::Stage { stage: now, .. } = &notice {
                    *stage = *now;
                }
            }
            Some(Job::Code { prompt, .. } | Job::Function { prompt }) => {
                if let Notice::Prompt(now) = &notice {
                    *prompt = Some(*now);
                }
            }
            _ => {}
        }
        match notice {
            Notice::Identified(report) => {
                self.connect.learn(&session.target, &report);
                // A job that writes judges by itself whether this is still the same modem.
                session.known = KnownModem::Modem(report);
                // A job looks more often than the watcher, so a modem that came back has answered before the watcher saw it.
                session.present = true;
                session.left = None;
            }
            Notice::Network(reading) => {
                if let Some(report) = session.report_mut() {
                    report.network.clone_from(&reading.state);
                }
                session.signal.note(moment.now, &reading.state);
                session.network.last = Some(reading);
            }
            Notice::Condition(condition) => session.condition = condition,
            Notice::Program(notice) => session.vendor_seen(notice),
            Notice::Console(line) => session.console.add(moment.clock(), line),
            Notice::Caution(caution) => {
                if !session.cautions.contains(&caution) {
                    session.cautions.push(caution);
                }
            }
            Notice::Stage { .. } | Notice::Progress { .. } | Notice::Prompt(_) | Notice::Log(_) => {
            }
        }
    }

    fn finished(&mut self, done: Done, turn: &mut Turn) {
        let Some(job) = self.end_job() else {
            return;
        };
        match (job, done) {
            (Job::Switch { .. }, Done::Switched(switched)) => {
                self.connect.cdrom_since = None;
                if let Some(session) = &mut self.session {
                    session.present = switched.port;
                    session.known = KnownModem::Nothing;
                }
                // When a port comes later, the modem is asked as if it were plugged in.
                if switched.port {
                    self.identify(turn);
                }
            }
            (Job::Identify, Done::Identified(report)) => {
                if let Some(session) = &mut self.session {
                    self.connect.learn(&session.target, &report);
                    let version = report.version();
                    session.is(report);
                    session.observe(&Observation::Answered { version });
                }
                self.found(turn);
            }
            (Job::Write(mut work), Done::BackedUp(backup)) => {
                if let (Some(request), Some(session)) =
                    (work.next(backup, turn.moment.now), &mut self.session)
                {
                    return session.start(Job::Write(work), request, turn);
                }
                // It was asked to stop between the two.
                let cancelled = Failure::outside_job(Problem::Cancelled, "");
                self.write_failed(*work, cancelled, turn);
            }
            (Job::Write(work), Done::Flashed(flashed) | Done::Repaired(flashed)) => {
                let resumed = self.draft().is_some_and(|draft| draft.resumes);
                let before = self.unfinished.as_ref().filter(|_| resumed);
                let taken_up = before.map(|unfinished| TakenUp::Again {
                    before: unfinished.job.accepted,
                });
                self.written(*work, flashed, taken_up, turn);
            }
            (Job::Write(work), Done::Finished(flashed)) => {
                self.written(*work, flashed, Some(TakenUp::Skipped), turn);
            }
            (Job::Setting { undo }, Done::Reactivated(reactivated)) => {
                self.of_session(|session| session.reactivated(reactivated, undo, turn));
            }
            (Job::Code { .. }, Done::Unlocked(unlocked)) => {
                self.of_session(|session| session.code_taken(Accepted::Unlocked(unlocked)));
            }
            (Job::Code { .. }, Done::SimPinDone(done)) => {
                self.of_session(|session| session.code_taken(Accepted::SimPin(done)));
            }
            (Job::Examine, Done::Examined(reading)) => {
                self.of_session(|session| session.health.read(reading, &turn.moment));
            }
            (Job::Function { .. }, Done::CdromChanged(changed)) => {
                self.of_session(|session| session.function_changed(Changed::Cdrom(changed), turn));
            }
            (Job::Function { .. }, Done::VoiceTurnedOn(_)) => {
                self.of_session(|session| session.function_changed(Changed::Voice, turn));
            }
            (Job::Restore, Done::Restored(restored)) => {
                self.of_session(|session| session.restored(restored, turn));
            }
            (Job::Vendor { .. }, Done::ProgramRan(ran)) => self.vendor_ended(Ok(ran)),
            (Job::Console { .. }, Done::ConsoleClosed(_)) | (Job::Watch, Done::Watched(_)) => {}
            (job, done) => {
                let failure = Failure::outside_job(
                    Problem::Internal,
                    format!("the worker ended another job than the one it ran: {done:?}"),
                );
                self.failed(job, failure, turn);
            }
        }
    }

    /// The modem said who it is, or that it waits half-flashed.
    fn found(&mut self, turn: &mut Turn) {
        self.connect.failure = None;
        self.connect.rule = Rule::Unasked;
        if let Some(session) = &mut self.session {
            session.present = true;
            if session.screen() == Screen::Connect {
                session.go_to(Screen::Modem);
            }
        }
        if let Some(after) = &mut self.after
            && after.step == AfterStep::PlugInAgain
        {
            return self.after_step_done(turn);
        }
        if !self.prove_what_was_written(turn) {
            self.go_straight_to_review(turn);
        }
    }

    fn go_straight_to_review(&mut self, turn: &mut Turn) {
        if !self.choice.leads_on || !self.has_modem() || self.work().is_some() {
            return;
        }
        let task = match &self.choice.file {
            ChosenFile::None | ChosenFile::Reading(_) => return,
            _ if self.half_flashed() => Task::Repair,
            ChosenFile::Ready { package, .. } => task_of(package.kind()),
            // Its page says why it is refused.
            ChosenFile::Refused { .. } => self.task().unwrap_or(Task::Firmware),
        };
        self.choice.leads_on = false;
        let resumes = self.draft().is_some_and(|draft| draft.resumes);
        self.begin(task, turn);
        if let Some(draft) = self.draft_mut() {
            draft.resumes = resumes;
        }
        if self.why_not_review().is_none() {
            self.open_review(turn);
        }
    }

    /// A job did not reach its goal.
    fn failed(&mut self, job: Job, failure: Failure, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        match job {
            Job::Switch { .. } => {
                if session.simulated() {
                    // Nothing else tells that it is still there.
                    session.known = KnownModem::CdRom;
                }
                if failure.problem != Problem::Cancelled {
                    self.connect.failure = Some(failure);
                }
            }
            Job::Identify if failure.problem == Problem::CdromMode => {
                session.known = KnownModem::CdRom;
                session.observe(&Observation::CdRomSeen);
                if !session.keeps_its_page() {
                    session.go_to(Screen::Connect);
                }
                self.connect.cdrom_since.get_or_insert(turn.moment.now);
            }
            Job::Identify if failure.problem == Problem::InDownloadMode => {
                session.known = KnownModem::HalfFlashed;
                session.observe(&Observation::LoaderAnswered);
                self.found(turn);
            }
            Job::Identify => {
                let busy = failure.holders.is_some();
                self.connect_failed(failure);
                turn.extend(busy.then_some(Effect::AwaitFree));
            }
            Job::Write(work) => self.write_failed(*work, failure, turn),
            Job::Setting { .. } => {
                if failure.condition.id() == "setting-changed" {
                    session.network.can_undo = true;
                }
                session.network.phase = Phase::Failed(failure);
                turn.push(Effect::JobEnded(Ended::Setting));
            }
            Job::Examine => {
                session.health.reading = None;
                session.health.failure = Some(failure);
            }
            Job::Function { .. } => session.functions.phase = Phase::Failed(failure),
            Job::Restore => session.restore.phase = Phase::Failed(failure),
            Job::Watch => {}
            Job::Code { lock, .. } => session.code_failed(lock, failure),
            Job::Vendor { .. } => self.vendor_ended(Err(failure)),
            Job::Console { .. } => session.console.failure = Some(failure),
        }
    }

    fn connect_failed(&mut self, failure: Failure) {
        self.connect.failure = Some(failure);
        if let Some(session) = &mut self.session {
            session.known = KnownModem::Nothing;
            // The page of a task that failed tells that, too.
            if !session.keeps_its_page() {
                session.go_to(Screen::Connect);
            }
        }
    }

    /// There is no worker any more, or it takes no commands: what it ran has failed, and what waited
    /// is forgotten.
    fn worker_lost(&mut self, failure: &Failure, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        let condition = std::mem::take(&mut session.condition);
        let waiting = session.jobs.withdraw_work().map(Job::Write);
        if let Some(job) = session.jobs.clear().or(waiting) {
            let failure = Failure {
                condition,
                stage: job.stage(),
                ..failure.clone()
            };
            self.failed(job, failure, turn);
        } else {
            self.connect_failed(failure.clone());
        }
        turn.push(Effect::Disconnect);
    }
}
