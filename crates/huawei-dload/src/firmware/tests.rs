//! The room as a whole. `by_hand` puts packages together byte by byte, without the writer and with
//! a checksum of its own, so that reader and writer cannot agree on the same mistake.

mod around;
mod by_hand;
mod damage;
mod defects;
mod folders;
mod layout;
mod packed;
mod partitions;
mod properties;
mod samples;
mod vectors;
mod wrapped;

use super::{Error, Package};

/// Reads bytes as a file of no telling name.
fn read(bytes: &[u8]) -> Result<Package, Error> {
    Package::from_bytes("file.bin", bytes.to_vec())
}

/// The error for these bytes; a package is a failed test.
#[track_caller]
fn refusal(bytes: &[u8]) -> Error {
    match read(bytes) {
        Ok(package) => panic!("accepted: {package:?}"),
        Err(error) => error,
    }
}
