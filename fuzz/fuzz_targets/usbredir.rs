//! usbredir: a guest may send the simulated modem anything, in any pieces, and loses at most its connection. What is
//! kept for it stays small.

#![no_main]

use std::num::NonZeroU32;
use std::time::Instant;

use libfuzzer_sys::fuzz_target;
use modem_medic::simulator::usbredir::UsbHost;
use modem_medic::simulator::{Model, Scenario};

fuzz_target!(|input: &[u8]| {
    // The first byte chooses the modem, its speed, and how its bytes are cut.
    let Some((choice, bytes)) = input.split_first() else {
        return;
    };
    let scenario = match choice & 3 {
        0 => Scenario::default(),
        1 => Scenario::named("cdrom-only").expect("a scenario"),
        2 => Scenario::named("half-flashed").expect("a scenario"),
        _ => Scenario::of(Model::E3372),
    };
    let speed = NonZeroU32::new(u32::from(choice & 4) * 1000);
    let chunk = usize::from(choice >> 3) * 40 + 1;
    let mut now = Instant::now();
    let mut host = UsbHost::new(scenario, speed, now);
    host.connect(now);
    for chunk in bytes.chunks(chunk) {
        if host.receive(now, chunk).is_err() {
            host.disconnect(now);
            assert!(!host.wants_bytes());
            return;
        }
        // The longest answer is a read of the whole disc.
        assert!(host.take_output().len() < 16 << 20);
        if let Some(due) = host.next_due() {
            now = now.max(due);
            host.advance(now);
        }
    }
});
