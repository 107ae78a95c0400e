//! Answers to something else, and text that looks like the end of an answer.

use std::time::Duration;

use super::super::{ExchangeStep, FinalResult};
use super::{TIMEOUT, answer, open};

#[test]
fn the_answer_to_an_earlier_question_is_thrown_away_when_the_right_one_follows() {
    let table: &[(&str, &str, &str, &str)] = &[
        // One behind: every answer comes when the next question is open.
        ("AT+CGMM", "\r\nOK\r\n", "\r\nE1550\r\n\r\nOK\r\n", "E1550"),
        (
            "AT+CGMR",
            "\r\nE1550\r\n\r\nOK\r\n",
            "\r\n11.608.12.04.21\r\n\r\nOK\r\n",
            "11.608.12.04.21",
        ),
        (
            "AT+CGMM",
            "\r\n353443041234563\r\n\r\nOK\r\n",
            "\r\nE1550\r\n\r\nOK\r\n",
            "E1550",
        ),
        (
            "AT^SYSCFG?",
            "\r\n^HWVER:\"CD25\"\r\n\r\nOK\r\n",
            "\r\n^SYSCFG:2,2,3FFFFFFF,1,2\r\n\r\nOK\r\n",
            "^SYSCFG:2,2,3FFFFFFF,1,2",
        ),
        (
            "AT+COPS?",
            "\r\n+CSQ: 17,99\r\n\r\nOK\r\n",
            "\r\n+COPS: 0\r\n\r\nOK\r\n",
            "+COPS: 0",
        ),
        (
            "ATI",
            "\r\nOK\r\n\r\nOK\r\n",
            "\r\nManufacturer: huawei\r\nModel: E1550\r\n\r\nOK\r\n",
            "Manufacturer: huawei",
        ),
    ];
    for (command, foreign, own, first) in table {
        for pause in [Duration::ZERO, Duration::from_millis(400)] {
            let (mut exchange, now) = open(command);
            exchange.feed(now, foreign.as_bytes());
            assert!(
                matches!(exchange.poll(now), ExchangeStep::Wait(_)),
                "{command}"
            );
            exchange.feed(now + pause, own.as_bytes());
            let ExchangeStep::Done(answer) = exchange.poll(now + pause) else {
                panic!("{command} is answered");
            };
            assert!(answer.fits && answer.is_ok());
            assert_eq!(
                answer.lines.first().map(String::as_str),
                Some(*first),
                "{command}"
            );
        }
    }
}

#[test]
fn what_may_belong_to_something_else_is_given_as_such_after_a_while() {
    for (command, bytes, result) in [
        ("AT+CGMM", "\r\nOK\r\n", FinalResult::Ok),
        ("AT^SYSCFG?", "\r\nOK\r\n", FinalResult::Ok),
        ("AT+CSQ", "\r\n2.0\r\n\r\nOK\r\n", FinalResult::Ok),
        (
            "AT^CURC=0",
            "\r\n+CSQ: 17,99\r\n\r\nOK\r\n",
            FinalResult::Ok,
        ),
    ] {
        let answer = answer(command, bytes.as_bytes());
        assert!(!answer.fits, "{command}");
        assert_eq!(answer.result, result, "{command}");
    }
    // An error without any line, and what changes something, are as good as they get.
    for (command, bytes) in [
        ("AT^VERSION?", "\r\nCOMMAND NOT SUPPORT\r\n"),
        ("AT+CPIN?", "\r\n+CME ERROR: 13\r\n"),
        ("AT^CURC=0", "\r\nOK\r\n"),
        ("AT^SYSCFG=?", "\r\nOK\r\n"),
        ("AT^NVBACKUP", "\r\n0\r\n\r\nOK\r\n"),
    ] {
        assert!(answer(command, bytes.as_bytes()).fits, "{command}");
    }
}

#[test]
fn the_text_of_a_message_ends_no_command() {
    let messages = [
        "\r\n+CMT: \"+4479\",,\"09/03/12,17:05:00+04\"\r\nOK\r\n",
        "\r\n+CMT: \"+4479\",,\"09/03/12,17:05:00+04\"\r\nHello\r\nERROR\r\nBye\r\n",
        "\r\n+CMT: \"+4479\",,\"09/03/12,17:05:00+04\"\r\nHello\r\nE173\r\n\r\nOK\r\n",
        "\r\n+CBM: 1,50,1,1,1\r\nOK\r\nOK\r\n",
        "\r\n+CUSD: 0,\"Balance\r\nOK\r\n+CSQ: 1,1\r\nERROR\r\n\",15\r\n",
        "\r\n+CMGL: 1,\"REC UNREAD\",\"+4479\",,\"09/03/12\"\r\nOK\r\nERROR\r\n",
        "\r\n+CDS: 24\r\n07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07\r\n",
    ];
    for message in messages {
        for (command, own) in [
            ("AT+CGMM", "E1550"),
            ("AT+CSQ", "+CSQ: 17,99"),
            ("AT^SYSCFG?", "^SYSCFG:2,2,3FFFFFFF,1,2"),
        ] {
            let bytes = format!("{message}\r\n{own}\r\n\r\nOK\r\n");
            let answer = answer(command, bytes.as_bytes());
            let last = answer.lines.last().map(String::as_str);
            assert_eq!(
                (last, answer.is_ok()),
                (Some(own), true),
                "{command} {message}"
            );
            // Where somebody else's text was heard, the lines may be theirs, and the caller asks again.
            let text = !message.contains("+CDS");
            assert_eq!(answer.fits, !text, "{command} {message}");
        }
    }
}

#[test]
fn a_quote_that_never_ends_does_not_swallow_the_answers_for_ever() {
    let lines = "\r\nmore".repeat(40);
    let bytes = format!("\r\n+CUSD: 0,\"text{lines}\r\n\r\n+CSQ: 17,99\r\n\r\nOK\r\n");
    let answer = answer("AT+CSQ", bytes.as_bytes());
    assert!(
        answer.lines.contains(&"+CSQ: 17,99".to_owned()),
        "{answer:?}"
    );
}

#[test]
fn a_value_among_other_lines_is_the_only_one_that_is_given() {
    let value = answer("AT+CGSN", b"\r\nnoise\r\n353443041234563\r\n\r\nOK\r\n");
    assert_eq!(value.lines, ["353443041234563"]);
    // A report in the middle of the line is no value.
    assert!(!answer("AT+CGMM", b"\r\nE15^RSSI:17\r\n\r\nOK\r\n").fits);
}

#[test]
fn doubt_lasts_no_longer_than_the_time_of_the_command() {
    let (mut exchange, now) = open("AT+CSQ");
    let late = now + TIMEOUT.mul_f32(0.999);
    exchange.feed(late, b"\r\nOK\r\n");
    assert_eq!(exchange.poll(late), ExchangeStep::Wait(now + TIMEOUT));
    let ExchangeStep::Done(answer) = exchange.poll(now + TIMEOUT) else {
        panic!("answered");
    };
    assert!(!answer.fits);
}
