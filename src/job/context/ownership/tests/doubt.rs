//! Every job that writes, with a computer that is sure of itself so many times and then no more: the modem's own
//! log tells that nothing which writes goes out after that.

use std::sync::{Arc, Mutex};
use std::time::Instant;

use crate::bus::{BusError, Clock, Port, Ports, Role, UsbSwitch, Whereabouts};
use crate::firmware::{Package, sample, write};
use crate::guard::{Evidence, Exclusivity, Guard, Hold, Obstacle, Span, Unguarded};
use crate::job::{
    self, CdromRequest, Done, Failure, FlashRequest, JobRequest, ReactivateRequest, RepairRequest,
    Surroundings, VoiceRequest, Wanted,
};
use crate::journal::memory::Shelf;
use crate::modem::Syscfg;
use crate::problem::Problem;
use crate::simulator::{MemoryBus, Model, Scenario, SharedStick};

/// Sure so many times, then what follows, for ever.
#[derive(Debug)]
struct Doubting {
    stick: SharedStick,
    sure: usize,
    then: Exclusivity,
    /// How long the modem's log was when the doubt began.
    since: Arc<Mutex<Option<usize>>>,
}

impl Guard for Doubting {
    fn exclusivity(&mut self, _place: &Whereabouts, _span: Span) -> Exclusivity {
        if let Some(left) = self.sure.checked_sub(1) {
            self.sure = left;
            return Exclusivity::Proven(Evidence::Inhibited);
        }
        let log = self.stick.report().log.len();
        self.since.lock().unwrap().get_or_insert(log);
        self.then.clone()
    }
    fn release(&mut self) {}
    fn holds(&self) -> bool {
        false
    }
    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        Unguarded.keep_awake()
    }
}

/// A bus whose ports have a place on a computer, where others could reach for the modem.
pub(super) struct Somewhere(pub(super) MemoryBus, pub(super) Whereabouts);

impl Ports for Somewhere {
    fn present(&mut self, role: Role) -> bool {
        self.0.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.0.open(role)
    }

    fn describe(&self, role: Role) -> String {
        self.0.describe(role)
    }

    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        Some(self.1.clone())
    }
}

impl Clock for Somewhere {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.0.wait_for_change(deadline);
    }
}

impl UsbSwitch for Somewhere {}

struct Job {
    name: &'static str,
    scenario: Scenario,
    request: JobRequest,
}

/// Every job that writes, on each kind of modem.
fn jobs() -> Vec<Job> {
    let package = |bytes: Vec<u8>| {
        let package = Package::from_bytes("Update.exe", write::wrap_in_program(&bytes)).unwrap();
        Arc::new(package)
    };
    let write = |package, wanted| {
        JobRequest::Flash(FlashRequest {
            package,
            wanted,
            force: Some(String::from("a test")),
            backup: None,
        })
    };
    let size = 16 * 1024;
    let e1550 = || package(sample::e1550_firmware("11.609.20.00.00", size));
    let half_flashed = Scenario::named("half-flashed").unwrap();
    vec![
        Job {
            name: "flash",
            scenario: Scenario::of(Model::E1550),
            request: write(e1550(), Wanted::Firmware),
        },
        Job {
            name: "dashboard",
            scenario: Scenario::of(Model::E1550),
            request: write(
                package(sample::e1550_dashboard("11.609.20.00.00", "UTPS", size)),
                Wanted::Dashboard,
            ),
        },
        Job {
            name: "flash of a later stick",
            scenario: Scenario::of(Model::E3372),
            request: write(
                package(sample::e3372_firmware("22.200.15.00.00", size)),
                Wanted::Firmware,
            ),
        },
        Job {
            name: "repair",
            scenario: half_flashed.on(Model::E1550),
            request: JobRequest::Repair(RepairRequest {
                package: e1550(),
                force: Some(String::from("a test")),
                port_known: true,
            }),
        },
        Job {
            name: "reactivate",
            scenario: Scenario::of(Model::E1550),
            request: JobRequest::Reactivate(ReactivateRequest::Set(Syscfg::REACTIVATE.into())),
        },
        Job {
            name: "cdrom",
            scenario: Scenario::of(Model::E1550),
            request: JobRequest::Cdrom(CdromRequest::Off),
        },
        Job {
            name: "voice",
            scenario: Scenario::named("voice-off").unwrap(),
            request: JobRequest::TurnVoiceOn(VoiceRequest),
        },
    ]
}

struct Ran {
    outcome: Result<Done, Failure>,
    /// The modem's log from the moment of the doubt on; none when there was no doubt.
    after: Option<Vec<serde_json::Value>>,
    all: Vec<serde_json::Value>,
}

fn run(job: &Job, sure: usize, then: &Exclusivity) -> Ran {
    let bus = MemoryBus::new(job.scenario.clone());
    let stick = bus.stick();
    let since = Arc::default();
    let mut guard = Doubting {
        stick: stick.clone(),
        sure,
        then: then.clone(),
        since: Arc::clone(&since),
    };
    let (mut bus, mut store) = (Somewhere(bus, Whereabouts::default()), Shelf::default());
    let mut around = Surroundings {
        bus: &mut bus,
        guard: &mut guard,
        store: &mut store,
        tell: &mut |_| {},
        cancelled: &mut || false,
    };
    let outcome = job::run(&mut around, &job.request);
    let log = serde_json::to_value(stick.report().log).unwrap();
    let all = log.as_array().unwrap().clone();
    let since = *since.lock().unwrap();
    Ran {
        outcome,
        after: since.map(|since| all[since..].to_vec()),
        all,
    }
}

/// Whether the modem heard something that writes, or takes it to where it is written.
fn writes(heard: &serde_json::Value) -> bool {
    match heard["event"].as_str() {
        Some("frame") if heard["port"] == "download" => [0x41, 0x42, 0x43]
            .iter()
            .any(|opcode| heard["opcode"] == *opcode),
        Some("frame") => heard["opcode"] == 0x3A,
        Some("command") => {
            let text = heard["text"].as_str().unwrap();
            let sets = ["AT^SYSCFG=2", "AT^U2DIAG=2", "AT^CVOICE=0"];
            sets.iter().any(|set| text.starts_with(set))
                || text == "AT^GODLOAD"
                || text == "AT^NVBACKUP"
        }
        _ => false,
    }
}

#[test]
fn after_a_doubt_no_job_sends_anything_that_writes() {
    let doubts = [
        Exclusivity::Unproven(Obstacle::Refused(String::from("no"))),
        Exclusivity::Pending,
    ];
    for job in jobs() {
        for then in &doubts {
            let mut questions = 0;
            loop {
                let ran = run(&job, questions, then);
                let Some(after) = ran.after else {
                    assert!(ran.outcome.is_ok(), "{}: {:?}", job.name, ran.outcome);
                    assert!(ran.all.iter().any(writes), "{} writes", job.name);
                    break;
                };
                let wrote: Vec<_> = after.iter().filter(|heard| writes(heard)).collect();
                assert_eq!(
                    wrote,
                    Vec::<&serde_json::Value>::new(),
                    "{} after {questions}",
                    job.name
                );
                match ran.outcome {
                    // The doubt came when all was written, and the modem was only read any more.
                    Ok(_) => assert!(ran.all.iter().any(writes), "{}", job.name),
                    Err(failure) => assert!(
                        matches!(
                            failure.problem,
                            Problem::ModemManager | Problem::RulesMissing
                        ),
                        "{} after {questions}: {failure:?}",
                        job.name
                    ),
                }
                questions += 1;
            }
            // Once before the first port, and at least once before the step that counts.
            let least = match job.name {
                "reactivate" | "cdrom" | "voice" => 2,
                _ => 4,
            };
            assert!(questions >= least, "{}: {questions}", job.name);
        }
    }
}
