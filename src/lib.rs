//! Modem Medic: identifies, updates, flashes, reactivates and repairs Huawei E1550 class modems.
//!
//! The protocols, the packages and what a modem says of itself are in the crate [`huawei_dload`]; the simulated modem
//! is in [`modem_sim`]. The modules here, from the bottom up; each uses only those below it:
//!
//! * `hex`, `html` — bytes as text, and text in a web page.
//! * `small_file`, `places` — writing files whole; where this program keeps its things.
//! * `time_zone` — the zone of the computer's clock.
//! * [`settings`], [`bookmark`] — what is remembered from one start to the next; where the person was.
//! * [`last_file`] — where the file of the last write lies.
//! * [`privacy`], `logbook` — hiding what names a person or a card; the log that is always on.
//! * [`bus`] — which ports are there, opening one, waiting for a modem to come back.
//! * [`guard`] — keeping other programs off the modem, and the computer awake.
//! * [`simulator`] — the simulated modem as a bus of this program.
//! * [`recording`] — what is sent to a modem and received from it, kept, played back and explained.
//! * [`journal`], [`progress`] — what was done so far, on disk; how far a job is.
//! * [`job`] — identify, back up, update the dashboard, flash, reactivate, repair.
//! * [`language`] — every sentence for people, in eleven languages.
//! * `health_report` — everything that was read of a modem, and what looks wrong, as a page, text or web page.
//! * `support` — the file that is sent to someone who can help.
//! * [`worker`] — the one thread that owns the bus and runs jobs.
//! * [`desktop`] — notifications, progress on the taskbar, a sound, a file shown in its folder.
//! * [`instance`] — one window for one user; a second start hands its file over.
//! * `signal` — the system's wish that the program stops.
//! * `cli`, `gui` — the two faces: the command line and the window.
//!
//! Only what the tests, benches and fuzz targets of this repository use is public. The rest is private, so that the
//! compiler tells what nobody uses.

// Nothing from outside may bring the program down; tests may fail as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic
    )
)]

use std::process::ExitCode;

pub use huawei_dload::{crc, firmware, modem, problem, protocol, text};

pub mod bookmark;
pub mod bus;
mod cli;
pub mod desktop;
pub mod guard;
mod gui;
mod health_report;
mod hex;
mod html;
pub mod instance;
pub mod job;
pub mod journal;
pub mod language;
pub mod last_file;
mod logbook;
mod places;
pub mod privacy;
pub mod progress;
pub mod recording;
pub mod settings;
mod signal;
pub mod simulator;
mod small_file;
mod support;
mod time_zone;
pub mod worker;

/// The whole program: hands over to the command line, or opens the window.
pub fn main() -> ExitCode {
    signal::outlive_limits();
    signal::outlive_terminal();
    match cli::start() {
        cli::Start::Ended(code) => code,
        cli::Start::Window { file, state_dir } => gui::open(&gui::Opening { file, state_dir }),
    }
}
