//! Real answers about radio and network, each read to its meaning.

use proptest::prelude::*;

use super::*;

#[test]
fn registration_answers_are_told_from_reports() {
    use RegistrationStatus::{Denied, Home, Idle, Roaming, Searching};
    for (line, status, area, cell) in [
        ("+CREG: 2,1,8BE3,2BAF", Home, Some(0x8be3), Some(0x2baf)),
        ("+CREG: 2,0,00,0", Idle, Some(0), Some(0)),
        ("+CREG: 2,0", Idle, None, None),
        ("+CREG:0,1", Home, None, None),
        (
            "+CGREG: 2,5,\"8BE3\",\"01CB2BAF\"",
            Roaming,
            Some(0x8be3),
            Some(0x1cb_2baf),
        ),
        ("+CGREG: 1,3", Denied, None, None),
        ("0,2", Searching, None, None),
        ("+CREG: 0,9", Home, None, None),
        ("+CEREG: 0,10", Roaming, None, None),
        (
            "+CREG: 2, 1, 0x8BE3, 0x2BAF",
            Home,
            Some(0x8be3),
            Some(0x2baf),
        ),
        (
            "+CREG: 2,1,\"8BE3\",\"2BAF\",2",
            Home,
            Some(0x8be3),
            Some(0x2baf),
        ),
    ] {
        let registration = Registration::from_answer(line).unwrap();
        assert_eq!(registration, Registration { status, area, cell }, "{line}");
    }
    for line in [
        "+CREG: 1",
        "+CREG: 1,8BE3,2BAF",
        "+CGREG: 1,\"8BE3\",\"2BAF\",2",
    ] {
        assert!(
            matches!(
                Registration::from_answer(line),
                Err(AnswerError::ReportInstead { .. })
            ),
            "{line}"
        );
    }
    assert!(Registration::from_answer("+COPS: 0").is_err());
}

#[test]
fn signal_strength_is_in_dbm() {
    for (line, dbm, bars) in [
        ("+CSQ: 17,99", Some(-79), 4),
        ("+CSQ:0,99", Some(-113), 0),
        ("+CSQ: 31,0", Some(-51), 5),
        ("+CSQ: 99,99", None, 0),
        ("+CSQ: 116,99", Some(-100), 2),
        ("+CSQ: 191,99", Some(-25), 5),
        ("+CSQ: 199,99", None, 0),
    ] {
        let signal = Signal::from_csq(line).unwrap();
        assert_eq!((signal.rssi_dbm, signal.bars()), (dbm, bars), "{line}");
    }
}

#[test]
fn the_operator_may_be_none() {
    let operator = Operator::parse("+COPS: 0,0,\"T-Mobile\",2").unwrap();
    assert_eq!(operator.name.as_deref(), Some("T-Mobile"));
    assert_eq!(operator.technology, Some(Technology::Wcdma));
    assert!(operator.automatic);
    let none = Operator::parse("+COPS: 0").unwrap();
    assert_eq!((none.name, none.technology), (None, None));
    let hostile = Operator::parse("+COPS: 1,0,\"\u{202e}evil,\x1b[2J\",0").unwrap();
    assert_eq!(hostile.name.as_deref(), Some("evil,[2J"));
    assert!(!hostile.automatic);
}

proptest! {
    #[test]
    fn no_line_upsets_the_readers(line in "([\\^+][A-Z]{0,9}:)?.{0,40}", wild in any::<String>()) {
        for line in [&line, &wild] {
            let _registration = Registration::from_answer(line);
            let _signal = Signal::from_csq(line);
            let _operator = Operator::parse(line);
        }
    }
}

#[test]
fn an_operator_named_in_hex_is_told_by_its_name() {
    let name = |line| Operator::parse(line).unwrap().name;
    assert_eq!(
        name("+COPS: 0,0,\"00540065006C006500320020004B005A\",2").as_deref(),
        Some("Tele2 KZ")
    );
    assert_eq!(name("+COPS: 0,2,\"25001\",2").as_deref(), Some("25001"));
    assert_eq!(name("+COPS: 0,0,\"CAFE\",2").as_deref(), Some("CAFE"));
    // Directions that turn the writing around are taken out of decoded names, too.
    assert_eq!(
        name("+COPS: 0,0,\"0041202E0042\",2").as_deref(),
        Some("0041202E0042")
    );
}

#[test]
fn the_radio_is_on_off_or_not_told() {
    use RadioPower::{Off, On};
    for (line, power) in [
        ("+CFUN: 1", Some(On)),
        ("+CFUN: 1,0", Some(On)),
        ("+CFUN:0", Some(Off)),
        ("+CFUN: 4", Some(Off)),
        ("+CFUN: 7", Some(Off)),
        ("+CFUN: 5", None),
        ("+CFUN: ", None),
        ("+CSQ: 1", None),
    ] {
        assert_eq!(RadioPower::parse(line).ok(), power, "{line}");
    }
}
