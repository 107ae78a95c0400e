//! The test stand: the window without a screen, and the person in front of it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use egui::{Vec2, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, HarnessBuilder, Node};

use crate::bus::system::StickState;
use crate::firmware::{sample, write};
use crate::gui::action::{
    Action, Computer, ConnectionAction, FileAction, Message, Screen, Target, Task, TaskAction,
    VendorAction,
};
use crate::gui::app::{self, App};
use crate::gui::environment::Environment;
use crate::gui::state::State;
use crate::gui::state::connect::SearchState;
use crate::gui::state::known::KnownModem;
use crate::gui::state::session::{Phase, Session};
use crate::language::{Language, Words};
use crate::places::Places;
use crate::settings::{Settings, Theme};
use crate::simulator::{MemoryBus, Model, Scenario, SharedStick};

/// How long a test waits for the worker. Virtual time passes at once, so this is only met by a fault.
const PATIENCE: Duration = Duration::from_secs(60);
/// The size that most tests look at.
pub const USUAL: Vec2 = vec2(960.0, 640.0);

/// The window and the place where it keeps its things.
pub struct TestApp {
    pub harness: Harness<'static, App>,
    folder: tempfile::TempDir,
}

/// How the window shall be.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    pub size: Vec2,
    pub theme: Theme,
    pub language: Language,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: USUAL,
            theme: Theme::Light,
            language: Language::English,
        }
    }
}

impl TestApp {
    /// A window that was just opened.
    pub fn new() -> Self {
        Self::wishing(Options::default())
    }

    /// A window that was just opened, with this simulated modem.
    #[track_caller]
    pub fn with(scenario: Scenario) -> Self {
        let mut app = Self::new();
        app.connect(scenario);
        app
    }

    #[track_caller]
    pub fn with_e1550() -> Self {
        Self::with(Scenario::of(Model::E1550))
    }

    #[track_caller]
    pub fn named(scenario: &str) -> Self {
        Self::with(Scenario::named(scenario).unwrap())
    }

    pub fn wishing(wish: Options) -> Self {
        Self::speaking(wish, Words::new(wish.language))
    }

    pub fn speaking(wish: Options, words: Words) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let places = Places::below(folder.path().to_owned());
        let mut settings = Settings::default();
        settings.language = Some(wish.language.tag().to_owned());
        settings.theme = wish.theme;
        let state = State::new(settings, places.copies());
        let mut app = App::new(state, Environment::for_tests(places)).with_words(words);
        // The test harness reads the accessibility tree; the pages are tested as for people who see.
        app.renderer.heeds_screen_reader = false;
        let harness = HarnessBuilder::default()
            .with_size(wish.size)
            .with_max_steps(16)
            .with_os(egui::os::OperatingSystem::Nix)
            .with_context_setup(move |ctx| app::dress(ctx, wish.theme, false))
            .renderer(egui_kittest::LazyRenderer::default())
            .build_ui_state(
                |ui, app: &mut App| {
                    app.take_in(&ui.ctx().clone());
                    app.guarded(ui);
                },
                app,
            );
        Self { harness, folder }
    }

    /// Where a file of this name would be.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file of this name with this content.
    pub fn save(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.file(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// A file with a package for the simulated E1550.
    pub fn firmware(&self, size: usize) -> PathBuf {
        let package = sample::e1550_firmware("11.609.20.00.00", size);
        self.save("E155XUpdate.exe", &write::wrap_in_program(&package))
    }

    pub fn dashboard(&self) -> PathBuf {
        let package = sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 64 * 1024);
        self.save("Dashboard.exe", &write::wrap_in_program(&package))
    }

    pub fn state(&self) -> &State {
        &self.harness.state().state
    }

    /// The chosen modem and what is done with it.
    #[track_caller]
    pub fn session(&mut self) -> &mut Session {
        let session = &mut self.harness.state_mut().state.session;
        session.as_deref_mut().unwrap()
    }

    /// A half-flashed stick is in hand, without a bus behind it.
    pub fn hold_half_flashed(&mut self) {
        self.harness.state_mut().state.hold(KnownModem::HalfFlashed);
    }

    pub fn step(&mut self) {
        self.harness.step();
    }

    /// Lets the window settle.
    pub fn settle(&mut self) {
        self.harness.run_ok();
    }

    /// Draws until `holds`. Waits for the worker and the errands, not for a time.
    #[track_caller]
    pub fn until(&mut self, what: &str, holds: impl Fn(&State) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds(self.state()) {
            assert!(
                Instant::now() < deadline,
                "{what} did not come: {:#?}",
                self.state()
            );
            self.harness
                .state_mut()
                .environment_mut()
                .wait(Duration::from_millis(200));
            self.step();
        }
        self.settle();
    }

    /// The modem has answered, or will not.
    #[track_caller]
    pub fn until_answered(&mut self) {
        self.until("the answer", |state| !state.asking());
    }

    /// The modem has said who it is.
    #[track_caller]
    pub fn until_known(&mut self) {
        self.until("the modem", |state| state.report().is_some());
    }

    /// The modem has said all that the pages of its functions show.
    #[track_caller]
    pub fn until_read(&mut self) {
        self.until("the reading", |state| {
            let session = state.held();
            session.health.reading.is_some() && !session.examining()
        });
    }

    /// The running job has ended.
    #[track_caller]
    pub fn until_ended(&mut self) {
        self.until("the end", |state| state.running().is_none());
    }

    #[track_caller]
    pub fn until_result(&mut self) {
        self.until("the result", |state| state.screen() == Screen::Result);
    }

    #[track_caller]
    pub fn until_network_is_set(&mut self) {
        self.until("the network", |state| {
            matches!(state.held().network.phase, Phase::Done(_))
        });
    }

    /// Does something without a control.
    pub fn act(&mut self, action: impl Into<Action>) {
        self.ask(action);
        self.step();
    }

    /// The same without drawing.
    pub fn ask(&mut self, action: impl Into<Action>) {
        let ctx = self.harness.ctx.clone();
        self.harness.state_mut().ask(&ctx, action.into());
    }

    /// Plays the world.
    pub fn comes(&mut self, incoming: impl Into<Message>) {
        let environment = self.harness.state_mut().environment_mut();
        environment.play(incoming.into());
        self.step();
    }

    /// Presses this key.
    pub fn key(&mut self, key: egui::Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Presses the control of this name.
    #[track_caller]
    pub fn press(&mut self, name: &str) {
        self.control(name).click_accesskit();
        self.step();
        self.settle();
    }

    /// The control of this name.
    #[track_caller]
    pub fn control<'a>(&'a self, name: &'a str) -> Node<'a> {
        self.harness.get_by_label(name)
    }

    /// Whether a control or text of this name is there.
    pub fn sees(&self, name: &str) -> bool {
        self.harness
            .query_all_by_label_contains(name)
            .next()
            .is_some()
    }

    /// Connects the simulated modem of this scenario and waits for its answer.
    #[track_caller]
    pub fn connect(&mut self, scenario: Scenario) {
        self.act(ConnectionAction::Connect(Target::Simulated(Box::new(
            scenario,
        ))));
        self.until("the modem's answer", |state| {
            state.has_modem()
                || state.connect.failure.is_some()
                || matches!(state.finding(), SearchState::One(StickState::CdRom, _))
        });
    }

    /// Puts on another theme, without keeping it.
    pub fn wear(&mut self, theme: Theme) {
        self.harness.state_mut().state.settings.theme = theme;
        for _ in 0..3 {
            self.step();
        }
    }

    /// The simulated modem.
    pub fn stick(&mut self) -> SharedStick {
        let environment = self.harness.state_mut().environment_mut();
        environment.stick().unwrap().clone()
    }

    /// Plugs the simulated modem in and lets it start, as the watcher would see it.
    pub fn plug_in(&mut self) {
        use crate::bus::Clock as _;
        self.act(ConnectionAction::PlugIn);
        let stick = self.stick();
        let mut bus = MemoryBus::around(stick);
        bus.wait_for_change(bus.now() + Duration::from_secs(60));
        self.comes(Message::Present(true));
    }

    pub fn connect_e1550(&mut self) {
        self.connect(Scenario::of(Model::E1550));
    }

    /// Has a file of this name with this content read.
    pub fn read_file(&mut self, name: &str, content: &[u8]) {
        let file = self.save(name, content);
        self.act(FileAction::Use(file));
    }

    /// Takes this file, which holds a package.
    #[track_caller]
    pub fn use_file(&mut self, file: PathBuf) {
        self.act(FileAction::Use(file));
        self.until("the file", |state| state.choice.package().is_some());
    }

    /// Goes to the review of this file.
    #[track_caller]
    pub fn review(&mut self, task: Task, file: PathBuf) {
        self.act(TaskAction::Begin(task));
        self.use_file(file);
        assert_eq!(self.state().why_not_review(), None);
        self.act(TaskAction::Review);
        self.has_a_good_computer();
        assert_eq!(self.state().screen(), Screen::Review);
        self.settle();
    }

    /// Reviews a package of this size for the simulated E1550.
    #[track_caller]
    pub fn review_firmware(&mut self, size: usize) {
        let file = self.firmware(size);
        self.review(Task::Firmware, file);
    }

    /// The computer that the test runs on must not decide how a review ends.
    #[track_caller]
    pub fn has_a_good_computer(&mut self) {
        self.until("the look at the computer", |state| {
            let draft = state.draft();
            draft.is_some_and(|draft| draft.review.computer.is_some())
        });
        self.comes(Message::Computer(COMPUTER));
    }

    /// The two seconds in which the review is read are over.
    pub fn read_the_review(&mut self) {
        let draft = self.session().draft.as_mut().unwrap();
        let opened = &mut draft.review.opened;
        *opened = opened.map(|opened| opened.checked_sub(Duration::from_secs(3)).unwrap());
        self.step();
    }

    /// Agrees and begins to write, which is not drawn yet.
    pub fn begin_to_write(&mut self) {
        self.read_the_review();
        self.ask(TaskAction::Agree(true));
        self.ask(TaskAction::Write);
    }

    /// Agrees to a vendor's program and starts it.
    pub fn start_program(&mut self) {
        self.act(VendorAction::Agree(true));
        self.act(VendorAction::Start);
    }

    /// It runs, and the modem is there.
    #[track_caller]
    pub fn until_program_is_seen(&mut self) {
        self.until("the program", |state| {
            let page = state.vendor();
            page.is_some_and(|page| page.seen.len() == 2)
        });
    }

    /// Agrees and writes, up to the result.
    #[track_caller]
    pub fn write(&mut self) {
        self.begin_to_write();
        self.until_result();
    }
}

/// A computer on mains power.
pub const COMPUTER: Computer = Computer {
    battery_percent: Some(80),
    on_mains: Some(true),
    journal_writable: Some(true),
};
