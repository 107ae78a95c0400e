//! Connect: which modem is there, what keeps it from being reached, and the way by hand.

use egui::{ComboBox, TextEdit, Ui, WidgetInfo, vec2};

use super::Bar;
use crate::bus::Role;
use crate::bus::system::Condition;
use crate::gui::action::{Action, ConnectionAction, Field, Target, TaskAction};
use crate::gui::icon;
use crate::gui::pen::{Pen, announce};
use crate::gui::state::State;
use crate::gui::state::connect::{FAULTS, Finding, SCENARIOS, switchable, target_of};
use crate::gui::theme;
use crate::gui::widgets::{Primary, card, column, header, picture, plain, problem_card, quiet};
use crate::gui::widgets::{led, modem_line};

/// A modem that can be asked is asked by itself; the button is for asking it once more.
pub(super) fn bar(pen: &Pen<'_>, state: &State) -> Bar {
    let mut bar = Bar::default();
    let way_on = match state.finding() {
        Finding::Ready(target) => Some((
            "connect-ask",
            icon::PLUG_ZAP,
            Action::Connection(ConnectionAction::Connect(target)),
        )),
        Finding::Download(target) => Some((
            "finding-repair",
            icon::WRENCH,
            Action::Connection(ConnectionAction::Connect(target)),
        )),
        Finding::Cdrom(Some(target)) => Some((
            "connect-switch",
            icon::PLUG_ZAP,
            Action::Connection(ConnectionAction::Switch(target)),
        )),
        Finding::Switching(_) => {
            bar.secondary = Some((
                pen.say("cancel").to_owned(),
                None,
                Action::Task(TaskAction::Stop),
            ));
            None
        }
        _ => None,
    };
    if let Some((label, mark, action)) = way_on {
        bar.primary = Some((Primary::new(pen.say(label)).icon(mark), action));
    }
    bar
}

pub(super) fn ui(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    column(ui, pen, |ui| {
        header(ui, pen, pen.say("connect-title"), pen.say("connect-lead"));
        super::take_up::unreadable_journals(ui, pen, state);
        super::take_up::interrupted(ui, pen, state);
        super::choose::without_modem(ui, pen, state);
        if let Some(after) = &state.after {
            super::result::after_steps(ui, pen, state, after.step);
        }
        if let Some(failure) = &state.connect.failure {
            let in_bar = matches!(state.finding(), Finding::Cdrom(Some(_)));
            problem_card(ui, pen, failure, !in_bar);
        }
        super::rule::outcome(ui, pen, &state.connect.rule);
        if !state.failure_is_the_finding() {
            finding(ui, pen, state);
        }
        if state.connect.sticks.len() > 1 {
            several(ui, pen, state);
        }
        ui.add_space(theme::STEP);
        simulated(ui, pen, state);
        by_hand(ui, pen, state);
    });
}

fn finding(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let finding = state.finding();
    let (title, text) = words_for(&finding);
    card(ui, pen, |ui| {
        ui.vertical_centered(|ui| {
            ui.add_space(theme::STEP);
            picture(ui, pen, led(state), 240.0, &modem_line(pen, state));
            ui.add_space(theme::STEP);
            let title = match finding {
                // What happens now is said again when it changes.
                Finding::Switching(stage) => pen.words.stage_active(stage),
                _ => pen.say(title),
            };
            let title = ui.label(pen.heading(title));
            announce(ui, &title);
            ui.label(pen.muted(pen.say(text)));
            fix(ui, pen, &finding);
            ui.add_space(theme::STEP);
        });
    });
}

/// What was found, and what to do about it.
fn words_for(finding: &Finding<'_>) -> (&'static str, &'static str) {
    match finding {
        Finding::Looking => ("finding-looking", "finding-looking-do"),
        Finding::Nothing => ("finding-nothing", "finding-nothing-do"),
        Finding::Cdrom(None) => ("finding-cdrom", cdrom_hint()),
        Finding::Cdrom(Some(_)) => ("finding-cdrom", "finding-cdrom-do-linux"),
        Finding::Switching(_) => ("finding-cdrom", "finding-switching-do"),
        Finding::NoDriver(_) => ("finding-no-port", no_port_hint()),
        Finding::NotReady => ("finding-not-ready", "finding-not-ready-do"),
        Finding::NoPermission(_) => ("finding-no-permission", "finding-no-permission-do"),
        Finding::Busy(_) => ("finding-busy", "finding-busy-do"),
        Finding::Unrecognised => ("finding-unrecognised", "finding-unrecognised-do"),
        Finding::NetworkCard => ("finding-network-card", "finding-network-card-do"),
        Finding::BootRom => ("finding-boot-rom", "finding-boot-rom-do"),
        Finding::Several => ("finding-several", "finding-several-do"),
        Finding::Asking => ("finding-asking", "finding-asking-do"),
        Finding::Download(_) => ("finding-download", "finding-download-do"),
        Finding::Ready(_) => ("finding-ready", "finding-ready-do"),
    }
}

/// The one button that helps, for each state that has one here. The way on with a modem that can be
/// asked is the primary button, several modems have a list of their own, and the states without a
/// button want a hand on the modem itself.
fn fix(ui: &mut Ui, pen: &Pen<'_>, finding: &Finding<'_>) {
    let (mark, label, action) = match finding {
        // Only Linux shows rights of ports.
        Finding::NoPermission(_) => (
            icon::WRENCH,
            "remedy-install-rule",
            Action::Connection(ConnectionAction::InstallRule { keep_off: false }),
        ),
        Finding::Busy(stick) => (
            icon::ROTATE_CCW,
            "remedy-ask-again",
            Action::Connection(ConnectionAction::Connect(Target::Stick(
                stick.location.clone(),
            ))),
        ),
        Finding::Cdrom(_)
        | Finding::Switching(_)
        | Finding::NoDriver(_)
        | Finding::NotReady
        | Finding::Looking
        | Finding::Nothing
        | Finding::Unrecognised
        | Finding::NetworkCard
        | Finding::BootRom
        | Finding::Several
        | Finding::Asking
        | Finding::Download(_)
        | Finding::Ready(_) => return,
    };
    ui.add_space(theme::STEP / 2.0);
    if plain(ui, pen, Some(mark), pen.say(label)).clicked() {
        pen.ask(action);
    }
}

fn cdrom_hint() -> &'static str {
    if cfg!(windows) {
        "finding-cdrom-do-windows"
    } else if cfg!(target_os = "macos") {
        "finding-cdrom-do-macos"
    } else {
        "finding-cdrom-do-linux"
    }
}

fn no_port_hint() -> &'static str {
    if cfg!(windows) {
        "finding-no-port-do-windows"
    } else if cfg!(target_os = "macos") {
        "finding-no-port-do-macos"
    } else {
        "finding-no-port-do-linux"
    }
}

/// Several modems: which one?
fn several(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    card(ui, pen, |ui| {
        ui.label(pen.strong(pen.say("several-title")));
        for stick in &state.connect.sticks {
            let product = stick.product.as_deref().unwrap_or(pen.say("modem-unnamed"));
            let place = stick.socket().unwrap_or_default();
            let Some(target) = target_of(stick) else {
                let condition = stick.condition();
                let what = pen.say(condition_words(condition));
                let line = pen.say_with(
                    "several-other",
                    &[
                        ("product", product.into()),
                        ("place", place.into()),
                        ("state", what.into()),
                    ],
                );
                ui.label(pen.muted(line));
                let disk = (condition == Condition::CdRom)
                    .then(|| switchable(Target::Stick(stick.location.clone())));
                if let Some(target) = disk.flatten() {
                    let label = pen.say_with("several-switch", &[("place", place.into())]);
                    if plain(ui, pen, Some(icon::PLUG_ZAP), &label).clicked() {
                        pen.ask(Action::Connection(ConnectionAction::Switch(target)));
                    }
                }
                continue;
            };
            let known = stick
                .location
                .as_ref()
                .and_then(|location| state.connect.known.get(location));
            let label = match known {
                Some(known) => pen.say_with(
                    "several-use-known",
                    &[
                        ("model", known.model.as_deref().unwrap_or(product).into()),
                        ("digits", known.digits.as_str().into()),
                        ("place", place.into()),
                    ],
                ),
                None => pen.say_with(
                    "several-use",
                    &[("product", product.into()), ("place", place.into())],
                ),
            };
            if plain(ui, pen, Some(icon::USB), &label).clicked() {
                pen.ask(Action::Connection(ConnectionAction::Connect(target)));
            }
        }
    });
}

/// What keeps a stick from being chosen, in the words of the finding.
fn condition_words(condition: Condition) -> &'static str {
    match condition {
        Condition::CdRom => "finding-cdrom",
        Condition::NoDriver => "finding-no-port",
        Condition::NotReady => "finding-not-ready",
        Condition::NoPermission => "finding-no-permission",
        Condition::Busy => "finding-busy",
        Condition::Unrecognised => "finding-unrecognised",
        Condition::NetworkCard => "finding-network-card",
        Condition::BootRom => "finding-boot-rom",
        Condition::DownloadMode => "finding-download",
        Condition::Modem => "finding-ready",
    }
}

fn simulated(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    card(ui, pen, |ui| {
        ui.horizontal(|ui| {
            pen.mark(ui, icon::FLASK_CONICAL, 20.0, pen.look.accent);
            ui.label(pen.strong(pen.say("simulated-title")));
        });
        ui.label(pen.muted(pen.say("simulated-lead")));
        // Side by side where both fit.
        let layout = if ui.available_width() >= 2.0 * CHOOSER + theme::STEP {
            egui::Layout::left_to_right(egui::Align::Min)
        } else {
            egui::Layout::top_down(egui::Align::Min)
        };
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 0.0), layout, |ui| {
            choose(
                ui,
                pen,
                "simulated-scenario",
                SCENARIOS,
                state.connect.scenario,
                scenario_name,
                |it| Action::Connection(ConnectionAction::ChooseScenario(it)),
            );
            choose(
                ui,
                pen,
                "simulated-fault",
                FAULTS,
                state.connect.fault,
                fault_name,
                |it| Action::Connection(ConnectionAction::ChooseFault(it)),
            );
        });
        if plain(ui, pen, Some(icon::PLAY), pen.say("simulated-try")).clicked() {
            pen.ask(Action::Connection(ConnectionAction::Connect(
                state.connect.simulated_target(),
            )));
        }
    });
}

fn scenario_name(name: &str) -> &'static str {
    match name {
        "network-lost" => "scenario-network-lost",
        "half-flashed" => "scenario-half-flashed",
        "pin-locked" => "scenario-pin-locked",
        "no-sim" => "scenario-no-sim",
        "locked" => "scenario-locked",
        "wrong-model" => "scenario-wrong-model",
        "cdrom-only" => "scenario-cdrom-only",
        _ => "scenario-normal",
    }
}

fn fault_name(name: &str) -> &'static str {
    match name {
        "unplug" => "fault-unplug",
        "refused" => "fault-refused",
        "lost-reply" => "fault-lost-reply",
        "stays-away" => "fault-stays-away",
        "old-version" => "fault-old-version",
        _ => "fault-none",
    }
}

/// The width of a list to choose from.
const CHOOSER: f32 = 312.0;

fn choose(
    ui: &mut Ui,
    pen: &Pen<'_>,
    title: &'static str,
    names: &'static [&'static str],
    chosen: usize,
    text: fn(&str) -> &'static str,
    action: fn(usize) -> Action,
) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.label(pen.small(pen.say(title)));
        let shown = names.get(chosen).copied().unwrap_or_default();
        let response = ComboBox::from_id_salt(title)
            .width(CHOOSER - 2.0 * theme::STEP)
            .truncate()
            .selected_text(pen.body(pen.say(text(shown))))
            .show_ui(ui, |ui| {
                for (place, name) in names.iter().enumerate() {
                    if ui
                        .selectable_label(place == chosen, pen.body(pen.say(text(name))))
                        .clicked()
                    {
                        pen.ask(action(place));
                    }
                }
            })
            .response;
        let spoken = pen.say(title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, spoken));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(pen.say(text(shown)));
            // AT-SPI tells no value of a combo box that is not a text field.
            if cfg!(target_os = "linux") {
                node.set_description(pen.say(text(shown)));
            }
        });
    });
}

fn by_hand(ui: &mut Ui, pen: &Pen<'_>, state: &State) {
    let title = pen.say("by-hand-title");
    egui::CollapsingHeader::new(pen.body(title))
        .id_salt("by hand")
        .default_open(!state.connect.port.is_empty())
        .show(ui, |ui| {
            ui.label(pen.muted(pen.say("by-hand-lead")));
            let listed: Vec<&str> = state
                .connect
                .ports
                .iter()
                .filter(|port| port.role != Some(Role::Diagnostics))
                .map(|port| port.name.as_str())
                .collect();
            if !listed.is_empty() {
                ui.horizontal_wrapped(|ui| {
                    ui.label(pen.small(pen.say("by-hand-listed")));
                    for name in listed {
                        if quiet(ui, pen, None, name).clicked() {
                            pen.ask(Action::Type(Field::Port, name.to_owned()));
                        }
                    }
                });
            }
            field(
                ui,
                pen,
                "by-hand-port",
                &state.connect.port,
                Field::Port,
                port_example(),
            );
            field(
                ui,
                pen,
                "by-hand-download",
                &state.connect.download,
                Field::DownloadPort,
                "",
            );
            match state.connect.typed_target() {
                Some(target) => {
                    if plain(ui, pen, Some(icon::PLUG_ZAP), pen.say("by-hand-use")).clicked() {
                        pen.ask(Action::Connection(ConnectionAction::Connect(target)));
                    }
                }
                None => {
                    ui.label(pen.small(pen.say("by-hand-needed")));
                }
            }
        });
}

fn port_example() -> &'static str {
    if cfg!(windows) {
        "COM5"
    } else {
        "/dev/ttyUSB2"
    }
}

/// A field with its name above it.
pub(super) fn field(
    ui: &mut Ui,
    pen: &Pen<'_>,
    name: &'static str,
    value: &str,
    field: Field,
    example: &str,
) -> egui::Response {
    ui.spacing_mut().item_spacing.y = 4.0;
    let label = ui.label(pen.small(pen.say(name)));
    let mut text = value.to_owned();
    let width = ui.available_width().min(480.0);
    let response = ui
        .add(
            TextEdit::singleline(&mut text)
                .id_salt(name)
                .hint_text(pen.muted(example))
                .margin(egui::Margin::symmetric(10, 8))
                .desired_width(width),
        )
        .labelled_by(label.id);
    if response.changed() {
        pen.ask(Action::Type(field, text));
    }
    response
}
