//! The context of every drawing function: words, colours, the time, and a list for actions.

use std::cell::RefCell;
use std::time::{Duration, Instant};

use egui::{Color32, FontId, RichText, TextStyle, Ui};

use super::action::Action;
use super::{fonts, theme};
use crate::language::{Args, Words};
use theme::Tokens;

/// Handed down to every screen and widget. Drawing changes nothing: what the person asks for is noted
/// with [`UiContext::ask`] and carried out after the frame.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct UiContext<'a> {
    /// Everything the window says.
    pub words: &'a Words,
    /// The colours.
    pub look: &'a Tokens,
    /// The time of this frame.
    pub now: Instant,
    /// Whether things that move shall stand still.
    pub still: bool,
    /// Whether the keyboard was used last. Someone with a mouse need not see what has the focus.
    pub keyboard: bool,
    /// Whether this is the first frame of a screen, when its main control takes the focus.
    pub fresh: bool,
    /// Whether the way on has just opened.
    pub ready: bool,
    /// Whether this is the first frame of a screen, and not of a dialog over it or of what it leaves.
    pub opened: bool,
    asked: RefCell<Vec<Action>>,
    again: RefCell<Option<Duration>>,
}

impl<'a> UiContext<'a> {
    /// The context of one frame.
    pub fn new(words: &'a Words, look: &'a Tokens, now: Instant) -> Self {
        Self {
            words,
            look,
            now,
            still: false,
            keyboard: true,
            fresh: false,
            ready: false,
            opened: false,
            asked: RefCell::default(),
            again: RefCell::default(),
        }
    }

    /// A text.
    pub fn say(&self, id: &'static str) -> &'a str {
        self.words.say(id)
    }

    /// A text with something in it.
    pub fn say_with<'b>(&self, id: &'static str, args: impl Args<'b>) -> String {
        self.words.say_with(id, args)
    }

    /// A value, or that the modem does not tell it.
    pub fn told(&self, value: Option<impl Into<String>>) -> String {
        value.map_or_else(|| self.say("not-told").to_owned(), Into::into)
    }

    /// Notes what the person asks for.
    pub fn ask(&self, action: impl Into<Action>) {
        self.asked.borrow_mut().push(action.into());
    }

    /// The actions of the person in this frame.
    pub fn take_asked(&self) -> Vec<Action> {
        self.asked.take()
    }

    /// Something on the screen changes by itself after this time.
    pub fn repaint_after(&self, after: Duration) {
        let mut again = self.again.borrow_mut();
        *again = Some(again.map_or(after, |sooner| sooner.min(after)));
    }

    /// When the screen changes by itself next.
    pub fn next_look(&self) -> Option<Duration> {
        *self.again.borrow()
    }

    /// The title of a screen.
    pub fn title(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .text_style(TextStyle::Name(theme::TITLE_STYLE.into()))
            .color(self.look.text)
    }

    /// The title of a card.
    pub fn heading(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .text_style(TextStyle::Heading)
            .color(self.look.text)
    }

    /// Text that stands out in a paragraph.
    pub fn strong(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(FontId::new(theme::BODY, fonts::strong()))
            .color(self.look.text)
    }

    /// Running text.
    pub fn body(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).color(self.look.text)
    }

    /// Less important text.
    pub fn muted(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).color(self.look.muted)
    }

    /// Small print.
    pub fn small(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .text_style(TextStyle::Small)
            .color(self.look.muted)
    }

    /// Versions, numbers that are copied, lines of a log.
    pub fn mono(&self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .text_style(TextStyle::Monospace)
            .color(self.look.text)
    }

    /// An icon.
    #[expect(clippy::unused_self, reason = "called as the other texts are")]
    pub fn icon(&self, icon: char, size: f32, colour: Color32) -> RichText {
        RichText::new(icon.to_string())
            .font(FontId::proportional(size))
            .color(colour)
    }

    /// An icon that stands by itself. What it means stands beside it in words, so it is not read aloud.
    pub fn mark(&self, ui: &mut Ui, icon: char, size: f32, colour: Color32) {
        let text = self.icon(icon, size, colour);
        let response = ui.add(egui::Label::new(text).selectable(false));
        ui.ctx()
            .accesskit_node_builder(response.id, egui::accesskit::Node::set_hidden);
    }
}

/// Marks what was just drawn as something a screen reader says by itself when it changes.
pub fn announce(ui: &Ui, response: &egui::Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

/// A text that a screen reader says by itself when it changes.
pub fn live_label(ui: &mut Ui, text: impl Into<egui::WidgetText>) -> egui::Response {
    let said = ui.label(text);
    announce(ui, &said);
    said
}
