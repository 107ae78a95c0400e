//! A worker that is sent a command at a chosen moment of its job, so that the moment does not depend on how fast this
//! machine is.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Instant;

use crossbeam_channel::Sender;
use modem_medic::bus::{
    BusError, Clock, Port, PortError, Ports, Role, SwitchError, SwitchMessage, SwitchReply,
    UsbSwitch, VendorDevice,
};
use modem_medic::simulator::{MemoryBus, Scenario, SharedStick};
use modem_medic::worker::{Worker, WorkerCommand};

use super::in_memory::worker;

/// When the command is sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// A port is opened.
    Opening,
    /// The first block of a package is written.
    FirstBlock,
    /// The job waits for ports to come or go.
    Waiting,
}

#[derive(Clone, Debug)]
struct Nudge {
    moment: Moment,
    command: Arc<Mutex<Option<WorkerCommand>>>,
    commands: Arc<OnceLock<Sender<WorkerCommand>>>,
}

impl Nudge {
    fn at(&self, moment: Moment) {
        if moment == self.moment
            && let Some(command) = self.command.lock().unwrap().take()
        {
            self.commands.get().unwrap().send(command).unwrap();
        }
    }
}

/// A worker on a modem, which is sent `command` the first time that `moment` comes.
pub fn nudged(scenario: Scenario, moment: Moment, command: WorkerCommand) -> (Worker, SharedStick) {
    let inner = MemoryBus::new(scenario);
    let stick = inner.stick();
    let nudge = Nudge {
        moment,
        command: Arc::new(Mutex::new(Some(command))),
        commands: Arc::default(),
    };
    let commands = Arc::clone(&nudge.commands);
    let worker = worker(Nudging { inner, nudge });
    commands.set(worker.commands()).unwrap();
    (worker, stick)
}

struct Nudging {
    inner: MemoryBus,
    nudge: Nudge,
}

impl Ports for Nudging {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.nudge.at(Moment::Opening);
        Ok(Box::new(NudgingPort {
            inner: self.inner.open(role)?,
            nudge: self.nudge.clone(),
        }))
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }
}

impl Clock for Nudging {
    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.nudge.at(Moment::Waiting);
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for Nudging {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        self.inner.vendor_devices()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        self.inner.switch(socket, message)
    }
}

#[derive(Debug)]
struct NudgingPort {
    inner: Box<dyn Port>,
    nudge: Nudge,
}

impl Port for NudgingPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        // Only a block is that long.
        if bytes.len() > 4096 {
            self.nudge.at(Moment::FirstBlock);
        }
        self.inner.write(bytes, deadline)
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        self.inner.read(buffer, deadline)
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        self.inner.discard_input()
    }
}
