//! When a job asks for the modem and for quiet, on a computer that writes down what it was asked.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::Caution;
use crate::bus::holder::{Holders, MODEM_MANAGER, Program};
use crate::bus::{Bus, BusError, Port, Role, Whereabouts};
use crate::firmware::{Package, sample, write};
use crate::guard::{Claim, Guard, Hold};
use crate::job::{
    self, Done, Failure, FlashRequest, Notice, PackageSource, Request, Surroundings, Wanted,
};
use crate::journal::memory::Shelf;
use crate::problem::Problem;
use crate::simulator::{MemoryBus, Model, Scenario};

type Diary = Arc<Mutex<Vec<String>>>;

fn note(diary: &Diary, what: &str) {
    diary.lock().unwrap().push(what.to_owned());
}

/// A `ModemManager` that gives these answers, the last one for ever.
#[derive(Debug)]
struct Asked {
    answers: Vec<Claim>,
    diary: Diary,
    awake: bool,
}

#[derive(Debug)]
struct Awake(Diary);

impl Hold for Awake {}

impl Drop for Awake {
    fn drop(&mut self) {
        note(&self.0, "may sleep");
    }
}

impl Guard for Asked {
    fn claim(&mut self, _place: &Whereabouts) -> Claim {
        note(&self.diary, "claim");
        if self.answers.len() > 1 {
            return self.answers.remove(0);
        }
        self.answers[0].clone()
    }
    fn release(&mut self) {}
    fn holds(&self) -> bool {
        false
    }
    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        note(&self.diary, "awake");
        self.awake
            .then(|| Box::new(Awake(Arc::clone(&self.diary))) as Box<dyn Hold>)
    }
}

/// A bus with a place, whose port `ModemManager` holds for so many openings.
struct Held {
    inner: MemoryBus,
    diary: Diary,
    busy: usize,
}

impl Bus for Held {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }
    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        if self.busy > 0 {
            self.busy -= 1;
            note(&self.diary, "busy");
            let program = Program {
                name: String::from(MODEM_MANAGER),
                pid: 7,
            };
            return Err(BusError::Busy {
                port: String::from("ttyUSB2"),
                holders: Box::new(Holders {
                    programs: vec![program],
                    ..Holders::default()
                }),
            });
        }
        let opened = self.inner.open(role);
        if opened.is_ok() {
            note(&self.diary, &format!("open {role}"));
        }
        opened
    }
    fn now(&self) -> Instant {
        self.inner.now()
    }
    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }
    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        Some(Whereabouts::default())
    }
}

struct Run {
    outcome: Result<Done, Failure>,
    diary: Vec<String>,
    cautions: Vec<Caution>,
}

fn run(answers: &[Claim], busy: usize, awake: bool, request: &Request) -> Run {
    let diary = Diary::default();
    let mut bus = Held {
        inner: MemoryBus::new(Scenario::of(Model::E1550)),
        diary: Arc::clone(&diary),
        busy,
    };
    let mut guard = Asked {
        answers: answers.to_vec(),
        diary: Arc::clone(&diary),
        awake,
    };
    let cautions = Rc::new(RefCell::new(Vec::new()));
    let mut store = Shelf::default();
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut guard,
        store: &mut store,
        tell: &mut |notice| match notice {
            Notice::Caution(caution) => cautions.borrow_mut().push(caution),
            Notice::Stage { stage, .. } => note(&diary, stage.id()),
            _ => {}
        },
        cancelled: &mut || false,
    };
    let outcome = job::run(&mut around, request);
    let diary = diary.lock().unwrap().clone();
    Run {
        outcome,
        diary,
        cautions: cautions.take(),
    }
}

fn flash() -> Request {
    let package = sample::e1550_firmware("11.609.20.00.00", 64 * 1024);
    let package = Package::from_bytes("Update.exe", write::wrap_in_program(&package)).unwrap();
    Request::Flash(FlashRequest {
        source: PackageSource::Read(Arc::new(package)),
        wanted: Wanted::Firmware,
        force: None,
    })
}

fn place(diary: &[String], what: &str) -> usize {
    let found = diary.iter().position(|line| line == what);
    found.unwrap_or_else(|| panic!("{what} is not in {diary:?}"))
}

#[test]
fn the_modem_is_claimed_before_it_is_opened_and_the_computer_is_awake_while_it_changes() {
    let run = run(&[Claim::Granted], 0, true, &flash());
    assert!(
        matches!(run.outcome, Ok(Done::Flashed(_))),
        "{:?}",
        run.outcome
    );
    let diary = &run.diary;
    assert!(place(diary, "claim") < place(diary, "open pcui"));
    let claims = diary.iter().filter(|line| *line == "claim").count();
    assert_eq!(claims, 1, "it stays claimed while it comes back");
    assert!(place(diary, "check-fit") < place(diary, "awake"));
    assert!(place(diary, "awake") < place(diary, "enter-download-mode"));
    assert_eq!(diary.last().map(String::as_str), Some("may sleep"));
    assert!(place(diary, "read-back") < place(diary, "may sleep"));
    assert_eq!(run.cautions, []);
}

#[test]
fn reading_keeps_nobody_awake() {
    let run = run(&[Claim::Absent], 0, true, &Request::Identify);
    assert!(run.outcome.is_ok());
    assert!(!run.diary.iter().any(|line| line == "awake"));
}

#[test]
fn a_modem_manager_that_is_still_looking_is_waited_for() {
    let answers = [Claim::NotIts, Claim::NotIts, Claim::NotIts, Claim::Granted];
    let run = run(&answers, 4, true, &Request::Identify);
    assert!(run.outcome.is_ok(), "{:?}", run.outcome);
    let wanted = [
        "identify",
        "claim",
        "busy",
        "claim",
        "busy",
        "claim",
        "busy",
        "claim",
        "busy",
        "open pcui",
    ];
    assert_eq!(run.diary, wanted);
}

#[test]
fn one_that_never_lets_go_is_named() {
    let run = run(&[Claim::NotIts], usize::MAX, true, &Request::Identify);
    let failure = run.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::ModemManager);
    assert_eq!(
        failure.detail,
        "ttyUSB2 is in use by ModemManager (process 7)"
    );
    assert_eq!(failure.holders.unwrap().programs[0].pid, 7);
}

#[test]
fn nothing_is_written_beside_one_that_will_not_be_kept_off() {
    let refused = [Claim::Refused(String::from("not authorised"))];
    let flashed = run(&refused, 0, true, &flash());
    let failure = flashed.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::ModemManager);
    assert_eq!(failure.condition.id(), "untouched");
    assert_eq!(flashed.cautions, [Caution::NotAlone]);
    assert!(!flashed.diary.iter().any(|line| line == "awake"));
    // Reading is no danger, and the port was free.
    let read = run(&refused, 0, true, &Request::Identify);
    assert!(read.outcome.is_ok());
    assert_eq!(read.cautions, [Caution::NotAlone]);
}

#[test]
fn a_computer_that_cannot_be_kept_awake_is_told_of() {
    let run = run(&[Claim::Absent], 0, false, &flash());
    assert!(run.outcome.is_ok());
    assert_eq!(run.cautions, [Caution::MaySleep]);
}
