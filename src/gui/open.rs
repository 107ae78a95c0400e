//! Opening the window: renderer, icon, what was kept from last time; and what to say when no window can
//! be opened.

use std::cell::{Cell, RefCell};
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use eframe::{CreationContext, NativeOptions};
use egui::ViewportBuilder;

use super::app::{self, App};
use super::environment::Environment;
use super::renderer::{self, Renderer};
use super::state::State;
use crate::bookmark::Bookmark;
use crate::instance::{self, First, StartOutcome};
use crate::logbook::{self, Logbook};
use crate::places::Places;
use crate::settings::Settings;
use crate::text;

/// The name by which desktops know the window; also the name of its desktop file.
const APP_ID: &str = "modem-medic";
/// The least time between two frames for what comes from the worker.
const BETWEEN_FRAMES: Duration = Duration::from_millis(100);
/// How the program ends when no window can be opened: the command line was not of use here.
const NO_WINDOW: u8 = 2;

/// The arguments that the window opens with.
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
        Some(StartOutcome::HandedOver) => {
            say("Modem Medic is open already. Its window comes to the front.");
            return ExitCode::SUCCESS;
        }
        Some(StartOutcome::Finishing) => {
            say("Modem Medic cannot be reached. Start it again.");
            return ExitCode::FAILURE;
        }
        Some(StartOutcome::First(first)) => Some(first),
        Some(StartOutcome::Alone(reason)) => {
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
    logbook::install_panic_hook();
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
    let wish = std::env::var(renderer::VARIABLE).ok();
    let renderer = Renderer::wished(wish.as_deref());
    log::info!("opening the window with {renderer}");
    let drawn = Rc::new(Cell::new(false));
    let failure = match run(opening, &places, &logbook, renderer, &first, &drawn) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(failure) if drawn.get() => {
            log::error!("the window was lost: {failure}");
            say(LOST);
            return ExitCode::FAILURE;
        }
        Err(failure) => failure,
    };
    log::error!("no window with {renderer}: {failure}");
    // The first failure names the cause. Those after it may only follow from it.
    let cause = renderer::first_cause().unwrap_or(failure);
    if let Some(next) = renderer.next() {
        // The fresh process is the one to be found by later starts.
        drop(first.take());
        match next.start_again(&cause) {
            Ok(code) => return code,
            Err(error) => log::error!("the program cannot be started again: {error}"),
        }
    }
    no_window(&cause);
    ExitCode::from(NO_WINDOW)
}

/// Whether this is the first window. Without a display none can be opened, so nothing is entered. A window that was lost is
/// waited for until its job has ended.
fn entry(places: &Places, opening: &Opening) -> Option<StartOutcome> {
    if !has_display() {
        return None;
    }
    let folder = places.instance();
    let enter = || instance::enter(&folder, opening.file.as_deref());
    Some(match enter() {
        StartOutcome::Finishing => {
            say(
                "An earlier window was lost, and its job is just being finished. The window opens after that.",
            );
            match instance::wait_for_end(&folder) {
                Ok(()) => enter(),
                Err(error) => StartOutcome::Alone(error.to_string()),
            }
        }
        entry => entry,
    })
}

/// The message when the screen has gone away under the window.
const LOST: &str = "The window was lost, because the screen that it was on has gone. A job that ran was finished; the next \
start tells what came of it.";

/// The commands that work without a window.
const COMMANDS: &str = "These commands work without one: modem-medic detect, info, inspect, dashboard, \
flash, repair, resume, reactivate, backup, demo. See modem-medic --help.";

/// Shows the window until it is closed.
///
/// # Errors
/// Why the window cannot be drawn like this, in the words of the libraries that draw.
fn run(
    opening: &Opening,
    places: &Places,
    logbook: &Logbook,
    renderer: Renderer,
    first: &RefCell<Option<First>>,
    drawn: &Rc<Cell<bool>>,
) -> Result<(), String> {
    let (settings, trouble) = Settings::load(&places.settings_file());
    if let Some(trouble) = trouble {
        log::warn!("{trouble}");
    }
    let options = native_options(&settings, renderer);
    let (file, places, logbook) = (opening.file.clone(), places.clone(), logbook.clone());
    let draws = Rc::clone(drawn);
    let window = || {
        eframe::run_native(
            APP_ID,
            options,
            Box::new(move |creation| {
                draws.set(true);
                let mut app = restore(creation, settings, places, &logbook, first);
                if let Some(file) = file {
                    app.open_file(&creation.egui_ctx, file);
                }
                Ok(Box::new(app))
            }),
        )
    };
    match catch_unwind(AssertUnwindSafe(window)) {
        Ok(ended) => ended.map_err(|error| error.to_string()),
        // Some of what a driver lacks comes out of the libraries as a panic.
        Err(panic) if !drawn.get() => Err(panic_text(&*panic)),
        Err(panic) => resume_unwind(panic),
    }
}

/// The window to ask of the system: its size as it was left, its icon, and by what it is drawn.
fn native_options(settings: &Settings, renderer: Renderer) -> NativeOptions {
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
    #[cfg_attr(not(target_os = "linux"), expect(unused_mut))]
    let mut options = NativeOptions {
        viewport,
        renderer: renderer.of_eframe(),
        // Nothing in the window shades from one colour into another.
        dithering: false,
        centered: true,
        ..NativeOptions::default()
    };
    #[cfg(target_os = "linux")]
    if !wayland_lives() {
        use winit::platform::x11::EventLoopBuilderExtX11 as _;
        log::info!("the Wayland display does not answer; the X display is taken");
        options.event_loop_builder = Some(Box::new(|builder| {
            builder.with_x11();
        }));
    }
    options
}

/// The app with what was kept from last time, which other parts of the system can reach from now on.
fn restore(
    creation: &CreationContext<'_>,
    settings: Settings,
    places: Places,
    logbook: &Logbook,
    first: &RefCell<Option<First>>,
) -> App {
    let ctx = creation.egui_ctx.clone();
    app::dress(&ctx, settings.theme, settings.reduced_motion);
    let wake = {
        let ctx = ctx.clone();
        // Events that come close together are drawn together. Nobody reads faster than this, and a
        // modem that is written says something many times as often.
        Arc::new(move || ctx.request_repaint_after(BETWEEN_FRAMES))
    };
    let mut state = State::new(settings, places.copies());
    state.takes_drops = takes_drops(creation);
    let mut orders = Vec::new();
    if let Some(bookmark) = Bookmark::load(&places.bookmark_file()) {
        let restarted = bookmark.restarted_since();
        orders = state.turn(&Environment::moment(), |state, turn| {
            state.resume(bookmark, restarted, turn);
        });
    }
    let mut environment = Environment::new(places, logbook.clone(), wake);
    environment.end_on_signal();
    environment.outlive_this_thread();
    environment.open_dialogs_over(creation);
    if let Some(first) = first.take() {
        environment.open_to_second_starts(first);
    }
    let mut app = App::new(state, environment);
    app.draws_on_processor = draws_on_processor(creation, logbook);
    app.apply_style(&ctx);
    app.carry_out(&ctx, orders);
    app
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| String::from("a fault of the libraries that draw"))
}

/// Whether the processor itself computes what is drawn.
fn draws_on_processor(creation: &CreationContext<'_>, logbook: &Logbook) -> bool {
    #[cfg(not(target_os = "linux"))]
    if let Some(state) = &creation.wgpu_render_state {
        let adapter = state.adapter.get_info();
        log::info!("drawing with {} ({})", adapter.name, adapter.backend);
        return adapter.device_type == wgpu::DeviceType::Cpu;
    }
    if creation.gl.is_none() {
        return false;
    }
    // OpenGL tells the driver's name to unsafe code only; what draws has asked for it and written it into the log.
    let (_, lines) = logbook.recent(0);
    lines
        .iter()
        .rev()
        .filter(|line| line.source == logbook::OPENGL)
        .flat_map(|line| line.text.lines())
        .find_map(|line| line.trim().strip_prefix("opengl renderer: "))
        .is_some_and(renderer::is_software)
}

/// Whether files can be dropped on the window. The library that opens it takes none on Wayland.
fn takes_drops(window: &CreationContext<'_>) -> bool {
    #[cfg(target_os = "linux")]
    {
        use winit::raw_window_handle::{HasDisplayHandle as _, RawDisplayHandle};
        let display = window.display_handle().map(|display| display.as_raw());
        !matches!(display, Ok(RawDisplayHandle::Wayland(_)))
    }
    #[cfg(not(target_os = "linux"))]
    {
        let _ = window;
        true
    }
}

/// Whether the Wayland display that is named can be reached, or none is named, or there is no X display to take instead.
#[cfg(target_os = "linux")]
fn wayland_lives() -> bool {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    if named("DISPLAY").is_none() || named("WAYLAND_SOCKET").is_some() {
        return true;
    }
    let Some(display) = named("WAYLAND_DISPLAY") else {
        return true;
    };
    // A whole path is taken as it is, by the rule of Wayland's own library.
    let socket = PathBuf::from(named("XDG_RUNTIME_DIR").unwrap_or_default()).join(display);
    std::os::unix::net::UnixStream::connect(socket).is_ok()
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
