use super::{Folder, Journal, Record, Store as _, parse, stick_hash};

fn job(name: &str, stick: &str) -> Record {
    Record::Job {
        at: 1,
        program: "0".into(),
        job: name.into(),
        stick: Some(stick.into()),
        imei: None,
        model: None,
        version: None,
        file: None,
        sha256: None,
        forced: None,
        target: None,
        parts: None,
    }
}

#[test]
fn records_come_back_from_the_disk_as_they_were_written() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().join("state/journal"));
    let written = [
        job("flash", "a"),
        Record::EnterDownloadMode,
        Record::ObjectStarted {
            index: 0,
            code: 0x0001_0000,
            size: 464,
        },
        Record::Done,
    ];
    let mut journal = Journal::new(folder.create("flash").unwrap());
    for record in &written {
        journal.write(record).unwrap();
    }
    assert_eq!(folder.all().journals, vec![written.to_vec()]);
}

/// People look at the file in a terminal, and the reason of a force was typed by anybody.
#[test]
fn a_journal_is_harmless_in_a_terminal() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().to_owned());
    let mut written = job("flash", "a");
    if let Record::Job { forced, .. } = &mut written {
        *forced = Some("\u{1b}[31m\u{9b}31m\u{202e}\u{7f}ä".into());
    }
    let mut journal = Journal::new(folder.create("flash").unwrap());
    journal.write(&written).unwrap();
    let mut files = std::fs::read_dir(place.path()).unwrap();
    let text = std::fs::read_to_string(files.next().unwrap().unwrap().path()).unwrap();
    assert!(
        !text.trim_end().chars().any(crate::text::is_unsafe),
        "{text}"
    );
    assert!(text.contains('ä'), "{text}");
    assert_eq!(folder.all().journals, vec![vec![written]]);
}

#[test]
fn a_line_cut_off_by_a_power_loss_does_not_hide_the_others() {
    let mut bytes = serde_json::to_vec(&Record::EnterDownloadMode).unwrap();
    bytes.extend_from_slice(b"\n{\"record\":\"restar");
    assert_eq!(parse(&bytes), vec![Record::EnterDownloadMode]);
}

#[test]
fn the_name_of_a_modem_in_the_journal_does_not_contain_its_imei() {
    let hash = stick_hash("353719020123456");
    assert_eq!(hash.len(), 32);
    assert!(!hash.contains("123456"));
    assert_ne!(hash, stick_hash("353719020123457"));
}
