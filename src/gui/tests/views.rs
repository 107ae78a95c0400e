//! Every view there is, reached as a person reaches it. Looks and crawl go through the same list.

use std::sync::Arc;

use super::stand::Stand;
use crate::gui::action::{
    Action, ConsoleAction, Dialog, Field, FileAction, Incoming, InterruptedAction, NetworkAction,
    Screen, Task, TaskAction, VendorAction,
};
use crate::gui::state::network::Phase;
use crate::job::launch::{LaunchError, Launched, Launcher};
use crate::job::{Notice, ProgramNotice};
use crate::modem::{Condition, Observation};
use crate::progress::Stage;
use crate::simulator::{Effect, Fault, Model, Scenario, Trigger};
use crate::worker::Event;

/// A view: its name, and the way to it from a window that was just opened.
pub type View = (&'static str, fn(&mut Stand));

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
    ("console", console),
    ("vendor", vendor),
    ("vendor-running", vendor_running),
    ("log", log),
    ("settings", |stand| dialog(stand, Dialog::Settings)),
    ("about", |stand| dialog(stand, Dialog::About)),
    ("help", |stand| dialog(stand, Dialog::Help)),
    ("support", support),
    ("leave", leave),
    ("stop", stop),
];

fn connect(stand: &mut Stand) {
    stand.comes(Incoming::Ports {
        sticks: Vec::new(),
        ports: Vec::new(),
    });
    stand.settle();
}

fn connect_cdrom(stand: &mut Stand) {
    stand.connect(Scenario::named("cdrom-only").unwrap());
    stand.settle();
}

/// A modem that is pulled out while it is asked.
fn connect_problem(stand: &mut Stand) {
    let pulled = Effect::Unplug {
        replug_after_ms: None,
    };
    let fault = Fault::new(pulled, Trigger::Command("ATI".to_owned()));
    stand.connect(Scenario::of(Model::E1550).with(fault));
    stand.settle();
}

/// A job of an earlier run was cut off, and its modem waits in repair mode.
fn connect_interrupted(stand: &mut Stand) {
    connect(stand);
    stand.comes(super::take_up::interrupted());
    stand.hold_half_flashed();
    stand.settle();
}

/// It is taken up with another file than it had.
fn choose_other_file(stand: &mut Stand) {
    connect_interrupted(stand);
    stand.act(Action::Interrupted(InterruptedAction::Resume));
    let file = stand.firmware(256 * 1024);
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.choice.package().is_some());
    hide_folder(stand);
}

fn modem(stand: &mut Stand) {
    stand.connect_e1550();
    stand.settle();
}

fn modem_repair(stand: &mut Stand) {
    stand.connect(Scenario::named("half-flashed").unwrap());
    stand.settle();
}

fn choose(stand: &mut Stand) {
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(Task::Firmware)));
    let file = stand.firmware(256 * 1024);
    stand.act(Action::File(FileAction::Use(file)));
    stand.until("the file", |state| state.choice.package().is_some());
    hide_folder(stand);
}

fn choose_refused(stand: &mut Stand) {
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(Task::Firmware)));
    let path = stand.file("Update.exe");
    std::fs::write(&path, "<!DOCTYPE html><html></html>").unwrap();
    stand.act(Action::File(FileAction::Use(path)));
    stand.until("the refusal", |state| {
        state.choice.path().is_some() && state.why_not_review() == Some(REFUSED)
    });
    hide_folder(stand);
}

/// A Windows program without a package, on the page for such programs.
pub fn open_vendor(stand: &mut Stand) {
    stand.connect_e1550();
    stand.act(Action::Task(TaskAction::Begin(Task::Firmware)));
    let path = stand.file("E155XUpdate.exe");
    let mut program = b"MZ".to_vec();
    program.resize(4096, 0x90);
    std::fs::write(&path, program).unwrap();
    stand.act(Action::File(FileAction::Use(path)));
    stand.until("the refusal", |state| state.vendor_program().is_some());
    stand.act(Action::Vendor(VendorAction::Open));
    stand.until("the checksum", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.hash.is_some())
    });
}

/// As on every system but Windows.
fn vendor(stand: &mut Stand) {
    stand.harness.state_mut().state.launcher = None;
    open_vendor(stand);
}

fn vendor_running(stand: &mut Stand) {
    stand.harness.state_mut().state.launcher = Some(Arc::new(Endless));
    // A wheel that turns looks different each time.
    stand.harness.state_mut().state.settings.reduced_motion = true;
    open_vendor(stand);
    stand.act(Action::Vendor(VendorAction::Agree(true)));
    stand.act(Action::Vendor(VendorAction::Start));
    stand.until("the program", |state| {
        let page = state.vendor();
        page.is_some_and(|page| page.seen.len() == 2)
    });
    let ended = ProgramNotice::InDownloadMode;
    stand.comes(Incoming::Worker(Event::Notice(Notice::Program(ended))));
    stand.settle();
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
fn hide_folder(stand: &mut Stand) {
    let name = stand.state().choice.path().unwrap().file_name().unwrap();
    let shown = format!("/home/owner/{}", name.to_string_lossy());
    stand.act(Action::Type(Field::File, shown));
    stand.settle();
}

fn review(stand: &mut Stand) {
    stand.connect_e1550();
    let file = stand.firmware(256 * 1024);
    stand.review(Task::Firmware, file);
    stand.read_the_review();
    stand.settle();
}

/// A file of a line that nobody has seen on this family: whether it fits cannot be told.
fn review_forced(stand: &mut Stand) {
    stand.connect_e1550();
    let path = stand.file("Update.exe");
    let package = crate::firmware::sample::e1550_firmware("11.700.01.00.00", 64 * 1024);
    std::fs::write(&path, package).unwrap();
    stand.review(Task::Firmware, path);
    assert!(stand.state().must_be_forced());
    stand.read_the_review();
    stand.settle();
}

fn working(stand: &mut Stand) {
    stand.connect_e1550();
    let file = stand.firmware(256 * 1024);
    stand.review(Task::Firmware, file);
    stand.read_the_review();
    stand.ask(Action::Task(TaskAction::KeepCopy(false)));
    stand.ask(Action::Task(TaskAction::Agree(true)));
    stand.ask(Action::Task(TaskAction::Write));
    // The real worker is let go, so that a moment in the middle of its work can be held still.
    stand.harness.state_mut().outside().let_go();
    assert_eq!(stand.state().screen(), Screen::Working);
    for stage in [
        Stage::ReadFile,
        Stage::Identify,
        Stage::CheckFit,
        Stage::BackUp,
    ] {
        notice(
            stand,
            Notice::Stage {
                stage,
                permille: 40,
            },
        );
    }
    let stage = Stage::Write;
    notice(
        stand,
        Notice::Stage {
            stage,
            permille: 160,
        },
    );
    let begun = Condition::Unknown.after(&Observation::PartBegun);
    notice(stand, Notice::Condition(begun));
    let (done, total, permille) = (5_242_880, 12_582_912, 470);
    notice(
        stand,
        Notice::Progress {
            stage,
            done,
            total,
            permille,
        },
    );
    stand.step();
    stand.step();
}

fn notice(stand: &mut Stand, notice: Notice) {
    stand.comes(Incoming::Worker(Event::Notice(notice)));
}

fn result(stand: &mut Stand) {
    stand.connect_e1550();
    let file = stand.firmware(256 * 1024);
    stand.review(Task::Firmware, file);
    stand.act(Action::Task(TaskAction::KeepCopy(false)));
    stand.write();
    still(stand);
}

fn result_failed(stand: &mut Stand) {
    let replug_after_ms = None;
    let fault = Fault::new(Effect::Unplug { replug_after_ms }, Trigger::Block(9));
    stand.connect(Scenario::of(Model::E1550).with(fault));
    let file = stand.firmware(256 * 1024);
    stand.review(Task::Firmware, file);
    stand.act(Action::Task(TaskAction::KeepCopy(false)));
    stand.write();
    stand.comes(Incoming::Present(false));
    still(stand);
}

fn result_dashboard(stand: &mut Stand) {
    stand.connect_e1550();
    let file = stand.dashboard();
    stand.review(Task::Dashboard, file);
    stand.act(Action::Task(TaskAction::KeepCopy(false)));
    stand.write();
    still(stand);
}

/// The time a job took is another each time.
fn still(stand: &mut Stand) {
    if let Some(ending) = &mut stand.session().ending {
        ending.took = std::time::Duration::from_secs(194);
    }
    stand.settle();
}

fn network(stand: &mut Stand) {
    stand.connect(Scenario::named("network-lost").unwrap());
    stand.act(Action::Network(NetworkAction::Check));
    stand.until("the diagnosis", |state| !state.asking());
}

fn network_found(stand: &mut Stand) {
    network(stand);
    stand.act(Action::Network(NetworkAction::Send));
    stand.until("the network", |state| {
        matches!(
            state.session.as_ref().unwrap().network.phase,
            Phase::Done { .. }
        )
    });
    stand.act(Action::Network(NetworkAction::Watch(false)));
    stand.until("the end of the watch", |state| state.running().is_none());
}

fn console(stand: &mut Stand) {
    stand.connect(Scenario::named("quiet").unwrap());
    stand.act(Action::Console(ConsoleAction::Open));
    stand.act(Action::Console(ConsoleAction::Send(Some(
        "AT^SYSCFG?".to_owned(),
    ))));
    stand.until("an answer", |state| {
        state.session.as_ref().unwrap().console.said.len() >= 3
    });
    stand.act(Action::Type(Field::ConsoleLine, "AT^U2DIAG=0".to_owned()));
    for said in &mut stand.session().console.said {
        said.clock = "22:49:03".to_owned();
    }
    stand.settle();
}

fn log(stand: &mut Stand) {
    stand.connect_e1550();
    stand.act(Action::ShowLog(true));
    let line = |number: u64, level, text: &str| crate::logbook::Line {
        number,
        at: jiff::Timestamp::UNIX_EPOCH,
        time: format!("2026-11-24 22:49:0{number}.123"),
        level,
        source: "worker".to_owned(),
        text: text.to_owned(),
    };
    stand.harness.state_mut().show_log(vec![
        line(1, log::Level::Info, "identify: begun"),
        line(
            2,
            log::Level::Info,
            "AT^SYSCFG? -> ^SYSCFG:2,2,3FFFFFFF,0,2 OK",
        ),
        line(3, log::Level::Warn, "the battery cannot be read"),
        line(4, log::Level::Debug, "AT+CSQ -> +CSQ: 21,99 OK"),
    ]);
    stand.settle();
}

fn dialog(stand: &mut Stand, dialog: Dialog) {
    connect(stand);
    stand.act(Action::Open(Some(dialog)));
    stand.step();
    stand.settle();
}

fn support(stand: &mut Stand) {
    dialog(stand, Dialog::Support);
    stand.until("the support file", |state| state.support.bundle.is_some());
    // What is in it differs from computer to computer.
    stand.harness.state_mut().state.support.bundle = None;
    stand.settle();
}

fn stop(stand: &mut Stand) {
    working(stand);
    stand.act(Action::Open(Some(Dialog::Stop)));
    stand.step();
    stand.step();
}

fn leave(stand: &mut Stand) {
    working(stand);
    stand.act(Action::Quit);
    stand.step();
    stand.step();
}
