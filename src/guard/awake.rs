//! Keeping the computer awake while a modem is written: no sleep, no shutdown, no logging off, and a
//! closed lid changes nothing (`docs/facts/flasher-ux.md` §6.1, §10 feature 12).

use super::Hold;

/// The reason that the system shows.
const WHY: &str = "A modem is being written";

#[cfg(target_os = "linux")]
pub(super) use linux::keep;

#[cfg(any(windows, target_os = "macos"))]
pub(super) use elsewhere::keep;

/// No way is known here.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
pub(super) fn keep() -> Option<Box<dyn Hold>> {
    log::info!("no way is known here to keep the computer awake: {WHY}");
    None
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::HashMap;
    use std::os::fd::OwnedFd;
    use std::time::Duration;

    use zbus::blocking::{Connection, Proxy};
    use zbus::proxy::MethodFlags;
    use zbus::zvariant::{self, OwnedObjectPath, Value};

    use super::super::message_bus;
    use super::{Hold, WHY};

    /// The program as the system shows it.
    const WHO: &str = "Modem Medic";
    /// The sets of actions that logind is asked to hold off, the largest first. Users who are not at the computer's own seat may be
    /// refused the keys and the lid, or the shutdown.
    const WISHES: &[&str] = &[
        "shutdown:sleep:idle:handle-lid-switch:handle-power-key:handle-suspend-key:handle-hibernate-key",
        "shutdown:sleep:idle:handle-lid-switch",
        "shutdown:sleep:idle",
        "sleep:idle",
        "idle",
    ];
    /// None of these is answered by a person.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Ends when it is dropped: the system sees the file and the connection close.
    #[derive(Debug)]
    struct Awake {
        #[expect(dead_code, reason = "held for its end")]
        lock: Option<OwnedFd>,
        session: Option<Connection>,
    }

    impl Hold for Awake {}

    impl Drop for Awake {
        fn drop(&mut self) {
            if let Some(session) = self.session.take() {
                // A session that is gone already holds nothing either.
                session.close().ok();
            }
            log::info!("the computer may sleep again");
        }
    }

    pub(crate) fn keep() -> Option<Box<dyn Hold>> {
        let lock = logind();
        let session = session();
        if lock.is_none() && session.is_none() {
            return None;
        }
        Some(Box::new(Awake { lock, session }))
    }

    /// A lock of logind's, which holds for as long as the file is open.
    fn logind() -> Option<OwnedFd> {
        let connection = message_bus::system(PATIENCE)
            .inspect_err(|error| log::info!("no system bus to keep the computer awake: {error}"))
            .ok()?;
        let manager = Proxy::new(
            &connection,
            "org.freedesktop.login1",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager",
        )
        .inspect_err(|error| log::info!("logind cannot be asked: {error}"))
        .ok()?;
        for what in WISHES {
            match manager.call::<_, _, zvariant::OwnedFd>("Inhibit", &(*what, WHO, WHY, "block")) {
                Ok(lock) => {
                    log::info!("held off: {what}");
                    return Some(lock.into());
                }
                Err(zbus::Error::MethodError(name, ..)) if is_missing(&name) => {
                    log::info!("there is no logind here");
                    return None;
                }
                Err(error) => log::info!("logind does not hold off {what}: {error}"),
            }
        }
        None
    }

    fn is_missing(error: &str) -> bool {
        error.ends_with(".ServiceUnknown") || error.ends_with(".NameHasNoOwner")
    }

    type Ask = fn(&Connection) -> zbus::Result<()>;

    /// Asks the person's own session not to log off, and not to sleep by itself. Only those
    /// that run anyway are asked. They forget it when the connection ends.
    fn session() -> Option<Connection> {
        let connection = message_bus::session(PATIENCE)
            .inspect_err(|error| log::info!("no session to ask for quiet: {error}"))
            .ok()?;
        for (who, asked) in [
            ("desktop portal", portal as Ask),
            ("session manager", session_manager),
            ("screen saver", screen_saver),
        ] {
            match asked(&connection) {
                Ok(()) => {
                    log::info!("the {who} holds off logging off and sleep");
                    return Some(connection);
                }
                Err(error) => log::debug!("the {who} does not hold off anything: {error}"),
            }
        }
        None
    }

    /// Logging off, sleep and idling, as bits: 1, 4, 8, the same for portal and session manager.
    const NO_LOGOFF_NO_SLEEP: u32 = 1 | 4 | 8;

    fn portal(connection: &Connection) -> zbus::Result<()> {
        let portal = Proxy::new(
            connection,
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Inhibit",
        )?;
        let options = HashMap::from([("reason", Value::from(WHY))]);
        let body = ("", NO_LOGOFF_NO_SLEEP, options);
        portal
            .call_with_flags::<_, _, OwnedObjectPath>(
                "Inhibit",
                MethodFlags::NoAutoStart.into(),
                &body,
            )
            .map(|_request| ())
    }

    fn session_manager(connection: &Connection) -> zbus::Result<()> {
        let manager = Proxy::new(
            connection,
            "org.gnome.SessionManager",
            "/org/gnome/SessionManager",
            "org.gnome.SessionManager",
        )?;
        let body = (WHO, 0_u32, WHY, NO_LOGOFF_NO_SLEEP);
        manager
            .call_with_flags::<_, _, u32>("Inhibit", MethodFlags::NoAutoStart.into(), &body)
            .map(|_cookie| ())
    }

    fn screen_saver(connection: &Connection) -> zbus::Result<()> {
        let saver = Proxy::new(
            connection,
            "org.freedesktop.ScreenSaver",
            "/org/freedesktop/ScreenSaver",
            "org.freedesktop.ScreenSaver",
        )?;
        saver
            .call_with_flags::<_, _, u32>("Inhibit", MethodFlags::NoAutoStart.into(), &(WHO, WHY))
            .map(|_cookie| ())
    }
}

#[cfg(any(windows, target_os = "macos"))]
mod elsewhere {
    use std::fmt;

    use super::{Hold, WHY};

    /// Ends when it is dropped. On Windows it belongs to the thread that made it, which is the one
    /// that writes.
    struct Awake(#[expect(dead_code, reason = "held for its end")] keepawake::KeepAwake);

    impl Hold for Awake {}

    impl fmt::Debug for Awake {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("Awake")
        }
    }

    pub(crate) fn keep() -> Option<Box<dyn Hold>> {
        // The display may go dark; and the crate's way to hold that on can panic.
        let kept = keepawake::Builder::default()
            .idle(true)
            .sleep(true)
            .reason(WHY)
            .app_name("Modem Medic")
            .create();
        match kept {
            Ok(kept) => {
                log::info!("sleep is held off");
                Some(Box::new(Awake(kept)))
            }
            Err(error) => {
                log::info!("the computer cannot be kept awake: {error}");
                None
            }
        }
    }
}
