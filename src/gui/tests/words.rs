//! Words and letters: every letter of every language is in the fonts, and longer words than ours still fit.

use egui::FontId;
use egui_kittest::kittest::NodeT as _;

use super::crawl::CONTROLS;
use super::test_app::{Options, TestApp};
use super::views;
use crate::gui::action::{Action, Setting};
use crate::gui::{app, fonts, theme, widgets};
use crate::language::{self, Language, Words};
use crate::settings::Theme;

#[test]
fn every_letter_of_every_language_is_in_the_fonts() {
    let mut app = TestApp::new();
    app.step();
    let mut missing = Vec::new();
    app.harness.ctx.fonts_mut(|loaded| {
        for font in [
            FontId::proportional(15.0),
            FontId::monospace(13.0),
            FontId::new(20.0, fonts::strong()),
        ] {
            for letter in language::characters() {
                if !loaded.has_glyph(&font, letter) {
                    missing.push((font.family.clone(), letter));
                }
            }
        }
    });
    assert!(missing.is_empty(), "{missing:?}");
}

/// The controls that reach out of the window on the left, or on the right over this edge.
fn reaching_out(app: &TestApp, edge: impl Fn(egui::Rect) -> f32) -> Vec<String> {
    let nodes = app.harness.root().children_recursive();
    let controls = nodes.filter(|node| CONTROLS.contains(&node.accesskit_node().role()));
    let controls = controls.filter(|node| {
        let rect = node.rect();
        rect.left() < -1.0 || rect.right() > edge(rect)
    });
    let told = controls.map(|node| {
        let (role, label) = (node.accesskit_node().role(), node.accesskit_node().label());
        format!("{role:?} {label:?} {:?}", node.rect())
    });
    told.collect()
}

/// The pseudo language is 40 % longer than English, which is more than any of ours. In the smallest
/// window no control may reach out of it, and none may lie upon another.
#[test]
fn words_that_are_much_longer_still_fit() {
    let size = egui::vec2(760.0, 520.0);
    let mut out = Vec::new();
    for (name, way) in views::ALL {
        let wish = Options {
            size,
            ..Options::default()
        };
        let mut app = TestApp::speaking(wish, Words::pseudo());
        way(&mut app);
        let far = reaching_out(&app, |_| size.x + 1.0);
        out.extend(far.into_iter().map(|control| format!("{name}: {control}")));
    }
    assert!(out.is_empty(), "{out:#?}");
}

/// In the smallest window no control reaches out of it, and no step out of the rail.
#[test]
fn every_language_fits_every_view() {
    let size = egui::vec2(760.0, 520.0);
    let mut out = Vec::new();
    for (name, way) in views::ALL {
        let mut app = TestApp::wishing(Options {
            size,
            ..Options::default()
        });
        way(&mut app);
        for language in Language::ALL {
            app.act(Action::Set(Setting::Language(*language)));
            app.settle();
            let edge = |rect: egui::Rect| {
                let in_rail = app.state().dialog.is_none() && rect.left() < 40.0;
                if in_rail { RAIL } else { size.x + 1.0 }
            };
            let far = reaching_out(&app, edge);
            out.extend(
                far.into_iter()
                    .map(|control| format!("{language:?} {name}: {control}")),
            );
        }
    }
    assert!(out.is_empty(), "{out:#?}");
}

/// Where the rail ends in the smallest window.
const RAIL: f32 = 168.0;
/// The margins of the rail.
const MARGINS: f32 = 24.0;

#[test]
fn the_note_of_the_log_lies_under_no_button() {
    let log = views::ALL
        .iter()
        .find(|(name, _)| *name == "log")
        .unwrap()
        .1;
    let mut under = Vec::new();
    for language in Language::ALL {
        let mut app = TestApp::wishing(Options {
            language: *language,
            size: egui::vec2(760.0, 520.0),
            ..Options::default()
        });
        log(&mut app);
        let words = Words::new(*language);
        let note = app.control(words.say("log-masked")).rect();
        for button in ["log-copy", "support-save", "log-close"] {
            if note.intersects(app.control(words.say(button)).rect()) {
                under.push((language, button));
            }
        }
    }
    assert!(under.is_empty(), "{under:?}");
}

#[test]
fn no_word_of_a_step_is_broken_in_the_narrow_rail() {
    let steps = [
        "step-connect",
        "step-modem",
        "step-choose",
        "step-review",
        "step-working",
        "step-result",
        "step-network",
        "step-console",
        "step-health",
        "step-functions",
        "step-restore",
        "step-vendor",
        "step-unlock",
        "step-sim",
    ];
    let mut broken = Vec::new();
    let mut rail = egui_kittest::Harness::builder()
        .with_size(egui::vec2(RAIL - MARGINS, 100.0))
        .with_context_setup(|ctx| app::dress(ctx, Theme::Light, false))
        .build_ui(|ui| {
            ui.set_width(RAIL - MARGINS);
            for language in Language::ALL {
                let words = Words::new(*language);
                for name in steps.map(|step| words.say(step)) {
                    if !widgets::fits(ui, name, theme::SMALL) {
                        broken.push(name.to_owned());
                    }
                }
            }
        });
    rail.run_ok();
    drop(rail);
    assert!(broken.is_empty(), "{broken:?}");
}
