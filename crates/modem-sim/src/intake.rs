//! How fast the modem takes what a program writes to its ports.
//!
//! A simulated modem takes everything at once, which hides what happens in the seconds in which a real one is
//! still being written to. `--speed` gives it a rate.

use std::num::NonZeroU32;
use std::time::{Duration, Instant};

/// The rate at which bytes go into the modem, and until when it is busy with those that it has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Intake {
    bytes_per_second: Option<NonZeroU32>,
    free_at: Instant,
}

impl Intake {
    /// A modem that takes so many bytes a second; any number at once if none is given.
    pub(super) fn new(bytes_per_second: Option<NonZeroU32>, now: Instant) -> Self {
        Self {
            bytes_per_second,
            free_at: now,
        }
    }

    /// How long it takes to take `count` bytes.
    pub(super) fn duration(&self, count: usize) -> Duration {
        let Some(rate) = self.bytes_per_second else {
            return Duration::ZERO;
        };
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        Duration::from_nanos(count.saturating_mul(1_000_000_000) / u64::from(rate.get()))
    }

    /// The modem begins with `count` bytes that came at `came`, as soon as it is free. Gives when it is done.
    pub(super) fn take(&mut self, came: Instant, count: usize) -> Instant {
        self.free_at = self.free_at.max(came) + self.duration(count);
        self.free_at
    }

    /// Drops everything that was on its way; the modem is free at `at`.
    pub(super) fn reset(&mut self, at: Instant) {
        self.free_at = at;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_in_one_after_another_at_the_rate() {
        let now = Instant::now();
        let mut intake = Intake::new(NonZeroU32::new(1000), now);
        let ms = Duration::from_millis;
        assert_eq!(intake.take(now, 100), now + ms(100));
        assert_eq!(intake.take(now + ms(50), 100), now + ms(200));
        assert_eq!(intake.take(now + ms(500), 1), now + ms(501));
        intake.take(now + ms(501), 1000);
        intake.reset(now + ms(600));
        assert_eq!(intake.take(now + ms(550), 10), now + ms(610));

        let mut at_once = Intake::new(None, now);
        assert_eq!(at_once.take(now + ms(1), usize::MAX), now + ms(1));
    }
}
