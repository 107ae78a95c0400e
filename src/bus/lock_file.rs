//! Lock files of serial ports, by which programs such as minicom, gammu and pppd tell each other that a port is theirs:
//! `LCK..ttyUSB2` with the number of the process in it (Filesystem Hierarchy Standard 3.0, section 5.9).
//!
//! Such a program may hold no lock on the port itself, and what it reads is lost to everyone else. Its open files can only be
//! looked into by its own user, its lock file by everyone.

use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::process::{Program, has_open, name};
use crate::small_file::{self, Content};

/// The folders in which lock files are, below the root. On most systems `var/lock` is a link to `run/lock`; Fedora and
/// others have programs keep them one folder further down.
const FOLDERS: [&str; 4] = [
    "run/lock",
    "var/lock",
    "run/lock/lockdev",
    "var/lock/lockdev",
];
/// Where Linux tells of processes.
const PROCESSES: &str = "/proc";
/// Longer than a number and the names that some programs write after it.
const MOST_BYTES: u64 = 1024;
/// More links than lead to any node.
const MOST_LINKS: usize = 8;

/// The program whose lock file is on the port at `node`. A lock file whose process has ended is a leftover, and so is one
/// whose process can be looked into and does not have the port open.
pub(super) fn holder(root: &Path, node: &Path) -> Option<Program> {
    FOLDERS
        .iter()
        .find_map(|folder| holder_in(&root.join(folder), node, Path::new(PROCESSES)))
}

fn holder_in(folder: &Path, node: &Path, processes: &Path) -> Option<Program> {
    let content = names(node).into_iter().find_map(|name| {
        match small_file::read(&folder.join(format!("LCK..{name}")), MOST_BYTES) {
            Ok(Content::Bytes(content)) => Some(content),
            _ => None,
        }
    })?;
    let pid = process_number(&content).filter(|pid| *pid != std::process::id())?;
    let process = processes.join(pid.to_string());
    let device = fs::metadata(node).ok()?.rdev();
    match has_open(&process, device) {
        Ok(true) | Err(ErrorKind::PermissionDenied) => Some(Program {
            name: name(&process),
            pid,
        }),
        Ok(false) | Err(_) => None,
    }
}

/// The names under which the port at `node` may be locked: its own, and those of the nodes that it leads to where it is a
/// link, such as those below `/dev/serial/by-id`.
fn names(node: &Path) -> Vec<String> {
    let mut names = Vec::new();
    let mut path = node.to_owned();
    for _ in 0..MOST_LINKS {
        names.extend(
            path.file_name()
                .and_then(|name| name.to_str())
                .map(str::to_owned),
        );
        let (Ok(target), Some(folder)) = (fs::read_link(&path), path.parent()) else {
            break;
        };
        path = folder.join(target);
    }
    names
}

/// The number in a lock file: in digits with anything after them, or as one number of the processor's own byte order.
fn process_number(content: &[u8]) -> Option<u32> {
    let text = content.trim_ascii_start();
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let number = match (text.get(..digits), content) {
        (Some(digits), _) if !digits.is_empty() => std::str::from_utf8(digits).ok()?.parse().ok(),
        (_, &[a, b, c, d]) => Some(u32::from_ne_bytes([a, b, c, d])),
        _ => None,
    };
    number.filter(|pid| *pid > 0)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_lock_file_names_its_program_as_long_as_that_has_the_port_open() {
        let place = tempfile::tempdir().unwrap();
        let (folder, processes) = (place.path().join("lock"), place.path().join("proc"));
        fs::create_dir(&folder).unwrap();
        let node = place.path().join("ttyUSB2");
        symlink("/dev/null", &node).unwrap();
        let process = |pid: u32, open: &str| {
            let process = processes.join(pid.to_string());
            fs::create_dir_all(process.join("fd")).unwrap();
            fs::write(process.join("comm"), "minicom\n").unwrap();
            symlink(open, process.join("fd/3")).unwrap();
        };
        process(40, "/dev/null");
        process(41, "/dev/zero");
        process(std::process::id(), "/dev/null");
        let held_by = |content: &[u8]| {
            fs::write(folder.join("LCK..ttyUSB2"), content).unwrap();
            holder_in(&folder, &node, &processes).map(|program| (program.name, program.pid))
        };

        assert_eq!(holder_in(&folder, &node, &processes), None);
        let minicom = Some(("minicom".to_owned(), 40));
        assert_eq!(held_by(b"        40 minicom root\n"), minicom);
        assert_eq!(held_by(b"40\n"), minicom);
        // A link is the same port by another name.
        let link = place.path().join("usb-HUAWEI_Mobile-if02-port0");
        symlink("ttyUSB2", &link).unwrap();
        let by_link = holder_in(&folder, &link, &processes);
        assert_eq!(by_link.map(|program| program.pid), Some(40));
        assert_eq!(held_by(&40_u32.to_ne_bytes()), minicom);
        // The process has ended, has another file open, or is this one; the file says nothing.
        for leftover in ["42\n", "41\n", &std::process::id().to_string()] {
            assert_eq!(held_by(leftover.as_bytes()), None, "{leftover}");
        }
        for nothing in [
            &b""[..],
            b"\n",
            b"minicom",
            b"0\n",
            b"99999999999\n",
            &[0; 4],
            &[b'1'; 2000],
        ] {
            assert_eq!(held_by(nothing), None, "{nothing:?}");
        }
    }
}
