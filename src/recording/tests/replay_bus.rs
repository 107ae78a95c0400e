//! A recording as a bus in memory, on a clock that waiting moves.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch};
use crate::recording::Recording;
use crate::recording::replay::{Output, ReplayOutcome, Script, Speed};

#[derive(Debug)]
struct World {
    script: Script,
    now: Instant,
    inboxes: BTreeMap<Role, VecDeque<u8>>,
    /// How often the port of a role has vanished. One that was opened before is gone.
    eras: BTreeMap<Role, u32>,
}

impl World {
    fn play(&mut self) {
        for output in self.script.advance(self.now) {
            match output {
                Output::Say { role, bytes } => self.inboxes.entry(role).or_default().extend(bytes),
                Output::Appear(role) => {
                    self.inboxes.remove(&role);
                }
                Output::Leave(role) => {
                    *self.eras.entry(role).or_default() += 1;
                }
            }
        }
    }

    fn pass_time(&mut self, deadline: Instant) {
        let next = self
            .script
            .next_due()
            .map_or(deadline, |due| due.min(deadline));
        self.now = self.now.max(next);
        self.play();
    }

    fn era(&self, role: Role) -> u32 {
        self.eras.get(&role).copied().unwrap_or_default()
    }
}

/// A look at how far the recording was played, from outside.
#[derive(Clone, Debug)]
pub(super) struct ReplayHandle(Arc<Mutex<World>>);

impl ReplayHandle {
    /// How far it was played.
    pub(super) fn outcome(&self) -> ReplayOutcome {
        self.world().script.outcome()
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A bus with the modem of a recording.
#[derive(Debug)]
pub(super) struct ReplayBus(ReplayHandle);

impl ReplayBus {
    /// A bus that plays `recording`.
    pub(super) fn new(recording: Recording, speed: Speed) -> Self {
        let now = Instant::now();
        let mut world = World {
            script: Script::new(recording, speed, now),
            now,
            inboxes: BTreeMap::new(),
            eras: BTreeMap::new(),
        };
        world.play();
        Self(ReplayHandle(Arc::new(Mutex::new(world))))
    }

    /// A look from outside.
    pub(super) fn handle(&self) -> ReplayHandle {
        self.0.clone()
    }
}

impl Ports for ReplayBus {
    fn present(&mut self, role: Role) -> bool {
        let mut world = self.0.world();
        world.play();
        world.script.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let mut world = self.0.world();
        world.play();
        if !world.script.present(role) {
            return Err(BusError::NotFound(role));
        }
        let era = world.era(role);
        Ok(Box::new(ReplayPort {
            world: self.0.clone(),
            role,
            era,
        }))
    }

    fn describe(&self, role: Role) -> String {
        format!("recorded modem, {role}")
    }
}

impl Clock for ReplayBus {
    fn now(&self) -> Instant {
        self.0.world().now
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.0.world().pass_time(deadline);
    }
}

impl UsbSwitch for ReplayBus {}

#[derive(Debug)]
struct ReplayPort {
    world: ReplayHandle,
    role: Role,
    era: u32,
}

impl ReplayPort {
    /// The world, as long as this port is in it. What was said before a port vanished can be read after.
    fn is_here(&self, world: &World) -> Result<(), PortError> {
        if world.era(self.role) == self.era && !world.script.differs() {
            Ok(())
        } else {
            Err(PortError::Gone)
        }
    }
}

impl Port for ReplayPort {
    fn write(&mut self, bytes: &[u8], _deadline: Instant) -> Result<(), PortError> {
        let mut world = self.world.world();
        self.is_here(&world)?;
        world.script.receive(self.role, bytes);
        world.play();
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        let mut world = self.world.world();
        loop {
            if let Some(inbox) = world.inboxes.get_mut(&self.role)
                && !inbox.is_empty()
            {
                let count = inbox.len().min(buffer.len());
                for (place, byte) in buffer.iter_mut().zip(inbox.drain(..count)) {
                    *place = byte;
                }
                return Ok(count);
            }
            self.is_here(&world)?;
            if world.now >= deadline {
                return Ok(0);
            }
            world.pass_time(deadline);
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        let mut world = self.world.world();
        self.is_here(&world)?;
        world.inboxes.remove(&self.role);
        Ok(())
    }
}
