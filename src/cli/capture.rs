//! `convert-capture`: a recording from a USB capture.

use std::path::Path;

use super::exit::Exit;
use super::reporter::Reporter;
use crate::problem::Problem;
use crate::recording::capture::{self, Address, Wanted};
use crate::recording::{Ending, Payloads};
use crate::small_file;

/// Reads the capture whole before it writes anything.
pub fn convert(
    reporter: &mut Reporter,
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
        Err(error) => return reporter.trouble(error.problem(), error.to_string()),
    };
    let ending = match converted.write_to(out) {
        Ok(ending) => ending,
        Err(error) => {
            let detail = format!("{}: {error}", out.display());
            return reporter.trouble(Problem::OutputFailed, detail);
        }
    };
    let ports = converted.ports();
    for port in &ports {
        let bytes = reporter.words().say_with(
            "cli-port-bytes",
            &[
                ("bytes", port.bytes.to_string().into()),
                ("port", (&port.name).into()),
            ],
        );
        reporter.show(&format!("{:8} {bytes}", port.role.name()));
    }
    if converted.interrupted {
        reporter.say_text("cli-capture-interrupted");
    }
    if ending == Ending::Full {
        reporter.say_text("cli-recording-full");
    }
    reporter.show_text_with("cli-wrote", &[("file", out.display().to_string().into())]);
    reporter.done(&serde_json::json!({
        "packets": converted.packets,
        "interrupted": converted.interrupted,
        "full": ending == Ending::Full,
        "ports": ports,
    }));
    reporter.ended()
}
