//! Dialogs over the screen: settings, about, help, support file, and "do you want to leave?".

use egui::{Checkbox, Id, Modal, ScrollArea, Ui, vec2};

use crate::gui::action::{Action, Dialog, Screen, Setting, SupportAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::jobs::Job;
use crate::gui::state::work::Stopping;
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, announce};
use crate::gui::widgets::{Primary, plain, primary, quiet, tool};
use crate::language::Language;
use crate::settings::Theme;

/// One press on smaller or larger, in percent.
const ZOOM_STEP: u16 = 25;

/// Draws the open dialog, if any.
pub fn dialogs(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
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
                Dialog::Settings => settings(ui, cx, state),
                Dialog::About => about(ui, cx),
                Dialog::Help => help(ui, cx, state),
                Dialog::Support => support(ui, cx, state),
                Dialog::Leave => leave(ui, cx, state),
                Dialog::Stop => stop(ui, cx),
                Dialog::Closing => closing(ui, cx),
            });
    });
    if response.should_close() && dialog != Dialog::Closing {
        cx.ask(Action::Open(None));
    }
}

fn title(ui: &mut Ui, cx: &UiContext<'_>, id: &'static str) {
    let said = ui.label(cx.heading(cx.say(id)));
    announce(ui, &said);
    let dialog = ui
        .stack()
        .iter()
        .find(|frame| frame.kind() == Some(egui::UiKind::Modal));
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog.unique_id, |node| {
            node.set_label(cx.say(id));
        });
    }
}

fn close(ui: &mut Ui, cx: &UiContext<'_>) {
    ui.add_space(theme::STEP);
    let close = plain(ui, cx, None, cx.say("close"));
    if cx.fresh {
        close.request_focus();
    }
    if close.clicked() {
        cx.ask(Action::Open(None));
    }
}

fn settings(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    title(ui, cx, "settings-title");
    ui.label(cx.small(cx.say("settings-language")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 0.0);
        for language in Language::ALL {
            let chosen = cx.words.language() == *language;
            if ui.radio(chosen, cx.body(language.own_name())).clicked() {
                cx.ask(Action::Set(Setting::Language(*language)));
            }
        }
    });
    ui.label(cx.small(cx.say("settings-theme")));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 0.0);
        for (choice, name) in [
            (Theme::System, "theme-system"),
            (Theme::Light, "theme-light"),
            (Theme::Dark, "theme-dark"),
            (Theme::HighContrast, "theme-high-contrast"),
        ] {
            let chosen = state.settings.theme == choice;
            if ui.radio(chosen, cx.body(cx.say(name))).clicked() {
                cx.ask(Action::Set(Setting::Theme(choice)));
            }
        }
    });
    ui.label(cx.small(cx.say("settings-zoom")));
    ui.horizontal(|ui| {
        let zoom = state.settings.zoom_percent;
        tool(
            ui,
            cx,
            icon::MINUS,
            cx.say("settings-smaller"),
            Action::Set(Setting::Zoom(zoom.saturating_sub(ZOOM_STEP))),
        );
        ui.label(cx.strong(cx.say_with("percent", &[("value", zoom.into())])));
        tool(
            ui,
            cx,
            icon::PLUS,
            cx.say("settings-larger"),
            Action::Set(Setting::Zoom(zoom + ZOOM_STEP)),
        );
    });
    let mut reduced = state.settings.reduced_motion;
    let text = cx.body(cx.say("settings-motion"));
    if ui.add(Checkbox::new(&mut reduced, text)).changed() {
        cx.ask(Action::Set(Setting::ReducedMotion(reduced)));
    }
    close(ui, cx);
}

fn about(ui: &mut Ui, cx: &UiContext<'_>) {
    title(ui, cx, "about-title");
    let version = env!("CARGO_PKG_VERSION");
    let text = cx.say_with("about-version", &[("version", version.into())]);
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.body(text));
        if quiet(ui, cx, Some(icon::COPY), cx.say("about-copy")).clicked() {
            cx.ask(Action::Copy(format!(
                "Modem Medic {version}, {} {}",
                std::env::consts::OS,
                std::env::consts::ARCH
            )));
        }
    });
    ui.label(cx.body(cx.say("about-what")));
    ui.label(cx.body(cx.say("about-privacy")));
    ui.label(cx.body(cx.say("about-proven")));
    ui.label(cx.small(cx.say("about-licence")));
    egui::CollapsingHeader::new(cx.body(cx.say("about-licences")))
        .id_salt("licences")
        .show(ui, |ui| {
            ScrollArea::vertical().max_height(180.0).show(ui, |ui| {
                ui.label(cx.mono(LICENCES));
            });
        });
    close(ui, cx);
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

fn help(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    title(ui, cx, "help-title");
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
    ui.label(cx.body(cx.say(text)));
    ui.label(cx.strong(cx.say("help-keys")));
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
            ui.label(cx.mono(keys));
            ui.label(cx.body(cx.say(what)));
            ui.end_row();
        }
    });
    ui.horizontal_wrapped(|ui| {
        if quiet(ui, cx, Some(icon::LIFE_BUOY), cx.say("support-save")).clicked() {
            cx.ask(Action::Open(Some(Dialog::Support)));
        }
        if quiet(ui, cx, Some(icon::INFO), cx.say("about-title")).clicked() {
            cx.ask(Action::Open(Some(Dialog::About)));
        }
    });
    close(ui, cx);
}

fn support(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    title(ui, cx, "support-title");
    ui.label(cx.body(cx.say("support-lead")));
    let mut reveal = state.support.reveal;
    let text = cx.body(cx.say("support-reveal"));
    if ui.add(Checkbox::new(&mut reveal, text)).changed() {
        cx.ask(Action::Support(SupportAction::Reveal(reveal)));
    }
    let mut record = state.support.record;
    let text = cx.body(cx.say("record-switch"));
    if ui.add(Checkbox::new(&mut record, text)).changed() {
        cx.ask(Action::Support(SupportAction::Record(record)));
    }
    if record {
        ui.label(cx.small(cx.say("record-means")));
    }
    if let Some(path) = &state.support.recording {
        let path = path.display().to_string();
        ui.label(cx.small(cx.say_with("record-where", &[("path", path.as_str().into())])));
    }
    match &state.support.bundle {
        None => {
            ui.label(cx.muted(cx.say("support-gathering")));
        }
        Some(bundle) => {
            ui.label(cx.small(cx.say("support-preview")));
            ScrollArea::vertical()
                .id_salt("support preview")
                .max_height(220.0)
                .show(ui, |ui| {
                    for entry in bundle.entries() {
                        let size = cx
                            .words
                            .size(u64::try_from(entry.bytes).unwrap_or(u64::MAX));
                        let name = format!("{} ({size})", entry.name);
                        egui::CollapsingHeader::new(cx.mono(name))
                            .id_salt(&entry.name)
                            .show(ui, |ui| {
                                // The preview of a long log is its beginning; the file has it all.
                                let start: String = entry.text.chars().take(20_000).collect();
                                ui.label(cx.mono(start));
                            });
                    }
                });
        }
    }
    if let Some(saved) = &state.support.saved {
        let text = match saved {
            Ok(path) => {
                let path = path.display().to_string();
                cx.say_with("support-saved", &[("path", path.as_str().into())])
            }
            Err(detail) => {
                let action = cx
                    .words
                    .problem_action(crate::problem::Problem::OutputFailed);
                format!("{action} ({detail})")
            }
        };
        let said = ui.label(cx.strong(text));
        announce(ui, &said);
    }
    ui.add_space(theme::STEP);
    ui.horizontal(|ui| {
        if plain(ui, cx, None, cx.say("close")).clicked() {
            cx.ask(Action::Open(None));
        }
        let save = Primary::new(cx.say("support-save-as"))
            .icon(icon::SAVE)
            .enabled(state.support.bundle.is_some());
        if primary(ui, cx, &save).clicked() {
            cx.ask(Action::Support(SupportAction::Save));
        }
    });
}

fn closing(ui: &mut Ui, cx: &UiContext<'_>) {
    title(ui, cx, "closing-title");
    ui.label(cx.body(cx.say("closing-text")));
}

fn stop(ui: &mut Ui, cx: &UiContext<'_>) {
    title(ui, cx, "stop-title");
    ui.label(cx.body(cx.say("stop-half-written-means")));
    stay_or_go(
        ui,
        cx,
        "stop-go-on",
        "stop-half-written",
        Action::Task(TaskAction::StopNow),
    );
}

/// Two buttons, of which the safe one has the focus.
fn stay_or_go(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    stay: &'static str,
    go: &'static str,
    action: Action,
) {
    ui.add_space(theme::STEP);
    ui.horizontal_wrapped(|ui| {
        let stay = primary(ui, cx, &Primary::new(cx.say(stay)));
        if cx.fresh {
            stay.request_focus();
        }
        if stay.clicked() {
            cx.ask(Action::Open(None));
        }
        if plain(ui, cx, None, cx.say(go)).clicked() {
            cx.ask(action);
        }
    });
}

fn leave(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    title(ui, cx, "leave-title");
    let text = match state.session.as_ref().and_then(|it| it.stopping()) {
        None if matches!(state.running(), Some(Job::Vendor)) => "leave-program",
        Some(Stopping::HalfWritten) => "leave-half-written",
        Some(Stopping::NotNow | Stopping::LeadsBack | Stopping::Asked) => "leave-wait",
        Some(Stopping::AtOnce) | None => "leave-at-once",
    };
    ui.label(cx.body(cx.say(text)));
    stay_or_go(ui, cx, "leave-stay", "leave-anyway", Action::QuitAnyway);
}
