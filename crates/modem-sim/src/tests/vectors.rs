//! The captured conversation with an E1550, byte by byte (`docs/facts/e1550-download-mode.md`).

use super::*;
use crate::ModemState;

#[test]
fn in_normal_mode_it_answers_as_captured() {
    let mut rig = Rig::new(quiet(Model::E1550));
    let port = Role::PcUi;
    // §1.2 rows 1 to 8. The monitor lost the first bytes of the echo in row 1.
    assert_eq!(
        rig.say(port, b"AT$QCDMG\r\n"),
        b"AT$QCDMG\r\r\nOK\r\n".as_slice()
    );
    let mut switch = b"AT^DISLOG=255\r\n".to_vec();
    switch.extend(hex("7E 0C 14 3A 7E 0C 14 3A 7E"));
    let alive = hex("7E 13 0C D2 7A 7E");
    assert_eq!(rig.say(port, &switch), alive.repeat(2));
    for _ in 0..2 {
        rig.expect(port, "7E 0C 14 3A 7E", "7E 13 0C D2 7A 7E");
    }
    rig.expect(port, "01 F1 E1 7E", "7E 01 0D D0 AD DE C7 E0 7E");

    let version = rig.say(port, &hex("4B C9 03 FF E8 99 7E"));
    let mut expected = hex("7E 4B C9 03 FF");
    expected.extend(b"11.609.18.00.00");
    expected.resize(5 + 31, 0);
    expected.extend(b"E1550FCD6ATCPU Ver.A");
    expected.resize(5 + 31 + 32, 0);
    expected.extend(hex("89 93 7E"));
    assert_eq!(version, expected);

    rig.expect(port, "FA 13 00 00 AA 3D 7E", "7E FA 13 00 00 AA 3D 7E");
    rig.expect(port, "7E FB 24 B9 7E", "7E FB 00 E7 97 7E");
    rig.expect(port, "7E 3A A1 6E 7E", "7E 3A A1 6E 7E");
    rig.wait(10);
    assert_eq!(rig.stick.roles(), [Role::Download]);
    rig.violations(&[]);
}

#[test]
fn in_download_mode_it_answers_as_captured() {
    let mut rig = Rig::new(quiet(Model::E1550));
    rig.say(Role::Diagnostics, &hex("7E 3A A1 6E 7E"));
    rig.wait(10);
    let port = Role::Download;
    // §1.4 rows 9 to 12.
    rig.expect(
        port,
        "7E 0C 14 3A 7E",
        "7E 0D 0C 4D 36 32 78 78 2D 4F 45 4D 53 42 4C 1A C0 7E",
    );
    rig.expect(port, "7E 3A A1 6E 7E", "7E 3A A1 6E 7E");
    rig.expect(
        port,
        "7E 45 D1 E5 7E",
        "7E 45 48 55 41 57 45 49 20 45 31 35 35 00 00 00 00 00 00 00 00 00 C6 1C 7E",
    );
    let now = rig.now;
    rig.stick.receive(
        now,
        port,
        &hex("7E 41 00 01 00 00 00 00 01 D0 00 00 00 F0 6D 7E"),
    );
    assert_eq!(
        rig.listen(PATIENCE),
        [(Duration::from_millis(47), hex(ACK))]
    );
    rig.violations(&[]);
}

#[test]
fn frames_of_the_sheet_write_a_table_and_restart_the_modem() {
    let mut rig = Rig::new(quiet(Model::E1550));
    rig.say(Role::Diagnostics, &hex("7E 3A A1 6E 7E"));
    rig.wait(10);
    let table = partition_table();
    let port = Role::Download;
    rig.expect(port, "7E 41 00 01 00 00 00 00 01 D0 00 00 00 F0 6D 7E", ACK);
    rig.acknowledged(&data(1, &table));
    // §3.1.
    rig.expect(
        port,
        "7E 43 00 00 01 D0 00 00 00 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 7D 5E B2 7E",
        ACK,
    );
    assert_eq!(rig.object(TABLE), Some((table, true)));
    rig.expect(port, "7E 0A 22 5F 7E", ACK);
    rig.wait(20);
    let report = rig.stick.report();
    assert_eq!((report.state, report.resets), (ModemState::Normal, 1));
    rig.violations(&[]);
}

#[test]
fn escaped_bytes_of_a_block_are_written_as_meant() {
    let mut rig = Rig::in_download_mode(quiet(Model::E1550));
    rig.acknowledged(&start(TABLE, 464));
    // §3.1.
    rig.expect(
        Role::Download,
        "7E 42 00 00 00 01 00 04 7D 5E 7D 5D 01 02 5C 6A 7E",
        ACK,
    );
    assert_eq!(rig.object(TABLE), Some((hex("7E 7D 01 02"), false)));
}

#[test]
fn the_two_modes_are_told_apart_by_one_harmless_byte() {
    // §3.3: DIAG refuses 06, and so it does not take the modem for a DMSS loader.
    let mut rig = Rig::new(quiet(Model::E1550));
    rig.expect(Role::Diagnostics, "7E 06 4E 95 7E", "7E 13 06 88 D5 7E");
    rig.expect(
        Role::Diagnostics,
        "7E 29 02 00 59 6A 7E",
        "7E 29 02 00 59 6A 7E",
    );
    rig.wait(20);
    assert_eq!(rig.stick.report().state, ModemState::Normal);
    rig.violations(&[]);
}
