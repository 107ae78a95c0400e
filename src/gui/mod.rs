//! The window: one of the two faces of the engine.
//!
//! Three parts, and arrows between them in one direction only. [`state`] is what the window knows, pure
//! data that changes by events and actions. `screens` and `widgets` draw it and give actions.
//! `outside` carries out orders: the worker, the watcher over ports, errands on other threads.
//! `app` is the loop that ties them. Protocols live elsewhere; nothing here blocks while drawing.

pub mod action;
mod app;
mod errand;
mod fonts;
mod frame;
mod hand;
#[expect(
    dead_code,
    reason = "the icon font has more icons than one version uses"
)]
mod icon;
mod keeper;
mod open;
mod outside;
mod pen;
mod screens;
mod signals;
pub mod state;
#[cfg(test)]
mod tests;
pub mod theme;
mod watcher;
mod widgets;

pub use open::{Opening, open};
