//! Requests to the computer while a job runs: that other programs leave the modem alone, and that
//! nothing sends the computer to sleep under it. And what is asked once and for good: permission.
//!
//! A job takes both through the [`Guard`] trait; tests and the simulated modem give [`Unguarded`]. All
//! of it ends by itself when this process ends, however it ends: every hold is a connection or a file
//! of ours, and the system closes those.

mod awake;
#[cfg(target_os = "linux")]
mod computer;
#[cfg(target_os = "linux")]
mod device;
mod exclusivity;
#[cfg(target_os = "linux")]
mod message_bus;
#[cfg(target_os = "linux")]
mod modem_manager;
pub mod power;
pub mod rules;
pub mod slept;
#[cfg(target_os = "linux")]
mod udev;

use std::fmt;

use crate::bus::Whereabouts;

#[cfg(target_os = "linux")]
pub use computer::{Computer, plugged_in};
pub use exclusivity::{Evidence, Exclusivity, Obstacle, Span};

/// How it stands with installed rules and the modems that are plugged in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plugged {
    /// No modem is.
    Nothing,
    /// The rules act on all of them.
    Settled,
    /// One was plugged in before the rules were there, and they act on it when it is plugged in again.
    NeedsReplug,
}

/// Something that holds for as long as it is kept.
pub trait Hold: fmt::Debug {}

/// Asks the computer for what a job needs.
pub trait Guard: Send + fmt::Debug {
    /// Whether it is known that no other program will touch the modem there. Does what it can for that:
    /// `ModemManager` is asked to leave the modem alone, until [`Self::release`] or the end of this process.
    /// Asked again, it looks whether that still holds.
    fn exclusivity(&mut self, place: &Whereabouts, span: Span) -> Exclusivity;

    /// Whether something happened since [`Self::exclusivity`] was asked last that its answer may have rested on. A cheap
    /// look, made before every block.
    fn may_have_changed(&mut self) -> bool {
        false
    }

    /// Gives the modem back.
    fn release(&mut self);

    /// Whether `ModemManager` leaves a modem alone for us.
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
    fn exclusivity(&mut self, _place: &Whereabouts, _span: Span) -> Exclusivity {
        Exclusivity::Proven(Evidence::NoDevice)
    }

    fn release(&mut self) {}

    fn holds(&self) -> bool {
        false
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        Some(Box::new(Nothing))
    }
}

/// Where there are no such rules there is nothing to wait for.
#[cfg(not(target_os = "linux"))]
pub fn plugged_in() -> Plugged {
    Plugged::Nothing
}

/// This computer. No daemon reaches for modems by itself here, so there is nobody to ask.
#[cfg(not(target_os = "linux"))]
#[derive(Debug, Default)]
pub struct Computer(());

#[cfg(not(target_os = "linux"))]
impl Guard for Computer {
    fn exclusivity(&mut self, _place: &Whereabouts, _span: Span) -> Exclusivity {
        Exclusivity::Proven(Evidence::NoModemManager)
    }

    fn release(&mut self) {}

    fn holds(&self) -> bool {
        false
    }

    fn keep_awake(&mut self) -> Option<Box<dyn Hold>> {
        awake::keep()
    }
}
