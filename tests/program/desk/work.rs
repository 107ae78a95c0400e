//! Jobs that find their modem and follow it.

use super::*;

#[test]
fn a_flash_needs_no_port_and_follows_the_stick_to_other_names() {
    let computer = Computer::new();
    let mut stick = computer.plug("1-1", &[]);
    let first: Vec<String> = names(&computer.classes()).into_iter().collect();
    assert_eq!(first, ["ttyUSB0", "ttyUSB1", "ttyUSB2"]);
    let flashed = computer.write("flash", &[]).done();
    assert_eq!(flashed["version_before"], "11.609.18.00.00");
    assert_eq!(flashed["version_after"], TARGET);
    // In download mode it had two ports, then three again.
    let last: Vec<String> = names(&computer.classes()).into_iter().collect();
    assert_eq!(last, ["ttyUSB5", "ttyUSB6", "ttyUSB7"]);

    let info = computer.run(&["info"]).done();
    assert_eq!(info["modem"]["identity"]["firmware"], TARGET, "{info}");
    let undo = computer.run(&["reactivate"]).done();
    assert_eq!(undo["after"], "2,2,3fffffff,0,2", "{undo}");
    let report = stick.report();
    assert_eq!(report["violations"], json!([]), "{report}");
    assert_eq!(report["identity"]["firmware"], TARGET);
}

#[test]
fn a_modem_whose_pc_ui_port_was_named_is_followed_to_other_names_too() {
    let computer = Computer::new();
    let mut stick = computer.plug("1-1", &[]);
    let port = computer.root().join("dev/ttyUSB2");
    let flashed = computer
        .write("flash", &["--port", port.to_str().unwrap()])
        .done();
    assert_eq!(flashed["version_after"], TARGET);
    assert_eq!(stick.report()["identity"]["firmware"], TARGET);
}

#[test]
fn of_two_equal_sticks_the_right_one_is_flashed_and_the_other_hears_nothing() {
    let computer = Computer::new();
    let mut other = computer.plug("1-1.1", &[]);
    let mut stick = computer.plug("1-1.2", &[]);
    let error = computer.write("flash", &[]).failed(1, "several-modems");
    let detail = error["detail"].as_str().unwrap();
    assert!(
        detail.contains("1-1.1") && detail.contains("1-1.2"),
        "{detail}"
    );
    computer
        .write("flash", &["--stick", "1-1.9"])
        .failed(1, "no-device");

    let flashed = computer.write("flash", &["--stick", "1-1.2"]).done();
    assert_eq!(flashed["version_after"], TARGET);
    assert_eq!(other.heard(), [Value::Null; 0]);
    assert_eq!(other.report()["identity"]["firmware"], "11.609.18.00.00");
    assert_eq!(stick.report()["identity"]["firmware"], TARGET);
}

#[test]
fn another_stick_that_comes_back_in_the_same_socket_is_not_taken_for_it() {
    let computer = Computer::new();
    let scenario = computer.path().join("other.json");
    let text = json!({"faults": [{
        "effect": {"comes-back-as": {"imei": "353719020123456"}},
        "at": {"opcode": 0x0A}
    }]});
    fs::write(&scenario, text.to_string()).unwrap();
    let _stick = computer.plug("1-1", &["--scenario", scenario.to_str().unwrap()]);
    computer
        .write("flash", &[])
        .failed(1, "came-back-different");
}

#[test]
fn a_half_flashed_stick_is_repaired_without_a_port_and_its_version_read() {
    let computer = Computer::new();
    let mut stick = computer.plug("1-1", &["--scenario", "half-flashed"]);
    let failed = computer.run(&["info"]).failed(1, "in-download-mode");
    let action = failed["action"].as_str().unwrap();
    assert!(action.contains("modem-medic repair"), "{action}");
    // Another program has the port: said at once, not after the minute in which a loader may still appear.
    let detected = computer.run(&["detect"]).done();
    let ports = detected["sticks"][0]["ports"].as_array().unwrap();
    let port = ports
        .iter()
        .find(|port| port["role"] == "download")
        .unwrap();
    let held = fs::File::open(port["name"].as_str().unwrap()).unwrap();
    rustix::fs::flock(&held, FlockOperation::NonBlockingLockExclusive).unwrap();
    let begun = Instant::now();
    computer.write("repair", &[]).failed(1, "busy");
    assert!(begun.elapsed() < PATIENCE / 2, "{:?}", begun.elapsed());
    drop(held);
    let repaired = computer.write("repair", &[]).done();
    assert_eq!(repaired["version_after"], TARGET, "{repaired}");
    // It runs now: there is nothing to repair, and that is said at once.
    computer
        .write("repair", &[])
        .failed(1, "not-in-download-mode");
    assert_eq!(stick.report()["violations"], json!([]));
}

#[test]
fn ports_that_no_table_names_are_asked_unless_a_loader_could_hear_it() {
    let computer = Computer::new();
    let stick = computer.plug("1-1", &[]);
    computer.becomes("1-1", "7777");
    let detected = computer.run(&["detect"]).done();
    assert_eq!(detected["state"], "modem");
    assert_eq!(detected["sticks"][0]["ports"][2]["role"], Value::Null);
    let info = computer.run(&["info"]).done();
    assert_eq!(info["modem"]["identity"]["model"], "E1550");
    // The one id that crashes on the question is not asked it.
    let questions = |stick: &Plugged| {
        let heard = stick.heard();
        let asked = |entry: &&Value| entry.to_string().contains("GETPORTMODE");
        heard.iter().filter(asked).count()
    };
    let before = questions(&stick);
    assert!(before > 0);
    computer.becomes("1-1", "1573");
    computer.run(&["info"]).done();
    assert_eq!(questions(&stick), before);
    drop(stick);

    // That unknown id again, and interface 0 like that of a loader.
    let loader = computer.plug("1-1", &["--scenario", "half-flashed"]);
    computer.becomes("1-1", "7777");
    assert_eq!(computer.detect().0, "unrecognised");
    let failed = computer.run(&["info"]).failed(1, "no-device");
    let detail = failed["detail"].as_str().unwrap();
    assert!(
        detail.contains("ttyUSB0") && detail.contains("--download-port"),
        "{detail}"
    );
    assert_eq!(loader.heard(), [Value::Null; 0]);
}

#[test]
fn an_interface_that_names_itself_is_asked_whatever_the_table_says() {
    let computer = Computer::new();
    let mut stick = computer.plug("1-1", &[]);
    // Under 1506 the table has PC UI on interface 3, which is a disk here.
    computer.becomes("1-1", "1506");
    for (number, protocol) in [(0, "01"), (1, "13"), (2, "12")] {
        computer.interface_becomes("1-1", number, ["ff", "02", protocol]);
    }
    let detected = computer.run(&["detect"]).done();
    assert_eq!(roles(&detected), ["modem", "diagnostics", "pc-ui"]);
    let info = computer.run(&["info"]).done();
    assert_eq!(info["modem"]["identity"]["model"], "E1550");
    assert_eq!(stick.report()["violations"], json!([]));
}

#[test]
fn the_disks_of_a_stick_are_counted_before_and_after_its_cdrom_is_turned_off() {
    let computer = Computer::new();
    let mut stick = computer.plug("1-1", &[]);
    for (words, before, after) in [
        (&["off"][..], 2, 1),
        (&["off", "--card-reader"], 1, 0),
        (&["on"], 0, 2),
    ] {
        let mut command = computer.command(&[&["cdrom", "--yes"], words].concat());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut result = Value::Null;
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            result = serde_json::from_str(&line.unwrap()).unwrap();
            if result["prompt"] == "plug-in-again" {
                stick.by_hand("unplug");
            }
            if result["condition"]["is"] == "away" {
                stick.by_hand("plug");
            }
        }
        assert!(child.wait().unwrap().success(), "{result}");
        let disks = [&result["disks_before"], &result["disks_after"]];
        assert_eq!(
            disks,
            [&json!(before), &json!(after)],
            "{words:?}: {result}"
        );
    }
    // A modem that needs no change tells its disks as the page shows them.
    let result = computer.run(&["cdrom", "on", "--yes"]).done();
    assert_eq!(result["disks_before"], 2, "{result}");
    assert_eq!(result["sent"], Value::Null);
}
