//! Actions of the person.

use super::choice::{Choice, Picker, wanted};
use super::jobs::Job;
use super::session::{Draft, Review};
use super::work::Work;
use super::{HistoryPage, Moment, State, Turn};
use crate::gui::action::{
    Action, Dialog, Effect, Field, FileAction, Saved, Screen, Setting, SupportAction, Task,
    TaskAction,
};
use crate::job::{BackupRequest, Failure, FlashRequest, JobRequest, ModemReport, RepairRequest};
use crate::problem::Problem;
use crate::settings::ZOOM;

/// The folder of the copies of the simulated modem, among the copies.
pub const SIMULATED: &str = "simulated";

impl State {
    /// Does what the person asks. Gives the effects that follow from it.
    pub fn act(&mut self, action: Action, moment: &Moment) -> Vec<Effect> {
        self.turn(moment, |state, turn| state.act_on(action, turn))
    }

    fn act_on(&mut self, action: Action, turn: &mut Turn) {
        match action {
            Action::Show(screen) if self.can_show(screen) => self.show(screen, turn),
            // A page that cannot be shown now is not shown; its step in the rail says so.
            Action::Show(_) => {}
            Action::Back => self.back(turn),
            Action::Type(field, text) => self.typed(field, text),
            Action::Copy(text) => turn.push(Effect::Copy(text)),
            Action::ShowRecords => turn.push(Effect::ShowRecords),
            Action::Reveal(reveal) => {
                if let Some(session) = &mut self.session {
                    session.revealed = reveal;
                }
            }
            Action::Open(dialog) => self.open(dialog, turn),
            Action::ShowLog(open) => self.log_open = open,
            Action::Connection(action) => self.act_on_connection(action, turn),
            Action::File(action) => self.act_on_file(action, turn),
            Action::Task(action) => self.act_on_task(&action, turn),
            Action::Network(action) => self.act_on_network(&action, turn),
            Action::Health(action) => self.of_session(|it| it.act_on_health(action, turn)),
            Action::Functions(action) => self.of_session(|it| it.act_on_functions(action, turn)),
            Action::Restore(action) => self.act_on_restore(action, turn),
            Action::Console(action) => self.of_session(|it| it.act_on_console(action, turn)),
            Action::After(action) => self.act_on_after(action, turn),
            Action::Interrupted(action) => self.act_on_interrupted(action, turn),
            Action::Vendor(action) => self.act_on_vendor(action, turn),
            Action::Codes(action) => self.act_on_codes(action, turn),
            Action::SaveResult(page) => turn.push(Effect::Save(Saved::Result(page))),
            Action::Support(action) => self.act_on_support(action, turn),
            Action::Set(setting) => self.set(setting, turn),
            Action::Quit if self.must_not_be_left() => self.dialog = Some(Dialog::Leave),
            Action::Quit | Action::QuitAnyway => turn.push(Effect::Close),
        }
    }

    fn act_on_file(&mut self, action: FileAction, turn: &mut Turn) {
        match action {
            FileAction::Pick if self.choice.picker == Picker::Open => {}
            FileAction::Pick => {
                self.choice.picker = Picker::Open;
                turn.push(Effect::PickFile(self.settings.last_folder.clone()));
            }
            FileAction::UseTyped => {
                if let Some(path) = self.choice.typed_path() {
                    self.read_file(path, None, turn);
                }
            }
            FileAction::Use(path) => self.read_file(path, None, turn),
            FileAction::UsePackage(number) => self.read_package(number, turn),
            FileAction::UseSample => turn.extend(self.task().map(Effect::MakeSample)),
            FileAction::AgreeToOther => self.choice.other_file_agreed = true,
            FileAction::Forget => {
                self.choice = Choice {
                    picker: self.choice.picker,
                    ..Choice::default()
                };
            }
            FileAction::OpenWaiting => self.open_waiting(turn),
            FileAction::LeaveWaiting => self.waiting = None,
        }
    }

    fn act_on_task(&mut self, action: &TaskAction, turn: &mut Turn) {
        match action {
            TaskAction::Begin(task) => self.begin(*task, turn),
            TaskAction::Review if self.why_not_review().is_none() => self.open_review(turn),
            // An action that is not possible now is not done; its button says why.
            TaskAction::Review => {}
            TaskAction::Agree(agreed) => {
                if let Some(draft) = self.draft_mut() {
                    draft.review.agreed = *agreed;
                }
            }
            TaskAction::KeepCopy(keep) => {
                if let Some(draft) = self.draft_mut() {
                    draft.review.keep_copy = *keep;
                }
            }
            TaskAction::Write => self.write(turn),
            TaskAction::Stop => self.stop(turn),
        }
    }

    fn act_on_support(&mut self, action: SupportAction, turn: &mut Turn) {
        match action {
            SupportAction::Reveal(reveal) => {
                self.support = self.support.afresh(reveal);
                turn.push(Effect::GatherSupport { reveal });
            }
            SupportAction::Save => {
                let bundle = self.support.bundle.clone();
                let save = bundle.map(|bundle| Effect::Save(Saved::Support(bundle)));
                turn.extend(save);
            }
            SupportAction::Record(on) => {
                self.support.record = on;
                turn.push(Effect::Record(on));
            }
        }
    }

    fn stop(&mut self, turn: &mut Turn) {
        if self.dialog == Some(Dialog::Stop) {
            self.dialog = None;
        }
        let Some(session) = &mut self.session else {
            return;
        };
        if let Some(work) = session.jobs.withdraw_work() {
            // It has not begun, so nothing is left to be stopped.
            let cancelled = Failure::outside_job(Problem::Cancelled, "");
            return self.write_failed(*work, cancelled, turn);
        }
        match session.jobs.running_mut() {
            Some(Job::Write(work)) => {
                work.stop();
                turn.push(Effect::Cancel);
            }
            Some(
                Job::Setting { .. } | Job::Function { .. } | Job::Restore | Job::Switch { .. },
            ) => turn.push(Effect::Cancel),
            // A code that was sent cannot be called back, and its outcome is read at once.
            _ => {}
        }
    }

    pub(super) fn show(&mut self, screen: Screen, turn: &mut Turn) {
        self.forget_codes();
        self.history = (screen == Screen::History).then(HistoryPage::default);
        if self.history.is_some() {
            self.dialog = None;
            self.end_background(turn);
            turn.push(Effect::LookAtHistory);
            return;
        }
        self.go_to(screen);
        if !matches!(screen, Screen::Network | Screen::Console) {
            self.end_background(turn);
        }
    }

    fn back(&mut self, turn: &mut Turn) {
        let to = match self.screen() {
            Screen::History => {
                self.history = None;
                return;
            }
            // Letting go of the modem is asked for by its own button, never by a key.
            Screen::Connect | Screen::Modem | Screen::Working => return,
            Screen::Unlock | Screen::SimPin if self.sends_code() => return,
            Screen::Vendor if self.running().is_some() => return,
            Screen::Review | Screen::Vendor => Screen::Choose,
            _ if self.has_modem() => Screen::Modem,
            _ => Screen::Connect,
        };
        self.show(to, turn);
    }

    fn typed(&mut self, field: Field, text: String) {
        let place = match (field, &mut self.session) {
            (Field::Port, _) => Some(&mut self.connect.port),
            (Field::DownloadPort, _) => Some(&mut self.connect.download),
            (Field::File, _) => Some(&mut self.choice.typed),
            (Field::Reason, Some(session)) => {
                session.draft.as_mut().map(|draft| &mut draft.review.reason)
            }
            (Field::Model, Some(session)) => {
                session.draft.as_mut().map(|draft| &mut draft.review.model)
            }
            (Field::ConsoleLine, Some(session)) => Some(&mut session.console.typed),
            (Field::Reason | Field::Model | Field::ConsoleLine, None) => None,
        };
        if let Some(place) = place {
            *place = text;
        }
    }

    pub(super) fn begin(&mut self, task: Task, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        if !session.has_modem() || session.work().is_some() {
            return;
        }
        session.draft = Some(Draft::new(task));
        session.ending = None;
        session.go_to(Screen::Choose);
        turn.extend(session.jobs.end_background());
    }

    pub(super) fn open_review(&mut self, turn: &mut Turn) {
        let Some(session) = &mut self.session else {
            return;
        };
        let Some(draft) = &mut session.draft else {
            return;
        };
        draft.review = Review {
            keep_copy: draft.review.keep_copy,
            reason: std::mem::take(&mut draft.review.reason),
            opened: Some(turn.moment.now),
            ..Review::default()
        };
        session.go_to(Screen::Review);
        turn.extend(session.jobs.end_background());
        turn.push(Effect::LookAtComputer);
    }

    fn write(&mut self, turn: &mut Turn) {
        if self.why_not_write(turn.moment.now).is_some() {
            return;
        }
        let Some(package) = self.choice.package().cloned() else {
            return;
        };
        // A job on the simulated modem is not resumed later.
        if let Some(path) = self.choice.path().filter(|_| !self.simulated()) {
            turn.push(Effect::KeepLastFile {
                path: path.to_owned(),
                sha256: package.sha256().to_string(),
            });
        }
        let forced = self.must_be_forced();
        let keeps_copy = self.keeps_copy();
        let Some(session) = &mut self.session else {
            return;
        };
        let Some(draft) = &session.draft else {
            return;
        };
        let task = draft.task;
        let force = forced.then(|| draft.review.reason.trim().to_owned());
        let request = match task {
            Task::Repair => JobRequest::Repair(RepairRequest {
                package,
                force,
                port_known: true,
            }),
            Task::Dashboard | Task::Firmware => JobRequest::Flash(FlashRequest {
                package,
                wanted: wanted(task),
                force,
                backup: None,
            }),
        };
        let keep_copy = keeps_copy && task != Task::Repair;
        session.ending = None;
        let (first, then) = if keep_copy {
            // Copies of the simulated modem are not kept among those of real ones.
            let folder = if session.simulated() {
                self.copies.join(SIMULATED)
            } else {
                self.copies.clone()
            };
            let out = folder.join(format!("modem-{}.json", turn.moment.stamp()));
            (JobRequest::Backup(BackupRequest { out }), Some(request))
        } else {
            (request, None)
        };
        let mut work = Work::begin(task, turn.moment.now, &first, then);
        work.before = session.report().and_then(ModemReport::version);
        session.start(Job::Write(Box::new(work)), first, turn);
    }

    fn open(&mut self, dialog: Option<Dialog>, turn: &mut Turn) {
        self.dialog = dialog;
        if dialog == Some(Dialog::Support) {
            self.support = self.support.afresh(false);
            turn.push(Effect::GatherSupport { reveal: false });
        }
    }

    fn set(&mut self, setting: Setting, turn: &mut Turn) {
        match setting {
            Setting::Language(language) => self.settings.language = Some(language.tag().to_owned()),
            Setting::Theme(theme) => self.settings.theme = theme,
            Setting::Zoom(percent) => {
                self.settings.zoom_percent = percent.clamp(*ZOOM.start(), *ZOOM.end());
            }
            Setting::ReducedMotion(reduced) => self.settings.reduced_motion = reduced,
            Setting::Notify(notify) => self.settings.notify = notify,
            Setting::Sound(sound) => self.settings.sound = sound,
        }
        turn.push(Effect::SaveSettings(Box::new(self.settings.clone())));
    }
}
