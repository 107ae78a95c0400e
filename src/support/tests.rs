use std::fs::File;

use log::Level;

use super::*;

const IMEI: &str = "490154203237518";
const IMSI: &str = "262011234567890";
const ICCID: &str = "89490200001234567890";
const PHONE: &str = "+4917612345678";
const USER: &str = "marlene";
const PLANTED: [&str; 6] = [IMEI, IMSI, ICCID, PHONE, "4917612345678", USER];

/// A text with everything in it that must not come out.
fn planted() -> String {
    format!(
        "IMEI: {IMEI}\n+CIMI: {IMSI}\n{{\"iccid\":\"{ICCID}\"}} called {PHONE} \
         /home/{USER}/fw/a.exe\n+CNUM: \"{USER}\",\"{PHONE}\",145\nof {USER}: 490154-203237-518\n"
    )
}

fn mask() -> Mask {
    Mask::new(Some(Path::new("/home/marlene")), Some(USER))
}

fn put(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Places full of planted texts.
fn full(folder: &Path) -> Places {
    let places = Places::below(folder.to_owned());
    let text = planted();
    put(
        &places.settings_file(),
        format!("{{\"last_folder\": \"/home/{USER}\"}}\n{text}").as_bytes(),
    );
    put(&places.bookmark_file(), text.as_bytes());
    put(&places.log().join("modem-medic.log"), text.as_bytes());
    put(&places.log().join("modem-medic.log.3"), text.as_bytes());
    let journal = places.journal();
    put(&journal.join("n00000001-flash.jsonl"), text.as_bytes());
    put(
        &journal.join("n00000002-repair.jsonl"),
        b"{\"record\":\"done\"}\n",
    );
    put(
        &journal.join(format!("{IMEI}-of-{USER}.jsonl")),
        text.as_bytes(),
    );
    // What a disk fault leaves.
    let mut broken = text.into_bytes();
    broken.extend(b"\xff\xfe\0\0{\"record\":\"ob");
    put(&journal.join("n00000003-dashboard.jsonl"), &broken);
    places
}

fn sources<'a>(places: &'a Places, modem: &'a str) -> Sources<'a> {
    Sources {
        places,
        logbook: None,
        modem: Some(modem),
        language: Some("de"),
        listing: vec![format!("port /dev/ttyUSB0 of {USER}, {IMEI}")],
        mask: mask(),
        reveal: false,
    }
}

/// Names and contents of a zip, read again by a reader that knows nothing of the bundle.
fn unpacked(path: &Path) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|number| {
            let mut file = zip.by_index(number).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn nothing_planted_comes_out() {
    let place = tempfile::tempdir().unwrap();
    let places = full(&place.path().join("state"));
    let modem = planted();
    let bundle = Bundle::gather(&sources(&places, &modem));
    let path = place.path().join(Bundle::suggested_name());
    bundle.save(&path).unwrap();
    let files = unpacked(&path);
    assert_eq!(files.len(), bundle.entries().len());
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "report.txt",
            "settings.json",
            "bookmark.json",
            "log/modem-medic.log",
            "log/modem-medic.log.3",
            "journal/n00000003-dashboard.jsonl",
            "journal/n00000002-repair.jsonl",
            "journal/n00000001-flash.jsonl",
            "journal/other-3.jsonl",
        ]
    );
    for (name, text) in &files {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        for hidden in PLANTED {
            assert!(!text.to_lowercase().contains(hidden), "{name}: {text}");
            assert!(hidden == USER || !digits.contains(hidden), "{name}: {text}");
        }
    }
    let shown = |part: &str| files.iter().filter(|(_, text)| text.contains(part)).count();
    assert_eq!(shown("…237518"), 8);
    assert_eq!(shown("{\"record\":\"ob"), 1);
    assert_eq!(shown("{\"record\":\"done\"}"), 1);
    for ((_, text), entry) in files.iter().zip(bundle.entries()) {
        assert_eq!((text, text.len()), (&entry.text, entry.bytes));
    }
}

#[test]
fn the_owner_may_show_everything() {
    let place = tempfile::tempdir().unwrap();
    let places = full(place.path());
    let modem = planted();
    let bundle = Bundle::gather(&Sources {
        reveal: true,
        ..sources(&places, &modem)
    });
    for entry in bundle.entries() {
        if !entry.text.contains("done") {
            for shown in PLANTED {
                assert!(entry.text.contains(shown), "{}: {shown}", entry.name);
            }
        }
    }
}

#[test]
fn the_report_says_what_helps() {
    let place = tempfile::tempdir().unwrap();
    let places = Places::below(place.path().to_owned());
    let bundle = Bundle::gather(&sources(&places, "Model  E1550\nFirmware  11.609.18.00.00"));
    let [report] = bundle.entries() else {
        panic!("{bundle:?}");
    };
    for part in [
        concat!("modem-medic ", env!("CARGO_PKG_VERSION")),
        std::env::consts::OS,
        std::env::consts::ARCH,
        "language: de",
        "identifiers: masked",
        "  port /dev/ttyUSB0 of <user>, …237518",
        "  Firmware  11.609.18.00.00",
        "Not in this file:\n  none",
    ] {
        assert!(report.text.contains(part), "{part} in {}", report.text);
    }
    Bundle::gather(&Sources::new(&places));
}

#[test]
fn without_files_the_log_in_memory_is_taken() {
    let place = tempfile::tempdir().unwrap();
    let places = Places::below(place.path().to_owned());
    put(&places.log(), b"in the way");
    let log = Logbook::new(Some(places.log()), mask());
    log.add(Level::Error, "x", &planted());
    let bundle = Bundle::gather(&Sources {
        logbook: Some(&log),
        ..sources(&places, "")
    });
    let text = |name: &str| {
        let entry = bundle.entries().iter().find(|entry| entry.name == name);
        entry.unwrap().text.clone()
    };
    assert!(text("log/memory.log").contains("ERROR x: IMEI: …237518"));
    assert!(text("report.txt").contains("in memory only"));
}

#[test]
fn there_is_never_too_much_and_the_newest_goes_first() {
    let place = tempfile::tempdir().unwrap();
    let places = Places::below(place.path().to_owned());
    // No line end: what is left after the cut would be a part of a number.
    put(&places.settings_file(), IMEI.repeat(700_000).as_bytes());
    let line = format!("{}\n", "y".repeat(999));
    put(
        &places.log().join("modem-medic.log"),
        line.repeat(5000).as_bytes(),
    );
    put(
        &places.log().join("modem-medic.log.1"),
        line.repeat(5000).as_bytes(),
    );
    put(
        &places.journal().join("n00000001-flash.jsonl"),
        line.as_bytes(),
    );
    let modem = format!("{}\n", "z".repeat(99)).repeat(5000);
    let bundle = Bundle::gather(&sources(&places, &modem));
    let total: usize = bundle.entries().iter().map(|entry| entry.bytes).sum();
    assert!(total <= MOST_BYTES, "{total}");
    let size = |name: &str| {
        let entry = bundle.entries().iter().find(|entry| entry.name == name);
        entry.map(|entry| entry.bytes)
    };
    assert_eq!(size("settings.json"), Some(0));
    assert_eq!(size("log/modem-medic.log"), Some(5_000_000));
    assert!(size("log/modem-medic.log.1").unwrap() > 2_000_000);
    assert_eq!(size("report.txt"), Some(MOST_REPORT));
}

#[test]
fn a_place_that_cannot_be_written_leaves_nothing_behind() {
    let place = tempfile::tempdir().unwrap();
    let places = Places::below(place.path().to_owned());
    let bundle = Bundle::gather(&sources(&places, ""));
    let error = bundle
        .save(&place.path().join("no/such/folder.zip"))
        .unwrap_err();
    assert!(matches!(error, SaveError::Write(_)), "{error}");
    bundle.save(&place.path().join("a.zip")).unwrap();
    bundle.save(&place.path().join("a.zip")).unwrap();
    assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
}

#[test]
fn only_names_that_this_program_gives_are_kept() {
    assert!(is_journal_name("n00000004-cdrom-restore.jsonl"));
    for name in [
        "490154203237518-000-flash.jsonl",
        "n00000004-marlene.jsonl",
        "00000004-flash.jsonl",
        "n490154203237518-flash.jsonl",
        "n00000004-flash",
        "-.jsonl",
    ] {
        assert!(!is_journal_name(name), "{name}");
    }
}

#[test]
fn where_the_last_file_lies_is_left_out() {
    let place = tempfile::tempdir().unwrap();
    let places = full(place.path());
    put(
        &places.last_file(),
        b"{\"file\": \"/a-place-of-ones-own/a.exe\"}",
    );
    let bundle = Bundle::gather(&Sources::new(&places));
    for entry in bundle.entries() {
        let text = format!("{entry:?}");
        assert!(!text.contains("last-file") && !text.contains("a-place-of-ones-own"));
    }
}
