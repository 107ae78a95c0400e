//! `detect`: which modems and ports the system lists, and how it stands with each.

use serde_json::{Value, json};

use super::exit::Exit;
use super::reporter::Reporter;
use crate::bus::system::{self, StickListing, StickState, UsbDevice};
use crate::language::Words;

/// Lists modems and ports without opening any.
pub fn detect(reporter: &mut Reporter) -> Result<(), Exit> {
    let (sticks, ports) = system::look_when_ready();
    if sticks.is_empty() {
        reporter.show_text("cli-no-modem");
    }
    for stick in &sticks {
        let line = in_words(reporter.words(), stick);
        reporter.show(&line);
        for port in &stick.ports {
            reporter.show(&format!("  {port}"));
        }
    }
    let no_modems = system::others();
    if !no_modems.is_empty() {
        reporter.show_text("cli-no-modems");
    }
    for device in &no_modems {
        let device = ("device", device.to_string());
        let line = reporter.words().say_with("cli-other-device", device);
        reporter.show(&format!("  {line}"));
    }
    let mut others = ports.iter().filter(|port| !port.is_vendors()).peekable();
    if others.peek().is_some() {
        reporter.show_text("cli-other-ports");
    }
    for port in others {
        reporter.show(&format!("  {port}"));
    }
    let sticks: Vec<Value> = sticks.iter().map(in_json).collect();
    let state = match sticks.as_slice() {
        [] => json!("nothing"),
        [stick] => stick.get("condition").cloned().unwrap_or_default(),
        _ => json!("several"),
    };
    let others: Vec<Value> = no_modems.iter().map(other_in_json).collect();
    reporter
        .answered(&json!({ "state": state, "sticks": sticks, "ports": ports, "others": others }))
}

fn in_words(words: &Words, stick: &StickListing) -> String {
    let socket = stick.socket().unwrap_or(words.say("cli-unknown"));
    let id = stick
        .pid
        .zip(stick.vid)
        .map_or_else(String::new, |(pid, vid)| format!("  {vid:04x}:{pid:04x}"));
    let product = stick
        .product
        .as_deref()
        .unwrap_or(words.say("cli-unnamed-modem"));
    let condition = stick.shown_state();
    // Disks alone are the CD-ROM of a stick, and could be a card reader or a phone where nothing else tells.
    let doubt = if condition == StickState::CdRom && stick.is_unlisted() {
        format!(" ({})", words.say("cli-unlisted"))
    } else {
        String::new()
    };
    let condition = condition.describe();
    let place = words.say_with("cli-usb-port", ("socket", socket));
    format!("{place}{id}  {product}: {condition}{doubt}")
}

fn other_in_json(device: &UsbDevice) -> Value {
    json!({ "location": device.location, "vid": device.vid, "pid": device.pid })
}

fn in_json(stick: &StickListing) -> Value {
    json!({
        "socket": stick.socket(),
        "location": stick.location,
        "condition": stick.shown_state(),
        "state": stick.state,
        "vid": stick.vid,
        "pid": stick.pid,
        "product": stick.product,
        "interfaces": stick.interfaces,
        "ports": stick.ports,
    })
}
