//! Settings that are put back from a backup: what is sent, what is read back, how it is undone, and what happens
//! when an answer is lost or wrong at any step. On the simulated modem in memory.

use std::path::PathBuf;
use std::sync::Arc;

use modem_medic::firmware::{Package, sample};
use modem_medic::job::{
    Backup, BackupRequest, CdromRequest, Done, Failure, JobRequest, ReactivateRequest,
    RestoreRequest, RestoreStep, Restored,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store as _};
use modem_medic::problem::Problem;
use modem_medic::simulator::{MemoryBus, Model, Scenario, SharedStick};

use super::in_memory::{Ends, assert_no_violation, faults_at, flash, run_on_shelf};

/// A modem, its journals, and the folder of its backups.
struct Bench {
    stick: SharedStick,
    shelf: Shelf,
    place: tempfile::TempDir,
}

impl Bench {
    fn new(scenario: Scenario) -> Self {
        Self {
            stick: MemoryBus::new(scenario).stick(),
            shelf: Shelf::default(),
            place: tempfile::tempdir().unwrap(),
        }
    }

    fn run(&self, request: &JobRequest) -> Result<Done, Failure> {
        run_on_shelf(&self.stick, &self.shelf, request)
    }

    #[track_caller]
    fn back_up(&self) -> Backup {
        let out: PathBuf = self.place.path().join("backup.json");
        let request = JobRequest::Backup(BackupRequest { out: out.clone() });
        let done = self.run(&request);
        assert!(matches!(done, Ok(Done::BackedUp(_))), "{done:?}");
        Backup::read(&out).unwrap()
    }

    fn restore(&self, backup: &Backup) -> Result<Restored, Failure> {
        self.send(RestoreRequest {
            backup: Box::new(backup.clone()),
            into_another: false,
            undo: false,
        })
    }

    fn send(&self, request: RestoreRequest) -> Result<Restored, Failure> {
        self.run(&JobRequest::Restore(request))
            .map(|done| match done {
                Done::Restored(restored) => restored,
                done => panic!("{done:?}"),
            })
    }

    /// Setting, devices on the USB, and voice, as the modem has them.
    fn settings(&self) -> (String, u16, bool) {
        let report = self.stick.report();
        (report.syscfg, report.composition, report.voice)
    }

    /// The commands that set something, in their order.
    fn sets(&self) -> Vec<String> {
        let report = self.stick.report();
        let sets = report.commands().into_iter().filter(|command| {
            command.contains('=') && !command.contains('?') && command.starts_with("AT^")
        });
        let sets = sets.filter(|command| !command.starts_with("AT^CURC"));
        sets.map(str::to_owned).collect()
    }

    #[track_caller]
    fn assert_no_violation(&self) {
        assert_no_violation(&self.stick);
    }
}

/// A backup of a modem on which everything differs from `network-lost` and `voice-off`.
fn of_good_days() -> Backup {
    let mut scenario = Scenario::of(Model::E1550);
    scenario.composition = 256;
    Bench::new(scenario).back_up()
}

/// The same modem on which nothing is as in [`of_good_days`].
fn bad_days() -> Scenario {
    let mut scenario = Scenario::named("network-lost").unwrap().on(Model::E1550);
    scenario.voice = false;
    scenario
}

fn undone_values(shelf: &Shelf) -> Vec<(String, String, String)> {
    let kept = shelf.all().journals;
    let replaced = kept.iter().flatten().filter_map(|record| match record {
        Record::SettingReplaced {
            setting,
            before,
            after,
        } => Some((setting.clone(), before.clone(), after.clone())),
        _ => None,
    });
    replaced.collect()
}

#[test]
fn what_a_flash_loses_a_backup_brings_back() {
    let bench = Bench::new(Scenario::named("network-lost-after-flash").unwrap());
    let before = bench.settings();
    let backup = bench.back_up();
    let bytes = sample::e1550_firmware(sample::VERSION, 14 * 1024);
    let package = Arc::new(Package::from_bytes("Update.bin", bytes).unwrap());
    let done = bench.run(&flash(&package));
    assert!(matches!(done, Ok(Done::Flashed(_))), "{done:?}");
    assert_ne!(bench.settings(), before);
    let restored = bench.restore(&backup).unwrap();
    assert_eq!(bench.settings(), before);
    assert_eq!(restored.sent.len(), 1, "{restored:?}");
    bench.assert_no_violation();
}

#[test]
fn every_setting_is_sent_once_read_back_kept_and_can_be_undone() {
    let backup = of_good_days();
    let bench = Bench::new(bad_days());
    let before = bench.settings();
    let restored = bench.restore(&backup).unwrap();
    assert!(restored.replug);
    assert_eq!(restored.sent, bench.sets());
    let names: Vec<&str> = bench
        .sets()
        .iter()
        .map(|set| set.split('=').next().unwrap().to_owned())
        .map(|set| match set.as_str() {
            "AT^CVOICE" => "voice",
            "AT^SYSCFG" => "network",
            "AT^U2DIAG" => "composition",
            _ => "another",
        })
        .collect();
    assert_eq!(names, ["voice", "network", "composition"]);
    assert_eq!((bench.settings().1, bench.settings().2), (256, true));
    let journals = bench.shelf.all().journals;
    assert_eq!(journals.len(), 1, "one job, one journal");
    assert_eq!(undone_values(&bench.shelf).len(), 3);

    // Once more there is nothing to do, and nothing is kept.
    let again = bench.restore(&backup).unwrap();
    assert!(again.sent.is_empty(), "{again:?}");
    assert!(
        again
            .settings
            .iter()
            .all(|one| one.step == RestoreStep::Same)
    );
    assert_eq!(bench.shelf.all().journals.len(), 1);

    let done = bench.run(&JobRequest::Identify(
        modem_medic::job::IdentifyRequest::Read,
    ));
    let Ok(Done::Identified(report)) = done else {
        panic!("{done:?}");
    };
    let undo = RestoreRequest::undoing(&restored, &report);
    let undone = bench.send(undo).unwrap();
    assert!(undone.undo);
    // Voice calls stay on: nothing turns them off.
    assert_eq!(bench.settings(), (before.0, before.1, true));
    bench.assert_no_violation();
}

#[test]
fn the_undo_of_the_other_pages_takes_a_restore_back_too() {
    let bench = Bench::new(bad_days());
    let before = bench.settings();
    bench.restore(&of_good_days()).unwrap();
    bench
        .run(&JobRequest::Reactivate(ReactivateRequest::Undo))
        .unwrap();
    bench
        .run(&JobRequest::Cdrom(CdromRequest::Restore))
        .unwrap();
    assert_eq!(bench.settings(), (before.0, before.1, true));
    bench.assert_no_violation();
}

#[test]
fn another_modem_gets_nothing_unless_that_was_said() {
    let backup = of_good_days();
    for imei in ["353451048729000", "000000000000000"] {
        let mut scenario = bad_days();
        scenario.identity.imei = imei.to_owned();
        let bench = Bench::new(scenario);
        let before = bench.settings();
        let refused = bench.restore(&backup).unwrap_err();
        assert_eq!(refused.problem, Problem::BackupOfAnother);
        assert!(refused.condition.is_untouched());
        assert!(bench.sets().is_empty() && bench.shelf.all().journals.is_empty());
        assert_eq!(bench.settings(), before);
        let said = RestoreRequest {
            backup: Box::new(backup.clone()),
            into_another: true,
            undo: false,
        };
        bench.send(said).unwrap();
        assert_eq!(
            bench.settings().1,
            256,
            "a value that every one comes back from"
        );
        bench.assert_no_violation();
    }
}

#[test]
fn another_family_gets_neither_a_composition_nor_the_other_command() {
    let mut scenario = Scenario::of(Model::E3372);
    scenario.identity.imei = Scenario::of(Model::E1550).identity.imei;
    let bench = Bench::new(scenario);
    let restored = bench.restore(&of_good_days()).unwrap();
    assert!(restored.sent.is_empty(), "{restored:?}");
    assert!(bench.sets().is_empty());
}

/// Every fault at every step: nothing but the three values is ever sent, at most once each, and what is said of the
/// modem is so.
#[test]
fn whatever_happens_at_any_step_what_is_said_is_so() {
    let backup = of_good_days();
    let steps = [
        "AT",
        "ATI",
        "AT+CGSN",
        "AT^SYSCFG?",
        "AT^SYSCFG=?",
        "AT^SYSCFG=",
        "AT^CVOICE?",
        "AT^CVOICE=",
        "AT^U2DIAG?",
        "AT^U2DIAG=",
    ];
    let mut ends = Ends::default();
    for fault in faults_at(&steps) {
        let bench = Bench::new(bad_days().with(fault.clone()));
        let before = bench.settings();
        let outcome = bench.restore(&backup);
        let sets = bench.sets();
        for command in ["AT^CVOICE=", "AT^SYSCFG=", "AT^U2DIAG="] {
            let count = sets.iter().filter(|set| set.starts_with(command)).count();
            assert!(count <= 1, "{fault:?}: {sets:?}");
        }
        assert!(sets.len() <= 3, "{fault:?}: {sets:?}");
        bench.assert_no_violation();
        let after = bench.settings();
        // Each change is in the journal with its value before, or was announced there.
        let restored = outcome.iter().flat_map(|restored| &restored.settings);
        for one in restored.filter(|one| one.step == RestoreStep::Change) {
            let now = match one.setting {
                "^U2DIAG" => after.1.to_string(),
                "^CVOICE" => u8::from(!after.2).to_string(),
                _ => after.0.to_lowercase(),
            };
            assert_eq!(one.saved.to_string(), now, "{fault:?}");
        }
        ends.note(&fault, &outcome, after == before);
    }
    ends.assert_all();
}
