//! Colours, sizes and type of the window: the only place that names them.
//!
//! A theme is plain data. [`apply`] turns it into egui's style; widgets of our own read it directly.
//! Contrast is computed in the tests below, so a colour that cannot be read does not get in.

use egui::epaint::{CornerRadius, Shadow};
use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::{Color32, FontFamily, FontId, Margin, Stroke, TextStyle, Theme, Vec2, Visuals, vec2};

use super::fonts;
use crate::settings;

/// One step of the grid; all distances are multiples of it.
pub const STEP: f32 = 8.0;
/// The widest a column of text and cards gets.
pub const COLUMN: f32 = 680.0;
/// The width of the step rail.
pub const RAIL: f32 = 200.0;
/// The width of the step rail in a narrow window.
pub const RAIL_NARROW: f32 = 168.0;
/// A window narrower than this has the narrow rail.
pub const NARROW: f32 = 840.0;
/// The least height of anything that can be pressed.
pub const CONTROL: f32 = 36.0;
/// The corner of a card.
pub const CARD_CORNER: u8 = 10;
/// The corner of a control.
pub const CONTROL_CORNER: u8 = 8;
/// The width of the ring around the focused control.
pub const FOCUS_RING: f32 = 2.0;
/// Sizes of type, in points.
pub const SMALL: f32 = 13.0;
/// Running text.
pub const BODY: f32 = 15.0;
/// The title of a card.
pub const HEADING: f32 = 20.0;
/// The title of a screen.
pub const TITLE: f32 = 28.0;

/// The name of the style for screen titles.
pub const TITLE_STYLE: &str = "title";

/// The colours of one theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Tokens {
    /// Whether text is light on dark.
    pub dark: bool,
    /// Whether greys, shadows and tints are left out.
    pub high_contrast: bool,
    /// Behind everything.
    pub background: Color32,
    /// Rail and action bar.
    pub surface: Color32,
    /// Cards and fields.
    pub raised: Color32,
    /// Running text.
    pub text: Color32,
    /// Less important text.
    pub muted: Color32,
    /// Lines between things.
    pub border: Color32,
    /// Lines around controls.
    pub control_border: Color32,
    /// The one colour that asks to be pressed.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// The accent, as a wash behind text.
    pub accent_wash: Color32,
    /// It is proven.
    pub success: Color32,
    /// It needs a look.
    pub warning: Color32,
    /// It failed.
    pub danger: Color32,
    /// The ring around the focused control.
    pub focus: Color32,
    /// Behind text that is selected.
    pub selection: Color32,
}

/// A colour of the sheet, as it is written there.
#[expect(clippy::disallowed_methods, reason = "this is the place")]
const fn hex(rgb: u32) -> Color32 {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// Dark text on light ground.
pub const LIGHT: Tokens = Tokens {
    dark: false,
    high_contrast: false,
    background: hex(0xF6_F8FA),
    surface: hex(0xFF_FFFF),
    raised: hex(0xFF_FFFF),
    text: hex(0x16_202A),
    muted: hex(0x4F_5D6B),
    border: hex(0xDC_E2E8),
    control_border: hex(0x7B_8794),
    accent: hex(0x0A_62C4),
    on_accent: hex(0xFF_FFFF),
    accent_wash: hex(0xE6_F0FB),
    success: hex(0x17_734A),
    warning: hex(0x8A_5200),
    danger: hex(0xB3_261E),
    focus: hex(0x0A_62C4),
    selection: hex(0xCC_E2F8),
};

/// Light text on dark ground.
pub const DARK: Tokens = Tokens {
    dark: true,
    high_contrast: false,
    background: hex(0x0F_141A),
    surface: hex(0x17_1E27),
    raised: hex(0x1E_2732),
    text: hex(0xE8_EEF4),
    muted: hex(0xA3_B3C2),
    border: hex(0x2C_3844),
    control_border: hex(0x6C_7D8E),
    accent: hex(0x6C_B6FF),
    on_accent: hex(0x08_121C),
    accent_wash: hex(0x1B_3148),
    success: hex(0x57_D39B),
    warning: hex(0xF2_B661),
    danger: hex(0xFF_8F86),
    focus: hex(0x6C_B6FF),
    selection: hex(0x1F_4468),
};

/// Black and white, a yellow focus, no greys.
pub const HIGH_CONTRAST: Tokens = Tokens {
    dark: true,
    high_contrast: true,
    background: hex(0x00_0000),
    surface: hex(0x00_0000),
    raised: hex(0x00_0000),
    text: hex(0xFF_FFFF),
    muted: hex(0xFF_FFFF),
    border: hex(0xFF_FFFF),
    control_border: hex(0xFF_FFFF),
    accent: hex(0xFF_FFFF),
    on_accent: hex(0x00_0000),
    accent_wash: hex(0x00_0000),
    success: hex(0xFF_FFFF),
    warning: hex(0xFF_FFFF),
    danger: hex(0xFF_FFFF),
    focus: hex(0xFF_FF00),
    selection: hex(0x00_3F8C),
};

/// The colours of the drawn modem, which is white plastic whatever the theme.
#[derive(Clone, Copy, Debug)]
pub struct StickColours {
    /// The body.
    pub body: Color32,
    /// Its shaded side.
    pub shade: Color32,
    /// Its outline.
    pub outline: Color32,
    /// The plug.
    pub metal: Color32,
    /// The openings of the plug.
    pub hole: Color32,
    /// The LED when the modem is away or dark.
    pub led_off: Color32,
    /// Ready.
    pub led_ready: Color32,
    /// Starting.
    pub led_starting: Color32,
    /// At work, or in download mode.
    pub led_working: Color32,
    /// Needs repair.
    pub led_repair: Color32,
}

/// See [`StickColours`].
pub const STICK: StickColours = StickColours {
    body: hex(0xFA_FBFC),
    shade: hex(0xE3_E8ED),
    outline: hex(0x8A_97A5),
    metal: hex(0xC3_CBD3),
    hole: hex(0x5D_6975),
    led_off: hex(0xA9_B3BD),
    led_ready: hex(0x1E_7BE6),
    led_starting: hex(0x1F_A463),
    led_working: hex(0xE8_9A0C),
    led_repair: hex(0xD2_3A2E),
};

/// The colours for what the person chose and what the system says.
pub fn tokens(choice: settings::Theme, system: Theme) -> &'static Tokens {
    match (choice, system) {
        (settings::Theme::HighContrast, _) => &HIGH_CONTRAST,
        (settings::Theme::Dark, _) | (settings::Theme::System, Theme::Dark) => &DARK,
        (settings::Theme::Light, _) | (settings::Theme::System, Theme::Light) => &LIGHT,
    }
}

/// Makes egui look like this theme.
pub fn apply(ctx: &egui::Context, choice: settings::Theme, reduced_motion: bool) {
    use egui::ThemePreference;
    // Where the system does not say, light is what most programs are.
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
    ctx.set_theme(match choice {
        settings::Theme::System => ThemePreference::System,
        settings::Theme::Light => ThemePreference::Light,
        settings::Theme::Dark | settings::Theme::HighContrast => ThemePreference::Dark,
    });
    let dark = if choice == settings::Theme::HighContrast {
        &HIGH_CONTRAST
    } else {
        &DARK
    };
    for (theme, tokens) in [(Theme::Light, &LIGHT), (Theme::Dark, dark)] {
        ctx.style_mut_of(theme, |style| dress(style, tokens, reduced_motion));
    }
}

fn dress(style: &mut egui::Style, tokens: &Tokens, reduced_motion: bool) {
    let font = |size, family: FontFamily| FontId::new(size, family);
    style.text_styles = [
        (TextStyle::Small, font(SMALL, FontFamily::Proportional)),
        (TextStyle::Body, font(BODY, FontFamily::Proportional)),
        (TextStyle::Button, font(BODY, FontFamily::Proportional)),
        (TextStyle::Heading, font(HEADING, fonts::strong())),
        (
            TextStyle::Name(TITLE_STYLE.into()),
            font(TITLE, fonts::strong()),
        ),
        (TextStyle::Monospace, font(SMALL, FontFamily::Monospace)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(STEP, STEP);
    spacing.button_padding = vec2(2.0 * STEP, STEP);
    spacing.interact_size = vec2(CONTROL, CONTROL);
    spacing.window_margin = Margin::same(24);
    spacing.menu_margin = Margin::same(8);
    spacing.icon_width = 20.0;
    spacing.icon_width_inner = 12.0;
    spacing.icon_spacing = STEP;
    spacing.combo_width = 160.0;
    spacing.text_edit_width = 320.0;
    spacing.scroll = ScrollStyle {
        // A bar that appears must not move what is under the pointer.
        floating_allocated_width: 0.0,
        ..ScrollStyle::thin()
    };
    style.animation_time = if reduced_motion { 0.0 } else { 0.1 };
    style.scroll_animation = if reduced_motion {
        ScrollAnimation::none()
    } else {
        ScrollAnimation::default()
    };
    style.visuals = visuals(tokens);
}

fn visuals(tokens: &Tokens) -> Visuals {
    let mut visuals = if tokens.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.muted);
    visuals.hyperlink_color = tokens.accent;
    visuals.faint_bg_color = tokens.background;
    visuals.extreme_bg_color = tokens.raised;
    visuals.text_edit_bg_color = Some(tokens.raised);
    visuals.code_bg_color = tokens.background;
    visuals.warn_fg_color = tokens.warning;
    visuals.error_fg_color = tokens.danger;
    visuals.window_corner_radius = CornerRadius::same(CARD_CORNER);
    visuals.menu_corner_radius = CornerRadius::same(CONTROL_CORNER);
    visuals.window_fill = tokens.raised;
    visuals.window_stroke = Stroke::new(1.0, tokens.border);
    visuals.panel_fill = tokens.background;
    visuals.selection.bg_fill = tokens.selection;
    visuals.selection.stroke = Stroke::new(FOCUS_RING, tokens.focus);
    visuals.text_cursor.stroke = Stroke::new(2.0, tokens.accent);
    // A cursor that blinks would paint an idle window twice a second.
    visuals.text_cursor.blink = false;
    let shadow = Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: if tokens.high_contrast {
            Color32::TRANSPARENT
        } else {
            Color32::from_black_alpha(if tokens.dark { 96 } else { 28 })
        },
    };
    visuals.window_shadow = shadow;
    visuals.popup_shadow = shadow;
    visuals.disabled_alpha = 1.0;
    visuals.striped = false;
    let rest = WidgetVisuals {
        bg_fill: tokens.raised,
        weak_bg_fill: tokens.raised,
        bg_stroke: Stroke::new(1.0, tokens.control_border),
        corner_radius: CornerRadius::same(CONTROL_CORNER),
        fg_stroke: Stroke::new(1.0, tokens.text),
        expansion: 0.0,
    };
    let touched = WidgetVisuals {
        bg_fill: tokens.accent_wash,
        weak_bg_fill: tokens.accent_wash,
        bg_stroke: Stroke::new(FOCUS_RING, tokens.focus),
        ..rest
    };
    visuals.widgets.noninteractive = WidgetVisuals {
        bg_stroke: Stroke::new(1.0, tokens.border),
        ..rest
    };
    visuals.widgets.inactive = rest;
    visuals.widgets.hovered = touched;
    visuals.widgets.active = touched;
    visuals.widgets.open = touched;
    visuals
}

/// The shadow under a card; dark themes and high contrast have lines instead.
pub fn card_shadow(tokens: &Tokens) -> Shadow {
    if tokens.dark {
        Shadow::NONE
    } else {
        Shadow {
            offset: [0, 1],
            blur: 6,
            spread: 0,
            color: Color32::from_black_alpha(18),
        }
    }
}

/// The size of a square control with an icon alone.
pub const ICON_BUTTON: Vec2 = Vec2::splat(CONTROL);

#[cfg(test)]
mod tests {
    use egui::Color32;

    use super::{DARK, HIGH_CONTRAST, LIGHT, STICK};

    /// Contrast of two opaque colours by WCAG 2.2: 1 to 21.
    fn contrast(one: Color32, other: Color32) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn luminance(colour: Color32) -> f32 {
        let linear = egui::Rgba::from(colour);
        0.2126 * linear.r() + 0.7152 * linear.g() + 0.0722 * linear.b()
    }

    #[test]
    fn every_text_can_be_read_and_every_control_be_seen() {
        for (name, tokens) in [
            ("light", LIGHT),
            ("dark", DARK),
            ("high contrast", HIGH_CONTRAST),
        ] {
            let grounds = [
                tokens.background,
                tokens.surface,
                tokens.raised,
                tokens.accent_wash,
            ];
            for ground in grounds {
                for (what, text) in [
                    ("text", tokens.text),
                    ("muted", tokens.muted),
                    ("accent", tokens.accent),
                    ("success", tokens.success),
                    ("warning", tokens.warning),
                    ("danger", tokens.danger),
                ] {
                    let ratio = contrast(text, ground);
                    assert!(ratio >= 4.5, "{name}: {what} on {ground:?} is {ratio:.2}");
                }
                let ratio = contrast(tokens.control_border, ground);
                assert!(ratio >= 3.0, "{name}: a control's border is {ratio:.2}");
                let ratio = contrast(tokens.focus, ground);
                assert!(ratio >= 3.0, "{name}: the focus ring is {ratio:.2}");
            }
            if !tokens.high_contrast {
                let ratio = contrast(tokens.muted, tokens.border);
                assert!(ratio >= 4.5, "{name}: a closed button is {ratio:.2}");
            }
            let ratio = contrast(tokens.text, tokens.selection);
            assert!(ratio >= 4.5, "{name}: selected text is {ratio:.2}");
            let ratio = contrast(tokens.on_accent, tokens.accent);
            assert!(ratio >= 4.5, "{name}: text on the accent is {ratio:.2}");
        }
    }

    #[test]
    fn the_leds_can_be_told_from_the_body() {
        for led in [STICK.led_ready, STICK.led_starting, STICK.led_repair] {
            assert!(contrast(led, STICK.body) >= 3.0, "{led:?}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        use egui::Color32;
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 0.01);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 0.01);
    }
}
