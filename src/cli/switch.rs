//! `switch`: a modem that still shows itself as a CD-ROM becomes a modem.

use std::path::PathBuf;

use super::exit::Exit;
use super::runner::Runner;
use super::voice::Voice;
use crate::bus::system::SystemBus;
use crate::job::{Request, SwitchRequest};

/// Waits for the computer's own switch, then sends ours where the system allows it.
pub fn switch(voice: &mut Voice, stick: Option<String>, state_dir: Option<PathBuf>) -> Exit {
    let bus = stick.map_or_else(SystemBus::new, SystemBus::at);
    let mut runner = match Runner::on_system(bus, state_dir) {
        Ok(runner) => runner,
        Err(failure) => return voice.failed(&failure),
    };
    let outcome = runner.run(voice, Request::SwitchMode(SwitchRequest::default()));
    super::end(voice, outcome)
}
