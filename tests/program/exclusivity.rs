//! Nobody else talks to the modem while it is written, or it is not written: the built program on a made-up computer
//! with a real message bus, a played udev that works through our real rules, and a played `ModemManager` that is as
//! nasty as the real one. The modem's own log decides.

mod manager;
mod support;
mod udev;

use serde_json::{Value, json};

use crate::computer::{Computer, Plugged};
use crate::installed::installed;
use crate::served::Run;
use manager::{Bus, FOREIGN, Manager, Says};
use support::{Running, SOCKET};
use udev::Udev;

/// A computer with its udev, its modem and its message bus.
struct Desk {
    computer: Computer,
    udev: Udev,
    modem: Plugged,
    bus: Bus,
}

impl Desk {
    /// `packaged`: our package is installed on it. `is_root`: its user is, for whom the bus denies nothing.
    fn new(packaged: bool, is_root: bool, arguments: &[&str]) -> Self {
        let computer = Computer::new();
        if packaged {
            computer.install_package();
        }
        let udev = Udev::start(&computer.root());
        let modem = computer.plug(SOCKET, arguments);
        let bus = Bus::start(computer.path(), is_root, false);
        Self {
            computer,
            udev,
            modem,
            bus,
        }
    }

    /// `ModemManager`, which reaches for every port that comes from now on, and shows the modem that is there.
    fn manager(&self, says: Says) -> Manager {
        let manager = self.looking(says);
        manager.shows(&self.uid(), &self.computer.device());
        manager
    }

    /// The same, still looking at the modem.
    fn looking(&self, says: Says) -> Manager {
        let manager = Manager::start(&self.bus.address, says);
        manager.reaches_for_ports(&self.udev, &self.computer.root());
        manager
    }

    fn uid(&self) -> String {
        self.computer.device().display().to_string()
    }

    fn start(&self, arguments: &[&str]) -> Running {
        Running::start(&mut self.computer.on_bus(&self.bus.address, arguments))
    }

    fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.computer.on_bus(&self.bus.address, arguments))
    }

    /// The modem was written by us alone, and nobody else reached for it.
    #[track_caller]
    fn written_alone(self) {
        assert!(!self.modem.heard_command(FOREIGN));
        self.written_undisturbed();
    }

    /// The modem was written by us alone. Once it runs again it is everybody's.
    #[track_caller]
    fn written_undisturbed(mut self) {
        assert!(self.modem.heard_writing());
        assert!(!self.modem.heard_in_download_mode(FOREIGN));
        assert_eq!(self.modem.report()["violations"], json!([]));
    }
}

#[test]
fn a_modem_manager_that_is_still_looking_is_waited_for_and_then_kept_off() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let desk = Desk::new(true, true, &[]);
    let manager = desk.looking(Says::Yes);
    let mut flash = desk.start(&["flash"]);
    flash.until(|event| event["prompt"] == "wait-for-modem-manager");
    assert!(!desk.modem.heard_command("AT"), "not before it has decided");
    manager.shows(&desk.uid(), &desk.computer.device());
    flash.end().done();
    assert_eq!(manager.asked(), [desk.uid()]);
    desk.written_alone();
}

#[test]
fn its_promise_also_holds_in_download_mode_without_any_rule() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let desk = Desk::new(false, true, &[]);
    let manager = desk.manager(Says::Yes);
    desk.run(&["flash"]).done();
    assert_eq!(manager.asked(), [desk.uid()]);
    desk.written_alone();
}

#[test]
fn a_name_that_goes_with_the_device_needs_the_rule_in_download_mode() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for packaged in [false, true] {
        let desk = Desk::new(packaged, true, &[]);
        let manager = desk.looking(Says::Yes);
        // As a rule of the administrator may name it (ID_MM_PHYSDEV_UID).
        manager.shows("modem-of-the-office", &desk.computer.device());
        let flash = desk.run(&["flash"]);
        if packaged {
            flash.done();
            desk.written_undisturbed();
        } else {
            flash.failed(1, "modem-manager-rules");
            assert!(!desk.modem.heard_writing());
        }
    }
}

#[test]
fn where_the_bus_refuses_the_advice_works_to_the_letter() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let desk = Desk::new(false, false, &[]);
    let manager = desk.manager(Says::Yes);
    for job in [&["flash"][..], &["reactivate"]] {
        let refused = desk.run(job);
        refused.failed(1, "modem-manager-rules");
        let action = refused.last()["action"].as_str().unwrap().to_owned();
        assert!(action.contains("modem-medic rules install"), "{action}");
        assert!(!desk.modem.heard_writing());
    }
    assert_eq!(
        manager.asked(),
        Vec::<String>::new(),
        "the bus did not pass it on"
    );

    let root = desk.computer.root().display().to_string();
    desk.run(&["rules", "install", "--root", &root]).done();
    desk.udev.trigger();
    desk.bus.reload();
    desk.run(&["flash"]).done();
    assert_eq!(manager.asked(), [desk.uid()]);
    desk.written_alone();
}

#[test]
fn a_refusal_of_its_own_is_told_with_its_words() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let desk = Desk::new(true, true, &[]);
    let _manager = desk.manager(Says::No);
    for job in [&["flash"][..], &["reactivate"]] {
        let refused = desk.run(job);
        refused.failed(1, "modem-manager");
        assert!(
            refused.last()["detail"]
                .as_str()
                .unwrap()
                .contains("not authorized")
        );
        assert!(!desk.modem.heard_writing());
    }
    // It may still be read.
    desk.run(&["info"]).done();
}

#[test]
fn a_rule_that_keeps_it_off_acts_from_the_next_plugging_in() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let mut desk = Desk::new(true, false, &[]);
    let manager = desk.manager(Says::No);
    let root = desk.computer.root().display().to_string();
    desk.run(&["rules", "install", "--keep-off", "--root", &root])
        .done();
    desk.udev.trigger();
    let refused = desk.run(&["flash"]);
    refused.failed(1, "modem-manager-replug");
    assert!(
        refused.last()["action"]
            .as_str()
            .unwrap()
            .starts_with("Unplug the modem")
    );
    assert!(!desk.modem.heard_writing());

    manager.end();
    let manager = desk.looking(Says::No);
    desk.modem.replug(&desk.computer);
    desk.run(&["flash"]).done();
    assert_eq!(
        manager.asked(),
        Vec::<String>::new(),
        "nobody needs to be asked"
    );
    desk.written_alone();
}

/// Answers so late that something else can happen before it.
const SLOW: &str = r#"{"based_on": "quiet", "faults": [
    {"effect": {"slow-reply": {"delay_ms": 2500}}, "at": {"command": "AT+COPS?"}}]}"#;

/// A flash of a modem that answers slowly, just before it is asked for its operator; `ModemManager` has promised to keep off.
fn reads_slowly() -> (Desk, Manager, Running) {
    let place = tempfile::tempdir().unwrap();
    let scenario = place.path().join("slow.json");
    std::fs::write(&scenario, SLOW).unwrap();
    let desk = Desk::new(false, true, &["--scenario", scenario.to_str().unwrap()]);
    let manager = desk.manager(Says::Yes);
    let mut flash = desk.start(&["flash"]);
    flash.until(|event| {
        let text = event["text"].as_str();
        text.is_some_and(|text| text.starts_with("AT+CSQ"))
    });
    (desk, manager, flash)
}

#[test]
fn a_promise_that_is_lost_in_the_middle_of_the_job_counts_no_more() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for restarted in [false, true] {
        let (desk, manager, flash) = reads_slowly();
        assert_eq!(manager.asked(), [desk.uid()]);
        let manager = if restarted {
            manager.end();
            desk.manager(Says::No)
        } else {
            manager.shows(&desk.uid(), &desk.computer.device());
            manager
        };
        let ended = flash.end();
        if restarted {
            ended.failed(1, "modem-manager");
            assert!(!desk.modem.heard_writing());
        } else {
            // It took the modem back and gives it once more.
            ended.done();
            assert_eq!(manager.asked(), [desk.uid(), desk.uid()]);
            desk.written_alone();
        }
    }
}

#[test]
fn a_promise_is_not_given_back_because_nobody_confirms_it() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    let (desk, manager, flash) = reads_slowly();
    manager.is_too_busy();
    flash.end().done();
    assert_eq!(manager.asked(), [desk.uid()]);
    desk.written_alone();
}

#[test]
fn a_half_flashed_modem_is_repaired_only_where_the_rule_is() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for packaged in [false, true] {
        let desk = Desk::new(packaged, true, &["--scenario", "half-flashed"]);
        let manager = desk.looking(Says::Yes);
        let mut repair = desk.start(&["repair"]);
        if packaged {
            // ModemManager looks at it when it runs again, and is waited for before the version is read.
            repair.until(|event| event["prompt"] == "wait-for-modem-manager");
            assert!(!desk.modem.heard_command("ATI"));
            manager.shows(&desk.uid(), &desk.computer.device());
            repair.end().done();
            desk.written_undisturbed();
        } else {
            repair.end().failed(1, "modem-manager-rules");
            assert!(!desk.modem.heard_writing());
        }
    }
}

/// The whole file takes some seconds, and each part of it long enough for something to happen in it.
const SLOW_STICK: &[&str] = &["--speed", "30000"];

#[test]
fn another_modem_manager_in_the_middle_of_a_part_is_noticed_before_the_next_block() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for packaged in [false, true] {
        let mut desk = Desk::new(packaged, true, SLOW_STICK);
        let manager = desk.manager(Says::Yes);
        let mut flash = desk.start(&["flash"]);
        let blocks = |desk: &Desk| {
            let heard = desk.modem.heard();
            let is_block = |entry: &&Value| entry["port"] == "download" && entry["opcode"] == 0x42;
            heard.iter().filter(is_block).count()
        };
        flash.until(|event| event["stage"] == "write" && event["event"] == "progress");
        let before = blocks(&desk);
        manager.end();
        let another = desk.looking(Says::Yes);
        if packaged {
            // Our rule holds for that one, too. It is waited for before the version is read.
            flash.until(|event| event["prompt"] == "wait-for-modem-manager");
            another.shows(&desk.uid(), &desk.computer.device());
            flash.end().done();
            desk.written_undisturbed();
        } else {
            let ended = flash.end();
            let last = ended.last();
            assert_eq!(last["id"], "modem-manager-rules", "{last}");
            assert_eq!(ended.0.status.code(), Some(3), "{last}");
            let after = blocks(&desk) - before;
            assert!(after <= 4, "{after} blocks were written after it had come");
            assert_eq!(desk.modem.report()["violations"], json!([]));
        }
    }
}

/// The guide's own command.
const SETTING: &str = "AT^SYSCFG=2,2,3fffffff,0,2";

/// Lines that a person types into the console.
fn type_into_console(desk: &Desk, lines: &str) -> String {
    let mut command = desk.computer.on_bus(&desk.bus.address, &["console"]);
    let mut console = command.stdin(std::process::Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut console.stdin.take().unwrap(), lines.as_bytes()).unwrap();
    let output = console.wait_with_output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_typed_command_that_changes_something_needs_the_modem_alone_as_a_job_does() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for says in [Says::No, Says::Yes] {
        let desk = Desk::new(true, true, &[]);
        let _manager = desk.manager(says);
        let said = type_into_console(&desk, &format!("AT+CSQ\n{SETTING}\n{SETTING}\nAT+CGMM\n"));
        assert!(desk.modem.heard_command("AT+CSQ"), "{said}");
        assert!(desk.modem.heard_command("AT+CGMM"), "{said}");
        assert_eq!(
            desk.modem.heard_command(SETTING),
            says == Says::Yes,
            "{said}"
        );
        assert_eq!(
            said.contains("not-alone\":\"modem-manager\""),
            says == Says::No,
            "{said}"
        );
    }
}

#[test]
fn one_that_could_be_started_meanwhile_is_reckoned_with() {
    if !installed(&["dbus-daemon"]) {
        return;
    }
    for packaged in [false, true] {
        let computer = Computer::new();
        if packaged {
            computer.install_package();
        }
        let _udev = Udev::start(&computer.root());
        let modem = computer.plug(SOCKET, &[]);
        let bus = Bus::start(computer.path(), true, true);
        let flash = Run::of(&mut computer.on_bus(&bus.address, &["flash"]));
        if packaged {
            flash.done();
        } else {
            flash.failed(1, "modem-manager-rules");
            assert!(!modem.heard_writing());
        }
    }
}

/// The shapes in which udev tells `ModemManager` to ignore a modem, and those in which not.
#[test]
fn only_modems_that_wait_for_firmware_are_ignored() {
    for (arguments, ignored) in [
        (&["--scenario", "quiet"][..], false),
        (&["--scenario", "half-flashed"], true),
        (&["--model", "e3372"], false),
        (&["--model", "e3372", "--scenario", "half-flashed"], true),
    ] {
        let computer = Computer::new();
        computer.install_package();
        let udev = Udev::start(&computer.root());
        let (tell, told) = crossbeam_channel::bounded(8);
        udev.tell(move |_port, ignored| tell.send(ignored).unwrap());
        let _modem = computer.plug(SOCKET, arguments);
        assert_eq!(told.recv().unwrap(), ignored, "{arguments:?}");
    }
}
