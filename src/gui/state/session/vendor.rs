//! A vendor's own updater, run under supervision: what was confirmed, what is seen, what was proven.
//!
//! Offered where a Windows program holds no package that can be read. On Windows it can be started from
//! here; elsewhere the page says what can be done instead.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Phase, Session};
use crate::gui::action::{Effect, Screen, VendorAction};
use crate::gui::state::choice::ChosenFile;
use crate::gui::state::jobs::Job;
use crate::gui::state::{State, Turn};
use crate::job::launch::{Gate, Launcher, Processes};
use crate::job::{Failure, JobRequest, ProgramNotice, ProgramRan, VendorProgramRequest};
use crate::problem::Problem;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct VendorPage {
    /// The program.
    pub path: PathBuf,
    /// SHA-256 of the file, once it was calculated, or why it could not be.
    pub hash: Option<Result<String, String>>,
    /// "I agree".
    pub agreed: bool,
    /// Where it stands.
    pub phase: Phase<ProgramRan>,
    /// The events so far, in their order.
    pub seen: Vec<ProgramNotice>,
}

/// The launcher of programs on this system, if there is one.
pub fn launcher_of_this_system() -> Option<Arc<dyn Launcher>> {
    Gate::Windows
        .is_open()
        .then(|| Arc::new(Processes(Gate::Windows)) as Arc<dyn Launcher>)
}

impl VendorPage {
    /// The confirmed checksum, when everything was confirmed.
    pub fn confirmed(&self) -> Option<&str> {
        match &self.hash {
            Some(Ok(hash)) if self.agreed => Some(hash),
            _ => None,
        }
    }
}

impl State {
    /// The chosen program, where the page can be opened for it.
    pub fn vendor_program(&self) -> Option<&PathBuf> {
        match &self.choice.file {
            ChosenFile::Refused { path, error }
                if error.problem() == Problem::ProgramWithoutFirmware
                    && self.report().is_some() =>
            {
                Some(path)
            }
            ChosenFile::None
            | ChosenFile::Reading(_)
            | ChosenFile::Ready { .. }
            | ChosenFile::Refused { .. } => None,
        }
    }

    /// The page of a vendor's program.
    pub fn vendor(&self) -> Option<&VendorPage> {
        self.session.as_ref()?.vendor.as_ref()
    }

    fn vendor_mut(&mut self) -> Option<&mut VendorPage> {
        self.session.as_mut()?.vendor.as_mut()
    }

    pub(in crate::gui::state) fn act_on_vendor(&mut self, action: VendorAction, turn: &mut Turn) {
        match action {
            VendorAction::Open => self.open_vendor(turn),
            VendorAction::Agree(agreed) => {
                if let Some(page) = self.vendor_mut() {
                    page.agreed = agreed;
                }
            }
            VendorAction::Start => self.start_vendor(turn),
            VendorAction::Finished => {
                if let Some(session) = &mut self.session
                    && let Some(Job::Vendor { word }) = session.jobs.running_mut()
                    && let Some(word) = word.take()
                {
                    // A job that has just ended needs no word.
                    word.try_send(()).ok();
                }
            }
        }
    }

    fn open_vendor(&mut self, turn: &mut Turn) {
        let Some(path) = self.vendor_program().cloned() else {
            return;
        };
        match &mut self.session {
            Some(session) if session.jobs.is_idle() => {
                session.vendor = Some(VendorPage {
                    path: path.clone(),
                    ..VendorPage::default()
                });
                session.go_to(Screen::Vendor);
                turn.push(Effect::HashFile(path));
            }
            _ => {}
        }
    }

    fn start_vendor(&mut self, turn: &mut Turn) {
        let (Some(session), Some(launcher)) = (&mut self.session, &self.launcher) else {
            return;
        };
        if !session.jobs.is_idle() {
            return;
        }
        let Some(page) = &mut session.vendor else {
            return;
        };
        let Some(hash) = page.confirmed().map(str::to_owned) else {
            return;
        };
        let launcher = Arc::clone(launcher);
        let (word, finished) = crossbeam_channel::bounded(1);
        let request = VendorProgramRequest::new(page.path.clone(), hash, launcher, finished);
        page.phase = Phase::Sending;
        page.seen.clear();
        let job = Job::Vendor { word: Some(word) };
        session.start(job, JobRequest::VendorProgram(request), turn);
    }

    /// The checksum of a file; one that is no longer wanted is left.
    pub(in crate::gui::state) fn hashed(&mut self, path: &PathBuf, hash: Result<String, String>) {
        if let Some(page) = self.vendor_mut().filter(|page| page.path == *path) {
            page.hash = Some(hash);
        }
    }

    pub(in crate::gui::state) fn vendor_ended(&mut self, outcome: Result<ProgramRan, Failure>) {
        // A dialog that asked about the program has nothing to ask any more.
        self.dialog = None;
        let Some(session) = &mut self.session else {
            return;
        };
        if let Ok(ran) = &outcome
            && let Some(report) = session.report_mut()
        {
            report.network = ran.network.clone();
        }
        session.go_to(Screen::Vendor);
        if let Some(page) = &mut session.vendor {
            page.agreed = false;
            page.phase = match outcome {
                Ok(ran) => Phase::Done(Box::new(ran)),
                Err(failure) => Phase::Failed(failure),
            };
        }
    }
}

impl Session {
    pub(in crate::gui::state) fn vendor_seen(&mut self, notice: ProgramNotice) {
        if let Some(page) = &mut self.vendor {
            page.seen.push(notice);
        }
    }
}
