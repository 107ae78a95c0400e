//! Whether the computer slept meanwhile.

use std::time::{Duration, Instant, SystemTime};

/// Less than this is the clock being set right, or two clocks that are not read at one moment.
const LEAST: Duration = Duration::from_secs(10);

/// Compares two clocks. The one that jobs go by stands still while the computer sleeps, on Linux and
/// macOS; the time of day does not. On Windows both go on, and nothing is noticed.
#[derive(Clone, Copy, Debug)]
pub struct SleepWatch {
    steady: Instant,
    wall: SystemTime,
}

impl SleepWatch {
    /// Begins to watch, with both clocks as they are now.
    pub fn new(steady: Instant, wall: SystemTime) -> Self {
        Self { steady, wall }
    }

    /// How long the computer slept since the last look, if it did. A time of day that was set forward
    /// looks the same.
    pub fn look(&mut self, steady: Instant, wall: SystemTime) -> Option<Duration> {
        let ran = steady.saturating_duration_since(self.steady);
        let passed = wall.duration_since(self.wall).unwrap_or_default();
        *self = Self { steady, wall };
        let slept = passed.saturating_sub(ran);
        (slept >= LEAST).then_some(slept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_that_only_the_wall_clock_saw_was_slept() {
        let (steady, wall) = (Instant::now(), SystemTime::UNIX_EPOCH);
        let seconds = Duration::from_secs;
        let mut watch = SleepWatch::new(steady, wall);
        let mut look = |ran, passed| watch.look(steady + seconds(ran), wall + seconds(passed));
        assert_eq!(look(60, 61), None);
        assert_eq!(look(61, 1000), Some(seconds(938)));
        // Only once, and not when the clock is set back or the simulated modem's time runs ahead.
        assert_eq!(look(62, 1001), None);
        assert_eq!(look(63, 400), None);
        assert_eq!(look(5000, 410), None);
    }
}
