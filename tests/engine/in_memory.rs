//! Jobs on the simulated modem in memory, as several tests run them.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use modem_medic::bus::Clock as _;
use modem_medic::firmware::Package;
use modem_medic::guard::Unguarded;
use modem_medic::job::{
    self, Done, Failure, FlashRequest, RepairRequest, Request, Surroundings, Wanted,
};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Kept, Sink, Store};
use modem_medic::simulator::{MemoryBus, SharedStick};

pub fn flash(package: &Arc<Package>) -> Request {
    Request::Flash(FlashRequest {
        package: Arc::clone(package),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

pub fn repair(package: &Arc<Package>) -> Request {
    Request::Repair(RepairRequest {
        package: Arc::clone(package),
        force: None,
        port_known: true,
    })
}

/// Runs a job that nobody listens to and nobody stops.
pub fn run(stick: &SharedStick, store: &mut dyn Store, request: &Request) -> Result<Done, Failure> {
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
    request: &Request,
) -> Result<Done, Failure> {
    run(stick, &mut shelf.clone(), request)
}

/// Pulls the modem out, plugs it in and lets it start.
pub fn plug_in_again(stick: &SharedStick) {
    stick.unplug();
    stick.plug_in();
    let mut bus = MemoryBus::around(stick.clone());
    let until = bus.now() + Duration::from_secs(10);
    while bus.now() < until {
        bus.wait_for_change(until);
    }
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

    fn all(&self) -> Kept {
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
