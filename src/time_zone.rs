//! The computer's time zone.

use std::sync::OnceLock;

use jiff::tz::TimeZone;

/// The zone of this computer's clock, as it was when it was first asked for.
///
/// On Unix it lies in one file, which is read here like any other of our own. The library would look through the folders of
/// all zones of the world for its name, which nothing here shows; and it would wait for ever for a FIFO in the place of one.
pub fn local() -> TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    ZONE.get_or_init(read).clone()
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
fn read() -> TimeZone {
    use std::path::PathBuf;

    // The variable goes before the file.
    if let Some(said) = std::env::var_os("TZ") {
        let folder = std::env::var_os("TZDIR").filter(|folder| !folder.is_empty());
        let folder = folder.map_or_else(|| PathBuf::from(unix::ZONES), PathBuf::from);
        return unix::named(&said, &folder);
    }
    unix::in_file("/etc/localtime".as_ref()).unwrap_or_else(TimeZone::system)
}

#[cfg(not(unix))]
fn read() -> TimeZone {
    TimeZone::system()
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::path::Path;

    use jiff::tz::TimeZone;

    use crate::small_file::{self, Content};

    /// The folder of the zones that have a name.
    pub(super) const ZONES: &str = "/usr/share/zoneinfo";
    /// Real files have some kilobytes.
    const MOST_BYTES: u64 = 256 * 1024;

    /// The zone that the variable TZ names: a file of `folder`, or any other, or a rule such as `EST5EDT,M3.2.0,M11.1.0`.
    /// A zone that cannot be understood is UTC, as everywhere.
    pub(super) fn named(said: &OsStr, folder: &Path) -> TimeZone {
        let Some(said) = said.to_str() else {
            return TimeZone::UTC;
        };
        let name = said.strip_prefix(':').unwrap_or(said);
        let in_file = || {
            (!name.is_empty())
                .then(|| in_file(&folder.join(name)))
                .flatten()
        };
        let zone = in_file().or_else(|| TimeZone::posix(name).ok());
        zone.unwrap_or(TimeZone::UTC)
    }

    pub(super) fn in_file(path: &Path) -> Option<TimeZone> {
        match small_file::read(path, MOST_BYTES) {
            Ok(Content::Bytes(bytes)) => TimeZone::tzif("Local", &bytes).ok(),
            _ => None,
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn hours(said: &str, folder: &Path) -> i32 {
            let winter = jiff::Timestamp::from_second(1_700_000_000).unwrap();
            named(said.as_ref(), folder).to_offset(winter).seconds() / 3600
        }

        #[test]
        fn the_variable_names_a_rule_or_a_file_or_nothing() {
            let nowhere = Path::new("/nonexistent");
            for (said, expected) in [
                ("CET-1CEST,M3.5.0,M10.5.0/3", 1),
                ("<+05>-5", 5),
                (":EST5", -5),
                ("", 0),
                ("/dev/zero", 0),
                ("nonsense", 0),
            ] {
                assert_eq!(hours(said, nowhere), expected, "{said}");
            }
        }

        /// Opening a FIFO waits for its other end; the test would not end.
        #[test]
        fn a_fifo_is_no_zone() {
            let place = tempfile::tempdir().unwrap();
            let mode = rustix::fs::Mode::from_raw_mode(0o600);
            let fifo = place.path().join("Zone");
            rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, mode, 0)
                .unwrap();
            assert_eq!(hours("Zone", place.path()), 0);
            assert_eq!(hours(fifo.to_str().unwrap(), place.path()), 0);
        }
    }
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
