//! Every condition of a modem, for tests that must leave none out.

use crate::modem::condition::{Changed, Condition, Last, Running, Written};

/// Every condition there is, with one version and one count standing for all.
pub fn every_condition() -> Vec<Condition> {
    let changes = [
        Changed::Nothing,
        Changed::SettingSent,
        Changed::Setting,
        Changed::Firmware,
        Changed::CodeSent,
        Changed::AttemptUsed,
        Changed::CodeAccepted,
        Changed::OtherProgram,
    ];
    let written = [
        Written::Nothing,
        Written::Part { accepted: 3 },
        Written::Whole,
        Written::Unknown,
    ];
    let mut every = vec![
        Condition::Unknown,
        Condition::Away(Last::Switching),
        Condition::Away(Last::Restarting { whole: false }),
        Condition::Away(Last::Restarting { whole: true }),
    ];
    for changed in changes {
        every.extend([
            Condition::CdRom(changed),
            Condition::Away(Last::Running(changed)),
            Condition::Away(Last::CdRom(changed)),
        ]);
        for version in [None, Some(String::from("11.608.12.04.21"))] {
            every.extend([false, true].map(|another| {
                Condition::Running(Running {
                    version: version.clone(),
                    another,
                    changed,
                })
            }));
        }
    }
    for written in written {
        every.extend([
            Condition::DownloadMode(written),
            Condition::Away(Last::DownloadMode(written)),
        ]);
    }
    every
}
