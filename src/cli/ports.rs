//! `detect`: which modems and ports the system lists.

use super::exit::Exit;
use super::voice::Voice;
use crate::bus::system;
use crate::problem::Problem;

/// Lists ports without opening any.
pub fn detect(voice: &mut Voice) -> Exit {
    let ports = match system::list() {
        Ok(ports) => ports,
        Err(error) => return voice.trouble(Problem::PortFailed, error.to_string()),
    };
    if ports.is_empty() {
        voice.show("No modem port is there.");
    }
    for port in &ports {
        voice.show(&port.to_string());
    }
    voice.done(&serde_json::json!({ "ports": ports }));
    Exit::Done
}
