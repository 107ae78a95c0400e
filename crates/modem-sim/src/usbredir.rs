//! The simulated modem as a USB device for a virtual machine: the host's side of the usbredir protocol 0.7, which
//! QEMU's device `usb-redir` speaks.
//!
//! [`UsbHost`] has no socket and no clock: bytes and time go in, bytes come out. `server` moves them. All that comes
//! from the guest is another program's: it is bounded and checked in `packet`, and a guest that breaks the protocol
//! loses its connection and nothing else.
//!
//! Source: "USB Network Redirection protocol description version 0.7" of spice-usbredir.

mod capability;
mod descriptors;
mod device;
mod inward;
mod outward;
mod packet;
mod reply;
mod scsi;
#[cfg(unix)]
pub mod server;
mod storage;
mod transfers;

use std::num::NonZeroU32;
use std::time::Instant;

use super::intake::Intake;
use super::journal::ModemEvent;
use super::looks::VENDOR;
use super::scenario::{Scenario, Timing};
use super::stick::{Output, Stick};
use capability::Capability;
use device::Device;
use packet::{GuestRequest, Parser};
use reply::Writer;
use transfers::Transfers;

pub use packet::ProtocolError;

/// So much is looked at in one go.
const CHUNK: usize = 64 * 1024;
/// No more is taken from a guest while so much waits for it, or for the modem.
const BACKLOG_LIMIT: usize = 1 << 20;

/// A modem, and the guest that it is redirected to while one is connected.
#[derive(Debug)]
pub struct UsbHost {
    stick: Stick,
    intake: Intake,
    guest: Option<Guest>,
}

#[derive(Debug)]
struct Guest {
    parser: Parser,
    writer: Writer,
    /// Its hello came.
    is_greeted: bool,
    slot: Slot,
}

/// The modem's connection to the guest.
#[derive(Debug)]
enum Slot {
    /// Nothing.
    Empty,
    /// The device, as it is now.
    Occupied(Box<Device>),
    /// The guest does not let it in.
    Rejected,
    /// The device went, and the guest has not acknowledged it.
    Leaving,
}

impl UsbHost {
    /// A modem that is plugged in and that no guest has yet. It takes so many bytes a second from the programs that
    /// write to its ports; any number at once if none is given.
    pub fn new(mut scenario: Scenario, bytes_per_second: Option<NonZeroU32>, now: Instant) -> Self {
        // Real time passes in a guest, so things are quick unless the scenario says otherwise.
        scenario.timing.get_or_insert(Timing::QUICK);
        Self {
            stick: Stick::new(scenario, now),
            intake: Intake::new(bytes_per_second, now),
            guest: None,
        }
    }

    /// The modem.
    pub fn stick(&self) -> &Stick {
        &self.stick
    }

    /// The modem, to unplug it or to plug it in. Call [`advance`](Self::advance) afterwards.
    pub fn stick_mut(&mut self) -> &mut Stick {
        &mut self.stick
    }

    /// A guest has connected.
    pub fn connect(&mut self, now: Instant) {
        self.disconnect(now);
        let mut writer = Writer::default();
        writer.hello();
        self.guest = Some(Guest {
            parser: Parser::default(),
            writer,
            is_greeted: false,
            slot: Slot::Empty,
        });
    }

    /// The guest has gone. The modem keeps its power: it stays as it is.
    pub fn disconnect(&mut self, now: Instant) {
        self.advance(now);
        if let Some(Guest {
            slot: Slot::Occupied(mut device),
            ..
        }) = self.guest.take()
        {
            device.restart(now, &mut self.stick, &mut self.intake);
            self.note("the guest went".to_owned());
        }
    }

    /// The guest sent these bytes.
    ///
    /// # Errors
    /// [`ProtocolError`] when it breaks the protocol: close its connection and call
    /// [`disconnect`](Self::disconnect).
    pub fn receive(&mut self, now: Instant, bytes: &[u8]) -> Result<(), ProtocolError> {
        self.advance(now);
        for chunk in bytes.chunks(CHUNK) {
            let Some(guest) = &mut self.guest else {
                return Ok(());
            };
            guest.parser.push(chunk);
            while let Some((id, request)) = self.next_request()? {
                self.follow(now, id, request);
                self.advance(now);
            }
        }
        Ok(())
    }

    /// Does what is due.
    pub fn advance(&mut self, now: Instant) {
        loop {
            for output in self.stick.take_output(now) {
                match output {
                    Output::Bytes { role, bytes } => {
                        if let Some(device) = self.device() {
                            device.say(role, bytes);
                        }
                    }
                    Output::PortsChanged => {
                        self.leave(now);
                        self.arrive(now);
                    }
                }
            }
            let Some(Guest { writer, slot, .. }) = &mut self.guest else {
                return;
            };
            let Slot::Occupied(device) = slot else {
                return;
            };
            let has_arrived = device.arrive(now, &mut self.stick);
            for reply in device.take_replies() {
                writer.reply(&reply);
            }
            if !has_arrived {
                return;
            }
        }
    }

    /// When something happens by itself next.
    pub fn next_due(&self) -> Option<Instant> {
        let arrives = match &self.guest {
            Some(Guest {
                slot: Slot::Occupied(device),
                ..
            }) => device.next_due(),
            _ => None,
        };
        [self.stick.next_due(), arrives].into_iter().flatten().min()
    }

    /// The bytes that wait for the guest.
    pub fn take_output(&mut self) -> Vec<u8> {
        self.guest
            .as_mut()
            .map(|guest| guest.writer.take())
            .unwrap_or_default()
    }

    /// Whether there is room for more of the guest's bytes. Leave them in its socket otherwise.
    pub fn wants_bytes(&self) -> bool {
        self.guest.as_ref().is_some_and(|guest| {
            let backlog = match &guest.slot {
                Slot::Occupied(device) => device.backlog(),
                _ => 0,
            };
            backlog < BACKLOG_LIMIT && guest.writer.waiting() < BACKLOG_LIMIT
        })
    }

    fn device(&mut self) -> Option<&mut Device> {
        match &mut self.guest {
            Some(Guest {
                slot: Slot::Occupied(device),
                ..
            }) => Some(device),
            _ => None,
        }
    }

    fn note(&mut self, text: String) {
        self.stick.journal.note(ModemEvent::Usb { text });
    }

    fn next_request(&mut self) -> Result<Option<(u64, GuestRequest)>, ProtocolError> {
        let Some(guest) = &mut self.guest else {
            return Ok(None);
        };
        let outcome = guest.parser.next();
        if let Err(error) = &outcome {
            self.note(format!("the guest breaks the protocol: {error}"));
        }
        outcome
    }

    /// The modem comes, if it is there and the guest's slot is free.
    fn arrive(&mut self, now: Instant) {
        let looks = self.stick.looks();
        let (Some(guest), Some(looks)) = (&mut self.guest, looks) else {
            return;
        };
        if guest.is_greeted && matches!(guest.slot, Slot::Empty) {
            guest.writer.connect(&looks);
            guest.slot = Slot::Occupied(Box::new(Device::new(looks)));
            self.intake.reset(now);
            self.note(format!("{VENDOR:04x}:{:04x} comes", looks.pid));
        }
    }

    /// The modem goes.
    fn leave(&mut self, now: Instant) {
        let Some(guest) = &mut self.guest else {
            return;
        };
        match &mut guest.slot {
            Slot::Occupied(device) => {
                device.cancel_all(now, &mut self.intake);
                for reply in device.take_replies() {
                    guest.writer.reply(&reply);
                }
                guest.writer.disconnect();
                // Packets that the guest still has on its way are meant for the device that went.
                guest.slot = if guest.writer.shared().has(Capability::DisconnectAck) {
                    Slot::Leaving
                } else {
                    Slot::Empty
                };
                self.note("the device goes".to_owned());
            }
            Slot::Rejected => guest.slot = Slot::Empty,
            Slot::Empty | Slot::Leaving => {}
        }
    }

    fn follow(&mut self, now: Instant, id: u64, request: GuestRequest) {
        let Some(guest) = &mut self.guest else {
            return;
        };
        match request {
            GuestRequest::Hello {
                version,
                capabilities,
            } => {
                guest.writer.agree(capabilities.shared_with_ours());
                guest.is_greeted = true;
                self.note(format!("a guest comes: {version}"));
                self.arrive(now);
            }
            GuestRequest::DisconnectAck => {
                if matches!(guest.slot, Slot::Leaving) {
                    guest.slot = Slot::Empty;
                    self.arrive(now);
                }
            }
            GuestRequest::FilterReject => {
                self.leave(now);
                if let Some(guest) = &mut self.guest {
                    guest.slot = Slot::Rejected;
                }
                self.note("the guest's filter rejects the device".to_owned());
            }
            GuestRequest::Filter(filter) => self.note(format!("the guest's filter: {filter}")),
            GuestRequest::NotOffered(kind) => {
                self.note(format!(
                    "passed over a packet of type {kind}, which was not offered"
                ));
            }
            request => {
                // A packet that comes while no device is there was meant for the one that went.
                if let Slot::Occupied(device) = &mut guest.slot {
                    let mut transfers = Transfers {
                        device,
                        writer: &mut guest.writer,
                        stick: &mut self.stick,
                        intake: &mut self.intake,
                        now,
                    };
                    transfers.follow(id, request);
                }
            }
        }
    }
}
