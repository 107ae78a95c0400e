//! The jobs of the past, for people to look back at.

use super::{Kept, Record, interrupted};

/// A job of the past, as its journal has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastJob {
    /// Which job it was.
    pub kind: PastKind,
    /// When it began, in seconds since 1970-01-01 UTC, by the computer's clock of that time.
    pub at: u64,
    /// [`super::stick_hash`] of the modem, absent when it could not say who it is.
    pub stick: Option<String>,
    /// Model as the modem said it.
    pub model: Option<String>,
    /// Firmware version before the job.
    pub version_before: Option<String>,
    /// Firmware version after it, as the modem said it.
    pub version_after: Option<String>,
    /// The setting that was replaced, before and after.
    pub setting: Option<(String, String)>,
    /// Name of the file, without its folder.
    pub file: Option<String>,
    /// How long it took in seconds; absent in journals of earlier versions and of interrupted jobs.
    pub seconds: Option<u64>,
    /// How it ended.
    pub end: PastEnd,
}

/// Which job it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PastKind {
    /// Firmware was flashed.
    Flash,
    /// The dashboard was updated.
    Dashboard,
    /// A half-written modem was repaired.
    Repair,
    /// A network setting was sent.
    Reactivate,
    /// The previous network setting was sent.
    Undo,
    /// A manufacturer's own program ran.
    VendorProgram,
    /// A job of a later version of this program.
    Other,
}

impl PastKind {
    /// The kind of the job that [`Record::Job`] calls `name`.
    fn of(name: &str) -> Self {
        match name {
            "flash" => Self::Flash,
            "dashboard" => Self::Dashboard,
            super::REPAIR => Self::Repair,
            "reactivate" => Self::Reactivate,
            "undo" => Self::Undo,
            "vendor-program" => Self::VendorProgram,
            _ => Self::Other,
        }
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
pub fn history(kept: &Kept) -> Vec<PastJob> {
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
        model: job.model,
        version_before: job.version,
        version_after: None,
        setting: None,
        file: job.file,
        seconds: None,
        end: PastEnd::Open { unfinished },
    };
    for record in records {
        match record {
            Record::CameBack { version } => past.version_after.clone_from(version),
            Record::SettingReplaced { before, after, .. } => {
                past.setting = Some((before.clone(), after.clone()));
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
    use crate::journal::{Kept, Record};

    fn job(name: &str) -> Record {
        Record::Job {
            at: 1_700_000_000,
            program: "0".into(),
            job: name.into(),
            stick: Some("stick".into()),
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
        let kept = Kept {
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
}
