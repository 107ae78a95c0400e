//! The ports of a modem that is plugged into a guest, as the driver `option` makes them from bulk endpoints.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

use modem_medic::bus::{BusError, Clock, Port, PortError, Ports, Role, UsbSwitch};

use crate::guest::{Guest, SUCCESS};

/// The driver's buffers.
const CHUNK: usize = 4096;

#[derive(Clone)]
pub struct GuestBus(Arc<Mutex<Guest>>);

impl GuestBus {
    pub fn new(guest: Guest) -> Self {
        Self(Arc::new(Mutex::new(guest)))
    }

    pub fn guest(&self) -> MutexGuard<'_, Guest> {
        self.0.lock().unwrap()
    }
}

/// The number of the interface with this role, and its endpoints outward and inward.
fn endpoints(guest: &mut Guest, role: Role) -> Option<(u16, u8, u8)> {
    guest.pump(guest.now());
    let device = guest.device.clone()?;
    let device = if device.interfaces.is_empty() {
        guest.enumerate(guest.now())?
    } else {
        device
    };
    let number = match (device.pid, role) {
        (0x1001 | 0x1506, Role::Modem) | (0x1442, Role::Download) => 0,
        (0x1001, Role::Diagnostics) | (0x1003, Role::Download) => 1,
        (0x1001, Role::PcUi) | (0x1506, Role::Diagnostics) => 2,
        (0x1506, Role::PcUi) => 3,
        _ => return None,
    };
    let own = &device.interfaces[usize::from(number)].endpoints;
    let bulk = |inward: u8| {
        let mut endpoints = own.iter();
        let found = endpoints.find(|(address, kind)| *kind == 2 && address & 0x80 == inward);
        found.unwrap().0
    };
    Some((number, bulk(0), bulk(0x80)))
}

impl Ports for GuestBus {
    fn present(&mut self, role: Role) -> bool {
        endpoints(&mut self.guest(), role).is_some()
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        let mut guest = self.guest();
        let found = endpoints(&mut guest, role);
        let (interface, outward, inward) = found.ok_or(BusError::NotFound(role))?;
        let ready = guest.control(0x21, 0x22, 3, interface, &[], 0).unwrap();
        assert_eq!(ready.status, SUCCESS);
        let asked = guest.begin_in(inward, CHUNK);
        Ok(Box::new(GuestPort {
            era: guest.era,
            guest: Arc::clone(&self.0),
            interface,
            outward,
            inward,
            asked,
            read: Vec::new(),
        }))
    }

    fn describe(&self, role: Role) -> String {
        format!("the guest's {role}")
    }
}

impl Clock for GuestBus {
    fn now(&self) -> Instant {
        self.guest().now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.guest().pump(deadline);
    }
}

impl UsbSwitch for GuestBus {}

struct GuestPort {
    guest: Arc<Mutex<Guest>>,
    era: u64,
    interface: u16,
    outward: u8,
    inward: u8,
    /// The request that waits.
    asked: u64,
    read: Vec<u8>,
}

impl fmt::Debug for GuestPort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GuestPort({:02x})", self.inward)
    }
}

impl Port for GuestPort {
    fn write(&mut self, bytes: &[u8], deadline: Instant) -> Result<(), PortError> {
        let mut guest = self.guest.lock().unwrap();
        for chunk in bytes.chunks(CHUNK) {
            if guest.era != self.era {
                return Err(PortError::Gone);
            }
            let id = guest.begin_out(self.outward, chunk);
            match guest.wait(id, deadline) {
                Some(ended) if ended.status == SUCCESS => assert_eq!(ended.length, chunk.len()),
                Some(_) => return Err(PortError::Gone),
                None => return Err(PortError::Stalled),
            }
        }
        Ok(())
    }

    fn read(&mut self, buffer: &mut [u8], deadline: Instant) -> Result<usize, PortError> {
        if self.read.is_empty() {
            let mut guest = self.guest.lock().unwrap();
            if guest.era != self.era {
                return Err(PortError::Gone);
            }
            match guest.wait(self.asked, deadline) {
                Some(ended) if ended.status == SUCCESS => self.read = ended.data,
                Some(_) => return Err(PortError::Gone),
                None if guest.era != self.era => return Err(PortError::Gone),
                None => return Ok(0),
            }
            self.asked = guest.begin_in(self.inward, CHUNK);
        }
        let count = self.read.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.read[..count]);
        self.read.drain(..count);
        Ok(count)
    }

    fn discard_input(&mut self) -> Result<(), PortError> {
        let now = self.guest.lock().unwrap().now();
        while self.read(&mut [0; 512], now)? > 0 {}
        Ok(())
    }
}

impl Drop for GuestPort {
    fn drop(&mut self) {
        // A test that failed holds the guest.
        let Ok(mut guest) = self.guest.lock() else {
            return;
        };
        if guest.era == self.era {
            guest.cancel(self.asked);
            guest.control(0x21, 0x22, 0, self.interface, &[], 0);
        }
    }
}
