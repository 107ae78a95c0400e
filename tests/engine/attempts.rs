//! Codes that use up attempts: the operator's unlock code and the PIN of the SIM card.
//!
//! The simulated modem counts every code that it looks at, locks itself for good, and records each broken rule. A sweep
//! plays every fault at every command of a run, and kills the process at every record of its journal: no run uses more
//! than the one attempt that was confirmed, and what is said of it is what the modem then is.

mod left_behind;

mod refused;

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Agreed, Done, Failure, IdentifyRequest, JobRequest, ModemReport, SimPinRequest,
    Surroundings, UnlockRequest,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store};
use modem_medic::modem::{Condition, PinTask};
use modem_medic::problem::Problem;
use modem_medic::recording::{
    Header, Payloads, RecordedEvent, Recording, RecordingBus, Source, Tape,
};
use modem_medic::simulator::{
    AttemptFor, Chatter, Effect, Fault, MemoryBus, Scenario, SharedStick, Trigger,
};

use super::in_memory::{Mortal, plug_in_again, run};

const RIGHT: &str = "24680135";
const WRONG: &str = "13579246";
const PIN: &str = "1234";
/// More than one whole wait for a modem that left.
const LONGEST: Duration = Duration::from_secs(10 * 60);

/// Reads a modem.
pub fn look(stick: &SharedStick) -> ModemReport {
    match run(
        stick,
        &mut Shelf::default(),
        &JobRequest::Identify(IdentifyRequest::Read),
    ) {
        Ok(Done::Identified(report)) => *report,
        other => panic!("{other:?}"),
    }
}

/// What is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Try {
    Unlock(&'static str),
    Sim(PinTask, &'static str),
}

const TRIES: &[Try] = &[
    Try::Unlock(RIGHT),
    Try::Unlock(WRONG),
    Try::Sim(PinTask::Enter, PIN),
    Try::Sim(PinTask::Enter, "9999"),
    Try::Sim(PinTask::TurnOff, PIN),
    Try::Sim(PinTask::TurnOff, "9999"),
    Try::Sim(PinTask::TurnOn, PIN),
    Try::Sim(PinTask::TurnOn, "9999"),
];

impl Try {
    fn scenario(self) -> Scenario {
        match self {
            Self::Unlock(_) => Scenario::named("locked").unwrap(),
            Self::Sim(PinTask::Enter, _) => Scenario::named("pin-locked").unwrap(),
            Self::Sim(PinTask::TurnOff, _) => pin_was_entered(),
            Self::Sim(PinTask::TurnOn, _) => Scenario::default(),
        }
    }

    /// A modem on which this is due.
    fn stick(self, faults: &[Fault]) -> SharedStick {
        let mut scenario = self.scenario();
        scenario.faults = faults.to_vec();
        MemoryBus::new(scenario).stick()
    }

    fn kind(self) -> AttemptFor {
        match self {
            Self::Unlock(_) => AttemptFor::Unlock,
            Self::Sim(..) => AttemptFor::Pin,
        }
    }

    /// The attempts that such a modem has.
    fn attempts(self) -> u16 {
        match self {
            Self::Unlock(_) => 10,
            Self::Sim(..) => 3,
        }
    }

    fn request(self, agreed: Agreed) -> JobRequest {
        match self {
            Self::Unlock(code) => JobRequest::Unlock(UnlockRequest {
                code: code.parse().unwrap(),
                agreed,
            }),
            Self::Sim(task, pin) => JobRequest::SimPin(SimPinRequest {
                task,
                pin: pin.parse().unwrap(),
                agreed,
            }),
        }
    }

    /// The request after a look at another modem of the same kind, without faults.
    fn agreed(self) -> JobRequest {
        let stick = look(&self.stick(&[])).journal_name();
        self.request(Agreed {
            attempts: self.attempts(),
            stick,
        })
    }

    fn is_right(self) -> bool {
        match self {
            Self::Unlock(code) => code == RIGHT,
            Self::Sim(_, pin) => pin == PIN,
        }
    }

    /// What the modem itself shows: whether it is as was wanted, and the attempts that are left.
    fn truth(self, stick: &SharedStick) -> (bool, u16) {
        let report = stick.report();
        match self {
            Self::Unlock(_) => (report.card_lock.state == 2, report.card_lock.tries.into()),
            Self::Sim(PinTask::Enter, _) => {
                let ready = report.commands().iter().any(|line| line.contains("+CPIN="))
                    && report.attempts(AttemptFor::Pin) > 0
                    && report.sim.pin_tries == 3;
                (ready, report.sim.pin_tries.into())
            }
            Self::Sim(PinTask::TurnOff, _) => {
                (report.sim.pin.is_empty(), report.sim.pin_tries.into())
            }
            Self::Sim(PinTask::TurnOn, _) => {
                (!report.sim.pin.is_empty(), report.sim.pin_tries.into())
            }
        }
    }
}

/// A card that asks for its PIN and got it: the scenario begins with the request on and the PIN entered.
fn pin_was_entered() -> Scenario {
    let mut scenario = Scenario::default();
    PIN.clone_into(&mut scenario.sim.pin);
    scenario.sim.entered = true;
    scenario
}

fn effects() -> Vec<Effect> {
    let says = |text: &str| format!("\r\n{text}\r\n").into_bytes();
    let mut effects = vec![
        Effect::LostReply,
        Effect::Unheard,
        Effect::Refuse,
        Effect::DuplicateReply,
        Effect::GluedReply,
        Effect::SplitReply { gap_ms: 3 },
        Effect::SlowReply { delay_ms: 900 },
        Effect::SlowReply { delay_ms: 7000 },
        Effect::SlowReply { delay_ms: 90_000 },
        Effect::Garbage(b"\r\n^RSSI:17\r\n".to_vec()),
        Effect::Garbage(vec![0x00, 0xFF, 0x7E, b'\r', b'\n']),
    ];
    for replug_after_ms in [None, Some(700), Some(20_000)] {
        effects.push(Effect::Unplug { replug_after_ms });
        effects.push(Effect::UnplugAfter { replug_after_ms });
    }
    for lie in [
        "OK",
        "ERROR",
        "+CME ERROR: 3",
        "+CME ERROR: 16",
        "+CME ERROR: 50",
        "+CME ERROR: 100",
    ] {
        effects.push(Effect::Says(says(lie)));
        effects.push(Effect::DoesAndSays(says(lie)));
    }
    // Counters that are nonsense, or another one than before.
    for lie in [
        "^CARDLOCK: 1,7,0",
        "^CARDLOCK: 7,10,0",
        "^CARDLOCK: 1",
        "^CPIN: SIM PIN,2,10,2,10,3",
    ] {
        effects.push(Effect::Says(says(&format!("{lie}\r\n\r\nOK"))));
    }
    effects
}

/// The commands of an undisturbed run, each once.
fn commands(tried: Try) -> Vec<String> {
    let stick = tried.stick(&[]);
    let outcome = run(&stick, &mut Shelf::default(), &tried.agreed());
    assert_eq!(outcome.is_ok(), tried.is_right(), "{tried:?}: {outcome:?}");
    let mut commands = Vec::new();
    for command in stick.report().commands() {
        // Long enough to tell `AT^CARDLOCK=` from `AT^CARDLOCK?`.
        let end = command
            .find(['=', '?'])
            .map_or(command.len(), |end| end + 1);
        let start = command[..end].to_owned();
        if !commands.contains(&start) {
            commands.push(start);
        }
    }
    commands
}

/// One run with one fault: gives what was said.
fn one(tried: Try, request: &JobRequest, faults: &[Fault]) -> &'static str {
    let what = format!("{tried:?} {faults:?}");
    let stick = tried.stick(faults);
    let begun = stick.now();
    let mut shelf = Shelf::default();
    let outcome = run(&stick, &mut shelf, request);
    assert!(stick.now() - begun < LONGEST, "{what}: took too long");
    let report = stick.report();
    assert_eq!(report.violations, Vec::<String>::new(), "{what}");
    let used = report.attempts(tried.kind());
    assert!(used <= 1, "{what}: {used} attempts were used");
    let other = match tried.kind() {
        AttemptFor::Unlock => AttemptFor::Pin,
        AttemptFor::Pin => AttemptFor::Unlock,
    };
    assert_eq!(report.attempts(other), 0, "{what}");
    let sent = shelf
        .all()
        .journals
        .iter()
        .flatten()
        .filter(|it| matches!(it, Record::CodeSent { .. }))
        .count();
    assert!(
        used <= sent,
        "{what}: not in the journal before it was sent"
    );
    let (reached, left) = tried.truth(&stick);
    let said = match &outcome {
        Ok(Done::Unlocked(done)) => {
            assert_eq!(done.attempts_left.after, Some(left), "{what}");
            "accepted"
        }
        Ok(Done::SimPinDone(done)) => {
            assert_eq!(
                done.attempts_left.and_then(|left| left.after),
                Some(left),
                "{what}"
            );
            "accepted"
        }
        Ok(other) => panic!("{what}: {other:?}"),
        Err(failure) => said(&what, failure, used, left),
    };
    match said {
        "accepted" => assert!(reached && used == 1, "{what}: {outcome:?}"),
        "wrong" => assert!(!reached && used == 1, "{what}: {outcome:?}"),
        "not looked at" | "refused" => assert_eq!(used, 0, "{what}: {outcome:?}"),
        _ => {}
    }
    if let Err(failure) = &outcome
        && let Some(records) = shelf.all().journals.first()
    {
        let seen: Vec<_> = records.iter().filter_map(Record::observation).collect();
        assert_eq!(Condition::fold(&seen), failure.condition, "{what}");
    }
    said
}

/// What a failure says, held against what the modem counted.
fn said(what: &str, failure: &Failure, used: usize, left: u16) -> &'static str {
    let what = format!("{what}: {failure}");
    let told = failure.attempts_left;
    match failure.problem {
        Problem::CodeWrong | Problem::PinWrong => {
            assert_eq!(told.unwrap().after, Some(left), "{what}");
            assert_eq!(failure.condition.id(), "attempt-used", "{what}");
            "wrong"
        }
        Problem::CodeNotLookedAt => {
            assert_eq!(told.unwrap().after, Some(left), "{what}");
            assert!(failure.condition.is_untouched(), "{what}");
            "not looked at"
        }
        Problem::CodeOutcomeUnknown => {
            assert_eq!(failure.condition.id(), "code-sent", "{what}");
            "unknown"
        }
        _ => {
            assert!(failure.condition.is_untouched(), "{what}");
            assert_eq!(used, 0, "{what}: {told:?}");
            "refused"
        }
    }
}

#[test]
fn no_fault_at_any_command_uses_more_than_the_one_attempt_or_is_told_wrong() {
    let mut counts = BTreeMap::new();
    let mut runs = 0;
    for &tried in TRIES {
        let request = tried.agreed();
        for command in commands(tried) {
            for effect in effects() {
                for times in [1, 2, 1000] {
                    // Lies about the counter that never end cannot be told from the truth.
                    let lies = matches!(&effect, Effect::Says(text) if text.starts_with(b"\r\n^"));
                    if lies && times > 1 {
                        continue;
                    }
                    let trigger = Trigger::Command(command.clone());
                    let fault = Fault::new(effect.clone(), trigger).times(times);
                    *counts.entry(one(tried, &request, &[fault])).or_insert(0) += 1;
                    runs += 1;
                }
            }
        }
    }
    println!("{runs} runs: {counts:?}");
    for said in ["accepted", "wrong", "not looked at", "unknown", "refused"] {
        assert!(
            counts.get(said).is_some_and(|count| *count > 10),
            "{said}: {counts:?}"
        );
    }
}

#[test]
fn a_process_killed_at_any_record_has_used_one_attempt_at_most_and_its_journal_says_so() {
    for &tried in TRIES {
        let request = tried.agreed();
        let mut killed = 0;
        for left in 1.. {
            let what = format!("{tried:?} killed at record {left}");
            let stick = tried.stick(&[]);
            let shelf = Shelf::default();
            let mut store = Mortal {
                shelf: shelf.clone(),
                left,
            };
            let life = catch_unwind(AssertUnwindSafe(|| run(&stick, &mut store, &request)));
            let used = stick.report().attempts(tried.kind());
            assert!(used <= 1, "{what}: {used}");
            let records = shelf.all().journals.remove(0);
            let named = records
                .iter()
                .any(|it| matches!(it, Record::CodeSent { .. }));
            assert!(used == 0 || named, "{what}: used, and not in the journal");
            let Err(_killed) = life else {
                assert_eq!(used, 1, "{what}");
                break;
            };
            killed += 1;
            // The next run reads the modem as it is, and is a new attempt only when it is confirmed anew.
            let again = run(&stick, &mut Shelf::default(), &request);
            let after = stick.report();
            assert_eq!(after.violations, Vec::<String>::new(), "{what}");
            if used == 1 {
                let sent_again = after.attempts(tried.kind()) - used;
                assert_eq!(sent_again, 0, "{what}: {again:?}");
            }
        }
        assert!(killed >= 3, "{tried:?}: only {killed} records");
    }
}

#[test]
fn a_run_that_is_stopped_at_any_moment_has_said_what_it_used() {
    for &tried in TRIES {
        let request = tried.agreed();
        let (mut stopped, mut used_by_stopped) = (0, 0);
        for wish in 1.. {
            let what = format!("{tried:?} stopped at question {wish}");
            let stick = tried.stick(&[]);
            let mut bus = MemoryBus::around(stick.clone());
            let mut asked = 0;
            let mut around = Surroundings {
                bus: &mut bus,
                guard: &mut Unguarded,
                store: &mut Shelf::default(),
                tell: &mut |_| {},
                cancelled: &mut || {
                    asked += 1;
                    asked >= wish
                },
            };
            let outcome = job::run(&mut around, &request);
            let used = stick.report().attempts(tried.kind());
            assert!(used <= 1, "{what}");
            match outcome {
                Err(failure) if failure.problem == Problem::Cancelled => {
                    stopped += 1;
                    used_by_stopped += used;
                    // A modem that answers is read, whoever wants to stop.
                    assert_eq!(used, 0, "{what}: {failure}");
                    assert!(failure.condition.is_untouched(), "{what}");
                }
                outcome => {
                    assert_eq!(used, 1, "{what}: {outcome:?}");
                    assert_eq!(outcome.is_ok(), tried.is_right(), "{what}: {outcome:?}");
                    if asked < wish {
                        break;
                    }
                }
            }
        }
        assert!(stopped > 10 && used_by_stopped == 0, "{tried:?}: {stopped}");
    }
}
