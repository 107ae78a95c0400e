use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use super::{ProgramNotice, ProgramRan, VendorProgramRequest, hash_file};
use crate::bus::Bus;
use crate::job::launch::{LaunchError, Launched, Launcher};
use crate::job::{self, Done, Failure, JobRequest, Notice, Surroundings};
use crate::journal::memory::Shelf;
use crate::journal::{Record, Store as _};
use crate::problem::Problem;
use crate::simulator::{MemoryBus, Model, ModemEvent, Scenario, SharedStick};

/// A program that pulls the modem out and plugs it in, as a restart looks from outside.
#[derive(Debug)]
struct Fake {
    stick: Mutex<SharedStick>,
    started: AtomicBool,
    refuses: Option<fn() -> LaunchError>,
    stays_away: bool,
}

#[derive(Debug)]
struct FakeRun {
    stick: SharedStick,
    looks: u32,
    stays_away: bool,
}

impl Launcher for Fake {
    fn start(&self, _path: &std::path::Path) -> Result<Box<dyn Launched>, LaunchError> {
        self.started.store(true, Ordering::SeqCst);
        match self.refuses {
            Some(error) => Err(error()),
            None => Ok(Box::new(FakeRun {
                stick: self.stick.lock().unwrap().clone(),
                looks: 0,
                stays_away: self.stays_away,
            })),
        }
    }
}

impl Launched for FakeRun {
    fn ended(&mut self) -> std::io::Result<Option<Option<i32>>> {
        self.looks += 1;
        match self.looks {
            3 => self.stick.unplug(),
            6 if !self.stays_away => self.stick.plug_in(),
            _ => {}
        }
        Ok((self.looks > 100).then_some(Some(0)))
    }
}

/// The person's word once the program has ended, or was to be started by hand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Person {
    SaysItHasFinished,
    Leaves,
}

struct Ran {
    outcome: Result<ProgramRan, Failure>,
    notices: Vec<ProgramNotice>,
    started: bool,
    records: Vec<Record>,
    /// How many commands the modem got after the program was started.
    commands: usize,
}

/// Whether nothing more is seen of the program.
fn over(notice: ProgramNotice) -> bool {
    matches!(
        notice,
        ProgramNotice::Ended(_) | ProgramNotice::StartItYourself
    )
}

fn commands(stick: &SharedStick) -> usize {
    let log = stick.report().log;
    log.iter()
        .filter(|entry| matches!(entry.event, ModemEvent::Command { .. }))
        .count()
}

fn run(refuses: Option<fn() -> LaunchError>, sha256: Option<&str>) -> Ran {
    run_where(refuses, sha256, false, Person::SaysItHasFinished)
}

fn run_where(
    refuses: Option<fn() -> LaunchError>,
    sha256: Option<&str>,
    stays_away: bool,
    person: Person,
) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("E155XUpdate.exe");
    std::fs::write(&path, b"MZ").unwrap();
    let hash = sha256.map_or_else(|| hash_file(&path).unwrap(), str::to_owned);
    let mut bus = MemoryBus::new(Scenario::of(Model::E1550));
    let stick = bus.stick();
    let mut before = 0;
    let launcher = Arc::new(Fake {
        stick: Mutex::new(bus.stick()),
        started: AtomicBool::new(false),
        refuses,
        stays_away,
    });
    let (word, finished) = crossbeam_channel::bounded(1);
    let request = VendorProgramRequest::new(path, hash, launcher.clone(), finished);
    let mut store = Shelf::default();
    let notices = Mutex::new(Vec::new());
    let outcome = {
        let mut around = Surroundings {
            bus: &mut bus as &mut dyn Bus,
            guard: &mut crate::guard::Unguarded,
            store: &mut store,
            tell: &mut |notice| {
                let Notice::Program(notice) = notice else {
                    return;
                };
                if notice == ProgramNotice::Started {
                    before = commands(&stick);
                }
                notices.lock().unwrap().push(notice);
                if over(notice) && person == Person::SaysItHasFinished {
                    word.send(()).unwrap();
                }
            },
            cancelled: &mut || {
                person == Person::Leaves && notices.lock().unwrap().iter().copied().any(over)
            },
        };
        job::run(&mut around, &JobRequest::VendorProgram(request))
    };
    let outcome = outcome.map(|done| match done {
        Done::ProgramRan(ran) => ran,
        other => panic!("{other:?}"),
    });
    Ran {
        outcome,
        notices: notices.into_inner().unwrap(),
        started: launcher.started.load(Ordering::SeqCst),
        commands: commands(&stick) - before,
        records: store.all().journals.into_iter().next().unwrap_or_default(),
    }
}

#[test]
fn the_modem_is_followed_and_only_what_was_read_is_claimed() {
    let ran = run(None, None);
    let report = ran.outcome.unwrap();
    assert_eq!(report.version_before.as_deref(), Some("11.609.18.00.00"));
    assert_eq!(report.version_after, report.version_before);
    assert!(!report.changed() && !report.seen_in_download_mode);
    assert_eq!(report.exit_code, Some(0));
    assert_eq!(
        ran.notices,
        [
            ProgramNotice::Started,
            ProgramNotice::ModemThere,
            ProgramNotice::ModemAway,
            ProgramNotice::ModemThere,
            ProgramNotice::Ended(Some(0)),
        ]
    );
    // The modem was read again, and not before.
    assert!(ran.commands > 0);
    assert!(ran.records.contains(&Record::ProgramStarted));
    assert!(
        ran.records
            .contains(&Record::ProgramEnded { code: Some(0) })
    );
    assert_eq!(ran.records.last(), Some(&Record::Done));
    assert!(matches!(&ran.records[0], Record::Job { job, .. } if job == "vendor-program"));
}

#[test]
fn whoever_leaves_does_not_have_the_modem_spoken_to_while_the_program_may_still_write() {
    let ran = run_where(None, None, false, Person::Leaves);
    let failure = ran.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::Cancelled);
    assert_eq!(failure.condition.id(), "other-program");
    assert!(ran.started && ran.commands == 0, "{}", ran.commands);
    let ended = |record: &Record| matches!(record, Record::ProgramEnded { .. });
    assert!(!ran.records.iter().any(ended));
}

#[test]
fn a_program_that_wants_more_rights_is_started_by_the_person_and_followed() {
    let ran = run(Some(|| LaunchError::NeedsElevation), None);
    assert_eq!(ran.outcome.unwrap().exit_code, None);
    assert_eq!(ran.notices.first(), Some(&ProgramNotice::StartItYourself));
}

#[test]
fn another_file_than_the_confirmed_one_is_never_started() {
    let ran = run(None, Some("00"));
    let failure = ran.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::ProgramChanged);
    assert_eq!(failure.condition.id(), "untouched");
    assert!(!ran.started && ran.records.is_empty());
}

#[test]
fn where_it_cannot_run_nothing_was_done() {
    for (error, problem) in [
        (
            (|| LaunchError::NotOnThisSystem) as fn() -> LaunchError,
            Problem::ProgramNotHere,
        ),
        (
            || LaunchError::Refused(std::io::ErrorKind::NotFound.into()),
            Problem::ProgramNotStarted,
        ),
    ] {
        let failure = run(Some(error), None).outcome.unwrap_err();
        assert_eq!(failure.problem, problem);
        assert_eq!(failure.condition.id(), "untouched");
    }
}

#[test]
fn a_modem_that_does_not_come_back_is_not_called_well() {
    let ran = run_where(None, None, true, Person::SaysItHasFinished);
    let failure = ran.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::DidNotComeBack);
    // Nobody knows what the program did, and that is what is said.
    assert_eq!(failure.condition.id(), "other-program");
    assert!(
        matches!(ran.records.last(), Some(Record::Failed { state, .. }) if state == "other-program")
    );
    // It is no flash of ours that could be taken up.
    let mut store = Shelf::default();
    let mut sink = store.create("vendor-program").unwrap();
    for record in &ran.records {
        let mut line = serde_json::to_vec(record).unwrap();
        line.push(b'\n');
        sink.append(&line).unwrap();
    }
    assert_eq!(crate::journal::interrupted(&store.all()), None);
}
