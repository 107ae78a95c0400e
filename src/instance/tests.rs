use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crossbeam_channel::Receiver;

use super::*;

/// Names the folder in which a process of its own is the first, until it is killed.
const HOLD: &str = "MODEM_MEDIC_TEST_HOLD";

fn open(folder: &Path) -> (Open, Receiver<Option<PathBuf>>) {
    let StartOutcome::First(first) = enter(folder, None) else {
        panic!("not the first");
    };
    let (sender, handed) = bounded(64);
    let open = first
        .listen(move |file| {
            sender.send(file).unwrap();
            FirstAnswer::Taken
        })
        .unwrap();
    (open, handed)
}

fn is_first(folder: &Path) -> bool {
    matches!(enter(folder, None), StartOutcome::First(_))
}

fn is_handed_over(entry: &StartOutcome) -> bool {
    matches!(entry, StartOutcome::HandedOver)
}

#[test]
fn a_second_start_hands_its_file_over_and_a_third_only_asks_for_the_window() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("state/instance");
    let (first, handed) = open(&folder);
    let file = place.path().join("Update ä 11.609.exe");
    assert!(is_handed_over(&enter(&folder, Some(&file))));
    assert_eq!(handed.recv().unwrap(), Some(file));
    assert!(is_handed_over(&enter(&folder, None)));
    assert_eq!(handed.recv().unwrap(), None);
    // A name from the second one's own folder is made whole by the second one.
    assert!(is_handed_over(&enter(&folder, Some(Path::new("a.exe")))));
    let whole = std::env::current_dir().unwrap().join("a.exe");
    assert_eq!(handed.recv().unwrap(), Some(whole));
    drop(first);
    assert!(is_first(&folder));
}

#[cfg(unix)]
#[test]
fn a_first_that_only_finishes_its_job_takes_nothing_and_can_be_waited_for() {
    let place = tempfile::tempdir().unwrap();
    let StartOutcome::First(first) = enter(place.path(), None) else {
        panic!("not the first");
    };
    let open = first.listen(|_| FirstAnswer::Finishing).unwrap();
    let file = Some(Path::new("Update.exe"));
    assert!(matches!(enter(place.path(), file), StartOutcome::Finishing));
    let folder = place.path().to_owned();
    let waits = std::thread::Builder::new().name("waits".into());
    let waits = waits.spawn(move || wait_for_end(&folder)).unwrap();
    drop(open);
    waits.join().unwrap().unwrap();
    assert!(is_first(place.path()));
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_unicode_arrives_as_it_is() {
    use std::os::unix::ffi::OsStrExt as _;
    let place = tempfile::tempdir().unwrap();
    let (_first, handed) = open(place.path());
    let file = Path::new(std::ffi::OsStr::from_bytes(b"/fw/\xFF\xFE.exe"));
    assert!(is_handed_over(&enter(place.path(), Some(file))));
    assert_eq!(handed.recv().unwrap().as_deref(), Some(file));
}

#[test]
fn two_folders_are_two_instances() {
    let place = tempfile::tempdir().unwrap();
    let (_one, _) = open(&place.path().join("one"));
    assert!(is_first(&place.path().join("two")));
}

#[test]
fn many_starts_at_once_make_one_first_and_lose_no_file() {
    let place = tempfile::tempdir().unwrap();
    let (_first, handed) = open(place.path());
    let files: Vec<PathBuf> = (0..12)
        .map(|number| place.path().join(format!("{number}.exe")))
        .collect();
    std::thread::scope(|scope| {
        for file in &files {
            scope.spawn(|| assert!(is_handed_over(&enter(place.path(), Some(file)))));
        }
    });
    let mut came: Vec<PathBuf> = handed.try_iter().flatten().collect();
    came.sort();
    let mut sent = files.clone();
    sent.sort();
    assert_eq!(came, sent);
}

#[test]
fn what_is_not_a_message_is_turned_away_and_disturbs_nobody() {
    let place = tempfile::tempdir().unwrap();
    let (_first, handed) = open(place.path());
    let address = Address::in_folder(place.path());
    let whole = message(Some(&place.path().join("a.exe"))).unwrap();
    let mut relative = [GREETING.as_slice(), &5_u32.to_le_bytes(), b"a.exe"].concat();
    let long = [GREETING.as_slice(), &u32::MAX.to_le_bytes()].concat();
    let nul = [GREETING.as_slice(), &4_u32.to_le_bytes(), b"/a\0b"].concat();
    let other = [b"GET / HTTP/1.1\r\n".as_slice(), &[0; 32]].concat();
    relative.extend_from_slice(b"more");
    for bytes in [
        &whole[..whole.len() - 1],
        &relative,
        &long,
        &nul,
        &other,
        &[],
    ] {
        let mut stream = Stream::connect(address.name().unwrap()).unwrap();
        // It may be turned away before all of it was said.
        stream.write_all(bytes).ok();
        drop(stream);
    }
    // One that says nothing, and stays.
    let silent = Stream::connect(address.name().unwrap()).unwrap();
    assert!(is_handed_over(&enter(place.path(), None)));
    assert_eq!(handed.try_iter().collect::<Vec<_>>(), [None]);
    drop(silent);
}

#[test]
fn any_bytes_are_read_or_refused() {
    use proptest::prelude::*;
    let mut runner = proptest::test_runner::TestRunner::default();
    let bytes = proptest::collection::vec(any::<u8>(), 0..64);
    runner
        .run(&(any::<bool>(), bytes), |(greeted, bytes)| {
            let whole = if greeted {
                [GREETING.as_slice(), &bytes].concat()
            } else {
                bytes
            };
            if let Ok(Some(file)) = read_message(&mut whole.as_slice()) {
                prop_assert!(file.is_absolute());
            }
            Ok(())
        })
        .unwrap();
}

#[cfg(unix)]
#[test]
fn no_other_user_can_enter_the_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("instance");
    fs::create_dir(&folder).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let (_first, _) = open(&folder);
    let mode = fs::metadata(&folder).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn a_folder_that_cannot_be_made_stops_no_window() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "").unwrap();
    assert!(matches!(
        enter(&file.join("instance"), None),
        StartOutcome::Alone(_)
    ));
}

/// Not a test: what the next one runs as a process of its own.
#[test]
#[ignore = "holds the place until it is killed"]
fn hold_the_place() {
    let Some(folder) = std::env::var_os(HOLD) else {
        return;
    };
    let (_first, handed) = open(Path::new(&folder));
    println!("held");
    handed.recv().unwrap();
}

#[test]
fn a_first_that_was_killed_leaves_no_lock() {
    let place = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "instance::tests::hold_the_place",
            "--ignored",
            "--nocapture",
        ])
        .env(HOLD, place.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(
        lines
            .map_while(Result::ok)
            .any(|line| line.ends_with("held"))
    );
    let lock = lock_file(place.path()).unwrap();
    assert!(matches!(lock.try_lock(), Err(TryLockError::WouldBlock)));
    child.kill().unwrap();
    child.wait().unwrap();
    drop(lock);
    assert!(is_first(place.path()));
}
