//! What decides is in sight: at the usual size and in the smallest window, on every page and in every
//! dialog, without scrolling.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{Rect, Vec2, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::crawl::CONTROLS;
use super::test_app::{COMPUTER, Options, TestApp, USUAL};
use super::views;
use crate::gui::action::{Computer, Message, Screen, Task, TaskAction};
use crate::gui::state::gates::Hindrance;
use crate::support;

const SMALLEST: Vec2 = vec2(760.0, 520.0);
const SIZES: [Vec2; 2] = [USUAL, SMALLEST];

/// What a person has to see of a view before anything is pressed or scrolled.
const DECISIVE: &[(&str, &[&str])] = &[
    (
        "connect",
        &["No modem is plugged in", "Try it with a simulated modem"],
    ),
    ("connect-cdrom", &["The modem still shows up as a CD drive"]),
    (
        "modem",
        &[
            "Signal",
            "Operator",
            "Update dashboard",
            "Flash firmware",
            "Reactivate network",
            "Open AT console",
        ],
    ),
    ("modem-repair", &["The modem can be repaired"]),
    ("choose", &["The file is for this modem", "E155XUpdate.exe"]),
    (
        "choose-refused",
        &["The file is a web page, not firmware", "Choose a file…"],
    ),
    ("review", &["E155XUpdate.exe", "Change", "I agree"]),
    ("review-forced", &["Your reason", "Model", "I agree"]),
    (
        "working",
        &[
            "Write, part 1 of 3, current step",
            "Progress of all the work",
        ],
    ),
    ("result", &["Flash finished", "11.609.20.00.00"]),
    (
        "result-dashboard",
        &["Dashboard updated", "1. Unplug the modem now."],
    ),
    ("result-failed", &["Waiting for the modem. Plug it in."]),
    ("network", &["Before", "After"]),
    ("network-found", &["The network is back", "Undo"]),
    (
        "restore",
        &["In the backup", "Restore settings of E1550 …237518"],
    ),
    ("console", &["Command"]),
];

/// The buttons of the dialogs.
const DIALOGS: &[(&str, &[&str])] = &[
    ("settings", &["Close"]),
    ("about", &["Close"]),
    (
        "help",
        &["Close", "Save support file…", "About Modem Medic"],
    ),
    ("support", &["Close", "Save as…"]),
    ("leave", &["Stay", "Leave anyway"]),
    ("stop", &["Let it finish", "Stop after this block"]),
];

fn open(size: Vec2, view: &str) -> TestApp {
    let mut app = TestApp::wishing(Options {
        size,
        ..Options::default()
    });
    views::open(&mut app, view);
    app
}

/// Where the action bar begins, or the window ends without one.
fn foot(app: &TestApp, size: Vec2) -> f32 {
    let inside = bar(app).map(|bar| bar.children_recursive());
    let tops = inside.into_iter().flatten().filter_map(|node| place(&node));
    tops.map(|rect| rect.top()).fold(size.y, f32::min)
}

/// Where a node is; parts of the window have no place of their own.
fn place(node: &Node<'_>) -> Option<Rect> {
    node.accesskit_node().bounding_box().map(|_| node.rect())
}

fn bar(app: &TestApp) -> Option<Node<'_>> {
    app.harness.query_by_role_and_label(Role::Region, "Actions")
}

/// Whether a text or control of this name is wholly in the window, and not below the edge of its page.
fn in_sight(app: &TestApp, name: &str, size: Vec2) -> bool {
    let foot = foot(app, size);
    let mut found = app.harness.query_all_by_label(name);
    found.any(|node| {
        let Some(rect) = place(&node) else {
            return false;
        };
        let in_bar = rect.top() >= foot;
        let window = Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
        window.contains_rect(rect) && (in_bar || rect.bottom() <= foot + 0.5)
    })
}

#[test]
fn every_page_shows_what_decides_without_scrolling() {
    let mut missed = Vec::new();
    for size in SIZES {
        for (view, names) in DECISIVE {
            let app = open(size, view);
            for name in *names {
                if !in_sight(&app, name, size) {
                    let found: Vec<_> = app.harness.query_all_by_label(name).collect();
                    let rects: Vec<_> = found.iter().map(place).collect();
                    missed.push(format!("{view} at {size}: “{name}” {rects:?}"));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn the_action_bar_is_in_the_window_and_nothing_in_it_lies_upon_another() {
    let mut wrong = Vec::new();
    for size in SIZES {
        for (view, _) in views::ALL {
            let app = open(size, view);
            let window = Rect::from_min_size(egui::Pos2::ZERO, size).expand(0.5);
            let Some(bar) = bar(&app) else {
                continue;
            };
            let controls: Vec<_> = bar
                .children_recursive()
                .filter(|node| CONTROLS.contains(&node.accesskit_node().role()))
                .map(|node| {
                    (
                        node.accesskit_node().label().unwrap_or_default(),
                        node.rect(),
                    )
                })
                .collect();
            for (place, (name, rect)) in controls.iter().enumerate() {
                if !window.contains_rect(*rect) {
                    wrong.push(format!("{view} at {size}: {name} {rect:?}"));
                }
                for (other, other_rect) in controls.iter().skip(place + 1) {
                    if rect.shrink(1.0).intersects(*other_rect) {
                        wrong.push(format!("{view} at {size}: {name} upon {other}"));
                    }
                }
            }
            let reasons = bar
                .children_recursive()
                .filter(|node| node.accesskit_node().role() == Role::Label);
            for reason in reasons {
                if !window.contains_rect(reason.rect()) {
                    wrong.push(format!("{view} at {size}: the reason {:?}", reason.rect()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_buttons_of_every_dialog_are_in_the_window() {
    let mut missed = Vec::new();
    for size in SIZES {
        for (view, names) in DIALOGS {
            let app = open(size, view);
            let dialog = app.harness.root().children().last().unwrap();
            let window = Rect::from_min_size(egui::Pos2::ZERO, size);
            for name in *names {
                let button = dialog
                    .children_recursive()
                    .find(|node| node.accesskit_node().label().as_deref() == Some(name));
                let seen = button.is_some_and(|button| window.contains_rect(button.rect()));
                if !seen {
                    missed.push(format!("{view} at {size}: {name}"));
                }
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_dialog_that_grows_by_itself_is_placed_anew_at_once() {
    let mut app = open(SIZES[0], "support");
    let window = Rect::from_min_size(egui::Pos2::ZERO, SIZES[0]);
    let entries = (0..30).map(|number| support::SupportEntry {
        name: format!("journal/{number}.jsonl"),
        text: String::from("{}"),
        bytes: 2,
    });
    let bundle = support::Bundle::of(entries.collect());
    app.harness.state_mut().state.support.bundle = Some(Arc::new(bundle));
    // The one frame that the message of the list asks for.
    app.harness.step();
    for name in ["Close", "Save as…"] {
        let button = app.harness.get_by_label(name).rect();
        assert!(window.contains_rect(button), "{name}: {button}");
    }
}

#[test]
fn a_reason_never_points_below_the_window() {
    for size in SIZES {
        let options = Options {
            size,
            ..Options::default()
        };
        // No file yet.
        let mut app = TestApp::wishing(options);
        app.connect_e1550();
        app.act(TaskAction::Begin(Task::Firmware));
        app.settle();
        assert!(in_sight(&app, "Choose a file first.", size));
        assert!(in_sight(&app, "Choose a file…", size), "{size}");
        // A check that must be put right.
        app.review_firmware(64 * 1024);
        app.comes(Message::Computer(Computer {
            battery_percent: Some(3),
            on_mains: Some(false),
            ..COMPUTER
        }));
        app.settle();
        assert!(in_sight(
            &app,
            "The battery is too low. Connect the charger.",
            size
        ));
        assert!(
            in_sight(&app, "The computer has enough power", size),
            "{size}"
        );
        assert!(in_sight(&app, "Must be fixed", size), "{size}");
    }
}

#[test]
fn the_reason_is_told_with_the_button_that_it_closes() {
    let app = open(USUAL, "review");
    let button = app.control("Back up and flash E1550 …237518");
    let node = button.accesskit_node();
    assert!(node.is_disabled());
    assert_eq!(
        node.description().as_deref(),
        Some("Tick “I agree” to continue.")
    );
}

#[test]
fn each_gate_closes_the_button_with_its_own_reason() {
    let mut app = TestApp::with_e1550();
    app.review_firmware(64 * 1024);
    let closed = |app: &TestApp| {
        let button = app.control("Back up and flash E1550 …237518");
        let node = button.accesskit_node();
        node.is_disabled()
            .then(|| node.description().unwrap_or_default())
    };
    app.session().draft.as_mut().unwrap().review.computer = None;
    app.step();
    assert_eq!(closed(&app).unwrap(), "The checks are not finished yet.");
    for (computer, reason) in [
        (
            Computer {
                battery_percent: Some(3),
                on_mains: Some(false),
                ..COMPUTER
            },
            "The battery is too low. Connect the charger.",
        ),
        (
            Computer {
                journal_writable: Some(false),
                ..COMPUTER
            },
            "The journal cannot be written. Free some disk space.",
        ),
        (COMPUTER, "Tick “I agree” to continue."),
    ] {
        app.comes(Message::Computer(computer));
        app.settle();
        assert_eq!(closed(&app).unwrap(), reason);
        app.act(TaskAction::Write);
        assert!(app.state().work().is_none(), "{reason}");
    }
    app.press("I agree");
    assert_eq!(closed(&app).unwrap(), "Please read this page first.");
    app.read_the_review();
    assert_eq!(closed(&app), None);
}

#[test]
fn a_file_of_which_nobody_can_tell_wants_a_reason_and_the_model_before_it_is_written() {
    let mut app = open(USUAL, "review-forced");
    app.comes(Message::Computer(COMPUTER));
    app.ask(TaskAction::Agree(true));
    for (reason, model, why) in [
        ("", "", Some(Hindrance::Reason)),
        ("because", "E1550", Some(Hindrance::Reason)),
        ("The seller named it", "", Some(Hindrance::Model)),
        ("The seller named it", "E153", Some(Hindrance::Model)),
        ("The seller named it", "e1550", None),
    ] {
        let review = &mut app.session().draft.as_mut().unwrap().review;
        (review.reason, review.model) = (reason.to_owned(), model.to_owned());
        let told = app.state().why_not_write(std::time::Instant::now());
        assert_eq!(told, why, "{reason:?} {model:?}");
        if why.is_some() {
            app.act(TaskAction::Write);
            assert!(app.state().work().is_none(), "{reason:?} {model:?}");
        }
    }
    // Nor is a second job begun beside the one that runs.
    app.ask(TaskAction::Write);
    assert!(app.state().at_work());
    let told = app.state().why_not_write(std::time::Instant::now());
    assert_eq!(told, Some(Hindrance::AtWork));
}

#[test]
fn ticking_i_agree_moves_nothing() {
    let mut app = open(SMALLEST, "review");
    let places = |app: &TestApp| {
        let names = ["I agree", "Cancel", "Back up and flash E1550 …237518"];
        names.map(|name| app.control(name).rect())
    };
    let before = places(&app);
    app.press("I agree");
    assert!(!app.sees("Tick “I agree” to continue."));
    assert_eq!(places(&app), before);
}

#[test]
fn a_screen_reader_hears_of_each_quarter() {
    let app = open(USUAL, "working");
    // 47 % are shown.
    let quarter = app.control("25%");
    let live = quarter.accesskit_node().live();
    assert_eq!(live, egui::accesskit::Live::Polite);
}

/// Presses what is in sight, and counts.
fn press(app: &mut TestApp, name: &str, pressed: &mut Vec<String>) {
    assert!(in_sight(app, name, USUAL), "{name} after {pressed:?}");
    app.press(name);
    pressed.push(name.to_owned());
}

fn agree_and_write(app: &mut TestApp, button: &str, pressed: &mut Vec<String>) {
    app.until("the review", |state| {
        state.screen() == Screen::Review && state.draft().unwrap().review.computer.is_some()
    });
    app.comes(Message::Computer(COMPUTER));
    app.read_the_review();
    press(app, "I agree", pressed);
    press(app, button, pressed);
    app.until_result();
}

#[test]
fn writing_takes_five_presses_and_no_scrolling() {
    for (task, card, button, title) in [
        (
            Task::Firmware,
            "Flash firmware",
            "Back up and flash E1550 …237518",
            "Flash finished",
        ),
        (
            Task::Dashboard,
            "Update dashboard",
            "Update dashboard of E1550 …237518",
            "Dashboard updated",
        ),
    ] {
        let mut app = TestApp::with_e1550();
        let mut pressed = Vec::new();
        press(&mut app, card, &mut pressed);
        // The picker is the system's.
        assert!(in_sight(&app, "Choose a file…", USUAL));
        pressed.push(String::from("Choose a file…"));
        let file = match task {
            Task::Dashboard => app.dashboard(),
            Task::Firmware | Task::Repair => app.firmware(256 * 1024),
        };
        app.use_file(file);
        press(&mut app, "Continue", &mut pressed);
        agree_and_write(&mut app, button, &mut pressed);
        assert!(app.sees(title), "{:#?}", app.state().ending());
        assert!(pressed.len() <= 5, "{pressed:?}");
    }
}

#[test]
fn a_repair_after_a_kill_takes_three_presses_and_no_scrolling() {
    let mut app = TestApp::named("half-flashed");
    // The journal and the file that it was written from, as the next start finds them.
    let file = app.firmware(256 * 1024);
    let package = crate::firmware::Package::open(&file).unwrap();
    let mut job = super::resume::interrupted();
    job.sha256 = Some(package.sha256().to_string());
    app.comes(Message::Interrupted {
        job: Some(Box::new(job)),
        file: Some(file),
        simulated: true,
    });
    app.settle();
    let mut pressed = Vec::new();
    press(&mut app, "Repair", &mut pressed);
    agree_and_write(&mut app, "Repair E1550", &mut pressed);
    assert!(app.sees("Repair finished"), "{:#?}", app.state().ending());
    assert!(pressed.len() <= 3, "{pressed:?}");
}

#[test]
fn bringing_the_network_back_takes_three_presses_and_no_scrolling() {
    let mut app = TestApp::named("network-lost");
    let mut pressed = Vec::new();
    press(&mut app, "Reactivate network", &mut pressed);
    app.until_answered();
    press(&mut app, "Send to the modem", &mut pressed);
    app.until_network_is_set();
    assert!(in_sight(&app, "The network is back", USUAL));
    press(&mut app, "Done", &mut pressed);
    assert!(pressed.len() <= 3, "{pressed:?}");
}

#[test]
fn the_card_that_helps_is_marked() {
    let described = |app: &TestApp, name: &str| {
        let card = app.control(name);
        card.accesskit_node().description().unwrap_or_default()
    };
    let app = TestApp::named("network-lost");
    assert!(described(&app, "Reactivate network").starts_with("Suggested"));
    assert!(!described(&app, "Flash firmware").starts_with("Suggested"));
    let app = TestApp::with_e1550();
    assert!(!described(&app, "Reactivate network").starts_with("Suggested"));
}

#[test]
fn a_file_that_hovers_is_awaited_and_a_result_is_saved_as_text() {
    let mut app = open(USUAL, "choose");
    assert!(!app.sees("Drop the file to check it."));
    app.harness.input_mut().hovered_files = vec![egui::HoveredFile::default()];
    app.step();
    assert!(app.sees("Drop the file to check it."));
}

#[test]
fn replugging_is_shown_step_by_step_with_the_seconds_that_are_left() {
    use std::time::{Duration, Instant};

    use crate::job::{Notice, Prompt};

    for size in SIZES {
        let mut app = open(size, "working");
        app.comes(Notice::Prompt(Prompt::PlugInAgain));
        app.step();
        assert!(in_sight(&app, "Please do this now", size));
        assert!(in_sight(&app, "Unplug the modem", size), "{size}");
        app.comes(Message::Present(false));
        app.step();
        assert!(in_sight(&app, "Wait 10\u{a0}s", size), "{size}");
        let gone = Instant::now().checked_sub(Duration::from_secs(11));
        app.session().left = gone;
        app.harness.state_mut().renderer.clock = Box::new(Instant::now);
        app.step();
        assert!(in_sight(&app, "Plug it in again", size), "{size}");
    }
}
