//! `detect`: which modems and ports the system lists.

use super::exit::Exit;
use super::voice::Voice;
use crate::bus::system;

/// Lists ports without opening any.
pub fn detect(voice: &mut Voice) -> Exit {
    let ports = system::list();
    if ports.is_empty() {
        voice.show("No modem port is there.");
    }
    for port in &ports {
        voice.show(&port.to_string());
    }
    voice.done(&serde_json::json!({ "ports": ports }));
    Exit::Done
}
