//! The window, walked by the names that a screen reader says.
//!
//! Every test here runs the real window on the real worker with the simulated modem in memory, whose
//! time costs nothing. Only the computer around it (file picker, power, clock) is played.

mod aftermath;
mod codes;
mod crawl;
mod findings;
mod functions;
mod keys;
mod layout;
mod looks;
mod outward;
#[cfg(unix)]
mod ownership;
mod packages;
mod past;
mod restore;
mod resume;
mod story;
mod test_app;
mod trouble;
mod vendor;
mod views;
mod words;
