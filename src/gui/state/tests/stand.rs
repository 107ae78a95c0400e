//! The test stand of the state: what its tests begin with, and the person and the world that they play.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use super::super::jobs::Job;
use super::super::known::KnownModem;
use super::super::session::Session;
use super::super::{Moment, State};
use crate::bus::system::StickListing;
use crate::firmware::{Package, sample};
use crate::gui::action::{Action, Effect, Message, Target};
use crate::job::{Done, Failure, FlashRequest, Flashed, JobRequest, ModemReport, Notice, Wanted};
use crate::journal::Interrupted;
use crate::modem::{Condition, DownloadEntry, Family};
use crate::problem::Problem;
use crate::settings::Settings;
use crate::worker::WorkerEvent;

/// The version of the modem before a flash.
pub const OLD: &str = "11.609.18.00.00";
/// The version of the package.
pub const NEW: &str = "11.609.20.00.00";

/// So many seconds after the first test began.
pub fn moment(seconds: u64) -> Moment {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    let begun = *BEGUN.get_or_init(Instant::now);
    Moment {
        now: begun + Duration::from_secs(seconds),
        local: jiff::Timestamp::UNIX_EPOCH.to_zoned_datetime(jiff::tz::TimeZone::UTC),
    }
}

pub fn state() -> State {
    State::new(Settings::default(), PathBuf::from("copies"))
}

impl State {
    /// The chosen modem and what is done with it.
    #[track_caller]
    pub fn held(&self) -> &Session {
        self.session.as_deref().unwrap()
    }

    /// A stick of which this is known is in hand, without a bus behind it.
    pub fn hold(&mut self, known: KnownModem) -> &mut Session {
        let mut session = Session::new(Target::Stick(None));
        session.known = known;
        self.session.insert(Box::new(session))
    }

    /// This job is begun with the modem in hand, or waits for those before it.
    pub fn begins(&mut self, job: Job, request: JobRequest) {
        self.turn(&moment(100), |state, turn| {
            state.of_session(|session| session.start(job, request, turn));
        });
    }

    /// The person does this, at a moment that does not matter.
    pub fn does(&mut self, action: impl Into<Action>) -> Vec<Effect> {
        self.act(action.into(), &moment(100))
    }

    /// This comes from the world, at a moment that does not matter.
    pub fn comes(&mut self, incoming: impl Into<Message>) -> Vec<Effect> {
        self.apply(incoming.into(), &moment(100))
    }
}

impl From<WorkerEvent> for Message {
    fn from(event: WorkerEvent) -> Self {
        Self::Worker(event)
    }
}

impl From<Notice> for Message {
    fn from(notice: Notice) -> Self {
        Self::Worker(WorkerEvent::Notice(notice))
    }
}

impl From<Done> for Message {
    fn from(done: Done) -> Self {
        Self::Worker(WorkerEvent::Finished(Box::new(done)))
    }
}

impl From<Failure> for Message {
    fn from(failure: Failure) -> Self {
        Self::Worker(WorkerEvent::Failed(failure))
    }
}

/// These sticks are plugged in, and no ports of other devices.
impl From<Vec<StickListing>> for Message {
    fn from(sticks: Vec<StickListing>) -> Self {
        let ports = Vec::new();
        Self::Ports { sticks, ports }
    }
}

/// The journal tells of this job, which was cut off.
impl From<Interrupted> for Message {
    fn from(job: Interrupted) -> Self {
        Self::Interrupted {
            job: Some(Box::new(job)),
            file: None,
            simulated: false,
        }
    }
}

/// The answers of an E1550 with this version.
pub fn report(version: &str) -> Box<ModemReport> {
    let mut report = ModemReport::default();
    report.identity.absorb_model("E1550");
    report.identity.absorb_revision(version);
    report.identity.absorb_serial("490154203237518");
    report.family = Family::E155x;
    report.door = Some(DownloadEntry::Diag);
    Box::new(report)
}

/// A firmware package of this size.
pub fn package(size: usize) -> Package {
    let bytes = sample::e1550_firmware(NEW, size);
    Package::from_bytes("Update.bin", bytes).unwrap()
}

/// A flash of such a package.
pub fn flash(size: usize) -> JobRequest {
    JobRequest::Flash(FlashRequest {
        package: Arc::new(package(size)),
        wanted: Wanted::Firmware,
        force: None,
        backup: None,
    })
}

/// A failure that left the modem like this.
pub fn failure(problem: Problem, condition: Condition) -> Failure {
    Failure {
        condition,
        ..Failure::outside_job(problem, "")
    }
}

/// A flash of the E1550 with a package of 4096 bytes, which was cut off like this.
pub fn interrupted(condition: Condition) -> Interrupted {
    Interrupted {
        job: String::from("flash"),
        stick: report(NEW).journal_name(),
        model: Some(String::from("E1550")),
        version: Some(String::from(OLD)),
        file: Some(String::from("Update.bin")),
        sha256: Some(package(4096).sha256().to_string()),
        at: 0,
        condition,
        target: Some(String::from(NEW)),
        parts: Some(3),
        accepted: 3,
        bytes: 4096,
        product: None,
        problem: None,
    }
}

/// A flash that says nothing of the versions.
pub fn flashed() -> Flashed {
    Flashed {
        wanted: None,
        objects: 3,
        bytes: 1000,
        product: None,
        version_before: None,
        version_after: None,
        version_target: None,
        dashboard_after: None,
        came_back: true,
        registered: None,
    }
}
