//! The frame around every screen: keys, rail, tools, action bar, log drawer.

use egui::accesskit::Role;
use egui::{
    Frame, Id, Key, KeyboardShortcut, Margin, Modifiers, Panel, Rect, Stroke, StrokeKind, Ui,
    UiBuilder, vec2,
};

use super::action::{Action, Dialog, FileAction, Screen, Setting};
use super::state::State;
use super::ui_context::UiContext;
use super::widgets::{ask_icon, column_in, icon_button, rail, toggle};
use super::{icon, screens, theme};
use crate::language::Language;
use crate::logbook::LogLine;
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
        cx.ask(Dialog::Help);
    }
    if pressed(Modifiers::COMMAND, Key::L) {
        cx.ask(Action::ShowLog(!state.log_open));
    }
    if state.screen() == Screen::Choose && pressed(Modifiers::COMMAND, Key::O) {
        cx.ask(FileAction::Pick);
    }
    if !ctx.egui_wants_keyboard_input() && pressed(Modifiers::NONE, Key::Escape) {
        // An open part closes first.
        cx.ask(if state.log_open {
            Action::ShowLog(false)
        } else {
            Action::Back
        });
    }
}

/// The height of the row of tools.
const TOOLS_HEIGHT: f32 = 44.0;
/// The action bar before its height is known.
const BAR_HEIGHT: f32 = 88.0;
/// The room above and below what is in the action bar.
const BAR_MARGIN: f32 = 10.0;
/// The part of the room that the log drawer takes, within bounds.
const LOG_SHARE: f32 = 0.35;
const LOG_HEIGHT: std::ops::RangeInclusive<f32> = 110.0..=260.0;

/// Rail, tools, the screen, the log drawer and the action bar. They are drawn in the order in which the
/// keyboard and a screen reader go through them: what a button does is read before the button.
pub fn frame(ui: &mut Ui, cx: &UiContext<'_>, state: &State, bar: &screens::Bar, log: &[LogLine]) {
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
        .show(ui, |ui| {
            name(ui, Role::Navigation, cx.say("region-steps"));
            rail(ui, cx, state);
        });
    Panel::top("tools")
        .exact_size(TOOLS_HEIGHT)
        .show_separator_line(false)
        .frame(Frame::new().inner_margin(Margin::symmetric(12, 4)))
        .show(ui, |ui| {
            name(ui, Role::Toolbar, cx.say("region-tools"));
            tools(ui, cx, state);
        });
    let rest = ui.available_rect_before_wrap();
    let bar_height = bar_height(ui, bar);
    let log_height = if state.log_open {
        let (least, most) = (*LOG_HEIGHT.start(), *LOG_HEIGHT.end());
        (LOG_SHARE * rest.height()).clamp(least, most)
    } else {
        0.0
    };
    let (page, foot) = rest.split_top_bottom_at_y(rest.bottom() - bar_height - log_height);
    let (drawer, actions) = foot.split_top_bottom_at_y(foot.bottom() - bar_height);
    region(ui, page, Role::Main, cx.say("region-page"), |ui| {
        ui.painter().rect_filled(page, 0.0, look.background);
        screens::screen(ui, cx, state);
        let hovering = ui.input(|input| !input.raw.hovered_files.is_empty());
        if hovering && state.work().is_none() {
            // A file can be dropped on every page, so every page says that it takes it.
            let line = Stroke::new(3.0, look.accent);
            let edge = StrokeKind::Inside;
            ui.painter().rect_stroke(page, 0.0, line, edge);
        }
    });
    if state.log_open {
        region(ui, drawer, Role::Region, cx.say("log-title"), |ui| {
            footing(ui, cx, drawer);
            Frame::new()
                .inner_margin(Margin::symmetric(16, 8))
                .show(ui, |ui| screens::log_drawer(ui, cx, log));
        });
    }
    if !bar.is_empty() {
        region(ui, actions, Role::Region, cx.say("region-actions"), |ui| {
            footing(ui, cx, actions);
            let (side, width) = column_in(actions.width());
            let inside = Rect::from_min_size(
                actions.min + vec2(side, BAR_MARGIN),
                vec2(width, actions.height() - 2.0 * BAR_MARGIN),
            );
            let drawn = ui.scope_builder(UiBuilder::new().max_rect(inside), |ui| {
                ui.set_width(width);
                bar.ui(ui, cx, state.screen() != Screen::Console);
                ui.min_rect().height()
            });
            keep_bar_height(ui, drawn.inner + 2.0 * BAR_MARGIN);
        });
    }
    screens::dialogs(ui, cx, state);
}

/// A part of the window in its place, with the name that a screen reader says.
fn region(ui: &mut Ui, place: Rect, role: Role, name: &str, add: impl FnOnce(&mut Ui)) {
    let part = UiBuilder::new()
        .id_salt(name)
        .max_rect(place)
        .accessibility_role(role)
        .accessibility_label(name);
    ui.scope_builder(part, |ui| {
        ui.shrink_clip_rect(place);
        add(ui);
    });
}

/// Names the panel that is being drawn.
fn name(ui: &Ui, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}

/// The ground of a part at the foot of the window.
fn footing(ui: &Ui, cx: &UiContext<'_>, place: Rect) {
    ui.painter().rect_filled(place, 0.0, cx.look.surface);
    let line = Stroke::new(1.0, cx.look.border);
    ui.painter().hline(place.x_range(), place.top(), line);
}

fn bar_id() -> Id {
    Id::unique("height of the action bar")
}

/// The height that the action bar took last.
fn bar_height(ui: &Ui, bar: &screens::Bar) -> f32 {
    if bar.is_empty() {
        return 0.0;
    }
    let last = ui.ctx().data(|data| data.get_temp::<f32>(bar_id()));
    last.unwrap_or(BAR_HEIGHT)
}

/// The bar stands below the page and is drawn after it, so that its height is known one pass too late. A
/// pass with another height is thrown away.
fn keep_bar_height(ui: &Ui, height: f32) {
    let last = ui.ctx().data(|data| data.get_temp::<f32>(bar_id()));
    if (last.unwrap_or(BAR_HEIGHT) - height).abs() > 0.5 {
        ui.ctx()
            .request_discard("the action bar has another height");
    }
    ui.ctx().data_mut(|data| data.insert_temp(bar_id(), height));
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
        ask_icon(ui, cx, mark, name, Setting::Theme(theme));
        let open = state.log_open;
        if toggle(ui, cx, icon::SCROLL_TEXT, cx.say("log-show"), open).clicked() {
            cx.ask(Action::ShowLog(!open));
        }
        ask_icon(ui, cx, icon::SETTINGS, "settings-title", Dialog::Settings);
        ask_icon(ui, cx, icon::CIRCLE_HELP, "help-title", Dialog::Help);
    });
}

fn languages(ui: &mut Ui, cx: &UiContext<'_>) {
    let button = icon_button(ui, cx, icon::LANGUAGES, cx.say("settings-language"));
    egui::Popup::menu(&button).show(|ui| {
        for language in Language::ALL {
            let chosen = cx.words.language() == *language;
            let label = cx.body(language.own_name());
            if ui.selectable_label(chosen, label).clicked() {
                cx.ask(Setting::Language(*language));
            }
        }
    });
}
