//! The window as tests hold it.

use super::App;
use crate::gui::action::Action;
use crate::gui::environment::Environment;
use crate::language::Words;

impl App {
    /// Says everything with these words, whatever the settings say.
    pub fn with_words(mut self, words: Words) -> Self {
        self.words = words;
        self
    }

    /// The environment, for tests that play the world.
    pub fn environment_mut(&mut self) -> &mut Environment {
        &mut self.environment
    }

    /// Does what a person would ask, for tests.
    pub fn ask(&mut self, ctx: &egui::Context, action: Action) {
        self.act(ctx, action);
    }
}
