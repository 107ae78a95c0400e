//! Waiting until what the system lists may have changed.
//!
//! On Linux the folders of device nodes tell: a node that comes, goes or gets other rights wakes whoever waits. What
//! makes no node, such as an interface without a driver, does not, so a wait is bounded, and whoever waits looks again.

use std::time::{Duration, Instant};

/// The longest that one wait takes. A look costs about a millisecond of processor time.
const LONGEST: Duration = Duration::from_millis(250);

/// Waits, and on Linux is woken by changes. Copies share the watch.
#[derive(Clone, Debug, Default)]
pub(super) struct Changes {
    #[cfg(target_os = "linux")]
    watch: Option<std::sync::Arc<linux::Watch>>,
}

impl Changes {
    /// Returns when something may have changed, when `deadline` has passed, or after a quarter of a second. Gives
    /// whether something was seen to change.
    pub(super) fn wait(&mut self, deadline: Instant) -> bool {
        let deadline = deadline.min(Instant::now() + LONGEST);
        #[cfg(target_os = "linux")]
        {
            if self.watch.is_none() {
                let root = super::sysfs::root();
                self.watch = linux::Watch::start(&root).ok().map(std::sync::Arc::new);
            }
            if let Some(watch) = &self.watch {
                return watch.wait(deadline);
            }
        }
        std::thread::sleep(deadline.saturating_duration_since(Instant::now()));
        false
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::fd::OwnedFd;
    use std::path::{Path, PathBuf};
    use std::time::Instant;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
    use rustix::io::Errno;

    /// Where nodes come and go. The kernel's own lists below `sys` wake nobody; those of a made-up tree do.
    const FOLDERS: &[&str] = &["dev", "sys/class/tty", "sys/bus/usb/devices"];
    /// Where each USB bus has a folder of nodes.
    const USB: &str = "dev/bus/usb";

    /// A watch on the folders of device nodes.
    #[derive(Debug)]
    pub(super) struct Watch {
        inotify: OwnedFd,
        root: PathBuf,
    }

    impl Watch {
        pub(super) fn start(root: &Path) -> rustix::io::Result<Self> {
            let watch = Self {
                inotify: inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK)?,
                root: root.to_owned(),
            };
            for folder in FOLDERS {
                watch.add(&root.join(folder));
            }
            watch.add_usb();
            Ok(watch)
        }

        fn add(&self, folder: &Path) {
            let what = WatchFlags::CREATE
                | WatchFlags::DELETE
                | WatchFlags::ATTRIB
                | WatchFlags::MOVED_TO
                | WatchFlags::MOVED_FROM;
            if let Err(error) = inotify::add_watch(&self.inotify, folder, what) {
                log::trace!("{} is not watched: {error}", folder.display());
            }
        }

        /// The folder of each USB bus; one that is watched already stays so.
        fn add_usb(&self) {
            let folder = self.root.join(USB);
            self.add(&folder);
            let buses = fs::read_dir(folder).into_iter().flatten();
            for bus in buses.filter_map(Result::ok) {
                self.add(&bus.path());
            }
        }

        pub(super) fn wait(&self, deadline: Instant) -> bool {
            let left = deadline.saturating_duration_since(Instant::now());
            let timeout = Timespec::try_from(left).ok();
            let mut fds = [PollFd::new(&self.inotify, PollFlags::IN)];
            let woken = match poll(&mut fds, timeout.as_ref()) {
                Ok(count) => count > 0,
                Err(_) => false,
            };
            if woken {
                self.forget();
                self.add_usb();
            }
            woken
        }

        /// Takes what was reported; that there was something is all that matters.
        fn forget(&self) {
            let mut buffer = [0; 4096];
            loop {
                match rustix::io::read(&self.inotify, &mut buffer) {
                    Ok(1..) | Err(Errno::INTR) => {}
                    Ok(0) | Err(_) => return,
                }
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use std::time::Duration;

        use super::*;

        fn soon() -> Instant {
            Instant::now() + Duration::from_secs(60)
        }

        #[test]
        fn a_node_that_comes_goes_or_gets_rights_wakes_and_silence_does_not() {
            let place = tempfile::tempdir().unwrap();
            let root = place.path();
            for folder in ["dev/bus/usb/001", "sys/class/tty"] {
                fs::create_dir_all(root.join(folder)).unwrap();
            }
            let watch = Watch::start(root).unwrap();
            assert!(!watch.wait(Instant::now()));
            let node = root.join("dev/ttyUSB0");
            fs::write(&node, "").unwrap();
            assert!(watch.wait(soon()));
            assert!(!watch.wait(Instant::now()), "each change wakes once");
            let mut rights = fs::metadata(&node).unwrap().permissions();
            rights.set_readonly(true);
            fs::set_permissions(&node, rights).unwrap();
            assert!(watch.wait(soon()));
            fs::remove_file(&node).unwrap();
            assert!(watch.wait(soon()));
            fs::write(root.join("dev/bus/usb/001/007"), "").unwrap();
            assert!(watch.wait(soon()));
            // A USB bus that came later is watched from then on.
            fs::create_dir(root.join("dev/bus/usb/002")).unwrap();
            assert!(watch.wait(soon()));
            fs::write(root.join("dev/bus/usb/002/001"), "").unwrap();
            assert!(watch.wait(soon()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_bounded_and_keeps_the_deadline() {
        let mut changes = Changes::default();
        let begun = Instant::now();
        changes.wait(begun);
        changes.wait(begun + Duration::from_secs(60));
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(30), "{took:?}");
    }
}
