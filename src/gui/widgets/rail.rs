//! The step rail: where in the story the person is, what is behind, what is to come.

use egui::{Align, Button, CornerRadius, Layout, Role, Stroke, Ui, WidgetInfo, vec2};

use super::button::{hand, ring};
use super::picture::{Led, picture};
use crate::gui::action::{Action, ConnectionAction, Screen, Task};
use crate::gui::icon;
use crate::gui::pen::Pen;
use crate::gui::state::State;
use crate::gui::state::connect::Finding;
use crate::gui::theme;

/// The steps of the way that was taken.
fn steps(state: &State) -> &'static [(Screen, &'static str)] {
    const WRITE: &[(Screen, &str)] = &[
        (Screen::Connect, "step-connect"),
        (Screen::Modem, "step-modem"),
        (Screen::Choose, "step-choose"),
        (Screen::Review, "step-review"),
        (Screen::Working, "step-working"),
        (Screen::Result, "step-result"),
    ];
    const NETWORK: &[(Screen, &str)] = &[
        (Screen::Connect, "step-connect"),
        (Screen::Modem, "step-modem"),
        (Screen::Network, "step-network"),
    ];
    const CONSOLE: &[(Screen, &str)] = &[
        (Screen::Connect, "step-connect"),
        (Screen::Modem, "step-modem"),
        (Screen::Console, "step-console"),
    ];
    const VENDOR: &[(Screen, &str)] = &[
        (Screen::Connect, "step-connect"),
        (Screen::Modem, "step-modem"),
        (Screen::Choose, "step-choose"),
        (Screen::Vendor, "step-vendor"),
    ];
    match state.screen() {
        Screen::Vendor => VENDOR,
        Screen::Network => NETWORK,
        Screen::Console => CONSOLE,
        _ => WRITE,
    }
}

/// Draws the rail.
pub fn rail(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    ui.add_space(2.0 * theme::STEP);
    ui.label(pen.strong("Modem Medic"));
    ui.label(pen.small(match state.task() {
        Some(Task::Dashboard) if on_the_way(state) => pen.say("task-dashboard"),
        Some(Task::Firmware) if on_the_way(state) => pen.say("task-firmware"),
        Some(Task::Repair) if on_the_way(state) => pen.say("task-repair"),
        _ => pen.say("app-lead"),
    }));
    ui.add_space(2.0 * theme::STEP);
    let steps = steps(state);
    let here = steps
        .iter()
        .position(|(screen, _)| *screen == state.screen());
    for (place, (screen, name)) in steps.iter().enumerate() {
        step(ui, pen, state, *screen, pen.say(name), place, here);
    }
    // What does not fit under the steps is left out, the picture first.
    let room = ui.available_height();
    ui.with_layout(Layout::bottom_up(Align::Min), |ui| {
        ui.add_space(2.0 * theme::STEP);
        foot(ui, pen, state, room);
    });
}

fn on_the_way(state: &State) -> bool {
    matches!(
        state.screen(),
        Screen::Choose | Screen::Review | Screen::Working | Screen::Result
    )
}

fn step(
    ui: &mut Ui,
    pen: &Pen<'_>,
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
        (pen.look.text, pen.look.accent)
    } else if open || behind {
        (pen.look.text, pen.look.success)
    } else {
        (pen.look.muted, pen.look.control_border)
    };
    let text = if current {
        pen.strong(name)
    } else {
        pen.body(name)
    }
    .color(ink);
    let width = ui.available_width();
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = vec2(8.0, 6.0);
            let mut button = Button::new((pen.icon(mark, 16.0, colour), text))
                .min_size(vec2(width, theme::CONTROL))
                .corner_radius(CornerRadius::same(theme::CONTROL_CORNER))
                .wrap();
            if current {
                button = button.fill(pen.look.accent_wash).stroke(Stroke::NONE);
            } else {
                button = button.frame_when_inactive(false);
            }
            ui.add_enabled(open || current, button)
        })
        .inner;
    let spoken = if current {
        pen.say_with("step-current", &[("name", name.into())])
    } else if behind {
        pen.say_with("step-done", &[("name", name.into())])
    } else if open {
        name.to_owned()
    } else {
        pen.say_with("step-to-come", &[("name", name.into())])
    };
    response.widget_info(|| {
        WidgetInfo::selected(Role::Button, open || current, current, spoken.as_str())
    });
    ring(ui, pen, &response);
    let response = if open { hand(response) } else { response };
    if response.clicked() && open {
        pen.ask(Action::Show(screen));
    }
}

/// What the LED of the picture shows.
pub fn led(state: &State) -> Led {
    if state.work().is_some() {
        Led::Working
    } else if state.half_flashed() {
        Led::Repair
    } else if state.report().is_some() {
        Led::Ready
    } else if state.asking() || !state.connect.sticks.is_empty() {
        Led::Starting
    } else {
        Led::Away
    }
}

/// The modem in one line.
pub fn modem_line(pen: &Pen<'_>, state: &State) -> String {
    if state.work().is_some() {
        return pen.say("modem-at-work").to_owned();
    }
    if state.half_flashed() {
        return pen.say("modem-needs-repair").to_owned();
    }
    if let Some(modem) = state.report() {
        let unnamed = || pen.say("modem-unnamed").to_owned();
        let model = modem.identity.model.clone().unwrap_or_else(unnamed);
        return match &modem.identity.imei {
            Some(imei) => format!("{model} {imei}"),
            None => model,
        };
    }
    let text = match state.finding() {
        Finding::Looking | Finding::Nothing => "modem-none",
        Finding::Asking => "modem-being-asked",
        Finding::Several => "modem-several",
        _ => "modem-not-ready",
    };
    pen.say(text).to_owned()
}

/// The room that the picture needs with all that stands around it.
const WITH_PICTURE: f32 = 250.0;
/// The room that the words need alone.
const WITH_NOTE: f32 = 160.0;

fn foot(ui: &mut Ui, pen: &Pen<'_>, state: &State, room: f32) {
    if let Some(session) = state.session.as_ref().filter(|it| it.simulated()) {
        let (label, action, mark) = if session.present {
            (
                "simulated-unplug",
                Action::Connection(ConnectionAction::Unplug),
                icon::UNPLUG,
            )
        } else {
            (
                "simulated-plug-in",
                Action::Connection(ConnectionAction::PlugIn),
                icon::PLUG,
            )
        };
        if super::button::quiet_narrow(ui, pen, Some(mark), pen.say(label)).clicked() {
            pen.ask(action);
        }
        if room > WITH_NOTE {
            ui.label(pen.small(pen.say("simulated-note")));
        }
    }
    let line = modem_line(pen, state);
    ui.label(pen.small(line.as_str()));
    let width = (ui.available_width() - theme::STEP).min(150.0);
    if state.screen() != Screen::Connect && room > WITH_PICTURE {
        picture(ui, pen, led(state), width, &line);
    }
}
