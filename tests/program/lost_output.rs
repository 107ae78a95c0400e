//! Output to a reader that left, that stopped reading, or that cannot be written to is lost: a command counts it as no
//! success, and waits for nobody.

use std::fs::File;
use std::io::{BufRead as _, BufReader, PipeReader, PipeWriter, Read as _, Write as _};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use rustix::fs::{OFlags, fcntl_setfl};
use rustix::process::Signal;

use crate::served::{Served, has_signal, signal};

/// The second that a reader is waited for after a signal, and what a busy computer takes for the rest.
const SOON: Duration = Duration::from_millis(5000);

fn modem() -> Served {
    Served::of(&["--scenario", "normal"])
}

/// A pipe that nobody reads and in which there is no room.
fn stopped_reader() -> (PipeReader, PipeWriter) {
    let (reader, writer) = std::io::pipe().unwrap();
    fcntl_setfl(&writer, OFlags::NONBLOCK).unwrap();
    while rustix::io::write(&writer, &[b'x'; 4096]).is_ok() {}
    fcntl_setfl(&writer, OFlags::empty()).unwrap();
    (reader, writer)
}

/// Waits for the end. Gives the exit code.
fn ends_soon(mut child: Child) -> Option<i32> {
    let begun = Instant::now();
    let status = child.wait().unwrap();
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    status.code()
}

#[test]
fn an_answer_that_cannot_be_written_is_no_success() {
    let served = modem();
    for words in [
        &["info"][..],
        &["info", "--json"],
        &["info", "--watch"],
        &["--help"],
        &["rules", "show"],
    ] {
        let mut command = match words {
            ["info", ..] => served.on_port(words),
            _ => served.command(words),
        };
        let ended = command.stdout(File::open("/dev/null").unwrap()).output();
        let ended = ended.unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(1), "{words:?}: {said}");
    }
}

#[test]
fn a_watch_ends_quietly_when_its_reader_left_before_it_began() {
    let served = modem();
    for more in [&[][..], &["--json"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = served.on_port(&["info", "--watch"]);
        let ended = command.args(more).stdout(writer).output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(0), "{more:?}: {said}");
        assert!(!said.contains("stopped"), "{more:?}: {said}");
    }
}

#[test]
fn a_signal_ends_a_command_whose_reader_stopped_reading() {
    let served = modem();
    let (_reader, writer) = stopped_reader();
    let mut command = served.on_port(&["info", "--watch", "--json"]);
    let mut child = command
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stderr.take().unwrap());
    said.read_line(&mut String::new()).unwrap();
    signal(&child, Signal::TERM);
    assert_eq!(ends_soon(child), Some(1));

    let (_reader, writer) = stopped_reader();
    let mut command = served.on_port(&["info", "--watch", "--json"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(writer)
        .spawn()
        .unwrap();
    // Nothing comes here either as long as nobody reads the words.
    let mut output = child.stdout.take().unwrap();
    while !has_signal(child.id(), "SigCgt:", Signal::TERM) {
        std::thread::yield_now();
    }
    signal(&child, Signal::TERM);
    assert_eq!(ends_soon(child), Some(5));
    let mut events = String::new();
    output.read_to_string(&mut events).unwrap();
    assert!(events.contains("\"cancelled\""), "{events}");
}

#[test]
fn a_talk_ends_when_its_reader_left_though_more_may_be_typed() {
    let served = modem();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = served.on_port(&["console"]);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(writer)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut typed = child.stdin.take().unwrap();
    typed.write_all(b"AT\n").unwrap();
    assert_eq!(ends_soon(child), Some(0));
    drop(typed);
}
