//! Recordings as an owner would make and use them: the built binary against ports on real
//! pseudo-terminals, first those of the simulated modem, then those of its recording.
#![cfg(unix)]

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};

use modem_medic::firmware::{sample, write};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_modem-medic");
const IMEI: &str = "490154203237518";

/// A `simulate` process.
struct Served {
    child: Child,
    says: BufReader<ChildStderr>,
}

impl Served {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(PROGRAM)
            .arg("simulate")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut says = BufReader::new(child.stderr.take().unwrap());
        // It says when its ports are there.
        let mut line = String::new();
        says.read_line(&mut line).unwrap();
        assert!(line.contains("Stop with Ctrl-C"), "{line}");
        Self { child, says }
    }

    /// Ends it, and gives its exit code and everything it said.
    fn stop(mut self) -> (Option<i32>, String) {
        // One that has ended by itself is not there to be told.
        Command::new("kill")
            .arg(self.child.id().to_string())
            .stderr(Stdio::null())
            .status()
            .unwrap();
        let mut text = String::new();
        self.says.read_to_string(&mut text).unwrap();
        let mut out = self.child.stdout.take().unwrap();
        out.read_to_string(&mut text).unwrap();
        (self.child.wait().unwrap().code(), text)
    }
}

struct Bench {
    place: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self {
            place: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> String {
        self.place.path().join(name).display().to_string()
    }

    fn firmware(&self, size: usize) -> String {
        let package = sample::e1550_firmware("11.609.20.00.00", size);
        let path = self.path("E155XUpdate.exe");
        std::fs::write(&path, write::wrap_in_program(&package)).unwrap();
        path
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(PROGRAM)
            .args(arguments)
            .args(["--state-dir", &self.path("state")])
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    fn flash(&self, dir: &str, file: &str, more: &[&str]) -> Output {
        let (port, download) = (format!("{dir}/pcui"), format!("{dir}/download"));
        let mut arguments = vec!["flash", file, "--port", &port, "--download-port", &download];
        arguments.extend(["--yes", "--json"]);
        arguments.extend(more);
        self.run(&arguments)
    }
}

fn last_line(output: &Output) -> Value {
    let text = String::from_utf8_lossy(&output.stdout);
    serde_json::from_str(text.lines().last().unwrap_or_default()).unwrap_or_default()
}

fn bytes_of(recording: &Path) -> Vec<u8> {
    let text = std::fs::read_to_string(recording).unwrap();
    let mut bytes = Vec::new();
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let hex = line["hex"].as_str().unwrap_or_default();
        for pair in hex.as_bytes().chunks(2) {
            let pair = std::str::from_utf8(pair).unwrap();
            bytes.push(u8::from_str_radix(pair, 16).unwrap());
        }
    }
    bytes
}

#[test]
fn a_recorded_flash_is_played_back_to_done_and_another_is_told_apart() {
    let bench = Bench::new();
    let file = bench.firmware(300_000);
    let recording = bench.path("flash.jsonl");
    let stick = bench.path("stick");
    let served = Served::start(&["--dir", &stick]);
    let flashed = bench.flash(&stick, &file, &["--record", &recording]);
    assert_eq!(flashed.status.code(), Some(0), "{flashed:?}");
    assert_eq!(served.stop().0, Some(0));

    // The modem's number is neither in the text nor in the bytes it stands for.
    let text = std::fs::read_to_string(&recording).unwrap();
    assert!(!text.contains(IMEI));
    let bytes = bytes_of(&PathBuf::from(&recording));
    assert!(!bytes.windows(15).any(|window| window == IMEI.as_bytes()));
    assert!(bytes.windows(8).any(|window| window == b"AT$QCDMG"));

    let replayed = bench.path("replayed");
    for timing in [&[][..], &["--recorded-timing"]] {
        let mut arguments = vec!["--dir", &replayed, "--replay", &recording];
        arguments.extend(timing);
        let served = Served::start(&arguments);
        let again = bench.flash(&replayed, &file, &[]);
        let (code, said) = served.stop();
        assert_eq!(again.status.code(), Some(0), "{again:?}\n{said}");
        assert_eq!(code, Some(0), "{said}");
        assert!(said.contains("The whole recording was played"), "{said}");
        let (one, two) = (last_line(&flashed), last_line(&again));
        assert_eq!(one["version_after"], two["version_after"]);
        assert_eq!(two["result"], "done");
    }

    // One that writes something else is stopped where it does.
    let served = Served::start(&["--dir", &replayed, "--replay", &recording]);
    let other = bench.firmware(200_000);
    let failed = bench.flash(&replayed, &other, &[]);
    let (code, said) = served.stop();
    assert_ne!(failed.status.code(), Some(0));
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("recording-differs") && said.contains("download port"),
        "{said}"
    );
}

#[test]
fn a_recording_never_replaces_a_file_and_a_command_without_a_modem_makes_none() {
    let bench = Bench::new();
    let recording = bench.path("kept.jsonl");
    std::fs::write(&recording, "mine").unwrap();
    let stick = bench.path("stick");
    let served = Served::start(&["--dir", &stick]);
    let port = format!("{stick}/pcui");
    let refused = bench.run(&["info", "--port", &port, "--json", "--record", &recording]);
    served.stop();
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(last_line(&refused)["id"], "output-failed");
    assert_eq!(std::fs::read_to_string(&recording).unwrap(), "mine");
    let no_modem = bench.run(&["detect", "--record", &bench.path("none.jsonl")]);
    assert_eq!(no_modem.status.code(), Some(2));
    assert!(!Path::new(&bench.path("none.jsonl")).exists());
}

#[test]
fn a_recording_is_explained_with_its_facts() {
    let bench = Bench::new();
    let recording = bench.path("demo.jsonl");
    // The demo's modem is in memory and needs no port.
    let demo = bench.run(&["demo", "--json", "--record", &recording]);
    assert_eq!(demo.status.code(), Some(0), "{demo:?}");
    let explained = bench.run(&["explain", &recording]);
    let text = String::from_utf8_lossy(&explained.stdout).into_owned();
    for wanted in [
        "> ATI",
        "< 0D in download mode: M62xx-OEMSBL",
        "CONFIRMED    [C] §1.4",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in:\n{text}");
    }
    assert!(!text.contains("CONTRADICTED"), "{text}");
    let json = bench.run(&["explain", &recording, "--json"]);
    let findings = last_line(&json)["findings"].as_array().unwrap().len();
    assert!(findings > 10);
    let none = bench.run(&["explain", &bench.firmware(1000), "--json"]);
    assert_eq!(last_line(&none)["id"], "recording-damaged");
}

/// A packet of usbmon (link type 189) on bus 3, with the modem at address 5.
fn usbmon(id: u64, moment: u8, endpoint: u8, data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).unwrap().to_le_bytes();
    let mut packet = id.to_le_bytes().to_vec();
    packet.extend([moment, 3, endpoint, 5, 3, 0, b'-', 0]);
    packet.extend([0; 16]);
    packet.extend(length);
    packet.extend(length);
    packet.extend([0; 8]);
    packet.extend(data);
    let stored = u32::try_from(packet.len()).unwrap().to_le_bytes();
    let mut record = vec![0; 8];
    record.extend(stored);
    record.extend(stored);
    record.extend(packet);
    record
}

#[test]
fn a_usb_capture_becomes_a_recording_that_can_be_played() {
    let bench = Bench::new();
    let mut capture = vec![0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0];
    capture.extend([0; 8]);
    capture.extend([0, 0, 4, 0, 189, 0, 0, 0]);
    capture.extend(usbmon(1, b'S', 0x03, b"AT+CGSN\r"));
    capture.extend(usbmon(2, b'C', 0x84, b"\r\n490154203"));
    capture.extend(usbmon(3, b'C', 0x84, b"237518\r\n\r\nOK\r\n"));
    let file = bench.path("vendor.pcap");
    std::fs::write(&file, capture).unwrap();
    let recording = bench.path("vendor.jsonl");
    let converted = bench.run(&["convert-capture", &file, &recording, "--json"]);
    assert_eq!(converted.status.code(), Some(0), "{converted:?}");
    assert_eq!(last_line(&converted)["ports"][0]["role"], "pc-ui");
    let bytes = bytes_of(&PathBuf::from(&recording));
    assert_eq!(bytes, b"AT+CGSN\r\r\n000000000000000\r\n\r\nOK\r\n");
    let explained = bench.run(&["explain", &recording]);
    assert!(String::from_utf8_lossy(&explained.stdout).contains("> AT+CGSN"));
    let noise = bench.run(&["convert-capture", &recording, &bench.path("x"), "--json"]);
    assert_eq!(last_line(&noise)["id"], "capture-unreadable");
}
