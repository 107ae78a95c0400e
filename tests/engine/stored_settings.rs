//! CD-ROM, card reader and voice calls: what is stored, what is taken back, and what happens when an
//! answer is lost, wrong, or the modem is pulled out at any step. On the simulated modem in memory, in its
//! own time.

use std::time::Duration;

use modem_medic::bus::Clock as _;
use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, CdromChanged, CdromRequest, Done, Failure, JobRequest, Notice, Prompt, ReactivateRequest,
    Surroundings, VoiceRequest, VoiceTurnedOn,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Store as _};
use modem_medic::modem::{Condition, Networks, Voice};
use modem_medic::problem::Problem;
use modem_medic::simulator::{Effect, Fault, MemoryBus, Model, Scenario, SharedStick, Trigger};

use super::in_memory::{Ends, assert_no_violation, faults_at};

/// A modem, and the journals of what was done to it.
struct Bench {
    stick: SharedStick,
    shelf: Shelf,
    /// Whether somebody unplugs the modem and plugs it in again when that is asked for.
    replugs: bool,
}

impl Bench {
    fn new(scenario: Scenario) -> Self {
        Self {
            stick: MemoryBus::new(scenario).stick(),
            shelf: Shelf::default(),
            replugs: true,
        }
    }

    fn run(&self, request: &JobRequest) -> Result<Done, Failure> {
        let mut bus = MemoryBus::around(self.stick.clone());
        let mut store = self.shelf.clone();
        let mut around = Surroundings {
            bus: &mut bus,
            guard: &mut Unguarded,
            store: &mut store,
            tell: &mut |notice| {
                if matches!(notice, Notice::Prompt(Prompt::PlugInAgain)) && self.replugs {
                    self.stick.unplug();
                }
                // The person plugs it in when it is seen to be gone.
                if let Notice::Condition(Condition::Away(_)) = notice
                    && self.replugs
                {
                    self.stick.plug_in();
                }
            },
            cancelled: &mut || false,
        };
        job::run(&mut around, request)
    }

    fn cdrom(&self, request: CdromRequest) -> Result<CdromChanged, Failure> {
        self.run(&JobRequest::Cdrom(request))
            .map(|done| match done {
                Done::CdromChanged(changed) => changed,
                done => panic!("{done:?}"),
            })
    }

    fn voice(&self) -> Result<VoiceTurnedOn, Failure> {
        self.run(&JobRequest::TurnVoiceOn(VoiceRequest))
            .map(|done| match done {
                Done::VoiceTurnedOn(done) => done,
                done => panic!("{done:?}"),
            })
    }

    /// The commands that set something, in their order.
    fn sets(&self) -> Vec<String> {
        let report = self.stick.report();
        let sets = report.commands().into_iter().filter(|command| {
            ["AT^U2DIAG=", "AT^CVOICE=", "AT^SYSCFG=", "AT^SYSCFGEX="]
                .iter()
                .any(|set| command.starts_with(set))
                && !command.ends_with('?')
        });
        sets.map(str::to_owned).collect()
    }
}

fn e1550() -> Scenario {
    Scenario::of(Model::E1550)
}

fn cdrom_shown() -> Scenario {
    let mut scenario = Scenario::named("cdrom-only").unwrap();
    scenario.system_switch_ms = Some(500);
    scenario
}

fn fault(effect: Effect, command: &str) -> Fault {
    Fault::new(effect, Trigger::Command(command.into()))
}

#[test]
fn the_cdrom_is_turned_off_followed_through_the_replug_and_brought_back() {
    let bench = Bench::new(e1550());
    let off = bench.cdrom(CdromRequest::Off).unwrap();
    assert_eq!(off.before.to_string(), "255");
    assert_eq!(off.after.to_string(), "256");
    assert_eq!(off.sent.as_deref(), Some("AT^U2DIAG=256"));
    assert_eq!((off.cdrom, off.card_reader), (Some(false), Some(true)));
    assert!(off.replugged);
    // CD-ROM and card reader before, the card reader since: as the USB shows it, whatever the modem says.
    assert_eq!((off.disks_before, off.disks_after), (Some(2), Some(1)));
    assert_eq!(off.is_seen(), Some(true));
    assert_eq!(bench.stick.report().composition, 256);

    let all = bench.cdrom(CdromRequest::AllOff).unwrap();
    assert_eq!(all.sent.as_deref(), Some("AT^U2DIAG=0"));
    assert_eq!((all.disks_before, all.disks_after), (Some(1), Some(0)));
    // One press each leads back, step by step.
    let back = bench.cdrom(CdromRequest::Restore).unwrap();
    assert_eq!(
        (back.after.to_string().as_str(), back.replugged),
        ("256", true)
    );
    let back = bench.cdrom(CdromRequest::Restore).unwrap();
    assert_eq!(back.after.to_string(), "255");
    let none = bench.cdrom(CdromRequest::Restore).unwrap_err();
    assert_eq!(none.problem, Problem::NothingToUndo);
    assert!(none.condition.is_untouched());
    assert_eq!(
        bench.sets(),
        [
            "AT^U2DIAG=256",
            "AT^U2DIAG=0",
            "AT^U2DIAG=256",
            "AT^U2DIAG=255"
        ]
    );
    assert_no_violation(&bench.stick);
}

#[test]
fn an_unusual_value_of_the_modem_itself_is_kept_and_brought_back() {
    let mut scenario = e1550();
    scenario.composition = 276;
    let bench = Bench::new(scenario);
    let changed = bench.cdrom(CdromRequest::Factory).unwrap();
    assert_eq!(changed.before.to_string(), "276");
    let back = bench.cdrom(CdromRequest::Restore).unwrap();
    assert_eq!(back.after.to_string(), "276");
    assert_eq!((back.cdrom, back.card_reader), (None, None));
    assert_no_violation(&bench.stick);
}

#[test]
fn a_value_that_the_modem_has_already_is_not_sent() {
    let bench = Bench::new(e1550());
    let done = bench.cdrom(CdromRequest::Factory).unwrap();
    assert_eq!((done.sent, done.replugged), (None, false));
    assert_eq!(bench.sets(), Vec::<String>::new());
    assert_eq!(bench.shelf.records(), 0, "nothing was changed");
}

#[test]
fn a_modem_that_shows_its_cdrom_each_time_shows_it_no_more() {
    let bench = Bench::new(cdrom_shown());
    let mut bus = MemoryBus::around(bench.stick.clone());
    let until = bus.now() + Duration::from_secs(20);
    while bus.now() < until {
        bus.wait_for_change(until);
    }
    drop(bus);
    let off = bench.cdrom(CdromRequest::Off).unwrap();
    assert!(off.replugged);
    // Turned on again, it comes back as a CD-ROM first, and is followed through the computer's switch.
    let on = bench.cdrom(CdromRequest::Restore).unwrap();
    assert!(on.replugged && on.cdrom == Some(true));
    assert_no_violation(&bench.stick);
}

#[test]
fn without_a_replug_the_job_says_what_was_stored_and_no_more() {
    let mut bench = Bench::new(e1550());
    bench.replugs = false;
    let off = bench.cdrom(CdromRequest::Off).unwrap();
    assert!(!off.replugged);
    assert_eq!(off.after.to_string(), "256");
    // The one who stops waiting hears the same.
    let mut asked = 0;
    let mut bus = MemoryBus::around(bench.stick.clone());
    let mut store = bench.shelf.clone();
    let waits = std::cell::Cell::new(false);
    let stop = std::sync::atomic::AtomicBool::new(false);
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut Unguarded,
        store: &mut store,
        tell: &mut |notice| {
            if matches!(notice, Notice::Prompt(Prompt::PlugInAgain)) {
                waits.set(true);
                stop.store(true, std::sync::atomic::Ordering::Relaxed);
            }
        },
        cancelled: &mut || {
            asked += 1;
            stop.load(std::sync::atomic::Ordering::Relaxed)
        },
    };
    let outcome = job::run(&mut around, &JobRequest::Cdrom(CdromRequest::Factory));
    match outcome {
        Ok(Done::CdromChanged(changed)) => assert!(!changed.replugged),
        other => panic!("{other:?}"),
    }
    assert!(waits.get() && asked > 0);
    assert_eq!(bench.stick.report().composition, 255);
}

#[test]
fn other_families_are_refused_before_anything_is_sent() {
    for scenario in [
        Scenario::named("wrong-model").unwrap(),
        Scenario::of(Model::E3372),
    ] {
        let bench = Bench::new(scenario);
        for request in [
            CdromRequest::Off,
            CdromRequest::AllOff,
            CdromRequest::Factory,
            CdromRequest::Restore,
        ] {
            let failure = bench.cdrom(request).unwrap_err();
            assert_eq!(failure.problem, Problem::CdromNotSafe, "{request:?}");
            assert!(failure.condition.is_untouched());
        }
        assert_eq!(bench.sets(), Vec::<String>::new());
        assert_no_violation(&bench.stick);
    }
}

#[test]
fn a_modem_that_says_no_and_does_it_is_believed_for_what_it_reports() {
    for lie in [
        b"\r\nERROR\r\n".to_vec(),
        b"\r\n+CME ERROR: 3\r\n".to_vec(),
        b"\r\nCOMMAND NOT SUPPORT\r\n".to_vec(),
    ] {
        let lies = |command: &str| fault(Effect::DoesAndSays(lie.clone()), command);
        let bench = Bench::new(e1550().with(lies("AT^U2DIAG=")));
        assert_eq!(
            bench.cdrom(CdromRequest::Off).unwrap().after.to_string(),
            "256"
        );
        let voice_off = Scenario::named("voice-off").unwrap();
        let bench = Bench::new(voice_off.with(lies("AT^CVOICE=")));
        assert_eq!(bench.voice().unwrap().after, Voice::On);
    }
    // The other way round: an OK for nothing.
    let ok = || Effect::Says(b"\r\nOK\r\n".to_vec());
    let bench = Bench::new(e1550().with(fault(ok(), "AT^U2DIAG=")));
    let failure = bench.cdrom(CdromRequest::Off).unwrap_err();
    assert_eq!(failure.problem, Problem::SettingNotKept);
    assert!(failure.condition.is_untouched(), "{failure:?}");
    let voice_off = Scenario::named("voice-off").unwrap();
    let bench = Bench::new(voice_off.with(fault(ok(), "AT^CVOICE=")));
    assert_eq!(bench.voice().unwrap_err().problem, Problem::SettingNotKept);
}

#[test]
fn voice_is_turned_on_once_and_read_back() {
    let bench = Bench::new(Scenario::named("voice-off").unwrap());
    let done = bench.voice().unwrap();
    assert_eq!((done.before, done.after), (Voice::Off, Voice::On));
    assert_eq!(done.sent.as_deref(), Some("AT^CVOICE=0"));
    assert!(bench.stick.report().voice);
    let again = bench.voice().unwrap();
    assert_eq!(again.sent, None);
    assert_eq!(bench.sets(), ["AT^CVOICE=0"]);
    let kept = bench.shelf.all().journals;
    let values: Vec<&Record> = kept.iter().flatten().collect();
    assert!(values.iter().any(|record| matches!(
        record,
        Record::SettingReplaced { setting, before, after }
            if setting == "^CVOICE" && before == "1" && after == "0"
    )));
}

/// Every fault at every step of both jobs: nothing but the one value is ever sent, what is said of the modem
/// is so, and the previous value can be brought back.
#[test]
fn whatever_happens_at_any_step_what_is_said_is_so() {
    let steps = ["AT", "ATI", "AT+CGSN", "AT^U2DIAG?", "AT^U2DIAG="];
    let mut ends = Ends::default();
    for fault in faults_at(&steps) {
        let bench = Bench::new(e1550().with(fault.clone()));
        let outcome = bench.cdrom(CdromRequest::Off);
        let stored = bench.stick.report().composition;
        let sets = bench.sets();
        assert!(sets.len() <= 1, "{fault:?}: {sets:?}");
        assert!(sets.iter().all(|set| set == "AT^U2DIAG=256"), "{fault:?}");
        assert_no_violation(&bench.stick);
        if let Ok(changed) = &outcome {
            assert_eq!(
                (changed.after.to_string().as_str(), stored),
                ("256", 256),
                "{fault:?}"
            );
        }
        ends.note(&fault, &outcome, stored == 255);
        // The fault may strike again, so the way back is tried as often as it can.
        let mut back = None;
        for _ in 0..=fault.times {
            bench.stick.plug_in();
            let mut bus = MemoryBus::around(bench.stick.clone());
            bus.wait_for_change(bus.now() + Duration::from_secs(20));
            drop(bus);
            back = Some(bench.cdrom(CdromRequest::Restore));
            if bench.stick.report().composition == 255 {
                break;
            }
        }
        assert_eq!(bench.stick.report().composition, 255, "{fault:?}: {back:?}");
        assert_no_violation(&bench.stick);
    }
    ends.assert_all();
}

#[test]
fn the_network_preference_is_one_word_on_either_command_and_is_taken_back() {
    for (model, automatic, only_3g, only_2g) in [
        (
            Model::E1550,
            "AT^SYSCFG=2,2,3fffffff,1,2",
            "AT^SYSCFG=14,2,3fffffff,1,2",
            "AT^SYSCFG=13,1,3fffffff,1,2",
        ),
        (
            Model::E3372,
            "AT^SYSCFGEX=\"00\",3fffffff,1,2,7fffffffffffffff,,",
            "AT^SYSCFGEX=\"02\",3fffffff,1,2,7fffffffffffffff,,",
            "AT^SYSCFGEX=\"01\",3fffffff,1,2,7fffffffffffffff,,",
        ),
    ] {
        let mut scenario = Scenario::of(model);
        // Both kinds of network are on air.
        scenario.network.bands = 0x40_0380;
        let bench = Bench::new(scenario);
        let set = |request| match bench.run(&JobRequest::Reactivate(request)) {
            Ok(Done::Reactivated(done)) => done,
            other => panic!("{model}: {other:?}"),
        };
        for (networks, sent) in [
            (Networks::Only3g, only_3g),
            (Networks::Only2g, only_2g),
            (Networks::Automatic, automatic),
        ] {
            let done = set(ReactivateRequest::Networks(networks));
            assert_eq!(done.sent, sent, "{model}");
            assert_eq!(Networks::of(&done.after), Some(networks), "{model}");
        }
        for networks in [Networks::Only2g, Networks::Only3g, Networks::Automatic] {
            let done = set(ReactivateRequest::Undo);
            assert_eq!(Networks::of(&done.after), Some(networks), "{model}");
        }
        assert_no_violation(&bench.stick);
    }
}
