//! Reading everything that a health report has: who the modem is, what its card, lock and network say, and
//! how its functions are set. Sends only commands that read.

use serde::Serialize;

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::read_modem::{read_composition, read_line, read_voice};
use super::report::ModemReport;
use super::stored_setting::{previous_composition, seen_disks};
use crate::modem::sim::PinTries;
use crate::modem::{Composition, SerialNumber, Voice};
use crate::progress::{Plan, Stage};

/// Everything that a health report says, as it was read. What the modem did not answer is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HealthReading {
    /// The identity of the modem, its card, lock, setting and network.
    pub modem: ModemReport,
    /// Its serial number, masked when this is written out.
    pub serial: Option<SerialNumber>,
    /// The attempts that are left for PIN and PUK.
    pub pin_attempts: Option<PinTries>,
    /// Whether voice calls are on.
    pub voice: Option<Voice>,
    /// Which parts it shows on the USB.
    pub composition: Option<Composition>,
    /// The number of disks that the computer sees of it, CD-ROM and card reader, where it shows that.
    pub disks: Option<usize>,
    /// The value that it had before this program changed it, where there is one to go back to.
    pub previous_composition: Option<Composition>,
}

/// Reading everything that a health report has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExamineRequest;

impl Job for ExamineRequest {
    const NAME: &'static str = "examine";
    const PLAN: Plan = &[(Stage::Identify, 80), (Stage::Diagnose, 20)];
    type Done = Box<HealthReading>;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Box<HealthReading>, JobError> {
        let (mut link, modem) = connect::introduce(context, Stage::Identify)?;
        context.enter(Stage::Diagnose);
        let link = &mut link;
        let serial = read_line(context, link, "AT^SN", |line| line.parse().ok())?;
        let pin_attempts = read_line(context, link, "AT^CPIN?", |line| PinTries::parse(line).ok())?;
        let voice = read_voice(context, link)?;
        let composition = read_composition(context, link)?;
        let previous_composition = composition
            .filter(|_| modem.family.takes_composition())
            .and_then(|now| previous_composition(context, &modem, now).ok());
        Ok(Box::new(HealthReading {
            modem,
            serial,
            pin_attempts,
            voice,
            composition,
            disks: seen_disks(context),
            previous_composition,
        }))
    }
}
