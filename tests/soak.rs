//! The soak: flash after flash on pseudo-terminals through one worker that is never started again, most
//! with a fault. Every run must end in "done", "untouched" or "repairable", be what it says, and be
//! brought to a complete modem; and the process must hold no more of the system at the end than at
//! the beginning.
//!
//! The worker's clock runs ahead, so that a silence of minutes is over in seconds. All else is real.
//! `cargo test` runs a few; the whole is `cargo test --test soak -- --ignored --nocapture`.
#![cfg(target_os = "linux")]

mod soak_support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use modem_medic::firmware::{Package, sample};
use modem_medic::job::{Done, Failure, FlashRequest, JobRequest, RepairRequest, Wanted};
use modem_medic::journal::Folder;
use modem_medic::problem::Problem;
use modem_medic::simulator::{Effect, Fault, Model, Trigger};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};
use soak_support::dice::Dice;
use soak_support::{Held, Hurried, Served, target};

/// How much the worker's clock runs ahead.
const SPEED: u32 = 10;
/// Another number of runs for the long one.
const RUNS: &str = "MODEM_MEDIC_SOAK_RUNS";
/// Where the dice begin.
const SEED: u64 = 0x1550_2010;
/// What the resident memory may grow by while nothing leaks: what the allocator keeps in reserve.
const RESERVE_KIB: u64 = 4 * 1024;

#[derive(Debug, Default)]
struct Tally {
    done: usize,
    untouched: usize,
    repairable: usize,
    problems: BTreeMap<&'static str, usize>,
}

struct Soak {
    place: tempfile::TempDir,
    worker: Worker,
    dice: Dice,
    tally: Tally,
}

impl Soak {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        for model in [Model::E1550, Model::E3372] {
            let package = match model {
                Model::E1550 => sample::e1550_firmware(target(model), 96 * 1024),
                Model::E3372 => sample::e3372_firmware(target(model), 64 * 1024),
            };
            fs::write(Self::file_in(place.path(), model), package).unwrap();
        }
        let stick = place.path().join("stick");
        let bus = Hurried::new(stick.join("pcui"), stick.join("download"), SPEED);
        let journal = Folder::new(place.path().join("journal"));
        let worker = Worker::start(Box::new(bus), Box::new(journal), Arc::new(|| {})).unwrap();
        Self {
            place,
            worker,
            dice: Dice(SEED),
            tally: Tally::default(),
        }
    }

    fn file_in(place: &Path, model: Model) -> PathBuf {
        place.join(format!("{model}.bin"))
    }

    /// The file is read anew by every job, as by a person who chooses it again.
    fn package(&self, model: Model) -> Arc<Package> {
        Arc::new(Package::open(&Self::file_in(self.place.path(), model)).unwrap())
    }

    fn run(&self, request: JobRequest) -> Result<Done, Failure> {
        self.worker
            .commands()
            .send(WorkerCommand::Start(request))
            .unwrap();
        loop {
            match self.worker.events().recv().unwrap() {
                WorkerEvent::Finished(done) => return Ok(*done),
                WorkerEvent::Failed(failure) => return Err(failure),
                WorkerEvent::Started | WorkerEvent::Notice(_) => {}
                other => panic!("{other:?}"),
            }
        }
    }

    fn flash(&self, model: Model) -> Result<Done, Failure> {
        self.run(JobRequest::Flash(FlashRequest {
            package: self.package(model),
            wanted: Wanted::Firmware,
            force: None,
            backup: None,
        }))
    }

    fn repair(&self, model: Model) -> Result<Done, Failure> {
        self.run(JobRequest::Repair(RepairRequest {
            package: self.package(model),
            force: None,
            port_known: true,
        }))
    }

    fn one(&mut self, number: usize) {
        let model = *self.dice.one(&[Model::E1550, Model::E3372]);
        let package = Package::open(&Self::file_in(self.place.path(), model)).unwrap();
        let fault = (self.dice.below(5) > 0).then(|| fault(&mut self.dice, model));
        let what = format!("run {number}, {model} {fault:?}");
        let served = Served::start(self.place.path(), model, fault);
        match self.flash(model) {
            Ok(Done::Flashed(_)) => self.tally.done += 1,
            Ok(other) => panic!("{what}: {other:?}"),
            Err(failure) => {
                *self.tally.problems.entry(failure.problem.id()).or_default() += 1;
                match failure.condition.id() {
                    "untouched" => {
                        assert_eq!(served.writes(), 0, "{what}: said untouched");
                        self.tally.untouched += 1;
                    }
                    "repairable" | "not-known" | "running" => self.tally.repairable += 1,
                    _ => panic!("{what}: {failure}"),
                }
                self.bring_home(&what, &served, model);
            }
        }
        served.assert_complete(&what, &package);
    }

    /// As the texts tell the owner: plug it in, flash, or repair where it is in repair mode.
    fn bring_home(&self, what: &str, served: &Served, model: Model) {
        let mut last = None;
        for attempt in 0..5 {
            if attempt == 0 {
                served.plug_in();
            } else {
                served.plug_in_again();
            }
            let outcome = match self.flash(model) {
                Err(Failure {
                    problem: Problem::InDownloadMode,
                    ..
                }) => self.repair(model),
                outcome => outcome,
            };
            match outcome {
                Ok(Done::Flashed(_) | Done::Repaired(_)) => return,
                failed => last = Some(failed),
            }
        }
        panic!("{what}: was not brought home: {last:?}");
    }
}

/// A fault of any kind at any place. Delays are given in the modem's time, which is real.
fn fault(dice: &mut Dice, model: Model) -> Fault {
    let effect = match dice.below(15) {
        0 => Effect::LostReply,
        1 => Effect::BadCrc,
        2 => Effect::Nak(u8::try_from(1 + dice.below(16)).unwrap()),
        3 => Effect::Refuse,
        4 => Effect::Garbage(vec![0x7E, 0x02, 0x6A, 0x7E, 0x13, 0x37]),
        5 => Effect::SplitReply { gap_ms: 3 },
        6 => Effect::GluedReply,
        // Late, and later than the worker waits.
        7 => Effect::SlowReply { delay_ms: 60 },
        8 => Effect::SlowReply { delay_ms: 4000 },
        9 => Effect::DuplicateReply,
        10 => Effect::NoOpeningFlag,
        11 => Effect::Unplug {
            replug_after_ms: [None, Some(200)][dice.below(2)],
        },
        12 => Effect::NeverComesBack,
        13 => Effect::OldVersion,
        _ => Effect::ComesBackAs {
            model: None,
            imei: Some("353719020123456".into()),
            product: None,
        },
    };
    let commands: &[&str] = match model {
        Model::E1550 => &["ATI", "AT$QCDMG", "AT+CGMM", "AT^SYSCFG?"],
        Model::E3372 => &["ATI", "AT^GODLOAD", "AT^DLOADVER?", "AT^DATAMODE"],
    };
    let occasion = match dice.below(6) {
        0..=2 => Trigger::Block(1 + u64::try_from(dice.below(26)).unwrap()),
        3 => Trigger::Command((*dice.one(commands)).into()),
        _ => Trigger::Opcode(*dice.one(&[0x0C, 0x3A, 0x45, 0x41, 0x43, 0x0A, 0x0A])),
    };
    let times = 1 + u32::try_from(dice.below(3)).unwrap();
    Fault::new(effect, occasion).times(times)
}

fn soak(runs: usize, sample_every: usize) {
    let begun = Instant::now();
    let mut soak = Soak::new();
    let mut samples: Vec<Held> = Vec::new();
    for number in 1..=runs {
        soak.one(number);
        if number % sample_every == 0 {
            let held = Held::now();
            println!("after {number}: {held:?}");
            samples.push(held);
        }
    }
    println!("{:?} in {:?}", soak.tally, begun.elapsed());
    let Tally {
        done,
        untouched,
        repairable,
        ..
    } = soak.tally;
    assert_eq!(done + untouched + repairable, runs, "a run without an end");
    let (first, last) = (samples[0], samples[samples.len() - 1]);
    assert_eq!(last.descriptors, first.descriptors, "descriptors leak");
    assert_eq!(last.threads, first.threads, "threads leak");
    assert!(
        last.resident_kib < first.resident_kib + RESERVE_KIB,
        "memory leaks: {first:?}, {last:?}"
    );
}

#[test]
fn a_few_flashes_in_a_row_leak_nothing() {
    soak(8, 2);
}

#[test]
#[ignore = "takes about half an hour"]
fn five_hundred_flashes_in_a_row_leak_nothing() {
    let runs = std::env::var(RUNS).map_or(500, |runs| runs.parse().unwrap());
    soak(runs, runs.div_ceil(10));
}
