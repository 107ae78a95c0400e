//! `switch`: a modem that still shows itself as a CD-ROM becomes a modem.

use super::Options;
use super::exit::Exit;
use super::reporter::Reporter;
use super::runner::Runner;
use crate::bus::system::SystemBus;
use crate::job::{Request, SwitchRequest};

/// Waits for the computer's own switch, then sends ours where the system allows it.
pub fn switch(reporter: &mut Reporter, stick: Option<String>, options: &Options) -> Exit {
    let bus = stick.map_or_else(SystemBus::new, SystemBus::at);
    let mut runner = match Runner::on_system(bus, options) {
        Ok(runner) => runner,
        Err(failure) => return reporter.failed(&failure),
    };
    let outcome = runner.run(reporter, Request::SwitchMode(SwitchRequest::default()));
    super::end(reporter, outcome)
}
