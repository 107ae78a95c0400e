//! Control transfers of the guest to the device, carried out and answered.

use std::time::Instant;

use super::descriptors::CONFIGURATION;
use super::device::Device;
use super::inward::InRequest;
use super::outward::OutTransfer;
use super::packet::GuestRequest;
use super::reply::{Status, Writer};
use crate::intake::Intake;
use crate::stick::Stick;

/// A request to the device, with all that it may touch.
pub(super) struct Transfers<'a> {
    pub(super) device: &'a mut Device,
    pub(super) writer: &'a mut Writer,
    pub(super) stick: &'a mut Stick,
    pub(super) intake: &'a mut Intake,
    pub(super) now: Instant,
}

impl Transfers<'_> {
    pub(super) fn follow(&mut self, id: u64, request: GuestRequest) {
        let now = self.now;
        match request {
            GuestRequest::Reset => self.device.restart(now, self.stick, self.intake),
            GuestRequest::SetConfiguration(configuration) => {
                let done = self
                    .device
                    .configure(now, configuration, self.stick, self.intake);
                self.send_replies();
                let status = if done {
                    self.describe();
                    Status::Success
                } else {
                    Status::Stall
                };
                let configuration = self.configuration();
                self.writer.configuration_status(id, status, configuration);
            }
            GuestRequest::GetConfiguration => {
                let configuration = self.configuration();
                self.writer
                    .configuration_status(id, Status::Success, configuration);
            }
            GuestRequest::SetAlternate {
                interface,
                alternate,
            } => {
                let status = self.alternate_status(interface);
                if alternate == 0 && status == Status::Success {
                    self.describe();
                    self.writer.alternate_status(id, status, interface);
                } else {
                    self.writer.alternate_status(id, Status::Stall, interface);
                }
            }
            GuestRequest::GetAlternate(interface) => {
                let status = self.alternate_status(interface);
                self.writer.alternate_status(id, status, interface);
            }
            GuestRequest::StartInterrupt(endpoint) => {
                let status = self.device.want_notices(endpoint, true);
                self.writer.interrupt_status(id, status, endpoint);
                self.device.flush_notices();
            }
            GuestRequest::StopInterrupt(endpoint) => {
                let status = self.device.want_notices(endpoint, false);
                self.writer.interrupt_status(id, status, endpoint);
            }
            GuestRequest::Cancel => self.device.cancel(now, id, self.stick, self.intake),
            GuestRequest::Control(setup, data) => {
                self.device.control(now, id, setup, &data, self.stick);
            }
            GuestRequest::BulkIn {
                endpoint,
                stream,
                length,
            } => self.device.bulk_in(InRequest {
                id,
                endpoint,
                stream,
                most: length,
            }),
            GuestRequest::BulkOut {
                endpoint,
                stream,
                data,
            } => {
                let transfer = OutTransfer {
                    id,
                    endpoint,
                    stream,
                    data,
                };
                self.device.bulk_out(now, transfer, self.stick, self.intake);
            }
            GuestRequest::InterruptOut(endpoint) => self.device.interrupt_out(id, endpoint),
            // Not about the device.
            GuestRequest::Hello { .. }
            | GuestRequest::DisconnectAck
            | GuestRequest::FilterReject
            | GuestRequest::Filter(_)
            | GuestRequest::NotOffered(_) => {}
        }
        self.send_replies();
    }

    fn send_replies(&mut self) {
        for reply in self.device.take_replies() {
            self.writer.reply(&reply);
        }
    }

    fn describe(&mut self) {
        self.writer
            .endpoints(&self.device.looks, self.device.configured);
    }

    fn configuration(&self) -> u8 {
        if self.device.configured {
            CONFIGURATION
        } else {
            0
        }
    }

    /// Each interface of the configured device has one alternate setting, 0.
    fn alternate_status(&self, interface: u8) -> Status {
        if self.device.configured && self.device.interface(interface).is_some() {
            Status::Success
        } else {
            Status::Stall
        }
    }
}
