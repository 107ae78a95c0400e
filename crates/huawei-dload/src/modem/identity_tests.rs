//! Real identities, versions and numbers, each read to its meaning.

use proptest::prelude::*;

use super::*;

const E1550: [&str; 5] = [
    "Manufacturer: huawei",
    "Model: E1550",
    "Revision: 11.608.09.01.21",
    "IMEI: 490154203237518",
    "+GCAP: +CGSM,+FCLASS,+DS",
];

fn read(lines: &[&str]) -> Identity {
    let mut identity = Identity::default();
    identity.absorb_ati(lines);
    identity
}

#[test]
fn ati_tells_who_an_e1550_is_even_among_reports() {
    let identity = read(&E1550);
    assert_eq!(identity.manufacturer.as_deref(), Some("huawei"));
    assert_eq!(identity.model.as_deref(), Some("E1550"));
    assert_eq!(
        identity.firmware.as_ref().unwrap().as_str(),
        "11.608.09.01.21"
    );
    assert_eq!(identity.capabilities.as_deref(), Some("+CGSM,+FCLASS,+DS"));
    assert_eq!(identity.imei.as_ref().unwrap().reveal(), "490154203237518");
    assert_eq!(identity.family(), Family::E155x);

    let mut noisy = vec!["^RSSI:16", "^MODE:5,4"];
    noisy.extend(E1550);
    noisy.push("^BOOT:42687023,0,0,0,89");
    assert_eq!(read(&noisy), identity);
}

#[test]
fn the_single_commands_fill_what_ati_left_open() {
    let mut identity = Identity::default();
    identity.absorb_manufacturer("huawei");
    identity.absorb_model("+GMM: E1550");
    identity.absorb_revision("11.608.09.01.21");
    identity.absorb_serial("490154203237518");
    identity.absorb_hardware("^HWVER:\"CD33TCPW\"");
    assert_eq!(identity.hardware.as_deref(), Some("CD33TCPW"));
    assert_eq!(identity.same_stick(&read(&E1550)), Same::Same);
    assert_eq!(identity.family(), Family::E155x);

    identity.absorb_model("E173");
    identity.absorb_model("^RSSI:12");
    identity.absorb_revision("11.126.83.00.00");
    identity.absorb_hardware("^HWVER: CD96TCPU");
    assert_eq!(
        identity.model.as_deref(),
        Some("E1550"),
        "what is known stays"
    );
    assert_eq!(identity.firmware.as_ref().unwrap().line(), "11.608");
    assert_eq!(identity.hardware.as_deref(), Some("CD33TCPW"));
}

#[test]
fn the_version_lines_of_an_e8372_are_sorted_out() {
    let mut identity = Identity::default();
    identity.absorb_version(&[
        "^VERSION:BDT:Oct 24 2017, 17:57:48",
        "^VERSION:INTS:21.328.03.00.01",
        "^VERSION:EXTS:21.328.03.00.00",
        "^VERSION:EXTD:WEBUI_17.100.21.00.03",
        "^VERSION:INTH:CL1E8372HM Ver.A",
        "^VERSION:EXTU:E8372h-153",
        "^VERSION:INTU:E8372h-153",
        "^VERSION:CFG:1004",
    ]);
    assert_eq!(identity.compiled.as_deref(), Some("Oct 24 2017, 17:57:48"));
    assert_eq!(
        identity.firmware.as_ref().unwrap().as_str(),
        "21.328.03.00.00"
    );
    assert_eq!(identity.dashboard.as_deref(), Some("WEBUI_17.100.21.00.03"));
    assert_eq!(identity.hardware.as_deref(), Some("CL1E8372HM Ver.A"));
    assert_eq!(identity.family(), Family::HiSilicon);
}

#[test]
fn an_imei_is_checked_and_never_shown_whole() {
    let imei: Imei = "IMEI: 490154203237518".parse().unwrap();
    assert!(imei.is_luhn_valid());
    assert_eq!(imei.to_string(), "…237518");
    assert_eq!(format!("{imei:?}"), "Imei(…237518)");
    assert_eq!(serde_json::to_string(&imei).unwrap(), "\"…237518\"");
    assert!(!format!("{:?}", read(&E1550)).contains("490154203237518"));
    let wrong: Imei = "+CGSN: \"490154203237519\"".parse().unwrap();
    assert!(!wrong.is_luhn_valid());
    for bad in [
        "",
        "ERROR_IMEI",
        "4901542032375",
        "49015420323751801",
        "49015420323751x",
        "00000000000000",
        "0000000000000078",
    ] {
        assert!(bad.parse::<Imei>().is_err(), "{bad:?}");
    }
    assert_eq!(read(&["IMEI: ERROR_IMEI"]).imei, None);
}

#[test]
fn an_imei_is_the_same_with_its_software_version_and_without_its_check_digit() {
    let imei: Imei = "490154203237518".parse().unwrap();
    for text in [
        "49015420323751",
        "4901542032375180",
        "IMEI: 490154-20-323751-8",
        "\"49 015420 323751 8\"",
        "49/015420/323751/8",
    ] {
        assert_eq!(text.parse().as_ref(), Ok(&imei), "{text}");
        let told = read(&[&format!("IMEI: {text}")]);
        assert_eq!(told.imei_fault, None, "{text}");
    }
}

#[test]
fn a_cdma_modem_has_lost_no_imei() {
    for number in [
        "+GSN: 80A1B2C3",
        "0x80A1B2C3",
        "ESN: 80A1B2C3",
        "A0000012345678",
    ] {
        let mut cdma = read(&["Model: EC1261"]);
        cdma.absorb_serial(number);
        assert_eq!((cdma.imei, cdma.imei_fault), (None, None), "{number}");
    }
    let mut wiped = read(&["Model: EC1261"]);
    wiped.absorb_serial("00000000");
    assert_eq!(wiped.imei_fault, Some(ImeiFault::Lost));
}

#[test]
fn a_memory_that_gives_no_imei_has_lost_it() {
    let mut failed = read(&["Model: E153", "IMEI:"]);
    failed.imei_is_unreadable();
    assert_eq!(failed.imei_fault, Some(ImeiFault::Lost));
    let mut known = read(&E1550);
    known.imei_is_unreadable();
    assert_eq!((known.imei.is_some(), known.imei_fault), (true, None));
}

#[test]
fn a_placeholder_is_no_imei_and_two_modems_with_it_are_not_one() {
    for lost in [
        "000000000000000",
        "111111111111119",
        "555555555555555",
        "004999010640000",
        "123456789012347",
        "ERROR_IMEI",
        "4901542032375",
        "11111111111111",
        "FFFFFFFFFFFFFFF",
    ] {
        let wiped = read(&[&format!("IMEI: {lost}")]);
        assert_eq!(
            (&wiped.imei, wiped.imei_fault),
            (&None, Some(ImeiFault::Lost)),
            "{lost}"
        );
        assert_eq!(wiped.same_stick(&wiped.clone()), Same::CannotTell, "{lost}");
    }
    let own = read(&E1550);
    assert_eq!((own.imei.is_some(), own.imei_fault), (true, None));
    // Not told is not lost.
    assert_eq!(read(&["IMEI:"]).imei_fault, None);
    let zero = read(&["IMEI: 490154203237510"]);
    assert_eq!(
        (zero.imei.is_some(), zero.imei_fault),
        (true, Some(ImeiFault::CheckDigit))
    );
    // What one command lost another may still know.
    let mut both = read(&["IMEI: 000000000000000"]);
    both.absorb_serial("490154203237518");
    assert_eq!((both.imei.is_some(), both.imei_fault), (true, None));
}

#[test]
fn sticks_are_the_same_by_imei_only() {
    let one = read(&E1550);
    assert_eq!(
        one.same_stick(&read(&["IMEI: 356938035643809"])),
        Same::Different
    );
    assert_eq!(one.same_stick(&read(&["Model: E1550"])), Same::CannotTell);
}

#[test]
fn versions_seen_in_the_field_are_versions() {
    for (text, line, generation) in [
        ("11.608.12.04.21", "11.608", 11),
        ("11.608.13.02.00.B418", "11.608", 11),
        ("11.126.16.00.715", "11.126", 11),
        ("11.310.15.00.150", "11.310", 11),
        ("21.328.03.00.00", "21.328", 21),
        ("22.1", "22.1", 22),
    ] {
        let version: FirmwareVersion = text.parse().unwrap();
        assert_eq!((version.line(), version.generation()), (line, generation));
        assert_eq!(version.to_string(), text);
    }
    for bad in [
        "",
        "11",
        "11.",
        "11..608",
        "B418",
        "11.B418",
        "11.608.B4.12",
        "v11.608",
        "1.2.3.4.5.6.7.8.9",
        "11.60812",
        "UTPS23.002",
    ] {
        assert!(bad.parse::<FirmwareVersion>().is_err(), "{bad:?}");
    }
    assert_eq!(
        read(&["Revision: V7.R1 \u{202e}x"]).revision.as_deref(),
        Some("V7.R1 x")
    );
}

#[test]
fn a_version_with_words_behind_it_tells_the_family_too() {
    for (model, revision, family) in [
        ("E303", "22.318.27.00.1080_M_AT_05.10", Family::HiSilicon),
        ("E353", "21.157.00.00.00.B001-SP02", Family::HiSilicon),
        ("E303", "11.609.18.00.00-C217", Family::OtherQualcomm),
        ("E1550", "11.608.12.04.21SP1", Family::E155x),
        // Not of the makers of chips whose versions are known.
        ("E3372h-320", "10.0.5.1(H195SP3C983)", Family::HiSilicon),
        ("E303", "11.2 beta", Family::Unknown),
        ("MF180", "BD_MF180V1.0.0B07", Family::Unknown),
    ] {
        let read = read(&[&format!("Model: {model}"), &format!("Revision: {revision}")]);
        assert_eq!(read.firmware, None, "{revision}");
        assert_eq!(read.revision.as_deref(), Some(revision));
        assert_eq!(read.family(), family, "{model} {revision}");
    }
}

proptest! {
    #[test]
    fn no_line_upsets_the_reader(lines in proptest::collection::vec("[\\^+]?(VERSION|Model|IMEI|EXTS)?:?.{0,30}", 0..6)) {
        let mut identity = Identity::default();
        identity.absorb_ati(&lines);
        identity.absorb_version(&lines);
        for line in &lines {
            identity.absorb_hardware(line);
            identity.absorb_revision(line);
            identity.absorb_serial(line);
        }
        let _family = identity.family();
    }
}
