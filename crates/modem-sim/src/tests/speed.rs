//! The rate at which a served modem takes bytes.

use std::io::{Read as _, Write as _};
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use crate::Scenario;
use crate::pty::PtyServer;

#[test]
fn a_modem_at_a_speed_answers_when_it_has_everything() {
    let place = tempfile::tempdir().unwrap();
    let quiet = Scenario::named("quiet").unwrap();
    let server = PtyServer::start(place.path(), quiet, None)
        .unwrap()
        .at_speed(NonZeroU32::new(5_000).unwrap());
    let stop = server.handle();
    let serving = std::thread::Builder::new()
        .spawn(move || server.run())
        .unwrap();
    let mut port = std::fs::File::options()
        .read(true)
        .write(true)
        .open(place.path().join("pcui"))
        .unwrap();
    // As every program does; a fresh port has echo and waits for whole lines.
    let mut raw = rustix::termios::tcgetattr(&port).unwrap();
    raw.make_raw();
    rustix::termios::tcsetattr(&port, rustix::termios::OptionalActions::Flush, &raw).unwrap();
    let begun = Instant::now();
    // The first end of a line is for what a fresh port has echoed into the modem.
    port.write_all(&[b"\r", [b' '; 500].as_slice(), b"AT\r"].concat())
        .unwrap();
    let mut said = Vec::new();
    let mut buffer = [0; 4096];
    while !said.ends_with(b"OK\r\n") && !said.ends_with(b"ERROR\r\n") {
        let count = port.read(&mut buffer).unwrap();
        said.extend_from_slice(&buffer[..count]);
    }
    assert!(begun.elapsed() >= Duration::from_millis(100));
    stop.stop();
    serving.join().unwrap().unwrap();
}
