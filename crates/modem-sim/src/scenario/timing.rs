//! How long things take on a simulated modem.

use serde::{Deserialize, Serialize};

/// How long things take, in the unit that each name ends with. All \[G\] unless the sheets measured them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Timing {
    /// An AT answer.
    pub at_ms: u64,
    /// `AT^SYSCFG=`.
    pub syscfg_ms: u64,
    /// Searching for a network.
    pub search_ms: u64,
    /// `AT+COPS=?`.
    pub scan_ms: u64,
    /// START. 47 ms was measured (`docs/facts/e1550-download-mode.md` §1.4).
    pub start_ms: u64,
    /// A block, in microseconds.
    pub block_us: u64,
    /// END.
    pub end_ms: u64,
    /// From the answer until the ports vanish.
    pub vanish_ms: u64,
    /// Without ports on the way into download mode.
    pub to_download_ms: u64,
    /// Without ports on the way back to normal mode.
    pub to_normal_ms: u64,
    /// From plugging in until the ports are there.
    pub plug_in_ms: u64,
    /// Between two unsolicited `^BOOT` lines.
    pub boot_line_ms: u64,
    /// From the ports being there until the modem hears anything on them.
    pub deaf_ms: u64,
}

impl Timing {
    /// Like a real stick, as far as known. Virtual time makes it free.
    pub const LIFELIKE: Self = Self {
        at_ms: 5,
        syscfg_ms: 1500,
        search_ms: 8000,
        scan_ms: 20_000,
        start_ms: 47,
        block_us: 0,
        end_ms: 200,
        vanish_ms: 200,
        to_download_ms: 2000,
        to_normal_ms: 6000,
        plug_in_ms: 1000,
        boot_line_ms: 5000,
        deaf_ms: 0,
    };

    /// Like [`Self::LIFELIKE`], and blocks take as long as on a stick that writes 400 KB/s, so that a
    /// flash can be watched. The rate is a guess \[G\]; flashing such a stick took "less than two
    /// minutes" (`docs/facts/e1550-download-mode.md` §5.5).
    pub const WATCHED: Self = Self {
        block_us: 10_000,
        ..Self::LIFELIKE
    };

    /// Short, for tests on pseudo-terminals, where time is real.
    pub const QUICK: Self = Self {
        at_ms: 0,
        syscfg_ms: 50,
        search_ms: 400,
        scan_ms: 200,
        start_ms: 2,
        block_us: 0,
        end_ms: 2,
        vanish_ms: 100,
        to_download_ms: 300,
        to_normal_ms: 300,
        plug_in_ms: 100,
        boot_line_ms: 700,
        deaf_ms: 0,
    };
}

impl Default for Timing {
    fn default() -> Self {
        Self::LIFELIKE
    }
}
