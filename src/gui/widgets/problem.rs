//! A failure, inline: what happened, what it means for the modem, what to do, where the details are.

use egui::Ui;

use super::button::{ask_copy, ask_plain};
use super::card::note;
use super::tone::Tone;
use crate::gui::action::{Action, ConnectionAction, Dialog};
use crate::gui::icon;
use crate::gui::ui_context::{UiContext, live_label};
use crate::job::Failure;
use crate::language::{Language, Words};
use crate::problem::Problem;

/// The one thing that a person would do about a modem that could not be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Ask the modem again.
    AskAgain,
    /// Install the udev rule.
    InstallRule,
    /// Install it with the part that keeps `ModemManager` off.
    KeepOff,
    /// Save the support file.
    Support,
}

/// The remedy that is offered for a problem.
pub fn remedy(problem: Problem) -> Remedy {
    match problem {
        Problem::Internal => Remedy::Support,
        Problem::RulesMissing => Remedy::InstallRule,
        Problem::NoPermission | Problem::NoDevicePermission if cfg!(target_os = "linux") => {
            Remedy::InstallRule
        }
        Problem::ModemManager => Remedy::KeepOff,
        _ => Remedy::AskAgain,
    }
}

impl Remedy {
    /// The icon and the label of its button, and what pressing it asks for.
    pub fn button(self) -> (char, &'static str, Action) {
        let install = |keep_off| ConnectionAction::InstallRule { keep_off }.into();
        match self {
            Self::AskAgain => {
                let again = ConnectionAction::AskAgain.into();
                (icon::ROTATE_CCW, "remedy-ask-again", again)
            }
            Self::InstallRule => (icon::WRENCH, "remedy-install-rule", install(false)),
            Self::KeepOff => (icon::WRENCH, "remedy-keep-off", install(true)),
            Self::Support => (icon::LIFE_BUOY, "remedy-support", Dialog::Support.into()),
        }
    }
}

/// Draws the card. `button`: with the button of its remedy in it; screens whose action bar has that
/// button leave it out.
pub fn problem_card(ui: &mut Ui, cx: &UiContext<'_>, failure: &Failure, button: bool) {
    let words = cx.words;
    let remedy = remedy(failure.problem);
    let title = words.problem_title(failure.problem);
    note(ui, cx, Tone::Danger, title, |ui| {
        live_label(ui, cx.body(words.condition(&failure.condition)));
        what_to_do(ui, cx, failure);
        ui.horizontal_wrapped(|ui| {
            if button {
                let (mark, label, action) = remedy.button();
                ask_plain(ui, cx, mark, label, action);
            }
            copy_details(ui, cx, failure);
        });
        circumstances(ui, cx, failure);
    });
}

/// The program that holds the port, and the remedy of the problem.
pub fn what_to_do(ui: &mut Ui, cx: &UiContext<'_>, failure: &Failure) {
    if let Some(holders) = &failure.holders {
        ui.label(cx.strong(cx.words.holders(holders)));
    }
    ui.label(cx.body(cx.words.problem_action(failure.problem)));
}

/// The button that puts all of it on the clipboard.
pub fn copy_details(ui: &mut Ui, cx: &UiContext<'_>, failure: &Failure) {
    ask_copy(ui, cx, "problem-copy", || details(failure));
}

/// The id and the technical circumstances, in English and labelled as what they are.
pub fn circumstances(ui: &mut Ui, cx: &UiContext<'_>, failure: &Failure) {
    let mut small = failure.problem.id().to_owned();
    if !failure.detail.is_empty() {
        small.push_str(" · ");
        small.push_str(&failure.detail);
    }
    let details = ("details", small);
    ui.label(cx.small(cx.words.say_with("problem-technical", details)));
}

/// The whole of it as a text to send to somebody who helps. English, because it is read by others.
fn details(failure: &Failure) -> String {
    let english = Words::new(Language::English);
    let stage = failure.stage.map_or("none", |stage| stage.id());
    format!(
        "{} ({})\n{}\nstage: {stage}\n{}\nModem Medic {}",
        english.problem_title(failure.problem),
        failure.problem.id(),
        english.condition(&failure.condition),
        failure.detail,
        env!("CARGO_PKG_VERSION"),
    )
}
