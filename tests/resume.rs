//! `modem-medic resume` end to end: the built binary, the simulated modem on pseudo-terminals, and an owner
//! who has the file somewhere else, another file, or another modem.
#![cfg(unix)]

mod serving;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use modem_medic::firmware::sample;
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
const TARGET: &str = "11.609.20.00.00";

/// A modem that is pulled out in the middle of a flash, and comes back.
const PULLED_OUT: &str = r#"{"model": "e1550", "faults": [
    {"at": {"block": 9}, "effect": {"unplug": {"replug_after_ms": 200}}}]}"#;

/// A place with the owner's file and state, and the modem that is plugged in.
struct Desk {
    place: tempfile::TempDir,
    served: Option<Child>,
}

impl Desk {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        let firmware = sample::e1550_firmware(TARGET, 96 * 1024);
        fs::write(place.path().join("Update.bin"), firmware).unwrap();
        Self {
            place,
            served: None,
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// Puts the modem of this scenario in the place of the one before.
    fn plug_in(&mut self, scenario: &str) {
        self.take_out();
        fs::write(self.path("scenario.json"), scenario).unwrap();
        let child = serving::start(
            Command::new(PROGRAM)
                .args(["simulate", "--dir"])
                .arg(self.path("stick"))
                .arg("--out")
                .arg(self.path("out"))
                .arg("--scenario")
                .arg(self.path("scenario.json")),
        );
        self.served = Some(child);
    }

    fn take_out(&mut self) {
        if let Some(mut child) = self.served.take() {
            Command::new("kill")
                .arg(child.id().to_string())
                .status()
                .unwrap();
            child.wait().unwrap();
        }
    }

    /// Runs a command in a folder where nothing of it lies.
    fn run(&self, command: &str, file: Option<&Path>, more: &[&str]) -> (Option<i32>, Value) {
        let elsewhere = self.path("elsewhere");
        fs::create_dir_all(&elsewhere).unwrap();
        let output: Output = Command::new(PROGRAM)
            .arg(command)
            .args(file)
            .arg("--port")
            .arg(self.path("stick/pcui"))
            .arg("--download-port")
            .arg(self.path("stick/download"))
            .args(["--json", "--state-dir"])
            .arg(self.path("state"))
            .args(more)
            .current_dir(elsewhere)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let last = text.lines().last().unwrap_or("null");
        (output.status.code(), serde_json::from_str(last).unwrap())
    }

    /// A flash that is cut off half-way.
    fn interrupted(&mut self) {
        self.plug_in(PULLED_OUT);
        let (exit, last) = self.run("flash", Some(&self.path("Update.bin")), &["--yes"]);
        assert_eq!(
            (exit, &last["id"]),
            (Some(3), &"unplugged".into()),
            "{last}"
        );
        self.wait_for("download");
    }

    fn wait_for(&self, port: &str) {
        use modem_medic::bus::{Clock as _, Ports as _};
        use modem_medic::bus::{Role, path::PathBus};
        let mut bus = PathBus::new(self.path("stick").join(port), PathBuf::new());
        let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
        while !bus.present(Role::PcUi) {
            assert!(std::time::Instant::now() < patience, "no {port}");
            bus.wait_for_change(patience);
        }
    }

    /// Frames of the log that erase or write.
    fn writes(&self) -> usize {
        let log = fs::read_to_string(self.path("out/log.jsonl")).unwrap();
        log.lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|entry| entry["event"] == "frame" && entry["port"] == "download")
            .filter(|entry| [0x41, 0x42, 0x43].contains(&entry["opcode"].as_u64().unwrap()))
            .count()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.take_out();
    }
}

#[test]
fn what_was_cut_off_is_taken_up_with_the_file_it_had() {
    let mut desk = Desk::new();
    desk.interrupted();
    let before = desk.writes();
    // Asked for, but not agreed to.
    let (exit, last) = desk.run("resume", None, &[]);
    assert_eq!(
        (exit, &last["id"]),
        (Some(5), &"not-confirmed".into()),
        "{last}"
    );
    assert_eq!(desk.writes(), before);

    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!(
        (exit, &last["version_after"]),
        (Some(0), &TARGET.into()),
        "{last}"
    );
    let taken_up = &last["taken_up"];
    let parts = last["objects"].as_u64().unwrap();
    assert_eq!(taken_up["written_now"], parts);
    assert_eq!(taken_up["skipped"], 0);
    let accepted = taken_up["accepted_before"].as_u64().unwrap();
    assert!(0 < accepted && accepted < parts, "{taken_up}");

    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!((exit, &last["taken_up"]), (Some(0), &Value::Null), "{last}");
}

#[test]
fn another_file_is_refused_whether_it_is_named_or_lies_in_the_old_place() {
    let mut desk = Desk::new();
    desk.interrupted();
    let before = desk.writes();
    let other = desk.path("other/Update.bin");
    fs::create_dir(other.parent().unwrap()).unwrap();
    fs::write(&other, sample::e1550_firmware(TARGET, 64 * 1024)).unwrap();
    let (exit, last) = desk.run("resume", Some(&other), &["--yes"]);
    assert_eq!(
        (exit, &last["id"]),
        (Some(4), &"another-file".into()),
        "{last}"
    );

    let own = desk.path("Update.bin");
    fs::rename(&own, desk.path("Kept.bin")).unwrap();
    fs::copy(&other, &own).unwrap();
    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!(
        (exit, &last["id"]),
        (Some(4), &"another-file".into()),
        "{last}"
    );

    fs::remove_file(&own).unwrap();
    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!(
        (exit, &last["id"]),
        (Some(4), &"file-unreadable".into()),
        "{last}"
    );
    assert_eq!(desk.writes(), before, "nothing of it was written");

    // The same bytes under another name are the same file.
    let (exit, last) = desk.run("resume", Some(&desk.path("Kept.bin")), &["--yes"]);
    assert_eq!(
        (exit, &last["version_after"]),
        (Some(0), &TARGET.into()),
        "{last}"
    );
}

#[test]
fn another_modem_in_its_place_is_left_alone_while_it_runs() {
    let mut desk = Desk::new();
    desk.interrupted();
    desk.plug_in(r#"{"model": "e1550", "identity": {"imei": "353719020123456"}}"#);
    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!(
        (exit, &last["id"]),
        (Some(1), &"came-back-different".into()),
        "{last}"
    );
    assert_eq!(desk.writes(), 0);
}

#[test]
fn a_modem_that_runs_normally_again_is_started_over() {
    let mut desk = Desk::new();
    desk.interrupted();
    // As after a repair with another program.
    desk.plug_in(r#"{"model": "e1550"}"#);
    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!(
        (exit, &last["version_after"]),
        (Some(0), &TARGET.into()),
        "{last}"
    );
    assert_eq!(last["taken_up"]["written_now"], last["objects"]);
    assert_eq!(last["wanted"], "firmware");
}

#[test]
fn with_nothing_to_take_up_the_modem_hears_nothing() {
    let mut desk = Desk::new();
    desk.plug_in(r#"{"model": "e1550"}"#);
    let (exit, last) = desk.run("resume", None, &["--yes"]);
    assert_eq!((exit, &last["result"]), (Some(0), &"done".into()), "{last}");
    desk.take_out();
    let log = fs::read_to_string(desk.path("out/log.jsonl")).unwrap();
    assert!(
        !log.contains("\"command\"") && !log.contains("\"frame\""),
        "{log}"
    );
}

#[test]
fn the_path_of_the_file_is_in_no_journal() {
    let mut desk = Desk::new();
    desk.interrupted();
    let folder = desk
        .place
        .path()
        .file_name()
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned();
    for entry in fs::read_dir(desk.path("state/journal")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(
            text.contains("Update.bin") && !text.contains(&folder),
            "{text}"
        );
    }
    let kept = fs::read_to_string(desk.path("state/last-file.json")).unwrap();
    assert!(kept.contains(&folder));
}
