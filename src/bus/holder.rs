//! The programs that hold a busy port, so that a person learns which program to close.
//!
//! Linux tells, by the files that each process has open. Processes of other users keep theirs to
//! themselves; then it is said that it is one of those, and which of the programs that reach for modems
//! by themselves are running. Elsewhere the usual ones are named (`docs/facts/at-and-usb.md` §5).

use std::fmt;
use std::path::Path;

use serde::Serialize;

use super::listing::{Access, ListedPort};
pub use super::process::Program;

/// The daemon that takes every modem it finds on most Linux desktops (`docs/facts/at-and-usb.md` §2).
pub const MODEM_MANAGER: &str = "ModemManager";

/// More programs than this on one port are not listed.
#[cfg(target_os = "linux")]
const MOST: usize = 8;

/// The programs that hold a port, as far as this user may see. All empty when nothing can be told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Holders {
    /// The programs seen with the port open.
    pub programs: Vec<Program>,
    /// Whether there are programs of other users, into which this user may not look.
    pub hidden: bool,
    /// Programs known for holding modems: on Linux those that run now, elsewhere the usual ones.
    pub likely: Vec<String>,
}

impl Holders {
    /// The programs that hold the port at `path`, which may be a link.
    pub fn of(path: &Path) -> Self {
        #[cfg(target_os = "linux")]
        return linux::holders(Path::new("/proc"), path);
        #[cfg(not(target_os = "linux"))]
        {
            let _: &Path = path;
            Self {
                likely: USUAL.iter().map(|&name| name.to_owned()).collect(),
                ..Self::default()
            }
        }
    }

    /// The programs that have the port at `path` open besides this one, as far as this user may see; `None` when there is
    /// none. Without `ModemManager`, which promises to leave a port alone while it has it open, and of a pseudo-terminal,
    /// whose other side may well have this one open, too, only a program that says so by its lock file.
    pub fn beside(path: &Path) -> Option<Self> {
        let is_pseudo_terminal =
            std::fs::canonicalize(path).is_ok_and(|path| path.starts_with("/dev/pts"));
        let mut programs = if is_pseudo_terminal {
            by_lock_file(path).into_iter().collect()
        } else {
            Self::of(path).programs
        };
        programs.retain(|program| program.name != MODEM_MANAGER);
        (!programs.is_empty()).then(|| Self {
            programs,
            ..Self::default()
        })
    }

    /// As [`beside`](Self::beside), of a port that the system lists: where it lists a lock on it, the program of another
    /// user counts, too.
    pub fn beside_listed(port: &ListedPort) -> Option<Self> {
        let path = Path::new(&port.name);
        Self::beside(path).or_else(|| {
            let holders = (port.access == Access::Held).then(|| Self::of(path))?;
            (!holders.is_modem_manager()).then_some(holders)
        })
    }

    /// Whether it is ModemManager, or most likely so.
    pub fn is_modem_manager(&self) -> bool {
        if self.programs.is_empty() {
            self.hidden && self.likely.iter().any(|name| name == MODEM_MANAGER)
        } else {
            self.programs
                .iter()
                .any(|program| program.name == MODEM_MANAGER)
        }
    }
}

impl fmt::Display for Holders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.programs.is_empty() {
            for (place, program) in self.programs.iter().enumerate() {
                let comma = if place == 0 { "" } else { ", " };
                write!(f, "{comma}{program}")?;
            }
            return Ok(());
        }
        f.write_str(if self.hidden {
            "a program of another user"
        } else {
            "another program"
        })?;
        if !self.likely.is_empty() {
            write!(f, ", perhaps {}", self.likely.join(" or "))?;
        }
        Ok(())
    }
}

/// The program whose lock file is on the port at `path`, where programs have such files.
pub(super) fn by_lock_file(path: &Path) -> Option<Program> {
    #[cfg(target_os = "linux")]
    return super::lock_file::holder(&super::sysfs::root(), path);
    #[cfg(not(target_os = "linux"))]
    {
        let _: &Path = path;
        None
    }
}

/// The programs that usually hold a modem where no system call tells (`docs/facts/at-and-usb.md` §5).
#[cfg(not(target_os = "linux"))]
const USUAL: &[&str] = &["Mobile Partner", "DC-Unlocker"];

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::io::ErrorKind;
    use std::os::unix::fs::MetadataExt as _;
    use std::path::Path;

    use super::{Holders, MODEM_MANAGER, MOST, Program};
    use crate::bus::process::{has_open, name};

    /// Programs that reach for modems by themselves (`docs/facts/at-and-usb.md` §5), by the name their
    /// process has.
    const REACHING: &[&str] = &[
        MODEM_MANAGER,
        "brltty",
        "gpsd",
        "gammu-smsd",
        "smsd",
        "asterisk",
        "pppd",
    ];

    /// Looks through the open files of every process that this user may look into, except our own.
    pub(super) fn holders(proc: &Path, port: &Path) -> Holders {
        let mut found = Holders::default();
        let Ok(port) = fs::metadata(port) else {
            return found;
        };
        let Ok(processes) = fs::read_dir(proc) else {
            return found;
        };
        let mut running = Vec::new();
        for process in processes.filter_map(Result::ok) {
            let Some(pid) = process.file_name().to_str().and_then(|it| it.parse().ok()) else {
                continue;
            };
            if pid == std::process::id() {
                continue;
            }
            let name = name(&process.path());
            match has_open(&process.path(), port.rdev()) {
                Ok(true) if found.programs.len() < MOST => {
                    found.programs.push(Program { name, pid });
                }
                Err(ErrorKind::PermissionDenied) => {
                    found.hidden = true;
                    running.push(name);
                }
                // Another file, one program too many, or a process that has just ended.
                Ok(_) | Err(_) => {}
            }
        }
        found.programs.sort_by_key(|program| program.pid);
        found.likely = REACHING
            .iter()
            .filter(|&&name| found.programs.is_empty() && running.iter().any(|it| it == name))
            .map(|&name| name.to_owned())
            .collect();
        found
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    /// A process as `/proc` shows it.
    fn process(proc: &Path, pid: u32, name: &str, open: &[&str]) {
        let folder = proc.join(pid.to_string());
        std::fs::create_dir_all(folder.join("fd")).unwrap();
        std::fs::write(folder.join("comm"), format!("{name}\n")).unwrap();
        for (number, target) in open.iter().enumerate() {
            symlink(target, folder.join("fd").join(number.to_string())).unwrap();
        }
    }

    #[test]
    fn the_programs_that_have_the_device_open_are_named() {
        let place = tempfile::tempdir().unwrap();
        let proc = place.path();
        process(proc, 40, "gammu", &["/dev/zero", "/dev/null"]);
        process(proc, 7, "Modem\u{1b}[31mManager", &["/dev/null"]);
        process(proc, 8, "sshd", &["/dev/zero", "/nowhere"]);
        process(proc, std::process::id(), "ourselves", &["/dev/null"]);
        std::fs::write(proc.join("uptime"), "1").unwrap();
        // The port is a link to the device.
        let port = place.path().join("pcui");
        symlink("/dev/null", &port).unwrap();

        let found = linux::holders(proc, &port);
        let pids: Vec<u32> = found.programs.iter().map(|it| it.pid).collect();
        assert_eq!(pids, [7, 40]);
        assert!(!found.programs[0].name.contains('\u{1b}'));
        assert!(!found.hidden && found.likely.is_empty());
        assert!(found.to_string().ends_with("gammu (process 40)"));
    }

    #[test]
    fn what_cannot_be_seen_is_said_so() {
        let nobody = Holders::default();
        assert_eq!(nobody.to_string(), "another program");
        let mut other = Holders {
            hidden: true,
            ..Holders::default()
        };
        assert_eq!(other.to_string(), "a program of another user");
        assert!(!other.is_modem_manager());
        other.likely.push(String::from(MODEM_MANAGER));
        assert!(other.is_modem_manager());
        let text = "a program of another user, perhaps ModemManager";
        assert_eq!(other.to_string(), text);
        // A holder that was seen goes before one that is supposed.
        other.programs.push(Program {
            name: String::from("picocom"),
            pid: 12,
        });
        assert!(!other.is_modem_manager());
    }
}
