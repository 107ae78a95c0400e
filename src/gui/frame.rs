//! What is around every screen: keys, rail, tools, action bar, log drawer.

use egui::{
    CentralPanel, Frame, Key, KeyboardShortcut, Layout, Margin, Modifiers, Panel, Ui, vec2,
};

use super::action::{Action, Dialog, FileAction, Screen, Setting};
use super::state::State;
use super::ui_context::UiContext;
use super::widgets::{icon_button, plain, primary, rail, toggle};
use super::{icon, screens, theme};
use crate::language::Language;
use crate::logbook::Line;
use crate::settings::Theme;

/// Keys that work on every screen.
pub fn keys(ctx: &egui::Context, cx: &UiContext<'_>, state: &State) {
    let pressed = |modifiers, key| {
        ctx.input_mut(|input| input.consume_shortcut(&KeyboardShortcut::new(modifiers, key)))
    };
    // A dialog or a list that is open takes the keys, and closes with Escape itself.
    if state.dialog.is_some() || egui::Popup::is_any_open(ctx) {
        return;
    }
    if pressed(Modifiers::NONE, Key::F1) {
        cx.ask(Action::Open(Some(Dialog::Help)));
    }
    if pressed(Modifiers::COMMAND, Key::L) {
        cx.ask(Action::ShowLog(!state.log_open));
    }
    if state.screen() == Screen::Choose && pressed(Modifiers::COMMAND, Key::O) {
        cx.ask(Action::File(FileAction::Pick));
    }
    if !ctx.egui_wants_keyboard_input() && pressed(Modifiers::NONE, Key::Escape) {
        cx.ask(Action::Back);
    }
}

/// Rail, tools, action bar, log drawer, and the screen in what is left.
pub fn frame(ui: &mut Ui, cx: &UiContext<'_>, state: &State, bar: &screens::Bar, log: &[Line]) {
    let look = cx.look;
    let surface = Frame::new().fill(look.surface);
    let narrow = ui.ctx().content_rect().width() < theme::NARROW;
    Panel::left("rail")
        .exact_size(if narrow {
            theme::RAIL_NARROW
        } else {
            theme::RAIL
        })
        .resizable(false)
        .frame(surface.inner_margin(Margin::symmetric(12, 0)))
        .show(ui, |ui| rail(ui, cx, state));
    Panel::top("tools")
        .exact_size(48.0)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(Margin::symmetric(12, 6)))
        .show(ui, |ui| tools(ui, cx, state));
    if state.log_open {
        Panel::bottom("log")
            .default_size(180.0)
            .min_size(120.0)
            .max_size(360.0)
            .resizable(true)
            .frame(surface.inner_margin(Margin::symmetric(16, 8)))
            .show(ui, |ui| screens::log_drawer(ui, cx, log));
    }
    if !bar.is_empty() {
        Panel::bottom("actions")
            .resizable(false)
            .frame(surface.inner_margin(Margin::symmetric(16, 12)))
            .show(ui, |ui| actions(ui, cx, state, bar));
    }
    CentralPanel::default()
        .frame(Frame::new().fill(look.background))
        .show(ui, |ui| screens::screen(ui, cx, state));
    screens::dialogs(ui, cx, state);
}

/// How many tools there are.
const TOOLS: f32 = 5.0;

fn tools(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    // At the right edge, but in reading order: the keyboard and a screen reader go from left to right.
    let gap = 4.0;
    let width = TOOLS * theme::ICON_BUTTON.x + (TOOLS - 1.0) * gap;
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.add_space((ui.available_width() - width - gap).max(0.0));
        languages(ui, cx);
        let (theme, name, mark) = match (state.settings.theme, cx.look.dark) {
            (Theme::HighContrast, _) => (Theme::System, "theme-to-system", icon::SUN_MOON),
            (_, true) => (Theme::Light, "theme-to-light", icon::SUN),
            (_, false) => (Theme::Dark, "theme-to-dark", icon::MOON),
        };
        if icon_button(ui, cx, mark, cx.say(name)).clicked() {
            cx.ask(Action::Set(Setting::Theme(theme)));
        }
        let log = toggle(
            ui,
            cx,
            icon::SCROLL_TEXT,
            cx.say("log-show"),
            state.log_open,
        );
        if log.clicked() {
            cx.ask(Action::ShowLog(!state.log_open));
        }
        if icon_button(ui, cx, icon::SETTINGS, cx.say("settings-title")).clicked() {
            cx.ask(Action::Open(Some(Dialog::Settings)));
        }
        if icon_button(ui, cx, icon::CIRCLE_HELP, cx.say("help-title")).clicked() {
            cx.ask(Action::Open(Some(Dialog::Help)));
        }
    });
}

fn languages(ui: &mut Ui, cx: &UiContext<'_>) {
    let button = icon_button(ui, cx, icon::LANGUAGES, cx.say("settings-language"));
    egui::Popup::menu(&button).show(|ui| {
        for language in Language::ALL {
            let chosen = cx.words.language() == *language;
            let label = cx.body(language.own_name());
            if ui.selectable_label(chosen, label).clicked() {
                cx.ask(Action::Set(Setting::Language(*language)));
            }
        }
    });
}

fn actions(ui: &mut Ui, cx: &UiContext<'_>, state: &State, bar: &screens::Bar) {
    if let Some(reason) = &bar.reason {
        ui.horizontal_wrapped(|ui| {
            cx.mark(ui, icon::INFO, 15.0, cx.look.muted);
            ui.label(cx.small(reason.as_str()));
        });
    }
    ui.horizontal(|ui| {
        ui.set_min_height(theme::CONTROL + 4.0);
        if let Some((label, action)) = &bar.back {
            let back = plain(ui, cx, Some(icon::ARROW_LEFT), label);
            if cx.fresh && bar.safe_first {
                back.request_focus();
            }
            if back.clicked() {
                cx.ask(action.clone());
            }
        }
        ui.with_layout(Layout::right_to_left(egui::Align::Center), |ui| {
            ui.spacing_mut().item_spacing = vec2(1.5 * theme::STEP, theme::STEP);
            if let Some((wanted, action)) = &bar.primary {
                let leads = primary(ui, cx, wanted);
                let takes = cx.fresh || cx.ready;
                if takes && !bar.safe_first && wanted.enabled && state.screen() != Screen::Console {
                    leads.request_focus();
                }
                if leads.clicked() {
                    cx.ask(action.clone());
                }
            }
            if let Some((label, mark, action)) = &bar.secondary
                && plain(ui, cx, *mark, label).clicked()
            {
                cx.ask(action.clone());
            }
        });
    });
}
