//! Watching modems and ports come and go, on a thread of its own, and only telling changes.
//!
//! Looking once a second is right here: a person takes longer to plug something in, a look costs less
//! than a millisecond of processor time (`tests/program/desk.rs` measures it on Linux), and the ways in which
//! systems announce changes all differ and all miss cases, such as a port that another program frees.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{RecvTimeoutError, Sender, bounded, select};

use super::action::Message;
use crate::bus::path::PathBus;
use crate::bus::system::SystemBus;
use crate::bus::{Bus, Ports as _, Role, system};
use crate::simulator::SharedStick;
use crate::worker::Wake;

/// The time between two looks.
const PAUSE: Duration = Duration::from_secs(1);

/// A target that is looked at besides the system's own lists.
#[derive(Clone, Debug)]
pub enum Watched {
    /// Ports named by hand.
    Ports(PathBus),
    /// The simulated modem.
    Simulated(SharedStick),
}

impl Watched {
    fn present(self) -> bool {
        match self {
            Self::Ports(mut bus) => bus.present(Role::PcUi) || bus.present(Role::Download),
            Self::Simulated(stick) => stick.present(Role::PcUi) || stick.present(Role::Download),
        }
    }
}

/// A port that was busy, to be looked at until it is free.
#[derive(Clone, Debug)]
pub enum Busy {
    /// Of a stick that the system lists.
    Stick(SystemBus),
    /// Named by hand.
    Ports(PathBus),
}

impl Busy {
    /// Whether it can be opened now. A port that another program holds exclusively refuses before
    /// anything happens to its device.
    pub fn is_free(&mut self) -> bool {
        let bus: &mut dyn Bus = match self {
            Self::Stick(bus) => bus,
            Self::Ports(bus) => bus,
        };
        [Role::PcUi, Role::Download]
            .into_iter()
            .any(|role| bus.open(role).is_ok())
    }
}

/// The thread that watches. Dropping it ends the thread, which is not waited for: a look at the ports
/// may take long on some systems, and it is the thread that draws which lets go.
#[derive(Debug)]
pub struct Watcher {
    /// Nothing is ever sent: its end ends the thread.
    _stop: Sender<()>,
    #[cfg_attr(not(test), expect(dead_code, reason = "only a test waits for it"))]
    thread: JoinHandle<()>,
}

impl Watcher {
    /// Starts to watch. What `watched` holds is looked at besides what the system lists; what `busy`
    /// holds until it is free.
    ///
    /// # Errors
    /// The system's error when no thread can be started.
    pub fn start(
        sender: Sender<Message>,
        wake: Wake,
        watched: Arc<Mutex<Option<Watched>>>,
        busy: Arc<Mutex<Option<Busy>>>,
    ) -> std::io::Result<Self> {
        let (stop, stopped) = bounded::<()>(0);
        let thread = std::thread::Builder::new()
            .name("port watcher".into())
            .spawn(move || {
                let mut last = None;
                let mut there = None;
                // A window that takes nothing in any more must be able to end this thread.
                let tell = |incoming| {
                    let told = select! {
                        send(sender, incoming) -> sent => sent.ok(),
                        recv(stopped) -> _ => None,
                    };
                    wake();
                    told
                };
                let mut look = || {
                    let seen = system::look();
                    if last.as_ref() != Some(&seen) {
                        let (sticks, ports) = seen.clone();
                        last = Some(seen);
                        tell(Message::Ports { sticks, ports })?;
                    }
                    let named = watched
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .clone();
                    let now = named.map(Watched::present);
                    if std::mem::replace(&mut there, now) != now
                        && let Some(present) = now
                    {
                        tell(Message::Present(present))?;
                    }
                    let held = busy.lock().unwrap_or_else(PoisonError::into_inner).clone();
                    if held.is_some_and(|mut held| held.is_free()) {
                        *busy.lock().unwrap_or_else(PoisonError::into_inner) = None;
                        tell(Message::PortFree)?;
                    }
                    // Only the end of the watcher ends the waiting early.
                    (stopped.recv_timeout(PAUSE) == Err(RecvTimeoutError::Timeout)).then_some(())
                };
                while look().is_some() {}
            })?;
        Ok(Self {
            _stop: stop,
            thread,
        })
    }

    /// The thread, after it was told to end.
    #[cfg(test)]
    fn end(self) -> JoinHandle<()> {
        self.thread
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crossbeam_channel::bounded;

    use super::Watcher;
    use crate::gui::action::Message;

    #[test]
    fn a_window_that_takes_nothing_in_any_more_ends_it_all_the_same() {
        let (sender, inbox) = bounded(1);
        sender.send(Message::PortFree).unwrap();
        let (woken, wakes) = bounded(8);
        let wake = Arc::new(move || {
            woken.try_send(()).ok();
        });
        let watcher = Watcher::start(sender, wake, Arc::default(), Arc::default()).unwrap();
        // The inbox is full, so the first listing cannot be told.
        assert!(wakes.is_empty());
        watcher.end().join().unwrap();
        assert!(matches!(inbox.try_iter().last(), Some(Message::PortFree)));
    }
}
