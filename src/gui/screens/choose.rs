//! Choose file: the system's picker, a dropped file, a recent one or a typed path; then what it is.

use std::path::Path;

use egui::{CornerRadius, Frame, Shape, Stroke, Ui, vec2};

use super::{Bar, hindrance};
use crate::firmware::{self, Package};
use crate::gui::action::{Field, FileAction, Task, TaskAction, VendorAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::choice::{ChosenFile, Picker, Suits};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Tone, ask_plain, ask_quiet, card, check_row, column, fact, facts, field, fold, header, note,
    plain, plain_width, quiet, waiting,
};
use crate::job::ModemReport;
use crate::problem::Problem;

pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar::with_back(cx);
    let label = cx.say("choose-continue");
    let way_on = bar.leads(label, icon::ARROW_RIGHT, TaskAction::Review);
    if let Some(why) = state.why_not_review() {
        way_on.enabled = false;
        bar.because(&hindrance(cx, state, why));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        let (title, lead) = match state.task() {
            Some(Task::Dashboard) => ("choose-dashboard-title", "choose-dashboard-lead"),
            Some(Task::Repair) => ("choose-repair-title", "choose-repair-lead"),
            _ => ("choose-firmware-title", "choose-firmware-lead"),
        };
        header(ui, cx, cx.say(title), cx.say(lead));
        // The findings about the file come first; another file can be chosen below them.
        match &state.choice.file {
            ChosenFile::None => {}
            ChosenFile::Reading(path) => reading(ui, cx, path),
            ChosenFile::Ready { package, .. } => ready(ui, cx, state, package),
            ChosenFile::Refused { path, error } => refused(ui, cx, path, error, |ui| {
                if state.vendor_program().is_some() {
                    ask_plain(ui, cx, None, "vendor-offer", VendorAction::Open);
                }
            }),
        }
        picker(ui, cx, state);
        recent(ui, cx, state);
    });
}

fn reading(ui: &mut Ui, cx: &UiContext<'_>, path: &Path) {
    let name = file_name(path);
    card(ui, cx, |ui| {
        let text = cx.say_with("choose-reading", ("file", name));
        waiting(ui, cx, cx.body(text));
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
        live_label(ui, cx.body(cx.say("state-untouched")));
        ui.label(cx.body(cx.words.problem_action(problem)));
        more(ui);
        let name = file_name(path);
        ui.label(cx.small(format!("{name} · {} · {error}", problem.id())));
    });
}

/// Several packages in one file: what each of them is, to choose one.
fn several(ui: &mut Ui, cx: &UiContext<'_>, path: &Path, offers: &[firmware::Offer]) {
    note(ui, cx, Tone::Info, cx.say("choose-several"), |ui| {
        live_label(ui, cx.small(file_name(path)));
        for offer in offers {
            let (Some(kind), None) = (offer.kind, &offer.refused) else {
                ui.label(cx.small(offer.to_string()));
                continue;
            };
            let kind = ("kind", cx.words.kind(kind));
            let version = ("version", cx.told(offer.version.as_deref()));
            let place = ("place", offer.place.as_str());
            let label = cx.say_with("choose-package", (kind, version, place));
            if plain(ui, cx, Some(icon::FILE_CHECK), &label).clicked() {
                cx.ask(FileAction::UsePackage(offer.number));
            }
        }
    });
}

/// The file that was given or dropped before a modem was found: whether it is sound can be told at once.
pub(super) fn without_modem(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let remove = |ui: &mut Ui| ask_quiet(ui, cx, None, "file-remove", FileAction::Forget);
    match &state.choice.file {
        ChosenFile::None => {}
        ChosenFile::Reading(path) => reading(ui, cx, path),
        ChosenFile::Ready { package, .. } => card(ui, cx, |ui| {
            named(ui, cx, package, remove);
            live_label(ui, cx.muted(cx.say("file-sound")));
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
    let parts = ("parts", package.objects().len());
    let size = ("size", cx.words.size(package.file_size()));
    cx.say_with("package-parts-value", (parts, size))
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    crate::text::sanitise(&name.to_string_lossy(), 80)
}

/// Where a file is chosen or dropped. Once one was read there is less of it.
fn picker(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let chosen = matches!(
        state.choice.file,
        ChosenFile::Reading(_) | ChosenFile::Ready { .. }
    );
    let hovering = ui.input(|input| !input.raw.hovered_files.is_empty());
    let look = cx.look;
    let (ground, line, drop) = if hovering {
        let line = Stroke::new(2.0, look.accent);
        (look.accent_wash, line, "choose-drop-now")
    } else {
        let line = Stroke::new(1.0, look.control_border);
        (look.raised, line, "choose-drop")
    };
    let margin = theme::STEP * if chosen { 1.0 } else { 2.0 };
    let zone = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(theme::CARD_CORNER))
        .inner_margin(margin)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            if !chosen {
                ui.vertical_centered(|ui| {
                    cx.mark(ui, icon::HARD_DRIVE_DOWNLOAD, 32.0, look.accent);
                });
            }
            picker_buttons(ui, cx, state, chosen);
            if state.takes_drops {
                ui.vertical_centered(|ui| {
                    ui.label(cx.muted(cx.say(drop)));
                });
            }
        });
    let edge = zone.response.rect.shrink(0.5);
    let corners = [
        edge.left_top(),
        edge.right_top(),
        edge.right_bottom(),
        edge.left_bottom(),
        edge.left_top(),
    ];
    ui.painter()
        .extend(Shape::dashed_line(&corners, line, 6.0, 4.0));
    if state.choice.picker == Picker::Missing {
        let text = if state.takes_drops {
            "choose-no-picker"
        } else {
            "picker-missing"
        };
        live_label(ui, cx.body(cx.say(text)));
        by_path(ui, cx, state);
    } else {
        let title = cx.body(cx.say("choose-by-path"));
        fold(ui, cx, "by path", title, false, |ui| by_path(ui, cx, state));
    }
}

fn picker_buttons(ui: &mut Ui, cx: &UiContext<'_>, state: &State, chosen: bool) {
    let label = match state.choice.picker {
        Picker::Open => cx.say("choose-picking"),
        _ if chosen => cx.say("remedy-choose-file"),
        _ => cx.say("choose-pick"),
    };
    let sample = state.simulated().then(|| cx.say("choose-sample"));
    let width = plain_width(ui, Some(icon::FOLDER_OPEN), label)
        + sample.map_or(0.0, |sample| {
            theme::STEP + plain_width(ui, Some(icon::FLASK_CONICAL), sample)
        });
    let side = (ui.available_width() - width) / 2.0;
    ui.horizontal_wrapped(|ui| {
        if side > 0.0 {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(side);
        }
        ui.spacing_mut().item_spacing.x = theme::STEP;
        let pick = plain(ui, cx, Some(icon::FOLDER_OPEN), label);
        if cx.fresh && state.why_not_review().is_some() {
            pick.request_focus();
        }
        if pick.clicked() {
            cx.ask(FileAction::Pick);
        }
        if sample.is_some() {
            let (mark, make) = (icon::FLASK_CONICAL, FileAction::UseSample);
            ask_plain(ui, cx, mark, "choose-sample", make);
        }
    });
}

fn by_path(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let response = field(ui, cx, "choose-path", &state.choice.typed, Field::File, "");
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if plain(ui, cx, Some(icon::FILE_SEARCH), cx.say("choose-use-path")).clicked() || entered {
        cx.ask(FileAction::UseTyped);
    }
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
            cx.ask(FileAction::Use(path.clone()));
        }
    }
}

/// How the file goes with the task and the modem, in one line and one colour; and the evidence, or the consequence.
fn verdict<'a>(cx: &UiContext<'a>, suits: Option<&Suits>) -> (Tone, &'a str, String) {
    let problem = |problem| cx.words.problem_title(problem);
    let sound = cx.say("check-file-sound");
    match suits {
        Some(Suits::Yes) => (Tone::Success, cx.say("check-file-fits"), String::new()),
        Some(Suits::OtherTask(_)) => {
            let title = problem(Problem::WrongKindOfFile);
            (Tone::Danger, title, String::new())
        }
        Some(Suits::OtherModem(fit)) => {
            (Tone::Danger, problem(Problem::WrongModel), reasons(cx, fit))
        }
        Some(Suits::CannotTell(fit)) => {
            let title = problem(Problem::FitUnknown);
            (Tone::Warning, title, reasons(cx, fit))
        }
        Some(Suits::ComparedLater) => (Tone::Info, sound, cx.say("check-file-later").to_owned()),
        None => (Tone::Info, sound, String::new()),
    }
}

/// The file, and how it fits the modem.
fn ready(ui: &mut Ui, cx: &UiContext<'_>, state: &State, package: &Package) {
    super::resume::other_file(ui, cx, state);
    let suits = state.suits();
    let (tone, title, why) = verdict(cx, suits.as_ref());
    note(ui, cx, tone, title, |ui| {
        ui.horizontal_wrapped(|ui| {
            live_label(ui, cx.body(package.file_name()));
            ui.label(cx.muted(parts(cx, package)));
        });
        if !why.is_empty() {
            ui.label(cx.small(why));
        }
        if let Some(Suits::OtherTask(task)) = suits {
            let label = match task {
                Task::Dashboard => "choose-other-dashboard",
                Task::Firmware | Task::Repair => "choose-other-firmware",
            };
            ask_plain(ui, cx, icon::ARROW_RIGHT, label, TaskAction::Begin(task));
        }
        versions(ui, cx, state, package, |_| {});
        for warning in package.warnings() {
            let text = cx.words.warning(*warning);
            check_row(ui, cx, Tone::Info, &text, cx.say("outcome-note"), "");
        }
        let title = cx.body(cx.say("package-about"));
        fold(ui, cx, "package details", title, false, |ui| {
            about(ui, cx, package);
        });
    });
}

/// All that the file says of itself.
fn about(ui: &mut Ui, cx: &UiContext<'_>, package: &Package) {
    let words = cx.words;
    let not_told = cx.say("not-told");
    facts(ui, "package", |ui| {
        let mut row = |name: &'static str, value: &str| fact(ui, cx, cx.say(name), value, None);
        row("package-kind", words.kind(package.kind()));
        row("package-found-in", &words.source(package.source()));
        row("package-platform", package.platform().unwrap_or(not_told));
        if let Some(date) = package.date() {
            row("package-date", date);
        }
        if let Some(dashboard) = package.dashboard() {
            let label = dashboard.volume_label.as_deref().unwrap_or(not_told);
            row("package-label", label);
        }
    });
    ui.label(cx.muted(cx.say("check-file-sound")));
    details(ui, cx, package);
}

/// Current → target, as the vendor's own wizard showed it.
pub(super) fn versions(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    state: &State,
    package: &Package,
    more: impl FnOnce(&mut Ui),
) {
    let modem = state.report();
    let now = if state.task() == Some(Task::Dashboard) {
        modem.and_then(|modem| modem.identity.dashboard.clone())
    } else {
        modem.and_then(ModemReport::version)
    };
    let (now, target) = (cx.told(now), cx.told(package.version()));
    let (before, after) = (cx.say("version-now"), cx.say("version-target"));
    from_to(ui, cx, (before, &now), (after, &target), more);
}

/// One version, an arrow, and the other, each under its name; and what stands beside them.
pub(super) fn from_to(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    now: (&str, &str),
    target: (&str, &str),
    more: impl FnOnce(&mut Ui),
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(1.5 * theme::STEP, 4.0);
        under(ui, cx, now.0, cx.mono(now.1).size(theme::BODY));
        cx.mark(ui, icon::ARROW_RIGHT, 20.0, cx.look.muted);
        let version = cx.mono(target.1).size(theme::BODY).strong();
        under(ui, cx, target.0, version);
        more(ui);
    });
}

/// A value under its name.
pub(super) fn under(ui: &mut Ui, cx: &UiContext<'_>, name: &str, value: egui::RichText) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.spacing_mut().interact_size.y = 16.0;
        ui.label(cx.small(name));
        ui.label(value);
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
        ui.label(cx.small(cx.words.named(cx.say("package-found-by"), &way)));
    }
    ui.label(cx.small(format!("SHA-256 {}", package.sha256())));
}

/// The evidence of a fit, one line each.
pub(super) fn reasons(cx: &UiContext<'_>, fit: &crate::job::fit::Fit) -> String {
    let lines: Vec<String> = fit
        .evidence()
        .reasons()
        .iter()
        .map(|reason| cx.words.capitalised(&cx.words.fit_reason(reason)))
        .collect();
    lines.join("\n")
}
