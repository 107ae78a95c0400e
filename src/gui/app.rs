//! The window itself: takes in what came, draws the state, carries out what was asked.

use std::fmt;
use std::mem::{Discriminant, discriminant};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use egui::{CentralPanel, Ui, ViewportCommand};

use super::action::{Action, Dialog, Effect, Screen, Setting};
use super::environment::Environment;
use super::outward::Outward;
use super::state::functions::Changed;
use super::state::session::Phase;
use super::state::{State, Turn};
use super::ui_context::UiContext;
use super::{frame, screens, theme};
use crate::job::{Reactivated, Restored};
use crate::language::{Language, Words};
use crate::logbook::LogLine;
use crate::settings::{Theme, WindowPlace};

/// The widest picture of letters, in pixels.
const LETTERS: usize = 2048;
/// Lines that the log drawer shows.
const LOG_LINES: usize = 2000;

/// Where the pages stand that look otherwise before and after something is sent.
type Phases = (
    Discriminant<Phase<Reactivated>>,
    Discriminant<Phase<Changed>>,
    Discriminant<Phase<Restored>>,
);

/// The key of the page that is shown: another key is another page, with other controls in the same places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shown {
    screen: Screen,
    dialog: Option<Dialog>,
    phases: Option<Phases>,
}

/// Draws what stands around and on every page: the last argument are the lines of the log drawer.
type Page = dyn Fn(&mut Ui, &UiContext<'_>, &State, &screens::Bar, &[LogLine]);

/// By what the pages are drawn.
pub struct PageRenderer {
    /// The clock of the pages.
    pub clock: Box<dyn Fn() -> Instant>,
    /// Draws the page.
    pub page: Box<Page>,
    /// Whether a reader of the accessibility tree counts as a screen reader.
    pub heeds_screen_reader: bool,
}

impl Default for PageRenderer {
    fn default() -> Self {
        Self {
            clock: Box::new(Instant::now),
            page: Box::new(frame::frame),
            heeds_screen_reader: true,
        }
    }
}

impl fmt::Debug for PageRenderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageRenderer")
    }
}

/// The window.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct App {
    /// The state of the window.
    pub state: State,
    environment: Environment,
    /// The title, taskbar and notification that were given last.
    outward: Outward,
    words: Words,
    /// The page that was drawn last, so that a new page can take the focus.
    shown: Option<Shown>,
    /// Whether the button that leads on was open in the last frame.
    primary_was_enabled: bool,
    /// Whether the processor computes every picture, so that nothing moves which need not.
    pub draws_on_processor: bool,
    /// Whether the keyboard was used last, and not the mouse.
    keyboard: bool,
    /// The settings that egui was given last.
    applied_style: Option<(Theme, bool, u16)>,
    /// The window's size, to open it so again.
    place: Option<WindowPlace>,
    log: Vec<LogLine>,
    log_seen: u64,
    /// A fault in drawing: the job goes on, and a plain page stands in.
    broken: bool,
    /// Whether the window shall close as soon as that is safe.
    closing: bool,
    /// Whether it was told to close.
    closed: bool,
    /// By what pages are drawn.
    pub renderer: PageRenderer,
}

impl App {
    /// The window on this state. Fonts and colours must be set up with [`dress`] first.
    pub fn new(state: State, environment: Environment) -> Self {
        let language = state
            .settings
            .language
            .as_deref()
            .and_then(Language::from_tag)
            .unwrap_or_else(Language::of_system);
        Self {
            state,
            environment,
            outward: Outward::default(),
            words: Words::new(language),
            shown: None,
            primary_was_enabled: false,
            draws_on_processor: false,
            keyboard: false,
            applied_style: None,
            place: None,
            log: Vec::new(),
            log_seen: 0,
            broken: false,
            closing: false,
            closed: false,
            renderer: PageRenderer::default(),
        }
    }

    /// Takes in what came since the last time.
    pub fn take_in(&mut self, ctx: &egui::Context) {
        let moment = Environment::moment();
        for incoming in self.environment.drain() {
            let orders = self.state.apply(incoming, &moment);
            self.carry_out(ctx, orders);
        }
        if self.state.log_open {
            let (seen, lines) = self.environment.log_since(self.log_seen);
            self.log_seen = seen;
            self.log.extend(lines);
            let surplus = self.log.len().saturating_sub(LOG_LINES);
            self.log.drain(..surplus);
        }
        let dropped: Vec<_> = ctx.input(|input| {
            let files = input.raw.dropped_files.iter();
            files.map(|file| file.path().to_owned()).collect()
        });
        for path in dropped {
            self.open_file(ctx, path);
        }
        self.outward
            .follow(ctx, &self.state, &self.words, self.environment.desktop());
        self.remember_place(ctx);
        if ctx.input(|input| input.viewport().close_requested()) && !self.closed {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            if !self.closing {
                self.act(ctx, Action::Quit);
            }
        }
        if self.closing {
            self.close_when_safe(ctx);
        }
    }

    /// Opens a file that was given when the program started.
    pub fn open_file(&mut self, ctx: &egui::Context, file: std::path::PathBuf) {
        let take_in = |state: &mut State, turn: &mut Turn| state.open_file(file, turn);
        let orders = self.state.turn(&Environment::moment(), take_in);
        self.carry_out(ctx, orders);
    }

    /// A window that fills the screen keeps the size that it had before.
    fn remember_place(&mut self, ctx: &egui::Context) {
        let (size, whole) = ctx.input(|input| {
            let viewport = input.viewport();
            let whole = viewport.maximized == Some(true) || viewport.fullscreen == Some(true);
            (viewport.inner_rect.map(|rect| rect.size()), whole)
        });
        if let Some(size) = size.filter(|_| !whole) {
            let zoom = ctx.zoom_factor();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let side = |points: f32| (points * zoom).round().clamp(0.0, 16_384.0) as u32;
            self.place = Some(WindowPlace {
                width: side(size.x),
                height: side(size.y),
                x: None,
                y: None,
                maximised: false,
            });
        }
    }

    fn act(&mut self, ctx: &egui::Context, action: Action) {
        let moment = Environment::moment();
        if let Action::Set(Setting::Language(language)) = &action {
            self.words = Words::new(*language);
        }
        let orders = self.state.act(action, &moment);
        self.carry_out(ctx, orders);
    }

    /// Does what follows from a change of the state.
    pub fn carry_out(&mut self, ctx: &egui::Context, orders: Vec<Effect>) {
        for order in orders {
            match order {
                Effect::Copy(text) => ctx.copy_text(text),
                Effect::JobEnded(ended) => {
                    let desktop = self.environment.desktop();
                    self.outward
                        .job_ended(ctx, &self.state, &self.words, desktop, ended);
                }
                Effect::PickFile(folder) => self.environment.pick_file(folder, &self.words),
                Effect::PickBackup => self.environment.pick_backup(&self.words),
                Effect::ComeToFront => {
                    ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                    ctx.send_viewport_cmd(ViewportCommand::Focus);
                    // Where a program may not take the focus, as on Wayland, it may ask for it.
                    let asks = egui::UserAttentionType::Informational;
                    ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(asks));
                }
                Effect::Close => self.begin_to_close(ctx),
                order => self.environment.carry_out(order, &self.state),
            }
        }
    }

    /// Lets go of the modem. The window closes when the running job has come to its safe end, and
    /// meanwhile says so: the thread that draws never waits.
    fn begin_to_close(&mut self, ctx: &egui::Context) {
        if !std::mem::replace(&mut self.closing, true) {
            self.environment.begin_end();
        }
        self.close_when_safe(ctx);
    }

    fn close_when_safe(&mut self, ctx: &egui::Context) {
        if !self.environment.has_ended() {
            self.state.dialog = Some(Dialog::Closing);
            // A thread that has just said that it ends may still be ending.
            ctx.request_repaint_after(Duration::from_millis(50));
        } else if !std::mem::replace(&mut self.closed, true) {
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
    }

    /// Draws the whole window and does what was asked in this frame.
    pub fn draw(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.dress(&ctx);
        // Without the label a screen reader has no name for the window.
        self.state.screen_reader = ctx
            .accesskit_node_builder(egui::accesskit_root_id(), |node| {
                node.set_label("Modem Medic");
            })
            .is_some_and(|()| self.renderer.heeds_screen_reader);
        let here = Shown {
            screen: self.state.screen(),
            dialog: self.state.dialog,
            phases: self.state.session.as_ref().map(|session| {
                (
                    discriminant(&session.network.phase),
                    discriminant(&session.functions.phase),
                    discriminant(&session.restore.phase),
                )
            }),
        };
        let fresh = self.shown != Some(here);
        if fresh && let Some(focused) = ctx.memory(egui::Memory::focused) {
            // Else the control that happens to stand in the same place would have it, and a second
            // press of Enter would press it.
            ctx.memory_mut(|memory| memory.surrender_focus(focused));
        }
        if fresh {
            // Another page has other heights; what egui measured in the last frame misleads it.
            ctx.request_discard("another page");
        }
        let opened = self.shown.is_none_or(|shown| shown.screen != here.screen);
        self.shown = Some(here);
        let look = theme::tokens(self.state.settings.theme, ctx.theme());
        self.keyboard = ctx.input(|input| {
            let last = input.events.iter().rev().find_map(|event| match event {
                egui::Event::Key { pressed: true, .. } => Some(true),
                egui::Event::PointerButton { pressed: true, .. } => Some(false),
                _ => None,
            });
            last.unwrap_or(self.keyboard)
        });
        let mut cx = UiContext::new(&self.words, look, (self.renderer.clock)());
        cx.keyboard = self.keyboard || look.high_contrast;
        cx.fresh = fresh;
        cx.opened = opened;
        cx.still = self.is_still();
        frame::keys(&ctx, &cx, &self.state);
        let bar = screens::bar(&cx, &self.state);
        // When the way on opens, the keyboard follows.
        let leads = bar
            .primary
            .as_ref()
            .is_some_and(|(wanted, _)| wanted.enabled);
        cx.ready = leads && !self.primary_was_enabled;
        self.primary_was_enabled = leads;
        (self.renderer.page)(ui, &cx, &self.state, &bar, &self.log);
        if let Some(after) = cx.next_look() {
            ctx.request_repaint_after(after.max(Duration::from_millis(16)));
        }
        let asked = cx.take_asked();
        drop(cx);
        if !asked.is_empty() {
            // The action changes the page that is to be drawn.
            ctx.request_repaint();
        }
        for action in asked {
            self.act(&ctx, action);
        }
    }

    /// Whether things that move shall stand still.
    fn is_still(&self) -> bool {
        self.state.settings.reduced_motion || self.draws_on_processor
    }

    /// Tells egui about theme, motion and zoom, if they changed since it was told last.
    pub fn apply_style(&mut self, ctx: &egui::Context) -> bool {
        let still = self.is_still();
        let settings = &self.state.settings;
        let wanted = (settings.theme, still, settings.zoom_percent);
        if self.applied_style == Some(wanted) {
            return false;
        }
        theme::apply(ctx, settings.theme, still);
        ctx.set_zoom_factor(f32::from(settings.zoom_percent) / 100.0);
        self.applied_style = Some(wanted);
        true
    }

    /// Keeps egui and the settings in step about theme, motion and zoom.
    fn dress(&mut self, ctx: &egui::Context) {
        if self.apply_style(ctx) {
            // The frame that is being drawn still has the former style.
            ctx.request_repaint();
            return;
        }
        // Ctrl with plus and minus is egui's own; it is kept like a choice in the settings.
        let percent = (ctx.zoom_factor() * 100.0).round();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let percent = percent.clamp(75.0, 200.0) as u16;
        if percent != self.state.settings.zoom_percent {
            self.act(ctx, Action::Set(Setting::Zoom(percent)));
            self.applied_style = None;
        }
    }

    /// The plain page after a fault in drawing. It needs nothing that could fail.
    fn draw_broken(&mut self, ui: &mut Ui) {
        CentralPanel::default().show(ui, |ui| {
            ui.label(self.words.problem_title(crate::problem::Problem::Internal));
            let text = if self.state.work().is_some() {
                self.words.say("broken-at-work")
            } else {
                self.words.say("broken-idle")
            };
            ui.label(text);
            if ui.button(self.words.say("broken-again")).clicked() {
                self.broken = false;
            }
        });
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        self.take_in(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.guarded(ui);
    }

    fn raw_input_hook(&mut self, _ctx: &egui::Context, input: &mut egui::RawInput) {
        // egui makes the picture of its letters as wide as the driver lets it. Most drivers let 16384 pixels, of which
        // the letters of a page need a few rows: 2 MiB, cleared, copied and uploaded before the first frame.
        input.max_texture_side = input.max_texture_side.map(|side| side.min(LETTERS));
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // Nobody asked this window to close: the screen under it has gone. macOS ends a program so when the person logs off.
        if !self.closing && cfg!(not(any(windows, target_os = "macos"))) {
            self.environment.finish_without_window();
        }
        // The next start opens a window of its own.
        self.environment.close_to_second_starts();
        self.state.settings.window = self.place;
        self.environment.save_at_exit(&self.state.settings);
        // A window that was closed by its own button has waited for its job before. One that the system
        // takes away waits here, because macOS ends the program after this when the person logs off:
        // a job that still runs ends at its next safe point, and the journal has what it did.
        self.environment.end();
    }
}

impl App {
    /// Draws, and survives a fault in drawing: the job has its own thread and goes on.
    pub fn guarded(&mut self, ui: &mut Ui) {
        if self.broken {
            self.draw_broken(ui);
            return;
        }
        if self.shown.is_none() {
            log::info!("the first frame is drawn");
        }
        let drawn = catch_unwind(AssertUnwindSafe(|| self.draw(ui)));
        if drawn.is_err() {
            log::error!("the window met a fault while drawing; a running job goes on");
            self.broken = true;
            ui.ctx().request_repaint();
        }
    }
}

/// Gives egui our fonts and styles. Must come before the first frame, whose first text needs them.
pub fn dress(ctx: &egui::Context, theme: Theme, reduced_motion: bool) {
    ctx.set_fonts(super::fonts::definitions());
    theme::apply(ctx, theme, reduced_motion);
}

#[cfg(test)]
mod tests;
