use std::fs;

use super::panics::within_source;
use super::rotated::{FILES, MOST_BYTES};
use super::*;

fn in_memory() -> Logbook {
    Logbook::new(None, Mask::default())
}

#[test]
fn lines_are_read_once_each_as_they_come() {
    let log = in_memory();
    assert_eq!(log.recent(0), (0, Vec::new()));
    log.add(Level::Info, "modem_medic::job::flash", "one");
    log.add(Level::Warn, "wgpu_core", "two");
    let (next, lines) = log.recent(0);
    assert_eq!(next, 2);
    let seen: Vec<_> = lines
        .iter()
        .map(|line| (line.number, line.source.as_str(), line.text.as_str()))
        .collect();
    assert_eq!(seen, [(0, "job::flash", "one"), (1, "wgpu_core", "two")]);
    assert_eq!(log.recent(next), (2, Vec::new()));
    log.add(Level::Info, "x", "three");
    let (next, lines) = log.recent(next);
    assert_eq!((next, lines.len()), (3, 1));
    // A reader of another log, that was further, is not answered with old lines.
    assert_eq!(log.recent(99), (3, Vec::new()));
}

#[test]
fn memory_holds_the_newest_lines_only() {
    let log = in_memory();
    for number in 0..LINES + 10 {
        log.add(Level::Info, "x", &format!("line {number}"));
    }
    let (next, lines) = log.recent(3);
    assert_eq!(next, 2010);
    assert_eq!(lines.len(), LINES);
    assert_eq!(lines.first().unwrap().text, "line 10");
    assert_eq!(log.recent(2009).1.len(), 1);
}

#[test]
fn a_line_reads_like_a_line_of_a_log() {
    let log = in_memory();
    log.add(Level::Info, "modem_medic", "the text");
    let line = log.recent(0).1.pop().unwrap();
    let shape: String = line
        .time
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    assert_eq!(shape, "0000-00-00 00:00:00.000");
    assert_eq!(
        line.to_string(),
        format!("{} INFO  modem_medic: the text", line.time)
    );
}

#[test]
fn what_is_kept_is_masked_and_cannot_pass_for_other_lines() {
    let place = tempfile::tempdir().unwrap();
    let mask = Mask::new(Some(Path::new("/home/marlene")), Some("marlene"));
    let log = Logbook::new(Some(place.path().to_owned()), mask);
    log.add(
        Level::Info,
        "x",
        "IMEI 4901542\u{200b}03237518 \x1b[31m/home/marlene/a\n2026-01-01 00:00:00.000 ERROR x: forged\n",
    );
    log.add(
        Level::Info,
        "x",
        &format!("{} 490154203237518", "y".repeat(LONGEST - 8)),
    );
    let (_, lines) = log.recent(0);
    assert_eq!(
        lines.first().unwrap().text,
        "IMEI …237518 [31m~/a\n    2026-01-01 00:00:00.000 ERROR x: forged"
    );
    let file = fs::read_to_string(place.path().join("modem-medic.log")).unwrap();
    for hidden in ["marlene", "490154", "\x1b"] {
        assert!(!file.contains(hidden), "{hidden}");
    }
    assert_eq!(
        file.lines().filter(|line| line.starts_with("20")).count(),
        2
    );
}

#[test]
fn files_are_few_and_small_and_the_newest_comes_first() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("new/log");
    let log = Logbook::new(Some(folder.clone()), Mask::default());
    let text = "z".repeat(LONGEST);
    for number in 0..2000 {
        log.add(Level::Info, "x", &format!("{number} {text}"));
    }
    let files = files(&folder);
    assert_eq!(files.len(), FILES);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), FILES);
    for file in &files {
        assert!(fs::metadata(file).unwrap().len() <= MOST_BYTES);
    }
    let newest = fs::read_to_string(files.first().unwrap()).unwrap();
    assert!(newest.lines().last().unwrap().contains(" x: 1999 "));
    let second = fs::read_to_string(files.get(1).unwrap()).unwrap();
    let number = |line: &str| -> u32 {
        let text = line.split(" x: ").nth(1).unwrap();
        text.split(' ').next().unwrap().parse().unwrap()
    };
    assert_eq!(
        number(second.lines().last().unwrap()) + 1,
        number(newest.lines().next().unwrap())
    );
    assert_eq!(log.trouble(), None);
}

#[test]
fn a_start_goes_on_in_a_small_file_and_begins_anew_after_a_large_one() {
    let place = tempfile::tempdir().unwrap();
    let start = |text: &str| {
        Logbook::new(Some(place.path().to_owned()), Mask::default()).add(Level::Info, "x", text);
    };
    start("first");
    start("second");
    let newest = place.path().join("modem-medic.log");
    assert_eq!(fs::read_to_string(&newest).unwrap().lines().count(), 2);
    fs::write(&newest, vec![b'\n'; 600_000]).unwrap();
    start("third");
    assert_eq!(fs::read_to_string(&newest).unwrap().lines().count(), 1);
    assert_eq!(files(place.path()).len(), 2);
}

#[test]
fn a_folder_that_cannot_be_written_leaves_the_log_in_memory_and_says_so() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("file");
    fs::write(&file, "x").unwrap();
    let log = Logbook::new(Some(file.join("log")), Mask::default());
    log.add(Level::Info, "x", "still here");
    assert!(
        log.trouble()
            .unwrap()
            .to_string()
            .contains("in memory only")
    );
    let (_, lines) = log.recent(0);
    assert_eq!(lines.len(), 2);
    assert_eq!(lines.first().unwrap().level, Level::Warn);
}

#[test]
fn a_folder_that_vanishes_does_not_stop_the_log() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("log");
    let log = Logbook::new(Some(folder.clone()), Mask::default());
    fs::remove_dir_all(&folder).ok();
    fs::write(&folder, "in the way").ok();
    let text = "z".repeat(LONGEST);
    for _ in 0..300 {
        log.add(Level::Info, "x", &text);
    }
    assert_eq!(log.recent(0).1.len(), 300);
    if cfg!(unix) {
        assert!(log.trouble().is_some());
    }
}

#[test]
fn many_threads_lose_no_line() {
    let log = in_memory();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..100).for_each(|_| log.add(Level::Info, "x", "y")));
        }
    });
    let (next, lines) = log.recent(0);
    assert_eq!((next, lines.len()), (400, 400));
    assert!(
        lines
            .iter()
            .zip(0..)
            .all(|(line, number)| line.number == number)
    );
}

#[test]
fn others_are_heard_only_when_they_warn() {
    assert!(is_kept("modem_medic", Level::Debug));
    assert!(is_kept("modem_medic::job", Level::Debug));
    assert!(!is_kept("modem_medic::job", Level::Trace));
    assert!(!is_kept("modem_medical", Level::Info));
    assert!(!is_kept("wgpu_core::device", Level::Info));
    assert!(is_kept("egui_glow::painter", Level::Debug));
    assert!(is_kept("zbus", Level::Warn));
}

#[test]
fn the_programs_own_log_takes_a_second_start_and_panics() {
    let first = Logbook::start(None);
    let second = Logbook::start(None);
    install_panic_hook();
    install_panic_hook();
    let place = tempfile::tempdir().unwrap();
    log::warn!("before the other start");
    let third = Logbook::start(Some(place.path().to_owned()));
    let died = std::thread::Builder::new()
        .name("doomed".into())
        .spawn(|| panic!("no way out, IMEI 490154203237518"))
        .unwrap()
        .join();
    assert!(died.is_err());
    let has = |log: &Logbook, part: &str| {
        let (_, lines) = log.recent(0);
        lines.iter().any(|line| line.text.contains(part))
    };
    assert!(has(&first, "before the other start") && has(&second, "before the other start"));
    assert!(has(
        &third,
        "thread doomed panicked at src/logbook/tests.rs:"
    ));
    assert!(has(&third, "no way out, IMEI …237518"));
    let file = fs::read_to_string(place.path().join("modem-medic.log")).unwrap();
    assert!(file.contains("ERROR panic: thread doomed"));
}

#[test]
fn places_in_the_source_name_no_computer() {
    for (given, shown) in [
        ("src/job/flash.rs", "src/job/flash.rs"),
        (
            "/build/someone/modem-medic/src/job/flash.rs",
            "src/job/flash.rs",
        ),
        ("C:\\build\\src\\main.rs", "src/main.rs"),
        (
            "/x/registry/src/index-1/egui-0.37.0/src/ui.rs",
            "egui-0.37.0/src/ui.rs",
        ),
        ("/rustc/abc/library/core/src/option.rs", "src/option.rs"),
        ("/x/build.rs", "build.rs"),
    ] {
        assert_eq!(within_source(given), shown);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_the_place_of_the_log_is_neither_written_nor_sent_to_anyone() {
    let place = tempfile::tempdir().unwrap();
    let victim = place.path().join("victim");
    for text in ["precious\n".to_owned(), "x".repeat(900_000)] {
        fs::write(&victim, &text).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("modem-medic.log");
        std::os::unix::fs::symlink(&victim, &link).unwrap();
        Logbook::new(Some(folder.path().to_owned()), Mask::default()).add(Level::Info, "x", "y");
        assert_eq!(fs::read_to_string(&victim).unwrap(), text);
        for file in files(folder.path()) {
            assert!(fs::metadata(file).unwrap().len() < 900_000);
        }
    }
}

/// Opening a FIFO waits for its other end, so none is opened.
#[cfg(unix)]
#[test]
fn a_fifo_in_the_place_of_the_log_leaves_it_in_memory() {
    let place = tempfile::tempdir().unwrap();
    let fifo = place.path().join("modem-medic.log");
    let (kind, mode) = (
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::from_raw_mode(0o600),
    );
    rustix::fs::mknodat(rustix::fs::CWD, &fifo, kind, mode, 0).unwrap();
    let log = Logbook::new(Some(place.path().to_owned()), Mask::default());
    log.add(Level::Info, "x", "still here");
    assert!(log.trouble().is_some());
    assert_eq!(log.recent(0).1.len(), 2);
}
