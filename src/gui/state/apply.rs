//! What comes in: the worker's events, modems that come and go, files that were read.

use super::after::AFTER_STEPS;
use super::{Ending, Moment, Running, State};
use crate::bookmark::AfterStep;
use crate::gui::action::{Incoming, Order, Place, Screen, Target, Task};
use crate::gui::state::connect::Rule;
use crate::gui::state::network::Phase;
use crate::gui::state::take_up::TakenUp;
use crate::job::{Done, Failure, Flashed, Notice, Request};
use crate::modem::Condition;
use crate::problem::Problem;
use crate::worker::Event;

impl State {
    /// Folds in what came. Gives the orders that follow from it.
    pub fn apply(&mut self, incoming: Incoming, moment: &Moment) -> Vec<Order> {
        match incoming {
            Incoming::Worker(event) => self.worker_says(event, moment),
            Incoming::Ports { sticks, ports } => {
                self.connect.looked = true;
                self.connect.ports = ports;
                self.sticks_are(sticks, moment)
            }
            Incoming::Picked(path) => {
                self.choice.picking = false;
                path.map_or_else(Vec::new, |path| {
                    let mut orders = self.remember_file(&path);
                    orders.extend(self.read_file(path));
                    orders
                })
            }
            Incoming::NoPicker => {
                self.choice.picking = false;
                self.choice.no_picker = true;
                Vec::new()
            }
            Incoming::Present(present) => {
                if matches!(
                    self.target,
                    Some(Target::Ports { .. } | Target::Simulated(_))
                ) {
                    self.presence(present)
                } else {
                    Vec::new()
                }
            }
            Incoming::FileRead { path, outcome } => {
                self.choice.read(path, outcome);
                self.go_straight_to_review(moment)
            }
            Incoming::Computer(computer) => {
                self.review.computer = Some(computer);
                Vec::new()
            }
            Incoming::SupportGathered(bundle) => {
                self.support.bundle = Some(bundle);
                Vec::new()
            }
            Incoming::SupportSaved(outcome) => {
                self.support.saved = outcome.transpose();
                Vec::new()
            }
            Incoming::FileHashed { path, hash } => {
                self.hashed(&path, hash);
                Vec::new()
            }
            Incoming::Recording(file) => {
                self.support.recording = Some(file);
                Vec::new()
            }
            Incoming::Interrupted { job, file } => {
                self.interrupted = job.map(|job| *job);
                self.interrupted_file = file;
                Vec::new()
            }
            Incoming::PortFree => self.port_free(),
            Incoming::RuleInstalled(outcome) => self.rule_installed(outcome),
            // A job that runs ends by itself at its next safe point; the journal has what it did.
            Incoming::MustEnd => vec![Order::Close],
            Incoming::Handed(file) => {
                let mut orders = vec![Order::ComeToFront];
                orders.extend(file.map(|file| self.receive_file(file)).unwrap_or_default());
                orders
            }
            Incoming::ConnectFailed(detail) => {
                self.running = None;
                self.pending = None;
                self.connect_failed(Failure::outside_job(Problem::Internal, detail));
                Vec::new()
            }
        }
    }

    fn worker_says(&mut self, event: Event, moment: &Moment) -> Vec<Order> {
        let mut orders = match event {
            Event::Started => {
                self.condition = Condition::Unknown;
                return Vec::new();
            }
            Event::Notice(notice) => {
                self.notice(notice, moment);
                return Vec::new();
            }
            Event::Finished(done) => self.finished(*done, moment),
            Event::Failed(failure) => self.failed(failure, moment),
            Event::Rejected => {
                log::warn!("a job was asked for while another one ran");
                return Vec::new();
            }
            Event::WorkerDied => return self.worker_died(moment),
        };
        if self.running.is_none()
            && let Some((running, request)) = self.pending.take()
        {
            orders.extend(self.start(running, request));
        }
        orders
    }

    fn notice(&mut self, notice: Notice, moment: &Moment) {
        if let Some(work) = &mut self.work {
            work.notice(&notice, moment.now);
        }
        if let (Some(Running::Switch), Notice::Stage { stage, .. }) = (self.running, &notice) {
            self.connect.switching = Some(*stage);
        }
        match notice {
            Notice::Identified(report) => {
                self.connect.learn(self.target.as_ref(), &report);
                self.modem = Some(report);
                self.half_flashed = false;
            }
            Notice::Network(reading) => {
                if let Some(modem) = &mut self.modem {
                    modem.network.clone_from(&reading.state);
                }
                self.network.note(reading);
            }
            Notice::Condition(condition) => self.condition = condition,
            Notice::Program(notice) => self.vendor_seen(notice),
            Notice::Console(line) => self.console.add(moment.clock(), line),
            Notice::Stage { .. }
            | Notice::Progress { .. }
            | Notice::Prompt(_)
            | Notice::Caution(_)
            | Notice::Log(_) => {}
        }
    }

    fn finished(&mut self, done: Done, moment: &Moment) -> Vec<Order> {
        let Some(running) = self.running.take() else {
            return Vec::new();
        };
        self.connect.switching = None;
        match (running, done) {
            (Running::Switch, Done::Switched(switched)) => {
                self.connect.cdrom_since = None;
                self.present = switched.port;
                if switched.port {
                    self.identify()
                } else {
                    // When a port comes, the modem is asked as if it were plugged in.
                    Vec::new()
                }
            }
            (Running::Identify, Done::Identified(report)) => {
                self.connect.learn(self.target.as_ref(), &report);
                self.modem = Some(report);
                self.found(moment)
            }
            (Running::Copy, Done::BackedUp(backup)) => {
                let first = Request::Backup(crate::job::BackupRequest {
                    out: backup.out.clone(),
                });
                self.copy = Some(backup.out);
                let task = self.task.unwrap_or(Task::Firmware);
                match self
                    .work
                    .as_mut()
                    .and_then(|work| work.next(&first, moment.now))
                {
                    Some(request) => self.start(Running::Write(task), request),
                    // It was asked to stop between the two.
                    None => self.write_failed(
                        task,
                        Failure::outside_job(Problem::Cancelled, ""),
                        moment,
                    ),
                }
            }
            (Running::Write(task), Done::Flashed(flashed) | Done::Repaired(flashed)) => {
                let before = self.interrupted.as_ref().filter(|_| self.taking_up);
                let taken_up = before.map(|job| TakenUp::Again {
                    before: job.accepted,
                });
                self.written(task, flashed, taken_up, moment)
            }
            (Running::Write(task), Done::Finished(flashed)) => {
                self.written(task, flashed, Some(TakenUp::Skipped), moment)
            }
            (Running::Setting { undo }, Done::Reactivated(reactivated)) => {
                self.network.can_undo = !undo;
                if let Some(modem) = &mut self.modem {
                    modem.syscfg = Some(reactivated.after);
                    modem.network = reactivated.network.clone();
                }
                let reactivated = Box::new(reactivated);
                self.network.phase = Phase::Done { reactivated, undo };
                if self.screen == Screen::Network {
                    return self.start(Running::Watch, Request::WatchNetwork);
                }
                Vec::new()
            }
            (Running::Vendor, Done::ProgramRan(ran)) => self.vendor_ended(Ok(ran)),
            (Running::Console, _) => {
                self.console.lines = None;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// The modem said who it is.
    fn found(&mut self, moment: &Moment) -> Vec<Order> {
        self.connect.asking = false;
        self.connect.failure = None;
        self.connect.rule = Rule::Unasked;
        self.half_flashed = false;
        self.present = true;
        if self.screen == Screen::Connect {
            self.screen = Screen::Modem;
        }
        if let Some(after) = &mut self.after
            && after.step == AfterStep::PlugInAgain
        {
            return self.after_step_done();
        }
        self.go_straight_to_review(moment)
    }

    fn go_straight_to_review(&mut self, moment: &Moment) -> Vec<Order> {
        if !self.straight_to_review || !self.has_modem() || self.work.is_some() {
            return Vec::new();
        }
        let Some(package) = self.choice.package() else {
            return Vec::new();
        };
        self.straight_to_review = false;
        self.task = Some(if self.half_flashed {
            Task::Repair
        } else {
            super::choice::task_of(package.kind())
        });
        if self.why_not_review().is_some() {
            self.screen = Screen::Choose;
            return Vec::new();
        }
        self.open_review(moment)
    }

    fn written(
        &mut self,
        task: Task,
        flashed: Flashed,
        taken_up: Option<TakenUp>,
        moment: &Moment,
    ) -> Vec<Order> {
        self.half_flashed = false;
        if !self.simulated() {
            self.interrupted = None;
        }
        self.taking_up = false;
        let version = flashed.version_after.clone();
        self.end_work(task, Ok(flashed), moment);
        if let Some(ending) = &mut self.ending {
            ending.taken_up = taken_up;
        }
        if task != Task::Dashboard {
            return Vec::new();
        }
        // The guide's own steps follow a dashboard update; they outlive a restart of the computer.
        let place = Place {
            step: AFTER_STEPS.first().copied().unwrap_or(AfterStep::Unplug),
            file: self.choice.path().map(ToOwned::to_owned),
            stick: self.modem.as_ref().and_then(|modem| modem.journal_name()),
            version,
        };
        self.after = Some(place.clone());
        vec![Order::SaveBookmark(Some(Box::new(place)))]
    }

    fn end_work(&mut self, task: Task, outcome: Result<Flashed, Failure>, moment: &Moment) {
        let took = self
            .work
            .take()
            .map(|work| moment.now.saturating_duration_since(work.begun))
            .unwrap_or_default();
        self.ending = Some(Ending {
            task,
            outcome,
            took,
            copy: self.copy.take(),
            taken_up: None,
        });
        self.screen = Screen::Result;
        self.dialog = None;
        self.review.agreed = false;
    }

    fn failed(&mut self, failure: Failure, moment: &Moment) -> Vec<Order> {
        let Some(running) = self.running.take() else {
            return Vec::new();
        };
        self.connect.switching = None;
        match running {
            Running::Switch => {
                if self.simulated() {
                    // Nothing else tells that it is still there.
                    self.connect.cdrom.clone_from(&self.target);
                }
                if failure.problem != Problem::Cancelled {
                    self.connect.failure = Some(failure);
                }
                Vec::new()
            }
            Running::Identify if failure.problem == Problem::CdromMode => {
                self.connect.asking = false;
                self.connect.cdrom.clone_from(&self.target);
                self.connect.cdrom_since.get_or_insert(moment.now);
                self.modem = None;
                self.half_flashed = false;
                self.screen = Screen::Connect;
                Vec::new()
            }
            Running::Identify => {
                if failure.problem == Problem::InDownloadMode {
                    self.modem = None;
                    let orders = self.found(moment);
                    self.half_flashed = true;
                    if !orders.is_empty() || !self.straight_to_review {
                        return orders;
                    }
                    return self.go_straight_to_review(moment);
                }
                let busy = failure.holders.is_some();
                self.connect_failed(failure);
                if busy {
                    vec![Order::AwaitFree]
                } else {
                    Vec::new()
                }
            }
            Running::Copy | Running::Write(_) => {
                let task = self.task.unwrap_or(Task::Firmware);
                self.write_failed(task, failure, moment)
            }
            Running::Setting { undo } => {
                if failure.condition.id() == "setting-changed" {
                    self.network.can_undo = true;
                }
                self.network.phase = Phase::Failed { failure, undo };
                Vec::new()
            }
            Running::Watch => Vec::new(),
            Running::Vendor => self.vendor_ended(Err(failure)),
            Running::Console => {
                self.console.lines = None;
                self.console.failure = Some(failure);
                Vec::new()
            }
        }
    }

    fn connect_failed(&mut self, failure: Failure) {
        self.connect.asking = false;
        self.connect.switching = None;
        self.connect.failure = Some(failure);
        self.modem = None;
        self.half_flashed = false;
        self.screen = Screen::Connect;
    }

    fn write_failed(&mut self, task: Task, failure: Failure, moment: &Moment) -> Vec<Order> {
        self.half_flashed = failure.condition.is_half_written();
        if self.half_flashed {
            self.modem = None;
        }
        if let Some(work) = &mut self.work {
            work.end(false);
        }
        self.end_work(task, Err(failure), moment);
        Vec::new()
    }

    fn worker_died(&mut self, moment: &Moment) -> Vec<Order> {
        let task = self.work.as_ref().and_then(|work| work.task);
        if self.running == Some(Running::Vendor) {
            self.vendor_ended(Err(Failure {
                problem: Problem::Internal,
                condition: self.condition.clone(),
                stage: None,
                detail: String::from("the device worker ended"),
                holders: None,
            }));
        }
        self.running = None;
        self.pending = None;
        self.console.lines = None;
        let failure = Failure {
            problem: Problem::Internal,
            condition: std::mem::take(&mut self.condition),
            stage: self.work.as_ref().and_then(super::work::Work::stage),
            detail: String::from("the device worker ended"),
            holders: None,
        };
        match task {
            Some(task) => {
                self.write_failed(task, failure, moment);
            }
            None => self.connect_failed(failure),
        }
        vec![Order::Disconnect]
    }
}
