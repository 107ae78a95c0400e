//! `cdrom`, `voice`, `info --report` and `info --watch`: the built program against a simulated modem on
//! pseudo-terminals, whose cable is pulled by words on its standard input.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::served::{Served, signal};

const IMEI: &str = "490154203237518";

/// A modem of this scenario.
fn of(scenario: &str) -> Served {
    Served::of(&["--scenario", scenario])
}

#[test]
fn voice_is_turned_on_once_and_only_by_whoever_agreed() {
    let served = of("voice-off");
    served.run(&["voice", "on"]).failed(5, "not-confirmed");
    let result = served.run(&["voice", "on", "--yes"]).done();
    assert_eq!(result["before"], "off");
    assert_eq!(result["after"], "on");
    assert_eq!(result["sent"], "AT^CVOICE=0");
    let again = served.run(&["voice", "on", "--yes"]).done();
    assert_eq!(again["sent"], Value::Null);
}

#[test]
fn the_cdrom_is_turned_off_followed_and_brought_back() {
    let mut served = of("normal");
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
                served.by_hand("unplug");
            }
            if event["condition"]["is"] == "away" {
                served.by_hand("plug");
            }
            result = event;
        }
        assert_eq!(child.wait().unwrap().code(), Some(0), "{result}");
        assert_eq!(result["event"], "result");
        assert_eq!(result["sent"], sent);
        assert_eq!(result["after"], after);
        assert_eq!(result["replugged"], true);
    }
    served
        .run(&["cdrom", "restore", "--yes"])
        .failed(1, "nothing-to-undo");
    let wrong = served.run(&["cdrom", "on", "--card-reader", "--yes"]);
    assert_eq!(wrong.exit(), Some(2));
}

#[test]
fn a_family_that_is_not_known_to_come_back_is_refused() {
    let served = of("wrong-model");
    let refused = served
        .run(&["cdrom", "off", "--yes"])
        .failed(1, "cdrom-not-safe");
    assert_eq!(refused["state"], "untouched");
}

#[test]
fn what_is_told_of_a_network_does_not_tell_where_the_owner_is() {
    let place = "\r\n+CREG: 2,1,\"00A3\",\"0012A345\"\r\n\r\nOK\r\n";
    let fault =
        json!({"effect": {"says": place.as_bytes()}, "at": {"command": "AT+CREG?"}, "times": 9});
    let served = Served::with(&json!({"based_on": "normal", "faults": [fault]}));
    let told = served.run(&["info"]);
    let text = String::from_utf8(told.0.stdout).unwrap();
    assert!(text.contains("\"status\":\"home\""), "{text}");
    for number in ["0012A345", "1221445", "00A3", ":163"] {
        assert!(!text.contains(number), "{number}: {text}");
    }
}

#[test]
fn the_health_report_is_a_file_that_names_nobody() {
    let served = of("network-lost");
    for (name, begins) in [
        ("report.html", "<!DOCTYPE html>"),
        ("report.txt", "Health report"),
    ] {
        let file = served.path(name);
        let result = served
            .run(&["info", "--report", file.to_str().unwrap()])
            .done();
        let findings = result["findings"].as_array().unwrap();
        for id in ["no-network", "only-2g"] {
            assert!(findings.iter().any(|finding| finding == id), "{result}");
        }
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
    let served = of("normal");
    let mut command = served.on_port(&["info", "--watch"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    assert!(first.contains("4 of 5 bars, -79\u{a0}dBm"), "{first}");
    assert!(first.contains("connected"), "{first}");
    signal(&child, Signal::INT);
    let rest: Vec<String> = lines.map_while(Result::ok).collect();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{rest:?}");
}

#[test]
fn a_watch_that_nobody_reads_any_more_ends() {
    let served = of("normal");
    for words in [&["info", "--watch", "--json"][..], &["info", "--watch"]] {
        let mut child = served
            .on_port(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // A watch that is stopped before it has told anything was cancelled.
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let told = |line: &String| line.contains("dBm") || line.contains("rssi_dbm");
        lines.by_ref().map_while(Result::ok).find(told).unwrap();
        drop(lines);
        assert!(child.wait().unwrap().success(), "{words:?}");
    }
}

#[test]
fn settings_come_back_from_a_backup_after_one_question() {
    let served = of("normal");
    let file = &served.name("backup.json");
    served.run(&["backup", "--out", file]).done();

    // Nothing differs, so nothing is sent.
    let same = served.run(&["restore", file, "--yes"]).done();
    assert_eq!(same["sent"], json!([]), "{same}");

    let guide = "2,2,3fffffff,0,2";
    let changed = served.run(&["reactivate", "--syscfg", guide]).done();
    let before = changed["before"].as_str().unwrap();
    assert_ne!(before, guide);
    // Nobody agreed.
    served.run(&["restore", file]).failed(5, "not-confirmed");
    let result = served.run(&["restore", file, "--yes"]).done();
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
    let undone = served.run(&["reactivate", "--undo"]).done();
    assert_eq!(undone["after"], guide, "{undone}");

    // Another modem's, and no backup at all.
    let text = std::fs::read_to_string(file).unwrap();
    let text = text.replace(IMEI, "353451048729000");
    let other = served.save("other.json", text.as_bytes());
    let other = other.to_str().unwrap();
    let words = ["restore", other, "--yes"];
    served.run(&words).failed(4, "backup-of-another");
    let agreed = ["restore", other, "--into-another", "--yes"];
    served.run(&agreed).done();
    served.save("other.json", b"{}");
    served.run(&words).failed(4, "not-a-backup");
}

/// The limit strikes the log, the journal and each file that is asked for.
#[test]
fn a_limit_of_files_is_met_like_a_full_disk() {
    let served = of("normal");
    let backup = served.name("backup.json");
    let report = served.name("report.txt");
    let record = served.name("record.jsonl");
    for (words, exit) in [
        (&["info"][..], 0),
        (&["info", "--report", &report], 1),
        (&["info", "--record", &record], 1),
        (&["backup", "--out", &backup], 1),
        (&["reactivate"], 1),
    ] {
        let program = served.on_port(words);
        let mut limited = Command::new("sh");
        limited
            .args(["-c", "ulimit -f 0; exec \"$0\" \"$@\""])
            .arg(program.get_program())
            .args(program.get_args())
            .stdin(Stdio::null());
        let ended = limited.output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(exit), "{words:?}: {said}");
    }
    for file in [backup, report, record] {
        assert!(!std::path::Path::new(&file).exists(), "{file}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_said_is_no_success_and_disturbs_no_job() {
    let modem = of("voice-off");
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
    let again = modem.run(&["voice", "on", "--yes"]).done();
    assert_eq!(again["sent"], Value::Null, "{again}");
}
