//! What is asked of the computer while a job runs: that other programs leave the modem alone, and that
//! nothing sends the computer to sleep under it. And what is asked once and for good: permission.
//!
//! A job takes both through the [`Guard`] trait; tests and the simulated modem give [`Unguarded`]. All
//! of it ends by itself when this process ends, however it ends: every hold is a connection or a file
//! of ours, and the system closes those.

mod awake;
#[cfg(target_os = "linux")]
mod device;
#[cfg(target_os = "linux")]
mod modem_manager;
pub mod power;
pub mod rules;
pub mod slept;

use std::fmt;

use crate::bus::Whereabouts;

/// How it stands with `ModemManager` and one modem (`facts/at-and-usb.md` §2, §5).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It is not running, or there is none on this system.
    Absent,
    /// It runs, but has no such modem: it does not care for it, or is still looking at it. It lets
    /// itself be kept off a modem only when it has finished looking.
    NotIts,
    /// It leaves the modem alone until [`Guard::release`] or the end of this process.
    Granted,
    /// It has the modem, and would not be kept off it. Its own words.
    Refused(String),
}

/// Something that holds for as long as it is kept.
pub trait Hold: fmt::Debug {}

/// Asks the computer for what a job needs.
pub trait Guard: Send + fmt::Debug {
    /// Asks `ModemManager` to leave the modem there alone. Asked again, it changes nothing that was
    /// granted.
    fn claim(&mut self, place: &Whereabouts) -> Claim;

    /// Gives the modem back.
    fn release(&mut self);

    /// Whether a modem is claimed.
    fn holds(&self) -> bool;

    /// Keeps the computer from sleeping and shutting down for as long as what is given is kept. `None`
    /// when nothing could be had.
    fn keep_awake(&mut self) -> Option<Box<dyn Hold>>;
}

/// Asks nothing of anybody: for the simulated modem and for tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unguarded;

/// Nothing is held, and nothing needs to be.
#[derive(Debug)]
struct Nothing;

impl Hold for Nothing {}

impl Guard for Unguarded {
    fn claim(&mut self, _place: &Whereabouts) -> Claim {
        Claim::Absent
    }

    fn release(&mut self) {}

    fn holds(&self) -> bool {
        false
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        Some(Box::new(Nothing))
    }
}

/// This computer.
#[derive(Debug, Default)]
pub struct Computer {
    #[cfg(target_os = "linux")]
    inhibition: Option<modem_manager::Inhibition>,
}

#[cfg(target_os = "linux")]
impl Guard for Computer {
    fn claim(&mut self, place: &Whereabouts) -> Claim {
        use modem_manager::Answer;

        let device = device::Device::at(&crate::bus::system::root().join("sys"), place);
        if self.inhibition.as_ref().is_some_and(|it| it.is_of(&device)) {
            return Claim::Granted;
        }
        match modem_manager::ask(&device) {
            Ok(Answer::NotRunning) => Claim::Absent,
            Ok(Answer::NoSuchModem) => Claim::NotIts,
            Ok(Answer::Refused(words)) => Claim::Refused(words),
            Ok(Answer::Granted(inhibition)) => {
                self.inhibition = Some(inhibition);
                Claim::Granted
            }
            Err(error) => {
                log::info!("ModemManager cannot be asked: {error}");
                Claim::Absent
            }
        }
    }

    fn release(&mut self) {
        self.inhibition = None;
    }

    fn holds(&self) -> bool {
        self.inhibition.is_some()
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        awake::keep()
    }
}

/// Elsewhere no daemon reaches for modems by itself, so there is nobody to ask.
#[cfg(not(target_os = "linux"))]
impl Guard for Computer {
    fn claim(&mut self, _place: &Whereabouts) -> Claim {
        Claim::Absent
    }

    fn release(&mut self) {}

    fn holds(&self) -> bool {
        false
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        awake::keep()
    }
}
