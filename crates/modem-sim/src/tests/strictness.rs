//! Requests that a careful client never sends are refused, change nothing, and are recorded.

use super::*;
use crate::ModemState;

const LENGTH: u8 = 0x03;
const BAD_COMMAND: u8 = 0x06;
const FAILED: u8 = 0x07;

#[test]
fn a_block_needs_a_start() {
    for model in [Model::E1550, Model::E3372] {
        let mut rig = Rig::in_download_mode(quiet(model));
        rig.refused(&data(1, b"1234"), FAILED);
        rig.violations(&["block 1 before any START"]);
        assert!(rig.stick.report().untouched());
    }
}

#[test]
fn blocks_come_in_order() {
    for model in [Model::E1550, Model::E3372] {
        let mut rig = Rig::in_download_mode(quiet(model));
        rig.acknowledged(&start(TABLE, 464));
        rig.refused(&data(2, b"22"), FAILED);
        rig.acknowledged(&data(1, b"11"));
        rig.refused(&data(3, b"33"), FAILED);
        rig.acknowledged(&data(2, b"22"));
        rig.violations(&["block 2", "block 3"]);
        assert_eq!(rig.object(TABLE), Some((b"1122".to_vec(), false)));
    }
}

#[test]
fn oemsbl_refuses_a_block_that_comes_again() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.acknowledged(&start(TABLE, 464));
    rig.acknowledged(&data(1, b"11"));
    rig.refused(&data(1, b"11"), FAILED);
    rig.violations(&["block 1 of object 00010000 after block 1"]);
    assert_eq!(rig.object(TABLE), Some((b"11".to_vec(), false)));
}

#[test]
fn hisilicon_acknowledges_a_block_that_comes_again_and_writes_it_once() {
    let mut rig = Rig::in_download_mode(quiet(Model::E3372));
    rig.acknowledged(&start(SOFTWARE, 4));
    rig.acknowledged(&data(1, b"11"));
    rig.acknowledged(&data(1, b"11"));
    rig.acknowledged(&data(2, b"22"));
    rig.acknowledged(&end(SOFTWARE, 4));
    rig.violations(&[]);
    assert_eq!(rig.object(SOFTWARE), Some((b"1122".to_vec(), true)));
    assert_eq!(rig.stick.report().writes(), 2);
}

#[test]
fn an_object_ends_with_the_size_it_began_with() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    let table = partition_table();
    rig.acknowledged(&start(TABLE, 464));
    rig.acknowledged(&data(1, &table[..400]));
    rig.refused(&end(TABLE, 464), LENGTH);
    rig.acknowledged(&data(2, &table[400..]));
    rig.refused(&end(TABLE, 465), LENGTH);
    rig.refused(&end(SOFTWARE, 464), LENGTH);
    rig.refused(&data(3, b"more"), LENGTH);
    rig.violations(&["after 400 of 464", "of 465 bytes", "00030000", "exceeds"]);
    assert_eq!(rig.object(TABLE), Some((table.clone(), false)));
    rig.acknowledged(&end(TABLE, 464));
    assert_eq!(rig.object(TABLE), Some((table, true)));
}

#[test]
fn a_hisilicon_object_ends_with_the_size_it_began_with() {
    const VERIFY: u8 = 0x0C;
    let mut rig = Rig::in_download_mode(quiet(Model::E3372));
    rig.acknowledged(&start(SOFTWARE, 4));
    rig.acknowledged(&data(1, b"1234"));
    rig.refused(&end(SOFTWARE, 5), VERIFY);
    rig.violations(&["of 5 bytes"]);
    assert_eq!(rig.object(SOFTWARE), Some((b"1234".to_vec(), false)));
}

#[test]
fn oemsbl_wants_the_partition_table_first_and_one_object_at_a_time() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.refused(&start(SOFTWARE, 4), FAILED);
    rig.write(TABLE, &partition_table());
    rig.acknowledged(&start(SOFTWARE, 4));
    rig.refused(&start(0x0004_0000, 4), FAILED);
    rig.violations(&["before the partition table", "is half-written"]);
}

#[test]
fn a_table_that_is_none_is_refused_at_its_end() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.acknowledged(&start(TABLE, 464));
    rig.acknowledged(&data(1, &[0; 464]));
    rig.refused(&end(TABLE, 464), FAILED);
    rig.violations(&["magic"]);
}

#[test]
fn a_restart_out_of_a_half_written_object_leads_back_to_download_mode() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.acknowledged(&start(TABLE, 464));
    rig.acknowledged(&[0x0A]);
    rig.violations(&["RESET while object 00010000 is half-written"]);
    rig.wait(20);
    assert_eq!(rig.stick.report().state, ModemState::Download);
}

#[test]
fn memory_writes_jumps_and_codes_are_forbidden_in_download_mode() {
    // `docs/facts/e1550-download-mode.md` §3.3: write, erase, go, unlock, write32.
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    let opcodes = [0x01, 0x04, 0x05, 0x0B, 0x0F];
    for opcode in opcodes {
        rig.refused(&[opcode, 0, 0, 0, 0, 0, 0, 0, 0], BAD_COMMAND);
    }
    let words = opcodes.map(|opcode| format!("forbidden opcode {opcode:02X}"));
    rig.violations(&words.each_ref().map(String::as_str));
    assert!(rig.stick.report().untouched());

    // On HiSilicon 01 ends the frames (§3.2), the others are as forbidden.
    let mut rig = Rig::in_download_mode(quiet(Model::E3372));
    for opcode in &opcodes[1..] {
        rig.refused(&[*opcode, 0, 0, 0, 0, 0, 0, 0, 0], BAD_COMMAND);
    }
    rig.acknowledged(&[0x01]);
    rig.violations(&words[1..].iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(rig.say(Role::Download, b"ATE0\r"), b"\r\nOK\r\n");
}

#[test]
fn writing_nv_is_forbidden_in_normal_mode() {
    let mut rig = Rig::new(quiet(Model::E1550));
    // Item 550 is the modem's own number (§3.5).
    let mut request = vec![0x27, 0x26, 0x02];
    request.resize(133, 0);
    let reply = rig.say(Role::Diagnostics, &frame::encode(&request, true));
    let refusal = [&[0x13][..], &request].concat();
    assert!(reply.starts_with(&frame::encode(&refusal, true)));
    rig.violations(&["DIAG 27 on a running modem: writes NV"]);
}

#[test]
fn a_damaged_frame_is_refused_and_writes_nothing() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.acknowledged(&start(TABLE, 464));
    let mut wire = frame::encode(&data(1, b"1234"), true);
    wire[9] ^= 0x01;
    assert_eq!(rig.say(Role::Download, &wire), hex("7E 03 00 01 21 38 7E"));
    rig.violations(&["damaged frame"]);
    assert_eq!(rig.object(TABLE), Some((Vec::new(), false)));
    rig.acknowledged(&data(1, b"1234"));
}
