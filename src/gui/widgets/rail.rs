//! The step rail: where in the story the person is, what is behind, what is to come.

use egui::scroll_area::ScrollBarVisibility;
use egui::{
    Align, AtomExt as _, Button, Color32, CornerRadius, FontId, Layout, Role, ScrollArea, Stroke,
    Ui, WidgetInfo, vec2,
};

use super::button::{hand, ring};
use super::card::keep_focus_in_sight;
use super::picture::{Led, picture};
use crate::bus::system::StickState;
use crate::gui::action::{Action, ConnectionAction, Screen, Task};
use crate::gui::state::State;
use crate::gui::state::connect::SearchState;
use crate::gui::theme;
use crate::gui::ui_context::UiContext;
use crate::gui::{fonts, icon};

/// The steps of the way that was taken: to a page of the modem's own, or of the writing tasks.
fn steps(state: &State) -> Vec<(Screen, &'static str)> {
    let mut steps = vec![
        (Screen::Connect, "step-connect"),
        (Screen::Modem, "step-modem"),
    ];
    let here = state.screen();
    let own = match here {
        Screen::Unlock => "step-unlock",
        Screen::SimPin => "step-sim",
        Screen::Vendor => "step-vendor",
        Screen::Network => "step-network",
        Screen::Console => "step-console",
        Screen::Health => "step-health",
        Screen::Functions => "step-functions",
        Screen::Restore => "step-restore",
        _ => {
            steps.extend([
                (Screen::Choose, "step-choose"),
                (Screen::Review, "step-review"),
                (Screen::Working, "step-working"),
                (Screen::Result, "step-result"),
            ]);
            return steps;
        }
    };
    if here == Screen::Vendor {
        steps.push((Screen::Choose, "step-choose"));
    }
    steps.push((here, own));
    steps
}

/// Draws the rail. Where it is higher than the window, as with large type, it scrolls.
pub fn rail(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    let height = ui.available_height();
    ScrollArea::vertical()
        .id_salt("rail")
        .auto_shrink(false)
        .scroll_bar_visibility(ScrollBarVisibility::AlwaysHidden)
        .show(ui, |ui| {
            let top = ui.cursor().top();
            all_steps(ui, cx, state);
            let room = height - (ui.cursor().top() - top);
            if room < least_foot(state) {
                brief_foot(ui, cx, state);
            } else {
                let place = vec2(ui.available_width(), room);
                let layout = Layout::bottom_up(Align::Min);
                ui.allocate_ui_with_layout(place, layout, |ui| {
                    ui.add_space(2.0 * theme::STEP);
                    foot(ui, cx, state, room);
                });
            }
            keep_focus_in_sight(ui);
        });
}

fn all_steps(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.add_space(2.0 * theme::STEP);
    ui.label(cx.strong("Modem Medic"));
    ui.label(cx.small(match state.task() {
        Some(Task::Dashboard) if on_the_way(state) => cx.say("task-dashboard"),
        Some(Task::Firmware) if on_the_way(state) => cx.say("task-firmware"),
        Some(Task::Repair) if on_the_way(state) => cx.say("task-repair"),
        _ => cx.say("app-lead"),
    }));
    ui.add_space(2.0 * theme::STEP);
    let steps = steps(state);
    let here = steps
        .iter()
        .position(|(screen, _)| *screen == state.screen());
    for (place, (screen, name)) in steps.iter().enumerate() {
        step(ui, cx, state, *screen, cx.say(name), place, here);
    }
}

/// The room between a step's edge and what is in it.
const STEP_PADDING: f32 = 8.0;
/// The size of a step's mark.
const STEP_MARK: f32 = 16.0;

/// The size of type in which no word of this step is broken in the rail. It is that of the current step, so that a step does
/// not change its size when it is reached.
fn step_size(ui: &Ui, name: &str) -> f32 {
    if fits(ui, name, theme::BODY) {
        theme::BODY
    } else {
        theme::SMALL
    }
}

/// Whether the name of a step in this size needs to be broken only between its words.
pub fn fits(ui: &Ui, name: &str, size: f32) -> bool {
    let room = ui.available_width() - 2.0 * STEP_PADDING - STEP_MARK - ui.spacing().icon_spacing;
    let font = FontId::new(size, fonts::strong());
    name.split_whitespace().all(|word| {
        let word = word.to_owned();
        let drawn = ui
            .painter()
            .layout_no_wrap(word, font.clone(), Color32::PLACEHOLDER);
        drawn.size().x <= room
    })
}

fn on_the_way(state: &State) -> bool {
    matches!(
        state.screen(),
        Screen::Choose | Screen::Review | Screen::Working | Screen::Result
    )
}

fn step(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    state: &State,
    screen: Screen,
    name: &str,
    place: usize,
    here: Option<usize>,
) {
    let (current, behind) = (here == Some(place), here.is_some_and(|here| place < here));
    let open = !current && state.can_show(screen);
    let mark = if behind {
        icon::CHECK
    } else if current {
        icon::CIRCLE_DOT
    } else {
        icon::CIRCLE
    };
    let (ink, colour) = if current {
        (cx.look.text, cx.look.accent)
    } else if open || behind {
        (cx.look.text, cx.look.success)
    } else {
        (cx.look.muted, cx.look.control_border)
    };
    let text = if current {
        cx.strong(name)
    } else {
        cx.body(name)
    }
    .size(step_size(ui, name))
    .color(ink);
    // Without greys only a line tells what can be gone to from what is to come.
    let text = if open && cx.look.high_contrast {
        text.underline()
    } else {
        text
    };
    let width = ui.available_width();
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = vec2(STEP_PADDING, 6.0);
            // Of icon and text the text wraps.
            let text = text.atom_shrink(true);
            let mut button = Button::new((cx.icon(mark, STEP_MARK, colour), text))
                .min_size(vec2(width, theme::CONTROL))
                .corner_radius(CornerRadius::same(theme::CONTROL_CORNER))
                .wrap();
            if current {
                button = button.fill(cx.look.accent_wash).stroke(Stroke::NONE);
            } else {
                button = button.frame_when_inactive(false);
            }
            ui.add_enabled(open || current, button)
        })
        .inner;
    let spoken = if current {
        cx.say_with("step-current", ("name", name))
    } else if behind {
        cx.say_with("step-done", ("name", name))
    } else if open {
        name.to_owned()
    } else {
        cx.say_with("step-to-come", ("name", name))
    };
    response.widget_info(|| {
        WidgetInfo::selected(Role::Button, open || current, current, spoken.as_str())
    });
    ring(ui, cx, &response);
    let response = if open { hand(response) } else { response };
    if response.clicked() && open {
        cx.ask(Action::Show(screen));
    }
}

/// The LED of the picture.
pub fn led(state: &State) -> Led {
    if state.work().is_some() {
        Led::Working
    } else if state.half_flashed() {
        Led::Repair
    } else if state.report().is_some() {
        Led::Ready
    } else if state.asking()
        || !state.connect.sticks.is_empty()
        || matches!(
            state.finding(),
            SearchState::One(StickState::CdRom, _) | SearchState::Switching(_)
        )
    {
        Led::Starting
    } else {
        Led::Away
    }
}

/// The modem in one line.
pub fn modem_line(cx: &UiContext<'_>, state: &State) -> String {
    if state.work().is_some() {
        return cx.say("modem-at-work").to_owned();
    }
    if state.half_flashed() {
        return cx.say("modem-needs-repair").to_owned();
    }
    if let Some(modem) = state.report() {
        let unnamed = || cx.say("modem-unnamed").to_owned();
        let model = modem.identity.model.clone().unwrap_or_else(unnamed);
        return match &modem.identity.imei {
            Some(imei) => format!("{model} {imei}"),
            None => model,
        };
    }
    let text = match state.finding() {
        SearchState::Looking | SearchState::Nothing => "modem-none",
        SearchState::Asking => "modem-being-asked",
        SearchState::Several => "modem-several",
        _ => "modem-not-ready",
    };
    cx.say(text).to_owned()
}

/// The room that the picture needs with all that stands around it.
const WITH_PICTURE: f32 = 250.0;
/// The room that a smaller picture needs, without the words about a simulated modem.
const WITH_SMALL_PICTURE: f32 = 160.0;

/// The room that the foot needs at least.
fn least_foot(state: &State) -> f32 {
    let simulated = state.session.as_ref().is_some_and(|it| it.simulated());
    if simulated { 128.0 } else { 48.0 }
}

/// The foot right under the steps: the modem in one line, and what can be done to a simulated one.
fn brief_foot(ui: &mut Ui, cx: &UiContext<'_>, state: &State) {
    ui.add_space(theme::STEP);
    ui.label(cx.small(modem_line(cx, state)));
    simulated_plug(ui, cx, state);
    ui.add_space(2.0 * theme::STEP);
}

/// Unplugs a simulated modem, or plugs it in. Gives whether there is one.
fn simulated_plug(ui: &mut Ui, cx: &UiContext<'_>, state: &State) -> bool {
    let Some(session) = state.session.as_ref().filter(|it| it.simulated()) else {
        return false;
    };
    let (label, action, mark) = if session.present {
        ("simulated-unplug", ConnectionAction::Unplug, icon::UNPLUG)
    } else {
        ("simulated-plug-in", ConnectionAction::PlugIn, icon::PLUG)
    };
    if super::button::quiet_narrow(ui, cx, Some(mark), cx.say(label)).clicked() {
        cx.ask(Action::Connection(action));
    }
    true
}

/// The picture of the modem and what is said of it. A part that does not fit under the steps is left out, the picture first.
fn foot(ui: &mut Ui, cx: &UiContext<'_>, state: &State, room: f32) {
    if simulated_plug(ui, cx, state) && room > WITH_PICTURE {
        ui.label(cx.small(cx.say("simulated-note")));
    }
    let line = modem_line(cx, state);
    ui.label(cx.small(line.as_str()));
    let widest = if room > WITH_PICTURE { 150.0 } else { 96.0 };
    let width = (ui.available_width() - theme::STEP).min(widest);
    if state.screen() != Screen::Connect && room > WITH_SMALL_PICTURE {
        picture(ui, cx, led(state), width, &line);
    }
}
