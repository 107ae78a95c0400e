//! The window: one of the two faces of the engine.
//!
//! Three parts, and arrows between them in one direction only. [`state`] is what the window knows, pure
//! data that changes by events and actions. `screens` and `widgets` draw it and give actions.
//! `environment` carries out effects: the worker, the watcher over ports, tasks on other threads.
//! `app` is the loop that ties them. Protocols live elsewhere; nothing here blocks while drawing.

pub mod action;
mod app;
mod background;
mod environment;
mod file_writer;
mod fonts;
mod frame;
mod icon;
mod lost_window;
mod open;
mod outward;
mod renderer;
mod screens;
mod signals;
pub mod state;
#[cfg(test)]
mod tests;
pub mod theme;
mod ui_context;
mod watcher;
mod widgets;
mod worker_handle;

pub use open::{Opening, open};
