//! What is found wrong with a modem, scenario by scenario, and that finding it changes nothing. On the
//! simulated modem in memory, in its own time.

use modem_medic::job::{Done, ExamineRequest, Finding, HealthReading, JobRequest};
use modem_medic::journal::memory::Shelf;
use modem_medic::modem::Voice;
use modem_medic::simulator::{Effect, Fault, MemoryBus, Model, Scenario, Trigger};

use super::in_memory::run;

/// What was read, and every command that was sent for it.
fn examine(scenario: Scenario) -> (HealthReading, Vec<String>) {
    let stick = MemoryBus::new(scenario).stick();
    let mut store = Shelf::default();
    let outcome = run(&stick, &mut store, &JobRequest::Examine(ExamineRequest));
    let report = stick.report();
    assert_eq!(report.violations, Vec::<String>::new());
    assert_eq!(store.records(), 0, "nothing was changed");
    let commands = report.commands().into_iter().map(str::to_owned).collect();
    match outcome {
        Ok(Done::Examined(reading)) => (*reading, commands),
        other => panic!("{other:?}"),
    }
}

fn named(name: &str) -> Scenario {
    Scenario::named(name).unwrap()
}

#[test]
fn each_trouble_is_found_and_none_where_there_is_none() {
    for (name, expected) in [
        ("normal", vec![]),
        ("quiet", vec![]),
        ("noisy", vec![]),
        ("imei-lost", vec![Finding::ImeiLost]),
        ("no-sim", vec![Finding::NoSim]),
        ("pin-locked", vec![Finding::PinAsked { attempts: Some(3) }]),
        (
            "locked",
            vec![
                Finding::OperatorLock { attempts: Some(10) },
                Finding::Denied,
            ],
        ),
        (
            "network-lost",
            vec![
                Finding::NoNetwork,
                Finding::Only2g,
                Finding::BandsLimited,
                Finding::RoamingOff,
            ],
        ),
    ] {
        let (reading, _) = examine(named(name));
        assert_eq!(reading.findings(), expected, "{name}");
    }
}

/// Asks whether the PIN is asked for, though it looks like a setting.
const ASKS_THE_PIN_LOCK: &str = "AT+CLCK=\"SC\",2";

#[test]
fn only_questions_are_sent() {
    for model in [Model::E1550, Model::E3372] {
        let (reading, commands) = examine(Scenario::of(model));
        let sets: Vec<&String> = commands
            .iter()
            .filter(|command| command.contains('='))
            .filter(|command| {
                !["AT+CMEE=1", "AT^CURC=0", ASKS_THE_PIN_LOCK].contains(&command.as_str())
            })
            .collect();
        assert_eq!(sets, Vec::<&String>::new(), "{model}");
        assert_eq!(reading.voice, Some(Voice::On));
        assert_eq!(
            reading
                .composition
                .map(|value| value.to_string())
                .as_deref(),
            Some("255")
        );
        assert!(reading.pin_attempts.is_some());
    }
}

#[test]
fn what_a_modem_does_not_answer_is_not_found_wrong() {
    let mut scenario = Scenario::of(Model::E1550);
    for question in [
        "AT^SN",
        "AT^CPIN?",
        "AT^CVOICE?",
        "AT^U2DIAG?",
        "AT^CARDLOCK?",
    ] {
        for effect in [Effect::Refuse, Effect::LostReply] {
            scenario = scenario.with(Fault::new(effect, Trigger::Command(question.into())));
        }
    }
    let (reading, _) = examine(scenario);
    assert_eq!(reading.findings(), []);
    assert_eq!(reading.composition, None);
    assert_eq!(reading.voice, None);
}
