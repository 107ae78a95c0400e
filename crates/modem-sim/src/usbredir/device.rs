//! The modem as a USB device: its endpoints, and what waits on them.
//!
//! Bytes leave the modem only when the computer asks for them, and a transfer to it ends when the modem has taken
//! it. So the flow control is the USB's, as with a real stick.

mod control;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use super::descriptors::CONFIGURATION;
use super::inward::{InRequest, Inward};
use super::outward::{OutTransfer, Outward};
use super::packet::Setup;
use super::reply::{DeviceReply, Status};
use super::scsi::Unit;
use super::storage::{Disk, Given, Taken};
use crate::intake::Intake;
use crate::looks::{Behind, Endpoint, Interface, Looks};
use crate::stick::{STRAY, Stick};
use crate::{Role, SwitchOutcome, SwitchRequest};

/// The modem in its present shape, from when it is plugged in until it goes.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) looks: Looks,
    pub(super) configured: bool,
    pub(super) halted: BTreeSet<u8>,
    /// Per interface, what a program set its serial line to.
    pub(super) coding: BTreeMap<u8, [u8; 7]>,
    /// Per interface of that kind.
    pub(super) disks: BTreeMap<u8, Disk>,
    /// Per endpoint that leads to the computer.
    inward: BTreeMap<u8, Inward>,
    /// Per interrupt endpoint.
    notices: BTreeMap<u8, Notices>,
    outward: Outward,
    replies: Vec<DeviceReply>,
}

/// An interrupt endpoint.
#[derive(Debug, Default)]
struct Notices {
    /// The guest wants them.
    wanted: bool,
    sent: u64,
    /// The newest, which was not sent yet.
    newest: Option<Vec<u8>>,
}

impl Device {
    pub(super) fn new(looks: Looks) -> Self {
        let disks = (0..)
            .zip(looks.interfaces)
            .filter_map(|(number, interface)| {
                let unit = match interface.behind {
                    Behind::Cdrom => Unit::cdrom(),
                    Behind::CardReader => Unit::card_reader(),
                    Behind::Serial(_) | Behind::Unheard | Behind::Network => return None,
                };
                Some((number, Disk::new(unit)))
            });
        Self {
            looks,
            configured: false,
            halted: BTreeSet::new(),
            coding: BTreeMap::new(),
            disks: disks.collect(),
            inward: BTreeMap::new(),
            notices: BTreeMap::new(),
            outward: Outward::default(),
            replies: Vec::new(),
        }
    }

    /// The replies that became ready for the guest.
    pub(super) fn take_replies(&mut self) -> Vec<DeviceReply> {
        std::mem::take(&mut self.replies)
    }

    /// When the modem has taken the transfer that it is taking.
    pub(super) fn next_due(&self) -> Option<Instant> {
        self.outward.next_due()
    }

    /// Bytes that wait until the modem takes them.
    pub(super) fn backlog(&self) -> usize {
        self.outward.backlog()
    }

    /// The interface of this number.
    pub(super) fn interface(&self, number: u8) -> Option<&'static Interface> {
        self.looks.interfaces.get(usize::from(number))
    }

    /// Number and interface of an endpoint, if the device is configured.
    fn owner(&self, address: u8) -> Option<(u8, &'static Interface, Endpoint)> {
        let interfaces = (0..).zip(self.looks.interfaces);
        interfaces
            .filter(|_| self.configured)
            .find_map(|(number, interface)| {
                let mut endpoints = interface.endpoints.iter();
                let endpoint = endpoints.find(|endpoint| endpoint.address == address)?;
                Some((number, interface, *endpoint))
            })
    }

    /// A bus reset, or a change of the configuration: whatever waits is dropped, and no program has a port open.
    pub(super) fn restart(&mut self, now: Instant, stick: &mut Stick, intake: &mut Intake) {
        self.cancel_all(now, intake);
        for interface in self.looks.interfaces {
            if let Behind::Serial(role) = interface.behind {
                stick.closed(now, role);
            }
        }
        for disk in self.disks.values_mut() {
            disk.reset();
        }
        self.halted.clear();
        self.inward.clear();
        self.notices.clear();
        self.configured = false;
    }

    /// Sets the configuration. Gives `false` if there is none of this number.
    pub(super) fn configure(
        &mut self,
        now: Instant,
        configuration: u8,
        stick: &mut Stick,
        intake: &mut Intake,
    ) -> bool {
        if configuration > CONFIGURATION {
            return false;
        }
        self.restart(now, stick, intake);
        self.configured = configuration == CONFIGURATION;
        // The beginning of a report waits on each port on which the modem sends reports that nobody asked for.
        for interface in self.looks.interfaces {
            if let Behind::Serial(role) = interface.behind
                && stick.reports_unasked(role)
            {
                self.say(role, STRAY.to_vec());
            }
        }
        true
    }

    /// The device goes: every transfer that waits ends without success.
    pub(super) fn cancel_all(&mut self, now: Instant, intake: &mut Intake) {
        for inward in self.inward.values_mut() {
            for request in inward.cancel_all() {
                self.replies
                    .push(request.ended(Status::Cancelled, Vec::new()));
            }
        }
        for transfer in self.outward.cancel_all() {
            self.replies.push(transfer.ended(Status::Cancelled, 0));
        }
        intake.reset(now);
    }

    /// A control transfer.
    pub(super) fn control(
        &mut self,
        now: Instant,
        id: u64,
        setup: Setup,
        data: &[u8],
        stick: &mut Stick,
    ) {
        let outcome = control::answer(self, now, setup, data, stick);
        let status = if outcome.is_some() {
            Status::Success
        } else {
            Status::Stall
        };
        let taken = outcome.is_some() && !setup.is_in();
        let mut answer = outcome.filter(|_| setup.is_in()).unwrap_or_default();
        answer.truncate(setup.length.into());
        self.replies.push(DeviceReply::Control {
            id,
            setup,
            status,
            sent: if taken { setup.length } else { 0 },
            data: answer,
        });
        self.flush_notices();
        // Something may have been unblocked.
        let endpoints: Vec<u8> = self.inward.keys().copied().collect();
        for endpoint in endpoints {
            self.serve(endpoint);
        }
    }

    /// The computer asks for bytes.
    pub(super) fn bulk_in(&mut self, request: InRequest) {
        let endpoint = request.endpoint;
        let is_bulk = self
            .owner(endpoint)
            .is_some_and(|(.., endpoint)| !endpoint.interrupt);
        if is_bulk && self.inward.entry(endpoint).or_default().ask(request) {
            self.serve(endpoint);
        } else {
            self.replies
                .push(request.ended(Status::Invalid, Vec::new()));
        }
    }

    /// The computer sends bytes.
    pub(super) fn bulk_out(
        &mut self,
        now: Instant,
        transfer: OutTransfer,
        stick: &mut Stick,
        intake: &mut Intake,
    ) {
        let Some((number, interface, _)) = self.owner(transfer.endpoint) else {
            self.replies.push(transfer.ended(Status::Invalid, 0));
            return;
        };
        if self.halted.contains(&transfer.endpoint) {
            self.replies.push(transfer.ended(Status::Stall, 0));
            return;
        }
        match interface.behind {
            Behind::Serial(_) | Behind::Unheard | Behind::Network => {
                self.outward.push(now, transfer, intake);
            }
            Behind::Cdrom | Behind::CardReader => {
                self.disk_out(now, number, interface, &transfer, stick);
            }
        }
    }

    fn disk_out(
        &mut self,
        now: Instant,
        number: u8,
        interface: &Interface,
        transfer: &OutTransfer,
        stick: &mut Stick,
    ) {
        let Some(disk) = self.disks.get_mut(&number) else {
            return;
        };
        let taken = disk.take(&transfer.data);
        if let Taken::Switch(wrapper) = &taken {
            let outcome = (interface.behind == Behind::Cdrom)
                .then(|| stick.switch_message(now, &SwitchRequest::Bulk(*wrapper)));
            if !matches!(outcome, Some(SwitchOutcome::Silent)) {
                disk.refuse(wrapper);
            }
        }
        if taken == Taken::Stall {
            self.halted.insert(transfer.endpoint);
            self.replies.push(transfer.ended(Status::Stall, 0));
        } else {
            let count = transfer.data.len();
            self.replies.push(transfer.ended(Status::Success, count));
        }
        for endpoint in interface.endpoints {
            if endpoint.address & 0x80 != 0 {
                self.serve(endpoint.address);
            }
        }
    }

    /// No endpoint takes such a transfer.
    pub(super) fn interrupt_out(&mut self, id: u64, endpoint: u8) {
        self.replies.push(DeviceReply::Interrupt {
            id,
            endpoint,
            status: Status::Invalid,
            data: Vec::new(),
        });
    }

    /// From now on the guest wants the notices of this interrupt endpoint, or none.
    pub(super) fn want_notices(&mut self, endpoint: u8, wanted: bool) -> Status {
        let is_interrupt = self
            .owner(endpoint)
            .is_some_and(|(.., endpoint)| endpoint.interrupt && endpoint.address & 0x80 != 0);
        if !is_interrupt {
            return Status::Invalid;
        }
        let notices = self.notices.entry(endpoint).or_default();
        if wanted && !notices.wanted {
            notices.sent = 0;
        }
        notices.wanted = wanted;
        Status::Success
    }

    /// Sends the notices that the guest waits for.
    pub(super) fn flush_notices(&mut self) {
        for (endpoint, notices) in &mut self.notices {
            if notices.wanted
                && let Some(data) = notices.newest.take()
            {
                self.replies.push(DeviceReply::Interrupt {
                    id: notices.sent,
                    endpoint: *endpoint,
                    status: Status::Success,
                    data,
                });
                notices.sent += 1;
            }
        }
    }

    /// The interface has something to tell on its interrupt endpoint, if it has one. Older news is not kept.
    pub(super) fn notify(&mut self, interface: &Interface, data: Vec<u8>) {
        let endpoint = interface
            .endpoints
            .iter()
            .find(|endpoint| endpoint.interrupt);
        if let Some(endpoint) = endpoint {
            self.notices.entry(endpoint.address).or_default().newest = Some(data);
        }
    }

    /// The guest does not want the transfer of this id any more.
    pub(super) fn cancel(&mut self, now: Instant, id: u64, stick: &mut Stick, intake: &mut Intake) {
        let taken_back = self
            .inward
            .values_mut()
            .find_map(|inward| inward.cancel(id));
        if let Some(request) = taken_back {
            self.replies
                .push(request.ended(Status::Cancelled, Vec::new()));
        } else if let Some((transfer, sent)) = self.outward.cancel(now, id, intake) {
            self.replies.push(transfer.ended(Status::Cancelled, sent));
            let sent = transfer.data.get(..sent).unwrap_or_default();
            self.deliver(now, transfer.endpoint, sent, stick);
        }
    }

    /// Hands the next transfer to the modem if it has been taken. Gives `false` if there is none.
    pub(super) fn arrive(&mut self, now: Instant, stick: &mut Stick) -> bool {
        let Some(arrived) = self.outward.taken(now) else {
            return false;
        };
        self.replies
            .push(arrived.ended(Status::Success, arrived.data.len()));
        self.deliver(now, arrived.endpoint, &arrived.data, stick);
        true
    }

    fn deliver(&self, now: Instant, endpoint: u8, bytes: &[u8], stick: &mut Stick) {
        if bytes.is_empty() {
            return;
        }
        match self.owner(endpoint).map(|(_, owner, _)| owner.behind) {
            Some(Behind::Serial(role)) => stick.receive(now, role, bytes),
            Some(Behind::Unheard) => stick.receive_unheard(now, bytes.len()),
            _ => {}
        }
    }

    /// The modem says `bytes` on this port.
    pub(super) fn say(&mut self, role: Role, bytes: Vec<u8>) {
        let mut interfaces = self.looks.interfaces.iter();
        let endpoint = interfaces
            .find(|interface| interface.behind == Behind::Serial(role))
            .and_then(|interface| {
                let mut endpoints = interface.endpoints.iter();
                endpoints.find(|endpoint| endpoint.address & 0x80 != 0 && !endpoint.interrupt)
            });
        let Some(endpoint) = endpoint.filter(|_| self.configured) else {
            return;
        };
        let inward = self.inward.entry(endpoint.address).or_default();
        inward.say(bytes);
        self.serve(endpoint.address);
    }

    /// Answers the requests that wait on an endpoint, as far as there is something for them.
    fn serve(&mut self, endpoint: u8) {
        let owner = self.owner(endpoint).map(|(number, ..)| number);
        let Some(inward) = self.inward.get_mut(&endpoint) else {
            return;
        };
        while let Some(request) = inward.next() {
            let given = if self.halted.contains(&endpoint) {
                Given::Stall
            } else {
                match owner.and_then(|number| self.disks.get_mut(&number)) {
                    Some(disk) => disk.give(request.most),
                    None => inward.give(request.most),
                }
            };
            let (status, data) = match given {
                Given::Nothing => return,
                Given::Data(data) => (Status::Success, data),
                Given::Stall => {
                    self.halted.insert(endpoint);
                    (Status::Stall, Vec::new())
                }
            };
            inward.answered();
            self.replies.push(request.ended(status, data));
        }
    }
}
