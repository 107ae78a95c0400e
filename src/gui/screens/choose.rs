//! Choose file: the system's picker, a dropped file, a recent one or a typed path; then what it is.

use std::path::Path;

use egui::{Ui, vec2};

use super::connect::field;
use super::{Bar, back, hindrance};
use crate::firmware::{self, Package};
use crate::gui::action::{Action, Field, FileAction, Task, TaskAction, VendorAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::{ChosenFile, Picker, Suits};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{
    Primary, Tone, card, check_row, column, fact, facts, header, note, plain, quiet,
};
use crate::job::ModemReport;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let why = state.why_not_review();
    let primary = Primary::new(cx.say("choose-continue"))
        .icon(icon::ARROW_RIGHT)
        .enabled(why.is_none());
    Bar {
        back: Some(back(cx)),
        primary: Some((primary, Action::Task(TaskAction::Review))),
        reason: why.map(|why| hindrance(cx, state, why)),
        ..Bar::default()
    }
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        let (title, lead) = match state.task() {
            Some(Task::Dashboard) => ("choose-dashboard-title", "choose-dashboard-lead"),
            Some(Task::Repair) => ("choose-repair-title", "choose-repair-lead"),
            _ => ("choose-firmware-title", "choose-firmware-lead"),
        };
        header(ui, cx, cx.say(title), cx.say(lead));
        picker(ui, cx, state);
        match &state.choice.file {
            ChosenFile::None => {}
            ChosenFile::Reading(path) => reading(ui, cx, path),
            ChosenFile::Ready { package, .. } => ready(ui, cx, state, package),
            ChosenFile::Refused { path, error } => refused(ui, cx, path, error, |ui| {
                if state.vendor_program().is_some()
                    && plain(ui, cx, None, cx.say("vendor-offer")).clicked()
                {
                    cx.ask(Action::Vendor(VendorAction::Open));
                }
            }),
        }
        recent(ui, cx, state);
    });
}

fn reading(ui: &mut Ui, cx: &UiContext<'_>, path: &Path) {
    let name = file_name(path);
    card(ui, cx, |ui| {
        ui.horizontal(|ui| {
            if !cx.still {
                ui.add(egui::Spinner::new().size(18.0));
            }
            let text = cx.say_with("choose-reading", &[("file", name.as_str().into())]);
            let response = ui.label(cx.body(text));
            announce(ui, &response);
        });
    });
}

/// Why the file cannot be used, with what else can be done about it.
fn refused(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    path: &Path,
    error: &firmware::Error,
    more: impl FnOnce(&mut Ui),
) {
    if let firmware::Error::SeveralPackages { offers } = error {
        several(ui, cx, path, offers);
        more(ui);
        return;
    }
    let problem = error.problem();
    let title = cx.words.problem_title(problem);
    note(ui, cx, Tone::Danger, title, |ui| {
        let said = ui.label(cx.body(cx.say("state-untouched")));
        announce(ui, &said);
        ui.label(cx.body(cx.words.problem_action(problem)));
        more(ui);
        let name = file_name(path);
        ui.label(cx.small(format!("{name} · {} · {error}", problem.id())));
    });
}

/// Several packages in one file: what each of them is, to choose one.
fn several(ui: &mut Ui, cx: &UiContext<'_>, path: &Path, offers: &[firmware::Offer]) {
    note(ui, cx, Tone::Info, cx.say("choose-several"), |ui| {
        let said = ui.label(cx.small(file_name(path)));
        announce(ui, &said);
        for offer in offers {
            let (Some(kind), None) = (offer.kind, &offer.refused) else {
                ui.label(cx.small(offer.to_string()));
                continue;
            };
            let version = offer.version.as_deref().unwrap_or(cx.say("not-told"));
            let label = cx.say_with(
                "choose-package",
                &[
                    ("kind", cx.words.kind(kind).into()),
                    ("version", version.into()),
                    ("place", offer.place.as_str().into()),
                ],
            );
            if plain(ui, cx, Some(icon::FILE_CHECK), &label).clicked() {
                cx.ask(Action::File(FileAction::UsePackage(offer.number)));
            }
        }
    });
}

/// The file that was given or dropped before a modem was found: whether it is sound can be told at once.
pub(super) fn without_modem(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let remove = |ui: &mut Ui| {
        if quiet(ui, cx, None, cx.say("file-remove")).clicked() {
            cx.ask(Action::File(FileAction::Forget));
        }
    };
    match &state.choice.file {
        ChosenFile::None => {}
        ChosenFile::Reading(path) => reading(ui, cx, path),
        ChosenFile::Ready { package, .. } => card(ui, cx, |ui| {
            named(ui, cx, package, remove);
            let said = ui.label(cx.muted(cx.say("file-sound")));
            announce(ui, &said);
        }),
        ChosenFile::Refused { path, error } => refused(ui, cx, path, error, remove),
    }
}

/// The file in one line: its name, what is in it, and what can be done about it.
pub(super) fn named(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    package: &Package,
    more: impl FnOnce(&mut Ui),
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::STEP;
        cx.mark(ui, icon::FILE_CHECK, 22.0, cx.look.success);
        ui.label(cx.strong(package.file_name()));
        ui.label(cx.muted(parts(cx, package)));
        more(ui);
    });
}

/// How many parts a package has, and how large they are.
fn parts(cx: &UiContext<'_>, package: &Package) -> String {
    let size = cx.words.size(package.file_size());
    cx.say_with(
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

fn picker(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    card(ui, cx, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme::STEP;
            let label = if state.choice.picker == Picker::Open {
                cx.say("choose-picking")
            } else {
                cx.say("choose-pick")
            };
            let pick = plain(ui, cx, Some(icon::FOLDER_OPEN), label);
            if cx.fresh && state.why_not_review().is_some() {
                pick.request_focus();
            }
            if pick.clicked() {
                cx.ask(Action::File(FileAction::Pick));
            }
            if state.simulated()
                && plain(ui, cx, Some(icon::FLASK_CONICAL), cx.say("choose-sample")).clicked()
            {
                cx.ask(Action::File(FileAction::UseSample));
            }
        });
        ui.label(cx.muted(cx.say("choose-drop")));
        if state.choice.picker == Picker::Missing {
            let said = ui.label(cx.body(cx.say("choose-no-picker")));
            announce(ui, &said);
        }
        let response = field(ui, cx, "choose-path", &state.choice.typed, Field::File, "");
        let entered =
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        if plain(ui, cx, Some(icon::FILE_SEARCH), cx.say("choose-use-path")).clicked() || entered {
            cx.ask(Action::File(FileAction::UseTyped));
        }
    });
}

fn recent(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    if state.settings.recent_files.is_empty() {
        return;
    }
    ui.add_space(theme::STEP);
    ui.label(cx.small(cx.say("choose-recent")));
    for path in state.settings.recent_files.iter().take(5) {
        let response = quiet(ui, cx, Some(icon::FILE), &file_name(path));
        if response.on_hover_text(path.display().to_string()).clicked() {
            cx.ask(Action::File(FileAction::Use(path.clone())));
        }
    }
}

/// What the file is, and how it goes with the modem.
fn ready(ui: &mut Ui, cx: &UiContext<'_>, state: &State, package: &Package) {
    card(ui, cx, |ui| {
        ui.horizontal(|ui| {
            cx.mark(ui, icon::FILE_CHECK, 22.0, cx.look.success);
            let text = ui.label(cx.strong(package.file_name()));
            announce(ui, &text);
        });
        versions(ui, cx, state, package);
        facts(ui, "package", |ui| {
            let words = cx.words;
            fact(
                ui,
                cx,
                cx.say("package-kind"),
                words.kind(package.kind()),
                None,
            );
            fact(
                ui,
                cx,
                cx.say("package-found-in"),
                &words.source(package.source()),
                None,
            );
            let not_told = cx.say("not-told");
            let platform = package.platform().unwrap_or(not_told);
            fact(ui, cx, cx.say("package-platform"), platform, None);
            if let Some(date) = package.date() {
                fact(ui, cx, cx.say("package-date"), date, None);
            }
            if let Some(dashboard) = package.dashboard() {
                let label = dashboard.volume_label.as_deref().unwrap_or(not_told);
                fact(ui, cx, cx.say("package-label"), label, None);
            }
            fact(ui, cx, cx.say("package-parts"), &parts(cx, package), None);
        });
        egui::CollapsingHeader::new(cx.body(cx.say("package-details")))
            .id_salt("package details")
            .show(ui, |ui| details(ui, cx, package));
    });
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("choose-checks")));
        check_row(
            ui,
            cx,
            Tone::Success,
            cx.say("check-file-sound"),
            cx.say("outcome-passed"),
            "",
        );
        fit(ui, cx, state);
        for warning in package.warnings() {
            let text = cx.words.warning(*warning);
            check_row(ui, cx, Tone::Info, &text, cx.say("outcome-note"), "");
        }
    });
}

/// Current → target, as the vendor's own wizard showed it.
pub(super) fn versions(ui: &mut Ui, cx: &UiContext<'_>, state: &State, package: &Package) {
    let not_told = cx.say("not-told");
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
                ui.label(cx.small(cx.say(name)));
                let text = cx.mono(value).size(theme::BODY);
                ui.label(if last { text.strong() } else { text });
            });
            if !last {
                cx.mark(ui, icon::ARROW_RIGHT, 20.0, cx.look.muted);
            }
        }
    });
}

fn details(ui: &mut Ui, cx: &UiContext<'_>, package: &Package) {
    egui::Grid::new("parts")
        .num_columns(3)
        .spacing(vec2(2.0 * theme::STEP, 4.0))
        .show(ui, |ui| {
            for object in package.objects() {
                ui.label(cx.mono(format!("{:08x}", object.code.0)));
                ui.label(cx.mono(cx.words.part(object)));
                ui.label(cx.mono(cx.words.size(object.size.into())));
                ui.end_row();
            }
        });
    if !package.way().steps().is_empty() {
        let way = cx.words.way(package.way());
        ui.label(cx.small(format!("{}: {way}", cx.say("package-found-by"))));
    }
    ui.label(cx.small(format!("SHA-256 {}", package.sha256())));
}

fn fit(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    super::resume::other_file(ui, cx, state);
    let words = cx.words;
    match state.suits() {
        Some(Suits::Yes) => check_row(
            ui,
            cx,
            Tone::Success,
            cx.say("check-file-fits"),
            cx.say("outcome-passed"),
            "",
        ),
        Some(Suits::OtherTask(task)) => {
            check_row(
                ui,
                cx,
                Tone::Danger,
                words.problem_title(crate::problem::Problem::WrongKindOfFile),
                cx.say("outcome-blocked"),
                "",
            );
            let label = match task {
                Task::Dashboard => "choose-other-dashboard",
                Task::Firmware | Task::Repair => "choose-other-firmware",
            };
            if plain(ui, cx, Some(icon::ARROW_RIGHT), cx.say(label)).clicked() {
                cx.ask(Action::Task(TaskAction::Begin(task)));
            }
        }
        Some(Suits::OtherModem(fit)) => {
            check_row(
                ui,
                cx,
                Tone::Danger,
                words.problem_title(crate::problem::Problem::WrongModel),
                cx.say("outcome-blocked"),
                &reasons(cx, &fit),
            );
        }
        Some(Suits::CannotTell(fit)) => {
            check_row(
                ui,
                cx,
                Tone::Warning,
                words.problem_title(crate::problem::Problem::FitUnknown),
                cx.say("outcome-advice"),
                &reasons(cx, &fit),
            );
        }
        Some(Suits::ComparedLater) => check_row(
            ui,
            cx,
            Tone::Info,
            cx.say("check-file-later"),
            cx.say("outcome-note"),
            "",
        ),
        None => {}
    }
}

/// What a fit rests on, one line each.
pub(super) fn reasons(cx: &UiContext<'_>, fit: &crate::job::fit::Fit) -> String {
    let lines: Vec<String> = fit
        .evidence()
        .reasons()
        .iter()
        .map(|reason| crate::language::capitalised(&cx.words.fit_reason(reason)))
        .collect();
    lines.join("\n")
}
