//! The meaning of a condition for the owner: one value for each that an owner can tell apart.

use super::{Changed, Condition, Last, Running, Written};

/// The meaning of a condition for the owner. Each face has its own words for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning<'c> {
    /// Nothing was written.
    Untouched,
    /// Nothing was written, and it is in repair mode.
    InRepairModeEmpty,
    /// Nothing was written, and it may be in repair mode.
    MaybeInRepairMode,
    /// It was found in repair mode.
    FoundInRepairMode,
    /// Writing had begun, and it is in repair mode.
    HalfWritten,
    /// Writing had begun, and it is not there.
    HalfWrittenAway,
    /// Everything was accepted, and nothing was seen since.
    NotKnown,
    /// It was written and runs.
    Running {
        /// The version that it reports.
        version: &'c str,
    },
    /// It was written and runs, and does not tell its version.
    RunningUnread,
    /// A modem runs that says it is another one.
    Another,
    /// It was written and shows its CD-ROM.
    CdRom,
    /// It was written, ran, and is not there.
    RanAndLeft,
    /// A setting was sent and not read back.
    SettingSent,
    /// A setting was changed.
    SettingChanged,
    /// A code was sent, and what came of it was not read.
    CodeSent,
    /// A wrong code used an attempt up.
    AttemptUsed,
    /// A code was accepted.
    CodeAccepted,
    /// Another program was started.
    OtherProgram,
}

impl<'c> Meaning<'c> {
    /// The meaning of `condition`.
    pub fn of(condition: &'c Condition) -> Self {
        match condition {
            Condition::DownloadMode(written) => match written {
                Written::Nothing => return Self::InRepairModeEmpty,
                Written::Part { .. } | Written::Whole => return Self::HalfWritten,
                Written::Unknown => return Self::FoundInRepairMode,
            },
            Condition::Away(Last::DownloadMode(written)) => match written {
                Written::Nothing => return Self::MaybeInRepairMode,
                Written::Part { .. } | Written::Whole => return Self::HalfWrittenAway,
                Written::Unknown => return Self::FoundInRepairMode,
            },
            Condition::Away(Last::Switching | Last::Restarting { whole: false }) => {
                return Self::MaybeInRepairMode;
            }
            Condition::Away(Last::Restarting { whole: true }) => return Self::NotKnown,
            Condition::Unknown
            | Condition::Running(_)
            | Condition::CdRom(_)
            | Condition::Away(Last::Running(_) | Last::CdRom(_)) => {}
        }
        match (condition.changed_when_running(), condition) {
            (Changed::Nothing, _) => Self::Untouched,
            (Changed::SettingSent, _) => Self::SettingSent,
            (Changed::Setting, _) => Self::SettingChanged,
            (Changed::CodeSent, _) => Self::CodeSent,
            (Changed::AttemptUsed, _) => Self::AttemptUsed,
            (Changed::CodeAccepted, _) => Self::CodeAccepted,
            (Changed::OtherProgram, _) => Self::OtherProgram,
            (Changed::Firmware, Condition::CdRom(_)) => Self::CdRom,
            (Changed::Firmware, Condition::Running(Running { another: true, .. })) => Self::Another,
            (
                Changed::Firmware,
                Condition::Running(Running {
                    version: Some(version),
                    ..
                }),
            ) => Self::Running { version },
            (Changed::Firmware, Condition::Running(_)) => Self::RunningUnread,
            (Changed::Firmware, _) => Self::RanAndLeft,
        }
    }
}
