//! Every view there is, reached as a person reaches it. Looks and crawl go through the same list.

use std::sync::Arc;

use super::test_app::TestApp;
use crate::bus::system::StickListing;
use crate::gui::action::{
    Action, CodeAction, ConsoleAction, Dialog, Field, FunctionsAction, HealthAction,
    InterruptedAction, Message, NetworkAction, Screen, Task, TaskAction, VendorAction,
};
use crate::gui::frame;
use crate::gui::state::signal_history::SignalHistory;
use crate::job::launch::{LaunchError, Launched, Launcher};
use crate::job::{Notice, ProgramNotice};
use crate::modem::attempt::Lock;
use crate::modem::{Condition, Observation};
use crate::progress::Stage;
use crate::simulator::{Effect, Fault, Model, Scenario, Trigger};

/// A view: its name, and the way to it from a window that was just opened.
pub type View = (&'static str, fn(&mut TestApp));

/// All views.
pub const ALL: &[View] = &[
    ("connect", connect),
    ("connect-cdrom", connect_cdrom),
    ("connect-problem", connect_problem),
    ("connect-interrupted", connect_interrupted),
    ("choose-other-file", choose_other_file),
    ("modem", modem),
    ("modem-repair", modem_repair),
    ("choose", choose),
    ("choose-refused", choose_refused),
    ("review", review),
    ("review-forced", review_forced),
    ("working", working),
    ("result", result),
    ("result-failed", result_failed),
    ("result-dashboard", result_dashboard),
    ("network", network),
    ("network-found", network_found),
    ("unlock", |app| codes(app, "locked", Lock::Operator)),
    ("sim-pin", |app| codes(app, "pin-locked", Lock::SimPin)),
    ("health", health),
    ("functions", functions),
    ("restore", restore),
    ("history", |app| super::past::open(app, super::past::jobs())),
    ("console", console),
    ("vendor", vendor),
    ("vendor-running", vendor_running),
    ("log", log),
    ("settings", |app| dialog(app, Dialog::Settings)),
    ("about", |app| dialog(app, Dialog::About)),
    ("help", |app| dialog(app, Dialog::Help)),
    ("support", support),
    ("leave", leave),
    ("stop", stop),
];

/// The way to the view of this name.
pub fn open(app: &mut TestApp, view: &str) {
    let (_, way) = ALL.iter().find(|(name, _)| *name == view).unwrap();
    way(app);
}

fn connect(app: &mut TestApp) {
    app.comes(Vec::<StickListing>::new());
    app.settle();
}

fn connect_cdrom(app: &mut TestApp) {
    app.connect(Scenario::named("cdrom-only").unwrap());
    app.settle();
}

/// A modem that is pulled out at this moment.
pub fn pulled_out(at: Trigger) -> Scenario {
    let replug_after_ms = None;
    let pulled = Fault::new(Effect::Unplug { replug_after_ms }, at);
    Scenario::of(Model::E1550).with(pulled)
}

/// A modem that is pulled out while it is asked.
fn connect_problem(app: &mut TestApp) {
    app.connect(pulled_out(Trigger::Command("ATI".to_owned())));
    app.settle();
}

/// A job of an earlier run was cut off, and its modem waits in repair mode.
fn connect_interrupted(app: &mut TestApp) {
    connect(app);
    app.comes(super::resume::interrupted());
    app.hold_half_flashed();
    app.settle();
}

/// It is taken up with another file than it had.
fn choose_other_file(app: &mut TestApp) {
    connect_interrupted(app);
    app.act(InterruptedAction::Resume);
    let file = app.firmware(256 * 1024);
    app.use_file(file);
    hide_folder(app);
}

fn modem(app: &mut TestApp) {
    app.connect_e1550();
    app.settle();
}

fn modem_repair(app: &mut TestApp) {
    app.connect(Scenario::named("half-flashed").unwrap());
    app.settle();
}

fn choose(app: &mut TestApp) {
    app.connect_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    let file = app.firmware(256 * 1024);
    app.use_file(file);
    hide_folder(app);
}

fn choose_refused(app: &mut TestApp) {
    app.connect_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    app.read_file("Update.exe", b"<!DOCTYPE html><html></html>");
    app.until("the refusal", |state| {
        state.choice.path().is_some() && state.why_not_review() == Some(REFUSED)
    });
    hide_folder(app);
}

/// A Windows program without a package, on the page for such programs.
pub fn open_vendor(app: &mut TestApp) {
    let mut program = b"MZ".to_vec();
    program.resize(4096, 0x90);
    open_vendor_with(app, &program);
}

/// The view with this program in the vendor's place.
pub fn open_vendor_with(app: &mut TestApp, program: &[u8]) {
    app.connect_e1550();
    app.act(TaskAction::Begin(Task::Firmware));
    app.read_file("E155XUpdate.exe", program);
    app.until("the refusal", |state| state.vendor_program().is_some());
    app.act(VendorAction::Open);
    app.until("the checksum", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.hash.is_some())
    });
}

/// As on every system but Windows.
fn vendor(app: &mut TestApp) {
    app.harness.state_mut().state.launcher = None;
    open_vendor(app);
}

fn vendor_running(app: &mut TestApp) {
    app.harness.state_mut().state.launcher = Some(Arc::new(Endless));
    // A wheel that turns looks different each time.
    app.harness.state_mut().state.settings.reduced_motion = true;
    open_vendor(app);
    app.start_program();
    app.until_program_is_seen();
    app.comes(Notice::Program(ProgramNotice::InDownloadMode));
    app.settle();
}

/// A program that never ends by itself.
#[derive(Debug)]
pub struct Endless;

impl Launcher for Endless {
    fn start(&self, _path: &std::path::Path) -> Result<Box<dyn Launched>, LaunchError> {
        Ok(Box::new(Self))
    }
}

impl Launched for Endless {
    fn ended(&mut self) -> std::io::Result<Option<Option<i32>>> {
        Ok(None)
    }
}

const REFUSED: crate::gui::state::gates::Hindrance = crate::gui::state::gates::Hindrance::Refused;

/// The folder of a test has another name each time.
fn hide_folder(app: &mut TestApp) {
    let name = app.state().choice.path().unwrap().file_name().unwrap();
    let shown = format!("/home/owner/{}", name.to_string_lossy());
    app.act(Action::Type(Field::File, shown));
    app.settle();
}

fn review(app: &mut TestApp) {
    app.connect_e1550();
    app.review_firmware(256 * 1024);
    app.read_the_review();
    app.settle();
}

/// A file of a line that nobody has seen on this family: whether it fits cannot be told.
fn review_forced(app: &mut TestApp) {
    app.connect_e1550();
    let package = crate::firmware::sample::e1550_firmware("11.700.01.00.00", 64 * 1024);
    let path = app.save("Update.exe", &package);
    app.review(Task::Firmware, path);
    assert!(app.state().must_be_forced());
    app.read_the_review();
    app.settle();
}

fn working(app: &mut TestApp) {
    app.connect_e1550();
    app.review_firmware(256 * 1024);
    app.read_the_review();
    app.ask(TaskAction::KeepCopy(false));
    app.ask(TaskAction::Agree(true));
    app.ask(TaskAction::Write);
    // The real worker is let go, so that a moment in the middle of its work can be held still.
    app.harness.state_mut().environment_mut().let_go();
    assert_eq!(app.state().screen(), Screen::Working);
    let stage = |stage, permille| Notice::Stage { stage, permille };
    app.comes(stage(Stage::ReadFile, 40));
    app.comes(stage(Stage::Identify, 40));
    app.comes(stage(Stage::CheckFit, 40));
    app.comes(stage(Stage::BackUp, 40));
    app.comes(stage(Stage::Write, 160));
    let begun = Condition::Unknown.after(&Observation::PartBegun);
    app.comes(Notice::Condition(begun));
    app.comes(Notice::Progress {
        stage: Stage::Write,
        done: 5_242_880,
        total: 12_582_912,
        permille: 470,
    });
    app.step();
    app.step();
}

fn result(app: &mut TestApp) {
    app.connect_e1550();
    app.review_firmware(256 * 1024);
    app.act(TaskAction::KeepCopy(false));
    app.write();
    still(app);
}

fn result_failed(app: &mut TestApp) {
    app.connect(pulled_out(Trigger::Block(9)));
    app.review_firmware(256 * 1024);
    app.act(TaskAction::KeepCopy(false));
    app.write();
    app.comes(Message::Present(false));
    // The seconds since it left are others each time.
    app.session().left = None;
    still(app);
}

fn result_dashboard(app: &mut TestApp) {
    app.connect_e1550();
    let file = app.dashboard();
    app.review(Task::Dashboard, file);
    app.act(TaskAction::KeepCopy(false));
    app.write();
    still(app);
}

/// The time a job took is another each time.
fn still(app: &mut TestApp) {
    if let Some(ending) = &mut app.session().ending {
        ending.took = std::time::Duration::from_secs(194);
    }
    app.settle();
}

fn network(app: &mut TestApp) {
    app.connect(Scenario::named("network-lost").unwrap());
    app.act(NetworkAction::Check);
    app.until_answered();
}

fn codes(app: &mut TestApp, scenario: &str, lock: Lock) {
    app.connect(Scenario::named(scenario).unwrap());
    app.act(CodeAction::Open(lock));
    app.until_answered();
}

fn network_found(app: &mut TestApp) {
    network(app);
    app.act(NetworkAction::Send);
    app.until_network_is_set();
    app.act(NetworkAction::Watch(false));
    app.until_ended();
    // How many readings came meanwhile depends on the machine.
    app.session().signal = SignalHistory::default();
    app.step();
}

/// The report of a modem with more than one trouble, at a time that does not change.
fn health(app: &mut TestApp) {
    app.connect(Scenario::named("network-lost").unwrap());
    app.act(HealthAction::Open);
    app.until_read();
    app.session().health.made = "2026-11-24 22:49".to_owned();
    app.step();
}

fn functions(app: &mut TestApp) {
    app.connect(Scenario::named("voice-off").unwrap());
    app.act(FunctionsAction::Open);
    app.until_read();
    app.settle();
}

fn restore(app: &mut TestApp) {
    super::restore::open(app, "490154203237518");
}

fn console(app: &mut TestApp) {
    app.connect(Scenario::named("quiet").unwrap());
    app.act(ConsoleAction::Open);
    app.act(ConsoleAction::Send(Some("AT^SYSCFG?".to_owned())));
    app.until("an answer", |state| state.held().console.said.len() >= 3);
    app.act(Action::Type(Field::ConsoleLine, "AT^U2DIAG=0".to_owned()));
    for said in &mut app.session().console.said {
        said.clock = "22:49:03".to_owned();
    }
    app.settle();
}

fn log(app: &mut TestApp) {
    app.connect_e1550();
    app.act(Action::ShowLog(true));
    let line = |number: u64, level, text: &str| crate::logbook::LogLine {
        number,
        at: jiff::Timestamp::UNIX_EPOCH,
        time: format!("2026-11-24 22:49:0{number}.123"),
        level,
        source: "worker".to_owned(),
        text: text.to_owned(),
    };
    let lines = vec![
        line(1, log::Level::Info, "identify: begun"),
        line(
            2,
            log::Level::Info,
            "AT^SYSCFG? -> ^SYSCFG:2,2,3FFFFFFF,0,2 OK",
        ),
        line(3, log::Level::Warn, "the battery cannot be read"),
        line(4, log::Level::Debug, "AT+CSQ -> +CSQ: 21,99 OK"),
    ];
    app.harness.state_mut().renderer.page =
        Box::new(move |ui, cx, state, bar, _| frame::frame(ui, cx, state, bar, &lines));
    app.settle();
}

fn dialog(app: &mut TestApp, dialog: Dialog) {
    connect(app);
    app.act(dialog);
    app.step();
    app.settle();
}

fn support(app: &mut TestApp) {
    dialog(app, Dialog::Support);
    app.until("the support file", |state| state.support.bundle.is_some());
    // What is in it differs from computer to computer.
    app.harness.state_mut().state.support.bundle = None;
    app.settle();
}

fn stop(app: &mut TestApp) {
    working(app);
    app.act(Dialog::Stop);
    app.step();
    app.step();
}

fn leave(app: &mut TestApp) {
    working(app);
    app.act(Action::Quit);
    app.step();
    app.step();
}
