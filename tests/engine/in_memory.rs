//! Jobs on the simulated modem in memory, as several tests run them.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use modem_medic::bus::{Bus, Clock as _};
use modem_medic::firmware::{Package, sample};
use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Done, Failure, FlashRequest, JobRequest, RepairRequest, Surroundings, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Sink, Store, StoredJournals};
use modem_medic::simulator::{Effect, Fault, MemoryBus, Model, Scenario, SharedStick, Trigger};
use modem_medic::worker::{Worker, WorkerCommand, WorkerEvent};

/// The version in the package for an E1550.
pub const TARGET: &str = "11.609.20.00.00";

/// A small package for this model.
pub fn package(model: Model) -> Arc<Package> {
    let bytes = match model {
        Model::E1550 => sample::e1550_firmware(TARGET, 14 * 1024),
        Model::E3372 => sample::e3372_firmware("22.333.01.00.00", 10 * 1024),
    };
    Arc::new(Package::from_bytes("Update.bin", bytes).unwrap())
}

/// A folder of images with the same parts, which say neither their version nor whom they are for.
pub fn folder_of(package: &Package, place: &Path) -> Arc<Package> {
    for (index, object) in package.objects().iter().enumerate() {
        let name = format!("{index:02}-{:08X}-Part.bin", object.code.0);
        std::fs::write(place.join(name), package.image(object).unwrap()).unwrap();
    }
    Arc::new(Package::open(place).unwrap())
}

/// Every block of this package, as an occasion for a fault.
pub fn every_block(package: &Package) -> Vec<Trigger> {
    let sizes = package
        .objects()
        .iter()
        .map(|object| u64::from(object.size));
    let blocks = sizes.map(|size| size.div_ceil(4096)).sum();
    (1..=blocks).map(Trigger::Block).collect()
}

pub fn flash(package: &Arc<Package>) -> JobRequest {
    JobRequest::Flash(FlashRequest {
        package: Arc::clone(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

pub fn repair(package: &Arc<Package>) -> JobRequest {
    JobRequest::Repair(RepairRequest {
        package: Arc::clone(package),
        force: None,
        port_known: true,
    })
}

/// Runs a job that nobody listens to and nobody stops.
pub fn run(
    stick: &SharedStick,
    store: &mut dyn Store,
    request: &JobRequest,
) -> Result<Done, Failure> {
    let mut around = Surroundings {
        bus: &mut MemoryBus::around(stick.clone()),
        guard: &mut Unguarded,
        store,
        tell: &mut |_| {},
        cancelled: &mut || false,
    };
    job::run(&mut around, request)
}

/// Runs a job as [`run`] does, with the journals of `shelf`, which later jobs find there.
pub fn run_on_shelf(
    stick: &SharedStick,
    shelf: &Shelf,
    request: &JobRequest,
) -> Result<Done, Failure> {
    run(stick, &mut shelf.clone(), request)
}

/// A worker on this bus, without journals.
pub fn worker(bus: impl Bus + 'static) -> Worker {
    Worker::start(Box::new(bus), Box::new(Shelf::default()), Arc::new(|| {})).unwrap()
}

/// A worker on a modem.
pub fn worker_on(scenario: Scenario) -> (Worker, SharedStick) {
    let bus = MemoryBus::new(scenario);
    let stick = bus.stick();
    (worker(bus), stick)
}

pub fn ask(worker: &Worker, request: JobRequest) {
    worker
        .commands()
        .send(WorkerCommand::Start(request))
        .unwrap();
}

/// Runs a job on a worker. Gives its outcome, and the events before its end.
pub fn run_on(worker: &Worker, request: JobRequest) -> (Result<Done, Failure>, Vec<WorkerEvent>) {
    ask(worker, request);
    let mut seen = Vec::new();
    loop {
        match worker.events().recv().unwrap() {
            WorkerEvent::Finished(done) => return (Ok(*done), seen),
            WorkerEvent::Failed(failure) => return (Err(failure), seen),
            WorkerEvent::WorkerDied => panic!("the worker died"),
            event => seen.push(event),
        }
    }
}

/// Runs a job on a worker.
pub fn outcome(worker: &Worker, request: JobRequest) -> Result<Done, Failure> {
    run_on(worker, request).0
}

/// Every fault of an AT command, once and three times, at each of these commands.
pub fn faults_at(commands: &[&str]) -> Vec<Fault> {
    let effects = [
        Effect::LostReply,
        Effect::Unheard,
        Effect::Refuse,
        Effect::Says(b"\r\nOK\r\n".to_vec()),
        Effect::Garbage(b"\r\n^RSSI:17\r\n".to_vec()),
        Effect::GluedReply,
        Effect::DuplicateReply,
        Effect::SplitReply { gap_ms: 3 },
        Effect::SlowReply { delay_ms: 900 },
        Effect::SlowReply { delay_ms: 60_000 },
        Effect::Unplug {
            replug_after_ms: None,
        },
        Effect::Unplug {
            replug_after_ms: Some(1500),
        },
    ];
    let mut faults = Vec::new();
    for command in commands {
        for effect in &effects {
            let at = Trigger::Command((*command).to_owned());
            let fault = Fault::new(effect.clone(), at);
            faults.extend([1, 3].map(|times| fault.clone().times(times)));
        }
    }
    faults
}

/// The ends of many runs that change a setting.
#[derive(Default)]
pub struct Ends(BTreeSet<&'static str>);

impl Ends {
    /// Notes the end of a run, which must be one that such a run can have.
    #[track_caller]
    pub fn note<D>(&mut self, what: &Fault, outcome: &Result<D, Failure>, is_untouched: bool) {
        let end = outcome
            .as_ref()
            .map_or_else(|failure| failure.condition.id(), |_| "done");
        match end {
            "untouched" => assert!(is_untouched, "{what:?}: was changed"),
            "done" | "setting-changed" => {}
            _ => panic!("{what:?}: {end}"),
        }
        self.0.insert(end);
    }

    /// Each end was met.
    #[track_caller]
    pub fn assert_all(&self) {
        assert_eq!(self.0.len(), 3, "{:?}", self.0);
    }
}

/// The modem saw no rule broken.
#[track_caller]
pub fn assert_no_violation(stick: &SharedStick) {
    assert_eq!(stick.report().violations, Vec::<String>::new());
}

/// Lets the time of the modem pass.
pub fn wait(stick: &SharedStick, time: Duration) {
    let mut bus = MemoryBus::around(stick.clone());
    let until = bus.now() + time;
    while bus.now() < until {
        bus.wait_for_change(until);
    }
}

/// Pulls the modem out, plugs it in and lets it start.
pub fn plug_in_again(stick: &SharedStick) {
    stick.unplug();
    stick.plug_in();
    wait(stick, Duration::from_secs(10));
}

/// A store whose process dies right after its n-th record is durable.
pub struct Mortal {
    pub shelf: Shelf,
    pub left: usize,
}

struct MortalSink {
    inner: Box<dyn Sink>,
    left: usize,
}

impl Store for Mortal {
    fn create(&mut self, job: &str) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(MortalSink {
            inner: self.shelf.create(job)?,
            left: self.left,
        }))
    }

    fn all(&self) -> StoredJournals {
        self.shelf.all()
    }
}

impl Sink for MortalSink {
    fn append(&mut self, line: &[u8]) -> io::Result<()> {
        self.inner.append(line)?;
        self.left -= 1;
        if self.left == 0 {
            std::panic::resume_unwind(Box::new("killed"));
        }
        Ok(())
    }
}
