//! The simulated modem in memory at the pace of a real clock, so that a job on it can be watched.
//!
//! [`MemoryBus`] moves its clock by itself and is done with a job of minutes at once. Here the same
//! modem follows a clock of the computer, times a factor: an answer comes when it is due and not
//! before, and a wait blocks. The modem lives on while nobody calls: whoever looks at it next finds
//! the time passed, also through its [`SharedStick`].
//!
//! A call that blocks does so in short naps, so that a modem pulled out from another thread is missed
//! at once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::memory::{MemoryBus, SharedStick};
use super::pace::{Pace, PaceClock, SystemClock};
use crate::bus::{
    BusError, Clock, Port, PortError, Ports, Role, SwitchError, SwitchMessage, SwitchReply,
    UsbSwitch, VendorDevice,
};

/// How long a wait for ports blocks at most: jobs look for a wish to stop in between.
const SLICE: Duration = Duration::from_millis(100);

/// A bus with one simulated modem whose time passes as on a real clock.
#[derive(Debug)]
pub struct PacedBus {
    bus: MemoryBus,
    pace: Pace,
}

impl PacedBus {
    /// The modem of `bus`, from now on `speed` times as fast as the computer's clock. 0 counts as 1.
    pub fn new(bus: MemoryBus, speed: u32) -> Self {
        Self::on_clock(bus, speed, Arc::new(SystemClock))
    }

    /// Makes the bus follow another clock.
    pub fn on_clock(bus: MemoryBus, speed: u32, clock: Arc<dyn PaceClock>) -> Self {
        let stick = bus.stick();
        let pace = Pace::new(clock, speed, stick.now());
        stick.follow(pace.clone());
        Self { bus, pace }
    }

    /// A hold on the modem.
    pub fn stick(&self) -> SharedStick {
        self.bus.stick()
    }
}

impl Ports for PacedBus {
    fn present(&mut self, role: Role) -> bool {
        self.bus.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        Ok(Box::new(PacedPort {
            port: self.bus.open(role)?,
            stick: self.bus.stick(),
            pace: self.pace.clone(),
        }))
    }

    fn describe(&self, role: Role) -> String {
        self.bus.describe(role)
    }
}

impl Clock for PacedBus {
    fn now(&self) -> Instant {
        self.bus.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        let stick = self.bus.stick();
        let era = stick.era();
        let slice_ends = self.pace.clock.now() + SLICE;
        while stick.era() == era && self.pace.clock.now() < slice_ends {
            let left = stick.until_next(deadline);
            if left.is_zero() {
                return;
            }
            self.pace.nap(left);
        }
    }
}

impl UsbSwitch for PacedBus {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        self.bus.vendor_devices()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        self.bus.switch(socket, message)
    }
}

/// An open port of the modem.
#[derive(Debug)]
struct PacedPort {
    port: Box<dyn Port>,
    stick: SharedStick,
    pace: Pace,
}

impl Port for PacedPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        self.port.write(bytes, deadline)
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            // A deadline that is over makes the port in memory look, and not move the time.
            let now = self.stick.now();
            let count = self.port.read(buffer, deadline.min(now))?;
            if count > 0 || now >= deadline {
                return Ok(count);
            }
            self.pace.nap(self.stick.until_next(deadline));
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.port.discard_input()
    }
}

#[cfg(test)]
#[path = "paced_tests.rs"]
mod tests;
