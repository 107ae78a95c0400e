//! The simulated modem in memory, on a clock that it moves itself.
//!
//! Waiting costs nothing here: a read that would wait until its deadline moves the clock instead, to
//! the next thing that happens or to the deadline. A job of minutes runs in milliseconds, and always
//! the same way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::pace::Pace;
use super::{Output, Report, Scenario, Stick, SwitchOutcome, SwitchRequest, WrittenObject};
use super::{role_of, simulated_role};
use crate::bus::{
    BusError, Clock, Port, PortError, Ports, Role, SwitchError, SwitchMessage, SwitchReply,
    UsbInterface, UsbSwitch, VendorDevice,
};
use crate::modem::usb::VENDOR;

/// The socket that the modem is plugged into.
const SOCKET: &str = "1-1";

/// The modem, its clock, and what it said that nobody has read yet.
#[derive(Debug)]
struct World {
    stick: Stick,
    now: Instant,
    inboxes: BTreeMap<Role, VecDeque<u8>>,
    open: BTreeSet<Role>,
    /// How often ports came or went. A port opened before the last time is gone.
    era: u64,
    /// The clock that time follows; `None` if only waiting moves it.
    pace: Option<Pace>,
}

impl World {
    /// Lets the time pass that has passed on the clock it follows.
    fn catch_up(&mut self) {
        if let Some(time) = self.pace.as_ref().map(Pace::now) {
            while self.now < time {
                self.pass_time(time);
            }
        }
    }

    /// Takes over what the modem has said up to now.
    fn collect(&mut self) {
        for output in self.stick.take_output(self.now) {
            match output {
                Output::Bytes { role, bytes } => {
                    self.inboxes.entry(role_of(role)).or_default().extend(bytes);
                }
                Output::PortsChanged => {
                    self.era += 1;
                    self.inboxes.clear();
                    self.open.clear();
                }
            }
        }
    }

    /// Moves the clock to the next thing that happens, at most to `deadline`.
    fn pass_time(&mut self, deadline: Instant) {
        let next = self
            .stick
            .next_due()
            .map_or(deadline, |due| due.min(deadline));
        self.now = self.now.max(next);
        self.collect();
    }
}

/// A hold on the modem from outside, while or after a job runs.
#[derive(Clone, Debug)]
pub struct SharedStick(Arc<Mutex<World>>);

impl SharedStick {
    /// Everything that was done to the modem so far.
    pub fn report(&self) -> Report {
        self.world().stick.report()
    }

    /// The objects written so far.
    pub fn objects(&self) -> Vec<WrittenObject> {
        self.report().objects
    }

    /// Whether the port of this role is there now.
    pub fn present(&self, role: Role) -> bool {
        self.world().stick.present(simulated_role(role))
    }

    /// Pulls the modem out.
    pub fn unplug(&self) {
        let mut world = self.world();
        let now = world.now;
        world.stick.unplug(now);
        world.collect();
    }

    /// Plugs the modem in. Its ports appear as the clock moves on.
    pub fn plug_in(&self) {
        let mut world = self.world();
        let now = world.now;
        world.stick.plug_in(now);
        world.collect();
    }

    /// The time on the modem's clock.
    pub fn now(&self) -> Instant {
        self.world().now
    }

    /// Makes the modem's time follow a clock.
    pub(super) fn follow(&self, pace: Pace) {
        self.world().pace = Some(pace);
    }

    /// Changes whenever ports come or go.
    pub(super) fn era(&self) -> u64 {
        self.world().era
    }

    /// How long it is until something happens by itself, at most until `deadline`.
    pub(super) fn until_next(&self, deadline: Instant) -> Duration {
        let world = self.world();
        let next = world
            .stick
            .next_due()
            .map_or(deadline, |due| due.min(deadline));
        next.saturating_duration_since(world.now)
    }

    fn world(&self) -> MutexGuard<'_, World> {
        // A test that failed while it held the modem leaves it as it was.
        let mut world = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        world.catch_up();
        world
    }
}

/// A bus with one simulated modem.
#[derive(Debug)]
pub struct MemoryBus {
    stick: SharedStick,
}

impl MemoryBus {
    /// A bus on which this modem is plugged in.
    pub fn new(scenario: Scenario) -> Self {
        let now = Instant::now();
        let world = World {
            stick: Stick::new(scenario, now),
            now,
            inboxes: BTreeMap::new(),
            open: BTreeSet::new(),
            era: 0,
            pace: None,
        };
        Self::around(SharedStick(Arc::new(Mutex::new(world))))
    }

    /// A bus on which a modem from an earlier bus is plugged in, as after this program was started
    /// again. Ports that were left open are closed, and only waiting moves the clock again.
    pub fn around(stick: SharedStick) -> Self {
        {
            let mut world = stick.world();
            world.pace = None;
            world.era += 1;
            world.inboxes.clear();
            let now = world.now;
            for role in std::mem::take(&mut world.open) {
                world.stick.closed(now, simulated_role(role));
            }
        }
        Self { stick }
    }

    /// A hold on the modem.
    pub fn stick(&self) -> SharedStick {
        self.stick.clone()
    }
}

impl Ports for MemoryBus {
    fn present(&mut self, role: Role) -> bool {
        let mut world = self.stick.world();
        world.collect();
        world.stick.present(simulated_role(role))
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let mut world = self.stick.world();
        world.collect();
        if !world.stick.present(simulated_role(role)) {
            return Err(BusError::NotFound(role));
        }
        if !world.open.insert(role) {
            return Err(BusError::Busy {
                port: self.describe(role),
                holders: Box::default(),
            });
        }
        let now = world.now;
        world.stick.opened(now, simulated_role(role));
        let era = world.era;
        drop(world);
        Ok(Box::new(MemoryPort {
            stick: self.stick.clone(),
            role,
            era,
        }))
    }

    fn describe(&self, role: Role) -> String {
        format!("simulated modem, {role}")
    }
}

impl Clock for MemoryBus {
    fn now(&self) -> Instant {
        self.stick.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.stick.world().pass_time(deadline);
    }
}

impl UsbSwitch for MemoryBus {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        let mut world = self.stick.world();
        world.collect();
        let seen = world.stick.usb();
        seen.map(|(pid, interfaces)| VendorDevice {
            socket: SOCKET.to_owned(),
            vid: VENDOR,
            pid,
            interfaces: (0..)
                .zip(interfaces)
                .map(|(number, [class, subclass, protocol])| UsbInterface {
                    number,
                    class,
                    subclass,
                    protocol,
                    ..UsbInterface::default()
                })
                .collect(),
        })
        .into_iter()
        .collect()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        if socket != SOCKET {
            return Err(SwitchError::Gone);
        }
        let mut world = self.stick.world();
        let now = world.now;
        let request = match message {
            SwitchMessage::Bulk(bytes) => SwitchRequest::Bulk(bytes),
            SwitchMessage::Control {
                request,
                value,
                index,
            } => SwitchRequest::Control {
                request,
                value,
                index,
            },
        };
        let outcome = world.stick.switch_message(now, &request);
        world.collect();
        match outcome {
            SwitchOutcome::Silent => Ok(SwitchReply::Silent),
            SwitchOutcome::Answered => Ok(SwitchReply::Answered),
            SwitchOutcome::Gone => Err(SwitchError::Gone),
            SwitchOutcome::Refused(reason) => Err(SwitchError::Refused(reason)),
        }
    }
}

/// An open port of the simulated modem.
#[derive(Debug)]
struct MemoryPort {
    stick: SharedStick,
    role: Role,
    era: u64,
}

impl MemoryPort {
    /// The world, as long as this port is still in it.
    fn here(&self) -> Result<MutexGuard<'_, World>, PortError> {
        let mut world = self.stick.world();
        world.collect();
        if world.era == self.era {
            Ok(world)
        } else {
            Err(PortError::Gone)
        }
    }
}

impl Port for MemoryPort {
    fn write(&mut self, bytes: &[u8], _deadline: Instant) -> Result<(), PortError> {
        let mut world = self.here()?;
        let now = world.now;
        world.stick.receive(now, simulated_role(self.role), bytes);
        world.collect();
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            let mut world = self.here()?;
            if let Some(inbox) = world.inboxes.get_mut(&self.role)
                && !inbox.is_empty()
            {
                let count = inbox.len().min(buffer.len());
                for (place, byte) in buffer.iter_mut().zip(inbox.drain(..count)) {
                    *place = byte;
                }
                return Ok(count);
            }
            if world.now >= deadline {
                return Ok(0);
            }
            world.pass_time(deadline);
        }
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        let role = self.role;
        self.here()?.inboxes.remove(&role);
        Ok(())
    }
}

impl Drop for MemoryPort {
    fn drop(&mut self) {
        if let Ok(mut world) = self.here() {
            let now = world.now;
            world.open.remove(&self.role);
            world.inboxes.remove(&self.role);
            world.stick.closed(now, simulated_role(self.role));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Clock as _, MemoryBus, Ports as _};
    use crate::bus::{BusError, PortError, Role};
    use crate::simulator::{Model, Scenario};

    #[test]
    fn a_wait_moves_the_clock_and_nothing_else() {
        let mut bus = MemoryBus::new(Scenario::named("quiet").unwrap().on(Model::E1550));
        let mut port = bus.open(Role::PcUi).unwrap();
        let begun = bus.now();
        let deadline = begun + Duration::from_secs(3600);
        assert_eq!(port.read(&mut [0; 16], deadline), Ok(0));
        assert_eq!(bus.now(), deadline);
    }

    #[test]
    fn an_answer_comes_and_the_port_is_held_by_one_only() {
        let mut bus = MemoryBus::new(Scenario::named("quiet").unwrap().on(Model::E1550));
        let mut port = bus.open(Role::PcUi).unwrap();
        assert!(matches!(bus.open(Role::PcUi), Err(BusError::Busy { .. })));
        let deadline = bus.now() + Duration::from_secs(1);
        port.write(b"AT\r", deadline).unwrap();
        let mut answer = Vec::new();
        let mut buffer = [0; 64];
        while let Ok(count @ 1..) = port.read(&mut buffer, deadline) {
            answer.extend_from_slice(&buffer[..count]);
        }
        assert_eq!(String::from_utf8(answer).unwrap(), "AT\r\r\nOK\r\n");
        drop(port);
        assert!(bus.open(Role::PcUi).is_ok());
    }

    #[test]
    fn pulling_the_modem_out_makes_its_ports_gone() {
        let mut bus = MemoryBus::new(Scenario::default());
        let mut port = bus.open(Role::PcUi).unwrap();
        bus.stick().unplug();
        let deadline = bus.now() + Duration::from_secs(1);
        assert_eq!(port.read(&mut [0; 16], deadline), Err(PortError::Gone));
        assert!(!bus.present(Role::PcUi));
        bus.stick().plug_in();
        bus.wait_for_change(bus.now() + Duration::from_secs(60));
        assert!(bus.present(Role::PcUi));
    }
}
