//! The simulated modem behind its usbredir server, met by a guest that behaves as QEMU and a Linux kernel do.
#![cfg(unix)]

mod bus;
mod cdrom;
mod disk;
mod flash;
mod guest;
mod hostile;
mod modem;
mod served;
#[path = "../serving/mod.rs"]
mod serving;
mod wire;

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use modem_medic::bus::{Clock as _, Ports as _, Role};
use modem_medic::simulator::usbredir::UsbHost;
use modem_medic::simulator::{Model, Scenario};

use bus::GuestBus;
use guest::{Device, Guest, QEMU};
use wire::Wire;

fn plugged_at(scenario: Scenario, bytes_per_second: u32) -> Guest {
    let now = Instant::now();
    let host = UsbHost::new(scenario, NonZeroU32::new(bytes_per_second), now);
    Guest::connect(Wire::memory(host, now), QEMU)
}

fn plugged(scenario: Scenario) -> Guest {
    plugged_at(scenario, 0)
}

fn quiet(model: Model) -> Scenario {
    Scenario::named("quiet").unwrap().on(model)
}

fn later(guest: &Guest) -> Instant {
    guest.now() + Duration::from_secs(20)
}

/// Class and endpoints of each interface.
fn shape(device: &Device) -> Vec<(u8, Vec<(u8, u8)>)> {
    let interfaces = device.interfaces.iter();
    interfaces
        .map(|interface| (interface.class, interface.endpoints.clone()))
        .collect()
}

/// What is said on a port after `bytes` went into it, until nothing comes for a while.
fn talk(bus: &mut GuestBus, role: Role, bytes: &[u8]) -> Vec<u8> {
    let mut port = bus.open(role).unwrap();
    port.write(bytes, bus.now() + Duration::from_secs(1))
        .unwrap();
    let mut said = Vec::new();
    let mut buffer = [0; 512];
    let mut deadline = bus.now() + Duration::from_secs(1);
    while let Ok(count @ 1..) = port.read(&mut buffer, deadline) {
        said.extend(&buffer[..count]);
        deadline = bus.now() + Duration::from_millis(100);
    }
    said
}
