//! `convert-capture`: a recording from a USB capture.

use std::path::Path;

use super::exit::Exit;
use super::record::payloads;
use super::reporter::Reporter;
use crate::recording::Ending;
use crate::recording::capture::{self, Address, Wanted};
use crate::small_file;

/// Reads the capture whole before it writes anything.
pub fn convert(
    reporter: &mut Reporter,
    capture: &Path,
    out: &Path,
    devices: Vec<Address>,
    keep_firmware: bool,
) -> Result<(), Exit> {
    let payloads = payloads(keep_firmware);
    let wanted = Wanted { devices, payloads };
    let converted = small_file::open(capture)
        .map_err(capture::CaptureError::from)
        .and_then(|file| capture::convert(file, &wanted))
        .map_err(|error| reporter.trouble(error.problem(), error.to_string()))?;
    let ending = converted.write_to(out);
    let ending = ending.map_err(|error| reporter.not_written(out, &error))?;
    let ports = converted.ports();
    for port in &ports {
        let bytes = ("bytes", port.bytes.to_string());
        let name = ("port", &port.name);
        let bytes = reporter.words().say_with("cli-port-bytes", (bytes, name));
        reporter.show(&format!("{:8} {bytes}", port.role.name()));
    }
    if converted.interrupted {
        reporter.say_text("cli-capture-interrupted");
    }
    if ending == Ending::Full {
        reporter.say_text("cli-recording-full");
    }
    reporter.done(&serde_json::json!({
        "packets": converted.packets,
        "interrupted": converted.interrupted,
        "full": ending == Ending::Full,
        "ports": ports,
    }));
    reporter.wrote(out)
}
