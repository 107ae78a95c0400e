//! The journal: what was done to a modem so far, on disk, before it is done.
//!
//! One file a job, JSON lines, append-only, each line flushed to the disk before the job goes on. A
//! job that was cut off can be recognised by the missing last line. The former network setting is kept
//! here too, so that a reactivation can be undone in a later run. Identity is a hash of the IMEI: the
//! journal can be shown to anyone (`docs/facts/flasher-ux.md` §6.3).
//!
//! Which records a job writes, and when, is the job's business.
//!
//! # What a record proves, and what is repeated
//!
//! A job that was cut off writes the whole package again, from its first object. Nothing that the
//! modem acknowledged before is skipped, because no acknowledgement outlives its session:
//!
//! * E1550: neither the reply to END nor its very existence is captured; what OEMSBL keeps back until the
//!   restart, and what it does after a power loss, is not known (`docs/facts/e1550-download-mode.md` §3.2
//!   \[L\], §7 points 1, 2 and 7). The one retry that its sheet calls safe is "from first object" (§6), and
//!   the only captured session begins with the partition table (§1.4).
//! * HiSilicon: END is acknowledged even when bytes are missing, and a version object reaches the flash only
//!   with the END of the ISO that follows it, after a START has thrown the buffer away: an acknowledged
//!   object may be lost (`docs/facts/dload-and-firmware-files.md` §2.5, \[C\] for the reference). A signature
//!   is announced for a whole session (§3.1).
//! * Both: the loader cannot be read back, does not say which unit it is, and between two runs nobody held
//!   its port. So not even an unbroken session can be proven to be unbroken.
//!
//! One thing is proven, and spares the whole write: every object acknowledged **and** the restart taken
//! ([`Record::Restarted`]), and the same modem, by its IMEI, now runs the version of the file. That is what
//! a job that was not cut off ends with, too. Then only the last checks are made ([`Interrupted::last_checks`]).

mod folder;
mod history;
mod interrupted;
mod settings;

use std::io;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::hex;
#[cfg(doc)]
use crate::modem::Condition;
use crate::modem::attempt::Lock;
use crate::modem::{CodeVerdict, Observation};
use crate::text;
pub use folder::Folder;
pub use history::{PastEnd, PastJob, PastKind, Replaced, history};
pub use interrupted::{Interrupted, LastChecks, interrupted};
pub use settings::previous_settings;

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// The first line: what is about to be done, to which modem, with which file.
    Job {
        /// Seconds since 1970-01-01 UTC.
        at: u64,
        /// The version of the program.
        program: String,
        /// `flash`, `dashboard`, `repair`, `finish`, `reactivate`, `undo`, `cdrom`, `cdrom-restore`, `voice`,
        /// `restore`, `restore-undo`, `unlock`, `sim-enter`, `sim-off`, `sim-on` or `vendor-program`.
        job: String,
        /// [`stick_hash`] of the modem, absent when it could not say who it is.
        stick: Option<String>,
        /// The masked IMEI, by which its owner tells two modems apart.
        #[serde(default)]
        imei: Option<String>,
        /// Model as the modem said it.
        model: Option<String>,
        /// Firmware version before the job.
        version: Option<String>,
        /// Name of the file, without its folder.
        file: Option<String>,
        /// SHA-256 of the file.
        sha256: Option<String>,
        /// The person's reason for going on although the fit could not be told.
        forced: Option<String>,
        /// The version that the file promises.
        #[serde(default)]
        target: Option<String>,
        /// The number of objects in the file.
        #[serde(default)]
        parts: Option<usize>,
    },
    /// A setting as it was before the job changes it.
    FormerSetting {
        /// The command's name, such as `^SYSCFG`.
        setting: String,
        /// The former value, as the command takes it.
        value: String,
    },
    /// A setting is about to be written.
    NewSetting {
        /// The command's name.
        setting: String,
        /// The value that is sent.
        value: String,
    },
    /// A setting was replaced: the modem took the new one, and another one was read back than before.
    SettingReplaced {
        /// The command's name.
        setting: String,
        /// The value before.
        before: String,
        /// The value that was read back.
        after: String,
    },
    /// The modem is about to be switched to download mode.
    EnterDownloadMode,
    /// Download mode was proven; the product answer.
    DownloadMode {
        /// The product as the loader said it.
        product: Option<String>,
    },
    /// The first byte of an object is about to be written.
    ObjectStarted {
        /// Position in the package, from 0.
        index: usize,
        /// The object's code.
        code: u32,
        /// The object's size in bytes, unpacked.
        size: u64,
    },
    /// The modem acknowledged the end of an object.
    ObjectAccepted {
        /// Position in the package, from 0.
        index: usize,
        /// The object's code.
        code: u32,
    },
    /// All objects were acknowledged; the restart is about to be sent.
    Restart,
    /// The modem took the restart: it acknowledged it, or its port left.
    Restarted,
    /// A vendor's program is about to be started.
    ProgramStarted,
    /// It has finished, as far as could be seen.
    ProgramEnded {
        /// The code it ended with, where that was seen.
        code: Option<i32>,
    },
    /// The modem came back and was asked again.
    CameBack {
        /// Its version now.
        version: Option<String>,
    },
    /// A code is about to be sent. The code itself is not kept.
    CodeSent {
        /// The lock that the code is given to.
        lock: Lock,
        /// The lock's state before.
        state: String,
        /// The attempts that are left before.
        attempts: u16,
    },
    /// The lock was read again after a code, or could not be.
    CodeJudged {
        /// The lock that the code was given to.
        lock: Lock,
        /// The verdict on the code.
        verdict: CodeVerdict,
        /// The lock's state since; absent when it could not be read.
        state: Option<String>,
        /// The attempts that are left since, absent when they could not be read.
        attempts: Option<u16>,
    },
    /// Something else was seen of the modem.
    Observed {
        /// The observation.
        what: Observation,
    },
    /// How long the job took. The line before the last one.
    Took {
        /// Whole seconds.
        seconds: u64,
    },
    /// The last line of a job that ended well.
    Done,
    /// The last line of a job that failed.
    Failed {
        /// Id of the problem.
        problem: String,
        /// The condition that it left behind, as [`Condition::id`] names it.
        state: String,
    },
}

impl Record {
    /// The observation in this record. The running job and the journal of an interrupted one fold the
    /// same, so a record that is written before something is done counts as if it had been done.
    pub fn observation(&self) -> Option<Observation> {
        Some(match self {
            Self::Job { job, .. } if job == REPAIR => Observation::FoundHalfWritten,
            Self::Job { version, .. } | Self::CameBack { version } => Observation::Answered {
                version: version.clone(),
            },
            Self::NewSetting { .. } => Observation::SettingSent,
            Self::SettingReplaced { .. } => Observation::SettingKept,
            Self::EnterDownloadMode => Observation::SwitchSent,
            Self::DownloadMode { .. } => Observation::LoaderAnswered,
            Self::ObjectStarted { .. } => Observation::PartBegun,
            Self::ObjectAccepted { .. } => Observation::PartAccepted,
            Self::Restart => Observation::AllAccepted,
            Self::Restarted => Observation::RestartTaken,
            Self::ProgramStarted => Observation::ProgramStarted,
            Self::CodeSent { .. } => Observation::CodeSent,
            Self::CodeJudged { verdict, .. } => match verdict {
                CodeVerdict::Accepted => Observation::CodeAccepted,
                CodeVerdict::Wrong => Observation::AttemptUsed,
                CodeVerdict::NotLookedAt => Observation::CodeNotLookedAt,
                CodeVerdict::Unknown => return None,
            },
            Self::Observed { what } => what.clone(),
            Self::FormerSetting { .. }
            | Self::ProgramEnded { .. }
            | Self::Took { .. }
            | Self::Done
            | Self::Failed { .. } => return None,
        })
    }
}

/// The name of a repair in the journal.
pub const REPAIR: &str = "repair";

/// Where journal lines go. Real journals are files; the demo and tests keep theirs in memory.
pub trait Sink: Send {
    /// Makes `line` durable before returning.
    fn append(&mut self, line: &[u8]) -> io::Result<()>;
}

/// Where journals live and how a new one is made.
pub trait Store: Send {
    /// A sink for a new job.
    fn create(&mut self, job: &str) -> io::Result<Box<dyn Sink>>;

    /// All journals there are, and those that could not be read.
    fn all(&self) -> StoredJournals;
}

/// The journals that a [`Store`] holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoredJournals {
    /// The records of each journal, the newest journal first.
    pub journals: Vec<Vec<Record>>,
    /// Journals that are there and cannot be read. None of them counts as absent: each may be of a job that left a modem
    /// half-written.
    pub unreadable: Vec<Unreadable>,
}

/// A journal that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The name of the file, or of the folder when that cannot be read.
    pub name: String,
    /// Why, in English, for the details.
    pub reason: String,
}

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name, self.reason)
    }
}

/// The records of a journal's bytes. A last line that was cut off, or a line of a later version of
/// the program, is passed over.
pub fn parse(bytes: &[u8]) -> Vec<Record> {
    bytes
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice(line).ok())
        .collect()
}

/// The journal of one job.
pub struct Journal(Box<dyn Sink>);

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Journal")
    }
}

impl Journal {
    /// A journal that writes to `sink`.
    pub fn new(sink: Box<dyn Sink>) -> Self {
        Self(sink)
    }

    /// Writes one record, durably. The job must not go on when this fails.
    pub fn write(&mut self, record: &Record) -> io::Result<()> {
        let line = text::json(&serde_json::to_string(record)?) + "\n";
        self.0.append(line.as_bytes())
    }
}

/// The name of a modem in the journal: a hash of its IMEI, so that the journal tells two modems apart
/// without naming either. `imei` are the bare digits.
pub fn stick_hash(imei: &str) -> String {
    let digest = Sha256::new_with_prefix(b"modem-medic journal ")
        .chain_update(imei)
        .finalize();
    hex::encode(digest.get(..16).unwrap_or_default())
}

/// Seconds since 1970-01-01 UTC, for [`Record::Job`]; 0 when the computer's clock is before that.
pub fn seconds_since_epoch() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_secs())
}

/// Journals in memory: for the demo, and for tests that look at every record.
pub mod memory {
    use std::io;
    use std::sync::{Arc, Mutex, PoisonError};

    use super::{Sink, Store, StoredJournals, parse};

    /// Journals kept in memory. Clones share them.
    #[derive(Clone, Debug, Default)]
    pub struct Shelf(Arc<Mutex<Vec<Vec<u8>>>>);

    impl Shelf {
        /// The number of records of all journals together.
        pub fn records(&self) -> usize {
            self.all().journals.iter().map(Vec::len).sum()
        }

        fn with<R>(&self, look: impl FnOnce(&mut Vec<Vec<u8>>) -> R) -> R {
            look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
        }
    }

    struct MemorySink {
        shelf: Shelf,
        number: usize,
    }

    impl Sink for MemorySink {
        fn append(&mut self, line: &[u8]) -> io::Result<()> {
            self.shelf
                .with(|journals| match journals.get_mut(self.number) {
                    Some(journal) => {
                        journal.extend_from_slice(line);
                        Ok(())
                    }
                    None => Err(io::ErrorKind::NotFound.into()),
                })
        }
    }

    impl Store for Shelf {
        fn create(&mut self, _job: &str) -> io::Result<Box<dyn Sink>> {
            let number = self.with(|journals| {
                journals.push(Vec::new());
                journals.len() - 1
            });
            Ok(Box::new(MemorySink {
                shelf: self.clone(),
                number,
            }))
        }

        fn all(&self) -> StoredJournals {
            StoredJournals {
                journals: self
                    .with(|journals| journals.iter().rev().map(|bytes| parse(bytes)).collect()),
                unreadable: Vec::new(),
            }
        }
    }
}

#[cfg(test)]
mod tests;
