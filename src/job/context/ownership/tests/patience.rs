//! A repair whose modem `ModemManager` looks at when it runs again: the version is read after that, or once more.

use std::time::{Duration, Instant};

use crate::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch, Whereabouts};
use crate::firmware::{Package, sample, write};
use crate::guard::{Evidence, Exclusivity, Guard, Hold, Span, Unguarded};
use crate::job::{self, Done, Failure, JobRequest, RepairRequest, Surroundings};
use crate::journal::memory::Shelf;
use crate::problem::Problem;
use crate::simulator::{MemoryBus, Model, Scenario, SharedStick};

/// A `ModemManager` that ignores a modem in download mode, and looks so long at one that runs.
#[derive(Debug)]
struct Looks {
    stick: SharedStick,
    long: Duration,
    came: Option<Instant>,
}

impl Guard for Looks {
    fn exclusivity(&mut self, _place: &Whereabouts, _span: Span) -> Exclusivity {
        if self.stick.present(Role::Download) {
            return Exclusivity::Proven(Evidence::Ignored);
        }
        let now = self.stick.now();
        let came = *self.came.get_or_insert(now);
        if now < came + self.long {
            Exclusivity::Pending
        } else {
            Exclusivity::Proven(Evidence::Inhibited)
        }
    }
    fn release(&mut self) {}
    fn holds(&self) -> bool {
        false
    }
    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        Unguarded.keep_awake()
    }
}

/// A bus on which another program reads along at so many openings of the port for AT: it takes what names a version.
struct Shared {
    inner: MemoryBus,
    thefts: usize,
    /// When that was for the first time.
    opened: Option<Instant>,
}

#[derive(Debug)]
struct Robbed(Box<dyn Port>);

impl Port for Robbed {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        self.0.write(bytes, deadline)
    }
    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        loop {
            let count = self.0.read(buffer, deadline)?;
            let text = String::from_utf8_lossy(&buffer[..count]);
            if !text.contains("11.609") {
                return Ok(count);
            }
        }
    }
    fn discard_input(&mut self) -> Result<(), PortError> {
        self.0.discard_input()
    }
}

impl Ports for Shared {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let port = self.inner.open(role)?;
        if role != Role::PcUi {
            return Ok(port);
        }
        self.opened.get_or_insert(self.inner.now());
        let Some(left) = self.thefts.checked_sub(1) else {
            return Ok(port);
        };
        self.thefts = left;
        Ok(Box::new(Robbed(port)))
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }

    fn whereabouts(&self, _role: Role) -> Option<Whereabouts> {
        Some(Whereabouts::default())
    }
}

impl Clock for Shared {
    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for Shared {}

/// Repairs beside a `ModemManager` that looks so long; gives how that ended, and how long after the modem's return its
/// port was opened.
fn repair(long: Duration, thefts: usize) -> (Result<Done, Failure>, Duration) {
    let scenario = Scenario::named("half-flashed").unwrap().on(Model::E1550);
    let inner = MemoryBus::new(scenario);
    let mut guard = Looks {
        stick: inner.stick(),
        long,
        came: None,
    };
    let mut bus = Shared {
        inner,
        thefts,
        opened: None,
    };
    let package = sample::e1550_firmware("11.609.20.00.00", 64 * 1024);
    let package = Package::from_bytes("Update.exe", write::wrap_in_program(&package)).unwrap();
    let request = JobRequest::Repair(RepairRequest {
        package: package.into(),
        force: Some(String::from("a test")),
        port_known: true,
    });
    let outcome = job::run(
        &mut Surroundings {
            bus: &mut bus,
            guard: &mut guard,
            store: &mut Shelf::default(),
            tell: &mut |_| {},
            cancelled: &mut || false,
        },
        &request,
    );
    let waited = bus.opened.unwrap() - guard.came.unwrap();
    (outcome, waited)
}

#[test]
fn the_version_is_read_after_its_decision_however_long_that_takes() {
    // On a busy computer it takes more than a minute.
    let (outcome, waited) = repair(Duration::from_secs(100), 0);
    assert!(matches!(outcome, Ok(Done::Repaired(_))), "{outcome:?}");
    assert!(waited >= Duration::from_secs(100), "{waited:?}");
}

#[test]
fn a_version_that_another_program_took_is_read_once_more() {
    let for_ever = Duration::from_hours(9);
    let (outcome, _) = repair(for_ever, 1);
    assert!(matches!(outcome, Ok(Done::Repaired(_))), "{outcome:?}");
    // Not for ever.
    let (outcome, _) = repair(for_ever, usize::MAX);
    assert_eq!(outcome.unwrap_err().problem, Problem::VersionUnread);
}

#[test]
fn a_version_that_nobody_took_is_not_asked_for_again() {
    let (outcome, waited) = repair(Duration::ZERO, usize::MAX);
    assert_eq!(outcome.unwrap_err().problem, Problem::VersionUnread);
    assert!(waited < Duration::from_secs(1), "{waited:?}");
}
