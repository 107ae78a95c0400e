//! The first byte on an AT port that was just opened.
//!
//! Linux makes a serial port as a terminal that echoes, and makes it anew after every re-plug. Between opening
//! it and switching the echo off, a report that waited in the modem is echoed back into the modem. The modem
//! then holds the beginning of a line that nobody typed, and would take the first command for the rest of it:
//! `^BOOAT`. A CR of our own ends that line; what the modem answers to it belongs to no question.
//!
//! A lone CR is an empty command line, which a modem passes over. A loader and a port that speaks DIAG drop
//! what lies outside of frames (`docs/facts/e1550-download-mode.md` §3.1); every frame that we send has a flag in
//! front, which ends what came before it.

use super::timing;
use crate::bus::{Clock, Port};

/// Ends what was typed into the modem before us, and drops what it says to that. A port that fails is left to
/// the next one who uses it: that is where the failure is told.
pub(super) fn end_stray_line(port: &mut dyn Port, clock: &dyn Clock) {
    if port.write(b"\r", clock.now() + timing::SEND).is_err() {
        return;
    }
    let mut inbox = [0; 512];
    let end = clock.now() + timing::STRAY_LINE_MOST;
    while clock.now() < end
        && port
            .read(&mut inbox, clock.now() + timing::STRAY_LINE)
            .is_ok_and(|count| count > 0)
    {}
}

#[cfg(test)]
mod tests {
    use super::end_stray_line;
    use crate::bus::{Clock as _, Ports as _, Role};
    use crate::simulator::{MemoryBus, Model, Scenario};

    /// The command lines that the modem received.
    fn heard(bus: &MemoryBus) -> Vec<String> {
        let log = serde_json::to_value(bus.stick().report().log).unwrap();
        let texts = log.as_array().unwrap().iter();
        texts
            .filter_map(|entry| Some(entry.get("text")?.as_str()?.to_owned()))
            .collect()
    }

    #[test]
    fn the_first_command_stands_alone_on_its_line() {
        for ends_it in [false, true] {
            let mut bus = MemoryBus::new(Scenario::of(Model::E1550));
            let mut port = bus.open(Role::PcUi).unwrap();
            let soon = bus.now() + std::time::Duration::from_secs(1);
            port.write(b"^BOO", soon).unwrap();
            if ends_it {
                end_stray_line(&mut *port, &bus);
            }
            port.write(b"AT\r", soon).unwrap();
            let expected: &[&str] = if ends_it {
                &["^BOO", "AT"]
            } else {
                &["^BOOAT"]
            };
            assert_eq!(heard(&bus), expected);
        }
    }
}
