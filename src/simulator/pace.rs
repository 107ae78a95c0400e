//! A clock that goes on by itself, and how the time of a simulated modem follows it.

use std::fmt::Debug;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The longest nap. What another thread does to the modem is noticed after it.
pub(super) const NAP: Duration = Duration::from_millis(20);

/// The shortest nap, so that rounding never makes a loop spin.
const LEAST_NAP: Duration = Duration::from_micros(50);

/// A clock that goes on by itself. Tests bring one of their own, so that they need not wait.
pub trait PaceClock: Send + Sync + Debug {
    /// The time now.
    fn now(&self) -> Instant;

    /// Returns once `time` has passed.
    fn sleep(&self, time: Duration);
}

/// The computer's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl PaceClock for SystemClock {
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
    pub(super) clock: Arc<dyn PaceClock>,
    speed: u32,
    /// One moment, on the clock and in the modem's time.
    begun: (Instant, Instant),
}

impl Pace {
    pub(super) fn new(clock: Arc<dyn PaceClock>, speed: u32, modem_time: Instant) -> Self {
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
    pub(super) fn nap(&self, passed: Duration) {
        self.clock
            .sleep((passed / self.speed).clamp(LEAST_NAP, NAP));
    }
}
