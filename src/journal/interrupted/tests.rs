use super::super::Store;
use super::super::memory::Shelf;
use super::super::{Folder, Journal};
use super::*;
use crate::modem::condition::{Changed, Written};

fn begun(job: &str, stick: Option<&str>) -> Record {
    Record::Job {
        at: 7,
        program: "0".into(),
        job: job.into(),
        stick: stick.map(str::to_owned),
        imei: None,
        model: Some("E1550".into()),
        version: Some("11.608.12.04.21".into()),
        file: Some("a.exe".into()),
        sha256: Some("ab".repeat(32)),
        forced: None,
        target: None,
        parts: None,
    }
}

fn running(version: &str, changed: Changed) -> Condition {
    Condition::Running(Running {
        version: Some(version.into()),
        another: false,
        changed,
    })
}

fn failed(state: &str) -> Record {
    Record::Failed {
        problem: "unplugged".into(),
        state: state.into(),
    }
}

/// A whole flash, and how far it had come after each record.
fn flash() -> Vec<(Record, Condition)> {
    let before = running("11.608.12.04.21", Changed::Nothing);
    let empty = Condition::DownloadMode(Written::Nothing);
    let part = |accepted| Condition::DownloadMode(Written::Part { accepted });
    let product = Some("E1550".into());
    vec![
        (begun("flash", Some("a")), before.clone()),
        (
            Record::FormerSetting {
                setting: "^SYSCFG".into(),
                value: "2,2,3fffffff,0,2".into(),
            },
            before,
        ),
        (Record::EnterDownloadMode, Condition::Away(Last::Switching)),
        (Record::DownloadMode { product }, empty),
        (
            Record::ObjectStarted {
                index: 0,
                code: 1,
                size: 9,
            },
            part(0),
        ),
        (Record::ObjectAccepted { index: 0, code: 1 }, part(1)),
        (Record::Restart, Condition::DownloadMode(Written::Whole)),
        (
            Record::Restarted,
            Condition::Away(Last::Restarting { whole: true }),
        ),
        (
            Record::CameBack {
                version: Some("2".into()),
            },
            running("2", Changed::Firmware),
        ),
    ]
}

fn add(store: &mut dyn Store, records: &[Record]) {
    let mut journal = Journal::new(store.create("x").unwrap());
    for record in records {
        journal.write(record).unwrap();
    }
}

fn shelf(journals: &[&[Record]]) -> Shelf {
    let mut shelf = Shelf::default();
    for records in journals {
        add(&mut shelf, records);
    }
    shelf
}

#[test]
fn a_flash_killed_at_any_record_is_found_with_its_state() {
    let whole = flash();
    for length in 1..=whole.len() {
        let (records, conditions): (Vec<_>, Vec<_>) = whole.iter().take(length).cloned().unzip();
        let found = interrupted(&shelf(&[&records]).all()).unwrap();
        assert_eq!(Some(&found.condition), conditions.last());
        assert_eq!(found.file.as_deref(), Some("a.exe"));
        assert_eq!((found.at, found.problem), (7, None));
    }
    let mut records: Vec<_> = whole.into_iter().map(|(record, _)| record).collect();
    records.push(Record::Done);
    assert_eq!(interrupted(&shelf(&[&records]).all()), None);
}

#[test]
fn a_last_line_cut_off_on_the_disk_counts_as_not_written() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().to_owned());
    let records: Vec<_> = flash().into_iter().map(|(record, _)| record).collect();
    add(&mut folder, &records);
    let file = std::fs::read_dir(place.path()).unwrap().next().unwrap();
    let path = file.unwrap().path();
    let mut bytes = std::fs::read(&path).unwrap();
    bytes.extend(b"{\"record\":\"don");
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(
        interrupted(&folder.all()).unwrap().condition,
        running("2", Changed::Firmware)
    );
    std::fs::write(&path, b"\xff\xfe no journal at all").unwrap();
    assert_eq!(interrupted(&folder.all()), None);
}

#[test]
fn only_a_failure_that_can_be_repaired_is_offered() {
    let job = begun("flash", Some("a"));
    for (state, offered) in [
        ("repairable", true),
        ("untouched", false),
        ("setting-changed", false),
    ] {
        let found = interrupted(&shelf(&[&[job.clone(), failed(state)]]).all());
        assert_eq!(found.is_some(), offered, "{state}");
        if let Some(found) = found {
            assert_eq!(found.problem.as_deref(), Some("unplugged"));
        }
    }
    let writing = Record::ObjectStarted {
        index: 0,
        code: 1,
        size: 9,
    };
    let later = failed("a state of a later version");
    assert!(interrupted(&shelf(&[&[job, writing, later]]).all()).is_some());
}

#[test]
fn a_later_success_of_the_same_modem_makes_it_good() {
    let cut = [begun("flash", Some("a")), failed("repairable")];
    for (job, stick, good) in [
        ("flash", Some("a"), true),
        ("flash", Some("b"), false),
        ("reactivate", Some("a"), true),
        ("reactivate", Some("b"), false),
        ("repair", None, true),
    ] {
        let done = [begun(job, stick), Record::Done];
        assert_eq!(
            interrupted(&shelf(&[&cut, &done]).all()).is_none(),
            good,
            "{job} of {stick:?}"
        );
        // A success before it says nothing.
        assert!(interrupted(&shelf(&[&done, &cut]).all()).is_some());
        // A failure after it does not make it good.
        let lost = [begun(job, stick), failed("untouched")];
        assert!(interrupted(&shelf(&[&cut, &lost]).all()).is_some());
    }
}

#[test]
fn a_half_written_modem_goes_before_a_newer_job_that_wrote_nothing() {
    let half = [begun("dashboard", Some("a")), failed("repairable")];
    let cut = [begun("flash", Some("b"))];
    let found = interrupted(&shelf(&[&half, &cut]).all()).unwrap();
    assert_eq!(
        (found.job.as_str(), found.condition.id()),
        ("dashboard", "repairable")
    );
    let newer = [begun("repair", None)];
    let found = interrupted(&shelf(&[&half, &newer]).all()).unwrap();
    assert_eq!(
        (found.job.as_str(), found.condition.id()),
        ("repair", "repairable")
    );
}

#[test]
fn a_reactivation_is_undone_and_not_repaired() {
    assert_eq!(
        interrupted(&shelf(&[&[begun("reactivate", Some("a"))]]).all()),
        None
    );
    assert_eq!(interrupted(&shelf(&[]).all()), None);
    assert_eq!(interrupted(&shelf(&[&[Record::Done]]).all()), None);
}

/// A flash of `parts` parts of which `accepted` were acknowledged, and what came then.
fn accepted(stick: Option<&str>, parts: usize, accepted: usize, then: &[Record]) -> Vec<Record> {
    let mut job = begun("flash", stick);
    if let Record::Job { parts: count, .. } = &mut job {
        *count = Some(parts);
    }
    let mut records = vec![job];
    for index in 0..accepted {
        let code = 1;
        records.push(Record::ObjectStarted {
            index,
            code,
            size: 9,
        });
        records.push(Record::ObjectAccepted { index, code });
    }
    records.extend_from_slice(then);
    records
}

#[test]
fn only_a_named_modem_that_took_everything_and_the_restart_needs_the_last_checks_alone() {
    let restarted = [Record::Restart, Record::Restarted];
    let stayed_away = [&restarted[..], &[failed("repairable")]].concat();
    for (records, alone) in [
        (accepted(Some("a"), 3, 3, &restarted), true),
        (accepted(Some("a"), 3, 3, &stayed_away), true),
        // The restart was about to be sent, and nobody knows whether it was.
        (accepted(Some("a"), 3, 3, &restarted[..1]), false),
        (accepted(Some("a"), 3, 2, &restarted), false),
        (accepted(None, 3, 3, &restarted), false),
        (accepted(Some("a"), 0, 0, &restarted), false),
    ] {
        let job = interrupted(&shelf(&[&records]).all()).unwrap();
        assert_eq!(job.last_checks().is_some(), alone, "{records:?}");
    }
}

#[test]
fn a_journal_of_an_earlier_version_has_no_parts_and_is_read() {
    let line = br#"{"record":"job","at":7,"program":"0.1.0","job":"flash","stick":"a","model":null,"version":null,"file":"a.exe","sha256":"ab","forced":null}"#;
    let records = super::super::parse(line);
    let job = interrupted(&shelf(&[&records]).all()).unwrap();
    assert_eq!((job.parts, job.last_checks()), (None, None));
}
