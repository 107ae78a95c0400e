//! Joins an abstract socket to a port, as `ModemManager`'s test profile wants its modems: bytes pass both
//! ways, and nothing else happens.

use std::fs::OpenOptions;
use std::io::{Read, Write};
use std::os::linux::net::SocketAddrExt as _;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::path::Path;
use std::thread;

/// Ends the bridge's listening when dropped.
pub struct Bridge(#[expect(dead_code, reason = "held for its end")] UnixListener);

pub fn join(port: &Path, name: &str) -> Bridge {
    let listener = UnixListener::bind_addr(&SocketAddr::from_abstract_name(name).unwrap()).unwrap();
    let port = OpenOptions::new()
        .read(true)
        .write(true)
        .open(port)
        .unwrap();
    let mut settings = rustix::termios::tcgetattr(&port).unwrap();
    settings.make_raw();
    rustix::termios::tcsetattr(&port, rustix::termios::OptionalActions::Flush, &settings).unwrap();
    // Ends the report that the port's echo left in the modem.
    (&port).write_all(b"\r").unwrap();
    let accepting = listener.try_clone().unwrap();
    named("bridge", move || {
        while let Ok((socket, _)) = accepting.accept() {
            let (from, to) = (port.try_clone().unwrap(), socket.try_clone().unwrap());
            named("bridge up", move || pass(from, to));
            pass(socket, port.try_clone().unwrap());
        }
    });
    Bridge(listener)
}

fn named(name: &str, work: impl FnOnce() + Send + 'static) {
    thread::Builder::new()
        .name(name.into())
        .spawn(work)
        .unwrap();
}

fn pass(mut from: impl Read, mut to: impl Write) {
    let mut room = [0; 4096];
    while let Ok(count @ 1..) = from.read(&mut room) {
        if to.write_all(&room[..count]).is_err() {
            break;
        }
    }
}
