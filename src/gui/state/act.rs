//! What the person does.

use std::path::{Path, PathBuf};

use super::choice::wanted;
use super::connect::{Rule, switchable};
use super::work::Work;
use super::{Moment, Review, Running, State};
use crate::gui::action::{Action, Dialog, Field, Order, Screen, Target, Task};
use crate::job::{
    BackupRequest, FlashRequest, PackageSource, RepairRequest, Request, SwitchRequest,
};
use crate::progress::Stage;
use crate::settings::ZOOM;

impl State {
    /// Does what the person asks. Gives the orders that follow from it.
    pub fn act(&mut self, action: Action, moment: &Moment) -> Vec<Order> {
        match action {
            Action::Show(screen) if self.can_show(screen) => self.show(screen),
            Action::Back => self.back(),
            Action::Type(..)
            | Action::ChooseScenario(_)
            | Action::ChooseFault(_)
            | Action::Reveal(_)
            | Action::Agree(_)
            | Action::KeepCopy(_)
            | Action::ShowLog(_)
            | Action::LeaveInterrupted
            | Action::AgreeToOtherFile
            | Action::LeaveWaiting => {
                self.note_down(action);
                Vec::new()
            }
            Action::Switch(target) => self.switch(target, moment),
            Action::Connect(_)
            | Action::Disconnect
            | Action::AskAgain
            | Action::InstallRule { .. }
            | Action::SimulatedUnplug
            | Action::SimulatedPlugIn => self.act_on_connection(action),
            Action::Copy(text) => vec![Order::Copy(text)],
            Action::Begin(task) => self.begin(task),
            Action::PickFile | Action::UseTypedFile | Action::UseFile(_) | Action::UseSample => {
                self.act_on_choice(action)
            }
            Action::Review if self.why_not_review().is_none() => self.open_review(moment),
            // What cannot be done now is not done; its button says why.
            Action::Show(_) | Action::Review => Vec::new(),
            Action::Write => self.write(moment),
            Action::Stop | Action::StopNow => self.stop(),
            Action::AfterStepDone => self.after_step_done(),
            Action::AfterStepsSkip => {
                self.after = None;
                vec![Order::SaveBookmark(None)]
            }
            Action::TakeUp => self.take_up(moment),
            Action::OpenWaiting => self.open_waiting(),
            Action::CheckNetwork
            | Action::ChooseMode(_)
            | Action::ChooseRoaming(_)
            | Action::SendSetting
            | Action::Undo
            | Action::WatchNetwork(_) => self.act_on_network(&action),
            Action::OpenConsole
            | Action::ConsoleSend(_)
            | Action::ConsoleHistory(_)
            | Action::ConsoleClear => self.act_on_console(action),
            Action::Open(dialog) => self.open(dialog),
            Action::SetLanguage(_)
            | Action::SetTheme(_)
            | Action::SetZoom(_)
            | Action::SetReducedMotion(_) => self.set(&action),
            Action::RevealInSupport(_) | Action::SaveSupport => self.act_on_support(&action),
            Action::OpenVendor
            | Action::VendorAgree(_)
            | Action::VendorStart
            | Action::VendorFinished => self.act_on_vendor(&action),
            Action::Record(on) => {
                self.support.record = on;
                vec![Order::Record(on)]
            }
            Action::Quit if self.must_not_be_left() => {
                self.dialog = Some(Dialog::Leave);
                Vec::new()
            }
            Action::Quit | Action::QuitAnyway => vec![Order::Close],
        }
    }

    /// What only changes a field.
    fn note_down(&mut self, action: Action) {
        match action {
            Action::Type(field, text) => self.typed(field, text),
            Action::ChooseScenario(place) => self.connect.scenario = place,
            Action::ChooseFault(place) => self.connect.fault = place,
            Action::Reveal(reveal) => self.revealed = reveal,
            Action::Agree(agreed) => self.review.agreed = agreed,
            Action::KeepCopy(keep) => self.review.keep_copy = keep,
            Action::ShowLog(open) => self.log_open = open,
            Action::LeaveInterrupted => {
                self.interrupted = None;
                self.taking_up = false;
            }
            Action::AgreeToOtherFile => self.choice.other_file_agreed = true,
            Action::LeaveWaiting => self.waiting = None,
            _ => {}
        }
    }

    fn act_on_connection(&mut self, action: Action) -> Vec<Order> {
        match action {
            Action::Connect(target) => self.remember_and_connect(target),
            Action::Disconnect => self.disconnect(),
            Action::AskAgain => self.identify(),
            Action::InstallRule { keep_off } => self.install_rule(keep_off),
            Action::SimulatedUnplug => {
                let mut orders = vec![Order::Simulated(false)];
                orders.extend(self.presence(false));
                orders
            }
            // Its ports come when it has started; then the watcher says so.
            Action::SimulatedPlugIn => vec![Order::Simulated(true)],
            _ => Vec::new(),
        }
    }

    /// How it goes is shown where modems are found.
    fn install_rule(&mut self, keep_off: bool) -> Vec<Order> {
        if self.work.is_some() || self.connect.rule == Rule::Installing {
            return Vec::new();
        }
        self.connect.rule = Rule::Installing;
        let mut orders = self.show(Screen::Connect);
        orders.push(Order::InstallRule { keep_off });
        orders
    }

    fn act_on_choice(&mut self, action: Action) -> Vec<Order> {
        match action {
            Action::PickFile if !self.choice.picking => {
                self.choice.picking = true;
                vec![Order::PickFile(self.settings.last_folder.clone())]
            }
            Action::UseTypedFile => {
                let path = PathBuf::from(self.choice.typed.trim());
                if path.as_os_str().is_empty() {
                    return Vec::new();
                }
                self.use_file(path)
            }
            Action::UseFile(path) => self.use_file(path),
            Action::UseSample => self
                .task
                .map(|task| vec![Order::MakeSample(task)])
                .unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn act_on_support(&mut self, action: &Action) -> Vec<Order> {
        match action {
            Action::RevealInSupport(reveal) => {
                self.support = self.support.afresh(*reveal);
                vec![Order::GatherSupport { reveal: *reveal }]
            }
            Action::SaveSupport => self
                .support
                .bundle
                .clone()
                .map(|bundle| vec![Order::SaveSupport(bundle)])
                .unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    fn stop(&mut self) -> Vec<Order> {
        if self.dialog == Some(Dialog::Stop) {
            self.dialog = None;
        }
        match &mut self.work {
            Some(work) => work.stop(),
            None if matches!(
                self.running,
                Some(Running::Setting { .. } | Running::Switch)
            ) => {}
            None => return Vec::new(),
        }
        vec![Order::Cancel]
    }

    fn show(&mut self, screen: Screen) -> Vec<Order> {
        self.screen = screen;
        if matches!(screen, Screen::Network | Screen::Console) {
            Vec::new()
        } else {
            self.end_background()
        }
    }

    fn back(&mut self) -> Vec<Order> {
        let to = match self.screen {
            Screen::Connect | Screen::Working => return Vec::new(),
            Screen::Modem => return self.disconnect(),
            Screen::Choose | Screen::Network | Screen::Console | Screen::Result
                if self.has_modem() =>
            {
                Screen::Modem
            }
            Screen::Choose | Screen::Network | Screen::Console | Screen::Result => Screen::Connect,
            Screen::Vendor if self.running.is_some() => return Vec::new(),
            Screen::Review | Screen::Vendor => Screen::Choose,
        };
        self.show(to)
    }

    fn typed(&mut self, field: Field, text: String) {
        let place = match field {
            Field::Port => &mut self.connect.port,
            Field::DownloadPort => &mut self.connect.download,
            Field::File => &mut self.choice.typed,
            Field::Reason => &mut self.review.reason,
            Field::Model => &mut self.review.model,
            Field::ConsoleLine => &mut self.console.typed,
        };
        *place = text;
    }

    fn remember_and_connect(&mut self, target: Target) -> Vec<Order> {
        let mut orders = Vec::new();
        if let Target::Ports { port, download } = &target {
            self.settings.last_port = Some(port.clone());
            self.settings.last_download_port = (download != port).then(|| download.clone());
            orders.push(Order::SaveSettings(Box::new(self.settings.clone())));
        }
        orders.extend(self.connect_to(target));
        orders
    }

    pub(super) fn connect_to(&mut self, target: Target) -> Vec<Order> {
        if self.running.is_some() {
            return Vec::new();
        }
        self.target = Some(target.clone());
        self.present = true;
        let mut orders = vec![Order::Connect(target)];
        orders.extend(self.identify());
        orders
    }

    /// The modem in its CD-ROM state becomes a modem.
    fn switch(&mut self, target: Target, moment: &Moment) -> Vec<Order> {
        let Some(target) = switchable(target) else {
            return Vec::new();
        };
        if self.running.is_some() {
            return Vec::new();
        }
        let seen_for = self
            .connect
            .cdrom_since
            .map(|since| moment.now.saturating_duration_since(since))
            .unwrap_or_default();
        let mut orders = Vec::new();
        if self.target.as_ref() != Some(&target) {
            self.target = Some(target.clone());
            orders.push(Order::Connect(target));
        }
        self.connect.failure = None;
        self.connect.cdrom = None;
        self.connect.switching = Some(Stage::WaitForSystemSwitch);
        let request = Request::SwitchMode(SwitchRequest { seen_for });
        orders.extend(self.start(Running::Switch, request));
        orders
    }

    pub(super) fn identify(&mut self) -> Vec<Order> {
        if self.target.is_none() || self.running == Some(Running::Identify) {
            return Vec::new();
        }
        self.connect.asking = true;
        self.connect.failure = None;
        self.connect.cdrom = None;
        self.start(Running::Identify, Request::Identify)
    }

    fn disconnect(&mut self) -> Vec<Order> {
        if self.work.is_some() {
            return Vec::new();
        }
        self.target = None;
        self.present = false;
        self.modem = None;
        self.half_flashed = false;
        self.revealed = false;
        self.running = None;
        self.pending = None;
        self.console.lines = None;
        self.connect.asking = false;
        self.connect.switching = None;
        self.connect.cdrom = None;
        self.connect.cdrom_since = None;
        self.connect.failure = None;
        self.connect.rule = Rule::Unasked;
        self.screen = Screen::Connect;
        vec![Order::Disconnect]
    }

    pub(super) fn begin(&mut self, task: Task) -> Vec<Order> {
        if !self.has_modem() || self.work.is_some() {
            return Vec::new();
        }
        self.taking_up = false;
        self.task = Some(task);
        self.review = Review::default();
        self.screen = Screen::Choose;
        self.end_background()
    }

    fn use_file(&mut self, path: PathBuf) -> Vec<Order> {
        let mut orders = self.remember_file(&path);
        orders.extend(self.read_file(path));
        orders
    }

    pub(super) fn remember_file(&mut self, path: &Path) -> Vec<Order> {
        self.settings.remember_file(path);
        vec![Order::SaveSettings(Box::new(self.settings.clone()))]
    }

    pub(super) fn open_review(&mut self, moment: &Moment) -> Vec<Order> {
        self.review = Review {
            keep_copy: self.review.keep_copy,
            reason: std::mem::take(&mut self.review.reason),
            opened: Some(moment.now),
            ..Review::default()
        };
        self.screen = Screen::Review;
        let mut orders = self.end_background();
        orders.push(Order::LookAtComputer);
        orders
    }

    fn write(&mut self, moment: &Moment) -> Vec<Order> {
        if self.why_not_write(moment.now).is_some() {
            return Vec::new();
        }
        let (Some(task), Some(package)) = (self.task, self.choice.package().cloned()) else {
            return Vec::new();
        };
        let mut orders = Vec::new();
        // What is done to the simulated modem is not taken up later.
        if let Some(path) = self.choice.path().filter(|_| !self.simulated()) {
            orders.push(Order::KeepLastFile {
                path: path.to_owned(),
                sha256: package.sha256().to_string(),
            });
        }
        let source = PackageSource::Read(package);
        let force = self
            .must_be_forced()
            .then(|| self.review.reason.trim().to_owned());
        let request = match task {
            Task::Repair => Request::Repair(RepairRequest {
                source,
                force,
                port_known: true,
            }),
            Task::Dashboard | Task::Firmware => Request::Flash(FlashRequest {
                source,
                wanted: wanted(task),
                force,
            }),
        };
        self.copy = None;
        self.ending = None;
        self.screen = Screen::Working;
        if self.review.keep_copy && task != Task::Repair {
            let out = self.copies.join(format!("modem-{}.json", moment.stamp()));
            let copy = Request::Backup(BackupRequest { out });
            self.work = Some(Work::begin(Some(task), moment.now, &copy, Some(request)));
            orders.extend(self.start(Running::Copy, copy));
            return orders;
        }
        self.work = Some(Work::begin(Some(task), moment.now, &request, None));
        orders.extend(self.start(Running::Write(task), request));
        orders
    }

    fn open(&mut self, dialog: Option<Dialog>) -> Vec<Order> {
        self.dialog = dialog;
        if dialog == Some(Dialog::Support) {
            self.support = self.support.afresh(false);
            return vec![Order::GatherSupport { reveal: false }];
        }
        Vec::new()
    }

    fn set(&mut self, action: &Action) -> Vec<Order> {
        match action {
            Action::SetLanguage(language) => {
                self.settings.language = Some(language.tag().to_owned());
            }
            Action::SetTheme(theme) => self.settings.theme = *theme,
            Action::SetZoom(percent) => {
                self.settings.zoom_percent = (*percent).clamp(*ZOOM.start(), *ZOOM.end());
            }
            Action::SetReducedMotion(reduced) => self.settings.reduced_motion = *reduced,
            _ => {}
        }
        vec![Order::SaveSettings(Box::new(self.settings.clone()))]
    }
}
