//! `inspect`: what a file is, without any modem.

use std::path::Path;

use super::exit::Exit;
use super::voice::Voice;
use super::words;
use crate::firmware::Package;

/// Reads and checks the file. Ends with 0 only if it could be flashed into some modem.
pub fn inspect(voice: &mut Voice, file: &Path) -> Exit {
    match Package::open(file) {
        Ok(package) => {
            let inspection = package.inspection();
            for line in words::of_package(&package) {
                voice.show(&line);
            }
            voice.answered(&serde_json::json!({ "package": inspection }))
        }
        Err(error) => {
            voice.trouble(error.problem(), error.to_string());
            Exit::Refused
        }
    }
}
