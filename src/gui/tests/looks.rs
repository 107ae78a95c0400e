//! How every view looks: each in three themes, two languages and three sizes, kept as one sheet a view
//! and language, at half size.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test looks` draws the sheets anew; look at them before they are kept.

use egui::vec2;
use egui_kittest::{SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use image::imageops;
use image::{Rgba, RgbaImage};

use super::test_app::{Options, TestApp};
use super::views;
use crate::gui::state::work::Work;
use crate::language::Language;
use crate::settings::Theme;

const SIZES: [egui::Vec2; 3] = [vec2(760.0, 520.0), vec2(960.0, 640.0), vec2(1440.0, 900.0)];
const THEMES: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::HighContrast];
const GAP: u32 = 8;

/// One view in one language, all themes and sizes.
fn sheet(language: Language, way: fn(&mut TestApp)) -> RgbaImage {
    let mut app = TestApp::wishing(Options {
        language,
        ..Options::default()
    });
    way(&mut app);
    let inner = app.harness.state_mut();
    // A slow machine must not change the pictures.
    if let Some(at) = inner.state.work().map(Work::last_sign) {
        inner.renderer.clock = Box::new(move || at);
    }
    app.harness.remove_cursor();
    // Half the size is enough to see what is out of place, and keeps the sheets small.
    let viewports = &mut app.harness.input_mut().viewports;
    let viewport = viewports.get_mut(&egui::ViewportId::ROOT).unwrap();
    viewport.native_pixels_per_point = Some(0.5);
    let mut rows = Vec::new();
    for size in SIZES {
        let mut row = Vec::new();
        for theme in THEMES {
            app.harness.set_size(size);
            app.wear(theme);
            row.push(app.harness.render().unwrap());
        }
        rows.push(row);
    }
    let width = rows
        .last()
        .unwrap()
        .iter()
        .map(|image| image.width() + GAP)
        .sum();
    let height = rows.iter().map(|row| row[0].height() + GAP).sum();
    let mut sheet = RgbaImage::from_pixel(width, height, Rgba([128, 128, 128, 255]));
    let mut y = 0;
    for row in rows {
        let mut x = 0;
        for image in &row {
            imageops::replace(&mut sheet, image, i64::from(x), i64::from(y));
            x += image.width() + GAP;
        }
        y += row[0].height() + GAP;
    }
    // Fewer shades: nobody sees the difference, and the sheets are half as large.
    for shade in sheet.iter_mut() {
        *shade = (*shade / 8 * 8).saturating_add(if *shade % 8 >= 4 { 8 } else { 0 });
    }
    sheet
}

/// Whether pictures can be drawn and compared here. Other systems draw letters a little differently.
fn can_draw() -> bool {
    if !cfg!(target_os = "linux") {
        eprintln!("SKIPPED: pictures are compared on Linux only");
        return false;
    }
    let drawn = std::panic::catch_unwind(|| TestApp::new().harness.render().is_ok());
    let can = matches!(drawn, Ok(true));
    if !can {
        eprintln!("SKIPPED: no graphics driver is here, not even one in software");
    }
    can
}

fn all_sheets(language: Language, views: impl Iterator<Item = &'static views::View>) {
    if !can_draw() {
        return;
    }
    let mut results = SnapshotResults::new();
    let options = SnapshotOptions::new()
        .output_path("tests/looks")
        .threshold(1.0)
        .max_failed_pixels(40);
    for (name, way) in views {
        let image = sheet(language, *way);
        let name = format!("{name}.{}", language.tag());
        results.add(try_image_snapshot_options(&image, name, &options));
    }
}

/// Draws the pictures of the README anew, in full size: `cargo test pictures -- --ignored`.
#[test]
#[ignore = "writes into assets"]
fn pictures_of_the_readme() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/screenshots");
    std::fs::create_dir_all(&folder).unwrap();
    for (picture, view, theme) in [
        ("modem", "modem", Theme::Light),
        ("review", "review", Theme::Light),
        ("working", "working", Theme::Light),
        ("result", "result", Theme::Light),
        ("network-dark", "network-found", Theme::Dark),
    ] {
        let mut app = TestApp::new();
        views::open(&mut app, view);
        app.harness.remove_cursor();
        app.wear(theme);
        let image = app.harness.render().unwrap();
        // Without the margin that the test stand puts around the window.
        let (width, height) = (image.width() - 16, image.height() - 16);
        let image = imageops::crop_imm(&image, 8, 8, width, height).to_image();
        image.save(folder.join(format!("{picture}.png"))).unwrap();
    }
}

/// Draws every view in the languages of `LOOK_AT`, such as `de,ru`, for the eye: a folder for each in `target/looks`, each picture with
/// the smallest and the usual window. `LOOK_ZOOM=180` makes everything so much larger, in percent.
/// `LOOK_AT=de cargo test sheets_for_the_eye -- --ignored`
#[test]
#[ignore = "writes pictures and compares nothing"]
fn sheets_for_the_eye() {
    let wanted = std::env::var("LOOK_AT").unwrap_or_default();
    let zoom = std::env::var("LOOK_ZOOM").ok();
    let zoom: u16 = zoom.map_or(100, |zoom| zoom.parse().unwrap());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/looks");
    for language in wanted.split(',').filter_map(Language::from_tag) {
        let folder = folder.join(language.tag());
        std::fs::create_dir_all(&folder).unwrap();
        for (name, way) in views::ALL {
            let mut app = TestApp::wishing(Options {
                language,
                ..Options::default()
            });
            way(&mut app);
            app.harness.state_mut().state.settings.zoom_percent = zoom;
            app.harness.remove_cursor();
            let mut sheet = RgbaImage::from_pixel(1760, 672, Rgba([128, 128, 128, 255]));
            for (x, size) in [(0, SIZES[0]), (776, SIZES[1])] {
                app.harness.set_size(size);
                app.wear(Theme::Light);
                let image = app.harness.render().unwrap();
                imageops::replace(&mut sheet, &image, x, 0);
            }
            sheet.save(folder.join(format!("{name}.png"))).unwrap();
        }
    }
}

#[test]
fn every_view_looks_as_it_was_kept_in_english() {
    all_sheets(Language::English, views::ALL.iter());
}

#[test]
fn every_view_looks_as_it_was_kept_in_russian() {
    // The screens themselves; dialogs and variants are in English.
    let screens = views::ALL.iter().filter(|(name, _)| {
        [
            "connect", "modem", "choose", "review", "working", "result", "network", "console",
            "settings",
        ]
        .contains(name)
    });
    all_sheets(Language::Russian, screens);
}
