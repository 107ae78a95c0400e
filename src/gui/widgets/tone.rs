//! The tone of a note: its colour and its icon.

use egui::Color32;

use crate::gui::ui_context::UiContext;

/// The kind of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// It is proven.
    Success,
    /// It needs a look.
    Warning,
    /// It failed.
    Danger,
}

impl Tone {
    /// Its colour.
    pub fn colour(self, cx: &UiContext<'_>) -> Color32 {
        match self {
            Self::Info => cx.look.accent,
            Self::Success => cx.look.success,
            Self::Warning => cx.look.warning,
            Self::Danger => cx.look.danger,
        }
    }

    /// Its icon, because a colour alone says nothing.
    pub fn icon(self) -> char {
        use crate::gui::icon;
        match self {
            Self::Info => icon::INFO,
            Self::Success => icon::CIRCLE_CHECK,
            Self::Warning => icon::TRIANGLE_ALERT,
            Self::Danger => icon::OCTAGON_ALERT,
        }
    }
}
