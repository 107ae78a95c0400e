//! Lines that people type, and ways to hide something in them.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::{Danger, danger};

/// The commands that are never sent, without `AT`.
const NEVER: &[(&str, Danger)] = &[
    ("+EGMR=1,7,\"490154203237518\"", Danger::Identity),
    ("^NVWR=550,9,8,3A", Danger::Identity),
    ("^NVWREX=8268,0,12,1,0,0,0", Danger::Identity),
    ("^NVMBN=1", Danger::Identity),
    ("^PHYNUM=IMEI,490154203237518", Danger::Identity),
    ("^SN=0123456789ABCDEF", Danger::Identity),
    ("^CARDLOCK=\"12345678\"", Danger::UnlockCode),
    ("^CARDUNLOCK=\"12345678\"", Danger::UnlockCode),
    ("^SIMLOCK=1,2,51502,51502", Danger::UnlockCode),
    ("^MAXLCKTMS=10", Danger::UnlockCode),
    ("^DATALOCK=\"12345678\"", Danger::UnlockCode),
    ("+CLCK=\"PN\",0,\"12345678\"", Danger::UnlockCode),
    ("+CLCK=\"PN,2\",0,\"12345678\"", Danger::UnlockCode),
    ("+CPWD=\"PN\",\"12345678\",\"87654321\"", Danger::UnlockCode),
    ("^U2DIAG=0", Danger::Composition),
    ("^U2DIAG=0?", Danger::Composition),
    ("^U2DIAG", Danger::Composition),
    ("^SETPORT=\"FF;1,2\"", Danger::Composition),
    ("^SETPID=1", Danger::Composition),
    ("$QCDMG", Danger::DownloadMode),
    ("^DISLOG=255", Danger::DownloadMode),
    ("^GODLOAD", Danger::DownloadMode),
    ("^DATAMODE", Danger::DownloadMode),
    ("^SIGNVER=1,0,00,256", Danger::DownloadMode),
    ("^SFM=1", Danger::DownloadMode),
    ("^TMODE=1", Danger::DownloadMode),
    ("^NVRESTORE", Danger::Restore),
    ("^NVBACKUP", Danger::Restore),
    ("^NVRSTSTTS", Danger::Restore),
    ("^INFORBU", Danger::Restore),
    ("+CSIM=26,\"0020000108313233\"", Danger::SimWrite),
    ("+CRSM=214,28486,0,0,17,\"00\"", Danger::SimWrite),
    ("+CGLA=1,12,\"00D600000100\"", Danger::SimWrite),
    ("+CCHO=\"A000\"", Danger::SimWrite),
    ("+CRLA=1,214,28486,0,0,17,\"00\"", Danger::SimWrite),
    ("^CIMEI=\"490154203237518\"", Danger::Identity),
    ("^MODIMEI=490154203237518", Danger::Identity),
    ("^RESETIMEI", Danger::Identity),
    ("+SIMEI=490154203237518", Danger::Identity),
    ("$QCESN=1", Danger::Identity),
    ("%WMEID=1", Danger::Identity),
    ("^SETMAC=001122334455", Danger::Identity),
    ("^QNVW=1", Danger::Identity),
    ("^RFCALIB=1", Danger::Identity),
    ("^SETPARAM=\"IMEI\",490154203237518", Danger::Identity),
    ("^NETLCK=0,12345678", Danger::UnlockCode),
    ("+NCKUNLOCK=12345678", Danger::UnlockCode),
    // With the other characters that a name may have, and with what no name has.
    ("+WIMEI_SET=490154203237518", Danger::Identity),
    ("^NV-WR=550,9,8,3A", Danger::Identity),
    ("^NV.WR_EX=550", Danger::Identity),
    ("^CARD_LOCK=\"12345678\"", Danger::UnlockCode),
    ("^CIMEI:490154203237518", Danger::Identity),
    ("^CIMEI,490154203237518", Danger::Identity),
    ("^CIMEI\"490154203237518\"", Danger::Identity),
    ("^CIMEI?=490154203237518", Danger::Identity),
    ("+CGSN=\"490154203237518\"", Danger::Identity),
    ("+GSN=490154203237518", Danger::Identity),
    ("+CLCK=\"PN,2,\",0,\"12345678\"", Danger::UnlockCode),
    // Not known to be taken back.
    ("^SECUBOOT=1", Danger::Unknown),
    ("^FACINFO=1,1", Danger::Unknown),
    ("^WUPWD=1,abc", Danger::Unknown),
    ("^INFORRS", Danger::Unknown),
    ("^POWEROFF", Danger::Unknown),
    ("^SD=2", Danger::Unknown),
    ("^FTXON=1", Danger::Unknown),
    ("^NOBODYKNOWS", Danger::Unknown),
    ("^NOBODYKNOWS=1", Danger::Unknown),
    ("$QCPDPP=1", Danger::Unknown),
    ("%FRST", Danger::Unknown),
    ("!BOOTHOLD", Danger::Unknown),
    ("#TEST=1", Danger::Unknown),
    ("^COPS=1", Danger::Unknown),
    ("+CSQ=1", Danger::Unknown),
];

/// Commands that may be joined to another without a danger of their own.
const HARMLESS: &[&str] = &[
    "",
    "I",
    "E0",
    "V1",
    "&C1",
    "S0=0",
    "+CSQ",
    "+CREG?",
    "^SYSCFG?",
    "+COPS=?",
    "^CARDLOCK?",
    "+CMEE=1",
    "+CSCS=\"GSM\"",
    "^SYSINFO",
];

#[test]
fn asking_and_what_lasts_a_moment_is_harmless() {
    for line in [
        "",
        "AT",
        "at",
        "ATI",
        "ATE0",
        "ATZ",
        "AT&C1&D2",
        "ATS0=0",
        "AT+CSQ",
        "AT+CSQ;+CREG?",
        "AT+CPIN?",
        "AT+CLCK=\"PN\",2",
        "AT+CLCK=\"SC\",2",
        "AT+CLCK=?",
        "AT^CARDLOCK?",
        "AT^U2DIAG?",
        "AT^U2DIAG=?",
        "AT^SETPORT?",
        "AT^SIGNVER=?",
        "AT^DISLOG?",
        "AT^DLOADVER?",
        "AT^SYSCFG?",
        "AT^SYSCFG=?",
        "AT+COPS=?",
        "AT^CURC=0",
        "AT+CMEE=1",
        "AT+CGMM",
        "AT+CRSM=176,12258,0,0,10",
        "AT+CMGL=4",
        "AT^NVRD=550",
        "AT^VERSION?",
        " AT^SYSINFO\r\n",
        "AT^PORTSEL=1",
        "AT^PHYNUM?",
        "AT^SN?",
        "AT^CIMEI?",
        "AT^SECUBOOT?",
        "AT^NOBODYKNOWS=?",
        "AT^MEID",
        "AT^FHVER",
        "AT^EONS=1",
        "AT+CEREG=2",
        "AT^MACADDR=?",
        "AT+CGSN",
        "+CSQ",
        "AT+CGSN=1",
        "AT+CGSN=?",
        "ATS5?",
        "ATS0=?",
        "ATE0S0=0",
    ] {
        assert_eq!(danger(line), None, "{line:?}");
    }
}

#[test]
fn what_is_never_sent_is_blocked_and_named() {
    for (command, named) in NEVER {
        for line in [
            format!("AT{command}"),
            (*command).to_owned(),
            format!(" at {} ", command.to_lowercase()),
            format!("AT+CSQ;{command}"),
            format!("ATE0V1{command};+CSQ"),
            format!("AT+CUSD=1,\"{command}"),
            format!("AT^SYSCFG=2,2,3FFFFFFF,0,2;{command}"),
        ] {
            assert_eq!(danger(&line), Some(*named), "{line:?}");
        }
        assert!(named.is_blocked());
    }
}

#[test]
fn basic_commands_and_what_looks_like_one_are_judged_too() {
    for (command, named) in [
        ("&IMEI=490154203237518", Danger::Identity),
        ("-IMEI=490154203237518", Danger::Identity),
        ("\\NV_WR=550", Danger::Identity),
        // With X rubbing out what stands before it, `^CIZXMEI=` writes an IMEI.
        ("S5=88", Danger::Unclear),
        ("S005=88", Danger::Unclear),
        ("S3=88", Danger::Unclear),
        ("S4=88", Danger::Unclear),
        // The register that was named last.
        ("S5?;=88", Danger::Unclear),
    ] {
        for line in [
            format!("AT{command}"),
            format!("at{}", command.to_lowercase()),
            format!("ATE0{command}"),
            format!("AT S0 = 0 {command}"),
            format!("AT+CSQ;{command}^SYSINFO"),
        ] {
            assert_eq!(danger(&line), Some(named), "{line:?}");
        }
    }
}

#[test]
fn what_is_sent_after_a_warning_is_named() {
    for (line, named) in [
        ("AT+CPIN=\"1234\"", Danger::PinAttempt),
        ("AT+CPIN=1234", Danger::PinAttempt),
        ("AT^CPIN=\"1234\"", Danger::PinAttempt),
        ("AT+CLCK=\"SC\",0,\"1234\"", Danger::PinAttempt),
        ("AT+CPWD=\"SC\",\"1234\",\"4321\"", Danger::PinAttempt),
        ("AT^RESET", Danger::Restart),
        ("AT+CFUN=1,1", Danger::Restart),
        ("AT+CFUN=6", Danger::Restart),
        ("AT+CFUN=0", Danger::Setting),
        ("AT^SYSCFG=2,2,3fffffff,0,2", Danger::Setting),
        ("AT+COPS=0", Danger::Setting),
        ("AT+CGDCONT=1,\"IP\",\"internet\"", Danger::Setting),
        ("AT&F", Danger::Setting),
        ("ATE0&W", Danger::Setting),
        ("AT+CNMI=2,1,0,0,0", Danger::Setting),
        ("AT+CSCA=\"+12345678901\"", Danger::Setting),
        ("AT^CVOICE=0", Danger::Setting),
        ("AT^RFSWITCH=1", Danger::Setting),
        ("AT^NDISDUP=1,1,\"internet\"", Danger::Setting),
        (
            "AT^SYSCFGEX=\"00\",3fffffff,1,2,7fffffffffffffff,,",
            Danger::Setting,
        ),
        ("ATS0=1", Danger::Setting),
        ("AT+CGDCONT=1,\"IP\",\"a@macro.example\"", Danger::Setting),
        ("ATD*99#", Danger::Call),
        ("ATDT*99***1#", Danger::Call),
        ("ATE0D12345;", Danger::Call),
        ("AT+CMGS=24", Danger::Call),
        ("AT+CUSD=1,\"*100#\",15", Danger::Call),
    ] {
        assert_eq!(danger(line), Some(named), "{line:?}");
        assert!(!named.is_blocked());
    }
}

#[test]
fn what_cannot_be_read_one_way_only_is_blocked() {
    for (line, named) in [
        ("AT+CSQ\rAT^U2DIAG=0", Danger::Composition),
        ("AT+CSQ\nAT^U2DIAG=0\n", Danger::Composition),
        ("AT^U2\nDIAG=0", Danger::Composition),
        ("AT^U2\0DIAG=0", Danger::Composition),
        ("AT^U2DIX\u{8}AG=0", Danger::Composition),
        ("AT^U2DIX\u{7f}AG=0", Danger::Composition),
        ("AT^U2DIAG\u{200b}=0", Danger::Composition),
        ("AT+CSQ\nATI", Danger::Unclear),
        ("AT+C\tSQ", Danger::Unclear),
        ("AT\u{ff3e}U2DIAG=0", Danger::Unclear),
        ("AT\u{1b}", Danger::Unclear),
    ] {
        assert_eq!(danger(line), Some(named), "{line:?}");
    }
}

#[test]
fn every_danger_is_listed_with_an_id_of_its_own() {
    let ids: BTreeSet<_> = Danger::ALL.iter().map(|danger| danger.id()).collect();
    assert_eq!(ids.len(), Danger::ALL.len());
    assert_eq!(Danger::ALL.len(), Danger::Setting as usize + 1);
    for &danger in Danger::ALL {
        assert_eq!(serde_json::to_value(danger).unwrap(), danger.id());
    }
}

proptest! {
    #[test]
    fn nothing_joined_or_spaced_hides_what_is_never_sent(
        (command, named) in select(NEVER),
        before in vec(select(HARMLESS), 0..4),
        after in vec(select(HARMLESS), 0..3),
        with_at in any::<bool>(),
        capitals in vec(any::<bool>(), 64),
        spaces in vec(0usize..64, 0..6),
    ) {
        let mut parts = before;
        parts.push(command);
        parts.extend(after);
        let joined = parts.join(";");
        let mut line = String::from(if with_at { "AT" } else { "" });
        for (index, character) in joined.chars().enumerate() {
            if spaces.contains(&index) {
                line.push(' ');
            }
            let capital = capitals.get(index % capitals.len()) == Some(&true);
            line.push(if capital { character.to_ascii_uppercase() } else { character.to_ascii_lowercase() });
        }
        prop_assert_eq!(danger(&line), Some(named), "{:?}", line);
    }

    #[test]
    fn no_control_character_hides_what_is_never_sent(
        (command, _) in select(NEVER),
        inserts in vec((any::<prop::sample::Index>(), select(&["\0", "\t", "\r", "\n", "X\u{8}", "\u{7f}", "\u{1b}", "\u{feff}"][..])), 1..4),
    ) {
        let mut line: Vec<String> = format!("AT{command}").chars().map(String::from).collect();
        for (place, text) in inserts {
            line.insert(place.index(line.len() + 1), text.to_owned());
        }
        prop_assert!(danger(&line.concat()).is_some_and(Danger::is_blocked));
    }

    #[test]
    fn no_text_is_too_odd_to_judge(line in ".{0,200}") {
        danger(&line);
    }
}
