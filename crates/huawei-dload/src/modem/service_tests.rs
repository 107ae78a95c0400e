//! Real answers about the service, each read to its meaning.

use proptest::prelude::*;

use super::*;

#[test]
fn sysinfo_has_five_to_seven_fields() {
    use Technology::{Gprs, Hsdpa, Hspa, HspaPlus, None as NoNetwork, Wcdma};
    for (line, service, domain, roaming, sim, technology) in [
        (
            "^SYSINFO:2,3,0,5,1,,4",
            Service::Valid,
            Domain::Both,
            Some(false),
            SimStatus::Ready,
            Wcdma,
        ),
        (
            "^SYSINFO: 2,2,0,5,1",
            Service::Valid,
            Domain::Data,
            Some(false),
            SimStatus::Ready,
            Wcdma,
        ),
        (
            "2,3,1,5,1,0,5",
            Service::Valid,
            Domain::Both,
            Some(true),
            SimStatus::Ready,
            Hsdpa,
        ),
        (
            "^SYSINFO:2,3,0,3,1,,2",
            Service::Valid,
            Domain::Both,
            Some(false),
            SimStatus::Ready,
            Gprs,
        ),
        (
            "^sysinfo:2,1,2,7,2,,7",
            Service::Valid,
            Domain::Calls,
            None,
            SimStatus::NotForCalls,
            Hspa,
        ),
        (
            "^SYSINFO:2,3,0,5,240,,17",
            Service::Valid,
            Domain::Both,
            Some(false),
            SimStatus::Built,
            HspaPlus,
        ),
        (
            "^SYSINFO:1,4,0,0,4",
            Service::Restricted,
            Domain::Searching,
            Some(false),
            SimStatus::NotForEither,
            NoNetwork,
        ),
        (
            "^SYSINFO:0,255,2,0,255",
            Service::None,
            Domain::Other(255),
            None,
            SimStatus::Absent,
            NoNetwork,
        ),
        // The sixth field is the lock, never the kind of data service.
        (
            "^SYSINFO:3,0,0,5,0,5",
            Service::RestrictedArea,
            Domain::None,
            Some(false),
            SimStatus::Invalid,
            Wcdma,
        ),
        (
            "^SYSINFO:4,0,0,15,3,,",
            Service::DeepSleep,
            Domain::None,
            Some(false),
            SimStatus::NotForData,
            Technology::TdScdma,
        ),
    ] {
        let info = Sysinfo::parse(line).unwrap();
        let expected = Sysinfo {
            service,
            domain,
            roaming,
            sim,
            technology,
        };
        assert_eq!(info, expected, "{line}");
    }
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
            let _service = Sysinfo::parse(line);
        }
    }
}
