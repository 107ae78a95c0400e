//! The world as tests play it.

use std::sync::Arc;
use std::time::Duration;

use super::Environment;
use crate::desktop::Desktop;
use crate::gui::action::Message;
use crate::logbook::Logbook;
use crate::places::Places;
use crate::simulator::SharedStick;

impl Environment {
    /// A world for tests: no watcher, no waiting.
    pub fn for_tests(places: Places) -> Self {
        let mut environment = Self::without_watcher(places, Logbook::start(None), Arc::new(|| {}));
        environment.paced = false;
        environment
    }

    /// Asks this desktop from now on.
    pub fn use_desktop(&mut self, desktop: Desktop) {
        self.desktop = desktop;
    }

    /// The simulated modem, if that is the one in hand.
    pub fn stick(&self) -> Option<&SharedStick> {
        self.stick.as_ref()
    }

    /// Waits until something came or the time is over.
    pub fn wait(&self, patience: Duration) {
        let mut select = crossbeam_channel::Select::new();
        select.recv(&self.inbox);
        self.worker.select(&mut select);
        select.ready_timeout(patience).ok();
    }

    /// Something comes in, as a test wants it.
    pub fn play(&self, incoming: Message) {
        self.put(incoming);
    }
}
