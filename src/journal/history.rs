//! The jobs of the past, for people to look back at.

use serde::Deserialize;
use serde::de::IntoDeserializer as _;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::{Record, StoredJournals, interrupted};
use crate::modem::AttemptsLeft;

/// A job of the past, as its journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastJob {
    /// Which job it was.
    pub kind: PastKind,
    /// When it began, in seconds since 1970-01-01 UTC, by the computer's clock of that time.
    pub at: u64,
    /// [`super::stick_hash`] of the modem, absent when it could not say who it is.
    pub stick: Option<String>,
    /// The masked IMEI; absent in journals of earlier versions.
    pub imei: Option<String>,
    /// Model as the modem said it.
    pub model: Option<String>,
    /// Firmware version before the job.
    pub version_before: Option<String>,
    /// Firmware version after it, as the modem said it.
    pub version_after: Option<String>,
    /// The settings that were replaced, in their order.
    pub settings: Vec<Replaced>,
    /// The attempts for a code, where one was sent.
    pub attempts: Option<AttemptsLeft>,
    /// Name of the file, without its folder.
    pub file: Option<String>,
    /// How long it took in seconds; absent in journals of earlier versions and of interrupted jobs.
    pub seconds: Option<u64>,
    /// How it ended.
    pub end: PastEnd,
}

/// A setting that a job replaced. The values are as the command takes them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// The command's name, such as `^SYSCFG`.
    pub setting: String,
    /// The value before.
    pub before: String,
    /// The value that was read back.
    pub after: String,
}

/// Which job it was. Each value is called in the journal as serde has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PastKind {
    /// Firmware was flashed.
    Flash,
    /// The dashboard was updated.
    Dashboard,
    /// A half-written modem was repaired.
    Repair,
    /// The last checks of an interrupted job were made.
    Finish,
    /// A network setting was sent.
    Reactivate,
    /// The previous network setting was sent.
    Undo,
    /// CD-ROM and card reader were turned off or on.
    Cdrom,
    /// The previous state of CD-ROM and card reader was brought back.
    CdromRestore,
    /// Voice calls were turned on.
    Voice,
    /// Settings were put back from a backup.
    Restore,
    /// The settings that a restore replaced were brought back.
    RestoreUndo,
    /// The operator's unlock code was sent.
    Unlock,
    /// The PIN of the SIM card was entered.
    SimEnter,
    /// The request for the PIN was switched off.
    SimOff,
    /// The request for the PIN was switched on.
    SimOn,
    /// A manufacturer's own program ran.
    VendorProgram,
    /// A job of a later version of this program.
    Other,
}

impl PastKind {
    /// The kind of the job that [`Record::Job`] calls `name`.
    pub fn of(name: &str) -> Self {
        let name: StrDeserializer<'_, ValueError> = name.into_deserializer();
        Self::deserialize(name).unwrap_or(Self::Other)
    }
}

/// How a job of the past ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PastEnd {
    /// It reached its goal.
    Done,
    /// It did not.
    Failed {
        /// Id of the problem.
        problem: String,
        /// Whether it left the modem half-written.
        unfinished: bool,
    },
    /// It was interrupted, or it runs just now.
    Open {
        /// Whether it left the modem half-written so far.
        unfinished: bool,
    },
}

/// The jobs of the past, the newest first. A journal that says of no job is left out.
pub fn history(kept: &StoredJournals) -> Vec<PastJob> {
    kept.journals
        .iter()
        .filter_map(|records| past_job(records))
        .collect()
}

fn past_job(records: &[Record]) -> Option<PastJob> {
    let job = interrupted::read(records)?;
    let unfinished = job.is_unfinished();
    let mut past = PastJob {
        kind: PastKind::of(&job.job),
        at: job.at,
        stick: job.stick,
        imei: None,
        model: job.model,
        version_before: job.version,
        version_after: None,
        settings: Vec::new(),
        attempts: None,
        file: job.file,
        seconds: None,
        end: PastEnd::Open { unfinished },
    };
    for record in records {
        match record {
            Record::CameBack { version } => past.version_after.clone_from(version),
            Record::Job { imei, .. } => past.imei.clone_from(imei),
            Record::SettingReplaced {
                setting,
                before,
                after,
            } => {
                past.settings.push(Replaced {
                    setting: setting.clone(),
                    before: before.clone(),
                    after: after.clone(),
                });
            }
            Record::CodeSent { attempts, .. } => {
                past.attempts = Some(AttemptsLeft {
                    before: *attempts,
                    after: None,
                });
            }
            Record::CodeJudged { attempts, .. } => {
                if let Some(left) = &mut past.attempts {
                    left.after = *attempts;
                }
            }
            Record::Took { seconds } => past.seconds = Some(*seconds),
            Record::Done => past.end = PastEnd::Done,
            Record::Failed { problem, .. } => {
                past.end = PastEnd::Failed {
                    problem: problem.clone(),
                    unfinished,
                };
            }
            _ => {}
        }
    }
    Some(past)
}

#[cfg(test)]
mod tests {
    use super::{PastEnd, PastKind, history};
    use crate::journal::{Record, StoredJournals};
    use crate::modem::attempt::Lock;
    use crate::modem::{AttemptsLeft, CodeVerdict};

    fn job(name: &str) -> Record {
        Record::Job {
            at: 1_700_000_000,
            program: "0".into(),
            job: name.into(),
            stick: Some("stick".into()),
            imei: Some("…237518".into()),
            model: Some("E1550".into()),
            version: Some("11.609.18.00.00".into()),
            file: Some("Update.exe".into()),
            sha256: None,
            forced: None,
            target: Some("11.609.20.00.00".into()),
            parts: Some(1),
        }
    }

    fn part(index: usize) -> Record {
        Record::ObjectStarted {
            index,
            code: 0x1_0000,
            size: 464,
        }
    }

    #[test]
    fn each_journal_is_told_with_what_was_seen_and_nothing_more() {
        let flashed = vec![
            job("flash"),
            part(0),
            Record::CameBack {
                version: Some("11.609.20.00.00".into()),
            },
            Record::Took { seconds: 130 },
            Record::Done,
        ];
        let failed = vec![
            job("flash"),
            part(0),
            Record::Failed {
                problem: "block-refused".into(),
                state: "repairable".into(),
            },
        ];
        let interrupted = vec![job("dashboard")];
        let kept = StoredJournals {
            journals: vec![flashed, failed, interrupted, vec![Record::Done]],
            unreadable: Vec::new(),
        };
        let past = history(&kept);
        assert_eq!(past.len(), 3, "{past:?}");
        assert_eq!(past[0].kind, PastKind::Flash);
        assert_eq!(past[0].end, PastEnd::Done);
        assert_eq!(past[0].seconds, Some(130));
        assert_eq!(past[0].version_before.as_deref(), Some("11.609.18.00.00"));
        assert_eq!(past[0].version_after.as_deref(), Some("11.609.20.00.00"));
        let problem = String::from("block-refused");
        let unfinished = true;
        assert_eq!(
            past[1].end,
            PastEnd::Failed {
                problem,
                unfinished
            }
        );
        assert_eq!((past[1].seconds, &past[1].version_after), (None, &None));
        assert_eq!(past[2].end, PastEnd::Open { unfinished: false });
    }

    fn only(records: Vec<Record>) -> super::PastJob {
        let kept = StoredJournals {
            journals: vec![records],
            unreadable: Vec::new(),
        };
        let [job] = history(&kept).try_into().unwrap();
        job
    }

    #[test]
    fn every_job_of_this_program_has_a_name_of_its_own() {
        let mut kinds = Vec::new();
        for name in [
            "flash",
            "dashboard",
            "repair",
            "finish",
            "reactivate",
            "undo",
            "cdrom",
            "cdrom-restore",
            "voice",
            "restore",
            "restore-undo",
            "unlock",
            "sim-enter",
            "sim-off",
            "sim-on",
            "vendor-program",
        ] {
            let kind = only(vec![job(name)]).kind;
            assert!(kind != PastKind::Other && !kinds.contains(&kind), "{name}");
            kinds.push(kind);
        }
        assert_eq!(only(vec![job("of a later version")]).kind, PastKind::Other);
    }

    #[test]
    fn a_code_is_told_with_its_attempts_before_and_after() {
        let sent = Record::CodeSent {
            lock: Lock::Operator,
            state: "locked".into(),
            attempts: 10,
        };
        let judged = Record::CodeJudged {
            lock: Lock::Operator,
            verdict: CodeVerdict::Wrong,
            state: Some("locked".into()),
            attempts: Some(9),
        };
        let left = |after| Some(AttemptsLeft { before: 10, after });
        let cut_off = only(vec![job("unlock"), sent.clone()]);
        assert_eq!(cut_off.attempts, left(None));
        let wrong = only(vec![job("unlock"), sent, judged]);
        assert_eq!(wrong.attempts, left(Some(9)));
        assert_eq!(wrong.imei.as_deref(), Some("…237518"));
    }

    #[test]
    fn a_setting_is_told_with_its_command() {
        let replaced = Record::SettingReplaced {
            setting: "^U2DIAG".into(),
            before: "255".into(),
            after: "256".into(),
        };
        let past = only(vec![job("cdrom"), replaced, Record::Done]);
        let [setting] = past.settings.try_into().unwrap();
        assert_eq!(setting.setting, "^U2DIAG");
        assert_eq!(
            (setting.before.as_str(), setting.after.as_str()),
            ("255", "256")
        );
    }
}
