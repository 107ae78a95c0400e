//! The desktop around the window: a notification when a job has ended, its progress on the taskbar, a sound, and a file shown
//! in its folder.
//!
//! All of it is a courtesy. What a desktop does not have is left out, with a line in the log, and nothing waits for it: the
//! thread here takes what is asked in its order, and the window goes on.

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
#[path = "session_bus.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;
#[cfg(not(any(
    target_os = "linux",
    target_os = "freebsd",
    target_os = "macos",
    windows
)))]
#[path = "other.rs"]
mod system;
#[cfg(windows)]
mod taskbar_button;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crossbeam_channel::{Sender, bounded};

/// The number of requests that may wait. A desktop that hangs is not asked any further.
const WAITING: usize = 64;

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Its first line.
    pub title: String,
    /// The text below the title.
    pub body: String,
    /// The kind of its news.
    pub kind: NotificationKind,
}

/// The kind of news that a notification brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotificationKind {
    /// A job has reached its goal.
    Done,
    /// A job has failed.
    Failed,
    /// A job that runs needs the person.
    Request,
}

/// How a job stands, as a taskbar shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskbarState {
    /// The job runs and has done this share, in percent.
    Running(u8),
    /// The job has done this share, in percent, and waits for the person.
    Waiting(u8),
    /// The job has failed, and the person has not seen that yet.
    Failed,
}

/// A request to the desktop.
#[derive(Debug, PartialEq, Eq)]
pub enum DesktopRequest {
    /// Show a notification in place of the one before.
    Notify(Notification),
    /// Take the notification back, because its news were seen.
    Withdraw,
    /// Show how a job stands; `None` when there is nothing to show.
    Taskbar(Option<TaskbarState>),
    /// Play the sound for good or bad news.
    Sound {
        /// Whether the news is good.
        good: bool,
    },
    /// Show a file in its folder. A folder is shown itself.
    ShowFile(PathBuf),
}

/// The desktop. Dropping it takes progress and notifications' connection away again.
#[derive(Debug)]
pub struct Desktop(Option<Sender<DesktopRequest>>);

impl Desktop {
    /// Starts the thread that asks the desktop. Nothing is asked yet.
    pub fn start() -> Self {
        let (sender, asked) = bounded::<DesktopRequest>(WAITING);
        let thread = std::thread::Builder::new()
            .name("desktop".into())
            .spawn(move || {
                let mut system = system::System::default();
                for request in asked {
                    match request {
                        DesktopRequest::Notify(notification) => system.notify(&notification),
                        DesktopRequest::Withdraw => system.withdraw(),
                        DesktopRequest::Taskbar(state) => system.taskbar(state),
                        DesktopRequest::Sound { good } => system.sound(good),
                        DesktopRequest::ShowFile(path) => system.show_file(&path),
                    }
                }
            });
        match thread {
            Ok(_runs) => Self(Some(sender)),
            Err(error) => {
                log::error!("no thread to ask the desktop: {error}");
                Self(None)
            }
        }
    }

    /// No desktop at all, for tests.
    pub fn none() -> Self {
        Self(None)
    }

    /// A desktop that does nothing, and what it is asked.
    #[cfg(test)]
    pub fn recorded() -> (Self, crossbeam_channel::Receiver<DesktopRequest>) {
        let (sender, asked) = bounded(WAITING);
        (Self(Some(sender)), asked)
    }

    /// Asks for this without waiting for it.
    pub fn ask(&self, request: DesktopRequest) {
        if let Some(sender) = &self.0
            && sender.try_send(request).is_err()
        {
            log::warn!("the desktop takes no more requests");
        }
    }
}

/// Has a program of the desktop open the folder that a file is in. A folder is opened itself.
#[cfg(not(target_os = "macos"))]
fn open_folder_of(path: &std::path::Path, program: &str) {
    let folder = if path.is_dir() {
        Some(path)
    } else {
        path.parent()
    };
    if let Some(folder) = folder
        && !start(program, &[folder.as_os_str()])
    {
        log::info!("nothing here opens a folder");
    }
}

/// Starts a program of the desktop without waiting for it. `false`: there is none of that name.
fn start(program: &str, arguments: &[&std::ffi::OsStr]) -> bool {
    let started = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    match started {
        Ok(mut child) => {
            // Somebody has to take its end, and it may play for seconds.
            let waits = std::thread::Builder::new().name("desktop program".into());
            waits.spawn(move || child.wait()).ok();
            true
        }
        Err(error) => {
            log::debug!("{program} does not start: {error}");
            false
        }
    }
}
