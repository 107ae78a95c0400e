//! Actions of the person.

use super::choice::{Choice, Picker, wanted};
use super::jobs::Job;
use super::session::{Draft, Review};
use super::work::Work;
use super::{HistoryPage, Moment, State};
use crate::gui::action::{
    Action, Dialog, Effect, Field, FileAction, Saved, Screen, Setting, SupportAction, Task,
    TaskAction,
};
use crate::job::{BackupRequest, Failure, FlashRequest, ModemReport, RepairRequest, Request};
use crate::problem::Problem;
use crate::settings::ZOOM;

/// The folder of the copies of the simulated modem, among the copies.
pub const SIMULATED: &str = "simulated";

impl State {
    /// Does what the person asks. Gives the orders that follow from it.
    pub fn act(&mut self, action: Action, moment: &Moment) -> Vec<Effect> {
        match action {
            Action::Show(screen) if self.can_show(screen) => return self.show(screen),
            // A page that cannot be shown now is not shown; its step in the rail says so.
            Action::Show(_) => {}
            Action::Back => return self.back(),
            Action::Type(field, text) => self.typed(field, text),
            Action::Copy(text) => return vec![Effect::Copy(text)],
            Action::ShowRecords => return vec![Effect::ShowRecords],
            Action::Reveal(reveal) => {
                if let Some(session) = &mut self.session {
                    session.revealed = reveal;
                }
            }
            Action::Open(dialog) => return self.open(dialog),
            Action::ShowLog(open) => self.log_open = open,
            Action::Connection(action) => return self.act_on_connection(action, moment),
            Action::File(action) => return self.act_on_file(action),
            Action::Task(action) => return self.act_on_task(&action, moment),
            Action::Network(action) => return self.act_on_network(&action),
            Action::Health(action) => return self.of_session(|it| it.act_on_health(action)),
            Action::Functions(action) => return self.of_session(|it| it.act_on_functions(action)),
            Action::Restore(action) => return self.act_on_restore(action),
            Action::Console(action) => return self.of_session(|it| it.act_on_console(action)),
            Action::After(action) => return self.act_on_after(action),
            Action::Interrupted(action) => return self.act_on_interrupted(action, moment),
            Action::Vendor(action) => return self.act_on_vendor(action),
            Action::Codes(action) => return self.act_on_codes(action),
            Action::SaveResult(page) => return vec![Effect::Save(Saved::Result(page))],
            Action::Support(action) => return self.act_on_support(action),
            Action::Set(setting) => return self.set(setting),
            Action::Quit if self.must_not_be_left() => self.dialog = Some(Dialog::Leave),
            Action::Quit | Action::QuitAnyway => return vec![Effect::Close],
        }
        Vec::new()
    }

    fn act_on_file(&mut self, action: FileAction) -> Vec<Effect> {
        match action {
            FileAction::Pick if self.choice.picker == Picker::Open => {}
            FileAction::Pick => {
                self.choice.picker = Picker::Open;
                return vec![Effect::PickFile(self.settings.last_folder.clone())];
            }
            FileAction::UseTyped => {
                let path = self.choice.typed.trim();
                if !path.is_empty() {
                    return self.read_file(path.into(), None);
                }
            }
            FileAction::Use(path) => return self.read_file(path, None),
            FileAction::UsePackage(number) => return self.read_package(number),
            FileAction::UseSample => return Vec::from_iter(self.task().map(Effect::MakeSample)),
            FileAction::AgreeToOther => self.choice.other_file_agreed = true,
            FileAction::Forget => {
                self.choice = Choice {
                    picker: self.choice.picker,
                    ..Choice::default()
                };
            }
            FileAction::OpenWaiting => return self.open_waiting(),
            FileAction::LeaveWaiting => self.waiting = None,
        }
        Vec::new()
    }

    fn act_on_task(&mut self, action: &TaskAction, moment: &Moment) -> Vec<Effect> {
        match action {
            TaskAction::Begin(task) => return self.begin(*task),
            TaskAction::Review if self.why_not_review().is_none() => {
                return self.open_review(moment);
            }
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
            TaskAction::Write => return self.write(moment),
            TaskAction::Stop => return self.stop(moment),
        }
        Vec::new()
    }

    fn act_on_support(&mut self, action: SupportAction) -> Vec<Effect> {
        match action {
            SupportAction::Reveal(reveal) => {
                self.support = self.support.afresh(reveal);
                vec![Effect::GatherSupport { reveal }]
            }
            SupportAction::Save => {
                let bundle = self.support.bundle.clone();
                let save = bundle.map(|bundle| Effect::Save(Saved::Support(bundle)));
                Vec::from_iter(save)
            }
            SupportAction::Record(on) => {
                self.support.record = on;
                vec![Effect::Record(on)]
            }
        }
    }

    fn stop(&mut self, moment: &Moment) -> Vec<Effect> {
        if self.dialog == Some(Dialog::Stop) {
            self.dialog = None;
        }
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if let Some(work) = session.jobs.withdraw_work() {
            // It has not begun, so nothing is left to be stopped.
            let cancelled = Failure::outside_job(Problem::Cancelled, "");
            return self.write_failed(*work, cancelled, moment);
        }
        match session.jobs.running_mut() {
            Some(Job::Write(work)) => {
                work.stop();
                vec![Effect::Cancel]
            }
            Some(
                Job::Setting { .. } | Job::Function { .. } | Job::Restore | Job::Switch { .. },
            ) => {
                vec![Effect::Cancel]
            }
            // A code that was sent cannot be called back, and its outcome is read at once.
            _ => Vec::new(),
        }
    }

    pub(super) fn show(&mut self, screen: Screen) -> Vec<Effect> {
        self.forget_codes();
        self.history = (screen == Screen::History).then(HistoryPage::default);
        if self.history.is_some() {
            self.dialog = None;
            let mut orders = self.end_background();
            orders.push(Effect::LookAtHistory);
            return orders;
        }
        self.go_to(screen);
        if matches!(screen, Screen::Network | Screen::Console) {
            Vec::new()
        } else {
            self.end_background()
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        let to = match self.screen() {
            Screen::History => {
                self.history = None;
                return Vec::new();
            }
            // Letting go of the modem is asked for by its own button, never by a key.
            Screen::Connect | Screen::Modem | Screen::Working => return Vec::new(),
            Screen::Unlock | Screen::SimPin if self.sends_code() => return Vec::new(),
            Screen::Vendor if self.running().is_some() => return Vec::new(),
            Screen::Review | Screen::Vendor => Screen::Choose,
            _ if self.has_modem() => Screen::Modem,
            _ => Screen::Connect,
        };
        self.show(to)
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

    pub(super) fn begin(&mut self, task: Task) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        if !session.has_modem() || session.work().is_some() {
            return Vec::new();
        }
        session.draft = Some(Draft::new(task));
        session.ending = None;
        session.go_to(Screen::Choose);
        session.jobs.end_background()
    }

    pub(super) fn open_review(&mut self, moment: &Moment) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Some(draft) = &mut session.draft else {
            return Vec::new();
        };
        draft.review = Review {
            keep_copy: draft.review.keep_copy,
            reason: std::mem::take(&mut draft.review.reason),
            opened: Some(moment.now),
            ..Review::default()
        };
        session.go_to(Screen::Review);
        let mut orders = session.jobs.end_background();
        orders.push(Effect::LookAtComputer);
        orders
    }

    fn write(&mut self, moment: &Moment) -> Vec<Effect> {
        if self.why_not_write(moment.now).is_some() {
            return Vec::new();
        }
        let Some(package) = self.choice.package().cloned() else {
            return Vec::new();
        };
        let mut orders = Vec::new();
        // A job on the simulated modem is not resumed later.
        if let Some(path) = self.choice.path().filter(|_| !self.simulated()) {
            orders.push(Effect::KeepLastFile {
                path: path.to_owned(),
                sha256: package.sha256().to_string(),
            });
        }
        let forced = self.must_be_forced();
        let keeps_copy = self.keeps_copy();
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Some(draft) = &session.draft else {
            return Vec::new();
        };
        let task = draft.task;
        let force = forced.then(|| draft.review.reason.trim().to_owned());
        let request = match task {
            Task::Repair => Request::Repair(RepairRequest {
                package,
                force,
                port_known: true,
            }),
            Task::Dashboard | Task::Firmware => Request::Flash(FlashRequest {
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
            let out = folder.join(format!("modem-{}.json", moment.stamp()));
            (Request::Backup(BackupRequest { out }), Some(request))
        } else {
            (request, None)
        };
        let mut work = Work::begin(task, moment.now, &first, then);
        work.before = session.report().and_then(ModemReport::version);
        orders.extend(session.start(Job::Write(Box::new(work)), first));
        orders
    }

    fn open(&mut self, dialog: Option<Dialog>) -> Vec<Effect> {
        self.dialog = dialog;
        if dialog == Some(Dialog::Support) {
            self.support = self.support.afresh(false);
            return vec![Effect::GatherSupport { reveal: false }];
        }
        Vec::new()
    }

    fn set(&mut self, setting: Setting) -> Vec<Effect> {
        match setting {
            Setting::Language(language) => {
                self.settings.language = Some(language.tag().to_owned());
            }
            Setting::Theme(theme) => self.settings.theme = theme,
            Setting::Zoom(percent) => {
                self.settings.zoom_percent = percent.clamp(*ZOOM.start(), *ZOOM.end());
            }
            Setting::ReducedMotion(reduced) => self.settings.reduced_motion = reduced,
            Setting::Notify(notify) => self.settings.notify = notify,
            Setting::Sound(sound) => self.settings.sound = sound,
        }
        vec![Effect::SaveSettings(Box::new(self.settings.clone()))]
    }
}
