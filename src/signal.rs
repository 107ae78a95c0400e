//! The system's wish that this program stops: SIGTERM, SIGINT and SIGHUP; Ctrl-C and a closed console on
//! Windows. What is done about it is for the faces to say. And the signals that end nothing here.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Goes on after the terminal is gone where the program was begun so, as `nohup` does: its handler would stop it.
/// Threads that are started later keep to it.
pub fn outlive_terminal() {
    #[cfg(unix)]
    {
        use nix::sys::signal::{SigSet, Signal};
        if !hang_up_is_ignored() {
            return;
        }
        let mut signals = SigSet::empty();
        signals.add(Signal::SIGHUP);
        if let Err(error) = signals.thread_block() {
            log::warn!("the end of the terminal would end this program: {error}");
        }
    }
}

/// Whether whoever began this program had SIGHUP ignored. Only Linux tells without unsafe code.
#[cfg(unix)]
fn hang_up_is_ignored() -> bool {
    let status = crate::small_file::read("/proc/self/status".as_ref(), 64 * 1024);
    let Ok(crate::small_file::Content::Bytes(status)) = status else {
        return false;
    };
    ignores_hang_up(&String::from_utf8_lossy(&status))
}

/// Whether the first bit, that of SIGHUP, is set in `SigIgn` of a `/proc/PID/status`.
#[cfg(unix)]
fn ignores_hang_up(status: &str) -> bool {
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.is_some_and(|mask| u64::from_str_radix(mask.trim(), 16).is_ok_and(|mask| mask & 1 != 0))
}

/// Has no limit of this user's end the program in the middle of a flash: a file that reaches its limit is an error like a full
/// disk, and a warning about the time of the processor is no more than that. Threads that are started later keep to it.
pub fn outlive_limits() {
    #[cfg(unix)]
    {
        use nix::sys::signal::{SigSet, Signal};
        let mut signals = SigSet::empty();
        signals.add(Signal::SIGXFSZ);
        signals.add(Signal::SIGXCPU);
        if let Err(error) = signals.thread_block() {
            log::warn!("a limit of files or time would end this program: {error}");
        }
    }
}

type Act = Arc<dyn Fn() + Send + Sync>;

/// Whether a signal came that something is done about.
static CAME: AtomicBool = AtomicBool::new(false);

/// Whether the system has asked this program to stop, since something is done about that.
pub fn has_come() -> bool {
    CAME.load(Ordering::Relaxed)
}

/// From now on each signal calls `act`, on a thread of its own. The process has one handler, and what was
/// said last counts.
pub fn at_signal(act: impl Fn() + Send + Sync + 'static) {
    replace(Arc::new(act));
}

/// As [`at_signal`], until the value is dropped; then what was said before counts again.
pub fn while_alive(act: impl Fn() + Send + Sync + 'static) -> WhileAlive {
    WhileAlive(replace(Arc::new(act)))
}

/// See [`while_alive`].
#[must_use = "what signals do is changed back when this is dropped"]
pub struct WhileAlive(Option<Act>);

impl std::fmt::Debug for WhileAlive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("WhileAlive")
    }
}

impl Drop for WhileAlive {
    fn drop(&mut self) {
        if let Some(before) = self.0.take() {
            replace(before);
        }
    }
}

/// Gives what signals did before, if anything.
fn replace(act: Act) -> Option<Act> {
    static CURRENT: Mutex<Option<Act>> = Mutex::new(None);
    let current = || CURRENT.lock().unwrap_or_else(PoisonError::into_inner);
    let before = current().replace(act);
    if before.is_none() {
        let handler = ctrlc::set_handler(move || {
            CAME.store(true, Ordering::Relaxed);
            // Called without the lock: it may take long, or never come back.
            let act = current().clone();
            if let Some(act) = act {
                act();
            }
        });
        if let Err(error) = handler {
            log::warn!("no handler for signals: {error}");
        }
    }
    before
}

#[cfg(all(test, unix))]
mod tests {
    use super::ignores_hang_up;

    #[test]
    fn the_system_tells_whether_a_hang_up_is_ignored() {
        for (status, expected) in [
            (
                "SigBlk:\t0000000000000001\nSigIgn:\t0000000000001001\n",
                true,
            ),
            (
                "SigIgn:\t0000000000001000\nSigCgt:\t0000000000000001\n",
                false,
            ),
            ("SigIgn:\tnonsense\n", false),
            ("", false),
        ] {
            assert_eq!(ignores_hang_up(status), expected, "{status}");
        }
    }
}
