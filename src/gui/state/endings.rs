//! How a writing task ends: with what was proven, or with what is known of the modem after a failure.

use super::after::AFTER_STEPS;
use super::known::KnownModem;
use super::resume::TakenUp;
use super::session::Ending;
use super::work::Work;
use super::{Moment, State, Turn};
use crate::bookmark::AfterStep;
use crate::gui::action::{AfterUpdate, Effect, Ended, Screen, Task};
use crate::job::{Failure, Flashed, ModemReport};
use crate::modem::Condition;
use crate::problem::Problem;

impl State {
    pub(super) fn written(
        &mut self,
        work: Work,
        flashed: Flashed,
        taken_up: Option<TakenUp>,
        turn: &mut Turn,
    ) {
        let task = work.task;
        self.interrupted_is(None, self.simulated());
        let version = flashed.version_after.clone();
        let mut name = None;
        if let Some(session) = &mut self.session {
            if session.half_flashed() {
                session.known = KnownModem::Nothing;
            }
            if let Some(draft) = &mut session.draft {
                draft.resumes = false;
            }
            name = session.report().and_then(ModemReport::journal_name);
        }
        self.end_work(work, Ok(flashed), taken_up, &turn.moment);
        turn.push(Effect::JobEnded(Ended::Writing));
        if task != Task::Dashboard {
            return;
        }
        // The guide's own steps follow a dashboard update; they outlive a restart of the computer.
        let place = AfterUpdate {
            step: AFTER_STEPS.first().copied().unwrap_or(AfterStep::Unplug),
            file: self.choice.path().map(ToOwned::to_owned),
            stick: name,
            version,
        };
        self.after = Some(place.clone());
        turn.push(Effect::SaveBookmark(Some(Box::new(place))));
    }

    fn end_work(
        &mut self,
        work: Work,
        outcome: Result<Flashed, Failure>,
        taken_up: Option<TakenUp>,
        moment: &Moment,
    ) {
        // A dialog that asked about the job has nothing to ask any more.
        self.dialog = None;
        let Some(session) = &mut self.session else {
            return;
        };
        if let Some(draft) = &mut session.draft {
            draft.review.agreed = false;
            draft.fit_unknown = work.task == Task::Repair
                && matches!(&outcome, Err(failure) if failure.problem == Problem::FitUnknown);
        }
        let condition = match &outcome {
            Ok(_) => std::mem::take(&mut session.condition),
            Err(failure) => failure.condition.clone(),
        };
        session.ending = Some(Ending {
            task: work.task,
            outcome,
            condition,
            before: work.before,
            took: moment.now.saturating_duration_since(work.begun),
            copy: work.copy,
            taken_up,
            ended: moment.local.clone(),
            saved: None,
        });
        session.go_to(Screen::Result);
    }

    pub(super) fn write_failed(&mut self, work: Work, failure: Failure, turn: &mut Turn) {
        turn.push(Effect::JobEnded(Ended::Writing));
        if failure.condition.is_unfinished() {
            turn.push(Effect::LookForInterrupted);
        }
        self.connect.failure = None;
        if let Some(session) = &mut self.session {
            session.left_as(&failure.condition);
            let runs = failure.problem == Problem::NotInDownloadMode
                || matches!(failure.condition, Condition::Running(_));
            if runs && session.report().is_none() {
                // The modem's identity was not asked yet.
                session.known = KnownModem::Nothing;
                session.moved = true;
            }
        }
        self.end_work(work, Err(failure), None, &turn.moment);
    }
}
