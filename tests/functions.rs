//! `cdrom`, `voice`, `info --report` and `info --watch`: the built program against a simulated modem on
//! pseudo-terminals, whose cable is pulled by words on its standard input.
#![cfg(unix)]

mod served;
mod serving;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, Command, Output, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use served::Served;

const IMEI: &str = "490154203237518";

impl Served {
    /// A modem of this scenario.
    fn of(scenario: &str) -> Self {
        Self::start(tempfile::tempdir().unwrap(), &["--scenario", scenario])
    }

    /// Does something to the modem by hand.
    fn does(&mut self, word: &str) {
        let hand = self.child.stdin.as_mut().unwrap();
        writeln!(hand, "{word}").unwrap();
    }

    /// A command on this modem.
    fn on_port(&self, words: &[&str]) -> Command {
        let mut command = self.command(words);
        command
            .arg("--port")
            .arg(self.path("stick/pcui"))
            .stdin(Stdio::null());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.on_port(words).output().unwrap()
    }
}

fn end(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}

fn events(stdout: &[u8]) -> Vec<Value> {
    let text = String::from_utf8(stdout.to_vec()).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[track_caller]
fn last(output: &Output) -> Value {
    let events = events(&output.stdout);
    let last = events.last().cloned();
    last.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn voice_is_turned_on_once_and_only_by_whoever_agreed() {
    let served = Served::of("voice-off");
    let refused = served.run(&["voice", "on", "--json"]);
    assert_eq!(refused.status.code(), Some(5));
    assert_eq!(last(&refused)["id"], "not-confirmed");
    let done = served.run(&["voice", "on", "--yes", "--json"]);
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let result = last(&done);
    assert_eq!(result["before"], "off");
    assert_eq!(result["after"], "on");
    assert_eq!(result["sent"], "AT^CVOICE=0");
    let again = last(&served.run(&["voice", "on", "--yes", "--json"]));
    assert_eq!(again["sent"], Value::Null);
}

#[test]
fn the_cdrom_is_turned_off_followed_and_brought_back() {
    let mut served = Served::of("normal");
    for (action, sent, after) in [
        ("off", "AT^U2DIAG=256", 256),
        ("restore", "AT^U2DIAG=255", 255),
    ] {
        let mut command = served.on_port(&["cdrom", action, "--yes", "--json"]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut result = Value::Null;
        for line in lines {
            let event: Value = serde_json::from_str(&line.unwrap()).unwrap();
            if event["prompt"] == "plug-in-again" {
                served.does("unplug");
            }
            if event["condition"]["is"] == "away" {
                served.does("plug");
            }
            result = event;
        }
        assert_eq!(child.wait().unwrap().code(), Some(0), "{result}");
        assert_eq!(result["event"], "result");
        assert_eq!(result["sent"], sent);
        assert_eq!(result["after"], after);
        assert_eq!(result["replugged"], true);
    }
    let none = served.run(&["cdrom", "restore", "--yes", "--json"]);
    assert_eq!(none.status.code(), Some(1));
    assert_eq!(last(&none)["id"], "nothing-to-undo");
    let wrong = served.run(&["cdrom", "on", "--card-reader", "--yes"]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn a_family_that_is_not_known_to_come_back_is_refused() {
    let served = Served::of("wrong-model");
    let refused = served.run(&["cdrom", "off", "--yes", "--json"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(last(&refused)["id"], "cdrom-not-safe");
    assert_eq!(last(&refused)["state"], "untouched");
}

#[test]
fn the_health_report_is_a_file_that_names_nobody() {
    let served = Served::of("network-lost");
    for (name, begins) in [
        ("report.html", "<!DOCTYPE html>"),
        ("report.txt", "Health report"),
    ] {
        let file = served.path(name);
        let output = served.run(&["info", "--json", "--report", file.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let result = last(&output);
        let findings = result["findings"].as_array().unwrap();
        assert!(
            findings.iter().any(|finding| finding == "no-network"),
            "{result}"
        );
        assert!(
            findings.iter().any(|finding| finding == "only-2g"),
            "{result}"
        );
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.starts_with(begins), "{text}");
        assert!(text.contains("…237518") && !text.contains(IMEI), "{text}");
    }
    let file = served.path("shown.txt");
    served.run(&["info", "--reveal", "--report", file.to_str().unwrap()]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains(IMEI), "{text}");
}

#[test]
fn the_signal_is_told_until_somebody_stops_it() {
    let served = Served::of("normal");
    let mut command = served.on_port(&["info", "--watch"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    assert!(first.contains("4 of 5 bars, -79\u{a0}dBm"), "{first}");
    assert!(first.contains("connected"), "{first}");
    end(&child, Signal::INT);
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:?}");
}

#[test]
fn settings_come_back_from_a_backup_after_one_question() {
    let served = Served::of("normal");
    let backup = served.path("backup.json");
    let made = served.run(&["backup", "--out", backup.to_str().unwrap()]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    let file = backup.to_str().unwrap();

    // Nothing differs, so nothing is sent.
    let same = last(&served.run(&["restore", file, "--yes", "--json"]));
    assert_eq!(same["sent"], serde_json::json!([]), "{same}");

    let guide = "2,2,3fffffff,0,2";
    let changed = served.run(&["reactivate", "--syscfg", guide, "--json"]);
    let before = last(&changed)["before"].as_str().unwrap().to_owned();
    assert_ne!(before, guide);
    let unasked = served.run(&["restore", file, "--json"]);
    assert_eq!(unasked.status.code(), Some(5), "nobody agreed");
    assert_eq!(last(&unasked)["id"], "not-confirmed");
    let done = served.run(&["restore", file, "--yes", "--json"]);
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let result = last(&done);
    let network = result["settings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["setting"] == "^SYSCFG")
        .unwrap();
    assert_eq!(network["step"], "change", "{result}");
    assert_eq!(network["now"], guide);
    assert_eq!(network["saved"], before);
    assert_eq!(result["replug"], false);
    let undone = last(&served.run(&["reactivate", "--undo", "--json"]));
    assert_eq!(undone["after"], guide, "{undone}");

    // Another modem's, and no backup at all.
    let text = std::fs::read_to_string(&backup).unwrap();
    let other = served.path("other.json");
    std::fs::write(&other, text.replace(IMEI, "353451048729000")).unwrap();
    let refused = served.run(&["restore", other.to_str().unwrap(), "--yes", "--json"]);
    assert_eq!(refused.status.code(), Some(4));
    assert_eq!(last(&refused)["id"], "backup-of-another");
    let said = served.run(&[
        "restore",
        other.to_str().unwrap(),
        "--into-another",
        "--yes",
    ]);
    assert_eq!(said.status.code(), Some(0), "{said:?}");
    std::fs::write(&other, "{}").unwrap();
    let none = served.run(&["restore", other.to_str().unwrap(), "--yes", "--json"]);
    assert_eq!(none.status.code(), Some(4));
    assert_eq!(last(&none)["id"], "not-a-backup");
}

#[test]
fn a_watch_that_nobody_reads_any_more_ends() {
    let modem = Served::of("normal");
    for words in [&["info", "--watch", "--json"][..], &["info", "--watch"]] {
        let mut command = modem.on_port(words);
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut first = [0];
        let mut reader = child.stdout.take().unwrap();
        reader.read_exact(&mut first).unwrap();
        drop(reader);
        assert!(child.wait().unwrap().success(), "{words:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_said_is_no_success_and_disturbs_no_job() {
    let modem = Served::of("voice-off");
    let full = || std::fs::OpenOptions::new().write(true).open("/dev/full");
    let out = modem.path("backup.json");
    let backup = ["backup", "--out", out.to_str().unwrap(), "--json"];
    for words in [
        &backup[..],
        &["voice", "on", "--yes"],
        &["info"],
        &["info", "--json"],
    ] {
        let ended = modem.on_port(words).stdout(full().unwrap()).output();
        let ended = ended.unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{words:?}: {said}");
        assert!(said.contains("os error 28"), "{words:?}: {said}");
    }
    assert!(out.is_file(), "the job was done all the same");
    let again = modem.run(&["voice", "on", "--yes", "--json"]);
    assert_eq!(last(&again)["sent"], Value::Null, "{again:?}");
}
