//! The fuzz targets on their seeds and on damaged copies of them, without a fuzzer: what they assert holds in every test run.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::path::Path;

/// The seeds of a target.
fn seeds(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/corpus")
        .join(name);
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect()
}

/// Runs a target on its seeds and on copies that are damaged by chance with a fixed beginning.
fn run(name: &str, copies: u64, target: fn(&[u8])) {
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "{name} has no seeds");
    target(&[]);
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut chance = move |most: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap() % most.max(1)
    };
    for seed in &seeds {
        target(seed);
        for _ in 0..copies {
            let mut copy = seed.clone();
            for _ in 0..=chance(4) {
                let at = chance(copy.len());
                match chance(5) {
                    0 => copy.truncate(at),
                    1 => copy.insert(at, u8::try_from(chance(256)).unwrap()),
                    2 if !copy.is_empty() => {
                        copy.remove(at);
                    }
                    3 => {
                        let part = copy
                            .get(at..(at + 16).min(copy.len()))
                            .unwrap_or_default()
                            .to_vec();
                        let to = chance(copy.len());
                        copy.splice(to..to, part);
                    }
                    _ => {
                        if let Some(byte) = copy.get_mut(at) {
                            *byte = u8::try_from(chance(256)).unwrap();
                        }
                    }
                }
            }
            target(&copy);
        }
    }
}

#[test]
fn files_of_our_own() {
    run("settings", 40, targets::settings);
    run("bookmark", 40, targets::bookmark);
    run("backup", 200, targets::backup);
    run("journal", 40, targets::journal);
    run("instance", 200, targets::instance);
    run("scenario", 60, targets::scenario);
}

#[test]
fn what_modems_say() {
    run("answers", 300, targets::answers);
    run("usb", 300, targets::usb);
}

#[test]
fn recordings_and_captures() {
    run("capture", 60, targets::capture);
    run("recording", 60, targets::recording);
    run("scrub", 200, targets::scrub);
}

#[test]
fn whole_jobs() {
    // A stick that only tells the truth is flashed, so that what is tried on lies goes as far as that.
    let done = targets::job_with(&[1]).unwrap();
    assert!(matches!(done, modem_medic::job::Done::Flashed(_)));
    run("lying_stick", 12, targets::lying_stick);
}
