//! `convert-capture`: a recording from a USB capture.

use std::path::Path;

use super::exit::Exit;
use super::voice::Voice;
use crate::problem::Problem;
use crate::recording::capture::{self, Address, Wanted};
use crate::recording::{Ending, Payloads};
use crate::small_file;

/// Reads the capture whole before it writes anything.
pub fn convert(
    voice: &mut Voice,
    capture: &Path,
    out: &Path,
    devices: Vec<Address>,
    keep_firmware: bool,
) -> Exit {
    let payloads = if keep_firmware {
        Payloads::Kept
    } else {
        Payloads::Hashed
    };
    let wanted = Wanted { devices, payloads };
    let read = small_file::open(capture)
        .map_err(capture::CaptureError::from)
        .and_then(|file| capture::convert(file, &wanted));
    let converted = match read {
        Ok(converted) => converted,
        Err(error) => return voice.trouble(error.problem(), error.to_string()),
    };
    let ending = match converted.write_to(out) {
        Ok(ending) => ending,
        Err(error) => {
            let detail = format!("{}: {error}", out.display());
            return voice.trouble(Problem::OutputFailed, detail);
        }
    };
    let ports = converted.ports();
    for port in &ports {
        let line = format!("{:8} {} bytes, {}", port.role.name(), port.bytes, port.name);
        voice.show(&line);
    }
    if converted.cut_off {
        voice.say("The capture ends in the middle of a packet. Everything before it was used.");
    }
    if ending == Ending::Full {
        voice.say(super::record::FULL);
    }
    voice.show(&format!("Wrote {}", out.display()));
    voice.done(&serde_json::json!({
        "packets": converted.packets,
        "cut_off": converted.cut_off,
        "full": ending == Ending::Full,
        "ports": ports,
    }));
    Exit::Done
}
