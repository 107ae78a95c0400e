//! Desktops with a session bus: freedesktop's notifications and file manager, and the progress that Unity's launcher brought
//! and the docks and taskbars of others took over.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::Value;

use super::{Notification, NotificationKind, TaskbarState, open_folder_of, start};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// The name by which desktops know this program: that of its desktop file and its icon.
const APP_ID: &str = "modem-medic";
/// The programs that play a sound of the desktop, and whether they take its name or its file.
const PLAYERS: &[(&str, bool)] = &[
    ("canberra-gtk-play", true),
    ("pw-play", false),
    ("paplay", false),
];

/// The session bus, once something was asked of it.
#[derive(Debug, Default)]
pub(super) struct System {
    connection: Option<Connection>,
    /// The notification that is shown.
    shown: u32,
}

impl System {
    fn connection(&mut self) -> Option<Connection> {
        if self.connection.is_none() {
            self.connection = connection::Builder::session()
                .and_then(|builder| builder.method_timeout(PATIENCE).build())
                .inspect_err(|error| {
                    log::info!("no session bus to tell the desktop anything: {error}");
                })
                .ok();
        }
        self.connection.clone()
    }

    pub(super) fn notify(&mut self, notification: &Notification) {
        let Some(connection) = self.connection() else {
            return;
        };
        match show(&connection, self.shown, notification) {
            Ok(number) => self.shown = number,
            Err(error) => log::info!("no notification is shown: {error}"),
        }
    }

    pub(super) fn withdraw(&mut self) {
        let shown = std::mem::take(&mut self.shown);
        if shown == 0 {
            return;
        }
        let Some(connection) = self.connection() else {
            return;
        };
        let closed = notifications(&connection)
            .and_then(|server| server.call::<_, _, ()>("CloseNotification", &(shown,)));
        if let Err(error) = closed {
            // The person may have closed it already.
            log::debug!("the notification is not taken back: {error}");
        }
    }

    pub(super) fn taskbar(&mut self, state: Option<TaskbarState>) {
        let Some(connection) = self.connection() else {
            return;
        };
        let (percent, urgent) = match state {
            Some(TaskbarState::Running(percent)) => (Some(percent), false),
            Some(TaskbarState::Waiting(percent)) => (Some(percent), true),
            Some(TaskbarState::Failed) => (None, true),
            None => (None, false),
        };
        let share = f64::from(percent.unwrap_or_default().min(100)) / 100.0;
        let entry: HashMap<&str, Value<'_>> = HashMap::from([
            ("progress", share.into()),
            ("progress-visible", percent.is_some().into()),
            ("urgent", urgent.into()),
        ]);
        let told = connection.emit_signal(
            None::<&str>,
            "/com/canonical/unity/launcherentry/modem_medic",
            "com.canonical.Unity.LauncherEntry",
            "Update",
            &(format!("application://{APP_ID}.desktop"), entry),
        );
        if let Err(error) = told {
            log::debug!("the taskbar is not told: {error}");
        }
    }

    #[expect(clippy::unused_self, reason = "as the other requests")]
    pub(super) fn sound(&mut self, good: bool) {
        let name = if good { "complete" } else { "dialog-error" };
        let file = format!("/usr/share/sounds/freedesktop/stereo/{name}.oga");
        let played = PLAYERS.iter().any(|(player, by_name)| {
            if *by_name {
                start(player, &[OsStr::new("--id"), OsStr::new(name)])
            } else {
                Path::new(&file).exists() && start(player, &[OsStr::new(&file)])
            }
        });
        if !played {
            log::info!("nothing here plays the desktop's sounds");
        }
    }

    pub(super) fn show_file(&mut self, path: &Path) {
        if let Some(connection) = self.connection() {
            match show_in_folder(&connection, path) {
                Ok(()) => return,
                Err(error) => log::debug!("no file manager on the bus: {error}"),
            }
        }
        open_folder_of(path, "xdg-open");
    }
}

fn notifications(connection: &Connection) -> zbus::Result<Proxy<'_>> {
    let (name, path) = (
        "org.freedesktop.Notifications",
        "/org/freedesktop/Notifications",
    );
    Proxy::new(connection, name, path, name)
}

/// Shows it in place of number `before`, where that is not 0. Gives its number.
fn show(connection: &Connection, before: u32, notification: &Notification) -> zbus::Result<u32> {
    let server = notifications(connection)?;
    let abilities: Vec<String> = server.call("GetCapabilities", &())?;
    let body = if abilities.iter().any(|ability| ability == "body-markup") {
        without_markup(&notification.body)
    } else {
        notification.body.clone()
    };
    let category = match notification.kind {
        NotificationKind::Done => "transfer.complete",
        NotificationKind::Failed => "transfer.error",
        NotificationKind::Request => "device",
    };
    let hints: HashMap<&str, Value<'_>> = HashMap::from([
        ("desktop-entry", APP_ID.into()),
        ("category", category.into()),
        ("urgency", 1_u8.into()),
        // The sound is this program's own, and the person's choice.
        ("suppress-sound", true.into()),
    ]);
    let (no_actions, default_time): (&[&str], i32) = (&[], -1);
    server.call(
        "Notify",
        &(
            "Modem Medic",
            before,
            APP_ID,
            notification.title.as_str(),
            body.as_str(),
            no_actions,
            hints,
            default_time,
        ),
    )
}

/// The text so that no part of it is taken for markup.
fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn show_in_folder(connection: &Connection, path: &Path) -> zbus::Result<()> {
    let (name, object) = (
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
    );
    let manager = Proxy::new(connection, name, object, name)?;
    let method = if path.is_dir() {
        "ShowFolders"
    } else {
        "ShowItems"
    };
    manager.call(method, &(&[uri(path)][..], ""))
}

/// The path as a `file:` URI; every byte that could mean something else is written in hex.
fn uri(path: &Path) -> String {
    use std::fmt::Write as _;
    let mut uri = String::from("file://");
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            // Writing to a String cannot fail.
            write!(uri, "%{byte:02X}").ok();
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{uri, without_markup};

    #[test]
    fn a_path_becomes_a_uri_that_means_only_this_path() {
        assert_eq!(
            uri(Path::new("/home/a b/ü%#?.json")),
            "file:///home/a%20b/%C3%BC%25%23%3F.json"
        );
        assert_eq!(uri(Path::new("/x/a-b_c.d~")), "file:///x/a-b_c.d~");
    }

    #[test]
    fn what_a_modem_says_is_no_markup() {
        assert_eq!(
            without_markup("<b>E1550</b> & co"),
            "&lt;b&gt;E1550&lt;/b&gt; &amp; co"
        );
    }
}
