//! Writing down a fault of this program before anything else happens to it.

use std::panic::{self, PanicHookInfo};
use std::sync::Once;

/// Writes every panic into the log, with its place in the source, and then does what was done before.
/// A second call changes nothing.
pub fn install_panic_hook() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            log::error!(target: concat!(env!("CARGO_CRATE_NAME"), "::panic"), "{}", describe(info));
            before(info);
        }));
    });
}

fn describe(info: &PanicHookInfo<'_>) -> String {
    let thread = std::thread::current();
    let thread = thread.name().unwrap_or("without a name").to_owned();
    let message = info.payload_as_str().unwrap_or("no message");
    match info.location() {
        Some(place) => format!(
            "thread {thread} panicked at {}:{}: {message}",
            within_source(place.file()),
            place.line()
        ),
        None => format!("thread {thread} panicked: {message}"),
    }
}

/// A source file without the folders of the computer it was built on: `src/job/flash.rs`, and
/// `egui-0.37.0/src/ui.rs` for another crate.
pub(super) fn within_source(path: &str) -> String {
    let path = path.replace('\\', "/");
    let Some(source) = path.rfind("/src/") else {
        // Already short, or of no known shape: then the file's name is all that is shown.
        return if path.starts_with("src/") {
            path
        } else {
            path.rsplit('/').next().unwrap_or_default().to_owned()
        };
    };
    let (folders, file) = path.split_at(source);
    let package = folders.rsplit('/').next().unwrap_or_default();
    let is_versioned = package
        .rsplit_once('-')
        .is_some_and(|(_, version)| version.starts_with(|c: char| c.is_ascii_digit()));
    if is_versioned {
        format!("{package}{file}")
    } else {
        file.trim_start_matches('/').to_owned()
    }
}
