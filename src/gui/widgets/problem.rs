//! A failure, inline: what happened, what it means for the modem, what to do, where the details are.

use egui::Ui;

use super::button::{plain, quiet};
use super::card::{Tone, note};
use crate::gui::action::{
    Action, ConnectionAction, Dialog, NetworkAction, Screen, Task, TaskAction,
};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::job::Failure;
use crate::modem::Condition;
use crate::problem::Problem;

/// The one thing that a person would do about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Ask the modem again.
    AskAgain,
    /// Install the udev rule.
    InstallRule,
    /// The same, with the part that keeps `ModemManager` off.
    KeepOff,
    /// Choose another file.
    ChooseFile,
    /// Repair the half-flashed modem.
    Repair,
    /// Look at the network.
    CheckNetwork,
    /// Go through the review again.
    ReviewAgain,
    /// Save the support file.
    Support,
}

/// What to offer for a problem, given what it left behind.
pub fn remedy(problem: Problem, condition: &Condition) -> Remedy {
    if condition.is_half_written() {
        return Remedy::Repair;
    }
    match (problem, condition) {
        (Problem::InDownloadMode, _) => Remedy::Repair,
        (Problem::Internal, _) => Remedy::Support,
        (Problem::NoPermission | Problem::NoDevicePermission, _) if cfg!(target_os = "linux") => {
            Remedy::InstallRule
        }
        (Problem::ModemManager, _) => Remedy::KeepOff,
        (problem, _) if problem.refuses_file() => match problem {
            Problem::FitUnknown => Remedy::ReviewAgain,
            _ => Remedy::ChooseFile,
        },
        (
            Problem::NoNetwork
            | Problem::NetworkDenied
            | Problem::SettingNotKept
            | Problem::NothingToUndo
            | Problem::NoSim
            | Problem::PinRequired,
            _,
        ) => Remedy::CheckNetwork,
        (
            Problem::Cancelled
            | Problem::NotConfirmed
            | Problem::VersionUnchanged
            | Problem::VersionUnexpected,
            _,
        ) => Remedy::ReviewAgain,
        _ => Remedy::AskAgain,
    }
}

impl Remedy {
    /// The label of its button.
    pub fn label(self) -> &'static str {
        match self {
            Self::AskAgain => "remedy-ask-again",
            Self::InstallRule => "remedy-install-rule",
            Self::KeepOff => "remedy-keep-off",
            Self::ChooseFile => "remedy-choose-file",
            Self::Repair => "remedy-repair",
            Self::CheckNetwork => "remedy-check-network",
            Self::ReviewAgain => "remedy-review-again",
            Self::Support => "remedy-support",
        }
    }

    /// What its button asks for.
    pub fn action(self) -> Action {
        match self {
            Self::AskAgain => Action::Connection(ConnectionAction::AskAgain),
            Self::InstallRule => {
                Action::Connection(ConnectionAction::InstallRule { keep_off: false })
            }
            Self::KeepOff => Action::Connection(ConnectionAction::InstallRule { keep_off: true }),
            Self::ChooseFile => Action::Show(Screen::Choose),
            Self::Repair => Action::Task(TaskAction::Begin(Task::Repair)),
            Self::CheckNetwork => Action::Network(NetworkAction::Check),
            Self::ReviewAgain => Action::Show(Screen::Review),
            Self::Support => Action::Open(Some(Dialog::Support)),
        }
    }

    /// Its icon.
    pub fn icon(self) -> char {
        match self {
            Self::AskAgain | Self::ReviewAgain => icon::ROTATE_CCW,
            Self::ChooseFile => icon::FOLDER_OPEN,
            Self::InstallRule | Self::KeepOff | Self::Repair => icon::WRENCH,
            Self::CheckNetwork => icon::RADIO_TOWER,
            Self::Support => icon::LIFE_BUOY,
        }
    }
}

/// Draws the card. `button`: with the button of its remedy in it; screens whose action bar has that
/// button leave it out.
pub fn problem_card(ui: &mut Ui, pen: &Pen<'_>, failure: &Failure, button: bool) {
    let words = pen.words;
    let remedy = remedy(failure.problem, &failure.condition);
    note(
        ui,
        pen,
        Tone::Danger,
        words.problem_title(failure.problem),
        |ui| {
            let meaning = ui.label(pen.body(words.condition(&failure.condition)));
            crate::gui::pen::announce(ui, &meaning);
            if let Some(holders) = &failure.holders {
                ui.label(pen.strong(words.holders(holders)));
            }
            ui.label(pen.body(words.problem_action(failure.problem)));
            ui.horizontal_wrapped(|ui| {
                if button && plain(ui, pen, Some(remedy.icon()), pen.say(remedy.label())).clicked()
                {
                    pen.ask(remedy.action());
                }
                let copy = quiet(ui, pen, Some(icon::COPY), pen.say("problem-copy"));
                if copy.clicked() {
                    pen.ask(Action::Copy(details(failure)));
                }
            });
            let mut small = failure.problem.id().to_owned();
            if !failure.detail.is_empty() {
                small.push_str(" · ");
                small.push_str(&failure.detail);
            }
            ui.label(pen.small(small));
        },
    );
}

/// The whole of it as a text to send to somebody who helps. English, because it is read by others.
fn details(failure: &Failure) -> String {
    let text = failure.problem.text();
    let stage = failure.stage.map_or("none", |stage| stage.id());
    format!(
        "{} ({})\n{}\nstage: {stage}\n{}\nModem Medic {}",
        text.title,
        failure.problem.id(),
        failure.condition.meaning(),
        failure.detail,
        env!("CARGO_PKG_VERSION"),
    )
}
