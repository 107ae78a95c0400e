//! A simulated modem in a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// Starts `simulate` as told, and comes back when its ports are there.
pub fn start(command: &mut Command) -> Child {
    let mut server = command.stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(server.stderr.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    assert!(line.contains("Serving"), "{line}");
    server
}
