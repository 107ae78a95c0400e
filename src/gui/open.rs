//! Opening the window: renderer, icon, what was kept from last time; and what to say when no window can
//! be opened.

use std::cell::RefCell;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use eframe::egui_wgpu::{WgpuConfiguration, WgpuSetup, WgpuSetupCreateNew, wgpu};
use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use super::app::{self, App};
use super::environment::Environment;
use super::state::State;
use crate::bookmark::Bookmark;
use crate::instance::{self, Entry, First};
use crate::logbook::Logbook;
use crate::places::Places;
use crate::settings::Settings;
use crate::text;

/// The name by which desktops know the window; also the name of its desktop file.
const APP_ID: &str = "modem-medic";
/// How the program ends when no window can be opened: the command line was not of use here.
const NO_WINDOW: u8 = 2;

/// What the window opens with.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// A file to review.
    pub file: Option<PathBuf>,
    /// The folder for all that is kept; the system's place if not given.
    pub state_dir: Option<PathBuf>,
}

/// Opens the window and stays until it is closed.
pub fn open(opening: &Opening) -> ExitCode {
    let places = match Places::find(opening.state_dir.clone()) {
        Ok(places) => places,
        Err(error) => {
            say(&format!("{error}"));
            return ExitCode::FAILURE;
        }
    };
    let first = match entry(&places, opening) {
        Some(Entry::HandedOver) => {
            say("Modem Medic is open already. Its window comes to the front.");
            return ExitCode::SUCCESS;
        }
        Some(Entry::First(first)) => Some(first),
        Some(Entry::Alone(reason)) => {
            say(&format!(
                "Another start would not find this window: {reason}."
            ));
            None
        }
        None => None,
    };
    // It is taken by the first renderer that draws.
    let first = RefCell::new(first);
    let logbook = Logbook::start(Some(places.log()));
    crate::logbook::install_panic_hook();
    log::info!(
        "Modem Medic {} on {} {}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    if !has_display() {
        say("No display is here, so no window can be opened.");
        say(COMMANDS);
        return ExitCode::from(NO_WINDOW);
    }
    let mut last = None;
    for backends in renderers() {
        log::info!("opening the window with {backends:?}");
        match run(opening, &places, &logbook, backends, &first) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(error) => {
                log::error!("no window with {backends:?}: {error}");
                last = Some(error);
            }
        }
    }
    let detail = last.map(|error| error.to_string()).unwrap_or_default();
    no_window(&detail);
    ExitCode::from(NO_WINDOW)
}

/// Whether this is the first window. Without a display none can be opened, so nothing is entered.
fn entry(places: &Places, opening: &Opening) -> Option<Entry> {
    has_display().then(|| instance::enter(&places.instance(), opening.file.as_deref()))
}

/// The commands that work without a window.
const COMMANDS: &str = "These commands work without one: modem-medic detect, info, inspect, dashboard, \
flash, repair, resume, reactivate, backup, demo. See modem-medic --help.";

/// The ways to draw, best first. Vulkan and its like start in half the time and with less memory than
/// OpenGL, also in software; OpenGL is there where they are not.
fn renderers() -> Vec<wgpu::Backends> {
    if let Some(chosen) = wgpu::Backends::from_env() {
        return vec![chosen];
    }
    vec![wgpu::Backends::PRIMARY, wgpu::Backends::GL]
}

fn run(
    opening: &Opening,
    places: &Places,
    logbook: &Logbook,
    backends: wgpu::Backends,
    first: &RefCell<Option<First>>,
) -> eframe::Result {
    let (settings, trouble) = Settings::load(&places.settings_file());
    if let Some(trouble) = trouble {
        log::warn!("{trouble}");
    }
    let size = settings.window.as_ref().map_or([960.0, 640.0], |window| {
        // Sides are clamped to far below what a float holds exactly.
        #[expect(clippy::cast_precision_loss)]
        [window.width as f32, window.height as f32]
    });
    let mut viewport = ViewportBuilder::default()
        .with_title("Modem Medic")
        .with_app_id(APP_ID)
        .with_inner_size(size)
        .with_min_inner_size([760.0, 520.0])
        .with_drag_and_drop(true);
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/256.png")) {
        Ok(icon) => viewport = viewport.with_icon(Arc::new(icon)),
        Err(error) => log::warn!("the window's icon cannot be read: {error}"),
    }
    let mut setup = WgpuSetupCreateNew::without_display_handle();
    setup.instance_descriptor.backends = backends;
    let options = NativeOptions {
        viewport,
        renderer: Renderer::Wgpu,
        wgpu_options: WgpuConfiguration {
            wgpu_setup: WgpuSetup::CreateNew(setup),
            ..WgpuConfiguration::default()
        },
        centered: true,
        ..NativeOptions::default()
    };
    let (file, places, logbook) = (opening.file.clone(), places.clone(), logbook.clone());
    eframe::run_native(
        APP_ID,
        options,
        Box::new(move |creation| {
            let ctx = creation.egui_ctx.clone();
            app::dress(&ctx, settings.theme, settings.reduced_motion);
            let wake = {
                let ctx = ctx.clone();
                Arc::new(move || ctx.request_repaint())
            };
            let mut state = State::new(settings, places.copies());
            let mut orders = Vec::new();
            if let Some(bookmark) = Bookmark::load(&places.bookmark_file()) {
                let restarted = bookmark.restarted_since();
                orders = state.resume(bookmark, restarted);
            }
            let mut environment = Environment::new(places, logbook, wake);
            environment.end_on_signal();
            if let Some(first) = first.take() {
                environment.open_to_second_starts(first);
            }
            let mut app = App::new(state, environment);
            app.carry_out(&ctx, orders);
            if let Some(file) = file {
                app.open_file(&ctx, file);
            }
            Ok(Box::new(app))
        }),
    )
}

/// Whether there is anything to draw on. Only Unix desktops can lack it.
fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

fn no_window(detail: &str) {
    let text = format!("Modem Medic cannot draw its window on this computer. {COMMANDS}");
    say(&text);
    if !detail.is_empty() {
        say(detail);
    }
    // Started by a double click nobody reads standard error.
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Modem Medic")
        .set_description(format!("{text}\n\n{detail}"))
        .show();
}

fn say(text: &str) {
    for line in text.lines() {
        writeln!(std::io::stderr(), "{}", text::line(line)).ok();
    }
}
