//! The story end to end: the built binary against the simulated modem on real pseudo-terminals, in
//! two processes, as an owner would run them.

use std::sync::Arc;

use modem_medic::firmware::{ObjectCode, Package, sample, write};
use modem_medic::job::{FlashRequest, JobRequest, Notice, Wanted};
use modem_medic::journal::memory::Shelf;
use modem_medic::simulator::{MemoryBus, Scenario};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};
use serde_json::{Value, json};

use crate::served::{Run, Served, TARGET};

fn firmware() -> Vec<u8> {
    sample::e1550_firmware(TARGET, 96 * 1024)
}

#[test]
fn a_vendor_program_is_flashed_and_the_network_brought_back() {
    let mut stick = Served::of(&[]);
    let file = stick.save("E155XUpdate.exe", &write::wrap_in_program(&firmware()));
    let flashed = stick.write("flash", &file, &[]);
    let result = flashed.done();
    assert_eq!(result["version_before"], "11.609.18.00.00");
    assert_eq!(result["version_after"], TARGET);
    let permille: Vec<u64> = flashed
        .events()
        .iter()
        .filter_map(|event| event["permille"].as_u64())
        .collect();
    assert!(permille.is_sorted() && permille.len() > 10, "{permille:?}");

    // What the modem holds is what the package holds, byte for byte.
    let package = Package::open(&file).unwrap();
    for (index, object) in package.objects().iter().enumerate() {
        let name = format!("out/objects/{index:02}-{:08X}.bin", object.code.0);
        let held = std::fs::read(stick.path(&name)).unwrap();
        assert!(
            held == *package.image(object).unwrap(),
            "object {index} differs"
        );
    }

    let info = stick.run(&["info"]).done();
    assert_eq!(info["registered"], false, "{info}");
    let imei = info["modem"]["identity"]["imei"].as_str().unwrap();
    assert!(imei.starts_with('…') && imei.chars().count() == 7, "{imei}");

    let reactivated = stick.run(&["reactivate"]).done();
    assert_eq!(reactivated["registered"], true);
    assert_eq!(reactivated["after"], "2,2,3fffffff,0,2");
    let log = stick.log();
    let guide = log
        .iter()
        .filter(|entry| entry["text"] == "AT^SYSCFG=2,2,3fffffff,0,2");
    assert_eq!(guide.count(), 1);

    let undone = stick.run(&["reactivate", "--undo"]).done();
    assert_eq!(undone["after"], reactivated["before"]);
    let report = stick.report();
    assert_eq!(report["violations"], json!([]), "{report}");
    assert_eq!(report["syscfg"], reactivated["before"]);
}

/// The window gets these events from the worker in its own process, scripts get them as JSON.
#[test]
fn one_scenario_gives_the_same_events_to_the_window_and_to_a_script() {
    let scenario = json!({"based_on": "network-lost-after-flash"});
    let stick = Served::with(&scenario);
    let file = stick.save("E155XUpdate.exe", &write::wrap_in_program(&firmware()));
    let run = stick.write("flash", &file, &[]);
    let done = run.done();
    let events = run.events();
    let told = |name: &str| -> Vec<String> {
        let of_it = events.iter().filter(|event| event["event"] == name);
        of_it.map(|event| event[name].to_string()).collect()
    };

    let bus = MemoryBus::new(Scenario::from_json(&scenario.to_string()).unwrap());
    let worker = Worker::start(Box::new(bus), Box::new(Shelf::default()), Arc::new(|| {})).unwrap();
    let request = JobRequest::Flash(FlashRequest {
        package: Arc::new(Package::open(&file).unwrap()),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    });
    worker
        .commands()
        .send(WorkerCommand::Start(request))
        .unwrap();
    let mut stages: Vec<String> = Vec::new();
    let flashed = loop {
        match worker.events().recv().unwrap() {
            WorkerEvent::Notice(Notice::Stage { stage, .. }) => {
                stages.push(serde_json::to_string(&stage).unwrap());
            }
            WorkerEvent::Finished(done) => break serde_json::to_value(&*done).unwrap(),
            WorkerEvent::Failed(failure) => panic!("{failure}"),
            _ => {}
        }
    };
    assert!(stages.len() > 8, "{stages:?}");
    assert_eq!(told("stage"), stages);
    for (name, value) in flashed.as_object().unwrap() {
        // Only the network takes its own time.
        if name != "registered" {
            assert_eq!(&done[name], value, "{name}");
        }
    }
}

/// The updater as a vendor is likely to have made it: a program in a program, with a settings area.
#[test]
fn an_updater_that_writes_the_settings_area_is_flashed_after_a_backup() {
    let mut stick = Served::of(&[]);
    let updater = write::wrap_in_updater(&sample::e1550_updater(TARGET, 96 * 1024));
    let file = stick.save("E155XUpdate_11.609.20.00.00.B418.exe", &updater);
    let flashed = stick.write("flash", &file, &[]);
    let result = flashed.done();
    assert_eq!(result["objects"], 5);
    assert_eq!(result["version_after"], TARGET);
    let said: Vec<_> = flashed
        .events()
        .iter()
        .filter_map(|event| event["text"].as_str().map(str::to_owned))
        .collect();
    let way = "UPDATEWIZARD/130";
    assert!(said.iter().any(|text| text.contains(way)), "{said:#?}");
    let copies = stick.path("state").join("copies");
    let copy = std::fs::read_dir(&copies).unwrap().next().unwrap().unwrap();
    let copy: Value = serde_json::from_slice(&std::fs::read(copy.path()).unwrap()).unwrap();
    assert_eq!(copy["format"], "modem-medic backup");
    assert_eq!(stick.report()["violations"], json!([]));
}

#[test]
fn a_dashboard_is_updated_and_the_firmware_stays() {
    let mut stick = Served::of(&[]);
    let dashboard = sample::e1550_dashboard("11.302.09.01.539", "Mobile Partner", 80 * 1024);
    let file = stick.save("Dashboard.bin", &dashboard);
    let result = stick.write("dashboard", &file, &[]).done();
    assert_eq!(result["version_after"], "11.609.18.00.00");
    assert_eq!(stick.report()["dashboard_label"], "Mobile Partner");
}

#[test]
fn a_hisilicon_stick_is_flashed_by_its_own_door() {
    let mut stick = Served::of(&["--model", "e3372"]);
    let file = stick.save(
        "E3372.bin",
        &sample::e3372_firmware("22.333.01.00.00", 64 * 1024),
    );
    let result = stick.write("flash", &file, &[]).done();
    assert_eq!(result["product"], "HUAWEI BV7R11HS");
    assert!(result["came_back"].as_bool().unwrap());
    assert_eq!(stick.report()["violations"], json!([]));
}

#[test]
fn an_unplugged_modem_is_repaired() {
    let unplug = json!({"at": {"block": 9}, "effect": {"unplug": {"replug_after_ms": 400}}});
    let stick = Served::with(&json!({"model": "e1550", "faults": [unplug]}));
    let file = stick.save("Update.bin", &firmware());
    let failure = stick.write("flash", &file, &[]).failed(3, "unplugged");
    assert_eq!(
        (&failure["state"], &failure["stage"]),
        (&"repairable".into(), &"write".into())
    );

    let repaired = stick.write("repair", &file, &[]).done();
    assert_eq!(repaired["version_after"], TARGET);
}

#[test]
fn a_modem_that_runs_normally_is_not_repaired() {
    let mut stick = Served::of(&["--scenario", "quiet"]);
    let file = stick.save("Update.bin", &firmware());
    let port = stick.path("stick/pcui");
    let mut repair = stick.command(&["repair", "--yes", "--json"]);
    let repair = repair.arg(file).arg("--download-port").arg(port);
    Run::of(repair).failed(1, "not-in-download-mode");
    assert_eq!(stick.report()["starts"], 0);
}

#[test]
fn bad_files_are_refused_and_the_modem_hears_nothing() {
    let mut stick = Served::of(&[]);
    let good = firmware();
    let mut flipped = good.clone();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 0x10;
    let mut huge = good.clone();
    // The first unit's data length, at 0x5c + 24.
    huge[0x5c + 24..0x5c + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    for (name, bytes, id) in [
        (
            "page.exe",
            b"<!DOCTYPE html><html><body>404</body></html>".to_vec(),
            "file-is-web-page",
        ),
        ("empty.exe", Vec::new(), "file-empty"),
        (
            "cut.bin",
            good[..good.len() - 999].to_vec(),
            "file-truncated",
        ),
        ("flipped.bin", flipped, "data-damaged"),
        ("huge.bin", huge, "header-damaged"),
        (
            "text.zip",
            b"PK\x03\x04 not really".to_vec(),
            "archive-damaged",
        ),
    ] {
        let file = stick.save(name, &bytes);
        stick.write("flash", &file, &[]).failed(4, id);
    }
    let dashboard = stick.save("d.bin", &sample::e1550_dashboard("1.2", "X", 40 * 1024));
    stick
        .write("flash", &dashboard, &[])
        .failed(4, "wrong-kind-of-file");
    let missing = stick.path("missing.exe");
    stick
        .write("flash", &missing, &[])
        .failed(4, "file-unreadable");
    let report = stick.report();
    assert_eq!(
        (&report["starts"], &report["blocks"]),
        (&0.into(), &0.into())
    );
}

#[test]
fn firmware_of_another_modem_is_refused_before_anything_is_written() {
    let mut stick = Served::of(&[]);
    let file = stick.save(
        "E3372.bin",
        &sample::e3372_firmware("22.333.01.00.00", 8192),
    );
    let force = ["--force", "I want it"];
    stick.write("flash", &file, &force).failed(4, "wrong-model");
    let mut other = Served::of(&["--scenario", "wrong-model"]);
    let file = other.save("Update.bin", &firmware());
    let last = other.write("flash", &file, &[]).last();
    assert_eq!(last["event"], "error");
    for report in [stick.report(), other.report()] {
        assert_eq!(report["starts"], 0);
    }
}

/// A loader that checks nothing would write each of them.
#[test]
fn a_file_of_another_kind_is_refused_whatever_reason_is_given() {
    let file = |id, text: &str, codes: &[u32]| {
        let part =
            |code: &u32| write::ObjectSpec::new(ObjectCode(*code), vec![0x5A; 5000]).version(text);
        let builder = write::PackageBuilder::new().download_id(id);
        let parts = codes.iter().map(part);
        parts.fold(builder, write::PackageBuilder::object).build()
    };
    let phone = file(0, "INPUT", &[0xFE00_0000, 0x3000_0000, 0x4000_0000]);
    let later_phone = file(0, "SYSTEM", &[0x0000_0001, 0x0000_000E]);
    let web_interface = file(4, "", &[0x0055_0000, 0x0056_0000]);
    let force = ["--force", "I want it"];
    let mut hisilicon = Served::of(&["--model", "e3372"]);
    let mut qualcomm = Served::of(&[]);
    for bytes in [&phone, &later_phone] {
        let file = hisilicon.save("UPDATE.APP", bytes);
        hisilicon
            .write("flash", &file, &force)
            .failed(4, "wrong-model");
    }
    let file = qualcomm.save("UPDATA.APP", &phone);
    qualcomm
        .write("flash", &file, &force)
        .failed(4, "wrong-model");
    let file = qualcomm.save("WEBUI_17.100.bin", &web_interface);
    qualcomm
        .write("dashboard", &file, &force)
        .failed(4, "wrong-model");
    // Nor does a reason without a word make it one.
    let mut command = qualcomm.on_ports(&["flash", "--yes", "--force", "  "]);
    assert_eq!(Run::of(command.arg(&file)).exit(), Some(2));
    for report in [hisilicon.report(), qualcomm.report()] {
        assert_eq!(report["starts"], 0);
    }
}

#[test]
fn without_consent_or_a_port_nothing_happens() {
    let stick = Served::of(&[]);
    stick.save("Update.bin", &firmware());
    let flash = stick.run(&["flash", &stick.name("Update.bin")]);
    flash.failed(5, "not-confirmed");
    let nowhere = stick.name("stick/nowhere");
    let info = Run::of(&mut stick.command(&["info", "--port", &nowhere, "--json"]));
    info.failed(1, "no-device");
    let wrong = stick.run(&["reactivate", "--syscfg", "2,2,zz,0,2"]);
    assert_eq!(wrong.exit(), Some(2));
    let set = |entry: &Value| entry.to_string().contains("SYSCFG=");
    assert!(!stick.log().iter().any(set));
}

#[test]
fn a_backup_holds_identity_setting_and_memory_items() {
    let stick = Served::of(&[]);
    let out = stick.name("backup.json");
    let result = stick.run(&["backup", "--out", &out]).done();
    assert_eq!(result["nv_items"], 3);
    let text = std::fs::read_to_string(out).unwrap();
    let backup: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(backup["modem"]["identity"]["model"], "E1550");
    assert_eq!(backup["modem"]["syscfg"], "2,2,3fffffff,1,2");
    assert_eq!(backup["nv_items"][0]["item"], 10);
    // The modem is led back to AT.
    stick.run(&["info"]).done();
}
