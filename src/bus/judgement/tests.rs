//! Listings as the three systems give them, each judged to roles and states.

mod ports;
mod sticks;

use super::*;
use crate::bus::listing::{Access, StickState};
use crate::modem::usb::VENDOR;

fn port(name: &str, pid: u16, interface: u8) -> ListedPort {
    ListedPort {
        name: name.to_owned(),
        vid: Some(VENDOR),
        pid: Some(pid),
        interface: Some(interface),
        location: Some("1-1".to_owned()),
        ..ListedPort::default()
    }
}

/// A port of which the system tells no id, as Windows does where the driver hides it.
fn named(name: &str, product: &str) -> ListedPort {
    ListedPort {
        name: name.to_owned(),
        product: Some(product.to_owned()),
        ..ListedPort::default()
    }
}
