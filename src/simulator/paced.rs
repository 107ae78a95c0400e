//! The simulated modem in memory at the pace of a real clock, so that a job on it can be watched.
//!
//! [`MemoryBus`] moves its clock by itself and is done with a job of minutes at once. Here the same
//! modem follows a clock of the computer, times a factor: an answer comes when it is due and not
//! before, and a wait blocks. The modem lives on while nobody calls: whoever looks at it next finds
//! the time passed, also through its [`SharedStick`].
//!
//! A call that blocks does so in short naps, so that a modem pulled out from another thread is missed
//! at once.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::memory::{MemoryBus, SharedStick};
use crate::bus::{
    Bus, BusError, Port, PortError, Role, SwitchError, SwitchMessage, SwitchReply, VendorDevice,
};

/// The longest nap. What another thread does to the modem is noticed after it.
const NAP: Duration = Duration::from_millis(20);
/// The shortest nap, so that rounding never makes a loop spin.
const LEAST_NAP: Duration = Duration::from_micros(50);
/// How long a wait for ports blocks at most: jobs look for a wish to stop in between.
const SLICE: Duration = Duration::from_millis(100);

/// A clock that goes on by itself. Tests bring one of their own, so that they need not wait.
pub trait Clock: Send + Sync + Debug {
    /// The time now.
    fn now(&self) -> Instant;

    /// Returns once `time` has passed.
    fn sleep(&self, time: Duration);
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) {
        std::thread::sleep(time);
    }
}

/// How the modem's time follows a clock.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    clock: Arc<dyn Clock>,
    speed: u32,
    /// The same moment on the clock and in the modem's time.
    begun: (Instant, Instant),
}

impl Pace {
    fn new(clock: Arc<dyn Clock>, speed: u32, modem_time: Instant) -> Self {
        Self {
            begun: (clock.now(), modem_time),
            clock,
            speed: speed.max(1),
        }
    }

    /// The modem's time now.
    pub(super) fn now(&self) -> Instant {
        let (clock_time, modem_time) = self.begun;
        let passed = self.clock.now().saturating_duration_since(clock_time);
        // A clock at its end stands still rather than fail.
        passed
            .checked_mul(self.speed)
            .and_then(|passed| modem_time.checked_add(passed))
            .unwrap_or(modem_time)
    }

    /// Sleeps until `passed` of the modem's time is over, but no longer than a nap.
    fn nap(&self, passed: Duration) {
        self.clock
            .sleep((passed / self.speed).clamp(LEAST_NAP, NAP));
    }
}

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

    /// The same on another clock.
    pub fn on_clock(bus: MemoryBus, speed: u32, clock: Arc<dyn Clock>) -> Self {
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

impl Bus for PacedBus {
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

    fn describe(&self, role: Role) -> String {
        self.bus.describe(role)
    }

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
