//! The bus of a running job: every wait on it ends when the person wants to stop, wherever stopping is safe.
//!
//! That is a property of the bus and not of each wait, so that no wait can forget it. Where stopping is not
//! safe, between a request that writes and its reply, a [`Shield`] is held.

use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use crate::bus::{
    Bus, BusError, Clock, ListedPort, NamedPort, Port, Ports, Role, SwitchError, SwitchMessage,
    SwitchReply, UsbSwitch, VendorDevice, Whereabouts,
};

/// The surroundings' bus together with the wish to stop.
pub(super) struct StoppableBus<'a, 'b> {
    inner: &'a mut (dyn Bus + 'b),
    cancelled: RefCell<&'a mut (dyn FnMut() -> bool + Send + 'b)>,
    shields: Arc<AtomicU32>,
}

/// While it lives, waits go on to their end.
#[derive(Debug)]
#[must_use = "a shield that is dropped at once shields nothing"]
pub(super) struct Shield(Arc<AtomicU32>);

impl Drop for Shield {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl<'a, 'b> StoppableBus<'a, 'b> {
    pub(super) fn new(
        inner: &'a mut (dyn Bus + 'b),
        cancelled: &'a mut (dyn FnMut() -> bool + Send + 'b),
    ) -> Self {
        Self {
            inner,
            cancelled: RefCell::new(cancelled),
            shields: Arc::default(),
        }
    }

    /// Whether the person wants to stop, shielded or not.
    pub(super) fn is_cancelled(&self) -> bool {
        // Nobody asks while the question is answered, so this never finds it borrowed.
        self.cancelled
            .try_borrow_mut()
            .is_ok_and(|mut cancelled| cancelled())
    }

    pub(super) fn shield(&self) -> Shield {
        self.shields.fetch_add(1, Ordering::Relaxed);
        Shield(Arc::clone(&self.shields))
    }
}

impl Ports for StoppableBus<'_, '_> {
    fn present(&mut self, role: Role) -> bool {
        self.inner.present(role)
    }

    fn open(&mut self, role: Role) -> Result<Box<dyn Port>, BusError> {
        self.inner.open(role)
    }

    fn unassigned_ports(&mut self) -> Vec<ListedPort> {
        self.inner.unassigned_ports()
    }

    fn open_unnamed(&mut self, port: &ListedPort) -> Result<Box<dyn Port>, BusError> {
        self.inner.open_unnamed(port)
    }

    fn assign_role(&mut self, port: &ListedPort, role: Role) {
        self.inner.assign_role(port, role);
    }

    fn device_ports(&mut self, role: Role) -> Vec<ListedPort> {
        self.inner.device_ports(role)
    }

    fn named_port(&mut self, role: Role) -> Option<NamedPort> {
        self.inner.named_port(role)
    }

    fn describe(&self, role: Role) -> String {
        self.inner.describe(role)
    }

    fn whereabouts(&self, role: Role) -> Option<Whereabouts> {
        self.inner.whereabouts(role)
    }
}

impl Clock for StoppableBus<'_, '_> {
    fn stop_wanted(&self) -> bool {
        self.shields.load(Ordering::Relaxed) == 0 && self.is_cancelled()
    }

    fn now(&self) -> Instant {
        self.inner.now()
    }

    fn wait_for_change(&mut self, deadline: Instant) {
        self.inner.wait_for_change(deadline);
    }
}

impl UsbSwitch for StoppableBus<'_, '_> {
    fn vendor_devices(&mut self) -> Vec<VendorDevice> {
        self.inner.vendor_devices()
    }

    fn switch(&mut self, socket: &str, message: SwitchMessage) -> Result<SwitchReply, SwitchError> {
        self.inner.switch(socket, message)
    }
}
