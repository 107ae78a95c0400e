//! Tests of the simulated modem as a whole: bytes in, bytes out, at a time of the test's own.

mod faults;
#[cfg(unix)]
mod speed;
mod strictness;
mod vectors;

use std::time::{Duration, Instant};

use super::frame;
use super::scenario::{Model, PresentAs, Scenario, Timing};
use super::stick::{Output, Stick};
use crate::Role;

/// Captured, `docs/facts/e1550-download-mode.md` §1.4 row 12.
const ACK: &str = "7E 02 6A D3 7E";
const TABLE: u32 = 0x0001_0000;
const SOFTWARE: u32 = 0x0003_0000;
/// Longer than any answer takes, shorter than it takes the ports to vanish.
const PATIENCE: Duration = Duration::from_millis(150);

/// A modem and the time.
struct Rig {
    stick: Stick,
    now: Instant,
}

impl Rig {
    fn new(mut scenario: Scenario) -> Self {
        scenario.timing = Some(Timing {
            end_ms: 20,
            ..Timing::LIFELIKE
        });
        let now = Instant::now();
        Self {
            stick: Stick::new(scenario, now),
            now,
        }
    }

    /// One whose download port takes frames. Its firmware is gone, so it needs a whole flash.
    fn in_download_mode(mut scenario: Scenario) -> Self {
        scenario.present_as = PresentAs::HalfFlashed;
        let model = scenario.model;
        let mut rig = Self::new(scenario);
        if model == Model::E3372 {
            let answer = rig.say(Role::Download, b"AT^DATAMODE\r");
            assert_eq!(answer, b"\r\nOK\r\n");
        }
        rig
    }

    /// Listens until `patience` has passed, and gives each piece with the time it took.
    fn listen(&mut self, patience: Duration) -> Vec<(Duration, Vec<u8>)> {
        let (begun, until) = (self.now, self.now + patience);
        let mut heard = Vec::new();
        loop {
            for output in self.stick.take_output(self.now) {
                if let Output::Bytes { bytes, .. } = output {
                    heard.push((self.now - begun, bytes));
                }
            }
            match self.stick.next_due() {
                Some(due) if due <= until => self.now = due,
                _ => break,
            }
        }
        self.now = until;
        heard
    }

    /// Lets time pass and forgets what is said meanwhile.
    fn wait(&mut self, seconds: u64) {
        self.listen(Duration::from_secs(seconds));
    }

    fn say(&mut self, role: Role, bytes: &[u8]) -> Vec<u8> {
        self.stick.receive(self.now, role, bytes);
        let heard = self.listen(PATIENCE);
        heard.into_iter().flat_map(|(_, bytes)| bytes).collect()
    }

    /// Says bytes given in hex and expects others.
    #[track_caller]
    fn expect(&mut self, role: Role, request: &str, reply: &str) {
        let heard = self.say(role, &hex(request));
        assert_eq!(heard, hex(reply), "{request}: {heard:02X?}");
    }

    /// Sends a payload in a frame to the download port.
    fn ask(&mut self, payload: &[u8]) -> Vec<u8> {
        self.say(Role::Download, &frame::encode(payload, true))
    }

    /// Sends a payload that must be acknowledged.
    #[track_caller]
    fn acknowledged(&mut self, payload: &[u8]) {
        let heard = self.ask(payload);
        assert_eq!(heard, hex(ACK), "{payload:02X?}: {heard:02X?}");
    }

    /// Sends a payload that must be refused for this reason.
    #[track_caller]
    fn refused(&mut self, payload: &[u8], reason: u8) {
        let heard = self.ask(payload);
        assert_eq!(heard, nak(reason), "{payload:02X?}: {heard:02X?}");
    }

    /// Writes a whole object.
    #[track_caller]
    fn write(&mut self, code: u32, bytes: &[u8]) {
        self.acknowledged(&start(code, bytes.len()));
        for (block, number) in bytes.chunks(4096).zip(1..) {
            self.acknowledged(&data(number, block));
        }
        self.acknowledged(&end(code, bytes.len()));
    }

    #[track_caller]
    fn violations(&self, words: &[&str]) {
        let violations = self.stick.report().violations;
        assert_eq!(violations.len(), words.len(), "{violations:?}");
        for (violation, word) in violations.iter().zip(words) {
            assert!(violation.contains(word), "{violation}");
        }
    }

    /// The bytes of an object so far, and whether its END was accepted.
    fn object(&self, code: u32) -> Option<(Vec<u8>, bool)> {
        let report = self.stick.report();
        let object = report.object(code)?;
        Some((object.bytes.clone(), object.complete))
    }
}

fn quiet(model: Model) -> Scenario {
    Scenario::named("quiet").unwrap().on(model)
}

fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace()
        .map(|byte| u8::from_str_radix(byte, 16).unwrap())
        .collect()
}

fn nak(reason: u8) -> Vec<u8> {
    frame::encode(&[0x03, 0x00, reason], true)
}

fn start(code: u32, size: usize) -> Vec<u8> {
    let size = u32::try_from(size).unwrap();
    [
        &[0x41][..],
        &code.to_be_bytes(),
        &size.to_be_bytes(),
        &[0; 3],
    ]
    .concat()
}

fn data(number: u32, bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap();
    [
        &[0x42][..],
        &number.to_be_bytes(),
        &length.to_be_bytes(),
        bytes,
    ]
    .concat()
}

fn end(code: u32, size: usize) -> Vec<u8> {
    let size = u32::try_from(size).unwrap();
    let (size, code) = (size.to_be_bytes(), code.to_be_bytes());
    [&[0x43][..], &size, &[0; 3], &code, &[0; 11]].concat()
}

/// Modem software that says this version.
fn software(version: &str) -> Vec<u8> {
    let mut image = vec![0x55; 5000];
    image.push(0);
    image.extend(version.bytes());
    image.push(0);
    image
}

/// A user partition table of 16 entries, 464 bytes.
pub(super) fn partition_table() -> Vec<u8> {
    let mut table = vec![0x9A, 0x1B, 0x7D, 0xAA, 0xBC, 0x48, 0x7D, 0x1F];
    table.extend(3u32.to_le_bytes());
    table.extend(16u32.to_le_bytes());
    for number in 0..16 {
        let mut name = [0u8; 16];
        let text = format!("0:PART{number}");
        name[..text.len()].copy_from_slice(text.as_bytes());
        table.extend(name);
        table.extend(128u32.to_le_bytes());
        table.extend([0; 8]);
    }
    table
}
