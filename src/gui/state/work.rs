//! A job that runs, as the window sees it: stages, one bar, speed, silence, prompts.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::pace::{Pace, SILENCE};
use crate::gui::action::Task;
use crate::job::{BackedUp, JobRequest, Notice, Prompt};
use crate::modem::{Condition, condition};
use crate::progress::Stage;

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    /// Not begun.
    Pending,
    /// It runs.
    Active,
    /// Behind us.
    Done,
}

/// Stages that a person takes for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// File, modem and copy of the settings.
    Prepare,
    /// Into repair mode.
    Switch,
    /// Part by part.
    Write,
    /// Out of repair mode.
    Restart,
    /// The checks of the firmware that runs now.
    Check,
}

impl Group {
    /// The group of a stage. `written`: whether it comes after the writing, because a modem also restarts
    /// after its settings were copied.
    fn of(stage: Stage, written: bool) -> Self {
        match stage {
            Stage::EnterDownloadMode | Stage::WaitForDownloadMode | Stage::CheckLoader => {
                Self::Switch
            }
            Stage::Write | Stage::RunProgram => Self::Write,
            Stage::Restart | Stage::WaitForReplug => Self::Restart,
            Stage::WaitForReturn if written => Self::Restart,
            Stage::ReadBack
            | Stage::Diagnose
            | Stage::ChangeSetting
            | Stage::WatchNetwork
            | Stage::SendCode
            | Stage::ReadAttempts => Self::Check,
            Stage::WaitForSystemSwitch
            | Stage::SwitchMode
            | Stage::ReadFile
            | Stage::Identify
            | Stage::CheckFit
            | Stage::BackUp
            | Stage::WaitForReturn => Self::Prepare,
        }
    }
}

/// The consequence of stopping now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopping {
    /// Nothing was changed yet: it stops at once.
    AtOnce,
    /// The modem is on its way into download mode: it stops and leads it back.
    LeadsBack,
    /// It stops after the block; the modem stays half-written in repair mode.
    HalfWritten,
    /// Everything was accepted: it leaves out the last checks, which can be made later.
    Unproven,
    /// It was asked to stop and will.
    Asked,
}

/// One running job, or a copy of the settings followed by a job.
#[derive(Clone, Debug)]
pub struct Work {
    /// The task that it does.
    pub task: Task,
    /// The stages with their weights, all jobs one after the other.
    plan: Vec<(Stage, u32)>,
    /// Position in the plan.
    at: Option<usize>,
    permille: u16,
    /// Where the running job's bar begins and ends in the whole, in thousandths.
    share: (u16, u16),
    /// How many stages the copy of the settings has.
    first: usize,
    /// Where the running job's stages begin in the plan.
    offset: usize,
    /// Bytes done and in all, of the stage that counts them.
    pub bytes: Option<(u64, u64)>,
    pace: Pace,
    /// When it began.
    pub begun: Instant,
    heard: Instant,
    /// The instruction to the person.
    pub prompt: Option<Prompt>,
    stopping: bool,
    /// Whether the stage of writing was entered.
    writes: bool,
    /// The job after the copy of the settings.
    queued: Option<JobRequest>,
    /// The copy of identity and settings that was made first.
    pub copy: Option<PathBuf>,
    /// The firmware that the modem ran when it began.
    pub before: Option<String>,
}

impl Work {
    /// The start of `requests`, of which the first runs now and the second, if any, after it.
    pub fn begin(task: Task, now: Instant, first: &JobRequest, then: Option<JobRequest>) -> Self {
        let mut plan = first.plan().to_vec();
        let split = then.as_ref().map_or(1000, |_| 120);
        plan.extend(
            then.iter()
                .flat_map(|request| request.plan().iter().copied()),
        );
        Self {
            task,
            plan,
            at: None,
            permille: 0,
            share: (0, split),
            first: first.plan().len(),
            offset: 0,
            bytes: None,
            pace: Pace::default(),
            begun: now,
            heard: now,
            prompt: None,
            stopping: false,
            writes: false,
            queued: then,
            copy: None,
            before: None,
        }
    }

    /// The copy was made; gives the job that runs from now on, unless it was asked to stop.
    pub fn next(&mut self, backup: BackedUp, now: Instant) -> Option<JobRequest> {
        self.copy = Some(backup.out.clone());
        let mut then = self.queued.take()?;
        if let JobRequest::Flash(flash) = &mut then {
            flash.backup = Some(backup);
        }
        self.offset = self.first;
        self.share = (self.share.1, 1000);
        self.permille = self.permille.max(self.share.0);
        self.at = None;
        self.bytes = None;
        self.pace = Pace::default();
        self.heard = now;
        self.prompt = None;
        Some(then)
    }

    /// Takes in what the job says.
    pub fn notice(&mut self, notice: &Notice, now: Instant) {
        self.heard = now;
        match notice {
            Notice::Stage { stage, permille } => {
                self.raise(*permille);
                self.bytes = None;
                self.prompt = None;
                self.writes |= *stage == Stage::Write;
                self.at = self
                    .plan
                    .iter()
                    .enumerate()
                    .skip(self.offset)
                    .find(|(_, (planned, _))| planned == stage)
                    .map(|(place, _)| place)
                    .or(self.at);
            }
            Notice::Progress {
                stage,
                done,
                total,
                permille,
            } => {
                self.raise(*permille);
                if *stage == Stage::Write {
                    self.bytes = Some((*done, *total));
                    self.pace.note(now, *done, *total);
                }
            }
            Notice::Prompt(prompt) => self.prompt = Some(*prompt),
            _ => {}
        }
    }

    /// It was asked to stop.
    pub fn stop(&mut self) {
        self.stopping = true;
        self.queued = None;
    }

    /// The whole in thousandths; it never falls.
    pub fn permille(&self) -> u16 {
        self.permille
    }

    /// The stage that runs.
    pub fn stage(&self) -> Option<Stage> {
        let (stage, _) = self.plan.get(self.at?)?;
        Some(*stage)
    }

    /// Every stage and how it stands, in order.
    pub fn stages(&self) -> impl Iterator<Item = (Stage, StageState)> + '_ {
        // Until the second job has entered a stage, all of the first one's are behind us.
        let at = self.at.unwrap_or(self.offset);
        let begun = self.at.is_some();
        self.plan
            .iter()
            .enumerate()
            .map(move |(place, (stage, _))| {
                let state = if place < at {
                    StageState::Done
                } else if place > at || !begun {
                    StageState::Pending
                } else {
                    StageState::Active
                };
                (*stage, state)
            })
    }

    /// The stages in groups, those of the plan only, and how each stands.
    pub fn groups(&self) -> Vec<(Group, StageState)> {
        let mut groups: Vec<(Group, StageState)> = Vec::new();
        let mut written = false;
        for (stage, stands) in self.stages() {
            written |= stage == Stage::Write;
            let group = Group::of(stage, written);
            match groups.iter_mut().find(|(known, _)| *known == group) {
                // A group that is begun and not done runs, also between two of its stages.
                Some((_, before)) if *before != stands => *before = StageState::Active,
                Some(_) => {}
                None => groups.push((group, stands)),
            }
        }
        groups
    }

    /// Bytes per second over the time of the writing, oldest first.
    pub fn speeds(&self) -> &[f32] {
        self.pace.speeds()
    }

    /// Bytes per second, when that can be told.
    pub fn bytes_per_second(&self, now: Instant) -> Option<u64> {
        self.bytes?;
        self.pace.bytes_per_second(now)
    }

    /// The time left for writing, when that can be trusted.
    pub fn time_left(&self, now: Instant) -> Option<Duration> {
        self.bytes?;
        self.pace.time_left(now)
    }

    /// When the modem last said something.
    #[cfg(test)]
    pub fn last_sign(&self) -> Instant {
        self.heard
    }

    /// How long the modem has said nothing, once that is worth telling.
    pub fn silence(&self, now: Instant) -> Option<Duration> {
        let silent = now.saturating_duration_since(self.heard);
        (silent >= SILENCE).then_some(silent)
    }

    /// Whether the modem restarts, so that nothing can be counted.
    pub fn waits(&self) -> bool {
        matches!(
            self.stage(),
            Some(Stage::Restart | Stage::WaitForReturn | Stage::WaitForDownloadMode)
        )
    }

    /// The consequence of stopping now, with the modem in this condition. From the first START on, a stop
    /// leaves the modem half-written.
    pub fn stopping(&self, condition: &Condition) -> Stopping {
        if self.stopping {
            return Stopping::Asked;
        }
        match condition.stopping() {
            // A repair finds the modem half-written, and leaves it so.
            condition::Stopping::HalfWritten if !self.writes => Stopping::AtOnce,
            condition::Stopping::HalfWritten => Stopping::HalfWritten,
            condition::Stopping::LeadsBack => Stopping::LeadsBack,
            condition::Stopping::Unproven => Stopping::Unproven,
            condition::Stopping::AtOnce
            | condition::Stopping::SettingStays
            | condition::Stopping::OtherProgram => Stopping::AtOnce,
        }
    }

    fn raise(&mut self, permille: u16) {
        let (from, to) = self.share;
        let span = u32::from(to.saturating_sub(from));
        let value = u32::from(from) + span * u32::from(permille.min(1000)) / 1000;
        let value = u16::try_from(value).unwrap_or(999).min(999);
        self.permille = self.permille.max(value);
    }
}
