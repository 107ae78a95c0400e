//! A window that is taken away while a job runs: the X server or the compositor that it was on has ended.
//!
//! There are three ways out of such a window, and the job is finished on each of them, because stopping a write would leave
//! the modem half-written:
//!
//! * The event loop ends with an error, as on Wayland: the app is told to exit without having asked to close.
//! * The event loop panics, as when somebody else destroys an X window.
//! * libX11 calls `exit` in the middle of the event loop, as when an X server dies. Nothing is unwound then. But `exit` runs the
//!   destructors of the calling thread's own variables, as C++ demands and glibc does, and only after that ends the other
//!   threads. So the last place to wait for the job is the destructor of such a variable.
//!
//! The journal has what came of the job. A note beside it makes the next start tell that, because nobody saw it.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::signals::LiveWorkers;
use crate::job::Done;
use crate::small_file::{self, Content};
use crate::worker::WorkerEvent;

/// The means to finish a job without a window. Clones share the knowledge of which modem is in hand.
#[derive(Clone, Debug)]
pub struct LostWindow {
    workers: LiveWorkers,
    /// Where it is noted that a result was not seen.
    note: PathBuf,
    /// Whether the modem in hand is a real one. A simulated one ends with the program.
    is_real: Arc<AtomicBool>,
    /// Whether the window is lost.
    is_lost: Arc<AtomicBool>,
}

thread_local! {
    /// Finishes the job when the thread that draws is ended without its knowledge.
    static AT_END: RefCell<Option<AtEnd>> = const { RefCell::new(None) };
}

/// Finishes the job when it is dropped.
struct AtEnd(LostWindow);

impl Drop for AtEnd {
    fn drop(&mut self) {
        self.0.finish();
    }
}

impl LostWindow {
    /// Nothing is in hand yet. `note` is the file that makes the next start tell the result.
    pub fn new(workers: LiveWorkers, note: PathBuf) -> Self {
        Self {
            workers,
            note,
            is_real: Arc::default(),
            is_lost: Arc::default(),
        }
    }

    /// Finishes the running job also when this thread, which must be the one that draws, is ended by a library.
    pub fn watch_this_thread(&self) {
        AT_END.set(Some(AtEnd(self.clone())));
    }

    /// Says whether the modem in hand is a real one.
    pub fn set_real(&self, real: bool) {
        self.is_real.store(real, Ordering::Release);
    }

    /// Whether the window is lost and the program only finishes its job.
    pub fn is_lost(&self) -> bool {
        self.is_lost.load(Ordering::Acquire)
    }

    /// Waits until the job that runs on a real modem has ended, without stopping it. Without such a job nothing is waited for.
    pub fn finish(&self) {
        if !self.is_real.load(Ordering::Acquire) || !self.workers.is_busy() {
            return;
        }
        self.is_lost.store(true, Ordering::Release);
        log::warn!("the window was lost; the running job is finished without it");
        let event = self.workers.finish();
        if event.as_ref().is_some_and(is_worth_telling)
            && let Err(error) = small_file::write_making_folder(&self.note, b"{}\n")
        {
            log::warn!("the next start cannot be told of the job: {error}");
        }
        log::logger().flush();
    }
}

/// Whether something was done to the modem, which the journal has and nobody saw.
fn is_worth_telling(event: &WorkerEvent) -> bool {
    match event {
        WorkerEvent::Finished(done) => matches!(
            **done,
            Done::Flashed(_) | Done::Repaired(_) | Done::Finished(_) | Done::Reactivated(_)
        ),
        WorkerEvent::Failed(failure) => !failure.condition.is_untouched(),
        WorkerEvent::WorkerDied
        | WorkerEvent::Started
        | WorkerEvent::Notice(_)
        | WorkerEvent::Rejected => false,
    }
}

/// Whether a job was finished without a window, and nobody has seen yet what came of it.
pub fn is_noted(note: &Path) -> bool {
    matches!(
        small_file::read(note, 1024),
        Ok(Content::Bytes(_) | Content::TooLarge)
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{LostWindow, is_noted};
    use crate::guard::Unguarded;
    use crate::gui::state::tests::stand::flash;
    use crate::gui::worker_handle::WorkerHandle;
    use crate::job::{IdentifyRequest, JobRequest};
    use crate::journal::memory::Shelf;
    use crate::simulator::{MemoryBus, Model, Scenario};
    use crate::small_file;
    use crate::worker::WorkerCommand;

    /// A worker that has begun this job, and what loses its window.
    fn begin(request: JobRequest, note: &std::path::Path) -> (WorkerHandle, LostWindow, MemoryBus) {
        let bus = MemoryBus::new(Scenario::of(Model::E1550));
        let again = MemoryBus::around(bus.stick());
        let mut worker = WorkerHandle::default();
        let lost = LostWindow::new(worker.live_workers(), note.to_owned());
        let shelf = Box::new(Shelf::default());
        worker
            .take(Box::new(bus), Unguarded, shelf, Arc::new(|| {}))
            .unwrap();
        worker.send(WorkerCommand::Start(request)).unwrap();
        while !worker.live_workers().is_busy() {
            worker.events().unwrap();
            std::thread::yield_now();
        }
        (worker, lost, again)
    }

    /// As when libX11 calls `exit`: only the variables of the thread that draws are dropped.
    #[test]
    fn the_end_of_the_thread_that_draws_waits_for_the_write_and_notes_it() {
        let place = tempfile::tempdir().unwrap();
        let note = place.path().join("state/lost-window.json");
        let (worker, lost, modem) = begin(flash(1 << 20), &note);
        lost.set_real(true);
        let there = lost.clone();
        let draws = std::thread::Builder::new().name("draws".into());
        let draws = draws.spawn(move || there.watch_this_thread()).unwrap();
        draws.join().unwrap();
        assert_eq!(modem.stick().report().identity.firmware, "11.609.20.00.00");
        assert!(lost.is_lost() && is_noted(&note));
        small_file::remove(&note).unwrap();
        assert!(!is_noted(&note));
        // Forgotten twice is no fault, and without a job nothing is waited for.
        small_file::remove(&note).unwrap();
        lost.finish();
        assert!(!is_noted(&note));
        drop(worker);
    }

    #[test]
    fn reading_and_a_simulated_modem_leave_nothing_to_tell() {
        let place = tempfile::tempdir().unwrap();
        let note = place.path().join("lost-window.json");
        let (worker, lost, _modem) = begin(JobRequest::Identify(IdentifyRequest::Read), &note);
        lost.set_real(true);
        lost.finish();
        assert!(lost.is_lost() && !is_noted(&note));
        drop(worker);
        let (worker, lost, modem) = begin(flash(1 << 20), &note);
        lost.set_real(false);
        lost.finish();
        assert!(!lost.is_lost() && !is_noted(&note));
        drop(worker);
        assert_eq!(modem.stick().report().violations, Vec::<String>::new());
    }
}
