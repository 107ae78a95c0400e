//! When a job asks for the modem and for quiet, on a computer that writes down what it was asked.

mod doubt;
mod patience;
#[cfg(target_os = "linux")]
mod shared;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use super::Caution;
use crate::bus::holder::{Holders, MODEM_MANAGER, Program};
use crate::bus::{BusError, Clock, Port, Ports, Role, UsbSwitch, Whereabouts};
use crate::firmware::{Package, sample, write};
use crate::guard::{Evidence, Exclusivity, Guard, Hold, Obstacle, Span};
use crate::job::{
    self, Done, Failure, FlashRequest, IdentifyRequest, JobRequest, Notice, Prompt, Surroundings,
    Wanted,
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
    answers: Vec<Exclusivity>,
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
    fn exclusivity(&mut self, _place: &Whereabouts, span: Span) -> Exclusivity {
        note(&self.diary, &format!("alone {span:?}"));
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

impl Ports for Held {
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

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }

    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        Some(Whereabouts::default())
    }
}

impl Clock for Held {
    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for Held {}

struct Run {
    outcome: Result<Done, Failure>,
    diary: Vec<String>,
    cautions: Vec<Caution>,
    prompts: Vec<Prompt>,
}

fn run(answers: &[Exclusivity], busy: usize, awake: bool, request: &JobRequest) -> Run {
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
    let mut prompts = Vec::new();
    let mut store = Shelf::default();
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut guard,
        store: &mut store,
        tell: &mut |notice| match notice {
            Notice::Caution(caution) => cautions.borrow_mut().push(caution),
            Notice::Prompt(prompt) => prompts.push(prompt),
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
        prompts,
    }
}

fn flash() -> JobRequest {
    let package = sample::e1550_firmware("11.609.20.00.00", 64 * 1024);
    let package = Package::from_bytes("Update.exe", write::wrap_in_program(&package)).unwrap();
    JobRequest::Flash(FlashRequest {
        package: Arc::new(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

fn place(diary: &[String], what: &str) -> usize {
    let found = diary.iter().position(|line| line == what);
    found.unwrap_or_else(|| panic!("{what} is not in {diary:?}"))
}

const ALONE: Exclusivity = Exclusivity::Proven(Evidence::Inhibited);

fn refused(words: &str) -> Exclusivity {
    Exclusivity::Unproven(Obstacle::Refused(words.to_owned()))
}

#[test]
fn the_modem_is_asked_for_before_it_is_opened_and_before_each_step_that_counts() {
    let run = run(&[ALONE], 0, true, &flash());
    assert!(
        matches!(run.outcome, Ok(Done::Flashed(_))),
        "{:?}",
        run.outcome
    );
    let diary = &run.diary;
    assert!(place(diary, "alone Now") < place(diary, "open pcui"));
    assert!(place(diary, "alone IntoDownloadMode") < place(diary, "awake"));
    let into: Vec<usize> = (0..diary.len())
        .filter(|line| diary[*line] == "alone IntoDownloadMode")
        .collect();
    assert_eq!(into.len(), 2, "again right before download mode");
    assert!(place(diary, "enter-download-mode") < into[1]);
    assert!(into[1] < place(diary, "wait-for-download-mode"));
    let in_it = place(diary, "alone InDownloadMode");
    assert!(place(diary, "open download") < in_it && in_it < place(diary, "check-loader"));
    // Before each of the objects, too.
    let after_start = diary.iter().skip(place(diary, "write"));
    assert_eq!(
        after_start
            .filter(|line| *line == "alone InDownloadMode")
            .count(),
        3
    );

    assert!(place(diary, "check-fit") < place(diary, "awake"));
    assert!(place(diary, "awake") < place(diary, "enter-download-mode"));
    assert_eq!(diary.last().map(String::as_str), Some("may sleep"));
    assert!(place(diary, "read-back") < place(diary, "may sleep"));
    assert_eq!((run.cautions, run.prompts), (vec![], vec![]));
}

#[test]
fn reading_keeps_nobody_awake() {
    let run = run(
        &[ALONE],
        0,
        true,
        &JobRequest::Identify(IdentifyRequest::Read),
    );
    assert!(run.outcome.is_ok());
    assert!(!run.diary.iter().any(|line| line == "awake"));
}

#[test]
fn a_modem_manager_that_is_still_looking_is_waited_for_and_that_is_told_once() {
    let answers = [Exclusivity::Pending, Exclusivity::Pending, ALONE];
    let run = run(
        &answers,
        2,
        true,
        &JobRequest::Identify(IdentifyRequest::Read),
    );
    assert!(run.outcome.is_ok(), "{:?}", run.outcome);
    let wanted = [
        "identify",
        "alone Now",
        "alone Now",
        "alone Now",
        "busy",
        "busy",
        "open pcui",
    ];
    assert_eq!(run.diary, wanted);
    assert_eq!(run.prompts, [Prompt::WaitForModemManager]);
    assert_eq!(run.cautions, []);
}

#[test]
fn one_that_never_lets_go_is_named() {
    let run = run(
        &[Exclusivity::Pending],
        usize::MAX,
        true,
        &JobRequest::Identify(IdentifyRequest::Read),
    );
    let failure = run.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::ModemManager);
    assert_eq!(
        failure.detail,
        "ttyUSB2 is in use by ModemManager (process 7)"
    );
    assert_eq!(failure.holders.unwrap().programs[0].pid, 7);
}

#[test]
fn beside_one_that_will_not_be_kept_off_it_is_read_and_not_written() {
    let flashed = run(&[refused("not authorised")], 0, true, &flash());
    let failure = flashed.outcome.unwrap_err();
    assert_eq!(failure.problem, Problem::ModemManager);
    assert_eq!(failure.detail, "not authorised");
    assert_eq!(flashed.cautions, [Caution::NotAlone]);
    assert!(!flashed.diary.iter().any(|line| line == "awake"));
    // Reading is no danger, and the port was free.
    let read = run(
        &[refused("not authorised")],
        0,
        true,
        &JobRequest::Identify(IdentifyRequest::Read),
    );
    assert!(read.outcome.is_ok());
    assert_eq!(read.cautions, [Caution::NotAlone]);
}

#[test]
fn what_helps_is_told_by_what_is_in_the_way() {
    let words = || String::from("words");
    for (obstacle, problem) in [
        (Obstacle::BusPolicy(words()), Problem::RulesMissing),
        (Obstacle::DownloadMode, Problem::RulesMissing),
        (Obstacle::MayStart, Problem::RulesMissing),
        (Obstacle::RuleCameLate, Problem::RulesNeedReplug),
        (Obstacle::Refused(words()), Problem::ModemManager),
        (Obstacle::NotItsModem, Problem::ModemManager),
        (Obstacle::CannotTell(words()), Problem::ModemManager),
    ] {
        let detail = obstacle.to_string();
        let answers = [Exclusivity::Unproven(obstacle)];
        let failure = run(&answers, 0, true, &flash()).outcome.unwrap_err();
        assert_eq!((failure.problem, failure.detail), (problem, detail));
    }
}

#[test]
fn a_computer_that_cannot_be_kept_awake_is_told_of() {
    let run = run(&[ALONE], 0, false, &flash());
    assert!(run.outcome.is_ok());
    assert_eq!(run.cautions, [Caution::MaySleep]);
}
