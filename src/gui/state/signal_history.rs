//! The signal and the registration over the last minutes, as they were read while somebody watched.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::modem::NetworkState;

/// For how long a reading is kept.
const SPAN: Duration = Duration::from_secs(600);
/// The most readings that are kept: more than come in that time, at one in three seconds.
const MOST: usize = 240;

/// One reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// When it came.
    pub at: Instant,
    /// The strength in dBm, where the modem knows it.
    pub dbm: Option<i16>,
    /// Whether the modem was on a network.
    pub registered: bool,
}

/// The readings of the last minutes, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SignalHistory(VecDeque<Point>);

/// The readings in a few numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// From the first reading to the last, in seconds.
    pub seconds: u64,
    /// The latest, the weakest and the strongest that was measured, in dBm; `None` where none was.
    pub dbm: Option<(i16, i16, i16)>,
    /// The number of readings on a network.
    pub registered: usize,
    /// The number of readings.
    pub count: usize,
}

impl SignalHistory {
    /// Takes in a reading, and forgets those that are too old.
    pub(super) fn note(&mut self, at: Instant, state: &NetworkState) {
        while self.0.len() >= MOST
            || self
                .0
                .front()
                .is_some_and(|first| at.saturating_duration_since(first.at) > SPAN)
        {
            self.0.pop_front();
        }
        self.0.push_back(Point {
            at,
            dbm: state.signal.and_then(|signal| signal.rssi_dbm),
            registered: state.is_registered(),
        });
    }

    /// The readings with their age in seconds before the last one, oldest first.
    pub fn points(&self) -> impl Iterator<Item = (f64, Point)> + '_ {
        let last = self.0.back().map(|point| point.at);
        self.0.iter().map(move |point| {
            let age = last.map_or(Duration::ZERO, |last| last - point.at);
            (-age.as_secs_f64(), *point)
        })
    }

    /// The readings in a few numbers, once there are two of them.
    pub fn summary(&self) -> Option<Summary> {
        let (first, last) = (self.0.front()?, self.0.back()?);
        if self.0.len() < 2 {
            return None;
        }
        let measured = || self.0.iter().filter_map(|point| point.dbm);
        let dbm = measured()
            .next_back()
            .and_then(|latest| Some((latest, measured().min()?, measured().max()?)));
        Some(Summary {
            seconds: (last.at - first.at).as_secs(),
            dbm,
            registered: self.0.iter().filter(|point| point.registered).count(),
            count: self.0.len(),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{MOST, SignalHistory, Summary};
    use crate::modem::{NetworkState, Signal, Sysinfo};

    fn state(csq: u8, registered: bool) -> NetworkState {
        let sysinfo = if registered {
            "^SYSINFO:2,3,0,5,1,,4"
        } else {
            "^SYSINFO:0,0,0,0,1,,0"
        };
        NetworkState {
            signal: Signal::from_csq(&format!("+CSQ: {csq},99")).ok(),
            sysinfo: Sysinfo::parse(sysinfo).ok(),
            ..NetworkState::default()
        }
    }

    #[test]
    fn the_last_minutes_are_kept_and_summed_up() {
        let begun = Instant::now();
        let mut history = SignalHistory::default();
        assert_eq!(history.summary(), None);
        for (seconds, csq, registered) in [(0, 10, false), (3, 20, true), (6, 15, true)] {
            history.note(
                begun + Duration::from_secs(seconds),
                &state(csq, registered),
            );
        }
        let summary = Summary {
            seconds: 6,
            dbm: Some((-83, -93, -73)),
            registered: 2,
            count: 3,
        };
        assert_eq!(history.summary(), Some(summary));
        let ages: Vec<f64> = history.points().map(|(age, _)| age).collect();
        assert_eq!(ages, [-6.0, -3.0, 0.0]);
        // Ten minutes later the first ones are forgotten.
        history.note(begun + Duration::from_secs(604), &state(99, false));
        let summary = history.summary().unwrap();
        assert_eq!((summary.count, summary.seconds), (2, 598));
    }

    #[test]
    fn a_modem_without_a_signal_has_no_strength() {
        let begun = Instant::now();
        let mut history = SignalHistory::default();
        for seconds in 0..2 {
            history.note(begun + Duration::from_secs(seconds), &state(99, false));
        }
        assert_eq!(history.summary().unwrap().dbm, None);
    }

    #[test]
    fn readings_that_come_faster_than_a_modem_gives_them_do_not_pile_up() {
        let begun = Instant::now();
        let mut history = SignalHistory::default();
        for _ in 0..10 * MOST {
            history.note(begun, &state(15, true));
        }
        assert_eq!(history.points().count(), MOST);
    }
}
