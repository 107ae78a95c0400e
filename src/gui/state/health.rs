//! The health report: what was read, and what became of its file.

use std::path::PathBuf;

use super::jobs::Job;
use super::{Moment, State};
use crate::gui::action::{Effect, HealthAction, Screen};
use crate::health_report::Identifiers;
use crate::job::{ExamineRequest, Failure, HealthReading, Request};

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
    pub(super) fn read(&mut self, reading: Box<HealthReading>, moment: &Moment) {
        self.reading = Some(reading);
        self.made = moment.local.strftime("%Y-%m-%d %H:%M").to_string();
        self.failure = None;
        self.saved = None;
    }
}

impl State {
    pub(super) fn act_on_health(&mut self, action: HealthAction) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        match action {
            HealthAction::Open if session.report().is_none() || session.work().is_some() => {
                Vec::new()
            }
            HealthAction::Open => {
                session.health.identifiers = Identifiers::Hidden;
                session.health.saved = None;
                session.go_to(Screen::Health);
                self.examine()
            }
            HealthAction::ReadAgain => self.examine(),
            HealthAction::Show(identifiers) => {
                session.health.identifiers = identifiers;
                session.health.saved = None;
                Vec::new()
            }
            HealthAction::Save(report) => vec![Effect::SaveReport(report)],
        }
    }

    /// Reads everything that a report has, unless that is being done.
    pub(super) fn examine(&mut self) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if session.examining() || session.work().is_some() {
            return Vec::new();
        }
        session.health.failure = None;
        session.start(Job::Examine, Request::Examine(ExamineRequest))
    }
}
