//! The fonts of the window: Inter for text, JetBrains Mono for versions and logs, Lucide for icons.
//!
//! They are in the program, so the window looks the same everywhere and starts without asking the
//! system for fonts. Subsets, sources and licences: `assets/README.md`.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontTweak};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");
const MONO: &[u8] = include_bytes!("../../assets/fonts/JetBrainsMono-Regular.ttf");
const ICONS: &[u8] = include_bytes!("../../assets/fonts/icons.ttf");

/// The family of titles and of what matters most.
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// All fonts, ready for egui.
pub fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes, tweak) in [
        ("regular", REGULAR, FontTweak::default()),
        ("strong", STRONG, FontTweak::default()),
        ("mono", MONO, FontTweak::default()),
        (
            "icons",
            ICONS,
            FontTweak {
                // egui centres an icon in the line of the text beside it; outlines need no hints.
                hinting: Some(false),
                ..FontTweak::default()
            },
        ),
    ] {
        let data = FontData::from_static(bytes).tweak(tweak);
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    }
    let stack =
        |first: &str| -> Vec<String> { [first, "regular", "icons"].map(str::to_owned).to_vec() };
    fonts.families.insert(
        FontFamily::Proportional,
        vec!["regular".to_owned(), "icons".to_owned()],
    );
    fonts.families.insert(FontFamily::Monospace, stack("mono"));
    fonts.families.insert(strong(), stack("strong"));
    fonts
}
