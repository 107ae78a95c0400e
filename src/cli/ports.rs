//! `detect`: which modems and ports the system lists, and how it stands with each.

use serde_json::{Value, json};

use super::exit::Exit;
use super::voice::Voice;
use crate::bus::system::{self, StickListing};

/// Lists modems and ports without opening any.
pub fn detect(voice: &mut Voice) -> Exit {
    let (sticks, ports) = system::look_when_ready();
    if sticks.is_empty() {
        voice.show("No modem is plugged in.");
    }
    for stick in &sticks {
        voice.show(&in_words(stick));
        for port in &stick.ports {
            voice.show(&format!("  {port}"));
        }
    }
    let mut others = ports.iter().filter(|port| !port.is_vendors()).peekable();
    if others.peek().is_some() {
        voice.show("Other serial ports:");
    }
    for port in others {
        voice.show(&format!("  {port}"));
    }
    let sticks: Vec<Value> = sticks.iter().map(in_json).collect();
    let state = match sticks.as_slice() {
        [] => json!("nothing"),
        [stick] => stick.get("condition").cloned().unwrap_or_default(),
        _ => json!("several"),
    };
    voice.answered(&json!({ "state": state, "sticks": sticks, "ports": ports }))
}

fn in_words(stick: &StickListing) -> String {
    let socket = stick.socket().unwrap_or("unknown");
    let id = stick
        .pid
        .zip(stick.vid)
        .map_or_else(String::new, |(pid, vid)| format!("  {vid:04x}:{pid:04x}"));
    let product = stick.product.as_deref().unwrap_or("unnamed modem");
    let condition = stick.condition().describe();
    format!("USB socket {socket}{id}  {product}: {condition}")
}

fn in_json(stick: &StickListing) -> Value {
    json!({
        "socket": stick.socket(),
        "location": stick.location,
        "condition": stick.condition(),
        "state": stick.state,
        "vid": stick.vid,
        "pid": stick.pid,
        "product": stick.product,
        "interfaces": stick.interfaces,
        "ports": stick.ports,
    })
}
