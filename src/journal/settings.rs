//! Settings that can be gone back to.

use super::{Record, StoredJournals};
use crate::modem::Observation;

/// The previous values of a setting of this modem that a job of this program replaced and no undo has
/// brought back since, nearest first. Each was really replaced: the new value was taken and read back. A job
/// that was interrupted, or that failed, after it had sent the new value may have replaced it, too, unless
/// the modem was seen to refuse it.
///
/// `stick` is the modem's [`super::stick_hash`].
pub fn previous_settings(kept: &StoredJournals, stick: &str, setting: &str) -> Vec<String> {
    let mut previous: Vec<String> = Vec::new();
    for records in kept.journals.iter().rev() {
        let Some(change) = Change::read(records, stick, setting) else {
            continue;
        };
        if !change.is_undo {
            previous.push(change.before);
            continue;
        }
        // An undo may go back over several settings that were equal to the one of that time.
        let place = previous.iter().rposition(|value| *value == change.after);
        previous.truncate(place.unwrap_or_else(|| previous.len().saturating_sub(1)));
    }
    previous.reverse();
    previous
}

/// The change that one job made to a setting.
#[derive(Debug)]
struct Change {
    before: String,
    after: String,
    is_undo: bool,
}

impl Change {
    /// `None` for a job of another modem or kind, and for one that replaced nothing.
    fn read(records: &[Record], stick: &str, setting: &str) -> Option<Self> {
        let mut own = None;
        let (mut former, mut sent, mut replaced) = (None, None, None);
        let mut replaced_nothing = false;
        for record in records {
            match record {
                Record::Job {
                    job,
                    stick: Some(name),
                    ..
                } if name == stick => {
                    own = match job.as_str() {
                        "reactivate" | "cdrom" | "restore" => Some(false),
                        "undo" | "cdrom-restore" | "restore-undo" => Some(true),
                        _ => None,
                    };
                }
                Record::FormerSetting {
                    setting: name,
                    value,
                } if name == setting => former = Some(value.clone()),
                Record::NewSetting {
                    setting: name,
                    value,
                } if name == setting => sent = Some(value.clone()),
                Record::SettingReplaced {
                    setting: name,
                    before,
                    after,
                } if name == setting => replaced = Some((before.clone(), after.clone())),
                Record::Observed {
                    what: Observation::SettingRefused,
                }
                | Record::Done => replaced_nothing = true,
                _ => {}
            }
        }
        let is_undo = own?;
        let (before, after) = match replaced {
            Some(replaced) => replaced,
            None if replaced_nothing || is_undo => return None,
            None => (former?, sent?),
        };
        (before != after).then_some(Self {
            before,
            after,
            is_undo,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::previous_settings;
    use crate::journal::memory::Shelf;
    use crate::journal::{Journal, Record, Store as _};
    use crate::modem::Observation;

    const A: &str = "13,1,280000,0,2";
    const B: &str = "2,2,3fffffff,0,2";
    const C: &str = "2,2,3fffffff,1,2";

    /// How a job ended.
    #[derive(Clone, Copy)]
    enum End {
        Done,
        /// The modem was seen to refuse the new value.
        Refused,
        /// The modem was lost before the value was read back.
        Lost,
        Interrupted,
    }

    /// Writes the journal of a job that sent `new` to a modem with the setting `before`.
    fn job(shelf: &mut Shelf, job: &str, before: &str, new: &str, kept: Option<&str>, end: End) {
        let setting = || String::from("^SYSCFG");
        let mut journal = Journal::new(shelf.create(job).unwrap());
        let mut records = vec![
            Record::Job {
                at: 1,
                program: "0".into(),
                job: job.into(),
                stick: Some("stick".into()),
                imei: None,
                model: None,
                version: None,
                file: None,
                sha256: None,
                forced: None,
                target: None,
                parts: None,
            },
            Record::FormerSetting {
                setting: setting(),
                value: before.into(),
            },
            Record::NewSetting {
                setting: setting(),
                value: new.into(),
            },
        ];
        records.extend(kept.map(|kept| Record::SettingReplaced {
            setting: setting(),
            before: before.into(),
            after: kept.into(),
        }));
        let failed = |problem: &str| Record::Failed {
            problem: problem.into(),
            state: "setting-changed".into(),
        };
        records.extend(match end {
            End::Done => vec![Record::Done],
            End::Refused => vec![
                Record::Observed {
                    what: Observation::SettingRefused,
                },
                failed("command-refused"),
            ],
            End::Lost => vec![failed("unplugged")],
            End::Interrupted => Vec::new(),
        });
        for record in &records {
            journal.write(record).unwrap();
        }
    }

    fn previous(shelf: &Shelf) -> Vec<String> {
        previous_settings(&shelf.all(), "stick", "^SYSCFG")
    }

    #[test]
    fn undo_goes_back_step_by_step_through_what_was_really_replaced() {
        let mut shelf = Shelf::default();
        assert!(previous(&shelf).is_empty());
        job(&mut shelf, "reactivate", A, B, Some(B), End::Done);
        // Sent once more, changed nothing; then refused; then another.
        job(&mut shelf, "reactivate", B, B, None, End::Done);
        job(&mut shelf, "reactivate", B, C, None, End::Refused);
        assert_eq!(previous(&shelf), [A]);
        job(&mut shelf, "reactivate", B, C, Some(C), End::Lost);
        assert_eq!(previous(&shelf), [B, A]);
        job(&mut shelf, "undo", C, B, Some(B), End::Done);
        assert_eq!(previous(&shelf), [A]);
        job(&mut shelf, "undo", B, A, None, End::Refused);
        assert_eq!(previous(&shelf), [A]);
        job(&mut shelf, "undo", B, A, Some(A), End::Done);
        assert!(previous(&shelf).is_empty());
        // Another modem, and another setting of the same.
        assert!(previous_settings(&shelf.all(), "other", "^SYSCFG").is_empty());
        assert!(previous_settings(&shelf.all(), "stick", "^SYSCFGEX").is_empty());
    }

    #[test]
    fn a_job_that_ended_between_sending_and_reading_back_may_have_replaced_the_setting() {
        for end in [End::Interrupted, End::Lost] {
            let mut shelf = Shelf::default();
            job(&mut shelf, "cdrom", A, B, None, end);
            assert_eq!(previous(&shelf), [A]);
            job(&mut shelf, "undo", B, A, None, end);
            assert_eq!(previous(&shelf), [A]);
        }
    }

    #[test]
    fn an_undo_over_several_steps_leaves_what_lies_before_them() {
        let mut shelf = Shelf::default();
        job(&mut shelf, "reactivate", A, B, Some(B), End::Done);
        job(&mut shelf, "reactivate", B, C, Some(C), End::Done);
        // The owner set B by hand meanwhile, so the step to B would change nothing.
        job(&mut shelf, "undo", B, A, Some(A), End::Done);
        assert!(previous(&shelf).is_empty());
    }
}
