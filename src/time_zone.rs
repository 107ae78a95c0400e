//! The computer's time zone.

use std::sync::OnceLock;

use jiff::tz::TimeZone;

#[cfg(unix)]
use crate::small_file::{self, Content};

/// The zone of this computer's clock, as it was when it was first asked for.
///
/// On Unix it lies in one file. The library would look through the folders of all zones of the world for its name, which
/// nothing here shows.
pub fn local() -> TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    ZONE.get_or_init(|| told_by_system().unwrap_or_else(TimeZone::system))
        .clone()
}

/// The minute of a time in seconds since 1970-01-01 UTC, `2026-11-24 22:49`, by this computer's clock; in a form that every
/// language reads. `None` for a time that was not kept.
pub fn local_minute(seconds: u64) -> Option<String> {
    let second = i64::try_from(seconds).ok().filter(|second| *second > 0)?;
    let at = jiff::Timestamp::from_second(second).ok()?;
    let at = at.to_zoned_datetime(local());
    Some(at.strftime("%Y-%m-%d %H:%M").to_string())
}

#[cfg(unix)]
fn told_by_system() -> Option<TimeZone> {
    /// Real ones have some kilobytes.
    const MOST_BYTES: u64 = 256 * 1024;
    // The variable goes before the file, and may hold many forms.
    if std::env::var_os("TZ").is_some() {
        return None;
    }
    let path = std::fs::canonicalize("/etc/localtime").ok()?;
    match small_file::read(&path, MOST_BYTES) {
        Ok(Content::Bytes(bytes)) => TimeZone::tzif("Local", &bytes).ok(),
        _ => None,
    }
}

#[cfg(not(unix))]
fn told_by_system() -> Option<TimeZone> {
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_gives_the_time_that_the_library_gives() {
        let at = jiff::Timestamp::from_second(1_700_000_000).unwrap();
        let offset = |zone: jiff::tz::TimeZone| zone.to_offset(at);
        assert_eq!(offset(super::local()), offset(jiff::tz::TimeZone::system()));
    }
}
