//! Connecting to a message bus within a bounded time.
//!
//! Connecting has no bound of its own in `zbus`, only calls have. A bus that takes a connection and says nothing would keep
//! a job waiting for ever, and its person could not stop it. So it is done on a thread of its own, which is left behind where
//! nothing comes back.

use std::io::{self, ErrorKind};
use std::time::Duration;

use crossbeam_channel::{RecvTimeoutError, bounded};
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;

/// How long connecting may take. A bus that works answers in milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// Connects to the system's bus; a call over it may take `call_patience`.
///
/// # Errors
/// That of the bus; `TimedOut` where it says nothing.
pub(super) fn system(call_patience: Duration) -> zbus::Result<Connection> {
    within(PATIENCE, move || {
        Builder::system()?.method_timeout(call_patience).build()
    })
}

/// Connects to the bus of the person's session, as [`system`].
///
/// # Errors
/// As those of [`system`].
pub(super) fn session(call_patience: Duration) -> zbus::Result<Connection> {
    within(PATIENCE, move || {
        Builder::session()?.method_timeout(call_patience).build()
    })
}

/// The outcome of `connect`, on a thread of its own.
fn within<T: Send + 'static>(
    patience: Duration,
    connect: impl FnOnce() -> zbus::Result<T> + Send + 'static,
) -> zbus::Result<T> {
    let (sender, connected) = bounded(1);
    std::thread::Builder::new()
        .name("message bus connection".into())
        .spawn(move || {
            sender.send(connect()).ok();
        })?;
    let failed = match connected.recv_timeout(patience) {
        Ok(connected) => return connected,
        Err(RecvTimeoutError::Timeout) => io::Error::new(
            ErrorKind::TimedOut,
            "it takes the connection and says nothing",
        ),
        // Where the computer has no room for the threads that `zbus` needs, it panics.
        Err(RecvTimeoutError::Disconnected) => io::Error::other("connecting has failed"),
    };
    Err(failed.into())
}

#[cfg(test)]
mod tests {
    use std::os::unix::net::UnixListener;

    use super::*;

    #[test]
    fn a_bus_that_takes_the_connection_and_says_nothing_is_not_waited_for() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("bus");
        let silent = UnixListener::bind(&path).unwrap();
        let address = format!("unix:path={}", path.display());
        let connected = within(Duration::from_millis(50), move || {
            Builder::address(address.as_str())?.build()
        });
        match connected {
            Err(zbus::Error::InputOutput(error)) => assert_eq!(error.kind(), ErrorKind::TimedOut),
            other => panic!("{other:?}"),
        }
        drop(silent);
    }

    #[test]
    fn a_connection_that_dies_is_an_error() {
        let died = within(PATIENCE, || -> zbus::Result<()> {
            Err(io::Error::other("no threads").into())
        });
        assert!(matches!(died, Err(zbus::Error::InputOutput(_))));
    }
}
