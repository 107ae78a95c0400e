//! The system's wish that this program stops: SIGTERM, SIGINT and SIGHUP; Ctrl-C and a closed console on
//! Windows. What is done about it is for the faces to say.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

type Act = Arc<dyn Fn() + Send + Sync>;

/// From now on each signal calls `act`, on a thread of its own. The process has one handler, and what was
/// said last counts.
pub fn at_signal(act: impl Fn() + Send + Sync + 'static) {
    static CURRENT: OnceLock<Mutex<Act>> = OnceLock::new();
    let act: Act = Arc::new(act);
    let mut fresh = false;
    let current = CURRENT.get_or_init(|| {
        fresh = true;
        Mutex::new(Arc::clone(&act))
    });
    if !fresh {
        *current.lock().unwrap_or_else(PoisonError::into_inner) = act;
        return;
    }
    let handler = ctrlc::set_handler(move || {
        // Called without the lock: it may take long, or never come back.
        let act = Arc::clone(&current.lock().unwrap_or_else(PoisonError::into_inner));
        act();
    });
    if let Err(error) = handler {
        log::warn!("no handler for signals: {error}");
    }
}
