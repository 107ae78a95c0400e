//! Windows: a toast when a job has ended, with the system's own sound for toasts, and a bar on the taskbar's button. The button
//! flashes by the window's own request for attention, and its title tells how far a job is.
//!
//! A toast is shown to a program that Windows knows by its id, which the installer registers; a program that was only
//! copied shows none.

use std::path::Path;

use windows::Data::Xml::Dom::XmlDocument;
use windows::UI::Notifications::{ToastNotification, ToastNotificationManager, ToastNotifier};
use windows::core::HSTRING;

use super::{Notification, TaskbarState, open_folder_of, taskbar_button};
use crate::html::escaped;

/// The name under which the installer registers the program.
const APP_ID: &str = "ModemMedic";

/// The system.
#[derive(Debug, Default)]
pub(super) struct System {
    /// The toast that is shown, with what shows it.
    shown: Option<(ToastNotifier, ToastNotification)>,
}

impl System {
    pub(super) fn notify(&mut self, notification: &Notification) {
        self.withdraw();
        match show(notification) {
            Ok(shown) => self.shown = Some(shown),
            Err(error) => log::info!("no notification is shown: {error}"),
        }
    }

    pub(super) fn withdraw(&mut self) {
        if let Some((notifier, toast)) = self.shown.take()
            && let Err(error) = notifier.Hide(&toast)
        {
            // The person may have closed it already.
            log::debug!("the notification is not taken back: {error}");
        }
    }

    #[expect(clippy::unused_self, reason = "as the other requests")]
    pub(super) fn taskbar(&mut self, state: Option<TaskbarState>) {
        if let Err(error) = taskbar_button::show(state) {
            log::debug!("the taskbar's button shows no progress: {error}");
        }
    }

    #[expect(clippy::unused_self, reason = "as the other requests")]
    pub(super) fn sound(&mut self, _good: bool) {}

    #[expect(clippy::unused_self, reason = "as the other requests")]
    pub(super) fn show_file(&mut self, path: &Path) {
        open_folder_of(path, "explorer");
    }
}

/// Shows a toast.
fn show(notification: &Notification) -> windows::core::Result<(ToastNotifier, ToastNotification)> {
    let (title, body) = (escaped(&notification.title), escaped(&notification.body));
    let content = XmlDocument::new()?;
    content.LoadXml(&HSTRING::from(format!(
        "<toast><visual><binding template=\"ToastGeneric\"><text>{title}</text><text>{body}</text></binding></visual></toast>"
    )))?;
    let toast = ToastNotification::CreateToastNotification(&content)?;
    let notifier = ToastNotificationManager::CreateToastNotifierWithId(&HSTRING::from(APP_ID))?;
    notifier.Show(&toast)?;
    Ok((notifier, toast))
}
