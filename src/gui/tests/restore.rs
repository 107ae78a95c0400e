//! Restoring settings from a backup, as an owner goes through it.

use std::path::PathBuf;

use super::test_app::TestApp;
use crate::gui::action::{ConnectionAction, Message, RestoreAction, Screen};
use crate::gui::state::State;
use crate::gui::state::restore::Found;
use crate::gui::state::session::Phase;
use crate::job::{Backup, Failure};
use crate::problem::Problem;
use crate::simulator::{Model, Scenario};

const IMEI: &str = "490154203237518";

/// A backup of a modem with this IMEI, on which everything differs from [`lost`].
pub fn backup(imei: &str) -> String {
    format!(
        r#"{{"format":"modem-medic backup","format_version":1,"made_at":1795560543,"program":"0","imei":"{imei}",
        "modem":{{"identity":{{"model":"E1550"}},"syscfg":"2,2,3FFFFFFF,1,2"}},"voice":"on","composition":256,"nv_items":[]}}"#
    )
}

fn lost() -> Scenario {
    let mut scenario = Scenario::named("network-lost").unwrap().on(Model::E1550);
    scenario.voice = false;
    scenario
}

/// A window with that modem and this backup in the folder of the backups.
pub fn with_backup(imei: &str) -> TestApp {
    let mut app = TestApp::new();
    open(&mut app, imei);
    app
}

/// The page of a window, with that backup.
pub fn open(app: &mut TestApp, imei: &str) {
    let folder = app.file("copies/simulated");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("modem-20261124-224903.json"), backup(imei)).unwrap();
    std::fs::write(folder.join("modem-20261123-000000.json"), "{}").unwrap();
    app.connect(lost());
    app.settle();
    app.act(RestoreAction::Open);
    app.until("the page", |state| {
        let session = state.held();
        session.restore.backups.is_some()
            && !session.examining()
            && session.health.reading.is_some()
    });
}

fn done(state: &State) -> bool {
    let session = state.held();
    matches!(session.restore.phase, Phase::Done(_)) && !session.examining()
}

#[test]
fn the_newest_backup_of_this_modem_is_there_and_one_press_restores_it() {
    let mut app = with_backup(IMEI);
    assert_eq!(app.state().screen(), Screen::Restore);
    assert_eq!(
        app.state().held().restore.backups.as_ref().unwrap().len(),
        1
    );
    // Each value now and in the backup.
    assert!(app.sees("2G only") && app.sees("automatic"));
    assert!(app.sees("CD-ROM: off, Card reader: on"));
    assert!(app.sees("This modem"));
    let before = app.stick().report();
    app.press("Restore settings of E1550 …237518");
    app.until("the restore", done);
    assert!(app.sees("The settings were restored and read back"));
    assert!(app.sees("the next time the modem is plugged in"));
    let after = app.stick().report();
    assert_eq!((after.composition, after.voice), (256, true));
    assert_ne!(after.syscfg, before.syscfg);
    assert_eq!(after.violations, Vec::<String>::new());

    app.press("Undo");
    app.until("the way back", |state| {
        let page = &state.held().restore;
        done(state) && matches!(&page.phase, Phase::Done(restored) if restored.undo)
    });
    assert!(app.sees("The previous settings are back"));
    assert!(!app.sees("Undo"));
    let undone = app.stick().report();
    assert_eq!(
        (undone.syscfg, undone.composition),
        (before.syscfg, before.composition)
    );
}

#[test]
fn a_backup_of_another_modem_needs_its_own_tick() {
    let mut app = with_backup("353451048729000");
    assert!(app.state().held().restore.chosen.is_none());
    assert!(app.sees("Choose a backup first."));
    app.press("E1550 …729000 · 2026-11-24 22:49");
    assert!(app.sees("Tick the box to allow this backup."));
    app.act(RestoreAction::Send);
    assert_eq!(app.stick().report().composition, 255, "nothing is sent");
    app.press("This backup is of another modem. Use it for this one anyway");
    app.press("Restore settings of E1550 …237518");
    app.until("the restore", done);
    assert_eq!(app.stick().report().composition, 256);
}

#[test]
fn what_is_no_backup_is_refused_with_its_reason_and_nothing_to_change_is_said() {
    let mut app = with_backup(IMEI);
    let refused = Failure::outside_job(Problem::NotABackup, "");
    app.comes(Message::BackupPicked(Some(Err(refused))));
    app.settle();
    assert!(app.sees("This is not a backup made by this program"));
    let same = backup(IMEI)
        .replace("2,2,3FFFFFFF,1,2", "13,1,280000,0,2")
        .replace("\"voice\":\"on\",\"composition\":256,", "");
    let found = Found {
        path: PathBuf::from("same.json"),
        backup: Backup::from_bytes(same.as_bytes()).unwrap(),
    };
    app.comes(Message::BackupPicked(Some(Ok(Box::new(found)))));
    app.settle();
    assert!(!app.sees("This is not a backup made by this program"));
    assert!(app.sees("The modem has all these settings already.") && app.sees("Already set"));
}

#[test]
fn a_modem_that_goes_away_takes_the_page_with_it() {
    let mut app = with_backup(IMEI);
    app.act(ConnectionAction::Unplug);
    app.comes(Message::Present(false));
    app.settle();
    assert_eq!(app.state().screen(), Screen::Connect);
    app.plug_in();
    app.until_known();
    // Its own page leads there again.
    app.press("Restore settings");
    assert_eq!(app.state().screen(), Screen::Restore);
}
