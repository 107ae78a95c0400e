//! Dialogs over the screen: settings, about, help, support file, and "do you want to leave?".

use egui::{Checkbox, Id, Modal, ScrollArea, Ui, vec2};

use crate::gui::action::{Action, Dialog, Screen, Setting, SupportAction, TaskAction};
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::jobs::Job;
use crate::gui::state::work::Stopping;
use crate::gui::theme;
use crate::gui::widgets::{Primary, plain, primary, quiet, tool};
use crate::language::Language;
use crate::settings::Theme;

/// One press on smaller or larger, in percent.
const ZOOM_STEP: u16 = 25;

/// Draws the open dialog, if any.
pub fn dialogs(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let Some(dialog) = state.dialog else {
        return;
    };
    let frame = egui::Frame::popup(ui.style()).inner_margin(2.5 * theme::STEP);
    let modal = Modal::new(Id::unique(("dialog", dialog))).frame(frame);
    let response = modal.show(ui.ctx(), |ui| {
        ui.set_width((ui.ctx().content_rect().width() - 96.0).min(520.0));
        ui.spacing_mut().item_spacing = vec2(theme::STEP, theme::STEP);
        // With a large zoom a dialog may be higher than the window.
        let room = ui.ctx().content_rect().height() - 12.0 * theme::STEP;
        ScrollArea::vertical()
            .id_salt("dialog")
            .max_height(room)
            .show(ui, |ui| match dialog {
                Dialog::Settings => settings(ui, pen, state),
                Dialog::About => about(ui, pen),
                Dialog::Help => help(ui, pen, state),
                Dialog::Support => support(ui, pen, state),
                Dialog::Leave => leave(ui, pen, state),
                Dialog::Stop => stop(ui, pen),
                Dialog::Closing => closing(ui, pen),
            });
    });
    if response.should_close() && dialog != Dialog::Closing {
        pen.ask(Action::Open(None));
    }
}

fn title(ui: &mut Ui, pen: &Pen<'_>, id: &'static str) {
    let said = ui.label(pen.heading(pen.say(id)));
    announce(ui, &said);
    let dialog = ui
        .stack()
        .iter()
        .find(|frame| frame.kind() == Some(egui::UiKind::Modal));
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog.unique_id, |node| {
            node.set_label(pen.say(id));
        });
    }
}

fn close(ui: &mut Ui, pen: &Pen<'_>) {
    ui.add_space(theme::STEP);
    let close = plain(ui, pen, None, pen.say("close"));
    if pen.fresh {
        close.request_focus();
    }
    if close.clicked() {
        pen.ask(Action::Open(None));
    }
}

fn settings(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    title(ui, pen, "settings-title");
    ui.label(pen.small(pen.say("settings-language")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 0.0);
        for language in Language::ALL {
            let chosen = pen.words.language() == *language;
            if ui.radio(chosen, pen.body(language.own_name())).clicked() {
                pen.ask(Action::Set(Setting::Language(*language)));
            }
        }
    });
    ui.label(pen.small(pen.say("settings-theme")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 0.0);
        for (choice, name) in [
            (Theme::System, "theme-system"),
            (Theme::Light, "theme-light"),
            (Theme::Dark, "theme-dark"),
            (Theme::HighContrast, "theme-high-contrast"),
        ] {
            let chosen = state.settings.theme == choice;
            if ui.radio(chosen, pen.body(pen.say(name))).clicked() {
                pen.ask(Action::Set(Setting::Theme(choice)));
            }
        }
    });
    ui.label(pen.small(pen.say("settings-zoom")));
    ui.horizontal(|ui| {
        let zoom = state.settings.zoom_percent;
        tool(
            ui,
            pen,
            icon::MINUS,
            pen.say("settings-smaller"),
            Action::Set(Setting::Zoom(zoom.saturating_sub(ZOOM_STEP))),
        );
        ui.label(pen.strong(pen.say_with("percent", &[("value", zoom.into())])));
        tool(
            ui,
            pen,
            icon::PLUS,
            pen.say("settings-larger"),
            Action::Set(Setting::Zoom(zoom + ZOOM_STEP)),
        );
    });
    let mut reduced = state.settings.reduced_motion;
    let text = pen.body(pen.say("settings-motion"));
    if ui.add(Checkbox::new(&mut reduced, text)).changed() {
        pen.ask(Action::Set(Setting::ReducedMotion(reduced)));
    }
    close(ui, pen);
}

fn about(ui: &mut Ui, pen: &Pen<'_>) {
    title(ui, pen, "about-title");
    let version = env!("CARGO_PKG_VERSION");
    let text = pen.say_with("about-version", &[("version", version.into())]);
    ui.horizontal_wrapped(|ui| {
        ui.label(pen.body(text));
        if quiet(ui, pen, Some(icon::COPY), pen.say("about-copy")).clicked() {
            pen.ask(Action::Copy(format!(
                "Modem Medic {version}, {} {}",
                std::env::consts::OS,
                std::env::consts::ARCH
            )));
        }
    });
    ui.label(pen.body(pen.say("about-what")));
    ui.label(pen.body(pen.say("about-privacy")));
    ui.label(pen.body(pen.say("about-proven")));
    ui.label(pen.small(pen.say("about-licence")));
    egui::CollapsingHeader::new(pen.body(pen.say("about-licences")))
        .id_salt("licences")
        .show(ui, |ui| {
            ScrollArea::vertical().max_height(180.0).show(ui, |ui| {
                ui.label(pen.mono(LICENCES));
            });
        });
    close(ui, pen);
}

/// The texts of the licences that come with the program.
const LICENCES: &str = concat!(
    include_str!("../../../LICENSE-MIT"),
    "\n\n",
    include_str!("../../../assets/fonts/LICENSE-Inter.txt"),
    "\n\n",
    include_str!("../../../assets/fonts/LICENSE-JetBrainsMono.txt"),
    "\n\n",
    include_str!("../../../assets/fonts/LICENSE-Lucide.txt"),
);

fn help(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    title(ui, pen, "help-title");
    let text = match state.screen() {
        Screen::Connect => "help-connect",
        Screen::Modem => "help-modem",
        Screen::Choose => "help-choose",
        Screen::Review => "help-review",
        Screen::Working => "help-working",
        Screen::Result => "help-result",
        Screen::Network => "help-network",
        Screen::Console => "help-console",
        Screen::Vendor => "help-vendor",
    };
    ui.label(pen.body(pen.say(text)));
    ui.label(pen.strong(pen.say("help-keys")));
    egui::Grid::new("keys").num_columns(2).show(ui, |ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        for (keys, what) in [
            ("Tab", "help-key-tab"),
            ("Esc", "help-key-escape"),
            ("F1", "help-key-help"),
            ("Ctrl+O", "help-key-open"),
            ("Ctrl+L", "help-key-log"),
            ("Ctrl + / −", "help-key-zoom"),
        ] {
            ui.label(pen.mono(keys));
            ui.label(pen.body(pen.say(what)));
            ui.end_row();
        }
    });
    ui.horizontal_wrapped(|ui| {
        if quiet(ui, pen, Some(icon::LIFE_BUOY), pen.say("support-save")).clicked() {
            pen.ask(Action::Open(Some(Dialog::Support)));
        }
        if quiet(ui, pen, Some(icon::INFO), pen.say("about-title")).clicked() {
            pen.ask(Action::Open(Some(Dialog::About)));
        }
    });
    close(ui, pen);
}

fn support(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    title(ui, pen, "support-title");
    ui.label(pen.body(pen.say("support-lead")));
    let mut reveal = state.support.reveal;
    let text = pen.body(pen.say("support-reveal"));
    if ui.add(Checkbox::new(&mut reveal, text)).changed() {
        pen.ask(Action::Support(SupportAction::Reveal(reveal)));
    }
    let mut record = state.support.record;
    let text = pen.body(pen.say("record-switch"));
    if ui.add(Checkbox::new(&mut record, text)).changed() {
        pen.ask(Action::Support(SupportAction::Record(record)));
    }
    if record {
        ui.label(pen.small(pen.say("record-means")));
    }
    if let Some(path) = &state.support.recording {
        let path = path.display().to_string();
        ui.label(pen.small(pen.say_with("record-where", &[("path", path.as_str().into())])));
    }
    match &state.support.bundle {
        None => {
            ui.label(pen.muted(pen.say("support-gathering")));
        }
        Some(bundle) => {
            ui.label(pen.small(pen.say("support-preview")));
            ScrollArea::vertical()
                .id_salt("support preview")
                .max_height(220.0)
                .show(ui, |ui| {
                    for entry in bundle.entries() {
                        let size = pen
                            .words
                            .size(u64::try_from(entry.bytes).unwrap_or(u64::MAX));
                        let name = format!("{} ({size})", entry.name);
                        egui::CollapsingHeader::new(pen.mono(name))
                            .id_salt(&entry.name)
                            .show(ui, |ui| {
                                // The preview of a long log is its beginning; the file has it all.
                                let start: String = entry.text.chars().take(20_000).collect();
                                ui.label(pen.mono(start));
                            });
                    }
                });
        }
    }
    if let Some(saved) = &state.support.saved {
        let text = match saved {
            Ok(path) => {
                let path = path.display().to_string();
                pen.say_with("support-saved", &[("path", path.as_str().into())])
            }
            Err(detail) => {
                let action = pen
                    .words
                    .problem_action(crate::problem::Problem::OutputFailed);
                format!("{action} ({detail})")
            }
        };
        let said = ui.label(pen.strong(text));
        announce(ui, &said);
    }
    ui.add_space(theme::STEP);
    ui.horizontal(|ui| {
        if plain(ui, pen, None, pen.say("close")).clicked() {
            pen.ask(Action::Open(None));
        }
        let save = Primary::new(pen.say("support-save-as"))
            .icon(icon::SAVE)
            .enabled(state.support.bundle.is_some());
        if primary(ui, pen, &save).clicked() {
            pen.ask(Action::Support(SupportAction::Save));
        }
    });
}

fn closing(ui: &mut Ui, pen: &Pen<'_>) {
    title(ui, pen, "closing-title");
    ui.label(pen.body(pen.say("closing-text")));
}

fn stop(ui: &mut Ui, pen: &Pen<'_>) {
    title(ui, pen, "stop-title");
    ui.label(pen.body(pen.say("stop-half-written-means")));
    stay_or_go(
        ui,
        pen,
        "stop-go-on",
        "stop-half-written",
        Action::Task(TaskAction::StopNow),
    );
}

/// Two buttons, of which the safe one has the focus.
fn stay_or_go(ui: &mut Ui, pen: &Pen<'_>, stay: &'static str, go: &'static str, action: Action) {
    ui.add_space(theme::STEP);
    ui.horizontal_wrapped(|ui| {
        let stay = primary(ui, pen, &Primary::new(pen.say(stay)));
        if pen.fresh {
            stay.request_focus();
        }
        if stay.clicked() {
            pen.ask(Action::Open(None));
        }
        if plain(ui, pen, None, pen.say(go)).clicked() {
            pen.ask(action);
        }
    });
}

fn leave(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    title(ui, pen, "leave-title");
    let text = match state.session.as_ref().and_then(|it| it.stopping()) {
        None if matches!(state.running(), Some(Job::Vendor)) => "leave-program",
        Some(Stopping::HalfWritten) => "leave-half-written",
        Some(Stopping::NotNow | Stopping::LeadsBack | Stopping::Asked) => "leave-wait",
        Some(Stopping::AtOnce) | None => "leave-at-once",
    };
    ui.label(pen.body(pen.say(text)));
    stay_or_go(ui, pen, "leave-stay", "leave-anyway", Action::QuitAnyway);
}
