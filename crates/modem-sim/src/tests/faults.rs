//! Every fault does what it says, once, and nothing else.

use super::*;
use crate::{Effect, Fault, ModemState, Trigger};

/// A loader that has taken a START and does this to block 1.
fn struck(effect: Effect) -> Rig {
    let fault = Fault::new(effect, Trigger::Block(1));
    let mut rig = Rig::in_download_mode(quiet(Model::E1550).with(fault));
    rig.acknowledged(&start(TABLE, 464));
    rig
}

/// The reply to block 1, whether it was written, and that the fault is used up after it.
#[track_caller]
fn reply_to_block(effect: Effect) -> (Vec<u8>, bool) {
    let mut rig = struck(effect);
    let reply = rig.ask(&data(1, b"11"));
    let written = rig.object(TABLE) == Some((b"11".to_vec(), false));
    rig.acknowledged(&data(1 + u32::from(written), b"22"));
    rig.violations(&[]);
    (reply, written)
}

/// A running modem that does this to a DIAG request or an AT command.
fn running(effect: Effect, at: Trigger) -> Rig {
    Rig::new(quiet(Model::E1550).with(Fault::new(effect, at)))
}

fn command(rig: &mut Rig, text: &str) -> String {
    let wire = format!("{text}\r");
    let answer = rig.say(Role::PcUi, wire.as_bytes());
    String::from_utf8(answer).unwrap()
}

#[test]
fn a_lost_reply_is_missing_but_its_block_is_written() {
    assert_eq!(reply_to_block(Effect::LostReply), (Vec::new(), true));
}

#[test]
fn a_bad_checksum_is_wrong_and_nothing_else() {
    let (reply, written) = reply_to_block(Effect::BadCrc);
    let ack = hex(ACK);
    assert!(written);
    assert_eq!(reply.len(), ack.len());
    let differ: Vec<usize> = (0..ack.len()).filter(|at| reply[*at] != ack[*at]).collect();
    assert_eq!(differ, [3], "the checksum's second byte");
}

#[test]
fn a_nak_has_the_bytes_of_the_sheet_and_writes_nothing() {
    // `docs/facts/e1550-download-mode.md` §3.1.
    for (wire, reason) in [
        "21 38", "BA 0A", "33 1B", "8C 6F", "05 7D 5E", "9E 4C", "17 5D", "E0 A5", "69 B4",
        "F2 86", "7B 97", "C4 E3", "4D F2", "D6 C0", "5F D1",
    ]
    .into_iter()
    .zip(1..)
    {
        let expected = hex(&format!("7E 03 00 {reason:02X} {wire} 7E"));
        assert_eq!(reply_to_block(Effect::Nak(reason)), (expected, false));
    }
}

#[test]
fn a_refusal_is_in_the_words_of_each_language() {
    let not_permitted = hex("7E 03 00 0A F2 86 7E");
    assert_eq!(reply_to_block(Effect::Refuse), (not_permitted, false));

    let mut rig = running(Effect::Refuse, Trigger::Opcode(0x3A));
    let reply = rig.say(Role::Diagnostics, &hex("7E 3A A1 6E 7E"));
    assert_eq!(reply, frame::encode(&[0x13, 0x3A], true));
    rig.wait(20);
    assert_eq!(
        rig.stick.report().state,
        ModemState::Normal,
        "not carried out"
    );

    let mut rig = running(Effect::Refuse, Trigger::Command("AT+CGMM".into()));
    assert!(command(&mut rig, "AT+CGMM").ends_with("\r\nERROR\r\n"));
    assert!(command(&mut rig, "AT+CGMM").contains("\r\nE1550\r\n"));
}

#[test]
fn garbage_arrives_before_the_reply() {
    let garbage = vec![0x00, 0xFF, 0x41];
    let (reply, written) = reply_to_block(Effect::Garbage(garbage.clone()));
    assert_eq!((reply, written), ([garbage, hex(ACK)].concat(), true));
}

#[test]
fn a_split_reply_arrives_byte_by_byte() {
    let mut rig = struck(Effect::SplitReply { gap_ms: 7 });
    let request = frame::encode(&data(1, b"11"), true);
    rig.stick.receive(rig.now, Role::Download, &request);
    let expected: Vec<_> = hex(ACK)
        .into_iter()
        .zip(0..)
        .map(|(byte, number)| (Duration::from_millis(7 * number), vec![byte]))
        .collect();
    assert_eq!(rig.listen(PATIENCE), expected);
}

#[test]
fn a_glued_reply_has_its_neighbours_on_both_sides() {
    let glued = format!("7E 7E {ACK} 7E 7E 7E");
    assert_eq!(reply_to_block(Effect::GluedReply), (hex(&glued), true));

    let mut rig = running(Effect::GluedReply, Trigger::Command("AT+CGMM".into()));
    let answer = command(&mut rig, "AT+CGMM");
    let (before, after) = answer.split_once("\r\nE1550\r\n").unwrap();
    assert!(before.contains("^RSSI:") && after.contains("OK") && after.contains("^CSNR:"));
}

#[test]
fn a_slow_reply_is_late_by_as_much_as_it_says() {
    let mut rig = struck(Effect::SlowReply { delay_ms: 30_000 });
    let request = frame::encode(&data(1, b"11"), true);
    rig.stick.receive(rig.now, Role::Download, &request);
    let late = Duration::from_secs(30);
    assert_eq!(rig.listen(late), [(late, hex(ACK))]);
}

#[test]
fn a_duplicate_reply_comes_twice_for_one_block() {
    let twice = hex(ACK).repeat(2);
    assert_eq!(reply_to_block(Effect::DuplicateReply), (twice, true));
}

#[test]
fn a_reply_without_opening_flag_lacks_just_that() {
    let (reply, written) = reply_to_block(Effect::NoOpeningFlag);
    assert_eq!((reply, written), (hex(ACK)[1..].to_vec(), true));
}

#[test]
fn a_modem_pulled_out_has_not_done_what_it_was_told() {
    let mut rig = struck(Effect::Unplug {
        replug_after_ms: None,
    });
    assert!(rig.ask(&data(1, b"11")).is_empty());
    assert!(rig.stick.roles().is_empty());
    assert_eq!(rig.object(TABLE), Some((Vec::new(), false)));
    rig.wait(600);
    assert!(rig.stick.roles().is_empty(), "nobody plugs it in");

    let mut rig = struck(Effect::Unplug {
        replug_after_ms: Some(3000),
    });
    assert!(rig.ask(&data(1, b"11")).is_empty());
    rig.listen(Duration::from_millis(2800));
    assert!(rig.stick.roles().is_empty());
    rig.wait(1);
    assert_eq!(rig.stick.roles(), [Role::Download], "half-written");
}

#[test]
fn a_modem_that_never_comes_back_comes_when_plugged_in_again() {
    let mut rig = running(Effect::NeverComesBack, Trigger::Opcode(0x3A));
    rig.expect(Role::Diagnostics, "7E 3A A1 6E 7E", "7E 3A A1 6E 7E");
    rig.wait(3600);
    assert_eq!(rig.stick.report().state, ModemState::Absent);
    rig.stick.unplug(rig.now);
    rig.stick.plug_in(rig.now);
    rig.wait(5);
    assert_eq!(rig.stick.report().state, ModemState::Normal);
}

#[test]
fn another_modem_comes_back() {
    let other = Effect::ComesBackAs {
        model: Some("E173".into()),
        imei: Some("358240051111110".into()),
        product: Some("HUAWEI E173".into()),
    };
    let mut rig = running(other.clone(), Trigger::Opcode(0x3A));
    rig.say(Role::Diagnostics, &hex("7E 3A A1 6E 7E"));
    rig.wait(10);
    let mut product = b"\x45HUAWEI E173".to_vec();
    product.resize(21, 0);
    assert_eq!(rig.ask(&[0x45]), frame::encode(&product, true));

    let mut rig = running(other, Trigger::Opcode(0x29));
    rig.say(Role::Diagnostics, &hex("7E 29 02 00 59 6A 7E"));
    rig.wait(20);
    assert!(command(&mut rig, "AT+CGMM").contains("\r\nE173\r\n"));
    assert!(command(&mut rig, "AT+CGSN").contains("\r\n358240051111110\r\n"));
}

#[test]
fn an_old_version_is_said_only_once() {
    for (fault, version) in [
        (None, "11.609.20.00.00"),
        (Some(Effect::OldVersion), "11.609.18.00.00"),
    ] {
        let mut scenario = quiet(Model::E1550);
        if let Some(effect) = fault {
            scenario = scenario.with(Fault::new(effect, Trigger::Opcode(0x0A)));
        }
        let mut rig = Rig::in_download_mode(scenario);
        rig.write(TABLE, &partition_table());
        rig.write(SOFTWARE, &software("11.609.20.00.00"));
        rig.acknowledged(&[0x0A]);
        rig.wait(20);
        let answer = command(&mut rig, "AT+CGMR");
        assert!(answer.contains(&format!("\r\n{version}\r\n")), "{answer}");
        rig.violations(&[]);
    }
}

#[test]
fn a_fault_at_anything_strikes_both_languages() {
    let fault = Fault::new(Effect::LostReply, Trigger::Anything).times(2);
    let mut rig = Rig::new(quiet(Model::E1550).with(fault));
    assert_eq!(command(&mut rig, "AT"), "AT\r", "only the echo");
    rig.expect(Role::Diagnostics, "7E 0C 14 3A 7E", "");
    assert!(command(&mut rig, "AT").ends_with("OK\r\n"));
}
