//! The world around the window: the worker, the watcher over ports, and errands on threads of their
//! own. Nothing here blocks the thread that draws.

mod records;
mod take;
#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use crossbeam_channel::{Receiver, Sender, bounded};

use super::action::{self, Effect, Message, Task};
use super::background;
use super::file_writer::FileWriter;
use super::lost_window::LostWindow;
use super::signals;
use super::state::{Moment, State};
use super::watcher::{Busy, Watched, Watcher};
use super::worker_handle::WorkerHandle;
use crate::desktop::{Desktop, DesktopRequest};
use crate::instance::{self, First, FirstAnswer};
use crate::journal::memory::Shelf;
use crate::journal::{Folder, Store as _};
use crate::language::Words;
use crate::last_file::LastFile;
use crate::logbook::{LogLine, Logbook};
use crate::places::Places;
use crate::settings::Settings;
use crate::simulator::SharedStick;
use crate::small_file;
use crate::time_zone;
use crate::worker::{Wake, WorkerCommand};

/// The most messages that wait to be taken in. Background tasks are few, and each waits when this is full.
const WAITING: usize = 64;

/// The world, as the window has hold of it.
pub struct Environment {
    places: Places,
    logbook: Logbook,
    wake: Wake,
    worker: WorkerHandle,
    lost_window: LostWindow,
    desktop: Desktop,
    /// The system's file picker, with this window as its parent.
    picker: rfd::FileDialog,
    stick: Option<SharedStick>,
    /// The journals of the simulated modem, if that is the one in hand.
    shelf: Option<Shelf>,
    sender: Sender<Message>,
    inbox: Receiver<Message>,
    watcher: Option<Watcher>,
    /// Writes settings and the place to come back to, in the order they were asked for.
    file_writer: Option<FileWriter>,
    /// The target that the watcher looks at besides the system's own lists.
    watched: Arc<Mutex<Option<Watched>>>,
    /// The busy port that the watcher looks at until it is free.
    busy: Arc<Mutex<Option<Busy>>>,
    /// How the port in hand would be looked at.
    reach: Option<Busy>,
    /// The socket that later starts of the program reach.
    second_starts: Option<instance::Open>,
    /// Whether the next modem in hand is recorded.
    record: bool,
    /// How the simulated modem's time runs: at the clock's pace for people, at once for tests.
    paced: bool,
}

impl std::fmt::Debug for Environment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Environment")
    }
}

impl Environment {
    /// The real world. `wake` makes the window look at what came.
    pub fn new(places: Places, logbook: Logbook, wake: Wake) -> Self {
        let mut environment = Self::without_watcher(places, logbook, wake);
        environment.desktop = Desktop::start();
        let watched = Arc::clone(&environment.watched);
        let busy = Arc::clone(&environment.busy);
        let (sender, wake) = (environment.sender.clone(), Arc::clone(&environment.wake));
        match Watcher::start(sender, wake, watched, busy) {
            Ok(watcher) => environment.watcher = Some(watcher),
            Err(error) => log::error!("no thread to watch the ports: {error}"),
        }
        environment.look_for_interrupted();
        environment
    }

    /// Takes in what second starts of the program hand over, from now on.
    pub fn open_to_second_starts(&mut self, first: First) {
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        let lost_window = self.lost_window.clone();
        let opened = first.listen(move |file| {
            if lost_window.is_lost() {
                return FirstAnswer::Finishing;
            }
            // The second start waits for this; the window empties its inbox with every frame.
            if sender.try_send(Message::Handed(file)).is_err() {
                log::error!("a file that was handed over was left out");
            }
            wake();
            FirstAnswer::Taken
        });
        match opened {
            Ok(opened) => self.second_starts = Some(opened),
            Err(error) => log::error!("no thread for second starts: {error}"),
        }
    }

    /// Nothing is handed over any more: the next start is the first.
    pub fn close_to_second_starts(&mut self) {
        self.second_starts = None;
    }

    /// A world in which nothing is plugged in and the simulated modem's time costs nothing.
    fn without_watcher(places: Places, logbook: Logbook, wake: Wake) -> Self {
        let (sender, inbox) = bounded(WAITING);
        let worker = WorkerHandle::default();
        let lost_window = LostWindow::new(worker.live_workers(), places.lost_window());
        Self {
            places,
            logbook,
            wake,
            worker,
            lost_window,
            desktop: Desktop::none(),
            picker: rfd::FileDialog::new(),
            stick: None,
            shelf: None,
            sender,
            inbox,
            watcher: None,
            file_writer: FileWriter::start()
                .inspect_err(|error| log::error!("no thread to keep settings: {error}"))
                .ok(),
            watched: Arc::default(),
            busy: Arc::default(),
            reach: None,
            second_starts: None,
            record: false,
            paced: true,
        }
    }

    /// The desktop around the window.
    pub fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// Opens the system's dialogs over this window from now on.
    pub fn open_dialogs_over(&mut self, window: &eframe::CreationContext<'_>) {
        self.picker = rfd::FileDialog::new().set_parent(window);
    }

    /// Opens the system's file picker, at this folder.
    pub fn pick_file(&self, folder: Option<PathBuf>, words: &Words) {
        let (title, kind) = (words.say("picker-title"), words.say("picker-firmware"));
        let picker = self.picker_of(words, title, kind, background::FIRMWARE);
        self.fetch("file picker", move || background::pick_file(picker, folder));
    }

    /// Opens the system's file picker at the backups.
    pub fn pick_backup(&self, words: &Words) {
        let (title, kind) = (words.say("picker-backup-title"), words.say("picker-backup"));
        let picker = self.picker_of(words, title, kind, &["json"]);
        let folder = self.backups();
        self.fetch("file picker", move || {
            background::pick_backup(picker, folder)
        });
    }

    /// The system's file picker with this title, for files of this kind.
    fn picker_of(&self, words: &Words, title: &str, kind: &str, ends: &[&str]) -> rfd::FileDialog {
        let picker = self.picker.clone().set_title(title);
        let picker = picker.add_filter(kind, ends);
        picker.add_filter(words.say("picker-all"), &["*"])
    }

    /// The folder of the backups. Those of the simulated modem are kept apart.
    fn backups(&self) -> PathBuf {
        let copies = self.places.copies();
        if self.shelf.is_some() {
            copies.join(super::state::act::SIMULATED)
        } else {
            copies
        }
    }

    /// The clocks now.
    pub fn moment() -> Moment {
        Moment {
            now: Instant::now(),
            local: jiff::Timestamp::now().to_zoned_datetime(time_zone::local()),
        }
    }

    /// Everything that came since the last time.
    pub fn drain(&mut self) -> Vec<Message> {
        let mut came: Vec<Message> = self.inbox.try_iter().collect();
        match self.worker.events() {
            Ok(events) => came.extend(events.into_iter().map(Message::Worker)),
            Err(error) => came.push(Message::ConnectFailed(error.to_string())),
        }
        came
    }

    /// The lines of the log after number `seen`.
    pub fn log_since(&self, seen: u64) -> (u64, Vec<LogLine>) {
        self.logbook.recent(seen)
    }

    /// Keeps the settings before the program ends, after everything that was to be kept before.
    pub fn save_at_exit(&mut self, settings: &Settings) {
        self.file_writer = None;
        if let Err(error) = settings.save(&self.places.settings_file()) {
            log::warn!("the settings cannot be kept: {error}");
        }
    }

    /// Does what the window asks.
    pub fn carry_out(&mut self, order: Effect, state: &State) {
        match order {
            Effect::Connect(target) => self.connect(target),
            Effect::Disconnect => self.let_go(),
            Effect::LookForInterrupted => self.look_for_interrupted(),
            Effect::Job(request) => {
                self.await_free(None);
                self.command(WorkerCommand::Start(request));
            }
            Effect::AwaitFree => self.await_free(self.reach.clone()),
            Effect::InstallRule { keep_off } => {
                self.fetch("rule", move || background::install_rule(keep_off));
            }
            Effect::Cancel => self.command(WorkerCommand::Cancel),
            Effect::Simulated(plug_in) => match (&self.stick, plug_in) {
                (Some(stick), true) => stick.plug_in(),
                (Some(stick), false) => stick.unplug(),
                (None, _) => {}
            },
            Effect::ReadFile { path, number } => {
                self.fetch("file reader", move || background::read_file(path, number));
            }
            Effect::HashFile(path) => self.fetch("checksum", move || {
                let hash = crate::job::hash_file(&path).map_err(|error| error.to_string());
                Message::FileHashed { path, hash }
            }),
            Effect::MakeSample(task) => {
                let folder = self.places.samples();
                self.fetch("sample maker", move || {
                    background::make_sample(task == Task::Dashboard, &folder)
                });
            }
            Effect::LookAtComputer => self.look_at_computer(),
            Effect::SaveSettings(settings) => {
                let file = self.places.settings_file();
                self.keep("the settings", move || settings.save(&file));
            }
            Effect::LookAtHistory => {
                let folder = Folder::new(self.places.journal());
                self.fetch("history", move || {
                    Message::History(crate::journal::history(&folder.all()))
                });
            }
            Effect::LookAtBackups => {
                let folder = self.backups();
                self.fetch("backups", move || {
                    Message::Backups(background::backups(&folder))
                });
            }
            Effect::ShowBackups => self.show_backups(),
            Effect::ShowRecords => self.show_folder(self.places.journal()),
            Effect::ForgetLostWindow => {
                let note = self.places.lost_window();
                self.keep("that the result of a lost window was seen", move || {
                    small_file::remove(&note)
                });
            }
            Effect::SaveBookmark(bookmark) => self.save_bookmark(bookmark),
            Effect::GatherSupport { reveal } => self.gather_support(reveal, state),
            Effect::Save(what) => {
                let folder = state.settings.last_folder.clone();
                let picker = self.picker.clone();
                self.fetch("saving", move || {
                    background::save(picker, what, folder.as_deref())
                });
            }
            Effect::Record(on) => self.record = on,
            Effect::KeepLastFile { path, sha256 } => {
                let (last, kept) = (LastFile::new(&path, sha256), self.places.last_file());
                self.keep("where the file lies", move || last.save(&kept));
            }
            Effect::PickFile(_)
            | Effect::PickBackup
            | Effect::JobEnded(_)
            | Effect::Copy(_)
            | Effect::ComeToFront
            | Effect::Close => {}
        }
    }

    fn look_at_computer(&self) {
        let folder = self.places.journal();
        let copies = self.backups();
        self.fetch("computer check", move || {
            // The copy of the settings, which comes first, needs its folder.
            if let Err(error) = small_file::make_private_folder(&copies) {
                log::warn!("no folder for copies of the settings: {error}");
            }
            Message::Computer(action::Computer {
                journal_writable: Some(background::is_writable(&folder)),
                ..background::power()
            })
        });
    }

    fn show_backups(&self) {
        let folder = self.backups();
        // It is shown also before the first backup was made.
        if let Err(error) = small_file::make_private_folder(&folder) {
            log::warn!("no folder for backups: {error}");
        }
        self.show_folder(folder);
    }

    /// Ends the worker without waiting: a job that still runs ends at its next safe point.
    pub fn let_go(&mut self) {
        self.worker.let_go();
        self.stick = None;
        self.shelf = None;
        self.reach = None;
        self.await_free(None);
        self.watch(None);
    }

    /// Lets go of everything without waiting, for the end of the program.
    pub fn begin_end(&mut self) {
        self.watcher = None;
        self.let_go();
    }

    /// Whether every job has come to its safe end.
    pub fn has_ended(&mut self) -> bool {
        self.worker.has_ended()
    }

    /// Finishes the running job without the window, which is gone. The next start tells what came of it.
    pub fn finish_without_window(&self) {
        self.lost_window.finish();
    }

    /// Finishes the running job also when a library ends the program on this thread.
    pub fn outlive_this_thread(&self) {
        self.lost_window.watch_this_thread();
    }

    /// Ends the worker and waits until its job has come to its safe end. For the end of the program.
    pub fn end(&mut self) {
        self.begin_end();
        self.worker.wait_for_end();
    }

    fn watch(&self, watched: Option<Watched>) {
        *self.watched.lock().unwrap_or_else(PoisonError::into_inner) = watched;
    }

    fn await_free(&self, busy: Option<Busy>) {
        *self.busy.lock().unwrap_or_else(PoisonError::into_inner) = busy;
    }

    /// Ends the program when the system wants that: a running job at its next safe point, then the
    /// window.
    pub fn end_on_signal(&self) {
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        signals::end_on_signal(self.worker.live_workers(), move || {
            // A window that is gone, or has too much to take in, is ended after the job all the same.
            sender.try_send(Message::MustEnd).ok();
            wake();
        });
    }

    fn command(&mut self, command: WorkerCommand) {
        if let Err(lost) = self.worker.send(command) {
            self.put(Message::ConnectFailed(lost.to_string()));
        }
    }

    /// Puts something in without waiting; the window itself calls this.
    fn put(&self, incoming: Message) {
        if self.sender.try_send(incoming).is_err() {
            log::error!("too much came in at once, something was left out");
        }
        (self.wake)();
    }

    /// Shows a folder of this program on the desktop.
    fn show_folder(&self, folder: PathBuf) {
        self.desktop.ask(DesktopRequest::ShowFile(folder));
    }

    /// Gets one message by work that may take long, on a thread of its own.
    fn fetch(&self, name: &str, work: impl FnOnce() -> Message + Send + 'static) {
        self.in_background(name, move |send| send(work()));
    }

    /// Runs something that may take long on a thread of its own.
    fn in_background(&self, name: &str, work: impl FnOnce(&dyn Fn(Message)) + Send + 'static) {
        let (sender, wake) = (self.sender.clone(), Arc::clone(&self.wake));
        let started = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                work(&|incoming| {
                    // A window that is gone needs no answer.
                    sender.send(incoming).ok();
                    wake();
                });
            });
        if let Err(error) = started {
            log::error!("no thread for {name}: {error}");
        }
    }

    /// Keeps this by the thread that writes small files.
    fn keep(&self, what: &'static str, work: impl FnOnce() -> io::Result<()> + Send + 'static) {
        if let Some(file_writer) = &self.file_writer {
            file_writer.keep(move || {
                if let Err(error) = work() {
                    log::warn!("{what} cannot be kept: {error}");
                }
            });
        }
    }
}

impl Drop for Environment {
    fn drop(&mut self) {
        // The windowing system may go away under the window, which panics then.
        if std::thread::panicking() {
            self.lost_window.finish();
        }
        self.end();
    }
}
