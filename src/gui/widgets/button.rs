//! Buttons: the one that leads on, the others, and those that are an icon.

use std::time::Duration;

use egui::{
    AtomExt as _, Button, Checkbox, Color32, CornerRadius, CursorIcon, FontId, Response, Role,
    Sense, Stroke, StrokeKind, TextWrapMode, Ui, Vec2, WidgetInfo, vec2,
};

use super::shapes::arc;
use crate::gui::action::Action;
use crate::gui::ui_context::{UiContext, live_label};
use crate::gui::{fonts, icon, theme};

/// The button that leads on. Its label is the state.
#[derive(Clone, Debug)]
pub struct Primary {
    /// An icon before the label.
    pub icon: Option<char>,
    /// The label.
    pub label: String,
    /// Whether it can be pressed. When it cannot, the reason stands above it.
    pub enabled: bool,
}

impl Primary {
    /// A button that can be pressed.
    pub fn new(label: impl Into<String>, icon: impl Into<Option<char>>) -> Self {
        Self {
            icon: icon.into(),
            label: label.into(),
            enabled: true,
        }
    }
}

/// The least width of the button that leads on.
const PRIMARY: f32 = 120.0;

/// Draws the button that leads on. Where the row is too narrow for its label, the label takes two lines.
pub fn primary(ui: &mut Ui, cx: &UiContext<'_>, wanted: &Primary) -> Response {
    let look = cx.look;
    let (fill, ink, line) = if wanted.enabled {
        (look.accent, look.on_accent, look.accent)
    } else {
        // A closed button is flat, so that nobody takes it for an open one of another colour.
        let ground = if look.high_contrast {
            look.surface
        } else {
            look.border
        };
        (ground, look.muted, ground)
    };
    let wrap = if primary_width(ui, wanted) > ui.available_width() {
        TextWrapMode::Wrap
    } else {
        TextWrapMode::Extend
    };
    let text = cx.strong(with_icon(wanted.icon, &wanted.label)).color(ink);
    let button = Button::new(text)
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(CornerRadius::same(theme::CONTROL_CORNER))
        .wrap_mode(wrap)
        .min_size(vec2(PRIMARY, theme::CONTROL + 4.0));
    let response = ui.add_enabled(wanted.enabled, button);
    named(&response, wanted.enabled, &wanted.label);
    ring(ui, cx, &response);
    hand(response)
}

/// The width that [`primary`] takes for this button.
pub fn primary_width(ui: &Ui, wanted: &Primary) -> f32 {
    let font = FontId::new(theme::BODY, fonts::strong());
    label_width(ui, wanted.icon, &wanted.label, font).max(PRIMARY)
}

/// The width that [`plain`] takes for this button.
pub fn plain_width(ui: &Ui, icon: Option<char>, label: &str) -> f32 {
    label_width(ui, icon, label, FontId::proportional(theme::BODY))
}

fn label_width(ui: &Ui, icon: Option<char>, label: &str, font: FontId) -> f32 {
    let text = with_icon(icon, label);
    let galley = ui
        .painter()
        .layout_no_wrap(text, font, Color32::PLACEHOLDER);
    (galley.size().x + 2.0 * ui.spacing().button_padding.x).ceil()
}

/// A button beside it.
pub fn plain(ui: &mut Ui, cx: &UiContext<'_>, icon: Option<char>, label: &str) -> Response {
    let button = Button::new(cx.body(with_icon(icon, label)))
        .fill(cx.look.raised)
        .stroke(Stroke::new(1.0, cx.look.control_border))
        .wrap_mode(TextWrapMode::Extend)
        .min_size(vec2(0.0, theme::CONTROL));
    let response = ui.add(button);
    named(&response, true, label);
    ring(ui, cx, &response);
    hand(response)
}

/// A button without a frame, for what is seldom wanted.
pub fn quiet(ui: &mut Ui, cx: &UiContext<'_>, icon: Option<char>, label: &str) -> Response {
    padded(ui, theme::STEP, |ui| {
        frameless(ui, cx, icon, label, TextWrapMode::Extend)
    })
}

/// A [`plain`] button with the text `id`, and the action that it asks for.
pub fn ask_plain(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    icon: impl Into<Option<char>>,
    id: &'static str,
    action: impl Into<Action>,
) {
    if plain(ui, cx, icon.into(), cx.say(id)).clicked() {
        cx.ask(action);
    }
}

/// A [`quiet`] button with the text `id`, and the action that it asks for.
pub fn ask_quiet(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    icon: impl Into<Option<char>>,
    id: &'static str,
    action: impl Into<Action>,
) {
    if quiet(ui, cx, icon.into(), cx.say(id)).clicked() {
        cx.ask(action);
    }
}

/// A button that puts a text on the clipboard.
pub fn ask_copy(ui: &mut Ui, cx: &UiContext<'_>, id: &'static str, text: impl FnOnce() -> String) {
    if quiet(ui, cx, Some(icon::COPY), cx.say(id)).clicked() {
        cx.ask(Action::Copy(text()));
    }
}

/// A button that shows what is hidden, or hides it again, with a text for each.
pub fn ask_reveal(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    revealed: bool,
    [hide, reveal]: [&'static str; 2],
) {
    let (icon, id) = if revealed {
        (icon::EYE_OFF, hide)
    } else {
        (icon::EYE, reveal)
    };
    ask_quiet(ui, cx, icon, id, Action::Reveal(!revealed));
}

/// The same where the column is narrow: its text may take two lines.
pub fn quiet_narrow(ui: &mut Ui, cx: &UiContext<'_>, icon: Option<char>, label: &str) -> Response {
    padded(ui, theme::STEP / 2.0, |ui| {
        frameless(ui, cx, icon, label, TextWrapMode::Wrap)
    })
}

/// Draws a button with this much room beside its text.
fn padded(ui: &mut Ui, room: f32, add: impl FnOnce(&mut Ui) -> Response) -> Response {
    // A scope of its own would not go to the next row with the button.
    let usual = std::mem::replace(&mut ui.spacing_mut().button_padding.x, room);
    let response = add(ui);
    ui.spacing_mut().button_padding.x = usual;
    response
}

fn frameless(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    icon: Option<char>,
    label: &str,
    wrap: TextWrapMode,
) -> Response {
    let button = match icon {
        // Lines of a text that wraps stand under each other, not under the icon.
        Some(icon) if wrap == TextWrapMode::Wrap => Button::new((
            cx.icon(icon, theme::BODY, cx.look.accent),
            cx.body(label).color(cx.look.accent).atom_shrink(true),
        )),
        _ => Button::new(cx.body(with_icon(icon, label)).color(cx.look.accent)),
    };
    let response = ui.add(
        button
            .wrap_mode(wrap)
            .frame_when_inactive(false)
            .min_size(vec2(0.0, theme::CONTROL)),
    );
    named(&response, true, label);
    ring(ui, cx, &response);
    hand(response)
}

/// An icon alone. `name` is read aloud and shown on hovering.
pub fn icon_button(ui: &mut Ui, cx: &UiContext<'_>, icon: char, name: &str) -> Response {
    let response = square(ui, cx.icon(icon, 18.0, cx.look.muted), false);
    named(&response, true, name);
    ring(ui, cx, &response);
    hand(response).on_hover_text(name)
}

/// An [`icon_button`] with the name `id`, and the action that it asks for.
pub fn ask_icon(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    icon: char,
    id: &'static str,
    action: impl Into<Action>,
) {
    if icon_button(ui, cx, icon, cx.say(id)).clicked() {
        cx.ask(action);
    }
}

/// An icon that is on or off.
pub fn toggle(ui: &mut Ui, cx: &UiContext<'_>, icon: char, name: &str, on: bool) -> Response {
    let ink = if on { cx.look.accent } else { cx.look.muted };
    let response = square(ui, cx.icon(icon, 18.0, ink), on);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, name));
    ring(ui, cx, &response);
    hand(response).on_hover_text(name)
}

fn square(ui: &mut Ui, text: egui::RichText, framed: bool) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(4.0, 4.0);
        let button = Button::new(text).frame_when_inactive(framed);
        ui.add(button.min_size(theme::ICON_BUTTON))
    })
    .inner
}

/// A box to tick, filled when it is ticked. Gives whether it was pressed.
pub fn checkbox(ui: &mut Ui, cx: &UiContext<'_>, ticked: bool, text: egui::RichText) -> Response {
    let mut ticked = ticked;
    ui.scope(|ui| {
        if ticked {
            let visuals = &mut ui.visuals_mut().widgets;
            for state in [
                &mut visuals.inactive,
                &mut visuals.hovered,
                &mut visuals.active,
            ] {
                state.bg_fill = cx.look.accent;
                state.bg_stroke = Stroke::new(1.0, cx.look.accent);
                state.fg_stroke = Stroke::new(2.0, cx.look.on_accent);
            }
        }
        let response = ui.add(Checkbox::new(&mut ticked, text));
        ring(ui, cx, &response);
        hand(response)
    })
    .inner
}

/// A [`checkbox`] with the text `id`, and the action that a change asks for.
pub fn ask_tick<A: Into<Action>>(
    ui: &mut Ui,
    cx: &UiContext<'_>,
    ticked: bool,
    id: &'static str,
    action: impl FnOnce(bool) -> A,
) {
    if checkbox(ui, cx, ticked, cx.body(cx.say(id))).changed() {
        cx.ask(action(!ticked));
    }
}

/// The time between two positions of the wheel. It is drawn anew no more often.
const WHEEL_STEP: Duration = Duration::from_millis(100);
/// Positions of the wheel in one turn.
const WHEEL_POSITIONS: f64 = 12.0;

/// A wheel that turns while something is waited for. It stands still where less motion is wanted. The words
/// beside it say what is waited for, so it is not read aloud.
fn wheel(ui: &mut Ui, cx: &UiContext<'_>) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(18.0), Sense::hover());
    let turn = if cx.still {
        0.0
    } else {
        cx.repaint_after(WHEEL_STEP);
        let step = (ui.input(|input| input.time) / WHEEL_STEP.as_secs_f64()).floor();
        #[expect(clippy::cast_possible_truncation, reason = "a share of one turn")]
        let turn = (step % WHEEL_POSITIONS / WHEEL_POSITIONS) as f32;
        turn
    };
    let stroke = Stroke::new(2.0, cx.look.accent);
    arc(ui.painter(), rect.center(), 7.0, turn..=turn + 0.75, stroke);
}

/// A [`wheel`], and the words that say what is waited for.
pub fn waiting(ui: &mut Ui, cx: &UiContext<'_>, text: egui::RichText) {
    ui.horizontal(|ui| {
        wheel(ui, cx);
        live_label(ui, text);
    });
}

/// The text for a screen reader; icons are no words.
pub(super) fn named(response: &Response, enabled: bool, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, name));
}

/// The ring around the control that the keyboard acts on, while the keyboard is what is used. On a button
/// of the same colour egui's own line would not be seen.
pub(super) fn ring(ui: &Ui, cx: &UiContext<'_>, response: &Response) {
    if response.has_focus() && cx.keyboard {
        ui.painter().rect_stroke(
            response.rect.expand(3.0),
            CornerRadius::same(theme::CONTROL_CORNER + 3),
            Stroke::new(theme::FOCUS_RING, cx.look.focus),
            StrokeKind::Middle,
        );
    }
}

pub(super) fn hand(response: Response) -> Response {
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn with_icon(icon: Option<char>, label: &str) -> String {
    match icon {
        // Two thin spaces keep the icon off the word in every size.
        Some(icon) => format!("{icon}\u{a0}\u{a0}{label}"),
        None => label.to_owned(),
    }
}
