//! Connect: which modem is there, what keeps it from being reached, and the way by hand.

use egui::{ComboBox, Ui, WidgetInfo, vec2};

use super::Bar;
use crate::bus::Role;
use crate::bus::system::StickState;
use crate::gui::action::{Action, ConnectionAction, Field, Target, TaskAction};
use crate::gui::icon;
use crate::gui::state::State;
use crate::gui::state::connect::{FAULTS, SCENARIOS, SearchState, can_switch, target_of};
use crate::gui::theme;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::widgets::{
    ask_plain, card, column, direct_port, field, fold, glyph, header, led, modem_line, picture,
    plain, problem_card, quiet, quiet_narrow,
};

/// A modem that can be asked is asked by itself; the button is for asking it once more.
pub(super) fn bar(cx: &UiContext<'_>, state: &State) -> Bar {
    let mut bar = Bar::default();
    let (label, mark, action) = match state.finding() {
        SearchState::One(StickState::Modem, target) => {
            let ask = ConnectionAction::Connect(target);
            ("connect-ask", icon::PLUG_ZAP, ask)
        }
        SearchState::One(StickState::DownloadMode, target) => {
            let repair = ConnectionAction::Connect(target);
            ("finding-repair", icon::WRENCH, repair)
        }
        SearchState::One(StickState::CdRom, target) if can_switch(&target) => {
            let switch = ConnectionAction::Switch(target);
            ("connect-switch", icon::PLUG_ZAP, switch)
        }
        SearchState::Switching(_) => {
            bar.beside(cx.say("cancel"), None, TaskAction::Stop);
            return bar;
        }
        _ => return bar,
    };
    bar.leads(cx.say(label), mark, action);
    bar
}

pub(super) fn ui(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    column(ui, cx, |ui| {
        header(ui, cx, cx.say("connect-title"), cx.say("connect-lead"));
        super::resume::unreadable_journals(ui, cx, state);
        super::past::unseen(ui, cx, state);
        super::resume::interrupted(ui, cx, state);
        super::choose::without_modem(ui, cx, state);
        if let Some(after) = &state.after {
            super::result::after_steps(ui, cx, state, after.step);
        }
        if let Some(failure) = &state.connect.failure {
            let in_bar = matches!(
                state.finding(),
                SearchState::One(StickState::CdRom, target) if can_switch(&target)
            );
            problem_card(ui, cx, failure, !in_bar);
        }
        super::rule::outcome(ui, cx, &state.connect.rule);
        if !state.failure_is_the_finding() {
            finding(ui, cx, state);
        }
        if state.connect.sticks.len() > 1 {
            several(ui, cx, state);
        }
        // Beside a real modem it would only be in the way.
        if state.connect.sticks.is_empty() {
            simulated(ui, cx, state);
        }
        by_hand(ui, cx, state);
    });
}

/// A window lower than this has room for a small picture only.
const LOW: f32 = 600.0;

fn finding(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let finding = state.finding();
    let (title, text) = words_for(&finding);
    card(ui, cx, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(theme::STEP);
            if finding == SearchState::Nothing {
                direct_port(ui, cx);
            } else {
                let low = ui.ctx().content_rect().height() < LOW;
                let width = if low { 160.0 } else { 240.0 };
                picture(ui, cx, led(state), width, &modem_line(cx, state));
            }
            ui.add_space(theme::STEP);
            let title = match finding {
                // The current step is said again when it changes.
                SearchState::Switching(stage) => cx.words.stage_active(stage),
                _ => cx.say(title),
            };
            live_label(ui, cx.heading(title));
            ui.label(cx.muted(cx.say(text)));
            fix(ui, cx, finding);
            ui.add_space(theme::STEP);
        });
    });
}

/// The words for a finding, and for what helps.
fn words_for(finding: &SearchState) -> (&'static str, &'static str) {
    match finding {
        SearchState::Looking => ("finding-looking", "finding-looking-do"),
        SearchState::Nothing => ("finding-nothing", "finding-nothing-do"),
        SearchState::Switching(_) => ("finding-cdrom", "finding-switching-do"),
        SearchState::Several => ("finding-several", "finding-several-do"),
        SearchState::Asking => ("finding-asking", "finding-asking-do"),
        SearchState::One(StickState::CdRom, target) if can_switch(target) => {
            ("finding-cdrom", "finding-cdrom-do-linux")
        }
        SearchState::One(state, _) => state_words(*state),
    }
}

/// The one button that helps, for each state that has one here. The way on with a modem that can be
/// asked is the primary button, several modems have a list of their own, and the states without a
/// button want a hand on the modem itself.
fn fix(ui: &mut Ui, cx: &UiContext<'_>, finding: SearchState) {
    let (mark, label, action) = match finding {
        // Only Linux shows rights of ports.
        SearchState::One(StickState::NoPermission, _) => {
            let install = ConnectionAction::InstallRule { keep_off: false };
            (icon::WRENCH, "remedy-install-rule", install)
        }
        SearchState::One(StickState::Busy, target) => {
            let again = ConnectionAction::Connect(target);
            (icon::ROTATE_CCW, "remedy-ask-again", again)
        }
        _ => return,
    };
    ui.add_space(theme::STEP / 2.0);
    ask_plain(ui, cx, mark, label, action);
}

/// Of three texts the one for this system.
fn here(linux: &'static str, windows: &'static str, macos: &'static str) -> &'static str {
    if cfg!(windows) {
        windows
    } else if cfg!(target_os = "macos") {
        macos
    } else {
        linux
    }
}

/// Several modems: which one?
fn several(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    card(ui, cx, |ui| {
        ui.label(cx.strong(cx.say("several-title")));
        for stick in &state.connect.sticks {
            let product = stick.product.as_deref().unwrap_or(cx.say("modem-unnamed"));
            let place = stick.socket().unwrap_or_default();
            let Some(target) = target_of(stick) else {
                let state = stick.shown_state();
                let what = ("state", cx.say(state_words(state).0));
                let args = (("product", product), ("place", place), what);
                ui.label(cx.muted(cx.say_with("several-other", args)));
                let disk =
                    (state == StickState::CdRom).then(|| Target::Stick(stick.location.clone()));
                if let Some(target) = disk.filter(can_switch) {
                    let label = cx.say_with("several-switch", ("place", place));
                    if plain(ui, cx, Some(icon::PLUG_ZAP), &label).clicked() {
                        cx.ask(ConnectionAction::Switch(target));
                    }
                }
                continue;
            };
            let known = stick
                .location
                .as_ref()
                .and_then(|location| state.connect.known.get(location));
            let place = ("place", place);
            let label = match known {
                Some(known) => {
                    let model = known.model.as_deref().unwrap_or(product);
                    let digits = ("digits", known.digits.as_str());
                    cx.say_with("several-use-known", (("model", model), digits, place))
                }
                None => cx.say_with("several-use", (("product", product), place)),
            };
            if plain(ui, cx, Some(icon::USB), &label).clicked() {
                cx.ask(ConnectionAction::Connect(target));
            }
        }
    });
}

/// The words for the state of a stick, and for what helps.
fn state_words(state: StickState) -> (&'static str, &'static str) {
    match state {
        StickState::CdRom => {
            let help = here(
                "finding-cdrom-do-linux",
                "finding-cdrom-do-windows",
                "finding-cdrom-do-macos",
            );
            ("finding-cdrom", help)
        }
        StickState::NoDriver => {
            let help = here(
                "finding-no-port-do-linux",
                "finding-no-port-do-windows",
                "finding-no-port-do-macos",
            );
            ("finding-no-port", help)
        }
        StickState::NotReady => ("finding-not-ready", "finding-not-ready-do"),
        StickState::NoPermission => ("finding-no-permission", "finding-no-permission-do"),
        StickState::Busy => ("finding-busy", "finding-busy-do"),
        StickState::Unrecognised => ("finding-unrecognised", "finding-unrecognised-do"),
        StickState::NetworkCard => ("finding-network-card", "finding-network-card-do"),
        StickState::BootRom => ("finding-boot-rom", "finding-boot-rom-do"),
        StickState::DownloadMode => ("finding-download", "finding-download-do"),
        StickState::Modem => ("finding-ready", "finding-ready-do"),
    }
}

/// One link, and its options folded away: owners come here for their own modem.
fn simulated(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.add_space(theme::STEP / 2.0);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if quiet_narrow(ui, cx, Some(icon::PLAY), cx.say("simulated-try")).clicked() {
            cx.ask(ConnectionAction::Connect(state.connect.simulated_target()));
        }
        ui.label(cx.small(cx.say("simulated-lead")));
    });
    let title = cx.body(cx.say("simulated-options"));
    fold(ui, cx, "simulated options", title, false, |ui| {
        simulated_options(ui, cx, state);
    });
}

/// The kind of the simulated modem, and the fault that it has.
fn simulated_options(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    // Side by side where both fit.
    let gap = theme::STEP;
    let half = (ui.available_width() - gap) / 2.0;
    let (layout, width) = if half >= CHOOSER {
        (egui::Layout::left_to_right(egui::Align::Min), half)
    } else {
        (egui::Layout::top_down(egui::Align::Min), CHOOSER)
    };
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), layout, |ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let connect = &state.connect;
        let texts = SCENARIOS.iter().map(|(_, text)| *text);
        let place = choose(ui, cx, width, "simulated-scenario", texts, connect.scenario);
        if let Some(place) = place {
            cx.ask(ConnectionAction::ChooseScenario(place));
        }
        let texts = FAULTS.iter().map(|(_, text)| *text);
        let place = choose(ui, cx, width, "simulated-fault", texts, connect.fault);
        if let Some(place) = place {
            cx.ask(ConnectionAction::ChooseFault(place));
        }
    });
}

/// The sign of a list that opens, as thin as the other icons.
fn chevron(ui: &Ui, rect: egui::Rect, visuals: &egui::style::WidgetVisuals, _open: bool) {
    glyph(
        ui.painter(),
        rect,
        icon::CHEVRON_DOWN,
        visuals.fg_stroke.color,
    );
}

/// The least width of a list to choose from.
const CHOOSER: f32 = 240.0;

/// A list of texts to choose from. Gives the place of the one that was pressed.
fn choose(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    width: f32,
    title: &'static str,
    texts: impl Iterator<Item = &'static str>,
    chosen: usize,
) -> Option<usize> {
    let texts: Vec<&str> = texts.map(|text| cx.say(text)).collect();
    let shown = texts.get(chosen).copied().unwrap_or_default();
    let mut pressed = None;
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(cx.small(cx.say(title)));
        let response = ComboBox::from_id_salt(title)
            .width(width)
            .height(400.0)
            .icon(chevron)
            .truncate()
            .selected_text(cx.body(shown))
            .show_ui(ui, |ui| {
                for (place, text) in texts.iter().enumerate() {
                    let label = cx.body(*text);
                    if ui.selectable_label(place == chosen, label).clicked() {
                        pressed = Some(place);
                    }
                }
            })
            .response;
        let spoken = cx.say(title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, spoken));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(shown);
            // AT-SPI tells no value of a combo box that is not a text field.
            if cfg!(target_os = "linux") {
                node.set_description(shown);
            }
        });
    });
    pressed
}

fn by_hand(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let title = cx.body(cx.say("by-hand-title"));
    let open = !state.connect.port.is_empty();
    fold(ui, cx, "by hand", title, open, |ui| {
        ui.label(cx.muted(cx.say("by-hand-lead")));
        let listed: Vec<&str> = state
            .connect
            .ports
            .iter()
            .filter(|port| port.role != Some(Role::Diagnostics))
            .map(|port| port.name.as_str())
            .collect();
        if !listed.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.label(cx.small(cx.say("by-hand-listed")));
                for name in listed {
                    if quiet(ui, cx, None, name).clicked() {
                        cx.ask(Action::Type(Field::Port, name.to_owned()));
                    }
                }
            });
        }
        let example = if cfg!(windows) {
            "COM5"
        } else {
            "/dev/ttyUSB2"
        };
        let connect = &state.connect;
        field(ui, cx, "by-hand-port", &connect.port, Field::Port, example);
        let download = &connect.download;
        field(
            ui,
            cx,
            "by-hand-download",
            download,
            Field::DownloadPort,
            "",
        );
        match state.connect.typed_target() {
            Some(target) => {
                let connect = ConnectionAction::Connect(target);
                ask_plain(ui, cx, icon::PLUG_ZAP, "by-hand-use", connect);
            }
            None => {
                ui.label(cx.small(cx.say("by-hand-needed")));
            }
        }
    });
}
