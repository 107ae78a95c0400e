//! `modem-medic resume` end to end: the built binary, the simulated modem on pseudo-terminals, and an owner
//! who has the file somewhere else, another file, or another modem.

use std::fs;
use std::path::{Path, PathBuf};

use modem_medic::firmware::sample;
use serde_json::{Value, json};

use crate::served::{Run, Served, TARGET};

/// A modem in the middle of a flash that was cut off when it was pulled out, and the file.
fn interrupted() -> Served {
    let unplug = json!({"at": {"block": 9}, "effect": {"unplug": {"replug_after_ms": 200}}});
    let served = Served::with(&json!({"model": "e1550", "faults": [unplug]}));
    let file = served.save("Update.bin", &sample::e1550_firmware(TARGET, 96 * 1024));
    served.write("flash", &file, &[]).failed(3, "unplugged");
    wait_for_download(&served);
    served
}

fn wait_for_download(served: &Served) {
    use modem_medic::bus::{Clock as _, Ports as _};
    use modem_medic::bus::{Role, path::PathBus};
    let mut bus = PathBus::new(served.path("stick/download"), PathBuf::new());
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !bus.present(Role::PcUi) {
        assert!(std::time::Instant::now() < patience, "no download port");
        bus.wait_for_change(patience);
    }
}

/// Resumes in a folder where nothing of it lies.
fn resume(served: &Served, file: Option<&Path>, more: &[&str]) -> Run {
    let elsewhere = served.path("elsewhere");
    fs::create_dir_all(&elsewhere).unwrap();
    let mut command = served.on_ports(&["resume", "--json"]);
    Run::of(command.args(file).args(more).current_dir(elsewhere))
}

/// Frames of the log that erase or write.
fn writes(served: &Served) -> usize {
    let log = served.log();
    let frames = log
        .iter()
        .filter(|entry| entry["event"] == "frame" && entry["port"] == "download");
    frames
        .filter(|entry| [0x41, 0x42, 0x43].contains(&entry["opcode"].as_u64().unwrap()))
        .count()
}

#[test]
fn what_was_cut_off_is_taken_up_with_the_file_it_had() {
    let served = interrupted();
    let before = writes(&served);
    // Asked for, but not agreed to.
    resume(&served, None, &[]).failed(5, "not-confirmed");
    assert_eq!(writes(&served), before);

    let last = resume(&served, None, &["--yes"]).done();
    assert_eq!(last["version_after"], TARGET, "{last}");
    let taken_up = &last["taken_up"];
    let parts = last["objects"].as_u64().unwrap();
    assert_eq!(taken_up["written_now"], parts);
    assert_eq!(taken_up["skipped"], 0);
    let accepted = taken_up["accepted_before"].as_u64().unwrap();
    assert!(0 < accepted && accepted < parts, "{taken_up}");

    let last = resume(&served, None, &["--yes"]).done();
    assert_eq!(last["taken_up"], Value::Null, "{last}");
}

#[test]
fn another_file_is_refused_whether_it_is_named_or_lies_in_the_old_place() {
    let served = interrupted();
    let before = writes(&served);
    let other = served.path("other/Update.bin");
    fs::create_dir(other.parent().unwrap()).unwrap();
    fs::write(&other, sample::e1550_firmware(TARGET, 64 * 1024)).unwrap();
    let refused = resume(&served, Some(&other), &["--yes"]).failed(4, "another-file");
    let names = |refused: &Value, file: &Path| {
        let (detail, file) = (refused["detail"].to_string(), file.display().to_string());
        assert!(detail.contains(&file), "{detail}");
    };
    names(&refused, &other);

    let own = served.path("Update.bin");
    fs::rename(&own, served.path("Kept.bin")).unwrap();
    fs::copy(&other, &own).unwrap();
    let refused = resume(&served, None, &["--yes"]).failed(4, "another-file");
    names(&refused, &own);

    fs::remove_file(&own).unwrap();
    let refused = resume(&served, None, &["--yes"]).failed(4, "file-unreadable");
    names(&refused, &own);
    assert_eq!(writes(&served), before, "nothing of it was written");

    // A file is known by its bytes, not by its name.
    let last = resume(&served, Some(&served.path("Kept.bin")), &["--yes"]).done();
    assert_eq!(last["version_after"], TARGET, "{last}");
}

/// The next step names the file as it is typed, whatever it is called.
#[test]
fn the_command_that_is_told_can_be_typed_as_it_stands() {
    let unplug = json!({"at": {"block": 9}, "effect": {"unplug": {"replug_after_ms": 200}}});
    let served = Served::with(&json!({"model": "e1550", "faults": [unplug]}));
    let file = served.save(
        "-it's mine (1).bin",
        &sample::e1550_firmware(TARGET, 96 * 1024),
    );
    served.write("flash", &file, &[]).failed(3, "unplugged");
    wait_for_download(&served);
    fs::remove_file(served.path("state/last-file.json")).unwrap();
    let refused = resume(&served, None, &["--yes"]).failed(4, "file-unreadable");
    let detail = refused["detail"].as_str().unwrap();
    let (_, word) = detail.split_once("modem-medic resume ").unwrap();
    let echoed = std::process::Command::new("sh")
        .args(["-c", &format!("ls {word}")])
        .current_dir(served.place())
        .output()
        .unwrap();
    assert_eq!(echoed.stdout, b"./-it's mine (1).bin\n", "{detail}");
}

#[test]
fn another_modem_in_its_place_is_left_alone_while_it_runs() {
    let mut served = interrupted();
    served.becomes(&json!({"model": "e1550", "identity": {"imei": "353719020123456"}}));
    resume(&served, None, &["--yes"]).failed(1, "came-back-different");
    assert_eq!(writes(&served), 0);
}

#[test]
fn a_modem_that_runs_normally_again_is_started_over() {
    let mut served = interrupted();
    // As after a repair with another program.
    served.becomes(&json!({"model": "e1550"}));
    let last = resume(&served, None, &["--yes"]).done();
    assert_eq!(last["version_after"], TARGET, "{last}");
    assert_eq!(last["taken_up"]["written_now"], last["objects"]);
    assert_eq!(last["wanted"], "firmware");
}

#[test]
fn with_nothing_to_take_up_the_modem_hears_nothing() {
    let served = Served::of(&[]);
    resume(&served, None, &["--yes"]).done();
    let heard = |entry: &Value| entry["event"] == "command" || entry["event"] == "frame";
    assert!(!served.log().iter().any(heard), "{:?}", served.log());
}

#[test]
fn the_path_of_the_file_is_in_no_journal() {
    let served = interrupted();
    let folder = served.place().file_name().unwrap().to_str().unwrap();
    for entry in fs::read_dir(served.path("state/journal")).unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        assert!(text.contains("Update.bin"), "{text}");
        assert!(!text.contains(folder), "{text}");
    }
    let kept = fs::read_to_string(served.path("state/last-file.json")).unwrap();
    assert!(kept.contains(folder));
}
