//! Reading who the modem is, and what its SIM and its network say. Sends only commands that read.

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::report::ModemReport;
use crate::progress::{Plan, Stage};

/// Why the modem is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IdentifyRequest {
    /// For a person or a script. Changes nothing.
    #[default]
    Read,
    /// Before an interrupted job is resumed: a modem that it left in DIAG is led back to AT.
    BeforeResume,
}

impl Job for IdentifyRequest {
    const NAME: &'static str = "identify";
    const PLAN: Plan = &[(Stage::Identify, 1)];
    type Done = Box<ModemReport>;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<Box<ModemReport>, JobError> {
        context.enter(Stage::Identify);
        let (_, report) = match self {
            Self::Read => connect::to_read(context)?,
            Self::BeforeResume => connect::to_write(context)?,
        };
        Ok(Box::new(report))
    }
}
