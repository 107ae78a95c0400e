//! Taking a modem in hand: the bus that reaches it, who guards it, where its journal lies, and whether
//! what is said is recorded.

use std::sync::Arc;

use super::Environment;
use crate::bus::Bus;
use crate::bus::path::PathBus;
use crate::bus::system::SystemBus;
use crate::guard::{Computer, Unguarded};
use crate::gui::action::{Message, Target};
use crate::gui::watcher::{Busy, Watched};
use crate::journal::Folder;
use crate::journal::memory::Shelf;
use crate::recording::{Header, Payloads, RecordingBus, Source, Tape};
use crate::simulator::{MemoryBus, PacedBus, Timing};

/// The simulated modem answers this many times faster than a real one, so that a try takes a minute
/// and not ten.
const SIMULATED_SPEED: u32 = 4;

impl Environment {
    /// Takes the modem in hand that is meant, and lets go of the one before.
    pub(super) fn connect(&mut self, target: Target) {
        self.let_go();
        self.lost_window
            .set_real(!matches!(target, Target::Simulated(_)));
        let wake = Arc::clone(&self.wake);
        let journal = Box::new(Folder::new(self.places.journal()));
        let started = match target {
            Target::Stick(location) => {
                let bus = location.map_or_else(SystemBus::new, SystemBus::at);
                self.reach = Some(Busy::Stick(bus.clone()));
                let bus = self.recorded(bus);
                self.worker.take(bus, Computer::default(), journal, wake)
            }
            Target::Ports { port, download } => {
                let bus = PathBus::new(port, download);
                self.watch(Some(Watched::Ports(bus.clone())));
                self.reach = Some(Busy::Ports(bus.clone()));
                let bus = self.recorded(bus);
                self.worker.take(bus, Computer::default(), journal, wake)
            }
            // Jobs on a simulated modem are not kept among those on real ones.
            Target::Simulated(scenario) => {
                let scenario = scenario.timed(if self.paced {
                    Timing::WATCHED
                } else {
                    Timing::QUICK
                });
                let bus = MemoryBus::new(scenario);
                self.stick = Some(bus.stick());
                self.watch(Some(Watched::Simulated(bus.stick())));
                let shelf = Shelf::default();
                self.shelf = Some(shelf.clone());
                let shelf = Box::new(shelf);
                let bus = if self.paced {
                    self.recorded(PacedBus::new(bus, SIMULATED_SPEED))
                } else {
                    self.recorded(bus)
                };
                self.worker.take(bus, Unguarded, shelf, wake)
            }
        };
        if let Err(error) = started {
            self.put(Message::ConnectFailed(error.to_string()));
        }
    }

    /// The same bus, with a recording around it if that is wanted.
    fn recorded(&self, bus: impl Bus + 'static) -> Box<dyn Bus> {
        let bus = Box::new(bus);
        if !self.record {
            return bus;
        }
        let name = format!("recording-{}.jsonl", Self::moment().stamp());
        let file = self.places.recordings().join(name);
        let header = Header::new(Source::ThisProgram, Payloads::Hashed);
        match Tape::when_used(file.clone(), &header) {
            Ok(tape) => {
                self.put(Message::Recording(file));
                Box::new(RecordingBus::new(bus, tape))
            }
            Err(error) => {
                log::error!("nothing is recorded: {error}");
                bus
            }
        }
    }
}
