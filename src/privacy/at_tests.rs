use super::{Asked, answer, command};

#[track_caller]
fn assert_sent(given: &str, kept: &str) {
    let (bytes, _) = command(given.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap(), kept, "{given}");
}

/// Asserts that of an answer to `asked` only `kept` stays, which may be nothing.
#[track_caller]
fn assert_said(asked: &str, given: &str, kept: &str) {
    let asked = command(asked.as_bytes()).map_or_else(Asked::default, |(_, asked)| asked);
    let bytes = answer(given.as_bytes(), &asked);
    assert_eq!(String::from_utf8(bytes).unwrap(), kept, "{given}");
}

#[test]
fn of_commands_known_names_and_settings_stay() {
    for whole in [
        "ATD*99#\r",
        "ATE0V1&C1S0=0+CMEE=1\r",
        "AT^SYSCFG=2,2,3fffffff,0,2\r",
        "AT+CPIN=?\r",
        "AT+CPIN?\r",
        "AT^DISLOG=255\r",
        "AT$QCDMG\r",
        "ATI\r",
        "ATZ\r",
    ] {
        assert_sent(whole, whole);
    }
    for (given, kept) in [
        ("AT+CPIN=\"1234\"\r", "AT+CPIN=\"0000\"\r"),
        ("at^cpin=1234,5678\r", "at^cpin=0000,0000\r"),
        ("AT+CLCK=\"SC\",1,\"1234\"\r", "AT+CLCK=\"SC\",1,\"0000\"\r"),
        ("AT^CARDLOCK=\"12345678\"\r", "AT^CARDLOCK=\"00000000\"\r"),
        ("AT^DATALOCK=\"ab12\"\r", "AT^DATALOCK=\"xx00\"\r"),
        ("AT+CMEE=1;+CPIN=1234\r", "AT+CMEE=1;+CPIN=0000\r"),
        (
            "AT+CPBW=1,\"0171;+CSQ\",129,\"Anna\"\r",
            "AT+CPBW=0,\"0000;+xxx\",000,\"xxxx\"\r",
        ),
        ("ATD+491711234567;\r", "ATx+000000000000;\r"),
        ("ATHELLO\r", "ATxxxxx\r"),
        ("At seven, Annabell\x1a", "At xxxxx, xxxxxxxx\x1a"),
        (
            "AT^NDISDUP=1,1,\"apn\",\"me\",\"secret\"\r",
            "AT^NDISDUP=0,0,\"xxx\",\"xx\",\"xxxxxx\"\r",
        ),
        ("AT^ANNA7391=1\r", "AT^xxxx0000=0\r"),
    ] {
        assert_sent(given, kept);
    }
    assert!(command(b"Hello Anna\r").is_none());
}

#[test]
fn a_number_in_parts_is_no_row_of_values_and_no_choice() {
    for whole in [
        "+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)",
        "+CMGD: (0,1,2,10,19),(0-4)",
        "^SYSINFO:2,255,0,5,255,,17",
        "^SETPORT:A1,A2;10,12,13,14,16,A1,A2",
    ] {
        assert_said("", whole, whole);
    }
    for (given, kept) in [
        (
            "^SYSINFO:490,154,203,237,518",
            "^SYSINFO:000,000,000,000,000",
        ),
        (
            "^SYSINFOEX:\"490\",\"154\",\"203\",\"237\"",
            "^SYSINFOEX:\"000\",\"000\",\"000\",\"000\"",
        ),
        (
            "^SETPORT:49,01,54,20,32,37,51,8",
            "^SETPORT:00,00,00,00,00,00,00,8",
        ),
        (
            "+CPMS: (490/154/203/237/518)",
            "+CPMS: (000/000/000/000/000)",
        ),
        ("+CSCS: (1-2),(4-9-0-1-5-4)", "+CSCS: (1-2),(0-0-0-0-0-0)"),
        ("^HWVER: (49.01.54.20.32)", "^HWVER: (00.00.00.00.00)"),
        ("^CPIN: (\"490\",\"154\")", "^CPIN: (\"000\",\"000\")"),
        ("+CSQ: (490,154,203)", "+CSQ: (000,000,000)"),
        (
            "+CSQ: (4),(9),(0),(1),(5),(4),(2)",
            "+CSQ: (0),(0),(0),(0),(0),(0),(0)",
        ),
    ] {
        assert_said("", given, kept);
    }
}

#[test]
fn of_answers_stays_what_says_how_a_modem_behaves() {
    for whole in [
        "^RSSI:17",
        "+CPIN: SIM PIN",
        "^CPIN: SIM PIN,3,10,3,10,3",
        "^VERSION:BDT:Oct 24 2017, 17:57:48",
        "^FHVER:\"E8372H-153 21.328.03.00.00,CL1E8372HM Ver.A\"",
        "^GETPORTMODE:TYPE:WCDMA:Qualcomm,MDM:0,DIAG:1,PCUI:2",
        "^SYSCFG:(2,13,14,16),(0-3),((400380,\"GSM900/GSM1800/WCDMA2100\"),(3fffffff,\"All Bands\")),(0-2),(0-4)",
        "+CME ERROR: 11",
        "+CME ERROR: SIM PIN required",
        "CONNECT 7200000",
    ] {
        assert_said("", whole, whole);
    }
    for (asked, whole) in [
        ("AT+CGMM", "E1550"),
        ("ATI", "Revision: 11.608.09.01.21"),
        ("ATI", "+GCAP: +CGSM,+DS,+ES"),
        ("AT^SYSINFO", "^SYSINFO:2,3,0,5,1,,4"),
        ("AT^DLOADINFO?", "product name:E3372"),
        ("AT+CLAC", "+CSQ"),
    ] {
        assert_said(asked, whole, whole);
    }
    for (given, kept) in [
        (
            "+CREG: 2,1,\"8BE3\",\"2BAF\",2",
            "+CREG: 2,1,\"0000\",\"0000\",2",
        ),
        ("+CREG: 1,8BE3,2BAF", "+CREG: 1,0000,0000"),
        ("+CREG: 1,1234,5678", "+CREG: 1,0000,0000"),
        ("+COPS: 0,0,\"T-Mobile\",2", "+COPS: 0,0,\"x-xxxxxx\",2"),
        (
            "+CNUM: \"Anna\",\"0171\",129",
            "+CNUM: \"xxxx\",\"0000\",000",
        ),
        (
            "^CPBR: 1,\"0171\",0,\"Anna\"",
            "^CPBR: 0,\"0000\",0,\"xxxx\"",
        ),
        ("^BOOT:42687023,0,0,0,89", "^BOOT:00000000,0,0,0,00"),
        ("^ANNA: 12", "^xxxx: 00"),
        ("^RSSI:7391", "^RSSI:0000"),
        (
            "+COPS: (2,\"T-Mobile\",\"TMO\",\"31026\",0)",
            "+COPS: (0,\"x-xxxxxx\",\"xxx\",\"00000\",0)",
        ),
        ("+CME ERROR: for Anna", "+CME ERROR: xxx xxxx"),
        ("AT+CPIN=\"7391\"", "AT+CPIN=\"0000\""),
        ("T+CPIN=\"7391\"", "x+xxxx=\"0000\""),
        ("your code is 481516", "xxxx xxxx xx 000000"),
    ] {
        assert_said("", given, kept);
    }
    for (asked, given, kept) in [
        ("AT+CGSN", "490154203237518", "000000000000000"),
        ("AT+CGSN", "E1550", "x0000"),
        ("ATI", "IMEI: 490154203237518", "xxxx: 000000000000000"),
        ("AT^AUTHORITYID?", "356938035643809,0", "000000000000000,0"),
    ] {
        assert_said(asked, given, kept);
    }
}
