//! Codes that use up attempts: the operator's unlock code and the PIN of the SIM card.
//!
//! The simulated modem counts every code that it looks at, locks itself for good, and records each broken rule. A sweep
//! plays every fault at every command of a run, and kills the process at every record of its journal: no run uses more
//! than the one attempt that was confirmed, and what is said of it is what the modem then is.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Agreed, Done, Failure, IdentifyRequest, ModemReport, Request, SimPinRequest,
    Surroundings, UnlockRequest,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store};
use modem_medic::modem::{Condition, PinTask};
use modem_medic::problem::Problem;
use modem_medic::recording::{Event, Header, Payloads, Recording, RecordingBus, Source, Tape};
use modem_medic::simulator::{
    AttemptFor, Chatter, Effect, Fault, MemoryBus, Scenario, SharedStick, Trigger,
};

use super::in_memory::{Mortal, plug_in_again, run};

const RIGHT: &str = "24680135";
const WRONG: &str = "13579246";
const PIN: &str = "1234";
/// More than one whole wait for a modem that left.
const LONGEST: Duration = Duration::from_secs(10 * 60);

fn look(stick: &SharedStick) -> ModemReport {
    match run(
        stick,
        &mut Shelf::default(),
        &Request::Identify(IdentifyRequest::Read),
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

    fn request(self, agreed: Agreed) -> Request {
        match self {
            Self::Unlock(code) => Request::Unlock(UnlockRequest {
                code: code.parse().unwrap(),
                agreed,
            }),
            Self::Sim(task, pin) => Request::SimPin(SimPinRequest {
                task,
                pin: pin.parse().unwrap(),
                agreed,
            }),
        }
    }

    /// The request after a look at another modem of the same kind, without faults.
    fn agreed(self) -> Request {
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
fn one(tried: Try, request: &Request, faults: &[Fault]) -> &'static str {
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
fn nothing_is_sent_where_no_attempt_is_to_spare_or_none_is_needed() {
    for (state, tries, problem) in [
        (1, 1, Problem::LastUnlockAttempt),
        (1, 0, Problem::LockedForGood),
        (3, 0, Problem::LockedForGood),
        (3, 10, Problem::LockedForGood),
        (2, 10, Problem::NoCodeNeeded),
        (9, 10, Problem::LockUnknown),
        (1, 99, Problem::LockUnknown),
    ] {
        let mut scenario = Scenario::named("locked").unwrap();
        scenario.card_lock.state = state;
        scenario.card_lock.tries = tries;
        let stick = MemoryBus::new(scenario).stick();
        let agreed = Agreed {
            attempts: tries.into(),
            stick: look(&stick).journal_name(),
        };
        let mut shelf = Shelf::default();
        let outcome = run(&stick, &mut shelf, &Try::Unlock(RIGHT).request(agreed));
        let failure = outcome.unwrap_err();
        assert_eq!(failure.problem, problem, "{state},{tries}");
        assert!(failure.condition.is_untouched());
        let told = failure.attempts_left.unwrap();
        assert_eq!(
            (told.before, told.after),
            (tries.into(), Some(tries.into()))
        );
        assert!(
            shelf.all().journals.is_empty(),
            "{state},{tries}: a journal"
        );
        let report = stick.report();
        assert!(
            !report
                .commands()
                .iter()
                .any(|line| line.contains("CARDLOCK="))
        );
    }
    for (tries, pin, task, problem) in [
        (1, PIN, PinTask::Enter, Problem::LastPinAttempt),
        (0, PIN, PinTask::Enter, Problem::PukRequired),
        (3, PIN, PinTask::TurnOff, Problem::PinRequired),
    ] {
        let mut scenario = Scenario::named("pin-locked").unwrap();
        scenario.sim.pin_tries = tries;
        pin.clone_into(&mut scenario.sim.pin);
        let stick = MemoryBus::new(scenario).stick();
        let agreed = Agreed {
            attempts: tries.into(),
            stick: look(&stick).journal_name(),
        };
        let request = Try::Sim(task, PIN).request(agreed);
        let failure = run(&stick, &mut Shelf::default(), &request).unwrap_err();
        assert_eq!(failure.problem, problem, "{tries} {task:?}");
        assert_eq!(stick.report().attempts(AttemptFor::Pin), 0);
        assert_eq!(stick.report().violations, Vec::<String>::new());
    }
}

#[test]
fn another_counter_or_another_modem_than_was_agreed_to_is_refused() {
    let stick = Try::Unlock(RIGHT).stick(&[]);
    let name = look(&stick).journal_name();
    for (agreed, problem) in [
        (
            Agreed {
                attempts: 9,
                stick: name.clone(),
            },
            Problem::AttemptsNotConfirmed,
        ),
        (
            Agreed {
                attempts: 10,
                stick: Some("another".into()),
            },
            Problem::AnotherModem,
        ),
        (
            Agreed {
                attempts: 10,
                stick: None,
            },
            Problem::AnotherModem,
        ),
    ] {
        let request = Try::Unlock(RIGHT).request(agreed);
        let failure = run(&stick, &mut Shelf::default(), &request).unwrap_err();
        assert_eq!(failure.problem, problem);
        assert_eq!(stick.report().attempts(AttemptFor::Unlock), 0);
    }
}

#[test]
fn a_card_that_is_as_was_wanted_is_sent_nothing() {
    for (scenario, task) in [
        (Scenario::default(), PinTask::Enter),
        (Scenario::default(), PinTask::TurnOff),
        (pin_was_entered(), PinTask::TurnOn),
    ] {
        let stick = MemoryBus::new(scenario).stick();
        let agreed = Agreed {
            attempts: 3,
            stick: look(&stick).journal_name(),
        };
        let done = run(
            &stick,
            &mut Shelf::default(),
            &Try::Sim(task, PIN).request(agreed),
        );
        let Ok(Done::SimPinDone(done)) = done else {
            panic!("{task:?}: {done:?}");
        };
        assert!(!done.sent, "{task:?}");
        assert_eq!(stick.report().attempts(AttemptFor::Pin), 0);
    }
}

#[test]
fn ten_wrong_codes_lock_the_simulated_modem_for_good_and_no_flash_of_it_helps() {
    let stick = Try::Unlock(WRONG).stick(&[]);
    let mut left = 10;
    while left > 1 {
        let report = look(&stick);
        let lock = report.card_lock.clone().unwrap();
        assert_eq!(lock.tries, left);
        let agreed = Agreed {
            attempts: left,
            stick: report.journal_name(),
        };
        let request = Try::Unlock(WRONG).request(agreed);
        let failure = run(&stick, &mut Shelf::default(), &request).unwrap_err();
        assert_eq!(failure.problem, Problem::CodeWrong);
        left -= 1;
        assert_eq!(failure.attempts_left.unwrap().after, Some(left));
        // Power does not bring an attempt back.
        plug_in_again(&stick);
    }
    // The last one is for nobody.
    let report = look(&stick);
    let agreed = Agreed {
        attempts: 1,
        stick: report.journal_name(),
    };
    let failure = run(
        &stick,
        &mut Shelf::default(),
        &Try::Unlock(RIGHT).request(agreed),
    );
    assert_eq!(failure.unwrap_err().problem, Problem::LastUnlockAttempt);
    assert_eq!(stick.report().attempts(AttemptFor::Unlock), 9);
    assert_eq!(stick.report().violations, Vec::<String>::new());
}

/// Everything that a run leaves behind: what it told, its journal, its recording, and what is read out of that.
fn left_behind(tried: Try, faults: &[Fault], chatter: Chatter) -> Vec<String> {
    let mut scenario = tried.scenario();
    scenario.faults = faults.to_vec();
    scenario.chatter = chatter;
    let sink = Written::default();
    let header = Header::new(Source::ThisProgram, Payloads::Kept);
    let tape = Tape::new(Box::new(sink.clone()), &header).unwrap();
    let mut bus = RecordingBus::new(Box::new(MemoryBus::new(scenario)), tape.clone());
    let request = tried.agreed();
    let mut shelf = Shelf::default();
    let mut told = vec![format!("{request:?}")];
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut Unguarded,
        store: &mut shelf,
        tell: &mut |notice| told.push(format!("{notice:?}")),
        cancelled: &mut || false,
    };
    let outcome = job::run(&mut around, &request);
    drop(bus);
    told.push(format!("{outcome:?}"));
    if let Err(failure) = &outcome {
        told.push(failure.to_string());
    }
    tape.finish().unwrap();
    let recording = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
    for entry in Recording::parse(&recording).unwrap().entries {
        if let Event::Out { hex, .. } | Event::In { hex, .. } = &entry.event {
            told.push(unhexed(hex));
        }
    }
    told.push(recording);
    told.extend(
        shelf
            .all()
            .journals
            .iter()
            .flatten()
            .map(|record| serde_json::to_string(record).unwrap()),
    );
    told
}

fn unhexed(hex: &str) -> String {
    let digit = |byte: &u8| char::from(*byte).to_digit(16).unwrap();
    let bytes = hex
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::try_from(digit(&pair[0]) * 16 + digit(&pair[1])).unwrap());
    bytes.map(char::from).collect()
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl io::Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn no_code_is_in_anything_that_a_run_leaves_behind() {
    // Digits that nothing else here has in a row.
    const CODE: &str = "97869786";
    const SECRET_PIN: &str = "97869";
    let echoes = Fault::new(
        Effect::Says(b"\r\nOK\r\n".to_vec()),
        Trigger::Command("ATE0".into()),
    )
    .times(1000);
    let repeats = |code: &str| {
        Effect::DoesAndSays(format!("\r\n{code}\r\n+CME ERROR: {code}\r\n").into_bytes())
    };
    let tries = [
        (Try::Unlock(CODE), "AT^CARDLOCK=", CODE),
        (Try::Sim(PinTask::Enter, SECRET_PIN), "AT+CPIN=", SECRET_PIN),
        (
            Try::Sim(PinTask::TurnOff, SECRET_PIN),
            "AT+CLCK=\"SC\",0",
            SECRET_PIN,
        ),
        (
            Try::Sim(PinTask::TurnOn, SECRET_PIN),
            "AT+CLCK=\"SC\",1",
            SECRET_PIN,
        ),
    ];
    for (tried, command, secret) in tries {
        for effect in effects().into_iter().chain([repeats(secret)]) {
            for chatter in [Chatter::Silent, Chatter::Stubborn] {
                for echo in [false, true] {
                    let mut faults =
                        vec![Fault::new(effect.clone(), Trigger::Command(command.into()))];
                    faults.extend(echo.then(|| echoes.clone()));
                    for text in left_behind(tried, &faults, chatter) {
                        assert!(
                            !text.contains(secret),
                            "{tried:?} {faults:?} {chatter:?}: {text}"
                        );
                    }
                }
            }
        }
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
