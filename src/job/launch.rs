//! Starting another program: a vendor's own updater, which is a Windows program.
//!
//! It is started as the person who uses this program, never with more rights; where it asks for more, the
//! person starts it. It is never ended from here: one that is cut off while it writes can destroy a modem.

use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// `ERROR_ELEVATION_REQUIRED` of Windows. Updaters of those years are taken for installers.
const NEEDS_ELEVATION: i32 = 740;

/// Why a program was not started.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    /// Windows programs run on Windows.
    #[error("Windows programs do not run on this system")]
    NotOnThisSystem,
    /// It asks for an administrator. The person can start it, this program does not.
    #[error("the program asks for administrator rights")]
    NeedsElevation,
    /// The system refused for another reason.
    #[error("the program cannot be started: {0}")]
    Refused(#[from] io::Error),
}

/// Starts programs.
pub trait Launcher: fmt::Debug + Send + Sync {
    /// Starts the program at `path`, without waiting for it.
    fn start(&self, path: &Path) -> Result<Box<dyn Launched>, LaunchError>;
}

/// A program that was started. Letting go of it leaves it running.
pub trait Launched: fmt::Debug + Send {
    /// Whether it has ended, and with which code, where it had one.
    fn ended(&mut self) -> io::Result<Option<Option<i32>>>;
}

/// On which systems programs are started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    /// On Windows, as Windows programs need it.
    Windows,
    /// Anywhere. For tests, whose program is made for the system they run on.
    Anywhere,
}

impl Gate {
    /// Whether programs are started here.
    pub fn is_open(self) -> bool {
        cfg!(windows) || self == Self::Anywhere
    }
}

/// Starts programs of the system this runs on.
#[derive(Clone, Copy, Debug)]
pub struct Processes(pub Gate);

impl Launcher for Processes {
    fn start(&self, path: &Path) -> Result<Box<dyn Launched>, LaunchError> {
        if !self.0.is_open() {
            return Err(LaunchError::NotOnThisSystem);
        }
        let mut command = Command::new(path);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        // Such programs look for their parts beside themselves.
        if let Some(folder) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
            command.current_dir(folder);
        }
        match command.spawn() {
            Ok(child) => Ok(Box::new(Process(child))),
            Err(error) if error.raw_os_error() == Some(NEEDS_ELEVATION) && cfg!(windows) => {
                Err(LaunchError::NeedsElevation)
            }
            Err(error) => Err(error.into()),
        }
    }
}

#[derive(Debug)]
struct Process(Child);

impl Launched for Process {
    fn ended(&mut self) -> io::Result<Option<Option<i32>>> {
        Ok(self.0.try_wait()?.map(|status| status.code()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Gate, LaunchError, Launcher as _, Processes};
    use std::path::Path;

    #[test]
    fn elsewhere_than_on_windows_nothing_is_started() {
        let started = Processes(Gate::Windows).start(Path::new("/no/such/program.exe"));
        if cfg!(windows) {
            assert!(matches!(started, Err(LaunchError::Refused(_))));
        } else {
            assert!(matches!(started, Err(LaunchError::NotOnThisSystem)));
        }
    }
}
