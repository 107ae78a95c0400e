//! Windows and the rest: the taskbar's button flashes by the window's own request for attention, and its title tells how far a
//! job is. Notifications, the button's bar and sounds need calls into the system that no small safe crate offers.

use std::path::Path;

use super::{Notification, start};

/// The system.
#[derive(Debug, Default)]
pub(super) struct System;

#[expect(clippy::unused_self, reason = "the other systems keep a connection")]
impl System {
    pub(super) fn notify(&mut self, _notification: &Notification) {}

    pub(super) fn withdraw(&mut self) {}

    pub(super) fn progress(&mut self, _percent: Option<u8>) {}

    pub(super) fn sound(&mut self, _good: bool) {}

    pub(super) fn show_file(&mut self, path: &Path) {
        let folder = if path.is_dir() {
            Some(path)
        } else {
            path.parent()
        };
        if let Some(folder) = folder {
            start("explorer", &[folder.as_os_str()]);
        }
    }
}
