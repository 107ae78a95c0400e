//! `convert-capture`: a recording from a USB capture.

use std::path::Path;

use super::exit::Exit;
use super::voice::Voice;
use crate::problem::Problem;
use crate::recording::capture::{self, Address, Wanted};
use crate::recording::{Payloads, create_private};
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
    let written = create_private(out).and_then(|file| {
        let lines = std::io::BufWriter::new(file);
        converted.write(Box::new(lines))
    });
    if let Err(error) = written {
        let detail = format!("{}: {error}", out.display());
        return voice.trouble(Problem::OutputFailed, detail);
    }
    let ports = converted.ports();
    for port in &ports {
        let line = format!("{:8} {} bytes, {}", port.role.name(), port.bytes, port.name);
        voice.show(&line);
    }
    if converted.cut_off {
        voice.say("The capture ends in the middle of a packet. Everything before it was used.");
    }
    voice.show(&format!("Wrote {}", out.display()));
    voice.done(&serde_json::json!({
        "packets": converted.packets,
        "cut_off": converted.cut_off,
        "ports": ports,
    }));
    Exit::Done
}
