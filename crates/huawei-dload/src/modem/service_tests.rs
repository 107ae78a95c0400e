//! Real answers about the service, each read to its meaning.

use proptest::prelude::*;

use super::*;

#[test]
fn sysinfo_has_five_to_seven_fields() {
    for row in [
        "^SYSINFO:2,3,0,5,1,,4 => Valid, Both, Some(false), Ready, Wcdma",
        "^SYSINFO: 2,2,0,5,1 => Valid, Data, Some(false), Ready, Wcdma",
        "2,3,1,5,1,0,5 => Valid, Both, Some(true), Ready, Hsdpa",
        "^SYSINFO:2,3,0,3,1,,2 => Valid, Both, Some(false), Ready, Gprs",
        "^sysinfo:2,1,2,7,2,,7 => Valid, Calls, None, NotForCalls, Hspa",
        "^SYSINFO:2,3,0,5,240,,17 => Valid, Both, Some(false), Built, HspaPlus",
        "^SYSINFO:1,4,0,0,4 => Restricted, Searching, Some(false), NotForEither, None",
        "^SYSINFO:0,255,2,0,255 => None, Other(255), None, Absent, None",
        // The sixth field is the lock, never the kind of data service.
        "^SYSINFO:3,0,0,5,0,5 => RestrictedArea, None, Some(false), Invalid, Wcdma",
        "^SYSINFO:4,0,0,15,3,, => DeepSleep, None, Some(false), NotForData, TdScdma",
    ] {
        let (line, expected) = row.split_once(" => ").unwrap();
        let Sysinfo {
            service,
            domain,
            roaming,
            sim,
            technology,
        } = Sysinfo::parse(line).unwrap();
        let read = format!("{service:?}, {domain:?}, {roaming:?}, {sim:?}, {technology:?}");
        assert_eq!(read, expected, "{line}");
    }
}

#[test]
fn sysinfoex_counts_the_kinds_of_network_otherwise() {
    for row in [
        "^SYSINFOEX:2,3,0,1,,6,\"LTE\",101,\"LTE\" => Valid, Both, Some(false), Ready, Lte",
        "^SYSINFOEX: 2,2,1,1,,3,WCDMA,44,HSPA => Valid, Data, Some(true), Ready, Hspa",
        "^SYSINFOEX:2,3,0,1,0,3,\"WCDMA\",41,\"WCDMA\" => Valid, Both, Some(false), Ready, Wcdma",
        "^SYSINFOEX:2,3,0,1,,1,\"GSM\",3,\"EDGE\" => Valid, Both, Some(false), Ready, Edge",
        "^SYSINFOEX:1,0,0,255,,6,\"LTE\",0,\"NO SERVICE\" => Restricted, None, Some(false), Absent, Lte",
        "^SYSINFOEX:0,0,0,1,,0,\"NO SERVICE\",0,\"NO SERVICE\" => None, None, Some(false), Ready, None",
    ] {
        let (line, expected) = row.split_once(" => ").unwrap();
        let Sysinfo {
            service,
            domain,
            roaming,
            sim,
            technology,
        } = Sysinfo::parse_extended(line).unwrap();
        let read = format!("{service:?}, {domain:?}, {roaming:?}, {sim:?}, {technology:?}");
        assert_eq!(read, expected, "{line}");
    }
    assert!(Sysinfo::parse_extended("^SYSINFO:2,3,0,5,1,,4").is_err());
    assert!(Sysinfo::parse_extended("^SYSINFOEX:2,3,0,1,").is_err());
}

#[test]
fn an_answer_cut_by_a_report_is_refused_so_that_it_is_asked_again() {
    for line in [
        "^SYSIN",
        "2,3,0,5,",
        "^SYSINFO:2,3,0,5",
        "1,,4",
        "^SYSINFOEX:2,3,0,1,,3",
    ] {
        assert!(Sysinfo::parse(line).is_err(), "{line}");
    }
}

proptest! {
    #[test]
    fn no_line_upsets_the_readers(line in "(\\^SYSINFO:)?[0-9,\"A-Z]{0,30}", wild in any::<String>()) {
        for line in [&line, &wild] {
            let _service = (Sysinfo::parse(line), Sysinfo::parse_extended(line));
        }
    }
}
