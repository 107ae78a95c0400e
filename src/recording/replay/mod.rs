//! Playing a recording back: the modem's part is said as it was recorded, and what the program says must
//! be what was recorded, byte for byte.

#[cfg(unix)]
mod pty;
mod script;

#[cfg(unix)]
pub use pty::ReplayServer;
pub use script::{Difference, Output, ReplayOutcome, Script, Speed};
