//! Choose file: the system's picker, a dropped file, a recent one or a typed path; then what it is.

use std::path::Path;

use egui::{Ui, vec2};

use super::connect::field;
use super::{Bar, back, hindrance};
use crate::firmware::{self, Package};
use crate::gui::action::{Action, Field, FileAction, Task, TaskAction, VendorAction};
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::choice::{ChosenFile, Picker, Suits};
use crate::gui::theme;
use crate::gui::widgets::{
    Primary, Tone, card, check_row, column, fact, facts, header, note, plain, quiet,
};
use crate::job::ModemReport;

pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let why = state.why_not_review();
    let primary = Primary::new(pen.say("choose-continue"))
        .icon(icon::ARROW_RIGHT)
        .enabled(why.is_none());
    Bar {
        back: Some(back(pen)),
        primary: Some((primary, Action::Task(TaskAction::Review))),
        reason: why.map(|why| hindrance(pen, state, why)),
        ..Bar::default()
    }
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    column(ui, pen, |ui| {
        let (title, lead) = match state.task() {
            Some(Task::Dashboard) => ("choose-dashboard-title", "choose-dashboard-lead"),
            Some(Task::Repair) => ("choose-repair-title", "choose-repair-lead"),
            _ => ("choose-firmware-title", "choose-firmware-lead"),
        };
        header(ui, pen, pen.say(title), pen.say(lead));
        picker(ui, pen, state);
        match &state.choice.file {
            ChosenFile::None => {}
            ChosenFile::Reading(path) => reading(ui, pen, path),
            ChosenFile::Ready { package, .. } => ready(ui, pen, state, package),
            ChosenFile::Refused { path, error } => refused(ui, pen, path, error, |ui| {
                if state.vendor_program().is_some()
                    && plain(ui, pen, None, pen.say("vendor-offer")).clicked()
                {
                    pen.ask(Action::Vendor(VendorAction::Open));
                }
            }),
        }
        recent(ui, pen, state);
    });
}

fn reading(ui: &mut Ui, pen: &Pen<'_>, path: &Path) {
    let name = file_name(path);
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            if !pen.still {
                ui.add(egui::Spinner::new().size(18.0));
            }
            let text = pen.say_with("choose-reading", &[("file", name.as_str().into())]);
            let response = ui.label(pen.body(text));
            announce(ui, &response);
        });
    });
}

/// Why the file cannot be used, with what else can be done about it.
fn refused(
    ui: &mut Ui,
    pen: &Pen<'_>,
    path: &Path,
    error: &firmware::Error,
    more: impl FnOnce(&mut Ui),
) {
    if let firmware::Error::SeveralPackages { offers } = error {
        several(ui, pen, path, offers);
        more(ui);
        return;
    }
    let problem = error.problem();
    let title = pen.words.problem_title(problem);
    note(ui, pen, Tone::Danger, title, |ui| {
        let said = ui.label(pen.body(pen.say("state-untouched")));
        announce(ui, &said);
        ui.label(pen.body(pen.words.problem_action(problem)));
        more(ui);
        let name = file_name(path);
        ui.label(pen.small(format!("{name} · {} · {error}", problem.id())));
    });
}

/// Several packages in one file: what each of them is, to choose one.
fn several(ui: &mut Ui, pen: &Pen<'_>, path: &Path, offers: &[firmware::Offer]) {
    note(ui, pen, Tone::Info, pen.say("choose-several"), |ui| {
        let said = ui.label(pen.small(file_name(path)));
        announce(ui, &said);
        for offer in offers {
            let (Some(kind), None) = (offer.kind, &offer.refused) else {
                ui.label(pen.small(offer.to_string()));
                continue;
            };
            let version = offer.version.as_deref().unwrap_or(pen.say("not-told"));
            let label = pen.say_with(
                "choose-package",
                &[
                    ("kind", pen.words.kind(kind).into()),
                    ("version", version.into()),
                    ("place", offer.place.as_str().into()),
                ],
            );
            if plain(ui, pen, Some(icon::FILE_CHECK), &label).clicked() {
                pen.ask(Action::File(FileAction::UsePackage(offer.number)));
            }
        }
    });
}

/// The file that was given or dropped before a modem was found: whether it is sound can be told at once.
pub(super) fn without_modem(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let remove = |ui: &mut Ui| {
        if quiet(ui, pen, None, pen.say("file-remove")).clicked() {
            pen.ask(Action::File(FileAction::Forget));
        }
    };
    match &state.choice.file {
        ChosenFile::None => {}
        ChosenFile::Reading(path) => reading(ui, pen, path),
        ChosenFile::Ready { package, .. } => card(ui, pen, |ui| {
            named(ui, pen, package, remove);
            let said = ui.label(pen.muted(pen.say("file-sound")));
            announce(ui, &said);
        }),
        ChosenFile::Refused { path, error } => refused(ui, pen, path, error, remove),
    }
}

/// The file in one line: its name, what is in it, and what can be done about it.
pub(super) fn named(ui: &mut Ui, pen: &Pen<'_>, package: &Package, more: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::STEP;
        pen.mark(ui, icon::FILE_CHECK, 22.0, pen.look.success);
        ui.label(pen.strong(package.file_name()));
        ui.label(pen.muted(parts(pen, package)));
        more(ui);
    });
}

/// How many parts a package has, and how large they are.
fn parts(pen: &Pen<'_>, package: &Package) -> String {
    let size = pen.words.size(package.file_size());
    pen.say_with(
        "package-parts-value",
        &[
            ("parts", package.objects().len().into()),
            ("size", size.as_str().into()),
        ],
    )
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    crate::modem::text::sanitise(&name.to_string_lossy(), 80)
}

fn picker(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    card(ui, pen, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::STEP;
            let label = if state.choice.picker == Picker::Open {
                pen.say("choose-picking")
            } else {
                pen.say("choose-pick")
            };
            let pick = plain(ui, pen, Some(icon::FOLDER_OPEN), label);
            if pen.fresh && state.why_not_review().is_some() {
                pick.request_focus();
            }
            if pick.clicked() {
                pen.ask(Action::File(FileAction::Pick));
            }
            if state.simulated()
                && plain(ui, pen, Some(icon::FLASK_CONICAL), pen.say("choose-sample")).clicked()
            {
                pen.ask(Action::File(FileAction::UseSample));
            }
        });
        ui.label(pen.muted(pen.say("choose-drop")));
        if state.choice.picker == Picker::Missing {
            let said = ui.label(pen.body(pen.say("choose-no-picker")));
            announce(ui, &said);
        }
        let response = field(ui, pen, "choose-path", &state.choice.typed, Field::File, "");
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if plain(ui, pen, Some(icon::FILE_SEARCH), pen.say("choose-use-path")).clicked() || entered
        {
            pen.ask(Action::File(FileAction::UseTyped));
        }
    });
}

fn recent(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    if state.settings.recent_files.is_empty() {
        return;
    }
    ui.add_space(theme::STEP);
    ui.label(pen.small(pen.say("choose-recent")));
    for path in state.settings.recent_files.iter().take(5) {
        let response = quiet(ui, pen, Some(icon::FILE), &file_name(path));
        if response.on_hover_text(path.display().to_string()).clicked() {
            pen.ask(Action::File(FileAction::Use(path.clone())));
        }
    }
}

/// What the file is, and how it goes with the modem.
fn ready(ui: &mut Ui, pen: &Pen<'_>, state: &State, package: &Package) {
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            pen.mark(ui, icon::FILE_CHECK, 22.0, pen.look.success);
            let text = ui.label(pen.strong(package.file_name()));
            announce(ui, &text);
        });
        versions(ui, pen, state, package);
        facts(ui, "package", |ui| {
            let words = pen.words;
            fact(
                ui,
                pen,
                pen.say("package-kind"),
                words.kind(package.kind()),
                None,
            );
            fact(
                ui,
                pen,
                pen.say("package-found-in"),
                &words.source(package.source()),
                None,
            );
            let not_told = pen.say("not-told");
            let platform = package.platform().unwrap_or(not_told);
            fact(ui, pen, pen.say("package-platform"), platform, None);
            if let Some(date) = package.date() {
                fact(ui, pen, pen.say("package-date"), date, None);
            }
            if let Some(dashboard) = package.dashboard() {
                let label = dashboard.volume_label.as_deref().unwrap_or(not_told);
                fact(ui, pen, pen.say("package-label"), label, None);
            }
            fact(
                ui,
                pen,
                pen.say("package-parts"),
                &parts(pen, package),
                None,
            );
        });
        egui::CollapsingHeader::new(pen.body(pen.say("package-details")))
            .id_salt("package details")
            .show(ui, |ui| details(ui, pen, package));
    });
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("choose-checks")));
        check_row(
            ui,
            pen,
            Tone::Success,
            pen.say("check-file-sound"),
            pen.say("outcome-passed"),
            "",
        );
        fit(ui, pen, state);
        for warning in package.warnings() {
            let text = pen.words.warning(*warning);
            check_row(ui, pen, Tone::Info, &text, pen.say("outcome-note"), "");
        }
    });
}

/// Current → target, as the vendor's own wizard showed it.
pub(super) fn versions(ui: &mut Ui, pen: &Pen<'_>, state: &State, package: &Package) {
    let not_told = pen.say("not-told");
    let now = if state.task() == Some(Task::Dashboard) {
        state
            .report()
            .and_then(|modem| modem.identity.dashboard.clone())
    } else {
        state.report().and_then(ModemReport::version)
    };
    let now = now.as_deref().unwrap_or(not_told);
    let target = package.version().unwrap_or(not_told);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(1.5 * theme::STEP, 4.0);
        for (name, value, last) in [
            ("version-now", now, false),
            ("version-target", target, true),
        ] {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(pen.small(pen.say(name)));
                let text = pen.mono(value).size(theme::BODY);
                ui.label(if last { text.strong() } else { text });
            });
            if !last {
                pen.mark(ui, icon::ARROW_RIGHT, 20.0, pen.look.muted);
            }
        }
    });
}

fn details(ui: &mut Ui, pen: &Pen<'_>, package: &Package) {
    egui::Grid::new("parts")
        .num_columns(3)
        .spacing(vec2(2.0 * theme::STEP, 4.0))
        .show(ui, |ui| {
            for object in package.objects() {
                ui.label(pen.mono(format!("{:08x}", object.code.0)));
                ui.label(pen.mono(pen.words.part(object)));
                ui.label(pen.mono(pen.words.size(object.size.into())));
                ui.end_row();
            }
        });
    if !package.way().steps().is_empty() {
        let way = pen.words.way(package.way());
        ui.label(pen.small(format!("{}: {way}", pen.say("package-found-by"))));
    }
    ui.label(pen.small(format!("SHA-256 {}", package.sha256())));
}

fn fit(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    super::take_up::other_file(ui, pen, state);
    let words = pen.words;
    match state.suits() {
        Some(Suits::Yes) => check_row(
            ui,
            pen,
            Tone::Success,
            pen.say("check-file-fits"),
            pen.say("outcome-passed"),
            "",
        ),
        Some(Suits::OtherTask(task)) => {
            check_row(
                ui,
                pen,
                Tone::Danger,
                words.problem_title(crate::problem::Problem::WrongKindOfFile),
                pen.say("outcome-blocked"),
                "",
            );
            let label = match task {
                Task::Dashboard => "choose-other-dashboard",
                Task::Firmware | Task::Repair => "choose-other-firmware",
            };
            if plain(ui, pen, Some(icon::ARROW_RIGHT), pen.say(label)).clicked() {
                pen.ask(Action::Task(TaskAction::Begin(task)));
            }
        }
        Some(Suits::OtherModem(fit)) => {
            check_row(
                ui,
                pen,
                Tone::Danger,
                words.problem_title(crate::problem::Problem::WrongModel),
                pen.say("outcome-blocked"),
                &reasons(pen, &fit),
            );
        }
        Some(Suits::CannotTell(fit)) => {
            check_row(
                ui,
                pen,
                Tone::Warning,
                words.problem_title(crate::problem::Problem::FitUnknown),
                pen.say("outcome-advice"),
                &reasons(pen, &fit),
            );
        }
        Some(Suits::ComparedLater) => check_row(
            ui,
            pen,
            Tone::Info,
            pen.say("check-file-later"),
            pen.say("outcome-note"),
            "",
        ),
        None => {}
    }
}

/// What a fit rests on, one line each.
pub(super) fn reasons(pen: &Pen<'_>, fit: &crate::job::fit::Fit) -> String {
    let lines: Vec<String> = fit
        .evidence()
        .reasons()
        .iter()
        .map(|reason| crate::language::capitalised(&pen.words.fit_reason(reason)))
        .collect();
    lines.join("\n")
}
