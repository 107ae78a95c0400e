//! Real radio settings, read and written back.

use proptest::prelude::*;

use super::*;

#[test]
fn the_reactivation_command_is_the_one_owners_type() {
    assert_eq!(Syscfg::REACTIVATE.to_string(), "2,2,3fffffff,0,2");
    assert_eq!("2,2,3fffffff,0,2".parse(), Ok(Syscfg::REACTIVATE));
    assert_eq!(Syscfg::REACTIVATE.for_sending(), Syscfg::REACTIVATE);
}

#[test]
fn real_answers_read_and_write_back() {
    for (line, sent) in [
        ("^SYSCFG:2,2,3FFFFFFF,1,2", "2,2,3fffffff,1,2"),
        ("^SYSCFG: 2,2,400000,0,3", "2,2,400000,0,3"),
        ("13,2,00000080,1,2", "13,2,80,1,2"),
        ("^syscfg: 13,0,3FFFFFFF,0,3", "13,0,3fffffff,0,3"),
        ("14,2,3fffffff,1,1", "14,2,3fffffff,1,1"),
        ("16,3,40000000,2,4", "16,3,40000000,2,4"),
        ("8,7,0,9,5", "8,7,0,9,5"),
    ] {
        let setting = Syscfg::parse(line).unwrap();
        assert_eq!(setting.to_string(), sent, "{line}");
    }
}

#[test]
fn a_single_mode_is_sent_with_its_own_order() {
    for (given, sent) in [
        ("13,2,80,1,2", "13,1,80,1,2"),
        ("13,0,80,1,2", "13,1,80,1,2"),
        ("14,1,400000,1,2", "14,2,400000,1,2"),
        ("2,1,3fffffff,1,2", "2,1,3fffffff,1,2"),
        ("16,3,40000000,2,4", "16,3,40000000,2,4"),
    ] {
        assert_eq!(
            Syscfg::parse(given).unwrap().for_sending().to_string(),
            sent
        );
    }
}

#[test]
fn what_is_not_a_setting_names_its_fault() {
    let bad = |field| {
        Err(AnswerError::BadField {
            answer: SYSCFG,
            field,
        })
    };
    let missing = |field| {
        Err(AnswerError::MissingField {
            answer: SYSCFG,
            field,
        })
    };
    for (line, fault) in [
        ("", bad("mode")),
        ("2", missing("acquisition order")),
        ("2,2,xyz,0,2", bad("band mask")),
        ("2,2,3fffffff,,2", bad("roaming")),
        ("2,2,3fffffff,0", missing("service domain")),
        ("2,2,3fffffff,0,300", bad("service domain")),
        ("OK", bad("mode")),
        ("^RSSI:18", Err(AnswerError::OtherAnswer { answer: SYSCFG })),
        (
            "+CME ERROR: 11",
            Err(AnswerError::OtherAnswer { answer: SYSCFG }),
        ),
    ] {
        assert_eq!(Syscfg::parse(line), fault, "{line:?}");
    }
    assert_eq!(
        "2,2,40000080,0,2".parse::<Syscfg>(),
        Err(SyscfgError::Bands(BandMaskError::Special(0x4000_0000)))
    );
    assert_eq!(
        "2,2,3fffffff,0,2,9".parse::<Syscfg>(),
        Err(SyscfgError::TooManyValues)
    );
}

#[test]
fn reading_back_tells_whether_it_was_kept() {
    let sent = Syscfg::REACTIVATE;
    for (reported, kept) in [
        ("^SYSCFG:2,2,3FFFFFFF,0,2", true),
        ("^SYSCFG:2,2,3FFFFFFF,1,2", false),
        ("^SYSCFG:13,1,3FFFFFFF,0,2", false),
        ("^SYSCFG:2,2,400380,0,2", false),
    ] {
        assert_eq!(
            sent.is_kept_by(&Syscfg::parse(reported).unwrap()),
            kept,
            "{reported}"
        );
    }
    let undo = Syscfg::parse("14,1,400000,2,4").unwrap();
    assert!(undo.is_kept_by(&Syscfg::parse("14,2,400000,1,3").unwrap()));
    let nothing = Syscfg::parse("16,3,40000000,2,4").unwrap();
    assert!(nothing.is_kept_by(&Syscfg::REACTIVATE));
}

proptest! {
    #[test]
    fn what_is_written_reads_the_same(mode: u8, order: u8, bits: u64, roam: u8, domain: u8) {
        let setting = Syscfg {
            mode: Mode(mode),
            order: AcquisitionOrder(order),
            band: BandMask::reported(bits),
            roam: Roam(roam),
            domain: ServiceDomain(domain),
        };
        prop_assert_eq!(Syscfg::parse(&setting.to_string()), Ok(setting));
        prop_assert_eq!(Syscfg::parse(&format!("^SYSCFG: {}", setting.to_string().to_uppercase())), Ok(setting));
        prop_assert!(setting.is_kept_by(&setting));
    }

    #[test]
    fn no_line_upsets_the_reader(line in any::<String>()) {
        let _setting = (Syscfg::parse(&line), line.parse::<Syscfg>());
    }
}
