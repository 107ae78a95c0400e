//! Systems that are none of the others: only the window itself asks for attention, and its title tells how far a job is.

use std::path::Path;

use super::{Notification, TaskbarState, open_folder_of};

/// The system.
#[derive(Debug, Default)]
pub(super) struct System;

#[expect(clippy::unused_self, reason = "the other systems keep a connection")]
impl System {
    pub(super) fn notify(&mut self, _notification: &Notification) {}

    pub(super) fn withdraw(&mut self) {}

    pub(super) fn taskbar(&mut self, _state: Option<TaskbarState>) {}

    pub(super) fn sound(&mut self, _good: bool) {}

    pub(super) fn show_file(&mut self, path: &Path) {
        open_folder_of(path, "xdg-open");
    }
}
