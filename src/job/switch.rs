//! A modem that still shows itself as a CD-ROM: waiting until the computer has switched it, and switching it
//! when the computer does not.
//!
//! Most computers do it by themselves within seconds (`docs/facts/at-and-usb.md` §4), and two who switch at once
//! are in each other's way. So the computer goes first. The switch is believed only when the same socket shows a device
//! with ports or a network and no CD-ROM alone; what the stick says to the message proves nothing.

use std::time::{Duration, Instant};

use serde::Serialize;

use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::timing;
use crate::bus::{Role, SwitchError, VendorDevice};
use crate::modem::switch::{is_after, plan};
use crate::modem::usb::UsbState;
use crate::problem::Problem;
use crate::progress::{Plan, Stage};

/// A wish to have the modem switched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SwitchRequest {
    /// How long it has been seen as a CD-ROM already. The computer is left that much less time.
    pub seen_for: Duration,
}

/// The one that switched the modem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SwitchedBy {
    /// It was no CD-ROM to begin with.
    Nobody,
    /// The computer, or the modem by itself.
    System,
    /// This program.
    ThisProgram,
}

/// A modem that is no CD-ROM any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Switched {
    /// The USB socket.
    pub socket: String,
    /// The vendor id.
    pub vid: u16,
    /// The product id that it has now.
    pub pid: u16,
    /// The device's state now.
    pub state: UsbState,
    /// The one that switched it.
    pub by: SwitchedBy,
    /// Whether a port that can be asked showed up too. Without one a driver is missing.
    pub port: bool,
}

impl Job for SwitchRequest {
    const NAME: &'static str = "switch mode";
    const PLAN: Plan = &[
        (Stage::WaitForSystemSwitch, 10),
        (Stage::SwitchMode, 3),
        (Stage::WaitForReturn, 20),
    ];
    type Done = Switched;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Switched, JobError> {
        context.enter(Stage::WaitForSystemSwitch);
        let was_seen = !self.seen_for.is_zero();
        let (found, was_away) = the_one(context, was_seen)?;
        if !found.shows_cdrom() {
            let by = if was_seen || was_away {
                SwitchedBy::System
            } else {
                SwitchedBy::Nobody
            };
            let switched = switched(context, found, by);
            return match (by, switched.state) {
                (SwitchedBy::Nobody, UsbState::Download) => Err(JobError::new(
                    Problem::InDownloadMode,
                    "its USB interfaces are those of a loader",
                )),
                (SwitchedBy::Nobody, _) if !switched.port => Err(not_switched(&switched)),
                _ => Ok(switched),
            };
        }
        context.log(format!(
            "{:04x}:{:04x} in {} shows itself as a CD-ROM",
            found.vid, found.pid, found.socket
        ));
        let patience = timing::SYSTEM_SWITCH.saturating_sub(self.seen_for);
        let mut held = None;
        let by = match stays(context, &found, patience)? {
            Some(still) => {
                context.enter(Stage::SwitchMode);
                context.check_cancelled()?;
                match send(context, &still) {
                    // The program that has its disk now may be the computer's own switch.
                    Err(error @ JobError::Switch(SwitchError::Busy(_))) => {
                        context.log(error.to_string());
                        held = Some(error);
                        SwitchedBy::System
                    }
                    outcome => outcome?,
                }
            }
            None => SwitchedBy::System,
        };
        context.enter(Stage::WaitForReturn);
        match (wait_for_arrival(context, &found), held) {
            (Ok(arrived), _) => Ok(switched(context, arrived, by)),
            (Err(JobError::CdromMode(_)), Some(held)) => Err(held),
            (Err(error), _) => Err(error),
        }
    }
}

/// The device that is meant: the only CD-ROM, or else the only modem, and whether it was away at first. One that is
/// away may be switching right now, surely when it `was_seen` before.
fn the_one(
    context: &mut Context<'_, '_>,
    was_seen: bool,
) -> Result<(VendorDevice, bool), JobError> {
    let begun = context.now();
    let patience = if was_seen {
        timing::SWITCHED
    } else {
        timing::SWITCHING
    };
    let deadline = begun + patience;
    let mut devices = context.bus().vendor_devices();
    let was_away = devices.is_empty();
    if was_away {
        context.log("no modem is on the USB; waiting for one that is switching just now");
    }
    while (devices.is_empty() || devices.iter().any(is_undescribed)) && context.now() < deadline {
        tell_time(context, begun, patience);
        context.check_cancelled()?;
        context.poll_wait(timing::LOOK, deadline)?;
        devices = context.bus().vendor_devices();
    }
    let (disks, others): (Vec<VendorDevice>, Vec<VendorDevice>) =
        devices.into_iter().partition(VendorDevice::shows_cdrom);
    let candidates = if disks.is_empty() { others } else { disks };
    let sockets: Vec<&str> = candidates
        .iter()
        .map(|device| device.socket.as_str())
        .collect();
    match candidates.as_slice() {
        [one] => Ok((one.clone(), was_away)),
        [] => Err(JobError::new(Problem::NoDevice, "no modem is on the USB")),
        [first, ..] => Err(JobError::new(
            if first.shows_cdrom() {
                Problem::CdromMode
            } else {
                Problem::SeveralModems
            },
            format!(
                "several modems are there: {}; choose one, on the command line with --stick",
                sockets.join(", ")
            ),
        )),
    }
}

/// Whether nothing tells yet what this device is: its interfaces are listed a moment after the device itself.
fn is_undescribed(device: &VendorDevice) -> bool {
    device.interfaces.is_empty() && device.state() == UsbState::Unknown
}

/// A device that was no CD-ROM to begin with and has no port: there is nothing to switch.
fn not_switched(found: &Switched) -> JobError {
    let problem = match found.state {
        UsbState::NetworkCard => Problem::NetworkCard,
        UsbState::BootRom => Problem::BootRom,
        _ => Problem::NoDriver,
    };
    let detail = format!(
        "{:04x}:{:04x} in {} is no CD-ROM, and no port of it can be used",
        found.vid, found.pid, found.socket
    );
    JobError::new(problem, detail)
}

/// The device in the USB port now.
fn in_socket(context: &mut Context<'_, '_>, socket: &str) -> Option<VendorDevice> {
    let devices = context.bus().vendor_devices();
    devices.into_iter().find(|device| device.socket == socket)
}

/// The CD-ROM as it is listed after `patience`; `None` as soon as it is none any more.
fn stays(
    context: &mut Context<'_, '_>,
    found: &VendorDevice,
    patience: Duration,
) -> Result<Option<VendorDevice>, JobError> {
    let begun = context.now();
    let deadline = begun + patience;
    loop {
        let still = in_socket(context, &found.socket).filter(|now| is_same_disk(found, now));
        if still.is_none() || context.now() >= deadline {
            return Ok(still);
        }
        tell_time(context, begun, patience);
        context.check_cancelled()?;
        context.poll_wait(timing::LOOK, deadline)?;
    }
}

/// Its interfaces may be listed a moment after the device itself, so only the id and the state count.
fn is_same_disk(before: &VendorDevice, now: &VendorDevice) -> bool {
    before.socket == now.socket && before.pid == now.pid && now.shows_cdrom()
}

fn send(context: &mut Context<'_, '_>, found: &VendorDevice) -> Result<SwitchedBy, JobError> {
    let plan = plan(found.vid, found.pid, &found.interfaces)
        .map_err(|no| JobError::CdromMode(no.to_string()))?;
    if !plan.is_listed {
        context.log(format!(
            "no table has {:04x}:{:04x}; it shows disks alone and is sent the usual message",
            found.vid, found.pid
        ));
    }
    let outcome = context.bus().switch(&found.socket, plan.message);
    match outcome {
        Ok(reply) => {
            context.log(format!("the switch was sent: {reply:?}"));
            Ok(SwitchedBy::ThisProgram)
        }
        // It left between the last look and now.
        Err(SwitchError::Gone) => Ok(SwitchedBy::System),
        Err(error) => Err(error.into()),
    }
}

/// Waits until the same socket shows what the stick becomes.
fn wait_for_arrival(
    context: &mut Context<'_, '_>,
    before: &VendorDevice,
) -> Result<VendorDevice, JobError> {
    let begun = context.now();
    let deadline = begun + timing::SWITCHED;
    loop {
        let now_there = in_socket(context, &before.socket);
        if let Some(device) = &now_there
            && is_after(before.pid, device.vid, device.pid, &device.interfaces)
        {
            return Ok(device.clone());
        }
        if context.now() >= deadline {
            return Err(not_arrived(now_there.as_ref()));
        }
        tell_time(context, begun, timing::SWITCHED);
        context.check_cancelled()?;
        context.poll_wait(timing::LOOK, deadline)?;
    }
}

fn not_arrived(there: Option<&VendorDevice>) -> JobError {
    match there {
        None => JobError::new(Problem::DidNotComeBack, "it left its socket and stays away"),
        Some(device) if device.shows_cdrom() => JobError::CdromMode(format!(
            "it is still {:04x}:{:04x}, a CD-ROM, after the switch",
            device.vid, device.pid
        )),
        Some(device) => JobError::new(
            Problem::DidNotComeBack,
            format!(
                "{:04x}:{:04x} is in its socket, which is no modem",
                device.vid, device.pid
            ),
        ),
    }
}

fn switched(context: &mut Context<'_, '_>, device: VendorDevice, by: SwitchedBy) -> Switched {
    let state = device.state();
    let port = state != UsbState::NetworkCard && wait_for_port(context);
    Switched {
        socket: device.socket,
        vid: device.vid,
        pid: device.pid,
        state,
        by,
        port,
    }
}

/// A driver takes a moment to make the ports.
fn wait_for_port(context: &mut Context<'_, '_>) -> bool {
    let deadline = context.now() + timing::PORTS;
    loop {
        if context.bus().present(Role::PcUi) || context.bus().present(Role::Download) {
            return true;
        }
        if context.now() >= deadline || context.poll_wait(timing::LOOK, deadline).is_err() {
            return false;
        }
    }
}

fn tell_time(context: &mut Context<'_, '_>, begun: Instant, whole: Duration) {
    let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let passed = context.now().saturating_duration_since(begun);
    context.within(milliseconds(passed), milliseconds(whole));
}

/// Whether the only thing that this bus could mean still shows itself as a CD-ROM.
pub(super) fn is_only_cdrom(context: &mut Context<'_, '_>) -> bool {
    let devices = context.bus().vendor_devices();
    !devices.is_empty() && devices.iter().all(VendorDevice::shows_cdrom)
}

/// Looks after a modem that comes back from a restart as a CD-ROM, as many do each time they start, on a
/// computer that does not switch it.
#[derive(Debug, Default)]
pub(super) struct Returning {
    since: Option<(VendorDevice, Instant)>,
    sent: bool,
}

impl Returning {
    /// Looks once. Sends the switch when the computer had its time, and only once.
    pub(super) fn look(&mut self, context: &mut Context<'_, '_>) {
        if self.sent {
            return;
        }
        let devices = context.bus().vendor_devices();
        // With several, nobody knows which is the one.
        let [device] = devices.as_slice() else {
            self.since = None;
            return;
        };
        let now = context.now();
        match &self.since {
            Some((seen, since)) if is_same_disk(seen, device) => {
                if now.saturating_duration_since(*since) < timing::SYSTEM_SWITCH {
                    return;
                }
            }
            _ => {
                self.since = device.shows_cdrom().then(|| (device.clone(), now));
                return;
            }
        }
        self.sent = true;
        context.log("it came back as a CD-ROM and stays one; switching it");
        // A failure leaves the wait as it is; its end has its own problem.
        if let Err(error) = send(context, device) {
            context.log(format!("it could not be switched: {error}"));
        }
    }
}
