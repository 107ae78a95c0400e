//! The built binary killed in the middle of a flash, and the modem brought home afterwards: two
//! processes, real pseudo-terminals, a real journal on disk.
//!
//! `tests/sweep.rs` does the same in memory. Here nothing is simulated but the modem: the flash dies by
//! SIGKILL as soon as its n-th journal record can be seen, at a number of written blocks, or at any
//! moment; and by SIGXFSZ in the middle of writing a record, which is exact, because the kernel does it
//! at the very byte. Neither lets anything of the program run any more.
//!
//! Linux only, for its way to watch a folder. The other systems have the sweep.
#![cfg(target_os = "linux")]

mod kill_support;

use std::time::Duration;

use kill_support::{Cut, Door, Uncut, in_parallel};

/// Kills one run and checks everything that must hold. Gives the number of whole records it left.
fn kill_and_bring_home(door: Door, cut: Cut) -> usize {
    let stick = door.serve();
    let what = format!("{door:?} {cut:?}");
    stick.flash_until(&what, cut);
    let records = stick.records().len();
    stick.bring_home(&what);
    stick.assert_complete(&what);
    records
}

fn both_doors<T>(each: impl Fn(Door, &Uncut) -> Vec<T>) -> Vec<(Door, T)> {
    [Door::E1550, Door::E3372]
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

#[test]
fn killed_while_any_record_is_written() {
    let cases = both_doors(|_, uncut| {
        let starts = [0].into_iter().chain(uncut.line_ends.iter().copied());
        let middles = starts
            .zip(&uncut.line_ends)
            .map(|(start, end)| u64::midpoint(start, *end));
        middles.enumerate().collect()
    });
    in_parallel(&cases, |&(door, (whole, bytes))| {
        let left = kill_and_bring_home(door, Cut::JournalBytes(bytes));
        assert_eq!(left, whole, "{door:?}: cut at byte {bytes}");
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
    let cases: Vec<(Door, Duration)> = both_doors(|_, uncut| {
        let moment = |permille: &u32| uncut.duration * *permille / 1000;
        MOMENTS.iter().map(moment).collect()
    });
    in_parallel(&cases, |&(door, moment)| {
        kill_and_bring_home(door, Cut::Moment(moment));
    });
}
