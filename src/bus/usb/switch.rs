//! Sending the message that makes a stick leave its CD-ROM state.
//!
//! The message goes over the mass-storage interface, whose driver has to let go of it first; only Linux lets
//! a program ask for that (`docs/facts/at-and-usb.md` §4). Windows gives the interface to nobody while its disk
//! driver holds it, and macOS keeps the disk driver attached even to a program that captures the device. There
//! the answer is [`SwitchError::NotPossible`], and nothing was sent.

#[cfg(any(target_os = "linux", test))]
use std::time::{Duration, Instant};

#[cfg(any(target_os = "linux", test))]
use super::pipe::{BulkPipe, Direction, Fault, Sent, SentEnd};

/// How long a stick may take the message.
#[cfg(any(target_os = "linux", test))]
const SEND: Duration = Duration::from_secs(2);
/// How long its reply, or its leaving, is looked for. The reply need not come (`docs/facts/at-and-usb.md` §4 \[C\]);
/// meanwhile the disk driver is kept away from a stick that is about to leave.
#[cfg(any(target_os = "linux", test))]
const REPLY: Duration = Duration::from_secs(3);

/// The observation after the message went out. None of them proves the switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwitchReply {
    /// The stick left.
    Left,
    /// It answered. What it says means little: some answer with an error and switch.
    Answered,
    /// Nothing.
    Silent,
}

/// Why a message could not be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SwitchError {
    /// This system, or this kind of bus, lets no program do it.
    #[error("this system lets no program switch a modem; nothing was sent")]
    NotPossible,
    /// The stick is not there any more.
    #[error("the modem is gone")]
    Gone,
    /// The system refuses this user (EACCES).
    #[error("no permission to open {0}")]
    NoPermission(String),
    /// Another program holds the stick.
    #[error("{0} is in use by another program")]
    Busy(String),
    /// Another device is in the USB port than the message was meant for; nothing was sent.
    #[error("{0}; nothing was sent")]
    Refused(String),
    /// The system or the stick did not take the message.
    #[error("the message could not be sent: {0}")]
    Failed(String),
}

/// Sends the wrapper, past one stall that another program left behind, and looks for what comes of it.
#[cfg(any(target_os = "linux", test))]
pub(super) fn send(pipe: &mut impl BulkPipe, message: &[u8]) -> Result<SwitchReply, SwitchError> {
    let mut stalled = false;
    loop {
        let deadline = Instant::now() + SEND;
        match pipe.send(message, deadline) {
            Sent {
                taken,
                end: SentEnd::Done,
            } if taken == message.len() => break,
            Sent {
                end: SentEnd::Failed(Fault::Gone),
                ..
            } => return Err(SwitchError::Gone),
            Sent {
                taken: 0,
                end: SentEnd::Failed(Fault::Stall),
            } if !stalled => {
                stalled = true;
                pipe.clear_stall(Direction::Outward).map_err(failed)?;
            }
            Sent { taken, end } => {
                let text = format!("{taken} of {} bytes went out, {end:?}", message.len());
                return Err(SwitchError::Failed(text));
            }
        }
    }
    let deadline = Instant::now() + REPLY;
    let mut reply = Vec::new();
    loop {
        match pipe.receive(&mut reply, deadline) {
            Ok(true) if reply.is_empty() => {}
            // A refusal of the command is an answer too.
            Ok(true) | Err(Fault::Stall) => return Ok(SwitchReply::Answered),
            Err(Fault::Gone) => return Ok(SwitchReply::Left),
            Ok(false) | Err(Fault::Io(_)) => return Ok(SwitchReply::Silent),
        }
    }
}

#[cfg(any(target_os = "linux", test))]
fn failed(fault: Fault) -> SwitchError {
    match fault {
        Fault::Gone => SwitchError::Gone,
        other => SwitchError::Failed(format!("the stall cannot be cleared, {other:?}")),
    }
}

/// Sends `message` to the device, if that is what its own descriptors call for.
#[cfg(target_os = "linux")]
pub(super) fn to_device(
    info: &nusb::DeviceInfo,
    message: crate::modem::SwitchMessage,
) -> Result<SwitchReply, SwitchError> {
    use nusb::MaybeFuture as _;
    use nusb::transfer::{ControlOut, ControlType, Recipient, TransferError};

    use super::endpoints::Endpoints;
    use crate::modem::descriptors;
    use crate::modem::switch::{SwitchMessage, plan};

    let name = super::name(info);
    let device = info
        .open()
        .wait()
        .map_err(|error| open_error(&error, &name))?;
    // The message is judged by what the device itself says now, not by what was listed before.
    let own = device.device_descriptor();
    let interfaces = super::interfaces(&device);
    let wanted = plan(
        own.vendor_id(),
        own.product_id(),
        &descriptors::listed(&interfaces),
    )
    .map_err(|no| SwitchError::Refused(no.to_string()))?;
    if wanted.message != message {
        return Err(SwitchError::Refused(
            "the modem takes another message".to_owned(),
        ));
    }
    match message {
        SwitchMessage::Bulk(bytes) => {
            let disk = interfaces.iter().find(|interface| interface.number == 0);
            let pair = disk
                .and_then(descriptors::Interface::bulk_pair)
                .ok_or_else(|| SwitchError::Refused("its disk takes no bytes".to_owned()))?;
            // When the stick stays, dropping the interface gives it back to the disk driver.
            let interface = device
                .detach_and_claim_interface(0)
                .wait()
                .map_err(|error| open_error(&error, &name))?;
            let mut pipe = Endpoints::open(&interface, pair).map_err(SwitchError::Failed)?;
            send(&mut pipe, &bytes)
        }
        SwitchMessage::Control {
            request,
            value,
            index,
        } => {
            let control = ControlOut {
                control_type: ControlType::Standard,
                recipient: Recipient::Device,
                request,
                value,
                index,
                data: &[],
            };
            match device.control_out(control, SEND).wait() {
                Ok(()) => Ok(SwitchReply::Answered),
                Err(TransferError::Disconnected) => Ok(SwitchReply::Left),
                // A stick that leaves at once does not end the request properly.
                Err(TransferError::Cancelled | TransferError::Fault) => Ok(SwitchReply::Silent),
                Err(error) => Err(SwitchError::Failed(error.to_string())),
            }
        }
    }
}

#[cfg(target_os = "linux")]
fn open_error(error: &nusb::Error, name: &str) -> SwitchError {
    match error.kind() {
        nusb::ErrorKind::Disconnected => SwitchError::Gone,
        nusb::ErrorKind::PermissionDenied => SwitchError::NoPermission(name.to_owned()),
        nusb::ErrorKind::Busy => SwitchError::Busy(name.to_owned()),
        _ => SwitchError::Failed(error.to_string()),
    }
}

#[cfg(test)]
#[path = "tests/switch.rs"]
mod tests;
