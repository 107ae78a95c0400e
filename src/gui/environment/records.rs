//! The files that the window reads and writes besides firmware: bookmark, journals, support file, health report.

use std::sync::Arc;

use super::Environment;
use crate::bookmark::Bookmark;
use crate::gui::action::{AfterUpdate, Message};
use crate::gui::lost_window;
use crate::gui::state::State;
use crate::journal::{Folder, Store as _};
use crate::language::Language;
use crate::last_file::LastFile;
use crate::support;

impl Environment {
    pub(super) fn save_bookmark(&self, place: Option<Box<AfterUpdate>>) {
        let file = self.places.bookmark_file();
        self.keep("the place to come back to", move || match place {
            Some(place) => Bookmark {
                file: place.file,
                stick: place.stick,
                version_after: place.version,
                ..Bookmark::new(place.step)
            }
            .save(&file),
            None => Bookmark::clear(&file),
        });
    }

    pub(super) fn gather_support(&self, reveal: bool, state: &State) {
        let (places, logbook) = (self.places.clone(), self.logbook.clone());
        // Where none was chosen, the window speaks the system's.
        let language = state.settings.language.clone();
        let language = language.unwrap_or_else(|| Language::of_system().tag().to_owned());
        let modem = state.report().cloned();
        self.fetch("support file", move || {
            let modem = modem.map(|modem| {
                serde_json::to_string_pretty(&modem).unwrap_or_else(|error| error.to_string())
            });
            let bundle = support::Bundle::gather(&support::Sources {
                logbook: Some(&logbook),
                modem: modem.as_deref(),
                language: Some(&language),
                reveal,
                ..support::Sources::new(&places)
            });
            Message::SupportGathered(Arc::new(bundle))
        });
    }

    pub(super) fn look_for_interrupted(&self) {
        if let Some(shelf) = self.shelf.clone() {
            return self.fetch("journal", move || Message::Interrupted {
                job: crate::journal::interrupted(&shelf.all()).map(Box::new),
                file: None,
                simulated: true,
            });
        }
        let (folder, last_file) = (self.places.journal(), self.places.last_file());
        let note = self.places.lost_window();
        self.in_background("journal", move |send| {
            let kept = Folder::new(folder).unsettled();
            if !kept.unreadable.is_empty() {
                for one in &kept.unreadable {
                    log::warn!("a journal cannot be read: {one}");
                }
                let names = kept.unreadable.iter().map(|one| one.name.clone());
                send(Message::JournalsUnreadable(names.collect()));
            }
            if lost_window::is_noted(&note)
                && let Some(job) = crate::journal::history(&kept).into_iter().next()
            {
                send(Message::FinishedUnseen(Box::new(job)));
            }
            let job = crate::journal::interrupted(&kept);
            let sha256 = job.as_ref().and_then(|job| job.sha256.as_deref());
            let file = sha256.and_then(|sha256| LastFile::find(&last_file, sha256));
            let job = job.map(Box::new);
            send(Message::Interrupted {
                job,
                file,
                simulated: false,
            });
        });
    }
}
