//! This computer, asked for what a job needs.

use std::path::Path;
use std::time::Duration;

use super::device::Device;
use super::exclusivity::{Evidence, Exclusivity, Obstacle, Span};
use super::modem_manager::{self, InhibitOutcome, Inhibition, Manager, OwnerWatch, Presence};
use super::udev::{self, Ignored};
use super::{Guard, Hold, Plugged, awake, rules};
use crate::bus::Whereabouts;
use crate::bus::system::{root, sticks};

/// This computer.
#[derive(Debug, Default)]
pub struct Computer {
    inhibition: Option<Inhibition>,
    watch: Option<OwnerWatch>,
}

impl Guard for Computer {
    fn exclusivity(&mut self, place: &Whereabouts, span: Span) -> Exclusivity {
        if is_made_up() {
            return Exclusivity::Proven(Evidence::NoDevice);
        }
        self.watch();
        let device = Device::at(&root().join("sys"), place);
        if let Some(inhibition) = &self.inhibition {
            if inhibition.is_of(&device) && inhibition.still_holds(&device) {
                return inhibited(inhibition, &device, span);
            }
            log::warn!("ModemManager does not leave the modem alone any more");
            self.inhibition = None;
        }
        match modem_manager::look() {
            Ok(Presence::Running(manager)) => self.beside(manager, &device, span),
            _ if device.is_pseudo_terminal => Exclusivity::Proven(Evidence::NoDevice),
            Ok(Presence::Absent) => Exclusivity::Proven(Evidence::NoModemManager),
            // Its udev rules hold for whichever process comes.
            Ok(Presence::Starting)
                if span == Span::InDownloadMode && ignored(&device) == Ignored::Yes =>
            {
                Exclusivity::Proven(Evidence::Ignored)
            }
            Ok(Presence::Starting) => Exclusivity::Pending,
            // The wait before a block is seconds, and any program may have it started in one of them. Before
            // that the modem is only asked.
            Ok(Presence::MayStart) => match span {
                Span::Now => Exclusivity::Proven(Evidence::NoModemManager),
                Span::IntoDownloadMode if covers_download_mode(&device) => {
                    Exclusivity::Proven(Evidence::NoModemManager)
                }
                Span::InDownloadMode if ignored(&device) == Ignored::Yes => {
                    Exclusivity::Proven(Evidence::Ignored)
                }
                Span::InDownloadMode if ignored(&device) == Ignored::NotKnown => {
                    Exclusivity::Pending
                }
                Span::IntoDownloadMode | Span::InDownloadMode => {
                    Exclusivity::Unproven(Obstacle::MayStart)
                }
            },
            Err(words) => Exclusivity::Unproven(Obstacle::CannotTell(words)),
        }
    }

    fn may_have_changed(&mut self) -> bool {
        self.watch.as_ref().is_some_and(OwnerWatch::take)
    }

    fn release(&mut self) {
        self.inhibition = None;
        self.watch = None;
    }

    fn holds(&self) -> bool {
        self.inhibition.is_some()
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        awake::keep()
    }
}

impl Computer {
    /// Begins to watch, or forgets what was noticed before a question whose answer reckons with it.
    fn watch(&mut self) {
        match &self.watch {
            Some(watch) => {
                watch.take();
            }
            None => {
                self.watch = OwnerWatch::start()
                    .inspect_err(|error| log::debug!("ModemManager cannot be watched: {error}"))
                    .ok();
            }
        }
    }

    /// Beside a `ModemManager` that runs.
    fn beside(&mut self, manager: Manager, device: &Device, span: Span) -> Exclusivity {
        let asked = match manager.modem_of(device) {
            Ok(Some(uid)) => manager.inhibit(uid, device),
            Ok(None) => return without_its_modem(device, span),
            Err(error) => Err(error),
        };
        let came_late = || ignored(device) == Ignored::TooLate;
        Exclusivity::Unproven(match asked {
            Ok(InhibitOutcome::Granted(inhibition)) => {
                let answer = inhibited(&inhibition, device, span);
                self.inhibition = Some(inhibition);
                return answer;
            }
            Ok(InhibitOutcome::NotNow) => return Exclusivity::Pending,
            Ok(InhibitOutcome::Denied(_) | InhibitOutcome::Refused(_)) if came_late() => {
                Obstacle::RuleCameLate
            }
            Ok(InhibitOutcome::Denied(words)) => Obstacle::BusPolicy(words),
            Ok(InhibitOutcome::Refused(words)) => Obstacle::Refused(words),
            Err(error) => Obstacle::CannotTell(format!("ModemManager gave no answer: {error}")),
        })
    }
}

/// Whether the computer is a made-up one without a message bus of its own: the ports of such a one lead to
/// pseudo-terminals, and the real `ModemManager` knows nothing of its devices.
fn is_made_up() -> bool {
    root() != Path::new("/") && std::env::var_os("DBUS_SYSTEM_BUS_ADDRESS").is_none()
}

/// The worth of an inhibition that holds.
fn inhibited(inhibition: &Inhibition, device: &Device, span: Span) -> Exclusivity {
    let reaches = match span {
        Span::Now => true,
        // No device comes in its place.
        _ if device.is_pseudo_terminal => true,
        Span::IntoDownloadMode => inhibition.is_of_usb_port() || covers_download_mode(device),
        Span::InDownloadMode => inhibition.is_of_usb_port() || ignored(device) == Ignored::Yes,
    };
    if reaches {
        Exclusivity::Proven(Evidence::Inhibited)
    } else {
        Exclusivity::Unproven(Obstacle::DownloadMode)
    }
}

/// `ModemManager` runs and has no modem that is this device: it ignores it, or is still looking at it, or gave
/// up. Only the first is known to last.
fn without_its_modem(device: &Device, span: Span) -> Exclusivity {
    if device.is_pseudo_terminal {
        return Exclusivity::Proven(Evidence::NoDevice);
    }
    match (ignored(device), span) {
        (Ignored::Yes, Span::IntoDownloadMode) if !covers_download_mode(device) => {
            Exclusivity::Unproven(Obstacle::DownloadMode)
        }
        (Ignored::Yes, _) => Exclusivity::Proven(Evidence::Ignored),
        (Ignored::TooLate, _) => Exclusivity::Unproven(Obstacle::RuleCameLate),
        // A loader is never its modem, so that waiting for that is in vain.
        (Ignored::No, Span::InDownloadMode) => Exclusivity::Unproven(Obstacle::DownloadMode),
        (Ignored::No | Ignored::NotKnown, _) => Exclusivity::Pending,
    }
}

/// The udev properties that tell `ModemManager` to ignore the device.
fn ignored(device: &Device) -> Ignored {
    let since_start = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    let now = Duration::try_from(since_start).unwrap_or_default();
    device.sysfs.as_deref().map_or(Ignored::NotKnown, |sysfs| {
        udev::ignored(&root(), sysfs, now)
    })
}

/// How it stands with the modems of the vendor that are plugged in.
pub fn plugged_in() -> Plugged {
    let mut found = Plugged::Nothing;
    for socket in sticks().into_iter().filter_map(|stick| stick.location) {
        let place = Whereabouts {
            port: None,
            location: Some(socket),
        };
        match ignored(&Device::at(&root().join("sys"), &place)) {
            Ignored::TooLate => return Plugged::NeedsReplug,
            Ignored::No | Ignored::Yes => found = Plugged::Settled,
            // It has just come, and udev is not done with it.
            Ignored::NotKnown => {}
        }
    }
    found
}

/// Whether `ModemManager` will be told to ignore the device when it comes back in download mode: our rule for
/// that is in place, and udev has read it.
fn covers_download_mode(device: &Device) -> bool {
    device
        .sysfs
        .as_deref()
        .is_some_and(|sysfs| udev::knows_our_rules(&root(), sysfs) && rules::are_in_place(&root()))
}
