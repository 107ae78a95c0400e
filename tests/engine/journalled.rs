//! A record that announces something is in the journal before the modem hears of it, and one that tells of something comes
//! after it. So a process that ends at any moment leaves a journal that says what may have been done. None has the modem's
//! IMEI in full.

use std::io;
use std::sync::{Arc, OnceLock};

use modem_medic::job::{Agreed, CdromRequest, JobRequest, ReactivateRequest, UnlockRequest};
use modem_medic::journal::memory::Shelf;
use modem_medic::journal::{Record, Sink, Store, StoredJournals};
use modem_medic::modem::Syscfg;
use modem_medic::simulator::{AttemptFor, MemoryBus, Model, Report, Scenario, SharedStick};

use super::in_memory::{flash, package, run};

/// Compares each record with what the modem has heard by then.
struct Compared {
    stick: SharedStick,
    shelf: Shelf,
}

struct ComparedSink {
    inner: Box<dyn Sink>,
    stick: SharedStick,
    shelf: Shelf,
}

impl Store for Compared {
    fn create(&mut self, job: &str) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(ComparedSink {
            inner: self.shelf.create(job)?,
            stick: self.stick.clone(),
            shelf: self.shelf.clone(),
        }))
    }

    fn all(&self) -> StoredJournals {
        self.shelf.all()
    }
}

impl Sink for ComparedSink {
    fn append(&mut self, line: &[u8]) -> io::Result<()> {
        self.inner.append(line)?;
        let journal = self.shelf.all().journals.remove(0);
        let report = self.stick.report();
        assert_in_time(journal.last().unwrap(), &report);
        let line = String::from_utf8_lossy(line);
        assert!(!line.contains(&report.identity.imei), "{line}");
        Ok(())
    }
}

fn sets(report: &Report, setting: &str) -> usize {
    let set = format!("AT{setting}=");
    let commands = report.commands().into_iter();
    let of_it = commands.filter(|command| command.starts_with(&set) && !command.ends_with('?'));
    of_it.count()
}

#[track_caller]
fn assert_in_time(record: &Record, report: &Report) {
    let frames = |opcode| {
        let heard = report.opcodes().into_iter();
        heard.filter(|heard| *heard == opcode).count()
    };
    let is_in_time = match record {
        Record::Job { .. } => report.opcodes().is_empty(),
        // The switch is repeated to a loader, by which time this record is there.
        Record::EnterDownloadMode => {
            frames(0x3A) == 0 && !report.commands().contains(&"AT^GODLOAD")
        }
        Record::ObjectStarted { index, .. } => frames(0x41) == *index,
        Record::ObjectAccepted { index, code } => {
            let held = report.object(*code).is_some_and(|held| held.complete);
            frames(0x43) == index + 1 && held
        }
        Record::Restart => frames(0x0A) == 0,
        Record::Restarted => report.resets() == 1,
        Record::NewSetting { setting, .. } => sets(report, setting) == 0,
        Record::SettingReplaced { setting, .. } => sets(report, setting) == 1,
        Record::CodeSent { .. } => report.attempts(AttemptFor::Unlock) == 0,
        Record::CodeJudged { .. } => report.attempts(AttemptFor::Unlock) == 1,
        _ => true,
    };
    assert!(is_in_time, "{record:?}: {:?}", report.log.last());
}

#[test]
fn every_record_is_there_before_what_it_announces_and_after_what_it_tells() {
    let named = |name: &str| Scenario::named(name).unwrap().on(Model::E1550);
    let looked = MemoryBus::new(named("locked")).stick();
    let unlock = UnlockRequest {
        code: "24680135".parse().unwrap(),
        agreed: Agreed {
            attempts: 10,
            stick: super::attempts::look(&looked).journal_name(),
        },
    };
    let reactivate = ReactivateRequest::Set(Syscfg::REACTIVATE.into());
    for (scenario, request, records) in [
        (
            Scenario::of(Model::E1550),
            flash(&package(Model::E1550)),
            16,
        ),
        (
            Scenario::of(Model::E3372),
            flash(&package(Model::E3372)),
            22,
        ),
        (named("network-lost"), JobRequest::Reactivate(reactivate), 4),
        (
            Scenario::of(Model::E1550),
            JobRequest::Cdrom(CdromRequest::Off),
            4,
        ),
        (named("locked"), JobRequest::Unlock(unlock), 3),
    ] {
        let stick = MemoryBus::new(scenario).stick();
        let mut store = Compared {
            stick: stick.clone(),
            shelf: Shelf::default(),
        };
        let name = request.name();
        run(&stick, &mut store, &request).unwrap_or_else(|failure| panic!("{name}: {failure}"));
        let kept = store.shelf.all().journals.remove(0);
        assert!(kept.len() >= records, "{name}: {kept:?}");
    }
}

/// A disk that takes so many records and no more.
struct Full {
    stick: SharedStick,
    left: usize,
    /// How many frames the modem had heard when it was full.
    heard: Arc<OnceLock<usize>>,
}

impl Store for Full {
    fn create(&mut self, _job: &str) -> io::Result<Box<dyn Sink>> {
        Ok(Box::new(Self {
            stick: self.stick.clone(),
            left: self.left,
            heard: Arc::clone(&self.heard),
        }))
    }

    fn all(&self) -> StoredJournals {
        StoredJournals::default()
    }
}

impl Sink for Full {
    fn append(&mut self, _line: &[u8]) -> io::Result<()> {
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            return Ok(());
        }
        self.heard
            .get_or_init(|| self.stick.report().opcodes().len());
        Err(io::ErrorKind::StorageFull.into())
    }
}

#[test]
fn once_a_record_cannot_be_written_nothing_is_written_to_the_modem() {
    for model in [Model::E1550, Model::E3372] {
        for left in 0.. {
            let stick = MemoryBus::new(Scenario::of(model)).stick();
            let heard = Arc::<OnceLock<usize>>::default();
            let mut store = Full {
                stick: stick.clone(),
                left,
                heard: Arc::clone(&heard),
            };
            let outcome = run(&stick, &mut store, &flash(&package(model)));
            let Some(heard) = heard.get() else {
                assert!(outcome.is_ok() && left > 10, "{model} {left}: {outcome:?}");
                break;
            };
            let after = &stick.report().opcodes()[*heard..];
            let writes = |opcode: &u8| (0x41..=0x43).contains(opcode);
            assert!(!after.iter().any(writes), "{model} {left}: {after:x?}");
            if left == 0 {
                assert!(after.is_empty(), "{model}: not even led into download mode");
                assert!(outcome.is_err());
            }
        }
    }
}
