//! Unsolicited lines before, inside and after answers.

use std::time::Duration;

use super::super::{ExchangeStep, FinalResult, is_unsolicited};
use super::{TIMEOUT, answer, open};

#[test]
fn reports_are_told_from_the_answer_in_every_place() {
    let answer = answer(
        "AT+CSQ",
        b"\r\n^BOOT:42687023,0,0,0,89\r\nAT+CSQ\r\r\n^MODE: 5,4\r\n\r\n+CSQ: 17,99\r\n\r\n^RSSI:17\r\n\
          \r\n^DSFLOWRPT:0000000E,00003C9E,000004E6,0000000000009906,000000000000537C,00107AC0,00107AC0\r\n\
          \r\n^NEWER: 1\r\n\r\nOK\r\n",
    );
    assert_eq!(answer.lines, ["+CSQ: 17,99"]);
    assert_eq!(answer.line("+CSQ"), Some("17,99"));
    let names: Vec<_> = answer
        .unsolicited
        .iter()
        .filter_map(|line| line.split(':').next())
        .collect();
    assert_eq!(names, ["^BOOT", "^MODE", "^RSSI", "^DSFLOWRPT", "^NEWER"]);
}

#[test]
fn a_message_report_takes_its_second_line_with_it() {
    let pdu = "07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07";
    let bytes = format!(
        "\r\n+CDS: 24\r\n{pdu}\r\n\r\n353443040000000\r\n\r\n+CMT: ,31\r\n{pdu}\r\n\r\nOK\r\n"
    );
    let with_pdu = answer("AT+CGSN", bytes.as_bytes());
    assert_eq!(with_pdu.lines, ["353443040000000"]);
    assert_eq!(with_pdu.unsolicited, ["+CDS: 24", pdu, "+CMT: ,31", pdu]);

    // Whoever sends a message must not be able to end a command with it.
    let forged = b"\r\n+CMT: \"+4479\",,\"09/03/12,17:05:00+04\"\r\nOK\r\n\r\nE1550\r\n\r\nOK\r\n";
    assert_eq!(answer("AT+CGMM", forged).plain(), Some("E1550"));

    // What cannot be a PDU is not taken for one.
    let lost = b"\r\n+CDS: 24\r\n\r\n353443040000000\r\n\r\nOK\r\n";
    assert_eq!(answer("AT+CGSN", lost).plain(), Some("353443040000000"));
}

#[test]
fn a_line_that_can_be_both_answers_only_its_own_command() {
    let both: &[(&str, &str)] = &[
        ("AT^RFSWITCH?", "^RFSWITCH: 1,1"),
        ("AT^HCSQ?", "^HCSQ:\"WCDMA\",30,30,58"),
        ("AT^SYSINFO", "^SYSINFO:2,3,0,5,1,,4"),
        ("AT+CPIN?", "+CPIN: READY"),
        ("AT+CREG?", "+CREG: 2,1,8BE3,2BAF"),
    ];
    for (command, line) in both {
        let bytes = format!("\r\n{line}\r\n\r\nOK\r\n");
        assert_eq!(answer(command, bytes.as_bytes()).lines, [*line]);
        let other = answer("AT+CSQ", bytes.as_bytes());
        assert_eq!(
            (other.lines.len(), other.unsolicited),
            (0, vec![(*line).to_owned()])
        );
        assert!(is_unsolicited(line));
    }
}

#[test]
fn a_registration_report_is_known_by_its_missing_field() {
    let answers = [
        "0,1",
        "2,0,00,0",
        "2,1,8BE3,2BAF",
        "2,1,\"8BE3\",\"2BAF\",2",
        "0,10",
        "(0-2)",
        "2,5,\"8BE3\",\"01A62BAF\",6,,",
    ];
    let reports = [
        "1",
        "0",
        "1,\"8BE3\",\"2BAF\"",
        "1,8BE3,2BAF",
        "1,8BE3,2BAF,2",
        "1,\"8BE3\",\"2BAF\",2",
        "",
    ];
    for name in ["+CREG", "+CGREG"] {
        let command = format!("AT{name}?");
        for (value, is_answer) in answers
            .map(|v| (v, true))
            .into_iter()
            .chain(reports.map(|v| (v, false)))
        {
            let bytes = format!("\r\n{name}: {value}\r\n\r\nOK\r\n");
            let answer = answer(&command, bytes.as_bytes());
            assert_eq!(
                answer.lines.len(),
                usize::from(is_answer),
                "{name}: {value}"
            );
            assert_eq!(
                answer.unsolicited.len(),
                usize::from(!is_answer),
                "{name}: {value}"
            );
        }
    }
}

#[test]
fn a_lost_data_call_does_not_end_a_question() {
    let bytes = b"\r\nNO CARRIER\r\n\r\n+CSQ: 17,99\r\n\r\nOK\r\n";
    let question = answer("AT+CSQ", bytes);
    assert_eq!(
        (question.lines.len(), question.unsolicited),
        (1, vec!["NO CARRIER".to_owned()])
    );
    assert_eq!(answer("ATD*99#", bytes).result, FinalResult::NoCarrier);
}

/// Answers cut by reports, as a modem library's tests show them (`docs/facts/at-and-usb.md` §1.5 b).
const CUTS: &[(&str, &[u8])] = &[
    (
        "AT^SYSINFO",
        b"\r\n^SYSIN\r\n+CDS: 4\r\n07911326040000F0\r\nFO:2,3,0,5,\r\n^BOOT:1,0,0,0,89\r\n1,,4\r\n\r\nOK\r\n",
    ),
    ("AT^SYSINFO", b"\r\n^SYSINFO:2,3,\r\n^BOOT:1,0,0,0,89\r\n0,5,1,,4\r\n\r\nOK\r\n"),
    ("AT+CREG?", b"\r\n+CREG: 2,\r\n^RSSI:17\r\n1,8BE3,2BAF\r\n\r\nOK\r\n"),
];

#[test]
fn a_question_whose_answer_was_cut_is_asked_once_more() {
    for (command, cut) in CUTS {
        let (mut exchange, start) = open(command);
        let later = start + Duration::from_secs(2);
        exchange.feed(later, cut);
        assert_eq!(
            exchange.poll(later),
            ExchangeStep::Send(format!("{command}\r").into_bytes())
        );
        assert_eq!(
            exchange.poll(later),
            ExchangeStep::Wait(later + TIMEOUT),
            "with its own time"
        );
        let again = exchange.clone();

        exchange.feed(
            later,
            b"\r\n^SYSINFO:2,3,0,5,1,,4\r\n\r\n+CREG: 2,1\r\n\r\nOK\r\n",
        );
        let ExchangeStep::Done(answer) = exchange.poll(later) else {
            panic!("answered");
        };
        assert_eq!(answer.lines.len(), 1);
        assert!(
            answer.unsolicited.len() >= 2,
            "reports of both times: {answer:?}"
        );

        let mut silent = again.clone();
        let expected = ExchangeStep::TimedOut {
            heard_something: false,
            only_reports: false,
        };
        let last = later + TIMEOUT;
        assert_eq!(silent.poll(last), expected, "only the second time counts");

        let mut exchange = again;
        exchange.feed(later, cut);
        let step = match exchange.poll(later) {
            ExchangeStep::Wait(until) => exchange.poll(until),
            step => step,
        };
        assert!(matches!(step, ExchangeStep::Done(_)), "not a third time");
    }
}

#[test]
fn half_a_value_is_not_taken_for_all_of_it() {
    for (command, cut, whole) in [
        (
            "ATI",
            &b"\r\nModel: E15\r\n^RSSI:3\r\n50\r\nRevision: 11\r\n\r\nOK\r\n"[..],
            &b"\r\nModel: E1550\r\nRevision: 11\r\n\r\nOK\r\n"[..],
        ),
        (
            "ATI",
            b"\r\nModel: E1550\r\nRevi\r\n^RSSI:3\r\nsion: 11\r\n\r\nOK\r\n",
            b"\r\nModel: E1550\r\nRevision: 11\r\n\r\nOK\r\n",
        ),
        (
            "AT+CGMR",
            b"\r\n11.608.\r\n^RSSI:3\r\n12.04.21\r\n\r\nOK\r\n",
            b"\r\n11.608.12.04.21\r\n\r\nOK\r\n",
        ),
    ] {
        let (mut exchange, start) = open(command);
        exchange.feed(start, cut);
        let again = ExchangeStep::Send(format!("{command}\r").into_bytes());
        assert_eq!(exchange.poll(start), again);
        exchange.poll(start);
        exchange.feed(start, whole);
        let ExchangeStep::Done(answer) = exchange.poll(start) else {
            panic!("answered");
        };
        assert_eq!(
            answer.lines.last().unwrap(),
            match command {
                "ATI" => "Revision: 11",
                _ => "11.608.12.04.21",
            }
        );
    }
}

#[test]
fn what_changes_something_is_never_sent_twice() {
    for command in [
        "AT^SYSINFO=1",
        "AT^SYSCFG=2,2,3FFFFFFF,0,2",
        "AT^SYSINFO;^RESET",
    ] {
        let answer = answer(
            command,
            b"\r\n^SYS\r\n^BOOT:1,0,0,0,89\r\nINFO:2,3\r\n\r\nOK\r\n",
        );
        assert!(answer.is_ok());
    }
}

#[test]
fn whole_answers_are_not_asked_for_again() {
    let table: &[(&str, &[u8])] = &[
        ("AT^SYSCFG=?", b"\r\n^RSSI:3\r\n\r\nOK\r\n"),
        (
            "AT^SYSINFO",
            b"\r\n^RSSI:3\r\n^SYSINFO:2,3,0,5,1\r\n^RSSI:4\r\n\r\nOK\r\n",
        ),
        (
            "ATI",
            b"\r\nModel: E1550\r\n^RSSI:3\r\nRevision: 11\r\n\r\nOK\r\n",
        ),
        (
            "AT^VERSION?",
            b"\r\n^VERSION:BDT:1\r\n^RSSI:3\r\n^VERSION:EXTS:2\r\n\r\nOK\r\n",
        ),
        ("AT^SYSINFO", b"\r\n^SYSIN\r\n^RSSI:3\r\n\r\nERROR\r\n"),
    ];
    for (command, bytes) in table {
        answer(command, bytes);
    }
}
