//! Jobs on the simulated modem, recorded and played back in memory.

mod bounds;
mod replay_bus;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::explain::{FactVerdict, explain};
use super::replay::Speed;
use super::{Header, Payloads, RecordLine, RecordedEvent, Recording, RecordingBus, Source, Tape};
use crate::bus::{Bus, Clock as _, PortError, Ports as _, Role};
use crate::firmware::{Package, sample};
use crate::job::{
    self, BackupRequest, Done, Failure, FlashRequest, IdentifyRequest, JobRequest,
    ReactivateRequest, Surroundings, Wanted,
};
use crate::journal::memory::Shelf;
use crate::modem::Syscfg;
use crate::simulator::{Effect, Fault, MemoryBus, Model, Scenario, Trigger};
use replay_bus::ReplayBus;

#[derive(Clone, Debug, Default)]
pub(super) struct Sink(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Sink {
    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

fn run(bus: &mut dyn Bus, request: &JobRequest) -> Result<Done, Failure> {
    let mut store = Shelf::default();
    let mut around = Surroundings {
        bus,
        guard: &mut crate::guard::Unguarded,
        store: &mut store,
        tell: &mut |_| {},
        cancelled: &mut || false,
    };
    job::run(&mut around, request)
}

/// The outcome of the job, and the text of its recording.
fn record(
    scenario: Scenario,
    request: &JobRequest,
    payloads: Payloads,
) -> (Result<Done, Failure>, String) {
    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, payloads);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let mut bus = RecordingBus::new(Box::new(MemoryBus::new(scenario)), tape.clone());
    let outcome = run(&mut bus, request);
    tape.finish().unwrap();
    (outcome, sink.text())
}

fn replay(
    text: &str,
    request: &JobRequest,
    speed: Speed,
) -> (Result<Done, Failure>, super::replay::ReplayOutcome) {
    let mut bus = ReplayBus::new(Recording::parse(text).unwrap(), speed);
    let handle = bus.handle();
    let outcome = run(&mut bus, request);
    (outcome, handle.outcome())
}

fn flash(size: usize) -> JobRequest {
    let bytes = sample::e1550_firmware("11.609.20.00.00", size);
    let package = Package::from_bytes("E155XUpdate.exe", bytes).unwrap();
    JobRequest::Flash(FlashRequest {
        package: Arc::new(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

/// No form of this number is in the recording: not in its text, not in the bytes its hex stands for, and
/// not as packed digits of either order, at either half of a byte.
pub(super) fn assert_absent(text: &str, number: &str) {
    assert!(!text.contains(number), "in the text");
    let recording = Recording::parse(text).unwrap();
    let mut streams = std::collections::BTreeMap::<(u32, bool), Vec<u8>>::new();
    for entry in &recording.entries {
        let (RecordedEvent::Out { hex, .. } | RecordedEvent::In { hex, .. }) = &entry.event else {
            continue;
        };
        let is_out = matches!(entry.event, RecordedEvent::Out { .. });
        let bytes = crate::hex::decode(hex).unwrap();
        streams
            .entry((entry.port, is_out))
            .or_default()
            .extend(bytes);
    }
    // Ten digits in a row give it away as well as all.
    let part = number.as_bytes().get(3..13).unwrap();
    let digits: Vec<u8> = part.iter().map(|digit| digit - b'0').collect();
    for bytes in streams.values() {
        let absent = |haystack: &[u8], needle: &[u8]| {
            !haystack
                .windows(needle.len())
                .any(|window| window == needle)
        };
        assert!(absent(bytes, part), "as text");
        let every_second: Vec<u8> = bytes.iter().step_by(2).copied().collect();
        assert!(absent(&every_second, part), "as text of two bytes a sign");
        for swapped in [false, true] {
            let nibbles: Vec<u8> = bytes
                .iter()
                .flat_map(|byte| {
                    let (high, low) = (byte >> 4, byte & 0x0F);
                    if swapped { [low, high] } else { [high, low] }
                })
                .collect();
            assert!(absent(&nibbles, &digits), "as packed digits");
        }
    }
}

#[test]
fn a_recorded_flash_reaches_done_again() {
    let request = flash(200_000);
    let (done, text) = record(Scenario::of(Model::E1550), &request, Payloads::Hashed);
    let done = done.unwrap();
    assert!(text.len() < 150_000, "{} bytes", text.len());
    for speed in [Speed::Quick, Speed::Recorded] {
        let (again, played) = replay(&text, &request, speed);
        assert_eq!(played.difference, None, "{played}");
        assert_eq!(format!("{:?}", again.unwrap()), format!("{done:?}"));
        assert!(played.is_complete(), "{played}");
    }
}

#[test]
fn a_hisilicon_flash_with_faults_and_all_payloads_reaches_done_again() {
    let bytes = sample::e3372_firmware("22.200.05.00.00", 50_000);
    let package = Package::from_bytes("E3372_Update.bin", bytes).unwrap();
    let request = JobRequest::Flash(FlashRequest {
        package: Arc::new(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    });
    let scenario = Scenario {
        faults: vec![Fault::new(Effect::LostReply, Trigger::Block(5))],
        ..Scenario::of(Model::E3372)
    };
    let (done, text) = record(scenario, &request, Payloads::Kept);
    done.unwrap();
    let (again, played) = replay(&text, &request, Speed::Recorded);
    assert!(played.is_complete(), "{played}");
    again.unwrap();
}

#[test]
fn another_file_is_told_at_its_first_byte_that_differs() {
    let (_, text) = record(Scenario::of(Model::E1550), &flash(20_000), Payloads::Hashed);
    let (outcome, played) = replay(&text, &flash(30_000), Speed::Quick);
    outcome.unwrap_err();
    let difference = played.difference.unwrap();
    assert_eq!(difference.role, Role::Download);
    let lines: Vec<&str> = text.lines().collect();
    let line = lines[difference.line - 1];
    // The first object has the same size and other content.
    let block: serde_json::Value = serde_json::from_str(line).unwrap();
    assert_eq!(block["event"], "block", "{line}");
    let hash = block["sha256"].as_str().unwrap();
    assert!(
        difference.expected.contains(hash) && !difference.got.contains(hash),
        "{difference}"
    );
}

#[test]
fn the_identity_is_in_no_recording_and_the_replay_still_runs() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = Scenario::of(Model::E1550);
    let imei = scenario.identity.imei.clone();
    for request in [
        JobRequest::Identify(IdentifyRequest::Read),
        JobRequest::Backup(BackupRequest {
            out: folder.path().join("backup.json"),
        }),
        JobRequest::Reactivate(ReactivateRequest::Set(Syscfg::REACTIVATE.into())),
        flash(20_000),
    ] {
        let (done, text) = record(scenario.clone(), &request, Payloads::Kept);
        done.unwrap();
        assert!(text.contains("\"scrubbed\":true"));
        assert_absent(&text, &imei);
        let (again, played) = replay(&text, &request, Speed::Quick);
        assert!(played.is_complete(), "{request:?}: {played}");
        again.unwrap();
    }
}

fn out_event(hex: String) -> RecordedEvent {
    let scrubbed = false;
    RecordedEvent::Out { hex, scrubbed }
}

fn in_event(hex: String) -> RecordedEvent {
    let scrubbed = false;
    RecordedEvent::In { hex, scrubbed }
}

/// A port on which two talk by hand.
fn by_hand(talk: &[(&[u8], &[u8])]) -> String {
    let mut script = String::from(
        "{\"format\":\"modem-medic recording\",\"version\":1,\"program\":\"0\",\"source\":\"usbmon\",\"payloads\":\"kept\"}\n",
    );
    script.push_str("{\"ms\":0,\"port\":1,\"event\":\"open\",\"role\":\"pc-ui\",\"name\":\"x\"}\n");
    for (out, inward) in talk {
        for (is_out, bytes) in [(true, out), (false, inward)] {
            let hex = crate::hex::encode(bytes);
            if !hex.is_empty() {
                let entry = RecordLine {
                    ms: 1,
                    port: 1,
                    event: if is_out {
                        out_event(hex)
                    } else {
                        in_event(hex)
                    },
                };
                script.push_str(&serde_json::to_string(&entry).unwrap());
                script.push('\n');
            }
        }
    }
    let mut played = ReplayBus::new(Recording::parse(&script).unwrap(), Speed::Quick);
    let sink = Sink::default();
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    played.present(Role::PcUi);
    let mut bus = RecordingBus::new(Box::new(played), tape.clone());
    let mut port = bus.open(Role::PcUi).unwrap();
    for (out, inward) in talk {
        let deadline = bus.now() + Duration::from_secs(2);
        port.write(out, deadline).unwrap();
        let mut read = 0;
        // One byte at a time: the worst way to split a number.
        while read < inward.len() {
            read += port.read(&mut [0; 1], deadline).unwrap();
        }
    }
    drop(port);
    tape.finish().unwrap();
    sink.text()
}

#[test]
fn what_a_person_types_and_a_card_says_is_blanked_however_it_is_split() {
    let text = by_hand(&[
        (b"AT+CPIN=\"4711\"\r", b"AT+CPIN=\"4711\"\r\r\nOK\r\n"),
        (b"AT+CIMI\r", b"AT+CIMI\r\r\n262018905432167\r\n\r\nOK\r\n"),
        (
            b"AT^ICCID?\r",
            b"\r\n^ICCID: 8949020000123456789\r\n\r\nOK\r\n",
        ),
        (
            b"AT+CNUM\r",
            b"\r\n+CNUM: \"Me\",\"+4917198765432\",145\r\n\r\nOK\r\n",
        ),
        (b"AT+CSQ\r", b"\r\n+CSQ: 17,99\r\n\r\nOK\r\n"),
    ]);
    for number in ["262018905432167", "8949020000123456789", "4917198765432"] {
        assert_absent(&text, number);
    }
    let hex_of = |text: &str| crate::hex::encode(text.as_bytes());
    let joined: String = text
        .lines()
        .filter(|line| line.contains("\"in\""))
        .map(|line| {
            line.split("\"hex\":\"")
                .nth(1)
                .unwrap()
                .split('"')
                .next()
                .unwrap()
        })
        .collect();
    assert!(!joined.contains(&hex_of("4711")) && !text.contains(&hex_of("4711")));
    assert!(joined.contains(&hex_of("+CSQ: 17,99")));
    assert!(joined.contains(&hex_of("\r\n^ICCID: 0000000000000000000\r\n")));
}

#[test]
fn a_modem_that_is_pulled_out_is_pulled_out_again() {
    let scenario = Scenario {
        faults: vec![Fault::new(
            Effect::Unplug {
                replug_after_ms: None,
            },
            Trigger::Block(5),
        )],
        ..Scenario::of(Model::E1550)
    };
    let request = flash(40_000);
    let (failed, text) = record(scenario, &request, Payloads::Hashed);
    let failed = failed.unwrap_err();
    assert!(text.contains("\"gone\""));
    let (again, played) = replay(&text, &request, Speed::Recorded);
    assert_eq!(again.unwrap_err(), failed);
    assert_eq!(played.difference, None);
}

#[test]
fn the_simulated_modem_is_what_the_sheet_says() {
    let (_, text) = record(Scenario::of(Model::E1550), &flash(20_000), Payloads::Hashed);
    let explanation = explain(&Recording::parse(&text).unwrap());
    for finding in explanation.findings {
        assert!(finding.verdict != FactVerdict::Contradicted, "{finding:?}");
    }
}

#[test]
fn an_existing_file_is_never_written_over_and_a_new_one_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.jsonl");
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    Tape::create(&path, &header).unwrap().finish().unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let again = Tape::create(&path, &header).unwrap_err();
    assert_eq!(again.kind(), std::io::ErrorKind::AlreadyExists);
}

#[test]
fn a_port_that_is_gone_stays_gone() {
    let (_, text) = record(Scenario::of(Model::E1550), &flash(20_000), Payloads::Hashed);
    let recording = Recording::parse(&text).unwrap();
    let mut bus = ReplayBus::new(recording, Speed::Quick);
    let mut port = bus.open(Role::PcUi).unwrap();
    let deadline = bus.now() + Duration::from_secs(1);
    port.write(b"not what was recorded", deadline).unwrap();
    assert_eq!(port.read(&mut [0; 8], deadline), Err(PortError::Gone));
    let difference = bus.handle().outcome().difference.unwrap();
    assert_eq!((difference.line, difference.offset), (4, 0), "{difference}");
}

#[test]
fn a_recording_in_which_a_hidden_number_stands_elsewhere_is_removed() {
    let place = tempfile::tempdir().unwrap();
    let header = Header::new(Source::ThisProgram, Payloads::Hashed);
    for (name, ends_well) in [("a port", true), ("usb-49015420-3237518", false)] {
        let path = place.path().join("a.jsonl");
        let tape = Tape::create(&path, &header).unwrap();
        let now = std::time::Instant::now();
        let port = tape.opened(now, Role::PcUi, name);
        tape.said(now, port, super::Direction::Out, b"AT+CGSN\r");
        tape.said(
            now,
            port,
            super::Direction::In,
            b"\r\n490154203237518\r\n\r\nOK\r\n",
        );
        assert_eq!(tape.finish().is_ok(), ends_well, "{name}");
        assert_eq!(path.exists(), ends_well);
        std::fs::remove_file(&path).ok();
    }
}
