//! The condition of the modem: one value for what it is, folded from what was observed.
//!
//! A program reports [`Observation`]s, may write them down, and [`Condition::after`] is the only place where they
//! get a meaning. A running program and the record of an interrupted one fold the same observations, so they
//! cannot disagree. Texts and exit codes are views of this value; nothing keeps an opinion beside it.
//! The diagram of all conditions is in `docs/states.md`.
//!
//! A condition says what was last known. Silence changes nothing; only something that was seen does.

mod meaning;

use serde::ser::SerializeStruct as _;
use serde::{Deserialize, Serialize, Serializer};

pub use meaning::Meaning;

/// The state of the modem, as far as it was observed during one job.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Nothing was observed, and nothing was sent that changes a modem.
    #[default]
    Unknown,
    /// Its firmware answers.
    Running(Running),
    /// It shows itself as a CD-ROM and nothing else.
    CdRom(Changed),
    /// Its loader answers: repair mode, as owners read it.
    DownloadMode(Written),
    /// It has not answered since; what it was last.
    Away(Last),
}

/// A modem whose firmware answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Running {
    /// The version that it reports, if it was read.
    pub version: Option<String>,
    /// Whether it says that it is another modem than the one that the job began with.
    pub another: bool,
    /// The changes to the modem during this job.
    pub changed: Changed,
}

/// The changes to a modem whose firmware runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Changed {
    /// Nothing.
    #[default]
    Nothing,
    /// A setting was sent; whether the modem kept it was not read.
    SettingSent,
    /// A setting was changed and read back.
    Setting,
    /// Firmware or a dashboard was written.
    Firmware,
    /// A code was sent, and what came of it was not read.
    CodeSent,
    /// A wrong code used an attempt up.
    AttemptUsed,
    /// A code was accepted.
    CodeAccepted,
    /// Another program was started, which may have changed anything.
    OtherProgram,
}

/// How much of a package a modem in download mode holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Written {
    /// Nothing: it came from a running firmware, and no START was sent.
    Nothing,
    /// The first START was sent, and not every part was accepted.
    Part {
        /// The number of parts whose END was acknowledged.
        accepted: usize,
    },
    /// Every part was accepted.
    Whole,
    /// It was found in download mode, and nobody here knows what was written before.
    Unknown,
}

/// The state of a modem when it last answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Last {
    /// Its firmware ran.
    Running(Changed),
    /// It showed its CD-ROM.
    CdRom(Changed),
    /// It was about to be switched to download mode, with nothing written.
    Switching,
    /// Its loader answered.
    DownloadMode(Written),
    /// It took the restart out of download mode.
    Restarting {
        /// Whether it had accepted every part before. Otherwise nothing was written.
        whole: bool,
    },
}

/// Something that was seen of the modem, or is about to be sent and can change it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Observation {
    /// The firmware answered; its version was not read (yet).
    Runs,
    /// The firmware answered and was asked for its version.
    Answered {
        /// The version, absent when the modem does not tell it.
        version: Option<String>,
    },
    /// A firmware answered that says it is another modem than before.
    AnsweredAsAnother {
        /// The version that it reports.
        version: Option<String>,
    },
    /// The USB shows its CD-ROM only.
    CdRomSeen,
    /// A loader answered.
    LoaderAnswered,
    /// A loader answered to a repair, which is only asked for where a flash stopped half-way.
    FoundHalfWritten,
    /// The switch to download mode is about to be sent.
    SwitchSent,
    /// The START of a part is about to be sent.
    PartBegun,
    /// The END of a part was acknowledged.
    PartAccepted,
    /// Every part was acknowledged.
    AllAccepted,
    /// The restart out of download mode was acknowledged, or the port left after it.
    RestartTaken,
    /// The port is gone.
    Left,
    /// A setting is about to be sent.
    SettingSent,
    /// The modem refused the setting, so it has the former one.
    SettingRefused,
    /// The other program could not be started.
    ProgramNotStarted,
    /// The modem reports the new setting.
    SettingKept,
    /// Another program is about to be started.
    ProgramStarted,
    /// A code is about to be sent.
    CodeSent,
    /// The attempts show that the code was not looked at.
    CodeNotLookedAt,
    /// The attempts show that the code was wrong.
    AttemptUsed,
    /// The modem shows that the code was right.
    CodeAccepted,
}

/// The consequence of stopping the job now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stopping {
    /// Nothing was changed: it just stops.
    AtOnce,
    /// Nothing was written: a modem that is in download mode is told to leave it, and one that is on its way
    /// there leaves it when it is plugged in again.
    LeadsBack,
    /// The modem stays half-written in repair mode.
    HalfWritten,
    /// Everything was accepted; only the last checks are left out, and can be made later.
    Unproven,
    /// A setting or a code was sent, and that stays as it is.
    SettingStays,
    /// Another program may go on.
    OtherProgram,
}

impl Condition {
    /// The condition after one more observation. Total: whatever is observed counts more than what was
    /// thought before, and what was written is never forgotten before a firmware was seen to run.
    #[must_use]
    pub fn after(self, observation: &Observation) -> Self {
        match observation {
            Observation::Runs => self.runs(None, false),
            Observation::Answered { version } => self.runs(version.clone(), false),
            Observation::AnsweredAsAnother { version } => self.runs(version.clone(), true),
            Observation::CdRomSeen => Self::CdRom(self.changed_when_running()),
            Observation::LoaderAnswered => Self::DownloadMode(self.written_in_loader()),
            Observation::FoundHalfWritten => Self::DownloadMode(Written::Part { accepted: 0 }),
            // Only a running firmware is sent it; one that is written already stays what it is.
            Observation::SwitchSent if self.is_unfinished() => self,
            Observation::SwitchSent => match self.changed_when_running() {
                Changed::Nothing => Self::Away(Last::Switching),
                changed => Self::Away(Last::Running(changed)),
            },
            Observation::PartBegun => Self::DownloadMode(Written::Part {
                accepted: self.accepted(),
            }),
            Observation::PartAccepted => Self::DownloadMode(Written::Part {
                accepted: self.accepted().saturating_add(1),
            }),
            Observation::AllAccepted => Self::DownloadMode(Written::Whole),
            Observation::RestartTaken => self.restarting(),
            Observation::Left => self.left(),
            // A job may change several settings: what was kept is not unsaid by the next one.
            Observation::SettingSent | Observation::SettingRefused
                if self.changed_when_running() == Changed::Setting =>
            {
                self
            }
            Observation::SettingSent => self.with(Changed::SettingSent),
            Observation::SettingRefused
            | Observation::ProgramNotStarted
            | Observation::CodeNotLookedAt => self.with(Changed::Nothing),
            Observation::SettingKept => self.with(Changed::Setting),
            Observation::ProgramStarted => self.with(Changed::OtherProgram),
            Observation::CodeSent => self.with(Changed::CodeSent),
            Observation::AttemptUsed => self.with(Changed::AttemptUsed),
            Observation::CodeAccepted => self.with(Changed::CodeAccepted),
        }
    }

    /// The condition after all of them, from nothing known.
    pub fn fold<'o>(observations: impl IntoIterator<Item = &'o Observation>) -> Self {
        observations.into_iter().fold(Self::Unknown, Self::after)
    }

    fn runs(self, version: Option<String>, another: bool) -> Self {
        let changed = self.changed_when_running();
        let known = match self {
            Self::Running(Running { version, .. }) => version,
            _ => None,
        };
        Self::Running(Running {
            version: version.or(known),
            another,
            changed,
        })
    }

    /// The changes to a modem that is seen with a running firmware after this condition.
    fn changed_when_running(&self) -> Changed {
        match self {
            Self::Running(Running { changed, .. })
            | Self::CdRom(changed)
            | Self::Away(Last::Running(changed) | Last::CdRom(changed)) => *changed,
            Self::DownloadMode(written) | Self::Away(Last::DownloadMode(written)) => {
                match written {
                    Written::Part { .. } | Written::Whole => Changed::Firmware,
                    Written::Nothing | Written::Unknown => Changed::Nothing,
                }
            }
            Self::Away(Last::Restarting { whole: true }) => Changed::Firmware,
            Self::Unknown | Self::Away(Last::Switching | Last::Restarting { whole: false }) => {
                Changed::Nothing
            }
        }
    }

    /// The parts that a loader which answers after this condition has been given.
    fn written_in_loader(&self) -> Written {
        match self {
            Self::DownloadMode(written) | Self::Away(Last::DownloadMode(written)) => *written,
            Self::Away(Last::Restarting { whole: true }) => Written::Whole,
            Self::Away(Last::Switching | Last::Restarting { whole: false }) => Written::Nothing,
            Self::Unknown | Self::Running(_) | Self::CdRom(_) | Self::Away(_) => Written::Unknown,
        }
    }

    fn accepted(&self) -> usize {
        match self {
            Self::DownloadMode(Written::Part { accepted })
            | Self::Away(Last::DownloadMode(Written::Part { accepted })) => *accepted,
            _ => 0,
        }
    }

    fn restarting(self) -> Self {
        match self {
            Self::DownloadMode(Written::Nothing) | Self::Away(Last::Switching) => {
                Self::Away(Last::Restarting { whole: false })
            }
            Self::DownloadMode(Written::Whole) => Self::Away(Last::Restarting { whole: true }),
            other => other.left(),
        }
    }

    fn left(self) -> Self {
        match self {
            Self::Running(Running { changed, .. }) => Self::Away(Last::Running(changed)),
            Self::CdRom(changed) => Self::Away(Last::CdRom(changed)),
            Self::DownloadMode(written) => Self::Away(Last::DownloadMode(written)),
            unseen @ (Self::Unknown | Self::Away(_)) => unseen,
        }
    }

    /// Settings and programs reach only a modem whose firmware runs, so a loader stays what it is.
    fn with(self, now: Changed) -> Self {
        match self {
            Self::Running(running) => Self::Running(Running {
                changed: now,
                ..running
            }),
            Self::CdRom(_) => Self::CdRom(now),
            Self::Away(Last::CdRom(_)) => Self::Away(Last::CdRom(now)),
            Self::Unknown | Self::Away(Last::Running(_)) => Self::Away(Last::Running(now)),
            other => other,
        }
    }

    /// Whether it is, as far as is known, in download mode with something written. It comes back to that
    /// when it is plugged in again, and is repaired.
    pub fn is_half_written(&self) -> bool {
        matches!(
            self,
            Self::DownloadMode(Written::Part { .. } | Written::Whole)
                | Self::Away(Last::DownloadMode(Written::Part { .. } | Written::Whole))
        )
    }

    /// Whether everything was written and the restart taken, and nothing was seen since.
    pub fn is_unproven(&self) -> bool {
        matches!(self, Self::Away(Last::Restarting { whole: true }))
    }

    /// Whether writing had begun, and no firmware was seen to run since.
    pub fn is_unfinished(&self) -> bool {
        self.is_half_written() || self.is_unproven()
    }

    /// Whether this job changed nothing on the modem, neither firmware nor setting.
    pub fn is_untouched(&self) -> bool {
        !self.is_unfinished() && self.changed_when_running() == Changed::Nothing
    }

    /// The stable name for scripts, as it stands in JSON. Finer differences are in
    /// the fields of the serialised condition.
    pub fn id(&self) -> &'static str {
        if self.is_half_written() {
            return "repairable";
        }
        if self.is_unproven() {
            return "not-known";
        }
        match self.changed_when_running() {
            Changed::Nothing => "untouched",
            Changed::SettingSent | Changed::Setting => "setting-changed",
            Changed::Firmware => "running",
            Changed::CodeSent => "code-sent",
            Changed::AttemptUsed => "attempt-used",
            Changed::CodeAccepted => "code-accepted",
            Changed::OtherProgram => "other-program",
        }
    }

    /// The consequence of stopping now.
    pub fn stopping(&self) -> Stopping {
        match self {
            Self::DownloadMode(Written::Nothing)
            | Self::Away(
                Last::Switching
                | Last::DownloadMode(Written::Nothing)
                | Last::Restarting { whole: false },
            ) => Stopping::LeadsBack,
            _ if self.is_half_written() => Stopping::HalfWritten,
            _ if self.is_unproven() => Stopping::Unproven,
            _ => match self.changed_when_running() {
                Changed::Nothing => Stopping::AtOnce,
                Changed::SettingSent
                | Changed::Setting
                | Changed::CodeSent
                | Changed::AttemptUsed
                | Changed::CodeAccepted => Stopping::SettingStays,
                Changed::Firmware => Stopping::Unproven,
                Changed::OtherProgram => Stopping::OtherProgram,
            },
        }
    }
}

impl Serialize for Condition {
    /// One flat object: `is`, and what else is known, by name.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Condition", 6)?;
        let (is, last) = match self {
            Self::Unknown => ("unknown", None),
            Self::Running(_) => ("running", None),
            Self::CdRom(_) => ("cdrom", None),
            Self::DownloadMode(_) => ("download-mode", None),
            Self::Away(last) => ("away", Some(*last)),
        };
        object.serialize_field("is", is)?;
        if let Some(last) = last {
            let last = match last {
                Last::Running(_) => "running",
                Last::CdRom(_) => "cdrom",
                Last::Switching => "switching",
                Last::DownloadMode(_) => "download-mode",
                Last::Restarting { .. } => "restarting",
            };
            object.serialize_field("last", last)?;
        }
        if let Self::Running(running) = self {
            object.serialize_field("version", &running.version)?;
            object.serialize_field("another", &running.another)?;
        }
        match self {
            Self::DownloadMode(written) | Self::Away(Last::DownloadMode(written)) => {
                let (name, accepted) = match written {
                    Written::Nothing => ("nothing", None),
                    Written::Part { accepted } => ("part", Some(*accepted)),
                    Written::Whole => ("whole", None),
                    Written::Unknown => ("unknown", None),
                };
                object.serialize_field("written", name)?;
                if let Some(accepted) = accepted {
                    object.serialize_field("accepted", &accepted)?;
                }
            }
            Self::Away(Last::Switching | Last::Restarting { whole: false }) => {
                object.serialize_field("written", "nothing")?;
            }
            Self::Away(Last::Restarting { whole: true }) => {
                object.serialize_field("written", "whole")?;
            }
            Self::Unknown | Self::Running(_) | Self::CdRom(_) | Self::Away(_) => {
                object.serialize_field("changed", &self.changed_when_running())?;
            }
        }
        object.end()
    }
}

#[cfg(test)]
mod tests;
