use super::*;
use crate::journal::{Journal, interrupted};

fn begun() -> Record {
    let text = r#"{"record":"job","at":1,"program":"0","job":"flash","stick":"a","model":null,"version":null,"file":null,"sha256":null,"forced":null}"#;
    serde_json::from_str(text).unwrap()
}

fn started() -> Record {
    Record::ObjectStarted {
        index: 0,
        code: 1,
        size: 9,
    }
}

fn lines(records: &[Record]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for record in records {
        bytes.extend(serde_json::to_vec(record).unwrap());
        bytes.push(b'\n');
    }
    bytes
}

#[test]
fn order_is_a_number_and_no_clock() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().to_owned());
    // Two journals of an earlier version, the first written while the clock was wrong.
    let future = place.path().join("004070908800000-000-flash.jsonl");
    fs::write(future, lines(&[begun(), Record::Done])).unwrap();
    let past = place.path().join("001795862827720-000-flash.jsonl");
    fs::write(past, lines(&[begun(), started()])).unwrap();
    assert!(interrupted(&folder.all()).is_some());
    for _ in 0..12 {
        let mut journal = Journal::new(folder.create("flash").unwrap());
        journal.write(&begun()).unwrap();
        journal.write(&Record::Done).unwrap();
    }
    assert_eq!(interrupted(&folder.all()), None);
    let newest = folder.names().unwrap().remove(0).1;
    assert!(newest.ends_with("n00000012-flash.jsonl"), "{newest:?}");
}

#[test]
fn a_folder_of_more_than_all_journals_together_is_read_up_to_its_bound_and_the_rest_is_told() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path().to_owned());
    let done = lines(&[Record::Done]);
    let many = done.repeat(50_000);
    // Lengths alone, without a byte on the disk: what is no journal counts for the time that reading it takes.
    for (prefix, count, content) in [("n9", 6, Some(&many)), ("n1", 60, None)] {
        for number in 0..count {
            let path = place
                .path()
                .join(format!("{prefix}{number:02}-flash.jsonl"));
            match content {
                Some(content) => fs::write(path, content).unwrap(),
                None => File::create(path).unwrap().set_len(MOST_BYTES).unwrap(),
            }
        }
    }
    let kept = folder.all();
    let records: usize = kept.journals.iter().map(Vec::len).sum();
    assert_eq!(
        records, 250_000,
        "the one that goes over the bound is the last"
    );
    assert_eq!(kept.unreadable.len(), 1);
    for (_, path) in folder.names().unwrap().iter().take(6) {
        fs::remove_file(path).unwrap();
    }
    let kept = folder.all();
    assert!(kept.journals.is_empty());
    assert_eq!(kept.unreadable.len(), 32 + 1, "as many as are read of all");
    assert!(kept.unreadable[32].reason.contains("too many"));
}

#[test]
fn a_journal_that_cannot_be_read_is_told_and_never_counts_as_none() {
    let place = tempfile::tempdir().unwrap();
    let folder = Folder::new(place.path().join("journal"));
    assert_eq!(folder.all(), StoredJournals::default());
    fs::create_dir(&folder.0).unwrap();
    let large = vec![b'x'; usize::try_from(MOST_BYTES).unwrap() + 1];
    let later = b"{\"record\":\"from-the-future\"}\n".to_vec();
    let damaged = [
        lines(&[begun()]),
        b"\xff\xfe\n".to_vec(),
        lines(&[started()]),
    ]
    .concat();
    for (name, bytes) in [("n1-a", large), ("n2-a", later), ("n3-a", damaged)] {
        fs::write(folder.0.join(name).with_extension("jsonl"), bytes).unwrap();
    }
    fs::create_dir(folder.0.join("n4-a.jsonl")).unwrap();
    fs::write(folder.0.join("n7-a.jsonl"), [0; 4096]).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", folder.0.join("n8-a.jsonl")).unwrap();
    #[cfg(unix)]
    rustix::fs::mknodat(
        rustix::fs::CWD,
        folder.0.join("n5-\u{1b}.jsonl"),
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
        0,
    )
    .unwrap();
    let kept = folder.all();
    assert_eq!(
        kept.unreadable.len(),
        if cfg!(unix) { 7 } else { 5 },
        "{kept:?}"
    );
    assert!(
        kept.unreadable
            .iter()
            .all(|one| !one.to_string().chars().any(text::is_unsafe))
    );
    // A journal cut off by a power failure is read: its last line is not whole.
    let cut = [lines(&[begun(), started()]), b"{\"record\":\"do".to_vec()].concat();
    fs::write(folder.0.join("n6-a.jsonl"), cut).unwrap();
    assert!(interrupted(&folder.all()).is_some());
}

#[test]
fn what_is_only_history_is_read_once_and_an_open_job_at_every_start() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().to_owned());
    let mut write = |records: &[Record]| {
        let mut journal = Journal::new(folder.create("flash").unwrap());
        for record in records {
            journal.write(record).unwrap();
        }
    };
    let folder = Folder::new(place.path().to_owned());
    let found = || {
        let kept = folder.unsettled();
        let found = interrupted(&kept);
        assert_eq!(found, interrupted(&folder.all()));
        (kept.journals.len(), found.is_some())
    };
    assert_eq!(found(), (0, false));
    write(&[begun(), Record::Done]);
    write(&[begun(), started()]);
    write(&[begun(), Record::Done]);
    assert_eq!(found(), (3, false));
    assert_eq!(found(), (0, false));
    // A job of another process that has just begun its journal, and one that was interrupted.
    write(&[]);
    assert_eq!(found(), (1, false));
    write(&[begun(), started()]);
    assert_eq!(found(), (2, true));
    assert_eq!(found(), (2, true));
    write(&[begun(), Record::Done]);
    assert_eq!(found(), (3, false));
    // The first of them may still become the journal of an interrupted job.
    assert_eq!(found(), (3, false));
    // A mark that was damaged costs reading, and nothing else.
    fs::write(place.path().join(MARK), "many").unwrap();
    assert_eq!(found(), (6, false));
}

#[test]
fn a_mark_that_no_journal_has_reached_hides_none() {
    let place = tempfile::tempdir().unwrap();
    let mark = place.path().join(MARK);
    for said in ["57", "18446744073709551615"] {
        // As when somebody removed the journals and left the mark.
        fs::write(&mark, said).unwrap();
        let mut folder = Folder::new(place.path().to_owned());
        let mut journal = Journal::new(folder.create("flash").unwrap());
        for record in [begun(), started()] {
            journal.write(&record).unwrap();
        }
        assert!(interrupted(&folder.unsettled()).is_some(), "{said}");
        assert!(!mark.exists(), "it would be believed later");
        // Nor when it comes later.
        fs::write(&mark, said).unwrap();
        assert!(interrupted(&folder.unsettled()).is_some(), "{said}");
        for (_, path) in folder.names().unwrap() {
            fs::remove_file(path).unwrap();
        }
    }
}

#[cfg(unix)]
#[test]
fn a_folder_on_a_disk_that_is_not_there_is_told() {
    let place = tempfile::tempdir().unwrap();
    let link = place.path().join("state");
    std::os::unix::fs::symlink(place.path().join("disk"), &link).unwrap();
    for path in [link.clone(), link.join("journal")] {
        assert_eq!(Folder::new(path).all().unreadable.len(), 1);
    }
    fs::create_dir(place.path().join("disk")).unwrap();
    assert_eq!(
        Folder::new(link.join("journal")).all(),
        StoredJournals::default()
    );
}

#[test]
fn old_journals_go_but_never_that_of_an_interrupted_job() {
    let place = tempfile::tempdir().unwrap();
    let mut folder = Folder::new(place.path().to_owned());
    fs::write(
        place.path().join("n00000001-flash.jsonl"),
        lines(&[begun(), started()]),
    )
    .unwrap();
    fs::write(place.path().join("n00000002-flash.jsonl"), b"?\n").unwrap();
    for number in 3..300 {
        let path = place.path().join(format!("n{number:08}-flash.jsonl"));
        fs::write(path, lines(&[begun(), Record::Done])).unwrap();
    }
    folder.create("flash").unwrap();
    let names = folder.names().unwrap();
    assert_eq!(names.len(), KEEP + 3);
    assert!(names.last().unwrap().1.ends_with("n00000001-flash.jsonl"));
}
