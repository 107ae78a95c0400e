//! Speed and time left, told only when they can be trusted.
//!
//! Fed with absolute byte counts and the time; asked with the time. Nothing here reads a clock.
//! Rules: `docs/facts/flasher-ux.md` §5.3 (no time before it is steady, none while the modem is silent).

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Speed is taken over this much time.
const WINDOW: Duration = Duration::from_secs(8);
/// No time left is told before writing ran this long.
const SETTLING: Duration = Duration::from_secs(3);
/// After this long without a sign the last speed says nothing any more.
pub const SILENCE: Duration = Duration::from_secs(3);
/// The time between two speeds that are kept, at first.
const FIRST_STEP: Duration = Duration::from_secs(1);
/// The most speeds that are kept. When there are as many, every other one is left out.
pub const SPEEDS: usize = 120;

/// How fast bytes go through, from what was seen so far.
#[derive(Clone, Debug, Default)]
pub struct Pace {
    seen: VecDeque<(Instant, u64)>,
    begun: Option<Instant>,
    total: u64,
    speeds: Vec<f32>,
    /// When the last speed was kept, and the time from one to the next.
    kept: Option<Instant>,
    step: Option<Duration>,
}

impl Pace {
    /// `done` of `total` bytes are through at `now`. A count that falls begins a new measurement.
    pub fn note(&mut self, now: Instant, done: u64, total: u64) {
        let restarted = self.seen.back().is_some_and(|(_, last)| done < *last);
        if restarted || total != self.total {
            self.seen.clear();
            self.begun = None;
            self.speeds.clear();
            self.kept = None;
            self.step = None;
        }
        self.total = total;
        self.begun.get_or_insert(now);
        self.seen.push_back((now, done));
        while self.seen.len() > 2
            && self
                .seen
                .front()
                .is_some_and(|(at, _)| now.duration_since(*at) > WINDOW)
        {
            self.seen.pop_front();
        }
        self.keep_speed(now);
    }

    fn keep_speed(&mut self, now: Instant) {
        let step = *self.step.get_or_insert(FIRST_STEP);
        let due = self
            .kept
            .is_none_or(|kept| now.saturating_duration_since(kept) >= step);
        let Some(speed) = self.bytes_per_second(now).filter(|_| due) else {
            return;
        };
        // A line on the screen needs no more than seven digits.
        #[expect(clippy::cast_precision_loss)]
        self.speeds.push(speed as f32);
        self.kept = Some(now);
        if self.speeds.len() >= SPEEDS {
            let mut place = 0_usize;
            self.speeds.retain(|_| {
                place += 1;
                place.is_multiple_of(2)
            });
            self.step = Some(2 * step);
        }
    }

    /// Bytes per second at equal distances of time, oldest first.
    pub fn speeds(&self) -> &[f32] {
        &self.speeds
    }

    /// Bytes per second, or `None` while nothing can be said.
    pub fn bytes_per_second(&self, now: Instant) -> Option<u64> {
        let (first, from) = *self.seen.front()?;
        let (last, to) = *self.seen.back()?;
        if now.saturating_duration_since(last) >= SILENCE {
            return None;
        }
        let millis = last.duration_since(first).as_millis();
        let bytes = u128::from(to - from);
        (millis >= 500 && bytes > 0)
            .then(|| bytes * 1000 / millis)
            .and_then(|speed| u64::try_from(speed).ok())
            .filter(|speed| *speed > 0)
    }

    /// The time until the last byte, or `None` while it cannot be trusted.
    pub fn time_left(&self, now: Instant) -> Option<Duration> {
        let speed = self.bytes_per_second(now)?;
        if now.saturating_duration_since(self.begun?) < SETTLING {
            return None;
        }
        let (_, done) = *self.seen.back()?;
        Some(Duration::from_secs(
            self.total.saturating_sub(done).div_ceil(speed),
        ))
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::Pace;

    fn at(begun: Instant, millis: u64) -> Instant {
        begun + Duration::from_millis(millis)
    }

    #[test]
    fn a_steady_stream_has_a_speed_and_after_a_while_an_end() {
        let (begun, mut pace) = (Instant::now(), Pace::default());
        for second in 0..=10 {
            let now = at(begun, second * 1000);
            pace.note(now, second * 100_000, 2_000_000);
            match second {
                0 => assert_eq!(pace.bytes_per_second(now), None),
                1..3 => {
                    assert_eq!(pace.bytes_per_second(now), Some(100_000));
                    assert_eq!(pace.time_left(now), None);
                }
                _ => assert_eq!(
                    pace.time_left(now),
                    Some(Duration::from_secs(20 - second)),
                    "{second}"
                ),
            }
        }
    }

    #[test]
    fn silence_takes_the_time_back_within_three_seconds() {
        let (begun, mut pace) = (Instant::now(), Pace::default());
        for second in 0..=5 {
            pace.note(at(begun, second * 1000), second * 1000, 10_000);
        }
        assert!(pace.time_left(at(begun, 5_500)).is_some());
        assert_eq!(pace.time_left(at(begun, 8_000)), None);
        assert_eq!(pace.bytes_per_second(at(begun, 8_000)), None);
    }

    #[test]
    fn an_old_rush_does_not_colour_the_present() {
        let (begun, mut pace) = (Instant::now(), Pace::default());
        pace.note(begun, 0, 10_000_000);
        pace.note(at(begun, 1_000), 5_000_000, 10_000_000);
        for second in 2..=20 {
            pace.note(
                at(begun, second * 1000),
                5_000_000 + second * 1000,
                10_000_000,
            );
        }
        assert_eq!(pace.bytes_per_second(at(begun, 20_000)), Some(1000));
    }

    #[test]
    fn however_long_it_takes_the_line_of_speeds_stays_short() {
        let (begun, mut pace) = (Instant::now(), Pace::default());
        for second in 0..=4000 {
            pace.note(at(begun, second * 1000), second * 50_000, 1 << 40);
        }
        let speeds = pace.speeds();
        assert!((super::SPEEDS / 2..super::SPEEDS).contains(&speeds.len()));
        assert!(speeds.iter().all(|speed| (speed - 50_000.0).abs() < 1.0));
    }

    #[test]
    fn a_count_that_begins_again_is_a_new_measurement() {
        let (begun, mut pace) = (Instant::now(), Pace::default());
        pace.note(begun, 0, 100);
        pace.note(at(begun, 4_000), 90, 100);
        pace.note(at(begun, 5_000), 10, 100);
        assert_eq!(pace.bytes_per_second(at(begun, 5_000)), None);
    }
}
