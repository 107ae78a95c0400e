//! The screens, one file each. A screen draws the state in its column and says what its action bar
//! holds; it changes nothing itself.

mod choose;
mod connect;
mod console;
mod dialogs;
mod log_drawer;
mod modem;
mod network;
mod result;
mod review;
mod rule;
mod take_up;
mod vendor;
mod working;

use egui::Ui;

use super::action::{Action, Screen};
use super::pen::Pen;
use super::state::State;
use super::state::gates::{Check, Hindrance};
use super::state::session::Session;
use super::widgets::{Primary, Tone, note};

pub use dialogs::dialogs;
pub use log_drawer::log_drawer;

/// What stands in the action bar of a screen.
#[derive(Debug, Default)]
pub struct Bar {
    /// The button at the far left, and what it asks for.
    pub back: Option<(String, Action)>,
    /// The button beside the one that leads on.
    pub secondary: Option<(String, Option<char>, Action)>,
    /// The button that leads on, and what it asks for.
    pub primary: Option<(Primary, Action)>,
    /// Why it cannot be pressed.
    pub reason: Option<String>,
    /// Whether the safe button takes the focus when the screen opens.
    pub safe_first: bool,
}

impl Bar {
    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.back.is_none()
            && self.secondary.is_none()
            && self.primary.is_none()
            && self.reason.is_none()
    }
}

/// What the action bar of the shown screen holds.
pub fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    match state.screen() {
        Screen::Connect => connect::bar(pen, state),
        Screen::Modem => modem::bar(pen, state),
        Screen::Choose => choose::bar(pen, state),
        Screen::Review => review::bar(pen, state),
        Screen::Working => working::bar(pen, state),
        Screen::Result => result::bar(pen, state),
        Screen::Network => network::bar(pen, state),
        Screen::Console => console::bar(pen, state),
        Screen::Vendor => vendor::bar(pen, state),
    }
}

/// Draws the shown screen in its column.
pub fn screen(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    match state.screen() {
        Screen::Connect => connect::ui(ui, pen, state),
        Screen::Modem => modem::ui(ui, pen, state),
        Screen::Choose => choose::ui(ui, pen, state),
        Screen::Review => review::ui(ui, pen, state),
        Screen::Working => working::ui(ui, pen, state),
        Screen::Result => result::ui(ui, pen, state),
        Screen::Network => network::ui(ui, pen, state),
        Screen::Console => console::ui(ui, pen, state),
        Screen::Vendor => vendor::ui(ui, pen, state),
    }
}

/// What should be known although the job goes on.
fn cautions(ui: &mut Ui, pen: &Pen<'_>, session: &Session) {
    for caution in &session.cautions {
        note(ui, pen, Tone::Warning, pen.words.caution(*caution), |_| {});
    }
}

/// A button back with the usual label.
fn back(pen: &Pen<'_>) -> (String, Action) {
    (pen.say("back").to_owned(), Action::Back)
}

/// Why a button cannot be pressed, in words.
fn hindrance(pen: &Pen<'_>, state: &State, hindrance: Hindrance) -> String {
    let plain = match hindrance {
        Hindrance::NoModem => "why-no-modem",
        Hindrance::NoFile => "why-no-file",
        Hindrance::Reading => "why-reading",
        Hindrance::Refused => "why-refused",
        Hindrance::OtherTask => "why-other-task",
        Hindrance::OtherModem => "why-other-modem",
        Hindrance::OtherFile => "why-other-file",
        Hindrance::Gate(check) => match check {
            Check::FileSound => "why-refused",
            Check::FileFits => "why-other-modem",
            Check::PortOurs => "why-no-modem",
            Check::OneModem => "check-one-modem-do",
            Check::Power => "why-power",
            Check::Journal => "why-journal",
            Check::Cards => "check-cards",
        },
        Hindrance::Looking => "why-looking",
        Hindrance::Reason => "why-reason",
        Hindrance::Model => {
            let model = state.model_to_type();
            return pen.say_with("why-model", &[("model", model.as_str().into())]);
        }
        Hindrance::Agree => "why-agree",
        Hindrance::Arming => "why-arming",
        Hindrance::AtWork => "why-at-work",
    };
    pen.say(plain).to_owned()
}
