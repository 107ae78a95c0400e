//! The simulated modem of the crate `modem_sim`, as a [`Bus`](crate::bus::Bus) of this program: in memory and virtual
//! time ([`MemoryBus`]), or in memory at the pace of a clock ([`PacedBus`]).

use std::path::Path;

use crate::bus;
use crate::small_file::{self, Content};

mod memory;
mod pace;
mod paced;

pub use memory::{MemoryBus, SharedStick};
pub use modem_sim::*;
pub use pace::{PaceClock, SystemClock};
pub use paced::PacedBus;

/// The simulated modem's own word for a role: it shares no type with the program.
pub fn simulated_role(role: bus::Role) -> Role {
    match role {
        bus::Role::Modem => Role::Modem,
        bus::Role::Diagnostics => Role::Diagnostics,
        bus::Role::PcUi => Role::PcUi,
        bus::Role::Download => Role::Download,
    }
}

/// The program's word for a role of the simulated modem.
pub(crate) fn role_of(role: Role) -> bus::Role {
    match role {
        Role::Modem => bus::Role::Modem,
        Role::Diagnostics => bus::Role::Diagnostics,
        Role::PcUi => bus::Role::PcUi,
        Role::Download => bus::Role::Download,
    }
}

/// Reads the scenario file at `path`, as [`Scenario::from_json`] does.
///
/// # Errors
/// [`ScenarioError`] when it is missing, too large, no regular file, or not understood.
pub fn open_scenario(path: &Path) -> Result<Scenario, ScenarioError> {
    match small_file::read(path, MOST_SCENARIO_BYTES)? {
        Content::Missing => Err(ScenarioError::Missing),
        Content::TooLarge => Err(ScenarioError::TooLarge),
        Content::Bytes(bytes) => Scenario::from_json(&String::from_utf8_lossy(&bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_with_a_bound_and_nothing_but_a_file() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a.json");
        let open = open_scenario;
        assert!(matches!(open(&path), Err(ScenarioError::Missing)));
        assert!(matches!(
            open(place.path()),
            Err(ScenarioError::Unreadable(_))
        ));
        std::fs::write(&path, r#"{"model": "e3372"}"#).unwrap();
        assert_eq!(open(&path).unwrap().model, Model::E3372);
        let deep = "[".repeat(100_000);
        std::fs::write(&path, deep).unwrap();
        assert!(matches!(open(&path), Err(ScenarioError::Json(_))));
        let large = usize::try_from(MOST_SCENARIO_BYTES).unwrap() + 1;
        std::fs::write(&path, vec![b' '; large]).unwrap();
        assert!(matches!(open(&path), Err(ScenarioError::TooLarge)));
    }
}
