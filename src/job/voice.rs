//! Turning voice calls on.

use serde::Serialize;

use super::connect;
use super::context::Context;
use super::definition::Job;
use super::error::JobError;
use super::stored_setting::{Change, read_voice};
use super::timing;
use crate::bus::Role;
use crate::guard::Span;
use crate::modem::Voice;
use crate::progress::{Plan, Stage};

/// Turning voice calls on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoiceRequest;

/// The setting that was read back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VoiceTurnedOn {
    /// The state before.
    pub before: Voice,
    /// The state that was read back.
    pub after: Voice,
    /// The command that was sent. Absent where voice calls were on already.
    pub sent: Option<String>,
}

impl Job for VoiceRequest {
    const NAME: &'static str = "voice";
    const PLAN: Plan = &[(Stage::Identify, 60), (Stage::ChangeSetting, 40)];
    type Done = VoiceTurnedOn;

    fn run(&self, context: &mut Context<'_, '_>) -> Result<VoiceTurnedOn, JobError> {
        let (mut link, modem) = connect::introduce(context, Stage::Identify)?;
        let before = read_voice(context, &mut link)?;
        if before == Voice::On {
            return Ok(VoiceTurnedOn {
                before,
                after: before,
                sent: None,
            });
        }
        context.check_cancelled()?;

        context.enter(Stage::ChangeSetting);
        context.must_be_alone(Role::PcUi, Span::Now)?;
        let change = Change {
            job: "voice",
            setting: Voice::COMMAND,
            before,
            wanted: Voice::On,
            command: Voice::TURN_ON.to_owned(),
        };
        change.open_journal(context, &modem)?;
        let after = change.carry_out(context, &mut link, timing::AT_STORE, read_voice)?;
        Ok(VoiceTurnedOn {
            before,
            after,
            sent: Some(change.command),
        })
    }
}
