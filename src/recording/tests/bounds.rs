//! The bounds of a recording: what is too large, too much or damaged is not made and not read.

use super::super::explain::explain;
use super::super::{
    Ending, Header, MOST_BYTES, MOST_ENTRIES, Payloads, RecordLine, RecordedEvent, Recording,
    RecordingError, Source, Tape,
};
use super::{Sink, record};
use crate::bus::Role;
use crate::job::{IdentifyRequest, JobRequest};
use crate::simulator::{Model, Scenario};

#[test]
fn a_recording_that_was_cut_off_is_read_up_to_there_and_a_damaged_one_is_not() {
    let (_, text) = record(
        Scenario::of(Model::E1550),
        &JobRequest::Identify(IdentifyRequest::Read),
        Payloads::Hashed,
    );
    let whole = Recording::parse(&text).unwrap();
    let cut = Recording::parse(&text[..text.len() - 5]).unwrap();
    assert_eq!(cut.entries.len() + 1, whole.entries.len());
    let problem = |text: &str| Recording::parse(text).unwrap_err().problem().id();
    assert_eq!(problem(""), "recording-damaged");
    assert_eq!(problem("{}\n"), "recording-damaged");
    assert_eq!(
        problem(&text.replace("\"version\":1", "\"version\":2")),
        "recording-damaged"
    );
    assert_eq!(
        problem(&text.replacen("\"hex\":\"4", "\"hex\":\"g", 1)),
        "recording-damaged"
    );
    assert_eq!(
        problem(&text.replacen("\"ms\"", "\"xx\"", 1)),
        "recording-damaged"
    );
}

#[test]
fn a_recording_that_is_as_large_as_it_may_be_ends_and_says_so() {
    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let now = std::time::Instant::now();
    for _ in 0..5000 {
        let port = tape.opened(now, Role::PcUi, "a port");
        tape.note(now, port, RecordedEvent::Close);
    }
    assert_eq!(tape.finish().unwrap(), Ending::Full);
    let recording = Recording::parse(&sink.text()).unwrap();
    assert_eq!(recording.entries.last().unwrap().event, RecordedEvent::Full);
    assert!(recording.entries.len() < 2 * 4096);
}

/// A recording with so many entries, each on a port of its own or all on one.
fn of_entries(count: u32, own_ports: bool) -> String {
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    let mut text = serde_json::to_string(&header).unwrap() + "\n";
    for number in 1..=count {
        let entry = RecordLine {
            ms: 0,
            port: if own_ports { number } else { 1 },
            event: RecordedEvent::Discard,
        };
        text += &serde_json::to_string(&entry).unwrap();
        text.push('\n');
    }
    text
}

#[test]
fn a_recording_that_is_larger_than_any_of_ours_is_not_read() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("large.jsonl");
    // A file without a byte on the disk: only its length tells, and nothing of it is read.
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(MOST_BYTES + 1).unwrap();
    assert!(matches!(
        Recording::open(&path),
        Err(RecordingError::TooLarge)
    ));
    assert!(Recording::parse(&of_entries(4096, true)).is_ok());
    let too_many = Recording::parse(&of_entries(4097, true));
    assert!(matches!(too_many, Err(RecordingError::TooMany)));
}

#[test]
#[ignore = "a million entries take half a minute to write and read"]
fn a_recording_of_a_million_entries_ends_and_is_read_again() {
    let million = u32::try_from(MOST_ENTRIES).unwrap();
    assert!(Recording::parse(&of_entries(million, false)).is_ok());
    let too_many = Recording::parse(&of_entries(million + 1, false));
    assert!(matches!(too_many, Err(RecordingError::TooMany)));

    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let now = std::time::Instant::now();
    let port = tape.opened(now, Role::PcUi, "a port");
    for _ in 0..=MOST_ENTRIES {
        tape.note(now, port, RecordedEvent::Discard);
    }
    assert_eq!(tape.finish().unwrap(), Ending::Full);
    let recording = Recording::parse(&sink.text()).unwrap();
    assert_eq!(recording.entries.len(), MOST_ENTRIES);
    assert_eq!(recording.entries.last().unwrap().event, RecordedEvent::Full);
}

#[test]
fn what_a_recording_is_made_of_has_a_bound() {
    let (_, text) = record(
        Scenario::of(Model::E1550),
        &JobRequest::Identify(IdentifyRequest::Read),
        Payloads::Hashed,
    );
    let header = text.lines().next().unwrap();
    let line = r#"{"ms":0,"port":PORT,"event":"in","hex":"HEX"}"#;
    let recording = |lines: &mut dyn Iterator<Item = String>| {
        let lines: String = lines.map(|line| line + "\n").collect();
        Recording::parse(&format!("{header}\n{lines}"))
    };
    let mut ports = (0..5000).map(|port: u32| line.replace("PORT", &port.to_string()));
    let ports = recording(&mut ports.by_ref().map(|line| line.replace("HEX", "61")));
    assert!(matches!(ports.unwrap_err(), RecordingError::TooMany));
    let lines = line
        .replace("PORT", "1")
        .replace("HEX", &"610a".repeat(150_000));
    let recording = recording(&mut std::iter::once(lines)).unwrap();
    let told = explain(&recording).lines;
    assert_eq!(told.len(), 100_001);
    assert_eq!(told.last().unwrap().text, "50000 more lines are not shown");
}
