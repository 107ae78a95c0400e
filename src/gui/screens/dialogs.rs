//! Dialogs over the screen: settings, about, help, support file, and "do you want to leave?".

use egui::{AreaState, Id, Margin, Modal, ScrollArea, Ui, vec2};

use crate::gui::action::{Action, Dialog, Screen, Setting, SupportAction, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::jobs::Job;
use crate::gui::state::work::Stopping;
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    Primary, ask_copy, ask_icon, ask_quiet, ask_tick, fact_row, facts, fold, plain, plain_width,
    primary, primary_width,
};
use crate::language::Language;
use crate::settings::Theme;

/// One press on smaller or larger, in percent.
const ZOOM_STEP: u16 = 10;

/// The widest a dialog gets.
const WIDEST: f32 = 520.0;
/// The room between a dialog's edge and what is in it.
const MARGIN: f32 = 20.0;
/// The height of all that does not scroll: margins, title, buttons, and some of the window around.
const AROUND: f32 = 2.0 * MARGIN + 36.0 + 56.0 + 40.0;

/// The height of the links to other dialogs under the help, which may take two rows.
const LINKS: f32 = 2.0 * (theme::CONTROL + theme::STEP);

/// Draws the open dialog, if any: as high as it needs, and where the window is too low for that, with its
/// title and buttons around what scrolls.
pub fn dialogs(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let Some(dialog) = state.dialog else {
        return;
    };
    let window = ui.ctx().content_rect().size();
    let id = Id::unique(("dialog", dialog));
    let modal = Modal::new(id)
        .area(Modal::default_area(id).default_size(window))
        .frame(egui::Frame::popup(ui.style()).inner_margin(MARGIN));
    let size = || AreaState::load(ui.ctx(), id).and_then(|area| area.size);
    let before = size();
    let response = modal.show(ui.ctx(), |ui| {
        ui.set_width((window.x - 96.0).min(WIDEST));
        ui.spacing_mut().item_spacing = vec2(theme::STEP, theme::STEP);
        title(ui, cx, title_of(dialog));
        let more = if dialog == Dialog::Help { LINKS } else { 0.0 };
        let room = window.y - AROUND - more;
        ScrollArea::vertical()
            .id_salt("dialog")
            // Else the bar at its side would lie on the ends of the longest rows.
            .auto_shrink([false, true])
            .max_height(room)
            // Else it would stay as low as it was measured when the dialog had less in it.
            .min_scrolled_height(room)
            // Room for the ring around what has the focus.
            .content_margin(Margin::symmetric(0, 4))
            .show(ui, |ui| match dialog {
                Dialog::Settings => settings(ui, cx, state),
                Dialog::About => about(ui, cx),
                Dialog::Help => help(ui, cx, state),
                Dialog::Support => support(ui, cx, state),
                Dialog::Leave => text(ui, cx, leave_text(state)),
                Dialog::Stop => text(ui, cx, "stop-half-written-means"),
                Dialog::Closing => text(ui, cx, "closing-text"),
            });
        ui.add_space(theme::STEP);
        buttons(ui, cx, state, dialog);
    });
    if size() != before {
        // egui places a dialog by the size that it had in the frame before, and asks for no other frame.
        ui.ctx().request_discard("the dialog has another size");
    }
    if response.should_close() && dialog != Dialog::Closing {
        cx.ask(Action::Open(None));
    }
}

fn text(ui: &mut Ui, cx: &UiContext<'_>, id: &'static str) {
    ui.label(cx.body(cx.say(id)));
}

fn title_of(dialog: Dialog) -> &'static str {
    match dialog {
        Dialog::Settings => "settings-title",
        Dialog::About => "about-title",
        Dialog::Help => "help-title",
        Dialog::Support => "support-title",
        Dialog::Leave => "leave-title",
        Dialog::Stop => "stop-title",
        Dialog::Closing => "closing-title",
    }
}

fn title(ui: &mut Ui, cx: &UiContext<'_>, id: &'static str) {
    live_label(ui, cx.heading(cx.say(id)));
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

/// The buttons of a dialog, always in sight, the one that leads on at the right.
fn buttons(ui: &mut Ui, cx: &UiContext<'_>, state: &State, dialog: Dialog) {
    match dialog {
        Dialog::Help => help_buttons(ui, cx, state),
        Dialog::Settings | Dialog::About => close_at_the_right(ui, cx),
        Dialog::Support => {
            let mut save = Primary::new(cx.say("support-save-as"), icon::SAVE);
            save.enabled = state.support.bundle.is_some();
            let width = plain_width(ui, None, cx.say("close")) + primary_width(ui, &save);
            at_the_right(ui, width + theme::STEP, |ui| {
                close(ui, cx, false);
                if primary(ui, cx, &save).clicked() {
                    cx.ask(SupportAction::Save);
                }
            });
        }
        Dialog::Leave => {
            stay_or_go(ui, cx, "leave-stay", "leave-anyway", Action::QuitAnyway);
        }
        Dialog::Stop => {
            let stop = Action::Task(TaskAction::Stop);
            stay_or_go(ui, cx, "stop-go-on", "stop-half-written", stop);
        }
        Dialog::Closing => {}
    }
}

/// Other help, and the way back.
fn help_buttons(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.horizontal_wrapped(|ui| {
        ask_quiet(ui, cx, icon::LIFE_BUOY, "support-save", Dialog::Support);
        if state.can_show(Screen::History) {
            let history = Screen::History;
            ask_quiet(ui, cx, icon::HISTORY, "history-title", history);
        }
        ask_quiet(ui, cx, icon::INFO, "about-title", Dialog::About);
    });
    close_at_the_right(ui, cx);
}

fn close_at_the_right(ui: &mut Ui, cx: &UiContext<'_>) {
    let width = plain_width(ui, None, cx.say("close"));
    at_the_right(ui, width, |ui| close(ui, cx, true));
}

/// Buttons of this width together at the right, or below each other where they are too wide.
fn at_the_right(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        // As high as the highest button, so that all of them stand on one line.
        ui.spacing_mut().interact_size.y = theme::CONTROL + 4.0;
        let spare = ui.available_width() - width;
        if spare > 0.0 {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(spare);
        }
        ui.spacing_mut().item_spacing.x = theme::STEP;
        add(ui);
    });
}

fn close(ui: &mut Ui, cx: &UiContext<'_>, takes_focus: bool) {
    let close = plain(ui, cx, None, cx.say("close"));
    if cx.fresh && takes_focus {
        close.request_focus();
    }
    if close.clicked() {
        cx.ask(Action::Open(None));
    }
}

/// Two buttons, of which the safe one leads on and has the focus.
fn stay_or_go(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    stay: &'static str,
    go: &'static str,
    action: Action,
) {
    let stay = Primary::new(cx.say(stay), None);
    let go = cx.say(go);
    let width = primary_width(ui, &stay) + plain_width(ui, None, go) + theme::STEP;
    at_the_right(ui, width, |ui| {
        if plain(ui, cx, None, go).clicked() {
            cx.ask(action);
        }
        let stay = primary(ui, cx, &stay);
        if cx.fresh {
            stay.request_focus();
        }
        if stay.clicked() {
            cx.ask(Action::Open(None));
        }
    });
}

/// The consequence of leaving.
fn leave_text(state: &State) -> &'static str {
    match state.session.as_ref().and_then(|it| it.stopping()) {
        None if matches!(state.running(), Some(Job::Vendor { .. })) => "leave-program",
        None if state.sends_code() => "leave-wait",
        Some(Stopping::HalfWritten) => "leave-half-written",
        Some(Stopping::Unproven) => "stop-unproven-means",
        Some(Stopping::LeadsBack | Stopping::Asked) => "leave-wait",
        Some(Stopping::AtOnce) | None => "leave-at-once",
    }
}

/// A row of which one is chosen.
fn one_of(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0 * theme::STEP, 0.0);
        add(ui);
    });
}

fn settings(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.label(cx.small(cx.say("settings-language")));
    one_of(ui, |ui| {
        for language in Language::ALL {
            let chosen = cx.words.language() == *language;
            if ui.radio(chosen, cx.body(language.own_name())).clicked() {
                cx.ask(Setting::Language(*language));
            }
        }
    });
    ui.label(cx.small(cx.say("settings-theme")));
    one_of(ui, |ui| {
        for (choice, name) in [
            (Theme::System, "theme-system"),
            (Theme::Light, "theme-light"),
            (Theme::Dark, "theme-dark"),
            (Theme::HighContrast, "theme-high-contrast"),
        ] {
            let chosen = state.settings.theme == choice;
            if ui.radio(chosen, cx.body(cx.say(name))).clicked() {
                cx.ask(Setting::Theme(choice));
            }
        }
    });
    ui.label(cx.small(cx.say("settings-zoom")));
    ui.horizontal(|ui| {
        let zoom = state.settings.zoom_percent;
        let smaller = Setting::Zoom(zoom.saturating_sub(ZOOM_STEP));
        ask_icon(ui, cx, icon::MINUS, "settings-smaller", smaller);
        ui.label(cx.strong(cx.say_with("percent", ("value", zoom))));
        let larger = Setting::Zoom(zoom + ZOOM_STEP);
        ask_icon(ui, cx, icon::PLUS, "settings-larger", larger);
    });
    let reduced = state.settings.reduced_motion;
    ask_tick(ui, cx, reduced, "settings-motion", Setting::ReducedMotion);
    let notify = state.settings.notify;
    ask_tick(ui, cx, notify, "settings-notify", Setting::Notify);
    if cfg!(windows) {
        // A notification there has a sound of its own.
        return;
    }
    let sound = state.settings.sound;
    ask_tick(ui, cx, sound, "settings-sound", Setting::Sound);
}

fn about(ui: &mut Ui, cx: &UiContext<'_>) {
    let version = env!("CARGO_PKG_VERSION");
    let line = cx.say_with("about-version", ("version", version));
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.body(line));
        ask_copy(ui, cx, "about-copy", || {
            let (system, processor) = (std::env::consts::OS, std::env::consts::ARCH);
            format!("Modem Medic {version}, {system} {processor}")
        });
    });
    for id in ["about-what", "about-privacy", "about-proven"] {
        text(ui, cx, id);
    }
    ui.label(cx.small(cx.say("about-licence")));
    let licences = cx.body(cx.say("about-licences"));
    fold(ui, cx, "licences", licences, false, |ui| {
        ui.label(cx.mono(LICENCES));
    });
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
        Screen::Unlock => "help-unlock",
        Screen::SimPin => "help-sim",
        Screen::Health => "help-health",
        Screen::Functions => "help-functions",
        Screen::Restore => "help-restore",
        Screen::History => "history-lead",
    };
    ui.label(cx.body(cx.say(text)));
    ui.label(cx.strong(cx.say("help-keys")));
    let (language, mac) = (cx.words.language(), ui.ctx().os().is_mac());
    let control = if mac { "Cmd" } else { language.control_key() };
    facts(ui, "keys", |ui| {
        for (keys, what) in [
            ("Tab", "help-key-tab"),
            (language.escape_key(), "help-key-escape"),
            ("F1", "help-key-help"),
            (&format!("{control}+O"), "help-key-open"),
            (&format!("{control}+L"), "help-key-log"),
            (&format!("{control} + / −"), "help-key-zoom"),
        ] {
            fact_row(ui, cx.mono(keys), |ui| {
                ui.label(cx.body(cx.say(what)));
            });
        }
    });
}

fn support(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.label(cx.body(cx.say("support-lead")));
    if let Some(saved) = &state.support.saved {
        live_label(ui, cx.strong(super::where_saved(cx, saved)));
    }
    let reveal = state.support.reveal;
    ask_tick(ui, cx, reveal, "support-reveal", SupportAction::Reveal);
    let record = state.support.record;
    ask_tick(ui, cx, record, "record-switch", SupportAction::Record);
    if record {
        ui.label(cx.small(cx.say("record-means")));
    }
    if let Some(path) = &state.support.recording {
        let path = ("path", path.display().to_string());
        ui.label(cx.small(cx.say_with("record-where", path)));
    }
    match &state.support.bundle {
        None => {
            ui.label(cx.muted(cx.say("support-gathering")));
        }
        Some(bundle) => {
            ui.label(cx.small(cx.say("support-preview")));
            for entry in bundle.entries() {
                let bytes = u64::try_from(entry.bytes).unwrap_or(u64::MAX);
                let size = cx.words.size(bytes);
                let name = cx.mono(format!("{} ({size})", entry.name));
                fold(ui, cx, &entry.name, name, false, |ui| {
                    // The preview of a long log is its beginning; the file has it all.
                    let start: String = entry.text.chars().take(20_000).collect();
                    ui.label(cx.mono(start));
                });
            }
        }
    }
}
