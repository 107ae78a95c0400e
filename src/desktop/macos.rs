//! macOS: its own script runner shows notifications and its own player plays sounds. The Dock bounces by the window's own
//! request for attention.

use std::ffi::OsStr;
use std::path::Path;

use super::{Notification, TaskbarState, start};

/// The texts come as arguments, so that nothing in them is taken for a script.
const SCRIPT: &str =
    "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run";

/// The system.
#[derive(Debug, Default)]
pub(super) struct System;

#[expect(clippy::unused_self, reason = "the other systems keep a connection")]
impl System {
    pub(super) fn notify(&mut self, notification: &Notification) {
        let texts = [&notification.title, &notification.body].map(OsStr::new);
        let arguments = [OsStr::new("-e"), OsStr::new(SCRIPT), texts[0], texts[1]];
        start("/usr/bin/osascript", &arguments);
    }

    pub(super) fn withdraw(&mut self) {}

    pub(super) fn taskbar(&mut self, _state: Option<TaskbarState>) {}

    pub(super) fn sound(&mut self, good: bool) {
        let file = if good {
            "/System/Library/Sounds/Glass.aiff"
        } else {
            "/System/Library/Sounds/Basso.aiff"
        };
        start("/usr/bin/afplay", &[OsStr::new(file)]);
    }

    pub(super) fn show_file(&mut self, path: &Path) {
        if path.is_dir() {
            start("/usr/bin/open", &[path.as_os_str()]);
        } else {
            start("/usr/bin/open", &[OsStr::new("-R"), path.as_os_str()]);
        }
    }
}
