//! The health report: what was read, and what became of its file.

use std::path::PathBuf;

use super::Session;
use crate::gui::action::{Effect, HealthAction, Saved, Screen};
use crate::gui::state::jobs::Job;
use crate::gui::state::{Moment, Turn};
use crate::health_report::Identifiers;
use crate::job::{ExamineRequest, Failure, HealthReading, JobRequest};

/// The page's data. The page of the modem's functions reads the same values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthPage {
    /// The last reading.
    pub reading: Option<Box<HealthReading>>,
    /// When that was, in local time.
    pub made: String,
    /// Why it could not be read.
    pub failure: Option<Failure>,
    /// Whether numbers and names stand in the report.
    pub identifiers: Identifiers,
    /// Where the report was saved, or why not.
    pub saved: Option<Result<PathBuf, String>>,
}

impl HealthPage {
    /// Takes in what was read.
    pub(in crate::gui::state) fn read(&mut self, reading: Box<HealthReading>, moment: &Moment) {
        self.reading = Some(reading);
        self.made = moment.local.strftime("%Y-%m-%d %H:%M").to_string();
        self.failure = None;
        self.saved = None;
    }
}

impl Session {
    pub(in crate::gui::state) fn act_on_health(&mut self, action: HealthAction, turn: &mut Turn) {
        match action {
            HealthAction::Open if !self.can_be_read() => {}
            HealthAction::Open => {
                self.health.identifiers = Identifiers::Hidden;
                self.health.saved = None;
                self.go_to(Screen::Health);
                self.examine(turn);
            }
            HealthAction::ReadAgain => self.examine(turn),
            HealthAction::Show(identifiers) => {
                self.health.identifiers = identifiers;
                self.health.saved = None;
            }
            HealthAction::Save(report) => turn.push(Effect::Save(Saved::Report(report))),
        }
    }

    /// Whether a page can be opened that reads the modem.
    pub(in crate::gui::state) fn can_be_read(&self) -> bool {
        self.report().is_some() && self.work().is_none()
    }

    /// Reads everything that a report has, unless that is being done.
    pub(in crate::gui::state) fn examine(&mut self, turn: &mut Turn) {
        if self.examining() || self.work().is_some() {
            return;
        }
        self.health.failure = None;
        self.start(Job::Examine, JobRequest::Examine(ExamineRequest), turn);
    }

    /// Reads the modem anew after its settings were changed, where it is there.
    pub(in crate::gui::state) fn examine_changed(&mut self, turn: &mut Turn) {
        if self.present {
            self.examine(turn);
        }
    }
}
