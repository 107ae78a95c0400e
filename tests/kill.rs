//! The built binary killed in the middle of a flash, and the modem brought home afterwards: two
//! processes, real pseudo-terminals, a real journal on disk.
//!
//! `tests/engine/sweep.rs` does the same in memory. Here nothing is simulated but the modem: the flash dies by
//! SIGKILL as soon as its n-th journal record can be seen, at a number of written blocks, or at any
//! moment; and by SIGXFSZ in the middle of writing a record, which is exact, because the kernel does it
//! at the very byte. Neither lets anything of the program run any more.
//!
//! Linux only, for its way to watch a folder. The other systems have the sweep.
#![cfg(target_os = "linux")]

#[path = "soak_support/dice.rs"]
mod dice;
mod kill_support;
mod serving;

use std::collections::BTreeMap;
use std::time::Duration;

use dice::Dice;
use kill_support::{Cut, DownloadEntry, Uncut, Way, in_parallel};
use modem_medic::journal::Record;

/// Kills one run and checks everything that must hold. Gives the number of whole records it left.
fn kill_and_bring_home(door: DownloadEntry, cut: Cut) -> usize {
    let stick = door.serve();
    let what = format!("{door:?} {cut:?}");
    stick.flash_until(&what, cut);
    let records = stick.records().len();
    stick.bring_home(&what);
    stick.assert_complete(&what);
    records
}

/// Where the dice of the random sweep begin.
const SEED: u64 = 0x1550_0417;

/// From 0 up to, but not including, 1, in steps of a thousandth.
fn fraction(dice: &mut Dice) -> f64 {
    f64::from(u32::try_from(dice.below(1000)).unwrap()) / 1000.0
}

/// Kills at random moments, and at every record of both doors where that is wanted: `runs` in all. Every
/// fourth has its way home killed, too.
fn sweep(runs: usize, at_records: bool) -> BTreeMap<Way, usize> {
    let mut dice = Dice(SEED);
    let both = [DownloadEntry::E1550, DownloadEntry::E3372].map(|door| (door, door.uncut()));
    let mut cases = Vec::new();
    for (door, uncut) in both.iter().filter(|_| at_records) {
        let records = 1..=uncut.line_ends.len();
        cases.extend(records.map(|it| (*door, (Cut::SeenRecord(it), uncut.duration))));
    }
    let every_record = cases.len();
    while cases.len() < runs {
        let (door, uncut) = dice.one(&both);
        let moment = uncut.duration.mul_f64(fraction(&mut dice));
        cases.push((*door, (Cut::Moment(moment), uncut.duration)));
    }
    let again: Vec<Option<f64>> = (0..runs)
        .map(|_| (dice.below(4) == 0).then(|| fraction(&mut dice)))
        .collect();
    let cases: Vec<_> = cases.into_iter().zip(again).collect();
    let ways = in_parallel(&cases, |&((door, (cut, duration)), again)| {
        let stick = door.serve();
        let what = format!("{door:?} {cut:?}, again at {again:?}");
        stick.flash_until(&what, cut);
        let mut finished = stick.is_finished_unasked(&what);
        if let (false, Some(fraction)) = (finished, again) {
            stick.interrupted("resume", &what, Cut::Moment(duration.mul_f64(fraction)));
            finished = stick.is_finished_unasked(&what);
        }
        let way = if finished {
            Way::OnlyChecked
        } else {
            stick.bring_home(&what)
        };
        stick.assert_complete(&what);
        way
    });
    let mut tally = BTreeMap::new();
    for way in ways {
        *tally.entry(way).or_default() += 1;
    }
    println!("{runs} kills, {every_record} of them at a record of their own: {tally:?}");
    tally
}

#[test]
fn killed_at_random_and_taken_up() {
    sweep(8, false);
}

#[test]
#[ignore = "takes about ten minutes"]
fn two_hundred_kills_leave_two_hundred_complete_modems() {
    let tally = sweep(200, true);
    assert_eq!(tally.values().sum::<usize>(), 200);
    // Each way home was taken.
    assert_eq!(tally.len(), 4, "{tally:?}");
}

fn both_doors<T>(each: impl Fn(DownloadEntry, &Uncut) -> Vec<T>) -> Vec<(DownloadEntry, T)> {
    [DownloadEntry::E1550, DownloadEntry::E3372]
        .into_iter()
        .flat_map(|door| {
            let cases = each(door, &door.uncut());
            cases.into_iter().map(move |case| (door, case))
        })
        .collect()
}

#[test]
fn killed_as_soon_as_any_record_is_seen() {
    let cases = both_doors(|_, uncut| (1..=uncut.line_ends.len()).collect());
    let exact = in_parallel(&cases, |&(door, record)| {
        let left = kill_and_bring_home(door, Cut::SeenRecord(record));
        assert!(left >= record, "{door:?}: {left} records, not {record}");
        usize::from(left == record)
    });
    let exact: usize = exact.into_iter().sum();
    println!(
        "{} kills, {exact} of them before the next record",
        cases.len()
    );
}

/// The beginning of a record is not believed, and the program that could write no more of it ends by itself.
#[test]
fn a_disk_that_is_full_within_any_record_costs_no_modem() {
    let cases = both_doors(|_, uncut| {
        let starts = [0].into_iter().chain(uncut.line_ends.iter().copied());
        let middles = starts
            .zip(&uncut.line_ends)
            .map(|(start, end)| u64::midpoint(start, *end));
        middles.enumerate().collect()
    });
    in_parallel(&cases, |&(door, (whole, bytes))| {
        let stick = door.serve();
        let what = format!("{door:?}, a journal of {bytes} bytes");
        stick.flash_until(&what, Cut::JournalBytes(bytes));
        let records = stick.records();
        assert_eq!(records.len(), whole, "{what}");
        stick.bring_home(&what);
        // A modem that nothing was written to is let out of download mode, also where no record can be made of that.
        let begun = |record: &Record| matches!(record, Record::ObjectStarted { .. });
        stick.assert_complete_with(&what, usize::from(!records.iter().any(begun)));
    });
}

#[test]
fn killed_between_blocks() {
    let cases = both_doors(|_, uncut| {
        let last = uncut.progress;
        assert!(last > 8, "only {last} progress events");
        vec![1, 2, last / 3, last / 2, last - 1, last]
    });
    in_parallel(&cases, |&(door, count)| {
        kill_and_bring_home(door, Cut::Progress(count));
    });
}

#[test]
fn killed_at_any_moment() {
    /// Thousandths of an uncut run.
    const MOMENTS: [u32; 8] = [31, 187, 322, 458, 541, 649, 778, 934];
    let cases: Vec<(DownloadEntry, Duration)> = both_doors(|_, uncut| {
        let moment = |permille: &u32| uncut.duration * *permille / 1000;
        MOMENTS.iter().map(moment).collect()
    });
    in_parallel(&cases, |&(door, moment)| {
        kill_and_bring_home(door, Cut::Moment(moment));
    });
}
