//! The surroundings of a command, given by the person and the computer: the home folder, signals that are ignored, names of files.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use rustix::process::Signal;

use crate::served::{PROGRAM, Served, signal};

/// `nohup` has the signal ignored for what it begins, which is to go on when its terminal is gone.
#[test]
fn a_command_that_was_begun_to_outlive_its_terminal_does() {
    let served = Served::of(&["--scenario", "normal"]);
    let mut command = Command::new("sh");
    command
        .args(["-c", "trap '' HUP; exec \"$0\" \"$@\"", PROGRAM])
        .args(["info", "--watch", "--json", "--port"])
        .arg(served.path("stick/pcui"))
        .arg("--state-dir")
        .arg(served.path("state"));
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let events = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut readings = events.filter(|event| event.as_ref().unwrap().contains("\"network\""));
    assert!(readings.next().is_some());
    signal(&child, Signal::HUP);
    // A job that is stopped says at most what it was just reading.
    let more = readings.by_ref().take(3).count();
    signal(&child, Signal::TERM);
    child.wait().unwrap();
    assert_eq!(more, 3);
}

/// The file written last would take the place of the one written first.
#[test]
fn a_recording_and_another_file_of_one_command_are_two_files() {
    let served = Served::of(&["--scenario", "normal"]);
    let (file, other_way) = (served.name("x"), served.name("stick/../x"));
    for words in [["info", "--report", &other_way], ["backup", "--out", &file]] {
        let mut command = served.on_port(&words);
        let ended = command.args(["--record", &file]).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(2), "{words:?}: {said}");
        assert!(said.contains("--record"), "{words:?}: {said}");
        assert!(!served.path("x").exists(), "{words:?}");
    }
}

/// It would be another folder wherever the program is begun, and lie among the person's own things.
#[test]
fn a_home_that_is_named_from_the_current_folder_is_none() {
    let place = tempfile::tempdir().unwrap();
    let mut command = Command::new(PROGRAM);
    for variable in ["MODEM_MEDIC_STATE_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
        command.env_remove(variable);
    }
    command.current_dir(place.path()).env("HOME", "home");
    let ended = command.args(["info", "--port", "/nonexistent"]).output();
    let ended = ended.unwrap();
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(said.contains("--state-dir"), "{said}");
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 0);
}
