//! Codes that are not sent, because nothing would come of them or nobody agreed.

use super::*;

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
        assert_eq!(lock.tries, Some(left));
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
